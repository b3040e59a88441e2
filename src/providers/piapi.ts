// https://piapi.ai/workspace/billing · checked 2026-11-28
// Traps: the endpoint is not documented, working clients agree on it; the account stands in `data`, or was seen at the top
// by some; the answer repeats the key and the owner's name, which are not read; packs of credit lapse after 6 months.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { failureByStatusInBody } from './body-code.ts'
import { decimal } from './wire.ts'

const balance = { id: 'balance', label: 'Available balance', unit: 'USD' }

export const piapi: Provider = {
  id: 'piapi',
  name: 'PiAPI',
  aliases: ['pi-api', 'piapi.ai'],
  origin: 'https://api.piapi.ai',
  keyVariable: 'PIAPI_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /account/info',
  documentation: 'https://piapi.ai/workspace/billing',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://piapi.ai/workspace/billing',
  pools: [balance],
  about: {
    key: 'Any API key of the account.',
    limits: ['Credits lapse 6 months after they were bought; when is not told.'],
    sources: [
      'public client code: eight that read `equivalent_in_usd`, one of which also asks for `code` 200',
      'https://piapi.ai/workspace/billing (what credits are, how long they are valid)',
    ],
  },
  failureOf: failureByStatusInBody(),
  async read(api) {
    const Account = z.object({ equivalent_in_usd: decimal() })
    const Info = z.union([
      z.pipe(
        z.object({ data: Account }),
        z.transform(({ data }) => data),
      ),
      Account,
    ])
    const { equivalent_in_usd: remaining } = await api.get('/account/info', Info)
    return { pools: [pool({ ...balance, remaining })], warnings: [] }
  },
}
