'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/aws-bedrock.ts
/** How AWS Bedrock says it: it has no balance that a gate could ask for. */
const awsBedrock = {
    id: 'aws-bedrock',
    name: 'AWS Bedrock',
    topUp: 'https://console.aws.amazon.com/billing',
    keyVariables: ['AWS_ACCESS_KEY_ID', 'AWS_BEARER_TOKEN_BEDROCK'],
    signs: [
        {
            cause: 'key',
            says: 'Model access is denied due to INVALID_PAYMENT_INSTRUMENT',
            source: 'https://docs.aws.amazon.com/bedrock',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.awsBedrock = awsBedrock;
