// A provider that one check declares for itself: any JSON endpoint that tells an amount. No code runs, nothing but the
// declared places of the answer is read, and the key goes to the host of `url` alone.
import * as z from 'zod/mini'
import { sameUnit } from '../core/amount.ts'
import { pool, type Reading } from '../core/balance.ts'
import { Failure } from '../core/failure.ts'
import { instantFromSeconds, parseInstant } from '../core/instant.ts'
import { type JsonPointer, readJsonPointer } from '../core/json-pointer.ts'
import { WireNumber } from '../core/wire-number.ts'
import { type Declaration, type FieldProblem, type Fields, parseDeclaration } from './custom-declaration.ts'
import type { Provider } from './provider.ts'
import { decimal, type WireTime } from './wire.ts'

/** What a check writes as its provider. */
export const customId = 'custom'

/** Environment variable with the key, when the check names none. */
export const customKeyVariable = 'CUSTOM_API_KEY'

/**
 * Builds the provider of one check from the check's own fields.
 * @param fields as the user wrote them; an empty one is not given. `budget` belongs to them, because `used` needs it.
 * @returns the provider, or everything that is wrong with the fields; nothing in it repeats a URL.
 */
export function declareCustom(fields: Fields): Provider | readonly FieldProblem[] {
  const declared = parseDeclaration(fields)
  if (!('url' in declared)) return declared
  const { url, auth } = declared
  return {
    id: customId,
    name: 'Custom endpoint',
    origin: url.origin,
    keyVariable: customKeyVariable,
    auth,
    endpoint: `GET ${url.pathname}`,
    documentation: url.origin,
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: url.origin,
    about: { key: 'The key that the endpoint takes.', sources: [url.origin] },
    ...whatItTells(declared),
  }
}

function whatItTells(declared: Declaration): Pick<Provider, 'pools' | 'budget' | 'read' | 'readSpend'> {
  const { url, unit, figures } = declared
  const path = `${url.pathname}${url.search}`
  if (figures.form === 'spend') {
    return {
      pools: [],
      budget: { periods: ['day', 'week', 'month'], unit },
      async readSpend(api, asked) {
        if (!sameUnit(asked.unit, unit)) {
          throw Failure.configuration(
            `the spend is in ${unit}, the budget in ${asked.unit}`,
            'Units are never converted: set the budget in the unit of the spend.',
          )
        }
        return { used: await api.get(path, amountAt(figures.used, declared)), unit, left: null, warnings: [] }
      },
    }
  }
  return {
    pools: [{ id: 'balance', label: 'Balance', unit }],
    async read(api) {
      const resetsAt = timeAt(declared.resetsAt)
      const facts = { id: 'balance', label: 'Balance', unit }
      if (figures.form === 'remaining') {
        const remaining = amountAt(figures.remaining, declared)
        const told = await api.get(path, places({ remaining, resetsAt }))
        return readingOf({ ...facts, remaining: told.remaining }, told.resetsAt)
      }
      const total = amountAt(figures.total, declared)
      const used = amountAt(figures.used, declared)
      const told = await api.get(path, places({ total, used, resetsAt }))
      const remaining = told.total.minus(told.used)
      return readingOf({ ...facts, remaining, total: told.total, used: told.used }, told.resetsAt)
    },
  }
}

/** A schema whose every field starts from the whole answer: each looks up its own place. */
function places<Fields extends Readonly<Record<string, z.ZodMiniType>>>(fields: Fields) {
  const whole = z.transform((answer: unknown) => Object.fromEntries(Object.keys(fields).map((name) => [name, answer])))
  return z.pipe(whole, z.object(fields))
}

function readingOf(facts: Parameters<typeof pool>[0], resetsAt: WireTime): Reading {
  return {
    pools: [pool({ ...facts, resetsAt: resetsAt.instant })],
    warnings: resetsAt.readable ? [] : ['The time at which it resets cannot be read in the answer.'],
  }
}

function amountAt(pointer: JsonPointer, { scale }: Declaration) {
  return z.pipe(
    z.transform((whole: unknown) => readJsonPointer(whole, pointer)),
    z.pipe(
      decimal(),
      z.transform((value) => value.times(scale)),
    ),
  )
}

/** The time at that place: text, or seconds or milliseconds since 1970. An absent or unreadable one never fails the balance. */
function timeAt(pointer: JsonPointer | null) {
  return z.transform((whole: unknown): WireTime => {
    const value = pointer === null ? null : readJsonPointer(whole, pointer)
    if (value === null) return { instant: null, readable: true }
    const text = value instanceof WireNumber ? value.text : value
    const instant = typeof text === 'string' ? (parseInstant(text) ?? instantOfEpoch(text)) : null
    return { instant, readable: instant !== null }
  })
}

function instantOfEpoch(text: string): string | null {
  if (!/^\d{9,13}$/.test(text)) return null
  const value = Number(text)
  return instantFromSeconds(text.length > 11 ? value / 1000 : value)
}
