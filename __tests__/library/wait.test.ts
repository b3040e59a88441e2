import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { check } from '../../src/library.ts'
import { type Providers, predevCredits, startProviders } from '../support/gate.ts'

let providers: Providers
beforeAll(async () => {
  providers = await startProviders()
})
afterAll(() => providers.close())

const limited = { status: 429, headers: { 'retry-after': '2' }, body: {} }
const ask = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ provider: 'predev', minimum: '5', 'base-url': providers.origin },
  ...{ 'api-key': providers.keyFor(limited, predevCredits(10)), ...more },
})

it('waits for the program that asks for it, for all checks or for one, and says how long', async () => {
  const settings = { timeout: 1, retries: 0 }
  const reports = await Promise.all([
    check({ ...settings, checks: [ask()], wait: '30s' }),
    check({ ...settings, checks: [ask({ wait: '30s' })] }),
    check({ ...settings, checks: [ask()] }),
  ])
  expect(reports.map(({ shouldRun }) => shouldRun)).toEqual([true, true, false])
  const [first, second, third] = reports.map(({ results }) => results[0]?.waitedMs ?? Number.NaN)
  for (const waited of [first, second]) expect(waited).toBeGreaterThan(0)
  expect(third).toBe(0)
})

it('is told when a wait is none', async () => {
  const { errors, shouldRun } = await check({ checks: [ask()], wait: 'soon' })
  expect([shouldRun, errors]).toEqual([false, [expect.stringContaining('wait: `soon` is not a time to wait')]])
})
