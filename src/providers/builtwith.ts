// https://api.builtwith.com · checked 2026-11-28
// Traps: the key goes into the query, no header is taken; the newer interface for billing is another one, seen in one client.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const builtwith: Provider = {
  id: 'builtwith',
  name: 'BuiltWith',
  aliases: ['built-with', 'builtwith.com'],
  origin: 'https://api.builtwith.com',
  keyVariable: 'BUILTWITH_API_KEY',
  auth: { kind: 'query', name: 'KEY' },
  endpoint: 'GET /usagev2/api.json',
  documentation: 'https://api.builtwith.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://api.builtwith.com',
  keys: 'https://api.builtwith.com',
  pools: [credits],
  about: {
    key: 'The API key of the account. The request spends no credit.',
    limits: ['The vendor takes a key in the address alone: it may stand in the logs of proxies on the way.'],
    sources: [
      'the vendor’s MCP server builtwith/builtwith-mcp 1.8.0 (usage: used, purchased, remaining; free)',
      'the vendor’s description for agents: `GET /usagev2/api.json`, free',
      'public client code: one that reads `purchased`, `used` and `remaining`',
    ],
  },
  async read(api) {
    const Usage = z.object({ used: optionalDecimal(), purchased: optionalDecimal(), remaining: decimal() })
    const { used, purchased: total, remaining } = await api.get('/usagev2/api.json', Usage)
    return { pools: [pool({ ...credits, remaining, used, total })], warnings: [] }
  },
}
