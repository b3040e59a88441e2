// https://docs.x.ai/developers/rest-api-reference/management/billing · checked 2026-11-21
// Traps: cents, as strings, and with the sign turned: "-4500" is 45 USD of credit. `prepaid/balance` does not hold the
// running month's spend yet, so the month's invoice preview is read: credit before it, less what it used of it (told with
// either sign). Beyond the credit a team with a monthly limit for postpaid use is served and billed: `effectiveSpendingLimit`
// less what the preview holds beyond the credit (its total before the credit where the two differ: more is used then, and
// never too little). Inference keys are refused: a management key is needed, and another host.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { askChat, chatServed } from './chat-probe.ts'
import { byPrice, modelsAt } from './model-list.ts'
import { quotaPool } from './quota-pool.ts'
import { noSuchAccount } from './refusals.ts'
import { decimal, optionalDecimal } from './wire.ts'

const prepaid = { id: 'prepaid', label: 'Prepaid credits', unit: 'USD' }
const untoldPostpaid =
  'The team has a spending limit for postpaid use, and the answer does not tell what was used of it: more can be spent than is told.'
const postpaid = { id: 'postpaid', label: 'Postpaid spending limit', unit: 'USD' }

export const xai: Provider = {
  id: 'xai',
  name: 'xAI',
  aliases: ['grok', 'x.ai', 'x-ai'],
  origin: 'https://management-api.x.ai',
  keyVariable: 'XAI_MANAGEMENT_API_KEY',
  unfitKey: {
    variable: 'XAI_API_KEY',
    why: 'an inference key cannot read billing; it can be asked whether it can still spend: `xai can-spend`',
  },
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/billing/teams/{account}/postpaid/invoice/preview',
  documentation: 'https://docs.x.ai/developers/rest-api-reference/management/billing',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://console.x.ai/team/default/billing',
  pools: [prepaid, postpaid],
  account: { required: true, meaning: 'the id of the xAI team, as in the console’s address' },
  about: {
    key: 'A management key of the team (console, Settings, Management Keys) with the right to read billing; an inference key does not work.',
    zero: 'With a postpaid spending limit above 0, requests go on after the prepaid credits are gone.',
    reset: 'The postpaid limit is one of the calendar month, and its time zone is not documented.',
    limits: [
      'Free and promotional credits are not in the figure of `prepaid`, nor is what a postpaid spending limit allows.',
      '`postpaid` is what the monthly limit for postpaid use still allows after the credits; a team that has none lacks the pool.',
    ],
    sources: [
      'https://docs.x.ai/developers/rest-api-reference/management/billing',
      'github xai-org/xai-proto proto/xai/management_api/v1/billing.proto',
      'github steipete/CodexBar docs/xai.md (prepaid/balance is the posted ledger only)',
    ],
  },
  failureOf: (answer) => noSuchAccount(answer, 'team', 'the id of the team that the management key belongs to'),
  async read(api, { account }) {
    const Cents = z.object({ val: decimal() })
    const Preview = z.object({
      coreInvoice: z.object({ prepaidCredits: Cents, prepaidCreditsUsed: Cents, amountAfterVat: optionalDecimal() }),
      effectiveSpendingLimit: optionalDecimal(),
    })
    const path = `/v1/billing/teams/${encodeURIComponent(account ?? '')}/postpaid/invoice/preview`
    const { coreInvoice, effectiveSpendingLimit: limit } = await api.get(path, Preview)
    const { amountAfterVat: invoiced } = coreInvoice
    const paid = coreInvoice.prepaidCreditsUsed.val.abs()
    const cents = coreInvoice.prepaidCredits.val.times(-1).minus(paid)
    const pools = [pool({ ...prepaid, remaining: cents.times('0.01') })]
    if (limit === null || limit.lte(0)) return { pools, warnings: [] }
    if (invoiced === null) return { pools, warnings: [untoldPostpaid] }
    const used = notBelowZero(invoiced.minus(paid)).times('0.01')
    pools.push(quotaPool({ ...postpaid, limit: limit.times('0.01'), used, boundBy: 'month' }))
    return { pools, warnings: [] }
  },
  probe: {
    keyVariables: ['XAI_API_KEY'],
    origin: 'https://api.x.ai',
    topUp: 'https://console.x.ai',
    endpoint: 'POST /v1/chat/completions',
    model: 'grok-4.20-non-reasoning',
    cost: '0.000013',
    request: askModel,
    ownModel: askModel,
    models: {
      path: '/v1/language-models',
      choose: (list) =>
        byPrice(
          modelsAt(list, '/models')
            .map((model) => ({ model: model.text('/id'), cost: null, price: model.number('/prompt_text_token_price') }))
            .filter(({ price }) => price?.lte(maxPrice)),
        ),
    },
    // The code is a sentence in one form of these answers and a slug in another: the message decides.
    signs: ['/error', '/error/message'].flatMap((place) => [
      {
        means: 'credit-or-cap',
        body: { [place]: /\bhas either used all available credits or reached its monthly spending limit\b/ },
      },
      { means: 'credit', body: { [place]: /^Your newly created team doesn't have any credits or licenses yet\b/ } },
      { means: 'credit-or-cap', body: { [place]: /^You have run out of credits or need a Grok subscription\b/ } },
      { means: 'unauthorized', body: { [place]: /^Incorrect API key provided\b/ } },
      { means: 'model', body: { [place]: /^Model not found: / } },
      { means: 'region', body: { [place]: /^The model \S+ is not available in your region\b/ } },
    ]),
    served: chatServed,
    about: {
      modelRule: '`grok-4.20-non-reasoning`; once it is gone, the cheapest model of `GET /v1/language-models`',
      empty: '403 or 429 “… has either used all available credits or reached its monthly spending limit …”',
      sure: 'medium',
      limits: ['The answer does not tell whether it is the credit or the spending limit.'],
    },
  },
  signs: [
    {
      cause: 'credit',
      says: '…has either used all available credits or reached its monthly spending limit',
      orCap: true,
      most: 'probable',
      source: 'https://docs.x.ai/docs/key-information/consumption-and-rate-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'key',
      says: 'Incorrect API key provided: … You can obtain an API key from https://console.x.ai',
      source: 'https://docs.x.ai',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'You have run out of credits or need a Grok subscription. Add credits at https://grok.com',
      orCap: true,
      most: 'probable',
      page: 'https://grok.com/?_s=usage',
      source: 'https://docs.x.ai',
      seen: '2026-11-28',
    },
  ],
}

/** Of a million tokens, counted in ten-thousandths of a dollar: a model dearer than five dollars is never chosen by rule. */
const maxPrice = 50_000

function askModel(model: string) {
  return askChat('/v1/chat/completions', model)
}
