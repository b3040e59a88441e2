// https://docs.dune.com/api-reference/usage/endpoint/get-usage · checked 2026-11-28
// Traps: a POST that only reads, and costs no credit; without dates it tells the running period, but clients saw several: the
// one that holds today counts; what is used beyond the included credits may be billed.
import * as z from 'zod/mini'
import { formatInstant } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Included credits', unit: 'credits' }

export const dune: Provider = {
  id: 'dune',
  name: 'Dune',
  aliases: ['dune-analytics', 'dune.com'],
  origin: 'https://api.dune.com',
  keyVariable: 'DUNE_API_KEY',
  auth: { kind: 'header', name: 'X-Dune-Api-Key' },
  endpoint: 'POST /api/v1/usage',
  documentation: 'https://docs.dune.com/api-reference/usage/endpoint/get-usage',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dune.com',
  pools: [credits],
  about: {
    key: 'An API key of the team whose credits are meant. The vendor’s SDK says that this needs a Plus plan.',
    zero: 'The credits that the plan includes in this period are used up.',
    reset: 'The end of the billing period.',
    limits: ['What the vendor sells beyond the included credits is not told.'],
    sources: [
      'https://docs.dune.com/api-reference/usage/overview.md (no credits; the current period)',
      'github duneanalytics/dune-client dune_client/api/usage.py and dune_client/models.py (the vendor’s SDK)',
    ],
  },
  async read(api, { now }) {
    const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/))
    const Period = z.object({ start_date: Day, end_date: Day, credits_included: decimal(), credits_used: decimal() })
    const { billing_periods: periods } = await api.post(
      '/api/v1/usage',
      {},
      z.object({ billing_periods: z.array(Period) }),
    )
    const today = formatInstant(now).slice(0, 10)
    const running = periods
      .map((period) => ({ ...period, start: period.start_date.slice(0, 10), end: period.end_date.slice(0, 10) }))
      .filter(({ start, end }) => start <= today && today <= end)
      .sort((one, other) => (one.start < other.start ? 1 : -1))[0]
    if (running === undefined) throw Failure.because('unexpected-body', 'the answer tells no billing period of today')
    const { credits_included: limit, credits_used: used, start: startsAt, end: resetsAt } = running
    return { pools: [quotaPool({ ...credits, limit, used, startsAt, resetsAt })], warnings: [] }
  },
}
