import { parse, stringify } from 'lossless-json'
import { type Decimal, formatDecimal } from '../core/money/amount.ts'
import { WireNumber } from '../core/money/wire-number.ts'
import { parseJsonPointer, readJsonPointer } from '../core/provider/json-pointer.ts'

/** Where a balance stands in an answer: the figure is balance × times + plus. */
export interface BalancePlace {
  /** Into the body; or `header:<name>`: in the place of the first number in that header. */
  readonly pointer: string
  readonly times?: string | undefined
  readonly plus?: string | undefined
  readonly as?: 'string' | 'number' | undefined
}

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
  /** Where a balance is written; empty in an answer that leads to the one that has it, null where none has. */
  readonly balance: readonly BalancePlace[] | null
  /** Where the key is written, for a later request that does not carry it; null where none is. */
  readonly key?: string | null
  /** Of which budget the balance is what is left; null for a balance that the provider itself tells. */
  readonly budget: string | null
}

const day = 86_400_000

/** Moves the dates of a body by whole days, so that what was today on the fixture's clock is today. */
function moveDates(body: string, now: string | null, present: Date): string {
  if (now === null) return body
  const days = Math.floor(present.getTime() / day) - Math.floor(Date.parse(now) / day)
  return body
    .replace(/\b\d{4}-\d{2}-\d{2}(?=T|")/g, (date) => {
      const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * day)
      return Number.isNaN(moved.getTime()) ? date : moved.toISOString().slice(0, 10)
    })
    .replace(
      /((?:_(?:time|at|unix)|"reset)"\s*:\s*)(\d{10})\b/g,
      (_, name: string, seconds: string) => `${name}${Number(seconds) + days * 86_400}`,
    )
    .replace(
      /((?:Time|_time)"\s*:\s*)(\d{13})\b/g,
      (_, name: string, milliseconds: string) => `${name}${Number(milliseconds) + days * day}`,
    )
}

/** Puts a value where the pointer leads; an answer without such a place stays as it is. */
function writeAt(document: unknown, pointer: string, value: unknown): void {
  const path = parseJsonPointer(pointer) ?? []
  const parent = readJsonPointer(document, path.slice(0, -1))
  const name = path.at(-1) ?? ''
  if (typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)) {
    Object.assign(parent, { [name]: value })
  }
}

function figureFor({ times = '1', plus = '0' }: BalancePlace, balance: Decimal): string {
  return formatDecimal(balance.times(times).plus(plus))
}

/** The headers of an answer, as they are sent now. @param balance as for {@link renderAnswer}. */
export function renderHeaders(answer: CannedAnswer, balance: Decimal | null): Readonly<Record<string, string>> {
  if (balance === null) return answer.headers
  const written = (answer.balance ?? []).flatMap((place) => {
    const name = /^header:(.+)$/.exec(place.pointer)?.[1] ?? ''
    const told = answer.headers[name]
    return told === undefined ? [] : [[name, told.replace(/-?\d+(?:\.\d+)?/, figureFor(place, balance))]]
  })
  return { ...answer.headers, ...Object.fromEntries(written) }
}

/**
 * The text of an answer, as it is sent now.
 * @param balance what it shall tell; null for the fixture's own figure.
 * @param key what asks.
 */
export function renderAnswer(answer: CannedAnswer, balance: Decimal | null, present: Date, key = ''): string {
  const body = moveDates(answer.body, answer.now, present)
  const places = (answer.balance ?? []).filter(({ pointer }) => pointer.startsWith('/'))
  const keyPlace = answer.key ?? null
  const written = places.flatMap((place) => {
    if (balance === null) return []
    const text = figureFor(place, balance)
    return [{ pointer: place.pointer, value: place.as === 'string' ? text : new WireNumber(text) }]
  })
  if (keyPlace !== null && key !== '') written.push({ pointer: keyPlace, value: key })
  if (written.length === 0) return body
  const document = parse(body, null, (text) => new WireNumber(text))
  for (const { pointer, value } of written) writeAt(document, pointer, value)
  const numbers = {
    test: (value: unknown) => value instanceof WireNumber,
    stringify: (value: unknown) => (value as WireNumber).text,
  }
  return stringify(document, null, undefined, [numbers]) ?? ''
}
