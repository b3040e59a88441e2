'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/infobip.ts
const balance = { id: 'balance', label: 'Account balance', unit: 'EUR' };
const infobip = {
  id: 'infobip',
  name: 'Infobip',
  aliases: ['infobip.com'],
  origin: null,
  keyVariable: 'INFOBIP_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'App ' },
  endpoint: 'GET /account/1/balance',
  documentation: 'https://www.infobip.com/docs/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: '',
  keys: 'https://portal.infobip.com/settings/accounts/api-keys',
  pools: [balance],
  about: {
  },
  async read(api) {
    const Balance = check.object({ balance: check.decimal(), currency: check.unitName() });
    const { balance: remaining, currency } = await api.get('/account/1/balance', Balance);
    return { pools: [gate.pool({ ...balance, unit: currency.toUpperCase(), remaining })], warnings: [] };
  },
};
//#endregion

const infobip$1 = {
    __proto__: null,
    infobip
};

//#region src/providers/ipify.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
const ipify = {
  id: 'ipify',
  name: 'ipify IP Geolocation',
  aliases: ['geo.ipify.org', 'ipify.org'],
  origin: 'https://geo.ipify.org',
  keyVariable: 'IPIFY_API_KEY',
  auth: { kind: 'query', name: 'apiKey' },
  endpoint: 'GET /service/account-balance',
  documentation: 'https://geo.ipify.org/docs',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://geo.ipify.org',
  pools: [credits$1],
  about: {
  },
  failureOf: (answer) => check.lacksRight(answer, 'the API key is wrong, or its credits are used up'),
  read: check.readFigure(credits$1, { path: '/service/account-balance', at: ['credits'] }),
};
//#endregion

const ipify$1 = {
    __proto__: null,
    ipify
};

//#region src/providers/ipinfo.ts
const requests = { id: 'requests', label: 'Requests of the month', unit: 'requests' };
/** What a counter without a limit starts from. */
const boundless = 2_147_483_647;
const ipinfo = {
  id: 'ipinfo',
  name: 'IPinfo',
  aliases: ['ipinfo.io', 'ip-info'],
  origin: 'https://ipinfo.io',
  keyVariable: 'IPINFO_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /me',
  documentation: 'https://ipinfo.io/developers',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://ipinfo.io',
  pools: [requests],
  about: {
  },
  failureOf({ status, body }) {
    const isRefusal = (status === 400 || status === 403) && /\b(?:invalid|unknown)\b.*\btoken\b/i.test(String(check.providerMessage(body)));
    return isRefusal ? check.failureWith('unauthorized', status, body) : null;
  },
  async read(api) {
    const Me = check.object({ requests: check.object({ month: check.decimal(), limit: check.decimal(), remaining: check.decimal() }) });
    const { month: used, limit, remaining } = (await api.get('/me', Me)).requests;
    const isBoundless = remaining.plus(used).gte(boundless);
    const isLimited = limit.gt(0) && limit.lt(boundless);
    const facts = { ...requests, boundBy: 'month', used, limit: isLimited ? limit : null };
    const left = isLimited ? gate.notBelowZero(limit.minus(used)) : 'unlimited';
    return {
      pools: [
        isBoundless
          ? gate.pool({ ...facts, remaining: left, lowerBound: isLimited })
          : gate.pool({ ...facts, remaining }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const ipinfo$1 = {
    __proto__: null,
    ipinfo
};

//#region src/providers/iproyal-scraper.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const iproyalScraper = {
  id: 'iproyal-scraper',
  name: 'IPRoyal Web Scraper API',
  aliases: ['iproyal', 'iproyal.com'],
  origin: 'https://scrape.iproyal.com',
  keyVariable: 'IPROYAL_WEB_SCRAPER_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user',
  documentation: 'https://docs.iproyal.com/scraping-tools/web-scraper-api-beta/api/user',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://iproyal.com',
  pools: [credits],
  about: {
  },
  read: check.readFigure(credits, { path: '/v1/user', at: ['credit_amount'] }),
};
//#endregion

const iproyalScraper$1 = {
    __proto__: null,
    iproyalScraper
};

exports.infobip = infobip$1;
exports.ipify = ipify$1;
exports.ipinfo = ipinfo$1;
exports.iproyalScraper = iproyalScraper$1;
