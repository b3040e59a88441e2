'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/sambanova.ts
const probe = {
  keyVariables: ['SAMBANOVA_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'gpt-oss-120b',
  cost: null,
  request: ask,
  ownModel: ask,
  signs: [
    { means: 'billing', body: { '/error/code': 'PAYMENT_METHOD_REQUIRED' } },
    { means: 'model', body: { '/error/code': ['model_gone', 'model_not_found'] } },
    { means: 'model', status: 410 },
  ],
  served: check.chatServed,
};
const sambanova = {
  id: 'sambanova',
  name: 'SambaNova',
  aliases: ['samba-nova', 'sambanova-cloud'],
  origin: 'https://api.sambanova.ai',
  keyVariable: 'SAMBANOVA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://docs.sambanova.ai/docs/en/api-reference/api-error-codes',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.sambanova.ai/plans/billing',
  pools: [],
  about: {
  },
  instead: 'Its answers carry rate limits only, and those are no credit. Watch the balance in the console.',
  probe,
};
function ask(model) {
  return check.askChat('/v1/chat/completions', model);
}
//#endregion

const sambanova$1 = {
    __proto__: null,
    sambanova
};

//#region src/providers/scrapedo.ts
const requests = { id: 'requests', label: 'Requests of the month', unit: 'requests' };
const scrapedo = {
  id: 'scrapedo',
  name: 'Scrape.do',
  aliases: ['scrape.do', 'scrape-do'],
  origin: 'https://api.scrape.do',
  keyVariable: 'SCRAPEDO_API_KEY',
  auth: { kind: 'query', name: 'token' },
  endpoint: 'GET /info',
  documentation: 'https://scrape.do/documentation/api-response/usage-stats',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://scrape.do',
  minIntervalSeconds: 6,
  pools: [requests],
  about: {
  },
  async read(api) {
    const Info = check.object({ IsActive: check.boolean(), MaxMonthlyRequest: check.decimal(), RemainingMonthlyRequest: check.decimal() });
    const info = await api.get('/info', Info);
    return {
      pools: [
        gate.pool({
          ...requests,
          remaining: info.RemainingMonthlyRequest,
          limit: info.MaxMonthlyRequest,
          boundBy: 'cycle',
          usable: info.IsActive,
        }),
      ],
      warnings: info.IsActive ? [] : ['Scrape.do says that the subscription is not active.'],
    };
  },
};
//#endregion

const scrapedo$1 = {
    __proto__: null,
    scrapedo
};

//#region src/providers/scrapegraphai.ts
const credits$d = { id: 'credits', label: 'Credits', unit: 'credits' };
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
  pools: [credits$d],
  about: {
  },
  async read(api) {
    const Jobs = check.optional(check.object({ used: check.optionalDecimal(), limit: check.optionalDecimal() }));
    const Credits = check.object({
      remaining: check.decimal(),
      used: check.optionalDecimal(),
      jobs: check.optional(check.object({ crawl: Jobs, monitor: Jobs })),
    });
    const { remaining, used, jobs } = await api.get('/api/credits', Credits);
    const usedUp = ['crawl', 'monitor'].filter((kind) => {
      const { used: run = null, limit = null } = jobs?.[kind] ?? {};
      return run !== null && limit !== null && run.gte(limit);
    });
    return {
      pools: [gate.pool({ ...credits$d, remaining, used })],
      warnings: usedUp.map((kind) => `The ${kind} jobs that the plan allows are used up: more are refused.`),
    };
  },
};
//#endregion

const scrapegraphai$1 = {
    __proto__: null,
    scrapegraphai
};

