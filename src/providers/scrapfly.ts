// https://scrapfly.io/docs/account · checked 2026-11-28
// Traps: the key goes into the query; the key's project may have a limit of its own, which binds beside the plan's; where
// extra usage is allowed more is sold once the plan is used up; a suspended account and a project that reached its quota have
// nothing, whatever remains.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const scrapfly: Provider = {
  id: 'scrapfly',
  name: 'Scrapfly',
  aliases: ['scrapfly.io', 'scrap-fly'],
  origin: 'https://api.scrapfly.io',
  keyVariable: 'SCRAPFLY_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /account',
  documentation: 'https://scrapfly.io/docs/account',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://scrapfly.io/dashboard',
  pools: [credits],
  about: {
    key: 'Any API key; each belongs to a project.',
    zero: 'The plan’s credits are used up, or the limit of the key’s project is; a suspended account has nothing either.',
    reset: 'The end of the subscription’s period.',
    limits: [
      'Where account and project allow extra usage, more can be used at a price: the figure is then a lower bound.',
    ],
    sources: [
      'github scrapfly/go-scrapfly result_account.go and example_test.go (the vendor’s SDK)',
      'github scrapfly/python-scrapfly scrapfly/client.py (the key in the query)',
      'github noamdorr/quotacanary-oss src/lib/adapters/scrapfly.ts',
    ],
  },
  async read(api) {
    const Flag = z.optional(z.nullable(z.boolean()))
    const Allowance = z.catch(z.boolean(), false)
    const Scrape = z.object({ remaining: decimal(), limit: decimal(), current: optionalDecimal() })
    const Account = z.object({
      account: z.object({ suspended: Flag }),
      project: z.object({
        allow_extra_usage: Allowance,
        quota_reached: Flag,
        scrape_request_count: optionalDecimal(),
        scrape_request_limit: optionalDecimal(),
      }),
      subscription: z.object({
        extra_scrape_allowed: Allowance,
        period: z.object({ start: optionalTime(), end: optionalTime() }),
        usage: z.object({ scrape: Scrape }),
      }),
    })
    const { account, project, subscription } = await api.get('/account', Account)
    const { scrape } = subscription.usage
    const { scrape_request_limit: limit, scrape_request_count: count } = project
    if (limit !== null && count === null)
      throw Failure.because('unexpected-body', 'the answer tells a limit of the key’s project, and not its use')
    const ofProject = limit && count && notBelowZero(limit.minus(count))
    const isBound = ofProject?.lt(scrape.remaining) === true
    const { start, end } = subscription.period
    return {
      pools: [
        pool({
          ...credits,
          ...(isBound
            ? { boundBy: 'key', remaining: ofProject, used: count, limit }
            : { boundBy: 'cycle', remaining: scrape.remaining, used: scrape.current, limit: scrape.limit }),
          startsAt: start.instant,
          resetsAt: end.instant,
          usable: account.suspended !== true && project.quota_reached !== true,
          lowerBound: !isBound && subscription.extra_scrape_allowed && project.allow_extra_usage,
        }),
      ],
      warnings: [
        ...(account.suspended ? ['Scrapfly says that the account is suspended.'] : []),
        ...(project.quota_reached ? ['Scrapfly says that the key’s project has reached its quota.'] : []),
        ...unreadableTime(end, 'end of the period'),
      ],
    }
  },
}
