'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/xai.ts
const prepaid = { id: 'prepaid', label: 'Prepaid credits', unit: 'USD' };
const untoldPostpaid = 'The team has a spending limit for postpaid use, and the answer does not tell what was used of it: more can be spent than is told.';
const postpaid = { id: 'postpaid', label: 'Postpaid spending limit', unit: 'USD' };
const xai = {
  id: 'xai',
  name: 'xAI',
  aliases: ['grok', 'x.ai', 'x-ai'],
  origin: 'https://management-api.x.ai',
  keyVariable: 'XAI_MANAGEMENT_API_KEY',
  unfitKey: {
    variable: 'XAI_API_KEY',
    why: 'an inference key cannot read billing; it can be asked whether it can still spend: `xai can-spend`',
  },
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/billing/teams/{account}/postpaid/invoice/preview',
  documentation: 'https://docs.x.ai/developers/rest-api-reference/management/billing',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://console.x.ai/team/default/billing',
  pools: [prepaid, postpaid],
  account: { required: true, meaning: 'the id of the xAI team, as in the console\u2019s address' },
  about: {
  },
  failureOf: (answer) => check.noSuchAccount(answer, 'team', 'the id of the team that the management key belongs to'),
  async read(api, { account }) {
    const Cents = check.object({ val: check.decimal() });
    const Preview = check.object({
      coreInvoice: check.object({ prepaidCredits: Cents, prepaidCreditsUsed: Cents, amountAfterVat: check.optionalDecimal() }),
      effectiveSpendingLimit: check.optionalDecimal(),
    });
    const path = `/v1/billing/teams/${encodeURIComponent(account ?? '')}/postpaid/invoice/preview`;
    const { coreInvoice, effectiveSpendingLimit: limit } = await api.get(path, Preview);
    const { amountAfterVat: invoiced } = coreInvoice;
    const paid = coreInvoice.prepaidCreditsUsed.val.abs();
    const cents = coreInvoice.prepaidCredits.val.times(-1).minus(paid);
    const pools = [gate.pool({ ...prepaid, remaining: cents.times('0.01') })];
    if (limit === null || limit.lte(0))
      return { pools, warnings: [] };
    if (invoiced === null)
      return { pools, warnings: [untoldPostpaid] };
    const used = gate.notBelowZero(invoiced.minus(paid)).times('0.01');
    pools.push(check.quotaPool({ ...postpaid, limit: limit.times('0.01'), used, boundBy: 'month' }));
    return { pools, warnings: [] };
  },
  probe: {
    keyVariables: ['XAI_API_KEY'],
    origin: 'https://api.x.ai',
    topUp: 'https://console.x.ai',
    endpoint: 'POST /v1/chat/completions',
    model: 'grok-4.20-non-reasoning',
    cost: '0.000013',
    request: askModel,
    ownModel: askModel,
    models: {
      path: '/v1/language-models',
      choose: (list) => check.byPrice(check.modelsAt(list, '/models')
        .map((model) => ({ model: model.text('/id'), cost: null, price: model.number('/prompt_text_token_price') }))
        .filter(({ price }) => price?.lte(maxPrice))),
    },
    // The code is a sentence in one form of these answers and a slug in another: the message decides.
    signs: ['/error', '/error/message'].flatMap((place) => [
      {
        means: 'credit-or-cap',
        body: { [place]: /\bhas either used all available credits or reached its monthly spending limit\b/ },
      },
      { means: 'credit', body: { [place]: /^Your newly created team doesn't have any credits or licenses yet\b/ } },
      { means: 'credit-or-cap', body: { [place]: /^You have run out of credits or need a Grok subscription\b/ } },
      { means: 'unauthorized', body: { [place]: /^Incorrect API key provided\b/ } },
      { means: 'model', body: { [place]: /^Model not found: / } },
      { means: 'region', body: { [place]: /^The model \S+ is not available in your region\b/ } },
    ]),
    served: check.chatServed,
  },
  signs: [
    {
      cause: 'credit',
      says: '\u2026has either used all available credits or reached its monthly spending limit',
      orCap: true,
      most: 'probable',
    },
    {
      cause: 'key',
      says: 'Incorrect API key provided: \u2026 You can obtain an API key from https://console.x.ai',
    },
    {
      cause: 'credit',
      says: 'You have run out of credits or need a Grok subscription. Add credits at https://grok.com',
      orCap: true,
      most: 'probable',
      page: 'https://grok.com/?_s=usage',
    },
  ],
};
/** Of a million tokens, counted in ten-thousandths of a dollar: a model dearer than five dollars is never chosen by rule. */
const maxPrice = 50_000;
function askModel(model) {
  return check.askChat('/v1/chat/completions', model);
}
//#endregion

exports.xai = xai;
