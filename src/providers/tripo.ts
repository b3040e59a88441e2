// https://www.tripo3d.ai · checked 2026-11-28
// Traps: `frozen` is reserved by running tasks, apart from what is available; v3 was seen without a balance on this host, the
// address of v2 answers, on api.tripo3d.com too for keys of China; 0 is the code of success.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import type { Reason } from '../core/provider/reasons.ts'
import { failureByCode } from './body-code.ts'
import { decimal, exactly } from './wire.ts'

/** Codes that a client saw in a 200 as well. */
const reasons: Readonly<Record<number, Reason>> = { 401: 'unauthorized', 1002: 'unauthorized', 2010: 'insufficient' }

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const tripo: Provider = {
  id: 'tripo',
  name: 'Tripo',
  aliases: ['tripo3d', 'tripo-3d', 'tripo3d.ai'],
  origin: 'https://api.tripo3d.ai',
  keyVariable: 'TRIPO_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/openapi/user/balance',
  documentation: 'https://www.tripo3d.ai',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.tripo3d.ai',
  pools: [credits],
  about: {
    key: 'Any API key (`tsk_…`) of the account. Credits of the studio do not count.',
    limits: ['What running tasks have reserved is apart from the figure.'],
    sources: [
      'public client code: eight that ask GET /v2/openapi/user/balance and read `data.balance`, two beside live answers',
      'github tryAGI/Tripo src/libs/Tripo/openapi.yaml (a copy of the vendor’s document of v3: “available”, “frozen”)',
    ],
  },
  failureInSuccess: failureByCode(0, (code) => reasons[code] ?? 'unexpected-body'),
  async read(api) {
    const Balance = z.object({
      code: exactly(0),
      data: z.object({ balance: decimal() }),
    })
    const { data } = await api.get('/v2/openapi/user/balance', Balance)
    return { pools: [pool({ ...credits, remaining: data.balance })], warnings: [] }
  },
}
