// The pictures show what is true now. When one is old: `npm run pictures`, where Chromium and pngquant are.
import { globSync, readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { readPictureSources } from '../../scripts/picture-sources.ts'
import { folder, hash, renderAllPages, type Taken } from '../../scripts/render-pictures.ts'

const taken = JSON.parse(readFileSync(`${folder}/taken.json`, 'utf8')) as Record<string, Taken>
const names = Object.keys(taken)

let pages: ReadonlyMap<string, string>
beforeAll(async () => {
  pages = renderAllPages(await readPictureSources())
}, 30_000)

describe('the pictures', () => {
  it('are all there, each in light and dark, and no other', () => {
    expect(names.length).toBeGreaterThanOrEqual(6)
    expect(names.toSorted()).toEqual([...pages.keys()].toSorted())
    expect(globSync('*.png', { cwd: folder }).toSorted()).toEqual(names.toSorted())
  })

  it.each(names)('%s shows what the product says today', (name) => {
    expect(hash(pages.get(name) ?? '')).toBe(taken[name]?.page)
  })

  it.each(names)('%s is the one that was taken, and small', (name) => {
    expect(hash(readFileSync(`${folder}/${name}`))).toBe(taken[name]?.picture)
    expect(statSync(`${folder}/${name}`).size).toBeLessThan(60 * 1024)
  })

  it.each(names)('%s is shown in a page, for its theme', (name) => {
    const shown = globSync(['*.md', 'docs/*.md']).map((page) => readFileSync(page, 'utf8'))
    expect(shown.some((text) => text.includes(`pictures/${name}`))).toBe(true)
  })

  it('have a text for who cannot see them, and a dark one beside each light one', () => {
    const readme = readFileSync('README.md', 'utf8')
    const shown = [...readme.matchAll(/<picture>([\s\S]*?)<\/picture>/g)].map(([, inner = '']) => inner)
    expect(shown.length).toBeGreaterThan(0)
    for (const inner of shown) {
      const name = /pictures\/([\w-]+)-light\.png/.exec(inner)?.[1]
      expect(inner).toMatch(/<img alt="[^"]{20,}" src="docs\/pictures\/[\w-]+-light\.png"/)
      expect(inner).toContain(`media="(prefers-color-scheme: dark)" srcset="docs/pictures/${name}-dark.png"`)
    }
  })
})
