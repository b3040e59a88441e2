// The two published schemas of Apertis' `payg`, as one. Which of them an answer follows is told by its keys: the newer has
// `account_credits`, the older `remaining_usd`. Sources and traps: `apertis.ts`.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { decimal, optionalDecimal, optionalWhole } from './wire.ts'

/** Pay-as-you-go in one form, whichever schema told it. A null remainder does not bind. */
export interface PayAsYouGo {
  /** The account's money; in the older schema the key's. */
  readonly account: Decimal | null
  readonly keyRemaining: Decimal | null
  readonly used: Decimal | null
  readonly total: Decimal | null
  readonly monthlyLimit: Decimal | null
  readonly monthlyUsed: Decimal | null
  readonly resetDay: number | null
  /** False: the key is unlimited, and nothing tells what the account has. */
  readonly accountTold: boolean
}

/**
 * @returns the schema. The flag alone says that a key is unlimited: without it null or "unlimited" is no figure, and with
 *   it a figure limits nothing (servers of this family tell 0, or less, beside it).
 */
export function PayAsYouGo() {
  const Cap = z.union([
    decimal(),
    z.pipe(
      z.optional(z.nullable(z.literal('unlimited'))),
      z.transform(() => null),
    ),
  ])
  const Flag = z._default(z.boolean(), false)
  // The day only makes a sentence: a form nobody foresaw must not cost the balance.
  const resetDay = () => z.catch(optionalWhole(), null)
  const Newer = z.pipe(
    z
      .object({
        account_credits: decimal(),
        token_used: optionalDecimal(),
        token_total: Cap,
        token_remaining: Cap,
        token_is_unlimited: Flag,
        token_monthly_limit_usd: optionalDecimal(),
        token_monthly_used_usd: optionalDecimal(),
        monthly_reset_day: resetDay(),
      })
      .check(z.refine((payg) => payg.token_remaining !== null || payg.token_is_unlimited)),
    z.transform(
      (payg): PayAsYouGo => ({
        account: payg.account_credits,
        keyRemaining: payg.token_is_unlimited ? null : payg.token_remaining,
        used: payg.token_used,
        total: payg.token_total,
        monthlyLimit: payg.token_monthly_limit_usd,
        monthlyUsed: payg.token_monthly_used_usd,
        resetDay: payg.monthly_reset_day,
        accountTold: true,
      }),
    ),
  )
  const Older = z.pipe(
    z
      .object({
        account_credits: z.optional(z.never()),
        remaining_usd: z.nullable(decimal()),
        used_usd: optionalDecimal(),
        total_usd: optionalDecimal(),
        is_unlimited: Flag,
        monthly_limit_usd: optionalDecimal(),
        monthly_used_usd: optionalDecimal(),
        monthly_reset_day: resetDay(),
      })
      .check(z.refine((payg) => payg.remaining_usd !== null || payg.is_unlimited)),
    z.transform(
      (payg): PayAsYouGo => ({
        account: payg.is_unlimited ? null : payg.remaining_usd,
        keyRemaining: null,
        used: payg.used_usd,
        total: payg.total_usd,
        monthlyLimit: payg.monthly_limit_usd,
        monthlyUsed: payg.monthly_used_usd,
        resetDay: payg.monthly_reset_day,
        accountTold: !payg.is_unlimited,
      }),
    ),
  )
  return z
    .union([Newer, Older])
    .check(z.refine(({ monthlyLimit, monthlyUsed }) => monthlyLimit === null || monthlyUsed !== null))
}
