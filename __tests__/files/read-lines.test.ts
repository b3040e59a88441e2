import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readLines } from '../../src/files/read-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'lines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function linesOf(text: string, max: number): Promise<readonly (string | null)[]> {
  const path = join(folder, 'file')
  writeFileSync(path, text)
  const lines: (string | null)[] = []
  await readLines(path, max, (line) => lines.push(line))
  return lines
}

describe('reading lines', () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ['with an end each', 'a\nb\n', ['a', 'b']],
    ['without a last end', 'a\nb', ['a', 'b']],
    ['that are empty', '\n\nb\n', ['', '', 'b']],
    ['of none', '', []],
    ['of just the length', `${'x'.repeat(10)}\ny`, ['x'.repeat(10), 'y']],
    ['too long', `${'x'.repeat(11)}\ny\n${'z'.repeat(11)}`, [null, 'y', null]],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf(text, 10)).toEqual(lines)
  })

  it('goes on after a line that is longer than what is read at once', async () => {
    const long = 'ü'.repeat(700_000)
    expect(await linesOf(`${long}\nb\n${long}`, 1_000_000)).toEqual([long, 'b', long])
    expect(await linesOf(`${long}\nb\n${long}`, 600_000)).toEqual([null, 'b', null])
  })
})
