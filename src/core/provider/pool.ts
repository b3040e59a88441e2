import type { Decimal } from '../money/amount.ts'

/** What binds the figure: the whole account, a key's own cap, a monthly cap, a cycle, or the user's budget. */
export type BoundBy = 'account' | 'key' | 'month' | 'cycle' | 'fallback' | 'budget'

/** What a figure stands for: the money or plan itself, a limit of one key, team or user, or a budget of the user's own. */
export type Covers = 'account' | 'cap' | 'budget'

/** One separate store of credit, in exactly one unit. */
export interface Pool {
  /** As in the provider's `pools`, or an id of its own for pools that are found in the answer (`key:<id>`). */
  readonly id: string
  /** What a person calls it: `Pay as you go`, a key's name. Text from outside: cleaned before it is shown. */
  readonly label: string
  readonly unit: string
  /** What can be spent now: the smallest of the limits that bind. Null only when unlimited. */
  readonly remaining: Decimal | null
  readonly unlimited: boolean
  readonly boundBy: BoundBy
  /** `cap` where the account behind a limit was not read: what is left of it proves nothing of the money. */
  readonly covers: Covers
  readonly used: Decimal | null
  /** All that was ever paid in, for prepaid money. */
  readonly total: Decimal | null
  /** What a cycle, a period, a key or a budget allows. Prepaid money has none. */
  readonly limit: Decimal | null
  /** Can anything be spent from it at all? A suspended subscription or an expired key is not usable. */
  readonly usable: boolean
  readonly resetsAt: string | null
  readonly expiresAt: string | null
  /** More may be left than `remaining` says. */
  readonly lowerBound: boolean
  /** Less may be left: spend is reported late. */
  readonly upperBound: boolean
}

/** What a provider told about one key. */
export interface Reading {
  /** In the provider's own order of preference: the first usable one is the default. */
  readonly pools: readonly Pool[]
  /** Id of the pool that the asked-for name stands for, where a name is not an id (`key:Production`, `key:*`). */
  readonly decides?: string
  /** Sentences for the summary. */
  readonly warnings: readonly string[]
}

type PoolFacts = Pick<Pool, 'id' | 'label' | 'unit' | 'remaining'> & Partial<Pool>

/** A pool from the facts a provider has; what it does not tell is absent, and it is usable unless said otherwise. */
export function pool(facts: PoolFacts): Pool {
  return {
    unlimited: false,
    boundBy: 'account',
    covers: 'account',
    used: null,
    total: null,
    limit: null,
    usable: true,
    resetsAt: null,
    expiresAt: null,
    lowerBound: false,
    upperBound: false,
    ...facts,
  }
}
