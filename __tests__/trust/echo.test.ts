// Contract, section 9: whatever a provider echoes back. Here it is the key, in the place of each text of its answers.
import { describe, expect, it } from '@jest/globals'
import { chosenFolders, type Fixture, fixtureNames, readFixture } from '../support/fixture.ts'
import { runFixture } from '../support/run-fixture.ts'

// Letters alone: they would do for a unit, a currency, a name. In both cases: an answer's text may be told in another.
const key = 'QechoMixedCaseLetters'

/** The value with the key in the place of one of its texts, once for each of them. */
function echoesOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [key]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    echoesOf(member).map((echo) =>
      Array.isArray(value) ? value.with(Number(name), echo) : { ...value, [name]: echo },
    ),
  )
}

/** A case in which one answer holds the key somewhere, once for each place. */
function echoing(fixture: Fixture): readonly Fixture[] {
  const { exchanges } = fixture
  return exchanges.flatMap((exchange, at) => {
    const { response } = exchange
    if (response === undefined || typeof response.body !== 'object') return []
    return echoesOf(response.body).map((body) => ({
      ...fixture,
      check: { ...fixture.check, 'api-key': key },
      exchanges: exchanges.with(at, { ...exchange, response: { ...response, body } }),
    }))
  })
}

const hasFunds = (folder: string) => fixtureNames(folder).includes('funded')

describe('a key in the place of any text of an answer is not told', () => {
  it.each(chosenFolders().filter(hasFunds))('by %s', async (folder) => {
    // Without a unit in the minimum, so that an answer in any unit is judged.
    for (const name of ['funded', 'unauthorized']) {
      const fixture = readFixture(folder, name)
      const minimum = fixture.check['minimum']?.replace(/ .*/, '') ?? null
      for (const asked of [fixture, { ...fixture, check: { ...fixture.check, minimum } }]) {
        for (const echo of echoing(asked)) {
          const { result } = await runFixture(folder, echo)
          const told = JSON.stringify(result)
          expect({ told, leak: told.toLowerCase().includes(key.toLowerCase()) }).toEqual({ told, leak: false })
        }
      }
    }
  })
})
