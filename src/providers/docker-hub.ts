// https://docs.docker.com/docker-hub/usage/pulls/ · checked 2026-11-28
// Traps: a HEAD is not counted, a GET is a pull; the password goes to one host and the token that it gives to another; no
// headers at all mean no limit (a paid plan); the limit of a request without a user is that of the runner's own address,
// which strangers share; `w=21600` is how long the window is, and not when it ends.
import * as z from 'zod/mini'
import { parseWireNumber } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { parsed } from './wire.ts'

const pulls = { id: 'pulls', label: 'Image pulls', unit: 'pulls' }

/** The one that Docker keeps for this question. */
const image = 'ratelimitpreview/test'
const tokenPath = `/token?service=registry.docker.io&scope=repository%3A${encodeURIComponent(image)}%3Apull`

/** The figure of `95;w=21600`. */
function figureOf(value: unknown) {
  return typeof value === 'string' ? parseWireNumber(value.replace(/;.*/s, '').trim()) : null
}

export const dockerHub: Provider = {
  id: 'docker-hub',
  name: 'Docker Hub',
  aliases: ['docker', 'dockerhub', 'docker.io', 'hub.docker.com'],
  origin: 'https://auth.docker.io',
  furtherOrigins: { registry: 'https://registry-1.docker.io' },
  keyVariable: 'DOCKERHUB_TOKEN',
  auth: { kind: 'basic', user: 'account' },
  keyProblem(key, account) {
    if (account === null)
      return key.includes(':')
        ? null
        : 'is an access token without its user; give the user as `account`, or both as `user:token`'
    return !key.includes(':') || key.startsWith(`${account}:`) ? null : 'names another user than `account` does'
  },
  withoutKey: 'the limit of the runner’s own address, which others may share',
  endpoint: `GET /token, HEAD /v2/${image}/manifests/latest`,
  documentation: 'https://docs.docker.com/docker-hub/usage/pulls/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.docker.com/billing',
  keys: 'https://app.docker.com/settings/personal-access-tokens',
  pools: [pulls],
  account: { required: false, meaning: 'the Docker user or organization that the access token belongs to' },
  about: {
    key: 'An access token (https://app.docker.com/settings/personal-access-tokens) with the user as `account`, or `user:token` in one. Without a key the runner’s own address is asked for.',
    zero: 'Further pulls are refused (429) until the window has moved on.',
    unlimited: 'An answer without any figure: a paid plan, which has no such limit.',
    reset: 'No time is told: only how long the window is.',
    limits: [
      'Without a key the figure is that of the runner’s address: other jobs behind it draw from the same pulls.',
      'Neither request is a pull.',
    ],
    sources: [
      'https://docs.docker.com/docker-hub/usage/pulls/',
      'github docker/docs content/manuals/docker-hub/usage/pulls.md',
      'https://docs.gitlab.com/user/packages/dependency_proxy/',
    ],
  },
  isAnswer: ({ status, headers }) => status === 429 && figureOf(headers['ratelimit-remaining'])?.eq(0) === true,
  async read(api) {
    const Token = z.object({ token: z.string().check(z.regex(/^[\x21-\x7e]+$/)) })
    const { token } = await api.get(tokenPath, Token)
    const Limits = z.object({
      'ratelimit-limit': z.optional(parsed(figureOf)),
      'ratelimit-remaining': z.optional(parsed(figureOf)),
    })
    const Told = Limits.check(
      z.refine((told) => told['ratelimit-limit'] === undefined || told['ratelimit-remaining'] !== undefined),
    )
    const told = await api.head(`/v2/${image}/manifests/latest`, Told, { host: 'registry', token })
    const remaining = told['ratelimit-remaining'] ?? 'unlimited'
    if (remaining === 'unlimited') return { pools: [pool({ ...pulls, remaining })], warnings: [] }
    const limit = told['ratelimit-limit'] ?? null
    return { pools: [pool({ ...pulls, boundBy: 'cycle', remaining, limit })], warnings: [] }
  },
  signs: [
    {
      cause: 'cap',
      says: '…toomanyrequests: You have reached your pull rate limit',
      source: 'https://docs.docker.com/docker-hub/usage/',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: '…toomanyrequests: You have reached your unauthenticated pull rate limit',
      source: 'https://docs.docker.com/docker-hub/usage/',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: '…TOOMANYREQUESTS: You have reached your pull rate limit',
      source: 'github google/go-containerregistry pkg/v1/remote/transport/error.go',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: '…TOOMANYREQUESTS: You have reached your unauthenticated pull rate limit',
      source: 'github google/go-containerregistry pkg/v1/remote/transport/error.go',
      seen: '2026-11-28',
    },
  ],
}
