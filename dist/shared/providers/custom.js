'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = require('../gate.js');
const requests = require('../requests.js');

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
    // Whatever is null has been reported.
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
        return wrong('is required: the address that answers with the balance, `https://\u2026`');
    const [address = ''] = text.split('?');
    const base = gate.parseBaseUrl(address);
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
    report('unit', unit === '' ? 'is required: `USD`, `credits`, \u2026' : 'must be one word, such as `USD` or `credits`');
    return null;
}
function parseScale(fields, report) {
    const scale = gate.parsePlainDecimal(textOf(fields, 'scale') || '1');
    if (scale?.gt(0) === true)
        return scale;
    report('scale', 'must be a plain number above 0: `0.01` where the API counts cents');
    return null;
}
function parsePointer(fields, field, report) {
    const pointer = gate.parseJsonPointer(textOf(fields, field));
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
    const budgetUnit = gate.parseBudget(textOf(fields, 'budget'))?.unit ?? null;
    if (budgetUnit !== null && unit !== null && !gate.sameUnit(budgetUnit, unit)) {
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
        declared: JSON.stringify(declared),
        ...whatItTells(declared),
    };
}
function whatItTells(declared) {
    const { url, unit, figures } = declared;
    const ask = (api) => api.get(`${url.pathname}${url.search}`, requests.unknown());
    if (figures.form === 'spend') {
        return {
            pools: [],
            budget: { periods: ['day', 'week', 'month'], unit },
            // A budget in another unit than the declared one was refused with the declaration.
            async readSpend(api) {
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
                    gate.pool({
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
    const read = requests.decimal().safeParse(gate.readJsonPointer(answer, pointer));
    if (read.success)
        return read.data.times(scale);
    throw gate.Failure.because('unexpected-body', `no number stands where \`${field}\` points`, {
        hint: `Compare the JSON Pointer in \`${field}\` with what the endpoint answers.`,
    });
}
/** The time at that place: text, or seconds or milliseconds since 1970. An absent or unreadable one never fails the balance. */
function timeAt(answer, pointer) {
    const value = pointer === null ? null : gate.readJsonPointer(answer, pointer);
    if (value === null)
        return { instant: null, readable: true };
    const text = value instanceof gate.WireNumber ? value.text : value;
    const instant = typeof text === 'string' ? (gate.parseInstant(text) ?? instantOfEpoch(text)) : null;
    return { instant, readable: instant !== null };
}
function instantOfEpoch(text) {
    if (!/^\d{9,13}$/.test(text))
        return null;
    const value = Number(text);
    return gate.instantFromSeconds(text.length > 11 ? value / 1000 : value);
}
//#endregion

exports.customId = customId;
exports.customKeyVariable = customKeyVariable;
exports.declareCustom = declareCustom;
