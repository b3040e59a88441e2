/** Where a refusal is on display: in a document, a list, a row, below what announces it, or in somebody's sentence. */
import { isConsequence } from './frames.ts'
import type { MarkedLine } from './mark-lines.ts'
import { readSpeech } from './speech.ts'

/** A linter, a compiler or a documentation tool quotes on the next line what it is about. */
export function isQuotedByTool(lines: readonly MarkedLine[], from: number): boolean {
  const above = lines.slice(Math.max(0, from - 2), from).findLast(({ text }) => text.trim() !== '')
  return (
    above !== undefined &&
    /^\S+\.\w{1,6}:\d+(?::\d+)?:? .*\b(?:warning|error|note|MD\d+)\b|\b(?:expected|found|unexpected|differs?|near|samples?|stored|unanswered|unresolved)\b.{0,80}:$/i.test(
      above.text,
    )
  )
}

/** An error of a checker that counts what it has found, or ends in the place of it. */
const found =
  /^\W{0,3}(?:error|fail\w*)\b(?!.*\b(?:attempt|occurred|request|call|tr(?:y|ies))).{0,80}\b[1-9]\d* (?:[\w-]+ ){0,2}(?:failure|error|problem|issue|warning|finding|mismatch|violation)s?\b|\b(?:must|should|not|without|invalid|stale|differs?)\b.{0,120}\S\.\w{1,6}(?::\d+| (?:cell|line|row|page|entry|item) \d+)$/i

/** A line that ends in a colon, and tells of no error, or a checker's error, shows what stands below it. */
export function isAnnounced(lines: readonly MarkedLine[], from: number): boolean {
  const above = lines.slice(Math.max(0, from - 2), from).findLast(({ text }) => text.trim() !== '')?.text ?? ''
  return (
    (found.test(above) && readSpeech(lines[from]?.text ?? '').speaker === null) ||
    (above.endsWith(':') &&
      /\w \S/.test(above) &&
      !/error|fail|exception|panic|refus|reject|reason|cause|respon|said|answer|body|output/i.test(above))
  )
}

/** A heading, a table or a list of questions nearby: a document is printed. */
export function isInDocument(lines: readonly MarkedLine[], from: number): boolean {
  return lines
    .slice(Math.max(0, from - 12), from + 6)
    .some(({ text }) => /^usage: |^#{1,6} \S|^\|(?:[ :-]+\|)+|^(?:Q|A): |^\[\w+\]: http/.test(text))
}

const saysError = /error|exception|fatal|fail|warn|^batch response$/i
const entry = /^(\s*)["']?([\w.-]+(?: [\w.-]+){0,2})["']?\s*[:=](?:\s|$)/

/** One of several `name: text` in a row: a list of texts, or of settings, is printed. */
export function isInListing(lines: readonly MarkedLine[], from: number): boolean {
  const [, indent, name] = entry.exec(lines[from]?.text ?? '') ?? []
  if (indent === undefined || saysError.test(name ?? '')) return false
  const around = [...lines.slice(Math.max(0, from - 2), from), ...lines.slice(from + 1, from + 3)]
  return around.some(({ text, isEcho }) => {
    if (isEcho) return false
    const [head = '', otherIndent, otherName] = entry.exec(text) ?? []
    // One word is a setting or a count, whatever stands below it.
    const isText = /\S\s+\S|["']/.test(text.slice(head.length))
    return (
      isText && otherIndent === indent && otherName !== name && !saysError.test(otherName ?? '') && !isConsequence(text)
    )
  })
}

/** Columns behind the words: a table's, or those of a list of values. */
const isRow = /\s\|(?:\s{0,80}$| {1,3}[\w.-]{1,40}$)|\S(?:,[\w.-]{1,40}){2,20}$/

/** What follows a value that a sentence quotes, or a file's name. */
const isValue =
  /^(?:[^"'“]{0,400}["'”]{1,4}|.{0,800}\}["'”]{0,2}) (?:is|are|was|were|does|do|did|has|have|cannot|could|must|should|not)\b|: (?:No such file or directory|command not found|Permission denied)$|[.}]["'”)\]]{0,2}(?: [-=]>|:) (?!giving up|abort|stopp|retry|exit)[a-z][a-z ]{2,40}["'}\]),]{0,8}$/

/** Does what follows a refusal on its line, from its last character on, show it as a value: in a row, or in a sentence? */
export function isShownValue(rest: string): boolean {
  return isRow.test(rest) || isValue.test(rest)
}
