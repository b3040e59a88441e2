// https://fal.ai/docs/platform-apis/v1/account/billing · checked 2026-11-21
// Traps: `credits` is there only with `expand=credits`; keys of the usual scope are refused, an ADMIN key is needed; the
// scheme is `Key`, not `Bearer`; a locked account is a 403 that says why (“Exhausted balance”, “TOP_UP”: money; “Admin
// lock”: fal’s support).
import * as z from 'zod/mini'
import { providerMessage } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { lacksRight } from './refusals.ts'
import { decimal, unitName } from './wire.ts'

const balance = { id: 'balance', label: 'Credit balance', unit: 'USD' }

export const fal: Provider = {
  id: 'fal',
  name: 'fal',
  aliases: ['fal.ai', 'fal-ai', 'falai'],
  origin: 'https://api.fal.ai',
  keyVariable: 'FAL_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Key ' },
  endpoint: 'GET /v1/account/billing?expand=credits',
  documentation: 'https://fal.ai/docs/platform-apis/v1/account/billing',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://fal.ai/dashboard/billing',
  keys: 'https://fal.ai/dashboard/keys',
  pools: [balance],
  about: {
    key: 'A key of the scope ADMIN, from fal.ai/dashboard/keys. It can do more than a gate needs: keep it in a job of its own.',
    limits: [
      'The currency is the one that the answer names.',
      'An account is locked below a threshold of its own, which no answer tells and need not be 0: a little may be left that cannot be spent.',
    ],
    sources: [
      'https://fal.ai/docs/platform-apis/v1/account/billing',
      'https://fal.ai/docs/platform-apis/v1/account/billing.md',
      'https://docs.fal.ai/platform-apis/authentication',
      'reports in the issues of github fal-ai/fal (“User is locked”)',
    ],
  },
  failureOf(answer) {
    if (/^User is locked/i.test(String(providerMessage(answer.body)))) {
      const hint = 'Neither another key nor money unlocks it: write to fal’s support.'
      return lacksRight(answer, 'fal has locked the account', hint)
    }
    return lacksRight(
      answer,
      'the key may not read the balance',
      'An ADMIN key is needed: make one of that scope at fal.ai/dashboard/keys.',
    )
  },
  async read(api) {
    const Billing = z.object({
      credits: z.object({ current_balance: decimal(), currency: unitName() }),
    })
    const { credits } = await api.get('/v1/account/billing?expand=credits', Billing)
    return {
      pools: [pool({ ...balance, unit: credits.currency.toUpperCase(), remaining: credits.current_balance })],
      warnings: [],
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'User is locked. Reason: Exhausted balance',
      source: 'https://docs.fal.ai',
      seen: '2026-11-28',
    },
    { cause: 'credit', code: 'TOP_UP', near: ['fal.ai', 'fal.run'], source: 'https://docs.fal.ai', seen: '2026-11-28' },
    { cause: 'key', says: 'User is locked. Reason: Admin lock', source: 'https://docs.fal.ai', seen: '2026-11-28' },
  ],
}
