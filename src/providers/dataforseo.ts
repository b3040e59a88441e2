// https://docs.dataforseo.com/v3/appendix/user_data/ · checked 2026-11-28
// Traps: errors come in a 200 with a `status_code` of their own (20000 is success), for the whole and for each task; the
// key is the login and the API password, not the account's, and the vendor mails both together in Base64 as well; the
// user's own limit for a day binds beside the balance, as a number or as `{"total": …}`, 0 for none; what was used of it
// stands in `statistics.day`, with its date; at most 6 requests a minute.
import * as z from 'zod/mini'
import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { formatInstant, nextPeriodStart } from '../core/money/instant.ts'
import { failureWith } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Answer, Provider } from '../core/provider/provider.ts'
import { readyCredential } from '../core/provider/ready-credential.ts'
import type { Reason } from '../core/provider/reasons.ts'
import { decimal, exactly, optionalDecimal, optionalText, whole } from './wire.ts'

const success = 20_000

/** What its own codes mean for a key. Their first digits are no HTTP status: 40101 is a search engine's fault. */
const reasons = new Map<number, Reason>([
  [40_100, 'unauthorized'],
  [40_104, 'forbidden'],
  [40_200, 'insufficient'],
  [40_201, 'forbidden'],
  [40_202, 'rate-limited'],
  [40_203, 'insufficient'],
  [40_204, 'forbidden'],
  [40_207, 'forbidden'],
  [40_210, 'insufficient'],
])

function failureInSuccess({ body }: Answer): Failure | null {
  const Verdict = z.object({ status_code: whole(), status_message: z.optional(z.unknown()) })
  const Envelope = z.extend(Verdict, { tasks: z.optional(z.nullable(z.array(Verdict))) })
  const envelope = Envelope.safeParse(body)
  if (!envelope.success) return null
  const bad = [envelope.data, ...(envelope.data.tasks ?? [])].find(({ status_code: code }) => code !== success)
  if (bad === undefined) return null
  const said = { message: bad.status_message }
  const reason = reasons.get(bad.status_code) ?? (bad.status_code >= 50_000 ? 'server-error' : 'unexpected-body')
  return failureWith(reason, bad.status_code, said)
}

/** An amount that is told as a number, or as the total of several. */
function amount() {
  const Total = z.pipe(
    z.object({ total: optionalDecimal() }),
    z.transform(({ total }) => total),
  )
  return z.pipe(
    z.optional(z.nullable(z.union([decimal(), Total]))),
    z.transform((value) => value ?? null),
  )
}

/** What is left of the user's own limit for the running day, UTC; null without one. @throws {Failure} when its use is not told. */
function leftToday(limit: Decimal | null, used: Decimal | null, date: string | null, now: Date): Decimal | null {
  if (limit === null || limit.eq(0)) return null
  if (used === null) throw Failure.because('unexpected-body', 'the answer tells a limit for the day, and not its use')
  // Nothing was spent yet on a day whose statistics are not there: those of a day before are told then.
  const isOld = date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) && date < formatInstant(now).slice(0, 10)
  return isOld ? limit : notBelowZero(limit.minus(used))
}

const account = { id: 'account', label: 'Account balance', unit: 'USD' }

export const dataforseo: Provider = {
  id: 'dataforseo',
  name: 'DataForSEO',
  aliases: ['data-for-seo'],
  origin: 'https://api.dataforseo.com',
  keyVariable: 'DATAFORSEO_API_KEY',
  auth: { kind: 'basic', ready: true },
  keyProblem: (key) =>
    key.includes(':') || readyCredential(key) !== null || key.startsWith('sandbox-')
      ? null
      : 'is neither `login:password` nor that in Base64, as DataForSEO mails it: the API login and the API password are needed',
  endpoint: 'GET /v3/appendix/user_data',
  documentation: 'https://docs.dataforseo.com/v3/appendix/user_data/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.dataforseo.com',
  minIntervalSeconds: 10,
  pools: [account],
  about: {
    key: 'API login and API password (not the account’s own), as `login:password`, or as the Base64 text that DataForSEO mails. The request is free.',
    zero: 'Nothing is left on the account, or of the limit for a day that you set in its dashboard; the one that binds is named.',
    reset: 'A limit for a day starts anew at 00:00 UTC.',
    limits: [
      'Limits for a day of single APIs stand beside the whole one and are not read.',
      'At most 6 requests a minute are answered.',
    ],
    sources: [
      'crate data-for-seo 0.3.0 src/entity/appendix/mod.rs (fields, after the vendor’s page)',
      'https://docs.dataforseo.com/v3/appendix/errors (its codes), https://dataforseo.com/help-center/limit-my-payments (the limit for a day)',
      'public client code: `money.limits.day`, `money.statistics.day`, and the credential in Base64',
      'public client code: Basic login:password, success is status_code 20000, money.balance and money.total',
    ],
  },
  failureInSuccess,
  async read(api, { now }) {
    const Day = z.object({ total: optionalDecimal(), value: z.catch(optionalText(), null) })
    const Money = z.object({
      balance: decimal(),
      total: optionalDecimal(),
      limits: z.optional(z.nullable(z.object({ day: amount() }))),
      statistics: z.optional(z.nullable(z.object({ day: z.optional(z.nullable(Day)) }))),
    })
    const Task = z.object({ status_code: exactly(success), result: z.tuple([z.object({ money: Money })], z.unknown()) })
    const UserData = z.object({ status_code: exactly(success), tasks: z.tuple([Task], z.unknown()) })
    const { tasks } = await api.get('/v3/appendix/user_data', UserData)
    const { balance, total, limits, statistics } = tasks[0].result[0].money
    const limit = limits?.day ?? null
    const today = statistics?.day
    const left = leftToday(limit, today?.total ?? null, today?.value ?? null, now)
    const isBound = left?.lt(balance) === true
    return {
      pools: [
        pool({
          ...account,
          remaining: isBound ? left : balance,
          total,
          ...(isBound && { boundBy: 'cycle', limit, resetsAt: formatInstant(nextPeriodStart('day', now)) }),
        }),
      ],
      warnings: [],
    }
  },
}
