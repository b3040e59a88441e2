import type { Explanation, Sure } from '../explain/explanation.ts'
import type { Finding } from './not-your-code.ts'

/** What shows that a vendor still serves: the account's own figure, or a probe that was answered. */
const clears: ReadonlySet<string> = new Set(['still-there', 'unlimited', 'served'])

const weaker: Readonly<Record<Sure, Sure | null>> = { certain: 'probable', probable: 'undecided', undecided: null }

/** A reading of the account's money says nothing of a limit that somebody set on a key. */
function contradicts({ why }: { readonly why: string }, isOnlyCredit: boolean): boolean {
  return clears.has(why) && (isOnlyCredit || why === 'served')
}

/**
 * Holds what an output says about credit against what was read again at the same vendor. Nothing left there makes it
 * certain (too little, probable); enough left makes it less sure by one step: of what was undecided nothing remains.
 * What is undecided in the end advises nothing.
 * @param finding null where nothing was read.
 */
export function settleExplanation(explanation: Explanation, finding: Finding | null): Explanation {
  const settled = weigh(explanation, finding)
  return settled.sure === 'undecided' ? { ...settled, advice: null, url: null } : settled
}

function weigh(explanation: Explanation, finding: Finding | null): Explanation {
  const { cause, sure, vendor, or_cap } = explanation
  if (finding === null || sure === null || vendor === null || (cause !== 'credit' && cause !== 'cap'))
    return explanation
  const out = finding.out.filter(({ provider }) => provider === vendor)
  if (out.length > 0) {
    const raised = out.some(({ empty }) => empty) ? 'certain' : sure === 'undecided' ? 'probable' : sure
    return { ...explanation, sure: raised }
  }
  const innocent = finding.innocent.filter(({ provider }) => provider === vendor)
  const isOnlyCredit = cause === 'credit' && !or_cap
  if (innocent.length === 0 || !innocent.every((each) => contradicts(each, isOnlyCredit))) return explanation
  const lowered = weaker[sure]
  if (lowered !== null) return { ...explanation, sure: lowered }
  const { advice: _, url: __, also, ...found } = explanation
  return {
    ...{ cause: 'none', sure: null, or_cap: false, vendor: null, resets_at: null, line: null, text: null },
    ...{ advice: null, url: null, also: [found, ...also] },
  }
}