//#region src/providers/scrapeops.ts
const credits$c = { id: 'credits', label: 'API credits', unit: 'credits' };
const scrapeops = {
  id: 'scrapeops',
  name: 'ScrapeOps',
  aliases: ['scrape-ops', 'scrapeops.io'],
  origin: 'https://backend.scrapeops.io',
  keyVariable: 'SCRAPEOPS_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /v1/proxy/account/usage',
  documentation: 'https://scrapeops.io/docs/proxy-aggregator/account/usage-endpoint',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://scrapeops.io',
  pools: [credits$c],
  about: {
  },
  read: check.readFlatQuota(credits$c, {
    path: '/v1/proxy/account/usage',
    limit: 'plan_api_credits',
    used: 'used_api_credits',
    resetsAt: 'plan_renewal_date',
  }),
};
//#endregion

const scrapeops$1 = {
    __proto__: null,
    scrapeops
};

//#region src/providers/scraperapi.ts
const credits$b = { id: 'credits', label: 'API credits', unit: 'credits' };
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
  topUp: 'https://dashboard.scraperapi.com/billing',
  minIntervalSeconds: 15,
  pools: [credits$b],
  about: {
  },
  read: check.readFlatQuota(credits$b, { path: '/account', limit: 'requestLimit', used: 'requestCount', isLate: true }),
  signs: [
    {
      cause: 'credit',
      says: 'You have exhausted the API Credits available in this monthly cycle',
      orCap: true,
    },
  ],
};
//#endregion

const scraperapi$1 = {
    __proto__: null,
    scraperapi
};

//#region src/providers/scrapfly.ts
const credits$a = { id: 'credits', label: 'API credits', unit: 'credits' };
const scrapfly = {
  id: 'scrapfly',
  name: 'Scrapfly',
  aliases: ['scrapfly.io', 'scrap-fly'],
  origin: 'https://api.scrapfly.io',
  keyVariable: 'SCRAPFLY_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /account',
  documentation: 'https://scrapfly.io/docs/account',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://scrapfly.io/dashboard',
  pools: [credits$a],
  about: {
  },
  async read(api) {
    const Flag = check.optional(check.nullable(check.boolean()));
    const Allowance = check._catch(check.boolean(), false);
    const Scrape = check.object({ remaining: check.decimal(), limit: check.decimal(), current: check.optionalDecimal() });
    const Account = check.object({
      account: check.object({ suspended: Flag }),
      project: check.object({
        allow_extra_usage: Allowance,
        quota_reached: Flag,
        scrape_request_count: check.optionalDecimal(),
        scrape_request_limit: check.optionalDecimal(),
      }),
      subscription: check.object({
        extra_scrape_allowed: Allowance,
        period: check.object({ start: check.optionalTime(), end: check.optionalTime() }),
        usage: check.object({ scrape: Scrape }),
      }),
    });
    const { account, project, subscription } = await api.get('/account', Account);
    const { scrape } = subscription.usage;
    const { scrape_request_limit: limit, scrape_request_count: count } = project;
    if (limit !== null && count === null)
      throw check.Failure.because('unexpected-body', 'the answer tells a limit of the key\u2019s project, and not its use');
    const ofProject = limit && count && gate.notBelowZero(limit.minus(count));
    const isBound = ofProject?.lt(scrape.remaining) === true;
    const { start, end } = subscription.period;
    return {
      pools: [
        gate.pool({
          ...credits$a,
          ...(isBound
            ? { boundBy: 'key', remaining: ofProject, used: count, limit }
            : { boundBy: 'cycle', remaining: scrape.remaining, used: scrape.current, limit: scrape.limit }),
          startsAt: start.instant,
          resetsAt: end.instant,
          usable: account.suspended !== true && project.quota_reached !== true,
          lowerBound: !isBound && subscription.extra_scrape_allowed && project.allow_extra_usage,
        }),
      ],
      warnings: [
        ...(account.suspended ? ['Scrapfly says that the account is suspended.'] : []),
        ...(project.quota_reached ? ['Scrapfly says that the key\u2019s project has reached its quota.'] : []),
        ...check.unreadableTime(end, 'end of the period'),
      ],
    };
  },
};
//#endregion

const scrapfly$1 = {
    __proto__: null,
    scrapfly
};

