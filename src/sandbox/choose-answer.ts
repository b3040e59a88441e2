import { type Decimal, parseWireNumber, zero } from '../core/money/amount.ts'
import type { CannedAnswer } from './canned-answer.ts'
import type { Scenario } from './scenario.ts'

/** What a provider's fixtures let the sandbox say; null is what the provider cannot express. */
export interface ProviderAnswers {
  readonly ok: readonly CannedAnswer[]
  readonly empty: readonly CannedAnswer[] | null
  /** What an account without credit answers to a probe; absent where the provider has none. */
  readonly emptyProbe?: readonly CannedAnswer[] | null
  readonly unlimited: readonly CannedAnswer[] | null
  readonly unauthorized: readonly CannedAnswer[] | null
  readonly garbage: readonly CannedAnswer[] | null
  readonly maintenance: readonly CannedAnswer[] | null
}

/** What was asked, the key left out. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
}

export interface Choice {
  readonly answer: CannedAnswer
  /** Written into the answer; null for the figure that is in it. */
  readonly balance: Decimal | null
  /** Does it say what the key asked for? Otherwise it is what `sandbox-ok` gets. */
  readonly expressed: boolean
}

/** A scenario that any provider can be in, told by its status alone. */
export interface PlainAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const plainAnswers: Readonly<Record<string, PlainAnswer>> = {
  forbidden: {
    status: 403,
    headers: {},
    body: '{"error":{"message":"This key may not read the balance","type":"permission_error"}}',
  },
  'rate-limited': {
    status: 429,
    headers: { 'retry-after': '1' },
    body: '{"error":{"message":"Too many requests","type":"rate_limit_error"}}',
  },
  down: {
    status: 503,
    headers: {},
    body: '{"error":{"message":"Service temporarily unavailable","type":"server_error"}}',
  },
}

/** More than anybody's budget: the sandbox is not told which budget a check has, and `low` must be low. */
const overspent = parseWireNumber('-100000')

export function matchesPath(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((segment, index) => segment === '*' || segment === given[index])
}

/** The answer to a request: the one with its very query, else with the same parameters. */
function findAnswer(answers: readonly CannedAnswer[], { method, path, query }: Asked): CannedAnswer | undefined {
  const matching = answers.filter((answer) => answer.method === method && matchesPath(answer.path, path))
  const alike = matching.filter(
    (answer) => Object.keys(answer.query).sort().join() === Object.keys(query).sort().join(),
  )
  return (
    alike.find((answer) => Object.entries(answer.query).every(([name, value]) => query[name] === value)) ?? alike[0]
  )
}

/** As {@link findAnswer}, or else any of the same path. */
function findNearest(answers: readonly CannedAnswer[], asked: Asked): CannedAnswer | undefined {
  return (
    findAnswer(answers, asked) ??
    answers.find(({ method, path }) => method === asked.method && matchesPath(path, asked.path))
  )
}

/** What the key's scenario makes of a request; null when it is none of the provider's requests. */
export function chooseAnswer(own: ProviderAnswers, scenario: Scenario | null, asked: Asked): Choice | null {
  const usual = findNearest(own.ok, asked)
  const instead: Choice | null = usual === undefined ? null : { answer: usual, balance: null, expressed: false }
  const said = (answer: CannedAnswer | undefined): Choice | null =>
    answer === undefined ? instead : { answer, balance: null, expressed: true }
  const told = (balance: Decimal | null): Choice | null =>
    usual === undefined || usual.balance === null ? instead : { answer: usual, balance, expressed: true }
  const spends = usual !== undefined && usual.budget !== null
  switch (scenario?.name) {
    case undefined:
      return instead
    case 'ok':
    case 'slow':
      return said(usual)
    case 'low': {
      // A probe is told no figure: too little is none at all.
      const refused = findAnswer(own.emptyProbe ?? [], asked)
      if (refused !== undefined) return said(refused)
      return told(spends ? overspent : (scenario?.balance ?? null))
    }
    case 'balance':
    case 'drain':
      return told(scenario?.balance ?? null)
    case 'empty': {
      if (spends) return told(overspent)
      const empty = findAnswer(own.empty ?? [], asked) ?? findAnswer(own.emptyProbe ?? [], asked)
      return empty === undefined ? told(zero) : said(empty)
    }
    case 'unlimited':
      return said(findAnswer(own.unlimited ?? [], asked))
    default: {
      // A refusal is the same at each of the provider's paths.
      const refusals = own[scenario?.name as keyof ProviderAnswers] ?? []
      return said(findNearest(refusals, asked) ?? (usual === undefined ? undefined : refusals.at(-1)))
    }
  }
}
