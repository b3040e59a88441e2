'use strict';

const node_http = (process.getBuiltinModule?.('node:http') ?? require('node:http'));
const gate = require('../gate.js');
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));

//#region src/sandbox/read-answers.ts
/** What every provider answers, by its id: `answers.json`, generated from the fixtures of the providers. */
function readAnswers() {
  return JSON.parse(node_fs.readFileSync(new URL('./answers.json', (process.getBuiltinModule?.('node:url') ?? require('node:url')).pathToFileURL(__filename).href), 'utf8'));
}
//#endregion

//#region src/sandbox/canned-answer.ts
const day = 86_400_000;
/** Moves the dates of a body by whole days, so that what was today on the fixture's clock is today. */
function moveDates(body, now, present) {
  if (now === null)
    return body;
  const days = Math.floor(present.getTime() / day) - Math.floor(Date.parse(now) / day);
  return body
    .replace(/\b\d{4}-\d{2}-\d{2}(?=T|")/g, (date) => {
    const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * day);
    return Number.isNaN(moved.getTime()) ? date : moved.toISOString().slice(0, 10);
  })
    .replace(/((?:_(?:time|at|unix)|"reset)"\s*:\s*)(\d{10})\b/g, (_, name, seconds) => `${name}${Number(seconds) + days * 86_400}`)
    .replace(/((?:Time|_time)"\s*:\s*)(\d{13})\b/g, (_, name, milliseconds) => `${name}${Number(milliseconds) + days * day}`);
}
/** Puts a value where the pointer leads; an answer without such a place stays as it is. */
function writeAt(document, pointer, value) {
  const path = gate.parseJsonPointer(pointer) ?? [];
  const parent = gate.readJsonPointer(document, path.slice(0, -1));
  const name = path.at(-1) ?? '';
  if (typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)) {
    Object.assign(parent, { [name]: value });
  }
}
function figureFor({ times = '1', plus = '0' }, balance) {
  return gate.formatDecimal(balance.times(times).plus(plus));
}
/** The headers of an answer, as they are sent now. @param balance as for {@link renderAnswer}. */
function renderHeaders(answer, balance) {
  if (balance === null)
    return answer.headers;
  const written = (answer.balance ?? []).flatMap((place) => {
    const name = /^header:(.+)$/.exec(place.pointer)?.[1] ?? '';
    const told = answer.headers[name];
    return told === undefined ? [] : [[name, told.replace(/-?\d+(?:\.\d+)?/, figureFor(place, balance))]];
  });
  return { ...answer.headers, ...Object.fromEntries(written) };
}
/**
 * The text of an answer, as it is sent now.
 * @param balance what it shall tell; null for the fixture's own figure.
 * @param key what asks.
 */
function renderAnswer(answer, balance, present, key = '') {
  const body = moveDates(answer.body, answer.now, present);
  const places = (answer.balance ?? []).filter(({ pointer }) => pointer.startsWith('/'));
  const keyPlace = answer.key ?? null;
  const written = places.flatMap((place) => {
    if (balance === null)
      return [];
    const text = figureFor(place, balance);
    return [{ pointer: place.pointer, value: place.as === 'string' ? text : new gate.WireNumber(text) }];
  });
  if (keyPlace !== null && key !== '')
    written.push({ pointer: keyPlace, value: key });
  if (written.length === 0)
    return body;
  const document = gate.parse(body, null, (text) => new gate.WireNumber(text));
  for (const { pointer, value } of written)
    writeAt(document, pointer, value);
  const numbers = {
    test: (value) => value instanceof gate.WireNumber,
    stringify: (value) => value.text,
  };
  return gate.stringify(document, null, undefined, [numbers]) ?? '';
}
//#endregion

//#region src/sandbox/choose-answer.ts
const plainAnswers = {
  forbidden: {
    status: 403,
    headers: {},
    body: '{"error":{"message":"This key may not read the balance","type":"permission_error"}}',
  },
  'rate-limited': {
    status: 429,
    headers: { 'retry-after': '1' },
    body: '{"error":{"message":"Too many requests","type":"rate_limit_error"}}',
  },
  down: {
    status: 503,
    headers: {},
    body: '{"error":{"message":"Service temporarily unavailable","type":"server_error"}}',
  },
};
/** More than anybody's budget: the sandbox is not told which budget a check has, and `low` must be low. */
const overspent = gate.parseWireNumber('-100000');
function matchesPath(pattern, path) {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((segment, index) => segment === '*' || segment === given[index]);
}
/** The answer to a request: the one with its very query, else with the same parameters. */
function findAnswer(answers, { method, path, query }) {
  const matching = answers.filter((answer) => answer.method === method && matchesPath(answer.path, path));
  const alike = matching.filter((answer) => Object.keys(answer.query).sort().join() === Object.keys(query).sort().join());
  return (alike.find((answer) => Object.entries(answer.query).every(([name, value]) => query[name] === value)) ?? alike[0]);
}
/** As {@link findAnswer}, or else any of the same path. */
function findNearest(answers, asked) {
  return (findAnswer(answers, asked) ??
    answers.find(({ method, path }) => method === asked.method && matchesPath(path, asked.path)));
}
/** What the key's scenario makes of a request; null when it is none of the provider's requests. */
function chooseAnswer(own, scenario, asked) {
  const usual = findNearest(own.ok, asked);
  const instead = usual === undefined ? null : { answer: usual, balance: null, expressed: false };
  const said = (answer) => answer === undefined ? instead : { answer, balance: null, expressed: true };
  const told = (balance) => usual === undefined || usual.balance === null ? instead : { answer: usual, balance, expressed: true };
  const spends = usual !== undefined && usual.budget !== null;
  switch (scenario?.name) {
    case undefined:
      return instead;
    case 'ok':
    case 'slow':
      return said(usual);
    case 'low': {
      // A probe is told no figure: too little is none at all.
      const refused = findAnswer(own.emptyProbe ?? [], asked);
      if (refused !== undefined)
        return said(refused);
      return told(spends ? overspent : (scenario?.balance ?? null));
    }
    case 'balance':
    case 'drain':
      return told(scenario?.balance ?? null);
    case 'empty': {
      if (spends)
        return told(overspent);
      const empty = findAnswer(own.empty ?? [], asked) ?? findAnswer(own.emptyProbe ?? [], asked);
      return empty === undefined ? told(gate.zero) : said(empty);
    }
    case 'unlimited':
      return said(findAnswer(own.unlimited ?? [], asked));
    default: {
      // A refusal is the same at each of the provider's paths.
      const refusals = own[scenario?.name] ?? [];
      return said(findNearest(refusals, asked) ?? (usual === undefined ? undefined : refusals.at(-1)));
    }
  }
}
//#endregion

//#region src/sandbox/scenario.ts
/** Every scenario without a figure in its key, and what it shows. */
const scenarios = {
  ok: 'enough: the vendor\u2019s own sample answer',
  low: '0.95 left',
  empty: 'nothing left',
  unlimited: 'no limit at all',
  unauthorized: 'the key is rejected',
  forbidden: 'the key may not read the balance',
  'rate-limited': 'too many requests, try again in a second',
  down: 'the server fails',
  slow: 'no answer for a minute',
  maintenance: 'the provider is under maintenance',
  garbage: 'an answer that breaks the contract',
};
/** Every key without a figure in it. */
const scenarioKeys = Object.keys(scenarios).map((name) => `sandbox-${name}`);
/** What every account starts with that a draining key reads. */
const drainFrom = 100;
/**
 * Reads a key; null when it is no sandbox key.
 * @param readings how often a draining key was read before.
 */
function parseScenario(key, readings) {
  const name = key.startsWith('sandbox-') ? key.slice('sandbox-'.length) : '';
  const [, kind = '', sign = '', figure = ''] = /^(balance|drain)-(-?)(.+)$/.exec(name) ?? [];
  const amount = gate.parsePlainDecimal(figure);
  if (kind === 'balance' && amount !== null)
    return { name: kind, balance: sign === '' ? amount : amount.neg() };
  if (kind === 'drain' && amount !== null && sign === '') {
    return { name: kind, balance: amount.times(-readings).plus(drainFrom) };
  }
  if (!Object.hasOwn(scenarios, name))
    return null;
  return { name, balance: name === 'low' ? gate.parsePlainDecimal('0.95') : null };
}
//#endregion

//#region src/sandbox/server.ts
/** Providers that answer at the root too, so that a workflow needs no path: the founding five. */
const atRoot = ['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev'];
/** How long `sandbox-slow` is silent: longer than any attempt may take. */
const slowMs = 60_000;
/** The key of a request, wherever its provider puts it; empty when there is none. */
function keyOf({ auth }, request, url) {
  const header = (name) => String(request.headers[name.toLowerCase()] ?? '');
  if (auth.kind === 'query')
    return url.searchParams.get(auth.name) ?? '';
  if (auth.kind === 'header')
    return header(auth.name).slice((auth.prefix ?? '').length);
  const [, credentials = ''] = /^\S+\s+(\S.*)$/.exec(header('authorization')) ?? [];
  // What a vendor gave for the key says the key, as far as the sandbox is that vendor.
  if (auth.kind === 'bearer' || /^bearer /i.test(header('authorization')))
    return credentials;
  const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':');
  return [password, user].find((part) => part.startsWith('sandbox-')) ?? password;
}
/** Which provider a path is for, and the path as that provider knows it. */
async function findProvider(answers, path) {
  const [, first = ''] = path.split('/');
  const load = (id) => (Object.hasOwn(gate.registry, id) ? gate.registry[id]?.() : undefined);
  const named = await load(first);
  if (named !== undefined)
    return { provider: named, path: path.slice(first.length + 1) || '/' };
  const id = atRoot.find((each) => (answers[each]?.ok ?? []).some((answer) => matchesPath(answer.path, path)));
  const founding = await load(id ?? '');
  return founding === undefined ? null : { provider: founding, path };
}
function errorBody(message) {
  return JSON.stringify({ error: { message } });
}
/** Answers requests, and remembers how often a draining key was read. */
function openDesk(answers, now) {
  const readings = new Map();
  return async (request) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const json = { 'content-type': 'application/json' };
    const found = await findProvider(answers, url.pathname);
    if (found === null) {
      const body = errorBody('the sandbox knows no such path; put /<provider id> before it');
      return {
        status: 404,
        headers: json,
        body,
        delayMs: 0,
        line: `${method} ${url.pathname}: 404, no provider has this path`,
      };
    }
    const { provider, path } = found;
    const key = keyOf(provider, request, url);
    if (provider.auth.kind === 'query')
      url.searchParams.delete(provider.auth.name);
    const readingsOf = `${provider.id} ${key}`;
    const scenario = parseScenario(key, readings.get(readingsOf) ?? 0);
    // The key itself is never said: what is no scenario may be a real one.
    const who = `${method} /${provider.id}${path}: ${scenario === null ? 'a key that is no scenario' : key}`;
    const plain = scenario === null ? undefined : plainAnswers[scenario.name];
    if (plain !== undefined) {
      return { ...plain, headers: { ...json, ...plain.headers }, delayMs: 0, line: `${who}: ${plain.status}` };
    }
    const asked = { method, path, query: Object.fromEntries(url.searchParams) };
    const own = answers[provider.id];
    const choice = own === undefined ? null : chooseAnswer(own, scenario, asked);
    if (choice === null) {
      const line = `${who}: 404, ${provider.name} has no such request`;
      return { status: 404, headers: json, body: errorBody(`${provider.name} has no such request`), delayMs: 0, line };
    }
    const { answer, balance, expressed } = choice;
    if (scenario?.name === 'drain' && (answer.balance ?? []).length > 0)
      readings.set(readingsOf, (readings.get(readingsOf) ?? 0) + 1);
    const notes = [
      expressed ? '' : ' (answered as sandbox-ok)',
      expressed && balance !== null && answer.budget !== null ? ` (of a budget of ${answer.budget})` : '',
    ];
    return {
      status: answer.status,
      headers: { ...json, ...renderHeaders(answer, balance) },
      body: renderAnswer(answer, balance, now(), key),
      delayMs: scenario?.name === 'slow' ? slowMs : 0,
      line: `${who}${notes.join('')}: ${answer.status}${scenario?.name === 'slow' ? ` after ${slowMs / 1000} s` : ''}`,
    };
  };
}
function send(response, { status, headers, body }) {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
/**
 * Starts the sandbox: every provider's contract, answered from its own fixtures, on loopback alone.
 * @param port 0 takes any free one.
 * @param log takes one line for each request; a key that is no scenario's is never in it.
 * @throws when the port is taken (`EADDRINUSE`).
 */
async function startSandbox(port, log, now = () => new Date()) {
  const reply = openDesk(readAnswers(), now);
  const waiting = new Set();
  const respond = async (request, response) => {
    const answer = await reply(request);
    log(answer.line);
    if (answer.delayMs === 0)
      return send(response, answer);
    const timer = setTimeout(() => send(response, answer), answer.delayMs);
    waiting.add(timer);
    response.once('close', () => {
      clearTimeout(timer);
      waiting.delete(timer);
    });
  };
  const server = node_http.createServer((request, response) => {
    request.resume();
    void respond(request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      for (const timer of waiting)
        clearTimeout(timer);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
//#endregion

exports.readAnswers = readAnswers;
exports.scenarioKeys = scenarioKeys;
exports.scenarios = scenarios;
exports.startSandbox = startSandbox;
