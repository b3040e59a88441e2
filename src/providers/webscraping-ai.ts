// https://github.com/webscraping-ai/webscraping-ai-php docs/Model/Account.md · checked 2026-11-28
// Traps: the key goes into the query, the vendor documents no other way; the newer `remaining_total_credits` holds what was
// bought beside the plan, the older `remaining_api_calls` the plan's; a wrong key is a 403, told by its words.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { optionalDecimal, optionalUnixTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const webscrapingAi: Provider = {
  id: 'webscraping-ai',
  name: 'WebScraping.AI',
  aliases: ['webscraping.ai', 'webscrapingai'],
  origin: 'https://api.webscraping.ai',
  keyVariable: 'WEBSCRAPING_AI_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /account',
  documentation: 'https://github.com/webscraping-ai/webscraping-ai-php/blob/HEAD/docs/Model/Account.md',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://webscraping.ai',
  pools: [credits],
  about: {
    key: 'The API key of the account.',
    reset: 'The start of the next billing cycle.',
    sources: [
      'github webscraping-ai/webscraping-ai-php docs/Model/Account.md (the vendor’s client)',
      'public client code: three that read `remaining_total_credits`, one with the 403 of a wrong key',
    ],
  },
  failureOf({ status, body }) {
    const Refusal = z.object({ message: z.string().check(z.regex(/^Wrong API key/i)) })
    return status === 403 && Refusal.safeParse(body).success ? failureWith('unauthorized', status, body) : null
  },
  async read(api) {
    const Account = z.object({
      remaining_total_credits: optionalDecimal(),
      remaining_api_calls: optionalDecimal(),
      resets_at: optionalUnixTime(),
    })
    const { remaining_total_credits: total, remaining_api_calls: plan, resets_at } = await api.get('/account', Account)
    const remaining = total ?? plan
    if (remaining === null) throw Failure.because('unexpected-body', 'the answer tells no credits')
    return {
      pools: [pool({ ...credits, remaining, boundBy: 'cycle', resetsAt: resets_at.instant })],
      warnings: unreadableTime(resets_at, 'start of the next billing cycle'),
    }
  },
}
