'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const requests = require('../requests.js');

//#region src/providers/zenrows.ts
// https://github.com/ZenRows/cli/blob/main/src/core/usage.ts \u00b7 checked 2026-11-28
// Traps: `usage` is money at a rate of the plan's own, `usage_credits` and `credit_limit` are the credits; answers of before
// 2026 lack those two; the key goes into a header here, although scraping takes it in the query; whether top-ups are in the
// limit is not told; over the limit this question is refused too (402, AUTH004).
const credits = { id: 'credits', label: 'Credits of the plan', unit: 'credits' };
const zenrows = {
    id: 'zenrows',
    name: 'ZenRows',
    aliases: ['zen-rows', 'zenrows.com'],
    origin: 'https://api.zenrows.com',
    keyVariable: 'ZENROWS_API_KEY',
    auth: { kind: 'header', name: 'X-API-Key' },
    endpoint: 'GET /v1/subscriptions/self/details',
    documentation: 'https://github.com/ZenRows/cli/blob/main/src/core/usage.ts',
    checked: '2026-11-28',
    evidence: 'client-code',
    topUp: 'https://www.zenrows.com/pricing',
    pools: [credits],
    about: {
        key: 'Any API key of the account. The request costs no credit, and does not count as concurrent.',
        zero: 'The plan\u2019s credits of this period are used up: ZenRows then refuses the question too, which counts as low.',
        reset: 'The end of the period.',
        limits: ['Where there are top-ups, more may be left: the figure is then a lower bound.'],
        sources: [
            'github ZenRows/cli src/core/usage.ts and src/cli/commands/usage.ts (the vendor\u2019s client: `credit_limit` less `usage_credits`)',
            'public client code: the vendor\u2019s plugin for Dify (the request spends nothing), and one more that subtracts the same two',
            'https://docs.zenrows.com/api-error-codes (402, by way of github api-evangelist/zenrows rate-limits/zenrows-rate-limits.yml)',
        ],
    },
    async read(api) {
        const Details = requests.object({
            status: requests._catch(requests.optionalText(), null),
            usage_credits: requests.decimal(),
            credit_limit: requests.decimal(),
            period_ends_at: requests.optionalTime(),
            top_ups: requests._catch(requests.array(requests.unknown()), []),
        });
        const told = await api.get('/v1/subscriptions/self/details', Details);
        const isActive = told.status === null || /^(?:active|trialing)$/i.test(told.status);
        return {
            pools: [
                requests.quotaPool({
                    ...credits,
                    limit: told.credit_limit,
                    used: told.usage_credits,
                    resetsAt: told.period_ends_at.instant,
                    lowerBound: told.top_ups.length > 0,
                }),
            ],
            warnings: [
                ...(isActive ? [] : ['ZenRows does not call the subscription active.']),
                ...requests.unreadableTime(told.period_ends_at, 'end of the period'),
            ],
        };
    },
};
//#endregion

exports.zenrows = zenrows;
