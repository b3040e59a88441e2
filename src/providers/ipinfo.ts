// https://ipinfo.io/developers · checked 2026-11-28
// Traps: the answer repeats the token; `remaining` of some tokens counts down from 2147483647, whatever `limit` says beside
// it, as in the documented sample: what the limit leaves counts then, and more may be left; a wrong token is a 400 or a 403.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { failureWith, providerMessage } from '../core/provider/classify.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const requests = { id: 'requests', label: 'Requests of the month', unit: 'requests' }

/** What a counter without a limit starts from. */
const boundless = 2_147_483_647

export const ipinfo: Provider = {
  id: 'ipinfo',
  name: 'IPinfo',
  aliases: ['ipinfo.io', 'ip-info'],
  origin: 'https://ipinfo.io',
  keyVariable: 'IPINFO_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /me',
  documentation: 'https://ipinfo.io/developers',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://ipinfo.io',
  pools: [requests],
  about: {
    key: 'The access token of the account.',
    zero: 'The month’s requests are used up.',
    unlimited: 'A token whose requests are counted down from 2147483647, and that has no limit beside.',
    reset: 'Each month; its date is not told.',
    limits: [
      'Where the count is boundless and a limit is told, what the limit leaves counts, as a lower bound.',
      'Limits of single products, which the answer tells beside, are not read.',
    ],
    sources: [
      'github api-evangelist/ipinfo openapi/ipinfo-general-api-openapi.yml (a copy of the vendor’s document)',
      'github ipinfo/cli ipinfo/cmd_quota.go (the vendor’s client)',
    ],
  },
  failureOf({ status, body }) {
    const isRefusal =
      (status === 400 || status === 403) && /\b(?:invalid|unknown)\b.*\btoken\b/i.test(String(providerMessage(body)))
    return isRefusal ? failureWith('unauthorized', status, body) : null
  },
  async read(api) {
    const Me = z.object({ requests: z.object({ month: decimal(), limit: decimal(), remaining: decimal() }) })
    const { month: used, limit, remaining } = (await api.get('/me', Me)).requests
    const isBoundless = remaining.plus(used).gte(boundless)
    const isLimited = limit.gt(0) && limit.lt(boundless)
    const facts = { ...requests, boundBy: 'month', used, limit: isLimited ? limit : null } as const
    const left = isLimited ? notBelowZero(limit.minus(used)) : 'unlimited'
    return {
      pools: [
        isBoundless
          ? pool<Pool['remaining']>({ ...facts, remaining: left, lowerBound: isLimited })
          : pool({ ...facts, remaining }),
      ],
      warnings: [],
    }
  },
}
