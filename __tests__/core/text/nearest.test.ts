import { describe, expect, it } from '@jest/globals'
import { isNear, nearest, nearestFew, suggestion } from '../../../src/core/text/nearest.ts'
import { processorTimeOf } from '../../support/processor-time.ts'

const words = ['apertis', 'apikley', 'minimum', 'on-low', 'api-key', 'key:', 'key:*']

describe('nearest', () => {
  it.each([
    ['apertis', 'apertis'],
    ['Apertis', 'apertis'],
    ['apertsi', 'apertis'],
    ['minmum', 'minimum'],
    ['apikey', 'api-key'],
    ['API_KEY', 'api-key'],
    ['on.low', 'on-low'],
    ['on low', 'on-low'],
    ['onlow', 'on-low'],
    // A third of its letters may be wrong, and one always.
    ['mnimm', null],
    ['mnimun', 'minimum'],
    ['key', 'key:'],
    ['zzz', null],
    ['xxnimum', 'minimum'],
    ['xxximum', null],
    ['', null],
    ['---', null],
    ['é', null],
    ['completely-different', null],
  ])('%j: %s', (typed, meant) => {
    expect(nearest(typed, words)).toBe(meant)
  })

  it('takes two letters that changed places for one slip, in a short word too', () => {
    expect(nearest('polo', ['pool'])).toBe('pool')
    expect(nearest('paul', ['pool'])).toBeNull()
    expect(nearest('poolxy', ['pool'])).toBe('pool')
    expect(nearest('poxy', ['pool'])).toBeNull()
  })

  it('means nothing with a word of no letters, and without words to mean', () => {
    expect(nearest('', ['x'])).toBeNull()
    expect(nearest(' - ', ['x'])).toBeNull()
    expect(nearest('x', [])).toBeNull()
  })

  it('knows other names', () => {
    const aliases = new Map([
      ['pre.dev', 'predev'],
      ['chatgpt', 'openai'],
    ])
    expect(nearest('ChatGTP', ['predev', 'openai'], aliases)).toBe('openai')
    expect(nearest('pre dev', ['predev', 'openai'], aliases)).toBe('predev')
  })

  it('takes the nearest, and the first of equals', () => {
    expect(nearest('warm', ['worm', 'warn', 'harm'])).toBe('worm')
    expect(nearest('warn', ['worm', 'warn'])).toBe('warn')
  })

  it('is quick with endless words', () => {
    const took = processorTimeOf(() => {
      expect(nearest('a'.repeat(1_000_000), words)).toBeNull()
    })
    expect(took).toBeLessThan(500)
  })
})

it('suggestion is a question behind a semicolon, or nothing', () => {
  expect(suggestion('minmum', words)).toBe('; did you mean `minimum`?')
  expect(suggestion('zzzzz', words)).toBe('')
})

describe('the nearest few', () => {
  const known = ['apertis', 'apify', 'apikley', 'imagerouter', 'openai', 'openrouter', 'twilio']
  it.each([
    ['image', ['imagerouter']],
    ['open', ['openai', 'openrouter']],
    ['api', ['apify', 'apikley']],
    ['twillo', ['twilio', 'apify', 'apikley']],
    // Two letters are in many words by chance.
    ['er', ['apertis', 'apify', 'openai']],
  ])('of %j are %j', (word, few) => {
    expect(nearestFew(word, known)).toEqual(few)
  })

  it('hold what another spelling means, once', () => {
    expect(nearestFew('claude', ['anthropic', 'openai'], new Map([['claude', 'anthropic']]))).toEqual(['anthropic'])
  })

  it('begin alike, where as much is wrong in others', () => {
    expect(nearestFew('opxxx', known, new Map(), 1)).toEqual(['openai'])
  })

  it('are those of its first 64 letters', () => {
    expect(nearestFew(`${'x'.repeat(58)}openai`, known)).toEqual(['openai'])
    expect(nearestFew(`${'x'.repeat(64)}openai`, known, new Map(), 1)).toEqual(['apertis'])
  })

  it('of nothing are the first', () => {
    expect(nearestFew('', known, new Map(), 2)).toEqual(['apertis', 'apify'])
  })
})

describe('a word that is plainly meant', () => {
  it.each([
    ['OpenAI', 'openai', true],
    ['open-ai', 'openai', true],
    ['apertsi', 'apertis', true],
    ['apertus', 'apertis', true],
    ['aprtus', 'apertis', false],
  ])('%j is %j: %j', (word, meant, near) => {
    expect(isNear(word, meant)).toBe(near)
  })
})
