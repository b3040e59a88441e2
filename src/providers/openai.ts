// https://platform.openai.com/docs/api-reference/usage/costs · checked 2026-11-21
// Traps: spend only, there is no balance; dollars, as a number or a decimal string; the default of 7 buckets cuts a month
// silently; `amount` is not marked required; adjustments may be negative; a missing scope comes as 403 or 401 with the type
// server_error; the message of a 401 echoes part of the key, so it is left out.
import * as z from 'zod/mini'
import { failureOfStatus, providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { openaiProbe } from './openai-probe.ts'
import { openaiSigns } from './signs/openai.ts'
import { readPages, sumIn } from './spend-pages.ts'
import { decimal, optionalText, unitName } from './wire.ts'

const hint =
  'An organization owner makes an admin key (sk-admin-…) with the scope api.usage.read under Settings, Admin keys; project and service-account keys cannot read spend.'

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  aliases: ['open-ai', 'open ai', 'chatgpt', 'gpt'],
  origin: 'https://api.openai.com',
  keyVariable: 'OPENAI_ADMIN_KEY',
  unfitKey: {
    variable: 'OPENAI_API_KEY',
    why: 'an ordinary key cannot read spend; it can be asked whether it can still spend: `openai can-spend`',
  },
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/organization/costs',
  documentation: 'https://platform.openai.com/docs/api-reference/usage/costs',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://platform.openai.com/settings/organization/billing/overview',
  keys: 'https://platform.openai.com/settings/organization/admin-keys',
  pools: [],
  account: {
    required: false,
    meaning: 'the project whose spend counts (`proj_…`); without it, the whole organization',
  },
  budget: { periods: ['day', 'week', 'month'], unit: 'USD', since: true },
  about: {
    key: 'An admin key (`sk-admin-…`) with the scope `api.usage.read`, made by an organization owner under Settings, Admin keys. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
    reset:
      'The budget starts anew at 00:00 UTC: each day, each Monday, or on the first of the month. One `since` a day never does.',
    limits: [
      'OpenAI has no balance to ask for: what is left is your budget less what was spent.',
      'Spend is reported late, and how late is not documented. What is left is an upper bound.',
      'A key of another organization than the one that spends answers a true-looking 0.',
      'Whether free grants, credits and tax are in the figure is not documented.',
    ],
    sources: [
      'github openai/openai-openapi openapi.yaml /organization/costs',
      'github openai/openai-node',
      'https://community.openai.com/t/1043058',
    ],
  },
  failureOf({ status, body }) {
    const said = providerMessage(body)
    if (/missing scopes|insufficient permissions/i.test(String(said))) {
      return Failure.because('forbidden', `admin key needed: this key lacks the scope api.usage.read (${status})`, {
        code: status,
        hint,
      })
    }
    const failure = body === undefined ? null : failureOfStatus(status, body)
    if (failure?.reason === 'forbidden') {
      return Failure.because('forbidden', `admin key needed, with the scope api.usage.read (${status})`, {
        code: status,
        hint,
        said,
      })
    }
    if (failure?.reason === 'unauthorized') {
      return Failure.because('unauthorized', `the key was rejected (${status})`, { code: status, hint })
    }
    return null
  },
  async readSpend(api, { account, period, start, end, unit }) {
    const Costs = z.object({
      data: z.array(
        z.object({
          start_time: decimal(),
          results: z.array(z.object({ amount: z.object({ value: decimal(), currency: unitName() }) })),
        }),
      ),
      has_more: z.boolean(),
      next_page: optionalText(),
    })
    const limit = period === 'since' ? '180' : '31'
    const asked = new URLSearchParams({ start_time: String(start.getTime() / 1000), bucket_width: '1d', limit })
    if (account !== null) asked.append('project_ids[]', account)
    const days = await readPages(asked, (query) => api.get(`/v1/organization/costs?${query}`, Costs))
    const amounts = days.flatMap(({ start_time, results }) => {
      const milliseconds = start_time.times(1000)
      const isInside = milliseconds.gte(start.getTime()) && milliseconds.lt(end.getTime())
      return isInside ? results.map(({ amount: { value, currency } }) => ({ amount: value, currency })) : []
    })
    return { used: sumIn(unit, amounts), unit: unit.toUpperCase(), left: null, warnings: [] }
  },
  probe: openaiProbe,
  signs: openaiSigns,
}
