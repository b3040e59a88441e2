// https://docs.platform.vidu.com · checked 2026-11-28
// Traps: the scheme is `Token`, not `Bearer`; the credits stand by kind of package, and a kind may stand more than once;
// the reference's table calls the list `remaining_credits`, its sample and the clients `remains`; each host has its own keys.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const metered = { id: 'metered', label: 'Credit packages', unit: 'credits' }
const test = { id: 'test', label: 'Test packages', unit: 'credits' }
const concurrent = { id: 'concurrent', label: 'Concurrency packages', unit: 'credits' }

export const vidu: Provider = {
  id: 'vidu',
  name: 'Vidu',
  aliases: ['vidu.com', 'vidu.cn'],
  origin: 'https://api.vidu.com',
  regions: { global: 'https://api.vidu.com', cn: 'https://api.vidu.cn' },
  keyVariable: 'VIDU_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
  endpoint: 'GET /ent/v2/credits',
  documentation: 'https://docs.platform.vidu.com',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.vidu.com',
  pools: [metered, test, concurrent],
  about: {
    key: 'An API key of the platform whose host is asked: `region: cn` is for keys of the Chinese one.',
    limits: [
      'Kinds of package are not added: which one a request draws from is not told.',
      'An account without any package in force is reported as unknown.',
      'When packages lapse is not read.',
    ],
    sources: [
      'the vendor’s reference of GET /ent/v2/credits (api.vidu.cn), in a public copy',
      'public client code: seven that ask it, of both hosts',
    ],
  },
  async read(api) {
    const Credits = z.object({ remains: z.array(z.object({ type: z.string(), credit_remain: decimal() })) })
    const { remains } = await api.get('/ent/v2/credits?show_detail=false', Credits)
    const pools = [metered, test, concurrent].flatMap((kind) => {
      const [first, ...others] = remains.filter(({ type }) => type === kind.id)
      if (first === undefined) return []
      const sum = others.reduce((left, { credit_remain }) => left.plus(credit_remain), first.credit_remain)
      return [pool({ ...kind, remaining: sum })]
    })
    if (pools.length === 0) throw Failure.because('no-such-pool', 'the account has no package of credits in force')
    return { pools, warnings: [] }
  },
}
