import { endGroup, info, setSecret, startGroup } from '@actions/core'
import type { Memory } from '../core/memory/remember.ts'
import { masksOf } from '../core/plan/mask.ts'
import { renderAnnotations } from '../core/render/annotations.ts'
import { renderLogEnd, renderLogLines, renderLogTable } from '../core/render/log.ts'
import { pessimisticOutputs, renderOutputs } from '../core/render/results.ts'
import { plainText } from '../core/text/plain-text.ts'
import type { Report } from '../core/verdict/report.ts'
import { reportConfigurationErrors } from '../core/verdict/report-errors.ts'
import type { Place } from '../files/append-line.ts'
import { type PlanReading, type ReadPlan, readPlan } from '../gate/read-plan.ts'
import type { RememberedCheck } from '../gate/remembered-check.ts'
import { runContextOf } from '../gate/run-context.ts'
import { userAgent } from '../version.ts'
import { annotate } from './annotate.ts'
import { debugLines } from './debug-lines.ts'
import { findSecretless, isFork } from './event.ts'
import { findMistypedInputs, readInputs } from './inputs.ts'
import { writeOutputs } from './outputs.ts'
import { placeInJob } from './place-in-job.ts'
import { writeReportSummary } from './summary.ts'

/** What the gate found, for the steps that follow it: the command, and the receipt. */
export interface Gate {
  readonly report: Report
  /** Null when the configuration was wrong. */
  readonly plan: ReadPlan | null
  /** Null when nothing was asked. */
  readonly memory: Memory | null
}

function mask(keys: readonly string[]): void {
  for (const text of new Set(keys.flatMap(masksOf))) setSecret(text)
}

/**
 * Reads the plan from inputs and config file; masks every key it finds before anything is printed.
 * @param place where files of ours may lie; null: one that lies elsewhere is no error any more, but a note at its end.
 */
export function readJobPlan(
  environment: NodeJS.ProcessEnv,
  place: Place | null = placeInJob(environment),
): Promise<PlanReading> {
  const inputs = readInputs(environment)
  mask([inputs['github-token'] ?? ''])
  return readPlan({
    inputs,
    environment,
    files: { base: environment['GITHUB_WORKSPACE'] ?? process.cwd(), confined: true },
    ...(place === null ? {} : { place }),
    secretless: findSecretless(environment),
    event: environment['GITHUB_EVENT_NAME'] ?? null,
    isFork: isFork(environment),
    errors: findMistypedInputs(environment),
    onKeys: mask,
  })
}

function announce(report: Report, plan: ReadPlan | null): void {
  for (const annotation of renderAnnotations(report)) annotate(annotation)
  for (const line of renderLogLines(report)) info(line)
  for (const note of report.notes) info(`${plainText(note)}.`)
  for (const { name, notes } of plan?.checks ?? [])
    for (const note of notes) info(`note  ${plainText(`${name}: ${note}`)}`)
  const table = renderLogTable(report)
  if (table !== '') {
    startGroup('Credit Gate: all checks')
    info(table)
    endGroup()
  }
  for (const line of renderLogEnd(report)) info(line)
}

/** Asks every provider of the plan. What only that needs is loaded when there is a plan. */
async function askAll(plan: ReadPlan, environment: NodeJS.ProcessEnv): Promise<RememberedCheck> {
  const { checkAndRemember } = await import('../gate/remembered-check.ts')
  const remembering = { context: runContextOf(environment), place: placeInJob(environment) }
  return checkAndRemember(plan, { userAgent, ...debugLines(), waiting: { say: info } }, remembering)
}

/** The gate itself: the pessimistic outputs, the plan, the requests, the verdict, and everything a person or a later step sees. */
export async function runGate(environment: NodeJS.ProcessEnv): Promise<Gate> {
  writeOutputs(pessimisticOutputs())
  const { plan, errors, summary } = await readJobPlan(environment)
  const { report, memory } =
    plan === null
      ? { report: reportConfigurationErrors(errors, summary, new Date()), memory: null }
      : await askAll(plan, environment)
  writeOutputs(renderOutputs(report))
  writeReportSummary(report, plan?.run == null ? null : 'started')
  announce(report, plan)
  return { report, plan, memory }
}
