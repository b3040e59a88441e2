import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import { parse as parseLossless } from 'lossless-json'
import { pool } from '../../../src/core/provider/pool.ts'
import { pessimisticOutputs, renderExactJson, renderJson, renderOutputs } from '../../../src/core/render/results.ts'
import { sampleFailure, sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'
import { hostileNames } from '../../support/sample-reports.ts'

const low = sampleResult({
  status: 'low',
  remaining: new Big('0.95'),
  shortfall: new Big('4.05'),
  message: 'apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD',
  topUpUrl: 'https://apertis.ai/billing',
  pools: [
    pool({
      id: 'payg',
      label: 'Pay as you go',
      unit: 'USD',
      remaining: new Big('0.95'),
      used: new Big('0.05'),
      total: new Big('1'),
    }),
  ],
})

describe('the outputs', () => {
  it('are those of the check that decided', () => {
    const { results, ...outputs } = renderOutputs(sampleReport([sampleResult({ name: 'other' }), low]))
    expect(outputs).toEqual({
      'should-run': 'false',
      status: 'low',
      'decided-by': 'apertis',
      remaining: '0.95',
      unit: 'USD',
      required: '5',
      shortfall: '4.05',
      'first-ok': 'other',
      'ok-checks': '["other"]',
      'problem-checks': '["apertis"]',
      'runs-left': '',
      'days-left': '',
      message:
        'Credit Gate stopped this job: apertis has 0.95 USD left, 5 USD is required. Top up: https://apertis.ai/billing',
      cause: '',
      explanation: '',
    })
    expect(JSON.parse(results ?? '')).toHaveLength(2)
  })

  it('are empty where nothing is known', () => {
    const outputs = renderOutputs(sampleReport([sampleFailure({ status: 'unknown', message: 'm' })]))
    expect(outputs).toMatchObject({
      remaining: '',
      unit: '',
      required: '',
      shortfall: '',
      'first-ok': '',
      'ok-checks': '[]',
    })
  })

  it('are plain digits, every one of them, without exponent, separator, trailing zeros or -0', () => {
    const remaining = new Big('123456789012345678901234567890.000000000000000000001')
    const outputs = renderOutputs(
      sampleReport([
        sampleResult({ remaining, required: new Big('1e-20'), shortfall: new Big('-0'), runsLeft: new Big('1e25') }),
      ]),
    )
    expect(outputs).toMatchObject({
      remaining: '123456789012345678901234567890.000000000000000000001',
      required: '0.00000000000000000001',
      shortfall: '0',
      'runs-left': '10000000000000000000000000',
    })
  })

  it('are pessimistic beforehand, under the same names', () => {
    const beforehand = pessimisticOutputs()
    expect(Object.keys(beforehand)).toEqual(Object.keys(renderOutputs(sampleReport([low]))))
    expect(Object.entries(beforehand).filter(([, value]) => value !== '')).toEqual([
      ['should-run', 'false'],
      ['status', 'error'],
      ['ok-checks', '[]'],
      ['problem-checks', '[]'],
      ['message', 'Credit Gate has not come to a verdict.'],
      ['results', '[]'],
    ])
  })

  it('of a wrong configuration are an error without results', () => {
    const { message, ...outputs } = renderOutputs(
      wrongConfiguration([{ where: '', field: 'minimum', message: 'is empty' }]),
    )
    expect({ ...outputs, message: expect.any(String) }).toEqual({
      ...pessimisticOutputs(),
      message: expect.any(String),
    })
    expect(message).toContain('minimum: is empty')
  })
})

describe('results', () => {
  const items = (report: Parameters<typeof renderOutputs>[0]): Record<string, unknown>[] =>
    JSON.parse(renderOutputs(report)['results'] ?? '')

  it('are as documented, name by name', () => {
    expect(items(sampleReport([low]))).toEqual([
      {
        name: 'apertis',
        provider: 'apertis',
        status: 'low',
        policy: 'fail',
        reason: null,
        transient: null,
        message: 'apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD',
        pool: 'payg',
        remaining: 0.95,
        unlimited: false,
        unit: 'USD',
        bound_by: 'account',
        covers: 'account',
        minimum: 5,
        estimated_cost: null,
        parallel_jobs: 1,
        required: 5,
        shortfall: 4.05,
        warn_below: null,
        runs_left: null,
        forecast: null,
        resets_at: null,
        expires_at: null,
        lower_bound: false,
        upper_bound: false,
        budget: null,
        probe: null,
        pools: [
          {
            id: 'payg',
            label: 'Pay as you go',
            remaining: 0.95,
            unlimited: false,
            unit: 'USD',
            covers: 'account',
            used: 0.05,
            total: 1,
            limit: null,
            usable: true,
            resets_at: null,
            expires_at: null,
          },
        ],
        warnings: [],
        attempts: 1,
        duration_ms: 182,
        waited_s: 0,
        checked_at: '2026-11-21T10:00:00Z',
        top_up_url: 'https://apertis.ai/billing',
        advice: 'Top up.',
        advice_url: 'https://apertis.ai/billing',
      },
    ])
  })

  it('have the budget', () => {
    const budget = { amount: new Big('200'), unit: 'USD', period: 'month', startsAt: '2026-11-01T00:00:00Z' } as const
    expect(items(sampleReport([sampleResult({ budget })]))[0]?.['budget']).toEqual({
      amount: 200,
      unit: 'USD',
      period: 'month',
      starts_at: '2026-11-01T00:00:00Z',
    })
  })

  it('lose no digit', () => {
    const digits = '12345678901234567890.12345678901234567890123'
    const report = sampleReport([sampleResult({ remaining: new Big(digits) })])
    for (const text of [renderOutputs(report)['results'] ?? '', renderJson(report)])
      expect(text).toMatch(`"remaining":${text.includes('\n') ? ' ' : ''}${digits}`)
    expect(JSON.stringify(parseLossless(renderJson(report)))).toContain(digits)
  })

  it('are one line', () => {
    expect(renderOutputs(sampleReport([low]))['results']).not.toContain('\n')
  })

  it('list at most 100 pools, the deciding one always', () => {
    const pools = Array.from({ length: 150 }, (_, index) =>
      pool({ id: `key:${index}`, label: '', unit: 'USD', remaining: new Big(index) }),
    )
    const ids = (deciding: string): string[] =>
      items(sampleReport([sampleResult({ pools, pool: deciding })])).flatMap((item) =>
        (item['pools'] as { id: string }[]).map(({ id }) => id),
      )
    expect(ids('key:3')).toEqual(pools.slice(0, 100).map(({ id }) => id))
    expect(ids('key:149')).toEqual([...pools.slice(0, 99).map(({ id }) => id), 'key:149'])
    expect(
      items(sampleReport([sampleResult({ pools: pools.slice(0, 100), pool: 'key:99' })]))[0]?.['pools'],
    ).toHaveLength(100)
  })

  it('hold no control characters and no command of a runner, and stay JSON', () => {
    const hostile = hostileNames.map((text) =>
      sampleResult({ name: text, message: text, warnings: [text], pool: text }),
    )
    for (const text of [renderOutputs(sampleReport(hostile))['results'] ?? '', renderJson(sampleReport(hostile))]) {
      expect(text).not.toMatch(/##\w*\[|^\s*::|[\r\u0000-\u0009\u001b\u200b\u202e\u2028]/m)
      expect(JSON.parse(text)).toBeDefined()
    }
  })

  it('cut what is endless', () => {
    const text = 'x'.repeat(1_048_576)
    const report = sampleReport([sampleResult({ name: text, message: text, pool: text })])
    expect(renderOutputs(report)['results']?.length).toBeLessThan(10_000)
    expect(renderOutputs(report)['decided-by']).toBe(items(report)[0]?.['name'])
  })
})

describe('the one object of the command line', () => {
  it('has a boolean, numbers, arrays, and null for what is not known', () => {
    const object = JSON.parse(renderJson(sampleReport([low])))
    expect(Object.keys(object)).toEqual([...Object.keys(pessimisticOutputs()), 'errors'])
    expect(object).toMatchObject({
      'should-run': false,
      status: 'low',
      'decided-by': 'apertis',
      remaining: 0.95,
      required: 5,
      shortfall: 4.05,
      'first-ok': null,
      'ok-checks': [],
      'problem-checks': ['apertis'],
      'runs-left': null,
      'days-left': null,
    })
    expect(object.results).toHaveLength(1)
  })

  it('is pretty', () => {
    expect(renderJson(sampleReport([low]))).toMatch(/^\{\n {2}"should-run": false,\n/)
  })

  it('of a wrong configuration says so', () => {
    expect(JSON.parse(renderJson(wrongConfiguration([{ where: '', field: 'a', message: 'b' }])))).toMatchObject({
      'should-run': false,
      status: 'error',
      'decided-by': null,
      results: [],
    })
  })
})

describe('exact JSON', () => {
  it('breaks what a runner would obey, and reads the same', () => {
    const text = renderExactJson({ a: '##vso[x]', b: '# ## 5' })
    expect(text).toBe('{"a":"#\\u0023vso[x]","b":"# ## 5"}')
    expect(JSON.parse(text)).toEqual({ a: '##vso[x]', b: '# ## 5' })
  })

  it('of nothing is null', () => {
    expect(renderExactJson(undefined)).toBe('null')
  })
})
