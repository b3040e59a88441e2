'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/upcloud.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const upcloud = {
  id: 'upcloud',
  name: 'UpCloud',
  aliases: ['upcloud.com', 'up-cloud'],
  origin: 'https://api.upcloud.com',
  keyVariable: 'UPCLOUD_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /1.3/account',
  documentation: 'https://developers.upcloud.com/1.3/3-accounts/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://upcloud.com',
  pools: [credits],
  about: {
  },
  read: check.readFigure(credits, { path: '/1.3/account', at: ['account', 'credits'] }),
};
//#endregion

const upcloud$1 = {
    __proto__: null,
    upcloud
};

//#region src/providers/urlscan.ts
const actions = [
  ['public', 'Public scans'],
  ['unlisted', 'Unlisted scans'],
  ['private', 'Private scans'],
  ['search', 'Searches'],
  ['retrieve', 'Results retrieved'],
];
const hour = 3_600_000;
const urlscan = {
  id: 'urlscan',
  name: 'urlscan.io',
  aliases: ['urlscan.io', 'urlscanio'],
  origin: 'https://urlscan.io',
  keyVariable: 'URLSCAN_API_KEY',
  auth: { kind: 'header', name: 'API-Key' },
  endpoint: 'GET /api/v1/quotas',
  documentation: 'https://docs.urlscan.io/apis/urlscan-openapi/generic',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://urlscan.io/user/profile/',
  keys: 'https://urlscan.io/user/profile/',
  pools: actions.map(([id, label]) => ({ id, label, unit: 'requests' })),
  about: {
  },
  async read(api, { now }) {
    const Window = check.object({ limit: check.decimal(), used: check.decimal(), remaining: check.decimal() });
    const Action = check.object({ hour: Window, day: Window });
    const Quotas = check.object({
      scope: check.string(),
      limits: check.object({ public: Action, unlisted: Action, private: Action, search: Action, retrieve: Action }),
    });
    const { scope, limits } = await api.get('/api/v1/quotas', Quotas);
    if (scope === 'ip-address')
      throw check.Failure.because('unauthorized', 'the quota is the address\u2019s: the key was not taken');
    const ends = {
      hour: gate.formatInstant(new Date((Math.floor(now.getTime() / hour) + 1) * hour)),
      day: gate.formatInstant(gate.nextPeriodStart('day', now)),
    };
    const pools = actions.map(([id, label]) => {
      const action = limits[id];
      const binding = action.hour.remaining.lt(action.day.remaining) ? 'hour' : 'day';
      const { limit, used, remaining } = action[binding];
      return gate.pool({
        ...{ id, label, unit: 'requests', limit, used, remaining },
        boundBy: 'cycle',
        resetsAt: ends[binding],
      });
    });
    return { pools, warnings: [] };
  },
};
//#endregion

const urlscan$1 = {
    __proto__: null,
    urlscan
};

exports.upcloud = upcloud$1;
exports.urlscan = urlscan$1;
