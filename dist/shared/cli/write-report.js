'use strict';

const gate = require('../gate.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));

//#region src/cli/check-arguments.ts
/** What is an input of the action alone, and why. */
const ofTheAction = {
  'github-token': 'is refused: what stands on a command line can be read by every program on the machine; put it into GH_TOKEN',
  'alert-issue': 'is the action\u2019s: a command line opens no issue',
};
/** Every input is a flag of its name; a key never is. */
const inputFlags = gate.inputNames.filter((name) => name !== 'api-key' && !Object.hasOwn(ofTheAction, name));
/** What only means something where a command runs. */
const runFlags = ['receipt', 'receipt-file', 'max-spend', 'on-overspend', 'watch', 'grace'];
/** What a word that is no check may have been meant to be. */
function problemOfWords(lines, others) {
  const joined = others.join(' ');
  if (others.some((word) => /^(?:--)?help$/i.test(word)))
    return 'are not understood; see `credit-gate check --help`';
  // `apertis --minimum 5 USD`: the shell made a word of the unit.
  const unit = others.find((word, index) => index > 0 && /^[A-Za-z]{2,12}$/.test(word) && word === word.toUpperCase());
  if (lines.length === 0 && unit !== undefined && others.length === 2)
    return `are not understood: \`${unit}\` stands alone; put an amount and its unit in quotes: --minimum '5 ${unit}'`;
  if (lines.length === 0 &&
    others.slice(1).every((word) => /^[a-z][a-z0-9-]*(?:\/\S+)?$/.test(word)) &&
    !/\d/.test(joined))
    return "have no amounts; write one word for each, in quotes: 'apertis >= 5 USD' 'crustdata >= 1000'";
  return "are not understood; put each check in quotes, so that the shell does not take `>` for itself: 'apertis >= 5 USD'";
}
/** The fields of the only check, given as a word: the flags about one check are about it. */
function readOnlyCheck(line, flags, complain) {
  const { fields } = gate.parseLine(line) ?? { fields: new Map() };
  for (const name of fields.keys())
    if (flags.has(name))
      complain(`--${name}`, `cannot be used with a check that already has its ${name}; give one of the two`);
  return Object.fromEntries(fields);
}
/** The checks among the words: lines with `>=` or `can-spend`, or one provider that the flags are about. */
function readPositionals({ positionals, flags }, errors) {
  const isLine = (word) => word.includes('>=') || /\scan-spend\s*$/i.test(word);
  const lines = positionals.filter(isLine);
  const others = positionals.filter((word) => !isLine(word));
  const [line = '', ...more] = lines;
  const [other = ''] = others;
  const complain = (field, message) => errors.push({ where: '', field, message });
  if (others.length > 1 || (lines.length > 0 && others.length > 0) || /^help$/i.test(other)) {
    complain('checks', problemOfWords(lines, others));
    // Read on with what is plain, so that nothing is missed for want of it.
    if (lines.length === 0 && !flags.has('provider') && flags.has('minimum'))
      return { provider: other };
  }
  else if (others.length === 1 && /[\s=<>\u2265:]/.test(other))
    return { checks: other };
  else if (others.length === 1) {
    const [provider = '', ...pool] = other.split('/');
    if (flags.has('provider'))
      complain('--provider', 'cannot be used with a provider as a word; give one of the two');
    if (pool.length === 0)
      return { provider };
    if (flags.has('pool'))
      complain('--pool', 'cannot be used with a pool behind the provider\u2019s name; give one of the two');
    return { provider, pool: pool.join('/') };
  }
  if (lines.length > 0 && flags.has('checks'))
    complain('--checks', 'cannot be used with checks as words; give one list');
  const alone = line !== '' && more.length === 0 && gate.parseLine(line) !== null && !flags.has('checks');
  if (alone && gate.oneCheckInputs.some((name) => flags.has(name)))
    return readOnlyCheck(line, flags, complain);
  return lines.length > 0 ? { checks: lines.join('\n') } : {};
}
/** Fields of a check that are no flags: where they go instead. */
const inTheList = gate.itemNames
  .filter((name) => !gate.inputNames.includes(name))
  .map((name) => [name, 'is not a flag but a field of a check; write it into an item of `--checks` or of a config file']);
/** @param command `check` runs nothing but the script of `--run`; without one it takes no flag about what runs. */
function readCheckArguments(words, command) {
  const parsed = _arguments.parseArguments(words, {
    values: [...inputFlags, 'format', 'output', 'dotenv', 'grace'],
    switches: ['no-color', 'help'],
    elsewhere: { ...Object.fromEntries(inTheList), ...ofTheAction },
  });
  const errors = [...parsed.errors];
  const complain = (field, message) => errors.push({ where: '', field, message });
  const given = readPositionals(parsed, errors);
  const { flags } = parsed;
  const read = (name, reader) => flags.has(name) ? reader(flags.get(name) ?? '') : null;
  const path = (name) => read(name, (text) => {
    if (text.trim() === '')
      complain(`--${name}`, 'names no file');
    return text.trim() === '' ? null : text;
  });
  if (flags.has('log-file'))
    complain('--log-file', 'is read at the end of a GitHub job; use `credit-gate explain <log file>`');
  if (command === 'check') {
    if (parsed.command !== null)
      complain('--', 'starts a command, and `check` runs none; use `credit-gate run`');
    for (const name of flags.has('run') ? [] : runFlags.filter((each) => flags.has(each)))
      complain(`--${name}`, 'belongs to `credit-gate run \u2026 -- <command>`: a check alone runs and measures nothing');
  }
  const grace = { min: 0, max: 3_600, unit: ' seconds' };
  return {
    inputs: { ...Object.fromEntries([...flags].filter(([name]) => inputFlags.includes(name))), ...given },
    format: read('format', (text) => gate.readChoice('--format', text, main.formatNames, complain)) ?? 'table',
    output: path('output'),
    dotenv: path('dotenv'),
    color: !parsed.switches.has('no-color'),
    graceSeconds: read('grace', (text) => gate.readWholeNumber('--grace', text, grace, complain)) ?? 10,
    command: parsed.command,
    errors,
  };
}
//#endregion

//#region src/core/render/dotenv.ts
/** GitLab takes files up to 5 KB. https://docs.gitlab.com/ci/variables/dotenv_variables */
const maxBytes = 5_000;
/** Longest first to go: what lists checks, and why a command failed, is also in the report's other formats. */
const lists = ['ok-checks', 'problem-checks', 'explanation'];
function variableOf(output) {
  return `CREDIT_GATE_${output.toUpperCase().replaceAll('-', '_')}`;
}
/**
 * A value as GitLab reads it: everything up to the line's end, quotes included. In JSON, what other readers of such
 * files take for a comment or a second assignment is written as an escape.
 */
function valueText(output, value) {
  if (!lists.includes(output))
    return gate.cleanLine(value, 300);
  return value.replace(/[#=\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
function render$1(outputs) {
  return Object.entries(outputs)
    .filter(([output]) => output !== 'results')
    .map(([output, value]) => `${variableOf(output)}=${valueText(output, value)}\n`)
    .join('');
}
/**
 * GitLab's dotenv report: every output but `results`, unquoted, one line each, under 5 KB in all. A list that does
 * not fit is left empty.
 */
function renderDotenv(outputs) {
  let kept = outputs;
  const dropped = [];
  const bySize = lists.toSorted((one, other) => (outputs[other]?.length ?? 0) - (outputs[one]?.length ?? 0));
  for (const list of bySize) {
    if (Buffer.byteLength(render$1(kept)) < maxBytes)
      break;
    kept = { ...kept, [list]: '' };
    dropped.push(variableOf(list));
  }
  const text = render$1(kept);
  if (dropped.length === 0)
    return { text, warning: null };
  const verb = dropped.length === 1 ? 'was' : 'were';
  return { text, warning: `${dropped.join(' and ')} ${verb} left empty: a dotenv report holds at most 5 KB.` };
}
//#endregion

//#region src/cli/write-report.ts
async function render(report, format, table) {
  const renderer = await main.formats[format].load();
  return renderer(report, table);
}
function writeFile(flag, path, text) {
  try {
    node_fs.writeFileSync(path, text);
  }
  catch (error) {
    const code = error.code ?? 'unknown fault';
    throw new main.Stop(main.exitCodes.usage, `credit-gate: ${flag}: cannot write ${path} (${code}); name a file in a folder that exists and can be written`);
  }
}
/** Where a path leads, links resolved as far as there are any. */
function placeOf(path) {
  const wanted = node_path.resolve(path);
  for (const real of [() => node_fs.realpathSync(wanted), () => node_path.join(node_fs.realpathSync(node_path.dirname(wanted)), node_path.basename(wanted))]) {
    try {
      return real();
    }
    catch {
      // It is not there yet.
    }
  }
  return wanted;
}
/** One file for two ends would lose one of them; the config file is the user's own work. */
function refuseSharedFile({ output, dotenv, inputs }) {
  const written = { '--output': output, '--dotenv': dotenv, '--receipt-file': inputs['receipt-file']?.trim() };
  const places = new Map();
  for (const [flag, path] of Object.entries({ '--config-file': inputs['config-file']?.trim(), ...written })) {
    if (path === null || path === undefined || path === '')
      continue;
    const place = placeOf(path);
    const other = places.get(place);
    if (other !== undefined)
      throw new main.Stop(main.exitCodes.usage, `credit-gate: ${other} and ${flag} name the same file; give each one of its own`);
    places.set(place, flag);
  }
}
/**
 * Writes the worst into the files before anything is asked: a run that is cut off must not leave an earlier run's
 * verdict behind, and a file that cannot be written is told at once.
 */
function prepareFiles(wanted) {
  refuseSharedFile(wanted);
  const { output, dotenv } = wanted;
  if (output !== null)
    writeFile('--output', output, '');
  if (dotenv !== null)
    writeFile('--dotenv', dotenv, renderDotenv(gate.pessimisticOutputs()).text);
}
/** Results go to `stream`, files where they were asked for, and everything else to stderr. */
async function writeReport(report, wanted, environment, stream) {
  const lineEnded = (text) => (text.endsWith('\n') ? text : `${text}\n`);
  const { format, output, dotenv } = wanted;
  if (dotenv !== null) {
    const { text, warning } = renderDotenv(gate.renderOutputs(report));
    writeFile('--dotenv', dotenv, text);
    if (warning !== null)
      process.stderr.write(`credit-gate: ${warning}\n`);
  }
  if (output !== null) {
    writeFile('--output', output, lineEnded(await render(report, format, { columns: null, colour: false })));
  }
  const shown = output === null ? format : 'table';
  const columns = (to) => ({
    columns: main.columnsOf(to),
    colour: main.wantsColor(to, environment, wanted.color),
  });
  if (report.configurationErrors.length > 0 && shown === 'table' && stream !== process.stderr) {
    // What is wrong must be seen where the results go into a file: above all the file `=` that a shell makes of `>= 5`.
    const told = await render(report, 'table', columns(process.stderr));
    process.stderr.write(lineEnded(told.replace(/(?<!\n)\n*should-run=false\n$/, '\n\n')));
    stream.write('should-run=false\n');
    return;
  }
  // The other formats are for machines, and a person must not be left to guess.
  if (shown !== 'table') {
    for (const error of report.configurationErrors)
      process.stderr.write(`credit-gate: ${gate.configurationErrorText(error)}\n`);
  }
  stream.write(lineEnded(await render(report, shown, columns(stream))));
}
//#endregion

exports.prepareFiles = prepareFiles;
exports.readCheckArguments = readCheckArguments;
exports.renderDotenv = renderDotenv;
exports.writeReport = writeReport;
