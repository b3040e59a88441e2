// Every reason for which a check has no answer, or a bad one: what it does, and how it is told.

export type FailureStatus = 'unknown' | 'denied' | 'low' | 'error'

/** Is another try worth it? `once`: a single further one. */
export type Retry = 'yes' | 'no' | 'once'

interface ReasonFacts {
  readonly status: FailureStatus
  readonly retry: Retry
  /** What happened, as the rest of a sentence that starts with the check's name. */
  readonly sentence: string
  /** The same in brackets behind “the balance could not be read”; of the other statuses the headline has words of its own. */
  readonly clause: string
}

export const reasons = {
  network: { status: 'unknown', retry: 'yes', sentence: 'the connection failed', clause: 'no connection' },
  timeout: { status: 'unknown', retry: 'yes', sentence: 'the provider took too long', clause: 'no answer in time' },
  'rate-limited': {
    status: 'unknown',
    retry: 'yes',
    sentence: 'the provider limits the rate of requests',
    clause: 'too many requests',
  },
  'server-error': {
    status: 'unknown',
    retry: 'yes',
    sentence: 'the provider has a fault',
    clause: 'the provider’s server failed',
  },
  maintenance: {
    status: 'unknown',
    retry: 'yes',
    sentence: 'the provider is under maintenance',
    clause: 'the provider is under maintenance',
  },
  'not-json': {
    status: 'unknown',
    retry: 'once',
    sentence: 'the answer is not JSON',
    clause: 'the answer is not JSON',
  },
  'unexpected-body': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer does not fit the provider’s contract',
    clause: 'the answer is not as documented',
  },
  'unexpected-status': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer has an unexpected status',
    clause: 'an unexpected answer',
  },
  redirect: {
    status: 'unknown',
    retry: 'no',
    sentence: 'the provider redirects, which is not followed with a key',
    clause: 'the provider redirects',
  },
  'too-large': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer is larger than 1 MiB',
    clause: 'the answer is too large',
  },
  'waf-block': {
    status: 'unknown',
    retry: 'no',
    sentence: 'a firewall in front of the provider blocked the request',
    clause: 'a firewall blocked the request',
  },
  'no-such-pool': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the pool is not in the answer',
    clause: 'no such pool',
  },
  'not-told': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer tells nothing that could stop a job',
    clause: 'the answer does not tell it',
  },
  'model-unavailable': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the model that was asked is not available',
    clause: 'the model is not available',
  },
  unauthorized: {
    status: 'denied',
    retry: 'no',
    sentence: 'the key was rejected',
    clause: 'the key was rejected',
  },
  forbidden: {
    status: 'denied',
    retry: 'no',
    sentence: 'the key may not read the balance',
    clause: 'the key may not read the balance',
  },
  insufficient: {
    status: 'low',
    retry: 'no',
    sentence: 'the provider says that the credit is insufficient',
    clause: 'out of credit',
  },
} as const satisfies Readonly<Record<string, ReasonFacts>>

/** Why a balance could not be read, or what the provider said instead of one. */
export type Reason = keyof typeof reasons
