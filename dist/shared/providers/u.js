'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const requests = require('../requests.js');

//#region src/providers/upcloud.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const upcloud = {
    id: 'upcloud',
    name: 'UpCloud',
    aliases: ['upcloud.com', 'up-cloud'],
    origin: 'https://api.upcloud.com',
    keyVariable: 'UPCLOUD_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /1.3/account',
    documentation: 'https://developers.upcloud.com/1.3/3-accounts/',
    checked: '2026-11-28',
    evidence: 'documented',
    topUp: 'https://upcloud.com',
    pools: [credits],
    about: {
        key: 'An API token (`ucat_\u2026`), from the control panel.',
        zero: 'Nothing is left: resources are disabled until there is credit again.',
        limits: [
            'What a credit is worth is not told: compare the figure with the control panel\u2019s before you set a minimum.',
            'Resources that run go on spending, every hour: the figure falls by itself.',
        ],
        sources: [
            'github UpCloudLtd/upcloud-go-api upcloud/account.go, account_test.go (the vendor\u2019s)',
            'github UpCloudLtd/upcloud-javascript-api docs/Account.md (the vendor\u2019s: what credits are)',
            'https://upcloud.com/docs/guides/getting-started-upcloud-api/ (tokens)',
        ],
    },
    read: requests.readFigure(credits, { path: '/1.3/account', at: ['account', 'credits'] }),
};
//#endregion

exports.upcloud = upcloud;
