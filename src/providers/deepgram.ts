// https://developers.deepgram.com/reference/manage/billing/list · checked 2026-11-21
// Traps: several balances for one project, in `usd` or in `hour`; a key without `billing:read` gets 401, not 403; a project
// that is not the key's gets 404. No balance in the list may mean used up, or paid by invoice.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { type FinitePool, type Pool, pool } from '../core/provider/pool.ts'
import type { Api, PoolDefinition, Provider } from '../core/provider/provider.ts'
import { noSuchAccount } from './refusals.ts'
import { decimal, unitName } from './wire.ts'

const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' }
const hours = { id: 'hours', label: 'Balance in hours', unit: 'hours' }

function definitionOf(units: string): PoolDefinition {
  const name = units.toLowerCase()
  if (name === 'usd') return usd
  if (name === 'hour' || name === 'hours') return hours
  return { id: name, label: `Balance in ${units}`, unit: units }
}

/** One pool for each unit: balances of one unit are one store, those of different units are never added. */
function sumByUnit(balances: readonly { readonly amount: Decimal; readonly units: string }[]): readonly Pool[] {
  const sums = new Map<string, FinitePool>()
  for (const { amount, units } of balances) {
    const definition = definitionOf(units)
    const sum = sums.get(definition.id)?.remaining.plus(amount) ?? amount
    sums.set(definition.id, pool({ ...definition, remaining: sum }))
  }
  const known = [usd, hours].flatMap(({ id }) => sums.get(id) ?? [])
  return [...known, ...[...sums.values()].filter((found) => !known.includes(found))]
}

async function findProject(api: Api): Promise<string> {
  const Projects = z.object({ projects: z.array(z.object({ project_id: z.string() })) })
  const { projects } = await api.get('/v1/projects', Projects)
  const [first] = projects
  if (first === undefined) throw Failure.because('unexpected-body', 'the answer lists no project for this key')
  if (projects.length === 1) return first.project_id
  throw Failure.configuration(
    `the key sees ${projects.length} projects, and \`account\` does not say which`,
    'Give the id of the project in `account`.',
  )
}

export const deepgram: Provider = {
  id: 'deepgram',
  name: 'Deepgram',
  aliases: ['deep-gram', 'deepgram.com'],
  origin: 'https://api.deepgram.com',
  keyVariable: 'DEEPGRAM_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
  endpoint: 'GET /v1/projects/{account}/balances',
  documentation: 'https://developers.deepgram.com/reference/manage/billing/list',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://console.deepgram.com/billing',
  pools: [usd, hours],
  account: { required: false, meaning: 'the id of the project; found out when the key sees one project only' },
  about: {
    key: 'An API key with the scope `billing:read`, which keys of the role Owner or Admin have.',
    zero: 'The project’s balances of that unit add up to nothing.',
    limits: ['A project without any balance is reported as unknown: it may be used up, or paid by invoice.'],
    sources: [
      'https://developers.deepgram.com/reference/manage/billing/list.md',
      'https://developers.deepgram.com/reference/manage/projects/list.md',
      'https://developers.deepgram.com/reference/errors',
      'github deepgram/deepgram-dotnet-sdk Deepgram/Models/Billing.cs (usd or hour)',
    ],
  },
  failureOf(answer) {
    const { status, body } = answer
    const Problem = z.object({ err_code: z.optional(z.unknown()), category: z.optional(z.unknown()) })
    const problem = Problem.safeParse(body)
    const code = problem.success ? (problem.data.err_code ?? problem.data.category) : null
    if (code !== 'INSUFFICIENT_PERMISSIONS')
      return noSuchAccount(answer, 'project', 'the id of one of the key’s own projects')
    return Failure.because('forbidden', 'the key may not read the balance', {
      code: status,
      hint: 'The key itself is good: it needs the scope `billing:read` (role Owner or Admin).',
    })
  },
  async read(api, { account }) {
    const project = account ?? (await findProject(api))
    const Balances = z.object({
      balances: z.array(z.object({ amount: decimal(), units: unitName() })),
    })
    const { balances } = await api.get(`/v1/projects/${encodeURIComponent(project)}/balances`, Balances)
    if (balances.length === 0) throw Failure.because('no-such-pool', 'the project has no balance at all')
    return { pools: sumByUnit(balances), warnings: [] }
  },
  signs: [
    {
      cause: 'credit',
      code: 'ASR_PAYMENT_REQUIRED',
      source: 'https://developers.deepgram.com/docs/errors',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'Project does not have enough credits for an ASR request',
      source: 'https://developers.deepgram.com/docs/errors',
      seen: '2026-11-28',
    },
  ],
}
