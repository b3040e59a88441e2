// The page on architecture names what is there, and nothing else.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const page = readFileSync('docs/architecture.md', 'utf8')
const firstCells = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)

describe('docs/architecture.md', () => {
  it('says of each dependency what it is for', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    const named = firstCells.filter((name) => !name.startsWith('src/'))
    expect(named.toSorted()).toEqual(Object.keys(dependencies).toSorted())
  })

  it('names each part of the source', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const parts = [...folders.map(({ name }) => `src/${name}`), 'src/check.ts']
    expect(firstCells.filter((name) => name.startsWith('src/')).toSorted()).toEqual(parts.toSorted())
  })

  it('points to files that are there', () => {
    const files = [...page.matchAll(/`((?:[\w-]+\/)*[\w-]+\.ts)`/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(8)
    expect(files.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([])
  })
})
