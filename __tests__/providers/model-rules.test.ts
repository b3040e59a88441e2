// The rules by which a probe's model is chosen, against lists of models as vendors sent them in several years. Each list
// was found in a public repository, and is cut to the fields that are looked at; `chosen` is what the rule must make of it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { providers } from '../support/providers.ts'

interface RecordedList {
  readonly year: number
  readonly provider: string
  readonly list: unknown
  readonly chosen: readonly string[]
}

const recorded = Object.entries(
  JSON.parse(readFileSync(new URL('../support/model-lists.json', import.meta.url), 'utf8')) as Record<
    string,
    RecordedList
  >,
)

const choose = (id: string, list: unknown, now: Date) => {
  const models = providers.find((provider) => provider.id === id)?.probe?.models
  if (models === undefined) throw new Error(`${id} reads no list`)
  return models.choose(list, now).map(({ model }) => model)
}

describe('the rule for a model', () => {
  it('is tried on lists of more than one year', () => {
    expect(new Set(recorded.map(([, { year }]) => year)).size).toBeGreaterThanOrEqual(4)
  })

  it.each(recorded.map(([name, list]) => ({ name, ...list })))('$name', ({ provider, list, year, chosen }) => {
    expect(choose(provider, list, new Date(`${year}-12-30T00:00:00Z`))).toEqual(chosen)
  })

  it('takes no model that has been retired since', () => {
    const { list } = recorded.find(([name]) => name === 'mistral-2025')?.[1] ?? {}
    const data = (list as { data: { id: string; deprecation: string | null }[] }).data
    const retired = data.map((model) =>
      model.id === 'ministral-3b-latest' ? { ...model, deprecation: '2026-06-30T00:00:00Z' } : model,
    )
    expect(choose('mistral', { data: retired }, new Date('2026-11-28T00:00:00Z'))[0]).toBe('ministral-8b-latest')
  })

  it('tells versions by their numbers, and takes the plain name before a build', () => {
    const named = (version: string) => ({
      name: `models/gemini-${version}`,
      supportedGenerationMethods: ['generateContent'],
    })
    const list = { models: ['2.10-flash-lite', '2.9-flash-lite', '3-flash-lite-001', '3-flash-lite'].map(named) }
    expect(choose('gemini', list, new Date())).toEqual([
      'gemini-3-flash-lite',
      'gemini-3-flash-lite-001',
      'gemini-2.10-flash-lite',
      'gemini-2.9-flash-lite',
    ])
  })
})

