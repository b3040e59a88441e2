import { parse, stringify } from 'lossless-json'
import { type Decimal, formatDecimal, parsePlainDecimal } from '../core/amount.ts'
import { parseJsonPointer, readJsonPointer } from '../core/json-pointer.ts'
import { WireNumber } from '../core/wire-number.ts'

/** One answer from a fixture. */
export interface CannedAnswer {
  readonly method: string
  /** Without its query; `*` stands for any segment. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The clock of the fixture: dates in the body move with it. Null when none matters. */
  readonly now: string | null
}

/** Where a balance stands in an answer: the figure is balance × times + plus. */
export interface BalancePlace {
  readonly pointer: string
  readonly times?: string | undefined
  readonly plus?: string | undefined
  readonly as?: 'string' | 'number' | undefined
}

/** What a provider's fixtures let the sandbox say; null is what the provider cannot express. */
export interface ProviderAnswers {
  readonly ok: readonly CannedAnswer[]
  readonly empty: readonly CannedAnswer[] | null
  readonly unlimited: readonly CannedAnswer[] | null
  readonly unauthorized: readonly CannedAnswer[] | null
  readonly garbage: readonly CannedAnswer[] | null
  readonly maintenance: readonly CannedAnswer[] | null
  readonly balance: readonly BalancePlace[]
}

/** What a key asks for; null when it is no sandbox key. */
export interface Scenario {
  readonly name: string
  /** The balance to be told; null for the fixture's own. */
  readonly balance: Decimal | null
}

/** Scenarios that any provider can be in, told by status alone. */
export const plainScenarios: Readonly<
  Record<
    string,
    { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }
  >
> = {
  forbidden: {
    status: 403,
    body: '{"error":{"message":"This key may not read the balance","type":"permission_error"}}',
  },
  'rate-limited': {
    status: 429,
    headers: { 'retry-after': '1' },
    body: '{"error":{"message":"Too many requests","type":"rate_limit_error"}}',
  },
  down: { status: 503, body: '{"error":{"message":"Service temporarily unavailable","type":"server_error"}}' },
}

const fixtureScenarios = ['ok', 'low', 'empty', 'unlimited', 'unauthorized', 'slow', 'maintenance', 'garbage'] as const

/** Every key without a figure in it, for people. */
export const scenarioKeys: readonly string[] = [...fixtureScenarios, ...Object.keys(plainScenarios)].map(
  (name) => `sandbox-${name}`,
)

/**
 * Reads a key.
 * @param readings how often a draining key was read before.
 */
export function parseScenario(key: string, readings: number): Scenario | null {
  const name = key.startsWith('sandbox-') ? key.slice('sandbox-'.length) : ''
  const [, kind = '', figure = ''] = /^(balance|drain)-(.+)$/.exec(name) ?? []
  const amount = parsePlainDecimal(figure.replace(/^-/, ''))
  if (kind === 'balance' && amount !== null)
    return { name: kind, balance: figure.startsWith('-') ? amount.neg() : amount }
  if (kind === 'drain' && amount !== null) return { name: kind, balance: amount.times(-readings).plus(100) }
  if (name === 'low') return { name, balance: parsePlainDecimal('0.95') }
  return scenarioKeys.includes(key) ? { name, balance: null } : null
}

/** The answers with a balance written into them; null where the provider's answer has no place for it. */
export function withBalance(answers: ProviderAnswers, balance: Decimal): readonly CannedAnswer[] | null {
  if (answers.balance.length === 0) return null
  return answers.ok.map((answer) => {
    const body = parse(answer.body, null, (text) => new WireNumber(text))
    for (const { pointer, times = '1', plus = '0', as = 'number' } of answers.balance) {
      const path = parseJsonPointer(pointer) ?? []
      const parent = readJsonPointer(body, path.slice(0, -1))
      const name = path.at(-1) ?? ''
      if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name)) continue
      const text = formatDecimal(balance.times(times).plus(plus))
      Object.assign(parent, { [name]: as === 'string' ? text : new WireNumber(text) })
    }
    const numbers = {
      test: (value: unknown) => value instanceof WireNumber,
      stringify: (value: unknown) => (value as WireNumber).text,
    }
    return { ...answer, body: stringify(body, null, undefined, [numbers]) ?? '' }
  })
}

const day = 86_400_000

/** Moves the dates of a body by whole days, from the fixture's clock to the real one. */
export function atPresent({ body, now }: CannedAnswer, present: Date): string {
  if (now === null) return body
  const days = Math.floor((present.getTime() - Date.parse(now)) / day)
  return body
    .replace(/\b\d{4}-\d{2}-\d{2}(?=T|")/g, (date) => {
      const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * day)
      return Number.isNaN(moved.getTime()) ? date : moved.toISOString().slice(0, 10)
    })
    .replace(
      /(_(?:time|at|unix)"\s*:\s*)(\d{10})\b/g,
      (_, name: string, seconds: string) => `${name}${Number(seconds) + days * 86_400}`,
    )
}
