'use strict';

const gate = require('../gate.js');
const start = require('../start.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');

//#region src/providers/groups.ts
/** What a vendor's credit is for: so that one is found among two hundred. In the order in which lists show them. */
const groupTitles = {
    models: 'Models and gateways',
    media: 'Speech, pictures, video and translation',
    search: 'Search and scraping',
    data: 'Data and enrichment',
    messages: 'Mail, messages and telephony',
    cloud: 'Cloud and GPUs',
    ci: 'CI and registries',
    tools: 'Documents, captchas and other tools',
};
const members = {
    models: `
    aihubmix aimlapi anthropic apertis apikley apiyi bifrost cerebras chutes cloudflare-ai-gateway codebuff cohere
    crof deepinfra deepseek edenai evolink featherless fireworks gemini groq helicone huggingface hyperbolic
    imagerouter kimi-coding litellm merge-gateway minimax minimax-coding mistral moonshot nanogpt neuralwatt
    new-api ngrok-ai-gateway novita one-api openai openrouter perplexity poe predev replicate sambanova
    siliconflow stepfun synthetic together v0 venice vercel-ai-gateway xai zai-coding zenmux`,
    media: `
    abyssale bfl creatify d-id deepgram deepl elevenlabs fal fish-audio heygen kie leonardo luma meshy photoroom
    piapi picsart pollo recraft remove-bg revai runware runway segmind stability sunoapi tripo vidu wavespeed
    worldlabs zoo`,
    search: `
    apify brightdata browser-use dataforseo evomi exa firecrawl hyperbrowser iproyal-scraper jina linkup scrapedo
    scrapegraphai scrapeops scraperapi scrapfly scrapingant scrapingbee scrapingdog searchapi serpapi serper
    spider tavily webscraping-ai zenrows zenserp`,
    data: `
    ahrefs apollo bettercontact builtwith censys coinmarketcap contactout crustdata dropcontact dune enrow
    explorium findymail fullenrich hunter ipify ipinfo keywordseverywhere leadmagic lusha ninjapear
    openexchangerates prospeo quicknode rocketreach securitytrails seranking shodan skrapp surfe urlscan
    virustotal wiza`,
    messages: `
    bouncer bouncify brevo bulksms clearout clicksend debounce emailable emaillistverify infobip messagebird
    millionverifier neverbounce plivo reoon sendgrid telnyx twilio verifalia vonage zerobounce`,
    cloud: `
    digitalocean hyperstack linode runpod upcloud vastai vultr`,
    ci: `
    docker-hub github github-billing`,
    tools: `
    2captcha cloudconvert cloudinary convertapi pdf-co`,
};
/** Every id with its group, as written above. */
const grouped = Object.entries(members).flatMap(([group, ids]) => ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, group]));
const groups = new Map(grouped);
/** The group of a provider; undefined for an id that is in none. */
function groupOf(id) {
    return groups.get(id);
}
/** The title of a provider's group; empty for an id that is in none. */
function groupTitleOf(id) {
    const group = groupOf(id);
    return group === undefined ? '' : groupTitles[group];
}
/** Providers by group, each group with its title, in the order of the titles; empty groups are left out. */
function byGroup(providers) {
    return Object.entries(groupTitles)
        .map(([group, title]) => ({ title, providers: providers.filter(({ id }) => groupOf(id) === group) }))
        .filter((each) => each.providers.length > 0);
}
//#endregion

