import type { Place } from '../files/append-line.ts'

/** Where a file of ours may lie in a job: in the workspace or the runner's temporary folder, but in neither's own parts. */
export function placeInJob(environment: NodeJS.ProcessEnv): Place {
  const base = environment['GITHUB_WORKSPACE'] ?? process.cwd()
  const runnerTemp = environment['RUNNER_TEMP'] ?? null
  return { base, folders: runnerTemp === null ? [base] : [base, runnerTemp], runnerTemp }
}
