import { isPercentage, sameUnit, type Threshold, zero } from '../money/amount.ts'
import type { Provider } from '../provider/provider.ts'
import { seeInputs } from '../text/addresses.ts'
import { suggestion } from '../text/nearest.ts'
import { parseBudget } from './budget.ts'
import { suggestBudget } from './budget-form.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { missingKeyPolicies, policies } from './choices.ts'
import {
  type Complain,
  quoted,
  readAmount,
  readChoice,
  readParallelJobs,
  readThreshold,
  readTimeSpan,
} from './field-values.ts'
import { itemNames } from './fields.ts'
import { findIdleFields } from './idle-fields.ts'
import { adviseOnKey } from './key-advice.ts'
import { asksForProbe, parseProbe, probeForm } from './parse-probe.ts'
import { type Budget, type CheckPlan, canSpend } from './plan.ts'
import { readBase } from './read-base.ts'
import { readKey } from './read-key.ts'
import { readProvider } from './read-provider.ts'
import { readWait } from './read-wait.ts'
import { unitsOf } from './units-of.ts'

function readBudget(raw: RawCheck, provider: Provider, complain: Complain): Budget | null {
  const text = raw.fields.get('budget') ?? ''
  if (text === '') {
    if (provider.pools.length === 0 && provider.budget !== undefined) {
      const limit = `200 ${provider.budget.unit}/${provider.budget.periods.at(-1)}`
      const written = `Write \`${raw.form === 'line' ? `${provider.id} >= 10% of ${limit}` : `budget: ${limit}`}\``
      complain(
        'budget',
        provider.probe !== undefined
          ? `is missing: ${provider.name} tells no balance. ${written} with an admin key in ${provider.keyVariable}, or write the line \`${provider.id} can-spend\` with an ordinary key in ${provider.probe.keyVariables.join(' or ')}`
          : `is missing: ${provider.name} tells no balance, but what was spent. ${written}, a limit of your own`,
      )
    }
    return null
  }
  const budget = parseBudget(text)
  if (provider.budget === undefined) {
    complain(
      'budget',
      `does not work here: ${provider.name} does not tell what was spent in a period; compare its balance with \`minimum\` instead`,
    )
  } else if (budget === null) {
    complain(
      'budget',
      `${quoted(text)} is not a budget; write an amount above 0 and its period, \`200 USD/month\` (\`day\`, \`week\`, \`month\`), or a day, \`50 USD since 2026-11-03\`${suggestBudget(text)}`,
    )
  } else if (budget.period === 'since') {
    if (!provider.budget.since) {
      complain(
        'budget',
        `${provider.name} cannot tell the spend since a day; use ${provider.budget.periods.join(' or ')}`,
      )
    }
    complainOfUnit(budget, provider, complain)
  } else if (provider.budget.periods.includes(budget.period)) {
    complainOfUnit(budget, provider, complain)
  } else {
    const why = provider.budget.refusals?.[budget.period]
    complain(
      'budget',
      `${provider.name} cannot tell the spend of a ${budget.period}; use ${provider.budget.periods.join(' or ')}${why === undefined ? '' : `. ${why}`}`,
    )
  }
  return budget
}

/** Every vendor that tells spend knows one currency, so another is wrong before anything is asked. */
function complainOfUnit({ unit }: Budget, provider: Provider, complain: Complain): void {
  const own = provider.budget?.unit ?? ''
  // What a check declared itself was refused with the declaration.
  if (unit === null || sameUnit(unit, own) || provider.declared !== undefined) return
  complain('budget', `is in ${unit}, but ${provider.name} tells its spend in ${own}; units are never converted`)
}

/** Amounts that are held against a budget are in its currency: another is wrong before anything is asked. */
function complainOfAmounts(
  amounts: Readonly<Record<string, Threshold | null>>,
  unit: string,
  complain: Complain,
): void {
  for (const [field, amount] of Object.entries(amounts)) {
    if (amount === null || isPercentage(amount) || amount.unit === null || sameUnit(amount.unit, unit)) continue
    complain(field, `is in ${amount.unit}, but the budget is in ${unit}; units are never converted`)
  }
}

function readPool(raw: RawCheck, provider: Provider, budget: Budget | null, complain: Complain): string | null {
  const id = raw.fields.get('pool') ?? ''
  if (id === '') return null
  const defined = budget === null ? provider.pools.map((pool) => pool.id) : ['budget']
  const isNamed = (known: string) =>
    known.endsWith(':') ? id.startsWith(known) && id.length > known.length : id === known
  if (id === canSpend && provider.probe !== undefined) {
    complain('pool', `\`${id}\` is what a probe is called, and no pool; write ${probeForm(provider, provider.probe)}`)
  } else if (!defined.some(isNamed)) {
    const names = defined.map((known) => (known.endsWith(':') ? `${known}<id or name>` : known))
    complain(
      'pool',
      `${quoted(id)} is not a pool of \`${provider.id}\`${names.length === 0 ? '' : `; it is one of ${names.join(', ')}`}${id.endsWith(':') ? '' : suggestion(id, defined)}`,
    )
  }
  return id
}

/** The minimum of a probe, which asks for no amount. */
const nothing: Threshold = { value: zero, unit: null }

