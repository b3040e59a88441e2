// https://platform.moonshot.cn/docs/api/balance · checked 2026-11-28
// Traps: the currency is told by the host alone; a key of one host gets 401 at the other; a failure may be a 200 with a
// `code` other than 0; `cash_balance` may be negative (debt), `available_balance` is then the vouchers' alone.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { failureByCode } from './body-code.ts'
import { decimal, whole } from './wire.ts'

const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' }
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' }

export const moonshot: Provider = {
  id: 'moonshot',
  name: 'Moonshot AI (Kimi)',
  aliases: ['kimi', 'moonshot-ai', 'moonshot ai', 'moonshotai', 'moonshot.ai'],
  origin: 'https://api.moonshot.ai',
  regions: { global: 'https://api.moonshot.ai', cn: 'https://api.moonshot.cn' },
  keyVariable: 'MOONSHOT_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/users/me/balance',
  documentation: 'https://platform.moonshot.cn/docs/api/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.moonshot.ai/console/pay',
  keys: 'https://platform.moonshot.ai/console/api-keys',
  pools: [usd, cny],
  wallets: true,
  about: {
    key: 'An API key of the open platform. Keys made at platform.moonshot.cn (now platform.kimi.com) need `region: cn`; those of the Kimi Code plan are another product.',
    zero: 'Vouchers and cash together: at 0 or below every call to a model is refused.',
    limits: [
      'The answer names no currency: it is USD at api.moonshot.ai and CNY at api.moonshot.cn.',
      'The consoles have moved to platform.kimi.ai and platform.kimi.com; the hosts that are asked have not.',
      'A used-up account is told by the models alone (`exceeded_current_quota_error`, 403 or 429), never here.',
      'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
    ],
    sources: [
      'https://platform.moonshot.cn/docs/api/balance',
      'https://www.kimi.com/help/kimi-api/api-balance-and-usage',
      'github api-evangelist/moonshot-ai openapi/moonshot-ai-billing-api-openapi.yml',
      'github steipete/CodexBar docs/moonshot.md',
    ],
  },
  failureInSuccess: failureByCode(0),
  async read(api, { region, pool: asked }) {
    const Balance = z.object({
      code: whole(),
      data: z.object({ available_balance: decimal() }),
    })
    const { data } = await api.get('/v1/users/me/balance', Balance)
    const inYuan = region === null ? asked === 'cny' : region === 'cn'
    return {
      pools: [pool({ ...(inYuan ? cny : usd), remaining: data.available_balance })],
      warnings: [],
      // The consoles are two, as the hosts are.
      ...(inYuan && { topUp: 'https://platform.kimi.com/console/pay' }),
    }
  },
  signs: [
    {
      cause: 'credit',
      code: 'exceeded_current_quota_error',
      source: 'https://platform.moonshot.ai/docs/api/errors',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'Your account … is suspended due to insufficient balance, please recharge your account',
      source: 'https://platform.moonshot.ai/docs/api/errors',
      seen: '2026-11-28',
    },
  ],
}
