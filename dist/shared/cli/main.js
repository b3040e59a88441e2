#!/usr/bin/env node
'use strict';

const start = require('../start.js');

//#region src/cli/exit-codes.ts
/** Exit codes, where they can be from sysexits.h. Only 0 means: go on. */
const exitCodes = { ok: 0, low: 1, usage: 64, unknown: 69, internal: 70, skipped: 75, denied: 77 };
const byStatus = {
  ok: exitCodes.ok,
  warn: exitCodes.ok,
  low: exitCodes.low,
  unknown: exitCodes.unknown,
  denied: exitCodes.denied,
  'no-key': exitCodes.denied,
  error: exitCodes.usage,
};
/** The check that decided gives the code. */
function exitCodeOf({ shouldRun, outcome, status }) {
  if (shouldRun)
    return exitCodes.ok;
  return outcome === 'skip' ? exitCodes.skipped : byStatus[status] || exitCodes.unknown;
}
//#endregion

//#region src/cli/terminal.ts
/** Width of a terminal; null for a pipe or a file. */
function columnsOf(stream) {
  // Some terminals say 0 columns while they are being set up.
  return stream.isTTY ? stream.columns || 80 : null;
}
/**
 * Colours only in a terminal, and where nobody objects; `FORCE_COLOR` brings them into a pipe or a CI system's log.
 * @see https://no-color.org
 * @see https://force-color.org
 */
function wantsColor(stream, environment, allowed) {
  if (!allowed || (environment['NO_COLOR'] ?? '') !== '')
    return false;
  const forced = environment['FORCE_COLOR'] ?? '';
  if (forced !== '')
    return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}
/** A text in the width there is, its further lines under its first; as it is where there is no width. */
function fold(text, columns) {
  return columns === null ? text : start.wrapText(text, Math.max(columns, 12)).join('\n');
}
/** A label and a text beside it, the text's further lines under its first. */
function foldBeside(label, text, columns) {
  if (columns === null)
    return label + text;
  return label + fold(text, columns - label.length).replaceAll('\n', `\n${' '.repeat(label.length)}`);
}
/** One line on a terminal's stderr that says how far the requests are; nothing anywhere else. */
function showProgress(total, stream, environment) {
  if (!stream.isTTY || environment['TERM'] === 'dumb')
    return { step() { }, end() { } };
  let done = 0;
  const draw = () => {
    const line = `Checking ${total} ${total === 1 ? 'balance' : 'balances'}: ${done} of ${total} read`;
    // A line that wraps could not be taken back.
    stream.write(`\r\u001b[K${line.slice(0, (columnsOf(stream) ?? 80) - 1)}`);
  };
  draw();
  return {
    step() {
      done += 1;
      draw();
    },
    end() {
      stream.write('\r\u001b[K');
    },
  };
}
//#endregion

//#region src/cli/fold-help.ts
/** Help is written for this many columns. */
const written = 80;
/** An indented line as a label and what is said beside it; null when it is one thing, such as a command to copy. */
function readItem(line) {
  const [, label = '', said = ''] = /^( +\S+(?: \S+)* {2,}| {6,})(\S.*)$/.exec(line) ?? [];
  return said === '' ? null : { label, said };
}
/** A help text for a terminal that is narrower than it was written for. Commands stay whole: they are there to be copied. */
function foldHelp(text, columns) {
  if (columns === null || columns >= written)
    return text;
  const folded = [];
  let open = null;
  const close = () => {
    if (open !== null)
      folded.push(foldBeside(open.label, open.said, columns));
    open = null;
  };
  for (const line of text.split('\n')) {
    const item = /^ /.test(line) ? readItem(line) : line === '' ? null : { label: '', said: line };
    const before = open;
    const goesOn = before !== null && item !== null && item.label.length === before.label.length;
    // A line that starts where the last one's text does goes on with it.
    if (goesOn && item.label.trim() === '')
      before.said += ` ${item.said}`;
    else {
      close();
      if (item === null)
        folded.push(line);
      else
        open = { ...item };
    }
  }
  close();
  return folded.join('\n');
}
//#endregion

