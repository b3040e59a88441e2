'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/keywordseverywhere.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
const keywordseverywhere = {
  id: 'keywordseverywhere',
  name: 'Keywords Everywhere',
  aliases: ['keywords-everywhere', 'keywords everywhere', 'keywordseverywhere.com'],
  origin: 'https://api.keywordseverywhere.com',
  keyVariable: 'KEYWORDS_EVERYWHERE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/account/credits',
  documentation: 'https://api.keywordseverywhere.com/docs/#/miscellaneous/get_credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://keywordseverywhere.com/pricing.html',
  pools: [credits$1],
  about: {
  },
  async read(api) {
    const [remaining] = await api.get('/v1/account/credits', check.tuple([check.decimal()]));
    return { pools: [gate.pool({ ...credits$1, remaining })], warnings: [] };
  },
};
//#endregion

const keywordseverywhere$1 = {
    __proto__: null,
    keywordseverywhere
};

//#region src/providers/kie.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
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
  topUp: 'https://kie.ai/billing',
  keys: 'https://kie.ai/api-key',
  pools: [credits],
  about: {
  },
  failureOf({ status, body }) {
    const code = check.bodyCode(body);
    if (code === 505)
      return check.failureWith('forbidden', code, body);
    if (code === 455 || status === 455)
      return check.failureWith('maintenance', 455, body);
    if (code === 433 || status === 433)
      return check.failureWith('insufficient', 433, body);
    return code === null ? null : check.failureOfStatus(code, body);
  },
  async read(api) {
    const Credit = check.object({ code: check.exactly(200), data: check.decimal() });
    const { data } = await api.get('/api/v1/chat/credit', Credit);
    return { pools: [gate.pool({ ...credits, remaining: data })], warnings: [] };
  },
};
//#endregion

const kie$1 = {
    __proto__: null,
    kie
};

//#region src/providers/kimi-coding.ts
function windowOf(definition, { limit, used, remaining, resetTime }) {
  const left = used === null ? remaining : limit.minus(used);
  if (left === null || limit.lte(0))
    throw check.Failure.because('unexpected-body', 'a limit is told without what is left of it');
  return { definition, remaining: check.percentOf(left, limit), resetsAt: resetTime.instant };
}
/** A window of five hours, in whatever unit it is told. */
function isFiveHours(duration, unit) {
  const minutes = /minute/i.test(String(unit)) ? 1 : /hour/i.test(String(unit)) ? 60 : 0;
  return Number(duration) * minutes === 300;
}
const kimiCoding = {
  id: 'kimi-coding',
  name: 'Kimi Code',
  aliases: ['kimi-code', 'kimi-for-coding', 'kimi-coding-plan'],
  origin: 'https://api.kimi.com',
  keyVariable: 'KIMI_CODE_API_KEY',
  otherKeyVariables: ['KIMI_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /coding/v1/usages',
  documentation: 'https://www.kimi.com/code/docs/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.kimi.com/code',
  keys: 'https://www.kimi.com/code/console',
  pools: [check.planPool, check.fiveHours, check.week],
  hasSeparatePools: true,
  about: {
  },
  async read(api) {
    const Limit = () => ({
      limit: check.decimal(),
      used: check.optionalDecimal(),
      remaining: check.optionalDecimal(),
      resetTime: check.optionalTime(),
    });
    const Span = check.object({ duration: check.optionalWhole(), timeUnit: check.optionalText() });
    const Usages = check.object({
      usage: check.object(Limit()),
      limits: check.optional(check.array(check.object({ window: check.optional(Span), detail: check.object(Limit()) }))),
    });
    const { usage, limits = [] } = await api.get('/coding/v1/usages', Usages);
    const windows = limits.map(({ window, detail }) => windowOf(isFiveHours(window?.duration ?? null, window?.timeUnit ?? null) ? check.fiveHours : null, detail));
    return {
      pools: check.poolsOfPlan([...windows, windowOf(check.week, usage)]),
      warnings: check.unreadableResets([usage, ...limits.map(({ detail }) => detail)].map(({ resetTime }) => resetTime)),
    };
  },
};
//#endregion

const kimiCoding$1 = {
    __proto__: null,
    kimiCoding
};

exports.keywordseverywhere = keywordseverywhere$1;
exports.kie = kie$1;
exports.kimiCoding = kimiCoding$1;
