// https://www.twilio.com/docs/sendgrid/api-reference/users-api/retrieve-your-credit-balance · checked 2026-11-28
// Traps: credits are the emails that the plan holds; paid plans go on at a price for each email once they are used up, which
// `overage` counts; subusers of the EU have a host of their own.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalTime, unreadableTime } from './wire.ts'

const emails = { id: 'emails', label: 'Emails of the plan', unit: 'emails' }

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  aliases: ['send-grid', 'twilio-sendgrid'],
  origin: 'https://api.sendgrid.com',
  regions: { global: 'https://api.sendgrid.com', eu: 'https://api.eu.sendgrid.com' },
  keyVariable: 'SENDGRID_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v3/user/credits',
  documentation: 'https://www.twilio.com/docs/sendgrid/api-reference/users-api/retrieve-your-credit-balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.sendgrid.com/account/details',
  pools: [emails],
  about: {
    key: 'An API key with the scope `user.credits.read`.',
    zero: 'The emails of the plan are used up. Paid plans send more, at a price for each email; free ones refuse.',
    reset: 'The date of `next_reset`.',
    limits: ['`region: eu` asks the host of subusers that are kept in the EU.'],
    sources: [
      'https://www.twilio.com/docs/sendgrid/api-reference/users-api/retrieve-your-credit-balance.md',
      'github twilio/sendgrid-oai spec/yaml/tsg_user_v3.yaml',
      'public client code: lists of scopes that hold `user.credits.read`',
    ],
  },
  async read(api) {
    const Credits = z.object({
      remain: decimal(),
      total: decimal(),
      used: decimal(),
      last_reset: optionalTime(),
      next_reset: optionalTime(),
    })
    const { remain, total, used, last_reset, next_reset: reset } = await api.get('/v3/user/credits', Credits)
    const period = { startsAt: last_reset.instant, resetsAt: reset.instant }
    return {
      pools: [pool({ ...emails, remaining: remain, limit: total, used, boundBy: 'cycle', ...period })],
      warnings: unreadableTime(reset, 'date of the next reset'),
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'Maximum credits exceeded',
      status: [401, 403],
      // Courses and games have credits too: the answer's own fields, the SDK's package or the address must be there.
      near: [
        'sendgrid',
        '"field": null',
        "'field': None",
        'field: null',
        'python_http_client',
        '451 Authentication failed',
      ],
      isWhole: true,
      orCap: true,
      source: 'https://www.twilio.com/docs/sendgrid',
      seen: '2026-11-28',
    },
  ],
}
