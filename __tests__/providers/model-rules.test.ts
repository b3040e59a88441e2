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
