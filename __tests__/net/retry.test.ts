import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/core/provider/failure.ts'
import type { Reason } from '../../src/core/provider/reasons.ts'
import { openCheckClock } from '../../src/net/check-clock.ts'
import { withRetries } from '../../src/net/retry.ts'
import { openSlots } from '../../src/net/slots.ts'
import { timeoutFailure } from '../../src/net/transport-failure.ts'

interface Failing {
  readonly reason: Reason
  readonly code?: number | null
  readonly afterMs?: number
  readonly takesMs?: number
  /** The run ends meanwhile. */
  readonly ends?: boolean
}
type Step = Reason | 'ok' | Failing

interface Facts {
  readonly retries?: number
  readonly timeoutMs?: number
  readonly random?: number
  /** How much longer than asked a pause takes. */
  readonly lateMs?: number
  /** What other requests of the check have used of its time. */
  readonly usedMs?: number
  /** The run ends before the first attempt, or in the first pause. */
  readonly ends?: 'before' | 'in a pause'
}

/** Plays steps against a clock that only attempts and pauses move. */
async function play(steps: readonly Step[], facts: Facts = {}) {
  const { retries = 3, timeoutMs = 30_000, random = 1, lateMs = 0, usedMs = 0, ends } = facts
  let time = 0
  let held = 0
  const heldInPauses: number[] = []
  const sleeps: number[] = []
  const given: number[] = []
  const ended = new AbortController()
  const attempt = async (milliseconds: number) => {
    const step = steps[given.length]
    given.push(milliseconds)
    if (step === undefined) throw new Error('one attempt too many')
    if (step === 'ok') return 'answer'
    const {
      reason,
      code = 500,
      afterMs,
      takesMs = 0,
      ends: endsRun,
    }: Failing = typeof step === 'string' ? { reason: step } : step
    if (endsRun) ended.abort()
    time += Math.min(takesMs, milliseconds)
    if (takesMs >= milliseconds) throw timeoutFailure(milliseconds)
    const failure = Failure.because(reason, `attempt ${given.length}`, code === null ? {} : { code })
    throw afterMs === undefined ? failure : failure.withRetryAfter(afterMs)
  }
  const sleep = async (milliseconds: number) => {
    sleeps.push(milliseconds)
    heldInPauses.push(held)
    time += milliseconds + lateMs
    if (ends === 'in a pause') ended.abort()
    // As the one it stands for does, whose signal has come.
    if (ended.signal.aborted) throw ended.signal.reason
  }
  const clock = openCheckClock(timeoutMs, () => time)
  if (usedMs > 0) clock.start()
  time = usedMs
  if (ends === 'before') ended.abort()
  const slots = openSlots(8)
  const counted = {
    take: async (first: boolean) => {
      await slots.take(first)
      held += 1
    },
    release: () => {
      held -= 1
      slots.release()
    },
  }
  const rules = { retries, sleep, random: () => random, ended: ended.signal }
  const result = await withRetries(attempt, rules, clock, counted).catch((failure: Failure) => failure)
  expect({ held, heldInPauses }).toEqual({ held: 0, heldInPauses: sleeps.map(() => 0) })
  return { result, sleeps, given, time }
}

