// https://platform.claude.com/docs/en/manage-claude/usage-cost-analytics-api · checked 2026-11-28
// Traps: spend only, there is no balance; amounts are cents, as text; the report ends at the last 00:00 UTC, whatever
// `ending_at` says, and a range without a finished day is a 400: so yesterday is always asked for, and left out again;
// the default of 7 buckets cuts a month silently; a cursor is bound to its query. The report is legacy since 2026-10-29; its
// successor, in beta, needs a header of its own, reports whole hours, the running day among them, and refuses organizations
// with HIPAA readiness (400): it is asked for the running day alone, and what it refuses is told as missing. The older page
// calls the report current and within five minutes; what clients saw (finished days) and the newer page won.
import * as z from 'zod/mini'
import { type Decimal, zero } from '../core/money/amount.ts'
import { formatInstant, isPast, parseInstant, periodStart } from '../core/money/instant.ts'
import { failureOfStatus } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import { anthropicProbe } from './anthropic-probe.ts'
import { anthropicSigns } from './signs/anthropic.ts'
import { readPages, sumIn } from './spend-pages.ts'
import { decimal, optionalText, optionalTime, parsed, unitName } from './wire.ts'

const beta = { 'anthropic-beta': 'analytics-usage-cost-2026-08-24' }
const dayInMs = 86_400_000

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  aliases: ['claude', 'claude-api', 'anthropic-claude'],
  origin: 'https://api.anthropic.com',
  keyVariable: 'ANTHROPIC_ADMIN_API_KEY',
  unfitKey: {
    variable: 'ANTHROPIC_API_KEY',
    why: 'an ordinary key cannot read spend; it can be asked whether it can still spend: `anthropic can-spend`',
  },
  auth: { kind: 'header', name: 'x-api-key' },
  headers: { 'anthropic-version': '2023-06-01' },
  endpoint: 'GET /v1/organizations/cost_report, for the running day GET /v1/organizations/analytics/cost',
  documentation: 'https://platform.claude.com/docs/en/manage-claude/usage-cost-analytics-api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.claude.com/settings/billing',
  keys: 'https://platform.claude.com/settings/admin-keys',
  minIntervalSeconds: 60,
  pools: [],
  budget: {
    periods: ['week', 'month'],
    unit: 'USD',
    since: true,
    refusals: { day: 'Anthropic’s report never holds the running UTC day, so a budget for a day can not be relied on' },
  },
  about: {
    key: 'An admin key (`sk-ant-admin…`), made by an organization admin in the Console; individual accounts have none. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
    reset:
      'The budget starts anew at 00:00 UTC: each Monday, or on the first of the month. One `since` a day never does.',
    limits: [
      'Anthropic has no balance to ask for: what is left is your budget less what was spent.',
      'The report holds finished UTC days only. The running day comes from the newer Usage and Cost Analytics API, up to the last whole hour, where the organization has it (it is in beta); elsewhere what was spent since 00:00 UTC is not in the figure, which a note says. A budget for a `day` is refused.',
      'Priority Tier is billed apart and never in the figure; neither is use through a cloud vendor (Bedrock, Vertex, Foundry).',
    ],
    sources: [
      'https://docs.claude.com/en/api/admin-api/usage-cost/get-cost-report',
      'https://docs.anthropic.com/en/api/usage-cost-api',
      'github anthropics/anthropic-cookbook observability/usage_cost_api.ipynb',
      'https://platform.claude.com/docs/en/manage-claude/usage-cost-analytics-api.md',
      'npm @anthropic-ai/sdk 1.14.0 src/resources/beta/organization/analytics/cost.ts (the successor)',
    ],
  },
  failureOf({ status, body }) {
    const failure = body === undefined ? null : failureOfStatus(status, body)
    if (failure?.reason !== 'unauthorized' && failure?.reason !== 'forbidden') return null
    return Failure.because(failure.reason, `admin key needed, and this key was rejected (${status})`, {
      code: status,
      said: failure.said,
      hint: 'An organization admin makes an admin key (sk-ant-admin…) in the Console under Settings, Admin keys; ordinary keys cannot read spend.',
    })
  },
  async readSpend(api, { now, start, end, unit }) {
    const Report = z.object({
      data: z.array(
        z.object({
          starting_at: instant(),
          results: z.array(z.object({ amount: decimal(), currency: unitName() })),
        }),
      ),
      has_more: z.boolean(),
      next_page: optionalText(),
    })
    const today = periodStart('day', now).getTime()
    const asked = new URLSearchParams({
      starting_at: formatInstant(new Date(Math.min(start.getTime(), today - dayInMs))),
      ending_at: formatInstant(new Date(today + dayInMs)),
      bucket_width: '1d',
      limit: '31',
    })
    const days = await readPages(asked, (query) => api.get(`/v1/organizations/cost_report?${query}`, Report))
    const rows = days.flatMap(({ starting_at, results }) =>
      starting_at >= start.getTime() && starting_at < end.getTime() ? results : [],
    )
    const used = inDollars(sumIn(unit, rows))
    const isTodayReported = days.some(({ starting_at }) => starting_at === today)
    const day = isTodayReported ? { used: zero, warnings: [] } : await readRunningDay(api, new Date(today), unit)
    return { used: used.plus(day.used), unit: unit.toUpperCase(), left: null, warnings: day.warnings }
  },
  probe: anthropicProbe,
  signs: anthropicSigns,
}

/** What the successor of the report tells of the running day: 0 and a warning where this organization or key has it not. */
async function readRunningDay(api: Api, today: Date, unit: string) {
  const Cost = z.object({
    data: z.array(z.object({ cost: z.object({ amount: decimal(), currency: unitName() }) })),
    has_more: z.boolean(),
    data_refreshed_at: optionalTime(),
  })
  // Without dimensions and time buckets one row stands for the whole range: from midnight to the last whole hour.
  const asked = new URLSearchParams({ starting_at: formatInstant(today) })
  const rows = await api.get(`/v1/organizations/analytics/cost?${asked}`, Cost, beta).then(
    ({ data, has_more, data_refreshed_at: refreshed }) => {
      const isOld = refreshed.instant !== null && isPast(refreshed.instant, today)
      return has_more || isOld ? null : data.map(({ cost }) => cost)
    },
    (error: unknown) => {
      if (error instanceof Failure) return null
      throw error
    },
  )
  return rows === null
    ? { used: zero, warnings: ['Spend since 00:00 UTC is not in this figure: Anthropic reports finished days only.'] }
    : { used: inDollars(sumIn(unit, rows)), warnings: ['Spend since the last whole hour is not in this figure.'] }
}

/** A time that must be there, in milliseconds since 1970. */
function instant() {
  return parsed((value) => {
    const known = typeof value === 'string' ? parseInstant(value) : null
    return known === null ? null : new Date(known).getTime()
  })
}

/** The report counts cents. */
function inDollars(cents: Decimal): Decimal {
  return cents.times('0.01')
}
