// https://developers.clicksend.com · checked 2026-11-28
// Traps: the balance is a string; its currency is the account's, and stands in `_currency`; the answer holds names and addresses.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, unitName } from './wire.ts'

const balance = { id: 'balance', label: 'Account balance', unit: 'USD' }

export const clicksend: Provider = {
  id: 'clicksend',
  name: 'ClickSend',
  aliases: ['click-send', 'clicksend.com'],
  origin: 'https://rest.clicksend.com',
  keyVariable: 'CLICKSEND_API_KEY',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v3/account',
  documentation: 'https://developers.clicksend.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.clicksend.com',
  pools: [balance],
  account: { required: true, meaning: 'the user name of the ClickSend account' },
  about: {
    key: 'The API key of the user that `account` names.',
    limits: ['The currency is the one that the answer names.', 'With automatic recharge more may be spent than this.'],
    sources: [
      'github api-evangelist/clicksend openapi/clicksend-account-api-openapi.yml (the endpoint and its envelope)',
      'public client code: several that read `data.balance`, one with a live answer ("74.970400", AUD)',
    ],
  },
  async read(api) {
    const Account = z.object({
      data: z.object({ balance: decimal(), _currency: z.object({ currency_name_short: unitName() }) }),
    })
    const { data } = await api.get('/v3/account', Account)
    const unit = data._currency.currency_name_short.toUpperCase()
    return { pools: [pool({ ...balance, unit, remaining: data.balance })], warnings: [] }
  },
}
