// CI's own limits from a command line: a token of the environment, over TLS alone, and a wait that can be seen.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeCertificate } from '../support/certificate.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { json, startTls, type TestServer } from '../support/server.ts'
import { creditGate, inTerminal } from '../support/shipped-command.ts'

let folder: string
let server: TestServer
let sandbox: Sandbox
/** What is left, and milliseconds until the reset. */
let limit = { remaining: 987, reset: Date.now() }
let environment: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'github-'))
  const certificate = makeCertificate({ names: ['127.0.0.1'] })
  server = await startTls(certificate, (_, response) => {
    const { remaining, reset } = Date.now() < limit.reset ? limit : { remaining: 1000, reset: Date.now() + 3_600_000 }
    const core = { limit: 1000, used: 1000 - remaining, remaining, reset: Math.ceil(reset / 1000) }
    json(response, 200, { resources: { core } })
  })
  sandbox = await startSandbox()
  const authorities = join(folder, 'certificate.pem')
  writeFileSync(authorities, certificate.cert)
  environment = { NODE_EXTRA_CA_CERTS: authorities, GITHUB_API_URL: `${server.origin}/api/v3` }
})
afterAll(async () => {
  await server.close()
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Nothing is tried again. */
const check = (
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
  onStart?: Parameters<typeof creditGate>[1],
) => creditGate(['check', ...words, '--retries', '0'], { environment: { ...environment, ...variables }, ...onStart })

describe('GH_TOKEN', () => {
  const named = () => ({ GH_TOKEN: 'gh-token-of-a-test', GH_HOST: new URL(server.origin).host })

  it('goes to the server that GH_HOST names, and stands in no text', async () => {
    limit = { remaining: 987, reset: Date.now() + 3_600_000 }
    const { code, stdout, stderr } = await check(['github/core >= 500'], named())
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('987 requests')
    expect(server.requests.at(-1)).toMatchObject({
      url: '/api/v3/rate_limit',
      headers: { authorization: 'Bearer gh-token-of-a-test' },
    })
    expect(stdout).not.toContain('gh-token')
  })

  it.each([
    ['a host that nobody named', { GH_HOST: 'ghe.example' }, 'only when GH_HOST names that host'],
    ['plain http', { GITHUB_API_URL: 'http://127.0.0.1:1' }, 'must start with https://'],
  ])('never goes to %s', async (_, variables, message) => {
    const before = server.requests.length
    const { code, stderr } = await check(['github/core >= 500'], { ...named(), ...variables })
    expect([code, server.requests.length]).toEqual([64, before])
    expect(stderr).toContain(message)
  })

  it('is no flag', async () => {
    const { code, stdout, stderr } = await check(['github >= 5', '--github-token', 'gh-token-of-a-test'], {})
    expect(code).toBe(64)
    expect(stderr).toContain('put it into GH_TOKEN')
    expect(stdout + stderr).not.toContain('gh-token-of')
  })
})

describe('a wait', () => {
  const variables = () => ({ GH_TOKEN: 'gh-token-of-a-test', GH_HOST: new URL(server.origin).host })

  it('is told on stderr, and its cost', async () => {
    limit = { remaining: 3, reset: Date.now() + 2_000 }
    const { code, stdout, stderr } = await check(
      ['github/core >= 500', '--wait', '1m', '--format', 'json'],
      variables(),
    )
    expect(stderr).toMatch(
      /^Waiting for github\/core until .*\nWaited \d seconds? for github\/core: 1 runner minute\.\n$/,
    )
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { status: 'ok', results: [{ attempts: 2 }] }])
  })

  it('is seen in a terminal, where the progress stood', async () => {
    limit = { remaining: 3, reset: Date.now() + 2_000 }
    const words = ['check', 'github/core >= 500', '--wait', '1m', '--retries', '0']
    const { code, stdout } = await inTerminal(120, words, { environment: { ...environment, ...variables() } })
    expect(stdout).toMatch(/\r\u001b\[KWaiting for github\/core until [^\r\n]*\r\n/)
    expect(stdout).toMatch(/\u001b\[KWaited \d seconds? for github\/core: 1 runner minute\.\r\n/)
    expect([code, stdout]).toEqual([0, expect.stringContaining('1,000 requests')])
  })

  it('ends at once by a signal', async () => {
    limit = { remaining: 3, reset: Date.now() + 600_000 }
    const { code, signal, stderr } = await check(['github/core >= 500', '--wait', '1h'], variables(), {
      onStart: (child) => {
        child.stderr?.on('data', (text: string) => {
          if (text.includes('Waiting for')) child.kill('SIGTERM')
        })
      },
    })
    expect(stderr).toContain('Waiting for github/core')
    expect(code === 143 || signal === 'SIGTERM').toBe(true)
  })

  it('of no form is wrong usage', async () => {
    const { code, stderr } = await check(['github/core >= 500', '--wait', '1h30m'], variables())
    expect(code).toBe(64)
    expect(stderr).toContain('--wait: `1h30m` is not a time to wait')
  })
})

describe('Docker Hub', () => {
  const pulls = (more: readonly string[], variables: Readonly<Record<string, string>>) =>
    check(['docker-hub', '--minimum', '10 pulls', '--base-url', `${sandbox.origin}/docker-hub`, ...more], variables)

  it('tells what is left by HEAD, of a user and of a runner’s own address', async () => {
    const ofUser = await pulls(['--account', 'mona'], { DOCKERHUB_TOKEN: 'sandbox-low' })
    expect([ofUser.code, ofUser.stdout]).toEqual([
      1,
      expect.stringContaining('0.95 pulls left in pulls, 10 pulls required'),
    ])
    const ofAddress = await pulls([], {})
    expect([ofAddress.code, ofAddress.stdout]).toEqual([
      0,
      expect.stringContaining('No key was given: this is the limit of the runner’s own address'),
    ])
  })

  it('lacks its key when only the user is given', async () => {
    const { code, stdout } = await pulls(['--account', 'mona'], {})
    expect([code, stdout]).toEqual([77, expect.stringContaining('no key was given (DOCKERHUB_TOKEN is empty)')])
  })
})
