import type { RunContext } from '../core/memory/reading.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The variables in which each CI system tells where a job runs. */
const github: Readonly<Record<keyof RunContext, string>> = {
  repository: 'GITHUB_REPOSITORY',
  workflow: 'GITHUB_WORKFLOW',
  job: 'GITHUB_JOB',
  runId: 'GITHUB_RUN_ID',
  runAttempt: 'GITHUB_RUN_ATTEMPT',
  event: 'GITHUB_EVENT_NAME',
  ref: 'GITHUB_REF',
  sha: 'GITHUB_SHA',
}
/** @see https://docs.gitlab.com/ci/variables/predefined_variables/ */
const gitlab: Readonly<Record<keyof RunContext, string>> = {
  repository: 'CI_PROJECT_PATH',
  workflow: 'CI_PIPELINE_NAME',
  job: 'CI_JOB_NAME',
  runId: 'CI_PIPELINE_ID',
  runAttempt: '',
  event: 'CI_PIPELINE_SOURCE',
  ref: 'CI_COMMIT_REF_NAME',
  sha: 'CI_COMMIT_SHA',
}

/** Where this run is; null where the CI system does not tell it. */
export function runContextOf(environment: Environment): RunContext | null {
  const names = environment['GITHUB_ACTIONS'] === 'true' ? github : environment['GITLAB_CI'] === 'true' ? gitlab : null
  if (names === null) return null
  const told = (name: string) => environment[name] || null
  return {
    repository: told(names.repository),
    workflow: told(names.workflow),
    job: told(names.job),
    runId: told(names.runId),
    runAttempt: told(names.runAttempt),
    event: told(names.event),
    ref: told(names.ref),
    sha: told(names.sha),
  }
}
