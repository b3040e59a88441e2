// https://docs.urlscan.io/apis/urlscan-openapi/generic · checked 2026-11-28
// Traps: a quota for each action, and in each a minute, an hour and a day; the clients' older path is /user/quotas, with the
// same answer; the windows are fixed, and end at the full hour and at midnight UTC; without a key the answer is the
// address's own quota, and its `scope` says so.
import * as z from 'zod/mini'
import { formatInstant, nextPeriodStart } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const actions = [
  ['public', 'Public scans'],
  ['unlisted', 'Unlisted scans'],
  ['private', 'Private scans'],
  ['search', 'Searches'],
  ['retrieve', 'Results retrieved'],
] as const

const hour = 3_600_000

export const urlscan: Provider = {
  id: 'urlscan',
  name: 'urlscan.io',
  aliases: ['urlscan.io', 'urlscanio'],
  origin: 'https://urlscan.io',
  keyVariable: 'URLSCAN_API_KEY',
  auth: { kind: 'header', name: 'API-Key' },
  endpoint: 'GET /api/v1/quotas',
  documentation: 'https://docs.urlscan.io/apis/urlscan-openapi/generic',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://urlscan.io/user/profile/',
  keys: 'https://urlscan.io/user/profile/',
  pools: actions.map(([id, label]): PoolDefinition => ({ id, label, unit: 'requests' })),
  about: {
    key: 'An API key, from Settings & API.',
    zero: 'The running hour’s or day’s quota of this action is used up; `private` is 0 on plans without private scans.',
    reset: 'The full hour, or midnight UTC, whichever window has less left.',
    limits: [
      'The smaller of hour and day counts. The limit for a minute is a pace and no store, and is not counted.',
      'Only requests that succeed count against a quota.',
    ],
    sources: [
      'https://docs.urlscan.io/apis/urlscan-openapi/generic (API Quotas)',
      'https://docs.urlscan.io/pages/api-rate-limits (the windows)',
      'https://docs.rs/crate/urlscan/latest/source/src/api/quota/model.rs',
    ],
  },
  async read(api, { now }) {
    const Window = z.object({ limit: decimal(), used: decimal(), remaining: decimal() })
    const Action = z.object({ hour: Window, day: Window })
    const Quotas = z.object({
      scope: z.string(),
      limits: z.object({ public: Action, unlisted: Action, private: Action, search: Action, retrieve: Action }),
    })
    const { scope, limits } = await api.get('/api/v1/quotas', Quotas)
    if (scope === 'ip-address')
      throw Failure.because('unauthorized', 'the quota is the address’s: the key was not taken')
    const ends = {
      hour: formatInstant(new Date((Math.floor(now.getTime() / hour) + 1) * hour)),
      day: formatInstant(nextPeriodStart('day', now)),
    }
    const pools = actions.map(([id, label]) => {
      const action = limits[id]
      const binding = action.hour.remaining.lt(action.day.remaining) ? 'hour' : 'day'
      const { limit, used, remaining } = action[binding]
      return pool({
        ...{ id, label, unit: 'requests', limit, used, remaining },
        boundBy: 'cycle',
        resetsAt: ends[binding],
      })
    })
    return { pools, warnings: [] }
  },
}
