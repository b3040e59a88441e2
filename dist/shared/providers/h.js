'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/helicone.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'USD' };
const helicone = {
  id: 'helicone',
  name: 'Helicone AI Gateway',
  aliases: ['helicone.ai', 'helicone-ai-gateway'],
  origin: 'https://api.helicone.ai',
  regions: { us: 'https://api.helicone.ai', eu: 'https://eu.api.helicone.ai' },
  keyVariable: 'HELICONE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits/balance',
  documentation: 'https://github.com/Helicone/helicone',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.helicone.ai',
  pools: [credits$1],
  about: {
  },
  read: check.readFigure(credits$1, { path: '/v1/credits/balance', at: ['data', 'balance'] }),
};
//#endregion

const helicone$1 = {
    __proto__: null,
    helicone
};

//#region src/providers/heygen.ts
const wallet = { id: 'wallet', label: 'Wallet', unit: 'USD' };
const premium = { id: 'premium', label: 'Premium credits', unit: 'credits' };
const addOn = { id: 'add-on', label: 'Add-on credits', unit: 'credits' };
const included = { id: 'included', label: 'Included credits', unit: 'credits' };
const cap = { id: 'cap', label: 'Spending cap', unit: 'USD', covers: 'cap' };
const heygen = {
  id: 'heygen',
  name: 'HeyGen',
  aliases: ['hey-gen', 'heygen.com'],
  origin: 'https://api.heygen.com',
  keyVariable: 'HEYGEN_API_KEY',
  auth: { kind: 'header', name: 'X-Api-Key' },
  endpoint: 'GET /v3/users/me',
  documentation: 'https://github.com/heygen-com/heygen-cli/blob/main/gen/user.go',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.heygen.com',
  pools: [wallet, premium, addOn, included, cap],
  about: {
  },
  async read(api) {
    const Credits = check.optional(check.nullable(check.object({ remaining: check.optionalDecimal(), resets_at: check.optionalTime() })));
    const Wallet = check.object({ currency: check._enum(['usd', 'credits']), remaining_balance: check.optionalDecimal() });
    const Metered = check.object({
      included_credits: check.optionalLimit(),
      remaining_credits: check.optionalDecimal(),
      spending_cap_usd: check.optionalDecimal(),
      spending_current_usd: check.optionalDecimal(),
    });
    const Subscription = check.object({ credits: check.object({ premium_credits: Credits, add_on_credits: Credits }) });
    const User = check.object({
      data: check.object({
        wallet: check.optional(check.nullable(Wallet)),
        subscription: check.optional(check.nullable(Subscription)),
        usage_based: check.optional(check.nullable(Metered)),
      }),
    });
    const { data } = await api.get('/v3/users/me', User);
    const pools = [];
    const warnings = [];
    if (data.wallet?.remaining_balance) {
      const unit = data.wallet.currency === 'usd' ? 'USD' : 'credits';
      pools.push(gate.pool({ ...wallet, unit, remaining: data.wallet.remaining_balance }));
    }
    const kinds = data.subscription?.credits;
    for (const [definition, credits] of [
      [premium, kinds?.premium_credits],
      [addOn, kinds?.add_on_credits],
    ]) {
      if (!credits?.remaining)
        continue;
      pools.push(gate.pool({ ...definition, remaining: credits.remaining, boundBy: 'cycle', resetsAt: credits.resets_at.instant }));
      warnings.push(...check.unreadableTime(credits.resets_at, 'time of the next reset'));
    }
    const metered = data.usage_based;
    if (metered?.remaining_credits) {
      const { remaining_credits: remaining, included_credits: limit } = metered;
      pools.push(gate.pool({ ...included, remaining, limit, boundBy: 'cycle', lowerBound: true }));
    }
    if (metered?.spending_cap_usd && metered.spending_current_usd) {
      const { spending_cap_usd: limit, spending_current_usd: used } = metered;
      pools.push(gate.pool({ ...cap, remaining: gate.notBelowZero(limit.minus(used)), used, limit, boundBy: 'cycle' }));
    }
    if (pools.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer tells no balance');
    return { pools, warnings };
  },
};
//#endregion

const heygen$1 = {
    __proto__: null,
    heygen
};

//#region src/providers/signs/huggingface.ts
const huggingfaceSigns = [
  {
    cause: 'cap',
    says: 'You have exceeded your monthly included credits',
  },
  {
    cause: 'cap',
    says: 'You have depleted your monthly included credits',
  },
  {
    cause: 'cap',
    says: "Client error '402 Payment Required' for url 'https://router.huggingface.co",
    most: 'probable',
  },
  {
    cause: 'cap',
    says: '402 Client Error: Payment Required for url: https://router.huggingface.co',
    most: 'probable',
  },
];
//#endregion

//#region src/providers/huggingface.ts
const limit = { id: 'limit', label: 'Spending limit of Inference Providers', unit: 'USD' };
const huggingface = {
  id: 'huggingface',
  name: 'Hugging Face',
  aliases: ['hugging-face', 'hf', 'huggingface.co'],
  origin: 'https://huggingface.co',
  keyVariable: 'HF_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/settings/billing/usage-v2',
  documentation: 'https://huggingface.co/docs/inference-providers/pricing',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://huggingface.co/settings/billing',
  keys: 'https://huggingface.co/settings/tokens',
  pools: [{ ...limit, covers: 'cap' }],
  whenNotTold: 'a spending limit in the billing settings would tell, and so does a budget such as `budget: 20 USD/month`',
  budget: { periods: ['day', 'week', 'month'], unit: 'USD', since: true },
  about: {
  },
  failureOf: (answer) => check.lacksRight(answer, 'the token may not read billing', 'Use a classic read token, or give a fine-grained one the right to read billing under https://huggingface.co/settings/tokens.'),
  async read(api, { now }) {
    const { used, included, allowed } = await readUsage(api, gate.periodStart('month', now), now);
    const isNone = allowed === null || allowed.lte(0);
    const billed = gate.notBelowZero(used.minus(included));
    const left = allowed?.gt(included) ? allowed.minus(billed) : included.minus(used);
    return {
      pools: [
        gate.pool({
          ...limit,
          remaining: isNone ? 'unlimited' : gate.notBelowZero(left),
          boundBy: isNone ? 'account' : 'month',
          covers: 'cap',
          used: isNone || allowed.gt(included) ? billed : used,
          limit: isNone ? null : allowed,
        }),
      ],
      warnings: [],
    };
  },
  async readSpend(api, { now, start }) {
    const { used } = await readUsage(api, start, now);
    return { used, unit: 'USD', left: null, warnings: [] };
  },
  signs: huggingfaceSigns,
};
/** In USD. The range needs a second at least. */
async function readUsage(api, start, now) {
  const Told = check.object({
    usage: check.object({
      inferenceProviders: check.object({
        usedNanoUsd: check.decimal(),
        includedNanoUsd: check.decimal(),
        limitNanoUsd: check.optionalDecimal(),
      }),
    }),
  });
  const from = Math.floor(start.getTime() / 1000);
  const to = Math.max(from + 1, Math.floor(now.getTime() / 1000));
  const path = `/api/settings/billing/usage-v2?startDate=${from}&endDate=${to}`;
  const { usedNanoUsd, includedNanoUsd, limitNanoUsd } = (await api.get(path, Told)).usage.inferenceProviders;
  const inUsd = (nano) => nano.times('0.000000001');
  return {
    used: inUsd(usedNanoUsd),
    included: inUsd(includedNanoUsd),
    allowed: limitNanoUsd === null ? null : inUsd(limitNanoUsd),
  };
}
//#endregion

const huggingface$1 = {
    __proto__: null,
    huggingface
};

//#region src/providers/hunter.ts
const buckets = {
  credits: { id: 'credits', label: 'Credits', unit: 'credits' },
  searches: { id: 'searches', label: 'Searches', unit: 'searches' },
  verifications: { id: 'verifications', label: 'Verifications', unit: 'verifications' },
};
const hunter = {
  id: 'hunter',
  name: 'Hunter',
  aliases: ['hunter.io', 'hunter-io', 'hunterio'],
  origin: 'https://api.hunter.io',
  keyVariable: 'HUNTER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/account',
  documentation: 'https://hunter.io/api-documentation/v2#account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://hunter.io',
  pools: Object.values(buckets),
  about: {
  },
  async read(api) {
    const Bucket = check.object({ used: check.optionalDecimal(), remaining: check.optionalDecimal() });
    const Account = check.object({
      data: check.object({
        reset_date: check.optionalTime(),
        requests: check.object({
          credits: check.optional(check.nullable(Bucket)),
          searches: check.optional(check.nullable(Bucket)),
          verifications: check.optional(check.nullable(Bucket)),
        }),
      }),
    });
    const { requests, reset_date: reset } = (await api.get('/v2/account', Account)).data;
    const pools = ['credits', 'searches', 'verifications'].flatMap((name) => {
      const bucket = requests[name];
      if (!bucket || bucket.remaining === null)
        return [];
      const { remaining, used } = bucket;
      return gate.pool({ ...buckets[name], remaining, used, boundBy: 'cycle', resetsAt: reset.instant });
    });
    if (pools.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer does not tell what remains');
    return { pools, warnings: check.unreadableTime(reset, 'date of the next reset') };
  },
};
//#endregion

const hunter$1 = {
    __proto__: null,
    hunter
};

//#region src/providers/hyperbolic.ts
const balance = { id: 'balance', label: 'Balance', unit: 'USD' };
const hyperbolic = {
  id: 'hyperbolic',
  name: 'Hyperbolic',
  aliases: ['hyperbolic.xyz', 'hyperbolic-labs'],
  origin: 'https://api.hyperbolic.xyz',
  keyVariable: 'HYPERBOLIC_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /billing/get_current_balance',
  documentation: 'https://app.hyperbolic.xyz/settings',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.hyperbolic.xyz/settings',
  pools: [balance],
  about: {
  },
  read: check.readFigure(balance, { path: '/billing/get_current_balance', at: ['credits'], times: '0.01' }),
};
//#endregion

const hyperbolic$1 = {
    __proto__: null,
    hyperbolic
};

//#region src/providers/hyperbrowser.ts
const credits = { id: 'credits', label: 'Team credits', unit: 'credits' };
const hyperbrowser = {
  id: 'hyperbrowser',
  name: 'Hyperbrowser',
  aliases: ['hyper-browser', 'hyperbrowser.ai'],
  origin: 'https://api.hyperbrowser.ai',
  keyVariable: 'HYPERBROWSER_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /api/team/credit-info',
  documentation: 'https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://app.hyperbrowser.ai/billing',
  pools: [credits],
  about: {
  },
  async read(api) {
    const CreditInfo = check.object({ remaining: check.decimal(), usage: check.optionalDecimal(), limit: check.optionalDecimal() });
    const { remaining, usage: used, limit } = await api.get('/api/team/credit-info', CreditInfo);
    return {
      pools: [gate.pool({ ...credits, remaining, used, limit })],
      warnings: [],
    };
  },
};
//#endregion

const hyperbrowser$1 = {
    __proto__: null,
    hyperbrowser
};

//#region src/providers/hyperstack.ts
const credit = { id: 'credit', label: 'Credit', unit: 'USD' };
const hyperstack = {
  id: 'hyperstack',
  name: 'Hyperstack',
  aliases: ['nexgen-cloud', 'hyperstack.cloud', 'nexgencloud'],
  origin: 'https://infrahub-api.nexgencloud.com',
  keyVariable: 'HYPERSTACK_API_KEY',
  auth: { kind: 'header', name: 'api_key' },
  endpoint: 'GET /v1/billing/user-credit/credit',
  documentation: 'https://docs.hyperstack.cloud/docs/api-reference/get-user-credit',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.hyperstack.cloud',
  pools: [credit],
  about: {
  },
  read: check.readFigure(credit, { path: '/v1/billing/user-credit/credit', at: ['data', 'credit'] }),
};
//#endregion

const hyperstack$1 = {
    __proto__: null,
    hyperstack
};

exports.helicone = helicone$1;
exports.heygen = heygen$1;
exports.huggingface = huggingface$1;
exports.hunter = hunter$1;
exports.hyperbolic = hyperbolic$1;
exports.hyperbrowser = hyperbrowser$1;
exports.hyperstack = hyperstack$1;
