import { type Decimal, parsePlainDecimal, sameUnit } from '../core/money/amount.ts'
import { parseBaseUrl } from '../core/plan/base-url.ts'
import { parseBudget } from '../core/plan/budget.ts'
import { type JsonPointer, parseJsonPointer } from '../core/provider/json-pointer.ts'
import type { Auth } from '../core/provider/provider.ts'

/** One thing that is wrong with the declaration: a sentence, which repeats no value (a URL may hold a secret). */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}

export type Fields = Readonly<Record<string, string>>
type Report = (field: string, message: string) => void

const authForms = '`bearer`, `header X-Api-Key`, `query api_key` or `basic`'

/** Headers that the request sets for itself, or that would change how it is read. */
const reservedHeaders = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'content-type',
  'host',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
])

/** Where the answer tells the amount, in one of three forms. */
export type Figures =
  | { readonly form: 'remaining'; readonly remaining: JsonPointer }
  | { readonly form: 'difference'; readonly total: JsonPointer; readonly used: JsonPointer }
  /** What was spent in the running period of the check's budget. */
  | { readonly form: 'spend'; readonly used: JsonPointer }

/** A check's own provider, fully read. */
export interface Declaration {
  readonly url: URL
  readonly auth: Auth
  readonly unit: string
  readonly scale: Decimal
  readonly figures: Figures
  readonly resetsAt: JsonPointer | null
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
  const auth = parseAuth(fields, report)
  const url = parseUrl(fields, auth, report)
  const unit = parseUnit(fields, report)
  const scale = parseScale(fields, report)
  const figures = parseFigures(fields, unit, report)
  const resetsAt = parseResetsAt(fields, report)
  // Whatever is null has been reported.
  return problems.length > 0 ? problems : ({ url, auth, unit, scale, figures, resetsAt } as Declaration)
}

function textOf(fields: Fields, field: string): string {
  return Object.hasOwn(fields, field) ? (fields[field] ?? '').trim() : ''
}

function isGiven(fields: Fields, field: string): boolean {
  return textOf(fields, field) !== ''
}

function parseUrl(fields: Fields, auth: Auth | null, report: Report): URL | null {
  const text = textOf(fields, 'url')
  const wrong = (message: string) => {
    report('url', message)
    return null
  }
  if (text === '') return wrong('is required: the address that answers with the balance, `https://…`')
  const [address = ''] = text.split('?')
  const base = parseBaseUrl(address)
  if (typeof base === 'string') return wrong(base)
  if (!/^[!-~]*$/.test(text)) return wrong('must be plain ASCII without blanks')
  if (text.includes('#')) return wrong('must not have a fragment, which is never sent')
  const url = new URL(text)
  if (url.pathname.startsWith('//')) return wrong('has a path that starts with two slashes')
  if (auth?.kind === 'query' && url.searchParams.has(auth.name)) {
    return wrong(`already holds the parameter \`${auth.name}\`, in which \`auth\` sends the key: leave it out`)
  }
  return url
}

function parseAuth(fields: Fields, report: Report): Auth | null {
  const [form = '', name = '', ...rest] = (textOf(fields, 'auth') || 'bearer').split(/\s+/)
  const wrong = (message: string) => {
    report('auth', message)
    return null
  }
  const kind = form.toLowerCase()
  if (kind === 'bearer' || kind === 'basic') return name === '' ? { kind } : wrong(`must be ${authForms}`)
  if ((kind !== 'header' && kind !== 'query') || rest.length > 0) return wrong(`must be ${authForms}`)
  if (name === '') return wrong(`lacks the name: write \`${kind === 'header' ? 'header X-Api-Key' : 'query api_key'}\``)
  if (kind === 'query') {
    return /^[\w.~[\]-]+$/.test(name)
      ? { kind, name }
      : wrong('has a parameter name with characters that none can have')
  }
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return wrong('has a header name with characters that none can have')
  return reservedHeaders.has(name.toLowerCase())
    ? wrong('names a header that the request needs for itself')
    : { kind, name }
}

function parseUnit(fields: Fields, report: Report): string | null {
  const unit = textOf(fields, 'unit')
  if (/^[A-Za-z][\w-]*$/.test(unit)) return unit
  report('unit', unit === '' ? 'is required: `USD`, `credits`, …' : 'must be one word, such as `USD` or `credits`')
  return null
}

function parseScale(fields: Fields, report: Report): Decimal | null {
  const scale = parsePlainDecimal(textOf(fields, 'scale') || '1')
  if (scale?.gt(0) === true) return scale
  report('scale', 'must be a plain number above 0: `0.01` where the API counts cents')
  return null
}

function parsePointer(fields: Fields, field: string, report: Report): JsonPointer | null {
  const pointer = parseJsonPointer(textOf(fields, field))
  if (pointer === null)
    report(field, 'must be a JSON Pointer, such as `/data/balance` (in it, `~1` is a slash and `~0` a tilde)')
  return pointer
}

function parseResetsAt(fields: Fields, report: Report): JsonPointer | null {
  if (!isGiven(fields, 'resets-at')) return null
  if (isGiven(fields, 'budget')) report('resets-at', 'does not go with `budget`, which has its own period')
  return parsePointer(fields, 'resets-at', report)
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
