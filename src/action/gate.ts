import { debug, endGroup, info, setSecret, startGroup } from '@actions/core'
import { masksOf } from '../core/plan/mask.ts'
import { renderAnnotations } from '../core/render/annotations.ts'
import { renderLogLines, renderLogTable } from '../core/render/log.ts'
import { pessimisticOutputs, renderOutputs } from '../core/render/results.ts'
import type { Report } from '../core/verdict/report.ts'
import { reportConfigurationErrors } from '../core/verdict/report-errors.ts'
import { check } from '../gate/check.ts'
import { type PlanReading, type ReadPlan, readPlan } from '../gate/read-plan.ts'
import { userAgent } from '../version.ts'
import { annotate } from './annotate.ts'
import { findSecretless } from './event.ts'
import { findMistypedInputs, readInputs } from './inputs.ts'
import { writeOutputs } from './outputs.ts'
import { placeInJob } from './place-in-job.ts'
import { writeReportSummary } from './summary.ts'

/** What the gate found, for the steps that follow it: the command, and the receipt. */
export interface Gate {
  readonly report: Report
  /** Null when the configuration was wrong. */
  readonly plan: ReadPlan | null
}

function mask(keys: readonly string[]): void {
  for (const text of new Set(keys.flatMap(masksOf))) setSecret(text)
}

/** Reads the plan from inputs and config file; masks every key it finds before anything is printed. */
export function readJobPlan(environment: NodeJS.ProcessEnv): Promise<PlanReading> {
  return readPlan({
    inputs: readInputs(environment),
    environment,
    files: { base: environment['GITHUB_WORKSPACE'] ?? process.cwd(), confined: true },
    place: placeInJob(environment),
    secretless: findSecretless(environment),
    event: environment['GITHUB_EVENT_NAME'] ?? null,
    errors: findMistypedInputs(environment),
    onKeys: mask,
  })
}

function announce(report: Report): void {
  for (const annotation of renderAnnotations(report)) annotate(annotation)
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
  const { plan, errors, summary } = await readJobPlan(environment)
  const report =
    plan === null ? reportConfigurationErrors(errors, summary, new Date()) : await check(plan, { userAgent, debug })
  writeOutputs(renderOutputs(report))
  writeReportSummary(report)
  announce(report)
  return { report, plan }
}
