// https://developer.dropcontact.com/en/reference/get-credits/ · checked 2026-11-28
// Traps: older clients ask by an empty batch of records; this question is free, and made for it.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const dropcontact: Provider = {
  id: 'dropcontact',
  name: 'Dropcontact',
  aliases: ['dropcontact.com', 'drop-contact'],
  origin: 'https://api.dropcontact.com',
  keyVariable: 'DROPCONTACT_API_KEY',
  auth: { kind: 'header', name: 'X-Access-Token' },
  endpoint: 'GET /v1/account/credits',
  documentation: 'https://developer.dropcontact.com/en/reference/get-credits/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.dropcontact.com/billing',
  keys: 'https://app.dropcontact.com/api',
  pools: [credits],
  about: {
    key: 'The API key, from app.dropcontact.com/api. The question uses no credit.',
    zero: 'Nothing is left: a batch that needs more than there is is refused whole.',
    limits: ['A credit is taken when a request is sent, and given back where no address is found.'],
    sources: [
      'https://developer.dropcontact.com/llms.mdx/en/reference/get-credits.md',
      'https://developer.dropcontact.com/llms.mdx/en/credits.md',
    ],
  },
  read: readFigure(credits, { path: '/v1/account/credits', at: ['credits'] }),
}
