// https://spider.cloud · checked 2026-11-28
// Traps: the credits stand in `data`, as an object in the documented sample and as a list in the tests of the vendor's client
// for Python; its client for Go reads them at the top: all three are the same figure, and are read.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const spider: Provider = {
  id: 'spider',
  name: 'Spider',
  aliases: ['spider.cloud', 'spider-cloud'],
  origin: 'https://api.spider.cloud',
  keyVariable: 'SPIDER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /data/credits',
  documentation: 'https://spider.cloud',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://spider.cloud',
  pools: [credits],
  about: {
    key: 'Any API key of the account. The request is free.',
    sources: [
      'a public copy of the vendor’s page on its interface (the sample: {"data": {"credits": 53334}})',
      'github spider-rs/spider-clients go/config.go, python/tests/test_spider_integration.py (the vendor’s clients)',
      'public client code: one that reads `data.credits`',
    ],
  },
  async read(api) {
    const Account = z.object({ credits: decimal() })
    const Inside = z.pipe(
      z.object({ data: Account }),
      z.transform(({ data }) => data),
    )
    const Listed = z.pipe(
      z.object({ data: z.tuple([Account]) }),
      z.transform(({ data }) => data[0]),
    )
    const { credits: remaining } = await api.get('/data/credits', z.union([Inside, Listed, Account]))
    return { pools: [pool({ ...credits, remaining })], warnings: [] }
  },
}
