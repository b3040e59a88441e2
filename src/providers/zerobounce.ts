// https://www.zerobounce.net/docs/email-validation-api-quickstart · checked 2026-11-28
// Traps: a key that is not known is a 200 with `Credits: -1`; the figure is a number or a string of digits; the key goes into
// the query, no header is taken.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const zerobounce: Provider = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  aliases: ['zero-bounce', 'zerobounce.net'],
  origin: 'https://api.zerobounce.net',
  regions: {
    global: 'https://api.zerobounce.net',
    us: 'https://api-us.zerobounce.net',
    eu: 'https://api-eu.zerobounce.net',
  },
  keyVariable: 'ZEROBOUNCE_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /v2/getcredits',
  documentation: 'https://www.zerobounce.net/docs/email-validation-api-quickstart',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.zerobounce.net',
  pools: [credits],
  about: {
    key: 'Any API key of the account. The request spends no credit.',
    limits: ['The vendor takes a key in the address alone: it may stand in the logs of proxies on the way.'],
    sources: [
      'github zerobounce/zerobounce-python-api-v2 tests/conftest.py, tests/test_get_credits.py (the vendor’s)',
      'the vendor’s Ruby SDK for the hosts; its MCP server’s description (“does not spend validation credits”)',
      'public client code: two that read -1 in a 200 as a wrong key, one of them by the vendor’s own words',
    ],
  },
  failureInSuccess({ status, body }) {
    const Rejected = z.object({ Credits: decimal().check(z.refine((figure) => figure.eq(-1))) })
    return Rejected.safeParse(body).success ? failureWith('unauthorized', status, body) : null
  },
  read: readFigure(credits, { path: '/v2/getcredits', at: ['Credits'] }),
}
