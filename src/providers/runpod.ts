// https://docs.runpod.io/runpodctl/reference/runpodctl-user · checked 2026-11-21
// Traps: GraphQL only, so errors come in a 200; `spendLimit` is a rate in USD an hour, not a limit on this balance; the
// vendor has announced that `clientBalance` goes, and names nothing yet that takes its place.
import * as z from 'zod/mini'
import { failureWith, providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Answer, Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const query = 'query { myself { clientBalance } }'

/** The codes that GraphQL servers give their errors; what has none is a fault of the server. */
function failureInSuccess({ status, body }: Answer): Failure | null {
  const Problem = z.object({
    errors: z.array(
      z.object({
        message: z.optional(z.string()),
        extensions: z.optional(z.object({ code: z.optional(z.string()) })),
      }),
    ),
  })
  const problem = Problem.safeParse(body)
  const [first] = problem.success ? problem.data.errors : []
  if (first === undefined) return null
  const said = { message: first.message }
  const code = first.extensions?.code
  if (code === 'UNAUTHENTICATED') return failureWith('unauthorized', status, said)
  if (code === 'FORBIDDEN') return failureWith('forbidden', status, said)
  if (code === 'GRAPHQL_VALIDATION_FAILED')
    return Failure.because(
      'unexpected-body',
      'Runpod no longer knows the field `clientBalance`, whose end it had announced',
      {
        hint: 'A newer version of this gate may know where the balance stands now.',
        said: providerMessage(said),
      },
    )
  return failureWith('server-error', status, said)
}

const account = { id: 'account', label: 'Account balance', unit: 'USD' }

export const runpod: Provider = {
  id: 'runpod',
  name: 'Runpod',
  aliases: ['run-pod', 'runpod.io'],
  origin: 'https://api.runpod.io',
  keyVariable: 'RUNPOD_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /graphql (a query: it only reads)',
  documentation: 'https://docs.runpod.io/runpodctl/reference/runpodctl-user',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://console.runpod.io/user/billing',
  pools: [account],
  about: {
    key: 'A Runpod API key that may read the GraphQL interface.',
    limits: [
      'Pods that run go on spending: the figure falls by itself.',
      'Runpod has announced that this field of its GraphQL interface will go. A check is then unknown, never enough.',
    ],
    sources: [
      'github runpod/runpodctl internal/api/gpu.go and graphql.go (the vendor’s own client)',
      'https://docs.runpod.io/runpodctl/reference/runpodctl-user',
      'github runpod/runpod-python runpod/api/graphql.py (401, and errors in a 200)',
    ],
  },
  failureInSuccess,
  async read(api) {
    const Myself = z.object({ data: z.object({ myself: z.object({ clientBalance: decimal() }) }) })
    const { data } = await api.post('/graphql', { query }, Myself)
    return {
      pools: [pool({ ...account, remaining: data.myself.clientBalance })],
      warnings: [],
    }
  },
}
