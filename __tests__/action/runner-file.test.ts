// What the runner reads is what was written, whatever the values hold.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { appendToRunnerFile } from '../../src/action/runner-file.ts'
import { parsePairs } from '../support/runner-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'runner-file-'))
const file = join(folder, 'output')
beforeEach(() => {
  writeFileSync(file, '')
  process.env['RUNNER_FILE_TEST'] = file
})
afterAll(() => rmSync(folder, { recursive: true }))

function readBack(values: Readonly<Record<string, string>>): Record<string, string> {
  writeFileSync(file, '')
  appendToRunnerFile('RUNNER_FILE_TEST', values)
  return Object.fromEntries(parsePairs(readFileSync(file, 'utf8')))
}

describe('values for the runner', () => {
  it('come back as they are, also those that look like their ends', () => {
    const pieces = fc.constantFrom('end-of-value', 'end-of-value-', '-', '\n', 'a', 'should-run<<x\ntrue\nx', '=', '<<')
    const values = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(values, values, (one, other) => {
        const written = { one, other, last: 'false' }
        expect(readBack(written)).toEqual(written)
      }),
      { numRuns: 300 },
    )
  })

  // Trying one delimiter after the other, each against the whole, would not end within jest's own limit.
  it('come back at once when somebody has thought of the delimiter', () => {
    const steps = Array.from({ length: 300 }, (_, at) => `end-of-value${'-'.repeat(at * 300)}`).join('\n')
    expect(readBack({ steps, last: 'false' })).toEqual({ steps, last: 'false' })
  })
})
