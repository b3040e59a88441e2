import type { ConfigurationError } from '../core/plan.ts'

/** Something a user can mend: told on stderr, and the exit code is as given. */
export class Stop extends Error {
  readonly exitCode: number

  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

/** What is wrong with the words of a command, as a list. */
export function listErrors(errors: readonly ConfigurationError[]): string {
  return errors.map(({ field, message }) => `  ${field}: ${message}`).join('\n')
}
