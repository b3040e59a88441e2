import { UserError } from '../gate/run-to-end.ts'
import { appendToRunnerFile } from './runner-file.ts'

/**
 * Writes outputs. A gate whose outputs nobody can read has not let anything pass.
 * @throws {UserError} when the runner's file is missing or cannot be written.
 */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  const { 'should-run': shouldRun, ...rest } = outputs
  try {
    // Last: a disk that fills up in between must not leave behind that the job may start.
    appendToRunnerFile('GITHUB_OUTPUT', shouldRun === undefined ? rest : { ...rest, 'should-run': shouldRun })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault'
    throw new UserError(
      code === 'ENOENT'
        ? 'Credit Gate cannot hand on its outputs: the file that GITHUB_OUTPUT names is missing. Run it as a step of a job.'
        : `Credit Gate cannot write its outputs to the file of GITHUB_OUTPUT (${code}). Is the disk full, or read-only?`,
    )
  }
}
