// Every fixture of the five founding providers, the 94 vectors among them, and of the two whose budgets have 14 more,
// through the built action as a process. Those of probes: probes.test.ts.
import { expect, it } from '@jest/globals'
import { testThroughAction } from '../support/action-fixture.ts'
import { readFixtures } from '../support/fixture.ts'

const ids = ['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev', 'anthropic', 'openai']
const cases = ids
  .flatMap((provider) => readFixtures(provider))
  .filter(({ fixture }) => fixture.check['probe'] === undefined)

it('there are at least the 94 and the 14 vectors', () => {
  expect(cases.length).toBeGreaterThanOrEqual(108)
})

testThroughAction(cases)
