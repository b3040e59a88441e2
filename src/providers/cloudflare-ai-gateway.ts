// https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance · checked 2026-11-21
// Traps: `balance` counts cents, fractions among them (the reference does not say so, its top-up and its clients do);
// a malformed token is refused with 400 and code 6003.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Answer, Provider } from '../core/provider/provider.ts'
import { decimal, exactly } from './wire.ts'

function failureOf({ status, body }: Answer) {
  const Problem = z.object({ errors: z.tuple([z.object({ code: exactly(6003), message: z.string() })], z.unknown()) })
  const problem = Problem.safeParse(body)
  return problem.success ? failureWith('unauthorized', status, problem.data.errors[0]) : null
}

const credits = { id: 'credits', label: 'Unified Billing credits', unit: 'USD' }

export const cloudflareAiGateway: Provider = {
  id: 'cloudflare-ai-gateway',
  name: 'Cloudflare AI Gateway',
  aliases: ['cloudflare', 'cf-ai-gateway'],
  origin: 'https://api.cloudflare.com',
  keyVariable: 'CLOUDFLARE_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /client/v4/accounts/{account}/ai-gateway/billing/credit-balance',
  documentation:
    'https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://dash.cloudflare.com/?to=/:account/ai/ai-gateway',
  keys: 'https://dash.cloudflare.com/profile/api-tokens',
  pools: [credits],
  account: { required: true, meaning: 'the id of the Cloudflare account' },
  about: {
    key: 'An API token with the permission AI Gateway Read (or Write) on the account.',
    zero: 'Also what an account says that never bought credits. Models with a key of one’s own, and Workers AI, need none.',
    limits: [
      'Spend limits of a gateway (by model, provider or your own metadata) and of the account stand in no answer: a request beyond one is refused with 429, whatever is left here.',
      'With automatic top-up more may be spent than this.',
    ],
    sources: [
      'https://developers.cloudflare.com/ai-gateway/features/spend-limits/',
      'https://developers.cloudflare.com/api/go/resources/ai_gateway/subresources/billing/methods/credit_balance',
      'the same reference, Create a top-up: “Top-up amount in cents”',
      'public client code that compared the answer with the dashboard: 1000 is 10 USD, 640.19 is 6.40 USD',
    ],
  },
  failureOf,
  async read(api, { account }) {
    const CreditBalance = z.object({ success: z.literal(true), result: z.object({ balance: decimal() }) })
    const path = `/client/v4/accounts/${encodeURIComponent(account ?? '')}/ai-gateway/billing/credit-balance`
    const { result } = await api.get(path, CreditBalance)
    const remaining = result.balance.times('0.01')
    return { pools: [pool({ ...credits, remaining })], warnings: [] }
  },
}
