// The steps that take the place of checks written by hand: each goes on with money, and stops without, and when its vendor is
// out of order. The vendors' hosts are answered by the sandbox.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readBlocks } from '../../scripts/read-blocks.ts'
import { runAction } from '../support/runner.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { startVendors, type Vendors } from '../support/vendors.ts'

interface Step {
  readonly env: Readonly<Record<string, string>>
  readonly with: Readonly<Record<string, string>>
}

const page = readFileSync('docs/migration.md', 'utf8')
const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading)
const steps = readBlocks('docs/migration.md', page)
  .filter(({ exemption }) => exemption === null)
  .map(({ text }, index) => [headings[index] ?? '', (parse(text) as readonly Step[])[0] as Step] as const)

let sandbox: Sandbox
let vendors: Vendors
beforeAll(async () => {
  sandbox = await startSandbox()
  vendors = await startVendors(sandbox.origin)
})
afterAll(async () => {
  await vendors.close()
  await sandbox.close()
})

async function tryWith(step: Step, key: string) {
  const env = Object.fromEntries(Object.keys(step.env).map((name) => [name, key]))
  const inputs = { ...step.with, timeout: '20', retries: '0' }
  const { outputs, exitCode } = await runAction({ with: inputs, env: { ...vendors.environment, ...env } })
  return [outputs['status'], outputs['should-run'], exitCode === 0]
}

it('six checks are rewritten', () => {
  expect(steps).toHaveLength(6)
})

describe.each(steps)('%s', (_, step) => {
  it('goes on with money', async () => {
    expect(await tryWith(step, 'sandbox-balance-1000000')).toEqual(['ok', 'true', true])
  })

  it('starts nothing without', async () => {
    expect(await tryWith(step, 'sandbox-empty')).toEqual(['low', 'false', step.with['on-low'] === 'skip'])
  })

  it('starts nothing when the vendor is out of order, or answers something else', async () => {
    expect(await tryWith(step, 'sandbox-down')).toEqual(['unknown', 'false', false])
    expect(await tryWith(step, 'sandbox-garbage')).toEqual(['unknown', 'false', false])
  })

  it('starts nothing without a key', async () => {
    expect(await tryWith(step, '')).toEqual(['no-key', 'false', false])
  })
})
