"use strict";
exports.id = 980;
exports.ids = [980];
exports.modules = {

/***/ 9496:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const start = __webpack_require__(552);

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
    return error(`is not a flag${meant === null ? '' : `; did you mean \`--${meant}\`?`}`);
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


/***/ }),

/***/ 980:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const node_fs = __webpack_require__(3024);
const gate = __webpack_require__(7825);
const _arguments = __webpack_require__(9496);
const main = __webpack_require__(4085);
__webpack_require__(857);
__webpack_require__(552);
__webpack_require__(8474);
__webpack_require__(6760);

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
    table: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7825, 19)).then(n => n.ledgerTable)).renderLedgerTable,
    markdown: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7825, 19)).then(n => n.ledgerMarkdown)).renderLedgerMarkdown,
    json: async () => {
        const { renderLedgerJson } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7825, 19)).then(n => n.ledgerJson);
        return (ledger, _, asked) => renderLedgerJson(ledger, asked);
    },
    html: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7825, 19)).then(n => n.ledgerPage)).renderLedgerPage,
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
    return text.split(',').flatMap((word) => gate.readChoice(field, word, gate.breakdowns, complain) ?? []);
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
    const by = read('by', readBreakdowns) ?? gate.breakdowns;
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
    const ledger = gate.openLedger({ since: ms(since), until: ms(until), now: now.getTime() });
    // A file that is named twice would be counted twice.
    for (const path of new Set(positionals.map((each) => node_fs.realpathSync(each)))) {
        try {
            await readLines(path, gate.maxLineCharacters, ledger.add);
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


/***/ })

};
;