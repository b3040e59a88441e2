// https://github.com/CodebuffAI/codebuff · checked 2026-11-28
// Traps: the question is a POST, which the vendor's own command line asks with a fingerprint of any text; codebuff.com
// redirects to www.codebuff.com; `remainingBalance` may be null, and is no 0 then; `next_quota_reset` is of the free
// credits alone, so that it is no reset of the balance.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const codebuff: Provider = {
  id: 'codebuff',
  name: 'Codebuff',
  aliases: ['codebuff.com', 'manicode'],
  origin: 'https://www.codebuff.com',
  keyVariable: 'CODEBUFF_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /api/v1/usage',
  documentation: 'https://github.com/CodebuffAI/codebuff',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.codebuff.com',
  pools: [credits],
  about: {
    key: 'An API key of Codebuff, or the token that its command line keeps after a login.',
    limits: [
      'Free and paid credits are told together; the free ones start anew at a time of their own.',
      'The weekly limit of a subscription stands in another answer, which is not read.',
    ],
    sources: [
      'the vendor’s own command line (client.usageData: `remainingBalance`, null or a number)',
      'github steipete/CodexBar docs/codebuff.md and its tests',
      'public client code: five more that ask the same',
    ],
  },
  async read(api) {
    const Usage = z.object({ remainingBalance: decimal() })
    const { remainingBalance } = await api.post('/api/v1/usage', { fingerprintId: 'credit-gate' }, Usage)
    return { pools: [pool({ ...credits, remaining: remainingBalance })], warnings: [] }
  },
}
