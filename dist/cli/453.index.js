"use strict";
exports.id = 453;
exports.ids = [453];
exports.modules = {

/***/ 453:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const registry = __webpack_require__(690);
const catalog = __webpack_require__(186);
const node_events = __webpack_require__(474);
const promises = __webpack_require__(500);
const stringify = __webpack_require__(512);
const main = __webpack_require__(777);

//#region src/core/fields.ts
function fieldsOf(scope, places, names) {
    return names.map((name) => ({ name, scope, ...places }));
}
/** Fields by which a check declares an endpoint of its own: `provider: custom`. */
const declaringFields = ['url', 'auth', 'remaining', 'total', 'used', 'unit', 'scale', 'resets-at'];
/** Every field there is. One home: inputs, flags, items and config files are all read by it. */
const fields = [
    ...fieldsOf('check', { input: true, item: true, file: false }, [
        'provider',
        'api-key',
        'minimum',
        'warn-below',
        'estimated-cost',
        'parallel-jobs',
        'pool',
        'budget',
        'name',
        'account',
        'region',
        'base-url',
    ]),
    ...fieldsOf('check', { input: false, item: true, file: false }, ['api-key-env', ...declaringFields]),
    ...fieldsOf('both', { input: true, item: true, file: true }, ['on-low', 'on-unknown', 'on-missing-key', 'max-spend']),
    ...fieldsOf('run', { input: true, item: false, file: true }, [
        'checks',
        'require',
        'timeout',
        'retries',
        'summary',
        'receipt',
        'receipt-file',
        'on-overspend',
        'watch',
    ]),
    ...fieldsOf('run', { input: true, item: false, file: false }, ['config-file', 'run', 'job-status']),
];
const inputNames = fields.filter(({ input }) => input).map(({ name }) => name);
const itemNames = fields.filter(({ item }) => item).map(({ name }) => name);
const fileNames = fields.filter(({ file }) => file).map(({ name }) => name);
/** Inputs that describe the one check of a run; beside a list nobody could tell which check they mean. */
const oneCheckInputs = fields
    .filter(({ scope, input, name }) => scope === 'check' && input && name !== 'parallel-jobs')
    .map(({ name }) => name);
//#endregion

//#region src/core/clean-text.ts
/** Most characters of a provider's own words that anyone sees. */
const mostCharacters = 300;
// Escape sequences of terminals: CSI with its parameters, then the strings (OSC, DCS, SOS, PM, APC) with their content,
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html. None can backtrack: each part excludes what follows it.
const terminalSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g;
// Every kind of line end, tab and blank, one run at a time.
const blanks = /[\t\n\v\f\r\u0085\p{Z}]+/gu;
// Controls, and what has no width or turns the direction of the text around.
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleButEscapes = /(?![\u001b\u0007\u0090\u0098\u009b-\u009f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const loneSurrogates = /\p{Cs}/gu;
/** The runner takes `##[` anywhere in a line, and `::` at its start, for a command: a blank between makes them text. */
function breakCommands(text) {
    return text.replace(/#(?=#\[)/g, '# ').replace(/^:(?=:)/, ': ');
}
function cut(text, most) {
    // A character takes at most two units: nothing beyond them has to be looked at.
    const characters = Array.from(text.slice(0, 2 * most + 2));
    return characters.length <= most && text.length <= 2 * most + 2 ? text : `${characters.slice(0, most - 1).join('')}…`;
}
/**
 * Makes text from outside fit to be shown: one line, no control, bidirectional or zero-width characters, no keys, no
 * workflow command. Markdown and HTML are left to the renderers, which know where the text goes.
 * @param redact takes the keys out; see `createRedactor`.
 * @param most characters of the result, the `…` of a cut one included.
 */
function cleanText(text, redact, most = mostCharacters) {
    const spaced = text.replace(loneSurrogates, '\ufffd').replace(blanks, ' ').replace(invisibleButEscapes, '');
    // Twice: a key that follows an escape sequence's start loses its first letter with it, and would not be known again;
    // one that is broken up by a sequence is only known without it.
    const plain = redact(spaced).replace(terminalSequences, '').replace(invisible, '');
    return cut(breakCommands(redact(plain).replace(/ {2,}/g, ' ').trim()), most);
}
//#endregion

//#region src/core/choose-pool.ts
/** A pool that the provider defines and this account lacks: nothing is left in it. */
function lacking(id, label, unit) {
    return { pool: registry.pool({ id, label, unit, remaining: registry.zero, usable: false }), usable: false };
}
/**
 * Chooses the pool: the one that was named, else the first usable one with the minimum's unit, else the provider's own
 * first usable one.
 * @throws {Failure} `error` when the minimum's unit is no pool's.
 */
function choosePool(check, reading) {
    const { provider, minimum } = check;
    const take = (found) => ({ pool: found, usable: found.usable });
    if (check.pool !== null) {
        const id = reading.decides ?? check.pool;
        const found = reading.pools.find((candidate) => candidate.id === id);
        if (found !== undefined)
            return take(found);
        const defined = provider.pools.find((definition) => definition.id === id);
        if (defined !== undefined)
            return lacking(defined.id, defined.label, defined.unit);
        throw registry.Failure.because('no-such-pool', `the provider’s answer has no pool \`${check.pool}\``);
    }
    const unit = registry.isPercentage(minimum) ? null : minimum.unit;
    if (unit !== null) {
        const matching = reading.pools.filter((candidate) => registry.sameUnit(candidate.unit, unit));
        const found = matching.find(({ usable }) => usable) ?? matching[0];
        if (found !== undefined)
            return take(found);
        const defined = provider.pools.find((definition) => registry.sameUnit(definition.unit, unit) && !definition.id.endsWith(':'));
        if (defined !== undefined)
            return lacking(defined.id, defined.label, defined.unit);
    }
    const found = reading.pools.find(({ usable }) => usable) ?? reading.pools[0];
    if (found !== undefined)
        return take(found);
    const [first] = provider.pools;
    if (first !== undefined)
        return lacking(first.id, first.label, first.unit);
    throw registry.Failure.because('unexpected-body', 'the answer holds no pool at all');
}
//#endregion

//#region src/core/evaluate-failure.ts
/** What is done about a status: nothing for the good ones, `fail` for what no policy lets pass. */
function policyOf(check, status) {
    if (status === 'ok' || status === 'warn')
        return null;
    if (status === 'low')
        return check.onLow;
    if (status === 'unknown')
        return check.onUnknown;
    return status === 'no-key' ? check.onMissingKey : 'fail';
}
/** A result before anything is known. */
function blank(check, { attempts, durationMs, now }) {
    const { minimum, warnBelow, estimatedCost, parallelJobs, budget } = check;
    return {
        name: check.name,
        provider: check.provider.id,
        providerName: check.provider.name,
        reason: null,
        transient: null,
        hint: null,
        pool: budget === null ? check.pool : 'budget',
        remaining: null,
        unlimited: false,
        unit: null,
        boundBy: null,
        minimum: registry.isPercentage(minimum) ? null : minimum.value,
        estimatedCost: estimatedCost?.value ?? null,
        parallelJobs,
        required: null,
        shortfall: null,
        warnBelow: warnBelow === null || registry.isPercentage(warnBelow) ? null : warnBelow.value,
        runsLeft: null,
        resetsAt: null,
        expiresAt: null,
        lowerBound: false,
        upperBound: false,
        budget: budget === null
            ? null
            : {
                amount: budget.value,
                unit: budget.unit ?? check.provider.budget?.unit ?? '',
                period: budget.period,
                startsAt: registry.formatInstant(registry.periodStart(budget.period, now)),
            },
        pools: [],
        warnings: [],
        attempts,
        durationMs,
        checkedAt: registry.formatInstant(now).replace(/\.\d+Z$/, 'Z'),
        topUpUrl: check.provider.topUp,
    };
}
/** A check whose balance could not be read, or was refused. */
function evaluateFailure(check, failure, circumstances, clean) {
    const { status, reason, said } = failure;
    const told = said === null ? '' : clean(said);
    const lasting = (status === 'unknown' || status === 'denied') && !failure.transient;
    return {
        ...blank(check, circumstances),
        status,
        policy: policyOf(check, status),
        reason,
        transient: status === 'unknown' || status === 'denied' ? failure.transient : null,
        message: `${check.name}: ${clean(failure.message)}${told === '' ? '' : `: “${told}”`}${lasting ? '; another try will not heal it' : ''}`,
        hint: failure.hint ?? hintOf(check, failure),
    };
}
function hintOf(check, { status, reason }) {
    if (status === 'denied')
        return `Check the key in ${check.keySource}: is it whole, current, and ${check.provider.name}’s own?`;
    if (reason === 'unexpected-body' || reason === 'unexpected-status') {
        return `Is ${check.origin} really ${check.provider.name}? If it is, its contract may have changed: please report it.`;
    }
    return null;
}
/** A check without a key. */
function evaluateMissingKey(check, circumstances) {
    const policy = policyOf(check, 'no-key');
    const why = check.missingKeyReason === null ? '' : `: ${check.missingKeyReason}`;
    return {
        ...blank(check, circumstances),
        status: 'no-key',
        policy,
        message: `${check.name}: no key was given (${check.keySource} is empty)${why}`,
        hint: check.missingKeyReason === null
            ? `Add the secret, and hand it over as ${check.keySource}. In a pull request from a fork, or by Dependabot, there are no secrets.`
            : 'Run the job where its secrets are, or set `on-missing-key`.',
    };
}
//#endregion

//#region src/core/evaluate.ts
/** What a person is told of where the figure comes from, when it is not the account. */
const bindings = {
    account: '',
    key: ' (the key’s own limit)',
    month: ' (the monthly limit)',
    cycle: '',
    fallback: ' (the fallback’s limit)',
    budget: '',
};
const mostPools = 100;
/** A pool as a sentence names it: one that was found in the answer (a key) with its label, if that says more. */
function nameOf(check, { id, label }, clean) {
    const own = check.provider.pools.some((definition) => definition.id === id) || id === 'budget';
    return own || label === '' || id.endsWith(`:${label}`) ? clean(id) : `${clean(id)} (${clean(label)})`;
}
/** Brings what was asked into the pool's unit. @throws {Failure} `error` when it is of another, or a share of no limit. */
function resolveLimits(check, pool) {
    const inUnit = (field, amount) => {
        if (amount.unit === null || registry.sameUnit(amount.unit, pool.unit))
            return amount.value;
        throw registry.Failure.configuration(`\`${field}\` is in ${amount.unit}, but ${pool.id} is counted in ${pool.unit}; units are never converted`, `Write \`${field}\` in ${pool.unit}, or choose a pool in ${amount.unit}.`);
    };
    const resolve = (field, threshold) => {
        if (!registry.isPercentage(threshold))
            return inUnit(field, threshold);
        // A share of nothing would be 0, and 0 of 0 would be enough.
        if (pool.limit?.gt(0))
            return registry.shareOf(pool.limit, threshold.percent);
        if (pool.limit !== null) {
            throw registry.Failure.configuration(`\`${field}\` is a percentage, but the limit of ${pool.id} is ${registry.formatAmount(pool.limit, pool.unit)}`, `Write \`${field}\` as an amount in ${pool.unit}.`);
        }
        throw registry.Failure.configuration(`\`${field}\` is a percentage, but ${pool.id} has no limit to take it of (of all that was ever paid in, a share means nothing)`, `Write \`${field}\` as an amount in ${pool.unit}.`);
    };
    const minimum = resolve('minimum', check.minimum);
    const cost = check.estimatedCost === null ? registry.zero : inUnit('estimated-cost', check.estimatedCost);
    if (check.maxSpend !== null)
        inUnit('max-spend', check.maxSpend);
    return {
        minimum,
        warnBelow: check.warnBelow === null ? null : resolve('warn-below', check.warnBelow),
        required: minimum.plus(cost.times(check.parallelJobs)),
    };
}
/** At most 100 pools, cleaned for display; the deciding one always. */
function shownPools(pools, deciding, clean) {
    const first = pools.slice(0, mostPools);
    const shown = first.includes(deciding) ? first : [...first.slice(0, mostPools - 1), deciding];
    return shown.map((pool) => ({ ...pool, id: clean(pool.id), label: clean(pool.label) }));
}
/** Judges one check by what was read. Pure: the same reading always gives the same result. */
function evaluate(check, reading, circumstances, clean) {
    const base = { ...blank(check, circumstances), warnings: reading.warnings.map(clean) };
    let known = base;
    try {
        const { pool, usable } = choosePool(check, reading);
        const remaining = usable ? pool.remaining : registry.zero;
        const unlimited = usable && pool.unlimited;
        if (remaining === null && !unlimited)
            throw registry.Failure.because('unexpected-body', `${pool.id} has no figure`);
        const id = clean(pool.id);
        const { unit, boundBy, resetsAt, expiresAt, lowerBound, upperBound } = pool;
        known = {
            ...base,
            pool: id,
            remaining: unlimited ? null : remaining,
            unlimited,
            unit,
            boundBy,
            resetsAt,
            expiresAt,
            lowerBound,
            upperBound,
            pools: shownPools(reading.pools, pool, clean),
        };
        if (unlimited)
            return { ...known, status: 'ok', policy: null, message: `${check.name}: ${id} is unlimited` };
        const left = remaining ?? registry.zero;
        const { minimum, warnBelow, required } = resolveLimits(check, pool);
        const cost = check.estimatedCost?.value ?? registry.zero;
        const low = left.lt(required);
        const soft = !low && warnBelow !== null && left.lt(warnBelow);
        const status = low ? 'low' : soft ? 'warn' : 'ok';
        const figure = `${registry.formatAmount(left, unit)} left in ${nameOf(check, pool, clean)}${usable ? bindings[boundBy] : ', which cannot be used now'}`;
        const verdict = low
            ? `, short by ${registry.formatAmount(required.minus(left), unit)}`
            : soft && warnBelow !== null
                ? `, below the soft limit of ${registry.formatAmount(warnBelow, unit)}`
                : '';
        return {
            ...known,
            status,
            policy: policyOf(check, status),
            message: `${check.name}: ${figure}, ${registry.formatAmount(required, unit)} required${verdict}`,
            minimum,
            warnBelow,
            required,
            shortfall: low ? required.minus(left) : null,
            runsLeft: cost.gt(0) ? registry.wholeTimes(registry.notBelowZero(left.minus(minimum)), cost) : null,
        };
    }
    catch (error) {
        if (!(error instanceof registry.Failure))
            throw error;
        const failed = evaluateFailure(check, error, circumstances, clean);
        // The figures were read, and stay: it is what was asked of them that is wrong.
        return {
            ...known,
            status: failed.status,
            policy: failed.policy,
            reason: failed.reason,
            transient: failed.transient,
            message: failed.message,
            hint: failed.hint,
        };
    }
}
//#endregion

//#region src/core/mask.ts
/** May this text be masked? A mask on a short or numeric text would delete every output that has it inside. */
function isMaskable(text) {
    return text.length >= 8 && !/^[\d.,+-]+$/.test(text);
}
//#endregion

//#region src/core/verdict.ts
/** From the worst to the best. */
const worst = ['error', 'denied', 'low', 'unknown', 'no-key', 'warn', 'ok'];
function isGood({ status }) {
    return status === 'ok' || status === 'warn';
}
/** What one check does to the run. */
function outcomeOf({ status, policy }) {
    if (status === 'ok')
        return 'pass';
    return status === 'warn' ? 'warn' : (policy ?? 'fail');
}
/** The gravest outcome there is, and the check that decided it. */
function gravest(results, order) {
    const outcome = order.find((candidate) => results.some((result) => outcomeOf(result) === candidate)) ?? 'fail';
    const among = results.flatMap((result, index) => outcomeOf(result) === outcome ? [{ status: result.status, index }] : []);
    const [first] = among.toSorted((one, other) => worst.indexOf(one.status) - worst.indexOf(other.status));
    return { outcome, index: first?.index ?? 0 };
}
/**
 * The one verdict of a run. No results at all is a failure, never a pass.
 * @param require `all`: every check must let the run go on; `any`: one that is `ok` or `warn` is enough.
 */
function decide(results, require) {
    const good = results.findIndex(isGood);
    const wrong = results.some(({ status }) => status === 'error');
    const eased = require === 'any' && good >= 0 && !wrong;
    const order = require === 'all' ? ['fail', 'skip', 'warn', 'pass'] : ['fail', 'warn', 'skip', 'pass'];
    const decided = eased ? { outcome: outcomeOfEased(results, good), index: good } : gravest(results, order);
    const shouldRun = results.length > 0 && (decided.outcome === 'pass' || decided.outcome === 'warn');
    const byPolicy = shouldRun ? results.find(({ policy }) => policy === 'warn') : undefined;
    return {
        outcome: results.length > 0 ? decided.outcome : 'fail',
        shouldRun,
        status: results[decided.index]?.status ?? 'error',
        decidedBy: results.length > 0 ? decided.index : null,
        firstOk: (results[good] ?? byPolicy)?.name ?? null,
        okChecks: results.filter(isGood).map(({ name }) => name),
        problemChecks: results.filter((result) => !isGood(result)).map(({ name }) => name),
    };
}
/** With `require: any` and a good check, what is wrong elsewhere is a warning. */
function outcomeOfEased(results, good) {
    return results[good]?.status === 'warn' || results.some((result) => !isGood(result)) ? 'warn' : 'pass';
}
//#endregion

//#region src/net/decoded-view.ts
const percent = 0x25;
const plus = 0x2b;
const backslash = 0x5c;
const ampersand = 0x26;
const hexDigits = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit += 1) {
    const text = digit.toString(16);
    for (const letter of [text, text.toUpperCase()])
        hexDigits[letter.charCodeAt(0)] = digit;
}
function hexAt(bytes, index, digits) {
    let value = 0;
    for (let at = index; at < index + digits; at += 1) {
        const digit = hexDigits[bytes[at] ?? 0] ?? -1;
        if (digit < 0)
            return null;
        value = value * 16 + digit;
    }
    return value;
}
function bytesOf(codePoint) {
    return Buffer.from(codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd', 'utf8');
}
function readPercent(bytes, index) {
    const value = hexAt(bytes, index + 1, 2);
    return value === null ? null : { stands: Uint8Array.of(value), length: 3 };
}
const shortEscapes = new Map([...'"\\/\''].map((mark) => [mark, mark]));
for (const [letter, control] of Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' })) {
    shortEscapes.set(letter, control);
}
function readUnicode(bytes, index) {
    const unit = hexAt(bytes, index + 2, 4);
    if (unit === null)
        return null;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && bytes[index + 6] === backslash && bytes[index + 7] === 0x75;
    const second = isPair ? hexAt(bytes, index + 8, 4) : null;
    if (second !== null && second >= 0xdc00 && second < 0xe000) {
        return { stands: bytesOf(0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00)), length: 12 };
    }
    return { stands: bytesOf(unit), length: 6 };
}
function readBackslash(bytes, index) {
    const letter = String.fromCharCode(bytes[index + 1] ?? 0);
    if (letter === 'u')
        return readUnicode(bytes, index);
    if (letter === 'x') {
        const value = hexAt(bytes, index + 2, 2);
        return value === null ? null : { stands: bytesOf(value), length: 4 };
    }
    const short = shortEscapes.get(letter);
    return short === undefined ? null : { stands: Buffer.from(short), length: 2 };
}
const namedEntities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
const entity = /^&(?:#0{0,9}(\d{1,7})|#[xX]0{0,9}([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos|nbsp));?/i;
function readEntity(bytes, index) {
    const found = entity.exec(bytes.toString('latin1', index, index + 24));
    if (found === null)
        return null;
    const [whole, decimal, hex, name] = found;
    const named = name === undefined ? undefined : namedEntities[name.toLowerCase()];
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return { stands: named === undefined ? bytesOf(codePoint) : Buffer.from(named), length: whole.length };
}
/** `%2B`. */
const percentEscape = { opens: [percent], read: readPercent };
/** `%2B`, and the `+` that stands for a blank in a form. */
const formEscape = {
    opens: [percent, plus],
    read: (bytes, index) => bytes[index] === plus ? { stands: Uint8Array.of(0x20), length: 1 } : readPercent(bytes, index),
};
/** `\n`, `\/`, `\x2b`, `\u002b`, as in JSON and in the strings of many languages. */
const backslashEscape = { opens: [backslash], read: readBackslash };
/** `&amp;`, `&#43;`, `&#x2b;`. */
const entityEscape = { opens: [ampersand], read: readEntity };
/** Whichever of them, side by side. */
const anyEscape = {
    opens: [percent, backslash, ampersand],
    read(bytes, index) {
        if (bytes[index] === percent)
            return readPercent(bytes, index);
        return bytes[index] === backslash ? readBackslash(bytes, index) : readEntity(bytes, index);
    },
};
function viewOf(text) {
    const bytes = Buffer.from(text, 'utf8');
    const places = new Uint32Array(bytes.length + 1);
    for (let index = 0; index <= bytes.length; index += 1)
        places[index] = index;
    return { bytes, starts: places, ends: places.subarray(1) };
}
/** The view with one kind of escape undone, once; null when there is none in it. */
function decodeView({ bytes, starts, ends }, { opens, read }) {
    if (!opens.some((byte) => bytes.includes(byte)))
        return null;
    const isOpen = new Uint8Array(256);
    for (const byte of opens)
        isOpen[byte] = 1;
    const decoded = Buffer.alloc(bytes.length);
    const decodedStarts = new Uint32Array(bytes.length);
    const decodedEnds = new Uint32Array(bytes.length);
    let length = 0;
    let found = false;
    for (let index = 0; index < bytes.length;) {
        const byte = bytes[index] ?? 0;
        const undone = isOpen[byte] === 1 ? read(bytes, index) : null;
        const stands = undone?.stands;
        const last = undone === null ? index : index + undone.length - 1;
        for (let each = 0; each < (stands?.length ?? 1); each += 1) {
            decoded[length] = stands?.[each] ?? byte;
            decodedStarts[length] = starts[index] ?? 0;
            decodedEnds[length] = ends[last] ?? 0;
            length += 1;
        }
        found ||= undone !== null;
        index = last + 1;
    }
    if (!found)
        return null;
    return {
        bytes: decoded.subarray(0, length),
        starts: decodedStarts.subarray(0, length),
        ends: decodedEnds.subarray(0, length),
    };
}
//#endregion

//#region src/net/redact.ts
/** Shorter pieces of an encoded key tell nothing, and stand in too many texts. */
const leastEncoded = 6;
const leastPart = 8;
function exactly(text) {
    return { bytes: Buffer.from(text, 'utf8'), before: 0, after: 0 };
}
/** A key within a longer text that was encoded as a whole: its bytes can begin at any of three places in a group. */
function base64Patterns(key) {
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), key]).toString('base64');
        const bits = 8 * (shift + key.length);
        // Six bits to a character: those at either end are shared with what stands next to the key.
        const core = encoded.slice(Math.ceil((8 * shift) / 6), Math.floor(bits / 6));
        if (core.length < leastEncoded)
            return [];
        const sides = { before: shift === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 };
        const urlSafe = core.replaceAll('+', '-').replaceAll('/', '_');
        return [...new Set([core, urlSafe])].map((text) => ({ bytes: Buffer.from(text), ...sides }));
    });
}
function hexPatterns(key) {
    const hex = key.toString('hex');
    return hex.length < leastEncoded ? [] : [exactly(hex), exactly(hex.toUpperCase())];
}
/** A key, its lines, and the password behind the first colon: what a provider may echo of it. */
function partsOf(key) {
    const password = key.slice(key.indexOf(':') + 1);
    const parts = [...key.split(/[\r\n]+/), password].map((part) => part.trim());
    return [key, key.trim(), ...parts.filter((part) => part.length >= leastPart)].filter((part) => part.trim() !== '');
}
function patternsOf(keys) {
    return [...new Set(keys.flatMap(partsOf))].flatMap((part) => {
        const bytes = Buffer.from(part, 'utf8');
        return [exactly(part), ...base64Patterns(bytes), ...hexPatterns(bytes)];
    });
}
const base64Byte = /^[\w+/-]$/;
function isBase64(byte) {
    return byte !== undefined && base64Byte.test(String.fromCharCode(byte));
}
/** Adds where a pattern stands in a view, as places in the text. */
function addSpans({ bytes, starts, ends }, pattern, spans) {
    for (let at = bytes.indexOf(pattern.bytes); at !== -1; at = bytes.indexOf(pattern.bytes, at + 1)) {
        let first = at;
        let last = at + pattern.bytes.length - 1;
        if (pattern.before > 0 && isBase64(bytes[first - 1]))
            first -= 1;
        if (pattern.after > 0 && isBase64(bytes[last + 1]))
            last += 1;
        spans.push([starts[first] ?? 0, ends[last] ?? 0]);
    }
}
const escapes = [percentEscape, formEscape, backslashEscape, entityEscape, anyEscape];
/** Most encodings that stand in each other: JSON in a form, and that in a page. */
const mostLayers = 3;
/** Beyond so many bytes only the first layer is undone: a long text full of escapes must not take seconds. */
const mostBytes$1 = 256 * 1024;
/** The text with every order of escapes undone. Most texts have none, and are their only view. */
function viewsOf(text) {
    const views = [viewOf(text)];
    let layer = views;
    const layers = text.length > mostBytes$1 ? 1 : mostLayers;
    for (let depth = 0; depth < layers && layer.length > 0; depth += 1) {
        const next = [];
        for (const view of layer) {
            for (const kind of escapes) {
                const decoded = decodeView(view, kind);
                if (decoded === null || views.some(({ bytes }) => bytes.equals(decoded.bytes)))
                    continue;
                views.push(decoded);
                next.push(decoded);
            }
        }
        layer = next;
    }
    return views;
}
function replaceSpans(text, spans) {
    const pieces = [];
    let at = 0;
    for (const [start, end] of spans) {
        if (start >= at)
            pieces.push(text.toString('utf8', at, start), '***');
        at = Math.max(at, end);
    }
    pieces.push(text.toString('utf8', at));
    return pieces.join('');
}
/**
 * Takes keys out of text from outside: as they are, and as they look in URLs, JSON, HTML, base64 and hex, also where
 * one encoding stands in another. Short and numeric keys too: this is not for our own figures.
 * @returns a function that puts `***` in place of each.
 */
