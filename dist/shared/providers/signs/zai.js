'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/zai.ts
/** How Z.ai (Zhipu) says it: it has no balance that a gate could ask for. */
const zai = {
    id: 'zai',
    name: 'Z.ai (Zhipu)',
    topUp: 'https://z.ai/manage-apikey/billing',
    keyVariables: ['ZAI_API_KEY', 'ZHIPUAI_API_KEY', 'ZHIPU_API_KEY', 'GLM_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: 'Insufficient balance or no resource package. Please recharge.',
            source: 'https://docs.z.ai/api-reference/api-code',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            says: '\u4f59\u989d\u4e0d\u8db3\u6216\u65e0\u53ef\u7528\u8d44\u6e90\u5305,\u8bf7\u5145\u503c',
            source: 'https://docs.bigmodel.cn/cn/faq/api-code',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.zai = zai;
