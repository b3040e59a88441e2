import { setMaxListeners } from 'node:events'
import type { ClassifiedAnswer } from '../core/provider/classify.ts'
import type { Failure } from '../core/provider/failure.ts'
import type { ProbeRequest } from '../core/provider/probe.ts'
import type { Api, Place, Schema } from '../core/provider/provider.ts'
import { addressOf, credentialsOf, placeOf, type Target } from './address.ts'
import { type CheckClock, openCheckClock } from './check-clock.ts'
import { classifiedAnswer, judge, judgeHeaders, parseBySchema, withWait } from './judge.ts'
import { type HttpAnswer, type HttpRequest, maxAtOnce, openRequester } from './request.ts'
import { type RetryRules, withRetries } from './retry.ts'
import { parseWait } from './retry-after.ts'
import { openSlots, type Slots } from './slots.ts'
import { readStopwatch } from './stopwatch.ts'
import { timeoutFailure } from './transport-failure.ts'

export type { Target }

export interface BoundApi {
  /** What the provider reads with. */
  readonly api: Api
  /**
   * Sends what may cost money, at most once for the same key and model. It is tried again only where it was surely not
   * served: after a refused connection, a 429 or a 5xx that `read` throws a failure for.
   * @param read what the answer says, whatever its status; it is told how long `Retry-After` asks to wait.
   */
  probe<T>(request: ProbeRequest, read: (answer: ClassifiedAnswer, retryAfterMs: number | null) => T): Promise<T>
  /** Requests that were sent so far for this check, those it shares with others among them. */
  attempts(): number
}

/** The connections, slots and answers of one reading of all checks. A second reading needs a second session. */
export interface Session {
  /** Binds a provider to one origin and one key. One for each check: it holds the check's clock. */
  apiFor(target: Target): BoundApi
  /** Ends every connection and timer. What is still under way fails as `timeout`. */
  close(): void
}

export interface SessionOptions {
  /** Product and version, sent with every request. */
  readonly userAgent: string
  /** For one check, retries included. */
  readonly timeoutMs: number
  readonly retries: number
  /** The time of day, for `Retry-After`. */
  readonly now?: () => Date
  /** Milliseconds of a clock that only goes forward, for time limits. */
  readonly elapsed?: () => number
  readonly sleep?: RetryRules['sleep']
  readonly random?: () => number
  readonly debug?: (line: string) => void
}

/**
 * Largest answer that is kept for a check that asks the same later on, in bytes. What is larger goes to those who wait
 * for it: hundreds of kept mebibytes would be gigabytes once they are parsed.
 */
const maxKeptBytes = 64 * 1024

/** An answer that several checks may wait for. */
interface SharedAnswer {
  attempts(): number
  readonly body: Promise<unknown>
}

/** What makes two requests the same: then one is sent. Holds the key: for the lookup alone. */
function identityOf({ provider, key, account }: Target, request: HttpRequest, isProbe: boolean): string {
  const { method, url, headers, body } = request
  return JSON.stringify([isProbe, provider.id, provider.auth, key, account, method, url.href, headers, body])
}

interface RequestDetails {
  /** Headers of this request's own. */
  readonly own?: Readonly<Record<string, string>>
  /** A further host of the provider's. */
  readonly place?: Place | undefined
}

function requestFor(
  target: Target,
  method: HttpRequest['method'],
  path: string,
  body: string | null,
  { own = {}, place }: RequestDetails = {},
): HttpRequest {
  const url = addressOf(place === undefined ? target : placeOf(target, place), path)
  const { headers, query } =
    place === undefined ? credentialsOf(target) : { headers: { authorization: `Bearer ${place.token}` }, query: null }
  if (query !== null) url.search = url.search === '' ? query : `${url.search}&${query}`
  return {
    method,
    url,
    headers: {
      accept: method === 'HEAD' ? '*/*' : 'application/json',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...target.provider.headers,
      ...own,
      // Nothing that a few bytes could inflate into.
      'accept-encoding': 'identity',
      ...headers,
    },
    body,
  }
}

/** Did the server surely not serve it? After a time-out or a cut connection it may have. */
function wasNotServed({ isUnsent, code }: Failure): boolean {
  return isUnsent || code === 429 || Math.floor(Number(code) / 100) === 5
}

async function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { setTimeout } = await import('node:timers/promises')
  await setTimeout(milliseconds, undefined, { signal })
}

