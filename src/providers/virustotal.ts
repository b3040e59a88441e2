// https://docs.virustotal.com/reference/get-user-overall-quotas · checked 2026-11-28
// Traps: a user's quota and, in a group, the group's bind both, for the day and for the month, each by UTC; the hour's is a
// pace and no credit; the vendor takes the key as the user's id too, which would put it into the address: the name is asked for;
// a month of 10⁹ is none in effect, and the day's binds.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { formatInstant, nextPeriodStart } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import type { FinitePool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { leastOf, quotaPool } from './quota-pool.ts'
import { noSuchAccount } from './refusals.ts'
import { decimal } from './wire.ts'

const requests = { id: 'requests', label: 'API requests', unit: 'requests' }

interface Quota {
  readonly allowed: Decimal
  readonly used: Decimal
}

/** The user's quota of a period, and the group's that it draws from. */
interface Quotas {
  readonly user?: Quota | null | undefined
  readonly group?: Quota | null | undefined
}

function poolsOf({ user, group }: Quotas, resetsAt: Date): readonly FinitePool[] {
  return [user, group].flatMap((quota) =>
    quota ? quotaPool({ ...requests, limit: quota.allowed, used: quota.used, resetsAt: formatInstant(resetsAt) }) : [],
  )
}

export const virustotal: Provider = {
  id: 'virustotal',
  name: 'VirusTotal',
  aliases: ['virus-total', 'vt'],
  origin: 'https://www.virustotal.com',
  keyVariable: 'VIRUSTOTAL_API_KEY',
  auth: { kind: 'header', name: 'x-apikey' },
  endpoint: 'GET /api/v3/users/{account}/overall_quotas',
  documentation: 'https://docs.virustotal.com/reference/get-user-overall-quotas',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.virustotal.com/reference/public-vs-premium-api',
  keys: 'https://www.virustotal.com/gui/my-apikey',
  minIntervalSeconds: 15,
  pools: [requests],
  account: { required: true, meaning: 'the name of the VirusTotal user that the key belongs to' },
  about: {
    key: 'The API key of the user, from virustotal.com/gui/my-apikey.',
    zero: 'The requests of the day or of the month are used up, of the user or of the group; the smaller decides.',
    reset: 'The day’s at 00:00 UTC, the month’s at 00:00 UTC on the 1st: of whichever decides.',
    limits: [
      'The quota of an hour is a pace: it is a warning when it is reached. That of a minute is told by no answer.',
      'The vendor does not say that the question is free: it was answered with nothing left of the day, and a published answer tells 0 used.',
      'A free account may be asked 4 times a minute.',
      'Quotas of Intelligence, Livehunt and the like are not read.',
    ],
    sources: [
      'github api-evangelist/virustotal openapi/_original/virustotal-access-control-openapi.yml (the vendor’s OpenAPI document)',
      'https://docs.virustotal.com/docs/consumption-quotas-handled',
      'https://github.com/wazuh/wazuh/issues/23733 (a live answer of a free account: 0 used)',
      'https://github.com/outflanknl/RedELK/issues/287 (answered with 0 left of the day)',
      'public client code: several that read `data.api_requests_daily.user`',
    ],
  },
  failureOf: (answer) => noSuchAccount(answer, 'user', 'the name of the VirusTotal user that the key belongs to'),
  async read(api, { account, now }) {
    const Quota = z.object({ allowed: decimal(), used: decimal() })
    const Quotas = z.object({ user: z.optional(z.nullable(Quota)), group: z.optional(z.nullable(Quota)) })
    const Overall = z.object({
      data: z.object({
        api_requests_daily: Quotas,
        api_requests_monthly: z.optional(Quotas),
        api_requests_hourly: z.optional(Quotas),
      }),
    })
    const { data } = await api.get(`/api/v3/users/${encodeURIComponent(account ?? '')}/overall_quotas`, Overall)
    const ofDay = poolsOf(data.api_requests_daily, nextPeriodStart('day', now))
    const [first] = ofDay
    if (first === undefined) throw Failure.because('unexpected-body', 'the answer tells no quota of the day')
    const ofMonth = poolsOf(data.api_requests_monthly ?? {}, nextPeriodStart('month', now))
    const isPaced = poolsOf(data.api_requests_hourly ?? {}, now).some(({ remaining }) => remaining.eq(0))
    return {
      pools: [leastOf([...ofDay, ...ofMonth]) ?? first],
      warnings: isPaced ? ['The requests of this hour are used up: more are refused until the next one.'] : [],
    }
  },
}
