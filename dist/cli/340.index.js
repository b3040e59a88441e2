export const id = 340;
export const ids = [340];
export const modules = {

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   providersCommand: () => (/* binding */ providersCommand)
/* harmony export */ });
/* harmony import */ var _core_align_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(136);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3315);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7881);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3814);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(535);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(100);







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
    const { positionals, errors } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(words, { values: [], switches: ['help', 'no-color'] });
    const wrong = [...errors];
    if (positionals.length > 1)
        wrong.push({ where: '', field: 'providers', message: 'takes one id at most' });
    if (wrong.length > 0)
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_5__/* .Stop */ .V(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.usage, `credit-gate providers:\n${(0,_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .listErrors */ .G)(wrong)}`);
    const id = positionals[0];
    if (id !== undefined) {
        const entry = _providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U.entries.get(id) ?? _providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U.entries.get(_providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U.aliases.get(id.toLowerCase()) ?? '');
        if (entry?.kind === 'provider')
            process.stdout.write(`${describe(entry.provider)}\n`);
        else if (entry?.kind === 'without-balance') {
            process.stdout.write(`${entry.name} tells neither what is left nor what was spent. ${entry.instead}\n`);
        }
        else if (entry?.kind === 'declared') {
            process.stdout.write('`custom` reads any JSON endpoint that a check declares with `url`, `auth`, `unit` and a pointer. See docs/custom.md.\n');
        }
        else {
            throw new _stop_js__WEBPACK_IMPORTED_MODULE_5__/* .Stop */ .V(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.usage, `credit-gate providers: this provider is not known${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(id, [..._providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U.entries.keys()], _providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U.aliases)}\n` +
                'All of them: credit-gate providers');
        }
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
    }
    const rows = _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .providers */ .r.map((provider) => [
        provider.id,
        provider.keyVariable,
        provider.endpoint,
        poolsOf(provider).join(', '),
        hostsOf(provider).join(', '),
    ]);
    const table = (0,_core_align_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)([['provider', 'key variable', 'request', 'pools', 'hosts that get the key'], ...rows], [false, false, false, false, false]);
    process.stdout.write(`${table.map((line) => line.trimEnd()).join('\n')}\n`);
    process.stdout.write('\ncustom: any other JSON endpoint, declared in a check.\n' +
        `Neither balance nor spend (says what they offer instead): ${[..._providers_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalog */ .U.entries].flatMap(([name, { kind }]) => (kind === 'without-balance' ? [name] : [])).join(', ')}\n`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
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


/***/ })

};
