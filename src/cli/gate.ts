import { inputNames } from '../core/plan/fields.ts'
import type { ConfigurationError } from '../core/plan/plan.ts'
import { plainText } from '../core/text/plain-text.ts'
import type { Report } from '../core/verdict/report.ts'
import { reportConfigurationErrors } from '../core/verdict/report-errors.ts'
import type { Place } from '../files/append-line.ts'
import { type PlanReading, type ReadPlan, readPlan } from '../gate/read-plan.ts'
import { checkAndRemember } from '../gate/remembered-check.ts'
import { runContextOf } from '../gate/run-context.ts'
import { catalog } from '../providers/catalog.ts'
import { userAgent } from '../version.ts'
import type { CheckArguments } from './check-arguments.ts'
import { showProgress } from './terminal.ts'

/** A field as the user knows it here: what is no part of a list is a flag. */
function asFlag({ where, field }: ConfigurationError): string {
  return where === '' && field !== 'checks' && inputNames.includes(field) ? `--${field}` : field
}

/** Long words where a provider, a pool or an amount belongs: any may be a key that lost its way. */
function findStrays(inputs: CheckArguments['inputs']): readonly string[] {
  const list = inputs['checks'] ?? ''
  const lines = /^\s*[-[]/.test(list) ? '' : list
  const fields = ['provider', 'pool', 'minimum', 'budget'].map((name) => inputs[name] ?? '')
  const words = [...fields.slice(0, 2), ...[...fields.slice(2), lines].flatMap((text) => text.split(/[\s/]|>=/))]
  return words.filter((word) => word.length >= 20 && /[a-z]/i.test(word) && !catalog.entries.has(word))
}

/** Where a receipt may be filed: at any path, but in none of git’s or a runner’s own folders. */
export function placeOfFlags(environment: NodeJS.ProcessEnv): Place {
  return { base: process.cwd(), folders: null, runnerTemp: environment['RUNNER_TEMP'] ?? null }
}

/** Reads the plan from flags, config file and environment. All that is wrong is told together, and no key with it. */
export function readFlagPlan(
  { inputs, errors }: Pick<CheckArguments, 'inputs' | 'errors'>,
  environment: NodeJS.ProcessEnv,
): Promise<PlanReading> {
  const told = new Set(errors.map(({ field }) => field))
  // What is wrong with a flag itself is told once; and where words were not understood, a check may have been among them.
  const isTold = ({ where, field, kind }: ConfigurationError) =>
    where === '' && (told.has(field) || (told.size > 0 && kind === 'nothing-to-check'))
  return readPlan({
    inputs,
    environment,
    files: { base: process.cwd(), confined: false },
    place: placeOfFlags(environment),
    keysAllowed: false,
    entry: 'terminal',
    errors,
    retell: (found) => found.map((error) => ({ ...error, field: asFlag(error) })).filter((error) => !isTold(error)),
    strays: findStrays(inputs),
  })
}

/** The gate: plan, requests, verdict. Progress goes to a terminal's stderr alone. */
export async function runGate(
  wanted: Pick<CheckArguments, 'inputs' | 'errors'>,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly report: Report; readonly plan: ReadPlan | null }> {
  const { plan, errors, summary } = await readFlagPlan(wanted, environment)
  if (plan === null) return { report: reportConfigurationErrors(errors, summary, new Date()), plan }
  const progress = showProgress(plan.checks.length, process.stderr, environment)
  process.once('exit', progress.end)
  try {
    const remembering = { context: runContextOf(environment), place: placeOfFlags(environment) }
    const say = (line: string) => {
      progress.end()
      process.stderr.write(`${line}\n`)
    }
    const dependencies = { userAgent, onResult: progress.step, waiting: { say } }
    const { report } = await checkAndRemember(plan, dependencies, remembering)
    for (const note of report.notes) process.stderr.write(`credit-gate: ${plainText(note)}.\n`)
    return { report, plan }
  } finally {
    process.off('exit', progress.end)
    progress.end()
  }
}
