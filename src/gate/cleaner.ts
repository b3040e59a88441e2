import { secretsOf } from '../core/plan/mask.ts'
import { cleanText } from '../core/text/clean-text.ts'
import { createRedactor } from '../net/redact.ts'

/** Makes texts fit to be shown. Made once for a run, from every key that was found, and handed on with its plan. */
export interface Cleaner {
  /** Takes keys out of a line of ours, and leaves the rest as it is. */
  readonly redact: (text: string) => string
  /** Text from outside in one line, without keys and without what a runner or a terminal obeys; see `cleanText`. */
  readonly clean: (text: string, max?: number) => string
}

export function createCleaner(keys: readonly string[]): Cleaner {
  const redact = createRedactor(keys.flatMap((key) => secretsOf(key)))
  return { redact, clean: (text, max) => cleanText(text, redact, max) }
}
