'use strict';

const core_render_table = require('../core/render/table.js');
const check = require('../check.js');
const gate = require('../gate.js');
const sandbox_server = require('../sandbox/server.js');
const start = require('../start.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');
const leaveOnSignals = require('./leave-on-signals.js');
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));

//#region src/cli/started-as.ts
/**
 * How this command was started, as it can be typed again: `credit-gate`, `npx credit-gate`, or `node dist/cli/index.js`
 * in a clone.
 * @param script the path that Node runs, `process.argv[1]`.
 */
function startedAs(script, environment, folder) {
  const parts = script.split(node_path.sep);
  if (environment['npm_command'] === 'exec' || parts.includes('node_modules'))
    return 'npx credit-gate';
  if (/^credit-gate(?:\.cmd|\.ps1)?$/.test(node_path.basename(script)))
    return 'credit-gate';
  const near = node_path.relative(folder, script);
  const path = near === '' || near.startsWith('..') ? script : near;
  return /^[\w./\\:@+-]+$/.test(path) ? `node ${path}` : `node '${path}'`;
}
//#endregion

//#region src/cli/demo-command.ts
/** One of each: enough, a key that is denied, too little, down, no key. The keys are looked for where a user's would be. */
const checks = [
  { provider: 'apertis', minimum: '5 USD', 'estimated-cost': '0.8 USD', 'parallel-jobs': '12' },
  { provider: 'apikley', minimum: '100 credits' },
  { provider: 'imagerouter', minimum: '5 USD' },
  { provider: 'crustdata', minimum: '1000 credits' },
  { provider: 'predev', minimum: '50 credits' },
];
const keys = {
  APERTIS_API_KEY: 'sandbox-balance-1234.5',
  APIKLEY_API_KEY: 'sandbox-unauthorized',
  IMAGEROUTER_API_KEY: 'sandbox-low',
  CRUSTDATA_API_KEY: 'sandbox-down',
};
const introduction = 'Five checks, as a pipeline would ask them. A sandbox on this machine plays the providers: no key, no network.';
const meaning = 'A job behind this gate would not have started, and would not have spent anything.';
const next = [
  ['providers', 'which variable holds your key'],
  ["check 'apertis >= 5 USD'", 'ask for real'],
  ['sandbox', 'try your own checks, without a key'],
];
/** `credit-gate demo`: the real gate against the built-in sandbox. Exit 0: it is a show, not a gate. */
async function demoCommand(words) {
  const { switches, positionals, errors } = _arguments.parseArguments(words, { values: [], switches: ['help', 'no-color'] });
  const extra = positionals.length === 0 ? [] : [{ where: '', field: 'demo', message: 'takes no words' }];
  main.refuseErrors('demo', [...errors, ...extra]);
  leaveOnSignals.leaveOnSignals();
  const sandbox = await sandbox_server.startSandbox(0, () => { });
  try {
    const items = checks.map((each) => ({ ...each, 'base-url': `${sandbox.origin}/${each.provider}` }));
    // No retries: the one that is down is meant to be.
    const inputs = { checks: JSON.stringify(items), retries: '0' };
    const { plan } = await gate.readPlan({ inputs, environment: keys, keysAllowed: false, entry: 'terminal' });
    if (plan === null)
      throw new Error('the demo has a plan of its own');
    const report = await check.check(plan, { userAgent: start.userAgent });
    const columns = main.columnsOf(process.stdout);
    const colour = main.wantsColor(process.stdout, process.env, !switches.has('no-color'));
    const table = await core_render_table.renderTable(report, { columns, colour });
    const self = startedAs(process.argv[1] ?? '', process.env, process.cwd());
    const width = Math.max(...next.map(([command]) => `${self} ${command}`.length)) + 2;
    // Beside the command where a terminal has room for both, else below it.
    const isNarrow = columns !== null && columns < width + 30;
    const ways = next.map(([command, what]) => isNarrow
      ? `  ${self} ${command}\n${main.foldBeside('    ', what, columns)}`
      : main.foldBeside(`  ${`${self} ${command}`.padEnd(width)}`, what, columns));
    const parts = [main.fold(introduction, columns), table.trimEnd(), main.fold(meaning, columns), ['Next', ...ways].join('\n')];
    process.stdout.write(`${parts.join('\n\n')}\n`);
    return main.exitCodes.ok;
  }
  finally {
    await sandbox.close();
  }
}
//#endregion

exports.demoCommand = demoCommand;
