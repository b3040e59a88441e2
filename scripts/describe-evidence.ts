import type { Provider } from '../src/core/provider/provider.ts'

/** How sure we are of a provider's contract: for a table, and as a sentence. */
const evidences = {
  documented: [
    'documentation',
    'The contract was read in the vendor’s documentation, interface description or own client.',
  ],
  'client-code': [
    'client code',
    'The contract was seen in public client code; the vendor’s own page does not show all of it.',
  ],
} as const

/** How sure we are of a provider's contract, for a table. */
export function describeEvidence({ evidence, seenLive }: Provider): string {
  return seenLive === undefined ? evidences[evidence][0] : `${evidences[evidence][0]}, seen live ${seenLive.on}`
}

/** The same in sentences: where it was read and when, who saw it answer, and how whoever has a key says that it still does. */
export function explainEvidence({ id, evidence, checked, seenLive, instead }: Provider): string {
  const read = `${evidences[evidence][1]} Checked ${checked}; nothing was called with a key of ours.`
  const seen =
    seenLive === undefined
      ? 'Nobody has reported yet to have seen it live.'
      : `Seen live by ${seenLive.by} on ${seenLive.on}.`
  const how =
    `With a key of yours \`credit-gate verify ${id}\` says whether it still holds, without any value, and a form takes ` +
    '[its output](../../.github/ISSUE_TEMPLATE/verify.yml).'
  return [read, seen, ...(instead === undefined ? [how] : [])].join(' ')
}
