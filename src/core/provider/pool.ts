import { type Decimal, zero } from '../money/amount.ts'

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
  /** What the provider says is left: the smallest of the limits that bind. See `leftIn` for what can be spent. */
  readonly remaining: Decimal | 'unlimited'
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
  /** Id of the pool that this one pays for once that is used up, without being asked; null for none. */
  readonly stepsInFor: string | null
  /** Start of the running period that `used` and `limit` are about, RFC 3339; null where the provider does not tell it. */
  readonly startsAt: string | null
  readonly resetsAt: string | null
  readonly expiresAt: string | null
  /** More may be left than `remaining` says. */
  readonly lowerBound: boolean
  /** Less may be left. */
  readonly upperBound: boolean
  /** Is that because the vendor reports spend late? */
  readonly reportedLate: boolean
}

/** One that has a figure: most have, whatever they report. */
export type FinitePool = Pool & { readonly remaining: Decimal }

/** What a provider told about one key. */
export interface Reading {
  /** In the provider's own order of preference: the first usable one is the default. */
  readonly pools: readonly Pool[]
  /** Id of the pool that the asked-for name stands for, where a name is not an id (`key:Production`, `key:*`). */
  readonly decides?: string
  /** Sentences for the summary. */
  readonly warnings: readonly string[]
  /** Where the owner of a self-hosted server takes money, as its answer tells. Shown only when it is a web address. */
  readonly topUp?: string
}

type PoolFacts = Pick<Pool, 'id' | 'label' | 'unit' | 'remaining'> & Partial<Pool>

/** A pool from the facts a provider has; what it does not tell is absent, and it is usable unless said otherwise. */
export function pool<Remaining extends Pool['remaining']>(
  facts: PoolFacts & { readonly remaining: Remaining },
): Pool & { readonly remaining: Remaining } {
  return {
    boundBy: 'account',
    covers: 'account',
    used: null,
    total: null,
    limit: null,
    usable: true,
    stepsInFor: null,
    startsAt: null,
    resetsAt: null,
    expiresAt: null,
    lowerBound: false,
    upperBound: false,
    reportedLate: false,
    ...facts,
  }
}

/** What can be spent from a pool now: of one that is not usable nothing, whatever it reports. */
export function leftIn({ remaining, usable }: Pick<Pool, 'remaining' | 'usable'>): Decimal | 'unlimited' {
  return usable ? remaining : zero
}

/** The same as a figure: null when the pool was not read, or has no limit. */
export function amountLeft(pool: Pick<Pool, 'remaining' | 'usable'> | null): Decimal | null {
  const left = pool === null ? null : leftIn(pool)
  return left === 'unlimited' ? null : left
}

/** Has it no limit at all? A key without one is not that: what the account behind it has is not known, and may be nothing. */
export function isUnlimited(
  pool: (Pick<Pool, 'remaining' | 'usable'> & Partial<Pick<Pool, 'covers'>>) | null,
): boolean {
  return pool !== null && leftIn(pool) === 'unlimited' && pool.covers !== 'cap'
}
