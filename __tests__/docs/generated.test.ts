// What is generated of the documentation is what the source says: run `npm run docs` after a change of either.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { findStrayPages, renderDocs } from '../../scripts/generate-docs.ts'
import { fixtureNames, readFixture } from '../support/fixture.ts'
import { treeAsGitHub } from '../support/github-markdown.ts'
import { textOf } from '../support/hast.ts'
import { providers } from '../support/providers.ts'

const root = new URL('../../', import.meta.url)
const rendered = renderDocs()

describe('generated documentation', () => {
  it.each([...rendered])('%s is up to date', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text)
  })

  it('has no page of a provider that is no more', () => {
    expect(findStrayPages()).toEqual([])
  })

  it('shows each page as Markdown that a reader sees whole, no placeholder lost as markup', () => {
    for (const { id, about } of providers) {
      const shown = textOf(treeAsGitHub(rendered.get(`docs/providers/${id}.md`) ?? ''))
      const sentences = [about.key, about.zero, about.unlimited, about.reset, ...(about.limits ?? [])]
      for (const sentence of sentences) expect(shown).toContain((sentence ?? '').replaceAll('`', ''))
    }
  })
})

describe.each(providers.map((provider) => [provider.id, provider] as const))('the page of %s', (id, { about }) => {
  const expected = fixtureNames(id)
    .map((name) => readFixture(id, name))
    // A probe tells no figure at all.
    .filter(({ check }) => check['probe'] === undefined)
    .map(({ expect }) => expect)

  it('says what unlimited means where an answer can mean it, and what a reset is where one is told', () => {
    // A key without a limit is told on the page too: the check is unknown then. Other plans may tell nothing as well.
    const isUnlimited = expected.some(({ unlimited }) => unlimited === true)
    const isUntold = expected.some(({ reason }) => reason === 'not-told')
    if (isUnlimited) expect(about.unlimited).toBeDefined()
    if (about.unlimited !== undefined) expect(isUnlimited || isUntold).toBe(true)
    if (expected.some((each) => typeof each.resets_at === 'string')) expect(about.reset).toBeDefined()
  })
})