function createRedactor(keys) {
    const patterns = patternsOf(keys);
    return (text) => {
        if (patterns.length === 0 || text === '')
            return text;
        const views = viewsOf(text);
        const spans = [];
        for (const view of views)
            for (const pattern of patterns)
                addSpans(view, pattern, spans);
        if (spans.length === 0)
            return text;
        spans.sort((one, other) => one[0] - other[0]);
        return replaceSpans(Buffer.from(text, 'utf8'), spans);
    };
}
//#endregion

//#region src/net/address.ts
// One slash, then anything but what a URL parser reads as more than a path and a query: a second slash or a backslash
// at the start names another host, tabs and line ends are dropped, `#` cuts.
const pathForm = /^\/(?![/\\])[^\s\\#\u0000-\u001f\u007f]*$/;
/** `.` and `..`, also percent-encoded: a URL parser would take them as steps to another endpoint. */
function hasDotSegments(path) {
    return path
        .replace(/\?.*$/s, '')
        .split('/')
        .some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}
/**
 * Where a request goes, without the key. A path can come in part from a user (`account`) or from an answer (the next
 * page), so it is held to the pinned origin here, whatever it holds.
 * @throws {Failure} when it would go anywhere else.
 */
function addressOf({ origin, pathPrefix }, path) {
    const full = `${pathPrefix}${path}`;
    const url = pathForm.test(path) && pathForm.test(full) && !hasDotSegments(full) ? parseUrl(origin + full) : null;
    if (url === null || url.origin !== origin || url.username !== '' || url.password !== '') {
        throw registry.Failure.configuration('an identifier in this check does not fit into the address that is asked', 'Check account, and any name or id in the check: no slash at its start, no `..`, no blanks.');
    }
    return url;
}
function basicCredentials({ provider: { auth }, key, account }) {
    if (key.includes(':'))
        return key;
    return auth.kind === 'basic' && auth.user === 'account' ? `${account ?? ''}:${key}` : `${key}:`;
}
function encodeQuery(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        throw registry.Failure.configuration('the key is no valid text, and cannot be sent', 'Copy the key again.');
    }
}
/** How the key travels with a request: exactly one way for each provider. */
function credentialsOf(target) {
    const { key, provider } = target;
    const { auth } = provider;
    switch (auth.kind) {
        case 'bearer':
            return { headers: { authorization: `Bearer ${key}` }, query: null };
        case 'header':
            return { headers: { [auth.name.toLowerCase()]: `${auth.prefix ?? ''}${key}` }, query: null };
        case 'query':
            return { headers: {}, query: `${encodeURIComponent(auth.name)}=${encodeQuery(key)}` };
        case 'basic': {
            const encoded = Buffer.from(basicCredentials(target), 'utf8').toString('base64');
            return { headers: { authorization: `Basic ${encoded}` }, query: null };
        }
    }
}
//#endregion

