// The limits that a LiteLLM proxy tells of a key, its team, its member of a team and its user. Sources and traps: `litellm.ts`.
import * as z from 'zod/mini'
import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { isPast } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import { decimal, optionalDecimal, optionalText, optionalTime, type WireTime } from './wire.ts'

/** One limit that binds, and what is left of it. */
export interface Limit {
  readonly remaining: Decimal
  readonly used: Decimal
  readonly limit: Decimal
  readonly reset: WireTime
  readonly boundBy: 'key' | 'account'
}

/** A raise for a while: of a key in its `metadata`, of a member in the table of its budget. */
function raiseFields() {
  return { temp_budget_increase: z.catch(optionalDecimal(), null), temp_budget_expiry: optionalTime() }
}

function budgetTable() {
  return z.optional(
    z.nullable(z.object({ max_budget: optionalDecimal(), budget_reset_at: optionalTime(), ...raiseFields() })),
  )
}

/** What every row of key, team or user has: its own budget, else the one of the table that `budget_id` names. */
export function budgetFields() {
  return {
    spend: decimal(),
    max_budget: optionalDecimal(),
    budget_reset_at: optionalTime(),
    budget_id: optionalText(),
    litellm_budget_table: budgetTable(),
  }
}

/** A row that holds nothing else. */
export function budgetRow() {
  return z.object(budgetFields())
}

/** Budgets for an hour, a day …, side by side. */
export function windowList() {
  const Window = z.object({ budget_duration: z.string(), max_budget: decimal(), reset_at: optionalTime() })
  return z.optional(z.nullable(z.array(Window)))
}

/** What was used of each window, or of each model, by its name. */
export function usageByName() {
  return z.optional(
    z.nullable(z.record(z.string(), z.object({ current_spend: decimal(), budget_limit: optionalDecimal() }))),
  )
}

type Infer<T extends (...given: never[]) => z.core.$ZodType> = z.core.output<ReturnType<T>>
type Row = Infer<typeof budgetRow>

interface Raise {
  readonly temp_budget_increase: Decimal | null
  readonly temp_budget_expiry: WireTime
}

/** The raise that holds now; null when there is none, or its time is over. */
export function raiseNow(raise: Raise | null | undefined, now: Date): { by: Decimal; until: string } | null {
  const by = raise?.temp_budget_increase ?? null
  const until = raise?.temp_budget_expiry.instant ?? null
  return by?.gt(0) && until !== null && !isPast(until, now) ? { by, until } : null
}

const noTime: WireTime = { instant: null, readable: true }

/**
 * The budget of one row; null when it has none.
 * @param raise what is added to it now: the proxy raises only what there is.
 * @throws {Failure} when a budget is named and its figure is not told.
 */
export function limitOf(row: Row, boundBy: Limit['boundBy'], raise: Decimal | null = null): Limit | null {
  const { spend, max_budget: own, litellm_budget_table: table } = row
  if (own === null && row.budget_id !== null && !table) {
    throw Failure.because('unexpected-body', 'the answer names a budget, and not how much it is')
  }
  const told = own ?? table?.max_budget ?? null
  if (told === null) return null
  const limit = raise === null ? told : told.plus(raise)
  const reset = row.budget_reset_at.instant === null && table ? table.budget_reset_at : row.budget_reset_at
  return { remaining: notBelowZero(limit.minus(spend)), used: spend, limit, reset, boundBy }
}

/** @throws {Failure} when a window's use is not told. */
export function limitsOfWindows(windows: Infer<typeof windowList>, usage: Infer<typeof usageByName>): readonly Limit[] {
  return (windows ?? []).map(({ budget_duration, max_budget: limit, reset_at: reset }) => {
    const used = usage?.[budget_duration]?.current_spend
    if (used === undefined) {
      throw Failure.because('unexpected-body', 'the answer tells a limit of the key for a while, and not its use')
    }
    return { remaining: notBelowZero(limit.minus(used)), used, limit, reset, boundBy: 'key' }
  })
}

/** The models whose own budget is used up. */
export function modelsUsedUp(usage: Infer<typeof usageByName>): number {
  return Object.values(usage ?? {}).filter(
    ({ current_spend: used, budget_limit: limit }) => limit !== null && used.gte(limit),
  ).length
}

export function TeamAnswer() {
  const Member = z.object({ user_id: optionalText(), spend: optionalDecimal(), litellm_budget_table: budgetTable() })
  return z.object({
    team_info: z.object({ ...budgetFields(), budget_limits: z.optional(z.nullable(z.array(z.unknown()))) }),
    team_memberships: z.optional(z.nullable(z.array(Member))),
  })
}

type Team = Infer<typeof TeamAnswer>

/** What a user may spend in this team, where that is told. @throws {Failure} when its use is not. */
export function limitOfMember({ team_memberships }: Team, user: string | null, now: Date): Limit | null {
  const member = user === null ? undefined : team_memberships?.find(({ user_id }) => user_id === user)
  const table = member?.litellm_budget_table
  if (member === undefined || !table || table.max_budget === null) return null
  if (member.spend === null) {
    throw Failure.because('unexpected-body', 'the answer tells what a member may spend, and not what was spent')
  }
  const limit = table.max_budget.plus(raiseNow(table, now)?.by ?? 0)
  const remaining = notBelowZero(limit.minus(member.spend))
  return { remaining, used: member.spend, limit, reset: table.budget_reset_at ?? noTime, boundBy: 'account' }
}
