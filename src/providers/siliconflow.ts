// https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info · checked 2026-11-21
// Traps: amounts are strings; `balance` is the granted part alone, `totalBalance` is all; the currency is told by the host
// alone; a failure may be a 200 with a `code` other than 20000.
import * as z from 'zod/mini'
import { failureOfStatus, failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { bodyCode } from './body-code.ts'
import { decimal, whole } from './wire.ts'

const success = 20000
const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' }
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' }

export const siliconflow: Provider = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  aliases: ['silicon-flow', 'silicon flow', 'siliconcloud', 'siliconflow.com', 'siliconflow.cn'],
  origin: 'https://api.siliconflow.com',
  regions: { global: 'https://api.siliconflow.com', cn: 'https://api.siliconflow.cn' },
  keyVariable: 'SILICONFLOW_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user/info',
  documentation: 'https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://cloud.siliconflow.com',
  pools: [usd, cny],
  about: {
    key: 'Any API key of the account. Keys made at cloud.siliconflow.cn need `region: cn`.',
    zero: 'Granted and charged money together: nothing is left of either.',
    limits: [
      'The answer names no currency: it is USD at api.siliconflow.com and CNY at api.siliconflow.cn.',
      'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
    ],
    sources: [
      'https://docs.siliconflow.com/cn/api-reference/userinfo/get-user-info.md',
      'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info',
      'https://docs.siliconflow.com/en/faqs/error-code',
    ],
  },
  failureOf({ status, body }) {
    const code = bodyCode(body)
    if (failureOfStatus(status, body) !== null || code === null || code === success) return null
    return failureWith('unexpected-body', code, body)
  },
  async read(api, { region, pool: asked }) {
    const Info = z.object({
      code: whole(),
      data: z.object({ totalBalance: decimal() }),
    })
    const { data } = await api.get('/v1/user/info', Info)
    const inYuan = region === null ? asked === 'cny' : region === 'cn'
    return { pools: [pool({ ...(inYuan ? cny : usd), remaining: data.totalBalance })], warnings: [] }
  },
}