//#region src/net/check-clock.ts
/** @param elapsed milliseconds of a clock that only goes forward. */
function openCheckClock(timeoutMs, elapsed) {
    let startedAt = null;
    let excused = 0;
    let pausedAt = 0;
    // Requests of one check may wait side by side: it runs again when none of them waits.
    let waiting = 0;
    return {
        start() {
            startedAt ??= elapsed() - excused;
        },
        started: () => startedAt !== null,
        pause() {
            if (waiting === 0)
                pausedAt = elapsed();
            waiting += 1;
        },
        resume() {
            waiting -= 1;
            if (waiting === 0 && startedAt !== null)
                excused += elapsed() - pausedAt;
        },
        left() {
            return startedAt === null ? timeoutMs : Math.max(0, timeoutMs - (elapsed() - startedAt - excused));
        },
    };
}
//#endregion

//#region src/net/parse-body.ts
/** Deepest nesting that is read; the parser behind it calls itself for each level. */
const mostLevels = 512;
/** Strict UTF-8, a byte order mark taken off; null when it is something else. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Most brackets open at a time. The text is JSON already. */
function levelsOf(text) {
    let levels = 0;
    let most = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (quoted) {
            if (character === '\\')
                index += 1;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{' || character === '[') {
            levels += 1;
            most = Math.max(most, levels);
        }
        else if (character === '}' || character === ']')
            levels -= 1;
    }
    return most;
}
/** Reads a body of at most 1 MiB. Numbers keep their text. */
function parseBody(bytes) {
    const text = decode(bytes);
    // The engine's own parser does not call itself, and so takes any depth: it says what is JSON, and nothing else.
    if (text === null || !isJson(text))
        return { kind: 'not-json' };
    if (levelsOf(text) > mostLevels)
        return { kind: 'unusable' };
    try {
        return { kind: 'json', value: stringify.parse(text, null, (number) => new registry.WireNumber(number)) };
    }
    catch {
        // What is JSON and still refused has two values for one name, and which of them counts is anybody's guess.
        return { kind: 'unusable' };
    }
}
//#endregion

//#region src/net/retry-after.ts
const yearMs = 366 * 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
// The three forms of a date in HTTP, RFC 9110 section 5.6.7.
const dates = [
    /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
    /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
    /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];
/** Milliseconds since 1970; null when it is no date. */
function parseHttpDate(text, now) {
    const groups = dates.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
    if (groups === undefined)
        return null;
    const { day = '', month = '', year = '', time = '' } = groups;
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
    if (!months.includes(month) || hours > 23 || minutes > 59 || seconds > 60)
        return null;
    const century = now.getUTCFullYear() - (now.getUTCFullYear() % 100);
    const fullYear = year.length === 2 ? century + Number(year) : Number(year);
    const date = new Date(Date.UTC(fullYear, months.indexOf(month), Number(day), hours, minutes, seconds));
    return date.getUTCDate() === Number(day) || seconds === 60 ? date.getTime() : null;
}
/** A wait nobody means (more than a year) is none; a moment that has passed is no wait. */
function sensible(milliseconds) {
    return milliseconds > yearMs ? null : Math.max(0, Math.ceil(milliseconds));
}
const seconds = /^\d{1,15}(?:\.\d{1,9})?$/;
function parseRetryAfter(text, now) {
    if (seconds.test(text))
        return sensible(Number(text) * 1000);
    const date = parseHttpDate(text, now);
    return date === null ? null : sensible(date - now.getTime());
}
/** Seconds until, or since 1970, or milliseconds since 1970: the size tells which. */
function parseReset(text, now) {
    if (!seconds.test(text))
        return null;
    const value = Number(text);
    if (value > 1e12)
        return sensible(value - now.getTime());
    if (value > 1e9)
        return sensible(value * 1000 - now.getTime());
    return sensible(value * 1000);
}
/**
 * How long the provider asks to wait before the next try.
 * @param fromReset read the headers that tell when a rate limit is reset too, where there is no `Retry-After`.
 * @returns milliseconds; null when it does not say, or says nothing sensible.
 */
function parseWait(headers, now, fromReset) {
    const retryAfter = headers['retry-after'];
    const wait = retryAfter === undefined ? null : parseRetryAfter(retryAfter.trim(), now);
    if (wait !== null || !fromReset)
        return wait;
    const reset = headers['ratelimit-reset'] ?? headers['x-ratelimit-reset'];
    return reset === undefined ? null : parseReset(reset.trim(), now);
}
//#endregion

//#region src/net/schema-path.ts
function definitionOf(schema) {
    return schema?._zod?.def ?? {};
}
/** The schema behind `optional`, `nullable`, a pipe and their like. */
function unwrap(schema) {
    const { innerType, in: input } = definitionOf(schema);
    const inner = innerType ?? input;
    return inner === undefined ? schema : unwrap(inner);
}
/**
 * The part of an issue's path that stands in our own schema: `payg.account_credits`, `rows[].amount`. What else a path
 * can hold (the names in a record) comes from the answer, and is left out.
 */
function ownPath(schema, path) {
    let current = schema;
    let words = '';
    for (const step of path) {
        const { type, shape, element } = definitionOf(unwrap(current));
        if (type === 'array' && typeof step === 'number') {
            words += '[]';
            current = element;
        }
        else if (type === 'object' && typeof step === 'string' && shape !== undefined && Object.hasOwn(shape, step)) {
            words += words === '' ? step : `.${step}`;
            current = shape[step];
        }
        else
            return words;
    }
    return words;
}
//#endregion

//#region src/net/judge.ts
const changedHint = 'The provider may have changed its API: look for a newer release, or report it.';
/** We ask for `identity`; what comes compressed all the same is not inflated, so that nothing small can become huge. */
function isPlain(headers) {
    return /^(?:identity)?$/i.test((headers['content-encoding'] ?? '').trim());
}
function failureOfProvider({ provider }, answer) {
    try {
        return provider.failureOf?.(answer) ?? null;
    }
    catch (thrown) {
        return thrown instanceof registry.Failure ? thrown : unexpectedBody(answer.status, '');
    }
}
function unexpectedBody(status, path) {
    const words = registry.statusWords['unexpected-body'];
    return registry.Failure.because('unexpected-body', path === '' ? words : `${words}: ${path} is missing or of another kind`, status === null ? { hint: changedHint } : { code: status, hint: changedHint });
}
function withWait(failure, headers, now) {
    const askable = ['rate-limited', 'server-error'];
    if (failure.retryAfterMs !== null || !askable.includes(failure.reason))
        return failure;
    const wait = parseWait(headers, now, failure.reason === 'rate-limited');
    return wait === null ? failure : failure.withRetryAfter(wait);
}
/** The body of a good answer, as far as that can be told without knowing what was asked. */
function bodyOfSuccess(status, parsed) {
    // 206 says of itself that it is a part; nothing here asks for one.
    if (parsed.kind === 'not-json' || status === 206) {
        throw registry.Failure.because('not-json', `${registry.statusWords['not-json']} (${status})`, { code: status });
    }
    if (parsed.kind === 'unusable')
        throw unexpectedBody(status, '');
    return parsed.value;
}
/**
 * The body of a whole answer.
 * @throws {Failure} when the answer is none that a balance can be read from.
 */
function judge({ status, headers, bytes }, target, now) {
    const redirect = status >= 300 && status < 400 ? registry.failureOfStatus(status, undefined) : null;
    if (redirect !== null)
        throw redirect;
    const plain = isPlain(headers);
    const parsed = plain ? parseBody(bytes) : { kind: 'not-json' };
    // Unusable JSON is JSON still: null keeps it from being taken for a firewall's page.
    const body = parsed.kind === 'json' ? parsed.value : parsed.kind === 'unusable' ? null : undefined;
    const text = plain ? new TextDecoder().decode(bytes) : '';
    const failure = failureOfProvider(target, { status, headers, body }) ?? registry.classify({ status, headers, body, text });
    if (failure !== null)
        throw withWait(failure, headers, now);
    return bodyOfSuccess(status, parsed);
}
/**
 * A body by its schema.
 * @throws {Failure} that names the first of our fields that does not fit, and nothing of the body.
 */
function parseBySchema(body, schema) {
    let result;
    try {
        result = schema.safeParse(body);
    }
    catch (thrown) {
        throw thrown instanceof registry.Failure ? thrown : unexpectedBody(null, '');
    }
    if (result.success)
        return result.data;
    throw unexpectedBody(null, ownPath(schema, result.error.issues[0]?.path ?? []));
}
//#endregion

//#region src/net/transport-failure.ts
/** An error's code, where it is one of Node's own words; it holds nothing of the request. */
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : null;
}
const certificateCodes = /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/;
function hintFor(code) {
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return 'The host’s name could not be looked up: check base-url, and the network of the machine.';
    }
    if (code !== null && certificateCodes.test(code)) {
        return 'The host’s certificate is not trusted. Where the network has a certificate authority of its own, set NODE_EXTRA_CA_CERTS.';
    }
    return 'Try again; where the machine needs a proxy, set HTTPS_PROXY.';
}
const proxyHint = 'Check HTTPS_PROXY, and NO_PROXY for hosts that need no proxy.';
/** A proxy's refusal, which only the words of the package `tunnel` tell; null when it is none. */
function proxyWords(error) {
    const text = error instanceof Error ? error.message : '';
    const status = /^tunneling socket could not be established, statusCode=(\d{3})$/.exec(text);
    if (status !== null)
        return `the proxy refused the connection (${status[1]})`;
    return /^tunneling socket could not|from proxy$/.test(text) ? 'the proxy cannot be used' : null;
}
/** No whole answer came: refused, reset, closed too early, no such name, no trusted certificate. */
function networkFailure(error) {
    const proxy = proxyWords(error);
    if (proxy !== null) {
        return registry.Failure.because('network', proxy, { hint: proxyHint });
    }
    const code = codeOf(error);
    const words = code === null ? registry.statusWords.network : `${registry.statusWords.network} (${code})`;
    return registry.Failure.because('network', words, { hint: hintFor(code) });
}
/** The environment names a proxy by something that is no address. Its text may hold a password, and is not told. */
function proxySettingFailure() {
    return registry.Failure.because('network', 'the address of the proxy cannot be read', { hint: proxyHint });
}
/** @param milliseconds that the attempt was given; 0 when the check had no time left for it. */
function timeoutFailure(milliseconds) {
    const seconds = Math.ceil(milliseconds / 100) / 10;
    const words = milliseconds === 0 ? 'the time for this check was up' : `no whole answer within ${seconds} s`;
    return registry.Failure.because('timeout', `${registry.statusWords.timeout} (${words})`, {
        hint: 'Try again, or give it more time with `timeout`.',
    });
}
/** The run ended before an answer came. */
function endedFailure() {
    return registry.Failure.because('timeout', 'the run ended before an answer came');
}
function tooLargeFailure(status) {
    return registry.Failure.because('too-large', registry.statusWords['too-large'], {
        code: status,
        hint: 'Check base-url: a balance takes a few hundred bytes.',
    });
}
/** The key holds characters that no header can carry. Found by the plan, but for what only the transport knows. */
function unsendableFailure() {
    return registry.Failure.configuration('the request cannot be sent: the key or the account holds characters that no header takes');
}
const unsendable = new Set(['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_INVALID_HTTP_TOKEN']);
/** Whatever was thrown on the way to an answer, as a failure. */
function transportFailure(error) {
    if (error instanceof registry.Failure)
        return error;
    return unsendable.has(codeOf(error) ?? '') ? unsendableFailure() : networkFailure(error);
}
//#endregion

