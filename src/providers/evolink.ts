// https://docs.evolink.ai/en/api-manual/account-management/get-credits · checked 2026-11-28
// Traps: a key's own credits and the account's bind both; a key without a limit says so by `unlimited_credits`, whatever figure
// stands beside it; a figure of the key may be larger than all that the account has.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const key = { id: 'key', label: 'This key', unit: 'credits' }
const account = { id: 'account', label: 'Account', unit: 'credits' }

export const evolink: Provider = {
  id: 'evolink',
  name: 'EvoLink',
  aliases: ['evolink.ai', 'evo-link'],
  origin: 'https://api.evolink.ai',
  keyVariable: 'EVOLINK_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.evolink.ai/en/api-manual/account-management/get-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://evolink.ai',
  pools: [key, account],
  speaksOpenAi: true,
  about: {
    key: 'Any API key.',
    zero: 'In `key`: the key’s own credits are used up, or the account’s.',
    limits: ['`key` is what this key can still take: the smaller of its own credits and the account’s.'],
    sources: [
      'https://docs.evolink.ai/en/api-manual/account-management/get-credits.md (the vendor’s OpenAPI document)',
    ],
  },
  async read(api) {
    const Credits = z.object({
      success: z.literal(true),
      data: z.object({
        token: z.object({
          remaining_credits: optionalDecimal(),
          unlimited_credits: z.boolean(),
          used_credits: optionalDecimal(),
        }),
        user: z.object({ remaining_credits: decimal(), used_credits: optionalDecimal() }),
      }),
    })
    const { token, user } = (await api.get('/v1/credits', Credits)).data
    const [own, all] = [token.unlimited_credits ? null : token.remaining_credits, user.remaining_credits]
    if (own === null && !token.unlimited_credits)
      throw Failure.because('unexpected-body', 'the answer tells neither the key’s credits nor that they have no limit')
    const keyBinds = own?.lte(all) === true
    return {
      pools: [
        pool({
          ...key,
          remaining: keyBinds ? own : all,
          boundBy: keyBinds ? 'key' : 'account',
          used: token.used_credits,
        }),
        pool({ ...account, remaining: all, used: user.used_credits }),
      ],
      warnings: [],
    }
  },
}