/** Why a vendor with a probe alone cannot be asked for an amount. */
function refusalOf(provider: Provider, instead: string): string {
  const form =
    provider.probe === undefined ? '' : `: ask whether the key can spend, with ${probeForm(provider, provider.probe)}`
  return `\`${provider.id}\` tells no amount${form}. ${provider.name} tells neither what is left nor, in a form that can be used here, what was spent. ${instead}`
}

/** Reads one check. What is wrong is told to `complain`, all of it; then the result is null. */
export async function parseCheck(
  raw: RawCheck,
  context: CheckContext,
): Promise<{ plan: CheckPlan | null; key: string | null }> {
  let wrong = false
  const complain: Complain = (field, message) => {
    wrong = true
    context.complain(field, message)
  }
  const inner = { ...context, complain }
  const own = (name: string) => raw.fields.get(name) ?? ''
  const readIf = <T>(text: string, read: (text: string) => T | null): T | null => (text === '' ? null : read(text))
  for (const name of raw.fields.keys()) {
    if (!itemNames.includes(name))
      complain(name, `is not a field of a check${suggestion(name, itemNames) || seeInputs}`)
  }
  const named = await readProvider(raw, inner)
  const probing = asksForProbe(raw, inner)
  const asked = named !== null && probing ? parseProbe(raw, named, inner) : null
  const provider = asked?.provider ?? named
  const units = unitsOf(provider)
  if (named?.instead !== undefined && !probing) complain('provider', refusalOf(named, named.instead))
  const readMinimum = () => (own('minimum') === '' ? null : readThreshold('minimum', own('minimum'), complain, units))
  const minimum = probing ? nothing : readMinimum()
  if (own('minimum') === '' && !probing && named?.instead === undefined) {
    complain('minimum', 'is missing or empty (is a variable not set?); say how much must be left, such as `5 USD`')
  }
  const warnBelow = readIf(own('warn-below'), (text) => readThreshold('warn-below', text, complain, units))
  const estimatedCost = readIf(own('estimated-cost'), (text) => readAmount('estimated-cost', text, complain, units))
  const { defaults } = context
  const jobs = readIf(own('parallel-jobs'), (text) => readParallelJobs('parallel-jobs', text, complain))
  const maxSpend = readIf(own('max-spend'), (text) => readAmount('max-spend', text, complain, units))
  const lasts = readIf(own('lasts'), (text) => readTimeSpan('lasts', text, complain))
  const waitMs = readIf(own('wait'), (text) => readWait('wait', text, complain))
  const policy = <T extends string>(name: string, allowed: readonly T[]): T | null =>
    readIf(own(name), (text) => readChoice(name, text, allowed, complain))
  const [onLow, onUnknown] = [policy('on-low', policies), policy('on-unknown', policies)]
  const missing = policy('on-missing-key', missingKeyPolicies) ?? defaults.onMissingKey
  if (provider === null) return { plan: null, key: own('api-key') || null }
  const { key, isToken, ...whence } = readKey(raw, provider, inner)
  const base = readBase(raw, provider, { key, isToken }, inner)
  const budget = probing ? null : readBudget(raw, provider, complain)
  if (budget !== null) {
    const unit = budget.unit ?? provider.budget?.unit ?? ''
    const amounts = {
      minimum,
      'warn-below': warnBelow,
      'estimated-cost': estimatedCost,
      'max-spend': maxSpend ?? defaults.maxSpend,
    }
    complainOfAmounts(amounts, unit, complain)
  }
  const pool = probing ? null : readPool(raw, provider, budget, complain)
  const account = own('account') || null
  if (account === null && provider.account?.required && !context.beside.has('account'))
    complain('account', `is missing: \`${provider.id}\` needs ${provider.account.meaning}`)
  if (account !== null && provider.account === undefined)
    complain('account', `is not needed for \`${provider.id}\`; leave it out`)
  // What the run's jobs multiply is another check's in a list.
  const ownJobs = jobs ?? (raw.form === undefined ? defaults.parallelJobs : null)
  if (wrong || minimum === null || base === null) return { plan: null, key }
  const plan: CheckPlan = {
    name:
      own('name') ||
      (asked !== null ? `${provider.id}/${canSpend}` : pool === null ? provider.id : `${provider.id}/${pool}`),
    provider,
    probe: asked?.plan ?? null,
    key,
    ...whence,
    keyAdvice: adviseOnKey(
      own('api-key-env') || provider.keyVariable,
      raw,
      context,
      (provider.forge?.tokenVariables.length ?? 0) > 0,
    ),
    pool,
    minimum,
    warnBelow,
    estimatedCost,
    parallelJobs: jobs ?? defaults.parallelJobs,
    budget,
    account,
    ...base,
    onLow: onLow ?? defaults.onLow,
    onUnknown: onUnknown ?? defaults.onUnknown,
    onMissingKey: missing === 'auto' ? (context.secretless === null ? 'fail' : 'skip') : missing,
    missingKeyReason: missing === 'auto' ? context.secretless : null,
    // A probe tells no figure that a limit of the whole run could be held against.
    maxSpend: probing ? null : (maxSpend ?? defaults.maxSpend),
    lasts,
    notes: probing ? [] : findIdleFields({ minimum, warnBelow, budget, estimatedCost, parallelJobs: ownJobs }),
    waitMs: waitMs ?? defaults.waitMs,
  }
  return { plan, key }
}
