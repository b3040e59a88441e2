// https://www.bulksms.com/developer/json/v1/ · checked 2026-11-28
// Traps: credits are fractions; a limit on messages for the day stands beside them in another unit, and stops sending all the
// same; `credits.limit` has no documented meaning, and is not read.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }
const today = { id: 'today', label: 'Messages of the day', unit: 'messages' }

export const bulksms: Provider = {
  id: 'bulksms',
  name: 'BulkSMS',
  aliases: ['bulk-sms', 'bulksms.com'],
  origin: 'https://api.bulksms.com',
  keyVariable: 'BULKSMS_TOKEN_SECRET',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v1/profile',
  documentation: 'https://www.bulksms.com/developer/json/v1/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.bulksms.com',
  pools: [credits, { ...today, covers: 'cap' }],
  account: { required: false, meaning: 'the id of the API token, where the key is its secret alone' },
  about: {
    key: 'An API token as `id:secret`, from Settings, Developer Settings, API Tokens; or its secret, with the id as `account`.',
    limits: [
      'A message costs a credit or more for each of its parts, by country.',
      'The day’s limit on messages is a pool of its own: without it named, credits alone are judged.',
    ],
    sources: [
      'github APIs-guru/openapi-directory APIs/bulksms.com/1.0.0/openapi.yaml (a copy of the vendor’s OpenAPI document)',
      'public client code: four that read `credits.balance`',
    ],
  },
  async read(api) {
    const Profile = z.object({
      credits: z.object({ balance: decimal() }),
      quota: z.object({ size: decimal(), remaining: decimal() }),
    })
    const { credits: told, quota } = await api.get('/v1/profile', Profile)
    return {
      pools: [
        pool({ ...credits, remaining: told.balance }),
        pool({ ...today, remaining: quota.remaining, limit: quota.size, boundBy: 'cycle', covers: 'cap' }),
      ],
      warnings: [],
    }
  },
}
