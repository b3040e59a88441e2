// https://github.com/heygen-com/heygen-cli/blob/main/gen/user.go · checked 2026-11-28
// Traps: exactly one of three blocks is filled, as `billing_type` says: keys have a wallet, in dollars or, for enterprises, in
// credits; OAuth applications a subscription; metered accounts included credits and perhaps a spending cap. The figure of a
// wallet may be null. The older `/v2/user/remaining_quota` counts seconds, and is not read.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { optionalDecimal, optionalLimit, optionalTime, unreadableTime } from './wire.ts'

const wallet = { id: 'wallet', label: 'Wallet', unit: 'USD' }
const premium = { id: 'premium', label: 'Premium credits', unit: 'credits' }
const addOn = { id: 'add-on', label: 'Add-on credits', unit: 'credits' }
const included = { id: 'included', label: 'Included credits', unit: 'credits' }
const cap = { id: 'cap', label: 'Spending cap', unit: 'USD', covers: 'cap' } as const

export const heygen: Provider = {
  id: 'heygen',
  name: 'HeyGen',
  aliases: ['hey-gen', 'heygen.com'],
  origin: 'https://api.heygen.com',
  keyVariable: 'HEYGEN_API_KEY',
  auth: { kind: 'header', name: 'X-Api-Key' },
  endpoint: 'GET /v3/users/me',
  documentation: 'https://github.com/heygen-com/heygen-cli/blob/main/gen/user.go',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.heygen.com',
  pools: [wallet, premium, addOn, included, cap],
  about: {
    key: 'Any API key of the account.',
    zero: 'The wallet is empty, or the credits of the subscription are used up until they reset.',
    reset: 'Credits of a subscription: the time that the answer tells.',
    limits: [
      'Which pools there are depends on how the account pays: `wallet` for keys as a rule, in dollars, or in credits for enterprises.',
      'A metered account goes on at a price once its included credits are used up: `included` is a lower bound then.',
    ],
    sources: [
      'github heygen-com/heygen-cli gen/user.go (the vendor’s client, generated from its interface description)',
    ],
  },
  async read(api) {
    const Credits = z.optional(z.nullable(z.object({ remaining: optionalDecimal(), resets_at: optionalTime() })))
    const Wallet = z.object({ currency: z.enum(['usd', 'credits']), remaining_balance: optionalDecimal() })
    const Metered = z.object({
      included_credits: optionalLimit(),
      remaining_credits: optionalDecimal(),
      spending_cap_usd: optionalDecimal(),
      spending_current_usd: optionalDecimal(),
    })
    const Subscription = z.object({ credits: z.object({ premium_credits: Credits, add_on_credits: Credits }) })
    const User = z.object({
      data: z.object({
        wallet: z.optional(z.nullable(Wallet)),
        subscription: z.optional(z.nullable(Subscription)),
        usage_based: z.optional(z.nullable(Metered)),
      }),
    })
    const { data } = await api.get('/v3/users/me', User)
    const pools: Pool[] = []
    const warnings: string[] = []
    if (data.wallet?.remaining_balance) {
      const unit = data.wallet.currency === 'usd' ? 'USD' : 'credits'
      pools.push(pool({ ...wallet, unit, remaining: data.wallet.remaining_balance }))
    }
    const kinds = data.subscription?.credits
    for (const [definition, credits] of [
      [premium, kinds?.premium_credits] as const,
      [addOn, kinds?.add_on_credits] as const,
    ]) {
      if (!credits?.remaining) continue
      pools.push(
        pool({ ...definition, remaining: credits.remaining, boundBy: 'cycle', resetsAt: credits.resets_at.instant }),
      )
      warnings.push(...unreadableTime(credits.resets_at, 'time of the next reset'))
    }
    const metered = data.usage_based
    if (metered?.remaining_credits) {
      const { remaining_credits: remaining, included_credits: limit } = metered
      pools.push(pool({ ...included, remaining, limit, boundBy: 'cycle', lowerBound: true }))
    }
    if (metered?.spending_cap_usd && metered.spending_current_usd) {
      const { spending_cap_usd: limit, spending_current_usd: used } = metered
      pools.push(pool({ ...cap, remaining: notBelowZero(limit.minus(used)), used, limit, boundBy: 'cycle' }))
    }
    if (pools.length === 0) throw Failure.because('unexpected-body', 'the answer tells no balance')
    return { pools, warnings }
  },
}
