// https://docs.github.com/en/rest/billing/budgets · checked 2026-11-28
// Traps: a public preview; `consumed_amount` may be absent, which is not 0; a budget with `prevent_further_usage: false`
// only sends a mail; amounts are whole dollars, but licences for products that are bought by the seat; a token without the
// right gets 403 or 404.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import { failureOfPace } from './github.ts'
import { leastOf, quotaPool } from './quota-pool.ts'
import { decimal, optionalDecimal } from './wire.ts'

const unit = 'USD'

/** Products that are billed by use. Those that are bought by the seat have budgets in licences. */
const products = [
  ['actions', 'Actions'],
  ['ai_credits', 'AI credits'],
  ['codespaces', 'Codespaces'],
  ['git_lfs', 'Git LFS'],
  ['models', 'Models'],
  ['packages', 'Packages'],
  ['premium_requests', 'Copilot premium requests'],
  ['spark', 'Spark'],
] as const

const definitions = products.map(([id, label]) => ({ id, label, unit, covers: 'budget' as const }))

const maxPages = 20

function budgetSchema() {
  return z.object({
    budget_product_sku: z.string(),
    budget_scope: z.string(),
    budget_amount: decimal(),
    consumed_amount: optionalDecimal(),
    prevent_further_usage: z.boolean(),
  })
}

type Budget = z.infer<ReturnType<typeof budgetSchema>>

/** All pages, or none: a budget on a page that was not read may be the one that binds. */
async function readBudgets(api: Api, organization: string): Promise<readonly Budget[]> {
  const Page = z.object({ budgets: z.array(budgetSchema()), has_next_page: z.optional(z.boolean()) })
  const path = `/organizations/${encodeURIComponent(organization)}/settings/billing/budgets?per_page=100`
  const budgets: Budget[] = []
  for (let page = 1; page <= maxPages; page += 1) {
    const told = await api.get(page === 1 ? path : `${path}&page=${page}`, Page)
    budgets.push(...told.budgets)
    if (told.has_next_page !== true) return budgets
  }
  throw Failure.because('unexpected-body', `the organization has more than ${maxPages} pages of budgets`)
}

/** What holds for everybody: of a repository's or a user's own budget nobody can tell whether it is this job's. */
function bindsAll({ budget_scope: scope }: Budget): boolean {
  return scope === 'organization' || scope === 'enterprise'
}

function poolOf(definition: (typeof definitions)[number], budgets: readonly Budget[]): Pool {
  const own = budgets.filter((budget) => budget.budget_product_sku === definition.id && bindsAll(budget))
  const stopping = own
    .filter(({ prevent_further_usage: stops }) => stops)
    .map(({ budget_amount: limit, consumed_amount: used }) => {
      // Absent is not 0: so much is known of no budget that nothing was spent of it.
      if (used === null) {
        throw Failure.because(
          'unexpected-body',
          `the answer does not tell what was spent of the budget for ${definition.id}`,
        )
      }
      return quotaPool({ ...definition, limit, used, upperBound: true, reportedLate: true })
    })
  // No limit of the organization's own: what the account may still spend is not told.
  return leastOf(stopping) ?? pool({ ...definition, remaining: 'unlimited', covers: 'cap' })
}

function warningsOf(budgets: readonly Budget[], asked: string): readonly string[] {
  const own = budgets.filter(({ budget_product_sku: sku }) => sku === asked)
  const alerting = own.filter((budget) => bindsAll(budget) && !budget.prevent_further_usage).length
  const single = own.filter((budget) => !bindsAll(budget)).length
  return [
    ...(alerting === 0 ? [] : ['A budget that only alerts, and stops nothing, is no limit and was left out.']),
    ...(single === 0
      ? []
      : ['There are budgets of single repositories, cost centers or users too, which were left out.']),
  ]
}

/** How an organization's billing is refused. @param what of it was asked. */
export function refusalOf(what: string): NonNullable<Provider['failureOf']> {
  return (answer) => {
    const { status, body } = answer
    const pace = failureOfPace(answer)
    if (pace !== null || body === undefined || (status !== 403 && status !== 404)) return pace
    return Failure.because('forbidden', `the token may not read the organization’s ${what} (${status})`, {
      code: status,
      hint: 'It must belong to an administrator or billing manager of the organization. GitHub answers the same when there is no such organization: check `account`.',
    })
  }
}

export const githubBilling: Provider = {
  id: 'github-billing',
  name: 'GitHub budgets',
  aliases: ['github-budget', 'github-budgets', 'github-actions-budget'],
  origin: 'https://api.github.com',
  keyVariable: 'GH_BILLING_TOKEN',
  auth: { kind: 'bearer' },
  forge: { addressVariable: 'GITHUB_API_URL', tokenVariables: [], hostVariable: 'GH_HOST' },
  headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2026-03-10' },
  endpoint: 'GET /organizations/{account}/settings/billing/budgets',
  documentation: 'https://docs.github.com/en/rest/billing/budgets',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.github.com/en/billing/how-tos/set-up-budgets',
  keys: 'https://github.com/settings/personal-access-tokens',
  pools: definitions,
  whenNotTold: 'a budget of the organization that stops usage would tell (one that only alerts is no limit)',
  account: { required: true, meaning: 'the organization, by its name' },
  about: {
    key: 'A token of an administrator or billing manager of the organization, as a secret. The job’s own token (`github-token`) cannot read budgets.',
    zero: 'The budget is used up, and GitHub stops that product.',
    unlimited: 'Never said: without a budget that stops usage the check is unknown (`not-told`).',
    reset: 'Budgets start anew with the month; the answer names no date.',
    limits: [
      'Only budgets that stop usage count: one that only alerts is no limit.',
      'Budgets of single repositories, cost centers or users, and of single SKUs, are left out.',
      'Spend shows with a delay: less may be left than is told.',
      'Products that are bought by the seat have budgets in licences, and no pool.',
      'GitHub calls this API a preview.',
    ],
    sources: [
      'https://docs.github.com/en/rest/billing/budgets',
      'https://docs.github.com/en/billing/how-tos/set-up-budgets',
    ],
  },
  failureOf: refusalOf('budgets'),
  async read(api, { account, pool: asked }) {
    const budgets = await readBudgets(api, account ?? '')
    const pools = definitions
      .filter(({ id }) => id === (asked ?? 'actions') || budgets.some(({ budget_product_sku: sku }) => sku === id))
      .map((definition) => poolOf(definition, budgets))
    return { pools, warnings: warningsOf(budgets, asked ?? 'actions') }
  },
}
