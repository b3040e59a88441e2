// Plans for tests of the core: a small catalog of its own, so that no vendor's contract is mixed in.
import { parseAmount, parseThreshold } from '../../src/core/money/amount.ts'
import { type ParsedPlan, parsePlan, type RawPlan } from '../../src/core/plan/parse-plan.ts'
import type { CheckPlan } from '../../src/core/plan/plan.ts'
import type { Catalog, Entry } from '../../src/core/provider/catalog.ts'
import type { Provider } from '../../src/core/provider/provider.ts'
import { compareWithSchema, compileSchema, type Validators } from './schema.ts'

const described = {
  endpoint: 'GET /credits',
  documentation: 'https://docs.example/credits',
  checked: '2026-11-21',
  evidence: 'documented',
  about: { key: 'Any key.', sources: [] },
} as const

/** Balance in two pools and one that the user completes, one host. */
export const acme: Provider = {
  ...described,
  id: 'acme',
  name: 'Acme',
  origin: 'https://api.acme.example',
  keyVariable: 'ACME_API_KEY',
  auth: { kind: 'bearer' },
  topUp: 'https://acme.example/billing',
  pools: [
    { id: 'payg', label: 'Pay as you go', unit: 'USD' },
    { id: 'quota', label: 'Quota', unit: 'credits' },
    { id: 'key:', label: 'Key', unit: 'USD' },
  ],
}

/** Tells only spend, in months and weeks, of an account that it must know. */
export const spendy: Provider = {
  ...described,
  id: 'spendy',
  name: 'Spendy',
  origin: 'https://api.spendy.example',
  keyVariable: 'SPENDY_KEY',
  auth: { kind: 'query', name: 'key' },
  topUp: 'https://spendy.example',
  pools: [],
  account: { required: true, meaning: 'the project' },
  budget: { periods: ['week', 'month'], unit: 'USD', refusals: { day: 'The running day is never in its report.' } },
}

/** Two hosts, by region or by the key; an account is taken. */
export const globex: Provider = {
  ...described,
  id: 'globex',
  name: 'Globex',
  origin: 'https://api.globex.example',
  regions: { com: 'https://api.globex.example', cn: 'https://api.globex.cn' },
  goneRegions: { eu: 'its host was closed in May' },
  unfitKey: { variable: 'GLOBEX_USER_KEY', why: 'a user’s key reads nothing' },
  regionOf: (key) => (key.startsWith('cn-') ? 'cn' : null),
  keyVariable: 'GLOBEX_KEY',
  auth: { kind: 'basic' },
  topUp: 'https://globex.example',
  pools: [{ id: 'balance', label: 'Balance', unit: 'CNY' }],
  account: { required: false, meaning: 'the team' },
}

/** Runs wherever its user runs it. */
export const hosted: Provider = { ...acme, id: 'hosted', name: 'Hosted', origin: null, keyVariable: 'HOSTED_KEY' }

/** Speaks as OpenAI's API does, and knows the form of its keys. */
const chatty: Provider = {
  ...hosted,
  id: 'chatty',
  speaksOpenAi: true,
  keyProblem: (key) => (key === 'odd' ? 'is odd' : null),
}

/** Its paths begin with their version. */
const versioned: Provider = { ...hosted, id: 'versioned', endpoint: 'GET /v1/credits' }

const declared: Entry = {
  kind: 'declared',
  load:
    async () =>
    ({ url = '' }) =>
      url === '' ? [{ field: 'url', message: 'is required' }] : { ...acme, id: 'custom', name: 'Custom', origin: url },
}

export const testCatalog: Catalog = {
  entries: new Map<string, Entry>([
    ...[acme, spendy, globex, hosted, chatty, versioned].map(
      (provider) => [provider.id, { kind: 'provider', load: async () => provider }] as const,
    ),
    ['custom', declared],
    ['initech', { kind: 'without-balance', name: 'Initech', instead: 'It bills at the end of the month.' }],
  ]),
  loadAliases: async () =>
    new Map([
      ['acme-corp', 'acme'],
      ['initech.ai', 'initech'],
    ]),
}

let validators: Promise<Validators> | undefined

/**
 * Parses inputs, with every key variable set unless the environment is given. The JSON Schema must agree: what is taken fits
 * it, and what is refused does not, as far as the text alone tells.
 */
export async function parse(inputs: Readonly<Record<string, string>>, rest: Partial<RawPlan> = {}) {
  const environment = { ACME_API_KEY: 'key-of-acme', SPENDY_KEY: 'key-of-spendy', GLOBEX_KEY: 'key-of-globex' }
  const raw = { inputs, configFile: null, environment, secretless: null, ...rest }
  const parsed = await parsePlan(raw, testCatalog)
  validators ??= compileSchema(testCatalog)
  compareWithSchema(await validators, raw, parsed)
  return parsed
}

/** The plan's first check; throws what is wrong. */
export async function parseOne(inputs: Readonly<Record<string, string>>, rest: Partial<RawPlan> = {}) {
  const { plan, errors } = await parse(inputs, rest)
  const check = plan?.checks[0]
  if (plan === null || check === undefined) throw new Error(complaints({ errors }).join('\n'))
  return { plan, check }
}

/** Everything that is wrong, a line each: `check 1 minimum: is missing …`. */
export function complaints({ errors }: Pick<ParsedPlan, 'errors'>): readonly string[] {
  return errors.map(({ where, field, message }) => `${where === '' ? '' : `${where} `}${field}: ${message}`)
}

/** One check as it was asked, for what judges readings. */
export function planOf(minimum: string, facts: Partial<CheckPlan> = {}): CheckPlan {
  const threshold = parseThreshold(minimum)
  if (threshold === null) throw new Error(`${minimum} is no threshold`)
  return {
    name: 'acme',
    provider: acme,
    probe: null,
    key: 'key-of-acme',
    keySource: '`api-key` or ACME_API_KEY',
    keyAdvice: 'Set `api-key`.',
    pool: null,
    minimum: threshold,
    warnBelow: null,
    estimatedCost: null,
    parallelJobs: 1,
    budget: null,
    account: null,
    region: null,
    origin: 'https://api.acme.example',
    pathPrefix: '',
    onLow: 'fail',
    onUnknown: 'fail',
    onMissingKey: 'fail',
    missingKeyReason: null,
    maxSpend: null,
    lasts: null,
    notes: [],
    waitMs: null,
    ...facts,
  }
}

export function amountOf(text: string) {
  const amount = parseAmount(text)
  if (amount === null) throw new Error(`${text} is no amount`)
  return amount
}
