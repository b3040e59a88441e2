'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/mistral.ts
/** How Mistral AI says it: it has no balance that a gate could ask for. */
const mistral = {
    id: 'mistral',
    name: 'Mistral AI',
    topUp: 'https://admin.mistral.ai/organization/billing',
    keyVariables: ['MISTRAL_API_KEY'],
    signs: [
        {
            cause: 'cap',
            code: 'billing_customer_monthly_spending_limit_reached',
            source: 'github mistralai/platform-docs-public',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            code: 'billing_api_budget_exhausted',
            source: 'github mistralai/platform-docs-public',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.mistral = mistral;
