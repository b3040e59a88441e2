// The job's own token: found without being given, and sent to the forge's own API alone.
import { describe, expect, it } from '@jest/globals'
import { parsePlan, type RawPlan } from '../../../src/core/plan/parse-plan.ts'
import type { Entry } from '../../../src/core/provider/catalog.ts'
import type { Provider } from '../../../src/core/provider/provider.ts'
import { acme, complaints, testCatalog } from '../../support/plan.ts'

const forge: Provider = {
  ...acme,
  id: 'forge',
  name: 'Forge',
  origin: 'https://api.forge.example',
  keyVariable: 'GH_TOKEN',
  forge: { addressVariable: 'GITHUB_API_URL', tokenVariables: ['GH_TOKEN', 'GITHUB_TOKEN'], hostVariable: 'GH_HOST' },
}
const billing: Provider = {
  ...forge,
  id: 'forge-billing',
  keyVariable: 'BILLING_TOKEN',
  forge: { addressVariable: 'GITHUB_API_URL', tokenVariables: [], hostVariable: 'GH_HOST' },
}
const keyless: Provider = {
  ...acme,
  id: 'keyless',
  keyVariable: 'KEYLESS_TOKEN',
  withoutKey: 'what anybody may see',
  account: { required: false, meaning: 'the user' },
}
const entries = [forge, billing, keyless].map((provider): [string, Entry] => [
  provider.id,
  { kind: 'provider', load: async () => provider },
])
const catalog = { ...testCatalog, entries: new Map<string, Entry>([...testCatalog.entries, ...entries]) }

const token = 'the-token-of-the-job'

function parse(inputs: Readonly<Record<string, string>>, rest: Partial<RawPlan> = {}) {
  return parsePlan({ inputs, configFile: null, environment: {}, secretless: null, ...rest }, catalog)
}

/** As the action reads it: every input is there, the token by its default. */
function inAction(inputs: Readonly<Record<string, string>>, environment: RawPlan['environment'] = {}) {
  const variables = { 'INPUT_GITHUB-TOKEN': token, GITHUB_API_URL: 'https://api.forge.example', ...environment }
  return parse({ 'github-token': token, ...inputs }, { environment: { GITHUB_ACTIONS: 'true', ...variables } })
}

function onCommandLine(inputs: Readonly<Record<string, string>>, environment: RawPlan['environment']) {
  return parse(inputs, { environment, keysAllowed: false })
}

async function found(reading: ReturnType<typeof parse>) {
  const { plan, errors, keys } = await reading
  const check = plan?.checks[0]
  return { errors: complaints({ errors }), keys, key: check?.key, origin: `${check?.origin}${check?.pathPrefix}` }
}

const ask = { checks: 'forge/payg >= 5' }

describe('in the action', () => {
  it('is the key of a check that has none, at the address that the runner tells, and is hidden', async () => {
    expect(await found(inAction(ask))).toEqual({
      errors: [],
      keys: [token],
      key: token,
      origin: 'https://api.forge.example',
    })
    const server = { GITHUB_API_URL: 'https://ghe.example/api/v3' }
    expect(await found(inAction(ask, server))).toMatchObject({ key: token, origin: 'https://ghe.example/api/v3' })
    expect(await found(inAction(ask, { GITHUB_API_URL: '' }))).toMatchObject({ origin: 'https://api.forge.example' })
  })

  it('gives way to a key of the check, which goes to the same address, also when it is the same token', async () => {
    for (const key of ['another-key-0', token, 'ghp_0123456789abcdef', 'github_pat_0123456789'])
      expect(await found(inAction({ provider: 'forge', minimum: '5', 'api-key': key }))).toMatchObject({
        errors: [],
        key,
      })
  })

  it('goes to no other address, from a config file neither', async () => {
    const list = "[{ provider: forge, minimum: 5, base-url: 'https://evil.example' }]"
    const told =
      'cannot be used with `github-token`, which goes to GITHUB_API_URL alone; give a key of its own for another address'
    expect(await found(inAction({ checks: list }))).toMatchObject({ errors: [`check 1 base-url: ${told}`] })
    const { plan, errors } = await parse(
      { 'github-token': token, 'config-file': 'gate.yml' },
      { environment: {}, configFile: { path: 'gate.yml', text: `checks: ${list}` } },
    )
    expect([plan, complaints({ errors })]).toEqual([null, [`gate.yml, check 1 base-url: ${told}`]])
    const region = '[{ provider: forge, minimum: 5, region: eu }]'
    expect((await inAction({ checks: region })).plan).toBeNull()
  })

  it('goes to no other address by value either, whatever its name', async () => {
    for (const secret of [token, 'ghs_0123456789abcdef']) {
      const list = "[{ provider: forge, minimum: 5, api-key-env: OTHER, base-url: 'https://evil.example' }]"
      const { errors } = await found(inAction({ checks: list }, { OTHER: secret }))
      expect(errors).toEqual([expect.stringMatching(/^check 1 api-key-env: .*goes to GITHUB_API_URL alone/)])
    }
    for (const provider of ['acme', 'keyless']) {
      const list = `[{ provider: ${provider}, minimum: 5, api-key-env: OTHER }]`
      const { errors } = await found(inAction({ checks: list }, { OTHER: token }))
      expect(errors).toEqual([expect.stringContaining('sent to no provider')])
    }
  })

  it('another key may go elsewhere: the sandbox, a gateway', async () => {
    const list = "[{ provider: forge, minimum: 5, api-key-env: OTHER, base-url: 'http://127.0.0.1:8787/forge' }]"
    expect(await found(inAction({ checks: list }, { OTHER: 'sandbox-low' }))).toMatchObject({
      errors: [],
      key: 'sandbox-low',
      origin: 'http://127.0.0.1:8787/forge',
    })
  })

  it('is no key where a provider does not take it, nor where there is none', async () => {
    const account = { provider: 'forge-billing', minimum: '5' }
    expect(await found(inAction(account))).toMatchObject({ errors: [], key: null })
    expect(await found(inAction(account, { BILLING_TOKEN: 'ghp_of-a-manager' }))).toMatchObject({
      errors: [],
      key: 'ghp_of-a-manager',
    })
    expect(
      await found(parse({ ...ask, 'github-token': '' }, { environment: { GH_TOKEN: 'x'.repeat(9) } })),
    ).toMatchObject({
      errors: [],
      key: null,
    })
  })

  it('may not stand in a config file', async () => {
    const { errors } = await parse(
      { ...ask, 'config-file': 'gate.yml', 'github-token': token },
      { configFile: { path: 'gate.yml', text: 'github-token: x' } },
    )
    expect(complaints({ errors })).toEqual([
      'gate.yml github-token: is not allowed in a config file, which a pull request could change; give it as an input',
    ])
  })

  it('an address that a key may not go to is told', async () => {
    for (const address of ['http://ghe.example/api/v3', 'ghe.example', 'https://user:x@ghe.example']) {
      const { errors } = await found(inAction(ask, { GITHUB_API_URL: address }))
      expect(errors).toEqual([expect.stringMatching(/^check 1 GITHUB_API_URL: must /)])
    }
  })
})