//#region src/net/tunnel.ts
const ignore = () => { };
/**
 * Takes hold of all that a proxy's agent opens for one request: a proxy that never answers CONNECT leaves a socket that
 * neither the request nor the agent can reach, and that would keep the process alive.
 * @returns what drops it all.
 */
function holdTunnel(proxyAgent) {
    const agent = proxyAgent;
    const opened = [];
    const request = agent.request;
    agent.request = (options) => {
        const connect = request(options);
        opened.push(connect);
        connect.once('socket', (socket) => opened.push(socket));
        return connect;
    };
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says, to the provider and to the proxy.
    agent.options['rejectUnauthorized'] = true;
    agent.proxyOptions['rejectUnauthorized'] = true;
    return () => {
        for (const each of opened) {
            each.on('error', ignore);
            each.destroy();
        }
    };
}
//#endregion

//#region src/net/request.ts
// One HTTP request. @actions/http-client supplies the connections, and with them the runner's proxies; this file adds
// what it lacks: one deadline over everything, a cap on the body, no body that stays silent for ever, no redirects.
/** Largest body that is read. */
const mostBytes = 1024 * 1024;
/** Most connections to one origin, and so most requests at a time. */
const mostAtOnce = 8;
function isProxied(readProxy) {
    try {
        return readProxy() !== '';
    }
    catch {
        throw proxySettingFailure();
    }
}
async function connect(url, userAgent) {
    const { getProxyUrl, HttpClient } = await __webpack_require__.e(/* import() */ 611).then(__webpack_require__.t.bind(__webpack_require__, 611, 23));
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 67, 23));
    const proxied = isProxied(() => getProxyUrl(url.href));
    // `keepAlive: false` gives each request through a proxy an agent of its own: the package `tunnel` keeps no idle
    // connection anyway, and what belongs to one request can then be dropped without touching another's.
    const client = new HttpClient(userAgent, [], { allowRedirects: false, keepAlive: !proxied, maxSockets: mostAtOnce });
    // The constructor appends the runner's orchestration id, which is none of a provider's business.
    client.userAgent = userAgent;
    return { client, open: request, proxied };
}
async function readBody(message, status) {
    if (Number(message.headers['content-length'] ?? 0) > mostBytes)
        throw tooLargeFailure(status);
    const chunks = [];
    let length = 0;
    for await (const chunk of message) {
        length += chunk.byteLength;
        if (length > mostBytes)
            throw tooLargeFailure(status);
        chunks.push(chunk);
    }
    if (!message.complete)
        throw networkFailure(null);
    return Buffer.concat(chunks);
}
function readHeaders(message) {
    const headers = Object.create(null);
    for (const [name, value] of Object.entries(message.headers)) {
        headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return headers;
}
async function readAnswer(message) {
    const status = message.statusCode ?? 0;
    // A redirect is never followed, so its body is of no use; leaving it unread drops the connection.
    const bytes = status >= 300 && status < 400 ? new Uint8Array() : await readBody(message, status);
    return { status, headers: readHeaders(message), bytes };
}
function exchange({ client, open, proxied }, { method, url, headers, body }) {
    const agent = client.getAgent(url.href);
    const closeTunnel = proxied ? holdTunnel(agent) : () => { };
    let sent;
    let received;
    const options = {
        method,
        // The brackets of an IPv6 address belong in a URL, and in what a proxy is asked for, but not in a look-up.
        host: proxied ? url.hostname : url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port,
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host, 'user-agent': client.userAgent ?? '', ...headers },
        agent,
        // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
        rejectUnauthorized: true,
    };
    const receive = () => new Promise((resolve, reject) => {
        const request = (given, onResponse) => {
            sent = open(given, onResponse);
            // Some connections end without a word, such as one whose answer switches protocols.
            sent.once('close', () => reject(networkFailure(null)));
            return sent;
        };
        // The library asks the module for nothing but `request`; ours is how this file reaches what was sent.
        const info = { options, parsedUrl: url, httpModule: { request } };
        client.requestRaw(info, body).then(({ message }) => resolve(message), reject);
    });
    const answer = async () => {
        received = await receive();
        // Heard of by whoever reads it; nobody does once the time is up.
        received.on('error', () => { });
        return await readAnswer(received);
    };
    return {
        answer: answer(),
        end() {
            if (!received?.readableEnded)
                sent?.destroy();
            closeTunnel();
        },
    };
}
/**
 * @param userAgent sent with every request, as it stands.
 * @param ended cuts every request that is under way.
 */