//#region src/providers/scrapingant.ts
const credits$9 = { id: 'credits', label: 'API credits', unit: 'credits' };
const scrapingant = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  aliases: ['scraping-ant'],
  origin: 'https://api.scrapingant.com',
  keyVariable: 'SCRAPINGANT_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v2/usage',
  documentation: 'https://docs.scrapingant.com/credits-cost',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.scrapingant.com/dashboard',
  pools: [credits$9],
  about: {
  },
  failureOf: (answer) => check.lacksRight(answer, 'the API token is wrong, or the API credits are used up', 'ScrapingAnt tells both in the same words: look at the dashboard, where the credits and the token stand.'),
  async read(api) {
    const Usage = check.object({
      remained_credits: check.decimal(),
      plan_total_credits: check.optionalDecimal(),
      end_date: check.optionalTime(),
    });
    const { remained_credits: remaining, plan_total_credits: limit, end_date: end } = await api.get('/v2/usage', Usage);
    return {
      pools: [
        gate.pool({
          ...credits$9,
          remaining,
          limit,
          boundBy: 'cycle',
          resetsAt: end.instant,
        }),
      ],
      warnings: check.unreadableTime(end, 'end of the period'),
    };
  },
};
//#endregion

const scrapingant$1 = {
    __proto__: null,
    scrapingant
};

//#region src/providers/scrapingbee.ts
const credits$8 = { id: 'credits', label: 'API credits', unit: 'credits' };
const scrapingbee = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  aliases: ['scraping-bee', 'scraping bee', 'scrapingbee.com'],
  origin: 'https://app.scrapingbee.com',
  keyVariable: 'SCRAPINGBEE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/usage',
  documentation: 'https://www.scrapingbee.com/documentation/',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://app.scrapingbee.com/billing/plans',
  minIntervalSeconds: 10,
  pools: [credits$8],
  about: {
  },
  read: check.readFlatQuota(credits$8, {
    path: '/api/v1/usage',
    limit: 'max_api_credit',
    used: 'used_api_credit',
    resetsAt: 'renewal_subscription_date',
    isLate: true,
  }),
};
//#endregion

const scrapingbee$1 = {
    __proto__: null,
    scrapingbee
};

//#region src/providers/scrapingdog.ts
const credits$7 = { id: 'credits', label: 'Credits', unit: 'credits' };
const scrapingdog = {
  id: 'scrapingdog',
  name: 'Scrapingdog',
  aliases: ['scraping-dog', 'scrapingdog.com'],
  origin: 'https://api.scrapingdog.com',
  keyVariable: 'SCRAPINGDOG_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /account',
  documentation: 'https://www.scrapingdog.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.scrapingdog.com',
  pools: [credits$7],
  about: {
  },
  read: check.readFlatQuota(credits$7, { path: '/account', limit: 'requestLimit', used: 'requestUsed' }),
};
//#endregion

const scrapingdog$1 = {
    __proto__: null,
    scrapingdog
};

//#region src/providers/searchapi.ts
const credits$6 = { id: 'credits', label: 'Search credits', unit: 'credits' };
const searchapi = {
  id: 'searchapi',
  name: 'SearchApi',
  aliases: ['searchapi.io', 'search-api'],
  origin: 'https://www.searchapi.io',
  keyVariable: 'SEARCHAPI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/me',
  documentation: 'https://www.searchapi.io',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.searchapi.io',
  pools: [credits$6],
  about: {
  },
  async read(api) {
    const Pace = check.object({ searches_this_hour: check.optionalDecimal(), hourly_rate_limit: check.optionalLimit() });
    const Me = check.object({
      account: check.object({
        remaining_credits: check.decimal(),
        monthly_allowance: check.optionalLimit(),
        current_month_usage: check.optionalDecimal(),
      }),
      api_usage: check.optional(check.nullable(Pace)),
    });
    const { account, api_usage: pace } = await api.get('/api/v1/me', Me);
    const limit = pace?.hourly_rate_limit ?? null;
    const isPaced = limit !== null && pace?.searches_this_hour?.gte(limit) === true;
    return {
      pools: [
        gate.pool({
          ...credits$6,
          remaining: account.remaining_credits,
          used: account.current_month_usage,
          limit: account.monthly_allowance,
          boundBy: 'cycle',
        }),
      ],
      warnings: isPaced ? ['The searches of this hour are used up: more are refused until the next one.'] : [],
    };
  },
};
//#endregion

