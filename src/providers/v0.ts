// https://vercel.com/docs/v0/api · checked 2026-11-28
// Traps: two shapes, by `billingType`; that of old plans counts requests in a window, and no credit; the unit of the others is
// not named; times are numbers without a unit, and are not read.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }
const included = { id: 'included', label: 'Included in the plan', unit: 'credits' }
const onDemand = { id: 'on-demand', label: 'On demand', unit: 'credits' }

export const v0: Provider = {
  id: 'v0',
  name: 'v0',
  aliases: ['v0.dev', 'v0.app', 'vercel-v0'],
  origin: 'https://api.v0.dev',
  keyVariable: 'V0_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user/billing',
  documentation: 'https://vercel.com/docs/v0/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://v0.dev',
  pools: [credits, included, onDemand],
  about: {
    key: 'Any API key of the user or team.',
    zero: 'Both what the plan includes and what was bought are used up.',
    reset: 'What the plan includes starts anew each billing cycle; bought credits do not.',
    limits: [
      'The figures are shown as told: no unit is named for them.',
      'Plans of old (`legacy`) count requests instead, and are unknown.',
    ],
    sources: ['github tryAGI/V0 src/libs/V0/openapi.yaml (a copy of the vendor’s OpenAPI document, 2026-07-31)'],
  },
  async read(api) {
    const Token = z.object({
      billingType: z.literal('token'),
      data: z.object({
        balance: z.object({ remaining: decimal(), total: decimal() }),
        onDemand: z.object({ balance: decimal() }),
      }),
    })
    const billing = await api.get('/v1/user/billing', z.union([Token, z.object({ billingType: z.literal('legacy') })]))
    if (billing.billingType === 'legacy') {
      throw Failure.because('not-told', 'the account has a plan of old, which counts requests and no credits')
    }
    const { balance, onDemand: bought } = billing.data
    const [inPlan, extra] = [balance.remaining, bought.balance]
    return {
      pools: [
        pool({ ...credits, remaining: inPlan.plus(extra) }),
        pool({ ...included, remaining: inPlan, limit: balance.total, boundBy: 'cycle' }),
        pool({ ...onDemand, remaining: extra }),
      ],
      warnings: [],
    }
  },
}
