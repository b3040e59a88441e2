import { formatNames, listFormats } from './formats.ts'
import { sandboxHelp } from './sandbox-help.ts'
import { verifyHelp } from './verify-help.ts'

const [defaultFormat, ...otherFormats] = formatNames

const overview = `Credit Gate: is there enough credit on this key, before a job spends it?

Usage
  credit-gate check 'apertis >= 5 USD' 'crustdata >= 1000'
      ask, and exit 0 only when the job may go on
  credit-gate run 'apertis >= 5 USD' -- npm run eval
      ask, then run the command, then say what it spent
  credit-gate explain build.log
      did it die of money, or of code? What a failed command's output says
  credit-gate report <file> ...
      add up receipts and histories: spent, left, how long it lasts
  credit-gate providers [<id or word>]
      what is supported, and which variable holds the key
  credit-gate verify <provider>
      does a vendor still answer as recorded? The shape, and no value
  credit-gate demo
      see it work: no key, no network, no set-up
  credit-gate sandbox [--port N]
      a server on this machine to try your own checks against

Keys come from the environment only: APERTIS_API_KEY, CRUSTDATA_API_KEY and so
on, as \`credit-gate providers\` lists them.

More: credit-gate <command> --help, credit-gate --version
`

/** The flags that \`check\` and \`run\` have in common. */
const gateFlags = `One check
  credit-gate check apertis/payg --minimum 5, or
  credit-gate check 'apertis/payg >= 5', with
  --minimum <amount>         what must be left: 5, '5 USD', 20% (of a limit)
  --warn-below <amount>      enough, but a warning below this
  --estimated-cost <amount>  what one coming job is expected to spend
  --parallel-jobs <number>   how many such jobs start together
                             (required = minimum + estimated cost x jobs)
  --pool <id>                which store of credit; or <provider>/<pool>
  --budget '200 USD/month'   for providers that tell only what was spent
  --account <id>             account, project or team, where one is needed
  --region <name>            for providers with several hosts
  --base-url <url>           another host: a gateway, your server, the sandbox
  --probe true               can this key spend at all? One small request that
                             costs money; takes the place of --minimum
  --probe-model <model>      which model it asks, instead of the usual one
  --lasts '3 days'           a warning when it is forecast to end sooner
  --name <label>             what the check is called in the results
  --provider <id>            the same as the first word

Several checks
  'apertis/payg >= 5 USD' 'openai >= 10% of 200 USD/month'
                             one word each, in quotes
  'openai can-spend'         a probe: one small request that costs money, for
                             vendors that tell an ordinary key nothing
  --checks <text>            the same as lines, or a YAML list
  --config-file <file>       a YAML file: \`checks:\` and the settings below

The run
  --require all|any          default all
  --on-low, --on-unknown     fail (default), warn (go on) or skip (exit 75)
  --on-missing-key           the same
  --wait <time>              until a reset that is told, at most so long: 15m
  --timeout <seconds>        for one check, retries included; default 30
  --retries <number>         default 3
  --history-file <file>      append what was read, and forecast from it
  --skip-at-most '3 days'    fail where it has only skipped for so long

Output (results on stdout, everything else on stderr)
  --format <format>          ${defaultFormat} (default),
                             ${listFormats(otherFormats)}
                             (nagios: its own exit codes, 0, 1, 2 and 3)
  --output <file>            that format into a file, the table on stdout
  --dotenv <file>            for GitLab: CREDIT_GATE_SHOULD_RUN=true and so on
  --no-color                 no colours, like NO_COLOR=1; FORCE_COLOR=1
                             brings them into a pipe
`

const check = `credit-gate check: ask what is left, and exit 0 only when the job may go on

Examples
  credit-gate check 'apertis >= 5 USD' && npm run eval
  credit-gate check 'apertis >= 5 USD' 'imagerouter >= 2 USD' --require any
  credit-gate check crustdata --minimum 1000 --warn-below 5000
  credit-gate check predev --minimum 50 --estimated-cost 4 --parallel-jobs 8
  credit-gate check --config-file credit-gate.yml --format junit --output x.xml

Keys come from the environment: APERTIS_API_KEY and so on, as
\`credit-gate providers\` lists them.

${gateFlags}
Exit codes
   0  go on, perhaps with a warning; nothing else is 0
   1  too little credit
  64  wrong usage or configuration
  69  the balance could not be learnt
  70  a fault of Credit Gate itself
  75  skipped by policy
  77  the key was denied, or there is none
`

