// https://docs.vast.ai/api-reference/authentication · checked 2026-11-21
// Traps: `credit` is what was paid in and is left, and is what is read; the reference of the endpoint knows `balance` alone,
// which stands in where `credit` is missing (with both the guide's `credit` won, as in the vendor's own sample); the path's
// last slash belongs to it; the answer holds the owner's address and SSH key.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { optionalDecimal } from './wire.ts'

const credit = { id: 'credit', label: 'Credit', unit: 'USD' }

export const vastai: Provider = {
  id: 'vastai',
  name: 'Vast.ai',
  aliases: ['vast', 'vast.ai', 'vast-ai'],
  origin: 'https://console.vast.ai',
  keyVariable: 'VAST_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v0/users/current/',
  documentation: 'https://docs.vast.ai/api-reference/authentication',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://cloud.vast.ai/billing/',
  pools: [credit],
  about: {
    key: 'A Vast.ai API key; a scoped one needs `user_read`.',
    limits: [
      'Instances that run go on spending: the figure falls by itself.',
      'Where the answer has no `credit`, its `balance` is read.',
    ],
    sources: [
      'github vast-ai/docs api-reference/authentication.mdx (request and sample)',
      'https://docs.vast.ai/api-reference/accounts/show-user',
    ],
  },
  async read(api) {
    const User = z.object({ credit: optionalDecimal(), balance: optionalDecimal() })
    const told = await api.get('/api/v0/users/current/', User)
    const remaining = told.credit ?? told.balance
    if (remaining === null) throw Failure.because('unexpected-body', 'the answer has neither `credit` nor `balance`')
    return { pools: [pool({ ...credit, remaining })], warnings: [] }
  },
}
