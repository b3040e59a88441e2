"use strict";
exports.id = 186;
exports.ids = [186];
exports.modules = {

/***/ 186:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const registry = __webpack_require__(690);

//#region src/core/budget.ts
const periods = ['day', 'week', 'month'];
/** Reads `200 USD/month`, `$200/week`, `200 / day`; null when it is none of these, or not above 0. */
function parseBudget(text) {
    const slash = text.lastIndexOf('/');
    if (slash < 0)
        return null;
    const amount = registry.parseAmount(text.slice(0, slash));
    const word = text.slice(slash + 1).trim();
    const period = periods.find((known) => known === word.toLowerCase());
    if (amount === null || period === undefined || amount.value.eq(0))
        return null;
    return { value: amount.value, unit: amount.unit, period };
}
/** The one pool of a check with a budget. What is left of the budget is negative when it was overspent. */
function poolOfSpend(budget, spend, now) {
    const ofBudget = budget.value.minus(spend.used);
    const vendorBinds = spend.left?.lt(ofBudget) === true;
    return registry.pool({
        id: 'budget',
        label: 'Budget',
        unit: spend.unit,
        remaining: vendorBinds ? spend.left : ofBudget,
        boundBy: vendorBinds ? 'key' : 'budget',
        used: spend.used,
        limit: budget.value,
        resetsAt: registry.formatInstant(registry.nextPeriodStart(budget.period, now)),
        upperBound: true,
    });
}
//#endregion

//#region src/core/base-url.ts
const visibleAscii = /^https?:\/\/[!-~]+$/i;
const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
/** Is this host the machine itself, by name alone and without a look-up? */
function isLoopback(hostname) {
    return loopback.test(hostname);
}
/**
 * Reads a `base-url`. What a parser would silently mend (a backslash, a tab, `user@`, dots of another script, a host
 * written as one number) is refused, because the key goes there.
 * @returns what is wrong, as text, or the base.
 */
function parseBaseUrl(text) {
    if (!/^https?:\/\//i.test(text))
        return 'must start with https:// (http:// for loopback alone)';
    if (!visibleAscii.test(text) || text.includes('\\'))
        return 'must be plain ASCII without blanks or backslashes';
    if (text.includes('?') || text.includes('#'))
        return 'must not have a query or a fragment';
    const authority = text.replace(/^https?:\/\//i, '').split('/')[0] ?? '';
    if (authority.includes('@'))
        return 'must not hold a user name or a password';
    if (!URL.canParse(text))
        return 'is not a valid URL';
    const url = new URL(text);
    if (url.hostname !== authority.replace(/:\d*$/, '').toLowerCase())
        return 'must name its host plainly';
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return 'must use https:// (http:// is for localhost, 127.* and [::1] alone)';
    }
    return { origin: url.origin, pathPrefix: url.pathname.replace(/\/+$/, '') };
}
//#endregion

//#region src/providers/custom-declaration.ts
const authForms = '`bearer`, `header X-Api-Key`, `query api_key` or `basic`';
/** Headers that the request sets for itself, or that would change how it is read. */
const reservedHeaders = new Set([
    'accept',
    'accept-encoding',
    'connection',
    'content-length',
    'content-type',
    'host',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'user-agent',
]);
/**
 * Reads a check's declaration of its own provider.
 * @param fields the check's fields as its user wrote them; an empty one is not given. `budget` and `base-url` are looked
 *   at only as far as they decide what is allowed here.
 * @returns the declaration, or everything that is wrong.
 */
function parseDeclaration(fields) {
    const problems = [];
    const report = (field, message) => problems.push({ field, message });
    if (isGiven(fields, 'base-url'))
        report('base-url', 'does not apply to `custom`: put the address into `url`');
    const auth = parseAuth(fields, report);
    const url = parseUrl(fields, auth, report);
    const unit = parseUnit(fields, report);
    const scale = parseScale(fields, report);
    const figures = parseFigures(fields, unit, report);
    const resetsAt = parseResetsAt(fields, report);
    if (auth === null || url === null || unit === null || scale === null || figures === null)
        return problems;
    return problems.length > 0 ? problems : { url, auth, unit, scale, figures, resetsAt };
}
function textOf(fields, field) {
    return Object.hasOwn(fields, field) ? (fields[field] ?? '').trim() : '';
}
function isGiven(fields, field) {
    return textOf(fields, field) !== '';
}
function parseUrl(fields, auth, report) {
    const text = textOf(fields, 'url');
    const wrong = (message) => {
        report('url', message);
        return null;
    };
    if (text === '')
        return wrong('is required: the address that answers with the balance, `https://…`');
    const [address = ''] = text.split('?');
    const base = parseBaseUrl(address);
    if (typeof base === 'string')
        return wrong(base);
    if (!/^[!-~]*$/.test(text))
        return wrong('must be plain ASCII without blanks');
    if (text.includes('#'))
        return wrong('must not have a fragment, which is never sent');
    const url = new URL(text);
    if (url.pathname.startsWith('//'))
        return wrong('has a path that starts with two slashes');
    if (auth?.kind === 'query' && url.searchParams.has(auth.name)) {
        return wrong(`already holds the parameter \`${auth.name}\`, in which \`auth\` sends the key: leave it out`);
    }
    return url;
}
function parseAuth(fields, report) {
    const [form = '', name = '', ...rest] = (textOf(fields, 'auth') || 'bearer').split(/\s+/);
    const wrong = (message) => {
        report('auth', message);
        return null;
    };
    const kind = form.toLowerCase();
    if (kind === 'bearer' || kind === 'basic')
        return name === '' ? { kind } : wrong(`must be ${authForms}`);
    if ((kind !== 'header' && kind !== 'query') || rest.length > 0)
        return wrong(`must be ${authForms}`);
    if (name === '')
        return wrong(`lacks the name: write \`${kind === 'header' ? 'header X-Api-Key' : 'query api_key'}\``);
    if (kind === 'query') {
        return /^[\w.~[\]-]+$/.test(name)
            ? { kind, name }
            : wrong('has a parameter name with characters that none can have');
    }
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
        return wrong('has a header name with characters that none can have');
    return reservedHeaders.has(name.toLowerCase())
        ? wrong('names a header that the request needs for itself')
        : { kind, name };
}
function parseUnit(fields, report) {
    const unit = textOf(fields, 'unit');
    if (/^[A-Za-z][\w-]*$/.test(unit))
        return unit;
    report('unit', unit === '' ? 'is required: `USD`, `credits`, …' : 'must be one word, such as `USD` or `credits`');
    return null;
}
function parseScale(fields, report) {
    const scale = registry.parsePlainDecimal(textOf(fields, 'scale') || '1');
    if (scale?.gt(0) === true)
        return scale;
    report('scale', 'must be a plain number above 0: `0.01` where the API counts cents');
    return null;
}
function parsePointer(fields, field, report) {
    const pointer = registry.parseJsonPointer(textOf(fields, field));
    if (pointer === null)
        report(field, 'must be a JSON Pointer, such as `/data/balance` (in it, `~1` is a slash and `~0` a tilde)');
    return pointer;
}
function parseResetsAt(fields, report) {
    if (!isGiven(fields, 'resets-at'))
        return null;
    if (isGiven(fields, 'budget'))
        report('resets-at', 'does not go with `budget`, which has its own period');
    return parsePointer(fields, 'resets-at', report);
}
/** `remaining`, or `total` with `used`, or `used` with `budget`, and no two of these. */
function parseFigures(fields, unit, report) {
    const given = ['remaining', 'total', 'used', 'budget'].filter((field) => isGiven(fields, field));
    const budgetUnit = parseBudget(textOf(fields, 'budget'))?.unit ?? null;
    if (budgetUnit !== null && unit !== null && !registry.sameUnit(budgetUnit, unit)) {
        report('budget', `is in ${budgetUnit}, but \`unit\` is ${unit}: units are never converted`);
    }
    const wrong = (field, message) => {
        report(field, message);
        return null;
    };
    const at = (field) => parsePointer(fields, field, report);
    switch (given.join(' ')) {
        case 'remaining': {
            const remaining = at('remaining');
            return remaining && { form: 'remaining', remaining };
        }
        case 'total used': {
            const [total, used] = [at('total'), at('used')];
            return total && used && { form: 'difference', total, used };
        }
        case 'used budget': {
            const used = at('used');
            return used && { form: 'spend', used };
        }
        case 'used':
            return wrong('used', 'alone tells no remainder: add `total`, or a `budget` such as `200 USD/month`');
        case 'total':
            return wrong('total', 'alone tells no remainder: add `used`');
        case '':
        case 'budget':
            return wrong('remaining', 'is required, or `total` with `used`, or `used` with `budget`: where the answer holds the amount');
        default:
            return wrong(given[0] ?? '', 'does not go with the rest: give `remaining`, or `total` with `used`, or `used` with `budget`');
    }
}
//#endregion

//#region src/providers/custom.ts
// A provider that one check declares for itself: any JSON endpoint that tells an amount. No code runs, nothing but the
// declared places of the answer is read, and the key goes to the host of `url` alone.
/** What a check writes as its provider. */
const customId = 'custom';
/** Environment variable with the key, when the check names none. */
const customKeyVariable = 'CUSTOM_API_KEY';
/**
 * Builds the provider of one check from the check's own fields.
 * @param fields as the user wrote them; an empty one is not given. `budget` belongs to them, because `used` needs it.
 * @returns the provider, or everything that is wrong with the fields; nothing in it repeats a URL.
 */
function declareCustom(fields) {
    const declared = parseDeclaration(fields);
    if (!('url' in declared))
        return declared;
    const { url, auth } = declared;
    return {
        id: customId,
        name: 'Custom endpoint',
        origin: url.origin,
        keyVariable: customKeyVariable,
        auth,
        endpoint: `GET ${url.pathname}`,
        documentation: url.origin,
        checked: '2026-11-21',
        evidence: 'documented',
        topUp: '',
        about: { key: 'The key that the endpoint takes.', sources: [url.origin] },
        ...whatItTells(declared),
    };
}
function whatItTells(declared) {
    const { url, unit, figures } = declared;
    const ask = (api) => api.get(`${url.pathname}${url.search}`, registry.unknown());
    if (figures.form === 'spend') {
        return {
            pools: [],
            budget: { periods: ['day', 'week', 'month'], unit },
            async readSpend(api, asked) {
                if (!registry.sameUnit(asked.unit, unit)) {
                    throw registry.Failure.configuration(`the spend is in ${unit}, the budget in ${asked.unit}`, 'Units are never converted: set the budget in the unit of the spend.');
                }
                return { used: amountAt(await ask(api), 'used', figures.used, declared), unit, left: null, warnings: [] };
            },
        };
    }
    return {
        pools: [{ id: 'balance', label: 'Balance', unit }],
        async read(api) {
            const answer = await ask(api);
            const resetsAt = timeAt(answer, declared.resetsAt);
            return {
                pools: [
                    registry.pool({
                        id: 'balance',
                        label: 'Balance',
                        unit,
                        ...figuresIn(answer, figures, declared),
                        resetsAt: resetsAt.instant,
                    }),
                ],
                warnings: resetsAt.readable ? [] : ['No time that can be read stands where `resets-at` points.'],
            };
        },
    };
}
function figuresIn(answer, figures, declared) {
    if (figures.form === 'remaining')
        return { remaining: amountAt(answer, 'remaining', figures.remaining, declared) };
    const used = amountAt(answer, 'used', figures.used, declared);
    const total = amountAt(answer, 'total', figures.total, declared);
    return { remaining: total.minus(used), total, used };
}
/** @throws {Failure} `unexpected-body` when no number stands there: absent is not zero. */
function amountAt(answer, field, pointer, { scale }) {
    const read = registry.decimal().safeParse(registry.readJsonPointer(answer, pointer));
    if (read.success)
        return read.data.times(scale);
    throw registry.Failure.because('unexpected-body', `no number stands where \`${field}\` points`, {
        hint: `Compare the JSON Pointer in \`${field}\` with what the endpoint answers.`,
    });
}
/** The time at that place: text, or seconds or milliseconds since 1970. An absent or unreadable one never fails the balance. */
function timeAt(answer, pointer) {
    const value = pointer === null ? null : registry.readJsonPointer(answer, pointer);
    if (value === null)
        return { instant: null, readable: true };
    const text = value instanceof registry.WireNumber ? value.text : value;
    const instant = typeof text === 'string' ? (registry.parseInstant(text) ?? instantOfEpoch(text)) : null;
    return { instant, readable: instant !== null };
}
function instantOfEpoch(text) {
    if (!/^\d{9,13}$/.test(text))
        return null;
    const value = Number(text);
    return registry.instantFromSeconds(text.length > 11 ? value / 1000 : value);
}
//#endregion

//#region src/providers/no-balance.ts
/** Sorted by id. Last checked 2026-11-21, each in the vendor's own interface description where there is one. */
const vendorsWithoutBalance = [
    {
        id: 'assemblyai',
        name: 'AssemblyAI',
        aliases: ['assembly-ai', 'assembly'],
        instead: 'Its balance stands in the dashboard alone. See whether its billing page offers an alert or automatic top-up.',
    },
    {
        id: 'browserbase',
        name: 'Browserbase',
        aliases: ['browser-base'],
        instead: 'It tells browser minutes and proxy bytes that a project has used, and not what the plan allows. Compare them with your plan in the dashboard.',
    },
    {
        id: 'cartesia',
        name: 'Cartesia',
        instead: 'An admin key can read the credits used between two dates, and nothing tells what is left. Watch the remainder in the dashboard.',
    },
    {
        id: 'cerebras',
        name: 'Cerebras',
        instead: 'Its answers carry rate limits only (x-ratelimit-remaining-requests-day), and those are no credit. Watch the balance in the console.',
    },
    {
        id: 'cohere',
        name: 'Cohere',
        instead: 'It can tell whether a key is valid (POST /v1/check-api-key), and nothing about money. See whether its billing page offers a spending limit or an alert.',
    },
    {
        id: 'dashscope',
        name: 'Alibaba DashScope (Qwen)',
        aliases: ['qwen', 'alibaba', 'aliyun', 'bailian', 'model-studio'],
        instead: 'Only the Alibaba Cloud account has a balance (QueryAccountBalance of its billing service), behind a signed request with an access key of the account. Set a budget alert in the cloud console.',
    },
    {
        id: 'e2b',
        name: 'E2B',
        instead: 'Its balance stands in the dashboard alone. See whether its billing page offers a spending limit or an alert.',
    },
    {
        id: 'fireworks',
        name: 'Fireworks AI',
        aliases: ['fireworks-ai', 'fireworksai'],
        instead: 'It tells what an account has spent (GET /v1/accounts/{account}/billing/summary); whether the running day is in it is not known, so no budget is built on it yet. Set a monthly spend limit in the console.',
    },
    {
        id: 'gladia',
        name: 'Gladia',
        instead: 'Its balance stands in the dashboard alone. Watch it there.',
    },
    {
        id: 'google-gemini',
        name: 'Google Gemini API',
        aliases: ['gemini', 'google', 'google-ai', 'google-ai-studio', 'vertex', 'vertex-ai'],
        instead: 'Money is kept by Google Cloud Billing, which a Gemini key cannot read. Set a budget with alerts there.',
    },
    {
        id: 'groq',
        name: 'GroqCloud',
        aliases: ['groqcloud', 'groq-cloud'],
        instead: 'Its answers carry rate limits only (x-ratelimit-remaining-…), and those are no credit. Set a spend limit in the console.',
    },
    {
        id: 'huggingface',
        name: 'Hugging Face',
        aliases: ['hugging-face', 'hf'],
        instead: 'It tells usage for billing, and no credit that is left. Set a spending limit in the billing settings.',
    },
    {
        id: 'ideogram',
        name: 'Ideogram',
        instead: 'Its credits can be read by a logged-in browser only, not with an API key. Turn on automatic top-up in the API settings.',
    },
    {
        id: 'lambda',
        name: 'Lambda Cloud',
        aliases: ['lambda-labs', 'lambdalabs', 'lambda-cloud'],
        instead: 'Its balance stands in the dashboard alone. Watch it there.',
    },
    {
        id: 'minimax-payg',
        name: 'MiniMax pay-as-you-go',
        aliases: ['minimax', 'mini-max'],
        instead: 'An empty balance shows only as the error 1008 of a call that costs money, and a gate makes none. Watch the balance in the console.',
    },
    {
        id: 'mistral',
        name: 'Mistral AI',
        aliases: ['mistral-ai', 'mistralai'],
        instead: 'Spend can be read with the admin key of a Team or Enterprise plan only, in a form that is not documented. Set a monthly spending limit in the admin console.',
    },
    {
        id: 'murf',
        name: 'Murf',
        aliases: ['murf-ai'],
        instead: 'Its balance stands in the dashboard alone. Watch it there.',
    },
    {
        id: 'peopledatalabs',
        name: 'People Data Labs',
        aliases: ['people-data-labs', 'pdl'],
        instead: 'What is left comes as a header (X-TotalLimit-Remaining) of data calls alone; nothing else tells it. Read that header in the job’s own first call.',
    },
    {
        id: 'perplexity',
        name: 'Perplexity API',
        aliases: ['perplexity-ai', 'pplx', 'sonar'],
        instead: 'Its balance stands in the API settings alone. Turn on automatic top-up there.',
    },
    {
        id: 'portkey',
        name: 'Portkey',
        aliases: ['portkey-ai'],
        instead: 'It enforces usage limits that an admin sets for each key, and tells no balance. Set such a limit, and check the vendor behind the gateway with its own key.',
    },
    {
        id: 'replicate',
        name: 'Replicate',
        instead: 'It tells who owns a token (GET /v1/account); an empty account shows only as 402 when a prediction starts. See whether its billing page offers a spend limit or automatic reload.',
    },
    {
        id: 'requesty',
        name: 'Requesty',
        instead: 'An enterprise management key can list each key’s monthly spend and limit, and nothing tells the balance. Set a monthly limit for the key that the job uses.',
    },
    {
        id: 'sambanova',
        name: 'SambaNova',
        aliases: ['samba-nova', 'sambanova-cloud'],
        instead: 'Its answers carry rate limits only, and those are no credit. Watch the balance in the console.',
    },
    {
        id: 'together',
        name: 'Together AI',
        aliases: ['together-ai', 'togetherai', 'together.ai'],
        instead: 'Its prepaid balance stands on the billing page alone. See whether that page offers an alert or automatic recharge.',
    },
    {
        id: 'zhipu-payg',
        name: 'Z.ai (Zhipu) pay-as-you-go',
        aliases: ['zhipu', 'zhipuai', 'z.ai', 'zai', 'glm', 'bigmodel'],
        instead: 'The wallet stands in the console alone; what can be read are percentages of a Coding Plan’s quota, which are no money. Watch the wallet in the console.',
    },
];
//#endregion

//#region src/providers/catalog.ts
const entries = [
    ...registry.providers.map((provider) => [provider.id, { kind: 'provider', provider }]),
    ['custom', { kind: 'declared', declare: declareCustom }],
    ...vendorsWithoutBalance.map(({ id, name, instead }) => [id, { kind: 'without-balance', name, instead }]),
];
/** Everything that `provider` may name. */
const catalog = {
    entries: new Map(entries),
    aliases: new Map([...registry.providers, ...vendorsWithoutBalance].flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id]))),
};
//#endregion

exports.catalog = catalog;
exports.parseBaseUrl = parseBaseUrl;
exports.parseBudget = parseBudget;
exports.poolOfSpend = poolOfSpend;


/***/ })

};
;