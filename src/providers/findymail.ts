// https://app.findymail.com/docs/ · checked 2026-11-28
// Traps: two kinds of credit, neither of which pays for the other.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const finder = { id: 'finder', label: 'Finder credits', unit: 'credits' }
const verifier = { id: 'verifier', label: 'Verifier credits', unit: 'credits' }

export const findymail: Provider = {
  id: 'findymail',
  name: 'Findymail',
  aliases: ['findymail.com', 'findy-mail'],
  origin: 'https://app.findymail.com',
  keyVariable: 'FINDYMAIL_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/credits',
  documentation: 'https://app.findymail.com/docs/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.findymail.com/pricing/',
  pools: [finder, verifier],
  about: {
    key: 'An API key of the account. The question is free.',
    zero: 'Nothing of that kind is left: its requests are refused with 402.',
    sources: [
      'public client code with an answer of 2026-09: `credits`, `verifier_credits`',
      'github noamdorr/quotacanary-oss src/lib/adapters/findymail.ts',
      'public client code: four more that agree',
    ],
  },
  async read(api) {
    const Credits = z.object({ credits: decimal(), verifier_credits: decimal() })
    const answer = await api.get('/api/credits', Credits)
    return {
      pools: [
        pool({ ...finder, remaining: answer.credits }),
        pool({ ...verifier, remaining: answer.verifier_credits }),
      ],
      warnings: [],
    }
  },
}