const run = `credit-gate run: ask, run a command, and say what it spent

Usage
  credit-gate run [checks and flags] -- <command> [arguments]

Asks what is left, and starts the command only when the job may go on. Then it
reads again and says what was spent, and, when the command failed, whether the
credit ran out meanwhile, or what it wrote says so. stdout is the command's:
table and receipt go to stderr. Its input, environment, folder and signals are
handed on.

Examples
  credit-gate run 'apertis >= 5 USD' -- npm run eval
  credit-gate run 'apertis >= 5 USD' --max-spend 2 --on-overspend stop \\
    -- npm run eval
  credit-gate run crustdata --minimum 1000 --watch 30 -- npm run enrich
  credit-gate run 'apertis >= 5 USD' --receipt-file receipts.jsonl -- make

Of its own
  --max-spend <amount>     the most that it should spend on each check
  --on-overspend warn|fail|stop
                           default warn; fail: exit code 1 even when it ended
                           well; stop: end it as soon as it is seen
  --watch <seconds>        read while it runs, tell what changes; at least 5
  --grace <seconds>        after a stop, from SIGTERM to SIGKILL; default 10
  --receipt-file <file>    append the receipt as one line of JSON
  --receipt false          no second reading, and no receipt
  --format <format>        any but ${defaultFormat} needs --output <file>

${gateFlags}
Exit codes
  the command's own; 128 + n when a signal ended it
  126, 127  it could not be started, there is no such command
    1  it was stopped, or failed, for overspending
    0  the gate skipped it
  what \`credit-gate check --help\` lists, when the gate failed
`

const report = `credit-gate report <file> ...: add up receipts and histories

Reads any mix of the files that \`receipt-file\` and \`history-file\` grow (JSON
Lines), and tells for each provider and unit what was spent, by month, workflow,
branch and check, the dearest runs, top-ups, what is left, and how long it lasts
at the pace seen so far. Asks no provider, and needs no key.

Examples
  credit-gate report receipts.jsonl
  credit-gate report history.jsonl receipts.jsonl --since 2026-11-01
  credit-gate report *.jsonl --format html > credit.html
  credit-gate report *.jsonl --format json | jq '.groups[].spent'

Flags
  --format table|markdown|json|html
                       default table; html is one file, without script
  --since <date>       from that day on: 2026-11-01, or 2026-11-01T10:00:00Z
  --until <date>       before that day; both are in UTC
  --by month,workflow,branch,check
                       which of these to show; default all (json has them all)

Exit codes
   0  also when there was nothing in the files
  64  wrong usage, or a file that is not there
`

const providers = `credit-gate providers [<id or word>]: what is supported

Without a word: every provider with the variable that holds its key, the
request that is sent, its pools and units, and the hosts that get the key.
With an id: all that is known of it, and a check to start from.
With any other word: the providers that have it in their id, name or hosts.

Examples
  credit-gate providers
  credit-gate providers imagerouter
  credit-gate providers image
`

const demo = `credit-gate demo: the whole gate against the built-in sandbox

Starts a server on this machine and asks it as five providers: one has enough,
the key of one is rejected, one has too little, one is down, one has no key.
Reaches no network, needs no key, changes nothing, and exits 0.
`

const explain = `credit-gate explain [<log file> ...]: why a command failed, as far as money goes

Reads what a failed command wrote, from files or stdin, of any CI system and of
any size, and says whether a vendor refused it for want of credit (credit), for
a limit that somebody set (cap), for too many requests (rate), or for its key.
Certain: the vendor's own words, where only its software writes them. Probable:
on a line of the program's own. Undecided: in the output of a test runner, where
it may be played, or with more behind it than what it led to. What was survived
is no reason. Sends nothing, needs no key.

Examples
  credit-gate explain build.log
  npm run eval 2>&1 | tee eval.log || credit-gate explain eval.log
  gh run view 123 --log-failed | credit-gate explain --format json

  --format <format>  table (default), or json: one object with cause, sure,
                     or_cap, vendor, resets_at, line, text, advice, url, also

Exit codes
   0  nothing about money, or undecided
   1  credit or cap
  64  wrong usage
  75  rate: waiting heals it
  77  key
`

const texts: Readonly<Record<string, string>> = {
  check,
  run,
  explain,
  report,
  providers,
  verify: verifyHelp,
  demo,
  sandbox: sandboxHelp,
}

/** Help for a command; the overview when it has none. */
export function helpOf(command: string): string {
  return Object.hasOwn(texts, command) ? (texts[command] ?? overview) : overview
}
