'use strict';

const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const promises = (process.getBuiltinModule?.('node:fs/promises') ?? require('node:fs/promises'));
const explain = require('../explain.js');
const receipt = require('../receipt.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');

//#region src/cli/explain-command.ts
const exitCodeOf = {
  none: main.exitCodes.ok,
  credit: main.exitCodes.low,
  cap: main.exitCodes.low,
  rate: main.exitCodes.skipped,
  key: main.exitCodes.denied,
};
/** Bytes of the files one after the other, or of stdin. @throws {Stop} for what is no file that can be read. */
async function* readAll(files) {
  if (files.length === 0) {
    yield* process.stdin;
    return;
  }
  for (const file of files) {
    try {
      yield* node_fs.createReadStream(file, { highWaterMark: 1 << 20 });
    }
    catch (error) {
      const code = error.code ?? 'error';
      const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
      throw new main.Stop(main.exitCodes.usage, `credit-gate explain: ${file} ${why}`);
    }
  }
}
/** When the log was written last: finds the year of a time that has none. Now, for what comes on stdin. */
async function logTimeOf(files) {
  const last = files.at(-1);
  if (last === undefined)
    return new Date();
  try {
    return (await promises.stat(last)).mtime;
  }
  catch {
    return null;
  }
}
/** Why a command failed, as far as its output tells of money. Files are read as one log, in bounded memory. */
async function explainCommand(words) {
  const { positionals, flags, errors } = _arguments.parseArguments(words, {
    values: ['format'],
    switches: ['help', 'no-color'],
  });
  const format = flags.get('format') ?? 'table';
  const wrong = ['table', 'json'].includes(format)
    ? []
    : [{ where: '', field: '--format', message: 'must be `table` or `json`' }];
  main.refuseErrors('explain', [...errors, ...wrong]);
  if (positionals.length === 0 && process.stdin.isTTY) {
    throw new main.Stop(main.exitCodes.usage, 'credit-gate explain: no log. Name a file, or pipe one in: npm test 2>&1 | credit-gate explain');
  }
  const vendors = await explain.loadSigns();
  const explainer = explain.createExplainer({
    signs: vendors,
    clean: explain.createQuote(vendors),
    logTime: await logTimeOf(positionals),
  });
  for await (const bytes of readAll(positionals))
    explainer.write(bytes);
  const explanation = receipt.settleExplanation(explainer.finish(), null);
  process.stdout.write(format === 'json' ? `${JSON.stringify(explanation)}\n` : tableOf(explanation, vendors));
  return explanation.sure === 'undecided' ? main.exitCodes.ok : exitCodeOf[explanation.cause];
}
function tableOf(explanation, vendors) {
  const nameOf = (id) => vendors.find((vendor) => vendor.id === id)?.name ?? id;
  const columns = main.columnsOf(process.stdout);
  return `${receipt.renderExplanation(explanation, nameOf)
    .map((line) => main.fold(line, columns))
    .join('\n')}\n`;
}
//#endregion

exports.explainCommand = explainCommand;
