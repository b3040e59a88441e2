'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/wiza.ts
// https://docs.wiza.co/api-reference/credits/get-credits \u00b7 checked 2026-11-28
// Traps: four kinds of credit, none of which pays for another; a kind may be the text `unlimited`; the API draws from
// `api_credits` alone.
const api = { id: 'api', label: 'API credits', unit: 'credits' };
const email = { id: 'email', label: 'Email credits', unit: 'credits' };
const phone = { id: 'phone', label: 'Phone credits', unit: 'credits' };
const exports$1 = { id: 'export', label: 'Export credits', unit: 'credits' };
/** A figure, or the word for a kind without a limit; a kind that the plan does not have may be missing. */
function kind() {
    return requests.optional(requests.nullable(requests.union([requests.literal('unlimited'), requests.decimal()])));
}
const wiza = {
    id: 'wiza',
    name: 'Wiza',
    aliases: ['wiza.co'],
    origin: 'https://wiza.co',
    keyVariable: 'WIZA_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/meta/credits',
    documentation: 'https://docs.wiza.co/api-reference/credits/get-credits',
    checked: '2026-11-28',
    evidence: 'client-code',
    topUp: 'https://wiza.co/app/settings/billing',
    pools: [api, email, phone, exports$1],
    about: {
        key: 'An API key of the account.',
        unlimited: 'A kind that the plan does not limit; email and phone credits may be that.',
        limits: ['Email, phone and export credits are those of the web application; a kind that is not told is no pool.'],
        sources: [
            'github noamdorr/quotacanary-oss src/lib/adapters/wiza.ts',
            'public client code: eight more that read `credits.api_credits`',
        ],
    },
    async read(vendor) {
        const Credits = requests.object({
            credits: requests.object({
                api_credits: requests.union([requests.literal('unlimited'), requests.decimal()]),
                email_credits: kind(),
                phone_credits: kind(),
                export_credits: kind(),
            }),
        });
        const { credits } = await vendor.get('/api/meta/credits', Credits);
        const kinds = [
            [api, credits.api_credits],
            [email, credits.email_credits],
            [phone, credits.phone_credits],
            [exports$1, credits.export_credits],
        ];
        return {
            pools: kinds.flatMap(([definition, left]) => (left == null ? [] : [gate.pool({ ...definition, remaining: left })])),
            warnings: [],
        };
    },
};
//#endregion

exports.wiza = wiza;
