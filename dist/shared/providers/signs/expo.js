'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/expo.ts
/** How Expo says it: it has no balance that a gate could ask for. */
const expo = {
    id: 'expo',
    name: 'Expo',
    topUp: 'https://expo.dev/settings/billing',
    keyVariables: ['EXPO_TOKEN'],
    signs: [
        {
            cause: 'cap',
            says: 'This account has used its \u2026 builds from the Free plan this month',
            source: 'https://docs.expo.dev/billing/plans/',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.expo = expo;
