import { statSync } from 'node:fs'
import { info } from '@actions/core'
import { firstReadingsOf } from '../../core/receipt/first-reading.ts'
import { saveFirstReadings } from '../../core/receipt/saved-readings.ts'
import { hasProblem } from '../../core/verdict/wants-summary.ts'
import type { Gate } from '../gate.ts'
import { readInputs } from '../inputs.ts'
import { appendToRunnerFile } from '../runner-file.ts'
import { askedOf } from './asked.ts'
import { nothingToDo, renderState, stateName } from './state.ts'

function save(text: string): void {
  appendToRunnerFile('GITHUB_STATE', { [stateName]: text })
}

/** The runner writes the event's file when a job begins; nothing else tells that. Now, where there is no such file. */
function startOfJob(environment: NodeJS.ProcessEnv): number {
  const event = statSync(environment['GITHUB_EVENT_PATH'] ?? '', { throwIfNoEntry: false })
  return Math.floor(Math.min(Date.now(), event?.mtimeMs ?? Number.POSITIVE_INFINITY))
}

/**
 * Tells the post step that there is nothing for it to do. Before anything is asked: what a step that is killed leaves empty,
 * a later step could fill, and name a way to the key that the gate never went.
 */
export function leaveNothing(): void {
  try {
    save(nothingToDo)
  } catch {
    // It is told where there is something to leave.
  }
}

/** Leaves what the gate read for the post step: no key, and nothing more than `leaveNothing` where no receipt can follow. */
export async function leaveReadings({ report, plan }: Gate, environment: NodeJS.ProcessEnv): Promise<void> {
  if (plan === null || (plan.receipt === 'false' && plan.logFile === null)) return
  const { text, note } = renderState({
    receipt: plan.receipt,
    summary: plan.summary,
    problem: hasProblem(report),
    sawSuccess: readInputs(environment)['job-status'] === 'success',
    logFile: plan.logFile,
    since: startOfJob(environment),
    asked: await askedOf(plan, environment),
    readings: saveFirstReadings(firstReadingsOf(report, plan, plan.cleaner.clean)),
  })
  // Who did not ask for a receipt need not hear that there is none.
  if (note !== null && plan.receipt === 'true') info(note)
  try {
    save(text)
  } catch (error) {
    // The gate's verdict stands without it.
    info(
      `There will be no receipt: nothing can be left for the post step (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}).`,
    )
  }
}
