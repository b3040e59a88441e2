import { readFileSync } from 'node:fs'

interface PullRequest {
  readonly head?: { readonly repo?: { readonly full_name?: string; readonly fork?: boolean } | null }
  readonly base?: { readonly repo?: { readonly full_name?: string } | null }
}

/** Events that run without secrets when a fork, or Dependabot, is behind them; `pull_request_target` has them. */
const pullRequestEvents = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])
const dependabotEvents = new Set([...pullRequestEvents, 'push', 'create', 'deployment', 'deployment_status'])

/** What of an event's payload is looked at. */
interface Event {
  readonly pull_request?: PullRequest
  readonly issue?: { readonly pull_request?: unknown }
  readonly repository?: { readonly fork?: boolean }
  readonly workflow_run?: { readonly event?: string }
}

export function readEvent(path: string | undefined): Event {
  if (path === undefined || path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) ?? {}
  } catch {
    // Without its payload an event counts as one that has secrets: a missing key then fails, which is the safe side.
    return {}
  }
}

/**
 * Why the running event can have no secrets, for people; null when it can.
 * @see https://docs.github.com/en/actions/reference/security/secrets
 */
export function findSecretless(environment: NodeJS.ProcessEnv): string | null {
  const event = environment['GITHUB_EVENT_NAME'] ?? ''
  if (environment['GITHUB_ACTOR'] === 'dependabot[bot]' && dependabotEvents.has(event)) {
    return 'a run by Dependabot has no Actions secrets (only those stored as Dependabot secrets)'
  }
  if (!pullRequestEvents.has(event)) return null
  const pullRequest = readEvent(environment['GITHUB_EVENT_PATH']).pull_request
  const head = pullRequest?.head?.repo
  const base = pullRequest?.base?.repo?.full_name ?? environment['GITHUB_REPOSITORY']
  // A deleted fork leaves `repo: null`.
  const fromFork = head === null || (head?.full_name !== undefined && base !== undefined && head.full_name !== base)
  return fromFork ? 'a pull request from a fork has no secrets' : null
}

/** Is the running repository itself a fork? Its own events have its own secrets, and none of its parent's. */
export function isFork(environment: NodeJS.ProcessEnv): boolean {
  return readEvent(environment['GITHUB_EVENT_PATH']).repository?.fork === true
}
