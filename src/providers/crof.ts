// https://crof.ai/dashboard · checked 2026-11-28
// Traps: the endpoint is not documented, public clients agree on it; `credits` are dollars; `usable_requests` is what a
// plan still allows today, and null without a plan; `requests_plan`, what it allows in all, may be missing.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'USD' }
const requests = { id: 'requests', label: 'Requests of today', unit: 'requests' }

export const crof: Provider = {
  id: 'crof',
  name: 'CrofAI',
  aliases: ['crofai', 'crof.ai', 'crof-ai'],
  origin: 'https://crof.ai',
  keyVariable: 'CROFAI_API_KEY',
  otherKeyVariables: ['CROF_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /usage_api/',
  documentation: 'https://crof.ai/dashboard',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://crof.ai/dashboard',
  pools: [credits, requests],
  about: {
    key: 'An API key of CrofAI.',
    zero: 'In `requests`: what the plan allows today is used up.',
    limits: ['A plan’s requests start anew each day; at what time is not told.'],
    sources: [
      'github steipete/CodexBar docs/crof.md',
      'public client code: eight more that ask it (credits in dollars; `usable_requests` null without a plan)',
    ],
  },
  async read(api) {
    const Usage = z.object({
      credits: decimal(),
      requests_plan: optionalDecimal(),
      usable_requests: optionalDecimal(),
    })
    const { credits: remaining, requests_plan: limit, usable_requests: left } = await api.get('/usage_api/', Usage)
    const plan = left === null ? [] : [pool({ ...requests, remaining: left, limit, boundBy: 'cycle' })]
    return { pools: [pool({ ...credits, remaining }), ...plan], warnings: [] }
  },
}
