'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const start = require('../start.js');
const gate = require('../gate.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');

//#region src/cli/describe-provider.ts
/** The hosts that get the key, each with its region where there are several. */
function hostsOf({ origin, regions }) {
    const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`);
    return named.length > 0 ? named : [origin ?? 'your own server (base-url)'];
}
/** The price of one probe, told before it is sent. */
function costOf({ cost }) {
    if (cost === null)
        return 'price not known before';
    return cost === '0' ? 'free' : `${cost} USD each`;
}
/** How a probe asks, and at which price. */
function probeOf(provider) {
    const { id, probe } = provider;
    if (probe === undefined)
        return '';
    const asked = gate.providerOfProbe(provider, probe);
    const price = probe.ownModel === undefined ? costOf(probe) : `${costOf(probe)}; with probe-model not known before`;
    return `credit-gate check '${id} can-spend' asks ${probe.endpoint} at ${hostsOf(asked).join(', ')} with ${probe.keyVariables.join(' or ')} (${price}). It proves that something is left, never how much.`;
}
function poolsOf({ pools, budget, probe }) {
    const told = pools.map(({ id, unit }) => `${id.endsWith(':') ? `${id}<id or name>` : id} (${unit})`);
    const own = budget === undefined
        ? []
        : [`budget (${budget.unit} per ${budget.periods.join(', ')}${budget.since ? ', or since a day' : ''})`];
    return [...told, ...own, ...(probe === undefined ? [] : [`can-spend (${costOf(probe)})`])];
}
/** A check that a user can start from, with the provider's own unit. */
function exampleOf({ id, pools, budget, account, origin, instead }) {
    if (instead !== undefined)
        return `credit-gate check '${id} can-spend'`;
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
        ['probe', probeOf(provider)],
        ['instead', provider.instead ?? ''],
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
