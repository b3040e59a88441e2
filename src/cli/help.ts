const overview = `Credit Gate: is there enough credit on this key, before the job spends it?

Usage
  credit-gate check 'apertis >= 5 USD' 'crustdata >= 1000'   ask, and exit 0 only when the job may go on
  credit-gate run 'apertis >= 5 USD' -- npm run eval         ask, then run the command, then say what it spent
  credit-gate providers [<id>]                               what is supported, which variable holds the key
  credit-gate demo                                           see it work: no key, no network, no set-up
  credit-gate sandbox [--port N]                             a local server to try a workflow against

Keys come from the environment only: APERTIS_API_KEY, CRUSTDATA_API_KEY, … (credit-gate providers).
More: credit-gate <command> --help, credit-gate --version
`

const gateFlags = `One check
  --provider <id>          or the first word: credit-gate check apertis --minimum 5
  --minimum <amount>       what must be left: 5, 5.25, '5 USD', 20% of a limit
  --warn-below <amount>    enough, but warn
  --estimated-cost <amount> --parallel-jobs <number>
                           required = minimum + estimated cost x parallel jobs
  --pool <id> --account <id> --region <name> --budget '200 USD/month'
  --base-url <url>         another host: a gateway, your own server, the sandbox
  --name <label>

Several checks
  'apertis/payg >= 5 USD'  one word each, in quotes
  --checks <yaml or lines> --config-file <file>

The run
  --require all|any        default all
  --on-low fail|warn|skip  --on-unknown fail|warn|skip  --on-missing-key auto|fail|warn|skip
  --timeout <seconds>      for one check, retries included; default 30
  --retries <number>       default 3

Output (results on stdout, everything else on stderr)
  --format table|json|markdown|junit
  --output <file>          that format into a file, the table on stdout
  --dotenv <file>          for GitLab: CREDIT_GATE_SHOULD_RUN=true and so on
  --no-color               (NO_COLOR is honoured too)
`

const check = `credit-gate check: ask what is left; exit 0 only when the job may go on

Examples
  credit-gate check 'apertis >= 5 USD' && npm run eval
  credit-gate check 'apertis >= 5 USD' 'imagerouter >= 2 USD' --require any
  credit-gate check crustdata --minimum 1000 --estimated-cost 40 --parallel-jobs 8
  credit-gate check --config-file credit-gate.yml --format junit --output report.xml

${gateFlags}
Exit codes
  0 go on   1 too little credit   64 wrong usage or configuration   69 the balance could not be learnt
  75 skipped by policy   77 the key was denied, or there is none   70 a fault of Credit Gate itself
`

const run = `credit-gate run [checks and flags of credit-gate check] -- <command> [arguments]

Asks what is left; starts the command only when the job may go on; then reads again and says what was spent. When the
command failed and the credit ran out meanwhile, it says that too. stdout belongs to the command: the table and the receipt
go to stderr. Input, output, environment, folder and signals are handed on.

Examples
  credit-gate run 'apertis >= 5 USD' -- npm run eval
  credit-gate run 'apertis >= 5 USD' --max-spend '2 USD' --on-overspend stop --watch 30 -- npm run eval
  credit-gate run 'apertis >= 5 USD' --receipt-file receipts.jsonl -- python train.py

Of its own
  --max-spend <amount>     the most that the command should spend on each check
  --on-overspend warn|fail|stop
                           fail: exit code 1 even when the command ended well; stop: end it as soon as it is seen
  --watch <seconds>        read while it runs, and tell what changes; at least 5
  --grace <seconds>        after a stop, from SIGTERM to SIGKILL; default 10
  --receipt-file <file>    append the receipt as one line of JSON
  --format json|markdown|junit needs --output <file>

${gateFlags}
Exit codes
  the command's own; 128 + n for a signal; 126 or 127 when it cannot start; 1 when it was stopped or failed for overspending
  0 when the gate skipped it; the gate's code when the gate failed (credit-gate check --help)
`

const providers = `credit-gate providers [<id>]: what is supported

Without an id: every provider with its key's variable, its request, its pools and units, and the hosts that get the key.
With one: all that is known of it.

Examples
  credit-gate providers
  credit-gate providers imagerouter
`

const demo = `credit-gate demo: the whole gate against the built-in sandbox

Starts a server on loopback and asks it as all five founding providers: one has enough, one too little, one is down, one denies
the key, one has no key. Reaches no network, needs no key, exits 0.
`

const sandbox = `credit-gate sandbox [--port N]: a server that answers like the providers, on loopback only

Serves until it is stopped (Ctrl-C, SIGTERM). Each provider is under its own path; the key chooses the answer:
  sandbox-ok  sandbox-low  sandbox-empty  sandbox-unlimited  sandbox-unauthorized  sandbox-forbidden
  sandbox-rate-limited  sandbox-down  sandbox-slow  sandbox-maintenance  sandbox-garbage
  sandbox-balance-12.5   this much is left
  sandbox-drain-0.5      100 at first, less by 0.5 at each reading

Example
  credit-gate sandbox --port 8787
  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url http://127.0.0.1:8787/apertis
`

const texts: Readonly<Record<string, string>> = { check, run, providers, demo, sandbox }

/** Help for a command; the overview when it has none. */
export function helpOf(command: string): string {
  return Object.hasOwn(texts, command) ? (texts[command] ?? overview) : overview
}
