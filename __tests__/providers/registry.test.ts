import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Provider } from '../../src/core/provider/provider.ts'
import { vendorsWithoutBalance } from '../../src/providers/no-balance.ts'
import { fixtureFolders, fixtureNames, readFixture } from '../support/fixture.ts'
import { providers } from '../support/providers.ts'

const root = new URL('../../', import.meta.url)
const source = new URL('src/providers/', root)
const requiredFixtures = ['empty', 'funded', 'malformed', 'unauthorized']
const ids = providers.map(({ id }) => id)

/** Files that say of themselves that they hold a provider; `custom` is declared by a check, and in no registry. */
const files = readdirSync(source)
  .filter(
    (file) =>
      file.endsWith('.ts') && /^export const \w+: Provider\b/m.test(readFileSync(new URL(file, source), 'utf8')),
  )
  .map((file) => file.replace(/\.ts$/, ''))

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Lines of the tables in README.md; null as long as there is none. */
const readme = new URL('README.md', root)
const tableLines = existsSync(readme)
  ? readFileSync(readme, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
  : null

function sentencesOf({ about }: Provider): readonly string[] {
  const { key, zero, unlimited, reset, limits = [] } = about
  return [key, zero, unlimited, reset, ...limits].filter((text) => text !== undefined)
}

describe('the registry', () => {
  it('holds every provider that has a file', () => {
    expect(files.length).toBeGreaterThanOrEqual(5)
    expect(ids).toEqual(expect.arrayContaining(files))
    expect(files).toEqual(expect.arrayContaining(ids))
  })

  it('is sorted by id', () => {
    expect(ids).toEqual([...ids].sort())
  })

  it('has no name twice, aliases included', () => {
    const vendors = [...providers, ...vendorsWithoutBalance, { id: 'custom' }]
    const names = vendors.flatMap(({ id, aliases = [] }: { id: string; aliases?: readonly string[] }) => [
      id,
      ...aliases,
    ])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    for (const name of names) expect(name).toBe(name.toLowerCase())
  })

  it('has a provider for every fixture folder', () => {
    expect([...ids, 'custom']).toEqual(expect.arrayContaining([...fixtureFolders()]))
  })
})

describe.each(providers.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  it('has its fixtures', () => {
    expect(fixtureNames(id)).toEqual(expect.arrayContaining(requiredFixtures))
  })

  it('has a funded fixture into which the sandbox can write a balance', () => {
    expect(readFixture(id, 'funded').sandbox?.balance?.length ?? 0).toBeGreaterThan(0)
  })

  it('was checked on a day', () => {
    expect(isDay(provider.checked)).toBe(true)
    expect(readFileSync(new URL(`${id}.ts`, source), 'utf8')).toContain(`checked ${provider.checked}`)
  })

  it('speaks in sentences', () => {
    for (const sentence of sentencesOf(provider)) expect(sentence).toMatch(/^[A-Z0-9`].*[^.]\.$/s)
  })

  it('tells what is left, or what was spent', () => {
    expect(provider.read !== undefined || provider.readSpend !== undefined).toBe(true)
    expect(provider.readSpend !== undefined).toBe(provider.budget !== undefined)
    expect(provider.read !== undefined).toBe(provider.pools.length > 0)
  })

  it('has pools with ids of their own', () => {
    const pools = provider.pools.map((pool) => pool.id)
    expect(new Set(pools).size).toBe(pools.length)
  })

  it('sends a key over TLS only, to an origin and nothing more', () => {
    const origins = [provider.origin, ...Object.values(provider.regions ?? {})].filter((origin) => origin !== null)
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/[a-z0-9.-]+$/)
    // The page of a server of one's own is its owner's: nobody else knows it.
    const pages = [provider.documentation, provider.topUp, provider.keys ?? ''].filter((url) => url !== '')
    for (const url of pages) expect(url).toMatch(/^https:\/\//)
    expect(provider.topUp !== '' || provider.origin === null).toBe(true)
    expect(provider.keyVariable).toMatch(/^[A-Z][A-Z0-9_]*$/)
  })

  it('has a row in README.md', () => {
    expect(tableLines === null || tableLines.some((line) => line.includes(`\`${id}\``))).toBe(true)
  })
})
