// Contract, section 9: what is masked and what never is, by the built action as a process.
import { describe, expect, it } from '@jest/globals'
import {
  apikleyCredits,
  expectRefused,
  gate,
  gateBefore,
  ownProviders,
  predevCredits,
  startProviders,
  toldBy,
} from '../support/gate.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

describe('a key is masked, whole and in base64, before anything else is printed', () => {
  const predev = { provider: 'predev', minimum: 50 }

  it.each([
    ['the input', (key: string) => one({ ...predev, 'api-key': key })],
    ['the provider’s variable', (key: string) => one(predev, { env: { PREDEV_API_KEY: key } })],
    ['a list', (key: string) => list([{ ...predev, 'api-key': key }])],
    ['api-key-env', (key: string) => list([{ ...predev, 'api-key-env': 'TEAM_KEY' }], { env: { TEAM_KEY: key } })],
    [
      'api-key-env in a config file',
      (key: string) => {
        const check = { ...predev, minimum: '50', 'api-key-env': 'TEAM_KEY', 'base-url': providers.origin }
        const workspaceFiles = { 'gate.yml': JSON.stringify({ checks: [check] }) }
        return gate({ workspaceFiles, with: { 'config-file': 'gate.yml' }, env: { TEAM_KEY: key } })
      },
    ],
  ])('from %s', async (_, run) => {
    const key = providers.keyFor(predevCredits(450))
    const result = await run(key)
    expect(result.result.status).toBe('ok')
    expect([...result.masks]).toEqual(expect.arrayContaining([key, Buffer.from(key).toString('base64')]))
    expect(toldBy(result)).not.toContain(key)
    const firstOther = result.commands.findIndex(({ name }) => name !== 'add-mask')
    const masks = result.commands.slice(0, firstOther < 0 ? undefined : firstOther)
    expect(masks.map(({ data }) => data)).toContain(key)
  })

  it('also when the configuration is wrong', async () => {
    const result = await one({ ...predev, minimum: 'five' }, { env: { PREDEV_API_KEY: 'a-key-of-some-length' } })
    expectRefused(result, 'minimum')
    expect(result.masks.has('a-key-of-some-length')).toBe(true)
  })
})

describe('is never masked', () => {
  it.each(['5', '1234567', 'short', '12345678901234567890', '0.5', '1e10'])(
    'a key such as %s: outputs would go with it',
    async (key) => {
      const server = await startProviders()
      try {
        const fields = { provider: 'apikley', 'api-key': key, minimum: 5, 'base-url': server.origin }
        const result = await one({ ...fields, 'on-unknown': 'warn' })
        // The job's own token always is.
        const ofToken = ['ghs_token', Buffer.from('ghs_token').toString('base64')]
        expect([...result.masks].filter((mask) => !ofToken.includes(mask))).toEqual([])
        expect(result.result.status).toBe('denied')
        expect(result.result.warnings.join()).toMatch(/short|numeric/)
      } finally {
        await server.close()
      }
    },
  )

  it('a figure: every output reaches a later job', async () => {
    const key = providers.keyFor(apikleyCredits(5))
    const result = await one({ provider: 'apikley', 'api-key': key, minimum: 5 })
    expect(result.jobOutputs).toMatchObject({ 'should-run': 'true', remaining: '5', required: '5', unit: 'credits' })
  })
})

describe('an echo of the key', () => {
  it.each([
    ['in an error’s message', (key: string) => ({ status: 403, body: { error: { message: `no right for ${key}` } } })],
    ['in base64', (key: string) => ({ status: 403, body: { message: Buffer.from(key).toString('base64') } })],
    ['in a field’s name', (key: string) => ({ status: 200, body: { [key]: 1 } })],
    ['in a page', (key: string) => ({ status: 500, body: `<html>${key}</html>` })],
    [
      'in a header',
      (key: string) => ({ status: 302, headers: { location: `https://evil.example/?k=${key}` }, body: '' }),
    ],
  ])('%s is told to nobody, in debug mode neither', async (_, answer) => {
    const server = await startProviders()
    try {
      const key = server.keyFor((made) => answer(made))
      const fields = { provider: 'predev', 'api-key': key, minimum: 5, 'base-url': server.origin }
      const result = await one(fields, { debug: true })
      expect(['denied', 'unknown']).toContain(result.result.status)
      expect(toldBy(result)).not.toContain(key)
      expect(toldBy(result)).not.toContain(Buffer.from(key).toString('base64'))
    } finally {
      await server.close()
    }
  })
})
