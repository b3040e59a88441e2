import type { Amount } from '../money/amount.ts'
import { choices, type MissingKeyPolicy, missingKeyPolicies, type Policy, policies, ranges } from './choices.ts'
import {
  type Complain,
  readAmount,
  readChoice,
  readParallelJobs,
  readTimeout,
  readTimeSpan,
  readWholeNumber,
} from './field-values.ts'
import type { Plan } from './plan.ts'
import { readWait } from './read-wait.ts'

/** What holds for every check that says nothing else. */
export interface CheckDefaults {
  readonly onLow: Policy
  readonly onUnknown: Policy
  readonly onMissingKey: MissingKeyPolicy
  readonly maxSpend: Amount | null
  readonly waitMs: number | null
  readonly parallelJobs: number
}

export interface RunSettings extends Omit<Plan, 'checks' | 'run'> {
  readonly defaults: CheckDefaults
  /** Variables that a config file's checks may name beside their providers' own. */
  readonly configKeys: readonly string[]
}

/** Reads what is set for the whole run, once. @param settings by their input names; what is not set is absent. */
export function parseRunSettings(settings: ReadonlyMap<string, string>, complain: Complain): RunSettings {
  const readIf = <T>(name: string, read: (text: string) => T | null): T | null => {
    const text = settings.get(name) ?? ''
    return text === '' ? null : read(text)
  }
  const choice = <T extends string>(name: string, allowed: readonly T[]) =>
    readIf(name, (text) => readChoice(name, text, allowed, complain))
  const wholeNumber = (name: string, range: Parameters<typeof readWholeNumber>[2]) =>
    readIf(name, (text) => readWholeNumber(name, text, range, complain))
  return {
    require: choice('require', choices.require) ?? 'all',
    timeoutMs: readIf('timeout', (text) => readTimeout('timeout', text, complain)) ?? 30_000,
    retries: wholeNumber('retries', ranges.retries) ?? 3,
    summary: choice('summary', choices.summary) ?? 'always',
    receipt: choice('receipt', choices.receipt) ?? 'on-failure',
    receiptFile: settings.get('receipt-file') || null,
    onOverspend: choice('on-overspend', choices['on-overspend']) ?? 'warn',
    watchSeconds: wholeNumber('watch', ranges.watch),
    historyFile: settings.get('history-file') || null,
    skipAtMost: readIf('skip-at-most', (text) => readTimeSpan('skip-at-most', text, complain)),
    alertIssue: choice('alert-issue', ['true', 'false']) === 'true',
    logFile: settings.get('log-file') || null,
    configKeys: settings.get('config-keys')?.match(/[^\s,]+/g) ?? [],
    defaults: {
      onLow: choice('on-low', policies) ?? 'fail',
      onUnknown: choice('on-unknown', policies) ?? 'fail',
      onMissingKey: choice('on-missing-key', missingKeyPolicies) ?? 'auto',
      maxSpend: readIf('max-spend', (text) => readAmount('max-spend', text, complain)),
      waitMs: readIf('wait', (text) => readWait('wait', text, complain)),
      parallelJobs: readIf('parallel-jobs', (text) => readParallelJobs('parallel-jobs', text, complain)) ?? 1,
    },
  }
}