const searchapi$1 = {
    __proto__: null,
    searchapi
};

//#region src/providers/securitytrails.ts
const queries = { id: 'queries', label: 'Queries of the month', unit: 'queries' };
const securitytrails = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  aliases: ['security-trails'],
  origin: 'https://api.securitytrails.com',
  keyVariable: 'SECURITYTRAILS_API_KEY',
  auth: { kind: 'header', name: 'APIKEY' },
  endpoint: 'GET /v1/account/usage',
  documentation: 'https://docs.securitytrails.com/reference/usage-old-1',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://securitytrails.com',
  pools: [queries],
  about: {
  },
  read: check.readFlatQuota(queries, {
    path: '/v1/account/usage',
    limit: 'allowed_monthly_usage',
    used: 'current_monthly_usage',
  }),
};
//#endregion

const securitytrails$1 = {
    __proto__: null,
    securitytrails
};

//#region src/providers/segmind.ts
const credits$5 = { id: 'credits', label: 'Credits', unit: 'credits' };
const segmind = {
  id: 'segmind',
  name: 'Segmind',
  aliases: ['segmind.com'],
  origin: 'https://api.segmind.com',
  keyVariable: 'SEGMIND_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v1/get-user-credits',
  documentation: 'https://docs.segmind.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.segmind.com',
  pools: [credits$5],
  about: {
  },
  read: check.readFigure(credits$5, { path: '/v1/get-user-credits', at: ['credits'] }),
};
//#endregion

const segmind$1 = {
    __proto__: null,
    segmind
};

//#region src/providers/sendgrid.ts
const emails = { id: 'emails', label: 'Emails of the plan', unit: 'emails' };
const sendgrid = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  aliases: ['send-grid', 'twilio-sendgrid'],
  origin: 'https://api.sendgrid.com',
  regions: { global: 'https://api.sendgrid.com', eu: 'https://api.eu.sendgrid.com' },
  keyVariable: 'SENDGRID_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v3/user/credits',
  documentation: 'https://www.twilio.com/docs/sendgrid/api-reference/users-api/retrieve-your-credit-balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.sendgrid.com/account/details',
  pools: [emails],
  about: {
  },
  async read(api) {
    const Credits = check.object({
      remain: check.decimal(),
      total: check.decimal(),
      used: check.decimal(),
      last_reset: check.optionalTime(),
      next_reset: check.optionalTime(),
    });
    const { remain, total, used, last_reset, next_reset: reset } = await api.get('/v3/user/credits', Credits);
    const period = { startsAt: last_reset.instant, resetsAt: reset.instant };
    return {
      pools: [gate.pool({ ...emails, remaining: remain, limit: total, used, boundBy: 'cycle', ...period })],
      warnings: check.unreadableTime(reset, 'date of the next reset'),
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'Maximum credits exceeded',
      status: [401, 403],
      // Courses and games have credits too: the answer's own fields, the SDK's package or the address must be there.
      near: [
        'sendgrid',
        '"field": null',
        "'field': None",
        'field: null',
        'python_http_client',
        '451 Authentication failed',
      ],
      isWhole: true,
      orCap: true,
    },
  ],
};
//#endregion

const sendgrid$1 = {
    __proto__: null,
    sendgrid
};

