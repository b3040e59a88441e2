import type { ConfigurationError } from '../core/plan/plan.ts'
import type { Provider, Schema } from '../core/provider/provider.ts'
import { suggestion } from '../core/text/nearest.ts'
import { recordedContract } from '../core/verify/recorded.ts'
import { type AnswerToTell, renderVerification } from '../core/verify/render-verification.ts'
import { type SeenAnswer, type Verification, verify } from '../gate/verify.ts'
import { ownPath } from '../net/schema-path.ts'
import { catalog } from '../providers/catalog.ts'
import { readAnswers } from '../sandbox/read-answers.ts'
import { userAgent, version } from '../version.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { readFlagPlan } from './gate.ts'
import { findRecorded } from './recorded-answers.ts'
import { refuseErrors, Stop } from './stop.ts'

const flagNames = ['pool', 'budget', 'account', 'region', 'base-url', 'timeout', 'retries'] as const

/** A check of the provider whose answer is read and judged by nobody. */
function inputsFor({ id, pools, budget }: Provider, flags: ReadonlyMap<string, string>): Record<string, string> {
  const given = Object.fromEntries(flags)
  const own = pools.length > 0 || budget === undefined ? {} : { budget: `1 ${budget.unit}/${budget.periods.at(-1)}` }
  return { provider: id, minimum: '0', ...own, ...given }
}

async function loadProvider(id: string): Promise<Provider> {
  const entry = catalog.entries.get(id)
  const stop = (message: string) => new Stop(exitCodes.usage, `credit-gate verify: ${message}`)
  if (entry?.kind === 'declared') throw stop('`custom` is declared by a check, and has no recorded contract')
  if (entry?.kind === 'without-balance') throw stop(`${entry.name} tells neither what is left nor what was spent`)
  if (entry === undefined) {
    const meant = suggestion(id, [...catalog.entries.keys()], await catalog.loadAliases())
    throw stop(`this provider is not known${meant || ';'} \`credit-gate providers\` lists them all`)
  }
  const provider = await entry.load()
  if (provider.instead !== undefined) {
    throw stop(`${provider.name} tells nothing but by a probe, which costs money and is never sent here`)
  }
  return provider
}

/** Our own fields that an answer does not fit, by the schema that it is read with. */
function misfitsOf(schema: Schema<unknown>, body: unknown): readonly string[] {
  try {
    const result = schema.safeParse(body)
    if (result.success) return []
    return [...new Set(result.error.issues.map(({ path }) => ownPath(schema, path) || 'the answer'))]
  } catch {
    return ['the answer']
  }
}

function toTell({ id }: Provider, { status, body, asked }: SeenAnswer): AnswerToTell {
  const { path, bodies } = findRecorded(readAnswers()[id], asked)
  return {
    request: asked === null ? 'an answer that was refused' : `${asked.method} ${path}`,
    status,
    body,
    recorded: recordedContract(bodies, asked?.schema ?? null),
    misfits: asked === null ? [] : misfitsOf(asked.schema, body),
  }
}

function exitCodeOf({ failure }: Verification): number {
  if (failure === null) return exitCodes.ok
  const { low, denied, unknown, usage } = exitCodes
  return { low, denied, unknown, error: usage }[failure.status]
}

/** Asks, and tells the shape of the answer, and no value. @throws {Stop} when nothing can be asked. */
export async function verifyProvider(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly text: string; readonly exitCode: number }> {
  const parsed = parseArguments(words, { values: flagNames, switches: ['help', 'no-color'] })
  const { positionals, flags } = parsed
  const one: readonly ConfigurationError[] =
    positionals.length === 1
      ? []
      : [{ where: '', field: 'verify', message: 'takes the id of one provider: `credit-gate verify apertis`' }]
  refuseErrors('verify', [...parsed.errors, ...one])
  const provider = await loadProvider(positionals[0] ?? '')
  const { plan, errors } = await readFlagPlan({ inputs: inputsFor(provider, flags), errors: [] }, environment)
  refuseErrors('verify', errors)
  const [check] = plan?.checks ?? []
  if (plan === null || check === undefined) throw new Stop(exitCodes.usage, 'credit-gate verify: nothing to ask')
  if (check.key === null) {
    throw new Stop(exitCodes.denied, `credit-gate verify: no key was given; set ${provider.keyVariable}`)
  }
  const seen = await verify(plan, check, { userAgent })
  const lines = renderVerification({
    provider,
    region: check.region,
    ownBase: flags.has('base-url'),
    version,
    day: new Date().toISOString().slice(0, 10),
    answers: seen.answers.map((answer) => toTell(provider, answer)),
    pools: seen.reading?.pools ?? [],
    decides: seen.pool,
    failure: seen.failure,
  })
  return { text: `${lines.map((line) => plan.cleaner.redact(line)).join('\n')}\n`, exitCode: exitCodeOf(seen) }
}

/** `credit-gate verify <provider>`: does the vendor still answer as recorded? */
export async function verifyCommand(words: readonly string[]): Promise<number> {
  const { text, exitCode } = await verifyProvider(words, process.env)
  process.stdout.write(text)
  return exitCode
}
