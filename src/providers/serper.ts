// https://serper.dev · checked 2026-11-21
// Traps: the endpoint is not documented, working clients agree on it; the figure is `balance`, some read a `credits` that is
// not there; a wrong key gets 403 and the message `Unauthorized.`.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const serper: Provider = {
  id: 'serper',
  name: 'Serper',
  aliases: ['serper.dev', 'google-serper'],
  origin: 'https://google.serper.dev',
  keyVariable: 'SERPER_API_KEY',
  auth: { kind: 'header', name: 'X-API-KEY' },
  endpoint: 'GET /account',
  documentation: 'https://serper.dev',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://serper.dev/billing',
  keys: 'https://serper.dev/api-key',
  pools: [credits],
  about: {
    key: 'The API key of the account, from serper.dev/api-key.',
    zero: 'All bought credits are used up, or have expired.',
    limits: ['Credits expire some months after they were bought; when is not told.'],
    sources: [
      'public clients: four that read `balance` from GET https://google.serper.dev/account, one with a live answer',
      'github api-evangelist/serper rate-limits/serper-rate-limits.yml',
    ],
  },
  failureOf({ status, body }) {
    const Refusal = z.object({ message: z.string().check(z.regex(/\bunauthorized\b/i)) })
    return status === 403 && Refusal.safeParse(body).success ? failureWith('unauthorized', status, body) : null
  },
  read: readFigure(credits, { path: '/account', at: ['balance'] }),
}
