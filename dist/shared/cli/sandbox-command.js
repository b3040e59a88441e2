'use strict';

const gate = require('../gate.js');
const sandbox_server = require('../sandbox/server.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');

//#region src/cli/sandbox-command.ts
const keyWidth = 24;
/** The keys and what each gets, a line each. */
const keyLines = [
  ...sandbox_server.scenarioKeys.map((key, index) => [key, Object.values(sandbox_server.scenarios)[index] ?? '']),
  ['sandbox-balance-12.5', 'this much is left'],
  ['sandbox-drain-0.5', '100 left at first, 0.5 less at each reading'],
];
function introduce(origin, columns) {
  const keys = keyLines.map(([key, meaning]) => main.foldBeside(`  ${key.padEnd(keyWidth)}`, meaning, columns));
  return [
    `Credit Gate sandbox: ${origin}`,
    main.fold('It answers this machine only, until it is stopped (Ctrl-C).', columns),
    '',
    main.fold('Each provider is under its own path; the key chooses the answer:', columns),
    ...keys,
    '',
    'In a shell',
    `  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url ${origin}/apertis`,
    '',
    'In a workflow, behind a step that runs this sandbox',
    '  - uses: OWNER/credit-gate@v1',
    '    with:',
    '      provider: apertis',
    '      api-key: sandbox-low',
    '      minimum: 5 USD',
    `      base-url: ${origin}/apertis`,
    '',
    'Requests',
    '',
  ].join('\n');
}
function readPort(words) {
  const { flags, positionals, errors } = _arguments.parseArguments(words, { values: ['port'], switches: ['help', 'no-color'] });
  const wrong = [...errors];
  const complain = (field, message) => wrong.push({ where: '', field, message });
  if (positionals.length > 0)
    complain('sandbox', 'takes no words, only `--port`');
  const port = gate.readWholeNumber('--port', flags.get('port') ?? '0', { min: 0, max: 65_535 }, complain);
  main.refuseErrors('sandbox', wrong);
  return port ?? 0;
}
const reasons = {
  EADDRINUSE: 'it is taken',
  EACCES: 'this user may not use it',
};
/** `credit-gate sandbox [--port N]`: serves until it is stopped. */
async function sandboxCommand(words) {
  const port = readPort(words);
  // Before the server stands: whoever starts it may stop it at once.
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => resolve());
  });
  const sandbox = await sandbox_server.startSandbox(port, (line) => process.stderr.write(`  ${line}\n`)).catch((error) => {
    const why = reasons[error.code ?? ''] ?? error.code ?? 'unknown fault';
    throw new main.Stop(main.exitCodes.unknown, `credit-gate sandbox: cannot listen on port ${port}: ${why}. Choose another with --port, or leave it out to take any free one.`);
  });
  process.stdout.write(introduce(sandbox.origin, main.columnsOf(process.stdout)));
  await stopped;
  await sandbox.close();
  return main.exitCodes.ok;
}
//#endregion

exports.sandboxCommand = sandboxCommand;
