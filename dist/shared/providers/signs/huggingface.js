'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/huggingface.ts
/** How Hugging Face says it: it has no balance that a gate could ask for. */
const huggingface = {
    id: 'huggingface',
    name: 'Hugging Face',
    topUp: 'https://huggingface.co/settings/billing',
    keyVariables: ['HF_TOKEN', 'HUGGINGFACE_API_KEY', 'HUGGING_FACE_HUB_TOKEN'],
    signs: [
        {
            cause: 'cap',
            says: 'You have exceeded your monthly included credits',
            source: 'https://huggingface.co/docs/inference-providers/pricing',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'You have depleted your monthly included credits',
            source: 'https://huggingface.co/docs/inference-providers/pricing',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: '\u2026402 Payment Required',
            near: ['router.huggingface.co'],
            most: 'probable',
            source: 'https://huggingface.co/docs/inference-providers/pricing',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.huggingface = huggingface;
