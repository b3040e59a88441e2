import type { ConfigurationError } from '../core/plan/plan.ts'
import { exitCodes } from './exit-codes.ts'

/** Something a user can mend: told on stderr, and the exit code is as given. */
export class Stop extends Error {
  readonly exitCode: number

  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Ends a command whose words are wrong, all that is wrong at once. @throws {Stop} when there is anything. */
export function refuseErrors(command: string, errors: readonly ConfigurationError[]): void {
  if (errors.length === 0) return
  const lines = errors.map(({ field, message }) => `  ${field}: ${message}\n`).join('')
  throw new Stop(exitCodes.usage, `credit-gate ${command}:\n${lines}See: credit-gate ${command} --help`)
}
