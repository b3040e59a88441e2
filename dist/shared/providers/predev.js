'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/predev.ts
const credits = { id: 'credits', label: 'API credits', unit: 'credits' };
const predev = {
  id: 'predev',
  name: 'pre.dev',
  aliases: ['pre.dev', 'pre-dev'],
  origin: 'https://api.pre.dev',
  keyVariable: 'PREDEV_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /credits-balance',
  documentation: 'https://docs.pre.dev/architect-agent/api/credits-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://pre.dev/pricing',
  keys: 'https://pre.dev/projects/playground',
  minIntervalSeconds: 300,
  pools: [credits],
  about: {
  },
  failureOf({ status, body }) {
    const MissingContext = check.object({ error: check.literal('Missing context') });
    return status === 400 && MissingContext.safeParse(body).success
      ? check.Failure.because('unauthorized', 'the key belongs to no user and no organization (400)')
      : null;
  },
  async read(api) {
    const Balance = check.object({ success: check.literal(true), creditsRemaining: check.decimal() });
    const { creditsRemaining } = await api.get('/credits-balance', Balance);
    return { pools: [gate.pool({ ...credits, remaining: creditsRemaining, lowerBound: true })], warnings: [] };
  },
  signs: [
    {
      cause: 'credit',
      code: 'INSUFFICIENT_CREDITS',
      near: ['pre.dev'],
    },
  ],
};
//#endregion

exports.predev = predev;
