'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/apikley.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
/** What Apikley means by a code, as HTTP status and in the body alike; null leaves it to the meaning it has elsewhere. */
function ownMeaning(code, body) {
  if (code === 455)
    return check.failureWith('maintenance', code, body);
  if (code === 433)
    return check.failureWith('insufficient', code, body);
  return null;
}
function failureOf({ status, body }) {
  const code = check.bodyCode(body);
  // Beside a good code the message says "success", whatever the status.
  if (code === 200)
    return ownMeaning(status, undefined) ?? check.failureOfStatus(status, undefined);
  if (code === 505)
    return check.failureWith('forbidden', code, body);
  const failure = code === null ? null : (ownMeaning(code, body) ?? check.failureOfStatus(code, body));
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
  keys: 'https://app.apikley.ru/keys',
  pools: [credits],
  about: {
  },
  failureOf,
  async read(api) {
    const Credit = check.object({ code: check.exactly(200), data: check.decimal() });
    const { data } = await api.get('/api/v1/chat/credit', Credit);
    return { pools: [gate.pool({ ...credits, remaining: data })], warnings: [] };
  },
};
//#endregion

exports.apikley = apikley;