//#region src/providers/seranking.ts
const credits$4 = { id: 'credits', label: 'API credits', unit: 'credits' };
const seranking = {
  id: 'seranking',
  name: 'SE Ranking',
  aliases: ['se-ranking', 'se_ranking', 'seranking.com'],
  origin: 'https://api.seranking.com',
  keyVariable: 'SE_RANKING_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
  endpoint: 'GET /v1/account/credits',
  documentation: 'https://seranking.com/api/data/getting-started/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://seranking.com/api-pricing.html',
  keys: 'https://online.seranking.com/admin.api.dashboard.html',
  pools: [credits$4],
  about: {
  },
  async read(api) {
    const Store = check.optional(check.nullable(check.object({ remaining: check.optionalDecimal() })));
    const Credits = check.object({
      totals: check.object({ subscription: Store, addon: Store, wallet: Store }),
      access: check.optional(check.nullable(check.object({ can_use_data_api: check.optional(check.nullable(check.boolean())) }))),
    });
    const { totals, access } = await api.get('/v1/account/credits', Credits);
    const stores = [totals.subscription, totals.addon, totals.wallet].flatMap((store) => store?.remaining ?? []);
    if (stores.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer tells no credits');
    const remaining = stores.reduce((sum, store) => sum.plus(store), gate.zero);
    return { pools: [gate.pool({ ...credits$4, remaining, usable: access?.can_use_data_api !== false })], warnings: [] };
  },
};
//#endregion

const seranking$1 = {
    __proto__: null,
    seranking
};

//#region src/providers/serpapi.ts
/** The limit of an hour is no credit, but searches are refused until the next one once it is reached. */
function paceOf(account) {
  const { account_rate_limit_per_hour: limit, this_hour_searches: searched } = account;
  const reached = limit !== null && searched?.gte(limit) === true;
  return reached
    ? ['The searches that the account may make in an hour are used up: more are refused until the next hour.']
    : [];
}
const searches = { id: 'searches', label: 'Searches left', unit: 'searches' };
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
  pools: [searches],
  about: {
  },
  failureOf({ status, body }) {
    const ranOut = /\brun out of searches\b|\bsearches for the month have run out\b/i;
    const isUsedUp = status < 500 && ranOut.test(String(check.providerMessage(body)));
    return isUsedUp ? check.failureWith('insufficient', status, body) : null;
  },
  async read(api) {
    const Account = check.object({
      total_searches_left: check.decimal(),
      searches_per_month: check.optionalLimit(),
      this_month_usage: check.optionalDecimal(),
      plan_renewal_date: check.optionalTime(),
      account_rate_limit_per_hour: check.optionalLimit(),
      this_hour_searches: check.optionalDecimal(),
    });
    const account = await api.get('/account.json', Account);
    return {
      pools: [
        gate.pool({
          ...searches,
          remaining: account.total_searches_left,
          used: account.this_month_usage,
          limit: account.searches_per_month,
          resetsAt: account.plan_renewal_date.instant,
        }),
      ],
      warnings: [...check.unreadableTime(account.plan_renewal_date, 'date of the plan\u2019s renewal'), ...paceOf(account)],
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'Your account has run out of searches.',
      orCap: true,
    },
  ],
};
//#endregion

const serpapi$1 = {
    __proto__: null,
    serpapi
};

//#region src/providers/serper.ts
const credits$3 = { id: 'credits', label: 'Credits', unit: 'credits' };
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
  topUp: 'https://serper.dev/billing',
  keys: 'https://serper.dev/api-key',
  pools: [credits$3],
  about: {
  },
  failureOf({ status, body }) {
    const Refusal = check.object({ message: check.string().check(check._regex(/\bunauthorized\b/i)) });
    return status === 403 && Refusal.safeParse(body).success ? check.failureWith('unauthorized', status, body) : null;
  },
  read: check.readFigure(credits$3, { path: '/account', at: ['balance'] }),
};
//#endregion

const serper$1 = {
    __proto__: null,
    serper
};

