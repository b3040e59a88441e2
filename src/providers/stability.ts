// https://platform.stability.ai/docs/api-reference · checked 2026-11-21
// Traps: the figure is in credits, a cent's worth each, with many decimals; the vendor's own page could not be read, only
// copies of it and clients; Cloudflare stands in front, and a page of its own says nothing about the key.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const stability: Provider = {
  id: 'stability',
  name: 'Stability AI',
  aliases: ['stability-ai', 'stability ai', 'stabilityai', 'stability.ai', 'stable-diffusion'],
  origin: 'https://api.stability.ai',
  keyVariable: 'STABILITY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user/balance',
  documentation: 'https://platform.stability.ai/docs/api-reference',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://platform.stability.ai/account/credits',
  keys: 'https://platform.stability.ai/account/keys',
  pools: [credits],
  about: {
    key: 'Any API key from platform.stability.ai. The request is free.',
    limits: [
      'The balance is that of the key’s default organization.',
      'A credit is sold for 0.01 USD; it is never converted here.',
    ],
    sources: [
      'github shamblett/stabilityai_client lib/src/openapi/doc/V1UserApi.md (generated from the vendor’s OpenAPI)',
      'https://s.apifox.cn/apidoc/docs-site/3757851/api-133524603 (a copy of the vendor’s pages)',
      'https://pub.dev/documentation/another_stability_ai/latest/user_user_dto/Balance/credits.html',
    ],
  },
  read: readFigure(credits, { path: '/v1/user/balance', at: ['credits'] }),
  signs: [
    {
      cause: 'credit',
      says: 'You lack sufficient credits to make this request. Please purchase more credits',
      source: 'https://platform.stability.ai/docs/api-reference',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.stability.ai",
      most: 'probable',
      source: 'https://platform.stability.ai/docs/api-reference',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.stability.ai',
      most: 'probable',
      source: 'https://platform.stability.ai/docs/api-reference',
      seen: '2026-11-28',
    },
  ],
}
