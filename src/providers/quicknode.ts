// https://www.quicknode.com/docs/admin-api/usage/v0-usage-rpc · checked 2026-11-28
// Traps: the key of an endpoint is another one; `credits_remaining` and `limit` are null for a time that is over, so no time
// is asked; `end_time` is now, and not the end of the cycle; beyond the limit calls go on, and are billed as `overages`.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalUnixTime } from './wire.ts'

const credits = { id: 'credits', label: 'API credits of the cycle', unit: 'credits' }

export const quicknode: Provider = {
  id: 'quicknode',
  name: 'Quicknode',
  aliases: ['quick-node', 'quicknode.com'],
  origin: 'https://api.quicknode.com',
  keyVariable: 'QUICKNODE_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v0/usage/rpc',
  documentation: 'https://www.quicknode.com/docs/admin-api/usage/v0-usage-rpc',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.quicknode.com',
  keys: 'https://dashboard.quicknode.com/api-keys',
  pools: [credits],
  about: {
    key: 'An account API key with the permission CONSOLE_REST (paid plans), not the token in an endpoint’s address.',
    zero: 'The cycle’s credits are used up. Calls may go on, and are billed as overage.',
    limits: ['What the plan allows beyond the cycle’s credits is not told.'],
    sources: [
      'https://www.quicknode.com/docs/admin-api/usage/v0-usage-rpc',
      'https://quicknode.com/guides/quicknode-products/console-api/how-to-manage-your-rpc-infrastructure-with-console-api',
      'public client code: four that read these fields, one with the nulls',
    ],
  },
  async read(api) {
    const Usage = z.object({
      data: z.object({
        ...{ credits_used: decimal(), credits_remaining: decimal(), limit: decimal() },
        start_time: optionalUnixTime(),
      }),
    })
    const {
      credits_used: used,
      credits_remaining: remaining,
      limit,
      start_time,
    } = (await api.get('/v0/usage/rpc', Usage)).data
    const startsAt = start_time.instant
    return { pools: [pool({ ...credits, remaining, used, limit, startsAt, boundBy: 'cycle' })], warnings: [] }
  },
}
