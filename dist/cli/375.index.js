"use strict";
exports.id = 375;
exports.ids = [375];
exports.modules = {

/***/ 106:
/***/ ((__unused_webpack_module, exports) => {



//#region src/core/align-columns.ts
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const weightless = /\p{M}|[\u200b-\u200d]|\ufe0f/u;
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += weightless.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** Rows as lines of equally wide columns, two blanks between them, none at a line's end. */
function alignColumns(rows, right) {
    const widths = right.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return right[column] ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}
//#endregion

exports.alignColumns = alignColumns;
exports.displayWidth = displayWidth;


/***/ }),

/***/ 375:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const alignColumns = __webpack_require__(106);
const main = __webpack_require__(777);
const catalog = __webpack_require__(186);
const registry = __webpack_require__(690);
__webpack_require__(975);

//#region src/cli/providers-command.ts
function hostsOf({ origin, regions }) {
    const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`);
    return named.length > 0 ? named : [origin ?? 'your own server (base-url)'];
}
function poolsOf({ pools, budget }) {
    const told = pools.map(({ id, unit }) => `${id.endsWith(':') ? `${id}<id or name>` : id} (${unit})`);
    return budget === undefined ? told : [...told, `budget (${budget.unit} per ${budget.periods.join(', ')})`];
}
function describe(provider) {
    const { about, account, aliases = [] } = provider;
    const facts = [
        [
            'provider',
            `${provider.name} (\`${provider.id}\`${aliases.length > 0 ? `; also typed ${aliases.join(', ')}` : ''})`,
        ],
        ['request', provider.endpoint],
        ['hosts', hostsOf(provider).join(', ')],
        ['key', `${provider.keyVariable}. ${about.key}`],
        [
            'account',
            account === undefined ? 'not taken' : `${account.required ? 'required' : 'optional'}: ${account.meaning}`,
        ],
        ['pools', poolsOf(provider).join(', ')],
        ['zero', about.zero ?? ''],
        ['unlimited', about.unlimited ?? ''],
        ['reset', about.reset ?? ''],
        ['limits', (about.limits ?? []).join(' ')],
        [
            'known from',
            `${provider.evidence === 'documented' ? 'the vendor’s documentation' : 'public client code'}, checked ${provider.checked}`,
        ],
        ['documentation', provider.documentation],
        ['top up', provider.topUp],
    ];
    return facts.flatMap(([name, text]) => (text === '' ? [] : [`${name.padEnd(14)}${text}`])).join('\n');
}
/** `credit-gate providers [<id>]`: what is supported, and which hosts get a key. */
async function providersCommand(words) {
    const { positionals, errors } = registry.parseArguments(words, { values: [], switches: ['help', 'no-color'] });
    const wrong = [...errors];
    if (positionals.length > 1)
        wrong.push({ where: '', field: 'providers', message: 'takes one id at most' });
    if (wrong.length > 0)
        throw new main.Stop(main.exitCodes.usage, `credit-gate providers:\n${main.listErrors(wrong)}`);
    const id = positionals[0];
    if (id !== undefined) {
        const entry = catalog.catalog.entries.get(id) ?? catalog.catalog.entries.get(catalog.catalog.aliases.get(id.toLowerCase()) ?? '');
        if (entry?.kind === 'provider')
            process.stdout.write(`${describe(entry.provider)}\n`);
        else if (entry?.kind === 'without-balance') {
            process.stdout.write(`${entry.name} tells neither what is left nor what was spent. ${entry.instead}\n`);
        }
        else if (entry?.kind === 'declared') {
            process.stdout.write('`custom` reads any JSON endpoint that a check declares with `url`, `auth`, `unit` and a pointer. See docs/custom.md.\n');
        }
        else {
            throw new main.Stop(main.exitCodes.usage, `credit-gate providers: this provider is not known${main.suggestion(id, [...catalog.catalog.entries.keys()], catalog.catalog.aliases)}\n` +
                'All of them: credit-gate providers');
        }
        return main.exitCodes.ok;
    }
    const rows = registry.providers.map((provider) => [
        provider.id,
        provider.keyVariable,
        provider.endpoint,
        poolsOf(provider).join(', '),
        hostsOf(provider).join(', '),
    ]);
    const table = alignColumns.alignColumns([['provider', 'key variable', 'request', 'pools', 'hosts that get the key'], ...rows], [false, false, false, false, false]);
    process.stdout.write(`${table.map((line) => line.trimEnd()).join('\n')}\n`);
    process.stdout.write('\ncustom: any other JSON endpoint, declared in a check.\n' +
        `Neither balance nor spend (says what they offer instead): ${[...catalog.catalog.entries].flatMap(([name, { kind }]) => (kind === 'without-balance' ? [name] : [])).join(', ')}\n`);
    return main.exitCodes.ok;
}
//#endregion

exports.providersCommand = providersCommand;


/***/ })

};
;