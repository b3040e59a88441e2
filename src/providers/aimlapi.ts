// https://docs.aimlapi.com/api-references/service-endpoints/account-balance · checked 2026-11-21
// Traps: the older /v1/billing/balance counts credits of another size; a management key is refused here; a used-up balance
// is a 403 whose code, misspelt, stands in `error.data.kind`.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const usedUp = ['err_insufficent_credits', 'err_insufficient_credits']

const account = { id: 'account', label: 'Account balance', unit: 'USD' }

export const aimlapi: Provider = {
  id: 'aimlapi',
  name: 'AI/ML API',
  aliases: ['aiml', 'aiml-api', 'ai-ml-api'],
  origin: 'https://api.aimlapi.com',
  keyVariable: 'AIMLAPI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/billing',
  documentation: 'https://docs.aimlapi.com/api-references/service-endpoints/account-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://aimlapi.com/app/billing/',
  keys: 'https://aimlapi.com/app/keys',
  pools: [account],
  about: {
    key: 'An ordinary AI/ML API key; a management key is for other endpoints.',
    sources: [
      'github aimlapi/api-docs docs/api-references/service-endpoints/billing-v2.json',
      'github aimlapi/api-docs docs/api-references/service-endpoints/account-balance.md',
      'public client code (403 with `error.data.kind`)',
    ],
  },
  failureOf({ status, body }) {
    const kind = z.string().check(z.refine((code) => usedUp.includes(code)))
    const Problem = z.object({ error: z.object({ data: z.object({ kind }) }) })
    return Problem.safeParse(body).success ? failureWith('insufficient', status, body) : null
  },
  async read(api) {
    const Billing = z.object({ current_balance: decimal(), currency: z.literal('USD') })
    const { current_balance: remaining } = await api.get('/v2/billing', Billing)
    return { pools: [pool({ ...account, remaining })], warnings: [] }
  },
}
