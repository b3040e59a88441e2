// https://github.com/KittyCAD/kittycad.ts · checked 2026-11-28
// Traps: the same credit is told as a count and as money, and only the money is read; the month's credits go first, and lapse;
// a member of an organization has a balance of his own beside the organization's, and nothing says which one pays.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const user = { id: 'user', label: 'Credits of the user', unit: 'USD' }
const organization = { id: 'org', label: 'Credits of the organization', unit: 'USD' }

export const zoo: Provider = {
  id: 'zoo',
  name: 'Zoo',
  aliases: ['kittycad', 'zoo.dev'],
  origin: 'https://api.zoo.dev',
  keyVariable: 'ZOO_API_TOKEN',
  otherKeyVariables: ['KITTYCAD_API_TOKEN'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /user/payment/balance, or /org/payment/balance',
  documentation: 'https://github.com/KittyCAD/kittycad.ts',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://zoo.dev',
  pools: [user, organization],
  about: {
    key: 'Any API token; for `pool: org` one of a member of the organization.',
    zero: 'Neither the month’s credits nor the lasting ones are left.',
    reset: 'The month’s credits, each month: what is left of them lapses. The lasting ones do not reset.',
    limits: [
      'In an organization name `pool: org` where the organization pays.',
      'What is due, and a contract, are not in the figure.',
    ],
    sources: ['github KittyCAD/kittycad.ts spec.json CustomerBalance (the vendor’s OpenAPI document)'],
  },
  async read(api, { pool: asked }) {
    const Balance = z.object({
      monthly_api_credits_remaining_monetary_value: decimal(),
      stable_api_credits_remaining_monetary_value: decimal(),
    })
    const isOrganization = asked === organization.id
    const balance = await api.get(isOrganization ? '/org/payment/balance' : '/user/payment/balance', Balance)
    const { monthly_api_credits_remaining_monetary_value: monthly } = balance
    const remaining = monthly.plus(balance.stable_api_credits_remaining_monetary_value)
    return { pools: [pool({ ...(isOrganization ? organization : user), remaining })], warnings: [] }
  },
}
