// https://docs.dev.runwayml.com/guides/setup · checked 2026-11-21
// Traps: the version header is required; `tier.maxMonthlyCreditSpend` limits what may be bought in a month, not what is left
// (the vendor's SDK says so; other pages call it a limit on spend); each model has a limit of generations a day of its own,
// which is told beside what was used of it and is no credit: a warning when one is used up.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

/** Most models that are named: an account may have many. */
const maxModels = 5

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const runway: Provider = {
  id: 'runway',
  name: 'Runway',
  aliases: ['runwayml', 'runway-ml'],
  origin: 'https://api.dev.runwayml.com',
  keyVariable: 'RUNWAYML_API_SECRET',
  auth: { kind: 'bearer' },
  headers: { 'x-runway-version': '2024-11-06' },
  endpoint: 'GET /v1/organization',
  documentation: 'https://docs.dev.runwayml.com/guides/setup',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://dev.runwayml.com',
  pools: [credits],
  about: {
    key: 'A key of the organization, from the developer portal. Credits of the Runway app are another account.',
    limits: [
      'A model has a limit of generations a day as well: when one is used up, a note names the model, and calls to it are refused while credits are left.',
    ],
    sources: [
      'github runwayml/sdk-node src/resources/organization.ts (the vendor’s SDK)',
      'github runwayml/skills rw-check-org-details (request and headers)',
    ],
  },
  async read(api) {
    const Models = <T>(told: z.ZodMiniType<T>) =>
      z.optional(z.object({ models: z.optional(z.record(z.string(), told)) }))
    const Organization = z.object({
      creditBalance: decimal(),
      tier: Models(z.object({ maxDailyGenerations: optionalDecimal() })),
      usage: Models(z.object({ dailyGenerations: optionalDecimal() })),
    })
    const { creditBalance, tier, usage } = await api.get('/v1/organization', Organization)
    const usedUp = Object.entries(tier?.models ?? {}).flatMap(([model, { maxDailyGenerations: limit }]) => {
      const used = usage?.models?.[model]?.dailyGenerations ?? null
      return limit !== null && used?.gte(limit) === true ? [model] : []
    })
    return {
      pools: [pool({ ...credits, remaining: creditBalance })],
      warnings: usedUp.slice(0, maxModels).map((model) => `The day’s generations of ${model} are used up.`),
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'You do not have enough credits to run this task.',
      source: 'https://docs.dev.runwayml.com',
      seen: '2026-11-28',
    },
  ],
}
