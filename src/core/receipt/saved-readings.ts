// The first readings as JSON, between two processes. What comes back was in the hands of others: every field is looked at.
import Big from 'big.js'
import { type Decimal, formatDecimal } from '../money/amount.ts'
import { policies } from '../plan/choices.ts'
import type { OnOverspend } from '../plan/plan.ts'
import type { BoundBy } from '../provider/pool.ts'
import type { Reason } from '../provider/reasons.ts'
import { statuses } from '../verdict/report.ts'
import type { FirstReading, FirstReadings, KeptPool } from './first-reading.ts'

type Values = Readonly<Record<string, unknown>>

function remainingText({ remaining }: KeptPool): string {
  return remaining === 'unlimited' ? remaining : formatDecimal(remaining)
}

/** Plain JSON: amounts are texts, so that no digit is lost. */
export function saveFirstReadings(readings: FirstReadings): {
  readonly shouldRun: boolean
  readonly checks: readonly unknown[]
} {
  const text = (value: Decimal | null) => (value === null ? null : formatDecimal(value))
  return {
    ...readings,
    checks: readings.checks.map((check) => ({
      ...check,
      pool: check.pool === null ? null : { ...check.pool, remaining: remainingText(check.pool) },
      minimum: text(check.minimum),
      maxSpend: text(check.maxSpend),
    })),
  }
}

const decimalText = /^-?\d{1,200}(?:\.\d{1,200})?$/

function misfit(): never {
  throw new TypeError('this is not as it was saved')
}

function text(value: unknown): string {
  if (typeof value !== 'string') misfit()
  return value
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') misfit()
  return value
}

function decimal(value: unknown): Decimal {
  if (!decimalText.test(text(value))) misfit()
  return new Big(text(value))
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value)
  if (found === undefined) misfit()
  return found
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value)
}

function parsePool(value: unknown): KeptPool {
  const saved = value as Values
  const remaining = saved['remaining']
  return {
    id: text(saved['id']),
    remaining: remaining === 'unlimited' ? remaining : decimal(remaining),
    unit: text(saved['unit']),
    // Only compared: any word will do.
    boundBy: text(saved['boundBy']) as BoundBy,
    resetsAt: orNull(saved['resetsAt'], text),
    usable: flag(saved['usable']),
  }
}

function parseReading(saved: Values): FirstReading {
  return {
    name: text(saved['name']),
    provider: text(saved['provider']),
    providerName: text(saved['providerName']),
    status: oneOf(saved['status'], statuses),
    policy: orNull(saved['policy'], (policy) => oneOf(policy, policies)),
    // Only compared and shown: any word will do.
    reason: orNull(saved['reason'], text) as Reason | null,
    askedPool: orNull(saved['askedPool'], text),
    pool: orNull(saved['pool'], parsePool),
    minimum: orNull(saved['minimum'], decimal),
    checkedAt: text(saved['checkedAt']),
    topUpUrl: text(saved['topUpUrl']),
    maxSpend: orNull(saved['maxSpend'], decimal),
  }
}

/** Reads what `saveFirstReadings` wrote; null when it is anything else. */
export function parseFirstReadings(value: unknown): FirstReadings | null {
  try {
    // What is no record, or no list, throws where a field of it is looked for.
    const saved = value as Values
    return {
      startedAt: text(saved['startedAt']),
      shouldRun: flag(saved['shouldRun']),
      require: oneOf(saved['require'], ['all', 'any'] as const),
      onOverspend: oneOf<OnOverspend>(saved['onOverspend'], ['warn', 'fail', 'stop']),
      checks: (saved['checks'] as readonly Values[]).map(parseReading),
    }
  } catch {
    return null
  }
}
