// https://cloudinary.com/documentation/admin_api · checked 2026-11-28
// Traps: the figures are a day old (`last_updated`); plans of old and of enterprises may have no `credits`, or no limit of
// them; the key is the API key and the API secret together; too many questions are a 420.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const cloudinary: Provider = {
  id: 'cloudinary',
  name: 'Cloudinary',
  aliases: ['cloudinary.com'],
  origin: 'https://api.cloudinary.com',
  regions: { global: 'https://api.cloudinary.com', eu: 'https://api-eu.cloudinary.com' },
  keyVariable: 'CLOUDINARY_API_KEY',
  auth: { kind: 'basic' },
  keyProblem: (key) =>
    key.includes(':') || key.startsWith('sandbox-')
      ? null
      : 'is not `key:secret`: the API key and the API secret are needed, with a colon between them',
  endpoint: 'GET /v1_1/{account}/usage',
  documentation: 'https://cloudinary.com/documentation/admin_api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://console.cloudinary.com',
  keys: 'https://console.cloudinary.com/app/settings/api-keys',
  pools: [credits],
  account: { required: true, meaning: 'the cloud name of the product environment' },
  about: {
    key: 'The API key and the API secret of the product environment, as `key:secret`.',
    zero: 'The plan’s credits of the period are used up, or were used beyond it.',
    limits: [
      'The figures are of the day before: less may be left.',
      'A plan that has no `credits`, or no limit of them, is unknown.',
      'The Admin API takes 500 requests an hour on free plans, and more are refused with 420.',
    ],
    sources: [
      'https://cloudinary.com/documentation/admin_api_overview.md (host, authentication)',
      'github cloudinary/pycloudinary cloudinary/api.py usage()',
      'https://dev.classmethod.jp/articles/cloudinary-usage-api-deep-dive (each field, and `last_updated` of the day before)',
      'public client code with a live answer: {"credits":{"usage":4.73,"limit":25.0,"used_percent":18.92}}',
    ],
  },
  failureOf: ({ status, body }) => (status === 420 ? failureWith('rate-limited', status, body) : null),
  async read(api, { account }) {
    const Usage = z.object({ credits: z.object({ usage: decimal(), limit: decimal() }) })
    const { limit, usage: used } = (await api.get(`/v1_1/${encodeURIComponent(account ?? '')}/usage`, Usage)).credits
    return { pools: [quotaPool({ ...credits, limit, used, upperBound: true, reportedLate: true })], warnings: [] }
  },
}
