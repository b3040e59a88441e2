'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/deepseek.ts
const definitions = [
  { id: 'usd', label: 'Balance in USD', unit: 'USD' },
  { id: 'cny', label: 'Balance in CNY', unit: 'CNY' },
];
/** Defined currencies first, in their order: which pool is the default must not hang on the answer's order. */
function rank(id) {
  const index = definitions.findIndex((definition) => definition.id === id);
  return index < 0 ? definitions.length : index;
}
const deepseek = {
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
  },
  async read(api) {
    const Balance = check.object({
      is_available: check.boolean(),
      balance_infos: check.array(check.object({ currency: check.unitName(), total_balance: check.decimal() })),
    });
    const { is_available, balance_infos } = await api.get('/user/balance', Balance);
    if (is_available && balance_infos.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer says that there is a balance, and lists none');
    const pools = balance_infos.map(({ currency, total_balance }) => gate.pool({
      id: currency.toLowerCase(),
      label: `Balance in ${currency}`,
      unit: currency,
      remaining: total_balance,
      usable: is_available,
    }));
    return {
      pools: pools.sort((one, other) => rank(one.id) - rank(other.id)),
      warnings: is_available ? [] : ['DeepSeek says that this balance is not sufficient for API calls.'],
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient Balance',
      with: ['unknown_error', 'invalid_request_error'],
    },
    {
      cause: 'credit',
      says: 'Insufficient Balance',
      near: ['api.deepseek.com', 'DeepSeek', 'DeepseekException'],
      status: [402],
      isWhole: true,
    },
    {
      cause: 'credit',
      says: 'Insufficient Balance',
      // Every wallet has these two words: only as the SDK with which DeepSeek is called writes them.
      near: ['Error code: 402 - Insufficient', 'APIError: 402', 'openai', 'deepseek'],
      status: [402],
      isWhole: true,
      most: 'probable',
    },
    {
      cause: 'credit',
      // Tools that name the model tell no status.
      says: '[deepseek/\u2026 Insufficient Balance',
      isWhole: true,
      most: 'probable',
    },
    {
      cause: 'key',
      says: 'Authentication Fails',
      near: ['deepseek'],
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.deepseek.com",
      most: 'probable',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.deepseek.com',
      most: 'probable',
    },
  ],
};
//#endregion

exports.deepseek = deepseek;
