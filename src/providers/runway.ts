// https://docs.dev.runwayml.com/guides/setup · checked 2026-11-21
// Traps: the version header is required; `tier.maxMonthlyCreditSpend` limits what may be bought in a month, not what is left.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

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
  pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
  about: {
    key: 'A key of the organization, from the developer portal. Credits of the Runway app are another account.',
    sources: [
      'github runwayml/sdk-node src/resources/organization.ts (the vendor’s SDK)',
      'github runwayml/skills rw-check-org-details (request and headers)',
    ],
  },
  async read(api) {
    const Organization = z.object({ creditBalance: decimal() })
    const { creditBalance } = await api.get('/v1/organization', Organization)
    return {
      pools: [pool({ id: 'credits', label: 'API credits', unit: 'credits', remaining: creditBalance })],
      warnings: [],
    }
  },
}
