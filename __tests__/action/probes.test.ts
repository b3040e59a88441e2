// Every fixture of a probe, the 109 test vectors among them, through the built action as a process.
import { expect, it } from '@jest/globals'
import { testThroughAction } from '../support/action-fixture.ts'
import { readFixtures } from '../support/fixture.ts'
import { providers } from '../support/providers.ts'

const cases = providers
  .flatMap(({ id }) => readFixtures(id))
  .filter(({ fixture }) => fixture.check['probe'] !== undefined)

/** Vectors of vendors that have no probe, and why they have none. */
const leftOut = {
  'azure-content-filter': 'Azure OpenAI: no prepaid balance, and it needs the name of a deployment of the user’s own',
  'azure-rate': 'Azure OpenAI: the same',
  'cloudflare-neurons': 'Cloudflare Workers AI: a free allotment, then billed afterwards',
  'huggingface-empty': 'Hugging Face: it tells used and limit, which is better',
  'huggingface-model': 'Hugging Face: the same',
  'huggingface-scope': 'Hugging Face: the same',
  'hyperbolic-empty': 'Hyperbolic: it tells a balance',
  'nim-rate': 'Nvidia NIM: a trial with rate limits alone; an empty account is not known',
  'voyage-payment-text-is-a-rate-limit': 'Voyage: 200 million free tokens, so that a served request proves nothing',
} as const

it('are all 109 vectors: 100 of vendors with a probe, 9 of vendors without one', () => {
  const vectors = new Set(cases.flatMap(({ fixture }) => fixture.vector ?? []))
  expect([vectors.size, Object.keys(leftOut).length]).toEqual([100, 9])
  for (const vector of Object.keys(leftOut)) expect(vectors).not.toContain(vector)
})

testThroughAction(cases)
