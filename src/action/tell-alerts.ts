import { readEvent } from './event.ts'
import type { Gate } from './gate.ts'
import { readInputs } from './inputs.ts'

const title = 'Credit Gate: no issue'

/** Is a pull request behind this run? Whoever made it must not write to the repository's issues by it. */
function isOfPullRequest(environment: NodeJS.ProcessEnv): boolean {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const event = readEvent(environment['GITHUB_EVENT_PATH'])
  return (
    name.startsWith('pull_request') ||
    (name === 'issue_comment' && event.issue?.pull_request !== undefined) ||
    (name === 'workflow_run' && event.workflow_run?.event?.startsWith('pull_request') === true)
  )
}

/** `https://github.com/acme/widgets/actions/runs/7`; null where this run has no page. */
function pageOf(environment: NodeJS.ProcessEnv): string | null {
  const server = environment['GITHUB_SERVER_URL'] ?? ''
  const [repository, run] = [environment['GITHUB_REPOSITORY'] ?? '', environment['GITHUB_RUN_ID'] ?? '']
  return server === '' || repository === '' || run === '' ? null : `${server}/${repository}/actions/runs/${run}`
}

/** `alert-issue`: what could not be told is a warning, and never changes the job’s result. */
export async function tellAlerts(
  { report, plan, memory }: Gate,
  environment: NodeJS.ProcessEnv,
  say: {
    readonly info: (line: string) => void
    readonly warning: (message: string, options: { title: string }) => void
  },
): Promise<void> {
  if (plan === null || memory === null || !plan.alertIssue) return
  if (isOfPullRequest(environment)) {
    say.info('alert-issue: the run of a pull request opens, edits and closes no issue.')
    return
  }
  const token = readInputs(environment)['github-token']?.trim() ?? ''
  const name = environment['GITHUB_REPOSITORY'] ?? ''
  if (token === '' || name === '') {
    say.warning(
      `No issue could be written for alert-issue: ${token === '' ? 'github-token is empty' : 'there is no repository'}.`,
      { title },
    )
    return
  }
  const [{ alertByIssue }, { alertsOf }] = await Promise.all([
    import('./alert-issue.ts'),
    import('../core/memory/alerts-of.ts'),
  ])
  if (plan.historyFile === null && report.results.some(({ status }) => status === 'unknown')) {
    say.info('alert-issue: a balance that is unknown opens no issue without `history-file`, which counts how often.')
  }
  const apiUrl = (environment['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/(?<!\/)\/+$/, '')
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`
  const id = environment['GITHUB_REPOSITORY_ID'] || name.toLowerCase()
  const warnings = await alertByIssue(alertsOf(report, plan, memory), pageOf(environment), {
    ...{ apiUrl, graphqlUrl, name, id, token },
  })
  for (const warning of warnings) say.warning(warning, { title })
}
