// https://developers.deepl.com/api-reference/usage-and-quota · checked 2026-11-21
// Traps: free keys (`:fx`) and Pro keys have hosts of their own, and 403 is all that a wrong one gets; 1,000,000,000,000
// stands for "no limit is set"; a Pro key may have a limit of its own; 456 is an exhausted quota, 529 a rate limit.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { failureWith } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { lacksRight } from './refusals.ts'
import { decimal, optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const characters = { id: 'characters', label: 'Characters of the billing period', unit: 'characters' }
const noLimit = '1000000000000'

interface Usage {
  readonly character_count: Decimal
  readonly character_limit: Decimal
  readonly api_key_character_count: Decimal | null
  readonly api_key_character_limit: Decimal | null
}

function limitOf(told: Decimal | null): Decimal | null {
  return told === null || told.eq(noLimit) ? null : told
}

/** What the subscription and the key allow together; the smaller rest binds. */
function readPool(usage: Usage, period: Pick<Pool, 'startsAt' | 'resetsAt'>): Pool {
  const [limit, keyLimit] = [limitOf(usage.character_limit), limitOf(usage.api_key_character_limit)]
  const [used, keyUsed] = [usage.character_count, usage.api_key_character_count]
  if (keyLimit !== null && keyUsed === null)
    throw Failure.because('unexpected-body', 'the answer tells a limit of the key, and not what the key used')
  const account = limit && quotaPool({ ...characters, limit, used, ...period })
  const key =
    keyLimit && keyUsed && quotaPool({ ...characters, limit: keyLimit, used: keyUsed, boundBy: 'key', ...period })
  const bound = account && key && account.remaining.gt(key.remaining)
  // What all keys used says nothing of how fast this one goes.
  if (bound) return { ...account, boundBy: 'key', remaining: key.remaining, startsAt: null }
  return account ?? key ?? pool({ ...characters, remaining: 'unlimited', boundBy: 'cycle', used, ...period })
}

export const deepl: Provider = {
  id: 'deepl',
  name: 'DeepL',
  aliases: ['deep-l', 'deepl.com', 'deepl-api'],
  origin: 'https://api.deepl.com',
  regions: { pro: 'https://api.deepl.com', free: 'https://api-free.deepl.com' },
  regionOf: (key) => (key.endsWith(':fx') ? 'free' : 'pro'),
  keyVariable: 'DEEPL_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'DeepL-Auth-Key ' },
  endpoint: 'GET /v2/usage',
  documentation: 'https://developers.deepl.com/api-reference/usage-and-quota',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://www.deepl.com/your-account/usage',
  keys: 'https://www.deepl.com/your-account/keys',
  pools: [characters],
  about: {
    key: 'Any authentication key. One that ends in `:fx` is asked at api-free.deepl.com, any other at api.deepl.com.',
    zero: 'The limit of the period is reached: a free plan’s, the one of Cost Control, or the key’s own.',
    unlimited: 'A Pro subscription without Cost Control, with a key that has no limit of its own.',
    reset: 'The end of the billing period, which is told to Pro subscriptions only.',
    limits: ['Minutes of speech to text have a limit of their own, which is not read.'],
    sources: [
      'https://developers.deepl.com/api-reference/usage-and-quota',
      'https://developers.deepl.com/api-reference/usage-and-quota/check-usage-and-limits',
      'github DeepLcom/openapi openapi.json',
    ],
  },
  failureOf(answer) {
    const { status, body } = answer
    if (status === 456) return failureWith('insufficient', status, body)
    if (status === 529) return failureWith('rate-limited', status, body)
    return lacksRight(
      answer,
      'DeepL rejected the key',
      'Check the key: free keys end in `:fx` and work at the free host only; a key with scopes needs the one for usage.',
    )
  },
  async read(api) {
    const Answer = z.object({
      character_count: decimal(),
      character_limit: decimal(),
      api_key_character_count: optionalDecimal(),
      api_key_character_limit: optionalDecimal(),
      start_time: optionalTime(),
      end_time: optionalTime(),
    })
    const usage = await api.get('/v2/usage', Answer)
    return {
      pools: [readPool(usage, { startsAt: usage.start_time.instant, resetsAt: usage.end_time.instant })],
      warnings: unreadableTime(usage.end_time, 'end of the billing period'),
    }
  },
  signs: [
    {
      cause: 'cap',
      says: 'Quota for this billing period has been exceeded',
      source: 'https://developers.deepl.com/docs/best-practices/error-handling',
      seen: '2026-11-28',
    },
  ],
}
