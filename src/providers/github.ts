// https://docs.github.com/en/rest/rate-limit/rate-limit · checked 2026-11-28
// Traps: asking is free; a job's own token has 1,000 requests an hour for each repository (15,000 on Enterprise Cloud), a
// person's 5,000; an Enterprise Server may have no limits at all, and says so with a 404; who is over a limit gets 403 or
// 429. The graphql pool counts points, and a request costs at least one.
import * as z from 'zod/mini'
import { type Answer, failureWith, providerMessage } from '../core/provider/classify.ts'
import type { Failure } from '../core/provider/failure.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalUnixTime, unreadableResets } from './wire.ts'

const unit = 'requests'

const resources = [
  ['core', 'REST API'],
  ['graphql', 'GraphQL API'],
  ['search', 'Search'],
  ['code_search', 'Code search'],
  ['integration_manifest', 'App manifests'],
  ['dependency_snapshots', 'Dependency snapshots'],
  ['dependency_sbom', 'SBOM exports'],
  ['code_scanning_upload', 'Code scanning uploads'],
  ['code_scanning_autofix', 'Code scanning autofix'],
  ['actions_runner_registration', 'Runner registrations'],
  ['source_import', 'Source imports'],
  ['scim', 'SCIM'],
  ['audit_log', 'Audit log'],
] as const

const definitions = resources.map(([id, label]) => ({ id, label, unit }))

/** What a server says whose administrator set no limits, with a 404. */
const noLimits = /^rate limiting is not enabled\b/i

function hasNoLimits({ status, body }: Answer): boolean {
  return status === 404 && noLimits.test(String(providerMessage(body)))
}

/** How GitHub says that too much was asked, where no header does: of what was asked within an hour, or at once. */
const limited = /^(?:api rate limit exceeded|you have exceeded a secondary rate limit|you have triggered an abuse)\b/i

/** A 403 or a 429 that says by its headers or its words that too much was asked; null for anything else. */
export function failureOfPace({ status, headers, body }: Answer): Failure | null {
  if (status !== 403 && status !== 429) return null
  const failure = failureWith('rate-limited', status, body)
  if (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined) return failure
  // Without a time GitHub asks for a minute: the reset in the headers is then that of another limit.
  return limited.test(String(providerMessage(body))) ? failure.withRetryAfter(60_000) : null
}

export const github: Provider = {
  id: 'github',
  name: 'GitHub API',
  aliases: ['github-api', 'github.com', 'github-rate-limit', 'gh'],
  origin: 'https://api.github.com',
  keyVariable: 'GH_TOKEN',
  auth: { kind: 'bearer' },
  forge: {
    addressVariable: 'GITHUB_API_URL',
    tokenVariables: ['GH_TOKEN', 'GITHUB_TOKEN'],
    hostVariable: 'GH_HOST',
  },
  headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
  endpoint: 'GET /rate_limit',
  documentation: 'https://docs.github.com/en/rest/rate-limit/rate-limit',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
  keys: 'https://github.com/settings/personal-access-tokens',
  pools: definitions,
  hasSeparatePools: true,
  about: {
    key: 'None is needed: the action asks with the job’s own token (`github-token`), a command line with `GH_TOKEN`, else `GITHUB_TOKEN`. Any other token is given as `api-key`.',
    zero: 'Every further request of that kind is refused until the reset.',
    unlimited: 'An Enterprise Server without rate limits says so.',
    reset: 'An hour after the first request, for search a minute; in UTC.',
    limits: [
      'The token goes to the address in `GITHUB_API_URL`, which the runner sets, and to no other.',
      'The limit is the token’s: a job’s own token shares it with every job of the repository.',
      'The pool `graphql` counts points; most queries cost one.',
      'Secondary limits (too much at once) are told by no figure.',
    ],
    sources: [
      'https://docs.github.com/en/rest/rate-limit/rate-limit',
      'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
      'github github/rest-api-description descriptions/api.github.com/api.github.com.json',
    ],
  },
  isAnswer: hasNoLimits,
  failureOf: failureOfPace,
  async read(api, { pool: asked }) {
    const Limit = z.object({
      limit: decimal(),
      remaining: decimal(),
      used: optionalDecimal(),
      reset: optionalUnixTime(),
    })
    const Limits = z.object({ ...Object.fromEntries(resources.map(([id]) => [id, z.optional(Limit)])), core: Limit })
    const Answered = z.union([
      z.object({ resources: Limits }),
      z.object({ message: z.string().check(z.regex(noLimits)) }),
    ])
    const answer = await api.get('/rate_limit', Answered)
    if (!('resources' in answer)) {
      const own = definitions.filter(({ id }) => id === (asked ?? 'core'))
      return { pools: own.map((one) => pool({ ...one, remaining: 'unlimited' })), warnings: [] }
    }
    const told = answer.resources as Readonly<Partial<Record<string, z.infer<typeof Limit>>>>
    const pools = definitions.flatMap((definition): readonly Pool[] => {
      const found = told[definition.id]
      if (found === undefined) return []
      const { limit, remaining, used, reset } = found
      return [pool({ ...definition, boundBy: 'cycle', remaining, limit, used, resetsAt: reset.instant })]
    })
    return { pools, warnings: unreadableResets(Object.values(told).flatMap((limit) => limit?.reset ?? [])) }
  },
}