function openRequester(userAgent, ended) {
    const connections = new Map();
    const connectionTo = (url) => {
        const known = connections.get(url.origin) ?? connect(url, userAgent);
        connections.set(url.origin, known);
        return known;
    };
    return {
        async send(request, timeoutMs) {
            const connection = await connectionTo(request.url);
            if (ended.aborted)
                throw endedFailure();
            let current;
            let release = () => { };
            // Not left to a socket's own time-outs: there may be no socket yet, as behind a proxy that does not answer.
            const cut = new Promise((_, reject) => {
                const timer = setTimeout(() => reject(timeoutFailure(timeoutMs)), timeoutMs);
                const onEnd = () => reject(endedFailure());
                ended.addEventListener('abort', onEnd);
                release = () => {
                    clearTimeout(timer);
                    ended.removeEventListener('abort', onEnd);
                };
            });
            try {
                current = exchange(connection, request);
                return await Promise.race([current.answer, cut]);
            }
            catch (error) {
                throw transportFailure(error);
            }
            finally {
                release();
                current?.answer.catch(() => { });
                current?.end();
            }
        },
        close() {
            for (const connection of connections.values())
                connection.then(({ client }) => client.dispose()).catch(() => { });
        },
    };
}
//#endregion

//#region src/net/retry.ts
/** Longest that one attempt may take. */
const attemptMs = 10_000;
const firstBackoffMs = 500;
const mostBackoffMs = 8_000;
/** Exponential with full jitter, so that those who failed together do not come back together. */
function backoff(failed, random) {
    return random() * Math.min(mostBackoffMs, firstBackoffMs * 2 ** (failed - 1));
}
/** How many tries are allowed after this failure, the failed ones among them. */
function mostTries(failure, failures, retries) {
    if (failure.retry === 'no')
        return 0;
    if (failure.retry === 'yes')
        return 1 + retries;
    const once = failures.filter(({ retry }) => retry === 'once').length;
    return once > 1 ? 0 : 1 + retries;
}
/**
 * Tries until it works, until the failure is one that no further try heals, or until the check's time is up.
 * @param attempt gets the milliseconds it may take.
 * @throws {Failure} the one that was last seen.
 */
async function withRetries(attempt, rules, clock, slots) {
    const failures = [];
    for (;;) {
        const last = failures.at(-1);
        let pause = 0;
        clock.pause();
        await slots.take(clock.started());
        clock.resume();
        clock.start();
        const left = clock.left();
        try {
            if (rules.ended.aborted)
                throw last ?? endedFailure();
            if (left <= 0)
                throw last ?? timeoutFailure(0);
            return await attempt(Math.min(attemptMs, left));
        }
        catch (thrown) {
            if (!(thrown instanceof registry.Failure) || thrown === last)
                throw thrown;
            if (rules.ended.aborted)
                throw last ?? thrown;
            // The check's own time cut it short: it saw nothing, and what was seen before stands.
            if (thrown.reason === 'timeout' && thrown.code === null && left < attemptMs && last !== undefined)
                throw last;
            failures.push(thrown);
            if (failures.length >= mostTries(thrown, failures, rules.retries))
                throw thrown;
            const wait = thrown.retryAfterMs ?? backoff(failures.length, rules.random);
            if (wait >= clock.left())
                throw thrown;
            pause = wait;
        }
        finally {
            slots.release();
        }
        await rules.sleep(pause, rules.ended).catch(() => { });
    }
}
//#endregion

//#region src/net/slots.ts
function openSlots(most) {
    let free = most;
    const begun = [];
    const waiting = [];
    return {
        async take(first) {
            if (free > 0) {
                free -= 1;
                return;
            }
            await new Promise((resolve) => (first ? begun : waiting).push(resolve));
        },
        release() {
            const next = begun.shift() ?? waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        },
    };
}
//#endregion

