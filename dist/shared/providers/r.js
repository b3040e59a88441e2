'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/recraft.ts
const units = { id: 'units', label: 'API units', unit: 'units' };
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
  pools: [units],
  about: {
  },
  read: check.readFigure(units, { path: '/v1/users/me', at: ['credits'] }),
};
//#endregion

const recraft$1 = {
    __proto__: null,
    recraft
};

//#region src/providers/remove-bg.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'credits' };
const previews = { id: 'previews', label: 'Free previews', unit: 'previews' };
const removeBg = {
  id: 'remove-bg',
  name: 'remove.bg',
  aliases: ['remove.bg', 'removebg'],
  origin: 'https://api.remove.bg',
  keyVariable: 'REMOVE_BG_API_KEY',
  auth: { kind: 'header', name: 'X-Api-Key' },
  endpoint: 'GET /v1.0/account',
  documentation: 'https://www.remove.bg/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.remove.bg',
  pools: [credits$2, previews],
  about: {
  },
  failureOf({ status, body }) {
    const Refusal = check.object({ errors: check.tuple([check.object({ code: check.literal('auth_failed') })], check.unknown()) });
    return status === 403 && Refusal.safeParse(body).success ? check.failureWith('unauthorized', status, body) : null;
  },
  async read(api) {
    const Attributes = check.object({
      credits: check.object({ total: check.decimal() }),
      api: check.optional(check.nullable(check.object({ free_calls: check.optionalDecimal() }))),
    });
    const Account = check.object({ data: check.object({ attributes: Attributes }) });
    const { attributes } = (await api.get('/v1.0/account', Account)).data;
    const late = { upperBound: true, reportedLate: true };
    const free = attributes.api?.free_calls ?? null;
    return {
      pools: [
        gate.pool({ ...credits$2, ...late, remaining: attributes.credits.total }),
        ...(free === null ? [] : [gate.pool({ ...previews, ...late, remaining: free })]),
      ],
      warnings: [],
    };
  },
};
//#endregion

const removeBg$1 = {
    __proto__: null,
    removeBg
};

//#region src/providers/reoon.ts
const instant = { id: 'instant', label: 'Instant credits', unit: 'credits' };
const daily = { id: 'daily', label: 'Daily credits', unit: 'credits' };
const reoon = {
  id: 'reoon',
  name: 'Reoon Email Verifier',
  aliases: ['reoon.com', 'reoon-email-verifier'],
  origin: 'https://emailverifier.reoon.com',
  keyVariable: 'REOON_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /api/v1/check-account-balance/',
  documentation: 'https://www.reoon.com/articles/api-documentation-of-reoon-email-verifier/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://emailverifier.reoon.com/',
  pools: [instant, daily],
  about: {
  },
  failureInSuccess({ status, body }) {
    return check.errorText(body, 'status') === 'error' ? check.failureWith('unauthorized', status, body) : null;
  },
  async read(api) {
    const Balance = check.object({
      api_status: check.string(),
      remaining_instant_credits: check.decimal(),
      remaining_daily_credits: check.decimal(),
    });
    const answer = await api.get('/api/v1/check-account-balance/', Balance);
    const usable = answer.api_status === 'active';
    return {
      pools: [
        gate.pool({ ...instant, remaining: answer.remaining_instant_credits, usable }),
        gate.pool({ ...daily, remaining: answer.remaining_daily_credits, boundBy: 'cycle', usable }),
      ],
      warnings: usable ? [] : ['Reoon says that the API of this account is not active.'],
    };
  },
};
//#endregion

const reoon$1 = {
    __proto__: null,
    reoon
};

//#region src/providers/replicate.ts
const probe = {
  keyVariables: ['REPLICATE_API_TOKEN'],
  headers: { 'cancel-after': '5s' },
  endpoint: 'POST /v1/predictions',
  model: 'replicate/hello-world',
  cost: null,
  request: () => ({
    method: 'POST',
    path: '/v1/predictions',
    body: { version: helloWorld, input: { text: '.' } },
  }),
  signs: [
    { means: 'credit', body: { '/title': 'Insufficient credit' } },
    { means: 'cap', body: { '/title': 'Monthly spend limit reached' } },
    { means: 'model', body: { '/title': 'Invalid version or not permitted' } },
  ],
  served: [{ '/id': true, '/version': true, '/status': ['starting', 'processing', 'succeeded'] }],
};
const replicate = {
  id: 'replicate',
  name: 'Replicate',
  origin: 'https://api.replicate.com',
  keyVariable: 'REPLICATE_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/predictions',
  documentation: 'https://replicate.com/docs/reference/http',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://replicate.com/account/billing',
  pools: [],
  about: {
  },
  instead: 'It tells who owns a token (GET /v1/account); an empty account shows only as 402 when a prediction starts. See whether its billing page offers a spend limit or automatic reload.',
  probe,
  signs: [
    {
      cause: 'credit',
      code: 'Insufficient credit',
      fields: ['title'],
      near: ['replicate'],
    },
    {
      cause: 'credit',
      says: 'You have insufficient credit to run this model. Go to https://replicate.com/account/billing',
    },
    {
      cause: 'cap',
      code: 'Monthly spend limit reached',
      fields: ['title'],
      near: ['replicate'],
      page: 'https://replicate.com/account/billing#limits',
    },
    {
      cause: 'cap',
      says: "You've hit your monthly spend limit. You can change or remove your limit at https://replicate.com",
      page: 'https://replicate.com/account/billing#limits',
    },
    {
      cause: 'rate',
      says: '\u2026while you have less than $5.0 in credit',
      isTransient: true,
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.replicate.com",
      orCap: true,
      most: 'probable',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.replicate.com',
      orCap: true,
      most: 'probable',
    },
  ],
};
const helloWorld = 'replicate/hello-world:5c7d5dc6dd8bf75c1acaa8565735e7986bc5b66206b55cca93cb72c9bf15ccaa';
//#endregion

