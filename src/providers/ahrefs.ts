// https://github.com/api-evangelist/ahrefs/blob/main/openapi/ahrefs-subscription-info-openapi.json · checked 2026-11-28
// Traps: workspace and key bind both; a null limit of the key is none; what a null limit of the workspace means is not told,
// and then the key's own limit is all that is known; a key expires.
import * as z from 'zod/mini'
import { isPast } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal, optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const units = { id: 'units', label: 'API units', unit: 'units' }

export const ahrefs: Provider = {
  id: 'ahrefs',
  name: 'Ahrefs',
  aliases: ['ahrefs.com'],
  origin: 'https://api.ahrefs.com',
  keyVariable: 'AHREFS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v3/subscription-info/limits-and-usage',
  documentation: 'https://github.com/api-evangelist/ahrefs/blob/main/openapi/ahrefs-subscription-info-openapi.json',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://ahrefs.com',
  pools: [units],
  about: {
    key: 'Any API v3 key of the workspace. The request is free.',
    zero: 'The month’s units of the workspace, or those that this key may use, are used up; the smaller decides.',
    unlimited: 'Nothing tells a limit, of the workspace or of the key: the check is unknown.',
    reset: 'The start of the next billing period.',
    limits: ['Where the answer tells no limit of the workspace, the key’s own is all that is known.'],
    sources: [
      'github api-evangelist/ahrefs openapi/ahrefs-subscription-info-openapi.json (the vendor’s OpenAPI document)',
      'github noamdorr/quotacanary-oss src/lib/adapters/ahrefs.ts',
    ],
  },
  async read(api, { now }) {
    const Limits = z.object({
      units_limit_workspace: optionalDecimal(),
      units_usage_workspace: optionalDecimal(),
      units_limit_api_key: optionalDecimal(),
      units_usage_api_key: decimal(),
      usage_reset_date: optionalTime(),
      api_key_expiration_date: optionalTime(),
    })
    const path = '/v3/subscription-info/limits-and-usage'
    const { limits_and_usage: told } = await api.get(path, z.object({ limits_and_usage: Limits }))
    const [reset, expiry] = [told.usage_reset_date, told.api_key_expiration_date]
    const facts = {
      ...units,
      resetsAt: reset.instant,
      expiresAt: expiry.instant,
      usable: expiry.instant === null || !isPast(expiry.instant, now),
    }
    const { units_limit_workspace: limit, units_usage_workspace: used } = told
    if (limit !== null && used === null)
      throw Failure.because('unexpected-body', 'the answer tells a limit of the workspace, and not its use')
    const workspace = limit && used && quotaPool({ ...facts, limit, used })
    const key =
      told.units_limit_api_key &&
      quotaPool({
        ...facts,
        limit: told.units_limit_api_key,
        used: told.units_usage_api_key,
        boundBy: 'key',
        covers: workspace === null ? 'cap' : 'account',
      })
    const binding = workspace === null || key?.remaining.lt(workspace.remaining) ? key : workspace
    if (binding === null)
      throw Failure.because('not-told', 'the answer tells neither a limit of the workspace nor of the key')
    return {
      pools: [binding],
      warnings: [
        ...unreadableTime(reset, 'date of the next reset'),
        ...unreadableTime(expiry, 'date on which the key expires'),
      ],
    }
  },
}
