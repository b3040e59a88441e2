/**
 * What lines of an output are that no vendor wrote: a test runner's, an error of another kind, a sign of life. Each
 * pattern is held to the line as it stands without colours and timestamps. `triggers` are strings of which every line
 * that matters holds one: only such lines of a long log are looked at.
 */

/** Lines that only a test runner writes: what stands in its output may be played. */
const testLines: readonly RegExp[] = [
  /^=+ (?:test session starts|FAILURES|ERRORS|short test summary info|warnings summary|\d+ (?:passed|failed|error|skipped).*) ?=*$/,
  /^=* ?(?:\d+ (?:passed|failed|errors?|skipped|xfailed|xpassed|deselected|warnings?)(?:, |(?= in )))+ ?(?:in [\d.]+ ?s.*)?=*$/,
  /^(?:FAILED|PASSED|ERROR|XFAIL|SKIPPED) (?:\[\d+\] )?\S+(?:::|\.py\b)/,
  /^(?:\[[^\]]*\] ?)*[^\s:]+(?::\\[^\s:]+)?::\S.* (?:PASSED|FAILED|ERROR|SKIPPED|XFAIL)\b/,
  /^(?:-+ (?:Captured|live) (?:log|stdout|stderr)|collect(?:ed|ing) .*\bitems?\b|rootdir: )/,
  /^(?:FAIL|ERROR): \w+ \(\S+\)(?! failed with exit code)/,
  /^Ran \d+ tests? in [\d.]+/,
  /^FAILED \((?:failures|errors|skipped|unexpected)/,
  /^(?:Failed example:|\*\*\*Test Failed\*\*\*)/,
  /^\s*(?:Test Suites|Tests|Test Files|Snapshots):?\s+(?:\d+ \w+(?: \||,)? ?)+/,
  /^\s*(?:FAIL|PASS) +(?:\|?\S+\|? +)?\S+\.[cm]?[jt]sx?\b/,
  /^\s*● .{1,200} › /,
  /^(?:stdout|stderr) \| \S+\.[cm]?[jt]sx? > /,
  /^\s+(?:RUN|DEV) +v\d/,
  /^\s*\d+ (?:passing|failing|pending)(?: \(|$)/,
  /^\s*\d+ (?:passed|failed|flaky|skipped|did not run)(?: \([\d.]+m?s\))?$/,
  /^\s*\d+ (?:pass|fail)$/,
  /^\s*\((?:pass|fail)\) /,
  /^\s*\d+\) \[\S+\] › /,
  /^TAP version \d+/,
  /^\s*(?:not ok|ok) \d+(?: - .*)?$/,
  /^[ℹ#] (?:tests|suites|pass|fail|cancelled|duration_ms) [\d.]+/,
  /^\s*--- (?:FAIL|PASS|SKIP): \S+/,
  /^(?:FAIL|ok|---)\s+\S+\s+(?:[\d.]+s|\[build failed\]|\(cached\))/,
  /^=== (?:RUN|CONT|PAUSE|NAME) /,
  /^running \d+ tests?$/,
  /^test \S+ \.\.\. (?:ok|FAILED|ignored)/,
  /^test result: (?:ok|FAILED)/,
  /^\s*(?:PASS|FAIL|TRY \d FAIL) \[ *[\d.]+s\]/,
  /^\d+ examples?, \d+ failures?/,
  /^(?:rspec \.\/|Failures:$)/,
  /^(?:Tests: \d+, Assertions: |There (?:was|were) \d+ (?:failure|error)s?:|OK \(\d+ tests?)/,
  /^\d+ (?:tests?|runs), \d+ (?:assertions|failures?)/,
  /Tests run: ?\d+, Failures: ?\d+/,
  /^\d+ tests? completed, \d+ failed/,
  /^\S[^>]* > \S.* (?:FAILED|PASSED)$/,
  /^(?:\[xUnit\.net |\s*Failed \S+ \[\d+ m?s\]|(?:Failed|Passed)! +- )/,
  /^\s*Test Case '.*' (?:passed|failed)/,
  /^\[ +(?:FAILED|OK|RUN|PASSED) +\]/,
  /^\d+% tests passed/,
  /^(?:ok|FAILED) \| \d+ passed/,
  /^\d+ (?:scenarios?|features?) (?:\(|passed)/,
  /\| (?:FAIL|PASS) \|$/,
  /^\s*✘? ?\[fail\]: /,
  /^\s*\S.{0,120}\.{4,} ?(?:bad|not ok|fail(?:ed)?|error)$/i,
  /^\s*[✗✘✖✕×] \S.{0,200} \([\d.]+ ?m?s\)$/,
  /^✖ failing tests:/,
  /^[.sxX]*[FE][.sxXFE]*(?: *\[ *\d{1,3}%\])?$/,
  // What runners have in common that are not named here: a tally of tests, and a verdict before a quoted name.
  /^\s*\d+ (?:tests?|specs?|examples?|test suites?|assertions?|scenarios?)(?:,| (?:failed|passed|completed|run|finished)\b)/i,
  /^\s*(?:Total|Passed|Failed|Skipped|Failures|Errors)(?: tests)?\s*:\s+\d+\s*$/i,
  /^\s*(?:FAIL|FAILED|PASS)\s+["'“(]/,
  // Two counts with different verdicts on a line, in either order.
  /\b\d+ (?:tests? )?(?:pass|fail|skip|err|success)[a-z]*\b.{0,30}\b\d+ (?:tests? )?(?:pass|fail|skip|err|success|pend)[a-z]*\b/i,
  /\b(?:pass|fail|succeeded)[a-z]*:? \d+\b.{0,30}\b(?:pass|fail|skip|warn|error|canceled|ignored)[a-z]*:? \d+\b/i,
  // A verdict in capitals before or behind what can only be a test's name or place.
  /^(?:FAIL|FAILED|PASSED|PASS)(?:: | in )\S/,
  /^\/\/[^\s:]*:\S+ +(?:\(cached\) )?(?:FAILED|PASSED|TIMEOUT)\b/,
  /^(?!> Task |\[Container\] |BUILD )\S.{0,200} (?:FAILED|PASSED)$/,
  /^> Task :(?=\S*[tT]est)\S+ FAILED$/,
  /^!{5,} .* !{5,}$/,
  /^[✓✔✕✗✘×] (?=\S*test)\S+ (?:failed|succeeded|passed)\b/,
  /^(?=\S*test)\S+\.py [.FEsxX]/,
  /^(?:Found \d+ tests?\b|(?:Creating|Destroying) test database)/,
  /^[-=]+ Test output for /,
  /^running \d+ tests?\b(?! cases)|\b\d+ (?:failures?|errors?) (?:is|are|was|were) detected\b/i,
  // A stack that goes through a file that is named as a test's.
  /^\s*(?:at|File "|from|in|#\d+) ?.{0,300}(?:[\\/( "]test_\w{1,80}\.py|\w[._-](?:test|spec|e2e)\.[a-z]{1,4}|\w(?:Tests?|Spec|IT)\.(?:java|kt|scala|groovy|cs|fs|swift|php))\b/,
  // Reports for machines.
  /^\s*<(?:testsuites?|testcase|failure|assembly|test-run)[ >]/,
  /^\s*"(?:passes|failures|numFailedTests|numPassedTests|testResults|suites)": ?[\d[{]/,
  /^\{.{0,200}"(?:Action|event|type)": ?"(?:run|output|pass|fail|failed|started|testStart|testDone|test|suite)",? ?.{0,200}"(?:Package|Test|event|name|testID)"/,
  /##teamcity\[test/,
  /^\s*vcr\.errors\.|^E {3}/,
]

/** A test runner's last word when all went well: what comes after it is another command's. */
const testsPassed: readonly RegExp[] = [
  /^=* ?\d+ passed(?:, \d+ (?:skipped|warnings?|xfailed|deselected))* in [\d.]+ ?s.*$/,
  /^OK(?: \(.*\))?$/,
  /^\s*Tests:?\s+\d+ passed(?:, \d+ total| \(\d+\))?$/,
  /^test result: ok/,
  /^ok\s+\S+\s+(?:[\d.]+s|\(cached\))/,
  /^\d+ examples?, 0 failures/,
]

/** Marks with which runners begin the name of a test, or a case of it. */
export const testMark = /^\s*(?:[✓✔√✗✘✖✕×]|\[(?:pass|fail|PASS|FAIL)\])\s/

export function isTestLine(text: string): boolean {
  return testLines.some((line) => line.test(text))
}

export function isEndOfPassedTests(text: string): boolean {
  return testsPassed.some((line) => line.test(text))
}

/** What goes wrong after, and because of, the error that matters: no error of another kind. */
const consequence =
  /\b(?:exit(?:ed|s|ing)?(?: with)?(?: an error:| status| code)?:? \d|exit status|non-zero|Command (?:failed|'|\[)|Process completed|ELIFECYCLE|lifecycle script|script .* failed|Job failed|command exited|code: '?ERR_|npm (?:ERR!|error) (?:A complete|code ELIFECYCLE|errno|path|command|workspace|[\w.@/-]+@\d)|RetryError|retries|attempts|CalledProcessError|SystemExit|status_code=|smudge filter|external filter|failed to (?:fetch|push) some|BackoffLimitExceeded)|\.xml:\d+: exec returned: \d|^make(?:\[\d+\])?: \*\*\*|^error: (?:Recipe|script|command)/i

/** Errors of another kind, each as the tool that fails writes it. */
const otherErrors: readonly RegExp[] = [
  /^(?:Exception in thread "[^"]{0,80}" |Unhandled exception\. |(?:PHP )?Fatal error: +Uncaught )(?:[\w$]+[.\\])*[A-Z]\w*(?:Error|Exception)?\b/,
  /^thread '[^']{0,80}' (?:\(\d+\) )?panicked at /,
  /\((?:NoMethod|Name|Argument|Type|Key|Frozen|Load|Runtime|ZeroDivision|NotImplemented|Standard)Error\)$/,
  /^FATAL: {2}[a-z]|^\[ERROR\] Failed to execute goal (?!.*exec-maven-plugin)/,
  // What linters and compilers begin with: a place in a file.
  /^[\w@./+-]{1,200}\.\w{1,6}:\d+(?::\d+)?: /,
  /: \S+ not found$|^Error: (?:[A-Z]{3,} ){1,3}?[A-Z]{3,}: |^Error: [a-z]\w*\.\w+: /,
  // Of compilers and bundlers, Terraform, git and make: each names a place, or what is not there.
  /^ERROR in \S|^error during build|^✗ Build failed|^e: file:|^ ! \[(?:remote )?rejected\]|^Error: (?:Invalid|Unsupported|Missing|Duplicate|Unclosed|Reference to) /,
  /^\S+\.\w{1,6}:\d+:\d+: (?:ERROR|error)\b/,
  /^\[ERROR\] +COMPILATION ERROR|\berror (?:CS|FS|BC|MSB|NU)\d+:/,
  /^(?:Uncaught )?(?:[\w$]+\.)*(?:Type|Reference|Syntax|Range|Value|Key|Index|Attribute|Name|Import|ModuleNotFound|Assertion|NotImplemented|ZeroDivision|FileNotFound|Permission|OS|Runtime|JSONDecode|Unicode\w*|Timeout|Connection\w*|Http|HTTP)Error\b(?: \[\w+\])?:/,
  /^(?:[\w$]+\.)+[A-Z]\w*(?:Error|Exception): /,
  /^[A-Z]\w+(?:Error|Exception)(?: \[\w+\])?: /,
  /\berror TS\d+:/,
  /^error(?:\[E\d+\])?: /,
  /^\S+:\d+(?::\d+)?:? (?:fatal )?error\b/,
  /^(?:fatal|panic): /,
  /: (?:No such file or directory|command not found|Permission denied|not found)$/,
  /^npm (?:ERR!|error) code E(?!LIFECYCLE)/,
  /^\s+\d+:\d+\s+error\s/,
  /^ERROR: (?:No matching|Could not|Cannot)/,
  /^✖ \d+ problems?/,
  /^\S+: (?:error|fatal): /,
  /^Segmentation fault|^Killed$|^Bus error/,
  /\bregression\b|\bthreshold\b|\bfail-under\b|\bwould (?:be )?reformat|\bbelow\b.*\bminimum\b/i,
]

/** Somebody, or a clock, ended it. */
const aborted =
  /^The (?:operation was cancell?ed|job .{0,200} has exceeded the maximum)|^timeout: sending|took longer than|^Terminated$/

/** A matrix ends the other jobs when one has failed. */
export function isCancellation(text: string): boolean {
  return /^The operation was cancell?ed/.test(text)
}

export function isConsequence(text: string): boolean {
  return consequence.test(text)
}

/** An error that is not what the line before it led to. */
export function isOtherError(text: string): boolean {
  return (
    aborted.test(text) ||
    / No rule to make target/.test(text) ||
    (!isConsequence(text) && otherErrors.some((line) => line.test(text)))
  )
}

const life =
  /\b(?:HTTP\/[\d.]+"? 20[0-6]|200 OK|status[=: ]+20\d|succeeded|successfully|recovered|resumed|worked|served)\b|(?<!\bnot )\b(?:got|is|:|->|=>|=) ?ok\b|\bok\b ?[(:,]|\bok$/i
const anotherWay =
  /\b(?:fall(?:ing|s|en)? ?back|fell back|fallback|switch(?:ed|ing) (?:to|over)|rotat(?:ed|ing) to|using (?:the )?(?:backup|next|other|second)|continuing (?:with|without)|backup (?:key|model|provider|route)|skip(?:ping|ped)|left out|go(?:es|ing)? on|from (?:the )?cache|ignor(?:ing|ed)|optional)\b(?!\()/i

/** The program got an answer after all, or went on by another way. */
export function isSignOfLife(text: string): boolean {
  return (
    !/\b(?:no|not|nothing|0|none|un)\b[^.]{0,20}\b(?:ok|succeeded|successfully|worked|recovered|left)\b/i.test(text) &&
    life.test(text)
  )
}

/** The program says that it takes another way: another key, vendor or model. */
export function isAnotherWay(text: string): boolean {
  return (
    !/\bno (?:fallback|backup|provider)|skipped due to earlier failure|\b(?:not|cannot|can't|unable to) (?:go on|continu|fall back)/i.test(
      text,
    ) && anotherWay.test(text)
  )
}

/** The end of one step of a job, and the beginning of the next: what failed before it did not end the job. */
export function isStepEnd(text: string, isAnnotation: boolean): boolean {
  return isAnnotation && /^Process completed with exit code/.test(text)
}

export const frameTriggers: readonly string[] = [
  ...['##[group]', '##[endgroup]', '##[error]', '::error', 'Process completed'],
  ...['Running after', 'Post Actions)', 'Exited with code', 'exited with code', 'exited with status', 'Agent name'],
  ...['Current runner', 'Running with', 'Started by', 'regression', 'Segmentation fault', ' problems ('],
  ...['Traceback (', 'Error: ', 'Error [', 'Exception: ', ' error ', 'error: ', 'error[E', 'error TS', 'fatal: '],
  ...[
    'panic: ',
    'npm error code',
    'npm ERR! code',
    'ERROR: ',
    'No such file',
    'command not found',
    'Permission denied',
  ],
  ...[' 200 OK', '" 200 ', 'succeeded', 'successfully', 'recovered', 'fallback', 'falling back', 'fall back'],
  ...['switched to', 'rotated to', 'was canceled', 'No rule to make', 'ERROR in ', 'error during', 'FAILURE: '],
  ...['[rejected]', 'fail-under', 'reformatted', 'Failures: ', 'test database', ' detected'],
  ...['test session', '= FAILURES', '= ERRORS', 'test summary', 'FAILED', 'PASSED', 'not ok ', 'TAP version'],
  ...[
    'test result',
    'Tests: ',
    'Tests  ',
    'Test Files',
    'Test Suites',
    'tests in ',
    ' test in ',
    ' passing',
    ' failing',
  ],
  ...[' passed', ' failed', 'examples,', 'Failed example', 'Tests run', 'tests completed', '--- FAIL', '--- PASS'],
  ...[
    '=== RUN',
    'Test Case',
    '| FAIL',
    '(fail)',
    '(pass)',
    '[xUnit',
    'Assertions:',
    ' tests, ',
    ' runs, ',
    'scenarios',
  ],
  ...[
    'failing tests',
    'Passed:',
    ' specs,',
    ' spec, ',
    'FAIL  ',
    'assertions',
    '# tests',
    'ℹ tests',
    'diff --git',
    '[fail]',
    '<testsuite',
    '<testcase',
    '"passes"',
    '"failures"',
    'FailedTests',
    '"Action"',
    '##teamcity',
  ],
]
