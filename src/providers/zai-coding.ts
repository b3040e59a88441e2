// https://docs.z.ai/devpack/overview · checked 2026-11-28
// Traps: the address is in no reference, and known from many clients; `percentage` is what was used; the key goes without
// `Bearer`; a refusal is a 200 with a `code` other than 200; `unit` 3 counts hours, 6 weeks, 5 months; TIME_LIMIT is about
// tools (search, reader) and not about the models.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import type { Reason } from '../core/provider/reasons.ts'
import { failureByCode } from './body-code.ts'
import { fiveHours, hundred, planPool, poolsOfPlan, week } from './plan-windows.ts'
import { decimal, optionalUnixMilliseconds, optionalWhole, unreadableResets } from './wire.ts'

const tools: PoolDefinition = { id: 'tools', label: 'Tool calls of a month', unit: 'percent' }

/** Its own codes: https://docs.z.ai/api-reference/api-code */
function reasonOf(code: number): Reason {
  if (code >= 1000 && code <= 1004) return 'unauthorized'
  return code >= 1302 && code <= 1305 ? 'rate-limited' : 'unexpected-body'
}

function definitionOf(unit: number | null, number: number | null): PoolDefinition | null {
  if (unit === 3 && (number === 5 || number === null)) return fiveHours
  return unit === 6 ? week : null
}

export const zaiCoding: Provider = {
  id: 'zai-coding',
  name: 'Z.ai coding plan',
  aliases: ['zai-coding-plan', 'glm-coding', 'glm-coding-plan', 'zhipu-coding', 'zhipu-coding-plan'],
  origin: 'https://api.z.ai',
  regions: { global: 'https://api.z.ai', cn: 'https://open.bigmodel.cn' },
  keyVariable: 'ZAI_API_KEY',
  auth: { kind: 'header', name: 'Authorization' },
  endpoint: 'GET /api/monitor/usage/quota/limit',
  documentation: 'https://docs.z.ai/devpack/overview',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://z.ai/subscribe',
  keys: 'https://z.ai/manage-apikey/apikey-list',
  pools: [planPool, fiveHours, week, tools],
  hasSeparatePools: true,
  about: {
    key: 'The API key of the plan; one of open.bigmodel.cn needs `region: cn`.',
    zero: 'The window is used up: the models of the plan refuse until it starts anew.',
    reset: 'Each window has its own; the one that decides is told.',
    limits: [
      'What is left is told in percent of each window, and in nothing else.',
      'The pool `tools` (search, reader) does not bind the models, and so is no part of `plan`.',
    ],
    sources: [
      'github farion1231/cc-switch src-tauri/src/services/coding_plan.rs',
      'github shekohex/openusage docs/providers/zai.md',
    ],
  },
  failureInSuccess: failureByCode(200, reasonOf),
  async read(api) {
    const Limit = z.object({
      type: z.string(),
      unit: optionalWhole(),
      number: optionalWhole(),
      percentage: decimal(),
      nextResetTime: optionalUnixMilliseconds(),
    })
    const Limits = z.object({ data: z.object({ limits: z.array(Limit) }) })
    const { limits } = (await api.get('/api/monitor/usage/quota/limit', Limits)).data
    const windowOf = ({ unit, number, percentage, nextResetTime }: (typeof limits)[number]) => ({
      definition: definitionOf(unit, number),
      remaining: hundred.minus(percentage),
      resetsAt: nextResetTime.instant,
    })
    const ofModels = limits.filter(({ type }) => type === 'TOKENS_LIMIT')
    if (ofModels.length === 0) throw Failure.because('unexpected-body', 'the answer has no window of the plan')
    const ofTools = limits.filter(({ type }) => type === 'TIME_LIMIT').slice(0, 1)
    return {
      pools: [
        ...poolsOfPlan(ofModels.map(windowOf)),
        ...ofTools
          .map(windowOf)
          .map(({ remaining, resetsAt }) =>
            pool({ ...tools, boundBy: 'cycle', remaining, limit: hundred, used: hundred.minus(remaining), resetsAt }),
          ),
      ],
      warnings: [
        ...(limits.every(({ type }) => type === 'TOKENS_LIMIT' || type === 'TIME_LIMIT')
          ? []
          : ['The plan has a limit of a kind that is not known, which is not read.']),
        ...unreadableResets(limits.map(({ nextResetTime }) => nextResetTime)),
      ],
    }
  },
}
