export const id = 130;
export const ids = [130];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);


const keyRefusal = 'is refused: a key on the command line can be read by every program on the machine. ' +
    'Put it into the provider’s environment variable (`credit-gate providers` names it)';
/** Why this flag is not taken. Its value is never repeated: it may well be a key. */
function refuse(name, known) {
    const field = `${name.length === 1 ? '-' : '--'}${name}`;
    const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, [...known, 'api-key']);
    if (meant === 'api-key')
        return { where: '', field, message: keyRefusal };
    return {
        where: '',
        field,
        message: `is not a flag${meant === null ? '; see `--help`' : `; did you mean \`--${meant}\`?`}`,
    };
}
/** Reads what stands behind the command's name. All that is wrong is told together. */
function parseArguments(words, names) {
    const end = words.indexOf('--');
    const own = end < 0 ? [...words] : words.slice(0, end);
    const known = [...names.values, ...names.switches];
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: own,
        strict: false,
        tokens: true,
        options: Object.fromEntries([
            ...names.values.map((name) => [name, { type: 'string' }]),
            ...names.switches.map((name) => [name, { type: 'boolean', ...(name === 'help' && { short: 'h' }) }]),
        ]),
    });
    const flags = new Map();
    const switches = new Set();
    const positionals = [];
    const errors = [];
    // The word behind an unknown flag is its value: it must not be taken for a check, nor be shown.
    let swallowed = -1;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (token.index !== swallowed)
                positionals.push(token.value);
        }
        else if (token.kind === 'option') {
            const field = `--${token.name}`;
            if (names.values.includes(token.name)) {
                if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) {
                    errors.push({ where: '', field, message: `needs a value, as \`${field} <value>\` or \`${field}=<value>\`` });
                }
                else if (flags.has(token.name))
                    errors.push({ where: '', field, message: 'is given twice' });
                else
                    flags.set(token.name, token.value);
            }
            else if (names.switches.includes(token.name)) {
                if (token.value === undefined)
                    switches.add(token.name);
                else
                    errors.push({ where: '', field, message: 'takes no value' });
            }
            else {
                errors.push(refuse(token.name, known));
                if (token.value === undefined)
                    swallowed = token.index + 1;
            }
        }
    }
    return { positionals, flags, switches, command: end < 0 ? null : words.slice(end + 1), errors };
}


/***/ }),

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   Fc: () => (/* binding */ notBelowZero),
/* harmony export */   PE: () => (/* binding */ parsePlainDecimal),
/* harmony export */   Wb: () => (/* binding */ wholeTimes),
/* harmony export */   Z: () => (/* binding */ sameUnit),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   fc: () => (/* binding */ groupDecimal),
/* harmony export */   fp: () => (/* binding */ isPercentage),
/* harmony export */   mS: () => (/* binding */ parseWireNumber),
/* harmony export */   o9: () => (/* binding */ smallest),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   v_: () => (/* binding */ zero),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/* unused harmony export formatThreshold */
/* harmony import */ var big_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9965);

const zero = new big_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(0);
const plainDecimal = /^\d+(?:\.\d+)?$/;
// A unit that follows without a blank is letters alone, and more than one: `1e3`, `0x10` and `5k` are no amounts.
const amountPattern = /^(?:\$\s*(?<dollars>\S+)|(?<number>[^\s$%A-Za-z]+)(?:\s+(?<unit>[A-Za-z][\w-]*)|(?<joined>[A-Za-z]{2,}))?)$/;
const wireNumber = /^[+-]?(?<digits>\d+(?:\.\d+)?)(?:[eE](?<exponent>[+-]?\d+))?$/;
/** Longest number that is taken from a provider's answer: digits, and the power of ten either way. */
const mostDigits = 40;
/** Reads `5` or `5.25`; anything else (a sign, an exponent, a separator) is null. */
function parsePlainDecimal(text) {
    return plainDecimal.test(text) && text.length <= mostDigits + 1 ? new big_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(text) : null;
}
/** Reads `5`, `5.25`, `5 USD`, `$5`, `1000 credits`; null when it is none of these. */
function parseAmount(text) {
    const groups = amountPattern.exec(text.trim())?.groups;
    if (groups === undefined)
        return null;
    const value = parsePlainDecimal(groups['dollars'] ?? groups['number'] ?? '');
    if (value === null)
        return null;
    return { value, unit: groups['dollars'] === undefined ? (groups['unit'] ?? groups['joined'] ?? null) : 'USD' };
}
/** Reads an amount or a percentage such as `20%`; null when it is neither. */
function parseThreshold(text) {
    const share = /^(\S+?)\s*%$/.exec(text.trim());
    if (share === null)
        return parseAmount(text);
    const percent = parsePlainDecimal(share[1] ?? '');
    return percent === null ? null : { percent };
}
function isPercentage(threshold) {
    return 'percent' in threshold;
}
/**
 * Reads a number as it stands in a provider's answer, sign and exponent included.
 * Null when it is no number, or longer than 40 digits, or beyond 10^±40.
 */
function parseWireNumber(text) {
    const groups = wireNumber.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const exponent = groups['exponent'] ?? '0';
    const digits = (groups['digits'] ?? '').replace('.', '');
    if (digits.length > mostDigits || exponent.length > 4 || Math.abs(Number(exponent)) > mostDigits)
        return null;
    return new big_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(text.startsWith('+') ? text.slice(1) : text);
}
/** Plain digits for machines: no exponent, no trailing zeros, no `-0`. */
function formatDecimal(value) {
    return value.eq(0) ? '0' : value.toFixed();
}
/** For people: thousands are grouped. Still every digit. */
function groupDecimal(value) {
    const [whole = '0', fraction] = formatDecimal(value).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** `1,234.5 USD`. */
function formatAmount(value, unit) {
    return `${groupDecimal(value)} ${unit}`;
}
/** A threshold as its user wrote it: `20%`, `5 USD`, `5`. */
function formatThreshold(threshold) {
    if (isPercentage(threshold))
        return `${formatDecimal(threshold.percent)}%`;
    return threshold.unit === null ? groupDecimal(threshold.value) : formatAmount(threshold.value, threshold.unit);
}
/** Units are compared without case and never converted. */
function sameUnit(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function smallest(first, ...others) {
    return others.reduce((least, value) => (value.lt(least) ? value : least), first);
}
function notBelowZero(value) {
    return value.lt(0) ? zero : value;
}
/** Share of a limit, exact: 20 % of 50 is 10. */
function shareOf(limit, percent) {
    return limit.times(percent).times('0.01');
}
/** How many whole times `divisor` fits into `value`; both at least 0, the divisor above it. */
function wholeTimes(value, divisor) {
    const quotient = value.div(divisor).round(0, 0);
    // Division is the one operation big.js rounds (to 20 places): put right what rounding up to a whole may have added.
    return quotient.times(divisor).gt(value) ? quotient.minus(1) : quotient;
}


/***/ }),

/***/ 7315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
/** A pool from the facts a provider has; what it does not tell is absent, and it is usable unless said otherwise. */
function pool(facts) {
    return {
        unlimited: false,
        boundBy: 'account',
        used: null,
        total: null,
        limit: null,
        usable: true,
        resetsAt: null,
        expiresAt: null,
        lowerBound: false,
        upperBound: false,
        ...facts,
    };
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Td: () => (/* binding */ failureWith),
/* harmony export */   fs: () => (/* binding */ providerMessage),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wU: () => (/* binding */ failureOfStatus),
/* harmony export */   x8: () => (/* binding */ failureInSuccess)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _wire_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3146);


/** Codes of errors that mean: the money is gone. Compared in lower case. */
const insufficientCodes = new Set([
    'quota_exceeded',
    'insufficient_quota',
    'insufficient_credits',
    'insufficient_credit',
    'insufficient_balance',
    'insufficient_funds',
    'payment_failed',
    'payment_required',
    'credits_exhausted',
    'out_of_credits',
]);
/** Codes that mean: the plan does not include it, or no longer does. */
const planCodes = new Set(['subscription_required', 'subscription_expired']);
/** Codes that mean: this key is not known, whatever status they come under. */
const unauthorizedCodes = new Set([
    'unauthorized',
    'unauthenticated',
    'authentication_error',
    'invalid_api_key',
    'expired_api_key',
    'invalid_token',
    'missing_api_key',
]);
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** The words by which a provider's error says what it is: code and type, at the top or inside `error`. */
function errorCodes(body) {
    const error = member(body, 'error');
    const candidates = [member(error, 'code'), member(error, 'type'), member(body, 'code'), member(body, 'type'), error];
    return candidates.flatMap((code) => (typeof code === 'string' ? [code.toLowerCase()] : []));
}
/** The provider's own message, raw; null when there is none. */
function providerMessage(body) {
    const error = member(body, 'error');
    const candidates = [
        member(error, 'message'),
        member(body, 'message'),
        member(body, 'msg'),
        member(body, 'detail'),
        member(member(body, 'detail'), 'message'),
        error,
        member(body, 'title'),
    ];
    return candidates.find((text) => typeof text === 'string' && text.trim() !== '') ?? null;
}
/** A firewall in front of the provider: its page says nothing about the key or the balance. */
function isFirewallPage({ status, headers, body, text }) {
    if ((status !== 403 && status !== 503) || body !== undefined)
        return false;
    return (/^cloudflare/i.test(headers['server'] ?? '') ||
        headers['cf-mitigated'] !== undefined ||
        /error code: 1\d{3}\b/i.test(text));
}
/** What happened, as the rest of a sentence that starts with the check's name. */
const statusWords = {
    network: 'the connection failed',
    timeout: 'the provider took too long',
    'rate-limited': 'the provider limits the rate of requests',
    'server-error': 'the provider has a fault',
    maintenance: 'the provider is under maintenance',
    'not-json': 'the answer is not JSON',
    'unexpected-body': 'the answer does not fit the provider’s contract',
    'unexpected-status': 'the answer has an unexpected status',
    redirect: 'the provider redirects, which is not followed with a key',
    'too-large': 'the answer is larger than 1 MiB',
    'waf-block': 'a firewall in front of the provider blocked the request',
    unauthorized: 'the key was rejected',
    forbidden: 'the key may not read the balance',
    insufficient: 'the provider says that the credit is insufficient',
    'no-such-pool': 'the pool is not in the answer',
};
function reasonOfStatus(status, codes) {
    const says = (words) => codes.some((code) => words.has(code));
    if (status >= 200 && status < 300)
        return null;
    if (status >= 300 && status < 400)
        return 'redirect';
    if (status === 401)
        return 'unauthorized';
    if (status === 402)
        return says(planCodes) ? 'forbidden' : 'insufficient';
    if ((status === 403 || status === 429) && says(insufficientCodes))
        return 'insufficient';
    if (status === 429)
        return 'rate-limited';
    if (status >= 400 && status < 500 && status !== 408 && status !== 425 && says(unauthorizedCodes))
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 408 || status === 425)
        return 'timeout';
    if (status >= 500)
        return 'server-error';
    return 'unexpected-status';
}
/**
 * What a status code means, wherever it stands (Apikley puts it in the body).
 * @returns null when it is a success.
 */
function failureOfStatus(status, body) {
    const reason = reasonOfStatus(status, errorCodes(body));
    if (reason === null)
        return null;
    const said = providerMessage(body);
    return _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H.because(reason, `${statusWords[reason]} (${status})`, said === null ? { code: status } : { code: status, said });
}
/** A failure in a provider's own words, for what its answer says and no status does. */
function failureWith(reason, code, body) {
    const said = providerMessage(body);
    return _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H.because(reason, `${statusWords[reason]} (${code})`, said === null ? { code } : { code, said });
}
/** The table of the contract's section 8 for a whole answer; null when it is a success. */
function classify(answer) {
    if (isFirewallPage(answer)) {
        return _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H.because('waf-block', `${statusWords['waf-block']} (${answer.status})`, {
            code: answer.status,
            hint: 'The key is not at fault: do not rotate it. Ask the provider to let the runner’s address through.',
        });
    }
    return failureOfStatus(answer.status, answer.body);
}
/** The `{"error": …}` that some servers put into a 200: what it says of itself, else a fault of the server. */
function failureInSuccess(status, body) {
    const error = member(body, 'error');
    if (error === undefined || error === null)
        return null;
    const codes = errorCodes(body);
    if (codes.some((code) => unauthorizedCodes.has(code)))
        return failureWith('unauthorized', status, body);
    if (codes.some((code) => insufficientCodes.has(code)))
        return failureWith('insufficient', status, body);
    if (codes.some((code) => planCodes.has(code)))
        return failureWith('forbidden', status, body);
    return failureWith('server-error', status, body);
}
/** A whole number that a body tells as a number or as digits; null when it is neither. */
function wholeNumber(value) {
    const text = value instanceof _wire_number_js__WEBPACK_IMPORTED_MODULE_1__/* .WireNumber */ .N ? value.text : value;
    return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
const byReason = {
    network: { status: 'unknown', reason: 'network', retry: 'yes' },
    timeout: { status: 'unknown', reason: 'timeout', retry: 'yes' },
    'rate-limited': { status: 'unknown', reason: 'rate-limited', retry: 'yes' },
    'server-error': { status: 'unknown', reason: 'server-error', retry: 'yes' },
    maintenance: { status: 'unknown', reason: 'maintenance', retry: 'yes' },
    'not-json': { status: 'unknown', reason: 'not-json', retry: 'once' },
    'unexpected-body': { status: 'unknown', reason: 'unexpected-body', retry: 'no' },
    'unexpected-status': { status: 'unknown', reason: 'unexpected-status', retry: 'no' },
    redirect: { status: 'unknown', reason: 'redirect', retry: 'no' },
    'too-large': { status: 'unknown', reason: 'too-large', retry: 'no' },
    'waf-block': { status: 'unknown', reason: 'waf-block', retry: 'no' },
    unauthorized: { status: 'denied', reason: 'unauthorized', retry: 'no' },
    forbidden: { status: 'denied', reason: 'forbidden', retry: 'no' },
    insufficient: { status: 'low', reason: 'insufficient', retry: 'no' },
    'no-such-pool': { status: 'unknown', reason: 'no-such-pool', retry: 'no' },
};
/** The one way a reading fails. Holds no body, query, header or key: `said` is the provider's message alone. */
class Failure extends Error {
    status;
    reason;
    retry;
    hint;
    said;
    code;
    retryAfterMs;
    constructor(facts, message, details) {
        super(message);
        this.name = 'Failure';
        this.status = facts.status;
        this.reason = facts.reason;
        this.retry = facts.retry;
        this.hint = details.hint ?? null;
        this.said = details.said ?? null;
        this.code = details.code ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
    }
    /** @param message what happened, as the rest of a sentence that starts with the check's name; no full stop. */
    static because(reason, message, details = {}) {
        return new Failure(byReason[reason], message, details);
    }
    /** The configuration is wrong, and only the answer could show it: no policy lets it pass. */
    static configuration(message, hint) {
        return new Failure({ status: 'error', reason: null, retry: 'no' }, message, hint === undefined ? {} : { hint });
    }
    /** The same failure, with how long the provider asked to wait. */
    withRetryAfter(milliseconds) {
        const { hint, said, code } = this;
        return new Failure(this, this.message, {
            retryAfterMs: milliseconds,
            ...(hint === null ? {} : { hint }),
            ...(said === null ? {} : { said }),
            ...(code === null ? {} : { code }),
        });
    }
    /** May another try heal it? */
    get transient() {
        return this.retry !== 'no';
    }
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ periodStart),
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   px: () => (/* binding */ instantFromSeconds),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   vI: () => (/* binding */ nextPeriodStart)
/* harmony export */ });
const bareDate = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;
/** Does the calendar have this day? `Date` would turn 30 February into 2 March. */
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** RFC 3339 in UTC, without the milliseconds that are all zero. */
function formatInstant(date) {
    return date.toISOString().replace('.000Z', 'Z');
}
/**
 * A time from a provider as RFC 3339 in UTC. One that is already so keeps its text, a bare date stays one, a time
 * without a zone is taken as UTC. Null when it cannot be read.
 */
function parseInstant(text) {
    const trimmed = text.trim();
    if (bareDate.test(trimmed))
        return isDay(trimmed) ? trimmed : null;
    const parts = instant.exec(trimmed);
    if (parts === null)
        return null;
    const [, day = '', time = '', zone = 'Z'] = parts;
    if (!isDay(day))
        return null;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const date = new Date(`${day}T${time}${offset}`);
    if (Number.isNaN(date.getTime()))
        return null;
    return /T.*:.*:.*Z$/.test(trimmed) ? trimmed : formatInstant(date);
}
/** Seconds since 1970 as RFC 3339; null when out of a date's range. */
function instantFromSeconds(seconds) {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? null : formatInstant(date);
}
/** Has this time (RFC 3339, or a bare date) come already? */
function isPast(time, now) {
    return new Date(time).getTime() <= now.getTime();
}
/** First moment of the running UTC period; weeks start on Monday. */
function periodStart(period, now) {
    const day = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), period === 'month' ? 1 : now.getUTCDate());
    const sinceMonday = (now.getUTCDay() + 6) % 7;
    return new Date(period === 'week' ? day - sinceMonday * 86_400_000 : day);
}
/** First moment of the next UTC period. */
function nextPeriodStart(period, now) {
    const start = periodStart(period, now);
    if (period === 'month')
        return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
    return new Date(start.getTime() + (period === 'week' ? 7 : 1) * 86_400_000);
}


/***/ }),

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseJsonPointer),
/* harmony export */   Q: () => (/* binding */ readJsonPointer)
/* harmony export */ });
/* harmony import */ var _wire_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3146);

/** Reads a JSON Pointer (RFC 6901): `/data/0/a~1b`, or empty for the whole document. Null when it is none. */
function parseJsonPointer(text) {
    if (text === '')
        return [];
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return null;
    return text
        .slice(1)
        .split('/')
        .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function step(value, name) {
    // A number is a leaf, although it is an object here: nothing inside it came from the document.
    if (typeof value !== 'object' || value === null || value instanceof _wire_number_js__WEBPACK_IMPORTED_MODULE_0__/* .WireNumber */ .N)
        return undefined;
    if (Array.isArray(value))
        return /^(?:0|[1-9]\d*)$/.test(name) && Object.hasOwn(value, name) ? value[Number(name)] : undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
/** What stands at that place; undefined when the document has no such place. Inherited members are no places. */
function readJsonPointer(document, pointer) {
    return pointer.reduce(step, document);
}


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ WireNumber)
/* harmony export */ });
/** A JSON number as its source text, so that no digit is lost between a provider's bytes and our figures. */
class WireNumber {
    text;
    constructor(text) {
        this.text = text;
    }
}


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./lib/core/balance.js
var core_balance = __webpack_require__(7315);
// EXTERNAL MODULE: ./lib/providers/wire.js
var wire = __webpack_require__(9221);
;// CONCATENATED MODULE: ./lib/providers/aimlapi.js
// https://docs.aimlapi.com/api-references/service-endpoints/account-balance · checked 2026-11-21
// Traps: the older /v1/billing/balance counts credits of another size; a management key is refused here.