//#region src/providers/shodan.ts
const query = { id: 'query', label: 'Query credits', unit: 'credits' };
const scan = { id: 'scan', label: 'Scan credits', unit: 'credits' };
function creditPool(definition, remaining, limit) {
  return gate.pool({
    ...definition,
    remaining,
    limit: limit?.gt(0) ? limit : null,
    lowerBound: limit?.lt(0) === true,
    boundBy: 'month',
  });
}
const shodan = {
  id: 'shodan',
  name: 'Shodan',
  aliases: ['shodan.io'],
  origin: 'https://api.shodan.io',
  keyVariable: 'SHODAN_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /api-info',
  documentation: 'https://developer.shodan.io/api',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://account.shodan.io/billing',
  pools: [query, scan],
  about: {
  },
  async read(api) {
    const Limits = check.object({ query_credits: check.optionalDecimal(), scan_credits: check.optionalDecimal() });
    const Info = check.object({
      query_credits: check.decimal(),
      scan_credits: check.decimal(),
      usage_limits: check.optional(check.nullable(Limits)),
    });
    const info = await api.get('/api-info', Info);
    return {
      pools: [
        creditPool(query, info.query_credits, info.usage_limits?.query_credits ?? null),
        creditPool(scan, info.scan_credits, info.usage_limits?.scan_credits ?? null),
      ],
      warnings: [],
    };
  },
};
//#endregion

const shodan$1 = {
    __proto__: null,
    shodan
};

//#region src/providers/siliconflow.ts
const usd$1 = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const siliconflow = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  aliases: ['silicon-flow', 'silicon flow', 'siliconcloud', 'siliconflow.com', 'siliconflow.cn'],
  origin: 'https://api.siliconflow.com',
  goneRegions: {
    cn: 'api.siliconflow.cn took the endpoint away in August 2026 (it answers 410), and tells a balance nowhere else',
  },
  keyVariable: 'SILICONFLOW_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user/info',
  documentation: 'https://docs.siliconflow.com/en/api-reference/userinfo/get-user-info',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://cloud.siliconflow.com',
  pools: [usd$1],
  about: {
  },
  failureInSuccess: check.failureByCode(20_000),
  async read(api) {
    const Info = check.object({
      code: check.whole(),
      data: check.object({ totalBalance: check.decimal(), status: check.optionalText() }),
    });
    const { data } = await api.get('/v1/user/info', Info);
    const { totalBalance: remaining, status } = data;
    const isOdd = status !== null && status !== 'normal';
    return {
      pools: [gate.pool({ ...usd$1, remaining, lowerBound: true })],
      warnings: isOdd ? [`The account\u2019s status is ${status}, not normal: it may be refused all the same.`] : [],
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'Sorry, your account balance is insufficient',
      with: ['30001'],
    },
    {
      cause: 'credit',
      says: 'Sorry, your account balance is insufficient',
      status: [402, 403],
      isWhole: true,
      most: 'probable',
    },
  ],
};
//#endregion

const siliconflow$1 = {
    __proto__: null,
    siliconflow
};

//#region src/providers/skrapp.ts
const email$1 = { id: 'email', label: 'Email credits', unit: 'credits' };
const skrapp = {
  id: 'skrapp',
  name: 'Skrapp.io',
  aliases: ['skrapp.io'],
  origin: 'https://api.skrapp.io',
  keyVariable: 'SKRAPP_API_KEY',
  auth: { kind: 'header', name: 'X-Access-Key' },
  endpoint: 'GET /api/v2/account',
  documentation: 'https://skrapp.io/api',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://skrapp.io/pricing',
  pools: [email$1],
  about: {
  },
  async read(api) {
    const Account = check.object({
      credit: check.object({ email: check.object({ quota: check.decimal(), used: check.decimal() }) }),
      packageRDate: check.optionalUnixTime(),
    });
    const { credit, packageRDate: renewal } = await api.get('/api/v2/account', Account);
    const { quota: limit, used } = credit.email;
    return {
      pools: [check.quotaPool({ ...email$1, limit, used, resetsAt: renewal.instant })],
      warnings: check.unreadableTime(renewal, 'renewal of the plan'),
    };
  },
};
//#endregion

const skrapp$1 = {
    __proto__: null,
    skrapp
};

