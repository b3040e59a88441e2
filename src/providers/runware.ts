// https://runware.ai/docs/platform/account-management · checked 2026-11-28
// Traps: a POST that only reads; tasks come as a list, each with an id of its own, and so do the answers; errors come as a
// list, in a 200 too; the balance is an amount with its currency, or was seen as a bare figure in dollars; the answer holds
// the team's addresses and keys, which are not read; a free balance stands beside the amount, and is not added.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, unitName } from './wire.ts'

/** An id for the task, in the form of version 4, from the clock: the vendor wants one of its own for each. */
function taskId(now: Date): string {
  return `00000000-0000-4000-8000-${now.getTime().toString(16).padStart(12, '0')}`
}

const balance = { id: 'balance', label: 'Balance', unit: 'USD' }

export const runware: Provider = {
  id: 'runware',
  name: 'Runware',
  aliases: ['runware.ai', 'runware-ai'],
  origin: 'https://api.runware.ai',
  keyVariable: 'RUNWARE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1',
  documentation: 'https://runware.ai/docs/platform/account-management',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://runware.ai',
  pools: [balance],
  about: {
    key: 'Any API key of the organization. The task only reads (`getDetails`).',
    limits: [
      'The currency is the one that the answer names; where it names none, dollars.',
      'A free balance is not added: whether every task may use it is not told.',
    ],
    sources: [
      'https://runware.ai/docs/platform/account-management.md (the task)',
      'https://runware.ai/docs/models-api/account-management.md (what `getDetails` returns)',
      'public client code: four that ask so; one found `balance` a bare figure in the live answer, and an object in the page',
    ],
  },
  failureInSuccess({ status, body }) {
    const Errors = z.object({ errors: z.tuple([z.object({ code: z.string() })], z.unknown()) })
    const errors = Errors.safeParse(body)
    if (!errors.success) return null
    const { code } = errors.data.errors[0]
    if (/insufficient/i.test(code)) return failureWith('insufficient', status, body)
    if (/api-?_?key|auth/i.test(code)) return failureWith('unauthorized', status, body)
    return failureWith('server-error', status, body)
  },
  async read(api, { now }) {
    const Amount = z.object({ amount: decimal(), currency: unitName(), freeBalance: optionalDecimal() })
    const Bare = z.pipe(
      decimal(),
      z.transform((amount) => ({ amount, currency: 'USD', freeBalance: null })),
    )
    const Details = z.object({ taskType: z.string(), balance: z.union([Amount, Bare]) })
    const task = { taskType: 'accountManagement', taskUUID: taskId(now), operation: 'getDetails' }
    const { data } = await api.post('/v1', [task], z.object({ data: z.array(Details) }))
    const told = data.find(({ taskType }) => taskType === task.taskType)
    if (told === undefined) throw Failure.because('unexpected-body', 'the answer holds no details of the account')
    const { amount: remaining, currency, freeBalance } = told.balance
    const lowerBound = freeBalance?.gt(0) === true
    const unit = currency.toUpperCase()
    return { pools: [pool({ ...balance, unit, remaining, lowerBound })], warnings: [] }
  },
}
