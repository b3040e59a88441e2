import { formatAmount, formatThreshold } from '../money/amount.ts'
import type { Innocent, OutOfCredit } from '../receipt/not-your-code.ts'
import { escapeMarkdown, renderLink } from '../text/escape-markdown.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import type { Annotation } from './annotations.ts'

/** Says what is not our own words where the sentence goes. */
export interface Pen {
  name(text: string): string
  figure(text: string): string
  quote(text: string): string
}

const plain: Pen = {
  name: (text) => plainText(text, maxNameCharacters),
  figure: (text) => text,
  quote: (text) => plainText(text),
}
const markdown: Pen = {
  name: (text) => `**${escapeMarkdown(text, maxNameCharacters)}**`,
  figure: (text) => `**${escapeMarkdown(text)}**`,
  quote: (text) => escapeMarkdown(text),
}

/** One kind of evidence that it was the money: what was read, or what the command's output says. */
export interface Evidence {
  readonly sure: boolean
  /** For the title: `the credit ran out during this job`. */
  readonly clause: string
  sentences(pen: Pen): readonly string[]
  /** What to do, a sentence without its full stop. */
  readonly remedy: string
  readonly remedyInMarkdown: string
}

const maxTold = 5

const headlines: Readonly<Record<Exclude<OutOfCredit['kind'], 'ran-out'>, string>> = {
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

/** With something left nothing “ran out”: it fell below what the job needs. */
function headlineOf({ kind, empty, minimum, nowUnit, beforeUnit }: OutOfCredit): string {
  if (kind !== 'ran-out') return headlines[kind]
  return empty || minimum === null
    ? 'the credit ran out during this job'
    : `the credit fell below ${formatThreshold({ value: minimum, unit: nowUnit ?? beforeUnit })} during this job`
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

const again = 'then run the failed job again. If it fails with enough credit too, it is the code'

/** What the second reading says; null when it does not say that it was the money. */
function readEvidence(out: readonly OutOfCredit[]): Evidence | null {
  const ordered = out.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const [first] = ordered
  if (first === undefined) return null
  const told = ordered.slice(0, maxTold)
  const more = ordered.length - told.length
  const remedy = remedyOf(first)
  const urls = [...new Set(told.map(({ topUpUrl }) => plainText(topUpUrl)))].filter((url) => url !== '')
  const links = [
    ...new Set(told.map((check) => renderLink(`${remedyOf(check)} at ${check.providerName}`, check.topUpUrl))),
  ].filter((link) => link !== '')
  return {
    // With something left it is probable, and no more than that.
    sure: first.empty && first.kind === 'ran-out',
    clause: headlineOf(first),
    sentences: (pen) => [...told.map((check) => figuresOf(check, pen)), ...(more > 0 ? [`And ${more} more.`] : [])],
    remedy: `${urls.length === 0 ? remedy : `${remedy} (${urls.join(' , ')})`}, ${again}`,
    remedyInMarkdown: `${links.length === 0 ? remedy : links.join(' or ')}, ${again}`,
  }
}

interface Story {
  readonly title: string
  /** The stronger first. */
  readonly evidence: readonly Evidence[]
}

/** `Not your code: the credit ran out during this job`: both kinds of evidence in one sentence. */
function storyOf(out: readonly OutOfCredit[], said: Evidence | null): Story {
  const read = readEvidence(out)
  const both = read?.sure && said?.sure === false ? [read, said] : [said, read]
  const evidence = both.filter((each) => each !== null)
  const [first] = evidence
  if (first === undefined) throw new RangeError('no check is out of credit')
  const clauses = evidence.map(({ clause }) => clause).join(', and ')
  return { title: plainText(`${first.sure ? 'Not your code' : 'Probably not your code'}: ${clauses}`), evidence }
}

/**
 * The annotation: the title says what happened, the message the figures and the way out.
 * @param out at least one, unless the output says something.
 * @param said what the command's output says, if it says that it was the money.
 */
export function notYourCodeAnnotation(out: readonly OutOfCredit[], said: Evidence | null = null): Annotation {
  const { title, evidence } = storyOf(out, said)
  const sentences = evidence.flatMap((each) => each.sentences(plain))
  const remedies = evidence.map(({ remedy }) => `${remedy}.`)
  return { level: 'error', title, message: [...sentences, ...remedies].join(' ') }
}

/** The headline of the job summary and what stands under it, as Markdown that ends with an empty line. */
export function renderNotYourCode(out: readonly OutOfCredit[], said: Evidence | null = null): string {
  const { title, evidence } = storyOf(out, said)
  const lines = evidence.flatMap((each) => each.sentences(markdown))
  const shown = lines.length === 1 ? lines : lines.map((line) => `- ${line}`)
  const remedies = evidence.map(({ remedyInMarkdown }) => `${remedyInMarkdown}.`)
  return `## 💸 ${escapeMarkdown(title)}\n\n${shown.join('\n')}\n\n${remedies.join(' ')}\n\n`
}

/** For a log or a terminal: the same, the title on a line of its own. */
export function notYourCodeLines(out: readonly OutOfCredit[], said: Evidence | null = null): readonly string[] {
  const { title, message } = notYourCodeAnnotation(out, said)
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

/**
 * One line for the log: the job failed, and credit is not to blame as far as can be seen.
 * @param isOpen something else has left that open: only what was read is said then.
 */
export function stillThereLine(innocent: readonly Innocent[], isOpen = false): string {
  const told = innocent.slice(0, maxTold).map(clauseOf)
  const more = innocent.length - told.length
  const clauses = `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
  const because = (...reasons: readonly Innocent['why'][]) => innocent.some(({ why }) => reasons.includes(why))
  if (isOpen) return `Read again: ${clauses}`
  if (because('not-read', 'not-told'))
    return `The job failed, and whether credit was the reason is not known: ${clauses}`
  if (because('cap-left', 'budget-left', 'perhaps-left', 'budget'))
    return `The job failed. What could be read does not point to credit: ${clauses}`
  return `The job failed, and credit does not look like the reason: ${clauses}`
}
