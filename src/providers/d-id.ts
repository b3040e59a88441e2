// https://docs.d-id.com/reference/get-started · checked 2026-11-28
// Traps: the key is sent as it is handed out, behind `Basic`, without Base64 around it; a user without any credits is a 404;
// the items may expire on days of their own, the sum has no day.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const dId: Provider = {
  id: 'd-id',
  name: 'D-ID',
  aliases: ['did', 'd-id.com'],
  origin: 'https://api.d-id.com',
  keyVariable: 'DID_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Basic ' },
  endpoint: 'GET /credits',
  documentation: 'https://docs.d-id.com/reference/get-started',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://studio.d-id.com/account-settings',
  keys: 'https://studio.d-id.com/account-settings',
  pools: [credits],
  about: {
    key: 'The API key as D-ID hands it out, from studio.d-id.com/account-settings.',
    zero: 'All credits are used up, or have expired.',
    limits: ['Credits expire on days of their own, which are not told for the sum.'],
    sources: [
      'github tryAGI/DId src/libs/DId/openapi.json (a copy of the vendor’s OpenAPI document)',
      'public client code: six that send the key behind `Basic` as it is',
    ],
  },
  failureOf({ status }) {
    if (status !== 404) return null
    return Failure.because('no-such-pool', 'D-ID finds no credits for the user of this key (404)')
  },
  async read(api) {
    const { remaining, total } = await api.get('/credits', z.object({ remaining: decimal(), total: decimal() }))
    return { pools: [pool({ ...credits, remaining, total })], warnings: [] }
  },
}
