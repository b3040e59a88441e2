// A provider that one check declares for itself: any JSON endpoint that tells an amount. No code runs, nothing but the
// declared places of the answer is read, and the key goes to the host of `url` alone.
import * as z from 'zod/mini'
import { type Decimal, sameUnit, zero } from '../core/money/amount.ts'
import { instantFromSeconds, parseInstant } from '../core/money/instant.ts'
import { WireNumber } from '../core/money/wire-number.ts'
import { Failure } from '../core/provider/failure.ts'
import { type JsonPointer, readJsonPointer } from '../core/provider/json-pointer.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import {
  type Declaration,
  type FieldProblem,
  type Fields,
  type Figures,
  parseDeclaration,
} from './custom-declaration.ts'
import { decimal, unitForm, type WireTime } from './wire.ts'

/** What a check writes as its provider. */
export const customId = 'custom'

/** Environment variable with the key, when the check names none. */
const customKeyVariable = 'CUSTOM_API_KEY'

/**
 * Builds the provider of one check from the check's own fields.
 * @param fields as the user wrote them; an empty one is not given. `budget` belongs to them, because `used` needs it.
 * @returns the provider, or everything that is wrong with the fields; nothing in it repeats a URL.
 */
export function declareCustom(fields: Fields): Provider | readonly FieldProblem[] {
  const declared = parseDeclaration(fields)
  if (!('url' in declared)) return declared
  const { url, auth, method, headers, topUp } = declared
  return {
    id: customId,
    name: 'Custom endpoint',
    origin: url.origin,
    keyVariable: customKeyVariable,
    auth,
    headers,
    endpoint: `${method} ${url.pathname}`,
    documentation: url.origin,
    checked: '2026-11-21',
    evidence: 'documented',
    topUp,
    // It has no page.
    about: { key: '', sources: [] },
    declared: JSON.stringify(declared),
    ...whatItTells(declared),
  }
}

function whatItTells(declared: Declaration): Pick<Provider, 'pools' | 'budget' | 'read' | 'readSpend'> {
  const { url, unit, figures } = declared
  const ask = async (api: Api) => {
    const path = `${url.pathname}${url.search}`
    const { method, body } = declared
    const answer = await (method === 'GET' ? api.get(path, z.unknown()) : api.post(path, body ?? '', z.unknown()))
    checkCurrency(answer, declared)
    return answer
  }
  if (figures.form === 'spend') {
    return {
      pools: [],
      budget: { periods: ['day', 'week', 'month'], unit },
      // A budget in another unit than the declared one was refused with the declaration.
      async readSpend(api) {
        return { used: amountAt(await ask(api), 'used', figures.used, declared), unit, left: null, warnings: [] }
      },
    }
  }
  return {
    pools: [{ id: 'balance', label: 'Balance', unit }],
    async read(api) {
      const answer = await ask(api)
      const resetsAt = timeAt(answer, declared.resetsAt)
      return {
        pools: [
          pool({
            id: 'balance',
            label: 'Balance',
            unit,
            ...figuresIn(answer, figures, declared),
            resetsAt: resetsAt.instant,
          }),
        ],
        warnings: resetsAt.readable ? [] : ['No time that can be read stands where `resets-at` points.'],
      }
    },
  }
}

function figuresIn(
  answer: unknown,
  figures: Exclude<Figures, { form: 'spend' }>,
  declared: Declaration,
): Pick<Pool, 'remaining'> & Partial<Pool> {
  // The sign of `scale` tells how the vendor writes a balance, and nothing of what is taken off, or of a limit.
  const unsigned = { ...declared, scale: declared.scale.abs() }
  const less = declared.less.map((pointer) => amountAt(answer, 'less', pointer, unsigned))
  const taken = less.reduce((sum, each) => sum.plus(each), zero)
  const limit = declared.limit === null ? {} : { limit: amountAt(answer, 'limit', declared.limit, unsigned) }
  if (figures.form === 'remaining') {
    return { remaining: amountAt(answer, 'remaining', figures.remaining, declared).minus(taken), ...limit }
  }
  const used = amountAt(answer, 'used', figures.used, declared)
  const total = amountAt(answer, 'total', figures.total, declared)
  return { remaining: total.minus(used).minus(taken), total, used, ...limit }
}

/** @throws {Failure} when the answer does not say the unit in which it is read: nothing is ever converted. */
function checkCurrency(answer: unknown, { currency, unit }: Declaration): void {
  if (currency === null) return
  const told = readJsonPointer(answer, currency)
  if (typeof told === 'string' && sameUnit(told.trim(), unit)) return
  const says = typeof told === 'string' && unitForm.test(told) ? `says ${told}` : 'says no such unit'
  throw Failure.configuration(
    `\`unit\` is ${unit}, but the answer ${says} where \`currency\` points; units are never converted`,
    'Write `unit` and the amounts as the endpoint counts, or point `currency` to where it says it.',
  )
}

/** @throws {Failure} `unexpected-body` when no number stands there: absent is not zero. */
function amountAt(answer: unknown, field: string, pointer: JsonPointer, { scale }: Declaration): Decimal {
  const read = decimal().safeParse(readJsonPointer(answer, pointer))
  if (read.success) return read.data.times(scale)
  throw Failure.because('unexpected-body', `no number stands where \`${field}\` points`, {
    hint: `Compare the JSON Pointer in \`${field}\` with what the endpoint answers.`,
  })
}

/** The time at that place: text, or seconds or milliseconds since 1970. An absent or unreadable one never fails the balance. */
function timeAt(answer: unknown, pointer: JsonPointer | null): WireTime {
  const value = pointer === null ? null : readJsonPointer(answer, pointer)
  if (value === null) return { instant: null, readable: true }
  const text = value instanceof WireNumber ? value.text : value
  const instant = typeof text === 'string' ? (parseInstant(text) ?? instantOfEpoch(text)) : null
  return { instant, readable: instant !== null }
}

function instantOfEpoch(text: string): string | null {
  if (!/^\d{9,13}$/.test(text)) return null
  const value = Number(text)
  return instantFromSeconds(text.length > 11 ? value / 1000 : value)
}