//#region src/cli/formats.ts
/** What `--format` takes, the default first. */
const formats = {
  table: { load: async () => (await Promise.resolve().then(() => require('../core/render/table.js'))).renderTable },
  json: { load: async () => (await Promise.resolve().then(() => require('../gate.js')).then(n => n.results)).renderJson },
  markdown: { load: async () => (await Promise.resolve().then(() => require('../gate.js')).then(n => n.summary)).renderSummary },
  junit: { load: async () => (await Promise.resolve().then(() => require('../core/render/junit.js'))).renderJunit },
  openmetrics: { load: async () => (await Promise.resolve().then(() => require('../core/render/openmetrics.js'))).renderOpenMetrics },
  nagios: {
    load: async () => (await Promise.resolve().then(() => require('../core/render/nagios.js'))).renderNagios,
    exitCodeOf: async () => (await Promise.resolve().then(() => require('../core/render/nagios.js'))).nagiosCodeOf,
  },
};
const formatNames = Object.keys(formats);
/** The exit code that a verdict has in a format. */
async function exitCodeIn(format, verdict, usual) {
  const { exitCodeOf } = formats[format];
  return exitCodeOf === undefined ? usual(verdict) : (await exitCodeOf())(verdict);
}
/** For a person: `json, markdown or junit`. */
function listFormats(names) {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
//#endregion

//#region src/cli/sandbox-help.ts
/** What `credit-gate sandbox --help` says. */
const sandboxHelp = `credit-gate sandbox [--port N]: a server that answers like the providers

It serves this machine only, until it is stopped (Ctrl-C, SIGTERM). Each
provider is under its own path, and the key chooses the answer:
  sandbox-ok                 enough: the vendor's own sample answer
  sandbox-low                0.95 left
  sandbox-empty              nothing left
  sandbox-unlimited          no limit at all
  sandbox-unauthorized       the key is rejected
  sandbox-forbidden          the key may not read the balance
  sandbox-rate-limited       too many requests
  sandbox-down               the server fails
  sandbox-slow               no answer for a minute
  sandbox-maintenance        the provider is under maintenance
  sandbox-garbage            an answer that breaks the contract
  sandbox-balance-12.5       this much is left
  sandbox-drain-0.5          100 left at first, 0.5 less at each reading
Any other key gets what sandbox-ok gets; so does a scenario that a provider
cannot express, and the log says so. A provider that tells only what was spent
answers as for a budget of 200 USD a month.

Examples
  credit-gate sandbox --port 8787
  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 \\
    --base-url http://127.0.0.1:8787/apertis

Without --port it takes any free port and prints which.
`;
//#endregion

//#region src/cli/verify-help.ts
/** What `credit-gate verify --help` says. */
const verifyHelp = `credit-gate verify <provider>: does a vendor still answer as recorded?

Sends the documented request with your key, and prints the shape of the answer:
the contract's own names, kinds and signs. No value, no other name, no length of
a text and no number of rows is in it, so that it can be pasted into an issue.
Says what differs from the recorded contract, and which pool would decide. It
never sends a probe, and spends nothing.

Examples
  credit-gate verify bfl
  credit-gate verify cloudflare-ai-gateway --account <id>

Flags
  --account <id>, --region <name>, --base-url <url>, --pool <id>,
  --budget '200 USD/month', --timeout <seconds>, --retries <number>
                             as in \`credit-gate check --help\`
Keys come from the environment, as \`credit-gate providers\` lists them.

Exit codes
   0  it was read, whatever differs
   1  the vendor says that the credit is used up
  64  wrong usage or configuration
  69  it could not be read
  77  the key was denied, or there is none
`;
//#endregion

//#region src/cli/help.ts
const [defaultFormat, ...otherFormats] = formatNames;
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
`;
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
`;
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
`;
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
`;
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
`;
const providers = `credit-gate providers [<id or word>]: what is supported

Without a word: every provider with the variable that holds its key, the
request that is sent, its pools and units, and the hosts that get the key.
With an id: all that is known of it, and a check to start from.
With any other word: the providers that have it in their id, name or hosts.

Examples
  credit-gate providers
  credit-gate providers imagerouter
  credit-gate providers image
`;
const demo = `credit-gate demo: the whole gate against the built-in sandbox

Starts a server on this machine and asks it as five providers: one has enough,
the key of one is rejected, one has too little, one is down, one has no key.
Reaches no network, needs no key, changes nothing, and exits 0.
`;
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
`;
const texts = {
  check,
  run,
  explain,
  report,
  providers,
  verify: verifyHelp,
  demo,
  sandbox: sandboxHelp,
};
/** Help for a command; the overview when it has none. */
function helpOf(command) {
  return Object.hasOwn(texts, command) ? (texts[command] ?? overview) : overview;
}
//#endregion

//#region src/cli/stop.ts
/** Something a user can mend: told on stderr, and the exit code is as given. */
class Stop extends Error {
  exitCode;
  constructor(exitCode, message) {
    super(message);
    this.exitCode = exitCode;
  }
}
/** Ends a command whose words are wrong, all that is wrong at once. @throws {Stop} when there is anything. */
function refuseErrors(command, errors) {
  if (errors.length === 0)
    return;
  const lines = errors.map(({ field, message }) => `  ${field}: ${message}\n`).join('');
  throw new Stop(exitCodes.usage, `credit-gate ${command}:\n${lines}See: credit-gate ${command} --help`);
}
//#endregion

//#region src/cli/main.ts
const commands = {
  check: async () => (await Promise.resolve().then(() => require('./check-command.js'))).checkCommand,
  run: async () => (await Promise.resolve().then(() => require('./run-command.js'))).runCommand,
  providers: async () => (await Promise.resolve().then(() => require('./providers-command.js'))).providersCommand,
  explain: async () => (await Promise.resolve().then(() => require('./explain-command.js'))).explainCommand,
  verify: async () => (await Promise.resolve().then(() => require('./verify-command.js'))).verifyCommand,
  demo: async () => (await Promise.resolve().then(() => require('./demo-command.js'))).demoCommand,
  report: async () => (await Promise.resolve().then(() => require('./report-command.js'))).reportCommand,
  sandbox: async () => (await Promise.resolve().then(() => require('./sandbox-command.js'))).sandboxCommand,
};
/** What a first word that is no command was probably meant to be. The word is not repeated: it may be a stray key. */
function refuseWord(word) {
  const wrong = (message) => new Stop(exitCodes.usage, `credit-gate: ${message}\nCommands: ${Object.keys(commands).join(', ')}. See: credit-gate --help`);
  if (word.includes('>='))
    return wrong("a check stands behind `check`: credit-gate check 'apertis >= 5 USD'");
  if (word.startsWith('-'))
    return wrong('flags stand behind the command: credit-gate check apertis --minimum 5');
  return wrong(`this is not a command${start.suggestion(word, Object.keys(commands))}`);
}
async function runCommand(words) {
  const [name = '', ...rest] = words;
  if (name === '--version' || name === '-v' || name === 'version') {
    process.stdout.write(`${start.version}\n`);
    return exitCodes.ok;
  }
  if (name === '') {
    // Called with nothing at all it has checked nothing: never 0.
    process.stderr.write(foldHelp(helpOf(''), columnsOf(process.stderr)));
    return exitCodes.usage;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = rest[0] ?? '';
    if (about !== '' && !Object.hasOwn(commands, about))
      throw refuseWord(about);
    process.stdout.write(foldHelp(helpOf(about), columnsOf(process.stdout)));
    return exitCodes.ok;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined)
    throw refuseWord(name);
  const end = rest.indexOf('--');
  if ((end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(foldHelp(helpOf(name), columnsOf(process.stdout)));
    return exitCodes.ok;
  }
  return (await load())(rest);
}
void start.runToEnd(async () => {
  try {
    return await runCommand(process.argv.slice(2));
  }
  catch (error) {
    if (!(error instanceof Stop))
      throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}, (message) => process.stderr.write(`credit-gate: ${message}\n`), { failure: exitCodes.internal, beside: process.stderr });
//#endregion

exports.Stop = Stop;
exports.columnsOf = columnsOf;
exports.exitCodeIn = exitCodeIn;
exports.exitCodeOf = exitCodeOf;
exports.exitCodes = exitCodes;
exports.fold = fold;
exports.foldBeside = foldBeside;
exports.formatNames = formatNames;
exports.formats = formats;
exports.refuseErrors = refuseErrors;
exports.showProgress = showProgress;
exports.wantsColor = wantsColor;