//#region src/net/session.ts
/** What makes two requests the same: then one is sent. Holds the key: for the lookup alone. */
function identityOf({ provider, key, account }, { method, url, headers, body }) {
    return JSON.stringify([provider.id, provider.auth, key, account, method, url.href, headers, body]);
}
function requestFor(target, method, path, body) {
    const url = addressOf(target, path);
    const { headers, query } = credentialsOf(target);
    if (query !== null)
        url.search += `${url.search === '' ? '?' : '&'}${query}`;
    const fixed = Object.entries(target.provider.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    return {
        method,
        url,
        headers: {
            accept: 'application/json',
            ...(body === null ? {} : { 'content-type': 'application/json' }),
            ...Object.fromEntries(fixed),
            // Nothing that a few bytes could inflate into.
            'accept-encoding': 'identity',
            ...headers,
        },
        body,
    };
}
function openSession(options) {
    const { now = () => new Date(), elapsed = () => performance.now(), debug = () => { } } = options;
    const ended = new AbortController();
    // Each request and each pause listens to it; there may be many.
    node_events.setMaxListeners(0, ended.signal);
    const requester = openRequester(options.userAgent, ended.signal);
    const slots = new Map();
    const answers = new Map();
    const rules = {
        retries: options.retries,
        sleep: options.sleep ?? ((milliseconds, signal) => promises.setTimeout(milliseconds, undefined, { signal })),
        random: options.random ?? Math.random,
        ended: ended.signal,
    };
    const slotsOf = (origin) => {
        const known = slots.get(origin) ?? openSlots(mostAtOnce);
        slots.set(origin, known);
        return known;
    };
    const sendOnce = async (request, target, timeoutMs) => {
        const started = elapsed();
        const tell = (outcome) => {
            const { host, pathname } = request.url;
            debug(`${request.method} ${host}${pathname}: ${outcome} in ${Math.round(elapsed() - started)} ms`);
        };
        const answer = await requester.send(request, timeoutMs).catch((failure) => {
            tell(failure.reason ?? failure.status);
            throw failure;
        });
        tell(String(answer.status));
        return judge(answer, target, now());
    };
    const answerTo = (request, target, clock) => {
        const identity = identityOf(target, request);
        const known = answers.get(identity);
        if (known !== undefined)
            return known;
        let attempts = 0;
        const attempt = (timeoutMs) => {
            attempts += 1;
            return sendOnce(request, target, timeoutMs);
        };
        const body = withRetries(attempt, rules, clock, slotsOf(request.url.origin));
        const shared = { attempts: () => attempts, body };
        answers.set(identity, shared);
        return shared;
    };
    return {
        apiFor(target) {
            const clock = openCheckClock(options.timeoutMs, elapsed);
            const used = new Set();
            const read = async (method, path, body, schema) => {
                const shared = answerTo(requestFor(target, method, path, body), target, clock);
                used.add(shared);
                return parseBySchema(await shared.body, schema);
            };
            return {
                api: {
                    get: (path, schema) => read('GET', path, null, schema),
                    post: (path, body, schema) => read('POST', path, JSON.stringify(body), schema),
                },
                attempts: () => [...used].reduce((sum, shared) => sum + shared.attempts(), 0),
            };
        },
        close() {
            ended.abort();
            requester.close();
        },
    };
}
//#endregion

//#region src/check.ts
/** What the plan's figures say now. @throws {Failure} */
async function readBalance(check, api, now) {
    const { provider, budget, account, pool, region } = check;
    if (budget === null) {
        if (provider.read === undefined)
            throw registry.Failure.configuration(`${provider.name} tells no balance; set a \`budget\``);
        return provider.read(api, { pool, account, region, now });
    }
    if (provider.readSpend === undefined)
        throw registry.Failure.configuration(`${provider.name} does not tell what was spent`);
    const unit = budget.unit ?? provider.budget?.unit ?? 'USD';
    const start = registry.periodStart(budget.period, now);
    const spend = await provider.readSpend(api, { account, now, period: budget.period, start, unit });
    if (!registry.sameUnit(spend.unit, unit)) {
        throw registry.Failure.configuration(`the budget is in ${unit}, but ${provider.name} reports ${spend.unit}; units are never converted`);
    }
    return { pools: [catalog.poolOfSpend({ ...budget}, spend, now)], warnings: spend.warnings };
}
async function runCheck(check, session, now, clean) {
    const start = performance.now();
    const at = now();
    if (check.key === null)
        return evaluateMissingKey(check, { attempts: 0, durationMs: 0, now: at });
    const bound = session.apiFor({ ...check, key: check.key });
    const circumstances = () => ({
        attempts: bound.attempts(),
        durationMs: Math.round(performance.now() - start),
        now: at,
    });
    try {
        const reading = await readBalance(check, bound.api, at);
        return evaluate(check, reading, circumstances(), clean);
    }
    catch (error) {
        const failure = error instanceof registry.Failure ? error : registry.Failure.because('unexpected-body', 'the answer could not be understood');
        return evaluateFailure(check, failure, circumstances(), clean);
    }
}
/** A key that no mask can hide is said to be so. */
function withKeyWarning(result, check) {
    if (check.key === null || isMaskable(check.key))
        return result;
    const warning = 'The key is too short or numeric to be masked in a log: a mask on it would delete figures and outputs.';
    return { ...result, warnings: [...result.warnings, warning] };
}
/** Asks every provider of the plan at once, and decides. Never throws for what a provider does. */
async function check(plan, dependencies) {
    const now = dependencies.now ?? (() => new Date());
    const redact = createRedactor(plan.checks.flatMap(({ key }) => (key === null ? [] : [key])));
    const clean = (text) => cleanText(text, redact);
    const session = openSession({ ...dependencies, timeoutMs: plan.timeoutMs, retries: plan.retries });
    const end = () => session.close();
    if (dependencies.signal?.aborted)
        end();
    dependencies.signal?.addEventListener('abort', end, { once: true });
    const startedAt = registry.formatInstant(now());
    try {
        const results = await Promise.all(plan.checks.map(async (each) => {
            const result = withKeyWarning(await runCheck(each, session, now, clean), each);
            dependencies.onResult?.(result);
            return result;
        }));
        return {
            verdict: decide(results, plan.require),
            results,
            configurationErrors: [],
            notes: [],
            require: plan.require,
            summary: plan.summary,
            startedAt,
            endedAt: registry.formatInstant(now()),
        };
    }
    finally {
        dependencies.signal?.removeEventListener('abort', end);
        session.close();
    }
}
/** The report of a run whose configuration was wrong: nothing was asked. */
function reportConfigurationErrors(errors, summary, now) {
    const at = registry.formatInstant(now);
    return {
        verdict: decide([], 'all'),
        results: [],
        configurationErrors: errors,
        notes: [],
        require: 'all',
        summary,
        startedAt: at,
        endedAt: at,
    };
}
//#endregion

//#region src/core/check-list.ts
/** More checks than this are a mistake, or an attack. */
const mostChecks = 1000;
const lineForm = 'write `<provider>[/<pool>] >= <amount> [of <budget>]`';
const listForm = `must be a list; start each check with \`- \`, or ${lineForm}`;
/** `apertis/payg >= 5 USD` or `openai >= 10% of 200 USD/month`; null when it is not of that form. */
function parseLine(line) {
    const at = line.lastIndexOf('>=');
    if (at < 0)
        return null;
    const left = line.slice(0, at).trim();
    const [minimum = '', budget, ...more] = line.slice(at + 2).split(/\s+of\s+/);
    const slash = left.indexOf('/');
    const provider = (slash < 0 ? left : left.slice(0, slash)).trim();
    const pool = slash < 0 ? null : left.slice(slash + 1).trim();
    if (provider === '' || pool === '' || minimum.trim() === '' || more.length > 0)
        return null;
    const fields = new Map([
        ['provider', provider],
        ['minimum', minimum.trim()],
    ]);
    if (pool !== null)
        fields.set('pool', pool);
    if (budget !== undefined)
        fields.set('budget', budget.trim());
    return { fields };
}
/** The text of a field's value; null when it is neither a text nor, for `parallel-jobs`, a list. */
function parseValue(name, value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return value;
    return name === 'parallel-jobs' && Array.isArray(value) ? `[${value.map(() => '0').join()}]` : null;
}
/** The fields of a YAML map as texts, with an error for each that is none. */
function parseFields(map, where) {
    const fields = new Map();
    const errors = [];
    for (const [key, value] of map) {
        const name = typeof key === 'string' ? key : '';
        const text = parseValue(name, value);
        if (name === '')
            errors.push({ where, field: '', message: 'a field’s name must be a text' });
        else if (text === null)
            errors.push({ where, field: name, message: 'takes one value, not a list or a map' });
        else
            fields.set(name, text);
    }
    return { fields, errors };
}
/** Checks from a YAML list: each item a map of fields, or one line. */
function parseItems(value, where) {
    if (!Array.isArray(value)) {
        return {
            checks: [],
            errors: [{ where, field: 'checks', message: listForm }],
        };
    }
    if (value.length > mostChecks) {
        return {
            checks: [],
            errors: [{ where, field: 'checks', message: `holds ${value.length} checks; at most ${mostChecks} are taken` }],
        };
    }
    const checks = [];
    const errors = [];
    for (const [index, item] of value.entries()) {
        const place = `${where === '' ? '' : `${where}, `}check ${index + 1}`;
        if (item instanceof Map) {
            const parsed = parseFields(item, place);
            checks.push({ fields: parsed.fields });
            errors.push(...parsed.errors);
            continue;
        }
        const check = typeof item === 'string' ? parseLine(item) : null;
        if (check !== null)
            checks.push(check);
        else
            errors.push({ where: place, field: '', message: `is neither a map of fields nor a line; ${lineForm}` });
    }
    return { checks, errors };
}
function parseLines(text, where) {
    const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
    const checks = [];
    const errors = [];
    for (const [index, line] of lines.entries()) {
        if (line === '' || line.startsWith('#'))
            continue;
        const check = parseLine(line);
        if (check !== null)
            checks.push(check);
        else
            errors.push({ where, field: 'checks', message: `line ${index + 1} is not a check; ${lineForm}` });
        if (checks.length > mostChecks) {
            return { checks: [], errors: [{ where, field: 'checks', message: `holds more than ${mostChecks} checks` }] };
        }
    }
    return { checks, errors };
}
/** Checks from a text: a YAML list when it starts with `-` or `[`, else one check a line. */
async function parseCheckList(text, where) {
    const start = text.split(/\r\n|[\n\r]/).find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    if (start === undefined)
        return { checks: [], errors: [] };
    // The dash before the first check is easily forgotten.
    if (/^\s*[a-z-]+:(?:\s|$)/.test(start))
        return { checks: [], errors: [{ where, field: 'checks', message: listForm }] };
    if (!/^\s*[-[]/.test(start))
        return parseLines(text, where);
    const { readYaml } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 23));
    const read = readYaml(text);
    if ('problem' in read)
        return { checks: [], errors: [{ where, field: 'checks', message: read.problem }] };
    return parseItems(read.value, where);
}
//#endregion

//#region src/core/field-values.ts
// Reads single values of fields. Each returns the value, or reports one sentence: what is wrong, and what is allowed.
const amountForms = 'write a plain number, with or without its unit: `5`, `5.25`, `5 USD`, `$5`, `1000 credits`';
/** A value in a message: whole when short, and never across lines. */
function quoted(text) {
    const line = text.replace(/\s+/g, ' ');
    return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}
function listed(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
function readAmount(field, text, complain) {
    const threshold = registry.parseThreshold(text);
    if (threshold === null)
        complain(field, `${quoted(text)} is not an amount; ${amountForms}`);
    else if (registry.isPercentage(threshold))
        complain(field, `${quoted(text)} is a percentage, and only an amount is taken; ${amountForms}`);
    else
        return threshold;
    return null;
}
/** An amount, or a percentage of the pool's limit. */
function readThreshold(field, text, complain) {
    const threshold = registry.parseThreshold(text);
    if (threshold === null)
        complain(field, `${quoted(text)} is not an amount; ${amountForms}, or a share of a limit: \`20%\``);
    return threshold;
}
/** One of a few words; case does not count. */
function readChoice(field, text, allowed, complain) {
    const choice = allowed.find((word) => word === text.trim().toLowerCase());
    if (choice === undefined) {
        complain(field, `${quoted(text)} is not allowed; it is one of ${listed(allowed)}${main.suggestion(text, allowed)}`);
        return null;
    }
    return choice;
}
function readWholeNumber(field, text, range, complain) {
    const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= range.least && value <= range.most)
        return value;
    complain(field, `${quoted(text)} is not taken; it is a whole number from ${range.least} to ${range.most}${range.unit ?? ''}`);
    return null;
}
/** Seconds, decimals allowed, as milliseconds: more than 0, at most 300. */
function readTimeout(field, text, complain) {
    const seconds = registry.parsePlainDecimal(text.trim());
    if (seconds?.gt(0) && seconds.lte(300))
        return Math.max(1, Math.round(seconds.times(1000).toNumber()));
    complain(field, `${quoted(text)} is not taken; it is a number of seconds, more than 0 and at most 300`);
    return null;
}
/** A positive whole number, or a JSON array, which is counted (an empty one is 0). */
function readParallelJobs(field, text, complain) {
    const trimmed = text.trim();
    if (trimmed.startsWith('[')) {
        try {
            const value = JSON.parse(trimmed);
            if (Array.isArray(value))
                return value.length;
        }
        catch {
            // Told below, like everything else that is not taken.
        }
    }
    else if (/^0*[1-9]\d{0,8}$/.test(trimmed))
        return Number(trimmed);
    complain(field, `${quoted(text)} is not taken; it is a positive whole number, or a JSON array, which is counted`);
    return null;
}
/** What keeps a key from being sent; null when nothing does. Never shows the key. */
function keyProblem(key, sentIn) {
    if (/[\u0000-\u001f\u007f-\u009f]/.test(key))
        return 'holds control characters (a line break inside?); paste the key alone';
    if ((sentIn === 'bearer' || sentIn === 'header') && !/^[\x20-\x7e]*$/.test(key)) {
        return 'holds characters that cannot stand in a header; only printable ASCII can';
    }
    return null;
}
//#endregion

