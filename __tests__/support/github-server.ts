// GitHub's issues, as far as a gate can meet them: pages, permissions, limits, labels, locks, and people who do things by
// hand. Read from https://docs.github.com/en/rest/issues and from answers that clients recorded.
import { type Handler, json, type SeenRequest, start } from './server.ts'

export interface StoredIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  readonly user: { readonly login: string; readonly type: string }
  labels: string[]
  locked: boolean
  readonly isPullRequest: boolean
  readonly comments: string[]
}

export interface GithubServer {
  readonly origin: string
  readonly issues: StoredIssue[]
  readonly requests: readonly SeenRequest[]
  /** Labels of the repository. */
  readonly labels: Set<string>
  /** What the server does from now on. */
  mode: Mode
  /** Adds an issue as somebody would by hand. */
  add(issue: Partial<StoredIssue>): StoredIssue
  deleteLabel(name: string): void
  open(): readonly StoredIssue[]
  close(): Promise<void>
}

export type Mode =
  | 'writes'
  | 'reads-only'
  | 'no-labels'
  | 'secondary-limit'
  | 'primary-limit'
  | 'disabled'
  | 'moved'
  | 'bad-token'
  | 'silent'
  | 'broken'

export const bot = { login: 'github-actions[bot]', type: 'Bot' } as const
export const repositoryName = 'acme/widgets'

function answerTo(issue: StoredIssue): Record<string, unknown> {
  const { number, title, body, state, user, labels, locked, isPullRequest } = issue
  return {
    ...{ number, title, body, state, user, locked },
    labels: labels.map((name) => ({ name })),
    ...(isPullRequest ? { pull_request: {} } : {}),
  }
}

const forbidden = { message: 'Resource not accessible by integration', status: '403' }
const limited = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

interface GithubOptions {
  /** Before an issue is made, so that two runs can meet. */
  readonly delayMs?: () => number
  readonly repository?: string
}

export async function startGithub({
  delayMs = () => 0,
  repository = repositoryName,
}: GithubOptions = {}): Promise<GithubServer> {
  const issues: StoredIssue[] = []
  const labels = new Set<string>()

  const add = (given: Partial<StoredIssue>): StoredIssue => {
    const issue: StoredIssue = {
      ...{ number: issues.length + 1, title: 'an issue', body: '', state: 'open', user: bot, labels: [] },
      ...{ locked: false, isPullRequest: false, comments: [], ...given },
    }
    issues.push(issue)
    return issue
  }

  const list = ({ query }: SeenRequest): unknown => {
    const wanted = issues.filter(
      ({ state, user, labels: own }) =>
        (query['state'] === 'all' || state === (query['state'] ?? 'open')) &&
        (query['creator'] === undefined || user.login === query['creator']) &&
        (query['labels'] === undefined || own.some((name) => name.toLowerCase() === query['labels']?.toLowerCase())),
    )
    const size = Math.min(Number(query['per_page'] ?? 30), 100)
    const from = (Number(query['page'] ?? 1) - 1) * size
    return wanted.slice(from, from + size).map(answerTo)
  }

  const handler: Handler = async (request, response) => {
    const { method, path, headers } = request
    const { mode } = server
    if (mode === 'silent') return
    if (headers.authorization !== 'Bearer ghs_token' || mode === 'bad-token')
      return json(response, 401, { message: 'Bad credentials' })
    if (mode === 'broken') return json(response, 502, '<html>Unicorn!</html>')
    if (mode === 'primary-limit')
      return json(response, 403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' })
    if (path === '/graphql') return json(response, 200, { data: { viewer: { login: bot.login } } })
    if (mode === 'moved') return json(response, 301, { message: 'Moved Permanently' }, { location: '/elsewhere' })
    const base = `/repos/${repository}/issues`
    const [, number, comments] = /^(?:\/(\d+)(\/comments)?)?$/.exec(path.slice(base.length)) ?? []
    if (!path.startsWith(base)) return json(response, 404, { message: 'Not Found' })
    if (mode === 'disabled') return json(response, 410, { message: 'Issues are disabled for this repo' })
    if (method === 'GET') return json(response, 200, list(request))
    if (mode === 'reads-only') return json(response, 403, forbidden)
    if (mode === 'secondary-limit') return json(response, 403, { message: limited }, { 'retry-after': '60' })
    const given = JSON.parse(request.body) as Partial<StoredIssue>
    if (number === undefined) {
      await new Promise((resolve) => setTimeout(resolve, delayMs()))
      const own = mode === 'no-labels' ? [] : (given.labels ?? [])
      for (const name of own) labels.add(name)
      return json(response, 201, answerTo(add({ title: given.title ?? '', body: given.body ?? '', labels: [...own] })))
    }
    const issue = issues.find((each) => each.number === Number(number))
    if (issue === undefined) return json(response, 404, { message: 'Not Found' })
    if (comments !== undefined) {
      if (issue.locked) return json(response, 403, { message: 'Unable to create comment because issue is locked.' })
      issue.comments.push(given.body ?? '')
      return json(response, 201, {})
    }
    Object.assign(issue, {
      title: given.title ?? issue.title,
      body: given.body ?? issue.body,
      state: given.state ?? issue.state,
    })
    return json(response, 200, answerTo(issue))
  }

  const { origin, requests, close } = await start(handler)
  const server: GithubServer = {
    ...{ origin, issues, requests, labels, mode: 'writes', add, close },
    deleteLabel(name) {
      labels.delete(name)
      for (const issue of issues) issue.labels = issue.labels.filter((label) => label !== name)
    },
    open: () => issues.filter(({ state, isPullRequest }) => state === 'open' && !isPullRequest),
  }
  return server
}