const replicate$1 = {
    __proto__: null,
    replicate
};

//#region src/providers/revai.ts
const balance$1 = { id: 'balance', label: 'Balance', unit: 'seconds' };
const revai = {
  id: 'revai',
  name: 'Rev AI',
  aliases: ['rev.ai', 'rev-ai'],
  origin: 'https://api.rev.ai',
  keyVariable: 'REVAI_ACCESS_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /speechtotext/v1/account',
  documentation: 'https://github.com/tryAGI/RevAI/blob/main/src/libs/RevAI/openapi.yaml',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.rev.ai',
  pools: [balance$1],
  about: {
  },
  read: check.readFigure(balance$1, { path: '/speechtotext/v1/account', at: ['balance_seconds'] }),
};
//#endregion

const revai$1 = {
    __proto__: null,
    revai
};

//#region src/providers/rocketreach.ts
const credits$1 = { id: 'credits', label: 'Credits of the kind with the least', unit: 'credits' };
const kindPrefix = 'kind:';
function amount() {
  const unlimited = check.pipe(check.literal('inf'), check.transform(() => 'unlimited'));
  return check.union([check.decimal(), unlimited]);
}
function isLess(one, other) {
  return one !== 'unlimited' && (other === 'unlimited' || one.lt(other));
}
const rocketreach = {
  id: 'rocketreach',
  name: 'RocketReach',
  aliases: ['rocket-reach', 'rocketreach.co'],
  origin: 'https://api.rocketreach.co',
  keyVariable: 'ROCKETREACH_API_KEY',
  auth: { kind: 'header', name: 'Api-Key' },
  endpoint: 'GET /api/v2/account/',
  documentation: 'https://rocketreach.co/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://rocketreach.co',
  keys: 'https://rocketreach.co/account?section=nav_gen_api',
  pools: [credits$1, { id: kindPrefix, label: 'Credits of one kind', unit: 'credits' }],
  about: {
  },
  async read(api, { pool: asked }) {
    const Usage = check.object({
      credit_type: check.string().check(check._regex(/^\w{1,40}$/)),
      allocated: amount(),
      used: check.decimal(),
      remaining: amount(),
    })
      .check(check.refine(({ allocated, remaining }) => remaining !== 'unlimited' || allocated === 'unlimited'));
    const { credit_usage: usages } = await api.get('/api/v2/account/', check.object({ credit_usage: check.array(Usage) }));
    const kinds = usages.map(({ credit_type, allocated, used, remaining }) => ({
      ...gate.pool({
        id: `${kindPrefix}${credit_type}`,
        label: credit_type,
        unit: 'credits',
        remaining,
        used,
        limit: allocated === 'unlimited' ? null : allocated,
      }),
      isAllotted: allocated === 'unlimited' || allocated.gt(0),
    }));
    if (asked?.startsWith(kindPrefix))
      return { pools: kinds, warnings: [] };
    const allotted = kinds.filter(({ isAllotted }) => isAllotted);
    const [first, ...others] = allotted.length > 0 ? allotted : kinds;
    if (first === undefined)
      throw check.Failure.because('unexpected-body', 'the answer tells no kind of credits');
    const least = others.reduce((one, other) => (isLess(other.remaining, one.remaining) ? other : one), first);
    return { pools: [{ ...least, ...credits$1 }, ...kinds], warnings: [] };
  },
};
//#endregion

const rocketreach$1 = {
    __proto__: null,
    rocketreach
};

