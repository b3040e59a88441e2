import { info } from '@actions/core'
import type { FirstReadings } from '../../core/receipt/first-reading.ts'
import { findOutOfCredit } from '../../core/receipt/not-your-code.ts'
import { compareReadings, failsForOverspend, hasOverspent } from '../../core/receipt/receipt.ts'
import { parseFirstReadings } from '../../core/receipt/saved-readings.ts'
import { settleExplanation } from '../../core/receipt/settle-explanation.ts'
import { isNotable } from '../../core/render/why-failed.ts'
import { wantsSummary } from '../../core/verdict/wants-summary.ts'
import { readAgain } from '../../gate/check-again.ts'
import type { ReadPlan } from '../../gate/read-plan.ts'
import { debugLines } from '../debug-lines.ts'
import { readJobPlan } from '../gate.ts'
import { askedOf } from './asked.ts'
import type { State } from './state.ts'
import { keepReceipt, tellReceipt, tellWhyFailed } from './tell-receipt.ts'

/** What the gate read, and what is to be read once more; a sentence where that must not be. */
type Again = { readonly plan: ReadPlan; readonly first: FirstReadings } | { readonly say: string }

async function whatToRead(state: State, plan: ReadPlan | null, environment: NodeJS.ProcessEnv): Promise<Again> {
  const first = parseFirstReadings(state.readings)
  if (first === null) return { say: 'The credit was not read again: what the main step left behind cannot be read.' }
  if (plan === null || (await askedOf(plan, environment)) !== state.asked) {
    // A key goes only where the gate sent it.
    return {
      say: 'The credit was not read again: the checks, or the way to their providers (a proxy, an authority), are no longer those of the gate. Did the job change them?',
    }
  }
  if (first.checks.length !== plan.checks.length)
    return { say: 'The credit was not read again: what the main step left behind has other checks.' }
  return { plan, first }
}

/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed; so does the log of the
 * job, where one was named.
 * @param maxMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
export async function readAtEnd(
  state: State,
  jobFailed: boolean,
  maxMs: number,
  environment: NodeJS.ProcessEnv,
): Promise<0 | 1> {
  const { plan } = await readJobPlan(environment, null)
  const log =
    jobFailed && state.logFile !== null
      ? import('./read-log.ts').then(({ readLog }) => readLog(state, plan, environment))
      : null
  const again = state.receipt === 'false' ? null : await whatToRead(state, plan, environment)
  const read =
    again === null || 'say' in again
      ? null
      : { ...again, second: await readAgain(again.plan, { maxMs, ...debugLines(), probes: jobFailed }) }
  if (again !== null && 'say' in again) info(again.say)
  const mayShow = (notable: boolean) => wantsSummary(state.summary, state.problem || notable)
  if (jobFailed) {
    const finding = read === null ? null : findOutOfCredit(read.first, read.second.results)
    const { explanation = null, nameOf = (vendor: string) => vendor } = (await log) ?? {}
    const settled = explanation === null ? null : settleExplanation(explanation, finding)
    const why = { finding, explanation: settled, nameOf }
    tellWhyFailed(why, mayShow(isNotable(why)))
  }
  if (read === null || state.receipt !== 'true') return 0
  const { first, second } = read
  const receipt = compareReadings(first, second.results, second.endedAt)
  tellReceipt(receipt, first.onOverspend, mayShow(hasOverspent(receipt)))
  keepReceipt(receipt, read.plan.receiptFile, environment)
  return failsForOverspend(receipt, first.onOverspend) ? 1 : 0
}
