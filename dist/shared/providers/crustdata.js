'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/crustdata.ts
const credits = { id: 'account', label: 'Account credits', unit: 'credits' };
function AccountAnswer() {
  const Account = check.object({
    credits: check.decimal(),
    recurring_credits: check.optionalDecimal(),
    // These two only make a sentence: a form nobody foresaw must not cost the balance.
    recurring_credits_frequency: check._catch(check.nullable(check.string().check(check._regex(/^[a-z]+$/))), null),
    recurring_credits_refresh_date: check.optionalTime(),
    credit_rollover: check._catch(check.nullable(check.boolean()), null),
  });
  const Enclosing = check.object({ account: check.unknown() });
  const unwrap = check.transform((body) => {
    const enclosing = Enclosing.safeParse(body);
    return enclosing.success ? (enclosing.data.account ?? body) : body;
  });
  return check.pipe(check.pipe(check.unknown(), unwrap), Account);
}
function refused(failure) {
  return failure instanceof check.Failure && failure.reason !== 'waf-block' && (failure.code === 403 || failure.code === 404);
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
  const size = `${gate.groupDecimal(account.recurring_credits)} credits`;
  const rhythm = account.recurring_credits_frequency === null ? 'regularly' : account.recurring_credits_frequency;
  if (instant === null)
    return [`The plan grants ${size} ${rhythm}.`];
  // A date that has passed is doubted for every provider.
  if (gate.isPast(instant, now))
    return [`The plan grants ${size} ${rhythm}.`];
  const lapse = account.credit_rollover === false ? ' What is left of the running grant lapses then.' : '';
  return [`The plan grants ${size} ${rhythm}, next on ${gate.formatTime(instant)}.${lapse}`];
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
  topUp: 'https://app.crustdata.com/screenerv2',
  pools: [credits],
  about: {
  },
  async read(api, { now }) {
    const account = await readAccount(api);
    return {
      pools: [
        gate.pool({
          ...credits,
          remaining: account.credits,
          resetsAt: account.recurring_credits_refresh_date.instant,
        }),
      ],
      warnings: grantSentences(account, now),
    };
  },
  signs: [
    {
      cause: 'credit',
      code: 'insufficient_credits',
      fields: ['type', 'code', 'error'],
      near: ['crustdata'],
    },
  ],
};
//#endregion

exports.crustdata = crustdata;