//#region src/providers/spider.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'credits' };
const spider = {
  id: 'spider',
  name: 'Spider',
  aliases: ['spider.cloud', 'spider-cloud'],
  origin: 'https://api.spider.cloud',
  keyVariable: 'SPIDER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /data/credits',
  documentation: 'https://spider.cloud',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://spider.cloud',
  pools: [credits$2],
  about: {
  },
  async read(api) {
    const Account = check.object({ credits: check.decimal() });
    const Inside = check.pipe(check.object({ data: Account }), check.transform(({ data }) => data));
    const Listed = check.pipe(check.object({ data: check.tuple([Account]) }), check.transform(({ data }) => data[0]));
    const { credits: remaining } = await api.get('/data/credits', check.union([Inside, Listed, Account]));
    return { pools: [gate.pool({ ...credits$2, remaining })], warnings: [] };
  },
};
//#endregion

const spider$1 = {
    __proto__: null,
    spider
};

//#region src/providers/stability.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
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
  keys: 'https://platform.stability.ai/account/keys',
  pools: [credits$1],
  about: {
  },
  read: check.readFigure(credits$1, { path: '/v1/user/balance', at: ['credits'] }),
  signs: [
    {
      cause: 'credit',
      says: 'You lack sufficient credits to make this request. Please purchase more credits',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.stability.ai",
      most: 'probable',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.stability.ai',
      most: 'probable',
    },
  ],
};
//#endregion

const stability$1 = {
    __proto__: null,
    stability
};

//#region src/providers/stepfun.ts
const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const stepfun = {
  id: 'stepfun',
  name: 'StepFun',
  aliases: ['step-fun', 'stepfun.com', 'stepfun.ai'],
  origin: 'https://api.stepfun.ai',
  regions: { global: 'https://api.stepfun.ai', cn: 'https://api.stepfun.com' },
  keyVariable: 'STEPFUN_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/accounts',
  documentation: 'https://platform.stepfun.com/docs/zh/api-reference/accounts/get',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.stepfun.com',
  pools: [usd, cny],
  wallets: true,
  speaksOpenAi: true,
  about: {
  },
  async read(api, { region, pool: asked }) {
    const Account = check.object({ type: check.optionalText(), balance: check.decimal() });
    const { type, balance: remaining } = await api.get('/v1/accounts', Account);
    const isPostpaid = type === 'postpaid';
    const inYuan = region === null ? asked === 'cny' : region === 'cn';
    return {
      pools: [gate.pool({ ...(inYuan ? cny : usd), remaining, lowerBound: isPostpaid })],
      warnings: isPostpaid ? ['The account is postpaid: how far it may go below its balance is not told.'] : [],
    };
  },
};
//#endregion

const stepfun$1 = {
    __proto__: null,
    stepfun
};

//#region src/providers/sunoapi.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const sunoapi = {
  id: 'sunoapi',
  name: 'SunoAPI.org',
  aliases: ['sunoapi.org', 'suno-api', 'suno'],
  origin: 'https://api.sunoapi.org',
  keyVariable: 'SUNO_API_KEY',
  otherKeyVariables: ['SUNOAPI_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/generate/credit',
  documentation: 'https://docs.sunoapi.org/suno-api/get-remaining-credits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://sunoapi.org',
  pools: [credits],
  about: {
  },
  failureOf: check.failureByStatusInBody({
    405: 'rate-limited',
    429: 'insufficient',
    430: 'rate-limited',
    455: 'maintenance',
  }),
  read: check.readFigure(credits, { path: '/api/v1/generate/credit', at: ['data'] }),
};
//#endregion

const sunoapi$1 = {
    __proto__: null,
    sunoapi
};