//#region src/core/parse-check.ts
const policies = ['fail', 'warn', 'skip'];
const missingKeyPolicies = ['auto', ...policies];
const forbiddenVariables = /^(?:ACTIONS|GITHUB|RUNNER|INPUT|STATE)_/i;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The provider that a check names, or a complaint that shows the way. */
function readProvider(raw, { catalog, complain }) {
    const id = (raw.fields.get('provider') ?? '').trim();
    const alias = catalog.entries.get(catalog.aliases.get(id.toLowerCase()) ?? '');
    // Another spelling gets a suggestion, but of a vendor that tells nothing it gets the answer at once.
    const entry = catalog.entries.get(id) ?? (alias?.kind === 'without-balance' ? alias : undefined);
    const balanced = [...catalog.entries].flatMap(([name, { kind }]) => (kind === 'without-balance' ? [] : [name]));
    if (id === '') {
        complain('provider', `is missing; it is one of ${balanced.join(', ')}`);
        return null;
    }
    if (entry === undefined) {
        const meant = main.suggestion(id, [...catalog.entries.keys()], catalog.aliases);
        complain('provider', `${quoted(id)} is not known${meant === '' ? `; it is one of ${balanced.join(', ')}` : meant}`);
        return null;
    }
    const declared = declaringFields.filter((name) => raw.fields.get(name)?.trim());
    if (entry.kind === 'without-balance') {
        complain('provider', `${entry.name} tells neither what is left nor what was spent, so nothing can be checked. ${entry.instead} ` +
            'Providers that do tell: `credit-gate providers`, or docs/providers');
        return null;
    }
    if (entry.kind === 'provider') {
        for (const name of declared)
            complain(name, `is not taken by \`${id}\`; only \`provider: custom\` declares its own endpoint`);
        return entry.provider;
    }
    const made = entry.declare(Object.fromEntries([...raw.fields].map(([name, text]) => [name, text.trim()])));
    if (!Array.isArray(made))
        return made;
    for (const { field, message } of made)
        complain(field, message);
    return null;
}
/** The key and where it was looked for. A key is trimmed; an empty one is none. */
function readKey(raw, provider, context) {
    const { environment, complain, keysAllowed } = context;
    const given = raw.fields.get('api-key')?.trim() ?? '';
    const variable = raw.fields.get('api-key-env')?.trim();
    let [key, source, field] = [given, `\`api-key\` or ${provider.keyVariable}`, 'api-key'];
    if (raw.fields.has('api-key') && !keysAllowed) {
        complain('api-key', 'must not stand in a config file; name an environment variable in `api-key-env` instead');
    }
    else if (given !== '' && variable !== undefined && variable !== '') {
        complain('api-key-env', 'stands beside `api-key`; give one of them');
    }
    else if (variable !== undefined && variable !== '') {
        [source, field] = [variable, 'api-key-env'];
        if (!variableName.test(variable))
            complain('api-key-env', 'is not the name of an environment variable');
        else if (forbiddenVariables.test(variable)) {
            complain('api-key-env', `must not name ${quoted(variable)}: variables of the runner and of this action never leave it`);
        }
        else
            key = environment[variable]?.trim() ?? '';
    }
    else if (given === '') {
        key = environment[provider.keyVariable]?.trim() ?? '';
        if (key !== '')
            field = provider.keyVariable;
    }
    const problem = keyProblem(key, provider.auth.kind);
    if (problem !== null)
        complain(field, problem);
    return { key: key === '' ? null : key, keySource: source };
}
/** The host that gets the key. */
function readBase(raw, provider, key, complain) {
    const baseUrl = raw.fields.get('base-url')?.trim() ?? '';
    const region = raw.fields.get('region')?.trim() ?? '';
    const regions = provider.regions ?? {};
    if (region !== '' && baseUrl !== '')
        complain('region', 'stands beside `base-url`, which already names the host; give one of them');
    else if (region !== '' && !Object.hasOwn(regions, region)) {
        const names = Object.keys(regions);
        complain('region', names.length === 0
            ? `is not taken: \`${provider.id}\` has one host`
            : `${quoted(region)} is not a region of \`${provider.id}\`; it is one of ${names.join(', ')}${main.suggestion(region, names)}`);
    }
    if (baseUrl !== '') {
        const base = catalog.parseBaseUrl(baseUrl);
        if (typeof base !== 'string')
            return { ...base, region: null };
        complain('base-url', base);
        return null;
    }
    const chosen = region === '' ? (provider.regionOf?.(key ?? '') ?? '') : region;
    const origin = regions[chosen] ?? provider.origin;
    const named = Object.keys(regions).find((name) => regions[name] === origin) ?? null;
    if (origin !== null)
        return { origin, pathPrefix: '', region: named };
    complain('base-url', `is missing: \`${provider.id}\` runs on a server of your own; give its address`);
    return null;
}
function readBudget(raw, provider, complain) {
    const text = raw.fields.get('budget')?.trim() ?? '';
    if (text === '') {
        if (provider.pools.length === 0 && provider.budget !== undefined) {
            complain('budget', `is missing: ${provider.name} tells no balance, but what was spent; set a limit of your own, such as \`budget: 200 ${provider.budget.unit}/${provider.budget.periods.at(-1)}\``);
        }
        return null;
    }
    const budget = catalog.parseBudget(text);
    if (provider.budget === undefined) {
        complain('budget', `is not taken: ${provider.name} does not tell what was spent in a period; compare its balance with \`minimum\` instead`);
    }
    else if (budget === null) {
        complain('budget', `${quoted(text)} is not a budget; write an amount above 0 and its period: \`200 USD/month\` (\`day\`, \`week\`, \`month\`)`);
    }
    else if (!provider.budget.periods.includes(budget.period)) {
        const why = provider.budget.refusals?.[budget.period];
        complain('budget', `${provider.name} cannot tell the spend of a ${budget.period}; use ${provider.budget.periods.join(' or ')}${why === undefined ? '' : `. ${why}`}`);
    }
    return budget;
}
function readPool(raw, provider, budget, complain) {
    const id = raw.fields.get('pool')?.trim() ?? '';
    if (id === '')
        return null;
    const defined = budget === null ? provider.pools.map((pool) => pool.id) : ['budget'];
    const completed = (open) => open.endsWith(':') && id.startsWith(open) && id.length > open.length;
    if (!defined.some((known) => known === id || completed(known))) {
        const names = defined.map((known) => (known.endsWith(':') ? `${known}<id or name>` : known));
        complain('pool', `${quoted(id)} is not a pool of \`${provider.id}\`; it is one of ${names.join(', ')}${main.suggestion(id, defined)}`);
    }
    return id;
}
/** Reads one check. What is wrong is told to `complain`, all of it; then the result is null. */
function parseCheck(raw, context) {
    let wrong = false;
    const complain = (field, message) => {
        wrong = true;
        context.complain(field, message);
    };
    const inner = { ...context, complain };
    const own = (name) => raw.fields.get(name)?.trim() ?? '';
    const setting = (name) => own(name) || (context.settings.get(name) ?? '');
    const readIf = (text, read) => (text === '' ? null : read(text));
    for (const name of raw.fields.keys()) {
        if (!itemNames.includes(name))
            complain(name, `is not a field of a check${main.suggestion(name, itemNames)}`);
    }
    const provider = readProvider(raw, inner);
    const minimum = own('minimum') === '' ? null : readThreshold('minimum', own('minimum'), complain);
    if (own('minimum') === '') {
        complain('minimum', 'is missing or empty; say how much must be left, such as `5 USD` (a variable that is not set must not open the gate)');
    }
    const warnBelow = readIf(own('warn-below'), (text) => readThreshold('warn-below', text, complain));
    const estimatedCost = readIf(own('estimated-cost'), (text) => readAmount('estimated-cost', text, complain));
    const parallelJobs = readIf(setting('parallel-jobs'), (text) => readParallelJobs('parallel-jobs', text, complain)) ?? 1;
    const maxSpend = readIf(setting('max-spend'), (text) => readAmount('max-spend', text, complain));
    const policy = (name) => readIf(setting(name), (text) => readChoice(name, text, policies, complain)) ?? 'fail';
    const missing = readIf(setting('on-missing-key'), (text) => readChoice('on-missing-key', text, missingKeyPolicies, complain)) ??
        'auto';
    const [onLow, onUnknown] = [policy('on-low'), policy('on-unknown')];
    if (provider === null)
        return { plan: null, key: own('api-key') || null };
    const { key, keySource } = readKey(raw, provider, inner);
    const base = readBase(raw, provider, key, complain);
    const budget = readBudget(raw, provider, complain);
    const pool = readPool(raw, provider, budget, complain);
    const account = own('account') || null;
    if (account === null && provider.account?.required)
        complain('account', `is missing: ${provider.account.meaning}`);
    if (account !== null && provider.account === undefined)
        complain('account', `is not taken by \`${provider.id}\``);
    if (wrong || minimum === null || base === null)
        return { plan: null, key };
    const plan = {
        name: own('name') || (pool === null ? provider.id : `${provider.id}/${pool}`),
        provider,
        key,
        keySource,
        pool,
        minimum,
        warnBelow,
        estimatedCost,
        parallelJobs,
        budget,
        account,
        ...base,
        onLow,
        onUnknown,
        onMissingKey: missing === 'auto' ? (context.secretless === null ? 'fail' : 'skip') : missing,
        missingKeyReason: missing === 'auto' ? context.secretless : null,
        maxSpend,
    };
    return { plan, key };
}
//#endregion

