// What the command line tells of a provider stands apart from it in dist: nothing of it is lost, and no check reads it.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { describeProvider } from '../../src/cli/describe-provider.ts'
import { namedHosts } from '../../src/core/provider/named-hosts.ts'
import type { Provider } from '../../src/core/provider/provider.ts'
import { loadProviders } from '../../src/providers/registry.ts'
import { node24, projectFolder } from '../support/runner.ts'

it('is told of every provider as in the sources', async () => {
  const providers = await loadProviders()
  const command = JSON.stringify(join(projectFolder, 'dist/shared/cli/providers-command.js'))
  const script = `const { providersCommand } = require(${command})
    void (async () => { for (const id of process.argv.slice(1)) await providersCommand([id]) })()`
  const { stdout } = spawnSync(node24, ['-e', script, ...providers.map(({ id }) => id)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  })
  expect(stdout.trim()).toBe(providers.map((provider) => describeProvider(provider, null)).join('\n'))
})

it('takes no host from what a provider names', async () => {
  const { registry } = createRequire(import.meta.url)(join(projectFolder, 'dist/shared/gate.js')) as {
    readonly registry: Readonly<Record<string, () => Promise<Provider>>>
  }
  for (const provider of await loadProviders()) {
    const bundled = await registry[provider.id]?.()
    expect([provider.id, bundled && namedHosts(bundled, '')]).toEqual([provider.id, namedHosts(provider, '')])
  }
})

it('is in no file that a check reads, nor is where something was read, in a field or at the head of a file', () => {
  const files = globSync(join(projectFolder, 'dist/shared/{explain,providers/*}.js'))
  expect(files.length).toBeGreaterThan(30)
  expect(files.filter((file) => /^ +(?:sources|seen|zero|modelRule):/m.test(readFileSync(file, 'utf8')))).toEqual([])
})
