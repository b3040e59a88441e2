import { describe, expect, it } from '@jest/globals'
import { parseTimeSpan } from '../../../src/core/plan/time-span.ts'
import { complaints, parse } from '../../support/plan.ts'

describe('a time span', () => {
  it.each([
    ['3 days', 259_200_000],
    ['1 day', 86_400_000],
    ['1.5 days', 129_600_000],
    ['12 hours', 43_200_000],
    ['1 HOUR', 3_600_000],
    ['3days', 259_200_000],
  ])('%s', (text, ms) => {
    expect(parseTimeSpan(text)?.ms).toBe(ms)
  })

  it.each([
    '',
    '3',
    'days',
    '0 days',
    '-1 days',
    '1e3 days',
    '3 weeks',
    '3 d',
    '1,5 days',
    '99999999 days',
    '3 days 2 hours',
  ])('%j is none', (text) => {
    expect(parseTimeSpan(text)).toBeNull()
  })
})

const one = { provider: 'acme', minimum: '5 USD' }

describe('what a gate remembers', () => {
  it('is read', async () => {
    const { plan } = await parse({
      ...one,
      ...{ lasts: '3 days', 'history-file': 'h.jsonl', 'skip-at-most': '12 hours', 'alert-issue': 'true' },
    })
    expect(plan).toMatchObject({ historyFile: 'h.jsonl', skipAtMost: { ms: 43_200_000 }, alertIssue: true })
    expect(plan?.checks[0]?.lasts).toEqual({ ms: 259_200_000, text: '3 days' })
  })

  it('is nothing unless asked for', async () => {
    const { plan } = await parse(one)
    expect(plan).toMatchObject({ historyFile: null, skipAtMost: null, alertIssue: false, checks: [{ lasts: null }] })
  })

  it('may stand in a list, and in a config file', async () => {
    const text =
      'history-file: h\nskip-at-most: 1 day\nalert-issue: true\nchecks:\n- {provider: acme, minimum: 1, lasts: 2 days}'
    const { plan, errors } = await parse({}, { configFile: { path: 'c.yml', text } })
    expect(complaints({ errors })).toEqual([])
    expect(plan).toMatchObject({ historyFile: 'h', alertIssue: true, checks: [{ lasts: { text: '2 days' } }] })
  })

  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ lasts: '3' }, /^lasts: `3` is not a time; write a number above 0 and its unit/],
    [{ 'skip-at-most': '3 days' }, /^skip-at-most: needs `history-file`/],
    [{ 'skip-at-most': 'long', 'history-file': 'h' }, /^skip-at-most: `long` is not a time/],
    [{ 'alert-issue': 'yes' }, /^alert-issue: `yes` is not allowed/],
  ])('%j is wrong', async (inputs, message) => {
    expect(complaints(await parse({ ...one, ...inputs }))).toEqual([expect.stringMatching(message)])
  })

  it('leaves the token to an input', async () => {
    const text = 'github-token: x\nchecks: acme >= 5'
    expect(complaints(await parse({}, { configFile: { path: 'c.yml', text } }))).toEqual([
      expect.stringMatching(/github-token: is not allowed in a config file/),
    ])
  })
})
