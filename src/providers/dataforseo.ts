// https://docs.dataforseo.com/v3/appendix/user_data/ · checked 2026-11-21
// Traps: errors come in a 200 with a `status_code` of their own (20000 is success), for the whole and for each task; the
// key is the login and the API password, not the account's; at most 6 requests a minute.
import * as z from 'zod/mini'
import { failureOfStatus, failureWith } from '../core/provider/classify.ts'
import type { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Answer, Provider } from '../core/provider/provider.ts'
import type { Reason } from '../core/provider/reasons.ts'
import { decimal, optionalDecimal, whole } from './wire.ts'

const success = 20_000

/** What its own codes mean for a key. Their first digits are no HTTP status: 40101 is a search engine's fault. */
const reasons = new Map<number, Reason>([
  [40_100, 'unauthorized'],
  [40_200, 'insufficient'],
  [40_207, 'forbidden'],
  [40_210, 'insufficient'],
])

function failureOf({ status, body }: Answer): Failure | null {
  if (failureOfStatus(status, body) !== null) return null
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

export const dataforseo: Provider = {
  id: 'dataforseo',
  name: 'DataForSEO',
  aliases: ['data-for-seo'],
  origin: 'https://api.dataforseo.com',
  keyVariable: 'DATAFORSEO_API_KEY',
  auth: { kind: 'basic' },
  endpoint: 'GET /v3/appendix/user_data',
  documentation: 'https://docs.dataforseo.com/v3/appendix/user_data/',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://app.dataforseo.com',
  pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
  about: {
    key: 'API login and API password (not the account’s own), as `login:password`. The request is free.',
    sources: [
      'crate data-for-seo 0.3.0 src/entity/appendix/mod.rs (fields, after the vendor’s page)',
      'public client code: Basic login:password, success is status_code 20000, money.balance and money.total',
    ],
  },
  failureOf,
  async read(api) {
    const Money = z.object({ balance: decimal(), total: optionalDecimal() })
    const Ok = whole().check(z.refine((code) => code === success))
    const Task = z.object({ status_code: Ok, result: z.tuple([z.object({ money: Money })], z.unknown()) })
    const UserData = z.object({ status_code: Ok, tasks: z.tuple([Task], z.unknown()) })
    const { tasks } = await api.get('/v3/appendix/user_data', UserData)
    const { balance, total } = tasks[0].result[0].money
    return {
      pools: [pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining: balance, total })],
      warnings: [],
    }
  },
}
