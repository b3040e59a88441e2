// https://github.com/songquanpeng/one-api/blob/main/controller/billing.go · checked 2026-11-21
// Traps: `hard_limit_usd` is what is left and what was used together; `total_usage` counts hundredths; whether both are
// dollars or quota only /api/status says; 100,000,000 means a key without limit where dollars are shown, and may as well be
// a limit of 200 USD where quota is (then it is read as one); errors come in a 200; a key that is used up is refused with
// 401, and only the words tell (额度已用尽, 额度不足); a server without statistics of its keys leaves what was used out of the limit.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { instantFromSeconds, isPast } from '../core/money/instant.ts'
import { failureInSuccess, failureWith, providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import { noQuota } from './key-quota.ts'
import { decimal, optionalText } from './wire.ts'

const noLimit = 100_000_000
const perhapsUnlimited =
  'A limit of 100,000,000 quota can also mean a key without a limit of its own: this server writes both alike.'
const countsQuota = 'This server counts in quota, not in money: write the amounts in quota.'

async function readServer(api: Api): Promise<{ unit: 'USD' | 'quota'; topUp: string }> {
  const Status = z.object({
    data: z.object({
      display_in_currency: z.boolean(),
      quota_display_type: z.optional(z.unknown()),
      top_up_link: optionalText(),
    }),
  })
  const { data } = await api.get('/api/status', Status)
  if (data.quota_display_type !== undefined) {
    throw Failure.configuration('this server is a New API, not a One API', 'Write `provider: new-api`.')
  }
  return { unit: data.display_in_currency ? 'USD' : 'quota', topUp: data.top_up_link ?? '' }
}

const key = { id: 'key', label: 'Key quota', unit: 'USD', covers: 'cap' } as const

export const oneApi: Provider = {
  id: 'one-api',
  name: 'One API',
  aliases: ['oneapi', 'songquanpeng'],
  origin: null,
  keyVariable: 'ONE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/status, /v1/dashboard/billing/subscription, /v1/dashboard/billing/usage',
  documentation: 'https://github.com/songquanpeng/one-api/blob/main/controller/billing.go',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: '',
  pools: [key],
  whenNotTold: 'a quota on this key would tell',
  speaksOpenAi: true,
  about: {
    key: 'An API key (`sk-…`) of the server that `base-url` names. Credit is added on that server.',
    zero: 'The key’s own quota is used up. Its owner can raise it on the server’s page of keys, and tops up there.',
    unlimited:
      'A key whose quota is unlimited can never stop a job, and its owner’s account, which it cannot read, may be empty: the check is unknown.',
    limits: [
      'A key cannot read its owner’s account: less may be left than the key’s quota says.',
      'A server that does not show keys their own statistics answers for the account, and too little (it leaves out of the limit what was used): the gate may then stop a job that has credit. No answer tells which kind a server is.',
      'Where quota is shown, 100,000,000 is read as a limit of the key, although it can also mean that the key has none.',
      'The unit is quota where the server is set to show quota.',
    ],
    sources: [
      'github songquanpeng/one-api controller/billing.go, controller/misc.go, middleware/auth.go, model/token.go',
    ],
  },
  failureOf({ status, body }) {
    const isUsedUp = status < 500 && /额度已用尽|额度不足/.test(String(providerMessage(body)))
    return isUsedUp ? failureWith('insufficient', status, body) : null
  },
  failureInSuccess,
  async read(api, { now }) {
    const Subscription = z.object({ hard_limit_usd: decimal(), access_until: decimal() })
    const Usage = z.object({ total_usage: decimal() })
    const { unit, topUp } = await readServer(api)
    const subscription = await api.get('/v1/dashboard/billing/subscription', Subscription)
    const usage = await api.get('/v1/dashboard/billing/usage', Usage)
    const limit = subscription.hard_limit_usd
    const used = usage.total_usage.times('0.01')
    const isNoLimit = limit.eq(noLimit)
    const unlimited = isNoLimit && unit === 'USD'
    const until = subscription.access_until
    const expiresAt = until.gt(0) ? instantFromSeconds(until.toNumber()) : null
    const remaining = unlimited ? 'unlimited' : notBelowZero(limit.minus(used))
    return {
      topUp,
      pools: [
        pool({
          ...{ ...key, unit, remaining, used, expiresAt, boundBy: 'key', covers: 'cap' },
          limit: unlimited ? null : limit,
          usable: expiresAt === null || !isPast(expiresAt, now),
          lowerBound: !unlimited,
        }),
      ],
      warnings: [
        ...(unlimited ? [noQuota] : []),
        ...(isNoLimit && !unlimited ? [perhapsUnlimited] : []),
        ...(unit === 'quota' ? [countsQuota] : []),
      ],
    }
  },
}
