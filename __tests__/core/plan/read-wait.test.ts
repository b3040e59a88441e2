import { describe, expect, it } from '@jest/globals'
import { readWait } from '../../../src/core/plan/read-wait.ts'
import { complaints, parse, parseOne } from '../../support/plan.ts'

function read(text: string): number | string {
  const told: string[] = []
  return readWait('wait', text, (_, message) => told.push(message)) ?? told.join('; ')
}

describe('a wait', () => {
  it.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['6h', 21_600_000],
    ['360m', 21_600_000],
    [' 1 M ', 60_000],
  ])('%s', (text, milliseconds) => {
    expect(read(text)).toBe(milliseconds)
  })

  it.each(['0s', '0m', '15', '1.5h', '1h30m', '-5m', '5 min', 'ten minutes', '5d', '', 'm'])('is not %j', (text) => {
    expect(read(text)).toContain('write a whole number above 0 and one unit: `90s`, `15m`, `2h` (at most `6h`)')
  })

  it.each(['7h', '361m', '21601s', '999999h'])('is not as long as %s', (text) => {
    expect(read(text)).toBe(`\`${text}\` is longer than 6 hours, after which GitHub ends a job; it is at most \`6h\``)
  })
})

describe('in a plan', () => {
  it('holds for every check that has none of its own', async () => {
    const checks = '[{ provider: acme, minimum: 5, wait: 90s }, { provider: acme, name: b, minimum: 5 }]'
    const { plan } = await parse({ checks, wait: '1h' })
    expect(plan?.checks.map(({ waitMs }) => waitMs)).toEqual([90_000, 3_600_000])
    expect((await parseOne({ checks: 'acme >= 5' })).check.waitMs).toBeNull()
  })

  it('may stand in a config file, and is told when it is wrong', async () => {
    const configFile = { path: 'gate.yml', text: 'wait: 2m\nchecks: acme >= 5' }
    expect((await parseOne({ 'config-file': 'gate.yml' }, { configFile })).check.waitMs).toBe(120_000)
    expect(complaints(await parse({ checks: '[{ provider: acme, minimum: 5, wait: soon }]' }))).toEqual([
      expect.stringMatching(/^check 1 wait: `soon` is not a time to wait/),
    ])
    expect(complaints(await parse({ checks: 'acme >= 5', wait: 'soon' }))).toEqual([
      expect.stringMatching(/^wait: `soon` is not a time to wait/),
    ])
  })
})
