// Tells people outside a run that credit has run out: one issue for each check, opened, kept up to date, and closed.
import type { Alert } from '../core/memory/alerts.ts'
import { needOf } from '../core/memory/alerts.ts'
import { alertBody, alertEnd, alertTitle, alertTwin } from '../core/render/alert-issue.ts'
import { maxNameCharacters, plainText } from '../core/text/plain-text.ts'
import { GithubError, type GithubIssues, type Issue, openGithubIssues, type Repository } from './github-issues.ts'

/** Issues that one run opens, edits or closes. */
const maxWrites = 20
/** For all that GitHub is asked. */
const maxMs = 10_000
const maxNamed = 5

/** What is hidden in an issue's text, and tells which check it is about. No name can end it too early: it is a hash. */
async function markOf(repository: Repository['id'], name: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
    .update(JSON.stringify([repository, name]))
    .digest('hex')
  return `<!-- credit-gate ${hash} -->`
}

interface Marked {
  readonly alert: Alert
  readonly mark: string
}

/** The oldest of each check stays; the others are closed. */
async function closeTwins(issues: readonly Issue[], mark: string, github: GithubIssues): Promise<Issue | undefined> {
  const [oldest, ...twins] = issues.filter(({ body }) => body.includes(mark))
  for (const { number } of twins) await github.close(number, alertTwin)
  return oldest
}

type Done = 'opened' | 'edited' | 'closed' | 'none'

async function settle({ alert, mark }: Marked, issue: Issue | undefined, page: string | null, github: GithubIssues) {
  const none: { readonly done: Done; readonly number: number | null } = { done: 'none', number: null }
  const need = needOf(alert)
  if (need === 'open') {
    const body = alertBody(alert, page, mark)
    if (issue === undefined) return { done: 'opened', number: (await github.create(alertTitle(alert), body)).number }
    await github.edit(issue.number, body)
    return { ...none, done: 'edited' }
  }
  if (need !== 'close' || issue === undefined) return none
  await github.close(issue.number, alertEnd(alert, page))
  return { ...none, done: 'closed' }
}

function leftOut(due: readonly Marked[]): string {
  const names = due.slice(0, maxNamed).map(({ alert }) => plainText(alert.name, maxNameCharacters))
  const more = due.length > maxNamed ? `, and ${due.length - maxNamed} more` : ''
  return `No more than ${maxWrites} issues are written in a run; left out: ${names.join(', ')}${more}.`
}

async function tell(
  alerts: readonly Alert[],
  page: string | null,
  repository: Repository,
  github: GithubIssues,
): Promise<readonly string[]> {
  const marked = await Promise.all(
    alerts.map(async (alert) => ({ alert, mark: await markOf(repository.id, alert.name) })),
  )
  const due = marked.filter(({ alert }) => needOf(alert) !== 'stay')
  if (due.length === 0) return []
  const issues = await github.list()
  const opened = new Map<number, string>()
  let writes = 0
  let at = 0
  for (; at < due.length && writes < maxWrites; at += 1) {
    const each = due[at] as Marked
    const { done, number } = await settle(each, await closeTwins(issues, each.mark, github), page, github)
    if (done !== 'none') writes += 1
    if (number !== null) opened.set(number, each.mark)
  }
  if (opened.size > 0) {
    // Another run may have opened one for the same check since they were listed: the younger goes, by who opened it.
    const now = await github.list()
    for (const [number, mark] of opened) {
      const oldest = now.find(({ body }) => body.includes(mark))?.number ?? number
      if (oldest < number) await github.close(number, alertTwin)
    }
  }
  return at < due.length ? [leftOut(due.slice(at))] : []
}

/**
 * Opens, edits and closes issues.
 * @param page where this run can be seen.
 * @returns warnings: what fails here never changes the job's result.
 */
export async function alertByIssue(
  alerts: readonly Alert[],
  page: string | null,
  repository: Repository,
): Promise<readonly string[]> {
  const github = openGithubIssues(repository, maxMs)
  try {
    return await tell(alerts, page, repository, github)
  } catch (error) {
    const why = error instanceof GithubError ? error.message : 'an unknown fault'
    return [`No issue could be written for \`alert-issue\`: ${why}.`]
  } finally {
    github.end()
  }
}
