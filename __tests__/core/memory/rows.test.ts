import { describe, expect, it } from '@jest/globals'
import type { HistoryReading, ReadingOutcome, RunContext } from '../../../src/core/memory/reading.ts'
import { skippedSince, unknownInARow } from '../../../src/core/memory/rows.ts'

const gate = (job = 'gate'): RunContext => ({
  ...{ repository: 'acme/widgets', workflow: 'evaluate', job },
  ...{ runId: null, runAttempt: null, event: null, ref: null, sha: null },
})

/** One reading an hour, from midnight on. */
function history(words: string, context: RunContext | null = gate()): HistoryReading[] {
  return words.split(' ').map((word, hour) => {
    const [outcome = '', status = 'ok'] = word.split('/')
    return {
      at: `2026-11-21T${String(hour).padStart(2, '0')}:00:00Z`,
      context,
      outcome: outcome as ReadingOutcome,
      checks: [{ name: 'a', status }] as never,
    }
  })
}

describe('since when a gate has only skipped', () => {
  it.each<[string, string, string | null]>([
    ['is the first skip of the row', 'go skip skip skip', '2026-11-21T01:00:00Z'],
    ['is nothing after a go', 'skip skip go', null],
    ['is nothing after a failure', 'skip skip fail', null],
    ['begins anew after a failure', 'skip fail skip', '2026-11-21T02:00:00Z'],
    ['is the first of all', 'skip skip', '2026-11-21T00:00:00Z'],
  ])('%s', (_, words, since) => {
    expect(skippedSince(history(words), gate())).toBe(since)
    expect(skippedSince(history(words).toReversed(), gate())).toBe(since)
  })

  it('is told by this gate alone', () => {
    const mixed = [
      ...history('skip skip'),
      ...history('go go go', gate('other')),
      ...history('skip skip skip skip', null),
    ]
    expect(skippedSince(mixed, gate())).toBe('2026-11-21T00:00:00Z')
    expect(skippedSince(history('skip', gate('other')), gate())).toBeNull()
    expect(skippedSince(history('skip', null), null)).toBe('2026-11-21T00:00:00Z')
    expect(skippedSince([], gate())).toBeNull()
  })

  it('does not mind another run of the same gate', () => {
    expect(skippedSince(history('skip'), { ...gate(), runId: '7', ref: 'refs/heads/x' })).not.toBeNull()
  })
})

describe('how often in a row a check was unknown', () => {
  it.each([
    ['fail/unknown fail/unknown', 2],
    ['fail/unknown go/ok fail/unknown', 1],
    ['fail/unknown fail/low', 0],
    ['fail/unknown skip/no-key fail/unknown', 2],
    ['go/warn', 0],
  ])('%s: %d', (words, count) => {
    expect(unknownInARow(history(words), gate(), 'a')).toBe(count)
    expect(unknownInARow(history(words), gate(), 'b')).toBe(0)
    expect(unknownInARow(history(words), gate('other'), 'a')).toBe(0)
  })
})
