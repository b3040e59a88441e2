import { zero } from '../money/amount.ts'
import type { Failure } from '../provider/failure.ts'
import { leftIn, type Pool } from '../provider/pool.ts'
import type { Provider } from '../provider/provider.ts'
import { reasons } from '../provider/reasons.ts'
import { createNameStranger, describeShape, type NameStranger } from './describe-shape.ts'
import type { Recorded } from './recorded.ts'

/** One answer of the vendor's, with what is recorded of it. */
export interface AnswerToTell {
  /** What was asked, without any part of a path that is the user's: `GET /v1/accounts/*`. */
  readonly request: string
  readonly status: number | null
  /** Undefined for what is no JSON. */
  readonly body: unknown
  readonly recorded: Recorded
  /** Our own fields that the answer does not fit. */
  readonly misfits: readonly string[]
}

export interface VerificationToTell {
  readonly provider: Provider
  readonly region: string | null
  readonly ownBase: boolean
  readonly version: string
  readonly day: string
  readonly answers: readonly AnswerToTell[]
  readonly pools: readonly Pool[]
  readonly decides: Pool | null
  readonly failure: Failure | null
}

/** A pool's id as the page has it: what completes `key:` is the user's, and a pool that is not on the page the vendor's. */
function poolId({ pools }: Provider, { id }: Pool, stranger: NameStranger): string {
  if (id === 'budget' || pools.some((defined) => defined.id === id)) return id
  const begun = pools.find((defined) => defined.id.endsWith(':') && id.startsWith(defined.id))
  return begun === undefined ? stranger(id) : `${begun.id}<id or name>`
}

function unitOf({ pools, budget }: Provider, { unit }: Pool): string {
  return [budget?.unit, ...pools.map((defined) => defined.unit)].includes(unit)
    ? unit
    : 'a unit that is not on the page'
}

function describeRemaining(pool: Pool): string {
  const left = leftIn(pool)
  if (left === 'unlimited') return 'no limit'
  return left.eq(zero) ? '0' : left.gt(zero) ? '+' : '−'
}

function describePool(provider: Provider, pool: Pool, stranger: NameStranger): string {
  const facts = [
    `remaining ${describeRemaining(pool)}`,
    `covers the ${pool.covers}`,
    `bound by the ${pool.boundBy}`,
    ...(pool.limit === null ? [] : ['limit told']),
    ...(pool.used === null ? [] : ['use told']),
    ...(pool.resetsAt === null ? [] : ['reset told']),
    ...(pool.expiresAt === null ? [] : ['end told']),
    ...(pool.usable ? [] : ['not usable']),
  ]
  return `${poolId(provider, pool, stranger)} (${unitOf(provider, pool)}): ${facts.join(', ')}`
}

function describeFailure({ reason, status }: Failure): string {
  if (reason === null) return 'not read: the account, region, pool or budget that was given does not fit the answer'
  return `not read: ${status}, ${reason}: ${reasons[reason].sentence}`
}

/** Of headers those that are read: the others are the server's, and most of them say nothing of the vendor. */
function shownPart({ request, body, recorded }: AnswerToTell): unknown {
  if (!request.startsWith('HEAD ')) return body
  return Object.fromEntries(Object.entries(body as object).filter(([name]) => recorded.fields.has(name)))
}

/** At most so many answers are told: a list of many pages has one shape. */
const maxAnswers = 10

/** The lines of a report that can be pasted anywhere: the shape of what came, and no value of it. */
export function renderVerification(told: VerificationToTell): readonly string[] {
  const { provider, answers, pools, decides, failure } = told
  const stranger = createNameStranger()
  const strangerPool = createNameStranger('pool')
  const evidence = provider.evidence === 'documented' ? 'the vendor’s documentation' : 'public client code'
  const shapes = answers
    .filter(({ body }) => body !== undefined)
    .map((answer) => ({ ...answer, ...describeShape(shownPart(answer), answer.recorded, stranger) }))
  const shown = shapes
    .slice(0, maxAnswers)
    .flatMap(({ request, status, lines }) => [
      '',
      status === null ? request : `${request}: ${status}`,
      ...lines.map((line) => `  ${line}`),
    ])
  const noJson = answers
    // Of headers alone there is no body, and none was expected.
    .filter(({ body }) => body === undefined && failure !== null)
    .flatMap(({ request, status }) => ['', `${request}: ${status}, no JSON`])
  const differences = [
    ...new Set(
      shapes.flatMap(({ request, misfits, differences: found }) => [
        ...misfits.map((field) => `${request}: ${field} does not fit what Credit Gate reads`),
        ...found.map((line) => `${request}: ${line}`),
      ]),
    ),
  ]
  const others = pools.filter((pool) => pool !== decides).slice(0, maxAnswers)
  return [
    `What ${provider.name} (${provider.id}) answers, by names, kinds and signs alone: no value, fit to be pasted anywhere.`,
    `credit-gate ${told.version}, ${told.day}; contract of ${provider.checked}, known from ${evidence}.`,
    `Asked ${provider.endpoint} at ${told.ownBase ? 'a `base-url` of your own' : 'the vendor’s own host'}${told.region === null ? '' : `, region ${told.region}`}.`,
    ...shown,
    ...(shapes.length > maxAnswers ? ['', 'and further answers'] : []),
    ...noJson,
    '',
    ...(failure === null ? [] : [describeFailure(failure)]),
    ...(decides === null ? [] : [`decides: ${describePool(provider, decides, strangerPool)}`]),
    ...others.map((pool) => `beside it: ${describePool(provider, pool, strangerPool)}`),
    '',
    ...(differences.length > 0
      ? ['Differs from the recorded contract:', ...differences.map((line) => `  ${line}`)]
      : shapes.length > 0 && failure === null
        ? ['Differs from the recorded contract in nothing.']
        : ['No answer was read that could be compared with the recorded contract.']),
  ]
}
