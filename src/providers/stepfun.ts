// https://platform.stepfun.com/docs/zh/api-reference/accounts/get · checked 2026-11-28
// Traps: the answer names no currency, the host tells it; a key of one host is refused at the other; `total_cash_balance` and
// `total_voucher_balance` are all that was ever paid in and given, no parts of what is left; a postpaid account goes on below 0.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalText } from './wire.ts'

const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' }
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' }

export const stepfun: Provider = {
  id: 'stepfun',
  name: 'StepFun',
  aliases: ['step-fun', 'stepfun.com', 'stepfun.ai'],
  origin: 'https://api.stepfun.ai',
  regions: { global: 'https://api.stepfun.ai', cn: 'https://api.stepfun.com' },
  keyVariable: 'STEPFUN_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/accounts',
  documentation: 'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.stepfun.com',
  pools: [usd, cny],
  wallets: true,
  speaksOpenAi: true,
  about: {
    key: 'An API key of the open platform. Keys made at platform.stepfun.com need `region: cn`; those of a Step Plan are refused here.',
    zero: 'A prepaid account has nothing left. A postpaid one may go on.',
    limits: [
      'The answer names no currency: by the price lists it is USD at api.stepfun.ai and CNY at api.stepfun.com.',
      'What a Step Plan includes is not in the figure.',
      'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
    ],
    sources: [
      'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
      'github farion1231/cc-switch src-tauri/src/services/balance.rs',
      'public client code: five that agree on host and currency, and on what the totals are',
    ],
  },
  async read(api, { region, pool: asked }) {
    const Account = z.object({ type: optionalText(), balance: decimal() })
    const { type, balance: remaining } = await api.get('/v1/accounts', Account)
    const isPostpaid = type === 'postpaid'
    const inYuan = region === null ? asked === 'cny' : region === 'cn'
    return {
      pools: [pool({ ...(inYuan ? cny : usd), remaining, lowerBound: isPostpaid })],
      warnings: isPostpaid ? ['The account is postpaid: how far it may go below its balance is not told.'] : [],
    }
  },
}
