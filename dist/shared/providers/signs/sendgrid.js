'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/sendgrid.ts
/** How SendGrid says it: it has no balance that a gate could ask for. */
const sendgrid = {
    id: 'sendgrid',
    name: 'SendGrid',
    topUp: 'https://app.sendgrid.com/account/billing',
    keyVariables: ['SENDGRID_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: 'Maximum credits exceeded',
            status: [401, 403],
            isWhole: true,
            orCap: true,
            source: 'https://www.twilio.com/docs/sendgrid',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.sendgrid = sendgrid;
