import { debug, info } from '@actions/core'
import { findOutOfCredit } from '../../core/receipt/not-your-code.ts'
import { compareReadings, failsForOverspend, hasOverspent } from '../../core/receipt/receipt.ts'
import { parseFirstReadings } from '../../core/receipt/saved-readings.ts'
import { wantsSummary } from '../../core/verdict/wants-summary.ts'
import { readAgain } from '../../gate/check-again.ts'
import { readJobPlan } from '../gate.ts'
import { askedOf } from './asked.ts'
import type { State } from './state.ts'
import { keepReceipt, tellFinding, tellReceipt } from './tell-receipt.ts'

/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed.
 * @param maxMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
export async function readAtEnd(
  state: State,
  jobFailed: boolean,
  maxMs: number,
  environment: NodeJS.ProcessEnv,
): Promise<0 | 1> {
  const first = parseFirstReadings(state.readings)
  if (first === null) {
    info('The credit was not read again: what the main step left behind cannot be read.')
    return 0
  }
  const { plan } = await readJobPlan(environment, null)
  if (plan === null || (await askedOf(plan, environment)) !== state.asked) {
    // A key goes only where the gate sent it.
    info(
      'The credit was not read again: the checks, or the way to their providers (a proxy, an authority), are no longer those of the gate. Did the job change them?',
    )
    return 0
  }
  if (first.checks.length !== plan.checks.length) {
    info('The credit was not read again: what the main step left behind has other checks.')
    return 0
  }
  const mayShow = (notable: boolean) => wantsSummary(state.summary, state.problem || notable)
  const second = await readAgain(plan, { maxMs, debug, probes: jobFailed })
  if (jobFailed) {
    const finding = findOutOfCredit(first, second.results)
    tellFinding(finding, mayShow(finding.out.length > 0))
  }
  if (state.receipt !== 'true') return 0
  const receipt = compareReadings(first, second.results, second.endedAt)
  tellReceipt(receipt, first.onOverspend, mayShow(hasOverspent(receipt)))
  keepReceipt(receipt, plan.receiptFile, environment)
  return failsForOverspend(receipt, first.onOverspend) ? 1 : 0
}
