import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { catalog } from '../../src/providers/catalog.ts'
import { scenarioKeys } from '../../src/sandbox/scenario.ts'
import { providers } from '../support/providers.ts'
import { commandLine, creditGate, runToEnd } from '../support/shipped-command.ts'

describe('demo', () => {
  it('shows five outcomes in a moment, green, with nothing of the network, and no key of the user’s', async () => {
    const environment = {
      // Where anything but loopback would go: nowhere.
      ...{ HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' },
      ...{ APERTIS_API_KEY: 'sk-live-4f5e6d7c8b9a0011', GITHUB_ACTIONS: 'true' },
    }
    const { code, stdout, stderr, milliseconds } = await creditGate(['demo'], { environment })
    expect([code, stderr]).toEqual([0, ''])
    for (const status of ['ok', 'denied', 'low', 'unknown', 'no-key'])
      expect(stdout).toMatch(new RegExp(` ${status}$`, 'm'))
    expect(stdout).toContain('Credit Gate stopped this job: the key of apikley was rejected')
    expect(stdout).toContain('A job behind this gate would not have started')
    expect(stdout).toContain('PREDEV_API_KEY is empty')
    expect(stdout).not.toContain('4f5e6d7c8b9a0011')
    expect(stdout).not.toContain('\n\n\n')
    // Far more than is promised: other tests run beside it.
    expect(milliseconds).toBeLessThan(10_000)
  })
})

describe('providers', () => {
  it('lists every provider on a line: its variable, request, pools and hosts', async () => {
    const { stdout } = await creditGate(['providers'])
    const lines = stdout.split('\n')
    for (const { id, keyVariable, endpoint, origin, regions = {}, pools } of providers) {
      const line = lines.find((each) => each.startsWith(`${id} `)) ?? ''
      const hosts = [origin ?? 'your own server', ...Object.values(regions)]
      for (const fact of [keyVariable, endpoint, ...hosts, ...pools.map(({ unit }) => `(${unit})`)])
        expect(line).toContain(fact)
    }
    for (const [id, { kind }] of catalog.entries) if (kind === 'without-balance') expect(stdout).toContain(id)
  })

  it.each(providers.map(({ id }) => id))('tells all of %s, and a check that is understood', async (id) => {
    const { code, stdout } = await creditGate(['providers', id])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`(\`${id}\``)])
    const [, example = ''] = /^example +credit-gate (.*)$/m.exec(stdout) ?? []
    const words = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    // Without a key it ends as `no-key`: everything else was right.
    if (providers.find((provider) => provider.id === id)?.withoutKey !== undefined) return
    expect((await creditGate(words.map((word) => word.replace('<id>', 'some-account')))).code).toBe(77)
  })

  it('knows other spellings, and says what a vendor without a balance offers', async () => {
    expect((await creditGate(['providers', 'ImageRouter'])).stdout).toContain('imagerouter')
    expect((await creditGate(['providers', 'assemblyai'])).stdout).toContain(
      'tells neither what is left nor, in a form that can be used here, what was spent',
    )
    const { stdout } = await creditGate(['providers', 'groq'])
    for (const told of ["credit-gate check 'groq can-spend'", '0.000006 USD each', 'Set a spend limit in the console.'])
      expect(stdout).toContain(told)
  })

  it.each(['custom', 'acmecloud'])('%s: shows a check that reads any other endpoint as it is pasted', async (word) => {
    const { code, stdout, stderr } = await creditGate(['providers', word])
    expect(code).toBe(word === 'custom' ? 0 : 64)
    const told = word === 'custom' ? stdout : stderr
    expect(told).toContain('docs/custom.md')
    const [pasted = ''] = /^- provider: custom\n(?: {2}.*\n)+/m.exec(told) ?? []
    // Without a key it ends as `no-key`: everything else was right.
    expect((await creditGate(['check', `--checks=${pasted}`])).code).toBe(77)
  })
})

describe('sandbox', () => {
  let taken = createServer()
  beforeAll(() => new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve())))
  afterAll(() => {
    taken.close()
    taken = createServer()
  })

  /** Starts it, does something with its origin, stops it with a signal. */
  async function serve(act: (origin: string) => Promise<void>, signal: NodeJS.Signals = 'SIGTERM') {
    let stopped = 0
    const ended = await runToEnd(process.execPath, [commandLine, 'sandbox'], {
      onStart: (child) => {
        child.stdout?.once('data', async (text: string) => {
          await act(/http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '').finally(() => {
            stopped = performance.now()
            child.kill(signal)
          })
        })
      },
    })
    return { ...ended, stopping: performance.now() - stopped }
  }

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('prints address, keys and a step; stops on %s', async (signal) => {
    const { code, stdout, stopping } = await serve(async () => {}, signal)
    expect(code).toBe(0)
    expect(stopping).toBeLessThan(1_000)
    for (const key of scenarioKeys) expect(stdout).toContain(`  ${key} `)
    expect(stdout).toMatch(/base-url: http:\/\/127\.0\.0\.1:\d+\/apertis/)
    expect(stdout).toMatch(/APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url http/)
  })

  it('stops though somebody still waits, and logs no key that it does not know', async () => {
    const key = 'sk-live-4f5e6d7c8b9a0011'
    const { code, stdout, stderr, stopping } = await serve(async (origin) => {
      const ask = (bearer: string) =>
        fetch(`${origin}/apertis/v1/dashboard/billing/credits`, { headers: { authorization: `Bearer ${bearer}` } })
      ask('sandbox-slow').catch(() => {})
      expect((await ask(key)).status).toBe(200)
      expect((await ask('sandbox-down')).status).toBe(503)
    })
    expect([code, stopping < 1_000]).toEqual([0, true])
    expect(stderr).toContain('a key that is no scenario (answered as sandbox-ok): 200')
    expect(stderr).toContain('sandbox-slow: 200 after 60 s')
    expect(stderr).toContain('sandbox-down: 503')
    expect(stdout + stderr).not.toContain('4f5e6d7c8b9a0011')
  })

  it('says that a port is taken, red', async () => {
    const { port } = taken.address() as AddressInfo
    const { code, stdout, stderr } = await creditGate(['sandbox', '--port', String(port)])
    expect([code, stdout]).toEqual([69, ''])
    expect(stderr).toContain(`cannot listen on port ${port}: it is taken. Choose another with --port`)
  })
})
