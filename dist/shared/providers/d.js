'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/d-id.ts
const credits$3 = { id: 'credits', label: 'Credits', unit: 'credits' };
const dId = {
  id: 'd-id',
  name: 'D-ID',
  aliases: ['did', 'd-id.com'],
  origin: 'https://api.d-id.com',
  keyVariable: 'DID_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Basic ' },
  endpoint: 'GET /credits',
  documentation: 'https://docs.d-id.com/reference/get-started',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://studio.d-id.com/account-settings',
  keys: 'https://studio.d-id.com/account-settings',
  pools: [credits$3],
  about: {
  },
  failureOf({ status }) {
    if (status !== 404)
      return null;
    return check.Failure.because('no-such-pool', 'D-ID finds no credits for the user of this key (404)');
  },
  async read(api) {
    const { remaining, total } = await api.get('/credits', check.object({ remaining: check.decimal(), total: check.decimal() }));
    return { pools: [gate.pool({ ...credits$3, remaining, total })], warnings: [] };
  },
};
//#endregion

const dId$1 = {
    __proto__: null,
    dId
};

//#region src/providers/dataforseo.ts
const success = 20_000;
/** What its own codes mean for a key. Their first digits are no HTTP status: 40101 is a search engine's fault. */
const reasons = new Map([
  [40_100, 'unauthorized'],
  [40_104, 'forbidden'],
  [40_200, 'insufficient'],
  [40_201, 'forbidden'],
  [40_202, 'rate-limited'],
  [40_203, 'insufficient'],
  [40_204, 'forbidden'],
  [40_207, 'forbidden'],
  [40_210, 'insufficient'],
]);
function failureInSuccess({ body }) {
  const Verdict = check.object({ status_code: check.whole(), status_message: check.optional(check.unknown()) });
  const Envelope = check.extend(Verdict, { tasks: check.optional(check.nullable(check.array(Verdict))) });
  const envelope = Envelope.safeParse(body);
  if (!envelope.success)
    return null;
  const bad = [envelope.data, ...(envelope.data.tasks ?? [])].find(({ status_code: code }) => code !== success);
  if (bad === undefined)
    return null;
  const said = { message: bad.status_message };
  const reason = reasons.get(bad.status_code) ?? (bad.status_code >= 50_000 ? 'server-error' : 'unexpected-body');
  return check.failureWith(reason, bad.status_code, said);
}
/** An amount that is told as a number, or as the total of several. */
function amount() {
  const Total = check.pipe(check.object({ total: check.optionalDecimal() }), check.transform(({ total }) => total));
  return check.pipe(check.optional(check.nullable(check.union([check.decimal(), Total]))), check.transform((value) => value ?? null));
}
/** What is left of the user's own limit for the running day, UTC; null without one. @throws {Failure} when its use is not told. */
function leftToday(limit, used, date, now) {
  if (limit === null || limit.eq(0))
    return null;
  if (used === null)
    throw check.Failure.because('unexpected-body', 'the answer tells a limit for the day, and not its use');
  // Nothing was spent yet on a day whose statistics are not there: those of a day before are told then.
  const isOld = date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) && date < gate.formatInstant(now).slice(0, 10);
  return isOld ? limit : gate.notBelowZero(limit.minus(used));
}
const account$1 = { id: 'account', label: 'Account balance', unit: 'USD' };
const dataforseo = {
  id: 'dataforseo',
  name: 'DataForSEO',
  aliases: ['data-for-seo'],
  origin: 'https://api.dataforseo.com',
  keyVariable: 'DATAFORSEO_API_KEY',
  auth: { kind: 'basic', ready: true },
  keyProblem: (key) => key.includes(':') || gate.readyCredential(key) !== null || key.startsWith('sandbox-')
    ? null
    : 'is neither `login:password` nor that in Base64, as DataForSEO mails it: the API login and the API password are needed',
  endpoint: 'GET /v3/appendix/user_data',
  documentation: 'https://docs.dataforseo.com/v3/appendix/user_data/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.dataforseo.com',
  minIntervalSeconds: 10,
  pools: [account$1],
  about: {
  },
  failureInSuccess,
  async read(api, { now }) {
    const Day = check.object({ total: check.optionalDecimal(), value: check._catch(check.optionalText(), null) });
    const Money = check.object({
      balance: check.decimal(),
      total: check.optionalDecimal(),
      limits: check.optional(check.nullable(check.object({ day: amount() }))),
      statistics: check.optional(check.nullable(check.object({ day: check.optional(check.nullable(Day)) }))),
    });
    const Task = check.object({ status_code: check.exactly(success), result: check.tuple([check.object({ money: Money })], check.unknown()) });
    const UserData = check.object({ status_code: check.exactly(success), tasks: check.tuple([Task], check.unknown()) });
    const { tasks } = await api.get('/v3/appendix/user_data', UserData);
    const { balance, total, limits, statistics } = tasks[0].result[0].money;
    const limit = limits?.day ?? null;
    const today = statistics?.day;
    const left = leftToday(limit, today?.total ?? null, today?.value ?? null, now);
    const isBound = left?.lt(balance) === true;
    return {
      pools: [
        gate.pool({
          ...account$1,
          remaining: isBound ? left : balance,
          total,
          ...(isBound && { boundBy: 'cycle', limit, resetsAt: gate.formatInstant(gate.nextPeriodStart('day', now)) }),
        }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const dataforseo$1 = {
    __proto__: null,
    dataforseo
};

//#region src/providers/debounce.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'credits' };
const debounce = {
  id: 'debounce',
  name: 'DeBounce',
  aliases: ['debounce.io', 'de-bounce', 'debounce.com'],
  origin: 'https://api.debounce.io',
  keyVariable: 'DEBOUNCE_API_KEY',
  auth: { kind: 'query', name: 'api' },
  endpoint: 'GET /v1/balance/',
  documentation: 'https://developers.debounce.com/api-reference/endpoint/miscellaneous/balance',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://debounce.com/pricing/',
  pools: [credits$2],
  about: {
  },
  read: check.readFigure(credits$2, { path: '/v1/balance/', at: ['balance'] }),
};
//#endregion

const debounce$1 = {
    __proto__: null,
    debounce
};

//#region src/providers/deepgram.ts
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
    const sum = sums.get(definition.id)?.remaining.plus(amount) ?? amount;
    sums.set(definition.id, gate.pool({ ...definition, remaining: sum }));
  }
  const known = [usd, hours].flatMap(({ id }) => sums.get(id) ?? []);
  return [...known, ...[...sums.values()].filter((found) => !known.includes(found))];
}
async function findProject(api) {
  const Projects = check.object({ projects: check.array(check.object({ project_id: check.string() })) });
  const { projects } = await api.get('/v1/projects', Projects);
  const [first] = projects;
  if (first === undefined)
    throw check.Failure.because('unexpected-body', 'the answer lists no project for this key');
  if (projects.length === 1)
    return first.project_id;
  throw check.Failure.configuration(`the key sees ${projects.length} projects, and \`account\` does not say which`, 'Give the id of the project in `account`.');
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
  topUp: 'https://console.deepgram.com/billing',
  pools: [usd, hours],
  account: { required: false, meaning: 'the id of the project; found out when the key sees one project only' },
  about: {
  },
  failureOf(answer) {
    const { status, body } = answer;
    const Problem = check.object({ err_code: check.optional(check.unknown()), category: check.optional(check.unknown()) });
    const problem = Problem.safeParse(body);
    const code = problem.success ? (problem.data.err_code ?? problem.data.category) : null;
    if (code !== 'INSUFFICIENT_PERMISSIONS')
      return check.noSuchAccount(answer, 'project', 'the id of one of the key\u2019s own projects');
    return check.Failure.because('forbidden', 'the key may not read the balance', {
      code: status,
      hint: 'The key itself is good: it needs the scope `billing:read` (role Owner or Admin).',
    });
  },
  async read(api, { account }) {
    const project = account ?? (await findProject(api));
    const Balances = check.object({
      balances: check.array(check.object({ amount: check.decimal(), units: check.unitName() })),
    });
    const { balances } = await api.get(`/v1/projects/${encodeURIComponent(project)}/balances`, Balances);
    if (balances.length === 0)
      throw check.Failure.because('no-such-pool', 'the project has no balance at all');
    return { pools: sumByUnit(balances), warnings: [] };
  },
  signs: [
    {
      cause: 'credit',
      code: 'ASR_PAYMENT_REQUIRED',
    },
    {
      cause: 'credit',
      says: 'Project does not have enough credits for an ASR request',
    },
  ],
};
//#endregion

const deepgram$1 = {
    __proto__: null,
    deepgram
};

//#region src/providers/deepinfra.ts
const account = { id: 'account', label: 'Account balance', unit: 'USD' };
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
  topUp: 'https://deepinfra.com/dash/billing',
  keys: 'https://deepinfra.com/dash/api_keys',
  pools: [account],
  about: {
  },
  async read(api) {
    const Checklist = check.object({
      stripe_balance: check.decimal(),
      recent: check.decimal(),
      limit: check.optionalLimit(),
      suspended: check.optional(check.nullable(check.boolean())),
      overdue_invoices: check._catch(check.optionalDecimal(), null),
      topup_failed: check._catch(check.nullable(check.boolean()), null),
    });
    const answer = await api.get('/payment/checklist?compute_owed=true', Checklist);
    const balance = answer.stripe_balance.times(-1).minus(answer.recent);
    const { limit } = answer;
    const allowed = limit === null ? null : gate.notBelowZero(limit.minus(answer.recent));
    const capped = allowed?.lt(balance) === true;
    return {
      pools: [
        gate.pool({
          ...account,
          remaining: capped && allowed !== null ? allowed : balance,
          boundBy: capped ? 'cycle' : 'account',
          used: answer.recent,
          limit,
          usable: answer.suspended !== true,
        }),
      ],
      warnings: [
        ...(answer.suspended === true ? ['DeepInfra says that the account is suspended.'] : []),
        ...(answer.overdue_invoices?.gt(0)
          ? ['DeepInfra says that an invoice is overdue: it may suspend the account.']
          : []),
        ...(answer.topup_failed === true ? ['DeepInfra says that the last automatic top-up failed.'] : []),
      ],
    };
  },
};
//#endregion

const deepinfra$1 = {
    __proto__: null,
    deepinfra
};

//#region src/providers/deepl.ts
const characters = { id: 'characters', label: 'Characters of the billing period', unit: 'characters' };
const noLimit = '1000000000000';
function limitOf(told) {
  return told === null || told.eq(noLimit) ? null : told;
}
/** What the subscription and the key allow together; the smaller rest binds. */
function readPool(usage, period) {
  const [limit, keyLimit] = [limitOf(usage.character_limit), limitOf(usage.api_key_character_limit)];
  const [used, keyUsed] = [usage.character_count, usage.api_key_character_count];
  if (keyLimit !== null && keyUsed === null)
    throw check.Failure.because('unexpected-body', 'the answer tells a limit of the key, and not what the key used');
  const account = limit && check.quotaPool({ ...characters, limit, used, ...period });
  const key = keyLimit && keyUsed && check.quotaPool({ ...characters, limit: keyLimit, used: keyUsed, boundBy: 'key', ...period });
  const bound = account && key && account.remaining.gt(key.remaining);
  // What all keys used says nothing of how fast this one goes.
  if (bound)
    return { ...account, boundBy: 'key', remaining: key.remaining, startsAt: null };
  return account ?? key ?? gate.pool({ ...characters, remaining: 'unlimited', boundBy: 'cycle', used, ...period });
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
  topUp: 'https://www.deepl.com/your-account/usage',
  keys: 'https://www.deepl.com/your-account/keys',
  pools: [characters],
  about: {
  },
  failureOf(answer) {
    const { status, body } = answer;
    if (status === 456)
      return check.failureWith('insufficient', status, body);
    if (status === 529)
      return check.failureWith('rate-limited', status, body);
    return check.lacksRight(answer, 'DeepL rejected the key', 'Check the key: free keys end in `:fx` and work at the free host only; a key with scopes needs the one for usage.');
  },
  async read(api) {
    const Answer = check.object({
      character_count: check.decimal(),
      character_limit: check.decimal(),
      api_key_character_count: check.optionalDecimal(),
      api_key_character_limit: check.optionalDecimal(),
      start_time: check.optionalTime(),
      end_time: check.optionalTime(),
    });
    const usage = await api.get('/v2/usage', Answer);
    return {
      pools: [readPool(usage, { startsAt: usage.start_time.instant, resetsAt: usage.end_time.instant })],
      warnings: check.unreadableTime(usage.end_time, 'end of the billing period'),
    };
  },
  signs: [
    {
      cause: 'cap',
      says: 'Quota for this billing period has been exceeded',
    },
  ],
};
//#endregion

const deepl$1 = {
    __proto__: null,
    deepl
};

//#region src/providers/digitalocean.ts
const credit = { id: 'credit', label: 'Prepaid credit', unit: 'USD' };
const digitalocean = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  aliases: ['digital-ocean', 'do'],
  origin: 'https://api.digitalocean.com',
  keyVariable: 'DIGITALOCEAN_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/customers/my/balance',
  documentation: 'https://github.com/digitalocean/openapi/blob/main/specification/resources/billing/balance_get.yml',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.digitalocean.com',
  keys: 'https://cloud.digitalocean.com/account/api/tokens',
  pools: [credit],
  about: {
  },
  read: check.readFigure(credit, {
    path: '/v2/customers/my/balance',
    at: ['month_to_date_balance'],
    times: '-1',
    isLate: true,
  }),
};
//#endregion

const digitalocean$1 = {
    __proto__: null,
    digitalocean
};

//#region src/providers/docker-hub.ts
const pulls = { id: 'pulls', label: 'Image pulls', unit: 'pulls' };
/** The one that Docker keeps for this question. */
const image = 'ratelimitpreview/test';
const tokenPath = `/token?service=registry.docker.io&scope=repository%3A${encodeURIComponent(image)}%3Apull`;
/** The figure of `95;w=21600`. */
function figureOf(value) {
  return typeof value === 'string' ? gate.parseWireNumber(value.replace(/;.*/s, '').trim()) : null;
}
const dockerHub = {
  id: 'docker-hub',
  name: 'Docker Hub',
  aliases: ['docker', 'dockerhub', 'docker.io', 'hub.docker.com'],
  origin: 'https://auth.docker.io',
  furtherOrigins: { registry: 'https://registry-1.docker.io' },
  keyVariable: 'DOCKERHUB_TOKEN',
  auth: { kind: 'basic', user: 'account' },
  keyProblem(key, account) {
    if (account === null)
      return key.includes(':')
        ? null
        : 'is an access token without its user; give the user as `account`, or both as `user:token`';
    return !key.includes(':') || key.startsWith(`${account}:`) ? null : 'names another user than `account` does';
  },
  withoutKey: 'the limit of the runner\u2019s own address, which others may share',
  endpoint: `GET /token, HEAD /v2/${image}/manifests/latest`,
  documentation: 'https://docs.docker.com/docker-hub/usage/pulls/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.docker.com/billing',
  keys: 'https://app.docker.com/settings/personal-access-tokens',
  pools: [pulls],
  account: { required: false, meaning: 'the Docker user or organization that the access token belongs to' },
  about: {
  },
  isAnswer: ({ status, headers }) => status === 429 && figureOf(headers['ratelimit-remaining'])?.eq(0) === true,
  async read(api) {
    const Token = check.object({ token: check.string().check(check._regex(/^[\x21-\x7e]+$/)) });
    const { token } = await api.get(tokenPath, Token);
    const Limits = check.object({
      'ratelimit-limit': check.optional(check.parsed(figureOf)),
      'ratelimit-remaining': check.optional(check.parsed(figureOf)),
    });
    const Told = Limits.check(check.refine((told) => told['ratelimit-limit'] === undefined || told['ratelimit-remaining'] !== undefined));
    const told = await api.head(`/v2/${image}/manifests/latest`, Told, { host: 'registry', token });
    const remaining = told['ratelimit-remaining'] ?? 'unlimited';
    if (remaining === 'unlimited')
      return { pools: [gate.pool({ ...pulls, remaining })], warnings: [] };
    const limit = told['ratelimit-limit'] ?? null;
    return { pools: [gate.pool({ ...pulls, boundBy: 'cycle', remaining, limit })], warnings: [] };
  },
  signs: [
    {
      cause: 'cap',
      says: '\u2026toomanyrequests: You have reached your pull rate limit',
    },
    {
      cause: 'cap',
      says: '\u2026toomanyrequests: You have reached your unauthenticated pull rate limit',
    },
    {
      cause: 'cap',
      says: '\u2026TOOMANYREQUESTS: You have reached your pull rate limit',
    },
    {
      cause: 'cap',
      says: '\u2026TOOMANYREQUESTS: You have reached your unauthenticated pull rate limit',
    },
  ],
};
//#endregion

const dockerHub$1 = {
    __proto__: null,
    dockerHub
};

//#region src/providers/dropcontact.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
const dropcontact = {
  id: 'dropcontact',
  name: 'Dropcontact',
  aliases: ['dropcontact.com', 'drop-contact'],
  origin: 'https://api.dropcontact.com',
  keyVariable: 'DROPCONTACT_API_KEY',
  auth: { kind: 'header', name: 'X-Access-Token' },
  endpoint: 'GET /v1/account/credits',
  documentation: 'https://developer.dropcontact.com/en/reference/get-credits/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.dropcontact.com/billing',
  keys: 'https://app.dropcontact.com/api',
  pools: [credits$1],
  about: {
  },
  read: check.readFigure(credits$1, { path: '/v1/account/credits', at: ['credits'] }),
};
//#endregion

const dropcontact$1 = {
    __proto__: null,
    dropcontact
};

//#region src/providers/dune.ts
const credits = { id: 'credits', label: 'Included credits', unit: 'credits' };
const dune = {
  id: 'dune',
  name: 'Dune',
  aliases: ['dune-analytics', 'dune.com'],
  origin: 'https://api.dune.com',
  keyVariable: 'DUNE_API_KEY',
  auth: { kind: 'header', name: 'X-Dune-Api-Key' },
  endpoint: 'POST /api/v1/usage',
  documentation: 'https://docs.dune.com/api-reference/usage/endpoint/get-usage',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dune.com',
  pools: [credits],
  about: {
  },
  async read(api, { now }) {
    const Day = check.string().check(check._regex(/^\d{4}-\d{2}-\d{2}/));
    const Period = check.object({ start_date: Day, end_date: Day, credits_included: check.decimal(), credits_used: check.decimal() });
    const { billing_periods: periods } = await api.post('/api/v1/usage', {}, check.object({ billing_periods: check.array(Period) }));
    const today = gate.formatInstant(now).slice(0, 10);
    const running = periods
      .map((period) => ({ ...period, start: period.start_date.slice(0, 10), end: period.end_date.slice(0, 10) }))
      .filter(({ start, end }) => start <= today && today <= end)
      .sort((one, other) => (one.start < other.start ? 1 : -1))[0];
    if (running === undefined)
      throw check.Failure.because('unexpected-body', 'the answer tells no billing period of today');
    const { credits_included: limit, credits_used: used, start: startsAt, end: resetsAt } = running;
    return { pools: [check.quotaPool({ ...credits, limit, used, startsAt, resetsAt })], warnings: [] };
  },
};
//#endregion

const dune$1 = {
    __proto__: null,
    dune
};

exports.dId = dId$1;
exports.dataforseo = dataforseo$1;
exports.debounce = debounce$1;
exports.deepgram = deepgram$1;
exports.deepinfra = deepinfra$1;
exports.deepl = deepl$1;
exports.digitalocean = digitalocean$1;
exports.dockerHub = dockerHub$1;
exports.dropcontact = dropcontact$1;
exports.dune = dune$1;
