'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/dashscope.ts
/** How Alibaba DashScope says it: it has no balance that a gate could ask for. */
const dashscope = {
    id: 'dashscope',
    name: 'Alibaba DashScope',
    topUp: 'https://usercenter2.aliyun.com/finance/fund-management/recharge',
    keyVariables: ['DASHSCOPE_API_KEY'],
    signs: [
        {
            cause: 'credit',
            code: 'Arrearage',
            source: 'https://help.aliyun.com/zh/model-studio/error-code',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            says: '\u2026please make sure your account is in good standing. For details, see: https://help.aliyun.com',
            with: ['overdue-payment'],
            source: 'https://help.aliyun.com/zh/model-studio/error-code',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            says: '\u2026please make sure your account is in good standing',
            near: ['aliyun', 'dashscope', 'alibabacloud'],
            source: 'https://help.aliyun.com/zh/model-studio/error-code',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.dashscope = dashscope;
