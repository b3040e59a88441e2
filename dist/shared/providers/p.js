'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/photoroom.ts
// https://docs.photoroom.com/getting-started/pricing \u00b7 checked 2026-11-21
// Traps: `available` is what is left, not what was used, and `subscription` is the month's quota; `/v1/account` counts another unit.
const images = { id: 'images', label: 'Images of the plan', unit: 'images' };
const photoroom = {
    id: 'photoroom',
    name: 'Photoroom',
    aliases: ['photo-room', 'photoroom.com'],
    origin: 'https://image-api.photoroom.com',
    keyVariable: 'PHOTOROOM_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'GET /v2/account',
    documentation: 'https://docs.photoroom.com/getting-started/pricing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.photoroom.com/api-dashboard',
    pools: [images],
    about: {
        key: 'A live API key, from app.photoroom.com/api-dashboard.',
        limits: [
            'What a call costs depends on the plan: an edit costs 5 images on Basic, removing a background 0.2 on Plus.',
            'A percentage is a share of the month\u2019s images of the plan.',
        ],
        sources: [
            'https://docs.photoroom.com/getting-started/pricing (what is counted)',
            'github tryAGI/Photoroom src/libs/Photoroom/openapi.yaml (a copy of the vendor\u2019s OpenAPI document)',
            'public client code: several that read `images.available` as what is left',
        ],
    },
    async read(api) {
        const Account = requests.object({ images: requests.object({ available: requests.decimal(), subscription: requests.decimal() }) });
        const { available, subscription } = (await api.get('/v2/account', Account)).images;
        return {
            pools: [gate.pool({ ...images, remaining: available, limit: subscription, boundBy: 'cycle' })],
            warnings: [],
        };
    },
};
//#endregion

exports.photoroom = photoroom;
