// https://docs.vast.ai/api-reference/authentication · checked 2026-11-21
// Traps: `credit` is what was paid in and is left, and is what is read; the reference of the endpoint lists a `balance`,
// which is another figure; the path's last slash belongs to it; the answer holds the owner's address and SSH key.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

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
  topUp: 'https://cloud.vast.ai',
  pools: [{ id: 'credit', label: 'Credit', unit: 'USD' }],
  about: {
    key: 'A Vast.ai API key; a scoped one needs `user_read`.',
    limits: ['Instances that run go on spending: the figure falls by itself.'],
    sources: [
      'github vast-ai/docs api-reference/authentication.mdx (request and sample)',
      'https://docs.vast.ai/api-reference/accounts/show-user',
    ],
  },
  async read(api) {
    const User = z.object({ credit: decimal() })
    const { credit } = await api.get('/api/v0/users/current/', User)
    return { pools: [pool({ id: 'credit', label: 'Credit', unit: 'USD', remaining: credit })], warnings: [] }
  },
}
