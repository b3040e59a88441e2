import { debug, info } from '@actions/core'
import { findOutOfCredit } from '../../core/receipt/not-your-code.ts'
import { compareReadings } from '../../core/receipt/receipt.ts'
import { parseFirstReadings } from '../../core/receipt/saved-readings.ts'
import { readAgain } from '../../gate/check-again.ts'
import { readPlan } from '../gate.ts'
import { askedOf } from './asked.ts'
import type { State } from './state.ts'
import { fileReceipt, tellFinding, tellReceipt } from './tell-receipt.ts'

function wantsSummary({ summary, problem }: State, notable: boolean): boolean {
  return summary === 'on-problem' ? problem || notable : summary === 'always'
}

/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed.
 * @param mostMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
export async function settle(
  state: State,
  jobFailed: boolean,
  mostMs: number,
  environment: NodeJS.ProcessEnv,
): Promise<0 | 1> {
  const first = parseFirstReadings(state.readings)
  if (first === null) {
    info('The credit was not read again: what the main step left behind cannot be read.')
    return 0
  }
  const { plan } = await readPlan(environment)
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
  const second = await readAgain(plan, { mostMs, debug })
  if (jobFailed) {
    const finding = findOutOfCredit(first, second.results)
    tellFinding(finding, wantsSummary(state, finding.out.length > 0))
  }
  if (state.receipt !== 'true') return 0
  const receipt = compareReadings(first, second.results, second.endedAt)
  const overspent = receipt.rows.some((row) => row.overspent)
  tellReceipt(receipt, first.onOverspend, wantsSummary(state, overspent))
  fileReceipt(receipt, plan.receiptFile, environment)
  return overspent && first.onOverspend !== 'warn' ? 1 : 0
}
