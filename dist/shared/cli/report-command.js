'use strict';

const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const report = require('../report.js');
const core_memory_memoryLine = require('../core/memory/memory-line.js');
const gate = require('../gate.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');

//#region src/files/read-lines.ts
/**
 * Reads a text file line by line, in bounded memory.
 * @param maxCharacters of a line: a longer one comes as null, and is not kept.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
async function readLines(path, maxCharacters, onLine) {
  let begun = '';
  let tooLong = false;
  const take = (rest) => {
    onLine(tooLong || begun.length + rest.length > maxCharacters ? null : begun + rest);
    begun = '';
    tooLong = false;
  };
  for await (const chunk of node_fs.createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const text = chunk;
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      from = end + 1;
    }
    if (!tooLong)
      begun += text.slice(from);
    if (begun.length > maxCharacters) {
      tooLong = true;
      begun = '';
    }
  }
  if (tooLong || begun !== '')
    take('');
}
//#endregion

//#region src/cli/report-command.ts
/** Each is loaded when it is asked for: only a page needs what draws charts. */
const renderers = {
  table: async () => (await Promise.resolve().then(() => require('../report.js')).then(n => n.ledgerTable)).renderLedgerTable,
  markdown: async () => (await Promise.resolve().then(() => require('../report.js')).then(n => n.ledgerMarkdown)).renderLedgerMarkdown,
  json: async () => {
    const { renderLedgerJson } = await Promise.resolve().then(() => require('../report.js')).then(n => n.ledgerJson);
    return (ledger, _, asked) => renderLedgerJson(ledger, asked);
  },
  html: async () => (await Promise.resolve().then(() => require('../report.js')).then(n => n.ledgerPage)).renderLedgerPage,
};
const formats = ['table', 'markdown', 'json', 'html'];
/** A day or a time in UTC. */
function readTime(field, text, complain) {
  const time = gate.parseInstant(text);
  if (time === null)
    complain(field, `${gate.quoted(text)} is not a date; write \`2026-11-01\` or \`2026-11-01T10:00:00Z\``);
  return time;
}
/** One or more ways to break down, with commas between them. */
function readBreakdowns(field, text, complain) {
  return text.split(',').flatMap((word) => gate.readChoice(field, word, report.breakdowns, complain) ?? []);
}
/** What keeps a path from being read, as the rest of a sentence; null when nothing does. */
function problemOf(path) {
  try {
    return node_fs.statSync(path).isDirectory() ? 'is a folder; name the files in it' : null;
  }
  catch (error) {
    const code = error.code ?? 'unknown fault';
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code})`;
  }
}
/** `credit-gate report <file> \u2026`: adds up histories and receipts. */
async function reportCommand(words, now = new Date()) {
  const { positionals, flags, errors, command } = _arguments.parseArguments(words, {
    values: ['format', 'since', 'until', 'by'],
    switches: ['help', 'no-color'],
  });
  const wrong = [...errors];
  const complain = (field, message) => wrong.push({ where: '', field, message });
  const read = (name, reader) => flags.has(name) ? reader(`--${name}`, flags.get(name) ?? '', complain) : null;
  const format = read('format', (field, text) => gate.readChoice(field, text, formats, complain)) ?? 'table';
  const since = read('since', readTime);
  const until = read('until', readTime);
  const by = read('by', readBreakdowns) ?? report.breakdowns;
  if (command !== null)
    complain('--', 'starts a command, and `report` runs none');
  if (positionals.length === 0 && wrong.length === 0) {
    complain('report', 'needs a file: one that `receipt-file` or `history-file` made');
  }
  for (const path of positionals) {
    const problem = problemOf(path);
    if (problem !== null)
      complain(path, problem);
  }
  main.refuseErrors('report', wrong);
  const ms = (time) => (time === null ? null : Date.parse(time));
  const ledger = report.openLedger({ since: ms(since), until: ms(until), now: now.getTime() });
  // A file that is named twice would be counted twice.
  for (const path of new Set(positionals.map((each) => node_fs.realpathSync(each)))) {
    try {
      await readLines(path, core_memory_memoryLine.maxLineCharacters, ledger.add);
    }
    catch (error) {
      throw new main.Stop(main.exitCodes.usage, `credit-gate report: ${path} cannot be read (${error.code ?? 'unknown fault'})`);
    }
  }
  const render = await renderers[format]();
  process.stdout.write(render(ledger.close(), by, { since, until }));
  return main.exitCodes.ok;
}
//#endregion

exports.reportCommand = reportCommand;
