// https://docs.leadmagic.io/reference/check-credits · checked 2026-11-28
// Traps: `credits` counts frozen ones too, `credits_liquid` does not; fractions occur; older clients ask with POST.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const leadmagic: Provider = {
  id: 'leadmagic',
  name: 'LeadMagic',
  aliases: ['lead-magic', 'leadmagic.io'],
  origin: 'https://api.leadmagic.io',
  keyVariable: 'LEADMAGIC_API_KEY',
  auth: { kind: 'header', name: 'X-API-Key' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.leadmagic.io/reference/check-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.leadmagic.io/settings/billing',
  pools: [credits],
  about: {
    key: 'An API key, from the settings of app.leadmagic.io. The question is free.',
    zero: 'Nothing is left that can be used: frozen credits do not count.',
    sources: [
      'github LeadMagic/leadmagic-openapi leadmagic-openapi-3.1.yaml and llms-full.txt',
      'github LeadMagic/leadmagic-skills (GET /v1/credits, free)',
    ],
  },
  async read(api) {
    const Credits = z.object({
      credits: decimal(),
      credits_liquid: optionalDecimal(),
      is_frozen: z.optional(z.nullable(z.boolean())),
    })
    const { credits: all, credits_liquid: liquid, is_frozen: isFrozen } = await api.get('/v1/credits', Credits)
    return {
      pools: [pool({ ...credits, remaining: liquid ?? all, usable: liquid !== null || isFrozen !== true })],
      warnings: isFrozen === true ? ['LeadMagic says that credits of this account are frozen.'] : [],
    }
  },
}
