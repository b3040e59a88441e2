import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { renderSignsPage } from '../../scripts/render-signs-page.ts'
import type { SigningVendor } from '../../src/core/provider/sign.ts'
import { loadSigns } from '../../src/providers/signs.ts'

let vendors: readonly SigningVendor[]
beforeAll(async () => {
  vendors = await loadSigns()
})

describe('the signs', () => {
  it('are told by their page as they are (npm run docs)', () => {
    const page = readFileSync(new URL('../../docs/signs.md', import.meta.url), 'utf8')
    expect(renderSignsPage(vendors)).toBe(page)
  })

  it('stand with each vendor once', () => {
    const ids = vendors.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(50)
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
  })

  it('are each a whole sentence or a code, with source and day', () => {
    for (const { id, signs } of vendors) {
      for (const sign of signs) {
        expect([id, sign.says ?? sign.code]).toEqual([id, expect.stringMatching(/.{4}/)])
        expect([id, sign.says === undefined]).toEqual([id, sign.code !== undefined])
        expect(sign.source.length).toBeGreaterThan(8)
        expect(sign.seen).toMatch(/^20\d\d-\d\d-\d\d$/)
        expect(sign.seen >= (sign.since ?? '')).toBe(true)
      }
    }
  })

  it('of few words stand nowhere without the vendor, a status or a second word', () => {
    const short = vendors
      .flatMap(({ signs }) => signs)
      .filter(({ says }) => says !== undefined && new TextEncoder().encode(says).length < 24)
    for (const sign of short)
      expect([sign.says, Boolean(sign.near ?? sign.with ?? sign.status ?? sign.isLine ?? sign.isWhole)]).toEqual([
        sign.says,
        true,
      ])
  })

  it('send people to pages on https only', () => {
    const pages = vendors.flatMap(({ topUp, signs }) => [topUp, ...signs.map(({ page }) => page ?? topUp)])
    expect(pages.filter((page) => page !== '' && !page.startsWith('https://'))).toEqual([])
  })
})
