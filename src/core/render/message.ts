import { plainText } from '../text/plain-text.ts'
import { deciderOf } from '../verdict/consequence.ts'
import type { Report } from '../verdict/report.ts'
import { adviceText } from './advice.ts'
import { headlineOf } from './headline.ts'
import { configurationErrorText } from './log.ts'

/** The whole run in one line, made to be posted: who, how much, what to do. */
export function renderMessage(report: Report): string {
  const decider = deciderOf(report)
  const [error] = report.configurationErrors
  if (decider === undefined && error === undefined) return 'Credit Gate has not come to a verdict.'
  const wrong = error === undefined ? '' : ` ${configurationErrorText(error)}`
  const advice = decider === undefined ? wrong : adviceText(decider)
  return plainText(`${headlineOf(report, plainText).text}.${advice}`)
}