//#region src/providers/surfe.ts
const email = { id: 'email', label: 'Email credits', unit: 'credits' };
const mobile = { id: 'mobile', label: 'Mobile credits', unit: 'credits' };
const search = { id: 'search', label: 'Search credits', unit: 'credits' };
const surfe = {
  id: 'surfe',
  name: 'Surfe',
  aliases: ['surfe.com'],
  origin: 'https://api.surfe.com',
  keyVariable: 'SURFE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://developers.surfe.com/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.surfe.com/lighthouse/home?open-buy-credits=true',
  pools: [email, mobile, search],
  about: {
  },
  async read(api) {
    const Credits = check.object({ totalEmail: check.decimal(), totalMobile: check.decimal(), totalSearch: check.decimal() });
    const { totalEmail, totalMobile, totalSearch } = await api.get('/v1/credits', Credits);
    return {
      pools: [
        gate.pool({ ...email, remaining: totalEmail }),
        gate.pool({ ...mobile, remaining: totalMobile }),
        gate.pool({ ...search, remaining: totalSearch }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const surfe$1 = {
    __proto__: null,
    surfe
};

//#region src/providers/synthetic.ts
const synthetic = {
  id: 'synthetic',
  name: 'Synthetic',
  aliases: ['synthetic.new', 'syntheticnew'],
  origin: 'https://api.synthetic.new',
  keyVariable: 'SYNTHETIC_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/quotas',
  documentation: 'https://dev.synthetic.new/docs/synthetic/quotas',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://synthetic.new',
  pools: [check.planPool, check.fiveHours, check.week],
  hasSeparatePools: true,
  about: {
  },
  async read(api) {
    const Rolling = check.object({ max: check.decimal(), remaining: check.decimal(), limited: check.optional(check.boolean()) });
    const Weekly = check.object({ percentRemaining: check.decimal() });
    const Subscription = check.object({ limit: check.decimal(), requests: check.decimal(), renewsAt: check.optionalTime() });
    const Quotas = check.object({
      subscription: check.optional(check.nullable(Subscription)),
      rollingFiveHourLimit: check.optional(check.nullable(Rolling)),
      weeklyTokenLimit: check.optional(check.nullable(Weekly)),
    });
    const { subscription, rollingFiveHourLimit: rolling, weeklyTokenLimit: weekly, } = await api.get('/v2/quotas', Quotas);
    const windows = [];
    if (rolling) {
      if (rolling.max.lte(0))
        throw check.Failure.because('unexpected-body', 'the window of 5 hours has no limit');
      const remaining = rolling.limited === true ? gate.zero : check.percentOf(rolling.remaining, rolling.max);
      windows.push({ definition: check.fiveHours, remaining, resetsAt: null });
    }
    if (weekly)
      windows.push({ definition: check.week, remaining: weekly.percentRemaining, resetsAt: null });
    const old = windows.length === 0 && subscription?.limit.gt(0) ? subscription : null;
    if (old !== null) {
      const remaining = check.percentOf(old.limit.minus(old.requests), old.limit);
      windows.push({ definition: check.fiveHours, remaining, resetsAt: old.renewsAt.instant });
    }
    if (windows.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer has no window of a plan');
    return {
      pools: check.poolsOfPlan(windows),
      warnings: old === null ? [] : check.unreadableTime(old.renewsAt, 'renewal'),
    };
  },
};
//#endregion

const synthetic$1 = {
    __proto__: null,
    synthetic
};

exports.sambanova = sambanova$1;
exports.scrapedo = scrapedo$1;
exports.scrapegraphai = scrapegraphai$1;
exports.scrapeops = scrapeops$1;
exports.scraperapi = scraperapi$1;
exports.scrapfly = scrapfly$1;
exports.scrapingant = scrapingant$1;
exports.scrapingbee = scrapingbee$1;
exports.scrapingdog = scrapingdog$1;
exports.searchapi = searchapi$1;
exports.securitytrails = securitytrails$1;
exports.segmind = segmind$1;
exports.sendgrid = sendgrid$1;
exports.seranking = seranking$1;
exports.serpapi = serpapi$1;
exports.serper = serper$1;
exports.shodan = shodan$1;
exports.siliconflow = siliconflow$1;
exports.skrapp = skrapp$1;
exports.spider = spider$1;
exports.stability = stability$1;
exports.stepfun = stepfun$1;
exports.sunoapi = sunoapi$1;
exports.surfe = surfe$1;
exports.synthetic = synthetic$1;
