import { describe, expect, it } from '@jest/globals'
import { readOptions } from '../../../src/core/plan/read-options.ts'

const told = (options: Record<string, unknown>) =>
  readOptions(options).errors.map(({ field, message }) => `${field}: ${message}`)

describe('a program’s options', () => {
  it('are taken by either name, and become inputs', () => {
    const expected = { checks: 'apertis >= 5 USD', 'on-low': 'skip', timeout: '5', retries: '0' }
    expect(readOptions({ checks: 'apertis >= 5 USD', onLow: 'skip', timeout: 5, retries: 0 })).toEqual({
      inputs: expected,
      errors: [],
    })
    expect(readOptions({ checks: 'apertis >= 5 USD', 'on-low': 'skip', timeout: 5, retries: 0 }).inputs).toEqual(
      expected,
    )
    expect(readOptions({ checks: ['a >= 1', { provider: 'b', minimum: '1' }], require: undefined })).toEqual({
      inputs: { checks: '["a >= 1",{"provider":"b","minimum":"1"}]' },
      errors: [],
    })
  })

  it('that nobody knows are errors, with the nearest', () => {
    expect(told({ checks: [], onlow: 'skip' })).toEqual(['onlow: is not an option; did you mean `onLow`?'])
    expect(told({ checks: [], on_missing_key: 'skip' })).toEqual([
      'on_missing_key: is not an option; did you mean `onMissingKey`?',
    ])
    expect(told({ checks: [], zebra: 1 })).toEqual(['zebra: is not an option'])
    expect(told({ checks: [], onLow: 'skip', 'on-low': 'warn' })).toEqual([
      'on-low: is given twice, as `on-low` too; give it once',
    ])
  })

  it.each([undefined, null, 5, { provider: 'apertis' }])('checks of %j are none', (checks) => {
    expect(readOptions({ checks })).toEqual({ inputs: { checks: '' }, errors: [] })
  })
})
