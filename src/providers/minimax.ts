// https://platform.minimax.io/docs/api-reference/errorcode · checked 2026-11-28
// Traps: most of its errors are 200 with `base_resp.status_code`; its Anthropic face tells an empty balance as 500, and tells
// it to a plan’s key at the wrong endpoint too.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { askChat, chatServed } from './chat-probe.ts'

const unknownModel = /^invalid params, unknown model\b/

const probe: Probe = {
  keyVariables: ['MINIMAX_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'MiniMax-M2',
  cost: '0.00001',
  request: ask,
  ownModel: ask,
  signs: [
    { means: 'credit', body: { '/base_resp/status_code': '1008' } },
    { means: 'quota', body: { '/base_resp/status_code': '2056' } },
    { means: 'unauthorized', body: { '/base_resp/status_code': ['1004', '2049'] } },
    { means: 'rate', body: { '/base_resp/status_code': '1002' } },
    { means: 'overloaded', body: { '/base_resp/status_code': ['1000', '1001', '1013', '1024', '1033'] } },
    { means: 'credit', body: { '/error/type': 'insufficient_balance_error' } },
    { means: 'credit', body: { '/error/message': /^insufficient balance \(1008\)/ } },
    // One code for all that is wrong with a request: the sentence tells which.
    { means: 'model', body: { '/base_resp/status_msg': unknownModel } },
    { means: 'model', body: { '/error/message': unknownModel } },
    { means: 'parameter', body: { '/base_resp/status_code': '2013' } },
    { means: 'body', body: { '/base_resp/status_code': /^(?!0$)\d+$/ } },
  ],
  served: chatServed,
  about: {
    modelRule: '`MiniMax-M2` alone; `probe-model` names another',
    empty: '`base_resp.status_code` 1008, also under 200; 2056 is a plan that is used up',
    sure: 'experimental',
    limits: ['A key of a plan that is asked at the wrong endpoint is told “insufficient balance” too.'],
  },
}

export const minimax: Provider = {
  id: 'minimax',
  name: 'MiniMax',
  aliases: ['minimax-payg', 'mini-max'],
  origin: 'https://api.minimax.io',
  regions: { global: 'https://api.minimax.io', cn: 'https://api.minimaxi.com' },
  keyVariable: 'MINIMAX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://platform.minimax.io/docs/api-reference/errorcode',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.minimax.io/user-center/payment/balance',
  pools: [],
  about: {
    key: 'An ordinary key of the platform. Keys of mainland China need `region: cn`.',
    sources: ['https://platform.minimax.io/docs/api-reference/errorcode'],
  },
  instead:
    'An empty balance shows only as the error 1008 of a call that costs money. Watch the balance in the console.',
  probe,
  signs: [
    {
      cause: 'credit',
      code: '1008',
      fields: ['status_code'],
      with: ['base_resp', 'insufficient balance'],
      source: 'https://platform.minimax.io/docs/api-reference/errorcode',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: '2056',
      fields: ['status_code'],
      with: ['base_resp'],
      source: 'https://platform.minimax.io/docs/api-reference/errorcode',
      seen: '2026-11-28',
    },
  ],
}

function ask(model: string) {
  return askChat('/v1/chat/completions', model)
}