//#region src/core/parse-plan.ts
async function parseConfigFile(file) {
    const nothing = { read: false, settings: new Map(), list: null, errors: [] };
    if (file === null)
        return nothing;
    const where = file.path;
    const wrong = (message) => ({ ...nothing, errors: [{ where, field: 'config-file', message }] });
    if (file.text.replace(/^\s*#.*$/gm, '').trim() === '')
        return wrong('is empty; it holds `checks:` and settings by their input names');
    const { readYaml } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 23));
    const read = readYaml(file.text);
    if ('problem' in read)
        return wrong(read.problem);
    if (!(read.value instanceof Map))
        return wrong('must hold `checks:` and settings by their input names');
    const document = read.value;
    const checks = document.get('checks');
    const { fields, errors } = parseFields(new Map([...document].filter(([name]) => name !== 'checks')), where);
    for (const name of fields.keys()) {
        if (fileNames.includes(name))
            continue;
        const message = inputNames.includes(name)
            ? name === 'run'
                ? 'must not stand in a config file, which a pull request could change; give it as an input'
                : name === 'api-key'
                    ? 'must not stand in a config file; name an environment variable in `api-key-env` of a check instead'
                    : 'does not belong at the top of a config file; it is an input, or a field of a check'
            : `is not a setting${main.suggestion(name, fileNames)}`;
        errors.push({ where, field: name, message });
    }
    if (checks === undefined || checks === null)
        return { read: true, settings: fields, list: null, errors };
    return {
        read: true,
        settings: fields,
        list: typeof checks === 'string' ? await parseCheckList(checks, where) : parseItems(checks, where),
        errors,
    };
}
/** The checks of the run: from one place only, so that it is plain which check gets a key. */
async function chooseList(inputs, file, complain) {
    const given = (name) => (inputs[name] ?? '').trim() !== '';
    const single = oneCheckInputs.filter((name) => given(name));
    const inFile = file.list !== null && file.list.checks.length + file.list.errors.length > 0;
    const nothing = { checks: [], errors: [] };
    if (given('checks') || inFile) {
        const listed = given('checks') ? '`checks`' : 'the checks of the config file';
        for (const name of single)
            complain(name, `stands beside ${listed}; put it into the check that it is about`);
        if (given('checks') && inFile)
            complain('checks', 'stands beside the checks of the config file; give one list');
        if (!given('checks') && file.list !== null)
            return { list: file.list, fromFile: true };
        const list = await parseCheckList(inputs['checks'] ?? '', '');
        if (list.checks.length + list.errors.length === 0)
            complain('checks', 'holds no check; no checks at all is never a pass');
        return { list, fromFile: false };
    }
    if (single.length > 0) {
        const names = [...oneCheckInputs, 'parallel-jobs'];
        const fields = names.flatMap((name) => (given(name) ? [[name, inputs[name] ?? '']] : []));
        return { list: { checks: [{ fields: new Map(fields) }], errors: [] }, fromFile: false };
    }
    // A config file that could not be read may well have held them: that is told already.
    if (given('config-file') && !file.read)
        return { list: nothing, fromFile: false };
    complain('checks', 'is missing: there is nothing to check; give `checks`, such as `apertis >= 5 USD`, or `provider` and `minimum`');
    return { list: nothing, fromFile: false };
}
function findDuplicates(checks) {
    const seen = new Set();
    return checks.flatMap(({ name }) => {
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [{ where: '', field: 'name', message: `\`${name}\` names two checks; give each a \`name\` of its own` }];
    });
}
/** What `receipt`, `run`, `max-spend` and `watch` need of one another. */
function checkReceiptSettings(plan, setting, complain) {
    const spendLimits = plan.checks.some(({ maxSpend }) => maxSpend !== null);
    const hasReceipt = plan.receipt === 'true' || plan.run !== null;
    if (spendLimits && !hasReceipt)
        complain('max-spend', 'needs `receipt: true` or `run`: otherwise nothing measures what was spent');
    if (plan.receiptFile !== null && !hasReceipt)
        complain('receipt-file', 'needs `receipt: true` or `run`');
    if (setting('on-overspend') !== '' && !spendLimits)
        complain('on-overspend', 'needs a check with `max-spend`');
    if (plan.onOverspend === 'stop' && plan.run === null)
        complain('on-overspend', '`stop` needs `run`: only a command of its own can be stopped');
    if (plan.watchSeconds !== null && plan.run === null)
        complain('watch', 'needs `run`: it watches while that command runs');
}
/** Reads everything a user gave into a plan. All that is wrong is told together. */
async function parsePlan(raw, catalog) {
    const errors = [];
    const complain = (field, message) => errors.push({ where: '', field, message });
    const file = await parseConfigFile(raw.configFile);
    const { list, fromFile } = await chooseList(raw.inputs, file, complain);
    const inputs = Object.entries(raw.inputs).flatMap(([name, text]) => text.trim() === '' ? [] : [[name, text.trim()]]);
    const settings = new Map([...[...file.settings].filter(([, text]) => text.trim() !== ''), ...inputs]);
    const setting = (name) => settings.get(name)?.trim() ?? '';
    const readIf = (name, read) => setting(name) === '' ? null : read(setting(name));
    const choice = (name, allowed) => readIf(name, (text) => readChoice(name, text, allowed, complain));
    const require = choice('require', ['all', 'any']) ?? 'all';
    const timeoutMs = readIf('timeout', (text) => readTimeout('timeout', text, complain)) ?? 30_000;
    const retries = readIf('retries', (text) => readWholeNumber('retries', text, { least: 0, most: 20 }, complain)) ?? 3;
    const summary = choice('summary', ['always', 'on-problem', 'never']) ?? 'always';
    const receipt = choice('receipt', ['on-failure', 'true', 'false']) ?? 'on-failure';
    const onOverspend = choice('on-overspend', ['warn', 'fail', 'stop']) ?? 'warn';
    const watchSeconds = readIf('watch', (text) => readWholeNumber('watch', text, { least: 5, most: 86_400, unit: ' seconds' }, complain));
    const keys = [];
    const checks = list.checks.flatMap((check, index) => {
        const where = list.checks.length === 1 && !settings.has('checks') && !fromFile ? '' : `check ${index + 1}`;
        const { plan, key } = parseCheck(check, {
            catalog,
            environment: raw.environment,
            settings: new Map([...settings].filter(([name]) => name !== 'api-key')),
            secretless: raw.secretless,
            keysAllowed: !fromFile,
            complain: (field, message) => {
                // A setting of the run that is wrong is told once, not for each check that it holds for.
                const inherited = !check.fields.get(field)?.trim() && settings.has(field);
                const place = fromFile ? `${raw.configFile?.path}, ${where}` : where;
                const error = { where: inherited ? '' : place, field, message };
                if (!inherited || !errors.some((told) => told.field === field && told.message === message))
                    errors.push(error);
            },
        });
        if (key !== null)
            keys.push(key);
        return plan === null ? [] : [plan];
    });
    const inputKey = (raw.inputs['api-key'] ?? '').trim();
    if (inputKey !== '')
        keys.push(inputKey);
    const plan = {
        checks,
        require,
        timeoutMs,
        retries,
        summary,
        receipt,
        receiptFile: setting('receipt-file') || null,
        onOverspend,
        run: raw.inputs['run']?.trim() ? raw.inputs['run'] : null,
        watchSeconds,
    };
    errors.push(...file.errors, ...list.errors, ...findDuplicates(checks));
    if (errors.length === 0)
        checkReceiptSettings(plan, setting, complain);
    return { plan: errors.length === 0 && checks.length > 0 ? plan : null, errors, keys: [...new Set(keys)] };
}
//#endregion

//#region src/cli/terminal.ts
/** Width of a terminal; null for a pipe or a file. */
function columnsOf(stream) {
    return stream.isTTY ? (stream.columns ?? 80) : null;
}
/** Colours only in a terminal, and where nobody objects. @see https://no-color.org */
function wantsColor(stream, environment, allowed) {
    return stream.isTTY === true && allowed && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}
/** One line on a terminal's stderr that says how far the requests are; nothing anywhere else. */
function showProgress(total, stream) {
    if (!stream.isTTY)
        return { step() { }, end() { } };
    let done = 0;
    const draw = () => stream.write(`\r\u001b[KChecking ${total} ${total === 1 ? 'balance' : 'balances'}: ${done} of ${total} read`);
    draw();
    return {
        step() {
            done += 1;
            draw();
        },
        end() {
            stream.write('\r\u001b[K');
        },
    };
}
//#endregion

//#region src/core/plain-text.ts
/** Longest name that a table shows, in characters. */
const mostNameCharacters = 60;
/** Longest sentence that is shown. */
const mostSentenceCharacters = 1_000;
/** What CI systems take for a command anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const commandMarks = /##(?=\w*\[)/g;
/** Keys were redacted where the text came in: nothing is left to do here. */
const asItIs = (text) => text;
/** Text from outside without control, bidi and zero-width characters, in one line. */
function cleanLine(text, most) {
    // A mebibyte is not cleaned for the sake of its first line; what is cut here is beyond what would be shown.
    return cleanText(text.slice(0, 16 * most), asItIs, most).trim();
}
/** Text from outside for a line of a log: no runner takes any of it for a command, wherever it stands in the line. */
function plainText(text, most = mostSentenceCharacters) {
    return cleanLine(text, most)
        .replace(commandMarks, '# #')
        .replace(/^:(?=:)/, ': ');
}
//#endregion

exports.check = check;
exports.cleanLine = cleanLine;
exports.cleanText = cleanText;
exports.columnsOf = columnsOf;
exports.commandMarks = commandMarks;
exports.createRedactor = createRedactor;
exports.inputNames = inputNames;
exports.mostNameCharacters = mostNameCharacters;
exports.mostSentenceCharacters = mostSentenceCharacters;
exports.parsePlan = parsePlan;
exports.plainText = plainText;
exports.reportConfigurationErrors = reportConfigurationErrors;
exports.showProgress = showProgress;
exports.wantsColor = wantsColor;


/***/ })

};
;