// https://github.com/NinjaPear/ninjapear-py · checked 2026-11-28
// Traps: this was Proxycurl, whose data are gone; the address of the balance is the same, and its credits are not.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const ninjapear: Provider = {
  id: 'ninjapear',
  name: 'NinjaPear',
  aliases: ['nubela', 'proxycurl', 'ninja-pear'],
  origin: 'https://nubela.co',
  keyVariable: 'NINJAPEAR_API_KEY',
  otherKeyVariables: ['PROXYCURL_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/meta/credit-balance',
  documentation: 'https://github.com/NinjaPear/ninjapear-py',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://nubela.co/dashboard',
  keys: 'https://nubela.co/dashboard',
  pools: [credits],
  about: {
    key: 'An API key, from nubela.co/dashboard. The question is free.',
    sources: [
      'github NinjaPear/ninjapear-py and NinjaPear/ninjapear-js docs/MetaAPIApi.md (getCreditBalance, “FREE (0 credits)”)',
      'github noamdorr/quotacanary-oss src/lib/adapters/proxycurl.ts (`credit_balance`)',
      'public client code: two more that read `credit_balance`',
    ],
  },
  read: readFigure(credits, { path: '/api/v1/meta/credit-balance', at: ['credit_balance'] }),
}
