// https://huggingface.co/docs/inference-providers/pricing · checked 2026-11-28
// Traps: billionths of a dollar; the answer is of the range that is asked for, and its end no reset; what the plan includes
// comes off what is billed, but an account that may spend no more than that has a limit as large as what is included; no
// limit, or 0, is none; the prepaid wallet stands on a page for browsers alone; a token needs the right to read billing.
// Hugging Face's own client takes all use off the limit, four others only what is billed: the four won, since the settings
// page deducts in their way, but for a limit that is no larger than what is included.
import * as z from 'zod/mini'
import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { periodStart } from '../core/money/instant.ts'
import { pool } from '../core/provider/pool.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import { lacksRight } from './refusals.ts'
import { huggingfaceSigns } from './signs/huggingface.ts'
import { decimal, optionalDecimal } from './wire.ts'

const limit = { id: 'limit', label: 'Spending limit of Inference Providers', unit: 'USD' }

export const huggingface: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  aliases: ['hugging-face', 'hf', 'huggingface.co'],
  origin: 'https://huggingface.co',
  keyVariable: 'HF_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/settings/billing/usage-v2',
  documentation: 'https://huggingface.co/docs/inference-providers/pricing',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://huggingface.co/settings/billing',
  keys: 'https://huggingface.co/settings/tokens',
  pools: [{ ...limit, covers: 'cap' }],
  whenNotTold:
    'a spending limit in the billing settings would tell, and so does a budget such as `budget: 20 USD/month`',
  budget: { periods: ['day', 'week', 'month'], unit: 'USD', since: true },
  about: {
    key: 'A classic read token, or a fine-grained one with the right to read billing, of the user who pays.',
    zero: 'The spending limit of this month is used up; of an account that may spend nothing, what its plan includes.',
    unlimited:
      'An account without a spending limit can never stop a job by it, and what pays for it is not told: the check is unknown.',
    reset: 'Not told. Billing periods are anchored to the account, and the running month in UTC is what is asked for.',
    limits: [
      'The prepaid wallet is told by no answer: less may be left than the limit says.',
      'What is left is the spending limit less what is billed, and what the plan includes is not billed. A limit no larger than what is included leaves what is included and not used.',
      'A budget counts all use of Inference Providers, what the plan includes too.',
      'Jobs, Spaces and endpoints are billed apart, and not in the figure; nor is what an organization pays.',
    ],
    sources: [
      'github huggingface/ml-intern backend usage.py (the vendor’s own client)',
      'github steipete/CodexBar plugins huggingface.ts, and three more clients that read the same fields',
      'https://huggingface.co/docs/inference-providers/pricing',
    ],
  },
  failureOf: (answer) =>
    lacksRight(
      answer,
      'the token may not read billing',
      'Use a classic read token, or give a fine-grained one the right to read billing under https://huggingface.co/settings/tokens.',
    ),
  async read(api, { now }) {
    const { used, included, allowed } = await readUsage(api, periodStart('month', now), now)
    const isNone = allowed === null || allowed.lte(0)
    const billed = notBelowZero(used.minus(included))
    const left = allowed?.gt(included) ? allowed.minus(billed) : included.minus(used)
    return {
      pools: [
        pool({
          ...limit,
          remaining: isNone ? 'unlimited' : notBelowZero(left),
          boundBy: isNone ? 'account' : 'month',
          covers: 'cap',
          used: isNone || allowed.gt(included) ? billed : used,
          limit: isNone ? null : allowed,
        }),
      ],
      warnings: [],
    }
  },
  async readSpend(api, { now, start }) {
    const { used } = await readUsage(api, start, now)
    return { used, unit: 'USD', left: null, warnings: [] }
  },
  signs: huggingfaceSigns,
}

interface Usage {
  readonly used: Decimal
  readonly included: Decimal
  readonly allowed: Decimal | null
}

/** In USD. The range needs a second at least. */
async function readUsage(api: Api, start: Date, now: Date): Promise<Usage> {
  const Told = z.object({
    usage: z.object({
      inferenceProviders: z.object({
        usedNanoUsd: decimal(),
        includedNanoUsd: decimal(),
        limitNanoUsd: optionalDecimal(),
      }),
    }),
  })
  const from = Math.floor(start.getTime() / 1000)
  const to = Math.max(from + 1, Math.floor(now.getTime() / 1000))
  const path = `/api/settings/billing/usage-v2?startDate=${from}&endDate=${to}`
  const { usedNanoUsd, includedNanoUsd, limitNanoUsd } = (await api.get(path, Told)).usage.inferenceProviders
  const inUsd = (nano: Decimal) => nano.times('0.000000001')
  return {
    used: inUsd(usedNanoUsd),
    included: inUsd(includedNanoUsd),
    allowed: limitNanoUsd === null ? null : inUsd(limitNanoUsd),
  }
}