//#region src/cli/describe-provider.ts
/** The hosts that get the key, each with its region where there are several. */
function hostsOf({ origin, regions, furtherOrigins, forge }) {
    const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`);
    const first = forge === undefined ? origin : `${origin} (or ${forge.addressVariable})`;
    return [
        ...(named.length > 0 ? named : [first ?? 'your own server (base-url)']),
        ...Object.values(furtherOrigins ?? {}).map((host) => `${host} (a token that the key was changed for)`),
    ];
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
    // Money is what most know they need; and a unit finds its pool.
    const pool = pools.find(({ unit }) => unit === 'USD') ?? pools[0];
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
    if (needs !== '') {
        const unit = budget?.unit ?? 'USD';
        return `credit-gate check ${id} --minimum '20 ${unit}' --budget '200 ${unit}/${period}'${needs}`;
    }
    return `credit-gate check '${id} >= 10% of 200 ${budget?.unit ?? 'USD'}/${period}'`;
}
const width = 15;
/** All that is known of a provider, a line for each fact. */
function describeProvider(provider, columns) {
    const { about, account, aliases = [] } = provider;
    const also = aliases.length > 0 ? `; also typed ${aliases.join(', ')}` : '';
    const evidence = provider.evidence === 'documented' ? 'the vendor\u2019s documentation' : 'public client code';
    const live = provider.seenLive === undefined ? '' : `; seen live by ${provider.seenLive.by} on ${provider.seenLive.on}`;
    const facts = [
        ['provider', `${provider.name} (\`${provider.id}\`${also})`],
        ['group', groupTitleOf(provider.id)],
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
        ['known from', `${evidence}, checked ${provider.checked}${live}`],
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
/** One line for each, for `grep`, under the name of its group; where a terminal is too narrow, a few lines for each. */
function listProviders(providers, columns) {
    const head = ['provider', 'key variable', 'request', 'pools', 'hosts that get the key'];
    const groups = byGroup(providers);
    const rows = groups.flatMap((group) => group.providers.map((provider) => [
        provider.id,
        provider.keyVariable,
        provider.endpoint,
        poolsOf(provider).join(', '),
        hostsOf(provider).join(', '),
    ]));
    const table = start.alignColumns([head, ...rows], [false, false, false, false, false]).map((line) => line.trimEnd());
    const isWide = columns === null || table.every((line) => line.length <= columns);
    const [top = '', ...lines] = table;
    const blocks = rows.map(([id = '', ...facts]) => [id, ...facts.map((fact, at) => main.foldBeside(labels[at] ?? '', fact, columns)), ''].join('\n'));
    const shown = isWide ? lines : blocks;
    let at = 0;
    const parts = groups.map((group) => {
        const own = shown.slice(at, at + group.providers.length);
        at += own.length;
        return `${main.fold(`${group.title} (${own.length})`, columns)}\n${isWide ? '' : '\n'}${own.join('\n')}\n`;
    });
    return [...(isWide ? [`${top}\n`] : []), ...parts].join('\n');
}
/** Of sentences in a pipe; the table's lines are for `grep`, and stay whole. */
const widthInPipe = 100;
function listOthers(columns) {
    return [
        'One provider in full: credit-gate providers <id>',
        `Any other JSON endpoint: \`provider: custom\`, declared in a check (${gate.pageAddress('docs/custom.md')}).`,
        `Neither balance nor spend is told by ${withoutBalance.join(', ')}. Their ids say what they offer instead.`,
    ]
        .map((line) => `${main.fold(line, columns ?? widthInPipe)}\n`)
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
            return main.fold(`\`custom\` reads any JSON endpoint that a check declares with \`url\`, \`auth\`, \`unit\` and a pointer. See ${gate.pageAddress('docs/custom.md')}`, columns);
        default:
            return findProviders(id, aliases, columns);
    }
}
/** The providers that have a word in their id, name, other names, hosts or group. @throws {Stop} when there is none. */
async function findProviders(word, aliases, columns) {
    const typed = word.toLowerCase();
    const holds = (text) => text.toLowerCase().includes(typed);
    const found = (await gate.loadProviders()).filter((provider) => [provider.id, provider.name, ...(provider.aliases ?? []), ...hostsOf(provider), groupTitleOf(provider.id)].some(holds));
    if (found.length > 0)
        return listProviders(found, columns).trimEnd();
    const others = entries.flatMap(([, entry]) => entry.kind === 'without-balance' && holds(entry.name) ? [entry.name] : []);
    if (others.length > 0)
        return main.fold(`Neither balance nor spend is told by ${others.join(', ')}: ask for one by its id.`, columns);
    const ids = [...gate.catalog.entries.keys()];
    const near = start.suggestion(word, ids, aliases) || `; the nearest are ${start.nearestFew(word, ids, aliases).join(', ')}`;
    throw new main.Stop(main.exitCodes.usage, `credit-gate providers: no provider has this word in its name${near}\nAll of them: credit-gate providers`);
}
/** `credit-gate providers [<id or word>]`: what is supported, and which hosts get a key. */
async function providersCommand(words) {
    const { positionals, errors } = _arguments.parseArguments(words, { values: [], switches: ['help', 'no-color'] });
    const extra = positionals.length > 1 ? [{ where: '', field: 'providers', message: 'takes one word at most' }] : [];
    main.refuseErrors('providers', [...errors, ...extra]);
    const [id] = positionals;
    const columns = main.columnsOf(process.stdout);
    process.stdout.write(id === undefined
        ? `${listProviders(await gate.loadProviders(), columns)}\n${listOthers(columns)}`
        : `${await describeEntry(id, columns)}\n`);
    return main.exitCodes.ok;
}
//#endregion

exports.providersCommand = providersCommand;
