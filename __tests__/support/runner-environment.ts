// What a step finds in its environment: src/Runner.Worker/ActionRunner.cs and Handlers/ of
// https://github.com/actions/runner (2.336).
import { join } from 'node:path'
import type { CommandFiles } from './runner-files.ts'

/** Result of the job so far, as the context `job.status` tells it. */
export type JobStatus = 'success' | 'failure' | 'cancelled'

/** What the runner reads of an action.yml. */
export interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
  readonly runs: { readonly main: string; readonly post?: string }
}

/** What `github.token` is in a test's job. */
export const jobToken = 'ghs_token'

function evaluateDefault(value: unknown, jobStatus: JobStatus): string {
  const text = value === undefined || value === null ? '' : String(value)
  const evaluated = text
    .replaceAll(/\$\{\{ *job\.status *\}\}/g, jobStatus)
    .replaceAll(/\$\{\{ *github\.token *\}\}/g, jobToken)
  if (/\$\{\{/.test(evaluated)) throw new Error(`This runner cannot evaluate ${text}`)
  return evaluated
}

/** Input names are compared without case; what was passed keeps an empty value, what was not gets its default. */
export function evaluateInputs(
  declaredInputs: Manifest['inputs'],
  passed: Readonly<Record<string, string>>,
  jobStatus: JobStatus,
): { readonly unexpected: readonly string[]; readonly variables: Readonly<Record<string, string>> } {
  const inputs = new Map(Object.entries(passed).map(([name, value]) => [name.toLowerCase(), value]))
  const declared = Object.entries(declaredInputs ?? {})
  const known = new Set(declared.map(([name]) => name.toLowerCase()))
  const unexpected = [...inputs.keys()].filter((name) => !known.has(name))
  for (const [name, input] of declared) {
    if (!inputs.has(name.toLowerCase())) inputs.set(name.toLowerCase(), evaluateDefault(input?.default, jobStatus))
  }
  const variables = [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  return { unexpected, variables: Object.fromEntries(variables) }
}

/** The variables that the runner sets itself, over all that a workflow sets. */
export function runnerVariables(
  job: { readonly root: string; readonly workspace: string; readonly runnerTemp: string; readonly eventName: string },
  files: CommandFiles,
  debug: boolean,
): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_NAME: job.eventName,
    GITHUB_EVENT_PATH: join(job.root, 'event.json'),
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: 'gate',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: job.runnerTemp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'runner-1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ACTIONS_RUNTIME_URL: 'https://pipelines.actions.githubusercontent.com/abc/',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-runner',
    ACTIONS_ORCHESTRATION_ID: 'orchestration-id-of-the-runner',
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  }
}

export function present(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([k, value]) => (value === undefined ? [] : [[k, value]])),
  )
}
