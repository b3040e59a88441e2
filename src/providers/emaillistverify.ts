// https://www.emaillistverify.com/docs/ · checked 2026-11-28
// Traps: bought credits and a subscription's stand apart; `subscription` is null without one; one older
// client finds credits of the day beside them, which are not counted.
import * as z from 'zod/mini'
import { zero } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }
const onDemand = { id: 'on-demand', label: 'Credits on demand', unit: 'credits' }
const subscription = { id: 'subscription', label: 'Credits of the subscription', unit: 'credits' }

export const emaillistverify: Provider = {
  id: 'emaillistverify',
  name: 'EmailListVerify',
  aliases: ['email-list-verify', 'email list verify', 'emaillistverify.com'],
  origin: 'https://api.emaillistverify.com',
  keyVariable: 'EMAILLISTVERIFY_API_KEY',
  otherKeyVariables: ['EMAIL_LIST_VERIFY_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /api/credits',
  documentation: 'https://www.emaillistverify.com/docs/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.emaillistverify.com/signin',
  pools: [credits, onDemand, subscription],
  about: {
    key: 'An API key of the account.',
    zero: 'Neither bought credits nor those of a subscription are left.',
    limits: [
      '`credits` is what was bought and what the subscription has together; which of both goes first is not told.',
    ],
    sources: [
      'github noamdorr/quotacanary-oss src/lib/adapters/emaillistverify.ts',
      'public client code: one that adds both, with an answer; one that looks for `daily`; two that ask it',
    ],
  },
  async read(api) {
    const Store = z.object({ available: decimal() })
    const Credits = z.object({ onDemand: Store, subscription: z.optional(z.nullable(Store)) })
    const { onDemand: bought, subscription: plan } = await api.get('/api/credits', Credits)
    return {
      pools: [
        pool({ ...credits, remaining: bought.available.plus(plan?.available ?? zero) }),
        pool({ ...onDemand, remaining: bought.available }),
        ...(plan ? [pool({ ...subscription, remaining: plan.available, boundBy: 'cycle' as const })] : []),
      ],
      warnings: [],
    }
  },
}
