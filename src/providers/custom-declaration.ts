import { type Decimal, parsePlainDecimal, sameUnit } from '../core/money/amount.ts'
import { parseBudget } from '../core/plan/budget.ts'
import { type JsonPointer, parseJsonPointer } from '../core/provider/json-pointer.ts'
import { type DeclaredRequest, type Fields, parseRequest, type Report, textOf } from './custom-request.ts'

export type { Fields }

/** One thing that is wrong with the declaration: a sentence, which repeats no value (a URL may hold a secret). */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** Where the answer tells the amount, in one of three forms. */
export type Figures =
  | { readonly form: 'remaining'; readonly remaining: JsonPointer }
  | { readonly form: 'difference'; readonly total: JsonPointer; readonly used: JsonPointer }
  /** What was spent in the running period of the check's budget. */
  | { readonly form: 'spend'; readonly used: JsonPointer }

/** A check's own provider, fully read. */
export interface Declaration extends DeclaredRequest {
  readonly unit: string
  /** Never 0. Its sign is that of what is left, paid in and used alone: what is taken off, and a limit, have their own. */
  readonly scale: Decimal
  readonly figures: Figures
  /** What is taken off: pending charges. */
  readonly less: readonly JsonPointer[]
  /** What a percentage is of. */
  readonly limit: JsonPointer | null
  /** Where the answer must say the unit. */
  readonly currency: JsonPointer | null
  readonly resetsAt: JsonPointer | null
  /** Where a person adds credit; empty when the check does not say. */
  readonly topUp: string
}

/**
 * Reads a check's declaration of its own provider.
 * @param fields the check's fields as its user wrote them; an empty one is not given. `budget` and `base-url` are looked
 *   at only as far as they decide what is allowed here.
 * @returns the declaration, or everything that is wrong.
 */
export function parseDeclaration(fields: Fields): Declaration | readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  const report: Report = (field, message) => problems.push({ field, message })
  if (isGiven(fields, 'base-url')) report('base-url', 'does not apply to `custom`: put the address into `url`')
  const request = parseRequest(fields, report)
  const unit = parseUnit(fields, report)
  const scale = parseScale(fields, report)
  const figures = parseFigures(fields, unit, report)
  const less = parseLess(fields, report)
  const limit = parseBesideBalance(fields, 'limit', 'has a limit of its own', report)
  const currency = isGiven(fields, 'currency') ? parsePointer(fields, 'currency', report) : null
  const resetsAt = parseBesideBalance(fields, 'resets-at', 'has its own period', report)
  const topUp = parseTopUp(fields, report)
  // Whatever is null and has to be there has been reported.
  const declared = { ...request, unit, scale, figures, less, limit, currency, resetsAt, topUp }
  return problems.length > 0 ? problems : (declared as Declaration)
}

function isGiven(fields: Fields, field: string): boolean {
  return textOf(fields, field) !== ''
}

function parseUnit(fields: Fields, report: Report): string | null {
  const unit = textOf(fields, 'unit')
  if (/^[A-Za-z][\w-]*$/.test(unit)) return unit
  report('unit', unit === '' ? 'is required: `USD`, `credits`, …' : 'must be one word, such as `USD` or `credits`')
  return null
}

function parseScale(fields: Fields, report: Report): Decimal | null {
  const text = textOf(fields, 'scale') || '1'
  const size = parsePlainDecimal(text.replace(/^-/, ''))
  if (size?.gt(0) === true) return text.startsWith('-') ? size.times(-1) : size
  report(
    'scale',
    'must be a plain number other than 0: `0.01` where the API counts cents, `-1` where it tells credit as a negative number',
  )
  return null
}

function parsePointer(fields: Fields, field: string, report: Report): JsonPointer | null {
  const pointer = parseJsonPointer(textOf(fields, field))
  if (pointer === null)
    report(field, 'must be a JSON Pointer, such as `/data/balance` (in it, `~1` is a slash and `~0` a tilde)')
  return pointer
}

/** A pointer that goes with a balance, and not with a budget, which has that itself. */
function parseBesideBalance(fields: Fields, field: string, why: string, report: Report): JsonPointer | null {
  if (!isGiven(fields, field)) return null
  if (isGiven(fields, 'budget')) report(field, `does not go with \`budget\`, which ${why}`)
  return parsePointer(fields, field, report)
}

/** One pointer, or a list of them. */
function parseLess(fields: Fields, report: Report): readonly JsonPointer[] {
  const text = textOf(fields, 'less')
  if (text === '') return []
  if (isGiven(fields, 'budget')) report('less', 'does not go with `budget`, which tells what was spent')
  const texts = text.startsWith('[') ? parseList(text) : [text]
  const pointers = texts?.map((each) => parseJsonPointer(each)) ?? [null]
  if (!pointers.includes(null)) return pointers as readonly JsonPointer[]
  report('less', 'must be a JSON Pointer, such as `/data/pending`, or a list of them')
  return []
}

function parseList(text: string): readonly string[] | null {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : null
  } catch {
    return null
  }
}

function parseTopUp(fields: Fields, report: Report): string {
  const text = textOf(fields, 'top-up-url')
  const url = URL.canParse(text) ? new URL(text) : null
  if (text === '' || (url?.protocol === 'https:' && url.username === '' && url.password === '')) return url?.href ?? ''
  report('top-up-url', 'must be an address that starts with `https://`, without user or password')
  return ''
}

/** `remaining`, or `total` with `used`, or `used` with `budget`, and no two of these. */
function parseFigures(fields: Fields, unit: string | null, report: Report): Figures | null {
  const given = ['remaining', 'total', 'used', 'budget'].filter((field) => isGiven(fields, field))
  const budgetUnit = parseBudget(textOf(fields, 'budget'))?.unit ?? null
  if (budgetUnit !== null && unit !== null && !sameUnit(budgetUnit, unit)) {
    report('budget', `is in ${budgetUnit}, but \`unit\` is ${unit}: units are never converted`)
  }
  const wrong = (field: string, message: string) => {
    report(field, message)
    return null
  }
  const at = (field: string) => parsePointer(fields, field, report)
  switch (given.join(' ')) {
    case 'remaining': {
      const remaining = at('remaining')
      return remaining && { form: 'remaining', remaining }
    }
    case 'total used': {
      const [total, used] = [at('total'), at('used')]
      return total && used && { form: 'difference', total, used }
    }
    case 'used budget': {
      const used = at('used')
      return used && { form: 'spend', used }
    }
    case 'used':
      return wrong('used', 'alone tells no remainder: add `total`, or a `budget` such as `200 USD/month`')
    case 'total':
      return wrong('total', 'alone tells no remainder: add `used`')
    case '':
    case 'budget':
      return wrong(
        'remaining',
        'is required, or `total` with `used`, or `used` with `budget`: where the answer holds the amount',
      )
    default:
      return wrong(
        given[0] ?? '',
        'does not go with the rest: give `remaining`, or `total` with `used`, or `used` with `budget`',
      )
  }
}
