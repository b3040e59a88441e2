// https://www.plivo.com/docs/account/api/ · checked 2026-11-28
// Traps: the amount is a string; the currency is the account's own (dollars, rupees) and stands nowhere in the answer, so that
// the unit is what the field calls it; the answer repeats name and address, which are not read; with automatic recharge more
// is bought, and a postpaid account has no balance that binds.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { noSuchAccount } from './refusals.ts'
import { decimal, optionalText } from './wire.ts'

const credits = { id: 'credits', label: 'Cash credits', unit: 'credits' }

export const plivo: Provider = {
  id: 'plivo',
  name: 'Plivo',
  aliases: ['plivo.com'],
  origin: 'https://api.plivo.com',
  keyVariable: 'PLIVO_AUTH_TOKEN',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v1/Account/{account}/',
  documentation: 'https://www.plivo.com/docs/account/api/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.plivo.com',
  pools: [credits],
  account: { required: true, meaning: 'the auth id (`MA…`)' },
  about: {
    key: 'The auth token that belongs to the auth id.',
    zero: 'The prepaid money is used up.',
    unlimited: 'A postpaid account has no balance that binds: the check is unknown.',
    limits: [
      'A cash credit is one of the account’s currency, which the answer does not tell: dollars, or rupees for accounts of India.',
    ],
    sources: [
      'github plivo/plivo-python tests/resources/fixtures/accountGetResponse.json (the vendor’s SDK)',
      'public copies of the vendor’s page (“Account Object”), and a client that found the currency of `cash_credits` untold',
    ],
  },
  failureOf: (answer) => noSuchAccount(answer, 'account', 'the auth id (`MA…`) that the auth token belongs to'),
  async read(api, { account }) {
    const Account = z.object({ cash_credits: decimal(), billing_mode: optionalText() })
    const told = await api.get(`/v1/Account/${encodeURIComponent(account ?? '')}/`, Account)
    if (told.billing_mode === 'postpaid')
      throw Failure.because('not-told', 'the account is postpaid, and has no balance that binds')
    return { pools: [pool({ ...credits, remaining: told.cash_credits })], warnings: [] }
  },
}
