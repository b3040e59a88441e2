import type { SignCause } from '../provider/sign.ts'

/**
 * `credit`: prepaid money or credits are used up, or billing has stopped. `cap`: a limit, budget, window or plan quota
 * that somebody set is reached. `rate`: waiting heals. `key`: rejected, or not allowed. `none`: nothing about money.
 */
export type Cause = SignCause | 'none'

/**
 * `certain`: the vendor's whole words, on a line that its software writes when it fails for real, the last error, not
 * survived, outside tests. `probable`: outside tests, on a line of the program's own. `undecided`: in the output of a
 * test runner, or followed by what is none of its consequences, or what failed named no reason.
 */
export type Sure = 'certain' | 'probable' | 'undecided'

/** Something that an output says. */
export interface Finding {
  readonly cause: Cause
  /** Null where there is nothing to be sure of. */
  readonly sure: Sure | null
  /** The words do not tell used-up credit from a limit. */
  readonly or_cap: boolean
  /** Who is to be paid: a vendor's id; null when the words name nobody. */
  readonly vendor: string | null
  /** When a cap opens again, RFC 3339; null unless the text tells. */
  readonly resets_at: string | null
  /** The line of the log, from 1. */
  readonly line: number | null
  /** That line, held to words. */
  readonly text: string | null
}

/** Why a command failed, as far as its output tells. */
export interface Explanation extends Finding {
  /** What to do next, in our own words: for one that is undecided, kept until no reading can settle it any more. */
  readonly advice: string | null
  /** The vendor's page for it, from our catalog. */
  readonly url: string | null
  /** What else the output says: survived, or not the last error. */
  readonly also: readonly Finding[]
}
