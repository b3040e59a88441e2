import type { KeptLine } from './collect-lines.ts'
import { isEndOfPassedTests, isStepEnd, isTestLine } from './frames.ts'
import { type LogLine, parseLogLine } from './log-line.ts'
import { type ReadLine, readLine } from './read-line.ts'
import { stripPrefixes } from './strip-prefixes.ts'

/** A line, and what it is part of. */
export interface MarkedLine extends ReadLine {
  readonly isHit: boolean
  /** An echoed script, a trace of the shell, a diff, a block of code or a tool's result: nobody's output. */
  readonly isEcho: boolean
  /** In the output of a test runner. */
  readonly isTest: boolean
  /** It stands after what had made its job fail already: it is not why the job failed. */
  readonly isLate: boolean
  /** How many steps of the job ended before it. */
  readonly step: number
}

const runStart = /^##\[group\]Run\b/
const shellTrace = /^\++ (?!Exception Group)|^[>$] \S|^\[command\]|^PS [A-Z]:\\.*> |^(?:@echo|set -x)\b/
const diffStart = /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+)/
const diffLine = /^(?:[-+ \\@]|\{\+|\[-|index [0-9a-f]|new file|deleted file|similarity|rename|Binary|diff |$)/
const toolCall =
  /^\s*[●⏺•*] ?(?:Read|Bash|Search|Grep|Glob|List|LS|Edit|MultiEdit|Update|Write|WebFetch|WebSearch|Task|Fetch|View|Shell|Run)\b ?\(/
const boxedCall = /^\s*[✓✔⊷?✕✗xo-]\s+(?:Read|Shell|Search|Find|Glob|Edit|Write|Web|Grep|List)\w*\s/
/** An agent's shell, as `codex exec` and its like print it: the command, where and how it ended, then its output. */
const shellCall =
  /^(?:exec )?(?:\/bin\/)?(?:bash|sh|zsh|pwsh) -l?c .* (?:in \S+|(?:succeeded|exited \d+) in [\d.]+m?s:?)(?: |$)/
const toolEnd = /^\s*[●⏺╰✦]|^(?:codex|thinking|user|tokens used|ERROR: .*|-{8,})$/
const fence = /^\s*(?:```|~~~)|^-{4}$/
/** Where a tool says itself that it shows something. */
const shownStart = /^-{2,} ?BEGIN\b/
const shownEnd = /^-{2,} ?END\b/

/** Which lines nobody's software wrote as its output. */
function findEchoes(lines: readonly LogLine[]): readonly boolean[] {
  const texts = lines.map(({ text }) => text)
  let isScript = false
  let isDiff = false
  let isTool = false
  let isShown = false
  const fences = texts.flatMap((text, at) => (fence.test(text) ? [at] : []))
  const fenced = new Set<number>()
  for (let at = 0; at + 1 < fences.length; at += 2)
    for (let line = fences[at] ?? 0; line <= (fences[at + 1] ?? -1); line++) fenced.add(line)
  return texts.map((text, at) => {
    if (runStart.test(text)) isScript = true
    if (text.startsWith('##[endgroup]')) {
      isScript = false
      return true
    }
    isDiff = diffStart.test(text) || (isDiff && (diffLine.test(text) || lines[at]?.isFramed === true))
    if (/^<{7} /.test(text) || shownStart.test(text)) isShown = true
    if (toolCall.test(text) || shellCall.test(text) || boxedCall.test(text)) isTool = true
    else if (toolEnd.test(text)) isTool = false
    const wasShown = isShown
    if (/^>{7} /.test(text) || shownEnd.test(text)) isShown = false
    return wasShown || isScript || isDiff || isTool || fenced.has(at) || shellTrace.test(text)
  })
}

/** Which lines stand in a test runner's output: all of a step in which tests failed, else up to its last word. */
function findTests(texts: readonly string[], steps: readonly number[]): readonly boolean[] {
  const ends = new Map<number, number>()
  for (const [at, text] of texts.entries()) {
    const step = steps[at] ?? 0
    if (isEndOfPassedTests(text)) ends.set(step, at)
    else if (isTestLine(text) && !texts[at + 1]?.startsWith('- hook id: ')) ends.set(step, Number.POSITIVE_INFINITY)
  }
  return texts.map((_, at) => at <= (ends.get(steps[at] ?? 0) ?? -1))
}

/** Takes the marks of a quotation off an alert in GitHub's Markdown: an action says so itself, and quotes nobody. */
function unquoteAlerts(lines: readonly LogLine[]): readonly LogLine[] {
  let isAlert = false
  return lines.map((line) => {
    isAlert = line.text.startsWith('>') && (isAlert || /^> \[!(?:WARNING|CAUTION)\]$/.test(line.text))
    return isAlert ? { ...line, text: line.text.replace(/^> ?/, '') } : line
  })
}

/** A CI system says that a step failed: whatever comes after it runs in a job that is red already. */
const stepFailed =
  /^(?:(?:Exited with code exit status|[A-Z]\w+ exited with code) '?[1-9]\d{0,2}'?\.?$|The command ".{1,300}" exited with [1-9]\d{0,2}\.$|\P{L}* ?Error: The command exited with status [1-9])/u
/** What runs when the commands of a job are over: GitLab's, Jenkins'. */
const afterwards = /^(?:Running after_?script|\[Pipeline\] \{ \(Declarative: Post Actions\))/
const jobStart = /^(?:Current runner version: |Running with gitlab-runner |Started by |Agent name: )/

/** Which lines stand behind the first verdict of their job. */
function findLate(lines: readonly LogLine[]): readonly boolean[] {
  const over = new Set<string | null>()
  return lines.map(({ text, job, isAnnotation }) => {
    if (jobStart.test(text)) over.delete(job)
    const wasOver = over.has(job)
    if (isStepEnd(text, isAnnotation) || stepFailed.test(text) || afterwards.test(text)) over.add(job)
    return wasOver
  })
}

export function markLines(kept: readonly KeptLine[]): readonly MarkedLine[] {
  const lines = unquoteAlerts(stripPrefixes(kept.map(({ raw, number }) => parseLogLine(raw, number)))).map(readLine)
  const texts = lines.map(({ text }) => text)
  let step = 0
  const steps = lines.map(({ text, isAnnotation }) => {
    const own = step
    if (isStepEnd(text, isAnnotation)) step++
    return own
  })
  const echoes = findEchoes(lines)
  const tests = findTests(texts, steps)
  const late = findLate(lines)
  return lines.map((line, at) => ({
    ...line,
    isHit: kept[at]?.isHit ?? false,
    isEcho: echoes[at] ?? false,
    isTest: tests[at] ?? false,
    isLate: late[at] ?? false,
    step: steps[at] ?? 0,
  }))
}
