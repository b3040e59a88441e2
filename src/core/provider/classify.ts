import { WireNumber } from '../money/wire-number.ts'
import { Failure } from './failure.ts'
import { type Reason, reasons } from './reasons.ts'

/** One HTTP answer, as a provider may judge it before the general table does. */
export interface Answer {
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The parsed body; undefined when it is not JSON. Numbers in it keep their text: see `WireNumber`. */
  readonly body: unknown
}

/** An answer with its text, by which a firewall's page is known. */
export interface ClassifiedAnswer extends Answer {
  readonly text: string
}

/** Codes of errors that mean: the money is gone. Compared in lower case. */
const insufficientCodes = new Set([
  'quota_exceeded',
  'insufficient_quota',
  'insufficient_credits',
  'insufficient_credit',
  'insufficient_balance',
  'insufficient_funds',
  'insufficient_user_quota',
  'payment_failed',
  'payment_required',
  'credits_exhausted',
  'out_of_credits',
  'budget_exceeded',
  'exceeded_current_quota_error',
  'credit_balance_exhausted',
  'pre_consume_token_quota_failed',
  'quota_for_entity_exceeded',
  // As it is spelt there, and as it may be one day.
  'err_insufficent_credits',
  'err_insufficient_credits',
])

/** Whole beginnings of sentences that say the same, where no code does. Never a word alone: it may stand in anything. */
const insufficientSentences: readonly RegExp[] = [
  /^budget has been exceeded\b/i,
  /^(?:exceededbudget|crossed budget)\b/i,
  /^insufficient (?:account )?(?:balance|credits?|funds)(?![\w-])/i,
  /^(?:you(?:['’]ve| have| are)|(?:your|this) account (?:has|is)) (?:run )?out of (?:credits?|funds|searches)(?![\w-])/i,
  /^your credit balance is too low\b/i,
  /^user is locked\. reason: (?:exhausted balance|top_up)\b/i,
  /^(?:该)?(?:令牌|用户|账户)?(?:额度|余额)(?:已用尽|不足)/,
]

/** Codes that mean: the plan does not include it, or no longer does. */
const planCodes = new Set(['subscription_required', 'subscription_expired'])

/** Codes that mean: this key is not known, whatever status they come under. */
const unauthorizedCodes = new Set([
  'unauthorized',
  'unauthenticated',
  'authentication_error',
  'invalid_api_key',
  'expired_api_key',
  'invalid_token',
  'missing_api_key',
  'expired_key',
])

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/** The first item of a list; undefined when it is none. */
function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}

/** The words by which a provider's error says what it is: code and type, at the top or inside `error`, `detail`, `errors`. */
function errorCodes(body: unknown): readonly string[] {
  const [error, detail, one] = [member(body, 'error'), member(body, 'detail'), first(member(body, 'errors'))]
  const holders = [error, body, detail, one]
  const candidates = [
    ...holders.flatMap((holder) => [member(holder, 'code'), member(holder, 'type')]),
    member(detail, 'status'),
    error,
  ]
  return candidates.flatMap((code) => (typeof code === 'string' ? [code.toLowerCase()] : []))
}

/** The provider's own message, raw; null when there is none. */
export function providerMessage(body: unknown): string | null {
  const [error, detail, errors, fault] = ['error', 'detail', 'errors', 'fault'].map((name) => member(body, name))
  const one = first(errors)
  const candidates = [
    member(error, 'message'),
    member(body, 'message'),
    member(body, 'msg'),
    detail,
    member(detail, 'message'),
    member(detail, 'error'),
    member(first(detail), 'msg'),
    error,
    errors,
    ...['detail', 'message', 'title'].map((name) => member(one, name)),
    one,
    fault,
    member(fault, 'faultstring'),
    member(body, 'title'),
  ]
  return candidates.find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? null
}

/** A firewall in front of the provider: its page says nothing about the key or the balance. */
export function isFirewallPage({ status, headers, body, text }: ClassifiedAnswer): boolean {
  if ((status !== 403 && status !== 503) || body !== undefined) return false
  return (
    /^cloudflare/i.test(headers['server'] ?? '') ||
    headers['cf-mitigated'] !== undefined ||
    /error code: 1\d{3}\b/i.test(text)
  )
}

/** Does the vendor say, by its code or a sentence of its own, that the money or the quota is used up? */
function saysUsedUp(body: unknown): boolean {
  const sentence = providerMessage(body)?.trim() ?? ''
  return (
    errorCodes(body).some((code) => insufficientCodes.has(code)) ||
    insufficientSentences.some((known) => known.test(sentence))
  )
}

function reasonOfStatus(status: number, body: unknown): Reason | null {
  const codes = errorCodes(body)
  const says = (words: ReadonlySet<string>) => codes.some((code) => words.has(code))
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return 'redirect'
  // A code says more than the status that it comes under: some vendors put their 402 into a 400, a 401 or a 429.
  const isRefusal = status >= 400 && status < 500
  if (isRefusal && status !== 401 && says(planCodes)) return 'forbidden'
  if (status === 402 || (isRefusal && saysUsedUp(body))) return 'insufficient'
  if (status === 401) return 'unauthorized'
  if (status === 429) return 'rate-limited'
  if (status >= 400 && status < 500 && status !== 408 && status !== 425 && says(unauthorizedCodes))
    return 'unauthorized'
  if (status === 403) return 'forbidden'
  if (status === 408 || status === 425) return 'timeout'
  if (status >= 500) return 'server-error'
  return 'unexpected-status'
}

/**
 * What a status code means, wherever it stands (Apikley puts it in the body).
 * @returns null when it is a success.
 */
export function failureOfStatus(status: number, body: unknown): Failure | null {
  const reason = reasonOfStatus(status, body)
  if (reason === null) return null
  return failureWith(reason, status, body)
}

/** A failure in a provider's own words, for what its answer says and no status does. */
export function failureWith(reason: Reason, code: number, body: unknown): Failure {
  return Failure.because(reason, `${reasons[reason].sentence} (${code})`, { code, said: providerMessage(body) })
}

/** The table of the contract's section 8 for a whole answer; null when it is a success. */
export function classify(answer: ClassifiedAnswer): Failure | null {
  if (isFirewallPage(answer)) {
    return Failure.because('waf-block', `${reasons['waf-block'].sentence} (${answer.status})`, {
      code: answer.status,
      hint: 'The key is not at fault: do not rotate it. Ask the provider to let the runner’s address through.',
    })
  }
  return failureOfStatus(answer.status, answer.body) ?? refusalInSuccess(answer.status, answer.body)
}

function hasError(body: unknown): boolean {
  return (member(body, 'error') ?? null) !== null
}

/** A 200 whose `error` says by its code what other servers say by a status; null when it does not. */
function refusalInSuccess(status: number, body: unknown): Failure | null {
  if (!hasError(body)) return null
  const codes = errorCodes(body)
  if (codes.some((code) => unauthorizedCodes.has(code))) return failureWith('unauthorized', status, body)
  if (saysUsedUp(body)) return failureWith('insufficient', status, body)
  if (codes.some((code) => planCodes.has(code))) return failureWith('forbidden', status, body)
  return null
}

/** The `{"error": …}` that some servers put into a 200, where no code of it says more: a fault of the server. */
export function failureInSuccess({ status, body }: Answer): Failure | null {
  return hasError(body) ? failureWith('server-error', status, body) : null
}

/** Words that an `error` of no error has. */
const noError = /^(?:none|ok|success|null|false|no|0)?$/i

/** A 2xx that says of itself that it failed: then no figure beside that is believed. */
export function failureBesideFigures({ status, body }: Answer): Failure | null {
  const error = member(body, 'error')
  const words = typeof error === 'string' ? error : (member(error, 'message') ?? '')
  const isFailed = member(body, 'success') === false || error === true
  return isFailed || (typeof words === 'string' && !noError.test(words.trim()))
    ? failureWith('unexpected-body', status, body)
    : null
}

/** A whole number that a body tells as a number or as digits; null when it is neither. */
export function wholeNumber(value: unknown): number | null {
  const text = value instanceof WireNumber ? value.text : value
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null
}
