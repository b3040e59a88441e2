// https://docs.siliconflow.com/en/api-reference/userinfo/get-user-info · checked 2026-11-21
// Traps: amounts are strings; `balance` is the granted part alone, `totalBalance` is all but vouchers (cc-switch #3160 and a
// guide of 2026-10 against the vendor's page, which calls it the total: what users saw won, so it is a lower bound); a failure
// may be a 200 with a `code` other than 20000. The endpoint of siliconflow.cn answers 410 since 2026-08 (rikkahub #1811,
// cuplivo #899, new-api #6565), so that there is no such region any more.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { failureByCode } from './body-code.ts'
import { decimal, optionalText, whole } from './wire.ts'

const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' }

export const siliconflow: Provider = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  aliases: ['silicon-flow', 'silicon flow', 'siliconcloud', 'siliconflow.com', 'siliconflow.cn'],
  origin: 'https://api.siliconflow.com',
  goneRegions: {
    cn: 'api.siliconflow.cn took the endpoint away in August 2026 (it answers 410), and tells a balance nowhere else',
  },
  keyVariable: 'SILICONFLOW_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user/info',
  documentation: 'https://docs.siliconflow.com/en/api-reference/userinfo/get-user-info',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://cloud.siliconflow.com',
  pools: [usd],
  about: {
    key: 'Any API key of the account, made at cloud.siliconflow.com. Keys made at cloud.siliconflow.cn cannot be checked any more.',
    zero: 'Granted and charged money together: nothing is left of either.',
    limits: [
      'Vouchers are not in the figure: more may be left than is told.',
      'The answer names no currency: it is USD at api.siliconflow.com, and so it is taken behind a `base-url`.',
      'The endpoint of api.siliconflow.cn was taken away in August 2026 (it answers 410), and with it `region: cn` and its pool.',
    ],
    sources: [
      'https://docs.siliconflow.com/cn/api-reference/userinfo/get-user-info.md',
      'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info (until 2026-08)',
      'github farion1231/cc-switch issue 3160 (vouchers); github QuantumNous/new-api issue 6565 (410)',
      'https://docs.siliconflow.com/en/faqs/error-code',
    ],
  },
  failureInSuccess: failureByCode(20_000),
  async read(api) {
    const Info = z.object({
      code: whole(),
      data: z.object({ totalBalance: decimal(), status: optionalText() }),
    })
    const { data } = await api.get('/v1/user/info', Info)
    const { totalBalance: remaining, status } = data
    const isOdd = status !== null && status !== 'normal'
    return {
      pools: [pool({ ...usd, remaining, lowerBound: true })],
      warnings: isOdd ? [`The account’s status is ${status}, not normal: it may be refused all the same.`] : [],
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'Sorry, your account balance is insufficient',
      with: ['30001'],
      source: 'https://docs.siliconflow.cn/en/faqs/error-code',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'Sorry, your account balance is insufficient',
      status: [402, 403],
      isWhole: true,
      most: 'probable',
      source: 'https://docs.siliconflow.cn/en/faqs/error-code',
      seen: '2026-11-28',
    },
  ],
}
