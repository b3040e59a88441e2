// https://docs.censys.com/reference/v3-accountmanagement-user-credits · checked 2026-11-28
// Traps: a Free account's credits stand with its user, all others' with the organization, and each is a 404 where the other
// holds; only a user's credits are reset; asking costs no credit, as the vendor says.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const censys: Provider = {
  id: 'censys',
  name: 'Censys Platform',
  aliases: ['censys.io', 'censys-platform'],
  origin: 'https://api.platform.censys.io',
  keyVariable: 'CENSYS_API_TOKEN',
  otherKeyVariables: ['CENSYS_PAT'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /v3/accounts/users/credits, with account GET /v3/accounts/organizations/{account}/credits',
  documentation: 'https://docs.censys.com/reference/v3-accountmanagement-user-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://accounts.censys.io',
  keys: 'https://accounts.censys.io/settings/personal-access-tokens',
  pools: [credits],
  account: { required: false, meaning: 'the id of the organization that holds the credits (Starter and Enterprise)' },
  about: {
    key: 'A personal access token. Without `account` the credits of its user’s Free account are meant.',
    reset: 'The date that the answer tells, on Free accounts.',
    limits: [
      'An organization’s credits expire lot by lot; the figure holds all that have not.',
      'With automatic replenishment more may be spent than this.',
    ],
    sources: [
      'pypi censys-platform, docs/sdks/accountmanagement (the vendor’s SDK)',
      'github api-evangelist/censys json-schema: UserCredits and OrganizationCredits of the vendor’s OpenAPI',
      'https://docs.censys.com/reference/v3-accountmanagement-org-credits',
    ],
  },
  failureOf({ status }) {
    if (status !== 404) return null
    return Failure.configuration(
      'Censys has no credits at this account (404)',
      'On a Starter or Enterprise plan `account` is the id of the organization; on a Free account leave it out.',
    )
  },
  async read(api, { account }) {
    const Credits = z.object({ result: z.object({ balance: decimal(), resets_at: optionalTime() }) })
    const owner = account === null ? 'users' : `organizations/${encodeURIComponent(account)}`
    const { balance, resets_at: reset } = (await api.get(`/v3/accounts/${owner}/credits`, Credits)).result
    return {
      pools: [pool({ ...credits, remaining: balance, resetsAt: reset.instant })],
      warnings: unreadableTime(reset, 'date of the next reset'),
    }
  },
}
