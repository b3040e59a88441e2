import { choices, ranges } from '../src/core/plan/choices.ts'

/** A JSON Schema, draft 07: what editors read. */
export type Schema = Readonly<Record<string, unknown>>

const number = String.raw`\d+(?:\.\d+)?`
const unit = String.raw`[A-Za-z][\w-]*`

/** A word whose case does not count. */
export function anyCase(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
}

/**
 * `5`, `5.25`, `5 USD`, `$5`. A unit that follows without a blank has more than one letter.
 * @param own the one unit that fits; any, when it is not told.
 */
function amountIn(own?: string): string {
  const spaced = own === undefined ? unit : anyCase(own)
  const joined = own === undefined ? '[A-Za-z]{2,}' : anyCase(own)
  const bare = String.raw`${number}(?:[ \t]+${spaced}|${joined})?`
  return own === undefined || own.toUpperCase() === 'USD' ? String.raw`(?:\$[ \t]*${number}|${bare})` : `(?:${bare})`
}

/** The same, or a share. */
export const thresholdIn = (own?: string): string => String.raw`(?:${amountIn(own)}|${number}[ \t]*%)`

/** A text without anything before and behind it but blanks. */
export const text = (pattern: string): Schema => ({ type: 'string', pattern: String.raw`^\s*(?:${pattern})\s*$` })

/** Not given: nothing, an empty text, blanks. */
export const blank: Schema = { anyOf: [{ type: 'null' }, { type: 'string', pattern: String.raw`^\s*$` }] }

/** Any of these, or not given. */
export const orBlank = (...forms: readonly Schema[]): Schema => ({ anyOf: [...forms, { $ref: '#/definitions/blank' }] })

/** How a vendor's spend may be limited. */
export interface BudgetForm {
  readonly periods: readonly string[]
  readonly since?: boolean
  readonly unit?: string
}

/** An amount above 0 with its period, or with the day since which it holds. */
export function budgetOf({ periods, since = false, unit: own }: BudgetForm): string {
  const period = String.raw`[ \t]*/[ \t]*(?:${periods.map(anyCase).join('|')})`
  const day = String.raw`[ \t]+${anyCase('since')}[ \t]+\d{4}-\d{2}-\d{2}`
  return String.raw`(?=[0.$ \t]*[1-9])${amountIn(own)}(?:${since ? `${period}|${day}` : period})`
}

/** A text of this form, or not given. */
export const textOf = (pattern: string): Schema => orBlank(text(pattern))

/** One of a few words; the first form is what an editor offers. */
function choice(words: readonly string[]): Schema {
  const flags = words.includes('true') ? [{ type: 'boolean' }] : []
  return orBlank({ enum: words }, ...flags, text(words.map(anyCase).join('|')))
}

const whole = ({ min, max }: { readonly min: number; readonly max: number }): Schema =>
  orBlank({ type: 'integer', minimum: min, maximum: max }, text(String.raw`\d{1,9}`))

const scalar: Schema = { type: ['string', 'number', 'boolean', 'null'] }
const plainNumber: Schema = { type: 'number', minimum: 0 }
const pointer = `/(?:[^~]|~[01])*`
const timeSpan = textOf(String.raw`(?=[\s\S]*[1-9])${number}\s*(?:day|days|hour|hours)`)
const flag = choice(['true', 'false'])

/** What fields take that hold an amount, in one unit or in any. */
export function amountForms(own?: string): Readonly<Record<string, Schema>> {
  const [share, plain] = [thresholdIn(own), amountIn(own)].map((pattern) => orBlank(plainNumber, text(pattern)))
  return { minimum: share ?? {}, 'warn-below': share ?? {}, 'estimated-cost': plain ?? {}, 'max-spend': plain ?? {} }
}

// Printable ASCII without `#`, `?` and backslash; the host has no `@` either.
const path = String.raw`(?:[/][!"$->@-\[\]-~]*)?`
const base = String.raw`[Hh][Tt][Tt][Pp](?:[Ss]://[A-Za-z0-9.:\[\]_-]+|://(?:[Ll]ocalhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?)${path}`

/**
 * What each field takes, as far as its text alone tells. One that is in the table of fields and not here is an
 * error of the generator.
 */
export const forms: Readonly<Record<string, Schema>> = {
  'api-key': scalar,
  name: scalar,
  account: scalar,
  pool: scalar,
  region: scalar,
  'probe-model': textOf(String.raw`[\w.:/@+-]{1,200}`),
  'receipt-file': scalar,
  'history-file': scalar,
  ...amountForms(),
  'parallel-jobs': orBlank(
    { type: 'integer', minimum: 1 },
    { type: 'array' },
    text(String.raw`0*[1-9]\d{0,8}|\[[\s\S]*\]`),
  ),
  budget: textOf(budgetOf({ periods: ['day', 'week', 'month'], since: true })),
  'base-url': textOf(base),
  'api-key-env': textOf(String.raw`[A-Za-z_]\w*`),
  url: textOf(String.raw`${base}(?:\?[!"$-~]*)?`),
  auth: textOf(
    [...['bearer', 'basic', 'none'].map(anyCase), String.raw`(?:${anyCase('header')}|${anyCase('query')})\s+\S+`].join(
      '|',
    ),
  ),
  method: choice(['GET', 'POST', 'get', 'post']),
  headers: orBlank(
    { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
    text(String.raw`\{[\s\S]*\}`),
  ),
  body: scalar,
  remaining: textOf(pointer),
  total: textOf(pointer),
  used: textOf(pointer),
  less: orBlank(
    text(pointer),
    { type: 'array', items: { anyOf: [text(pointer), { $ref: '#/definitions/blank' }] } },
    text(String.raw`\[[\s\S]*\]`),
  ),
  limit: textOf(pointer),
  unit: textOf(unit),
  scale: orBlank({ type: 'number', not: { const: 0 } }, text(`-?(?=[0.]*[1-9])${number}`)),
  currency: textOf(pointer),
  'resets-at': textOf(pointer),
  'top-up-url': textOf(`${anyCase('https')}:.+`),
  timeout: orBlank(
    { type: 'number', exclusiveMinimum: 0, maximum: 300 },
    text(String.raw`(?=[0.]*[1-9])0*(?:300(?:\.0+)?|[12]?\d{1,2}(?:\.\d+)?)`),
  ),
  retries: whole(ranges.retries),
  watch: whole(ranges.watch),
  probe: flag,
  'alert-issue': flag,
  lasts: timeSpan,
  'skip-at-most': timeSpan,
  wait: textOf(String.raw`(?=0*[1-9])\d+[smh]`),
  ...Object.fromEntries(Object.entries(choices).map(([name, words]) => [name, choice(words)])),
}
