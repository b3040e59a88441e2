import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Provider } from '../../src/core/provider/provider.ts'
import { byGroup, grouped, groupTitleOf } from '../../src/providers/groups.ts'
import { vendorsWithoutBalance } from '../../src/providers/no-balance.ts'
import { fixtureFolders, fixtureNames, readFixture, readFixtures } from '../support/fixture.ts'
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

/** Lines of the tables that list the vendors. */
const tableLines = readFileSync(new URL('docs/providers/README.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))

/** The fields of a provider in the order that its interface has them in. */
const [, body = ''] = readFileSync(new URL('src/core/provider/provider.ts', root), 'utf8').split(
  'export interface Provider {',
)
const fields = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name = '']) => name)

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

  it('has each provider in exactly one group, and nothing else in any (groups.ts)', () => {
    expect(grouped.map(([id]) => id).sort()).toEqual(ids)
  })

  it('shows a group that has a provider alone, by the title that is told of that one', () => {
    const openai = { id: 'openai' }
    expect(byGroup([openai])).toEqual([{ title: groupTitleOf('openai'), providers: [openai] }])
    expect(groupTitleOf('nobody')).toBe('')
  })

  it('holds none that is on the list of those left out, which has each once, with a reason', () => {
    const list = readFileSync(new URL('docs/providers/not-shipped.md', root), 'utf8')
    const left = [...list.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, id = '', reason = '']) => ({ id, reason }))
    expect(left.length).toBeGreaterThan(20)
    expect(new Set(left.map(({ id }) => id)).size).toBe(left.length)
    expect(left.filter(({ id }) => ids.includes(id))).toEqual([])
    for (const { reason } of left) expect(reason).toMatch(/^[A-Z`].*\.$/)
  })

  it('has what was found of each that tells something in a row of its own (proof.md)', () => {
    const rows = readFileSync(new URL('docs/proof.md', root), 'utf8').matchAll(/^\| ([a-z0-9-]+) \|/gm)
    const found = [...rows].map(([, id]) => id).filter((id) => id !== 'vendor')
    const telling = providers.filter(({ instead }) => instead === undefined).map(({ id }) => id)
    expect(found.sort()).toEqual(['custom', ...telling].sort())
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
    // A probe tells no figure: there is no place for one.
    const places = readFixture(id, 'funded').sandbox?.balance?.length ?? 0
    expect(places > 0).toBe(provider.instead === undefined)
  })

  it('has its fields in the order of the interface', () => {
    const own = Object.keys(provider)
    expect(own).toEqual(fields.filter((name) => own.includes(name)))
  })

  it('was checked on a day', () => {
    expect(isDay(provider.checked)).toBe(true)
    expect(readFileSync(new URL(`${id}.ts`, source), 'utf8')).toContain(`checked ${provider.checked}`)
  })

  it('was seen live by somebody on a day, or by nobody', () => {
    const { seenLive } = provider
    if (seenLive === undefined) return
    expect(isDay(seenLive.on)).toBe(true)
    expect(seenLive.by).toMatch(/^[\w@][\w .@-]*$/)
  })

  it('speaks in sentences', () => {
    for (const sentence of sentencesOf(provider)) expect(sentence).toMatch(/^[A-Z0-9`].*[^.]\.$/s)
  })

  it('tells what is left, what was spent, or else says what it offers instead and has a probe', () => {
    const figures = provider.read !== undefined || provider.readSpend !== undefined
    expect(provider.instead === undefined).toBe(figures)
    if (!figures) expect(provider.probe).toBeDefined()
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

  it('has a row in docs/providers/README.md', () => {
    expect(tableLines.some((line) => line.includes(`\`${id}\``))).toBe(true)
  })
})

const probed = providers.flatMap(({ probe, ...provider }) => (probe === undefined ? [] : [{ ...provider, probe }]))

describe.each(probed.map(({ id, ...provider }) => ({ id, ...provider })))(
  'the probe of $id',
  ({ id, probe, instead }) => {
    it('is sent with variables of its own, over TLS, and has its price as a plain decimal', () => {
      for (const variable of probe.keyVariables) expect(variable).toMatch(/^[A-Z][A-Z0-9_]*$/)
      for (const origin of [probe.origin ?? 'https://a.b', ...Object.values(probe.regions ?? {})])
        expect(origin).toMatch(/^https:\/\/[a-z0-9.-]+$/)
      expect(probe.cost ?? '0').toMatch(/^(?:0|0\.\d*[1-9])$/)
    })

    it('asks its constant model, and says in sentences what it cannot tell', () => {
      const request = probe.request(probe.model ?? '')
      expect(probe.endpoint.startsWith(`${request.method} `)).toBe(true)
      for (const sentence of probe.about.limits ?? []) expect(sentence).toMatch(/^[A-Z0-9`].*[^.]\.$/s)
      for (const clause of [probe.about.modelRule, probe.about.empty]) expect(clause).toMatch(/[^.]$/)
    })

    it('has fixtures: served, out of credit or at a cap, a rejected key or an answer that is none', () => {
      const statuses = readFixtures(id).flatMap(({ fixture }) =>
        fixture.check['probe'] === 'true' ? [fixture.expect.status] : [],
      )
      expect(statuses).toEqual(expect.arrayContaining(['ok', 'low', 'unknown']))
      if (instead !== undefined) {
        expect(statuses).toContain('denied')
        for (const sentence of instead.split(/(?<=\.) (?=[A-Z])/)) expect(sentence).toMatch(/^[A-Z][^!]*[^.]\.$/)
      }
    })

    it('reads no list, or one that is free and of the same host', () => {
      expect(probe.models === undefined || /^\/[^/]/.test(probe.models.path)).toBe(true)
      expect(probe.models?.choose(null, new Date()) ?? []).toEqual([])
      expect(probe.models?.choose({ data: 'x', models: [1, null, {}] }, new Date()) ?? []).toEqual([])
    })
  },
)
