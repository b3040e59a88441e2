import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createTailKeeper, maxTailBytes } from '../../src/run/tail.ts'

type Piece = readonly ['stdout' | 'stderr', string]

function tailOf(pieces: readonly Piece[]) {
  const keeper = createTailKeeper()
  for (const [stream, text] of pieces) keeper.add(stream, Buffer.from(text))
  const { bytes, linesBefore } = keeper.tail()
  return { text: Buffer.from(bytes).toString(), linesBefore }
}

describe('the end of what a command wrote', () => {
  it('has the lines of both streams in the order in which they were finished, each whole', () => {
    const text = tailOf([
      ['stdout', 'one\ntw'],
      ['stderr', 'a\nb'],
      ['stdout', 'o\n'],
      ['stderr', 'c\nlast'],
      ['stdout', 'end'],
    ])
    expect(text).toEqual({ text: 'one\na\ntwo\nbc\nend\nlast\n', linesBefore: 0 })
  })

  it('is empty of a command that wrote nothing', () => {
    expect(tailOf([])).toEqual({ text: '', linesBefore: 0 })
  })

  it('is cut at the beginning of a line, and tells how many lines came before', () => {
    const line = `${'x'.repeat(99)}\n`
    const { text, linesBefore } = tailOf(Array.from({ length: 10_000 }, (_, index) => ['stdout', `${index}${line}`]))
    expect(text.length).toBeLessThanOrEqual(maxTailBytes)
    expect(text.length).toBeGreaterThan(maxTailBytes - 200)
    expect(text).toMatch(/^\d+x{99}\n/)
    expect(Number(/^\d+/.exec(text)?.[0])).toBe(linesBefore)
    expect(text.endsWith(`9999${line}`)).toBe(true)
  })

  it('counts ends of lines alone, wherever a piece lies in memory', () => {
    const likeEnds = fc
      .uint8Array({ maxLength: 40 })
      .map((bytes) => bytes.map((byte) => [0x0a, 0x0b, 0x09, 0x8a, 0, byte][byte % 6] ?? 0))
    fc.assert(
      fc.property(likeEnds, fc.nat(9), (bytes, offset) => {
        const keeper = createTailKeeper()
        keeper.add('stdout', Buffer.concat([Buffer.alloc(offset), bytes]).subarray(offset))
        keeper.add('stdout', Buffer.from(`${'x'.repeat(maxTailBytes)}\nlast`))
        expect(keeper.tail().linesBefore).toBe(bytes.filter((byte) => byte === 0x0a).length + 1)
      }),
    )
  })

  it('has nothing of one line that is longer than all that is kept: its beginning would tell what it is', () => {
    expect(tailOf([['stderr', 'x'.repeat(maxTailBytes + 1)]])).toEqual({ text: '', linesBefore: 0 })
    expect(tailOf([['stderr', `${'x'.repeat(maxTailBytes)}\nend\n`]]).text).toBe('end\n')
  })

  it('keeps each stream for itself: a flood on one takes nothing from the other', () => {
    const flood = Array.from({ length: 40 }, (): Piece => ['stdout', `${'y'.repeat(99)}\n`.repeat(1000)])
    const { text } = tailOf([['stderr', 'the reason\n'], ...flood])
    expect(text.startsWith('the reason\n')).toBe(true)
  })

  it('holds the end of each stream, whatever comes in what pieces', () => {
    const piece = fc.tuple(
      fc.constantFrom<'stdout' | 'stderr'>('stdout', 'stderr'),
      fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.constantFrom('\n', 'a\n', 'b', '\n\n'),
        fc.tuple(fc.constantFrom('p', 'q\n'), fc.integer({ min: 1, max: 150_000 })).map(([of, n]) => of.repeat(n)),
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text, linesBefore } = tailOf(pieces)
        const linesOf = (all: string) => all.split('\n').slice(0, -1)
        const expected = (['stdout', 'stderr'] as const).flatMap((stream) => {
          const all = Buffer.from(pieces.flatMap(([of, part]) => (of === stream ? [part] : [])).join(''))
          const kept = all.subarray(Math.max(0, all.length - maxTailBytes))
          const whole = kept.length < all.length ? kept.subarray(kept.indexOf('\n') + 1 || kept.length) : kept
          const end = whole.toString()
          return linesOf(end === '' || end.endsWith('\n') ? end : `${end}\n`)
        })
        expect(linesOf(text).toSorted()).toEqual(expected.toSorted())
        const written = pieces.map(([, part]) => part).join('')
        const ended = (text.match(/\n/g) ?? []).length + linesBefore - (written.match(/\n/g) ?? []).length
        expect(ended).toBeGreaterThanOrEqual(0)
        expect(ended).toBeLessThanOrEqual(2)
      }),
      { numRuns: 30 },
    )
  })

  it('stays small when two streams take turns, byte by byte', () => {
    const keeper = createTailKeeper()
    const byte = Buffer.from('z')
    const before = process.memoryUsage().heapUsed
    for (let at = 0; at < 2_000_000; at += 1) keeper.add(at % 2 === 0 ? 'stdout' : 'stderr', byte)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024)
    expect(keeper.tail().bytes.length).toBe(0)
  })
})
