// https://rocketreach.co/api · checked 2026-11-28
// Traps: an amount is `inf` where there is no limit; each kind of credit is a store of its own, and nothing says which one a
// call takes: without a name the one with the least is judged; `/universal/account/` is another product, and refuses others.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits of the kind with the least', unit: 'credits' }
const kindPrefix = 'kind:'

function amount() {
  const unlimited = z.pipe(
    z.literal('inf'),
    z.transform(() => 'unlimited' as const),
  )
  return z.union([decimal(), unlimited])
}

function isLess(one: Decimal | 'unlimited', other: Decimal | 'unlimited'): boolean {
  return one !== 'unlimited' && (other === 'unlimited' || one.lt(other))
}

export const rocketreach: Provider = {
  id: 'rocketreach',
  name: 'RocketReach',
  aliases: ['rocket-reach', 'rocketreach.co'],
  origin: 'https://api.rocketreach.co',
  keyVariable: 'ROCKETREACH_API_KEY',
  auth: { kind: 'header', name: 'Api-Key' },
  endpoint: 'GET /api/v2/account/',
  documentation: 'https://rocketreach.co/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://rocketreach.co',
  keys: 'https://rocketreach.co/account?section=nav_gen_api',
  pools: [credits, { id: kindPrefix, label: 'Credits of one kind', unit: 'credits' }],
  about: {
    key: 'The API key of the account, from rocketreach.co/account.',
    unlimited: 'A plan without a limit of that kind of credits.',
    limits: [
      'Kinds are named as RocketReach does: `kind:standard_lookup`. Those of which the plan allots none do not count, unless they are named.',
      'Plans with Universal Credits tell them elsewhere, and are not read.',
    ],
    sources: [
      'github api-evangelist/rocketreach openapi/rocketreach-account-api-openapi.yml (a copy of the vendor’s document; `inf`)',
      'github noamdorr/quotacanary-oss src/lib/adapters/rocketreach.ts',
    ],
  },
  async read(api, { pool: asked }) {
    const Usage = z
      .object({
        credit_type: z.string().check(z.regex(/^\w{1,40}$/)),
        allocated: amount(),
        used: decimal(),
        remaining: amount(),
      })
      .check(z.refine(({ allocated, remaining }) => remaining !== 'unlimited' || allocated === 'unlimited'))
    const { credit_usage: usages } = await api.get('/api/v2/account/', z.object({ credit_usage: z.array(Usage) }))
    const kinds = usages.map(({ credit_type, allocated, used, remaining }): Pool & { isAllotted: boolean } => ({
      ...pool({
        id: `${kindPrefix}${credit_type}`,
        label: credit_type,
        unit: 'credits',
        remaining,
        used,
        limit: allocated === 'unlimited' ? null : allocated,
      }),
      isAllotted: allocated === 'unlimited' || allocated.gt(0),
    }))
    if (asked?.startsWith(kindPrefix)) return { pools: kinds, warnings: [] }
    const allotted = kinds.filter(({ isAllotted }) => isAllotted)
    const [first, ...others] = allotted.length > 0 ? allotted : kinds
    if (first === undefined) throw Failure.because('unexpected-body', 'the answer tells no kind of credits')
    const least = others.reduce((one, other) => (isLess(other.remaining, one.remaining) ? other : one), first)
    return { pools: [{ ...least, ...credits }, ...kinds], warnings: [] }
  },
}
