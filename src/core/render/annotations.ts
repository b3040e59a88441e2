import { plainText } from '../text/plain-text.ts'
import { consequenceOf, deciderOf } from '../verdict/consequence.ts'
import type { CheckResult, Report, Status } from '../verdict/report.ts'
import { adviceText } from './advice.ts'
import { configurationErrorText } from './log.ts'

export interface Annotation {
  readonly level: 'error' | 'warning'
  /** Short, and free of text from outside: the runner does not mask titles. */
  readonly title: string
  readonly message: string
}

/** The runner records 10 of a kind for a step; the tenth says how many more there are. */
const maxOfAKind = 9
/** The runner cuts a message at 4,096 characters. */
const maxCharacters = 4_000

const titles: Readonly<Record<Status, string>> = {
  ok: 'Credit Gate: enough credit',
  warn: 'Credit Gate: credit is getting low',
  low: 'Credit Gate: not enough credit',
  unknown: 'Credit Gate: balance unknown',
  denied: 'Credit Gate: key rejected',
  'no-key': 'Credit Gate: no key',
  error: 'Credit Gate: wrong configuration',
}

function annotationOf(result: CheckResult, report: Report): Annotation {
  const advice = adviceText(result)
  const stopped = consequenceOf(result, report) === 'stops'
  const sentence = plainText(result.message, maxCharacters - advice.length - 1)
  return {
    level: stopped ? 'error' : 'warning',
    title: titles[result.status],
    message: `${sentence}${/[.!?…]$/.test(sentence) ? '' : '.'}${advice}`,
  }
}

/** The first nine of one level, and how many more there are. */
function limited(annotations: readonly Annotation[], level: Annotation['level']): readonly Annotation[] {
  const all = annotations.filter((annotation) => annotation.level === level)
  const more = all.length - maxOfAKind
  if (more <= 0) return all
  const message = `and ${more} more: the job summary and the output \`results\` have them all.`
  return [...all.slice(0, maxOfAKind), { level, title: `Credit Gate: ${more} more`, message }]
}

/** All configuration errors in one text, a line each, as many as fit. */
function configurationMessage(report: Report): string {
  const lines = report.configurationErrors.map(configurationErrorText)
  let text = ''
  for (const [index, line] of lines.entries()) {
    const next = text === '' ? line : `${text}\n${line}`
    if (next.length > maxCharacters) return `${text}\nand ${lines.length - index} more`
    text = next
  }
  return text
}

/** What shows at the top of a run: one annotation per problem, the deciding check's first; a clean pass has none. */
export function renderAnnotations(report: Report): readonly Annotation[] {
  const { results, configurationErrors } = report
  if (configurationErrors.length > 0) {
    return [{ level: 'error', title: titles.error, message: configurationMessage(report) }]
  }
  const decider = deciderOf(report)
  const ordered = [...results.filter((one) => one === decider), ...results.filter((one) => one !== decider)]
  const all = ordered.filter(({ status }) => status !== 'ok').map((result) => annotationOf(result, report))
  return [...limited(all, 'error'), ...limited(all, 'warning')]
}
