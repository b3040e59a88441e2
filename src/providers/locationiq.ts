// https://docs.locationiq.com/docs/balance-api · checked 2026-11-28
// Traps: the key goes into the query, the only way that is documented; `bonus` comes on top of the day's requests; the figure
// is some seconds old; asked at most once a second; a used-up day is a 429 that says so.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const requests = { id: 'requests', label: 'Requests of the day', unit: 'requests' }
const regions = { us: 'https://us1.locationiq.com', eu: 'https://eu1.locationiq.com' }

export const locationiq: Provider = {
  id: 'locationiq',
  name: 'LocationIQ',
  aliases: ['location-iq', 'locationiq.com'],
  origin: regions.us,
  regions,
  keyVariable: 'LOCATIONIQ_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /v1/balance?format=json',
  documentation: 'https://docs.locationiq.com/docs/balance-api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://locationiq.com',
  pools: [requests],
  about: {
    key: 'An access token (`pk.…`).',
    zero: 'The day’s requests are used up.',
    reset: 'Midnight UTC; on a custom plan the end of its own period. No date is told.',
    limits: [
      'The figure is a few seconds old.',
      'The question is limited to one a second: many jobs that start together on one key are answered with 429.',
    ],
    sources: [
      'https://docs.locationiq.com/docs/balance-api',
      'https://help.locationiq.com/support/solutions/articles/36000179239 (custom plans)',
      'public client code: “Rate Limited Day” under 429',
    ],
  },
  failureOf({ status, body }) {
    const UsedUp = z.object({ error: z.string().check(z.regex(/^Rate Limited Day\b/i)) })
    return status === 429 && UsedUp.safeParse(body).success ? failureWith('insufficient', status, body) : null
  },
  async read(api) {
    const Balance = z.object({
      status: z.literal('ok'),
      balance: z.object({ day: decimal(), bonus: decimal() }),
    })
    const { day, bonus } = (await api.get('/v1/balance?format=json', Balance)).balance
    return { pools: [pool({ ...requests, remaining: day.plus(bonus), boundBy: 'cycle' })], warnings: [] }
  },
}