describe('on a command line', () => {
  it('is found in its variables, the first before the second', async () => {
    expect(await found(onCommandLine(ask, { GH_TOKEN: ' one-0 ', GITHUB_TOKEN: 'two-0' }))).toMatchObject({
      key: 'one-0',
    })
    expect(await found(onCommandLine(ask, { GH_TOKEN: ' ', GITHUB_TOKEN: 'two-0' }))).toMatchObject({
      key: 'two-0',
      keys: ['two-0'],
    })
    expect(await found(onCommandLine(ask, {}))).toMatchObject({ errors: [], key: null })
  })

  it('goes over TLS alone, to the machine itself neither', async () => {
    for (const address of ['http://127.0.0.1:8787', 'http://localhost']) {
      const { errors } = await found(
        onCommandLine(ask, { GH_TOKEN: token, GITHUB_API_URL: address, GITHUB_ACTIONS: 'true' }),
      )
      expect(errors).toEqual(['check 1 GITHUB_API_URL: must start with https://'])
    }
  })

  it('goes to another host only where a runner is, or GH_HOST names it', async () => {
    const server = { GH_TOKEN: token, GITHUB_API_URL: 'https://ghe.example/api/v3' }
    const { errors } = await found(onCommandLine(ask, server))
    expect(errors).toEqual(['check 1 GH_TOKEN or GITHUB_TOKEN: goes to ghe.example only when GH_HOST names that host'])
    for (const more of [{ GITHUB_ACTIONS: 'true' }, { GH_HOST: 'ghe.example' }, { GH_HOST: 'GHE.example' }])
      expect(await found(onCommandLine(ask, { ...server, ...more }))).toMatchObject({ errors: [], key: token })
    const cloud = { GH_TOKEN: token, GITHUB_API_URL: 'https://api.acme.ghe.example', GH_HOST: 'acme.ghe.example' }
    expect(await found(onCommandLine(ask, cloud))).toMatchObject({ errors: [], key: token })
    for (const host of ['evil.example', 'example', 'ghe.example.evil', 'https://ghe.example'])
      expect((await found(onCommandLine(ask, { ...server, GH_HOST: host }))).errors).toHaveLength(1)
  })

  it('goes nowhere beside a base-url', async () => {
    const list = { provider: 'forge', minimum: '5', 'base-url': 'https://evil.example' }
    const { errors } = await found(onCommandLine(list, { GH_TOKEN: token }))
    expect(errors).toEqual([
      expect.stringContaining('cannot be used with GH_TOKEN, which goes to GITHUB_API_URL alone'),
    ])
  })
})

describe('a provider that can do without a key', () => {
  it('is asked without one when nobody spoke of any', async () => {
    expect(await found(inAction({ checks: 'keyless >= 5' }))).toMatchObject({ errors: [], key: '', keys: [] })
    expect(await found(inAction({ provider: 'keyless', minimum: '5', 'api-key': '' }))).toMatchObject({ key: '' })
    expect(await found(inAction({ checks: 'keyless >= 5' }, { KEYLESS_TOKEN: 'abc-0' }))).toMatchObject({
      key: 'abc-0',
    })
  })

  it('lacks its key when an account or a variable was named', async () => {
    expect(await found(inAction({ provider: 'keyless', minimum: '5', account: 'mona' }))).toMatchObject({ key: null })
    const list = '[{ provider: keyless, minimum: 5, api-key-env: MISSING }]'
    expect(await found(inAction({ checks: list }))).toMatchObject({ errors: [], key: null })
  })
})
