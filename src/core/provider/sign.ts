/** What an error says about money: see `core/explain/explanation.ts` for what each word means. */
export type SignCause = 'credit' | 'cap' | 'rate' | 'key'

/**
 * One way in which a vendor's software says that something is used up, capped, too fast or not allowed: its whole
 * sentence (`says`), or its machine code in a field (`code`). A row with a source, not a pattern: vendors change these
 * within months, and a row that has gone stale can be seen and ended.
 */
export interface Sign {
  readonly cause: SignCause
  /** The vendor's sentence as it writes it, as far as it never changes. `…` stands for whatever comes between. */
  readonly says?: string
  /** The value of a field of the answer: `insufficient_quota` in `"type": "insufficient_quota"`. */
  readonly code?: string
  /** The fields that may hold `code`; the usual ones unless given. */
  readonly fields?: readonly string[]
  /** What must stand in the same error too, each of them: a second code, a number's words. */
  readonly with?: readonly string[]
  /** What must not stand in the same error: with it, the words are another vendor's, or mean something else. */
  readonly without?: readonly string[]
  /** Words that anybody writes: one of these addresses or names must stand in the error or just above it. */
  readonly near?: readonly string[]
  /** One of these HTTP statuses must stand in the error. */
  readonly status?: readonly number[]
  /** The sentence is all that the message says, and not a part of a longer one. */
  readonly isWhole?: true
  /** The vendor's command line writes it at the beginning of a line, or as the result that it hands out. */
  readonly isLine?: true
  /** Never more than probable: words that leave it open, or that the vendor is known to say wrongly. */
  readonly most?: 'probable'
  /** The words do not tell credit from a limit. */
  readonly orCap?: true
  /** Says that waiting heals, whatever else stands in the same error. */
  readonly isTransient?: true
  /** Where a person changes it, when that is not the vendor's billing page. */
  readonly page?: string
  readonly source: string
  /** The month or day since which it is known, where that is known. */
  readonly since?: string
  /** The last day on which it was seen. */
  readonly seen: string
}

/** A vendor as `explain` needs it. */
export interface SigningVendor {
  readonly id: string
  /** As the vendor writes it. */
  readonly name: string
  /** The page on which a person adds credit. */
  readonly topUp: string
  /** Environment variables that hold a key which pays: which vendor a command can have asked at all. */
  readonly keyVariables: readonly string[]
  readonly signs: readonly Sign[]
}
