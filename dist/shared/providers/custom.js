'use strict';

const gate = require('../gate.js');
const check = require('../check.js');
const plan = require('../plan.js');

//#region src/providers/custom-request.ts
const authForms = '`bearer`, `header X-Api-Key`, `query api_key`, `basic` or `none`';
/** Headers that the request sets for itself, or that would change how it is read. */
const reservedHeaders = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);
/** These a check may set itself, but no key goes into them. */
const headersWithoutKey = new Set(['accept', 'content-type']);
const headerName = /^[!#$%&'*+.^_`|~\w-]+$/;
const nameOfKey = /^(?:proxy-)?authorization$|^cookie$|api-?key|token|secret|passw/i;
function textOf(fields, field) {
  return Object.hasOwn(fields, field) ? (fields[field] ?? '').trim() : '';
}
/** How the endpoint is asked, as far as that could be read; what is null has been reported. */
function parseRequest(fields, report) {
  const auth = parseAuth(fields, report);
  const url = parseUrl(fields, auth, report);
  const method = parseMethod(fields, report);
  const headers = parseHeaders(fields, auth, report);
  const body = parseBody(fields, method, headers, report);
  return { url, auth, method, headers, body };
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
  const base = plan.parseBaseUrl(address);
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
  if (kind === 'bearer' || kind === 'basic' || kind === 'none')
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
  if (!headerName.test(name))
    return wrong('has a header name with characters that none can have');
  return reservedHeaders.has(name.toLowerCase()) || headersWithoutKey.has(name.toLowerCase())
    ? wrong('names a header that the request needs for itself')
    : { kind, name };
}
function parseMethod(fields, report) {
  const method = (textOf(fields, 'method') || 'GET').toUpperCase();
  if (method === 'GET' || method === 'POST')
    return method;
  report('method', 'must be `GET` or `POST`');
  return null;
}
/** A map of texts, as JSON; null when the text is none. */
function parseMap(text) {
  try {
    const value = JSON.parse(text);
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMap && Object.values(value).every((entry) => typeof entry === 'string')
      ? value
      : null;
  }
  catch {
    return null;
  }
}
function parseHeaders(fields, auth, report) {
  const text = textOf(fields, 'headers');
  if (text === '')
    return {};
  const wrong = (message) => {
    report('headers', message);
    return null;
  };
  const headers = parseMap(text);
  if (headers === null)
    return wrong('must be a map of names and texts, such as `headers: { X-Version: "2" }`');
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  if (new Set(names).size !== names.length)
    return wrong('name one header twice');
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name))
      return wrong('hold a name with characters that none can have');
    if (reservedHeaders.has(name.toLowerCase()))
      return wrong('name a header that the request needs for itself');
    if (nameOfKey.test(name) || (auth?.kind === 'header' && auth.name.toLowerCase() === name.toLowerCase()))
      return wrong('may hold no key: say in `auth` how it is sent, and name its variable in `api-key-env`');
    if (!/^[\x20-\x7e]*$/.test(value))
      return wrong('hold a value that is not plain ASCII in one line');
  }
  return headers;
}
function parseBody(fields, method, headers, report) {
  const body = textOf(fields, 'body');
  if (body === '')
    return null;
  if (method === 'GET')
    report('body', 'needs `method: POST`');
  const isOther = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'content-type');
  if (!isOther && !isJson(body))
    report('body', 'must be JSON, unless `headers` name another `Content-Type`');
  return body;
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
//#endregion

