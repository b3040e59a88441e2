// Which keys never leave: those by which a runner or a CI system proves itself, by name and by value.
import { describe, expect, it } from '@jest/globals'
import type { RawPlan } from '../../../src/core/plan/parse-plan.ts'
import { complaints, parse, parseOne } from '../../support/plan.ts'

const check = (fields: string) => ({ checks: `[{ provider: acme, minimum: 5, ${fields} }]` })

describe('by name', () => {
  it.each([
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'RUNNER_TEMP',
    'STATE_x',
    'GH_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'CI_JOB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'SYSTEM_ACCESSTOKEN',
    'BUILDKITE_AGENT_ACCESS_TOKEN',
    'CIRCLE_OIDC_TOKEN_V2',
    'BITBUCKET_STEP_OIDC_TOKEN',
    'NODE_AUTH_TOKEN',
    'NPM_TOKEN',
    'npm_config__auth',
    'AWS_SECRET_ACCESS_KEY',
    'PATH',
    'HOME',
    'gh_token',
  ])('%s may not be named', async (name) => {
    const { plan, errors, keys } = await parse(check(`api-key-env: ${name}`), { environment: { [name]: 'a-secret-0' } })
    expect([plan, keys]).toEqual([null, []])
    expect(complaints({ errors })).toEqual([expect.stringContaining('must not name')])
  })

  it.each(['GH_TOKENS', 'MY_GITHUB_KEY', 'PATHS', 'CIRCLEX', 'DEPLOY_TOKEN'])('%s may', async (name) => {
    const { check: one } = await parseOne(check(`api-key-env: ${name}`), { environment: { [name]: 'a-secret-0' } })
    expect(one.key).toBe('a-secret-0')
  })
})

describe('by value', () => {
  const value = 'the-token-of-the-job'

  it.each(['GITHUB_TOKEN', 'GH_TOKEN', 'CI_JOB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'AWS_SESSION_TOKEN'])(
    'what %s holds goes to nobody, whatever it is called',
    async (holder) => {
      const environment = { [holder]: value, OTHER: ` ${value}`, ACME_API_KEY: value }
      for (const [inputs, field] of [
        [check('api-key-env: OTHER'), 'api-key-env'],
        [check(''), 'ACME_API_KEY'],
        [check(`api-key: ${value}`), 'api-key'],
      ] as const) {
        const { plan, errors } = await parse(inputs, { environment })
        expect(plan).toBeNull()
        expect(complaints({ errors })).toEqual([
          `check 1 ${field}: is the value of ${holder}, which is sent to no provider; give the key of Acme`,
        ])
      }
    },
  )

  it('nor does the job’s own token, nor what has the form of a forge’s token', async () => {
    const environment = { 'INPUT_GITHUB-TOKEN': value, ACME_API_KEY: value }
    expect(complaints(await parse(check(''), { environment }))[0]).toContain('is the job’s own `github-token`')
    for (const start of [
      'ghs_',
      'gho_',
      'ghp_',
      'ghu_',
      'ghr_',
      'github_pat_',
      'glpat-',
      'glcbt-',
      'x-access-token:ghs_',
    ]) {
      const told = complaints(await parse(check(''), { environment: { ACME_API_KEY: `${start}0123456789` } }))
      expect(told).toEqual([expect.stringContaining('is a token of GitHub or GitLab by its form')])
      expect(told.join()).not.toContain('0123456789')
    }
  })

  it('an empty variable equals no key, and our own input is its own', async () => {
    const environment = { GITHUB_TOKEN: '', 'INPUT_API-KEY': value, ACME_API_KEY: value, GH_TOKEN: ' ' }
    expect((await parseOne(check(''), { environment })).check.key).toBe(value)
    const { check: none } = await parseOne(check(''), { environment: { GITHUB_TOKEN: '' } })
    expect(none.key).toBeNull()
  })
})

describe('a config file on an event that has secrets on somebody else’s change', () => {
  const run = (check: string, event: string | null, inputs: Record<string, string> = {}) => {
    const raw: Partial<RawPlan> = {
      configFile: { path: 'gate.yml', text: `checks:\n  - { provider: acme, minimum: 5, ${check} }\n` },
      environment: { DEPLOY_TOKEN: 'a-secret-0', ACME_API_KEY: 'a-secret-1' },
      event,
    }
    return parse({ 'config-file': 'gate.yml', ...inputs }, raw)
  }
  const elsewhere = 'base-url: "https://other.example", api-key-env: DEPLOY_TOKEN'

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    '%s: names only keys that are listed',
    async (event) => {
      expect(complaints(await run(elsewhere, event))).toEqual([
        'gate.yml, check 1 api-key-env: names `DEPLOY_TOKEN` for an address of its own; on this event a config file may do so only with ACME_API_KEY or a variable that the input `config-keys` lists',
      ])
      for (const listed of ['DEPLOY_TOKEN', 'A, DEPLOY_TOKEN', 'A\nDEPLOY_TOKEN']) {
        expect((await run(elsewhere, event, { 'config-keys': listed })).plan?.checks[0]?.key).toBe('a-secret-0')
      }
      expect((await run(elsewhere, event, { 'config-keys': 'DEPLOY' })).plan).toBeNull()
      expect((await run('base-url: "https://other.example"', event)).plan).not.toBeNull()
      expect((await run('base-url: "https://other.example", api-key-env: ACME_API_KEY', event)).plan).not.toBeNull()
      expect((await run('api-key-env: DEPLOY_TOKEN', event)).plan).not.toBeNull()
    },
  )

  it.each([null, 'push', 'pull_request'])('%s: any may be named', async (event) => {
    expect((await run(elsewhere, event)).plan).not.toBeNull()
  })
})