export function openSession(options: SessionOptions): Session {
  const { now = () => new Date(), elapsed = readStopwatch, debug = () => {} } = options
  const ended = new AbortController()
  // Each request and each pause listens to it; there may be many.
  setMaxListeners(0, ended.signal)
  const requester = openRequester(options.userAgent, ended.signal)
  const slots = new Map<string, Slots>()
  const answers = new Map<string, SharedAnswer>()
  const rules: RetryRules = {
    retries: options.retries,
    sleep: options.sleep ?? sleepFor,
    random: options.random ?? Math.random,
    ended: ended.signal,
  }

  const slotsOf = (origin: string): Slots => {
    const known = slots.get(origin) ?? openSlots(maxAtOnce)
    slots.set(origin, known)
    return known
  }

  const sendOnce = async (
    request: HttpRequest,
    timeoutMs: number,
    onLength: (bytes: number) => void,
    read: (answer: HttpAnswer) => unknown,
  ): Promise<unknown> => {
    const started = elapsed()
    const tell = (outcome: string) => {
      const { host, pathname } = request.url
      debug(`${request.method} ${host}${pathname}: ${outcome} in ${Math.round(elapsed() - started)} ms`)
    }
    const answer = await requester.send(request, timeoutMs).catch((failure: Failure) => {
      tell(failure.reason ?? failure.status)
      throw failure
    })
    tell(String(answer.status))
    onLength(answer.bytes.length)
    // It came in time, but reading the many that came with it took longer than this one may wait.
    if (elapsed() - started > timeoutMs) throw timeoutFailure(timeoutMs)
    return read(answer)
  }

  const answerTo = (
    request: HttpRequest,
    target: Target,
    clock: CheckClock,
    probing: ((answer: HttpAnswer) => unknown) | null = null,
  ): SharedAnswer => {
    const identity = identityOf(target, request, probing !== null)
    const judged = request.method === 'HEAD' ? judgeHeaders : judge
    const read = probing ?? ((answer: HttpAnswer) => judged(answer, target, now()))
    const known = answers.get(identity)
    if (known !== undefined) return known
    let attempts = 0
    let length = 0
    const attempt = (timeoutMs: number) => {
      attempts += 1
      const onLength = (bytes: number) => {
        length = bytes
      }
      return sendOnce(request, timeoutMs, onLength, read)
    }
    const retrying = probing === null ? rules : { ...rules, mayRepeat: wasNotServed }
    const body = withRetries(attempt, retrying, clock, slotsOf(request.url.origin))
    const shared: SharedAnswer = { attempts: () => attempts, body }
    answers.set(identity, shared)
    const drop = () => {
      // What may have cost money is never asked twice, however long its answer.
      if (length > maxKeptBytes && probing === null) answers.delete(identity)
    }
    body.then(drop, drop)
    return shared
  }

  return {
    apiFor(target) {
      const clock = openCheckClock(options.timeoutMs, elapsed)
      const used = new Set<SharedAnswer>()
      const read = async <T>(
        method: HttpRequest['method'],
        path: string,
        body: string | null,
        schema: Schema<T>,
        details?: RequestDetails,
      ) => {
        const shared = answerTo(requestFor(target, method, path, body, details), target, clock)
        used.add(shared)
        return parseBySchema(await shared.body, schema)
      }
      const probe = async <T>(
        { method, path, body }: ProbeRequest,
        judgeProbe: (answer: ClassifiedAnswer, retryAfterMs: number | null) => T,
      ) => {
        const request = requestFor(target, method, path, body === null ? null : JSON.stringify(body))
        const reading = (answer: HttpAnswer) => {
          try {
            return judgeProbe(classifiedAnswer(answer), parseWait(answer.headers, now(), false))
          } catch (failure) {
            throw withWait(failure as Failure, answer.headers, now())
          }
        }
        const shared = answerTo(request, target, clock, reading)
        used.add(shared)
        return (await shared.body) as T
      }
      return {
        api: {
          get: (path, schema, own = {}) => read('GET', path, null, schema, { own }),
          post: (path, body, schema) =>
            read('POST', path, typeof body === 'string' ? body : JSON.stringify(body), schema),
          head: (path, schema, place) => read('HEAD', path, null, schema, { place }),
        },
        probe,
        attempts: () => [...used].reduce((sum, shared) => sum + shared.attempts(), 0),
      }
    },
    close() {
      ended.abort()
    },
  }
}
