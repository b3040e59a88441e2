import { type ClassifiedAnswer, classify, failureBesideFigures, failureOfStatus } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Answer, Schema } from '../core/provider/provider.ts'
import { type Reason, reasons } from '../core/provider/reasons.ts'
import type { Target } from './address.ts'
import { type ParsedBody, parseBody } from './parse-body.ts'
import type { HttpAnswer } from './request.ts'
import { parseWait } from './retry-after.ts'
import { ownPath } from './schema-path.ts'

const changedHint = 'The provider may have changed its API: look for a newer release, or report it.'

/** We ask for `identity`; what comes compressed all the same is not inflated, so that nothing small can become huge. */
function isPlain(headers: HttpAnswer['headers']): boolean {
  return /^(?:identity)?$/i.test((headers['content-encoding'] ?? '').trim())
}

function failureBy(judgement: Target['provider']['failureOf'], answer: Answer): Failure | null {
  try {
    return judgement?.(answer) ?? null
  } catch (thrown) {
    return thrown instanceof Failure ? thrown : unexpectedBody(answer.status, '')
  }
}

function unexpectedBody(status: number | null, path: string): Failure {
  const words = reasons['unexpected-body'].sentence
  return Failure.because(
    'unexpected-body',
    path === '' ? words : `${words}: ${path} is missing or of another kind`,
    status === null ? { hint: changedHint } : { code: status, hint: changedHint },
  )
}

/** A failure with how long the provider's headers ask to wait, where it is one that waiting heals. */
export function withWait(failure: Failure, headers: HttpAnswer['headers'], now: Date): Failure {
  const askable: readonly (Reason | null)[] = ['rate-limited', 'server-error']
  if (failure.retryAfterMs !== null || !askable.includes(failure.reason)) return failure
  const wait = parseWait(headers, now, failure.reason === 'rate-limited')
  return wait === null ? failure : failure.withRetryAfter(wait)
}

function readAnswer({ status, headers, bytes }: HttpAnswer): { answer: ClassifiedAnswer; parsed: ParsedBody } {
  const byStatus = failureOfStatus(status, undefined)
  if (byStatus?.reason === 'redirect') throw byStatus
  const plain = isPlain(headers)
  const parsed: ParsedBody = plain ? parseBody(bytes) : { kind: 'not-json' }
  // Unusable JSON is JSON still: null keeps it from being taken for a firewall's page.
  const body = parsed.kind === 'json' ? parsed.value : parsed.kind === 'unusable' ? null : undefined
  return { answer: { status, headers, body, text: plain ? new TextDecoder().decode(bytes) : '' }, parsed }
}

/**
 * An answer with its body read as far as it is JSON, whatever its status.
 * @throws {Failure} for a redirect alone.
 */
export function classifiedAnswer(answer: HttpAnswer): ClassifiedAnswer {
  return readAnswer(answer).answer
}

/** The body of a good answer, as far as that can be told without knowing what was asked. */
function bodyOfSuccess(status: number, parsed: ParsedBody): unknown {
  // 206 says of itself that it is a part; nothing here asks for one.
  if (parsed.kind === 'not-json' || status === 206) {
    throw Failure.because('not-json', `${reasons['not-json'].sentence} (${status})`, { code: status })
  }
  if (parsed.kind === 'unusable') throw unexpectedBody(status, '')
  return parsed.value
}

/** @throws {Failure} when the answer is none that a balance can be read from. */
function accept(
  http: HttpAnswer,
  target: Pick<Target, 'provider'>,
  now: Date,
): { readonly parsed: ParsedBody; readonly isAnswer: boolean } {
  const { answer, parsed } = readAnswer(http)
  const { status, headers, body } = answer
  const { provider } = target
  const isAnswer = provider.isAnswer?.({ status, headers, body }) === true
  if (isAnswer) return { parsed, isAnswer }
  const failure =
    failureBy(provider.failureOf, { status, headers, body }) ??
    classify(answer) ??
    failureBy(provider.failureInSuccess, { status, headers, body }) ??
    failureBesideFigures({ status, headers, body })
  if (failure !== null) throw withWait(failure, headers, now)
  return { parsed, isAnswer }
}

/**
 * The body of a whole answer.
 * @throws {Failure} when the answer is none that a balance can be read from.
 */
export function judge(answer: HttpAnswer, target: Pick<Target, 'provider'>, now: Date): unknown {
  const { parsed, isAnswer } = accept(answer, target, now)
  return bodyOfSuccess(isAnswer ? 200 : answer.status, parsed)
}

/**
 * The headers of an answer that has no body.
 * @throws {Failure} as {@link judge} does, save for what only a body can be.
 */
export function judgeHeaders(answer: HttpAnswer, target: Pick<Target, 'provider'>, now: Date): HttpAnswer['headers'] {
  accept(answer, target, now)
  return answer.headers
}

/**
 * A body by its schema.
 * @throws {Failure} that names the first of our fields that does not fit, and nothing of the body.
 */
export function parseBySchema<T>(body: unknown, schema: Schema<T>): T {
  let result: ReturnType<Schema<T>['safeParse']>
  try {
    result = schema.safeParse(body)
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : unexpectedBody(null, '')
  }
  if (result.success) return result.data
  throw unexpectedBody(null, ownPath(schema, result.error.issues[0]?.path ?? []))
}
