import { spawn } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Place } from '../../src/files/append-line.ts'
import { appendHistoryLine, maxHistoryBytes, readHistory } from '../../src/files/history-file.ts'
import { processorTimeOf } from '../support/processor-time.ts'
import { node24, projectFolder } from '../support/runner.ts'

let root: string
let outside: string
let place: Place
const path = () => join(root, 'history.jsonl')
const now = new Date('2026-11-21T10:00:00Z')

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'history-')))
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
  place = { base: root, folders: [root], runnerTemp: null }
})
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true })
})

const reading = (at = '2026-11-20T10:00:00Z') =>
  `${JSON.stringify({ version: 1, kind: 'reading', at, context: null, outcome: 'go', checks: [] })}\n`

describe('a history file', () => {
  it('grows by a line', () => {
    expect(appendHistoryLine('history.jsonl', reading(), place)).toBeNull()
    expect(appendHistoryLine('history.jsonl', reading('2026-11-20T11:00:00Z'), place)).toBeNull()
    expect(readFileSync(path(), 'utf8')).toBe(reading() + reading('2026-11-20T11:00:00Z'))
    expect(readHistory('history.jsonl', place, now).readings.map(({ at }) => at)).toEqual([
      '2026-11-20T10:00:00Z',
      '2026-11-20T11:00:00Z',
    ])
  })

  it('is empty before there is one, and is not made by reading it', () => {
    expect(readHistory('history.jsonl', place, now)).toEqual({ readings: [], unreadable: 0, problem: null })
    expect(existsSync(path())).toBe(false)
  })

  it('may hold receipts, and what cannot be read is counted', () => {
    const receipt = {
      version: 1,
      kind: 'receipt',
      started_at: '2026-11-20T10:00:00Z',
      ended_at: '2026-11-20T10:00:00Z',
    }
    const far = reading('2026-11-21T11:00:00Z')
    const lines = [
      JSON.stringify({ ...receipt, checks: [] }),
      'no JSON',
      '',
      '{"version":2}',
      reading().trim(),
      far.trim(),
      `{"pad":"${'x'.repeat(2 ** 20)}"}`,
    ]
    writeFileSync(path(), `${lines.join('\n')}\n`)
    const history = readHistory('history.jsonl', place, now)
    expect(history.readings).toHaveLength(1)
    expect(history.unreadable).toBe(4)
  })

  it('is not believed in lines of days to come, once their day is reached', () => {
    // Put there before the last gate ran, for the days after it.
    const planted = ['2026-11-20T12:00:00Z', '2026-11-21T09:00:00Z', '2026-11-25T09:00:00Z'].map(reading)
    const own = ['2026-11-19T10:00:00Z', '2026-11-18T10:00:00Z'].map(reading)
    writeFileSync(path(), [own[0], ...planted, own[1], reading('2026-11-19T08:00:00Z')].join(''))
    for (const later of [now, new Date('2026-12-21T10:00:00Z')]) {
      const { readings, unreadable } = readHistory('history.jsonl', place, later)
      // Gates that ran at once, or waited, may be a day out of order.
      expect(readings.map(({ at }) => at)).toEqual([
        '2026-11-19T10:00:00Z',
        '2026-11-18T10:00:00Z',
        '2026-11-19T08:00:00Z',
      ])
      expect(unreadable).toBe(3)
    }
  })

  it('full of short lines is read without delay', () => {
    writeFileSync(path(), reading() + '{}\n'.repeat(Math.floor((maxHistoryBytes - 200) / 3)))
    const took = processorTimeOf(() => {
      expect(readHistory('history.jsonl', place, now)).toMatchObject({ readings: [{ outcome: 'go' }], problem: null })
    })
    expect(took).toBeLessThan(5_000)
  })

  it('is cut to its last whole lines, in a new file that takes its name', () => {
    const long = (index: number) => reading().replace('"go"', `"go","index":${index}`)
    const lines = Array.from({ length: 100 }, (_, index) => long(index))
    writeFileSync(path(), lines.join(''), { mode: 0o600 })
    const before = statSync(path()).ino
    expect(appendHistoryLine('history.jsonl', long(100), place, 1_000)).toBeNull()
    const text = readFileSync(path(), 'utf8')
    expect(text.length).toBeLessThanOrEqual(1_000)
    expect([...lines, long(100)].join('').endsWith(text)).toBe(true)
    expect(text.length + (lines[99]?.length ?? 0)).toBeGreaterThan(1_000)
    expect(text.startsWith('{"version":1,')).toBe(true)
    expect(statSync(path()).ino).not.toBe(before)
    expect(statSync(path()).mode & 0o777).toBe(0o600)
    expect(readdirSync(root)).toEqual(['history.jsonl'])
  })

  it('is ours after a cut too, where that would begin with a line that is broken', () => {
    const broken = '{"version":1,"ki\n'
    writeFileSync(path(), reading() + broken.repeat(20) + reading())
    const size = 2 * reading().length + 10 * broken.length
    for (const _ of [1, 2]) expect(appendHistoryLine('history.jsonl', reading(), place, size)).toBeNull()
    expect(readFileSync(path(), 'utf8')).toBe(reading().repeat(3))
  })

  it('keeps ten MiB, and a line that just fits', () => {
    const line = reading()
    const count = Math.ceil(maxHistoryBytes / line.length)
    writeFileSync(path(), line.repeat(count))
    expect(appendHistoryLine('history.jsonl', line, place)).toBeNull()
    const { size } = statSync(path())
    expect(size).toBeLessThanOrEqual(maxHistoryBytes)
    expect(size % line.length).toBe(0)
    expect(size).toBeGreaterThan(maxHistoryBytes - line.length)
    expect(readHistory('history.jsonl', place, now).readings).toHaveLength(size / line.length)
  })

  it('of a size that nobody cut is read from its end', () => {
    const line = reading()
    writeFileSync(path(), line.repeat(Math.ceil((maxHistoryBytes * 2) / line.length)))
    const { readings, unreadable } = readHistory('history.jsonl', place, now)
    expect(unreadable).toBe(0)
    expect(readings.length).toBe(Math.floor(maxHistoryBytes / line.length))
  })

  it.each<[string, () => void, RegExp]>([
    [
      'a lock file',
      () => writeFileSync(path(), `{"lockfileVersion":3}\n${'x'.repeat(20 * 2 ** 20)}`),
      /something else/,
    ],
    [
      'a hard link',
      () => {
        writeFileSync(join(root, 'other'), reading())
        linkSync(join(root, 'other'), path())
      },
      /second name/,
    ],
    [
      'a link out of the workspace',
      () => {
        writeFileSync(join(outside, 'x'), reading().repeat(3))
        symlinkSync(join(outside, 'x'), path())
      },
      /outside the workspace/,
    ],
    ['a folder', () => mkdirSync(path()), /folder|not a file/],
  ])('that is %s is neither written nor cut nor read', (_, prepare, problem) => {
    prepare()
    const before = statSync(path()).isFile() ? readFileSync(path()) : null
    expect(appendHistoryLine('history.jsonl', reading(), place, 100)).toMatch(problem)
    expect(readHistory('history.jsonl', place, now)).toMatchObject({
      readings: [],
      problem: expect.stringMatching(problem),
    })
    if (before !== null) expect(readFileSync(path()).equals(before)).toBe(true)
  })

  it('is not gone on with before a cut that is under way has ended', async () => {
    const script = `setTimeout(() => require('node:fs').rmSync(process.argv[1]), 200); console.log('ready')`
    writeFileSync(`${path()}.cutting`, '')
    const child = spawn(node24, ['-e', script, `${path()}.cutting`])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(appendHistoryLine('history.jsonl', reading(), place)).toBeNull()
    expect(existsSync(`${path()}.cutting`)).toBe(false)
  })

  it('that ends inside a line has the next one on a line of its own', () => {
    writeFileSync(path(), `${reading()}{"version":1,"ki`)
    expect(appendHistoryLine('history.jsonl', reading('2026-11-20T11:00:00Z'), place)).toBeNull()
    expect(readHistory('history.jsonl', place, now)).toMatchObject({ readings: [{}, {}], unreadable: 1 })
  })

  it('waits for another cut, but not for one that never ended', () => {
    writeFileSync(path(), reading().repeat(20))
    writeFileSync(`${path()}.cutting`, '')
    expect(appendHistoryLine('history.jsonl', reading(), place, 500)).toBeNull()
    expect(statSync(path()).size).toBe(21 * reading().length)
    const old = new Date(Date.now() - 120_000)
    utimesSync(`${path()}.cutting`, old, old)
    appendHistoryLine('history.jsonl', reading(), place, 500)
    expect(existsSync(`${path()}.cutting`)).toBe(false)
    appendHistoryLine('history.jsonl', reading(), place, 500)
    expect(statSync(path()).size).toBeLessThanOrEqual(500)
  })

  it('loses no whole line when jobs append and cut at once', async () => {
    const count = 150
    const names = ['a', 'b', 'c', 'd']
    const ended = names.map(
      (name) =>
        new Promise<string>((resolve) => {
          const script = join(projectFolder, '__tests__/support/append-history.ts')
          const words = ['--no-warnings', script, path(), name, String(count), '8000']
          const child = spawn(node24, words, { stdio: ['ignore', 'inherit', 'pipe'] })
          let said = ''
          child.stderr.on('data', (data) => {
            said += data
          })
          child.on('close', (code) => resolve(code === 0 ? '' : said))
        }),
    )
    expect((await Promise.all(ended)).join('')).toBe('')
    const lines = readFileSync(path(), 'utf8').trimEnd().split('\n')
    const found = lines.map((line) => JSON.parse(line) as { name: string; index: number })
    for (const name of names) {
      const own = [...new Set(found.filter((line) => line.name === name).map(({ index }) => index))].sort(
        (a, b) => a - b,
      )
      // What is cut off is the beginning: from there on nothing is missing.
      expect(own).toEqual(Array.from({ length: own.length }, (_, index) => (own[0] ?? 0) + index))
    }
    expect(found.some(({ index }) => index === count - 1)).toBe(true)
    expect(readdirSync(root).filter((name) => name !== 'history.jsonl')).toEqual([])
  }, 60_000)
})
