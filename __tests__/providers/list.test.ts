// The page that lists the vendors tells people what the registry holds, and what there is instead of a balance.
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { renderProvidersPage } from '../../scripts/render-provider-tables.ts'

it('lists every provider, and every vendor without a balance, as they are (npm run docs)', () => {
  const page = readFileSync(new URL('../../docs/providers/README.md', import.meta.url), 'utf8')
  expect(renderProvidersPage()).toBe(page)
})
