import type { Provider } from '../provider/provider.ts'
import type { CheckResult } from './report.ts'

/** What heals one result, and where. Null where there is nothing to do, or no page is known. */
export interface Advice {
  /** A sentence. */
  readonly text: string | null
  readonly url: string | null
}

/** What of a result the advice hangs on. */
export type AdviceFacts = Pick<CheckResult, 'status' | 'reason' | 'hint' | 'pool' | 'topUpUrl' | 'probe'>

/** What of a provider the advice hangs on. */
type AdvisedProvider = Pick<Provider, 'name' | 'origin' | 'keys' | 'forge'>

/** Where, of two pages, the better one that is known. */
function firstKnown(...urls: readonly (string | undefined)[]): string | null {
  return urls.find((url) => url !== undefined && url !== '') ?? null
}

/** More is needed: of which limit, and where it is raised. Money heals no limit that somebody set. */
function adviceOnLittle(facts: AdviceFacts, { name, origin, keys, forge }: AdvisedProvider): Advice {
  const { pool, topUpUrl } = facts
  const boundBy = pool?.boundBy
  const topUp = firstKnown(topUpUrl)
  const isOwners = origin === null && topUp === null
  if (boundBy === 'budget' || pool?.covers === 'budget')
    return { text: 'Raise the budget, or wait for its next period.', url: null }
  if (pool?.usable === false) {
    return boundBy === 'key' || pool.covers === 'cap'
      ? { text: 'This key can no longer be used: use another one.', url: firstKnown(keys) }
      : { text: `What may be left there cannot be used: put that right at ${name}.`, url: topUp }
  }
  if (boundBy === 'key' || pool?.covers === 'cap') {
    const what = boundBy === 'key' ? 'the key’s own limit' : 'the limit that binds this key'
    const who = isOwners ? 'Ask the owner of this server to raise' : 'Raise'
    return { text: `${who} ${what}, or use another key.`, url: firstKnown(keys) }
  }
  if (boundBy === 'month')
    return { text: 'Raise the monthly limit, or wait until it starts anew.', url: firstKnown(keys, topUpUrl) }
  if (boundBy === 'fallback') return { text: 'Raise the fallback’s limit.', url: topUp }
  if (boundBy === 'cycle' && forge !== undefined)
    return { text: 'Wait for the reset, or use another token.', url: topUp }
  if (boundBy === 'cycle') {
    const isTold = (pool?.resetsAt ?? null) !== null
    return { text: `${isTold ? 'Wait for the reset, or upgrade' : 'Upgrade'} the plan at ${name}.`, url: topUp }
  }
  return { text: isOwners ? 'Ask the owner of this server to add credit.' : 'Top up.', url: topUp }
}

/** Pure: what to do about one result. `keys` of the provider is where a key's limit is raised, `topUpUrl` where money goes. */
export function adviceOf(facts: AdviceFacts, provider: AdvisedProvider): Advice {
  const { status, reason, hint, probe } = facts
  // Money lifts no limit that a probe ran into.
  if (probe !== null && probe.limitsUrl !== null) return { text: hint, url: probe.limitsUrl }
  if (status === 'ok') return { text: null, url: null }
  if (status === 'low' || status === 'warn') {
    const { text, url } = adviceOnLittle(facts, provider)
    return { text: hint === null ? text : `${hint} ${text}`, url }
  }
  if (reason === 'not-told')
    return { text: hint ?? 'Give this key a limit of its own.', url: firstKnown(provider.keys) }
  if (status !== 'denied' && status !== 'no-key') return { text: hint, url: null }
  const url = firstKnown(provider.keys)
  // The link stands behind the last sentence: of a key that is missing that one tells what the link is for.
  const isLinked = status === 'no-key' && hint !== null && url !== null
  return { text: isLinked ? `${hint} Keys are made at ${provider.name}.` : hint, url }
}
