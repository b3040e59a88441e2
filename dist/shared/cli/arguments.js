'use strict';

const start = require('../start.js');

//#region src/cli/arguments.ts
const keyRefusal = 'is refused: what stands on a command line can be read by every program on the machine. ' +
  'Put the key into the provider\u2019s environment variable (`credit-gate providers` names it)';
/** What people call a key. A short flag such as `-k` may be meant so too: it is refused like every unknown one. */
const keyNames = ['api-key', 'key', 'token', 'api-token', 'auth', 'secret', 'password', 'bearer', 'k'];
/** Only what looks like a flag is repeated: a key that was glued to its flag (`-ksk-\u2026`) does not. */
function shownFlag(word) {
  return /^--[A-Za-z]+(?:[-_][A-Za-z]+){0,4}$/.test(word) ? word : /^-[A-Za-z]/.test(word) ? word.slice(0, 2) : 'a flag';
}
/** Why this flag is not taken. Its value is never repeated: it may well be a key. */
function refuse(word, { values, switches, elsewhere = {} }) {
  const name = word.replace(/^-+/, '');
  const error = (message) => ({ where: '', field: shownFlag(word), message });
  const instead = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
  if (instead !== undefined)
    return error(instead);
  const meant = start.nearest(name, [...values, ...switches, ...keyNames.filter((each) => each.length > 3)]);
  if (keyNames.includes(name.toLowerCase()) || keyNames.includes(meant ?? ''))
    return error(keyRefusal);
  return error(`is not a flag; ${meant === null ? '`--help` lists them' : `did you mean \`--${meant}\`?`}`);
}
/** Reads the flag at the start of `rest`. Says how many words it took. */
function readFlag([word = '', next], names, into) {
  const [, flag = '', inline] = /^(-[^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  const complain = (message) => into.errors.push({ where: '', field: flag, message });
  const name = flag === '-h' ? 'help' : flag.startsWith('--') ? flag.slice(2) : '';
  const isWord = next !== undefined && !/^-./.test(next);
  if (names.switches.includes(name)) {
    if (inline === undefined)
      into.switches.add(name);
    else
      complain('takes no value');
    return 1;
  }
  if (!names.values.includes(name)) {
    into.errors.push(refuse(flag, names));
    // The word behind an unknown flag is its value: it must not be taken for a check, nor be shown.
    return inline === undefined && isWord ? 2 : 1;
  }
  const value = inline ?? (isWord ? next : undefined);
  if (value === undefined)
    complain(`needs a value: \`${flag} <value>\`, or \`${flag}=<value>\``);
  else if (into.flags.has(name))
    complain('is given twice');
  else
    into.flags.set(name, value);
  return inline === undefined && isWord ? 2 : 1;
}
/** Reads what stands behind the command's name. All that is wrong is told together. */
function parseArguments(words, names) {
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  const into = { positionals: [], flags: new Map(), switches: new Set(), errors: [] };
  for (let at = 0; at < own.length;) {
    const word = own[at] ?? '';
    if (/^-./.test(word))
      at += readFlag(own.slice(at, at + 2), names, into);
    else {
      into.positionals.push(word);
      at += 1;
    }
  }
  return { ...into, command: end < 0 ? null : words.slice(end + 1) };
}
//#endregion

exports.parseArguments = parseArguments;
