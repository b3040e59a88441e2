import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Z.ai (Zhipu) says it: it has no balance that a gate could ask for. */
export const zai: SigningVendor = {
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
      says: '余额不足或无可用资源包,请充值',
      source: 'https://docs.bigmodel.cn/cn/faq/api-code',
      seen: '2026-11-28',
    },
  ],
}
