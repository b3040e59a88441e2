// https://api.contactout.com/#api-usage-stats · checked 2026-11-28
// Traps: `quota` is what a month allows on a postpaid account, and what is left on a prepaid one, which has no `remaining`;
// a wrong token is a 400; 403 may say that the credits are used up, or that the plan lacks the endpoint; a key that is not
// enabled was seen to get the reference's sample of April 2023.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { failureWith, providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal, optionalDecimal } from './wire.ts'

const email = { id: 'email', label: 'Email credits', unit: 'credits' }
const phone = { id: 'phone', label: 'Phone credits', unit: 'credits' }
const search = { id: 'search', label: 'Search credits', unit: 'credits' }

interface Kind {
  readonly count: Decimal | null
  readonly quota: Decimal | null
  /** Undefined where the answer has no such names: of prepaid credits. */
  readonly remaining?: Decimal | undefined
  readonly over?: Decimal | undefined
}

/** What one kind has: an allowance of the month less its use, or prepaid credits; none where it is not told. */
function store(definition: PoolDefinition, { count, quota, remaining, over }: Kind): readonly Pool[] {
  if (quota === null) return []
  if (remaining === undefined && over === undefined) return [pool({ ...definition, remaining: quota })]
  if (count === null || remaining === undefined)
    throw Failure.because('unexpected-body', 'the answer tells a quota, and not what is left of it')
  return [quotaPool({ ...definition, limit: quota, used: count, boundBy: 'month' })]
}

export const contactout: Provider = {
  id: 'contactout',
  name: 'ContactOut',
  aliases: ['contact-out', 'contactout.com'],
  origin: 'https://api.contactout.com',
  keyVariable: 'CONTACTOUT_API_KEY',
  otherKeyVariables: ['CONTACTOUT_TOKEN'],
  auth: { kind: 'header', name: 'token' },
  headers: { authorization: 'basic' },
  endpoint: 'GET /v1/stats',
  documentation: 'https://api.contactout.com/#api-usage-stats',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://contactout.com/pricing',
  pools: [email, phone, search],
  about: {
    key: 'The API token of the account.',
    zero: 'Nothing of that kind is left; on some postpaid accounts more is served, and charged as an overage.',
    reset: 'Each month, on a postpaid account; its date is not told.',
    limits: ['On plans with one kind of credit for all, `phone` may be 0 while the other kind still pays.'],
    sources: [
      'the vendor’s API reference, “API Usage Stats”, postpaid, prepaid and errors, in a public copy',
      'github noamdorr/quotacanary-oss src/lib/adapters/contactout.ts',
      'public client code: one that refuses the sample of April 2023, one that knows plans with one kind of credit',
    ],
  },
  failureOf({ status, body }) {
    if (status === 400) return failureWith('unauthorized', status, body)
    const isUsedUp = status === 403 && /^you['’]re out of credits\b/i.test(String(providerMessage(body)))
    return isUsedUp ? failureWith('insufficient', status, body) : null
  },
  async read(api) {
    const told = () => z.optional(decimal())
    const Stats = z.object({
      period: z.optional(z.nullable(z.object({ start: z.optional(z.nullable(z.string())) }))),
      usage: z.object({
        ...{ count: optionalDecimal(), quota: decimal(), remaining: told(), over_quota: told() },
        ...{ phone_count: optionalDecimal(), phone_quota: optionalDecimal() },
        ...{ phone_remaining: told(), phone_over_quota: told() },
        ...{ search_count: optionalDecimal(), search_quota: optionalDecimal() },
        ...{ search_remaining: told(), search_over_quota: told() },
      }),
    })
    const { period, usage } = await api.get('/v1/stats', Stats)
    if (period?.start === '2023-04-01') {
      throw Failure.because(
        'not-told',
        'the answer is the sample of ContactOut’s reference, not this account’s usage',
        {
          hint: 'ContactOut answers so where the API is not enabled for the account: ask its support.',
        },
      )
    }
    const { phone_count, phone_quota, search_count, search_quota } = usage
    const [phoneLeft, searchLeft] = [
      { remaining: usage.phone_remaining, over: usage.phone_over_quota },
      { remaining: usage.search_remaining, over: usage.search_over_quota },
    ]
    return {
      pools: [
        ...store(email, { ...usage, over: usage.over_quota }),
        ...store(phone, { count: phone_count, quota: phone_quota, ...phoneLeft }),
        ...store(search, { count: search_count, quota: search_quota, ...searchLeft }),
      ],
      warnings: [],
    }
  },
}
