// The page on architecture names what is there, and nothing else.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const page = readFileSync('docs/architecture.md', 'utf8')
const firstCells = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)

describe('docs/architecture.md', () => {
  it('says of each package that runs in a job what it is for', () => {
    const imported = globSync('src/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?!\/\/).*\b(?:from |import\()'((?:@[\w-]+\/)?[\w.-]+)[^']*'/gm)].map(
        ([, name = '']) => name,
      ),
    )
    const packages = new Set(imported.filter((name) => !name.startsWith('.') && name !== 'node'))
    const named = firstCells.filter((name) => !name.startsWith('src/'))
    expect(named.toSorted()).toEqual([...packages].toSorted())
  })

  it('names every package whose licence ships, those that others bring along too', () => {
    const licences = readFileSync('dist/licenses.txt', 'utf8')
    const shipped = [...licences.matchAll(/^(@?[a-z][\w.@/-]*) \d+\.\d+\.\d+\S*$/gm)].map(([, name = '']) => name)
    expect(shipped.length).toBeGreaterThan(8)
    const dependencies = page.slice(page.indexOf('## Dependencies'))
    const names = [...dependencies.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
    const plain = names.map((name) => name.replaceAll('`', '')).filter((name) => !/^(?:package|-+)$/.test(name))
    expect(plain.toSorted()).toEqual(shipped.toSorted())
  })

  it('names each part of the source', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const parts = [...folders.map(({ name }) => `src/${name}`), 'src/library.ts']
    expect(firstCells.filter((name) => name.startsWith('src/')).toSorted()).toEqual(parts.toSorted())
  })

  it('points to files that are there', () => {
    const files = [...page.matchAll(/`((?:[\w-]+\/)*[\w-]+\.ts)`/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(8)
    expect(files.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([])
  })
})
