import { describe, expect, it } from '@jest/globals'
import { customId } from '../../src/providers/custom.ts'
import { vendorsWithoutBalance } from '../../src/providers/no-balance.ts'
import { providers } from '../support/providers.ts'

const names = vendorsWithoutBalance.flatMap(({ id, aliases = [] }) => [id, ...aliases])

describe('vendors without a balance', () => {
  it('are sorted, each with names of its own', () => {
    const ids = vendorsWithoutBalance.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9. -]*$/)
  })

  it('are none of those that can be checked', () => {
    const checkable = [customId, ...providers.flatMap(({ id, aliases = [] }) => [id, ...aliases])]
    expect(names.filter((name) => checkable.includes(name))).toEqual([])
  })

  it.each(vendorsWithoutBalance.map(({ id, instead }) => [id, instead]))('%s says what to do instead', (_, instead) => {
    const sentences = instead.split(/(?<=\.) (?=[A-Z])/)
    expect(sentences).toHaveLength(2)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^!]*[^.]\.$/)
  })
})
