'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/2captcha.ts
const balance = { id: 'balance', label: 'Balance', unit: 'USD' };
const reasons = {
  ERROR_WRONG_USER_KEY: 'unauthorized',
  ERROR_KEY_DOES_NOT_EXIST: 'unauthorized',
  ERROR_ZERO_BALANCE: 'insufficient',
};
const twoCaptcha = {
  id: '2captcha',
  name: '2Captcha',
  aliases: ['2captcha.com', 'twocaptcha', 'two-captcha'],
  origin: 'https://2captcha.com',
  keyVariable: 'TWOCAPTCHA_API_KEY',
  otherKeyVariables: ['APIKEY_2CAPTCHA'],
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /res.php?action=getbalance&json=1',
  documentation: 'https://2captcha.com/2captcha-api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://2captcha.com',
  pools: [balance],
  about: {
  },
  failureInSuccess({ status, body }) {
    const Refusal = check.object({ status: check.exactly(0), request: check.string() });
    const refusal = Refusal.safeParse(body);
    if (!refusal.success)
      return null;
    const { request: said } = refusal.data;
    return check.failureWith(reasons[said] ?? 'unexpected-body', status, { message: said });
  },
  async read(api) {
    const Balance = check.object({ status: check.exactly(1), request: check.decimal() });
    const { request: remaining } = await api.get('/res.php?action=getbalance&json=1', Balance);
    return { pools: [gate.pool({ ...balance, remaining })], warnings: [] };
  },
};
//#endregion

exports.twoCaptcha = twoCaptcha;
