import type { CheckPlan } from '../core/plan/plan.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Pool, Reading } from '../core/provider/pool.ts'
import type { Answer, Api, Provider, Schema } from '../core/provider/provider.ts'
import { choosePool } from '../core/verdict/choose-pool.ts'
import { openSession } from '../net/session.ts'
import { readBalance } from './check.ts'
import type { ReadPlan } from './read-plan.ts'

/** One answer as it came. Holds what nobody may see: only its shape is told (`core/verify`). */
export interface SeenAnswer {
  /** Null for the headers alone, and where no status was seen. */
  readonly status: number | null
  readonly body: unknown
  /** What it was asked for and read with; null for one that was refused before it was read. */
  readonly asked: { readonly method: string; readonly path: string; readonly schema: Schema<unknown> } | null
}

export interface Verification {
  readonly answers: readonly SeenAnswer[]
  readonly reading: Reading | null
  /** The pool that decides; null when none could be read. */
  readonly pool: Pool | null
  readonly failure: Failure | null
}

type Read = (path: string, ...rest: unknown[]) => Promise<unknown>

function isSchema(value: unknown): value is Schema<unknown> {
  return typeof value === 'object' && value !== null && 'safeParse' in value
}

/** The same schema, which shows what it is given. */
function watched(schema: Schema<unknown>, onValue: (value: unknown) => void): Schema<unknown> {
  const safeParse: Schema<unknown>['safeParse'] = (value) => {
    onValue(value)
    return schema.safeParse(value)
  }
  return Object.assign(Object.create(schema), { safeParse })
}

function watchApi(api: Api, onValue: (asked: SeenAnswer['asked'], value: unknown) => void): Api {
  const methods = Object.entries(api as unknown as Record<string, Read>).map(([name, read]): [string, Read] => [
    name,
    (path, ...rest) =>
      read(
        path,
        ...rest.map((part) => {
          if (!isSchema(part)) return part
          return watched(part, (value) => onValue({ method: name.toUpperCase(), path, schema: part }, value))
        }),
      ),
  ])
  return Object.fromEntries(methods) as unknown as Api
}

/**
 * Sends the documented requests of a plan's one check, and keeps the answers as they came.
 * A probe, which costs money, is never sent.
 */
export async function verify(
  plan: ReadPlan,
  check: CheckPlan,
  dependencies: { readonly userAgent: string; readonly now?: () => Date },
): Promise<Verification> {
  const arrived: Answer[] = []
  const answers: SeenAnswer[] = []
  const failureOf = (answer: Answer) => {
    arrived.push(answer)
    return check.provider.failureOf?.(answer) ?? null
  }
  const provider: Provider = { ...check.provider, failureOf }
  const session = openSession({ ...dependencies, timeoutMs: plan.timeoutMs, retries: plan.retries })
  const statusOf = (body: unknown) => arrived.find((answer) => answer.body === body)?.status ?? null
  const seen = () => {
    // Of those that were never read the last one tells enough: the others are what was tried before it.
    const unread = arrived.filter(({ body }) => !answers.some((answer) => answer.body === body)).slice(-1)
    return [...answers, ...unread.map(({ status, body }) => ({ status, body, asked: null }))]
  }
  try {
    const { api } = session.apiFor({ ...check, provider, key: check.key ?? '' })
    const watching = watchApi(api, (asked, body) => answers.push({ status: statusOf(body), body, asked }))
    const reading = await readBalance(check, watching, dependencies.now?.() ?? new Date())
    return { answers: seen(), reading, pool: choosePool(check, reading), failure: null }
  } catch (error) {
    const failure = error instanceof Failure ? error : Failure.because('unexpected-body', '')
    return { answers: seen(), reading: null, pool: null, failure }
  } finally {
    session.close()
  }
}
