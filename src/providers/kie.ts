// https://docs.kie.ai/cn/common-api/get-account-credits · checked 2026-11-21
// Traps: errors come in a 200 with a `code` of their own, and then without `data`; 433 is the key’s own limit, 455
// maintenance and 505 a disabled feature; fractions occur.
import * as z from 'zod/mini'
import { failureOfStatus, failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { bodyCode } from './body-code.ts'
import { decimal, exactly } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const kie: Provider = {
  id: 'kie',
  name: 'Kie.ai',
  aliases: ['kie.ai', 'kie-ai', 'kieai'],
  origin: 'https://api.kie.ai',
  keyVariable: 'KIE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/chat/credit',
  documentation: 'https://docs.kie.ai/cn/common-api/get-account-credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://kie.ai/billing',
  keys: 'https://kie.ai/api-key',
  pools: [credits],
  about: {
    key: 'Any API key of the account, from kie.ai/api-key. The request is free.',
    zero: 'Nothing is left: every generation is refused with 402.',
    limits: ['A credit has no fixed price, so it is never converted to money.'],
    sources: [
      'https://docs.kie.ai/cn/common-api/get-account-credits',
      'https://docs.kie.ai/zh-CN/api/get-credits',
      'https://share.apidog.com/apidoc/docs-site/764533/cn/common-api/get-account-credits',
    ],
  },
  failureOf({ status, body }) {
    const code = bodyCode(body)
    if (code === 505) return failureWith('forbidden', code, body)
    if (code === 455 || status === 455) return failureWith('maintenance', 455, body)
    if (code === 433 || status === 433) return failureWith('insufficient', 433, body)
    return code === null ? null : failureOfStatus(code, body)
  },
  async read(api) {
    const Credit = z.object({ code: exactly(200), data: decimal() })
    const { data } = await api.get('/api/v1/chat/credit', Credit)
    return { pools: [pool({ ...credits, remaining: data })], warnings: [] }
  },
}