describe('withRetries', () => {
  it('gives an answer at once', async () => {
    expect(await play(['ok'])).toEqual({ result: 'answer', sleeps: [], given: [10_000], time: 0 })
  })

  const retried: Reason[] = ['network', 'timeout', 'rate-limited', 'server-error', 'maintenance']
  it.each(retried)('tries again: %s', async (reason) => {
    expect(await play([reason, reason, reason, 'ok'])).toMatchObject({ result: 'answer', sleeps: [500, 1000, 2000] })
    expect(await play([reason, reason, reason, reason])).toMatchObject({ result: { reason, message: 'attempt 4' } })
    expect(await play([reason], { retries: 0 })).toMatchObject({ result: { reason }, given: [10_000] })
  })

  it('tries once more: not-json', async () => {
    expect(await play(['not-json', 'ok'])).toMatchObject({ result: 'answer' })
    expect(await play(['not-json', 'not-json'])).toMatchObject({ result: { reason: 'not-json', message: 'attempt 2' } })
    expect(await play(['not-json', 'server-error', 'not-json'])).toMatchObject({ result: { message: 'attempt 3' } })
    expect(await play(['not-json', 'server-error', 'server-error', 'ok'])).toMatchObject({ result: 'answer' })
    expect(await play(['not-json'], { retries: 0 })).toMatchObject({ result: { reason: 'not-json' } })
  })

  const final: Reason[] = [
    'unexpected-body',
    'unexpected-status',
    'redirect',
    'too-large',
    'waf-block',
    'unauthorized',
    'forbidden',
    'insufficient',
    'no-such-pool',
  ]
  it.each(final)('does not try again: %s', async (reason) => {
    expect(await play([reason])).toMatchObject({ result: { reason }, sleeps: [], given: [10_000] })
    expect(await play(['server-error', reason])).toMatchObject({ result: { reason }, sleeps: [500] })
  })

  it('waits longer each time, up to 8 seconds, and by chance less', async () => {
    const steps: Step[] = [...Array<Step>(7).fill('network'), 'ok']
    const most = await play(steps, { retries: 20, timeoutMs: 300_000 })
    expect(most.sleeps).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000])
    const half = await play(steps, { retries: 20, timeoutMs: 300_000, random: 0.5 })
    expect(half.sleeps).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000])
  })

  it('waits as long as it was asked to, not longer and not shorter', async () => {
    const steps: Step[] = [{ reason: 'rate-limited', afterMs: 7000 }, { reason: 'server-error', afterMs: 0 }, 'ok']
    expect(await play(steps)).toMatchObject({ result: 'answer', sleeps: [7000, 0] })
  })

  it('does not begin a wait that would run past the time, and tells what it saw', async () => {
    const step: Step = { reason: 'rate-limited', afterMs: 30_000 }
    expect(await play([step])).toMatchObject({ result: { reason: 'rate-limited' }, sleeps: [], time: 0 })
    const shorter: Step = { reason: 'rate-limited', afterMs: 29_999 }
    expect(await play([shorter, 'ok'])).toMatchObject({ result: 'answer', sleeps: [29_999], given: [10_000, 1] })
    expect(await play(['network', 'network'], { timeoutMs: 1200 })).toMatchObject({ sleeps: [500], time: 500 })
  })

  it('gives one attempt 10 seconds, or what is left', async () => {
    const silent: Step = { reason: 'timeout', takesMs: 60_000 }
    const played = await play([silent, silent, silent], { retries: 20 })
    expect(played.given).toEqual([10_000, 10_000, 8500])
    expect(played).toMatchObject({ result: { reason: 'timeout' }, time: 30_000 })
    expect((await play(['ok'], { timeoutMs: 800 })).given).toEqual([800])
  })

  it('calls a first attempt that the time cuts short a timeout', async () => {
    const silent: Step = { reason: 'timeout', takesMs: 60_000 }
    const played = await play([silent], { timeoutMs: 2000 })
    expect(played).toMatchObject({ result: { reason: 'timeout' }, time: 2000 })
    expect((played.result as Failure).message).toContain('2 s')
  })

  it('keeps what was seen when the time cuts a later attempt short', async () => {
    const silent: Step = { reason: 'timeout', takesMs: 60_000 }
    const played = await play(['server-error', silent], { timeoutMs: 5000 })
    expect(played).toMatchObject({ result: { reason: 'server-error', message: 'attempt 1' }, given: [5000, 4500] })
  })

  it('but not when the attempt had its whole 10 seconds', async () => {
    const silent: Step = { reason: 'timeout', takesMs: 60_000 }
    const played = await play(['server-error', silent], { timeoutMs: 30_000, retries: 1 })
    expect(played).toMatchObject({ result: { reason: 'timeout' } })
  })

  it('keeps a 408 that came in the last moments: the provider said so itself', async () => {
    const late: Step = { reason: 'timeout', takesMs: 100 }
    expect(await play(['server-error', late], { timeoutMs: 800 })).toMatchObject({ result: { message: 'attempt 2' } })
  })

  it('nor when all that was left were 10 seconds', async () => {
    const silent: Step = { reason: 'timeout', takesMs: 60_000 }
    const played = await play(['server-error', silent], { timeoutMs: 10_500, retries: 1 })
    expect(played).toMatchObject({ result: { reason: 'timeout' }, given: [10_000, 10_000] })
  })

  it('tries again after a connection that failed, with seconds left', async () => {
    const failed: Step = { reason: 'network', code: null }
    expect(await play(['server-error', failed, 'ok'], { timeoutMs: 5000 })).toMatchObject({ result: 'answer' })
  })

  it('tries nothing when the time is up, and tells what it saw', async () => {
    const nothing = await play(['ok'], { timeoutMs: 5000, usedMs: 5000 })
    expect(nothing).toMatchObject({ result: { reason: 'timeout' }, given: [], sleeps: [] })
    expect((nothing.result as Failure).message).toContain('the time for this check was up')
    const late = await play(['server-error', 'ok'], { timeoutMs: 5000, lateMs: 4500 })
    expect(late).toMatchObject({ result: { reason: 'server-error' }, given: [5000], sleeps: [500] })
    expect(await play(['server-error', 'ok'], { timeoutMs: 5000, lateMs: 4499 })).toMatchObject({ given: [5000, 1] })
  })

  it('tries nothing when the run has ended, and tells what it saw', async () => {
    const nothing = await play(['ok'], { ends: 'before' })
    expect(nothing).toMatchObject({ result: { message: 'the run ended before an answer came' }, given: [], sleeps: [] })
    const paused = await play(['server-error', 'ok'], { ends: 'in a pause' })
    expect(paused).toMatchObject({ result: { message: 'attempt 1' }, given: [10_000], sleeps: [500] })
    const cut: Step = { reason: 'timeout', ends: true }
    expect(await play([cut])).toMatchObject({ result: { message: 'attempt 1' }, sleeps: [] })
    expect(await play(['server-error', cut])).toMatchObject({ result: { message: 'attempt 1' }, sleeps: [500] })
  })

  it('lets what is no failure through', async () => {
    const { result, sleeps, given } = await play([])
    expect(result).not.toBeInstanceOf(Failure)
    expect({ sleeps, given }).toEqual({ sleeps: [], given: [10_000] })
  })
})

