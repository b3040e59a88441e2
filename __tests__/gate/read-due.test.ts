import { expect, it } from '@jest/globals'
import { readDue } from '../../src/gate/read-due.ts'
import type { ReadPlan } from '../../src/gate/read-plan.ts'
import { acme, planOf } from '../support/plan.ts'
import { sampleResult } from '../support/sample-report.ts'

it('asks each check as often as its vendor allows, and keeps what was read last of the rest', async () => {
  const checks = [
    planOf('5', { name: 'quick' }),
    planOf('5', { name: 'slow', provider: { ...acme, minIntervalSeconds: 300 } }),
  ]
  let time = 1_000_000
  const asked: string[] = []
  let round = 0
  const read = async (plan: ReadPlan) => {
    round += 1
    asked.push(plan.checks.map(({ name }) => name).join(' '))
    return plan.checks.map(({ name }) => sampleResult({ name, message: `${name} ${round}` }))
  }
  const first = checks.map(({ name }) => sampleResult({ name, message: `${name} 0` }))
  const next = readDue({ checks } as unknown as ReadPlan, first, read, () => time)
  const told: string[] = []
  for (const seconds of [60, 239, 1, 60]) {
    time += seconds * 1000
    told.push((await next(new AbortController().signal)).map(({ message }) => message).join(', '))
  }
  expect(asked).toEqual(['quick', 'quick', 'quick slow', 'quick'])
  expect(told).toEqual(['quick 1, slow 0', 'quick 2, slow 0', 'quick 3, slow 3', 'quick 4, slow 3'])
})

it('sends nothing while no check is due', async () => {
  const checks = [planOf('5', { provider: { ...acme, minIntervalSeconds: 300 } })]
  const read = () => {
    throw new Error('nothing is to be read')
  }
  const next = readDue({ checks } as unknown as ReadPlan, [sampleResult()], read, () => 0)
  expect(await next(new AbortController().signal)).toEqual([sampleResult()])
})
