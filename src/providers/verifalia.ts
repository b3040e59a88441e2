// https://verifalia.com/developers/credits · checked 2026-11-28
// Traps: fractions of credits; the free ones of the day are missing where an account has none; until they start anew is told
// as a span, not as a time.
import * as z from 'zod/mini'
import { zero } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }
const packs = { id: 'packs', label: 'Credit packs', unit: 'credits' }
const free = { id: 'free', label: 'Free credits of the day', unit: 'credits' }

export const verifalia: Provider = {
  id: 'verifalia',
  name: 'Verifalia',
  aliases: ['verifalia.com'],
  origin: 'https://api.verifalia.com',
  keyVariable: 'VERIFALIA_PASSWORD',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v2.7/credits/balance',
  documentation: 'https://verifalia.com/developers/credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://verifalia.com/client-area#/credits/add',
  pools: [credits, packs, free],
  account: { required: true, meaning: 'the name of the user whose password is the key' },
  about: {
    key: 'The password of a user of the account; or `user:password`.',
    zero: 'Neither a credit pack nor free credits of the day are left.',
    limits: [
      '`credits` is what the packs and the free credits of the day are together; the latter start anew each day.',
    ],
    sources: [
      'the vendor’s SDKs: verifalia-go-sdk, verifalia-net-sdk, verifalia-php-sdk and the gem verifalia 2.1.0 (Credits)',
      'https://pipedream.com/apps/verifalia/actions/get-balance.md',
      'github noamdorr/quotacanary-oss src/lib/adapters/verifalia.ts (v2.7)',
    ],
  },
  async read(api) {
    const Balance = z.object({ creditPacks: decimal(), freeCredits: optionalDecimal() })
    const { creditPacks, freeCredits } = await api.get('/v2.7/credits/balance', Balance)
    return {
      pools: [
        pool({ ...credits, remaining: creditPacks.plus(freeCredits ?? zero) }),
        pool({ ...packs, remaining: creditPacks }),
        ...(freeCredits === null ? [] : [pool({ ...free, remaining: freeCredits, boundBy: 'cycle' })]),
      ],
      warnings: [],
    }
  },
}