describe('openCheckClock', () => {
  it('runs from its start, whatever the time was then', () => {
    let time = 5000
    const clock = openCheckClock(1000, () => time)
    clock.start()
    expect(clock.left()).toBe(1000)
    time += 400
    expect(clock.left()).toBe(600)
  })

  it('starts with the first request, and stands still while it waits', () => {
    let time = 100
    const clock = openCheckClock(1000, () => time)
    clock.pause()
    time += 5000
    clock.resume()
    expect(clock.started()).toBe(false)
    expect(clock.left()).toBe(1000)
    clock.start()
    time += 400
    expect(clock.started()).toBe(true)
    expect(clock.left()).toBe(600)
    clock.start()
    expect(clock.left()).toBe(600)
    clock.pause()
    time += 50
    clock.pause()
    time += 50
    clock.resume()
    time += 50
    clock.resume()
    expect(clock.left()).toBe(600)
    time += 5000
    expect(clock.left()).toBe(0)
  })

  // Two requests of one check, side by side: the second comes later to its turn.
  it('stands still while one of several waits, and is not longer for what was waited before it started', () => {
    let time = 0
    const clock = openCheckClock(1000, () => time)
    clock.pause()
    clock.pause()
    time = 300
    clock.resume()
    clock.start()
    expect(clock.left()).toBe(1000)
    time = 500
    expect(clock.left()).toBe(1000)
    clock.resume()
    clock.start()
    expect(clock.left()).toBe(1000)
    time = 900
    expect(clock.left()).toBe(600)
    clock.pause()
    time = 2000
    expect(clock.left()).toBe(600)
    clock.resume()
    time = 2600
    expect(clock.left()).toBe(0)
  })
})

describe('openSlots', () => {
  it('lets so many through, the rest in order, and first those that have begun', async () => {
    const slots = openSlots(2)
    const order: string[] = []
    const enter = (name: string, first: boolean) => slots.take(first).then(() => order.push(name))
    const all = [enter('a', false), enter('b', false), enter('c', false), enter('d', false), enter('e', true)]
    await all[1]
    expect(order).toEqual(['a', 'b'])
    for (const each of [4, 2, 3]) {
      slots.release()
      await all[each]
    }
    expect(order).toEqual(['a', 'b', 'e', 'c', 'd'])
    slots.release()
    slots.release()
    slots.release()
    await Promise.all([enter('f', false), enter('g', false)])
    expect(order.slice(-2)).toEqual(['f', 'g'])
  })
})
