import { formatAmount, formatThreshold } from '../money/amount.ts'
import type { Innocent, OutOfCredit } from '../receipt/not-your-code.ts'
import { escapeMarkdown, renderLink } from '../text/escape-markdown.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import type { Annotation } from './annotations.ts'

/** Says a check's own words where the sentence goes. */
interface Pen {
  name(text: string): string
  figure(text: string): string
}

const plain: Pen = { name: (text) => plainText(text, maxNameCharacters), figure: (text) => text }
const markdown: Pen = {
  name: (text) => `**${escapeMarkdown(text, maxNameCharacters)}**`,
  figure: (text) => `**${escapeMarkdown(text)}**`,
}

const maxTold = 5

const headlines: Readonly<Record<OutOfCredit['kind'], string>> = {
  'ran-out': 'the credit ran out during this job',
  already: 'the credit was already too low when this job began',
  now: 'there is too little credit',
  unusable: 'the credit could no longer be used at the end of this job',
}

/** Money alone mends neither a suspended subscription nor a key's limit. */
function remedyOf({ kind, isCap }: OutOfCredit): string {
  if (kind === 'unusable') return 'Put that right'
  return isCap ? 'Raise this limit' : 'Top up'
}

/** The gravest first: what happened during the job. */
const order: readonly OutOfCredit['kind'][] = ['ran-out', 'unusable', 'now', 'already']

interface Story {
  readonly title: string
  /** What to do about the gravest. */
  readonly remedy: string
  readonly told: readonly OutOfCredit[]
  /** How many more there are. */
  readonly more: number
}

/** `Not your code: the credit ran out during this job`; with something left it is probable, and no more than that. */
function storyOf(out: readonly OutOfCredit[]): Story {
  const ordered = out.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const [first] = ordered
  if (first === undefined) throw new RangeError('no check is out of credit')
  const sure = first.empty && first.kind === 'ran-out'
  const told = ordered.slice(0, maxTold)
  return {
    title: `${sure ? 'Not your code' : 'Probably not your code'}: ${headlines[first.kind]}`,
    remedy: remedyOf(first),
    told,
    more: ordered.length - told.length,
  }
}

function amount(value: OutOfCredit['now'], unit: string | null): string | null {
  return value === null || unit === null ? null : formatAmount(value, unit)
}

/** The amount before and now, in one sentence. */
function figuresOf(check: OutOfCredit, pen: Pen): string {
  const { name, kind, minimum, nowUnit } = check
  const before = amount(check.before, check.beforeUnit)
  const now = amount(check.now, nowUnit)
  const had = before === null ? '' : ` had ${pen.figure(before)} before this job and`
  const has = now === null ? ' is out of credit now, says its provider' : ` has ${pen.figure(now)} now`
  const needed =
    minimum === null || minimum.lte(0)
      ? ''
      : `; the job needs at least ${formatThreshold({ value: minimum, unit: nowUnit ?? check.beforeUnit })}`
  const why = kind === 'unusable' ? ', and what may be left there cannot be used' : ''
  const knew = kind === 'already' ? ', and the gate let it go on with a warning' : ''
  const unknown = kind === 'now' ? '; how much there was before is not known' : ''
  return `${pen.name(name)}${had}${has}${needed}${why}${knew}${unknown}.`
}

const again = 'then run the failed job again. If it fails with enough credit too, it is the code.'

/**
 * The annotation: the title says what happened, the message the figures and the way out.
 * @param out at least one.
 */
export function notYourCodeAnnotation(out: readonly OutOfCredit[]): Annotation {
  const { title, remedy, told, more } = storyOf(out)
  const sentences = told.map((check) => figuresOf(check, plain))
  const urls = [...new Set(told.map(({ topUpUrl }) => plainText(topUpUrl)))].filter((url) => url !== '')
  const where = urls.length === 0 ? remedy : `${remedy} (${urls.join(' , ')})`
  const others = more > 0 ? ` And ${more} more.` : ''
  return { level: 'error', title, message: `${sentences.join(' ')}${others} ${where}, ${again}` }
}

/**
 * The headline of the job summary and what stands under it, as Markdown that ends with an empty line.
 * @param out at least one.
 */
export function renderNotYourCode(out: readonly OutOfCredit[]): string {
  const { title, remedy, told, more } = storyOf(out)
  const links = [
    ...new Set(told.map((check) => renderLink(`${remedyOf(check)} at ${check.providerName}`, check.topUpUrl))),
  ].filter((link) => link !== '')
  const lines = told.map((check) => figuresOf(check, markdown))
  if (more > 0) lines.push(`And ${more} more.`)
  const shown = lines.length === 1 ? lines : lines.map((line) => `- ${line}`)
  const way = links.length === 0 ? remedy : links.join(' or ')
  return `## 💸 ${title}\n\n${shown.join('\n')}\n\n${way}, ${again}\n\n`
}

/** For a log or a terminal: the same three sentences, a line each. */
export function notYourCodeLines(out: readonly OutOfCredit[]): readonly string[] {
  const { title, message } = notYourCodeAnnotation(out)
  return [`${title}.`, message]
}

function clauseOf({ name, why, now, unit, reason }: Innocent): string {
  const shown = plainText(name, maxNameCharacters)
  const figure = now === null || unit === null ? 'credit' : formatAmount(now, unit)
  switch (why) {
    case 'still-there':
      return `${shown} still has ${figure}`
    case 'cap-left':
      return `${shown} has ${figure} of its own limit left; the account behind it was not read`
    case 'budget-left':
      return `${shown} has ${figure} left of the budget given here; what the account has was not read`
    case 'perhaps-left':
      return `${shown} shows ${figure}, and may have less`
    case 'not-told':
      return `${shown} has no limit of its own; the account behind it was not read`
    case 'served':
      return `${shown} was served again just now`
    case 'unlimited':
      return `${shown} is unlimited`
    case 'not-read':
      return `${shown} could not be read again${reason === null ? '' : ` (${plainText(reason)})`}`
    case 'budget':
      return `the budget of ${shown} is used up, but no provider refuses a request because of it`
    case 'not-let-go':
      return `${shown} had not let the job go on`
  }
}

/** One line for the log: the job failed, and credit is not to blame as far as can be seen. */
export function stillThereLine(innocent: readonly Innocent[]): string {
  const told = innocent.slice(0, maxTold).map(clauseOf)
  const more = innocent.length - told.length
  const clauses = `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
  const because = (...reasons: readonly Innocent['why'][]) => innocent.some(({ why }) => reasons.includes(why))
  if (because('not-read', 'not-told'))
    return `The job failed, and whether credit was the reason is not known: ${clauses}`
  if (because('cap-left', 'budget-left', 'perhaps-left', 'budget'))
    return `The job failed. What could be read does not point to credit: ${clauses}`
  return `The job failed, and credit does not look like the reason: ${clauses}`
}
