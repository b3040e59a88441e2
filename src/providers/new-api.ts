// https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md · checked 2026-11-21
// Traps: without its last slash the path is redirected; a key that is gone is `success: false` in a 200; quota is the
// server's own count (500,000 to the dollar unless its owner says otherwise); `unlimited_quota` is the key's, not the
// owner's; `expires_at` is seconds, 0 for never.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { instantFromSeconds, isPast } from '../core/money/instant.ts'
import { failureOfStatus, failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const unlimitedKey =
  'The key has no quota of its own: what its owner’s account has left decides, and a key cannot read that.'

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
  topUp: 'https://github.com/QuantumNous/new-api',
  pools: [{ id: 'key', label: 'Key quota', unit: 'quota' }],
  about: {
    key: 'An API key (`sk-…`) of the server that `base-url` names. Credit is added on that server.',
    unlimited: 'A key whose quota is unlimited; its owner’s account may be empty all the same.',
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
    const Refusal = z.object({ success: z.literal(false) })
    if (failureOfStatus(status, body) !== null || !Refusal.safeParse(body).success) return null
    return failureWith('unauthorized', status, body)
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
          id: 'key',
          label: 'Key quota',
          unit: 'quota',
          remaining: unlimited ? 'unlimited' : notBelowZero(data.total_available),
          boundBy: 'key',
          used: data.total_used,
          limit: unlimited ? null : data.total_granted,
          usable: expiresAt === null || !isPast(expiresAt, now),
          expiresAt,
          upperBound: true,
        }),
      ],
      warnings: unlimited ? [unlimitedKey] : [],
    }
  },
}
