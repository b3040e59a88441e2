import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseArguments } from '../../src/cli/arguments.ts'
import { readCheckArguments } from '../../src/cli/check-arguments.ts'

const names = { values: ['port', 'pool'], switches: ['help'], elsewhere: { url: 'belongs elsewhere' } }
const read = (...words: readonly string[]) => parseArguments(words, names)

describe('the words of a command', () => {
  it('are flags with a value, flags alone, and others', () => {
    const { flags, switches, positionals, command, errors } = read('a', '--port', '1', '--pool=x=y', '-h', 'b', '-')
    expect([[...flags], [...switches], positionals, command, errors]).toEqual([
      [
        ['port', '1'],
        ['pool', 'x=y'],
      ],
      ['help'],
      ['a', 'b', '-'],
      null,
      [],
    ])
  })

  it('end at `--`', () => {
    expect(read('a', '--', 'b', '--port').command).toEqual(['b', '--port'])
    expect(read('a', '--').command).toEqual([])
    expect(read('--port', '--', 'b')).toMatchObject({ command: ['b'], errors: [{ field: '--port' }] })
  })

  it('take an empty value, which is one', () => {
    expect(read('--port=', '--pool', '').flags).toEqual(
      new Map([
        ['port', ''],
        ['pool', ''],
      ]),
    )
  })

  it('behind an unknown flag are its value', () => {
    expect(read('--prot', 'x', 'y')).toMatchObject({ positionals: ['y'], errors: [{ field: '--prot' }] })
    expect(read('--prot=x', 'y').positionals).toEqual(['y'])
    expect(read('--prot', '--port', '1').flags.get('port')).toBe('1')
    expect(read('--url', 'x')).toMatchObject({ positionals: [], errors: [{ message: 'belongs elsewhere' }] })
  })

  it('show nothing of a value, whatever is wrong, and never throw', () => {
    const key = 'sk-l1ve-4f5e6d7c8b9a'
    const word = fc.oneof(
      fc.constantFrom(
        '--api-key',
        '--apikey',
        '-k',
        '--key',
        '--port',
        '--help',
        '--',
        '--nonsense',
        '---',
        '--=',
        '-=',
      ),
      fc.constantFrom(
        `--x=${key}`,
        `-${key}`,
        `-k${key}`,
        `--${key}`,
        `-k=${key}`,
        `--api-key=${key}`,
        `--help=${key}`,
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const told = JSON.stringify(parseArguments(words, names).errors)
        expect(told).not.toContain('4f5e6d7c8b9a')
        readCheckArguments(words, 'check')
        readCheckArguments(words, 'run')
      }),
      { numRuns: 500 },
    )
  })

  it('in an unknown flag are shown only when they look like one', () => {
    const fields = read('--no-such-flag', '--sk-l1ve', '-x', '-xyz', '-1', '--\u001b[31m').errors.map(
      ({ field }) => field,
    )
    expect(fields).toEqual(['--no-such-flag', 'a flag', '-x', '-x', 'a flag', 'a flag'])
  })
})
