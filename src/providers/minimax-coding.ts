// https://platform.minimax.io/docs/coding-plan/intro · checked 2026-11-28
// Traps: the address is in no reference, and known from many clients; in the older counts `usage` was what is left, so only
// the percentages are read; a week that does not bind has a status other than 1; a refusal is a 200 with a status code of
// its own in `base_resp`.
import * as z from 'zod/mini'
import { failureWith, wholeNumber } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { fiveHours, planPool, poolsOfPlan, week } from './plan-windows.ts'
import { decimal, optionalDecimal, optionalUnixMilliseconds, optionalWhole, unreadableResets } from './wire.ts'

/** `base_resp.status_code`, which stands in every answer; null without one. */
function statusCodeOf(body: unknown): number | null {
  const Body = z.object({ base_resp: z.object({ status_code: z.unknown() }) })
  const told = Body.safeParse(body)
  return told.success ? wholeNumber(told.data.base_resp.status_code) : null
}

function saidBy(body: unknown): unknown {
  const Body = z.object({ base_resp: z.object({ status_msg: z.string() }) })
  const told = Body.safeParse(body)
  return told.success ? { message: told.data.base_resp.status_msg } : body
}

export const minimaxCoding: Provider = {
  id: 'minimax-coding',
  name: 'MiniMax coding plan',
  aliases: ['minimax-coding-plan', 'minimax-token-plan'],
  origin: 'https://api.minimax.io',
  regions: { global: 'https://api.minimax.io', cn: 'https://api.minimaxi.com' },
  keyVariable: 'MINIMAX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/api/openplatform/coding_plan/remains',
  documentation: 'https://platform.minimax.io/docs/coding-plan/intro',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://platform.minimax.io/subscribe/coding-plan',
  keys: 'https://platform.minimax.io/user-center/payment/coding-plan',
  pools: [planPool, fiveHours, week],
  hasSeparatePools: true,
  about: {
    key: 'The key of the coding plan; a pay-as-you-go key has no plan. One of minimaxi.com needs `region: cn`.',
    zero: 'The window is used up: the models of the plan refuse until it starts anew.',
    reset: 'Each window has its own; the one that decides is told.',
    limits: [
      'What is left is told in percent of each window.',
      'The windows are those of the general models; video, speech and music are counted apart and not read.',
    ],
    sources: [
      'github farion1231/cc-switch src-tauri/src/services/coding_plan.rs',
      'https://docs.openclaw.ai/providers/minimax',
    ],
  },
  failureInSuccess({ body }) {
    const code = statusCodeOf(body)
    if (code === null || code === 0) return null
    if (code === 1004 || code === 2049) return failureWith('unauthorized', code, saidBy(body))
    if (code === 1008) return failureWith('insufficient', code, saidBy(body))
    return failureWith(code === 1002 ? 'rate-limited' : 'unexpected-body', code, saidBy(body))
  },
  async read(api) {
    const Remains = z.object({
      model_name: z.string(),
      current_interval_remaining_percent: decimal(),
      end_time: optionalUnixMilliseconds(),
      current_weekly_status: optionalWhole(),
      current_weekly_remaining_percent: optionalDecimal(),
      weekly_end_time: optionalUnixMilliseconds(),
    })
    // What is not general may be counted in its own way.
    const Named = z.object({ model_remains: z.array(z.looseObject({ model_name: z.string() })) })
    const { model_remains: rows } = await api.get('/v1/api/openplatform/coding_plan/remains', Named)
    const general = Remains.safeParse(rows.find(({ model_name: name }) => name === 'general'))
    if (!general.success)
      throw Failure.because('unexpected-body', 'the answer has no window of the general models in percent')
    const told = general.data
    const weekly = told.current_weekly_remaining_percent
    const binds = weekly !== null && (told.current_weekly_status ?? 1) === 1
    if (weekly === null && told.current_weekly_status === 1)
      throw Failure.because('unexpected-body', 'the answer says that a week binds, and not what is left of it')
    return {
      pools: poolsOfPlan([
        { definition: fiveHours, remaining: told.current_interval_remaining_percent, resetsAt: told.end_time.instant },
        ...(binds ? [{ definition: week, remaining: weekly, resetsAt: told.weekly_end_time.instant }] : []),
      ]),
      warnings: unreadableResets([told.end_time, told.weekly_end_time]),
    }
  },
}
