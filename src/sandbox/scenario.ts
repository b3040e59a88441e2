import { type Decimal, parsePlainDecimal } from '../core/money/amount.ts'

/** What a key asks for. */
export interface Scenario {
  readonly name: string
  /** The balance to be told; null for the fixture's own. */
  readonly balance: Decimal | null
}

/** Every scenario without a figure in its key, and what it shows. */
export const scenarios = {
  ok: 'enough: the vendor’s own sample answer',
  low: '0.95 left',
  empty: 'nothing left',
  unlimited: 'no limit at all',
  unauthorized: 'the key is rejected',
  forbidden: 'the key may not read the balance',
  'rate-limited': 'too many requests, try again in a second',
  down: 'the server fails',
  slow: 'no answer for a minute',
  maintenance: 'the provider is under maintenance',
  garbage: 'an answer that breaks the contract',
} as const

/** Every key without a figure in it. */
export const scenarioKeys: readonly string[] = Object.keys(scenarios).map((name) => `sandbox-${name}`)

/** What every account starts with that a draining key reads. */
const drainFrom = 100

/**
 * Reads a key; null when it is no sandbox key.
 * @param readings how often a draining key was read before.
 */
export function parseScenario(key: string, readings: number): Scenario | null {
  const name = key.startsWith('sandbox-') ? key.slice('sandbox-'.length) : ''
  const [, kind = '', sign = '', figure = ''] = /^(balance|drain)-(-?)(.+)$/.exec(name) ?? []
  const amount = parsePlainDecimal(figure)
  if (kind === 'balance' && amount !== null) return { name: kind, balance: sign === '' ? amount : amount.neg() }
  if (kind === 'drain' && amount !== null && sign === '') {
    return { name: kind, balance: amount.times(-readings).plus(drainFrom) }
  }
  if (!Object.hasOwn(scenarios, name)) return null
  return { name, balance: name === 'low' ? parsePlainDecimal('0.95') : null }
}
