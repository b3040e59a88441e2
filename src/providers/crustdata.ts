// https://docs.crustdata.com/general/credits · checked 2026-11-21
// Traps: `recurring_credits` is the size of a grant, neither a total nor a limit; either shape may come from either URL;
// `x-ratelimit-reset` is seconds from now; 401 comes as text/plain; the refresh date may be past, or in no known form;
// without `x-api-version` the account's page answers 400; wallets only inform, `account.credits` is what counts.
import * as z from 'zod/mini'
import { type Decimal, groupDecimal } from '../core/money/amount.ts'
import { isPast } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import { formatTime } from '../core/text/format-time.ts'
import { decimal, optionalDecimal, optionalTime, type WireTime } from './wire.ts'

const credits = { id: 'account', label: 'Account credits', unit: 'credits' }

interface Account {
  readonly credits: Decimal
  readonly recurring_credits: Decimal | null
  readonly recurring_credits_frequency: string | null
  readonly recurring_credits_refresh_date: WireTime
  readonly credit_rollover: boolean | null
}

function AccountAnswer() {
  const Account = z.object({
    credits: decimal(),
    recurring_credits: optionalDecimal(),
    // These two only make a sentence: a form nobody foresaw must not cost the balance.
    recurring_credits_frequency: z.catch(z.nullable(z.string().check(z.regex(/^[a-z]+$/))), null),
    recurring_credits_refresh_date: optionalTime(),
    credit_rollover: z.catch(z.nullable(z.boolean()), null),
  })
  const Enclosing = z.object({ account: z.unknown() })
  const unwrap = z.transform((body: unknown) => {
    const enclosing = Enclosing.safeParse(body)
    return enclosing.success ? (enclosing.data.account ?? body) : body
  })
  return z.pipe(z.pipe(z.unknown(), unwrap), Account)
}

function refused(failure: unknown): failure is Failure {
  return failure instanceof Failure && failure.reason !== 'waf-block' && (failure.code === 403 || failure.code === 404)
}

async function readAccount(api: Api): Promise<Account> {
  try {
    return await api.get('/account/credits', AccountAnswer())
  } catch (first) {
    if (!refused(first)) throw first
    try {
      return await api.get('/user/credits', AccountAnswer())
    } catch (second) {
      throw refused(second) ? first : second
    }
  }
}

function grantSentences(account: Account, now: Date): readonly string[] {
  const { instant, readable } = account.recurring_credits_refresh_date
  if (!readable) return ['The date of the next credit grant could not be read.']
  if (account.recurring_credits === null || account.recurring_credits.lte(0)) return []
  const size = `${groupDecimal(account.recurring_credits)} credits`
  const rhythm = account.recurring_credits_frequency === null ? 'regularly' : account.recurring_credits_frequency
  if (instant === null) return [`The plan grants ${size} ${rhythm}.`]
  // A date that has passed is doubted for every provider.
  if (isPast(instant, now)) return [`The plan grants ${size} ${rhythm}.`]
  const lapse = account.credit_rollover === false ? ' What is left of the running grant lapses then.' : ''
  return [`The plan grants ${size} ${rhythm}, next on ${formatTime(instant)}.${lapse}`]
}

export const crustdata: Provider = {
  id: 'crustdata',
  name: 'Crustdata',
  aliases: ['crust-data', 'crustdata.com'],
  origin: 'https://api.crustdata.com',
  keyVariable: 'CRUSTDATA_API_KEY',
  auth: { kind: 'bearer' },
  headers: { 'x-api-version': '2025-11-01' },
  endpoint: 'GET /account/credits, else GET /user/credits',
  documentation: 'https://docs.crustdata.com/general/credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.crustdata.com/screenerv2',
  pools: [credits],
  about: {
    key: 'Any API key of the account: all keys draw from the same credits. The request is free.',
    reset: 'The date of the next recurring grant, where the plan has one.',
    limits: [
      'Wallets with an expiry of their own are not told apart from the rest.',
      'At most 300 requests a minute are answered.',
    ],
    sources: [
      'https://docs.crustdata.com/general/credits',
      'https://docs.crustdata.com/api-reference/account-apis/get-account-credit-balance',
    ],
  },
  async read(api, { now }) {
    const account = await readAccount(api)
    return {
      pools: [
        pool({
          ...credits,
          remaining: account.credits,
          resetsAt: account.recurring_credits_refresh_date.instant,
        }),
      ],
      warnings: grantSentences(account, now),
    }
  },
  signs: [
    {
      cause: 'credit',
      code: 'insufficient_credits',
      fields: ['type', 'code', 'error'],
      near: ['crustdata'],
      source: 'https://docs.crustdata.com',
      seen: '2026-11-28',
    },
  ],
}