//#region src/providers/custom-declaration.ts
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
  const request = parseRequest(fields, report);
  const unit = parseUnit(fields, report);
  const scale = parseScale(fields, report);
  const figures = parseFigures(fields, unit, report);
  const less = parseLess(fields, report);
  const limit = parseBesideBalance(fields, 'limit', 'has a limit of its own', report);
  const currency = isGiven(fields, 'currency') ? parsePointer(fields, 'currency', report) : null;
  const resetsAt = parseBesideBalance(fields, 'resets-at', 'has its own period', report);
  const topUp = parseTopUp(fields, report);
  // Whatever is null and has to be there has been reported.
  const declared = { ...request, unit, scale, figures, less, limit, currency, resetsAt, topUp };
  return problems.length > 0 ? problems : declared;
}
function isGiven(fields, field) {
  return textOf(fields, field) !== '';
}
function parseUnit(fields, report) {
  const unit = textOf(fields, 'unit');
  if (/^[A-Za-z][\w-]*$/.test(unit))
    return unit;
  report('unit', unit === '' ? 'is required: `USD`, `credits`, \u2026' : 'must be one word, such as `USD` or `credits`');
  return null;
}
function parseScale(fields, report) {
  const text = textOf(fields, 'scale') || '1';
  const size = gate.parsePlainDecimal(text.replace(/^-/, ''));
  if (size?.gt(0) === true)
    return text.startsWith('-') ? size.times(-1) : size;
  report('scale', 'must be a plain number other than 0: `0.01` where the API counts cents, `-1` where it tells credit as a negative number');
  return null;
}
function parsePointer(fields, field, report) {
  const pointer = gate.parseJsonPointer(textOf(fields, field));
  if (pointer === null)
    report(field, 'must be a JSON Pointer, such as `/data/balance` (in it, `~1` is a slash and `~0` a tilde)');
  return pointer;
}
/** A pointer that goes with a balance, and not with a budget, which has that itself. */
function parseBesideBalance(fields, field, why, report) {
  if (!isGiven(fields, field))
    return null;
  if (isGiven(fields, 'budget'))
    report(field, `does not go with \`budget\`, which ${why}`);
  return parsePointer(fields, field, report);
}
/** One pointer, or a list of them. */
function parseLess(fields, report) {
  const text = textOf(fields, 'less');
  if (text === '')
    return [];
  if (isGiven(fields, 'budget'))
    report('less', 'does not go with `budget`, which tells what was spent');
  const texts = text.startsWith('[') ? parseList(text) : [text];
  const pointers = texts?.map((each) => gate.parseJsonPointer(each)) ?? [null];
  if (!pointers.includes(null))
    return pointers;
  report('less', 'must be a JSON Pointer, such as `/data/pending`, or a list of them');
  return [];
}
function parseList(text) {
  try {
    const list = JSON.parse(text);
    return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : null;
  }
  catch {
    return null;
  }
}
function parseTopUp(fields, report) {
  const text = textOf(fields, 'top-up-url');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (text === '' || (url?.protocol === 'https:' && url.username === '' && url.password === ''))
    return url?.href ?? '';
  report('top-up-url', 'must be an address that starts with `https://`, without user or password');
  return '';
}
/** `remaining`, or `total` with `used`, or `used` with `budget`, and no two of these. */
function parseFigures(fields, unit, report) {
  const given = ['remaining', 'total', 'used', 'budget'].filter((field) => isGiven(fields, field));
  const budgetUnit = plan.parseBudget(textOf(fields, 'budget'))?.unit ?? null;
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
  const { url, auth, method, headers, topUp } = declared;
  return {
    id: customId,
    name: 'Custom endpoint',
    origin: url.origin,
    keyVariable: customKeyVariable,
    auth,
    headers,
    endpoint: `${method} ${url.pathname}`,
    documentation: url.origin,
    checked: '2026-11-21',
    evidence: 'documented',
    topUp,
    // It has no page.
    about: { key: '', },
    declared: JSON.stringify(declared),
    ...whatItTells(declared),
  };
}
function whatItTells(declared) {
  const { url, unit, figures } = declared;
  const ask = async (api) => {
    const path = `${url.pathname}${url.search}`;
    const { method, body } = declared;
    const answer = await (method === 'GET' ? api.get(path, check.unknown()) : api.post(path, body ?? '', check.unknown()));
    checkCurrency(answer, declared);
    return answer;
  };
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
  // The sign of `scale` tells how the vendor writes a balance, and nothing of what is taken off, or of a limit.
  const unsigned = { ...declared, scale: declared.scale.abs() };
  const less = declared.less.map((pointer) => amountAt(answer, 'less', pointer, unsigned));
  const taken = less.reduce((sum, each) => sum.plus(each), gate.zero);
  const limit = declared.limit === null ? {} : { limit: amountAt(answer, 'limit', declared.limit, unsigned) };
  if (figures.form === 'remaining') {
    return { remaining: amountAt(answer, 'remaining', figures.remaining, declared).minus(taken), ...limit };
  }
  const used = amountAt(answer, 'used', figures.used, declared);
  const total = amountAt(answer, 'total', figures.total, declared);
  return { remaining: total.minus(used).minus(taken), total, used, ...limit };
}
/** @throws {Failure} when the answer does not say the unit in which it is read: nothing is ever converted. */
function checkCurrency(answer, { currency, unit }) {
  if (currency === null)
    return;
  const told = gate.readJsonPointer(answer, currency);
  if (typeof told === 'string' && gate.sameUnit(told.trim(), unit))
    return;
  const says = typeof told === 'string' && check.unitForm.test(told) ? `says ${told}` : 'says no such unit';
  throw check.Failure.configuration(`\`unit\` is ${unit}, but the answer ${says} where \`currency\` points; units are never converted`, 'Write `unit` and the amounts as the endpoint counts, or point `currency` to where it says it.');
}
/** @throws {Failure} `unexpected-body` when no number stands there: absent is not zero. */
function amountAt(answer, field, pointer, { scale }) {
  const read = check.decimal().safeParse(gate.readJsonPointer(answer, pointer));
  if (read.success)
    return read.data.times(scale);
  throw check.Failure.because('unexpected-body', `no number stands where \`${field}\` points`, {
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
exports.declareCustom = declareCustom;
