// https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md · checked 2026-11-21
// Traps: without its last slash the path is redirected; a key that is gone is `success: false` in a 200, and so is a fault of
// the server (“try again later”); a used-up key is refused with 401, which only the words or the code tell; quota is the
// server's own count (500,000 to the dollar unless its owner says otherwise); `unlimited_quota` is the key's, not the
// owner's; `expires_at` is seconds, 0 for never. The documentation has no refusals; the source has, and won.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { instantFromSeconds, isPast } from '../core/money/instant.ts'
import { failureWith, providerMessage } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { noQuota } from './key-quota.ts'
import { decimal } from './wire.ts'

/** A key that is used up, in words; the codes of the server's other way to refuse it are in the general table. */
const usedUp = /TokenStatusExhausted|额度已用尽|额度不足|quota (?:is )?exhausted/i

/** “Try again later”, in the languages that the server speaks. */
const laterAgain = /稍后重试|稍後重試|try again later/i

const key = { id: 'key', label: 'Key quota', unit: 'quota', covers: 'cap' } as const

export const newApi: Provider = {
  id: 'new-api',
  name: 'New API',
  aliases: ['newapi', 'quantumnous'],
  origin: null,
  keyVariable: 'NEWAPI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/usage/token/',
  documentation: 'https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: '',
  minIntervalSeconds: 60,
  pools: [key],
  whenNotTold: 'a quota on this key would tell',
  speaksOpenAi: true,
  about: {
    key: 'An API key (`sk-…`) of the server that `base-url` names. Credit is added on that server.',
    zero: 'The key’s own quota is used up. Its owner can raise it on the server’s page of keys, and tops up there.',
    unlimited:
      'A key whose quota is unlimited can never stop a job, and its owner’s account, which it cannot read, may be empty: the check is unknown.',
    limits: [
      'A key cannot read its owner’s account: less may be left than the key’s quota says.',
      'Servers limit how often this may be asked (20 times in 20 minutes from one address unless changed).',
    ],
    sources: [
      'github QuantumNous/new-api-docs docs/en/api/token-usage.md',
      'github QuantumNous/new-api controller/token.go, router/api-router.go, middleware/auth.go',
    ],
  },
  failureOf({ status, body }) {
    const isUsedUp = status < 500 && usedUp.test(String(providerMessage(body)))
    return isUsedUp ? failureWith('insufficient', status, body) : null
  },
  failureInSuccess({ status, body }) {
    const said = String(providerMessage(body))
    const Refusal = z.object({ success: z.literal(false) })
    if (!Refusal.safeParse(body).success) return null
    return failureWith(laterAgain.test(said) ? 'server-error' : 'unauthorized', status, body)
  },
  async read(api, { now }) {
    const Usage = z.object({
      data: z.object({
        total_granted: decimal(),
        total_used: decimal(),
        total_available: decimal(),
        unlimited_quota: z.boolean(),
        expires_at: decimal(),
      }),
    })
    const { data } = await api.get('/api/usage/token/', Usage)
    const { unlimited_quota: unlimited } = data
    const expiresAt = data.expires_at.gt(0) ? instantFromSeconds(data.expires_at.toNumber()) : null
    return {
      pools: [
        pool({
          ...key,
          remaining: unlimited ? 'unlimited' : notBelowZero(data.total_available),
          boundBy: 'key',
          used: data.total_used,
          limit: unlimited ? null : data.total_granted,
          usable: expiresAt === null || !isPast(expiresAt, now),
          expiresAt,
        }),
      ],
      warnings: unlimited ? [noQuota] : [],
    }
  },
}
