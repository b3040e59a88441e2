// https://api.deepinfra.com/openapi.json · checked 2026-11-21
// Traps: a negative `stripe_balance` is credit, a positive one is debt; `recent`, used since the last invoice, is not yet
// in it; the `limit` on spend is none at null or 0; a suspended account cannot spend what it has; an
// overdue invoice and a failed top-up are told beside it.
import * as z from 'zod/mini'
import { notBelowZero } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalLimit } from './wire.ts'

const account = { id: 'account', label: 'Account balance', unit: 'USD' }

export const deepinfra: Provider = {
  id: 'deepinfra',
  name: 'DeepInfra',
  aliases: ['deep-infra'],
  origin: 'https://api.deepinfra.com',
  keyVariable: 'DEEPINFRA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /payment/checklist?compute_owed=true',
  documentation: 'https://api.deepinfra.com/openapi.json',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://deepinfra.com/dash/billing',
  keys: 'https://deepinfra.com/dash/api_keys',
  pools: [account],
  about: {
    key: 'A DeepInfra API key that may read billing.',
    zero: 'An account that pays by card after use has no credit here: its figure is what it owes, with a minus.',
    limits: ['The spending limit is taken to hold for what was used since the last invoice.'],
    sources: [
      'github tryAGI/DeepInfra src/libs/DeepInfra/openapi.json (a copy of the vendor’s OpenAPI document)',
      'github steipete/CodexBar docs/deepinfra.md and DeepInfraUsageFetcher.swift',
    ],
  },
  async read(api) {
    const Checklist = z.object({
      stripe_balance: decimal(),
      recent: decimal(),
      limit: optionalLimit(),
      suspended: z.optional(z.nullable(z.boolean())),
      overdue_invoices: z.catch(optionalDecimal(), null),
      topup_failed: z.catch(z.nullable(z.boolean()), null),
    })
    const answer = await api.get('/payment/checklist?compute_owed=true', Checklist)
    const balance = answer.stripe_balance.times(-1).minus(answer.recent)
    const { limit } = answer
    const allowed = limit === null ? null : notBelowZero(limit.minus(answer.recent))
    const capped = allowed?.lt(balance) === true
    return {
      pools: [
        pool({
          ...account,
          remaining: capped && allowed !== null ? allowed : balance,
          boundBy: capped ? 'cycle' : 'account',
          used: answer.recent,
          limit,
          usable: answer.suspended !== true,
        }),
      ],
      warnings: [
        ...(answer.suspended === true ? ['DeepInfra says that the account is suspended.'] : []),
        ...(answer.overdue_invoices?.gt(0)
          ? ['DeepInfra says that an invoice is overdue: it may suspend the account.']
          : []),
        ...(answer.topup_failed === true ? ['DeepInfra says that the last automatic top-up failed.'] : []),
      ],
    }
  },
}
