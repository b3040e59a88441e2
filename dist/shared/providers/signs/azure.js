'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/azure.ts
/** How Azure says it: it has no balance that a gate could ask for. */
const azure = {
    id: 'azure',
    name: 'Azure',
    topUp: 'https://portal.azure.com/#view/Microsoft_Azure_GTM/Billing.ReactView',
    keyVariables: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'],
    signs: [
        {
            cause: 'credit',
            code: 'ReadOnlyDisabledSubscription',
            most: 'probable',
            source: 'https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-disabled',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.azure = azure;
