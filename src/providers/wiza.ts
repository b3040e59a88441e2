// https://docs.wiza.co/api-reference/credits/get-credits · checked 2026-11-28
// Traps: four kinds of credit, none of which pays for another; a kind may be the text `unlimited`; the API draws from
// `api_credits` alone.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const api = { id: 'api', label: 'API credits', unit: 'credits' }
const email = { id: 'email', label: 'Email credits', unit: 'credits' }
const phone = { id: 'phone', label: 'Phone credits', unit: 'credits' }
const exports = { id: 'export', label: 'Export credits', unit: 'credits' }

/** A figure, or the word for a kind without a limit; a kind that the plan does not have may be missing. */
function kind() {
  return z.optional(z.nullable(z.union([z.literal('unlimited'), decimal()])))
}

export const wiza: Provider = {
  id: 'wiza',
  name: 'Wiza',
  aliases: ['wiza.co'],
  origin: 'https://wiza.co',
  keyVariable: 'WIZA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/meta/credits',
  documentation: 'https://docs.wiza.co/api-reference/credits/get-credits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://wiza.co/app/settings/billing',
  pools: [api, email, phone, exports],
  about: {
    key: 'An API key of the account.',
    unlimited: 'A kind that the plan does not limit; email and phone credits may be that.',
    limits: ['Email, phone and export credits are those of the web application; a kind that is not told is no pool.'],
    sources: [
      'github noamdorr/quotacanary-oss src/lib/adapters/wiza.ts',
      'public client code: two more that read `credits.api_credits`, four that ask it',
    ],
  },
  async read(vendor) {
    const Credits = z.object({
      credits: z.object({
        api_credits: z.union([z.literal('unlimited'), decimal()]),
        email_credits: kind(),
        phone_credits: kind(),
        export_credits: kind(),
      }),
    })
    const { credits } = await vendor.get('/api/meta/credits', Credits)
    const kinds = [
      [api, credits.api_credits],
      [email, credits.email_credits],
      [phone, credits.phone_credits],
      [exports, credits.export_credits],
    ] as const
    return {
      pools: kinds.flatMap(([definition, left]) => (left == null ? [] : [pool({ ...definition, remaining: left })])),
      warnings: [],
    }
  },
}
