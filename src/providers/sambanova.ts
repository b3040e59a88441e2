// https://docs.sambanova.ai/docs/en/api-reference/api-error-codes · checked 2026-11-28
// Traps: its 402 holds `balance_units`, which is no balance; a retired model is 410.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { askChat, chatServed } from './chat-probe.ts'

const probe: Probe = {
  keyVariables: ['SAMBANOVA_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'gpt-oss-120b',
  cost: null,
  request: ask,
  ownModel: ask,
  signs: [
    { means: 'billing', body: { '/error/code': 'PAYMENT_METHOD_REQUIRED' } },
    { means: 'model', body: { '/error/code': ['model_gone', 'model_not_found'] } },
    { means: 'model', status: 410 },
  ],
  served: chatServed,
  about: {
    modelRule: '`gpt-oss-120b` alone; `probe-model` names another',
    empty: '402 with `error.code` `PAYMENT_METHOD_REQUIRED`',
    sure: 'experimental',
    limits: ['The price of its probe is not known before: about 70 tokens in, one out.'],
  },
}

export const sambanova: Provider = {
  id: 'sambanova',
  name: 'SambaNova',
  aliases: ['samba-nova', 'sambanova-cloud'],
  origin: 'https://api.sambanova.ai',
  keyVariable: 'SAMBANOVA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://docs.sambanova.ai/docs/en/api-reference/api-error-codes',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.sambanova.ai/plans/billing',
  pools: [],
  about: {
    key: 'An ordinary key of SambaNova Cloud.',
    sources: ['https://docs.sambanova.ai', 'PyPI sambanova'],
  },
  instead: 'Its answers carry rate limits only, and those are no credit. Watch the balance in the console.',
  probe,
}

function ask(model: string) {
  return askChat('/v1/chat/completions', model)
}
