// The waiting itself, with clocks and a sleep of the test's own: nothing here takes time.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../src/core/verdict/report.ts'
import type { ReadPlan } from '../../src/gate/read-plan.ts'
import { waitForCredit } from '../../src/gate/wait.ts'
import { decimalOf } from '../support/decimal.ts'
import { planOf } from '../support/plan.ts'
import { sampleResult } from '../support/sample-report.ts'

const start = Date.parse('2026-11-28T10:00:00Z')
const minute = 60_000
const instant = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

function low(at: number | null, name = 'github'): CheckResult {
  return sampleResult({
    ...{ name, status: 'low', remaining: decimalOf('1'), resetsAt: at === null ? null : instant(at) },
  })
}

interface World {
  /** What the next readings find. */
  readonly answers: CheckResult[][]
  readonly waitMs?: number
  readonly require?: 'all' | 'any'
  /** After each sleep: how far the time of day jumps beside the time that passed. */
  readonly jump?: (slept: number) => number
  readonly signal?: AbortSignal
}

async function run(first: readonly CheckResult[], { answers, waitMs = 15 * minute, require = 'all', ...world }: World) {
  let wall = start
  let elapsed = 5_000
  const said: string[] = []
  const slept: number[] = []
  const asked: string[] = []
  const checks = first.map(({ name }) => planOf('5', { name, waitMs }))
  const results = await waitForCredit(
    { checks, require } as unknown as ReadPlan,
    first,
    async (indices) => {
      asked.push(`${indices.join()} after ${(elapsed - 5_000) / 1000}`)
      return answers.shift() ?? []
    },
    {
      say: (line) => said.push(line),
      now: () => new Date(wall),
      elapsed: () => elapsed,
      pause: async (milliseconds) => {
        slept.push(milliseconds)
        if (slept.length > 1000) throw new Error('it never ends')
        elapsed += milliseconds
        wall += milliseconds + (world.jump?.(slept.length) ?? 0)
      },
      ...(world.signal !== undefined && { signal: world.signal }),
    },
  )
  return { results, said, slept, asked }
}

const ok = (name = 'github') => sampleResult({ name })

describe('a gate that waits', () => {
  it('says so once and then each minute, reads again a few seconds after, and says what it cost', async () => {
    const { results, said, asked } = await run([low(start + 4 * minute, 'github/core')], {
      answers: [[ok('github/core')]],
    })
    expect(said).toEqual([
      'Waiting for github/core until 2026-11-28 10:04:00 UTC (4 minutes); the runner’s minutes are spent meanwhile',
      'Waiting for github/core: 3 minutes to go',
      'Waiting for github/core: 2 minutes to go',
      'Waiting for github/core: 60 seconds to go',
      'Waited 4 minutes for github/core: 4 runner minutes.',
    ])
    expect(readFileSync('docs/ci-accounts.md', 'utf8')).toContain(said.join('\n'))
    expect(asked).toEqual(['0 after 243'])
    expect(results).toMatchObject([{ status: 'ok', waitedMs: 4 * minute, attempts: 2 }])
  })

  it('reads only what was waited for, and keeps the rest', async () => {
    const first = [ok('a'), low(start + minute, 'b'), ok('c')]
    const { results, asked } = await run(first, { answers: [[ok('b')]] })
    expect(asked).toEqual(['1 after 63'])
    expect(results.map(({ name, status, waitedMs }) => `${name} ${status} ${waitedMs}`)).toEqual([
      'a ok 0',
      'b ok 60000',
      'c ok 0',
    ])
    expect(results[0]).toBe(first[0])
  })

  it('waits for the last of several', async () => {
    const first = [low(start + minute, 'a'), low(start + 2 * minute, 'b')]
    const { results, asked } = await run(first, { answers: [[ok('a'), ok('b')]] })
    expect(asked).toEqual(['0,1 after 123'])
    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok'])
  })

  it('waits for the first where one is enough', async () => {
    const first = [low(start + 9 * minute, 'a'), low(start + 2 * minute, 'b')]
    const { results, asked } = await run(first, { answers: [[ok('b')]], require: 'any' })
    expect(asked).toEqual(['1 after 123'])
    expect(results.map(({ status }) => status)).toEqual(['low', 'ok'])
  })

  it('does not wait for what would outlast it, and says why', async () => {
    const { results, said, slept } = await run([low(start + 47 * minute)], { answers: [] })
    expect(said).toEqual([
      'Not waiting for github: that takes 47 minutes (until 2026-11-28 10:47 UTC), and wait is 15 minutes',
    ])
    expect([slept, results[0]?.waitedMs]).toEqual([[], 0])
  })

  it('says nothing where nobody knows a time', async () => {
    expect((await run([low(null)], { answers: [] })).said).toEqual([])
  })
})

describe('a reset that passes without the credit coming back', () => {
  it('is waited for once more, while something of the wait is left', async () => {
    const again = low(start + 14 * minute)
    const { results, asked } = await run([low(start + 4 * minute)], { answers: [[again], [low(start + 20 * minute)]] })
    expect(asked).toEqual(['0 after 243', '0 after 843'])
    expect(results[0]).toMatchObject({ status: 'low', attempts: 3 })
    // The few seconds after the first reset were spent on the way to the second.
    expect(results[0]?.waitedMs).toBe(14 * minute - 3_000)
  })

  it('is not waited for a third time, whatever is left', async () => {
    const answers = [1, 2, 3].map((minutes) => [low(start + (minutes + 1) * minute)])
    const { asked } = await run([low(start + minute)], { answers, waitMs: 60 * minute })
    expect(asked).toHaveLength(2)
  })

  it('is not waited for again when the next is too late, or in the past', async () => {
    const late = await run([low(start + 4 * minute)], { answers: [[low(start + 64 * minute)]] })
    expect(late.asked).toEqual(['0 after 243'])
    expect(late.said.at(-2)).toMatch(/^Not waiting for github: .* and 11 minutes of wait are left$/)
    const past = await run([low(start + 4 * minute)], { answers: [[low(start + 4 * minute)]] })
    expect(past.asked).toEqual(['0 after 243'])
  })
})

describe('a clock that jumps', () => {
  it('ahead ends the wait: what is told by the time of day has come', async () => {
    const jump = (slept: number) => (slept === 2 ? 60 * minute : 0)
    const { asked, results } = await run([low(start + 10 * minute)], { answers: [[ok()]], jump })
    expect(asked).toEqual(['0 after 120'])
    expect(results[0]?.waitedMs).toBe(2 * minute)
  })

  it('back makes it no longer: no wait is longer than it was planned', async () => {
    const jump = (slept: number) => (slept === 2 ? -300 * minute : 0)
    const { asked, results } = await run([low(start + 10 * minute)], { answers: [[ok()]], jump })
    expect(asked).toEqual(['0 after 603'])
    expect(results[0]?.waitedMs).toBe(10 * minute)
  })
})

describe('a signal', () => {
  it('ends the wait, and nothing is read any more', async () => {
    const ended = new AbortController()
    const jump = (slept: number) => {
      if (slept === 2) ended.abort()
      return 0
    }
    const { asked, slept, results } = await run([low(start + 10 * minute)], {
      answers: [[ok()]],
      jump,
      signal: ended.signal,
    })
    expect([asked, slept.length]).toEqual([[], 2])
    expect(results[0]).toMatchObject({ status: 'low', waitedMs: 0 })
  })

  it('that came before lets no wait begin', async () => {
    const { said, slept } = await run([low(start + minute)], { answers: [], signal: AbortSignal.abort() })
    expect([said, slept]).toEqual([[], []])
  })
})
