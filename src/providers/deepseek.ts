// https://api-docs.deepseek.com/api/get-user-balance · checked 2026-11-21
// Traps: amounts are strings; one entry for each currency, in no stable order, and the list may be empty; `is_available: false` means that
// nothing can be called with what is there; 402 comes from the models, never from here.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, unitName } from './wire.ts'

const definitions = [
  { id: 'usd', label: 'Balance in USD', unit: 'USD' },
  { id: 'cny', label: 'Balance in CNY', unit: 'CNY' },
]

/** Defined currencies first, in their order: which pool is the default must not hang on the answer's order. */
function rank(id: string): number {
  const index = definitions.findIndex((definition) => definition.id === id)
  return index < 0 ? definitions.length : index
}

export const deepseek: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  aliases: ['deep-seek', 'deep seek', 'deepseek.com'],
  origin: 'https://api.deepseek.com',
  keyVariable: 'DEEPSEEK_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /user/balance',
  documentation: 'https://api-docs.deepseek.com/api/get-user-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://platform.deepseek.com/top_up',
  keys: 'https://platform.deepseek.com/api_keys',
  pools: definitions,
  wallets: true,
  speaksOpenAi: true,
  about: {
    key: 'Any API key of the account, from platform.deepseek.com. The request is free.',
    zero: 'No granted and no topped-up money is left in that currency.',
    limits: [
      'Granted money may expire; when is not told.',
      'An account may list an empty wallet beside a funded one: the first that has something is the default, USD before CNY. Name `pool: cny`, or write the minimum in CNY, to choose.',
      'Limits of a key, which the console offers, are not told.',
    ],
    sources: [
      'https://api-docs.deepseek.com/api/get-user-balance',
      'https://platform.deepseek.com/api-docs/quick_start/error_codes',
      'https://share.apidog.com/apidoc/docs-site/747793/get-user-balance-13759477e0',
      'github noamdorr/quotacanary-oss src/lib/adapters/deepseek.ts',
    ],
  },
  async read(api) {
    const Balance = z.object({
      is_available: z.boolean(),
      balance_infos: z.array(z.object({ currency: unitName(), total_balance: decimal() })),
    })
    const { is_available, balance_infos } = await api.get('/user/balance', Balance)
    if (is_available && balance_infos.length === 0)
      throw Failure.because('unexpected-body', 'the answer says that there is a balance, and lists none')
    const pools = balance_infos.map(({ currency, total_balance }) =>
      pool({
        id: currency.toLowerCase(),
        label: `Balance in ${currency}`,
        unit: currency,
        remaining: total_balance,
        usable: is_available,
      }),
    )
    return {
      pools: pools.sort((one, other) => rank(one.id) - rank(other.id)),
      warnings: is_available ? [] : ['DeepSeek says that this balance is not sufficient for API calls.'],
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient Balance',
      with: ['unknown_error', 'invalid_request_error'],
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'Insufficient Balance',
      near: ['api.deepseek.com', 'DeepSeek', 'DeepseekException'],
      status: [402],
      isWhole: true,
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'Insufficient Balance',
      // Every wallet has these two words: only as the SDK with which DeepSeek is called writes them.
      near: ['Error code: 402 - Insufficient', 'APIError: 402', 'openai', 'deepseek'],
      status: [402],
      isWhole: true,
      most: 'probable',
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      // Tools that name the model tell no status.
      says: '[deepseek/… Insufficient Balance',
      isWhole: true,
      most: 'probable',
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      seen: '2026-11-29',
    },
    {
      cause: 'key',
      says: 'Authentication Fails',
      near: ['deepseek'],
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.deepseek.com",
      most: 'probable',
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.deepseek.com',
      most: 'probable',
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      seen: '2026-11-28',
    },
  ],
}
