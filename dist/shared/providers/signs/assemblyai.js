'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/assemblyai.ts
/** How AssemblyAI says it: it has no balance that a gate could ask for. */
const assemblyai = {
    id: 'assemblyai',
    name: 'AssemblyAI',
    topUp: 'https://www.assemblyai.com/dashboard/billing',
    keyVariables: ['ASSEMBLYAI_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: 'Your current account balance is negative. Please top up to continue using the API.',
            source: 'https://www.assemblyai.com/docs',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.assemblyai = assemblyai;