const aimlapi = {
    id: 'aimlapi',
    name: 'AI/ML API',
    aliases: ['aiml', 'aiml-api', 'ai-ml-api'],
    origin: 'https://api.aimlapi.com',
    keyVariable: 'AIMLAPI_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/billing',
    documentation: 'https://docs.aimlapi.com/api-references/service-endpoints/account-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://aimlapi.com/app',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'An ordinary AI/ML API key; a management key is for other endpoints.',
        sources: [
            'github aimlapi/api-docs docs/api-references/service-endpoints/billing-v2.json',
            'github aimlapi/api-docs docs/api-references/service-endpoints/account-balance.md',
        ],
    },
    async read(api) {
        const Billing = schemas/* object */.Ikc({ current_balance: (0,wire/* decimal */._)(), currency: schemas/* literal */.euz('USD') });
        const { current_balance: remaining } = await api.get('/v2/billing', Billing);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'account', label: 'Account balance', unit: 'USD', remaining })], warnings: [] };
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/core/amount.js
var amount = __webpack_require__(6035);
// EXTERNAL MODULE: ./lib/core/classify.js
var classify = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/instant.js
var core_instant = __webpack_require__(9298);
;// CONCATENATED MODULE: ./lib/providers/anthropic.js
// https://docs.claude.com/en/api/admin-api/usage-cost/get-cost-report · checked 2026-11-21
// Traps: spend only, there is no balance; amounts are cents, as text; the report ends at the last 00:00 UTC, whatever
// `ending_at` says, and a range without a finished day is a 400: so yesterday is always asked for, and left out again;
// the default of 7 buckets cuts a month silently; a cursor is bound to its query.






const mostPages = 20;
const dayInMs = 86_400_000;
const anthropic = {
    id: 'anthropic',
    name: 'Anthropic',
    aliases: ['claude', 'claude-api', 'anthropic-claude'],
    origin: 'https://api.anthropic.com',
    keyVariable: 'ANTHROPIC_ADMIN_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    headers: { 'anthropic-version': '2023-06-01' },
    endpoint: 'GET /v1/organizations/cost_report',
    documentation: 'https://docs.claude.com/en/api/admin-api/usage-cost/get-cost-report',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.claude.com/settings/billing',
    pools: [],
    budget: {
        periods: ['week', 'month'],
        unit: 'USD',
        refusals: { day: 'Anthropic’s report never holds the running UTC day, so a budget for a day can never be checked' },
    },
    about: {
        key: 'An admin key (`sk-ant-admin…`), made by an organization admin in the Console; individual accounts have none. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
        reset: 'The budget starts anew at 00:00 UTC: each Monday, or on the first of the month.',
        limits: [
            'Anthropic has no balance to ask for: what is left is your budget less what was spent.',
            'The report holds finished UTC days only: what was spent since 00:00 UTC is not in the figure, and a budget for a `day` is refused.',
            'Priority Tier is billed apart and never in the figure; neither is use through a cloud vendor (Bedrock, Vertex, Foundry).',
        ],
        sources: [
            'https://docs.claude.com/en/api/admin-api/usage-cost/get-cost-report',
            'https://docs.anthropic.com/en/api/usage-cost-api',
            'github anthropics/anthropic-cookbook observability/usage_cost_api.ipynb',
        ],
    },
    failureOf({ status, body }) {
        const failure = body === undefined ? null : (0,classify/* failureOfStatus */.wU)(status, body);
        if (failure?.reason !== 'unauthorized' && failure?.reason !== 'forbidden')
            return null;
        return core_failure/* Failure */.H.because(failure.reason, `admin key needed, and this key was rejected (${status})`, {
            code: status,
            ...(failure.said === null ? {} : { said: failure.said }),
            hint: 'An organization admin makes an admin key (sk-ant-admin…) in the Console under Settings, Admin keys; ordinary keys cannot read spend.',
        });
    },
    async readSpend(api, { now, period, start, unit }) {
        const Report = schemas/* object */.Ikc({
            data: schemas/* array */.YOg(schemas/* object */.Ikc({
                starting_at: instant(),
                results: schemas/* array */.YOg(schemas/* object */.Ikc({ amount: (0,wire/* decimal */._)(), currency: schemas/* string */.YjP() })),
            })),
            has_more: schemas/* boolean */.zMY(),
            next_page: (0,wire/* optionalText */.mR)(),
        });
        const today = (0,core_instant/* periodStart */.Ep)('day', now).getTime();
        const asked = new URLSearchParams({
            starting_at: (0,core_instant/* formatInstant */.r4)(new Date(Math.min(start.getTime(), today - dayInMs))),
            ending_at: (0,core_instant/* formatInstant */.r4)(new Date(today + dayInMs)),
            bucket_width: '1d',
            limit: '31',
        });
        const end = (0,core_instant/* nextPeriodStart */.vI)(period, now).getTime();
        const seen = new Set();
        const rows = [];
        let todayReported = false;
        for (let page = 1; page <= mostPages; page++) {
            const { data, has_more, next_page } = await api.get(`/v1/organizations/cost_report?${asked}`, Report);
            for (const { starting_at, results } of data) {
                if (starting_at >= start.getTime() && starting_at < end)
                    rows.push(...results);
                todayReported ||= starting_at === today;
            }
            if (!has_more) {
                const warnings = todayReported
                    ? []
                    : ['Spend since 00:00 UTC is not in this figure: Anthropic reports finished days only.'];
                return { used: sumOfCents(rows, unit), unit: unit.toUpperCase(), left: null, warnings };
            }
            if (next_page === null || next_page === '')
                throw unfinished('the report says that it goes on, but not where');
            if (seen.has(next_page))
                throw unfinished('the report’s pages go round in a circle');
            seen.add(next_page);
            asked.set('page', next_page);
        }
        throw unfinished(`the report has more than ${mostPages} pages`);
    },
};
/** A time that must be there, in milliseconds since 1970. */
function instant() {
    return schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text, context) => {
        const parsed = (0,core_instant/* parseInstant */.nV)(text);
        if (parsed !== null)
            return new Date(parsed).getTime();
        context.issues.push({ code: 'custom', message: 'not a time', input: text });
        return core/* NEVER */.tm;
    }));
}
/** The total is known only when the last page says so: a partial sum is never shown. */
function unfinished(what) {
    return core_failure/* Failure */.H.because('unexpected-body', `${what}, so the sum is not known`);
}
function sumOfCents(rows, unit) {
    const other = rows.find(({ currency }) => !(0,amount/* sameUnit */.Z)(currency, unit));
    if (other !== undefined) {
        throw core_failure/* Failure */.H.configuration(`the spend is in ${other.currency.toUpperCase()}, the budget in ${unit.toUpperCase()}`, 'Units are never converted: set the budget in the currency of the spend.');
    }
    return rows.reduce((total, { amount }) => total.plus(amount), amount/* zero */.v_).times('0.01');
}

;// CONCATENATED MODULE: ./lib/providers/apertis-payg.js
// The two published schemas of Apertis' `payg`, as one. Which of them an answer follows is told by its keys: the newer has
// `account_credits`, the older `remaining_usd`. Sources and traps: `apertis.ts`.


/** @returns the schema; "unlimited", or null for it, is believed only beside the flag that says so. */
function PayAsYouGo() {
    const Cap = schemas/* union */.KCZ([
        (0,wire/* decimal */._)(),
        schemas/* pipe */.FsL(schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* literal */.euz('unlimited'))), schemas/* transform */.pdi(() => null)),
    ]);
    const Flag = schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false);
    const Newer = schemas/* pipe */.FsL(schemas/* object */.Ikc({
        account_credits: (0,wire/* decimal */._)(),
        token_used: (0,wire/* optionalDecimal */.wR)(),
        token_total: Cap,
        token_remaining: Cap,
        token_is_unlimited: Flag,
        token_monthly_limit_usd: (0,wire/* optionalDecimal */.wR)(),
        token_monthly_used_usd: (0,wire/* optionalDecimal */.wR)(),
        monthly_reset_day: (0,wire/* optionalWhole */.od)(),
    })
        .check(schemas/* refine */.YPB((payg) => payg.token_remaining !== null || payg.token_is_unlimited)), schemas/* transform */.pdi((payg) => ({
        account: payg.account_credits,
        keyRemaining: payg.token_remaining,
        used: payg.token_used,
        total: payg.token_total,
        monthlyLimit: payg.token_monthly_limit_usd,
        monthlyUsed: payg.token_monthly_used_usd,
        resetDay: payg.monthly_reset_day,
        accountTold: true,
    })));
    const Older = schemas/* pipe */.FsL(schemas/* object */.Ikc({
        account_credits: schemas/* optional */.lqM(schemas/* never */.ZmZ()),
        remaining_usd: schemas/* nullable */.mee((0,wire/* decimal */._)()),
        used_usd: (0,wire/* optionalDecimal */.wR)(),
        total_usd: (0,wire/* optionalDecimal */.wR)(),
        is_unlimited: Flag,
        monthly_limit_usd: (0,wire/* optionalDecimal */.wR)(),
        monthly_used_usd: (0,wire/* optionalDecimal */.wR)(),
        monthly_reset_day: (0,wire/* optionalWhole */.od)(),
    })
        .check(schemas/* refine */.YPB((payg) => payg.remaining_usd !== null || payg.is_unlimited)), schemas/* transform */.pdi((payg) => ({
        account: payg.remaining_usd,
        keyRemaining: null,
        used: payg.used_usd,
        total: payg.total_usd,
        monthlyLimit: payg.monthly_limit_usd,
        monthlyUsed: payg.monthly_used_usd,
        resetDay: payg.monthly_reset_day,
        accountTold: payg.remaining_usd !== null,
    })));
    return schemas/* union */.KCZ([Newer, Older])
        .check(schemas/* refine */.YPB(({ monthlyLimit, monthlyUsed }) => monthlyLimit === null || monthlyUsed !== null));
}

;// CONCATENATED MODULE: ./lib/providers/apertis.js
// https://docs.apertis.ai/api/utilities/billing-credits · checked 2026-11-21
// Traps: two schemas of `payg` are published, told apart by their keys; "unlimited" is null in one and a word in the
// other, and concerns the key's cap, not the account's money; an absent fallback limit is no cap, 0 is off; a 200 may
// hold an error; the day on which a monthly cap starts anew has no time zone, so it is no time.







