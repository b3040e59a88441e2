/** Why a balance could not be read, or what the provider said instead of one. */
export type Reason =
  | 'network'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'maintenance'
  | 'not-json'
  | 'unexpected-body'
  | 'unexpected-status'
  | 'redirect'
  | 'too-large'
  | 'waf-block'
  | 'unauthorized'
  | 'forbidden'
  | 'insufficient'
  | 'no-such-pool'

export type FailureStatus = 'unknown' | 'denied' | 'low' | 'error'

/** Is another try worth it? `once`: a single further one. */
export type Retry = 'yes' | 'no' | 'once'

interface FailureFacts {
  readonly status: FailureStatus
  /** Null for `error`: the configuration was wrong, and only the answer could show it. */
  readonly reason: Reason | null
  readonly retry: Retry
}

const byReason: Readonly<Record<Reason, FailureFacts>> = {
  network: { status: 'unknown', reason: 'network', retry: 'yes' },
  timeout: { status: 'unknown', reason: 'timeout', retry: 'yes' },
  'rate-limited': { status: 'unknown', reason: 'rate-limited', retry: 'yes' },
  'server-error': { status: 'unknown', reason: 'server-error', retry: 'yes' },
  maintenance: { status: 'unknown', reason: 'maintenance', retry: 'yes' },
  'not-json': { status: 'unknown', reason: 'not-json', retry: 'once' },
  'unexpected-body': { status: 'unknown', reason: 'unexpected-body', retry: 'no' },
  'unexpected-status': { status: 'unknown', reason: 'unexpected-status', retry: 'no' },
  redirect: { status: 'unknown', reason: 'redirect', retry: 'no' },
  'too-large': { status: 'unknown', reason: 'too-large', retry: 'no' },
  'waf-block': { status: 'unknown', reason: 'waf-block', retry: 'no' },
  unauthorized: { status: 'denied', reason: 'unauthorized', retry: 'no' },
  forbidden: { status: 'denied', reason: 'forbidden', retry: 'no' },
  insufficient: { status: 'low', reason: 'insufficient', retry: 'no' },
  'no-such-pool': { status: 'unknown', reason: 'no-such-pool', retry: 'no' },
}

interface FailureDetails {
  /** What to do about it: one sentence. */
  readonly hint?: string | null
  /** The provider's own words, raw: cleaned and redacted before anyone sees them. */
  readonly said?: string | null
  /** HTTP status, or the body's own code. */
  readonly code?: number | null
  /** How long the provider asked to wait, from its headers. */
  readonly retryAfterMs?: number
}

/** The one way a reading fails. Holds no body, query, header or key: `said` is the provider's message alone. */
export class Failure extends Error {
  readonly status: FailureStatus
  readonly reason: Reason | null
  readonly retry: Retry
  readonly hint: string | null
  readonly said: string | null
  readonly code: number | null
  readonly retryAfterMs: number | null

  private constructor(facts: FailureFacts, message: string, details: FailureDetails) {
    super(message)
    this.name = 'Failure'
    this.status = facts.status
    this.reason = facts.reason
    this.retry = facts.retry
    this.hint = details.hint ?? null
    this.said = details.said ?? null
    this.code = details.code ?? null
    this.retryAfterMs = details.retryAfterMs ?? null
  }

  /** @param message what happened, as the rest of a sentence that starts with the check's name; no full stop. */
  static because(reason: Reason, message: string, details: FailureDetails = {}): Failure {
    return new Failure(byReason[reason], message, details)
  }

  /** The configuration is wrong, and only the answer could show it: no policy lets it pass. */
  static configuration(message: string, hint: string | null = null): Failure {
    return new Failure({ status: 'error', reason: null, retry: 'no' }, message, { hint })
  }

  /** The same failure, with how long the provider asked to wait. */
  withRetryAfter(milliseconds: number): Failure {
    const { hint, said, code } = this
    return new Failure(this, this.message, { hint, said, code, retryAfterMs: milliseconds })
  }

  /** May another try heal it? */
  get transient(): boolean {
    return this.retry !== 'no'
  }
}
