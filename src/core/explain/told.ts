import type { Cause, Sure } from './explanation.ts'
import type { MarkedLine } from './mark-lines.ts'
import { saysItEnded } from './speech.ts'
import type { Evidence } from './weigh-match.ts'

/** What one error says: several signs of it, the one that tells most first. */
export interface Told {
  readonly best: Evidence
  readonly from: number
  readonly to: number
}

const order: readonly Cause[] = ['cap', 'credit', 'key', 'rate', 'none']
const sureness: readonly Sure[] = ['certain', 'probable', 'undecided']

function rank({ compiled: { sign }, sure }: Evidence): number {
  const first = sign.isTransient ? 0 : 1 + order.indexOf(sign.cause)
  return first * 10 + sureness.indexOf(sure)
}

/** The package of an exception's class: of whose SDK it is. */
const packageOf = /^\s*([a-z]\w*)\.(?:\w+\.)*[A-Z]\w*Error\b/

/** How much of the vendor's own words a sign needs: the longest sentence names the vendor best, after its own SDK. */
function weight({ compiled: { pieces, sign, vendor }, at }: Evidence, lines: readonly MarkedLine[]): number {
  const isOwn = packageOf.exec(lines[at]?.text ?? '')?.[1] === vendor.id
  return pieces.join('').length + (sign.code?.length ?? 0) + (sign.near === undefined ? 0 : 20) + (isOwn ? 1_000 : 0)
}

/** Signs of the same error together, in the order of the log. */
export function tell(evidence: readonly Evidence[], lines: readonly MarkedLine[]): readonly Told[] {
  const told: { all: Evidence[]; from: number; to: number }[] = []
  for (const each of evidence) {
    const last = told.at(-1)
    if (last !== undefined && each.from <= last.to && each.at <= last.to) {
      last.all.push(each)
      last.to = Math.max(last.to, each.to)
    } else told.push({ all: [each], from: each.from, to: each.to })
  }
  return told.map(({ all, from, to }) => {
    const sorted = all.toSorted((a, b) => rank(a) - rank(b) || weight(b, lines) - weight(a, lines))
    return { best: sorted[0] as Evidence, from, to }
  })
}

/** Indented, or closing: of the error above. */
const isBelow = (text: string) => /^(?:\s|[}\])]|$)/.test(text)
const isChained = (text: string) => /direct cause of the following|another exception occurred/.test(text)
const isHead = (text: string) => text.startsWith('Traceback (most recent')

/** Who tries again has not gone on. */
const triesAgain = /\b(?:retrying|before retry|back(?:ing)? off|attempts? #?\d|tr(?:y|ies) #?\d)\b/i

/** Is it one error: its log entry and its stack, or the next of a chain? */
function isOneError(first: Told, second: Told, lines: readonly MarkedLine[]): boolean {
  const between = lines.slice(first.best.last + 1, second.from).map(({ text }) => text)
  // An action prints its error, and fails with it.
  const [one, other] = [first, second].map(({ best: { compiled } }) => compiled)
  const isSame = one?.vendor === other?.vendor && one?.sign.cause === other?.sign.cause
  if (lines[second.from]?.isAnnotation && isSame) return between.every(isBelow)
  if (between.some(isChained)) return between.every((text) => isBelow(text) || isChained(text) || isHead(text))
  if (/^\s*(?:Caused by:|\[cause\])/.test(lines[second.from]?.text ?? '')) return between.every(isBelow)
  // A log entry stands above its stack, an exception below its own.
  const isEntry = !/^\s+\S/.test(lines[first.from - 1]?.text ?? '') || first.from === 0
  const leadsTo = between.some((text) => isHead(text) || /^\s+(?:File "|---> )/.test(text))
  // Node shows what an error holds indented below it.
  const isHeld = /^\s+\S/.test(lines[second.from]?.text ?? '') && /^\S/.test(lines[first.from]?.text ?? '')
  return isEntry && (leadsTo || isHeld) && between.every((text) => isBelow(text) || isHead(text))
}

/** Did a program end with one before, and another begin? */
function isAnotherEnd(before: readonly Told[], last: Told, lines: readonly MarkedLine[]): boolean {
  const first = before.find(({ best }) => best.isEnd)
  const between = first === undefined ? [] : lines.slice(first.to + 1, last.from)
  const isChain = (at: number) => between.slice(Math.max(0, at - 3), at).some(({ text }) => isChained(text))
  return between.some(
    ({ text, isFramed }, at) => /^Node\.js v/.test(text) || (isHead(text) && !isFramed && !isChain(at)),
  )
}

/**
 * Has the program told a refusal before the last one, and so shown that it goes on after one? Not where a runtime wrote,
 * or the program says, that it ended with the last.
 */
export function hasGoneOn(told: readonly Told[], last: Told, lines: readonly MarkedLine[]): boolean {
  const { best, from } = last
  const { sign } = best.compiled
  if (sign.cause !== 'credit' && sign.cause !== 'cap') return false
  // `codex` tells an error as it comes, and once more when it ends.
  if (sign.isLine && (best.isAnswer || !best.isBare)) return false
  const before = told.slice(0, told.indexOf(last))
  let next = last
  while (before.length > 0 && isOneError(before.at(-1) as Told, next, lines)) next = before.pop() as Told
  const gone = before.filter((each, at) => {
    const until = lines.slice(each.from, (before[at + 1] ?? next).from)
    return lines[each.from]?.step === lines[from]?.step && !until.some(({ plain }) => triesAgain.test(plain))
  })
  if (gone.length === 0 || (best.isEnd && !isAnotherEnd(gone, last, lines))) return false
  // A last word that was said before was not the last.
  return !saysItEnded(from, lines.length, lines) || gone.some((each) => saysItEnded(each.from, each.to + 1, lines))
}
