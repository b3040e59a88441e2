// https://developer.shodan.io/api · checked 2026-11-28
// Traps: the key goes into the query; a limit of -1 is none, and the figure beside it is then no less than what may be used;
// `unlocked_left` is older than the two kinds of credit; a 401 is a page, not JSON.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const query = { id: 'query', label: 'Query credits', unit: 'credits' }
const scan = { id: 'scan', label: 'Scan credits', unit: 'credits' }

function creditPool(definition: PoolDefinition, remaining: Decimal, limit: Decimal | null) {
  return pool({
    ...definition,
    remaining,
    limit: limit?.gt(0) ? limit : null,
    lowerBound: limit?.lt(0) === true,
    boundBy: 'month',
  })
}

export const shodan: Provider = {
  id: 'shodan',
  name: 'Shodan',
  aliases: ['shodan.io'],
  origin: 'https://api.shodan.io',
  keyVariable: 'SHODAN_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /api-info',
  documentation: 'https://developer.shodan.io/api',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://account.shodan.io/billing',
  pools: [query, scan],
  about: {
    key: 'The API key of the account. The request costs no credit.',
    zero: 'The month’s credits of this kind are used up.',
    reset: 'Each month; its date is not told.',
    limits: ['A plan whose limit is told as -1 has none: the figure is then a lower bound.'],
    sources: [
      'github achillean/shodan-python shodan/client.py and shodan/__main__.py (the vendor’s SDK)',
      'github noamdorr/quotacanary-oss src/lib/adapters/shodan.ts',
      'public client code: several that read `query_credits`',
    ],
  },
  async read(api) {
    const Limits = z.object({ query_credits: optionalDecimal(), scan_credits: optionalDecimal() })
    const Info = z.object({
      query_credits: decimal(),
      scan_credits: decimal(),
      usage_limits: z.optional(z.nullable(Limits)),
    })
    const info = await api.get('/api-info', Info)
    return {
      pools: [
        creditPool(query, info.query_credits, info.usage_limits?.query_credits ?? null),
        creditPool(scan, info.scan_credits, info.usage_limits?.scan_credits ?? null),
      ],
      warnings: [],
    }
  },
}
