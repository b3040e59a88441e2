// https://docs.openexchangerates.org/reference/usage-json · checked 2026-11-28
// Traps: the App ID goes into a header, behind `Token`, although the query would take it too; the answer repeats it; a plan
// without a limit has no quota that could be told; a time series costs a request for each of its days.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalText } from './wire.ts'

const requests = { id: 'requests', label: 'Requests of the month', unit: 'requests' }

export const openexchangerates: Provider = {
  id: 'openexchangerates',
  name: 'Open Exchange Rates',
  aliases: ['open-exchange-rates', 'oxr'],
  origin: 'https://openexchangerates.org',
  keyVariable: 'OPENEXCHANGERATES_APP_ID',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
  endpoint: 'GET /api/usage.json',
  documentation: 'https://docs.openexchangerates.org/reference/usage-json',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://openexchangerates.org/signup',
  keys: 'https://openexchangerates.org/account/app-ids',
  pools: [requests],
  about: {
    key: 'Any App ID. The request is not counted.',
    zero: 'The month’s requests are used up, or access of the App ID is restricted.',
    unlimited: 'A plan without a limit tells no quota: the check is unknown.',
    reset: 'Each month of the subscription; its date is not told, only how many days are left.',
    sources: [
      'github api-evangelist/openexchangerates openapi/_original/openexchangerates-openapi.yml (a copy of the vendor’s document)',
      'crate openexchangerates 0.1.7 (fields)',
      'a client for Ruby that sends `Authorization: Token …`',
    ],
  },
  async read(api) {
    const Usage = z.object({ requests: decimal(), requests_quota: decimal(), requests_remaining: decimal() })
    const Answer = z.object({ data: z.object({ status: optionalText(), usage: Usage }) })
    const { status, usage } = (await api.get('/api/usage.json', Answer)).data
    if (!usage.requests_quota.gt(0)) throw Failure.because('not-told', 'the answer tells no quota of the plan')
    const isActive = status === null || status === 'active'
    return {
      pools: [
        pool({
          ...requests,
          remaining: usage.requests_remaining,
          used: usage.requests,
          limit: usage.requests_quota,
          boundBy: 'month',
          usable: isActive,
        }),
      ],
      warnings: isActive ? [] : ['Open Exchange Rates does not call this App ID active.'],
    }
  },
}
