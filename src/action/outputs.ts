import { existsSync } from 'node:fs'
import { setOutput } from '@actions/core'
import { UserError } from '../run-to-end.ts'

/**
 * Writes outputs. A gate whose outputs nobody can read has not let anything pass.
 * @throws {UserError} when the runner's file is missing or cannot be written.
 */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  const path = process.env['GITHUB_OUTPUT'] ?? ''
  // Without the variable the toolkit would print the outputs to the log instead, where a newer runner ignores them.
  if (path === '' || !existsSync(path)) {
    throw new UserError(
      'Credit Gate cannot hand on its outputs: the file that GITHUB_OUTPUT names is missing. Run it as a step of a job.',
    )
  }
  try {
    const { 'should-run': shouldRun, ...rest } = outputs
    for (const [name, value] of Object.entries(rest)) setOutput(name, value)
    // Last: a disk that fills up in between must not leave behind that the job may start.
    if (shouldRun !== undefined) setOutput('should-run', shouldRun)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault'
    throw new UserError(
      `Credit Gate cannot write its outputs to the file of GITHUB_OUTPUT (${code}). Is the disk full, or read-only?`,
    )
  }
}
