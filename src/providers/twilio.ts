// https://www.twilio.com/docs/usage/api · checked 2026-11-21
// Traps: the amount is a string; subaccounts have no balance of their own; changes may show late; Standard and Restricted
// API keys are refused with 401, code 20003, as wrong ones are; an account that ran out of money is suspended, and then
// refused with 401 or 403 and code 20005 or 10001 (its pages name other causes too: terms of service, a trial not begun).
import * as z from 'zod/mini'
import { providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { bodyCode } from './body-code.ts'
import { noSuchAccount } from './refusals.ts'
import { optionalDecimal, optionalText, unitForm } from './wire.ts'

/** “Account not active” and “Account is not active”: for want of money, before any other reason. */
const inactiveCodes = new Set([20005, 10001])

const balance = { id: 'balance', label: 'Account balance', unit: 'USD' }

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  aliases: ['twilio.com'],
  origin: 'https://api.twilio.com',
  keyVariable: 'TWILIO_AUTH_TOKEN',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /2010-04-01/Accounts/{account}/Balance.json',
  documentation: 'https://www.twilio.com/docs/usage/api',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://console.twilio.com/us1/billing/manage-billing/billing-overview',
  pools: [balance],
  account: { required: true, meaning: 'the account SID (`AC…`)' },
  about: {
    key: 'The auth token of the account; or a Main API key as `SK…:secret`.',
    zero: 'The prepaid money is used up, and Twilio suspends the account: it then refuses the question too, which counts as low.',
    limits: [
      'Subaccounts have no balance of their own: ask with the main account.',
      'Changes of the balance may show late: less may be left than is told.',
      'The currency is the one that the answer names.',
    ],
    sources: [
      'npm twilio 5.8.0 lib/rest/api/v2010/account/balance.d.ts (generated from the vendor’s OpenAPI)',
      'https://www.rubydoc.info/github/twilio/twilio-ruby/Twilio/REST/Api/V2010/AccountContext/BalanceInstance',
      'https://www.twilio.com/docs/api/errors/20003, /20005 and /10001',
    ],
  },
  failureOf(answer) {
    const { status, body } = answer
    if (status < 500 && inactiveCodes.has(bodyCode(body) ?? 0)) {
      return Failure.because('insufficient', `the account is not active (${status})`, {
        code: status,
        said: providerMessage(body),
        hint: 'Twilio suspends an account whose balance is 0 or below: pay, and wait 5 to 10 minutes. With money in it, the account is closed for another reason, which Twilio’s support can tell; the key is not at fault.',
      })
    }
    return noSuchAccount(answer, 'account', 'the account SID (`AC…`) that the auth token belongs to')
  },
  async read(api, { account }) {
    const Balance = z.object({ balance: optionalDecimal(), currency: optionalText() })
    const path = `/2010-04-01/Accounts/${encodeURIComponent(account ?? '')}/Balance.json`
    const { balance: remaining, currency } = await api.get(path, Balance)
    if (remaining === null || currency === null || !unitForm.test(currency))
      throw Failure.because('unexpected-body', 'the answer has no balance', {
        hint: 'A subaccount has no balance of its own: ask with the SID and the token of the main account.',
      })
    return {
      pools: [
        pool({
          ...balance,
          unit: currency.toUpperCase(),
          remaining,
          upperBound: true,
          reportedLate: true,
        }),
      ],
      warnings: [],
    }
  },
}
