// https://platform.openai.com/docs/api-reference/usage/costs · checked 2026-11-21
// Traps: spend only, there is no balance; dollars, as a number or a decimal string; the default of 7 buckets cuts a month
// silently; `amount` is not marked required; adjustments may be negative; a missing scope comes as 403 or 401 with the type
// server_error; the message of a 401 echoes part of the key, so it is left out.
import * as z from 'zod/mini'
import { type Decimal, sameUnit, zero } from '../core/money/amount.ts'
import { failureOfStatus, providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { openaiProbe } from './openai-probe.ts'
import { openaiSigns } from './signs/openai.ts'
import { decimal, optionalText, unitName } from './wire.ts'

const mostPages = 20

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
    const seen = new Set<string>()
    const rows: { readonly value: Decimal; readonly currency: string }[] = []

    for (let page = 1; page <= mostPages; page++) {
      const { data, has_more, next_page } = await api.get(`/v1/organization/costs?${asked}`, Costs)
      for (const { start_time, results } of data) {
        const milliseconds = start_time.times(1000)
        if (milliseconds.gte(start.getTime()) && milliseconds.lt(end.getTime()))
          rows.push(...results.map(({ amount }) => amount))
      }
      if (!has_more) return { used: sum(rows, unit), unit: unit.toUpperCase(), left: null, warnings: [] }
      if (next_page === null || next_page === '') throw unfinished('the report says that it goes on, but not where')
      if (seen.has(next_page)) throw unfinished('the report’s pages go round in a circle')
      seen.add(next_page)
      asked.set('page', next_page)
    }
    throw unfinished(`the report has more than ${mostPages} pages`)
  },
  signs: openaiSigns,
  probe: openaiProbe,
}

/** The total is known only when the last page says so: a partial sum is never shown. */
function unfinished(what: string): Failure {
  return Failure.because('unexpected-body', `${what}, so the sum is not known`)
}

function sum(rows: readonly { readonly value: Decimal; readonly currency: string }[], unit: string): Decimal {
  const other = rows.find(({ currency }) => !sameUnit(currency, unit))
  if (other !== undefined) {
    throw Failure.configuration(
      `the spend is in ${other.currency.toUpperCase()}, the budget in ${unit.toUpperCase()}`,
      'Units are never converted: set the budget in the currency of the spend.',
    )
  }
  return rows.reduce((total, { value }) => total.plus(value), zero)
}
