// https://github.com/getbrevo/brevo-python/blob/main/docs/GetAccountPlan.md · checked 2026-11-28
// Traps: one entry for each plan, of which `sms` counts another thing; only `sendLimit` is credit that sends; the free plan's
// is a day's; the answer repeats the account's address, which is not read.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalTime, unreadableTime } from './wire.ts'

/** By the vendor's name of the plan, the first that is there being the default. */
const plans = {
  subscription: { id: 'subscription', label: 'Emails of the subscription', unit: 'emails' },
  payAsYouGo: { id: 'paygo', label: 'Emails, pay as you go', unit: 'emails' },
  free: { id: 'free', label: 'Emails of the free plan', unit: 'emails' },
  sms: { id: 'sms', label: 'SMS', unit: 'credits' },
}

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo',
  aliases: ['sendinblue', 'brevo.com'],
  origin: 'https://api.brevo.com',
  keyVariable: 'BREVO_API_KEY',
  auth: { kind: 'header', name: 'api-key' },
  endpoint: 'GET /v3/account',
  documentation: 'https://github.com/getbrevo/brevo-python/blob/main/docs/GetAccountPlan.md',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.brevo.com',
  pools: Object.values(plans),
  about: {
    key: 'Any API v3 key (`xkeysib-…`). Keys of SMTP do not work here.',
    zero: 'No email can be sent by this plan; on the free one until tomorrow.',
    reset: 'The end of a subscription’s period; the free plan’s emails are a day’s.',
    limits: ['Plans are told apart and never added: whether one pays once another is used up is not told.'],
    sources: [
      'github getbrevo/brevo-python docs/GetAccountPlan.md and brevo_python/models/get_account_plan.py (the vendor’s SDK)',
      'public client code: one that tells the regimes apart (free: 300 a day)',
    ],
  },
  async read(api) {
    const Plan = z.object({ type: z.string(), creditsType: z.string(), credits: decimal(), endDate: optionalTime() })
    const { plan: told } = await api.get('/v3/account', z.object({ plan: z.array(Plan) }))
    const pools = Object.entries(plans).flatMap(([type, definition]) => {
      const plan = told.find((each) => each.type === type && each.creditsType === 'sendLimit')
      if (plan === undefined) return []
      const isBought = type === 'payAsYouGo' || type === 'sms'
      return pool({
        ...definition,
        remaining: plan.credits,
        boundBy: isBought ? 'account' : 'cycle',
        resetsAt: type === 'subscription' ? plan.endDate.instant : null,
      })
    })
    if (pools.length === 0) throw Failure.because('unexpected-body', 'the answer tells no plan with credits that send')
    const unread = told.find(({ type, endDate }) => type === 'subscription' && !endDate.readable)
    return { pools, warnings: unread === undefined ? [] : unreadableTime(unread.endDate, 'end of the period') }
  },
}
