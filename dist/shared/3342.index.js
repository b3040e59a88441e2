"use strict";
exports.id = 3342;
exports.ids = [3342];
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

/***/ 3342:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const start = __webpack_require__(552);
const gate = __webpack_require__(7825);
const _arguments = __webpack_require__(9496);
const main = __webpack_require__(4085);
__webpack_require__(857);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);

//#region src/cli/describe-provider.ts
/** The hosts that get the key, each with its region where there are several. */
function hostsOf({ origin, regions }) {
    const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`);
    return named.length > 0 ? named : [origin ?? 'your own server (base-url)'];
}
function poolsOf({ pools, budget }) {
    const told = pools.map(({ id, unit }) => `${id.endsWith(':') ? `${id}<id or name>` : id} (${unit})`);
    return budget === undefined ? told : [...told, `budget (${budget.unit} per ${budget.periods.join(', ')})`];
}
/** A check that a user can start from, with the provider's own unit. */
function exampleOf({ id, pools, budget, account, origin }) {
    const [pool] = pools;
    const needs = [
        account?.required ? ' --account <id>' : '',
        origin === null ? ' --base-url https://your.server.example' : '',
    ].join('');
    if (pool !== undefined) {
        return needs === ''
            ? `credit-gate check '${id} >= 5 ${pool.unit}'`
            : `credit-gate check ${id} --minimum '5 ${pool.unit}'${needs}`;
    }
    const period = budget?.periods.at(-1) ?? 'month';
    return `credit-gate check '${id} >= 10% of 200 ${budget?.unit ?? 'USD'}/${period}'`;
}
const width = 15;
/** All that is known of a provider, a line for each fact. */
function describeProvider(provider, columns) {
    const { about, account, aliases = [] } = provider;
    const also = aliases.length > 0 ? `; also typed ${aliases.join(', ')}` : '';
    const evidence = provider.evidence === 'documented' ? 'the vendor\u2019s documentation' : 'public client code';
    const facts = [
        ['provider', `${provider.name} (\`${provider.id}\`${also})`],
        ['request', provider.endpoint],
        ['hosts', hostsOf(provider).join(', ')],
        ['key', `${provider.keyVariable}. ${about.key}`],
        ['account', account === undefined ? '' : `${account.required ? 'required' : 'optional'}: ${account.meaning}`],
        ['pools', poolsOf(provider).join(', ')],
        ['zero', about.zero ?? ''],
        ['unlimited', about.unlimited ?? ''],
        ['reset', about.reset ?? ''],
        ['limits', (about.limits ?? []).join(' ')],
        ['known from', `${evidence}, checked ${provider.checked}`],
        ['documentation', provider.documentation],
        ['top up', provider.topUp],
        ['example', exampleOf(provider)],
    ];
    return facts
        .flatMap(([name, text]) => (text === '' ? [] : [main.foldBeside(name.padEnd(width), text, columns)]))
        .join('\n');
}
//#endregion

//#region src/cli/providers-command.ts
const entries = [...gate.catalog.entries];
const withoutBalance = entries.flatMap(([id, { kind }]) => (kind === 'without-balance' ? [id] : []));
const labels = ['  key     ', '  asks    ', '  pools   ', '  hosts   '];
/** One line for each, for `grep`; where a terminal is too narrow for that, a few lines for each. */
async function listProviders(columns) {
    const head = ['provider', 'key variable', 'request', 'pools', 'hosts that get the key'];
    const rows = (await gate.loadProviders()).map((provider) => [
        provider.id,
        provider.keyVariable,
        provider.endpoint,
        poolsOf(provider).join(', '),
        hostsOf(provider).join(', '),
    ]);
    const table = start.alignColumns([head, ...rows], [false, false, false, false, false]).map((line) => line.trimEnd());
    if (columns === null || table.every((line) => line.length <= columns))
        return `${table.join('\n')}\n`;
    const blocks = rows.map(([id = '', ...facts]) => [id, ...facts.map((fact, at) => main.foldBeside(labels[at] ?? '', fact, columns))].join('\n'));
    return `${blocks.join('\n\n')}\n`;
}
function listOthers(columns) {
    return [
        'One provider in full: credit-gate providers <id>',
        'Any other JSON endpoint: `provider: custom`, declared in a check (docs/custom.md).',
        `Neither balance nor spend is told by ${withoutBalance.join(', ')}. Their ids say what they offer instead.`,
    ]
        .map((line) => `${main.fold(line, columns)}\n`)
        .join('\n');
}
async function describeEntry(id, columns) {
    const name = id.toLowerCase();
    const aliases = gate.catalog.entries.has(name) ? new Map() : await gate.catalog.loadAliases();
    const entry = gate.catalog.entries.get(name) ?? gate.catalog.entries.get(aliases.get(name) ?? '');
    switch (entry?.kind) {
        case 'provider':
            return describeProvider(await entry.load(), columns);
        case 'without-balance':
            return main.fold(`${entry.name} tells neither what is left nor, in a form that can be used here, what was spent. ${entry.instead}`, columns);
        case 'declared':
            return main.fold('`custom` reads any JSON endpoint that a check declares with `url`, `auth`, `unit` and a pointer. See docs/custom.md.', columns);
        default: {
            const meant = start.suggestion(id, [...gate.catalog.entries.keys()], aliases);
            throw new main.Stop(main.exitCodes.usage, `credit-gate providers: this provider is not known${meant}\nAll of them: credit-gate providers`);
        }
    }
}
/** `credit-gate providers [<id>]`: what is supported, and which hosts get a key. */
async function providersCommand(words) {
    const { positionals, errors } = _arguments.parseArguments(words, { values: [], switches: ['help', 'no-color'] });
    const extra = positionals.length > 1 ? [{ where: '', field: 'providers', message: 'takes one id at most' }] : [];
    main.refuseErrors('providers', [...errors, ...extra]);
    const [id] = positionals;
    const columns = main.columnsOf(process.stdout);
    process.stdout.write(id === undefined
        ? `${await listProviders(columns)}\n${listOthers(columns)}`
        : `${await describeEntry(id, columns)}\n`);
    return main.exitCodes.ok;
}
//#endregion

exports.providersCommand = providersCommand;


/***/ })

};
;