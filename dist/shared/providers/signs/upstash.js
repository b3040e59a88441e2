'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/upstash.ts
/** How Upstash says it: it has no balance that a gate could ask for. */
const upstash = {
    id: 'upstash',
    name: 'Upstash',
    topUp: 'https://console.upstash.com/account/billing',
    keyVariables: ['UPSTASH_REDIS_REST_TOKEN', 'QSTASH_TOKEN'],
    signs: [
        {
            cause: 'cap',
            says: 'ERR max requests limit exceeded. Limit:',
            source: 'https://upstash.com/docs/redis/troubleshooting/max_requests_limit',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.upstash = upstash;
