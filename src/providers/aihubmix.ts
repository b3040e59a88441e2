// https://docs.aihubmix.com · checked 2026-11-28
// Traps: the endpoint is not documented, independent clients agree on it; `total_usage` is misnamed: it is what is left of the
// key's own quota, in dollars; a negative figure (-0.000002 as a rule) is a key without one, whose account no key can read;
// a used-up key is refused with words alone.
import { failureWith, providerMessage } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { noQuota } from './key-quota.ts'
import { figureAt } from './one-figure.ts'

const key = { id: 'key', label: 'Key quota', unit: 'USD', covers: 'cap' } as const

export const aihubmix: Provider = {
  id: 'aihubmix',
  name: 'AIHubMix',
  aliases: ['ai-hub-mix', 'aihubmix.com'],
  origin: 'https://aihubmix.com',
  keyVariable: 'AIHUBMIX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /dashboard/billing/remain',
  documentation: 'https://docs.aihubmix.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://aihubmix.com',
  pools: [key],
  whenNotTold: 'a quota on this key would tell',
  speaksOpenAi: true,
  about: {
    key: 'Any API key that has a quota of its own.',
    zero: 'The key’s own quota is used up.',
    unlimited:
      'A key without a quota can never stop a job, and its owner’s account, which it cannot read, may be empty: the check is unknown.',
    limits: ['A key cannot read its owner’s account: less may be left than the key’s quota says.'],
    sources: [
      'public client code: three independent readers of `total_usage`, in dollars, a negative one as unlimited',
      'one of them describes the answer: {"object":"list","total_usage":0.06495}',
    ],
  },
  failureOf({ status, body }) {
    const isUsedUp = status < 500 && /\bquota (?:is )?exhausted\b|额度已用尽/i.test(String(providerMessage(body)))
    return isUsedUp ? failureWith('insufficient', status, body) : null
  },
  async read(api) {
    const left = await api.get('/dashboard/billing/remain', figureAt(['total_usage']))
    const unlimited = left.lt(0)
    return {
      pools: [pool({ ...key, boundBy: 'key', remaining: unlimited ? 'unlimited' : left })],
      warnings: unlimited ? [noQuota] : [],
    }
  },
}