//#region src/providers/runpod.ts
const query = 'query { myself { clientBalance } }';
/** The codes that GraphQL servers give their errors; what has none is a fault of the server. */
function failureInSuccess({ status, body }) {
  const Problem = check.object({
    errors: check.array(check.object({
      message: check.optional(check.string()),
      extensions: check.optional(check.object({ code: check.optional(check.string()) })),
    })),
  });
  const problem = Problem.safeParse(body);
  const [first] = problem.success ? problem.data.errors : [];
  if (first === undefined)
    return null;
  const said = { message: first.message };
  const code = first.extensions?.code;
  if (code === 'UNAUTHENTICATED')
    return check.failureWith('unauthorized', status, said);
  if (code === 'FORBIDDEN')
    return check.failureWith('forbidden', status, said);
  if (code === 'GRAPHQL_VALIDATION_FAILED')
    return check.Failure.because('unexpected-body', 'Runpod no longer knows the field `clientBalance`, whose end it had announced', {
      hint: 'A newer version of this gate may know where the balance stands now.',
      said: check.providerMessage(said),
    });
  return check.failureWith('server-error', status, said);
}
const account = { id: 'account', label: 'Account balance', unit: 'USD' };
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
  topUp: 'https://console.runpod.io/user/billing',
  pools: [account],
  about: {
  },
  failureInSuccess,
  async read(api) {
    const Myself = check.object({ data: check.object({ myself: check.object({ clientBalance: check.decimal() }) }) });
    const { data } = await api.post('/graphql', { query }, Myself);
    return {
      pools: [gate.pool({ ...account, remaining: data.myself.clientBalance })],
      warnings: [],
    };
  },
};
//#endregion

const runpod$1 = {
    __proto__: null,
    runpod
};

//#region src/providers/runware.ts
/** An id for the task, in the form of version 4, from the clock: the vendor wants one of its own for each. */
function taskId(now) {
  return `00000000-0000-4000-8000-${now.getTime().toString(16).padStart(12, '0')}`;
}
const balance = { id: 'balance', label: 'Balance', unit: 'USD' };
const runware = {
  id: 'runware',
  name: 'Runware',
  aliases: ['runware.ai', 'runware-ai'],
  origin: 'https://api.runware.ai',
  keyVariable: 'RUNWARE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1',
  documentation: 'https://runware.ai/docs/platform/account-management',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://runware.ai',
  pools: [balance],
  about: {
  },
  failureInSuccess({ status, body }) {
    const Errors = check.object({ errors: check.tuple([check.object({ code: check.string() })], check.unknown()) });
    const errors = Errors.safeParse(body);
    if (!errors.success)
      return null;
    const { code } = errors.data.errors[0];
    if (/insufficient/i.test(code))
      return check.failureWith('insufficient', status, body);
    if (/api-?_?key|auth/i.test(code))
      return check.failureWith('unauthorized', status, body);
    return check.failureWith('server-error', status, body);
  },
  async read(api, { now }) {
    const Amount = check.object({ amount: check.decimal(), currency: check.unitName(), freeBalance: check.optionalDecimal() });
    const Bare = check.pipe(check.decimal(), check.transform((amount) => ({ amount, currency: 'USD', freeBalance: null })));
    const Details = check.object({ taskType: check.string(), balance: check.union([Amount, Bare]) });
    const task = { taskType: 'accountManagement', taskUUID: taskId(now), operation: 'getDetails' };
    const { data } = await api.post('/v1', [task], check.object({ data: check.array(Details) }));
    const told = data.find(({ taskType }) => taskType === task.taskType);
    if (told === undefined)
      throw check.Failure.because('unexpected-body', 'the answer holds no details of the account');
    const { amount: remaining, currency, freeBalance } = told.balance;
    const lowerBound = freeBalance?.gt(0) === true;
    const unit = currency.toUpperCase();
    return { pools: [gate.pool({ ...balance, unit, remaining, lowerBound })], warnings: [] };
  },
};
//#endregion

const runware$1 = {
    __proto__: null,
    runware
};

//#region src/providers/runway.ts
/** Most models that are named: an account may have many. */
const maxModels = 5;
const credits = { id: 'credits', label: 'API credits', unit: 'credits' };
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
  pools: [credits],
  about: {
  },
  async read(api) {
    const Models = (told) => check.optional(check.object({ models: check.optional(check.record(check.string(), told)) }));
    const Organization = check.object({
      creditBalance: check.decimal(),
      tier: Models(check.object({ maxDailyGenerations: check.optionalDecimal() })),
      usage: Models(check.object({ dailyGenerations: check.optionalDecimal() })),
    });
    const { creditBalance, tier, usage } = await api.get('/v1/organization', Organization);
    const usedUp = Object.entries(tier?.models ?? {}).flatMap(([model, { maxDailyGenerations: limit }]) => {
      const used = usage?.models?.[model]?.dailyGenerations ?? null;
      return limit !== null && used?.gte(limit) === true ? [model] : [];
    });
    return {
      pools: [gate.pool({ ...credits, remaining: creditBalance })],
      warnings: usedUp.slice(0, maxModels).map((model) => `The day\u2019s generations of ${model} are used up.`),
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'You do not have enough credits to run this task.',
    },
  ],
};
//#endregion

const runway$1 = {
    __proto__: null,
    runway
};

exports.recraft = recraft$1;
exports.removeBg = removeBg$1;
exports.reoon = reoon$1;
exports.replicate = replicate$1;
exports.revai = revai$1;
exports.rocketreach = rocketreach$1;
exports.runpod = runpod$1;
exports.runware = runware$1;
exports.runway = runway$1;
