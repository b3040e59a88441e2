import type { Amount, Decimal, Threshold } from '../money/amount.ts'
import type { BudgetPeriod } from '../money/instant.ts'
import type { ProbePlan } from '../provider/probe.ts'
import type { Provider } from '../provider/provider.ts'
import type { Policy } from './choices.ts'
import type { TimeSpan } from './time-span.ts'

/** Id of the one pool of a probe: no figure is ever in it. */
export const canSpend = 'can-spend'

/** A limit that the user sets on spend: `200 USD/month`, or `50 USD since 2026-11-03`. */
export interface Budget {
  readonly value: Decimal
  /** Null when none was given: it is then the vendor's. */
  readonly unit: string | null
  readonly period: BudgetPeriod
  /** First moment of a budget that holds since a day; absent for one of a period. */
  readonly since?: Date
}

/** One question, fully read: nothing in it has to be parsed again. */
export interface CheckPlan {
  readonly name: string
  /** As it is asked: with a probe, by the key and the host of the probe. */
  readonly provider: Provider
  /** Set for a check that asks whether the key can spend at all; then `minimum` is 0, and means nothing. */
  readonly probe: ProbePlan | null
  /** The key, trimmed; null when none was given. */
  readonly key: string | null
  /** Where the key was looked for, for people: `api-key or APERTIS_API_KEY`. */
  readonly keySource: string
  /** What is wrong with a key that was found instead of the one that is needed: a sentence. Absent without one. */
  readonly keyNote?: string
  /** Where a key goes when there is none, for people: sentences. */
  readonly keyAdvice: string
  readonly pool: string | null
  readonly minimum: Threshold
  readonly warnBelow: Threshold | null
  readonly estimatedCost: Amount | null
  readonly parallelJobs: number
  readonly budget: Budget | null
  readonly account: string | null
  /** Name of the region whose host gets the key; null where the provider has none, or with a `base-url`. */
  readonly region: string | null
  /** Scheme, host and port that get the key. */
  readonly origin: string
  /** Put before every path of the provider: `` or `/sandbox/apertis`, without a slash at its end. */
  readonly pathPrefix: string
  readonly onLow: Policy
  readonly onUnknown: Policy
  readonly onMissingKey: Policy
  /** Why a missing key is skipped (`auto` on a fork's pull request), for people; null when it is not so. */
  readonly missingKeyReason: string | null
  readonly maxSpend: Amount | null
  /** For how long the credit should last at the pace seen so far. */
  readonly lasts: TimeSpan | null
  /** What of this check never does anything, for people: a sentence each. */
  readonly notes: readonly string[]
  /** How long the gate may wait for this check to become better, in milliseconds; null when it does not wait. */
  readonly waitMs: number | null
}

export type SummaryMode = 'always' | 'on-problem' | 'never'
export type ReceiptMode = 'on-failure' | 'true' | 'false'
export type OnOverspend = 'warn' | 'fail' | 'stop'

/** What one run does. At least one check. */
export interface Plan {
  readonly checks: readonly CheckPlan[]
  readonly require: 'all' | 'any'
  readonly timeoutMs: number
  readonly retries: number
  readonly summary: SummaryMode
  readonly receipt: ReceiptMode
  readonly receiptFile: string | null
  readonly onOverspend: OnOverspend
  /** Script of the input `run`; null without one. */
  readonly run: string | null
  readonly watchSeconds: number | null
  /** Where each gate leaves what it saw, and looks what those before it saw. */
  readonly historyFile: string | null
  /** A gate that has only skipped for so long fails instead. */
  readonly skipAtMost: TimeSpan | null
  /** Is an issue to be opened for a check that is low? */
  readonly alertIssue: boolean
  /** The log that the job's command writes, for when it fails; null without one. */
  readonly logFile: string | null
}

/** One thing that is wrong with the configuration. */
export interface ConfigurationError {
  /** Where: `checks[2]`, `credit-gate.yml`, or empty for the inputs. */
  readonly where: string
  /** The field as the user knows it; empty when it is not about one. */
  readonly field: string
  /** What code may go by: the message is for people alone. */
  readonly kind?: 'nothing-to-check'
  /** One sentence: what is wrong, what is allowed, the nearest right word. */
  readonly message: string
}
