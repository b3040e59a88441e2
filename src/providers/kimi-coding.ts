// https://www.kimi.com/code/docs/ · checked 2026-11-28
// Traps: numbers are strings; the limit counts in hundredths of the plan (100) or in requests, so it is told in percent; what
// is left can be stale, so what was used decides, where it is told; `limits` are shorter windows, which bind too.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { fiveHours, type PlanWindow, percentOf, planPool, poolsOfPlan, week } from './plan-windows.ts'
import {
  decimal,
  optionalDecimal,
  optionalText,
  optionalTime,
  optionalWhole,
  unreadableResets,
  type WireTime,
} from './wire.ts'

interface Told {
  readonly limit: Decimal
  readonly used: Decimal | null
  readonly remaining: Decimal | null
  readonly resetTime: WireTime
}

function windowOf(definition: PoolDefinition | null, { limit, used, remaining, resetTime }: Told): PlanWindow {
  const left = used === null ? remaining : limit.minus(used)
  if (left === null || limit.lte(0))
    throw Failure.because('unexpected-body', 'a limit is told without what is left of it')
  return { definition, remaining: percentOf(left, limit), resetsAt: resetTime.instant }
}

/** A window of five hours, in whatever unit it is told. */
function isFiveHours(duration: number | null, unit: string | null): boolean {
  const minutes = /minute/i.test(String(unit)) ? 1 : /hour/i.test(String(unit)) ? 60 : 0
  return Number(duration) * minutes === 300
}

export const kimiCoding: Provider = {
  id: 'kimi-coding',
  name: 'Kimi Code',
  aliases: ['kimi-code', 'kimi-for-coding', 'kimi-coding-plan'],
  origin: 'https://api.kimi.com',
  keyVariable: 'KIMI_CODE_API_KEY',
  otherKeyVariables: ['KIMI_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /coding/v1/usages',
  documentation: 'https://www.kimi.com/code/docs/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.kimi.com/code',
  keys: 'https://www.kimi.com/code/console',
  pools: [planPool, fiveHours, week],
  hasSeparatePools: true,
  about: {
    key: 'The API key of the plan (`sk-kimi-…`). Keys of the open platform are another product: see `moonshot`.',
    zero: 'The window is used up: the models of the plan refuse until it starts anew.',
    reset: 'Each window has its own; the one that decides is told.',
    limits: ['What is left is reckoned in percent of each limit, rounded down to a hundredth.'],
    sources: [
      'github farion1231/cc-switch src-tauri/src/services/coding_plan.rs',
      'github MoonshotAI/kimi-cli src/kimi_cli/ui/shell/usage.py',
    ],
  },
  async read(api) {
    const Limit = () => ({
      limit: decimal(),
      used: optionalDecimal(),
      remaining: optionalDecimal(),
      resetTime: optionalTime(),
    })
    const Span = z.object({ duration: optionalWhole(), timeUnit: optionalText() })
    const Usages = z.object({
      usage: z.object(Limit()),
      limits: z.optional(z.array(z.object({ window: z.optional(Span), detail: z.object(Limit()) }))),
    })
    const { usage, limits = [] } = await api.get('/coding/v1/usages', Usages)
    const windows = limits.map(({ window, detail }) =>
      windowOf(isFiveHours(window?.duration ?? null, window?.timeUnit ?? null) ? fiveHours : null, detail),
    )
    return {
      pools: poolsOfPlan([...windows, windowOf(week, usage)]),
      warnings: unreadableResets([usage, ...limits.map(({ detail }) => detail)].map(({ resetTime }) => resetTime)),
    }
  },
}
