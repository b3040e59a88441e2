// Every fault in one run of the gate, all at once; `npm run test:faults` gives each of them processes of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Fault, type Faults, startFaults } from '../support/faults.ts'
import { checkList, gate, type ResultItem, toldBy } from '../support/gate.ts'

const folder = mkdtempSync(join(tmpdir(), 'faults-'))
let world: Faults
beforeAll(async () => {
  world = await startFaults((pem) => {
    writeFileSync(join(folder, 'authorities.pem'), pem)
    return join(folder, 'authorities.pem')
  })
}, 60_000)
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

const seconds = 3

function ask(faults: readonly Fault[], onUnknown: 'fail' | 'warn') {
  const checks = faults.map(({ name, origin }, index) => ({
    provider: 'predev',
    name,
    minimum: '5',
    'base-url': origin,
    'api-key': `sk-live-${index}-0123456789abcdef`,
  }))
  const settings = { timeout: `${seconds}`, retries: '1', 'on-unknown': onUnknown, summary: 'always' }
  return gate({ with: { ...settings, checks: checkList(checks) }, env: world.environment, timeoutMs: 60_000 })
}

/** What the result says, in the terms of a fault. */
function shown({ status, reason, remaining, pools }: ResultItem, expected: Fault) {
  const read = expected.remaining !== undefined
  return {
    status,
    reason,
    remaining: remaining === null ? undefined : `${remaining}`,
    listed: pools.length > 0 === read,
  }
}

describe('every fault at once', () => {
  it('each check has its own status and reason, and no figure that was not read', async () => {
    const { faults } = world
    expect(faults.length).toBeGreaterThanOrEqual(200)
    const result = await ask(faults, 'fail')
    const got = result.results.map((item, index) => ({ name: item.name, ...shown(item, faults[index] as Fault) }))
    expect(got).toEqual(
      faults.map(({ name, status, reason, remaining }) => ({ name, status, reason, remaining, listed: true })),
    )
    expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure' })
    expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'denied', remaining: '', unit: '' })
    expect(result.durationMs).toBeLessThan((seconds + 3) * 1000)
    expect(toldBy(result)).not.toContain('0123456789abcdef')
    expect(world.heardElsewhere()).not.toContain('sk-live')
  }, 90_000)

  it('with on-unknown: warn it is the policy that lets the unknown pass, and it says so', async () => {
    const unknown = world.faults.filter(({ status }) => status === 'unknown')
    const result = await ask(unknown, 'warn')
    expect(new Set(result.results.map(({ status, policy }) => `${status} ${policy}`))).toEqual(
      new Set(['unknown warn']),
    )
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { 'should-run': 'true', status: 'unknown', remaining: '', 'ok-checks': '[]' },
    })
    expect(result.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10)
    expect(result.durationMs).toBeLessThan((seconds + 3) * 1000)
  }, 90_000)

  it('one denied key among them stops the run all the same', async () => {
    const some = world.faults.filter(({ status }) => status === 'unknown' || status === 'denied')
    const result = await ask(some, 'warn')
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'should-run': 'false', status: 'denied' } })
  }, 90_000)
})
