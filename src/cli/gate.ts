import { inputNames } from '../core/plan/fields.ts'
import { parsePlan } from '../core/plan/parse-plan.ts'
import type { ConfigurationError, Plan } from '../core/plan/plan.ts'
import { cleanText } from '../core/text/clean-text.ts'
import type { Report } from '../core/verdict/report.ts'
import { readConfigFile } from '../files/config-file.ts'
import { check, reportConfigurationErrors } from '../gate/check.ts'
import { createRedactor } from '../net/redact.ts'
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
  const words = [inputs['provider'] ?? '', inputs['pool'] ?? '', ...lines.split(/[\s/]|>=/)]
  return words.filter((word) => word.length >= 20 && /[a-z]/i.test(word) && !catalog.entries.has(word))
}

/** Reads the plan from flags, config file and environment. All that is wrong is told together, and no key with it. */
export async function readPlan(
  wanted: Pick<CheckArguments, 'inputs' | 'errors'>,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly plan: Plan | null; readonly errors: readonly ConfigurationError[] }> {
  const path = wanted.inputs['config-file']?.trim() ?? ''
  const read = path === '' ? null : readConfigFile(path, process.cwd(), false)
  const configFile = read !== null && 'file' in read ? read.file : null
  const { inputs } = wanted
  const raw = { inputs, configFile, environment, secretless: null, keysAllowed: false }
  const parsed = await parsePlan(raw, catalog)
  const redact = createRedactor([...parsed.keys, ...findStrays(inputs)])
  const told = new Set(wanted.errors.map(({ field }) => field))
  // What is wrong with a flag itself is told once; and where words were not understood, a check may have been among them.
  const unread = (error: ConfigurationError) =>
    error.where === '' &&
    (told.has(asFlag(error)) || (told.size > 0 && error.field === 'checks' && error.message.startsWith('is missing')))
  const errors = [
    ...wanted.errors,
    ...(read !== null && 'error' in read ? [read.error] : []),
    ...parsed.errors.filter((error) => !unread(error)),
  ]
  const shown = errors.map((error) => ({
    where: cleanText(error.where, redact),
    field: cleanText(asFlag(error), redact),
    message: cleanText(error.message, redact, 2000),
  }))
  return { plan: shown.length === 0 ? parsed.plan : null, errors: shown }
}

/** The gate: plan, requests, verdict. Progress goes to a terminal's stderr alone. */
export async function runGate(
  wanted: Pick<CheckArguments, 'inputs' | 'errors'>,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly report: Report; readonly plan: Plan | null }> {
  const { plan, errors } = await readPlan(wanted, environment)
  if (plan === null) return { report: reportConfigurationErrors(errors, 'always', new Date()), plan }
  const progress = showProgress(plan.checks.length, process.stderr, environment)
  process.once('exit', progress.end)
  try {
    return { report: await check(plan, { userAgent, onResult: progress.step }), plan }
  } finally {
    process.off('exit', progress.end)
    progress.end()
  }
}
