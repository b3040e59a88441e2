// The few requests to GitHub that alert-issue needs, within one time limit. Nothing is tried twice.
import { Failure } from '../core/provider/failure.ts'
import { openRequester, type Requester } from '../net/request.ts'
import { userAgent } from '../version.ts'

/** The label that every issue of ours has. */
const alertLabel = 'credit-gate'

/** Issues with ours for a label, page by page; more than so many are nobody's checks. */
const perPage = 50
const maxPages = 10

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
}

/** Where the repository is, and who asks. */
export interface Repository {
  /** `https://api.github.com`, or a server's own, without a slash at its end. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** `owner/name` */
  readonly name: string
  /** What stays when it is renamed; the name where there is none. */
  readonly id: string
  readonly token: string
}

/** Why GitHub did not do it, as the rest of a sentence. */
export class GithubError extends Error {}

export interface GithubIssues {
  /** Open issues with the label that the token's own identity wrote, the oldest first. */
  list(): Promise<readonly Issue[]>
  /** @throws {GithubError} also when the issue did not get its label: it could not be found again, and is closed. */
  create(title: string, body: string): Promise<Issue>
  edit(number: number, body: string): Promise<void>
  /** @param comment said before; a locked issue may refuse it, and is closed all the same. */
  close(number: number, comment: string): Promise<void>
  end(): void
}

interface Answer {
  readonly status: number
  readonly value: unknown
}

type Values = Readonly<Record<string, unknown>>

function record(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}

const permissionHint = 'the token may not do it; give the job `permissions: issues: write`'

const problems: Readonly<Record<number, string>> = {
  401: 'the token is not accepted',
  403: permissionHint,
  404: `the repository is not found, or ${permissionHint}`,
  410: 'issues are disabled in this repository',
}

/** Both of GitHub's limits answer 403 or 429; only the headers and the words tell them from a missing right. */
function isLimited(status: number, headers: Readonly<Record<string, string | undefined>>, value: unknown): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
  return limited || /rate limit/i.test(String(record(value)['message']))
}

function problemOf(status: number): string {
  if (status >= 300 && status < 400) return 'the repository has moved'
  return problems[status] ?? `GitHub answered ${status}`
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/** An issue of GitHub's answer; null when it is a pull request, or none. */
function issueOf(value: unknown): (Issue & { readonly author: Values; readonly labels: readonly string[] }) | null {
  const { number, title, body, user, labels, pull_request } = record(value)
  if (typeof number !== 'number' || pull_request !== undefined) return null
  const names = Array.isArray(labels) ? labels.map((label) => String(record(label)['name'] ?? label)) : []
  return { number, title: String(title), body: String(body ?? ''), author: record(user), labels: names }
}

function hasLabel(labels: readonly string[]): boolean {
  return labels.some((name) => name.toLowerCase() === alertLabel)
}

function openRequests({ token }: Repository, maxMs: number) {
  const ended = new AbortController()
  const requester: Requester = openRequester(userAgent, ended.signal)
  const until = performance.now() + maxMs
  return {
    async send(method: 'GET' | 'POST' | 'PATCH', url: string, body: unknown = null): Promise<Answer> {
      const left = until - performance.now()
      if (left <= 0) throw new GithubError('GitHub took too long')
      const headers = {
        accept: 'application/vnd.github+json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      }
      const request = { method, url: new URL(url), headers, body: body === null ? null : JSON.stringify(body) }
      const answer = await requester.send(request, Math.ceil(left)).catch((error: unknown) => {
        const late = error instanceof Failure && error.reason === 'timeout'
        throw new GithubError(late ? 'GitHub took too long' : 'GitHub could not be reached')
      })
      const value = parseJson(answer.bytes)
      if (isLimited(answer.status, answer.headers, value)) throw new GithubError('GitHub limits the rate of requests')
      return { status: answer.status, value }
    },
    end: () => ended.abort(),
  }
}

/** @param maxMs for all requests together. */
export function openGithubIssues(repository: Repository, maxMs: number): GithubIssues {
  const { send, end } = openRequests(repository, maxMs)
  const base = `${repository.apiUrl}/repos/${repository.name}/issues`
  let login: string | undefined

  const must = ({ status, value }: Answer): unknown => {
    if (status < 200 || status > 299) throw new GithubError(problemOf(status))
    return value
  }

  /** The only way in which a token of an installation, which a job's token is, can say whose it is. */
  const whoAmI = async (): Promise<string> => {
    if (login !== undefined) return login
    const answer = must(await send('POST', repository.graphqlUrl, { query: '{ viewer { login } }' }))
    const found = record(record(record(answer)['data'])['viewer'])['login']
    if (typeof found !== 'string' || found === '') throw new GithubError('GitHub does not tell whose token it is')
    login = found
    return found
  }

  const isMine = ({ login: author, type }: Values, me: string): boolean =>
    author === me || (type === 'Bot' && author === `${me}[bot]`)

  return {
    async list() {
      const me = await whoAmI()
      const found = new Map<number, Issue>()
      for (let page = 1; page <= maxPages; page += 1) {
        const query = new URLSearchParams({
          ...{ labels: alertLabel, state: 'open', creator: me, sort: 'created', direction: 'asc' },
          ...{ per_page: String(perPage), page: String(page) },
        })
        const items = must(await send('GET', `${base}?${query}`))
        if (!Array.isArray(items)) throw new GithubError('GitHub’s answer is no list')
        for (const item of items) {
          const issue = issueOf(item)
          if (issue !== null && isMine(issue.author, me) && hasLabel(issue.labels)) found.set(issue.number, issue)
        }
        if (items.length < perPage) break
      }
      return [...found.values()].sort((one, other) => one.number - other.number)
    },
    async create(title, body) {
      const issue = issueOf(must(await send('POST', base, { title, body, labels: [alertLabel] })))
      if (issue === null) throw new GithubError('GitHub’s answer is no issue')
      if (hasLabel(issue.labels)) return issue
      // Who may not set labels gets none, without a word: the next run would open another one.
      must(await send('PATCH', `${base}/${issue.number}`, { state: 'closed', state_reason: 'not_planned' }))
      throw new GithubError(`the issue did not get its label \`${alertLabel}\`: the token may not set labels`)
    },
    async edit(number, body) {
      must(await send('PATCH', `${base}/${number}`, { body }))
    },
    async close(number, comment) {
      await send('POST', `${base}/${number}/comments`, { body: comment })
      must(await send('PATCH', `${base}/${number}`, { state: 'closed', state_reason: 'completed' }))
    },
    end,
  }
}
