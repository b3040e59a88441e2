import { type FailureStatus, type Reason, type Retry, reasons } from './reasons.ts'

interface FailureFacts {
  readonly status: FailureStatus
  /** Null for `error`: the configuration was wrong, and only the answer could show it. */
  readonly reason: Reason | null
  readonly retry: Retry
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
  /** Nothing was sent: no server took the connection. */
  readonly isUnsent?: boolean
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
  readonly isUnsent: boolean

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
    this.isUnsent = details.isUnsent ?? false
  }

  /** @param message what happened, as the rest of a sentence that starts with the check's name; no full stop. */
  static because(reason: Reason, message: string, details: FailureDetails = {}): Failure {
    const { status, retry } = reasons[reason]
    return new Failure({ status, reason, retry }, message, details)
  }

  /** The configuration is wrong, and only the answer could show it: no policy lets it pass. */
  static configuration(message: string, hint: string | null = null): Failure {
    return new Failure({ status: 'error', reason: null, retry: 'no' }, message, { hint })
  }

  /** The same failure, with how long the provider asked to wait. */
  withRetryAfter(milliseconds: number): Failure {
    const { hint, said, code, isUnsent } = this
    return new Failure(this, this.message, { hint, said, code, isUnsent, retryAfterMs: milliseconds })
  }

  /** May another try heal it? */
  get transient(): boolean {
    return this.retry !== 'no'
  }
}