const quota = { id: 'subscription', label: 'Subscription', unit: 'quota' };
const payAsYouGo = { id: 'payg', label: 'Pay as you go', unit: 'USD' };
const fallback = { id: 'fallback', label: 'Pay-as-you-go fallback', unit: 'USD' };
/** The smaller of what is left so far and of one further cap, whose remainder is never below 0. Equal: the first is named. */
function capped(left, cap, boundBy) {
    if (cap === null)
        return left;
    const remaining = (0,amount/* notBelowZero */.Fc)(cap);
    return left.remaining?.lte(remaining) ? left : { remaining, boundBy };
}
function BillingCredits() {
    const SubscriptionAnswer = schemas/* object */.Ikc({
        status: schemas/* string */.YjP(),
        cycle_quota_limit: (0,wire/* optionalDecimal */.wR)(),
        cycle_quota_used: (0,wire/* optionalDecimal */.wR)(),
        cycle_quota_remaining: (0,wire/* decimal */._)(),
        cycle_end: (0,wire/* optionalTime */.kX)(),
        payg_fallback_enabled: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
        payg_spent_usd: (0,wire/* optionalDecimal */.wR)(),
        payg_limit_usd: (0,wire/* optionalDecimal */.wR)(),
    })
        .check(schemas/* refine */.YPB((plan) => !plan.payg_fallback_enabled || plan.payg_limit_usd === null || plan.payg_spent_usd !== null));
    return schemas/* object */.Ikc({
        object: schemas/* literal */.euz('billing_credits'),
        is_subscriber: schemas/* boolean */.zMY(),
        payg: PayAsYouGo(),
        subscription: schemas/* optional */.lqM(schemas/* nullable */.mee(SubscriptionAnswer)),
    });
}
function payAsYouGoPool(payg) {
    const { account, keyRemaining, monthlyLimit, monthlyUsed, used, total } = payg;
    const month = monthlyLimit === null || monthlyUsed === null ? null : monthlyLimit.minus(monthlyUsed);
    const left = capped(capped({ remaining: account, boundBy: 'account' }, keyRemaining, 'key'), month, 'month');
    const unlimited = left.remaining === null;
    return (0,core_balance/* pool */.d)({ ...payAsYouGo, ...left, unlimited, used, total, limit: monthlyLimit });
}
function subscriptionPool(subscription, now) {
    const { status, cycle_end, cycle_quota_limit: limit } = subscription;
    const runsOut = status === 'cancelled' && cycle_end.instant !== null && !(0,core_instant/* isPast */.R6)(cycle_end.instant, now);
    return (0,core_balance/* pool */.d)({
        ...quota,
        remaining: subscription.cycle_quota_remaining,
        boundBy: 'cycle',
        used: subscription.cycle_quota_used,
        total: limit,
        limit,
        usable: status === 'active' || runsOut,
        resetsAt: status === 'active' ? cycle_end.instant : null,
        expiresAt: status === 'cancelled' ? cycle_end.instant : null,
    });
}
/** What a subscriber may spend of the pay-as-you-go money once the quota is used up; none where that is switched off. */
function fallbackPools(subscription, payg, usable) {
    const { payg_fallback_enabled: enabled, payg_limit_usd: limit, payg_spent_usd: used } = subscription;
    if (!enabled || limit?.eq(0))
        return [];
    const cap = limit === null || used === null ? null : limit.minus(used);
    const left = capped(payg, cap, 'fallback');
    return [
        (0,core_balance/* pool */.d)({
            ...fallback,
            remaining: left.remaining,
            boundBy: left.boundBy,
            unlimited: left.remaining === null,
            used,
            limit,
            usable,
        }),
    ];
}
function paygSentences(payg, { boundBy }) {
    const sentences = [];
    if (!payg.accountTold) {
        sentences.push('The key has no limit of its own; what is left on the account itself is not told.');
    }
    if (boundBy === 'month' && payg.resetDay !== null) {
        sentences.push(`The monthly limit starts anew on day ${payg.resetDay} of the month, in a time zone that is not told.`);
    }
    return sentences;
}
function subscriptionSentences({ status, cycle_end }, usable, now) {
    const sentences = [];
    const { instant, readable } = cycle_end;
    const over = instant !== null && (0,core_instant/* isPast */.R6)(instant, now);
    if (!readable)
        sentences.push('The end of the subscription’s cycle could not be read.');
    if (status === 'cancelled' && instant !== null) {
        sentences.push(`The subscription is cancelled, and ${over ? 'ended' : 'ends'} at ${instant}.`);
    }
    else if (!usable)
        sentences.push(`The subscription cannot be used: its status is ${status}.`);
    else if (over)
        sentences.push(`The subscription’s cycle ended at ${instant}: its figures may be old.`);
    return sentences;
}
const apertis = {
    id: 'apertis',
    name: 'Apertis',
    aliases: ['apertis.ai', 'stima'],
    origin: 'https://api.apertis.ai',
    keyVariable: 'APERTIS_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/dashboard/billing/credits',
    documentation: 'https://docs.apertis.ai/api/utilities/billing-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://apertis.ai',
    pools: [quota, payAsYouGo, fallback],
    about: {
        key: 'Any API key, `sk-…` or `sk-sub-…`; no admin key is needed.',
        zero: 'A subscriber with 0 quota may go on from the pool `fallback`, where the plan allows it.',
        unlimited: 'In the older schema a key without a limit is reported as unlimited: the account’s balance is not told.',
        reset: 'The end of the subscription’s cycle; when it is cancelled, its expiry. Quota does not roll over.',
        limits: ['The day on which a monthly limit starts anew is told without a time zone, so it is only a note.'],
        sources: [
            'https://docs.apertis.ai/api/utilities/billing-credits',
            'https://docs.stima.tech/api/utilities/billing-credits',
            'github apertis-ai/docs docs-api/utilities/billing-credits.md',
        ],
    },
    failureOf: ({ status, body }) => (status >= 200 && status < 300 ? (0,classify/* failureInSuccess */.x8)(status, body) : null),
    async read(api, { now }) {
        const answer = await api.get('/v1/dashboard/billing/credits', BillingCredits());
        const payg = payAsYouGoPool(answer.payg);
        const sentences = paygSentences(answer.payg, payg);
        if (!answer.is_subscriber)
            return { pools: [payg], warnings: sentences };
        const { subscription } = answer;
        if (subscription === undefined || subscription === null) {
            return {
                pools: [payg],
                warnings: [
                    'The key is a subscriber’s, but the answer has no subscription: pay as you go counts.',
                    ...sentences,
                ],
            };
        }
        const cycle = subscriptionPool(subscription, now);
        return {
            pools: [cycle, payg, ...fallbackPools(subscription, payg, cycle.usable)],
            warnings: [...subscriptionSentences(subscription, cycle.usable, now), ...sentences],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/quota-pool.js


/** A pool that is a cycle's allowance less what was used of it: never below 0, also when the vendor let it be overdrawn. */
function quotaPool(facts) {
    return (0,core_balance/* pool */.d)({ boundBy: 'cycle', ...facts, remaining: (0,amount/* notBelowZero */.Fc)(facts.limit.minus(facts.used)) });
}

;// CONCATENATED MODULE: ./lib/providers/apify.js
// https://docs.apify.com/api/v2/users-me-limits-get · checked 2026-11-21
// Traps: `maxMonthlyUsageUsd` is the account's spending limit, which on paid plans may lie above the prepaid usage; the cycle
// is the account's own month, not the calendar's; tokens with limited permissions get 403.




const apify = {
    id: 'apify',
    name: 'Apify',
    aliases: ['apify.com'],
    origin: 'https://api.apify.com',
    keyVariable: 'APIFY_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/users/me/limits',
    documentation: 'https://docs.apify.com/api/v2/users-me-limits-get',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.apify.com/billing',
    pools: [{ id: 'usage', label: 'Monthly usage limit', unit: 'USD' }],
    about: {
        key: 'An API token of the account without limited permissions, from console.apify.com.',
        zero: 'The account’s limit for this usage cycle is reached: no Actor starts.',
        reset: 'The end of the monthly usage cycle.',
        limits: [
            'It is the spending limit that is read: usage beyond the plan’s prepaid part is charged extra before it is reached.',
        ],
        sources: [
            'https://docs.apify.com/api/v2/users-me-limits-get.md',
            'https://docs.apify.com/api/v2/users-me-limits-put',
            'github noamdorr/quotacanary-oss src/lib/adapters/apify.ts',
        ],
    },
    failureOf({ status, body }) {
        if (status !== 403 || body === undefined)
            return null;
        return core_failure/* Failure */.H.because('forbidden', 'the token may not read the account’s limits (403)', {
            code: status,
            hint: 'Use a token without limited permissions.',
        });
    },
    async read(api) {
        const Limits = schemas/* object */.Ikc({
            data: schemas/* object */.Ikc({
                monthlyUsageCycle: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ endAt: (0,wire/* optionalTime */.kX)() }))),
                limits: schemas/* object */.Ikc({ maxMonthlyUsageUsd: (0,wire/* decimal */._)() }),
                current: schemas/* object */.Ikc({ monthlyUsageUsd: (0,wire/* decimal */._)() }),
            }),
        });
        const { data } = await api.get('/v2/users/me/limits', Limits);
        const end = data.monthlyUsageCycle?.endAt ?? { instant: null, readable: true };
        return {
            pools: [
                quotaPool({
                    id: 'usage',
                    label: 'Monthly usage limit',
                    unit: 'USD',
                    limit: data.limits.maxMonthlyUsageUsd,
                    used: data.current.monthlyUsageUsd,
                    resetsAt: end.instant,
                }),
            ],
            warnings: (0,wire/* unreadableTime */.p9)(end, 'end of the usage cycle'),
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/apikley.js
// https://docs.apikley.ru/common-api/common-api_get-account-credits · checked 2026-11-21
// Traps: errors come in a 200 with a `code` of their own, and then without `data`; 455 and 505 do not mean what these
// statuses mean elsewhere; the list of codes is open (433 is not in it); fractions occur although the schema says integer.




const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
/** What Apikley means by a code, as HTTP status and in the body alike; null leaves it to the meaning it has elsewhere. */
function ownMeaning(code, body) {
    if (code === 455)
        return (0,classify/* failureWith */.Td)('maintenance', code, body);
    if (code === 433)
        return (0,classify/* failureWith */.Td)('insufficient', code, body);
    return null;
}
function failureOf({ status, body }) {
    const Envelope = schemas/* object */.Ikc({ code: schemas/* unknown */.L5J() });
    const envelope = Envelope.safeParse(body);
    const code = envelope.success ? (0,classify/* wholeNumber */.rD)(envelope.data.code) : null;
    // Beside a good code the message says "success", whatever the status.
    if (code === 200)
        return ownMeaning(status, undefined) ?? (0,classify/* failureOfStatus */.wU)(status, undefined);
    if (code === 505)
        return (0,classify/* failureWith */.Td)('forbidden', code, body);
    const failure = code === null ? null : (ownMeaning(code, body) ?? (0,classify/* failureOfStatus */.wU)(code, body));
    return failure ?? ownMeaning(status, body);
}
const apikley = {
    id: 'apikley',
    name: 'Apikley',
    aliases: ['api-kley', 'apikley.ru'],
    origin: 'https://api.apikley.ru',
    keyVariable: 'APIKLEY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/chat/credit',
    documentation: 'https://docs.apikley.ru/common-api/common-api_get-account-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.apikley.ru',
    pools: [credits],
    about: {
        key: 'An Apikley API key. Keys of Kie.ai, whose interface this is, work with `base-url` only.',
        limits: ['A credit has no stated price, so it is never converted to money.'],
        sources: ['https://docs.apikley.ru/common-api/common-api_get-account-credits', 'https://docs.kie.ai/common-api'],
    },
    failureOf,
    async read(api) {
        const Credit = schemas/* object */.Ikc({ code: (0,wire/* whole */.WQ)().check(schemas/* refine */.YPB((code) => code === 200)), data: (0,wire/* decimal */._)() });
        const { data } = await api.get('/api/v1/chat/credit', Credit);
        return { pools: [(0,core_balance/* pool */.d)({ ...credits, remaining: data })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/bfl.js
// https://docs.bfl.ai/api-reference/get-the-users-credits · checked 2026-11-21
// Traps: credits are the organization's, fractions among them.



const bfl = {
    id: 'bfl',
    name: 'Black Forest Labs',
    aliases: ['flux', 'blackforestlabs', 'black-forest-labs'],
    origin: 'https://api.bfl.ai',
    keyVariable: 'BFL_API_KEY',
    auth: { kind: 'header', name: 'x-key' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://docs.bfl.ai/api-reference/get-the-users-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dashboard.bfl.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'A BFL API key; all projects of its organization draw from the same credits.',
        sources: ['https://docs.bfl.ai/api-reference/get-the-users-credits.md', 'https://docs.bfl.ai/llms-full.txt'],
    },
    async read(api) {
        const Credits = schemas/* object */.Ikc({ credits: (0,wire/* decimal */._)() });
        const { credits } = await api.get('/v1/credits', Credits);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'credits', remaining: credits })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/browser-use.js
// https://docs.browser-use.com/cloud/guides/billing · checked 2026-11-21
// Traps: credits belong to the project of the key, not to its owner; 404 means that the key has no project; the header
// takes no "Bearer"; `rateLimit` is an old name for concurrency.




const browserUse = {
    id: 'browser-use',
    name: 'Browser Use',
    aliases: ['browseruse', 'browser-use-cloud'],
    origin: 'https://api.browser-use.com',
    keyVariable: 'BROWSER_USE_API_KEY',
    auth: { kind: 'header', name: 'X-Browser-Use-API-Key' },
    endpoint: 'GET /api/v2/billing/account',
    documentation: 'https://docs.browser-use.com/cloud/guides/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.browser-use.com',
    pools: [{ id: 'credits', label: 'Project credits', unit: 'USD' }],
    about: {
        key: 'A Browser Use Cloud API key; it reads the credits of its project.',
        sources: [
            'https://docs.browser-use.com/cloud/guides/billing.md',
            'https://docs.browser-use.com/cloud/api-v3/billing/get-account-billing.md',
            'github browser-use/sdk browser-use-node/src/v2/resources/billing.ts',
        ],
    },
    failureOf({ status, body }) {
        return status === 404 ? (0,classify/* failureWith */.Td)('unauthorized', status, body) : null;
    },
    async read(api) {
        const Account = schemas/* object */.Ikc({ totalCreditsBalanceUsd: (0,wire/* decimal */._)() });
        const { totalCreditsBalanceUsd: remaining } = await api.get('/api/v2/billing/account', Account);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Project credits', unit: 'USD', remaining })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/cloudflare-ai-gateway.js
// https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance · checked 2026-11-21
// Traps: `balance` counts cents, fractions among them (the reference does not say so, its top-up and its clients do);
// a malformed token is refused with 400 and code 6003.




function cloudflare_ai_gateway_failureOf({ status, body }) {
    const Problem = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: (0,wire/* whole */.WQ)(), message: schemas/* string */.YjP() })) });
    const problem = Problem.safeParse(body);
    const [first] = problem.success ? problem.data.errors : [];
    return status === 400 && first?.code === 6003 ? (0,classify/* failureWith */.Td)('unauthorized', status, { message: first.message }) : null;
}
const cloudflareAiGateway = {
    id: 'cloudflare-ai-gateway',
    name: 'Cloudflare AI Gateway',
    aliases: ['cloudflare', 'cf-ai-gateway'],
    origin: 'https://api.cloudflare.com',
    keyVariable: 'CLOUDFLARE_API_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /client/v4/accounts/<account>/ai-gateway/billing/credit-balance',
    documentation: 'https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dash.cloudflare.com',
    pools: [{ id: 'credits', label: 'Unified Billing credits', unit: 'USD' }],
    account: { required: true, meaning: 'the id of the Cloudflare account' },
    about: {
        key: 'An API token with the permission AI Gateway Read (or Write) on the account.',
        zero: 'Also what an account says that never bought credits. Models with a key of one’s own, and Workers AI, need none.',
        sources: [
            'https://developers.cloudflare.com/api/go/resources/ai_gateway/subresources/billing/methods/credit_balance',
            'the same reference, Create a top-up: “Top-up amount in cents”',
            'public client code that compared the answer with the dashboard: 1000 is 10 USD, 640.19 is 6.40 USD',
        ],
    },
    failureOf: cloudflare_ai_gateway_failureOf,
    async read(api, { account }) {
        const CreditBalance = schemas/* object */.Ikc({ success: schemas/* literal */.euz(true), result: schemas/* object */.Ikc({ balance: (0,wire/* decimal */._)() }) });
        const path = `/client/v4/accounts/${encodeURIComponent(account ?? '')}/ai-gateway/billing/credit-balance`;
        const { result } = await api.get(path, CreditBalance);
        const remaining = result.balance.times('0.01');
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Unified Billing credits', unit: 'USD', remaining })], warnings: [] };
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var core_api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/providers/crustdata.js
// https://docs.crustdata.com/general/credits · checked 2026-11-21
// Traps: `recurring_credits` is the size of a grant, neither a total nor a limit; either shape may come from either URL;
// `x-ratelimit-reset` is seconds from now; 401 comes as text/plain; the refresh date may be past, or in no known form;
// without `x-api-version` the account's page answers 400; wallets only inform, `account.credits` is what counts.






const crustdata_credits = { id: 'account', label: 'Account credits', unit: 'credits' };
function AccountAnswer() {
    const Account = schemas/* object */.Ikc({
        credits: (0,wire/* decimal */._)(),
        recurring_credits: (0,wire/* optionalDecimal */.wR)(),
        // These two only make a sentence: a form nobody foresaw must not cost the balance.
        recurring_credits_frequency: schemas/* catch */.MfU(schemas/* nullable */.mee(schemas/* string */.YjP().check(core_api/* _regex */.Fk(/^[a-z]+$/))), null),
        recurring_credits_refresh_date: (0,wire/* optionalTime */.kX)(),
        credit_rollover: schemas/* catch */.MfU(schemas/* nullable */.mee(schemas/* boolean */.zMY()), null),
    });
    const Enclosing = schemas/* object */.Ikc({ account: schemas/* unknown */.L5J() });
    const unwrap = schemas/* transform */.pdi((body) => {
        const enclosing = Enclosing.safeParse(body);
        return enclosing.success ? (enclosing.data.account ?? body) : body;
    });
    return schemas/* pipe */.FsL(schemas/* pipe */.FsL(schemas/* unknown */.L5J(), unwrap), Account);
}
function refused(failure) {
    return failure instanceof core_failure/* Failure */.H && failure.reason !== 'waf-block' && (failure.code === 403 || failure.code === 404);
}
async function readAccount(api) {
    try {
        return await api.get('/account/credits', AccountAnswer());
    }
    catch (first) {
        if (!refused(first))
            throw first;
        try {
            return await api.get('/user/credits', AccountAnswer());
        }
        catch (second) {
            throw refused(second) ? first : second;
        }
    }
}
function grantSentences(account, now) {
    const { instant, readable } = account.recurring_credits_refresh_date;
    if (!readable)
        return ['The date of the next credit grant could not be read.'];
    if (account.recurring_credits === null || account.recurring_credits.lte(0))
        return [];
    const size = `${(0,amount/* groupDecimal */.fc)(account.recurring_credits)} credits`;
    const rhythm = account.recurring_credits_frequency === null ? 'regularly' : account.recurring_credits_frequency;
    if (instant === null)
        return [`The plan grants ${size} ${rhythm}.`];
    if ((0,core_instant/* isPast */.R6)(instant, now))
        return [`The plan grants ${size} ${rhythm}; the date told for the next grant, ${instant}, has passed.`];
    const lapse = account.credit_rollover === false ? ' What is left of the running grant lapses then.' : '';
    return [`The plan grants ${size} ${rhythm}, next on ${instant}.${lapse}`];
}
const crustdata = {
    id: 'crustdata',
    name: 'Crustdata',
    aliases: ['crust-data', 'crustdata.com'],
    origin: 'https://api.crustdata.com',
    keyVariable: 'CRUSTDATA_API_KEY',
    auth: { kind: 'bearer' },
    headers: { 'x-api-version': '2025-11-01' },
    endpoint: 'GET /account/credits, else GET /user/credits',
    documentation: 'https://docs.crustdata.com/general/credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.crustdata.com',
    pools: [crustdata_credits],
    about: {
        key: 'Any API key of the account: all keys draw from the same credits. The request is free.',
        reset: 'The date of the next recurring grant, where the plan has one.',
        limits: ['Wallets with an expiry of their own are not told apart from the rest.'],
        sources: [
            'https://docs.crustdata.com/general/credits',
            'https://docs.crustdata.com/api-reference/account-apis/get-account-credit-balance',
        ],
    },
    async read(api, { now }) {
        const account = await readAccount(api);
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    ...crustdata_credits,
                    remaining: account.credits,
                    resetsAt: account.recurring_credits_refresh_date.instant,
                }),
            ],
            warnings: grantSentences(account, now),
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/dataforseo.js
// https://docs.dataforseo.com/v3/appendix/user_data/ · checked 2026-11-21
// Traps: errors come in a 200 with a `status_code` of their own (20000 is success), for the whole and for each task; the
// key is the login and the API password, not the account's; at most 6 requests a minute.




const success = 20_000;
/** DataForSEO's own codes are HTTP's with two digits behind: 40100 is 401. */
function dataforseo_failureOf({ status, body }) {
    if (status !== 200)
        return null;
    const Verdict = schemas/* object */.Ikc({ status_code: (0,wire/* whole */.WQ)(), status_message: schemas/* optional */.lqM(schemas/* string */.YjP()) });
    const Envelope = schemas/* extend */.X$i(Verdict, { tasks: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(Verdict))) });
    const envelope = Envelope.safeParse(body);
    if (!envelope.success)
        return null;
    const bad = [envelope.data, ...(envelope.data.tasks ?? [])].find(({ status_code: code }) => code !== success);
    if (bad === undefined)
        return null;
    const said = { message: bad.status_message };
    if (bad.status_code >= 40_100 && bad.status_code < 40_200)
        return (0,classify/* failureWith */.Td)('unauthorized', bad.status_code, said);
    if (bad.status_code >= 40_300 && bad.status_code < 40_400)
        return (0,classify/* failureWith */.Td)('forbidden', bad.status_code, said);
    if (bad.status_code >= 50_000)
        return (0,classify/* failureWith */.Td)('server-error', bad.status_code, said);
    return (0,classify/* failureWith */.Td)('unexpected-body', bad.status_code, said);
}
const dataforseo = {
    id: 'dataforseo',
    name: 'DataForSEO',
    aliases: ['data-for-seo'],
    origin: 'https://api.dataforseo.com',
    keyVariable: 'DATAFORSEO_API_KEY',
    auth: { kind: 'basic' },
    endpoint: 'GET /v3/appendix/user_data',
    documentation: 'https://docs.dataforseo.com/v3/appendix/user_data/',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.dataforseo.com',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'API login and API password (not the account’s own), as `login:password`. The request is free.',
        sources: [
            'crate data-for-seo 0.3.0 src/entity/appendix/mod.rs (fields, after the vendor’s page)',
            'public client code: Basic login:password, success is status_code 20000, money.balance and money.total',
        ],
    },
    failureOf: dataforseo_failureOf,
    async read(api) {
        const Money = schemas/* object */.Ikc({ balance: (0,wire/* decimal */._)(), total: (0,wire/* optionalDecimal */.wR)() });
        const Task = schemas/* object */.Ikc({ result: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ money: Money })], schemas/* unknown */.L5J()) });
        const UserData = schemas/* object */.Ikc({ tasks: schemas/* tuple */.PVZ([Task], schemas/* unknown */.L5J()) });
        const { tasks } = await api.get('/v3/appendix/user_data', UserData);
        const { balance, total } = tasks[0].result[0].money;
        return {
            pools: [(0,core_balance/* pool */.d)({ id: 'account', label: 'Account balance', unit: 'USD', remaining: balance, total })],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/deepgram.js
// https://developers.deepgram.com/reference/manage/billing/list · checked 2026-11-21
// Traps: several balances for one project, in `usd` or in `hour`; a key without `billing:read` gets 401, not 403; a project
// that is not the key's gets 404. No balance in the list may mean used up, or paid by invoice.




const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const hours = { id: 'hours', label: 'Balance in hours', unit: 'hours' };
function definitionOf(units) {
    const name = units.toLowerCase();
    if (name === 'usd')
        return usd;
    if (name === 'hour' || name === 'hours')
        return hours;
    return { id: name, label: `Balance in ${units}`, unit: units };
}
/** One pool for each unit: balances of one unit are one store, those of different units are never added. */
function sumByUnit(balances) {
    const sums = new Map();
    for (const { amount, units } of balances) {
        const definition = definitionOf(units);
        const sum = sums.get(definition.id)?.remaining?.plus(amount) ?? amount;
        sums.set(definition.id, (0,core_balance/* pool */.d)({ ...definition, remaining: sum }));
    }
    const known = [usd, hours].flatMap(({ id }) => sums.get(id) ?? []);
    return [...known, ...[...sums.values()].filter((found) => !known.includes(found))];
}
async function findProject(api) {
    const Projects = schemas/* object */.Ikc({ projects: schemas/* array */.YOg(schemas/* object */.Ikc({ project_id: schemas/* string */.YjP() })) });
    const { projects } = await api.get('/v1/projects', Projects);
    const [first] = projects;
    if (first === undefined)
        throw core_failure/* Failure */.H.because('unexpected-body', 'the answer lists no project for this key');
    if (projects.length === 1)
        return first.project_id;
    throw core_failure/* Failure */.H.configuration(`the key sees ${projects.length} projects, and \`account\` does not say which`, 'Give the id of the project in `account`.');
}
const deepgram = {
    id: 'deepgram',
    name: 'Deepgram',
    aliases: ['deep-gram', 'deepgram.com'],
    origin: 'https://api.deepgram.com',
    keyVariable: 'DEEPGRAM_API_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
    endpoint: 'GET /v1/projects/{account}/balances',
    documentation: 'https://developers.deepgram.com/reference/manage/billing/list',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.deepgram.com',
    pools: [usd, hours],
    account: { required: false, meaning: 'id of the project; found out when the key sees one project only' },
    about: {
        key: 'An API key with the scope `billing:read`, which keys of the role Owner or Admin have.',
        zero: 'The project’s balances of that unit add up to nothing.',
        limits: ['A project without any balance is reported as unknown: it may be used up, or paid by invoice.'],
        sources: [
            'https://developers.deepgram.com/reference/manage/billing/list.md',
            'https://developers.deepgram.com/reference/manage/projects/list.md',
            'https://developers.deepgram.com/reference/errors',
            'github deepgram/deepgram-dotnet-sdk Deepgram/Models/Billing.cs (usd or hour)',
        ],
    },
    failureOf({ status, body }) {
        if (status === 404) {
            return core_failure/* Failure */.H.configuration('there is no such project for this key (404)', 'Check `account`: it must be the id of one of the key’s own projects.');
        }
        const Problem = schemas/* object */.Ikc({ err_code: schemas/* optional */.lqM(schemas/* unknown */.L5J()), category: schemas/* optional */.lqM(schemas/* unknown */.L5J()) });
        const problem = Problem.safeParse(body);
        const code = problem.success ? (problem.data.err_code ?? problem.data.category) : null;
        if (status < 400 || code !== 'INSUFFICIENT_PERMISSIONS')
            return null;
        return core_failure/* Failure */.H.because('forbidden', 'the key may not read the balance', {
            code: status,
            hint: 'The key itself is good: it needs the scope `billing:read` (role Owner or Admin).',
        });
    },
    async read(api, { account }) {
        const project = account ?? (await findProject(api));
        const Balances = schemas/* object */.Ikc({ balances: schemas/* array */.YOg(schemas/* object */.Ikc({ amount: (0,wire/* decimal */._)(), units: schemas/* string */.YjP() })) });
        const { balances } = await api.get(`/v1/projects/${encodeURIComponent(project)}/balances`, Balances);
        if (balances.length === 0)
            throw core_failure/* Failure */.H.because('no-such-pool', 'the project has no balance at all');
        return { pools: sumByUnit(balances), warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/deepinfra.js
// https://api.deepinfra.com/openapi.json · checked 2026-11-21
// Traps: a negative `stripe_balance` is credit, a positive one is debt; `recent`, used since the last invoice, is not yet
// in it; the `limit` on spend is none at null or 0; a suspended account cannot spend what it has.




const deepinfra = {
    id: 'deepinfra',
    name: 'DeepInfra',
    aliases: ['deep-infra'],
    origin: 'https://api.deepinfra.com',
    keyVariable: 'DEEPINFRA_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /payment/checklist?compute_owed=true',
    documentation: 'https://api.deepinfra.com/openapi.json',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://deepinfra.com/dash',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'A DeepInfra API key that may read billing.',
        zero: 'An account that pays by card after use has no credit here: its figure is what it owes, with a minus.',
        limits: ['The spending limit is taken to hold for what was used since the last invoice.'],
        sources: [
            'github tryAGI/DeepInfra src/libs/DeepInfra/openapi.json (a copy of the vendor’s OpenAPI document)',
            'github steipete/CodexBar docs/deepinfra.md and DeepInfraUsageFetcher.swift',
        ],
    },
    async read(api) {
        const Checklist = schemas/* object */.Ikc({
            stripe_balance: (0,wire/* decimal */._)(),
            recent: (0,wire/* decimal */._)(),
            limit: (0,wire/* optionalDecimal */.wR)(),
            suspended: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        });
        const answer = await api.get('/payment/checklist?compute_owed=true', Checklist);
        const balance = answer.stripe_balance.times(-1).minus(answer.recent);
        const limit = answer.limit?.gt(0) ? answer.limit : null;
        const allowed = limit === null ? null : (0,amount/* notBelowZero */.Fc)(limit.minus(answer.recent));
        const capped = allowed?.lt(balance) ?? false;
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    id: 'account',
                    label: 'Account balance',
                    unit: 'USD',
                    remaining: capped ? allowed : balance,
                    boundBy: capped ? 'cycle' : 'account',
                    used: answer.recent,
                    limit,
                    usable: answer.suspended !== true,
                }),
            ],
            warnings: answer.suspended === true ? ['DeepInfra says that the account is suspended.'] : [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/deepl.js
// https://developers.deepl.com/api-reference/usage-and-quota · checked 2026-11-21
// Traps: free keys (`:fx`) and Pro keys have hosts of their own, and 403 is all that a wrong one gets; 1,000,000,000,000
// stands for "no limit is set"; a Pro key may have a limit of its own; 456 is an exhausted quota, 529 a rate limit.






const characters = { id: 'characters', label: 'Characters of the billing period', unit: 'characters' };
const noLimit = '1000000000000';
function limitOf(told) {
    return told === null || told.eq(noLimit) ? null : told;
}
/** What the subscription and the key allow together; the smaller rest binds. */
function readPool(usage, resetsAt) {
    const [limit, keyLimit] = [limitOf(usage.character_limit), limitOf(usage.api_key_character_limit)];
    const [used, keyUsed] = [usage.character_count, usage.api_key_character_count];
    if (keyLimit !== null && keyUsed === null)
        throw core_failure/* Failure */.H.because('unexpected-body', 'the answer tells a limit of the key, and not what the key used');
    const account = limit && quotaPool({ ...characters, limit, used, resetsAt });
    const key = keyLimit && keyUsed && quotaPool({ ...characters, limit: keyLimit, used: keyUsed, boundBy: 'key', resetsAt });
    const bound = account && key?.remaining && account.remaining?.gt(key.remaining);
    if (bound)
        return { ...account, boundBy: 'key', remaining: key.remaining };
    return account ?? key ?? (0,core_balance/* pool */.d)({ ...characters, remaining: null, unlimited: true, boundBy: 'cycle', used, resetsAt });
}
const deepl = {
    id: 'deepl',
    name: 'DeepL',
    aliases: ['deep-l', 'deepl.com', 'deepl-api'],
    origin: 'https://api.deepl.com',
    regions: { pro: 'https://api.deepl.com', free: 'https://api-free.deepl.com' },
    regionOf: (key) => (key.endsWith(':fx') ? 'free' : 'pro'),
    keyVariable: 'DEEPL_API_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'DeepL-Auth-Key ' },
    endpoint: 'GET /v2/usage',
    documentation: 'https://developers.deepl.com/api-reference/usage-and-quota',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.deepl.com/your-account',
    pools: [characters],
    about: {
        key: 'Any authentication key. One that ends in `:fx` is asked at api-free.deepl.com, any other at api.deepl.com.',
        zero: 'The limit of the period is reached: a free plan’s, the one of Cost Control, or the key’s own.',
        unlimited: 'A Pro subscription without Cost Control, with a key that has no limit of its own.',
        reset: 'The end of the billing period, which is told to Pro subscriptions only.',
        limits: ['Minutes of speech to text have a limit of their own, which is not read.'],
        sources: [
            'https://developers.deepl.com/api-reference/usage-and-quota',
            'https://developers.deepl.com/api-reference/usage-and-quota/check-usage-and-limits',
            'github DeepLcom/openapi openapi.json',
        ],
    },
    failureOf({ status, body }) {
        if (status === 456)
            return (0,classify/* failureWith */.Td)('insufficient', status, body);
        if (status === 529)
            return (0,classify/* failureWith */.Td)('rate-limited', status, body);
        if (status !== 403 || body === undefined)
            return null;
        return core_failure/* Failure */.H.because('forbidden', 'DeepL rejected the key (403)', {
            code: status,
            hint: 'Check the key: free keys end in `:fx` and work at the free host only; a key with scopes needs the one for usage.',
        });
    },
    async read(api) {
        const Answer = schemas/* object */.Ikc({
            character_count: (0,wire/* decimal */._)(),
            character_limit: (0,wire/* decimal */._)(),
            api_key_character_count: (0,wire/* optionalDecimal */.wR)(),
            api_key_character_limit: (0,wire/* optionalDecimal */.wR)(),
            end_time: (0,wire/* optionalTime */.kX)(),
        });
        const usage = await api.get('/v2/usage', Answer);
        return {
            pools: [readPool(usage, usage.end_time.instant)],
            warnings: (0,wire/* unreadableTime */.p9)(usage.end_time, 'end of the billing period'),
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/deepseek.js
// https://api-docs.deepseek.com/api/get-user-balance · checked 2026-11-21
// Traps: amounts are strings; one entry for each currency, and the list may be empty; `is_available: false` means that
// nothing can be called with what is there; 402 comes from the models, never from here.




const definitions = [
    { id: 'usd', label: 'Balance in USD', unit: 'USD' },
    { id: 'cny', label: 'Balance in CNY', unit: 'CNY' },
];
/** Defined currencies first, in their order: which pool is the default must not hang on the answer's order. */
function rank(id) {
    const index = definitions.findIndex((definition) => definition.id === id);
    return index < 0 ? definitions.length : index;
}
const deepseek = {
    id: 'deepseek',
    name: 'DeepSeek',
    aliases: ['deep-seek', 'deep seek', 'deepseek.com'],
    origin: 'https://api.deepseek.com',
    keyVariable: 'DEEPSEEK_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /user/balance',
    documentation: 'https://api-docs.deepseek.com/api/get-user-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.deepseek.com/top_up',
    pools: definitions,
    about: {
        key: 'Any API key of the account, from platform.deepseek.com. The request is free.',
        zero: 'No granted and no topped-up money is left in that currency.',
        limits: [
            'Granted money may expire; when is not told.',
            'With money in both currencies the USD pool is the default: name `pool: cny`, or write the minimum in CNY.',
        ],
        sources: [
            'https://api-docs.deepseek.com/api/get-user-balance',
            'https://platform.deepseek.com/api-docs/quick_start/error_codes',
            'https://share.apidog.com/apidoc/docs-site/747793/get-user-balance-13759477e0',
            'github noamdorr/quotacanary-oss src/lib/adapters/deepseek.ts',
        ],
    },
    async read(api) {
        const Balance = schemas/* object */.Ikc({
            is_available: schemas/* boolean */.zMY(),
            balance_infos: schemas/* array */.YOg(schemas/* object */.Ikc({ currency: schemas/* string */.YjP().check(core_api/* _minLength */.m9(1)), total_balance: (0,wire/* decimal */._)() })),
        });
        const { is_available, balance_infos } = await api.get('/user/balance', Balance);
        if (is_available && balance_infos.length === 0)
            throw core_failure/* Failure */.H.because('unexpected-body', 'the answer says that there is a balance, and lists none');
        const pools = balance_infos.map(({ currency, total_balance }) => (0,core_balance/* pool */.d)({
            id: currency.toLowerCase(),
            label: `Balance in ${currency}`,
            unit: currency,
            remaining: total_balance,
            usable: is_available,
        }));
        return {
            pools: pools.sort((one, other) => rank(one.id) - rank(other.id)),
            warnings: is_available ? [] : ['DeepSeek says that this balance is not sufficient for API calls.'],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/elevenlabs.js
// https://elevenlabs.io/docs/api-reference/user/subscription/get · checked 2026-11-21
// Traps: `character_count` is what was used; a good key without `user_read` gets 401 `missing_permissions`; the reset is in
// Unix seconds; `max_credit_limit_extension` may be a number, "unlimited" or absent.




/** May more be used than the plan holds, at a price? */
function isExtensible(extension, allowed) {
    if (extension === undefined || extension === null)
        return allowed;
    const size = (0,wire/* decimal */._)().safeParse(extension);
    return extension === 'unlimited' || (size.success && size.data.gt(0));
}
const elevenlabs = {
    id: 'elevenlabs',
    name: 'ElevenLabs',
    aliases: ['eleven-labs', 'eleven labs', '11labs', 'elevenlabs.io'],
    origin: 'https://api.elevenlabs.io',
    keyVariable: 'ELEVENLABS_API_KEY',
    auth: { kind: 'header', name: 'xi-api-key' },
    endpoint: 'GET /v1/user/subscription',
    documentation: 'https://elevenlabs.io/docs/api-reference/user/subscription/get',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://elevenlabs.io/app/subscription',
    pools: [{ id: 'characters', label: 'Characters of the plan', unit: 'characters' }],
    about: {
        key: 'An API key with the permission `user_read` (User: Read), or one without restrictions.',
        zero: 'The plan’s characters (ElevenLabs calls them credits) are used up until the reset.',
        reset: 'The time at which the count starts again.',
        limits: [
            'Where usage-based billing is on, more than this can be used: the figure is then a lower bound.',
            'A limit of the key’s own is not told.',
            'Accounts with data residency have a host of their own: give it as `base-url`.',
        ],
        sources: [
            'https://elevenlabs.io/docs/api-reference/user/subscription/get',
            'github elevenlabs/elevenlabs-python src/elevenlabs/types/subscription.py',
            'https://github.com/danielmiessler/LifeOS/pull/950',
        ],
    },
    failureOf({ status, body }) {
        const Problem = schemas/* object */.Ikc({ detail: schemas/* object */.Ikc({ status: schemas/* literal */.euz('missing_permissions') }) });
        if (status < 400 || !Problem.safeParse(body).success)
            return null;
        return core_failure/* Failure */.H.because('forbidden', 'the key lacks the permission `user_read`', {
            code: status,
            hint: 'The key itself is good: give it the permission User: Read in the ElevenLabs settings.',
        });
    },
    async read(api) {
        const Subscription = schemas/* object */.Ikc({
            character_count: (0,wire/* decimal */._)(),
            character_limit: (0,wire/* decimal */._)(),
            max_credit_limit_extension: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
            allowed_to_extend_character_limit: schemas/* catch */.MfU(schemas/* boolean */.zMY(), false),
            next_character_count_reset_unix: (0,wire/* optionalUnixTime */.ON)(),
        });
        const answer = await api.get('/v1/user/subscription', Subscription);
        const reset = answer.next_character_count_reset_unix;
        return {
            pools: [
                quotaPool({
                    id: 'characters',
                    label: 'Characters of the plan',
                    unit: 'characters',
                    limit: answer.character_limit,
                    used: answer.character_count,
                    resetsAt: reset.instant,
                    lowerBound: isExtensible(answer.max_credit_limit_extension, answer.allowed_to_extend_character_limit),
                }),
            ],
            warnings: (0,wire/* unreadableTime */.p9)(reset, 'time of the next reset'),
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/fal.js
// https://fal.ai/docs/platform-apis/v1/account/billing · checked 2026-11-21
// Traps: `credits` is there only with `expand=credits`; keys of the usual scope are refused, an ADMIN key is needed; the
// scheme is `Key`, not `Bearer`.




const fal = {
    id: 'fal',
    name: 'fal',
    aliases: ['fal.ai', 'fal-ai', 'falai'],
    origin: 'https://api.fal.ai',
    keyVariable: 'FAL_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'Key ' },
    endpoint: 'GET /v1/account/billing?expand=credits',
    documentation: 'https://fal.ai/docs/platform-apis/v1/account/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://fal.ai/dashboard/billing',
    pools: [{ id: 'balance', label: 'Credit balance', unit: 'USD' }],
    about: {
        key: 'A key of the scope ADMIN, from fal.ai/dashboard/keys. It can do more than a gate needs: keep it in a job of its own.',
        limits: ['The currency is the one that the answer names.'],
        sources: [
            'https://fal.ai/docs/platform-apis/v1/account/billing',
            'https://fal.ai/docs/platform-apis/v1/account/billing.md',
            'https://docs.fal.ai/platform-apis/authentication',
        ],
    },
    failureOf({ status, body }) {
        if (status !== 403 || body === undefined)
            return null;
        return core_failure/* Failure */.H.because('forbidden', 'the key may not read the balance (403)', {
            code: status,
            hint: 'An ADMIN key is needed: make one of that scope at fal.ai/dashboard/keys.',
        });
    },
    async read(api) {
        const Billing = schemas/* object */.Ikc({
            credits: schemas/* object */.Ikc({ current_balance: (0,wire/* decimal */._)(), currency: schemas/* string */.YjP().check(core_api/* _minLength */.m9(1)) }),
        });
        const { credits } = await api.get('/v1/account/billing?expand=credits', Billing);
        return {
            pools: [
                (0,core_balance/* pool */.d)({ id: 'balance', label: 'Credit balance', unit: credits.currency, remaining: credits.current_balance }),
            ],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/featherless.js
// https://featherless.ai/docs/api-reference-credits · checked 2026-11-21
// Traps: figures are strings; `available` is the balance less what running requests have reserved; only the key of an
// organization's admin may ask; plans without credits have none.



const featherless = {
    id: 'featherless',
    name: 'Featherless',
    aliases: ['featherless-ai', 'featherless.ai'],
    origin: 'https://api.featherless.ai',
    keyVariable: 'FEATHERLESS_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /credits/balance',
    documentation: 'https://featherless.ai/docs/api-reference-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://featherless.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'USD' }],
    about: {
        key: 'The key of an Admin of the organization (permission `manage_billing`).',
        limits: ['Only organizations on the Developer plan pay from credits.'],
        sources: ['https://featherless.ai/docs/api-reference-credits'],
    },
    async read(api) {
        const Balance = schemas/* object */.Ikc({ available_usd: (0,wire/* decimal */._)(), currency: schemas/* literal */.euz('usd') });
        const { available_usd: remaining } = await api.get('/credits/balance', Balance);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'USD', remaining })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/firecrawl.js
// https://docs.firecrawl.dev/api-reference/endpoint/credit-usage · checked 2026-11-21
// Traps: `planCredits` leaves out coupons, packs and auto-recharge, so more may remain than the plan has, and used cannot be
// told; the dates are null on the free plan; v1 has the same in snake_case.



const firecrawl = {
    id: 'firecrawl',
    name: 'Firecrawl',
    aliases: ['fire-crawl', 'firecrawl.dev'],
    origin: 'https://api.firecrawl.dev',
    keyVariable: 'FIRECRAWL_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/team/credit-usage',
    documentation: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.firecrawl.dev/pricing',
    pools: [{ id: 'credits', label: 'Credits of the team', unit: 'credits' }],
    about: {
        key: 'Any API key of the team (`fc-…`): all keys draw from the same credits.',
        reset: 'The end of the billing period; not told on the free plan.',
        limits: [
            'A percentage is a share of the plan’s credits, without packs, coupons and auto-recharge.',
            'Batch jobs are charged as their pages are done: what a running one will still cost is not in the figure.',
        ],
        sources: [
            'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage.md',
            'https://docs.firecrawl.dev/billing',
            'github noamdorr/quotacanary-oss src/lib/adapters/firecrawl.ts',
        ],
    },
    async read(api) {
        const Usage = schemas/* object */.Ikc({
            success: schemas/* literal */.euz(true),
            data: schemas/* object */.Ikc({
                remainingCredits: (0,wire/* decimal */._)(),
                planCredits: (0,wire/* optionalDecimal */.wR)(),
                billingPeriodEnd: (0,wire/* optionalTime */.kX)(),
            }),
        });
        const { data } = await api.get('/v2/team/credit-usage', Usage);
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    id: 'credits',
                    label: 'Credits of the team',
                    unit: 'credits',
                    remaining: data.remainingCredits,
                    // A share of a plan without credits would be 0, and let everything pass.
                    limit: data.planCredits?.gt(0) ? data.planCredits : null,
                    resetsAt: data.billingPeriodEnd.instant,
                }),
            ],
            warnings: (0,wire/* unreadableTime */.p9)(data.billingPeriodEnd, 'end of the billing period'),
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/hyperbrowser.js
// https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts · checked 2026-11-21
// Traps: credits are the team's; when the limit starts anew is not told.



const hyperbrowser = {
    id: 'hyperbrowser',
    name: 'Hyperbrowser',
    aliases: ['hyper-browser', 'hyperbrowser.ai'],
    origin: 'https://api.hyperbrowser.ai',
    keyVariable: 'HYPERBROWSER_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'GET /api/team/credit-info',
    documentation: 'https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.hyperbrowser.ai',
    pools: [{ id: 'credits', label: 'Team credits', unit: 'credits' }],
    about: {
        key: 'Any Hyperbrowser API key of the team.',
        limits: ['When the limit starts anew is not told.'],
        sources: ['github hyperbrowserai/node-sdk src/services/team.ts and src/types/team.ts (the vendor’s SDK)'],
    },
    async read(api) {
        const CreditInfo = schemas/* object */.Ikc({ remaining: (0,wire/* decimal */._)(), usage: (0,wire/* optionalDecimal */.wR)(), limit: (0,wire/* optionalDecimal */.wR)() });
        const { remaining, usage: used, limit } = await api.get('/api/team/credit-info', CreditInfo);
        return {
            pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Team credits', unit: 'credits', remaining, used, limit })],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/imagerouter.js
// https://docs.imagerouter.io/api-reference/credits · checked 2026-11-21
// Traps: amounts are strings, and "credits" are dollars; the breakdown by key tells every key of the account, so it is
// asked for only when a key's pool is; no row says which key asked; keys that were never used have no row; a null limit
// is no cap, a null period is a cap for life; `is_active` may be true after `expires_at`; only `true` itself is a flag.






/** Use of the vendor's own website, which is no key. */
const webToken = 'temp_jwt';
const keyPrefix = 'key:';
const accountPool = { id: 'account', label: 'Account', unit: 'USD' };
function CreditsAnswer() {
    const Row = schemas/* object */.Ikc({
        api_key_id: schemas/* string */.YjP(),
        api_key_name: (0,wire/* optionalText */.mR)(),
        credit_usage: (0,wire/* optionalDecimal */.wR)(),
        is_active: schemas/* boolean */.zMY(),
        spend_limit: (0,wire/* optionalDecimal */.wR)(),
        spend_limit_period: (0,wire/* optionalText */.mR)(),
        period_spend: (0,wire/* optionalDecimal */.wR)(),
        period_start: (0,wire/* optionalTime */.kX)(),
        expires_at: (0,wire/* optionalTime */.kX)(),
    })
        .check(schemas/* refine */.YPB((row) => row.spend_limit === null || spendOf(row) !== null));
    return schemas/* object */.Ikc({
        remaining_credits: (0,wire/* decimal */._)(),
        credit_usage: (0,wire/* optionalDecimal */.wR)(),
        total_deposits: (0,wire/* optionalDecimal */.wR)(),
        usage_by_api_key: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(Row))),
    });
}
/** What counts against the limit: the running window's spend, and for a limit for life all that was ever spent. */
function spendOf({ period_spend, spend_limit_period, credit_usage }) {
    return period_spend ?? (spend_limit_period === null ? credit_usage : null);
}
function isPeriod(text) {
    return text === 'day' || text === 'week' || text === 'month';
}
function isExpired({ expires_at }, now) {
    return expires_at.instant !== null && (0,core_instant/* isPast */.R6)(expires_at.instant, now);
}
/** A window that began before the running one: its spend may have been set to 0 since. */
function isStale({ spend_limit_period: period, period_start: { instant } }, now) {
    return isPeriod(period) && instant !== null && new Date(instant) < (0,core_instant/* periodStart */.Ep)(period, now);
}
/** The smaller of the account's balance and of what is left of the key's limit. */
function leftFor(row, account) {
    const used = spendOf(row);
    if (row.spend_limit === null || used === null)
        return account;
    return (0,amount/* smallest */.o9)(account, (0,amount/* notBelowZero */.Fc)(row.spend_limit.minus(used)));
}
function keyPool(row, left, account, now) {
    const { spend_limit: limit, spend_limit_period: period } = row;
    const stale = isStale(row, now);
    return (0,core_balance/* pool */.d)({
        id: `${keyPrefix}${row.api_key_id}`,
        label: row.api_key_name ?? row.api_key_id,
        unit: 'USD',
        remaining: left,
        boundBy: left.lt(account) ? 'key' : 'account',
        used: spendOf(row),
        limit,
        usable: row.is_active && !isExpired(row, now),
        resetsAt: limit !== null && isPeriod(period) && !stale ? (0,core_instant/* formatInstant */.r4)((0,core_instant/* nextPeriodStart */.vI)(period, now)) : null,
        expiresAt: row.expires_at.instant,
        lowerBound: limit !== null && stale,
    });
}
function keySentences(row, { label }, now) {
    const sentences = [];
    const { spend_limit: limit, spend_limit_period: period, expires_at } = row;
    if (!expires_at.readable)
        sentences.push(`When the key ${label} expires could not be read.`);
    if (isExpired(row, now))
        sentences.push(`The key ${label} expired at ${expires_at.instant}.`);
    else if (!row.is_active)
        sentences.push(`The key ${label} is not active.`);
    if (limit === null)
        return sentences;
    if (period !== null && !isPeriod(period)) {
        sentences.push(`The limit of the key ${label} has a period that is not known; when it starts anew is not told.`);
    }
    if (isStale(row, now)) {
        sentences.push(`The spend told for the key ${label} is of an earlier ${period}: more may be left, the reset is not known.`);
    }
    if (spendOf(row)?.gte(limit))
        sentences.push(`The key ${label} has reached its spend limit.`);
    return sentences;
}
const onlyUsedKeys = 'only keys that were used already are listed';
/** The rows that a name stands for: `*` is every active key; an id wins over names. */
function chooseRows(rows, asked, now) {
    if (asked === '*') {
        const active = rows.filter((row) => row.api_key_id !== webToken && row.is_active && !isExpired(row, now));
        if (active.length > 0)
            return active;
        throw core_failure/* Failure */.H.because('no-such-pool', `the answer lists no active key; ${onlyUsedKeys}`);
    }
    const byId = rows.filter((row) => row.api_key_id === asked);
    const found = byId.length > 0 ? byId : rows.filter((row) => row.api_key_name === asked);
    if (found.length === 1)
        return found;
    if (found.length === 0) {
        throw core_failure/* Failure */.H.because('no-such-pool', `the answer lists no key \`${asked}\`; ${onlyUsedKeys}`);
    }
    throw core_failure/* Failure */.H.because('no-such-pool', `${found.length} keys are named \`${asked}\`; ${onlyUsedKeys}`, {
        hint: 'Name the key by its id: `key:<id>`.',
    });
}
/** The pools of the keys that were asked for; the one with the least decides, the first of equals. */
function readKeys(rows, asked, account, now) {
    const chosen = chooseRows(rows, asked, now).map((row) => {
        const left = leftFor(row, account);
        return { row, left, key: keyPool(row, left, account, now) };
    });
    const least = chosen.reduce((one, other) => (other.left.lt(one.left) ? other : one));
    return {
        pools: chosen.map(({ key }) => key),
        decides: least.key.id,
        warnings: chosen.flatMap(({ row, key }) => keySentences(row, key, now)),
    };
}
const imagerouter = {
    id: 'imagerouter',
    name: 'ImageRouter',
    aliases: ['image-router', 'imagerouter.io'],
    origin: 'https://api.imagerouter.io',
    keyVariable: 'IMAGEROUTER_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://docs.imagerouter.io/api-reference/credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://imagerouter.io',
    pools: [accountPool, { id: keyPrefix, label: 'API key', unit: 'USD' }],
    about: {
        key: 'An API key. A management key is rejected here.',
        zero: 'Nothing is left. Below 0 the account is overdrawn.',
        reset: 'A key’s spend limit starts anew at 00:00 UTC: every day, every Monday, or on the first of the month.',
        limits: [
            'The answer never says which key asked: name it, as in `key:Production Key`, by its id or its name.',
            'Only keys that were used already are listed; `key:*` is all of them that are active.',
        ],
        sources: [
            'https://docs.imagerouter.io/api-reference/credits',
            'https://docs.imagerouter.io/api-reference/management-api-keys',
            'github DaWe35/image-router src/index.js',
        ],
    },
    async read(api, { pool: asked, now }) {
        const keyAsked = asked?.startsWith(keyPrefix) ? asked.slice(keyPrefix.length) : null;
        const answer = await api.get(keyAsked === null ? '/v1/credits' : '/v1/credits?by_api_key=true', CreditsAnswer());
        const { remaining_credits: remaining, credit_usage: used, total_deposits: total } = answer;
        const account = (0,core_balance/* pool */.d)({ ...accountPool, remaining, used, total });
        const sentences = used?.lt(0)
            ? ['Usage is below 0: credit was given, or a deposit was paid back; neither counts as a deposit.']
            : [];
        if (keyAsked === null)
            return { pools: [account], warnings: sentences };
        const keys = readKeys(answer.usage_by_api_key ?? [], keyAsked, remaining, now);
        return { pools: [account, ...keys.pools], decides: keys.decides, warnings: [...sentences, ...keys.warnings] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/body-code.js


/** The `code` that some vendors put into the body of a 200; null when there is none, or it is no whole number. */
function bodyCode(body) {
    const Envelope = schemas/* object */.Ikc({ code: schemas/* unknown */.L5J() });
    const envelope = Envelope.safeParse(body);
    return envelope.success ? (0,classify/* wholeNumber */.rD)(envelope.data.code) : null;
}

;// CONCATENATED MODULE: ./lib/providers/kie.js
// https://docs.kie.ai/cn/common-api/get-account-credits · checked 2026-11-21
// Traps: errors come in a 200 with a `code` of their own, and then without `data`; 455 is maintenance and 505 a disabled
// feature; fractions occur.





const kie = {
    id: 'kie',
    name: 'Kie.ai',
    aliases: ['kie.ai', 'kie-ai', 'kieai'],
    origin: 'https://api.kie.ai',
    keyVariable: 'KIE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/chat/credit',
    documentation: 'https://docs.kie.ai/cn/common-api/get-account-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://kie.ai/pricing',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any API key of the account, from kie.ai/api-key. The request is free.',
        zero: 'Nothing is left: every generation is refused with 402.',
        limits: ['A credit has no fixed price, so it is never converted to money.'],
        sources: [
            'https://docs.kie.ai/cn/common-api/get-account-credits',
            'https://docs.kie.ai/zh-CN/api/get-credits',
            'https://share.apidog.com/apidoc/docs-site/764533/cn/common-api/get-account-credits',
        ],
    },
    failureOf({ status, body }) {
        if (status >= 300 && status < 400)
            return null;
        const code = bodyCode(body);
        if (code === 505)
            return (0,classify/* failureWith */.Td)('forbidden', code, body);
        if (code === 455 || status === 455)
            return (0,classify/* failureWith */.Td)('maintenance', 455, body);
        return code === null ? null : (0,classify/* failureOfStatus */.wU)(code, body);
    },
    async read(api) {
        const Credit = schemas/* object */.Ikc({ code: (0,wire/* whole */.WQ)().check(schemas/* refine */.YPB((code) => code === 200)), data: (0,wire/* decimal */._)() });
        const { data } = await api.get('/api/v1/chat/credit', Credit);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'credits', remaining: data })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/linkup.js
// https://docs.linkup.so/pages/documentation/endpoints/account/balance · checked 2026-11-21
// Traps: Linkup's other endpoints say 429 when the credits are gone; this one does not.



const linkup = {
    id: 'linkup',
    name: 'Linkup',
    aliases: ['linkup.so', 'link-up'],
    origin: 'https://api.linkup.so',
    keyVariable: 'LINKUP_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits/balance',
    documentation: 'https://docs.linkup.so/pages/documentation/endpoints/account/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.linkup.so',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any Linkup API key of the account.',
        limits: ['The reference calls the figure credits and states no price, so it is never converted to money.'],
        sources: ['https://docs.linkup.so/pages/documentation/endpoints/account/balance.md'],
    },
    async read(api) {
        const Credits = schemas/* object */.Ikc({ balance: (0,wire/* decimal */._)() });
        const { balance } = await api.get('/v1/credits/balance', Credits);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/litellm.js
// https://docs.litellm.ai/docs/proxy/virtual_keys · checked 2026-11-21
// Traps: `max_budget: null` is no budget of the key's own, and its team's (else its user's) still binds; a team's key is
// not held to its user's budget; spend is that of the running period, and written late; a blocked or expired key is dead.






const budgetFields = () => ({ spend: (0,wire/* decimal */._)(), max_budget: (0,wire/* optionalDecimal */.wR)(), budget_reset_at: (0,wire/* optionalTime */.kX)() });
function left({ spend, max_budget: most }) {
    return most === null ? null : (0,amount/* notBelowZero */.Fc)(most.minus(spend));
}
/** The budget of the key's team or user; null when the key may not read it. */
async function readOwner(api, path, Owner) {
    try {
        return await api.get(path, Owner);
    }
    catch (failure) {
        if (failure instanceof core_failure/* Failure */.H && (failure.status === 'denied' || failure.code === 404))
            return null;
        throw failure;
    }
}
const litellm = {
    id: 'litellm',
    name: 'LiteLLM',
    aliases: ['lite-llm', 'litellm-proxy'],
    origin: null,
    keyVariable: 'LITELLM_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /key/info, then /team/info or /user/info',
    documentation: 'https://docs.litellm.ai/docs/proxy/users',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://docs.litellm.ai/docs/proxy/users',
    pools: [{ id: 'budget', label: 'Budget', unit: 'USD' }],
    about: {
        key: 'A virtual key (`sk-…`) of the proxy that `base-url` names. It reads itself, and its team or user.',
        unlimited: 'Neither the key nor its team (or user) has a budget.',
        reset: 'When the budget that binds starts anew, where it has a duration.',
        limits: ['Budgets of team members, organizations, models, tags and of the whole proxy are not in the figure.'],
        sources: [
            'https://docs.litellm.ai/docs/proxy/users (which budget binds)',
            'github BerriAI/litellm docs/my-website/docs/proxy/virtual_keys.md and key_management_endpoints.py (/key/info)',
            'github steipete/CodexBar docs/litellm.md and LiteLLMUsageFetcher.swift (/team/info, /user/info)',
        ],
    },
    async read(api, { now }) {
        const Key = schemas/* object */.Ikc({
            info: schemas/* object */.Ikc({
                ...budgetFields(),
                expires: (0,wire/* optionalTime */.kX)(),
                blocked: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
                user_id: (0,wire/* optionalText */.mR)(),
                team_id: (0,wire/* optionalText */.mR)(),
            }),
        });
        const Team = schemas/* pipe */.FsL(schemas/* object */.Ikc({ team_info: schemas/* object */.Ikc(budgetFields()) }), schemas/* transform */.pdi(({ team_info: budget }) => budget));
        const User = schemas/* pipe */.FsL(schemas/* object */.Ikc({ user_info: schemas/* object */.Ikc(budgetFields()) }), schemas/* transform */.pdi(({ user_info: budget }) => budget));
        const { info } = await api.get('/key/info', Key);
        const { team_id: team, user_id: user } = info;
        const whose = team !== null ? 'team' : user !== null ? 'user' : null;
        const path = `/${whose}/info?${whose}_id=${encodeURIComponent(team ?? user ?? '')}`;
        const owner = whose === null ? null : await readOwner(api, path, whose === 'team' ? Team : User);
        const unread = whose !== null && owner === null;
        const own = left(info);
        const shared = owner === null ? null : left(owner);
        if (unread && own === null) {
            throw core_failure/* Failure */.H.because('forbidden', `the key has no budget of its own, and may not read its ${whose}’s`);
        }
        const byOwner = owner !== null && shared !== null && (own === null || shared.lt(own));
        const binding = byOwner ? owner : info;
        const remaining = byOwner ? shared : own;
        const dead = info.blocked === true || (info.expires.instant !== null && (0,core_instant/* isPast */.R6)(info.expires.instant, now));
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    ...{ id: 'budget', label: 'Budget', unit: 'USD', remaining, boundBy: byOwner ? 'account' : 'key' },
                    unlimited: remaining === null,
                    used: binding.spend,
                    limit: binding.max_budget,
                    usable: !dead,
                    resetsAt: binding.budget_reset_at.instant,
                    expiresAt: info.expires.instant,
                    upperBound: true,
                }),
            ],
            warnings: [
                ...(unread ? [`The key may not read its ${whose}’s budget, which may leave less.`] : []),
                ...(info.expires.readable && binding.budget_reset_at.readable
                    ? []
                    : ['A time in the answer could not be read.']),
            ],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/meshy.js
// https://docs.meshy.ai/api/balance · checked 2026-11-21
// Traps: none known.



const meshy = {
    id: 'meshy',
    name: 'Meshy',
    aliases: ['meshy-ai', 'meshy.ai'],
    origin: 'https://api.meshy.ai',
    keyVariable: 'MESHY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /openapi/v1/balance',
    documentation: 'https://docs.meshy.ai/api/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.meshy.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any Meshy API key of the account.',
        sources: ['https://docs.meshy.ai/api/balance.md'],
    },
    async read(api) {
        const Balance = schemas/* object */.Ikc({ balance: (0,wire/* decimal */._)() });
        const { balance } = await api.get('/openapi/v1/balance', Balance);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/moonshot.js
// https://platform.moonshot.cn/docs/api/balance · checked 2026-11-21
// Traps: the currency is told by the host alone; a key of one host gets 401 at the other; a failure may be a 200 with a
// `code` other than 0; `cash_balance` may be negative (debt), `available_balance` is then the vouchers' alone.





const moonshot_usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const moonshot = {
    id: 'moonshot',
    name: 'Moonshot AI (Kimi)',
    aliases: ['kimi', 'moonshot-ai', 'moonshot ai', 'moonshotai', 'moonshot.ai'],
    origin: 'https://api.moonshot.ai',
    regions: { global: 'https://api.moonshot.ai', cn: 'https://api.moonshot.cn' },
    keyVariable: 'MOONSHOT_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/users/me/balance',
    documentation: 'https://platform.moonshot.cn/docs/api/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.moonshot.ai/console',
    pools: [moonshot_usd, cny],
    about: {
        key: 'An API key of the open platform. Keys made at platform.moonshot.cn need `region: cn`; those of the Kimi Code plan are another product.',
        zero: 'Vouchers and cash together: at 0 or below every call to a model is refused.',
        limits: [
            'The answer names no currency: it is USD at api.moonshot.ai and CNY at api.moonshot.cn.',
            'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
        ],
        sources: [
            'https://platform.moonshot.cn/docs/api/balance',
            'https://www.kimi.com/help/kimi-api/api-balance-and-usage',
            'github api-evangelist/moonshot-ai openapi/moonshot-ai-billing-api-openapi.yml',
            'github steipete/CodexBar docs/moonshot.md',
        ],
    },
    failureOf({ status, body }) {
        const code = bodyCode(body);
        return status === 200 && code !== null && code !== 0 ? (0,classify/* failureWith */.Td)('unexpected-body', code, body) : null;
    },
    async read(api, { region, pool: asked }) {
        const Balance = schemas/* object */.Ikc({
            code: (0,wire/* whole */.WQ)().check(schemas/* refine */.YPB((code) => code === 0)),
            data: schemas/* object */.Ikc({ available_balance: (0,wire/* decimal */._)() }),
        });
        const { data } = await api.get('/v1/users/me/balance', Balance);
        const inYuan = region === null ? asked === 'cny' : region === 'cn';
        return { pools: [(0,core_balance/* pool */.d)({ ...(inYuan ? cny : moonshot_usd), remaining: data.available_balance })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/nanogpt.js
// https://docs.nano-gpt.com/api-reference/endpoint/check-balance · checked 2026-11-21
// Traps: a POST that only reads; figures are strings; the answer holds a deposit address, which is never shown.



const nanogpt = {
    id: 'nanogpt',
    name: 'NanoGPT',
    aliases: ['nano-gpt', 'nano-gpt.com'],
    origin: 'https://nano-gpt.com',
    keyVariable: 'NANOGPT_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'POST /api/check-balance (it only reads)',
    documentation: 'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://nano-gpt.com',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'nano', label: 'Nano balance', unit: 'XNO' },
    ],
    about: {
        key: 'Any NanoGPT API key of the account.',
        limits: [
            'What a subscription includes is not in the figures.',
            'A key may have a limit in USD a day of its own, which is not told.',
        ],
        sources: [
            'https://docs.nano-gpt.com/api-reference/endpoint/check-balance.md',
            'https://docs.nano-gpt.com/api-reference/miscellaneous/rate-limits (limits of a key)',
        ],
    },
    async read(api) {
        const Balance = schemas/* object */.Ikc({ usd_balance: (0,wire/* decimal */._)(), nano_balance: (0,wire/* optionalDecimal */.wR)() });
        const { usd_balance: dollars, nano_balance: nano } = await api.post('/api/check-balance', {}, Balance);
        const usd = (0,core_balance/* pool */.d)({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: dollars });
        if (nano === null)
            return { pools: [usd], warnings: [] };
        return { pools: [usd, (0,core_balance/* pool */.d)({ id: 'nano', label: 'Nano balance', unit: 'XNO', remaining: nano })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/new-api.js
// https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md · checked 2026-11-21
// Traps: without its last slash the path is redirected; a key that is gone is `success: false` in a 200; quota is the
// server's own count (500,000 to the dollar unless its owner says otherwise); `unlimited_quota` is the key's, not the
// owner's; `expires_at` is seconds, 0 for never.






const unlimitedKey = 'The key has no quota of its own: what its owner’s account has left decides, and a key cannot read that.';
const newApi = {
    id: 'new-api',
    name: 'New API',
    aliases: ['newapi', 'quantumnous'],
    origin: null,
    keyVariable: 'NEWAPI_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/usage/token/',
    documentation: 'https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://github.com/QuantumNous/new-api',
    pools: [{ id: 'key', label: 'Key quota', unit: 'quota' }],
    about: {
        key: 'An API key (`sk-…`) of the server that `base-url` names. Credit is added on that server.',
        unlimited: 'A key whose quota is unlimited; its owner’s account may be empty all the same.',
        limits: [
            'A key cannot read its owner’s account: less may be left than the key’s quota says.',
            'Servers limit how often this may be asked (20 times in 20 minutes from one address unless changed).',
        ],
        sources: [
            'github QuantumNous/new-api-docs docs/en/api/token-usage.md',
            'github QuantumNous/new-api controller/token.go, router/api-router.go, middleware/auth.go',
        ],
    },
    failureOf({ status, body }) {
        const Refusal = schemas/* object */.Ikc({ success: schemas/* literal */.euz(false) });
        return status === 200 && Refusal.safeParse(body).success ? (0,classify/* failureWith */.Td)('unauthorized', status, body) : null;
    },
    async read(api, { now }) {
        const Usage = schemas/* object */.Ikc({
            data: schemas/* object */.Ikc({
                total_granted: (0,wire/* decimal */._)(),
                total_used: (0,wire/* decimal */._)(),
                total_available: (0,wire/* decimal */._)(),
                unlimited_quota: schemas/* boolean */.zMY(),
                expires_at: (0,wire/* decimal */._)(),
            }),
        });
        const { data } = await api.get('/api/usage/token/', Usage);
        const { unlimited_quota: unlimited } = data;
        const expiresAt = data.expires_at.gt(0) ? (0,core_instant/* instantFromSeconds */.px)(data.expires_at.toNumber()) : null;
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    id: 'key',
                    label: 'Key quota',
                    unit: 'quota',
                    remaining: unlimited ? null : (0,amount/* notBelowZero */.Fc)(data.total_available),
                    unlimited,
                    boundBy: 'key',
                    used: data.total_used,
                    limit: unlimited ? null : data.total_granted,
                    usable: expiresAt === null || !(0,core_instant/* isPast */.R6)(expiresAt, now),
                    expiresAt,
                    upperBound: true,
                }),
            ],
            warnings: unlimited ? [unlimitedKey] : [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/novita.js
// https://novita.ai/docs/api-reference/basic-get-user-balance · checked 2026-11-21
// Traps: every figure is a string that counts 1/10,000 USD; `availableBalance` holds the credit limit (what may be owed)
// as well, `cashBalance` is one's own money.



const novita = {
    id: 'novita',
    name: 'Novita AI',
    aliases: ['novita-ai', 'novita.ai'],
    origin: 'https://api.novita.ai',
    keyVariable: 'NOVITA_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /openapi/v1/billing/balance/detail',
    documentation: 'https://novita.ai/docs/api-reference/basic-get-user-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://novita.ai',
    pools: [
        { id: 'available', label: 'Available balance', unit: 'USD' },
        { id: 'cash', label: 'Cash balance', unit: 'USD' },
    ],
    about: {
        key: 'Any Novita API key of the account.',
        zero: '`available` holds what the account may owe; `cash` is 0 when the money that was paid in is gone.',
        sources: ['https://novita.ai/docs/api-reference/basic-get-user-balance'],
    },
    async read(api) {
        const Balance = schemas/* object */.Ikc({ availableBalance: (0,wire/* decimal */._)(), cashBalance: (0,wire/* optionalDecimal */.wR)() });
        const { availableBalance, cashBalance } = await api.get('/openapi/v1/billing/balance/detail', Balance);
        const available = (0,core_balance/* pool */.d)({
            id: 'available',
            label: 'Available balance',
            unit: 'USD',
            remaining: availableBalance.times('0.0001'),
        });
        if (cashBalance === null)
            return { pools: [available], warnings: [] };
        const cash = (0,core_balance/* pool */.d)({ id: 'cash', label: 'Cash balance', unit: 'USD', remaining: cashBalance.times('0.0001') });
        return { pools: [available, cash], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/one-api.js
// https://github.com/songquanpeng/one-api/blob/main/controller/billing.go · checked 2026-11-21
// Traps: `hard_limit_usd` is what is left and what was used together; `total_usage` counts hundredths; whether both are
// dollars or quota only /api/status says; 100,000,000 means a key without limit; errors come in a 200; a key that is used
// up is refused with 401, and only the words tell (额度已用尽, 额度不足).







const one_api_noLimit = 100_000_000;
const one_api_unlimitedKey = 'The key has no quota of its own: what its owner’s account has left decides, and a key cannot read that.';
const countsQuota = 'This server counts in quota, not in money: write the amounts in quota.';
function one_api_failureOf({ status, body }) {
    if (status >= 200 && status < 300)
        return (0,classify/* failureInSuccess */.x8)(status, body);
    const usedUp = /额度已用尽|额度不足/.test((0,classify/* providerMessage */.fs)(body) ?? '');
    return (status === 401 || status === 403) && usedUp ? (0,classify/* failureWith */.Td)('insufficient', status, body) : null;
}
async function readUnit(api) {
    const Status = schemas/* object */.Ikc({
        data: schemas/* object */.Ikc({ display_in_currency: schemas/* boolean */.zMY(), quota_display_type: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }),
    });
    const { data } = await api.get('/api/status', Status);
    if (data.quota_display_type !== undefined) {
        throw core_failure/* Failure */.H.configuration('this server is a New API, not a One API', 'Write `provider: new-api`.');
    }
    return data.display_in_currency ? 'USD' : 'quota';
}
const oneApi = {
    id: 'one-api',
    name: 'One API',
    aliases: ['oneapi', 'songquanpeng'],
    origin: null,
    keyVariable: 'ONE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/status, /v1/dashboard/billing/subscription, /v1/dashboard/billing/usage',
    documentation: 'https://github.com/songquanpeng/one-api/blob/main/controller/billing.go',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://github.com/songquanpeng/one-api',
    pools: [{ id: 'key', label: 'Key quota', unit: 'USD' }],
    about: {
        key: 'An API key (`sk-…`) of the server that `base-url` names. Credit is added on that server.',
        unlimited: 'A key whose quota is unlimited; its owner’s account may be empty all the same.',
        limits: [
            'A key cannot read its owner’s account: less may be left than the key’s quota says.',
            'A server that does not show keys their own statistics answers for the account, and too little (it leaves out of the limit what was used): the gate may then stop a job that has credit.',
            'The unit is quota where the server is set to show quota.',
        ],
        sources: [
            'github songquanpeng/one-api controller/billing.go, controller/misc.go, middleware/auth.go, model/token.go',
        ],
    },
    failureOf: one_api_failureOf,
    async read(api, { now }) {
        const Subscription = schemas/* object */.Ikc({ hard_limit_usd: (0,wire/* decimal */._)(), access_until: (0,wire/* decimal */._)() });
        const Usage = schemas/* object */.Ikc({ total_usage: (0,wire/* decimal */._)() });
        const unit = await readUnit(api);
        const subscription = await api.get('/v1/dashboard/billing/subscription', Subscription);
        const usage = await api.get('/v1/dashboard/billing/usage', Usage);
        const limit = subscription.hard_limit_usd;
        const used = usage.total_usage.times('0.01');
        const unlimited = limit.eq(one_api_noLimit);
        const until = subscription.access_until;
        const expiresAt = until.gt(0) ? (0,core_instant/* instantFromSeconds */.px)(until.toNumber()) : null;
        const remaining = unlimited ? null : (0,amount/* notBelowZero */.Fc)(limit.minus(used));
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    ...{ id: 'key', label: 'Key quota', unit, remaining, unlimited, used, expiresAt, boundBy: 'key' },
                    limit: unlimited ? null : limit,
                    usable: expiresAt === null || !(0,core_instant/* isPast */.R6)(expiresAt, now),
                    upperBound: true,
                }),
            ],
            warnings: [...(unlimited ? [one_api_unlimitedKey] : []), ...(unit === 'quota' ? [countsQuota] : [])],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/openai.js
// https://platform.openai.com/docs/api-reference/usage/costs · checked 2026-11-21
// Traps: spend only, there is no balance; dollars, as a number or a decimal string; the default of 7 buckets cuts a month
// silently; `amount` is not marked required; adjustments may be negative; a missing scope comes as 403 or 401 with the type
// server_error; the message of a 401 echoes part of the key, so it is left out.






const openai_mostPages = 20;
const hint = 'An organization owner makes an admin key (sk-admin-…) with the scope api.usage.read under Settings, Admin keys; project and service-account keys cannot read spend.';
const openai = {
    id: 'openai',
    name: 'OpenAI',
    aliases: ['open-ai', 'open ai', 'chatgpt', 'gpt'],
    origin: 'https://api.openai.com',
    keyVariable: 'OPENAI_ADMIN_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/organization/costs',
    documentation: 'https://platform.openai.com/docs/api-reference/usage/costs',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.openai.com/settings/organization/billing/overview',
    pools: [],
    account: {
        required: false,
        meaning: 'The project whose spend counts (`proj_…`); without it, the whole organization.',
    },
    budget: { periods: ['day', 'week', 'month'], unit: 'USD' },
    about: {
        key: 'An admin key (`sk-admin-…`) with the scope `api.usage.read`, made by an organization owner under Settings, Admin keys. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
        reset: 'The budget starts anew at 00:00 UTC: each day, each Monday, or on the first of the month.',
        limits: [
            'OpenAI has no balance to ask for: what is left is your budget less what was spent.',
            'Spend is reported late, and how late is not documented. What is left is an upper bound.',
            'A key of another organization than the one that spends answers a true-looking 0.',
            'Whether free grants, credits and tax are in the figure is not documented.',
        ],
        sources: [
            'github openai/openai-openapi openapi.yaml /organization/costs',
            'github openai/openai-node',
            'https://community.openai.com/t/1043058',
        ],
    },
    failureOf({ status, body }) {
        const said = (0,classify/* providerMessage */.fs)(body) ?? '';
        if (status >= 400 && /missing scopes|insufficient permissions/i.test(said)) {
            return core_failure/* Failure */.H.because('forbidden', `admin key needed: this key lacks the scope api.usage.read (${status})`, {
                code: status,
                hint,
            });
        }
        const failure = body === undefined ? null : (0,classify/* failureOfStatus */.wU)(status, body);
        if (failure?.reason === 'forbidden') {
            const details = said === '' ? { code: status, hint } : { code: status, hint, said };
            return core_failure/* Failure */.H.because('forbidden', `admin key needed, with the scope api.usage.read (${status})`, details);
        }
        if (failure?.reason === 'unauthorized') {
            return core_failure/* Failure */.H.because('unauthorized', `the key was rejected (${status})`, { code: status, hint });
        }
        return null;
    },
    async readSpend(api, { account, now, period, start, unit }) {
        const Costs = schemas/* object */.Ikc({
            data: schemas/* array */.YOg(schemas/* object */.Ikc({
                start_time: (0,wire/* decimal */._)(),
                results: schemas/* array */.YOg(schemas/* object */.Ikc({ amount: schemas/* object */.Ikc({ value: (0,wire/* decimal */._)(), currency: schemas/* string */.YjP() }) })),
            })),
            has_more: schemas/* boolean */.zMY(),
            next_page: (0,wire/* optionalText */.mR)(),
        });
        const asked = new URLSearchParams({ start_time: String(start.getTime() / 1000), bucket_width: '1d', limit: '31' });
        if (account !== null)
            asked.append('project_ids[]', account);
        const end = (0,core_instant/* nextPeriodStart */.vI)(period, now).getTime();
        const seen = new Set();
        const rows = [];
        for (let page = 1; page <= openai_mostPages; page++) {
            const { data, has_more, next_page } = await api.get(`/v1/organization/costs?${asked}`, Costs);
            for (const { start_time, results } of data) {
                const milliseconds = start_time.times(1000);
                if (milliseconds.gte(start.getTime()) && milliseconds.lt(end))
                    rows.push(...results.map(({ amount }) => amount));
            }
            if (!has_more)
                return { used: sum(rows, unit), unit: unit.toUpperCase(), left: null, warnings: [] };
            if (next_page === null || next_page === '')
                throw openai_unfinished('the report says that it goes on, but not where');
            if (seen.has(next_page))
                throw openai_unfinished('the report’s pages go round in a circle');
            seen.add(next_page);
            asked.set('page', next_page);
        }
        throw openai_unfinished(`the report has more than ${openai_mostPages} pages`);
    },
};
/** The total is known only when the last page says so: a partial sum is never shown. */
function openai_unfinished(what) {
    return core_failure/* Failure */.H.because('unexpected-body', `${what}, so the sum is not known`);
}
function sum(rows, unit) {
    const other = rows.find(({ currency }) => !(0,amount/* sameUnit */.Z)(currency, unit));
    if (other !== undefined) {
        throw core_failure/* Failure */.H.configuration(`the spend is in ${other.currency.toUpperCase()}, the budget in ${unit.toUpperCase()}`, 'Units are never converted: set the budget in the currency of the spend.');
    }
    return rows.reduce((total, { value }) => total.plus(value), amount/* zero */.v_);
}

;// CONCATENATED MODULE: ./lib/providers/openrouter.js
// https://openrouter.ai/docs/api/api-reference/credits/get-credits.md · checked 2026-11-21
// Traps: /credits needs a management key; an ordinary one gets 403, or, as clients have seen, 200 with two zeros, so those
// are believed only of a management key; a key's limit is null when it has none, which says nothing of the account; a
// firewall answers 403 in JSON without the usual envelope; figures may be a minute old; usage through own vendor keys
// (byok_*) is apart and not spent here.







const usageOf = { day: 'usage_daily', week: 'usage_weekly', month: 'usage_monthly' };
const periodOfReset = new Map([
    ['daily', 'day'],
    ['weekly', 'week'],
    ['monthly', 'month'],
]);
const openrouter = {
    id: 'openrouter',
    name: 'OpenRouter',
    aliases: ['open-router', 'open router', 'openrouter.ai'],
    origin: 'https://openrouter.ai',
    keyVariable: 'OPENROUTER_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/credits (pool key and budgets: GET /api/v1/key)',
    documentation: 'https://openrouter.ai/docs/api/api-reference/credits/get-credits.md',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://openrouter.ai/settings/credits',
    pools: [
        { id: 'account', label: 'Account credits', unit: 'USD' },
        { id: 'key', label: 'Spend limit of this key', unit: 'USD' },
    ],
    budget: { periods: ['day', 'week', 'month'], unit: 'USD' },
    about: {
        key: 'The pool `account` needs a management key (Settings, Management keys), which cannot call models. The pool `key` and a budget work with the ordinary key that the job uses.',
        zero: 'The account is used up. Two zeros that an ordinary key gets are not believed: the check is denied.',
        unlimited: 'The pool `key` is unlimited when the key has no spend limit of its own. The account may be empty all the same.',
        reset: 'A key’s limit starts anew at 00:00 UTC each day, each Monday or on the first of the month, if it has such a reset; a budget does so by its period.',
        limits: [
            'An ordinary key cannot see the account’s credits: what is left of its limit is an upper bound.',
            'A budget counts what this key spent, not the account, and not what went through own vendor keys.',
            'Figures may be up to a minute old.',
        ],
        sources: [
            'https://openrouter.ai/docs/api/api-reference/credits/get-credits.md',
            'https://openrouter.ai/docs/guides/overview/auth/management-api-keys.md',
            'github OpenRouterTeam/typescript-sdk docs/models/operations/getcurrentkeydata.mdx',
        ],
    },
    failureOf({ status, body }) {
        const said = (0,classify/* providerMessage */.fs)(body) ?? '';
        if (status !== 403)
            return null;
        if (/security policy/i.test(said)) {
            return core_failure/* Failure */.H.because('waf-block', 'a firewall in front of the provider blocked the request (403)', {
                code: status,
                hint: 'The key is not at fault: do not rotate it. Run the job from an address that OpenRouter lets through.',
            });
        }
        return /management key|provisioning key/i.test(said) ? managementKeyNeeded() : null;
    },
    async read(api, options) {
        return options.pool === 'key' ? readKey(api, options.now) : openrouter_readAccount(api);
    },
    async readSpend(api, { period, unit }) {
        if (!(0,amount/* sameUnit */.Z)(unit, 'USD')) {
            throw core_failure/* Failure */.H.configuration(`the spend is in USD, the budget in ${unit.toUpperCase()}`, 'Units are never converted: set the budget in USD.');
        }
        // Only the asked period's figure has to be there, so it takes one name before it is looked at.
        const named = schemas/* transform */.pdi((data) => ({ ...data, used: data[usageOf[period]] }));
        const Spent = schemas/* object */.Ikc({ ...limitOfKey(), used: (0,wire/* decimal */._)() });
        const Key = schemas/* object */.Ikc({ data: schemas/* pipe */.FsL(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* pipe */.FsL(named, Spent)) });
        const { data } = await api.get('/api/v1/key', Key);
        return { used: data.used, unit: 'USD', left: whatIsLeft(data), warnings: [] };
    },
};
function managementKeyNeeded() {
    return core_failure/* Failure */.H.because('forbidden', 'management key needed to read the account’s credits', {
        hint: 'Make one under https://openrouter.ai/settings/management-keys, or ask what the ordinary key can tell: the pool `key`, or a `budget`.',
    });
}
/** A key's own limit. `limit` must be there: null is a key without a limit, absent is not. */
function limitOfKey() {
    return { limit: schemas/* nullable */.mee((0,wire/* decimal */._)()), limit_remaining: schemas/* nullable */.mee((0,wire/* decimal */._)()) };
}
function whatIsLeft({ limit, limit_remaining }) {
    if (limit === null)
        return null;
    if (limit_remaining !== null)
        return (0,amount/* notBelowZero */.Fc)(limit_remaining);
    throw core_failure/* Failure */.H.because('unexpected-body', 'the key has a limit, but the answer does not tell what is left of it');
}
async function openrouter_readAccount(api) {
    const Credits = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ total_credits: (0,wire/* decimal */._)(), total_usage: (0,wire/* decimal */._)() }) });
    const { data } = await api.get('/api/v1/credits', Credits);
    const { total_credits: total, total_usage: used } = data;
    if (total.eq(0) && used.eq(0) && !(await isManagementKey(api)))
        throw managementKeyNeeded();
    return {
        pools: [(0,core_balance/* pool */.d)({ id: 'account', label: 'Account credits', unit: 'USD', remaining: total.minus(used), used, total })],
        warnings: [],
    };
}
async function isManagementKey(api) {
    const flag = () => schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY()));
    const Key = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ is_management_key: flag(), is_provisioning_key: flag() }) });
    const { data } = await api.get('/api/v1/key', Key);
    return data.is_management_key === true || data.is_provisioning_key === true;
}
async function readKey(api, now) {
    const Key = schemas/* object */.Ikc({
        data: schemas/* object */.Ikc({ ...limitOfKey(), limit_reset: (0,wire/* optionalText */.mR)(), expires_at: (0,wire/* optionalTime */.kX)() }),
    });
    const { data } = await api.get('/api/v1/key', Key);
    const { limit, limit_remaining, limit_reset, expires_at } = data;
    const remaining = whatIsLeft(data);
    const period = periodOfReset.get(limit_reset ?? '');
    const warnings = [];
    if (limit === null)
        warnings.push('This key has no spend limit of its own; what the account holds, only a management key can tell.');
    if (limit_reset !== null && period === undefined)
        warnings.push('The key’s limit starts anew at a time that is not understood.');
    if (!expires_at.readable)
        warnings.push('The time at which the key expires cannot be read.');
    return {
        pools: [
            (0,core_balance/* pool */.d)({
                id: 'key',
                label: 'Spend limit of this key',
                unit: 'USD',
                remaining,
                unlimited: limit === null,
                boundBy: 'key',
                used: limit === null || limit_remaining === null ? null : limit.minus(limit_remaining),
                limit,
                usable: expires_at.instant === null || !(0,core_instant/* isPast */.R6)(expires_at.instant, now),
                resetsAt: period === undefined ? null : (0,core_instant/* formatInstant */.r4)((0,core_instant/* nextPeriodStart */.vI)(period, now)),
                expiresAt: expires_at.instant,
                upperBound: limit !== null,
            }),
        ],
        warnings,
    };
}

;// CONCATENATED MODULE: ./lib/providers/predev.js
// https://docs.pre.dev/architect-agent/api/credits-balance · checked 2026-11-21
// Traps: the figure is a lower bound (daily and rollover credits may come on top); fractions occur although the schema
// says integer; an Enterprise key's "unlimited" has no documented form, so null is malformed; "Missing context" (400) is
// the key's fault; SUBSCRIPTION_REQUIRED comes as 402 and means the plan, not money (`core/classify.ts` knows it).




const predev_credits = { id: 'credits', label: 'API credits', unit: 'credits' };
const predev = {
    id: 'predev',
    name: 'pre.dev',
    aliases: ['pre.dev', 'pre-dev'],
    origin: 'https://api.pre.dev',
    keyVariable: 'PREDEV_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /credits-balance',
    documentation: 'https://docs.pre.dev/architect-agent/api/credits-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://pre.dev',
    pools: [predev_credits],
    about: {
        key: 'A Solo or an Enterprise API key, from the dashboard. The request is free.',
        zero: 'A lower bound: daily and rollover credits are not in this figure, so 0 does not mean that nothing can run.',
        limits: ['What an Enterprise key with an unlimited plan answers is not documented: null is reported as unknown.'],
        sources: [
            'https://docs.pre.dev/architect-agent/api/credits-balance',
            'github arjunpredev/docs api-reference/openapi.json',
        ],
    },
    failureOf({ status, body }) {
        const MissingContext = schemas/* object */.Ikc({ error: schemas/* literal */.euz('Missing context') });
        return status === 400 && MissingContext.safeParse(body).success
            ? core_failure/* Failure */.H.because('unauthorized', 'the key belongs to no user and no organization (400)', { code: status })
            : null;
    },
    async read(api) {
        const Balance = schemas/* object */.Ikc({ success: schemas/* literal */.euz(true), creditsRemaining: (0,wire/* decimal */._)() });
        const { creditsRemaining } = await api.get('/credits-balance', Balance);
        return { pools: [(0,core_balance/* pool */.d)({ ...predev_credits, remaining: creditsRemaining, lowerBound: true })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/recraft.js
// https://www.recraft.ai/docs/api-reference/api-portal · checked 2026-11-21
// Traps: `credits` counts API units, which are no credits of Recraft Studio; the answer holds the owner's name and e-mail address, which are never shown.



const recraft = {
    id: 'recraft',
    name: 'Recraft',
    aliases: ['recraft-ai', 'recraft.ai'],
    origin: 'https://external.api.recraft.ai',
    keyVariable: 'RECRAFT_API_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/users/me',
    documentation: 'https://www.recraft.ai/docs/api-reference/api-portal',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.recraft.ai/profile/api',
    pools: [{ id: 'units', label: 'API units', unit: 'units' }],
    about: {
        key: 'A Recraft API token; all tokens of a personal account or workspace draw from its API units.',
        limits: ['Credits of Recraft Studio are another account, and not in the figure.'],
        sources: [
            'https://www.recraft.ai/docs/api-reference/api-portal and /pricing (what an API unit is)',
            'github tryAGI/Recraft src/libs/Recraft/openapi.yaml (a copy of the vendor’s OpenAPI document)',
            'github api-evangelist/recraft-ai examples/recraft-get-current-user-example.json',
        ],
    },
    async read(api) {
        const User = schemas/* object */.Ikc({ credits: (0,wire/* decimal */._)() });
        const { credits } = await api.get('/v1/users/me', User);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'units', label: 'API units', unit: 'units', remaining: credits })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/runpod.js
// https://docs.runpod.io/runpodctl/reference/runpodctl-user · checked 2026-11-21
// Traps: GraphQL only, so errors come in a 200; `spendLimit` is a rate in USD an hour, not a limit on this balance.




const query = 'query { myself { clientBalance } }';
/** The codes that GraphQL servers give their errors; what has none is a fault of the server. */
function runpod_failureOf({ status, body }) {
    const Problem = schemas/* object */.Ikc({
        errors: schemas/* array */.YOg(schemas/* object */.Ikc({
            message: schemas/* optional */.lqM(schemas/* string */.YjP()),
            extensions: schemas/* optional */.lqM(schemas/* object */.Ikc({ code: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
        })),
    });
    const problem = Problem.safeParse(body);
    const [first] = problem.success ? problem.data.errors : [];
    if (status < 200 || status >= 300 || first === undefined)
        return null;
    const said = { message: first.message };
    const code = first.extensions?.code;
    if (code === 'UNAUTHENTICATED')
        return (0,classify/* failureWith */.Td)('unauthorized', status, said);
    if (code === 'FORBIDDEN')
        return (0,classify/* failureWith */.Td)('forbidden', status, said);
    if (code === 'GRAPHQL_VALIDATION_FAILED')
        return (0,classify/* failureWith */.Td)('unexpected-body', status, said);
    return (0,classify/* failureWith */.Td)('server-error', status, said);
}
const runpod = {
    id: 'runpod',
    name: 'Runpod',
    aliases: ['run-pod', 'runpod.io'],
    origin: 'https://api.runpod.io',
    keyVariable: 'RUNPOD_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'POST /graphql (a query: it only reads)',
    documentation: 'https://docs.runpod.io/runpodctl/reference/runpodctl-user',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://console.runpod.io',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'A Runpod API key that may read the GraphQL interface.',
        limits: ['Pods that run go on spending: the figure falls by itself.'],
        sources: [
            'github runpod/runpodctl internal/api/gpu.go and graphql.go (the vendor’s own client)',
            'https://docs.runpod.io/runpodctl/reference/runpodctl-user',
            'github runpod/runpod-python runpod/api/graphql.py (401, and errors in a 200)',
        ],
    },
    failureOf: runpod_failureOf,
    async read(api) {
        const Myself = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ myself: schemas/* object */.Ikc({ clientBalance: (0,wire/* decimal */._)() }) }) });
        const { data } = await api.post('/graphql', { query }, Myself);
        return {
            pools: [(0,core_balance/* pool */.d)({ id: 'account', label: 'Account balance', unit: 'USD', remaining: data.myself.clientBalance })],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/runway.js
// https://docs.dev.runwayml.com/guides/setup · checked 2026-11-21
// Traps: the version header is required; `tier.maxMonthlyCreditSpend` limits what may be bought in a month, not what is left.



const runway = {
    id: 'runway',
    name: 'Runway',
    aliases: ['runwayml', 'runway-ml'],
    origin: 'https://api.dev.runwayml.com',
    keyVariable: 'RUNWAYML_API_SECRET',
    auth: { kind: 'bearer' },
    headers: { 'x-runway-version': '2024-11-06' },
    endpoint: 'GET /v1/organization',
    documentation: 'https://docs.dev.runwayml.com/guides/setup',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dev.runwayml.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'A key of the organization, from the developer portal. Credits of the Runway app are another account.',
        sources: [
            'github runwayml/sdk-node src/resources/organization.ts (the vendor’s SDK)',
            'github runwayml/skills rw-check-org-details (request and headers)',
        ],
    },
    async read(api) {
        const Organization = schemas/* object */.Ikc({ creditBalance: (0,wire/* decimal */._)() });
        const { creditBalance } = await api.get('/v1/organization', Organization);
        return {
            pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'API credits', unit: 'credits', remaining: creditBalance })],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/scrapegraphai.js
// https://docs.scrapegraphai.com/api-reference/endpoint/credits · checked 2026-11-21
// Traps: `used` is that of the billing cycle; the older host answers in another shape; `jobs` counts jobs, not credits.



const scrapegraphai = {
    id: 'scrapegraphai',
    name: 'ScrapeGraphAI',
    aliases: ['scrapegraph', 'sgai', 'scrapegraph-ai'],
    origin: 'https://v2-api.scrapegraphai.com',
    keyVariable: 'SGAI_API_KEY',
    auth: { kind: 'header', name: 'SGAI-APIKEY' },
    endpoint: 'GET /api/credits',
    documentation: 'https://docs.scrapegraphai.com/api-reference/endpoint/credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dashboard.scrapegraphai.com',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any ScrapeGraphAI API key of the account.',
        limits: ['When the billing cycle ends is not told.'],
        sources: [
            'https://docs.scrapegraphai.com/api-reference/endpoint/credits.md',
            'https://docs.scrapegraphai.com/knowledge-base/account/credits',
        ],
    },
    async read(api) {
        const Credits = schemas/* object */.Ikc({ remaining: (0,wire/* decimal */._)(), used: (0,wire/* optionalDecimal */.wR)() });
        const { remaining, used } = await api.get('/api/credits', Credits);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'credits', remaining, used })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/scraperapi.js
// https://docs.scraperapi.com/account-information · checked 2026-11-21
// Traps: the key goes into the query; `requestCount` is credits, not requests, and refreshed every 15 seconds; the fields
// of the answer are not on the vendor's page, working clients agree on them.



const scraperapi = {
    id: 'scraperapi',
    name: 'ScraperAPI',
    aliases: ['scraper-api', 'scraper api', 'scraperapi.com'],
    origin: 'https://api.scraperapi.com',
    keyVariable: 'SCRAPERAPI_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /account',
    documentation: 'https://docs.scraperapi.com/account-information',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://dashboard.scraperapi.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from dashboard.scraperapi.com.',
        zero: 'The plan’s credits of this billing cycle are used up.',
        reset: 'Each billing cycle; its date is not told.',
        limits: ['Spend is counted every 15 seconds: right after a job less may be left than is told.'],
        sources: [
            'https://docs.scraperapi.com/account-information',
            'https://docs.scraperapi.com/account-management/credit-usage',
            'github noamdorr/quotacanary-oss src/lib/adapters/scraperapi.ts',
        ],
    },
    async read(api) {
        const { requestLimit, requestCount } = await api.get('/account', schemas/* object */.Ikc({ requestLimit: (0,wire/* decimal */._)(), requestCount: (0,wire/* decimal */._)() }));
        return {
            pools: [
                quotaPool({
                    id: 'credits',
                    label: 'API credits',
                    unit: 'credits',
                    limit: requestLimit,
                    used: requestCount,
                    upperBound: true,
                }),
            ],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/scrapingant.js
// https://docs.scrapingant.com/credits-cost · checked 2026-11-21
// Traps: the key travels in the query; the times have no zone; what is left when the period ends lapses.



const scrapingant = {
    id: 'scrapingant',
    name: 'ScrapingAnt',
    aliases: ['scraping-ant'],
    origin: 'https://api.scrapingant.com',
    keyVariable: 'SCRAPINGANT_API_KEY',
    auth: { kind: 'query', name: 'x-api-key' },
    endpoint: 'GET /v2/usage',
    documentation: 'https://docs.scrapingant.com/credits-cost',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.scrapingant.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API token, from the dashboard.',
        reset: 'The end of the subscription period; unused credits lapse then.',
        sources: [
            'https://docs.scrapingant.com/v1/api-credits-usage',
            'github api-evangelist/scrapingant openapi/scrapingant-usage-api-openapi.yml (a copy of the vendor’s OpenAPI document)',
        ],
    },
    async read(api) {
        const Usage = schemas/* object */.Ikc({
            remained_credits: (0,wire/* decimal */._)(),
            plan_total_credits: (0,wire/* optionalDecimal */.wR)(),
            end_date: (0,wire/* optionalTime */.kX)(),
        });
        const { remained_credits: remaining, plan_total_credits: limit, end_date: end } = await api.get('/v2/usage', Usage);
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    ...{ id: 'credits', label: 'API credits', unit: 'credits', remaining, limit, boundBy: 'cycle' },
                    resetsAt: end.instant,
                }),
            ],
            warnings: end.readable ? [] : ['The end of the period could not be read.'],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/scrapingbee.js
// https://www.scrapingbee.com/documentation/ · checked 2026-11-21
// Traps: the key goes into the query (a header is only seen in one client, so it is not relied on); the endpoint may be
// called 6 times a minute; the renewal date has no zone.



const scrapingbee = {
    id: 'scrapingbee',
    name: 'ScrapingBee',
    aliases: ['scraping-bee', 'scraping bee', 'scrapingbee.com'],
    origin: 'https://app.scrapingbee.com',
    keyVariable: 'SCRAPINGBEE_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /api/v1/usage',
    documentation: 'https://www.scrapingbee.com/documentation/',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.scrapingbee.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from app.scrapingbee.com.',
        zero: 'The plan’s credits are used up until it renews.',
        reset: 'The date on which the subscription renews.',
        limits: ['The balance can be asked 6 times a minute: many jobs at once on one key are answered with 429.'],
        sources: [
            'github ScrapingBee/scrapingbee-cli src/scrapingbee_cli/client.py (the vendor’s own client)',
            'https://glama.ai/mcp/connectors/com.scrapingbee.mcp/scraping-bee/tools/get_scrapingbee_usage',
            'github noamdorr/quotacanary-oss src/lib/adapters/scrapingbee.ts',
        ],
    },
    async read(api) {
        const Usage = schemas/* object */.Ikc({
            max_api_credit: (0,wire/* decimal */._)(),
            used_api_credit: (0,wire/* decimal */._)(),
            renewal_subscription_date: (0,wire/* optionalTime */.kX)(),
        });
        const usage = await api.get('/api/v1/usage', Usage);
        const renewal = usage.renewal_subscription_date;
        return {
            pools: [
                quotaPool({
                    id: 'credits',
                    label: 'API credits',
                    unit: 'credits',
                    limit: usage.max_api_credit,
                    used: usage.used_api_credit,
                    resetsAt: renewal.instant,
                }),
            ],
            warnings: (0,wire/* unreadableTime */.p9)(renewal, 'renewal date'),
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/serpapi.js
// https://serpapi.com/account-api · checked 2026-11-21
// Traps: the key goes into the query, and the answer repeats it beside the account's address; `searches_per_month` is 0 on
// accounts that live on extra credits alone; the hourly limit is another matter than what is left.



const serpapi = {
    id: 'serpapi',
    name: 'SerpApi',
    aliases: ['serp-api', 'serp api', 'serpapi.com'],
    origin: 'https://serpapi.com',
    keyVariable: 'SERPAPI_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /account.json',
    documentation: 'https://serpapi.com/account-api',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://serpapi.com/pricing',
    pools: [{ id: 'searches', label: 'Searches left', unit: 'searches' }],
    about: {
        key: 'The private API key of the account. The request is free, and not counted.',
        zero: 'No search of the month’s plan and no extra credit is left.',
        reset: 'Each month; the date is not told.',
        limits: [
            'A percentage is a share of the plan’s searches for a month, without extra credits.',
            'The throughput limit of an hour can stop a job while searches are left.',
        ],
        sources: ['https://serpapi.com/account-api', 'github noamdorr/quotacanary-oss src/lib/adapters/serpapi.ts'],
    },
    async read(api) {
        const Account = schemas/* object */.Ikc({
            total_searches_left: (0,wire/* decimal */._)(),
            searches_per_month: (0,wire/* optionalDecimal */.wR)(),
            this_month_usage: (0,wire/* optionalDecimal */.wR)(),
        });
        const account = await api.get('/account.json', Account);
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    id: 'searches',
                    label: 'Searches left',
                    unit: 'searches',
                    remaining: account.total_searches_left,
                    used: account.this_month_usage,
                    // A share of a plan without searches would be 0, and let everything pass.
                    limit: account.searches_per_month?.gt(0) ? account.searches_per_month : null,
                }),
            ],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/serper.js
// https://serper.dev · checked 2026-11-21
// Traps: the endpoint is not documented, working clients agree on it; the figure is `balance`, some read a `credits` that is
// not there; a wrong key gets 403 and the message `Unauthorized.`.




const serper = {
    id: 'serper',
    name: 'Serper',
    aliases: ['serper.dev', 'google-serper'],
    origin: 'https://google.serper.dev',
    keyVariable: 'SERPER_API_KEY',
    auth: { kind: 'header', name: 'X-API-KEY' },
    endpoint: 'GET /account',
    documentation: 'https://serper.dev',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://serper.dev',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from serper.dev/api-key.',
        zero: 'All bought credits are used up, or have expired.',
        limits: ['Credits expire some months after they were bought; when is not told.'],
        sources: [
            'public clients: four that read `balance` from GET https://google.serper.dev/account, one with a live answer',
            'github api-evangelist/serper rate-limits/serper-rate-limits.yml',
        ],
    },
    failureOf({ status, body }) {
        const Refusal = schemas/* object */.Ikc({ message: schemas/* string */.YjP().check(core_api/* _regex */.Fk(/^unauthorized\b/i)) });
        return status === 403 && Refusal.safeParse(body).success ? (0,classify/* failureWith */.Td)('unauthorized', status, body) : null;
    },
    async read(api) {
        const { balance } = await api.get('/account', schemas/* object */.Ikc({ balance: (0,wire/* decimal */._)() }));
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/siliconflow.js
// https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info · checked 2026-11-21
// Traps: amounts are strings; `balance` is the granted part alone, `totalBalance` is all; the currency is told by the host
// alone; a failure may be a 200 with a `code` other than 20000.





const siliconflow_success = 20000;
const siliconflow_usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const siliconflow_cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const siliconflow = {
    id: 'siliconflow',
    name: 'SiliconFlow',
    aliases: ['silicon-flow', 'silicon flow', 'siliconcloud', 'siliconflow.com', 'siliconflow.cn'],
    origin: 'https://api.siliconflow.com',
    regions: { global: 'https://api.siliconflow.com', cn: 'https://api.siliconflow.cn' },
    keyVariable: 'SILICONFLOW_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/user/info',
    documentation: 'https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.siliconflow.com',
    pools: [siliconflow_usd, siliconflow_cny],
    about: {
        key: 'Any API key of the account. Keys made at cloud.siliconflow.cn need `region: cn`.',
        zero: 'Granted and charged money together: nothing is left of either.',
        limits: [
            'The answer names no currency: it is USD at api.siliconflow.com and CNY at api.siliconflow.cn.',
            'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
        ],
        sources: [
            'https://docs.siliconflow.com/cn/api-reference/userinfo/get-user-info.md',
            'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info',
            'https://docs.siliconflow.com/en/faqs/error-code',
        ],
    },
    failureOf({ status, body }) {
        const code = bodyCode(body);
        return status === 200 && code !== null && code !== siliconflow_success ? (0,classify/* failureWith */.Td)('unexpected-body', code, body) : null;
    },
    async read(api, { region, pool: asked }) {
        const Info = schemas/* object */.Ikc({
            code: (0,wire/* whole */.WQ)().check(schemas/* refine */.YPB((code) => code === siliconflow_success)),
            data: schemas/* object */.Ikc({ totalBalance: (0,wire/* decimal */._)() }),
        });
        const { data } = await api.get('/v1/user/info', Info);
        const inYuan = region === null ? asked === 'cny' : region === 'cn';
        return { pools: [(0,core_balance/* pool */.d)({ ...(inYuan ? siliconflow_cny : siliconflow_usd), remaining: data.totalBalance })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/stability.js
// https://platform.stability.ai/docs/api-reference · checked 2026-11-21
// Traps: the figure is in credits, a cent's worth each, with many decimals; the vendor's own page could not be read, only
// copies of it and clients; Cloudflare stands in front, and a page of its own says nothing about the key.



const stability = {
    id: 'stability',
    name: 'Stability AI',
    aliases: ['stability-ai', 'stability ai', 'stabilityai', 'stability.ai', 'stable-diffusion'],
    origin: 'https://api.stability.ai',
    keyVariable: 'STABILITY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/user/balance',
    documentation: 'https://platform.stability.ai/docs/api-reference',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://platform.stability.ai/account/credits',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any API key from platform.stability.ai. The request is free.',
        limits: [
            'The balance is that of the key’s default organization.',
            'A credit is sold for 0.01 USD; it is never converted here.',
        ],
        sources: [
            'github shamblett/stabilityai_client lib/src/openapi/doc/V1UserApi.md (generated from the vendor’s OpenAPI)',
            'https://s.apifox.cn/apidoc/docs-site/3757851/api-133524603 (a copy of the vendor’s pages)',
            'https://pub.dev/documentation/another_stability_ai/latest/user_user_dto/Balance/credits.html',
        ],
    },
    async read(api) {
        const { credits } = await api.get('/v1/user/balance', schemas/* object */.Ikc({ credits: (0,wire/* decimal */._)() }));
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'Credits', unit: 'credits', remaining: credits })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/tavily.js
// https://docs.tavily.com/documentation/api-reference/endpoint/usage · checked 2026-11-21
// Traps: three limits at once (plan, pay as you go, key), and the key's caps what it can take of the others; a null limit of
// the key means none; a null pay-as-you-go limit may mean off or boundless, the vendor does not say which.






const plan = { id: 'plan', label: 'Plan', unit: 'credits' };
const paygo = { id: 'paygo', label: 'Pay as you go', unit: 'credits' };
const key = { id: 'key', label: 'This key', unit: 'credits' };
/** A store of the account, of which the key takes no more than its own limit leaves. */
function tavily_capped(store, left) {
    if (left === null || store.remaining === null || store.remaining.lte(left))
        return store;
    return { ...store, boundBy: 'key', remaining: left };
}
const tavily = {
    id: 'tavily',
    name: 'Tavily',
    aliases: ['tavily-ai', 'tavily.com'],
    origin: 'https://api.tavily.com',
    keyVariable: 'TAVILY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /usage',
    documentation: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.tavily.com',
    pools: [plan, paygo, key],
    about: {
        key: 'Any API key (`tvly-…`).',
        zero: 'In `plan`: the plan’s credits of this billing cycle are used up; pay as you go may still serve.',
        reset: 'Each billing cycle; its date is not told.',
        limits: [
            '`key` is what this key can still take of plan and pay as you go together.',
            'Without a pay-as-you-go limit in the answer the pool `paygo` is unknown, and `key` may be too low.',
        ],
        sources: [
            'https://docs.tavily.com/documentation/api-reference/endpoint/usage.md',
            'https://help.tavily.com/articles/8280756099-how-to-set-a-limit-for-pay-as-you-go-option',
            'github noamdorr/quotacanary-oss src/lib/adapters/tavily.ts',
        ],
    },
    async read(api, { pool: asked }) {
        const Usage = schemas/* object */.Ikc({
            key: schemas/* object */.Ikc({ usage: (0,wire/* decimal */._)(), limit: (0,wire/* optionalDecimal */.wR)() }),
            account: schemas/* object */.Ikc({
                plan_usage: (0,wire/* decimal */._)(),
                plan_limit: (0,wire/* decimal */._)(),
                paygo_usage: (0,wire/* optionalDecimal */.wR)(),
                paygo_limit: (0,wire/* optionalDecimal */.wR)(),
            }),
        });
        const { account, key: told } = await api.get('/usage', Usage);
        const planStore = quotaPool({ ...plan, limit: account.plan_limit, used: account.plan_usage });
        const paygoStore = account.paygo_limit &&
            account.paygo_usage &&
            quotaPool({ ...paygo, limit: account.paygo_limit, used: account.paygo_usage, boundBy: 'month' });
        if (asked === paygo.id && paygoStore === null)
            throw core_failure/* Failure */.H.because('no-such-pool', 'the answer tells no pay-as-you-go limit', {
                hint: 'Set a monthly limit for pay as you go in Tavily’s plan settings, or ask for the pool `plan` or `key`.',
            });
        const keyStore = told.limit && quotaPool({ ...key, limit: told.limit, used: told.usage });
        const left = keyStore?.remaining ?? null;
        const stores = [planStore, paygoStore].flatMap((store) => store ?? []);
        const together = stores.reduce((sum, { remaining }) => sum.plus(remaining ?? amount/* zero */.v_), amount/* zero */.v_);
        const keyBinds = left?.lte(together) ?? false;
        return {
            pools: [
                ...stores.map((store) => tavily_capped(store, left)),
                (0,core_balance/* pool */.d)({
                    ...key,
                    remaining: left === null ? together : (0,amount/* smallest */.o9)(left, together),
                    boundBy: keyBinds ? 'key' : 'account',
                    used: told.usage,
                    limit: told.limit,
                    lowerBound: !keyBinds && paygoStore === null,
                }),
            ],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/telnyx.js
// https://developers.telnyx.com/api-reference/billing/get-user-balance-details · checked 2026-11-21
// Traps: figures are strings; `available_credit` is the balance and the credit limit together; the currency is the account's.



const telnyx = {
    id: 'telnyx',
    name: 'Telnyx',
    aliases: ['telnix', 'telnyx.com'],
    origin: 'https://api.telnyx.com',
    keyVariable: 'TELNYX_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/balance',
    documentation: 'https://developers.telnyx.com/api-reference/billing/get-user-balance-details',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://portal.telnyx.com',
    pools: [
        { id: 'available', label: 'Available credit', unit: 'USD' },
        { id: 'balance', label: 'Balance', unit: 'USD' },
    ],
    about: {
        key: 'An API v2 key of an account that may read its balance.',
        zero: '`available` holds the credit limit, where there is one; `balance` is what was paid in and is left.',
        limits: ['The unit is the account’s currency: USD unless it says otherwise.'],
        sources: [
            'https://developers.telnyx.com/api-reference/billing/get-user-balance-details.md',
            'https://developers.telnyx.com/docs/development/api-fundamentals/first-api-request',
        ],
    },
    async read(api) {
        const Balance = schemas/* object */.Ikc({
            data: schemas/* object */.Ikc({
                available_credit: (0,wire/* decimal */._)(),
                balance: (0,wire/* decimal */._)(),
                currency: schemas/* string */.YjP().check(core_api/* _regex */.Fk(/^[A-Z]{3}$/)),
            }),
        });
        const { data } = await api.get('/v2/balance', Balance);
        const unit = data.currency;
        return {
            pools: [
                (0,core_balance/* pool */.d)({ id: 'available', label: 'Available credit', unit, remaining: data.available_credit }),
                (0,core_balance/* pool */.d)({ id: 'balance', label: 'Balance', unit, remaining: data.balance }),
            ],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/twilio.js
// https://www.twilio.com/docs/usage/api · checked 2026-11-21
// Traps: the amount is a string; subaccounts have no balance of their own; changes may show late; Standard and Restricted
// API keys are refused with 401, code 20003, as wrong ones are.




const twilio = {
    id: 'twilio',
    name: 'Twilio',
    aliases: ['twilio.com'],
    origin: 'https://api.twilio.com',
    keyVariable: 'TWILIO_AUTH_TOKEN',
    auth: { kind: 'basic', user: 'account' },
    endpoint: 'GET /2010-04-01/Accounts/{account}/Balance.json',
    documentation: 'https://www.twilio.com/docs/usage/api',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.twilio.com',
    pools: [{ id: 'balance', label: 'Account balance', unit: 'USD' }],
    account: { required: true, meaning: 'the account SID (`AC…`)' },
    about: {
        key: 'The auth token of the account; or a Main API key as `SK…:secret`.',
        zero: 'The prepaid money is used up.',
        limits: [
            'Subaccounts have no balance of their own: ask with the main account.',
            'Changes of the balance may show late: less may be left than is told.',
            'The currency is the one that the answer names.',
        ],
        sources: [
            'npm twilio 5.8.0 lib/rest/api/v2010/account/balance.d.ts (generated from the vendor’s OpenAPI)',
            'https://www.rubydoc.info/github/twilio/twilio-ruby/Twilio/REST/Api/V2010/AccountContext/BalanceInstance',
            'https://www.twilio.com/docs/api/errors/20003',
        ],
    },
    failureOf({ status }) {
        if (status !== 404)
            return null;
        return core_failure/* Failure */.H.configuration('there is no such account for this key (404)', 'Check `account`: it must be the account SID (`AC…`) that the auth token belongs to.');
    },
    async read(api, { account }) {
        const Balance = schemas/* object */.Ikc({ balance: (0,wire/* optionalDecimal */.wR)(), currency: (0,wire/* optionalText */.mR)() });
        const path = `/2010-04-01/Accounts/${encodeURIComponent(account ?? '')}/Balance.json`;
        const { balance, currency } = await api.get(path, Balance);
        if (balance === null || currency === null || currency === '')
            throw core_failure/* Failure */.H.because('unexpected-body', 'the answer has no balance', {
                hint: 'A subaccount has no balance of its own: ask with the SID and the token of the main account.',
            });
        return {
            pools: [
                (0,core_balance/* pool */.d)({
                    id: 'balance',
                    label: 'Account balance',
                    unit: currency.toUpperCase(),
                    remaining: balance,
                    upperBound: true,
                }),
            ],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/vastai.js
// https://docs.vast.ai/api-reference/authentication · checked 2026-11-21
// Traps: `credit` is what was paid in and is left, and is what is read; the reference of the endpoint lists a `balance`,
// which is another figure; the path's last slash belongs to it; the answer holds the owner's address and SSH key.



const vastai = {
    id: 'vastai',
    name: 'Vast.ai',
    aliases: ['vast', 'vast.ai', 'vast-ai'],
    origin: 'https://console.vast.ai',
    keyVariable: 'VAST_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v0/users/current/',
    documentation: 'https://docs.vast.ai/api-reference/authentication',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.vast.ai',
    pools: [{ id: 'credit', label: 'Credit', unit: 'USD' }],
    about: {
        key: 'A Vast.ai API key; a scoped one needs `user_read`.',
        limits: ['Instances that run go on spending: the figure falls by itself.'],
        sources: [
            'github vast-ai/docs api-reference/authentication.mdx (request and sample)',
            'https://docs.vast.ai/api-reference/accounts/show-user',
        ],
    },
    async read(api) {
        const User = schemas/* object */.Ikc({ credit: (0,wire/* decimal */._)() });
        const { credit } = await api.get('/api/v0/users/current/', User);
        return { pools: [(0,core_balance/* pool */.d)({ id: 'credit', label: 'Credit', unit: 'USD', remaining: credit })], warnings: [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/venice.js
// https://docs.venice.ai/api-reference/endpoint/billing/balance · checked 2026-11-21
// Traps: two currencies, never added; either may be null, which is not 0; DIEM is an allowance of the day that refreshes
// at 00:00 UTC and is spent first, then bundled credits (not told), then USD; with `canConsume: false` nothing runs.





const venice = {
    id: 'venice',
    name: 'Venice',
    aliases: ['venice-ai', 'venice.ai'],
    origin: 'https://api.venice.ai',
    keyVariable: 'VENICE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/billing/balance',
    documentation: 'https://docs.venice.ai/api-reference/endpoint/billing/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://venice.ai/settings/api',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'diem', label: 'DIEM of the day', unit: 'DIEM' },
    ],
    about: {
        key: 'A Venice API key. The endpoint is in beta.',
        reset: 'DIEM refreshes at 00:00 UTC; what is left of it lapses.',
        limits: ['Bundled credits are not told. Without a named pool, the currency that is spent now is read.'],
        sources: [
            'github veniceai/api-docs swagger.yaml (/billing/balance)',
            'github veniceai/api-docs overview/vvv-diem.mdx (order of spending, refresh)',
        ],
    },
    async read(api, { now }) {
        const Balance = schemas/* object */.Ikc({
            canConsume: schemas/* boolean */.zMY(),
            consumptionCurrency: (0,wire/* optionalText */.mR)(),
            balances: schemas/* object */.Ikc({ diem: (0,wire/* optionalDecimal */.wR)(), usd: (0,wire/* optionalDecimal */.wR)() }),
            diemEpochAllocation: (0,wire/* optionalDecimal */.wR)(),
        });
        const { canConsume, consumptionCurrency, balances, ...answer } = await api.get('/api/v1/billing/balance', Balance);
        const pools = [];
        if (balances.usd !== null) {
            pools.push((0,core_balance/* pool */.d)({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: balances.usd, usable: canConsume }));
        }
        if (balances.diem !== null) {
            const diem = (0,core_balance/* pool */.d)({
                id: 'diem',
                label: 'DIEM of the day',
                unit: 'DIEM',
                remaining: balances.diem,
                boundBy: 'cycle',
                limit: answer.diemEpochAllocation,
                usable: canConsume,
                resetsAt: (0,core_instant/* formatInstant */.r4)((0,core_instant/* nextPeriodStart */.vI)('day', now)),
            });
            if (consumptionCurrency === 'DIEM')
                pools.unshift(diem);
            else
                pools.push(diem);
        }
        if (pools.length === 0 && canConsume) {
            throw core_failure/* Failure */.H.because('unexpected-body', 'the answer tells neither a USD nor a DIEM balance');
        }
        const untold = consumptionCurrency !== null && !['USD', 'DIEM'].includes(consumptionCurrency);
        return { pools, warnings: untold ? [`Venice now spends ${consumptionCurrency}, which it does not tell.`] : [] };
    },
};

;// CONCATENATED MODULE: ./lib/providers/vercel-ai-gateway.js
// https://vercel.com/docs/ai-gateway/observability-and-spend/usage · checked 2026-11-21
// Traps: both figures are strings of digits; `total_used` is what was spent in all time, not in a month.



const vercelAiGateway = {
    id: 'vercel-ai-gateway',
    name: 'Vercel AI Gateway',
    aliases: ['vercel', 'ai-gateway', 'vercel-gateway'],
    origin: 'https://ai-gateway.vercel.sh',
    keyVariable: 'AI_GATEWAY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai-gateway',
    pools: [{ id: 'credits', label: 'AI Gateway credits', unit: 'USD' }],
    about: {
        key: 'An AI Gateway API key, or a Vercel OIDC token. The credits are the team’s.',
        sources: [
            'https://vercel.com/docs/ai-gateway/usage',
            'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
            'github vercel/ai packages/gateway/src/gateway-fetch-metadata.ts',
        ],
    },
    async read(api) {
        const Credits = schemas/* object */.Ikc({ balance: (0,wire/* decimal */._)(), total_used: (0,wire/* optionalDecimal */.wR)() });
        const { balance, total_used: used } = await api.get('/v1/credits', Credits);
        return {
            pools: [(0,core_balance/* pool */.d)({ id: 'credits', label: 'AI Gateway credits', unit: 'USD', remaining: balance, used })],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/xai.js
// https://docs.x.ai/developers/rest-api-reference/management/billing · checked 2026-11-21
// Traps: cents, as strings, and with the sign turned: "-4500" is 45 USD of credit. `prepaid/balance` does not hold the
// running month's spend yet, so the month's invoice preview is read: credit before it, less what it used of it (told with
// either sign). Inference keys are refused: a management key is needed, and another host.




const xai = {
    id: 'xai',
    name: 'xAI',
    aliases: ['grok', 'x.ai', 'x-ai'],
    origin: 'https://management-api.x.ai',
    keyVariable: 'XAI_MANAGEMENT_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/billing/teams/<account>/postpaid/invoice/preview',
    documentation: 'https://docs.x.ai/developers/rest-api-reference/management/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.x.ai/team/default/billing',
    pools: [{ id: 'prepaid', label: 'Prepaid credits', unit: 'USD' }],
    account: { required: true, meaning: 'the id of the xAI team, as in the console’s address' },
    about: {
        key: 'A management key of the team (console, Settings, Management Keys) with the right to read billing; an inference key does not work.',
        zero: 'With a postpaid spending limit above 0, requests go on after the prepaid credits are gone.',
        limits: ['Free and promotional credits are not in the figure, nor is what a postpaid spending limit allows.'],
        sources: [
            'https://docs.x.ai/developers/rest-api-reference/management/billing',
            'github xai-org/xai-proto proto/xai/management_api/v1/billing.proto',
            'github steipete/CodexBar docs/xai.md (prepaid/balance is the posted ledger only)',
        ],
    },
    failureOf({ status }) {
        return status === 404
            ? core_failure/* Failure */.H.configuration('this key knows no such team (404)', 'Set `account` to the id of the team that the management key belongs to.')
            : null;
    },
    async read(api, { account }) {
        const Cents = schemas/* object */.Ikc({ val: (0,wire/* decimal */._)() });
        const Preview = schemas/* object */.Ikc({ coreInvoice: schemas/* object */.Ikc({ prepaidCredits: Cents, prepaidCreditsUsed: Cents }) });
        const path = `/v1/billing/teams/${encodeURIComponent(account ?? '')}/postpaid/invoice/preview`;
        const { coreInvoice } = await api.get(path, Preview);
        const cents = coreInvoice.prepaidCredits.val.times(-1).minus(coreInvoice.prepaidCreditsUsed.val.abs());
        return {
            pools: [(0,core_balance/* pool */.d)({ id: 'prepaid', label: 'Prepaid credits', unit: 'USD', remaining: cents.times('0.01') })],
            warnings: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/providers/registry.js


















































/** Every provider, sorted by id. */
const providers = [
    aimlapi,
    anthropic,
    apertis,
    apify,
    apikley,
    bfl,
    browserUse,
    cloudflareAiGateway,
    crustdata,
    dataforseo,
    deepgram,
    deepinfra,
    deepl,
    deepseek,
    elevenlabs,
    fal,
    featherless,
    firecrawl,
    hyperbrowser,
    imagerouter,
    kie,
    linkup,
    litellm,
    meshy,
    moonshot,
    nanogpt,
    newApi,
    novita,
    oneApi,
    openai,
    openrouter,
    predev,
    recraft,
    runpod,
    runway,
    scrapegraphai,
    scraperapi,
    scrapingant,
    scrapingbee,
    serpapi,
    serper,
    siliconflow,
    stability,
    tavily,
    telnyx,
    twilio,
    vastai,
    venice,
    vercelAiGateway,
    xai,
];


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ optionalUnixTime),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   kX: () => (/* binding */ optionalTime),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   od: () => (/* binding */ optionalWhole),
/* harmony export */   p9: () => (/* binding */ unreadableTime),
/* harmony export */   wR: () => (/* binding */ optionalDecimal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
/* harmony import */ var _core_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6035);
/* harmony import */ var _core_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9298);
/* harmony import */ var _core_wire_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3146);
// The shapes of single values in providers' answers. Each accepts exactly what it names: null, "" and NaN are no numbers.





function textOf(value) {
    if (value instanceof _core_wire_number_js__WEBPACK_IMPORTED_MODULE_2__/* .WireNumber */ .N)
        return value.text;
    return typeof value === 'string' ? value : null;
}
/** A number, or a string of digits, with every digit kept. At most 40 digits, and 10^±40. */
function decimal() {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((value, context) => {
        const text = textOf(value);
        const parsed = text === null ? null : (0,_core_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWireNumber */ .mS)(text);
        if (parsed !== null)
            return parsed;
        context.issues.push({ code: 'custom', message: 'not a number', input: value });
        return zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    }));
}
/** A decimal that may be absent or null: then null, never 0. */
function optionalDecimal() {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(decimal())), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((value) => value ?? null));
}
/** A whole number without a sign (a code, a count), or a string of its digits. */
function whole() {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((value, context) => {
        const parsed = (0,_core_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(value);
        if (parsed !== null)
            return parsed;
        context.issues.push({ code: 'custom', message: 'not a whole number', input: value });
        return zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    }));
}
/** A whole number that may be absent or null: then null. */
function optionalWhole() {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(whole())), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((value) => value ?? null));
}
/** A string that may be absent or null: then null. */
function optionalText() {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((value) => value ?? null));
}
/** A time as text, absent or null. An unreadable one never fails the balance: `readable` is false, and the provider warns. */
function optionalTime() {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((value) => {
        if (value === undefined || value === null)
            return { instant: null, readable: true };
        const instant = typeof value === 'string' ? (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .nV)(value) : null;
        return { instant, readable: instant !== null };
    }));
}
/** A time as seconds since 1970, absent or null. An unreadable one never fails the balance. */
function optionalUnixTime() {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((value) => {
        if (value === undefined || value === null)
            return { instant: null, readable: true };
        const text = textOf(value);
        const instant = text !== null && /^\d{1,12}$/.test(text) ? (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .instantFromSeconds */ .px)(Number(text)) : null;
        return { instant, readable: instant !== null };
    }));
}
/** The sentence that a time which was told and could not be read is owed; none for any other. */
function unreadableTime(time, what) {
    return time.readable ? [] : [`The ${what} could not be read.`];
}


/***/ })

};
