// https://docs.github.com/en/rest/billing/usage · checked 2026-11-28
// Traps: product, SKU and unit have had several names; what a plan includes is used first, and stands in the gross quantity
// alone; at the address of a user the seats that an organization pays are missing; usage shows with a delay; a token without
// the right gets 403 or 404.
import * as z from 'zod/mini'
import { zero } from '../core/money/amount.ts'
import type { Provider } from '../core/provider/provider.ts'
import { refusalOf } from './github-billing.ts'
import { decimal } from './wire.ts'

const unit = 'credits'

/** Of anything else than credits the sum would mean nothing. */
const creditsOfAnyName = /^(?:ai[- ]?)?(?:credits?|units?)$/i

export const githubAiCredits: Provider = {
  id: 'github-ai-credits',
  name: 'GitHub AI credits',
  aliases: ['github-copilot', 'copilot', 'github-copilot-credits'],
  origin: 'https://api.github.com',
  keyVariable: 'GH_BILLING_TOKEN',
  auth: { kind: 'bearer' },
  forge: { addressVariable: 'GITHUB_API_URL', tokenVariables: [], hostVariable: 'GH_HOST' },
  headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2026-03-10' },
  endpoint: 'GET /organizations/{account}/settings/billing/ai_credit/usage',
  documentation: 'https://docs.github.com/en/rest/billing/usage',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.github.com/en/billing/how-tos/set-up-budgets',
  keys: 'https://github.com/settings/personal-access-tokens',
  pools: [],
  account: { required: true, meaning: 'the organization, by its name' },
  budget: { periods: ['day', 'month'], unit },
  about: {
    key: 'A token of an administrator of the organization, as a secret; a fine-grained one needs the permission Administration (read). The job’s own token (`github-token`) cannot read usage.',
    reset: 'The budget starts anew at 00:00 UTC, each day or on the first of the month, as the credits of a plan do.',
    limits: [
      'What a plan includes is not told: the budget is yours to give, seats times the credits of a seat.',
      'Usage shows with a delay. What is left is an upper bound.',
      'A budget in USD that GitHub itself enforces is the pool `ai_credits` of `github-billing`.',
    ],
    sources: [
      'https://docs.github.com/en/rest/billing/usage',
      'public client code: units `ai-credits`, `credits` and `ai-units`',
    ],
  },
  failureOf: refusalOf('usage'),
  async readSpend(api, { account, period, start }) {
    const Item = z.object({ unitType: z.string().check(z.regex(creditsOfAnyName)), grossQuantity: decimal() })
    const Usage = z.object({ usageItems: z.array(Item) })
    const query = new URLSearchParams({
      year: `${start.getUTCFullYear()}`,
      month: `${start.getUTCMonth() + 1}`,
      ...(period === 'day' && { day: `${start.getUTCDate()}` }),
    })
    const organization = encodeURIComponent(account ?? '')
    const { usageItems } = await api.get(
      `/organizations/${organization}/settings/billing/ai_credit/usage?${query}`,
      Usage,
    )
    const used = usageItems.reduce((sum, { grossQuantity }) => sum.plus(grossQuantity), zero)
    return { used, unit, left: null, warnings: [] }
  },
}
