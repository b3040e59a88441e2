import { debug, endGroup, error, info, setSecret, startGroup, warning } from '@actions/core'
import { masksOf } from '../core/plan/mask.ts'
import { parsePlan } from '../core/plan/parse-plan.ts'
import type { ConfigurationError, Plan } from '../core/plan/plan.ts'
import { renderAnnotations } from '../core/render/annotations.ts'
import { renderLogLines, renderLogTable } from '../core/render/log.ts'
import { pessimisticOutputs, renderOutputs } from '../core/render/results.ts'
import { cleanText } from '../core/text/clean-text.ts'
import type { Report } from '../core/verdict/report.ts'
import { readConfigFile } from '../files/config-file.ts'
import { check, reportConfigurationErrors } from '../gate/check.ts'
import { createRedactor } from '../net/redact.ts'
import { catalog } from '../providers/catalog.ts'
import { userAgent } from '../version.ts'
import { findSecretless } from './event.ts'
import { findMistypedInputs, readInputs } from './inputs.ts'
import { writeOutputs } from './outputs.ts'
import { writeReportSummary } from './summary.ts'

/** What the gate found, for the steps that follow it: the command, and the receipt. */
export interface Gate {
  readonly report: Report
  /** Null when the configuration was wrong. */
  readonly plan: Plan | null
}

function mask(keys: readonly string[]): void {
  for (const text of new Set(keys.flatMap(masksOf))) setSecret(text)
}

/** Reads the plan from inputs and config file; masks every key it finds before anything is printed. */
export async function readPlan(environment: NodeJS.ProcessEnv): Promise<{
  readonly plan: Plan | null
  readonly errors: readonly ConfigurationError[]
}> {
  const inputs = readInputs(environment)
  mask([inputs['api-key'] ?? ''])
  const errors: ConfigurationError[] = [...findMistypedInputs(environment)]
  const path = inputs['config-file']?.trim() ?? ''
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd()
  const read = path === '' ? null : readConfigFile(path, workspace, true)
  if (read !== null && 'error' in read) errors.push(read.error)
  const parsed = await parsePlan(
    {
      inputs,
      configFile: read !== null && 'file' in read ? read.file : null,
      environment,
      secretless: findSecretless(environment),
      event: environment['GITHUB_EVENT_NAME'] ?? null,
    },
    catalog,
  )
  mask(parsed.keys)
  const redact = createRedactor(parsed.keys)
  const shown = [...errors, ...parsed.errors].map((error) => ({
    where: cleanText(error.where, redact),
    field: cleanText(error.field, redact),
    message: cleanText(error.message, redact, 2000),
  }))
  return { plan: shown.length === 0 ? parsed.plan : null, errors: shown }
}

function announce(report: Report): void {
  // Named one by one: a namespace that escapes would take the whole toolkit into the bundle, its http client too.
  const annotate = { error, warning }
  for (const { level, title, message } of renderAnnotations(report)) annotate[level](message, { title })
  for (const line of renderLogLines(report)) info(line)
  const table = renderLogTable(report)
  if (table === '') return
  startGroup('Credit Gate: all checks')
  info(table)
  endGroup()
}

/** The gate itself: the pessimistic outputs, the plan, the requests, the verdict, and everything a person or a later step sees. */
export async function runGate(environment: NodeJS.ProcessEnv): Promise<Gate> {
  writeOutputs(pessimisticOutputs())
  const { plan, errors } = await readPlan(environment)
  const report =
    plan === null
      ? reportConfigurationErrors(errors, readSummaryMode(environment), new Date())
      : await check(plan, { userAgent, debug })
  writeOutputs(renderOutputs(report))
  writeReportSummary(report)
  announce(report)
  return { report, plan }
}

/** The summary of a wrong configuration: shown unless the input says never. */
function readSummaryMode(environment: NodeJS.ProcessEnv): 'always' | 'never' {
  return readInputs(environment)['summary']?.trim().toLowerCase() === 'never' ? 'never' : 'always'
}
