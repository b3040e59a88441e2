// https://www.convertapi.com/doc/user · checked 2026-11-28
// Traps: `SecondsLeft` is of old plans, and no longer told; `Active` outweighs the figures; the answer repeats the secret and
// holds the owner's name.
import * as z from 'zod/mini'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal } from './wire.ts'

const conversions = { id: 'conversions', label: 'Conversions', unit: 'conversions' }

export const convertapi: Provider = {
  id: 'convertapi',
  name: 'ConvertAPI',
  aliases: ['convert-api', 'convertapi.com'],
  origin: 'https://v2.convertapi.com',
  keyVariable: 'CONVERT_API_SECRET',
  otherKeyVariables: ['CONVERTAPI_SECRET'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /user',
  documentation: 'https://www.convertapi.com/doc/user',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.convertapi.com',
  pools: [conversions],
  about: {
    key: 'The secret of the account; the vendor’s document says that a token is not taken here.',
    zero: 'The plan’s conversions are used up, or the account is not active.',
    limits: [
      'A plan with overage goes on converting beyond its count, for more money.',
      'A limit of one token is told by no answer.',
    ],
    sources: [
      'github ConvertAPI/convertapi-library-python README.md and issue 41; convertapi-library-java pull request 35',
      'github api-evangelist/convertapi json-schema/conversion-response.json (a copy of the vendor’s document)',
    ],
  },
  async read(api) {
    const User = z.object({ Active: z.boolean(), ConversionsTotal: decimal(), ConversionsConsumed: decimal() })
    const { Active: usable, ConversionsTotal: limit, ConversionsConsumed: used } = await api.get('/user', User)
    return {
      pools: [quotaPool({ ...conversions, limit, used, usable })],
      warnings: usable ? [] : ['ConvertAPI says that the account is not active.'],
    }
  },
}
