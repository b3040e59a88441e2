/**
 * What may follow an error that ended a command: its own stack, those who report that something failed, and what goes
 * down with it. Anything else is somebody who went on, and may have failed by itself. So this is a list of what is
 * known; whatever it does not know leaves the matter undecided.
 */
import { isCancellation, isConsequence, isOtherError, isStepEnd } from './frames.ts'
import type { MarkedLine } from './mark-lines.ts'
import { endOfOthers, hasHookFailed } from './other-units.ts'
import { ends, givesUp, readSpeech } from './speech.ts'

/** So much of a line is looked at: the patterns that are made of parts are no faster than that. */
const maxCharacters = 500

/** What counts something that was found is a checker's verdict, however it ends. */
const finding =
  /\b[1-9]\d* (?:[\w-]+ ){0,2}(?:problem|error|issue|warning|link|offen[cs]e|violation|vulnerabilit|finding|mismatch|difference|leak|typo|vulnerable)\w*|\bexited with (?:code |status )*0\b|(?<!ERR|command)[.!?] exit|(?<!^Exiting )\bbecause\b|aborting deployment|\(use -v to see invocation\)/i

/** Of an exception's own text: stacks, chains, what a runtime prints below. */
const stack =
  /^(?:Traceback \(most|During handling of|The above exception|Stack trace:|Stacktrace:|Backtrace:|goroutine \d|note: run with|\S+\.exs?:\d+: |Node\.js v|Bun v|node:internal|Execution halted|Caused by|Suppressed: |\.\.\. \d+ more|#\d+ +(?:0x|\{main\}|\S.*\()|from \S+:\d+:in |at (?!least|most)\S.*(?:\(|:\d)|File "|\S+:\d+:in [`'][^']*'(?:$|: the server responded with status (?:40[0-3]|429)\b)|(?:main\.|runtime\.|github\.com\/\S)[^\s(]*\(.*\)$|(?:main|runtime)(?:\.(?!(?:bicep|c|cc|cpp|css|go|html|java|js|json|kt|mjs|py|rb|rs|scss|swift|tex|tf|ts|tsx|vue|ya?ml|zig)$)[\w()*]+){1,8}$|github\.com\/[^\s.]+(?:\.[\w()*-]+){1,8}$|created by \S+\.\S+|Troubleshooting URL: |Tasks: TOP|Exception: Execution|<\/?\w+>$|while \w+ing [^:]*$|sys:\d+: \w+Warning|During task with name '|Unclosed (?:client session|connector)|(?:client_session|connector|connections): |Exception ignored in|Fatal Python error|Give Feedback \/ Get Help|LiteLLM\.Info|Provider List: |.{0,60}\d+%\|.*\||wandb:|ResourceWarning: |\^+$|[╭╰┌└├])/

/** Who hand on a vendor's error as one of their own. */
const handsOn =
  /[/\\](?:litellm|langchain\w*|langgraph|crewai|dspy|instructor|tenacity|backoff|llama_index|pydantic_ai|openai|anthropic|agents|autogen\w*|smolagents|haystack|ragas|deepeval|mirascope|semantic_kernel|google|genai)[/\\]/
const packaged = /[/\\](?:site-packages|dist-packages|python\d[\d.]*)[/\\]/

/** Is the exception on this line, below its frames, one that the program raises itself for the error that it handles? */
function isRaised(lines: readonly MarkedLine[], at: number): boolean {
  let raises = false
  for (let up = at - 1; up >= 0 && at - up < 40; up--) {
    const text = lines[up]?.text ?? ''
    if (/^\s+raise\b/.test(text)) raises = true
    if (/^\s*File "/.test(text)) return raises && (!packaged.test(text) || handsOn.test(text))
    if (/^Traceback/.test(text)) return false
  }
  return false
}

/** A CI system says that the commands of the step are over: what comes now is its own. */
const stepOver =
  /^(?:Post job cleanup|Uploading artifacts for failed job|Cleaning up project directory|Running after_?script|Searching for (?:test report files in |files matching artifact pattern )|The command ".{1,300}" exited with [1-9]\d{0,2}\.$|\[Container\] \S{10} \S{8,15} Command did not exit successfully |\P{L}* ?Error: The command exited with status \d|ERROR: Job failed|Stage ".*" skipped due to earlier failure)/u

/** The end of a step of a CI system, or of a directory of make's, or the beginning of the next. */
const unitEnd =
  /^(?:##\[group\]Run|##\[section\](?:Finishing|Starting)|\[Pipeline\] (?:sh|bat|pwsh|powershell)$|make(?:\[\d+\])?: (?:Leaving|Entering) directory)/
const gradleTask = /^> Task (:\S+)/

/** Of runners and CI systems when a command of theirs has failed, and when they end. */
const wrapper =
  /^(?:make(?:\[\d+\])?: (?:\*\*\*|Target|Waiting)|npm notice |npm (?:ERR!|error)$|npm (?:ERR!|error) (?:code (?:ELIFECYCLE|\d)|errno |path |command |workspace |location |signal |syscall |spawn |file |Lifecycle script |Exit status |Failed at |This is probably not|A complete log|Error: command failed|Error: Command failed| |\S+@\d\S* \S+: `)|\[?ELIFECYCLE\]? |(?:Error: )?ERR_PNPM_RECURSIVE_|× "pnpm recursive run" failed|info Visit |error Command failed|FAILURE: Build failed with an exception|\* (?:What went wrong|Try|Exception is|Get more help)|Execution failed for task|> (?:Process|Run with|Get more help)|BUILD FAILED|> Task \S+ FAILED$|\d+ actionable tasks?|\[(?:ERROR|INFO)\](?: +(?:BUILD FAILURE|-+$|Total time|Finished at|Re-run|To see|For more|\[Help|After correcting)|$)|(?:Tasks|Cached|Time|Failed): +\S|ERROR +run failed|task: Failed to run|##\[(?:debug|endgroup|warning)|section_(?:start|end)|system +\| (?:sending SIG|exited|\S+ stopped \(rc=-?\d+\)$)|\[[\w./ -]+\] +(?:❌ +Failure - |exitcode '|🏁 +Job failed)|Error: Job '[^']+' failed$|\[Container\] \S+ \S+ (?:Command did not exit|Phase (?:complete|context))|(?:heroku\[\S+\]: )?State changed from |ERROR Earthfile:|Export encountered (?:an )?errors? on |error: job \S+ failed: BackoffLimitExceeded$|Post job cleanup|Finished: FAILURE|\[Pipeline\]|\[WS-CLEANUP\]|Uploading artifacts|Finished Step|Finishing: |Aborting on|Gracefully |(?:Container|Network|Volume) \S+ +\w+(?:ing|ed)$|[\w .()/-]+: \.github#\d+$|(?:Action|Execution) failed(?: with error)?: (?:Error: )?Claude|no (?:more )?(?:provider|model|key|vendor|backend|fallback)s? (?:is |are )?(?:left|available)\W*$|Total time: \d+ (?:m?s, completed|(?:second|minute)s?\b)|Errors logged to |(?:For|Run|See|Use|Try|Check) .{1,120}(?:for (?:more|further|additional) (?:information|info|details|help)\b|to view the log)|(?:NX|Lerna \(powered by Nx\)) +R(?:unning|an) target |Hint: run the command with|(?:Run duration|Critical path|Recoverable time): |Failed tasks:$|- \S+:\S+$|[\d.]+user [\d.]+system |\[\S+\] ERROR task failed|Std(?:out|err): already printed|Command: '|[Ff]ailed$|ERROR$|==> .{1,40}\bfailed\b\W{0,10}$|Failing task since return code of |x \| .{1,80}\(exit code: [1-9]\d{0,2}\) +\||\[go\] (?:Task|Current job) status: failed|ERROR (?:402|429): [A-Z][\w ]{1,40}\.$|\[(?:\w{3} )?\w{3} +\d{1,2} \d\d:\d\d:\d\d \d{4}\]$|\S+\.xml:\d+: (?:exec|Java) returned: [1-9]|(?:error: +)?Bad exit status from \S+ \(%\w+\)|RPM build errors:$|'\S+' errored after \d|ERROR: Task \(\S+\) failed with exit code |NOTE: Tasks Summary: |Summary: \d+ tasks? failed|\[ERROR\] Command execution failed\.$|org\.apache\.commons\.exec\.ExecuteException: Process exited with an error: |Exit status of command .{1,200} was [1-9]\d{0,2} instead of 0|Results:$|tokens used$|curl: \(22\) .* error: (?:40[0-3]|429)$|http: warning: HTTP 4|(?:Usage|Flags|Global Flags|Options|Commands|Available Commands):$|(?:error: )?[Ff]ailed to fetch some objects from |"build\.command" failed\s*$|Error (?:message|location)$|rake aborted!$|\(See full trace by running|(?:nox > )?Session \S+ failed\.$|(?:buildx failed with: )?ERROR: failed to (?:build|solve): .*(?:toomanyrequests|did not complete successfully|failed to resolve source metadata for \S+$)|Error in rule \w+:$|RuleException:$|Shutting down, this might take some time\.$|Exiting because a job execution failed\.|Complete log(?:\(s\))?: |lerna ERR! .{1,200} std(?:out|err):$|lerna WARN complete Waiting for |✖ +1\/1 failed$|✔ +0\/1 succeeded\b|An unexpected (?:critical )?error occurred:? ?(?:\[object Object\])?$|time="\S+" level=\w+ msg="sub-process exited"|(?:\[\S+\] )?\{\w+\.py:\d+\} (?:ERROR|INFO) - (?:Failed to execute job \d|Task exited with|\d+ downstream tasks)|\| INFO +\| prefect - Stopping temporary server on |RetryError: RetryError\[<Future at |\w+Error>\]$|Task interrupted \(no samples|Log: \S+\.eval$|\S+\.eval: status error, no scores$)/
/** Somebody reports that a command failed, and names no other reason. */
const exit = new RegExp(
  [
    String.raw`\b(?:exited|exiting)[\s:,(]+(?:with |an? |error |exit |return |status |code:? |value )*[:=(]*'?[1-9]\d{0,2}\b`,
    String.raw`\b(?:returned|finished|completed|failed|terminated|did not complete successfully)[\s:,.(]+(?:with |on line \d+ |an? |non-?zero |error |return )*(?:exit |status |code |value )+(?:of )?[:=(]*'?[1-9]\d{0,2}\b`,
    '(?:^|["\':] ?)(?:exit|exit(?:ing)? with) (?:status |code )*[1-9]',
    String.raw`(?:^|[:,] )exit (?:status|code):? [1-9]\d{0,2}\)?$`,
    '(?:returned|finished|exited|failed)(?: with)?(?: an?)? non-?zero |nonzero exit code returned|main process exited|terminated with: code=exited|with result:? .?exit-code|bad command exit code|in state (?:Failed|Crashed)|Process completed|lifecycle script|smudge filter|external filter',
    '\\bOpenAI API error: 429 Too Many Requests$|script (?:.{0,80} )?failed(?= with|$)|core dumped|RetryError|CalledProcessError|marking task as failed',
    String.raw`\b(?:command|recipe) .{0,120}(?:failed|exited)(?= with| on|\.?$)|\bCommand failed(?: with status \(\d+\))?: `,
  ].join('|'),
  'i',
)

/** A shell's codes for what could not be started, was ended by a clock or by a signal: no refusal ends a program so. */
const killedCode = '(?:12[467]|130|137|139|143)'
const killed = new RegExp(
  String.raw`\b(?:code|status|Error|exitcode|exit|returned)\W{1,3}(?:with )?(?:code |status )?${killedCode}\b`,
)
/** A command that asks no vendor: when it failed, it failed by itself. */
const ownCommand =
  /(?<![\w-])(?:npm (?:ci|install)|pnpm install|yarn install|pip3? install|uv sync|poetry install|(?:lint|fmt|format|typecheck|type-check|clippy|compile)(?![\w-]))|^npm (?:ERR!|error) command sh -c (?:test|\[|e?grep|diff|cmp|git diff) /

/** BuildKit shows a step that failed once more, without its number: from its name to a line. */
const recapStart = /^ ?> \[.{1,80}\] .{1,300}:$/
const withoutStep = (text: string) => text.replace(/^(?:#\d+ )?\d+\.\d+ /, '')

/** What a runner puts in front of each line of one command: `packages/evals start: `. */
function sharedPrefix(text: string, next: string): string {
  const starts = [...text.slice(0, 80).matchAll(/[:\]>|] /g)].map(({ index }) => text.slice(0, index + 2))
  return starts.findLast((start) => next.startsWith(start)) ?? ''
}

/** What a shell prints of the commands with which a script ends itself. */
const lastCommands =
  /^(?:\++|\$) (?:exit|return|rm|kill|echo|set|trap|cleanup|\[|'\['|\[\[|\w+=|docker (?:compose )?(?:down|stop|rm|logs))/

const clock = /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]?:?\s+/
/** The message of a line that is a JSON object, as loggers write it. */
const message = /^\{.*"(?:msg|message|event)": ?"([^"]{1,300})"/

/** Has another container failed by itself? One that is only stopped ends by a signal. */
function hasOtherFailed(source: string, at: number, lines: readonly MarkedLine[]): boolean {
  return lines.slice(at + 1).some(({ text }) => {
    const [, name, code = ''] = /^(\S+) exited with code (\d+)/.exec(text.trim()) ?? []
    return name !== undefined && name !== source && !/^(?:0|130|137|143)?$/.test(code)
  })
}

function follows(line: string, speaker: string | null): boolean {
  const text = line.slice(0, maxCharacters).replace(clock, '')
  const inObject = message.exec(text)?.[1]
  if (inObject !== undefined) return follows(inObject, speaker)
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (finding.test(text)) return false
  if (ownCommand.test(text) && (exit.test(text) || /^make\b.* Error \d|^npm /.test(text))) return false
  if (stack.test(text) || wrapper.test(text) || exit.test(text)) return true
  if (speaker === null && ends.test(text)) return true
  const own = readSpeech(text)
  return own.speaker !== null && own.speaker === speaker && (ends.test(own.said) || givesUp.test(own.said))
}

/** Does a command's exit code say that something else than its own error has ended it? */
export function wasKilled(exitCode: number): boolean {
  return new RegExp(`^${killedCode}$`).test(String(exitCode))
}

/**
 * Is everything after an error, until its step or the log ends, only what follows from it?
 * @param known lines on which the same or another error of this kind begins.
 */
export function isLastWord(at: number, to: number, lines: readonly MarkedLine[], known: ReadonlySet<number>): boolean {
  const error = lines[at]
  if (error === undefined || hasHookFailed(at, lines) === false) return false
  const { speaker } = readSpeech(error.text)
  const task =
    gradleTask.exec(lines.slice(0, at).findLast(({ text }) => gradleTask.test(text))?.text ?? '')?.[1] ?? null
  const before = sharedPrefix(error.text, lines[to + 1]?.text ?? '')
  const unit = /^@?[\w.-]+\/([\w.-]+)/.exec(before || (speaker ?? ''))?.[1] ?? ''
  let isTold = error.isAnnotation
  let hasEnded = false
  let isStep = false
  let isPart = false
  let inTrace = false
  let inHandler = false
  let inBox = false
  let written: ReadonlySet<string> | null = null
  let isRecap = false
  for (let next = to + 1; next < lines.length; next++) {
    const line = lines[next]
    if (line === undefined) continue
    const { isAnnotation } = line
    const text = line.text.startsWith(before.trimEnd()) ? line.text.slice(before.length) : line.text
    const plain = text.trim().slice(0, maxCharacters)
    if (line.source === null && killed.test(plain)) return false
    if (hasEnded) {
      if (isStepEnd(text, isAnnotation) && !isStep) return false
      if (line.job !== error.job && isCancellation(text)) continue
      if (isAnnotation && !isConsequence(text) && !follows(plain, speaker)) return false
      continue
    }
    if (isStepEnd(text, isAnnotation) || stepOver.test(plain)) {
      hasEnded = true
      isStep = true
      continue
    }
    // What was not kept stands too far from any error to belong to it.
    if (line.number !== (lines[next - 1]?.number ?? 0) + 1) return false
    if (plain === '') {
      isPart = false
      continue
    }
    if (unitEnd.test(plain)) {
      // Before anybody has said that it failed, the end of a step says that it did not.
      if (!isTold) return false
      hasEnded = !plain.startsWith('make')
      continue
    }
    if (task !== null && gradleTask.test(plain) && gradleTask.exec(plain)?.[1] !== task) return false
    const ended = /^(\S+) exited with code (\d+)/.exec(plain)
    if (ended !== null && error.source !== null) {
      if (ended[1] === error.source) return ended[2] !== '0' && !hasOtherFailed(error.source, next, lines)
      if (ended[2] !== '0') return false
      continue
    }
    if (line.source !== null && error.source !== null && line.source !== error.source) continue
    if (/^(?:\++|\$) \S/.test(text)) {
      if (!lastCommands.test(text)) return false
      continue
    }
    if (recapStart.test(text)) {
      isRecap = true
      written ??= new Set(lines.slice(0, next).map((earlier) => withoutStep(earlier.text)))
    } else if (/^-{6}$/.test(text)) isRecap = false
    else if (isRecap && written?.has(withoutStep(text))) continue
    if (/direct cause of the following|another exception occurred/.test(plain)) {
      inTrace = true
      inHandler = /^During handling/.test(plain)
    }
    // Frames in a box are no exception, although they stand flush left in it.
    inBox = /^╭/.test(text) || (inBox && !/^╰/.test(text))
    const isFlush = /^\S/.test(text) && !inBox
    const isRecapped = lines[next - 1]?.text === '------'
    isPart =
      known.has(next) ||
      (isPart && !isFlush && !isOtherError(plain.replace(/^> /, ''))) ||
      (line.isFramed && error.isFramed && line.source === error.source && line.source === null) ||
      (isRecapped && /^\S*Dockerfile\S*:\d+$/.test(plain)) ||
      follows(plain, speaker) ||
      follows(line.text.trim(), speaker) ||
      inTrace ||
      // Who has told that the command failed may tell it again.
      (isTold && /\bfail(?:ed|ure)\b/i.test(plain) && !finding.test(plain)) ||
      (/^[\d,]+$/.test(plain) && lines[next - 1]?.text === 'tokens used')
    if (!isPart || (exit.test(plain) && /[@'/]/.test(plain) && !line.text.includes(unit))) {
      const end = endOfOthers(at, next, lines)
      if (end === null) return false
      next = end
      continue
    }
    if (inTrace && inHandler && isFlush && !stack.test(plain) && !known.has(next) && !isRaised(lines, next))
      return false
    // The line flush left below a traceback's frames is its exception: whatever it says was led to by the first.
    if (inTrace && isFlush && !stack.test(plain)) inTrace = false
    if (isAnnotation || exit.test(plain) || plain.startsWith('make')) isTold = true
  }
  return true
}
