// The first readings as JSON, between two processes. What comes back was in the hands of others: every field is looked at.
import Big from 'big.js'
import { type Decimal, formatDecimal } from './amount.ts'
import type { BoundBy } from './balance.ts'
import type { Reason } from './failure.ts'
import type { FirstReading, FirstReadings } from './first-reading.ts'
import type { OnOverspend, Policy } from './plan.ts'
import type { Status } from './report.ts'

type Values = Readonly<Record<string, unknown>>

/** Plain JSON: amounts are texts, so that no digit is lost. */
export function saveFirstReadings(readings: FirstReadings): unknown {
  const text = (value: Decimal | null) => (value === null ? null : formatDecimal(value))
  return {
    ...readings,
    checks: readings.checks.map((check) => ({
      ...check,
      remaining: text(check.remaining),
      minimum: text(check.minimum),
      maxSpend: text(check.maxSpend),
    })),
  }
}

const decimalText = /^-?\d{1,200}(?:\.\d{1,200})?$/
const statuses: readonly Status[] = ['ok', 'warn', 'low', 'unknown', 'denied', 'no-key', 'error']

function misfit(): never {
  throw new TypeError('this is not as it was saved')
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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

function parseReading(value: unknown): FirstReading {
  if (!isRecord(value)) misfit()
  return {
    name: text(value['name']),
    provider: text(value['provider']),
    providerName: text(value['providerName']),
    status: oneOf(value['status'], statuses),
    policy: orNull(value['policy'], (policy) => oneOf<Policy>(policy, ['fail', 'warn', 'skip'])),
    // Only compared and shown: any word will do.
    reason: orNull(value['reason'], text) as Reason | null,
    pool: orNull(value['pool'], text),
    remaining: orNull(value['remaining'], decimal),
    unlimited: flag(value['unlimited']),
    unit: orNull(value['unit'], text),
    boundBy: orNull(value['boundBy'], text) as BoundBy | null,
    minimum: orNull(value['minimum'], decimal),
    resetsAt: orNull(value['resetsAt'], text),
    checkedAt: text(value['checkedAt']),
    topUpUrl: text(value['topUpUrl']),
    usable: flag(value['usable']),
    maxSpend: orNull(value['maxSpend'], decimal),
  }
}

/** Reads what `saveFirstReadings` wrote; null when it is anything else. */
export function parseFirstReadings(value: unknown): FirstReadings | null {
  try {
    if (!isRecord(value) || !Array.isArray(value['checks'])) return null
    return {
      startedAt: text(value['startedAt']),
      shouldRun: flag(value['shouldRun']),
      require: oneOf(value['require'], ['all', 'any'] as const),
      onOverspend: oneOf<OnOverspend>(value['onOverspend'], ['warn', 'fail', 'stop']),
      checks: value['checks'].map(parseReading),
    }
  } catch {
    return null
  }
}
