import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Explanation } from '../../src/core/explain/explanation.ts'
import { projectFolder } from './runner.ts'

/** A log, how it was made, and every outcome that is right. */
export interface ExplainText {
  readonly id: string
  readonly text: string
  readonly accept: readonly string[]
  /** Ids that are right; null: none named. */
  readonly vendor: readonly (string | null)[]
  /** Absent: not compared. */
  readonly resets_at?: string | null
  readonly how: string
  readonly class: string
}

export function readExplainTexts(name: string): readonly ExplainText[] {
  return JSON.parse(readFileSync(join(projectFolder, '__tests__/explain/texts', `${name}.json`), 'utf8'))
}

/** `credit:certain`, `rate`, `undecided`, `none`: the words of `accept`. */
export function outcomeOf({ cause, sure }: Explanation): string {
  if (sure === 'undecided') return 'undecided'
  return cause === 'credit' || cause === 'cap' ? `${cause}:${sure}` : cause
}

const isMoney = (outcome: string) => /^(?:credit|cap)/.test(outcome)

/** `found`, `silent` (rightly), `undecided`, `missed`, `false` (money that was none) or `wrong`. */
export function judge({ accept, vendor, ...text }: ExplainText, told: Explanation): string {
  const outcome = outcomeOf(told)
  if (!accept.includes(outcome)) {
    if (isMoney(outcome) && !accept.some(isMoney)) return 'false'
    return outcome === 'none' || outcome === 'undecided' ? 'missed' : 'wrong'
  }
  if (outcome === 'none') return 'silent'
  if (outcome === 'undecided') return 'undecided'
  if (!vendor.includes(told.vendor)) return 'wrong'
  const time = (at: string | null) => (at === null ? null : Date.parse(at))
  const isTimeRight = text.resets_at === undefined || !isMoney(outcome) || time(text.resets_at) === time(told.resets_at)
  return isTimeRight ? 'found' : 'wrong'
}
