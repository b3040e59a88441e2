import type { Plan } from '../core/plan/plan.ts'
import { cleanText } from '../core/text/clean-text.ts'
import { createRedactor } from '../net/redact.ts'

/** Takes the keys of a plan out of a name. */
export function cleanerOf({ checks }: Plan): (text: string) => string {
  const redact = createRedactor(checks.flatMap(({ key }) => (key === null ? [] : [key])))
  return (text) => cleanText(text, redact)
}
