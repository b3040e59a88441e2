// https://docs.scrapegraphai.com/api-reference/endpoint/credits · checked 2026-11-21
// Traps: `used` is that of the billing cycle; the older host answers in another shape; `jobs` counts jobs of
// two kinds, each with a limit of its own, and no credits: a warning when one is used up.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const scrapegraphai: Provider = {
  id: 'scrapegraphai',
  name: 'ScrapeGraphAI',
  aliases: ['scrapegraph', 'sgai', 'scrapegraph-ai'],
  origin: 'https://v2-api.scrapegraphai.com',
  keyVariable: 'SGAI_API_KEY',
  auth: { kind: 'header', name: 'SGAI-APIKEY' },
  endpoint: 'GET /api/credits',
  documentation: 'https://docs.scrapegraphai.com/api-reference/endpoint/credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://dashboard.scrapegraphai.com',
  pools: [credits],
  about: {
    key: 'Any ScrapeGraphAI API key of the account.',
    limits: [
      'When the billing cycle ends is not told.',
      'Crawl and monitor jobs have limits of their own: when one is used up, a note says so, and such jobs are refused while credits are left.',
    ],
    sources: [
      'https://docs.scrapegraphai.com/api-reference/endpoint/credits.md',
      'https://docs.scrapegraphai.com/knowledge-base/account/credits',
      'npm scrapegraph-js 2.2.0 (the vendor’s SDK: creditsResponseSchema)',
    ],
  },
  async read(api) {
    const Jobs = z.optional(z.object({ used: optionalDecimal(), limit: optionalDecimal() }))
    const Credits = z.object({
      remaining: decimal(),
      used: optionalDecimal(),
      jobs: z.optional(z.object({ crawl: Jobs, monitor: Jobs })),
    })
    const { remaining, used, jobs } = await api.get('/api/credits', Credits)
    const usedUp = (['crawl', 'monitor'] as const).filter((kind) => {
      const { used: run = null, limit = null } = jobs?.[kind] ?? {}
      return run !== null && limit !== null && run.gte(limit)
    })
    return {
      pools: [pool({ ...credits, remaining, used })],
      warnings: usedUp.map((kind) => `The ${kind} jobs that the plan allows are used up: more are refused.`),
    }
  },
}
