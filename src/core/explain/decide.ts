import { isLastWord, wasKilled } from './aftermath.ts'
import type { Cause, Explanation, Finding } from './explanation.ts'
import { isAnotherWay, isCancellation, isOtherError, isSignOfLife, isStepEnd } from './frames.ts'
import type { MarkedLine } from './mark-lines.ts'
import { parseResetTime } from './reset-time.ts'
import { hasGoneOn, type Told, tell } from './told.ts'
import type { Evidence } from './weigh-match.ts'

export interface DecideOptions {
  /** Whether a key of this vendor is in the command's environment; undefined when that is not known. */
  readonly keysOf: (vendor: string) => boolean | undefined
  /** The command's; null when it is not known. */
  readonly exitCode: number | null
  /** When the log was written, for times without a year; null when not known. */
  readonly logTime: Date | null
  /** Holds text from outside to words that may be shown. */
  readonly clean: (text: string) => string
}

const chained = /direct cause of the following|another exception occurred|^Caused by|\[cause\]|^\s*\+-+/

/** Did something later show that the job did not die of it? */
function isSurvived({ best, to }: Told, lines: readonly MarkedLine[], known: ReadonlySet<number>): boolean {
  let stepEnds = 0
  let isChained = false
  for (let at = to + 1; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const { text, isAnnotation, isEcho } = line
    if (isStepEnd(text, isAnnotation) && ++stepEnds > 1) return true
    if (isEcho || (line.job !== lines[to]?.job && isCancellation(text))) continue
    if (chained.test(text)) isChained = true
    if (!best.isFatal && stepEnds === 0 && (isSignOfLife(text) || isAnotherWay(text))) return true
    if (!isChained && /^(?:\S| ! \[)/.test(text) && isOtherError(text) && !known.has(at)) return true
  }
  return false
}

function find({ best, from, to }: Told, lines: readonly MarkedLine[], options: DecideOptions): Finding {
  const { sign, vendor } = best.compiled
  const line = lines[best.at]
  const parts = lines.slice(from, to + 1).map(({ plain }) => plain)
  // A wrapper may have cut between words, or inside one.
  const text = `${parts.join('').slice(0, 6_000)}\n${parts.join(' ').slice(0, 6_000)}`
  const sure = best.sure === 'certain' && options.keysOf(vendor.id) === false ? 'probable' : best.sure
  const isCap = sign.cause === 'cap' || sign.orCap === true
  return {
    cause: sign.cause,
    sure,
    or_cap: sign.orCap ?? false,
    vendor: vendor.id,
    resets_at: isCap
      ? parseResetTime(text, line?.time ?? null, line?.time ?? options.logTime?.getTime() ?? null)
      : null,
    line: line?.number ?? null,
    text: line === undefined ? null : options.clean(line.plain.trim()),
  }
}

const advices: Readonly<Record<Exclude<Cause, 'none'>, (name: string) => string>> = {
  credit: (name) =>
    `Add credit at ${name}, in the organization, workspace or project that the key belongs to, and run the job again.`,
  cap: (name) => `Raise the limit at ${name}, or run the job again when it opens.`,
  rate: (name) => `Wait and run the job again: ${name} asks for fewer requests, not for money.`,
  key: (name) => `Check the key, and what its account at ${name} may use.`,
}

/** An account's refusal that names no reason: a bare status behind what only an SDK or an HTTP client writes. */
const bareRefusal =
  /Error code: (?:402|403|429)\s*$|\bAPI error: (?:402|403|429)\b|requested URL returned error: (?:402|429)|\bstatus(?: code)? (?:402|429)\b|"is_error": ?true|\b(?:402|429) Client Error\b|Quota exceeded: HTTP 429\b|Copilot CLI exited with code|Claude Code process exited/

const nothing: Finding = {
  ...{ cause: 'none', sure: null, or_cap: false, vendor: null },
  ...{ resets_at: null, line: null, text: null },
}

/** One verdict from all that counts: the last error that was not survived; else what tests say, undecided; else none. */
export function decide(
  evidence: readonly Evidence[],
  lines: readonly MarkedLine[],
  options: DecideOptions,
): Explanation {
  const told = tell(evidence, lines)
  // The same error once more, where nothing can be told from it, is no error of another kind.
  const known = new Set(evidence.map(({ from }) => from))
  const open = told.filter(({ best }) => best.sure !== 'undecided')
  const last = open.at(-1)
  const main = last !== undefined && !isSurvived(last, lines, known) ? last : undefined
  const { exitCode } = options
  const final = told.at(-1)
  const isLast =
    main !== undefined &&
    (exitCode === null || !wasKilled(exitCode)) &&
    isLastWord(main.best.at, main.to, lines, known) &&
    !hasGoneOn(told, main.best.isEnd ? main : (final ?? main), lines)
  const isOpen = final !== undefined && (lines[final.best.at]?.isTest === true || !isSurvived(final, lines, known))
  const chosen = main ?? (last === undefined && isOpen ? final : undefined)
  // The same refusal again, as of every try, tells nothing more.
  const kindOf = ({ best: { compiled } }: Told) => `${compiled.sign.cause} ${compiled.vendor.id}`
  const seen = new Set(chosen === undefined ? [] : [kindOf(chosen)])
  const also: Finding[] = []
  for (const each of told.toReversed()) {
    if (seen.has(kindOf(each)) || also.length === 10) continue
    seen.add(kindOf(each))
    also.push(find(each, lines, options))
  }
  if (chosen === undefined) {
    const bare = lines.slice(-60).findLast(({ plain, isEcho }) => !isEcho && bareRefusal.test(plain))
    const found: Finding =
      bare === undefined || told.length > 0
        ? nothing
        : { ...nothing, sure: 'undecided', line: bare.number, text: options.clean(bare.plain.trim()) }
    return { ...found, advice: null, url: null, also }
  }
  const finding = find(chosen, lines, options)
  // Whoever wrote something else after it may have failed by itself.
  const found: Finding = chosen === main && !isLast ? { ...finding, sure: 'undecided' } : finding
  const { sign, vendor } = chosen.best.compiled
  const page = sign.page ?? (sign.cause === 'credit' || sign.cause === 'cap' ? vendor.topUp : null)
  return { ...found, advice: advices[sign.cause](vendor.name), url: page, also }
}
