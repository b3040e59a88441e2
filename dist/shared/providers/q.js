'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/quicknode.ts
const credits = { id: 'credits', label: 'API credits of the cycle', unit: 'credits' };
const quicknode = {
  id: 'quicknode',
  name: 'Quicknode',
  aliases: ['quick-node', 'quicknode.com'],
  origin: 'https://api.quicknode.com',
  keyVariable: 'QUICKNODE_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v0/usage/rpc',
  documentation: 'https://www.quicknode.com/docs/admin-api/usage/v0-usage-rpc',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.quicknode.com',
  keys: 'https://dashboard.quicknode.com/api-keys',
  pools: [credits],
  about: {
  },
  async read(api) {
    const Usage = check.object({
      data: check.object({
        ...{ credits_used: check.decimal(), credits_remaining: check.decimal(), limit: check.decimal() },
        start_time: check.optionalUnixTime(),
      }),
    });
    const { credits_used: used, credits_remaining: remaining, limit, start_time, } = (await api.get('/v0/usage/rpc', Usage)).data;
    const startsAt = start_time.instant;
    return { pools: [gate.pool({ ...credits, remaining, used, limit, startsAt, boundBy: 'cycle' })], warnings: [] };
  },
};
//#endregion

exports.quicknode = quicknode;
