// Job summaries of the second reading, as a person may meet them.
import Big from 'big.js'
import type { OnOverspend } from '../../src/core/plan/plan.ts'
import { pool } from '../../src/core/provider/pool.ts'
import { firstReadingsOf } from '../../src/core/receipt/first-reading.ts'
import { findOutOfCredit } from '../../src/core/receipt/not-your-code.ts'
import { compareReadings } from '../../src/core/receipt/receipt.ts'
import { renderNotYourCode } from '../../src/core/render/not-your-code.ts'
import { renderReceipt } from '../../src/core/render/receipt.ts'
import type { CheckResult } from '../../src/core/verdict/report.ts'
import { type SampleFacts, sampleFailure, sampleReport, sampleResult } from './sample-report.ts'

/** Apertis with this much left, of the 5 USD that are needed. */
export function apertisWith(left: string, facts: SampleFacts = {}): CheckResult {
  const remaining = new Big(left)
  const low = remaining.lt(5)
  return sampleResult({
    status: low ? 'low' : 'ok',
    remaining,
    pools: [pool({ id: 'payg', label: 'Pay as you go', unit: 'USD', remaining })],
    ...facts,
  })
}

export function crustdataWith(left: string, facts: SampleFacts = {}): CheckResult {
  const remaining = new Big(left)
  return sampleResult({
    name: 'crustdata',
    provider: 'crustdata',
    providerName: 'Crustdata',
    pool: 'account',
    unit: 'credits',
    remaining,
    status: remaining.lt(1000) ? 'low' : 'ok',
    minimum: new Big(1000),
    required: new Big(1000),
    topUpUrl: 'https://app.crustdata.com/billing',
    pools: [pool({ id: 'account', label: 'Account', unit: 'credits', remaining })],
    ...facts,
  })
}

export const unread = sampleFailure({
  name: 'crustdata',
  provider: 'crustdata',
  providerName: 'Crustdata',
  status: 'unknown',
  reason: 'timeout',
  message: 'crustdata: no answer in 10 s',
})

interface Readings {
  readonly before: readonly CheckResult[]
  readonly after: readonly CheckResult[]
  readonly maxSpend?: string
  readonly onOverspend?: OnOverspend
  readonly require?: 'all' | 'any'
}

/** The two readings of a job, judged as the product judges them. */
export function judgeReadings({ before, after, maxSpend, onOverspend = 'warn', require = 'all' }: Readings) {
  const most = maxSpend === undefined ? null : { value: new Big(maxSpend), unit: null }
  const checks = before.map(() => ({ maxSpend: most })) as never
  const first = firstReadingsOf(sampleReport(before, { require }), { checks, onOverspend }, (text) => text)
  return {
    finding: findOutOfCredit(first, after),
    receipt: compareReadings(first, after, '2026-11-21T10:12:31Z'),
    onOverspend,
  }
}

function pageOf(readings: Readings, failed: boolean): string {
  const { finding, receipt, onOverspend } = judgeReadings(readings)
  const above = failed && finding.out.length > 0 ? renderNotYourCode(finding.out) : ''
  return `${above}${failed && readings.maxSpend === undefined ? '' : renderReceipt(receipt, onOverspend)}`
}

const advised = { policy: 'warn', status: 'low' } as const
const usedUp = sampleFailure({
  status: 'low',
  reason: 'insufficient',
  message: 'apertis: out of credit',
  policy: 'fail',
})

/** Markdown by name. */
export const sampleSummaries: Readonly<Record<string, string>> = {
  'not-your-code-empty': pageOf({ before: [apertisWith('42.5')], after: [apertisWith('0')] }, true),
  'not-your-code-below': pageOf({ before: [apertisWith('277.47')], after: [apertisWith('0.12')] }, true),
  'not-your-code-insufficient': pageOf({ before: [apertisWith('42.5')], after: [usedUp] }, true),
  'not-your-code-already': pageOf({ before: [apertisWith('0.95', advised)], after: [apertisWith('0.1')] }, true),
  'not-your-code-unknown-before': pageOf(
    { before: [{ ...unread, policy: 'warn' }], after: [crustdataWith('3')] },
    true,
  ),
  'not-your-code-two': pageOf(
    { before: [apertisWith('42.5'), crustdataWith('87250')], after: [apertisWith('-0.4'), crustdataWith('12')] },
    true,
  ),
  'not-your-code-and-receipt': pageOf(
    { before: [apertisWith('42.5')], after: [apertisWith('0')], maxSpend: '50' },
    true,
  ),
  'receipt-one': pageOf({ before: [apertisWith('277.47')], after: [apertisWith('178.20')] }, false),
  'receipt-many': pageOf(
    {
      before: [apertisWith('277.47'), crustdataWith('87250'), apertisWith('12', { name: 'apertis/eval' }), unread],
      after: [apertisWith('178.20'), crustdataWith('86990'), apertisWith('20', { name: 'apertis/eval' }), unread],
    },
    false,
  ),
  'receipt-overspent-warn': pageOf(
    { before: [apertisWith('42.5')], after: [apertisWith('39.5')], maxSpend: '2' },
    false,
  ),
  'receipt-overspent-fail': pageOf(
    { before: [apertisWith('42.5')], after: [apertisWith('39.5')], maxSpend: '2', onOverspend: 'fail' },
    false,
  ),
  'receipt-unknown': pageOf({ before: [crustdataWith('87250')], after: [unread] }, false),
}
