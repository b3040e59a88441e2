// https://techdocs.akamai.com/linode-api/reference/get-account · checked 2026-11-28
// Traps: the balance is what is owed: credit is a negative number; what the running month cost so far is not in it, and comes
// off; promotions are credit too, with a cap a month and for some services alone, and are left out; the answer holds the
// owner's name, address and card.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credit = { id: 'credit', label: 'Account credit', unit: 'USD' }

export const linode: Provider = {
  id: 'linode',
  name: 'Akamai Linode',
  aliases: ['akamai', 'linode.com', 'akamai-linode'],
  origin: 'https://api.linode.com',
  keyVariable: 'LINODE_TOKEN',
  otherKeyVariables: ['LINODE_CLI_TOKEN'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /v4/account',
  documentation: 'https://techdocs.akamai.com/linode-api/reference/get-account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.linode.com',
  pools: [credit],
  about: {
    key: 'A personal access token with the scope `account:read_only`.',
    zero: 'Nothing was paid ahead, or all of it is spent. Below 0 money is owed: so an account stands that pays by card after the month.',
    limits: [
      'What the running month cost so far is taken off; Linode calls it an estimate.',
      'Promotional credit is left out: where there is some, the figure is a lower bound.',
    ],
    sources: [
      'github linode/manager, the calculation of the next balance (the vendor’s: a positive balance is owed, a negative one is credit)',
      'github linode/linodego account.go (fields); the vendor’s OpenAPI document by its Ruby client (USD, “current estimated invoice”)',
    ],
  },
  async read(api) {
    const Account = z.object({
      balance: decimal(),
      balance_uninvoiced: decimal(),
      active_promotions: z.optional(z.nullable(z.array(z.unknown()))),
    })
    const { balance, balance_uninvoiced, active_promotions } = await api.get('/v4/account', Account)
    const isPromoted = (active_promotions ?? []).length > 0
    return {
      pools: [pool({ ...credit, remaining: balance.times(-1).minus(balance_uninvoiced), lowerBound: isPromoted })],
      warnings: isPromoted ? ['The account has promotional credit, which is not in the figure.'] : [],
    }
  },
}
