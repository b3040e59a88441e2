// https://developers.abyssale.com/api-reference/getCredits · checked 2026-11-28
// Traps: null is no limit; whether `available` holds the bought `extra` too is not told; two stores, for two kinds of work.
import * as z from 'zod/mini'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const generation = { id: 'generation', label: 'Generation credits', unit: 'credits' }
const ai = { id: 'ai', label: 'AI credits', unit: 'credits' }

export const abyssale: Provider = {
  id: 'abyssale',
  name: 'Abyssale',
  aliases: ['abyssale.com'],
  origin: 'https://api.abyssale.com',
  keyVariable: 'ABYSSALE_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /credits',
  documentation: 'https://developers.abyssale.com/api-reference/getCredits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.abyssale.com',
  pools: [generation, ai],
  about: {
    key: 'Any API key of the workspace.',
    unlimited: 'A plan without a limit of that kind of credits.',
    reset: 'Each billing period; its date is not told.',
    limits: [
      '`generation` pays for images, videos, PDFs and HTML5; `ai` for text to image, background removal and the like.',
      'Whether bought extra credits are in the figure is not told: where there are some, it is a lower bound.',
    ],
    sources: ['https://developers.abyssale.com/api-reference/getCredits'],
  },
  async read(api) {
    const Block = z
      .object({ available: z.nullable(decimal()), limit: z.nullable(decimal()), consumed: decimal(), extra: decimal() })
      // What is left may be untold only where there is no limit.
      .check(z.refine(({ available, limit }) => available !== null || limit === null))
    const { generation_credits, ai_credits } = await api.get(
      '/credits',
      z.object({ generation_credits: Block, ai_credits: Block }),
    )
    const poolOf = (definition: PoolDefinition, block: z.infer<typeof Block>): Pool =>
      pool({
        ...definition,
        remaining: block.available ?? 'unlimited',
        boundBy: 'cycle',
        used: block.consumed,
        limit: block.limit,
        lowerBound: block.available !== null && block.extra.gt(0),
      })
    return { pools: [poolOf(generation, generation_credits), poolOf(ai, ai_credits)], warnings: [] }
  },
}