// Lists made up for what the recorded ones do not show, each with the models that a rule takes, in its order.
const madeUp: readonly (readonly [string, unknown, readonly string[]])[] = [
  [
    'cohere',
    {
      models: [
        { name: 'rerank-embed-v1' },
        { name: 'old-embed-v1' },
        { name: 'embed-v4.0' },
        { name: 'embed-english', is_deprecated: true },
        { name: 'embed-mine', finetuned: true },
        { name: '' },
        {},
        { name: 'embed-v5.0' },
      ],
    },
    ['embed-v4.0', 'embed-v5.0', 'rerank-embed-v1', 'old-embed-v1'],
  ],
  [
    'anthropic',
    {
      data: [
        { id: 'claude-haiku-4-5', created_at: '2025-10-01T00:00:00Z' },
        { id: 'claude-haiku-5-5', created_at: '2026-09-01T00:00:00Z' },
        { id: 'claude-opus-5', created_at: '2026-10-01T00:00:00Z' },
        { id: 'my-claude-haiku-5', created_at: '2026-10-01T00:00:00Z' },
        { id: 'small', line: 'haiku', lifecycle: 'active', created_at: '2026-11-01T00:00:00Z' },
        { id: 'claude-haiku-gone', line: 'haiku', lifecycle: 'retired', created_at: '2026-11-02T00:00:00Z' },
        { id: 'claude-haiku-named', line: 'opus', lifecycle: 'active', created_at: '2026-11-03T00:00:00Z' },
      ],
    },
    ['small', 'claude-haiku-5-5', 'claude-haiku-4-5'],
  ],
  [
    'cerebras',
    {
      data: [
        { id: 'b', pricing: { prompt: '0.000005' } },
        { id: 'dear', pricing: { prompt: '1' } },
        { id: 'unpriced' },
        { id: 'free', pricing: { prompt: '0' } },
        { id: 'a', pricing: { prompt: '0.000001' } },
      ],
    },
    ['a', 'b'],
  ],
  [
    'openrouter',
    {
      data: [
        { id: 'b', pricing: { prompt: '0.000002', completion: '0.1' } },
        { id: 'dear', pricing: { prompt: '1', completion: '0.1' } },
        { id: 'at-most', pricing: { prompt: '0.000005', completion: '0.1' } },
        { id: 'unpriced' },
        { id: 'half-priced', pricing: { completion: '0.1' } },
        { id: 'half-free', pricing: { prompt: '0.000001', completion: '0' } },
        { id: 'a', pricing: { prompt: '0.000001', completion: '0.1' } },
      ],
    },
    ['a', 'b', 'at-most'],
  ],
  [
    'together',
    [
      { id: 'b', type: 'chat', pricing: { hourly: '0', input: '3', output: '2' } },
      { id: 'a', type: 'chat', pricing: { hourly: '0', input: '1' } },
      { id: 'dear', type: 'chat', pricing: { hourly: '0', input: '3', output: '3' } },
      { id: 'rented', type: 'chat', pricing: { hourly: '1', input: '1', output: '0' } },
      { id: 'unrented', type: 'chat', pricing: { input: '1', output: '0' } },
      { id: 'unpriced', type: 'chat', pricing: { hourly: '0' } },
      { id: 'image', type: 'image', pricing: { hourly: '0', input: '1', output: '0' } },
    ],
    ['a', 'b'],
  ],
  [
    'xai',
    {
      models: [
        { id: 'b', prompt_text_token_price: '50000' },
        { id: 'a', prompt_text_token_price: '1' },
        { id: 'dear', prompt_text_token_price: '50001' },
        { id: 'unpriced' },
      ],
    },
    ['a', 'b'],
  ],
  [
    'groq',
    {
      data: [
        { id: 'big-120b' },
        { id: 'small-1.5b' },
        { id: 'whisper-1b' },
        { id: 'off-1b', active: false },
        { id: 'unsized' },
        { id: 'tiny-0.25b' },
        { id: 'nothing-0b' },
        { id: 'BIG-7B' },
      ],
    },
    ['tiny-0.25b', 'small-1.5b', 'BIG-7B', 'big-120b'],
  ],
  [
    'gemini',
    {
      models: [
        'gemini-2.5-flash-lite-001',
        'gemini-2.5-flash-lite',
        'gemini-2.5-flash-lite-preview',
        'gemini-2.5-flash-lite-image',
        'gemini-2.5-flash',
        'gemini-2-flash-lite',
        'x/models/gemini-9-flash-lite',
      ].map((name) => ({
        name: name.startsWith('x/') ? name : `models/${name}`,
        supportedGenerationMethods: ['generateContent'],
      })),
    },
    ['gemini-2.5-flash-lite', 'gemini-2.5-flash-lite-001', 'gemini-2-flash-lite'],
  ],
]

describe('the price of a model of a list', () => {
  it('is told of those whose price is known, by the whole beginning of their name', () => {
    const line = { line: 'haiku', lifecycle: 'active' }
    const list = { data: ['claude-haiku-4-5-20251001', 'claude-haiku-5-5', 'x-claude-haiku-4-5', 'x-claude-haiku-5-5'] }
    const models = providers.find(({ id }) => id === 'anthropic')?.probe?.models
    const chosen = models?.choose({ data: list.data.map((id) => ({ id, ...line })) }, new Date())
    expect(chosen?.map(({ cost }) => cost)).toEqual(['0.000013', '0.0000013', null, null])
  })
})

describe('the order of Mistral’s small models', () => {
  it('is the vendor’s prices’, whatever that of the list is', () => {
    const names = ['ministral-14b-latest', 'mistral-small-latest', 'ministral-8b-latest', 'ministral-3b-latest']
    const data = names.map((id) => ({ id, capabilities: { completion_chat: true } }))
    expect(choose('mistral', { data }, new Date())).toEqual([
      'ministral-3b-latest',
      'ministral-8b-latest',
      'mistral-small-latest',
      'ministral-14b-latest',
    ])
  })
})

describe('how long a vendor asks to wait in its body', () => {
  const bodyOf = (retryDelay: unknown) => ({ error: { details: [{ reason: 'x' }, { retryDelay }] } })
  it.each([
    ['7s', 7000],
    ['12.25s', 12_250],
    ['0.5s', 500],
    ['x7s', null],
    ['7sec', null],
    ['7.s', null],
    ['1234567s', null],
    [null, null],
  ])('is read from %j: %j', (delay, milliseconds) => {
    const waitMs = providers.find(({ id }) => id === 'gemini')?.probe?.waitMs
    expect(waitMs?.(bodyOf(delay))).toBe(milliseconds)
  })
})

describe('of a list that nobody recorded, the rule for a model', () => {
  it.each(madeUp)('of %s takes the cheapest that can answer', (provider, list, chosen) => {
    // Figures come as text that keeps every digit.
    expect(choose(provider, list, new Date('2026-11-28T00:00:00Z'))).toEqual(chosen)
  })
})
