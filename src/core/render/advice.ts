import type { BoundBy } from '../provider/pool.ts'
import { plainText } from '../text/plain-text.ts'
import type { CheckResult } from '../verdict/report.ts'

/** What heals one result, and where. */
export interface Advice {
  /** Sentences; null when there is nothing to do. */
  readonly text: string | null
  /** Null where no page heals it: topping up helps against no limit of the user's own. */
  readonly url: string | null
}

/** What to do about too little, by what binds. Null: topping up heals it. */
const remedies: Readonly<Record<BoundBy, string | null>> = {
  account: null,
  cycle: null,
  key: 'Raise the key’s own limit, or use another key.',
  month: 'Raise the monthly limit, or wait until it starts anew.',
  fallback: 'Raise the fallback’s limit.',
  budget: 'Raise the budget, or wait for its next period.',
}

/** Only an address that a browser opens is shown as one. */
function webAddress(url: string): string | null {
  return /^https?:\/\//.test(url) ? url : null
}

/** What the check was told with knowledge of its provider; without that, what the figures alone suggest. */
export function adviceOn({ status, pool, hint, topUpUrl, advice, adviceUrl }: CheckResult): Advice {
  if (advice !== null) return { text: advice, url: webAddress(adviceUrl ?? '') }
  const said = hint === null ? [] : [hint]
  if (status !== 'low' && status !== 'warn') return { text: hint, url: null }
  const remedy = pool === null ? null : remedies[pool.boundBy]
  if (remedy !== null) return { text: [...said, remedy].join(' '), url: null }
  // Where nobody knows a page for it, a person knows better than we do.
  const url = webAddress(topUpUrl)
  return url === null ? { text: hint, url } : { text: [...said, 'Top up.'].join(' '), url }
}

/** The same in one line, its link behind it: ` Top up: https://…`. Empty when there is nothing to do. */
export function adviceText(result: CheckResult): string {
  const { text, url } = adviceOn(result)
  if (text === null) return ''
  const said = plainText(text)
  if (url === null) return ` ${said}`
  return said.endsWith('?') ? ` ${said} ${plainText(url)}` : ` ${said.replace(/\.$/, '')}: ${plainText(url)}`
}
