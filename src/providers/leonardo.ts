// https://github.com/Leonardo-Interactive/leonardo-python-sdk/blob/main/docs/models/operations/userdetails.md · checked 2026-11-28
// Traps: only the two figures of the API count: those of the web application (`subscriptionTokens`, `paidTokens`) pay for
// nothing here; a figure that is null is no such balance; a credit of pay as you go is a millicent (100,000 to the dollar),
// older accounts count tokens, so that nothing is converted; the answer repeats the user's name, which is not read.
import * as z from 'zod/mini'
import { zero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const leonardo: Provider = {
  id: 'leonardo',
  name: 'Leonardo.Ai',
  aliases: ['leonardo.ai', 'leonardo-ai', 'leonardoai'],
  origin: 'https://cloud.leonardo.ai',
  keyVariable: 'LEONARDO_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/rest/v1/me',
  documentation:
    'https://github.com/Leonardo-Interactive/leonardo-python-sdk/blob/main/docs/models/operations/userdetails.md',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://leonardo.ai',
  pools: [credits],
  about: {
    key: 'A production API key.',
    zero: 'Neither paid nor subscribed credits of the API are left; what the web application has does not count.',
    reset: 'The renewal of the API plan; paid credits do not renew.',
    limits: ['A credit of pay as you go is 1/100,000 dollar; what one of an older plan is worth is not told.'],
    sources: [
      'github Leonardo-Interactive/leonardo-python-sdk docs/models/operations/userdetails.md (the vendor’s SDK)',
      'github tryAGI/Leonardo docs/openapi.json (a copy of the vendor’s document: the millicent)',
      'public client code: one that adds the two figures of the API',
    ],
  },
  async read(api) {
    const Details = z.object({
      apiPaidTokens: optionalDecimal(),
      apiSubscriptionTokens: optionalDecimal(),
      apiPlanTokenRenewalDate: optionalTime(),
    })
    const Me = z.object({ user_details: z.tuple([Details], z.unknown()) })
    const [details] = (await api.get('/api/rest/v1/me', Me)).user_details
    const told = [details.apiPaidTokens, details.apiSubscriptionTokens].flatMap((figure) => figure ?? [])
    if (told.length === 0) throw Failure.because('unexpected-body', 'the answer tells no credits of the API')
    const remaining = told.reduce((sum, each) => sum.plus(each), zero)
    const renewal = details.apiPlanTokenRenewalDate
    return {
      pools: [pool({ ...credits, remaining, resetsAt: renewal.instant })],
      warnings: unreadableTime(renewal, 'date of the renewal'),
    }
  },
}
