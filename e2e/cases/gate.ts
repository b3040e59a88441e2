import type { Scenario } from '../scenario.ts'

const repository = 'e2e/repository'
const forkedPullRequest = {
  action: 'opened',
  number: 7,
  pull_request: {
    number: 7,
    head: { ref: 'patch', sha: 'a'.repeat(40), repo: { fork: true, full_name: 'stranger/widgets' } },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: { fork: false, full_name: 'octo-org/widgets' } },
  },
  repository: { full_name: 'octo-org/widgets', fork: false },
}

/** One gate and what stands behind it. */
export const gateScenarios: readonly Scenario[] = [
  {
    title: 'enough credit lets the expensive job run',
    repository,
    workflow: 'gate.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-12.5' },
    check: (run, assert, asked) => {
      assert('the gate is green', run.job('gate').result, 'success')
      assert('the expensive job runs', run.job('spend').result, 'success')
      assert('it reads remaining through job outputs', run.step('spend', 'spend').log, ['spending, with 12.5 left'])
      const report = run.step('report', 'report').log.join('\n')
      assert('a later job reads status and should-run', report, /status ok, should-run true/)
      assert('it reads the message in results with fromJSON', report, /message: apertis\/payg: 12\.5 USD left/)
      const results = JSON.parse(/^results: (.*)$/m.exec(report)?.[1] ?? 'null')
      assert('results arrives whole', results?.[0]?.remaining, 12.5)
      assert('there is no annotation', run.step('gate', 'credit').annotations, [])
      assert('the summary has the figures', run.step('gate', 'credit').summary, /12\.50? USD/)
      assert('the vendor was asked once', asked, ['apertis'])
      assert('the workflow is green', run.exitCode, 0)
    },
  },
  {
    title: 'too little credit stops the expensive job, and the report is still written',
    repository,
    workflow: 'gate.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-0.95' },
    check: (run, assert) => {
      assert('the gate is red', run.job('gate').result, 'failure')
      assert('the expensive job does not run', run.job('spend').result, 'skipped')
      const report = run.step('report', 'report').log.join('\n')
      assert('the job under always() sees both results', report, /gate failure, spend skipped/)
      assert('it reads the outputs of the failed gate', report, /status low, should-run false/)
      assert('it can say by how much', report, /short by 4\.05 USD/)
      const [annotation] = run.step('gate', 'credit').annotations
      assert(
        'one annotation, an error',
        run.step('gate', 'credit').annotations.map(({ level }) => level),
        ['error'],
      )
      assert('it says what is left', annotation?.message, /0\.95 USD left.*5 USD required.*short by 4\.05 USD/s)
      assert('the workflow is red', run.exitCode, 1)
    },
  },
  {
    title: 'a balance that cannot be read is red, and never low',
    repository,
    workflow: 'gate.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-garbage' },
    check: (run, assert) => {
      assert('the gate is red', run.job('gate').result, 'failure')
      assert('the expensive job does not run', run.job('spend').result, 'skipped')
      assert('the status is unknown', run.step('gate', 'credit').outputs['status'], 'unknown')
      assert('no figure is told', run.step('gate', 'credit').outputs['remaining'] ?? '', '')
    },
  },
  {
    title: 'a wrong key is denied',
    repository,
    workflow: 'gate.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-unauthorized' },
    check: (run, assert) => {
      assert('the gate is red', run.job('gate').result, 'failure')
      assert('the status is denied', run.step('gate', 'credit').outputs['status'], 'denied')
    },
  },
  {
    title: 'a missing secret on a push is a mistake',
    repository,
    workflow: 'gate.yml',
    check: (run, assert, asked) => {
      assert('the gate is red', run.job('gate').result, 'failure')
      assert('the status is no-key', run.step('gate', 'credit').outputs['status'], 'no-key')
      assert('the message names the variable', run.step('gate', 'credit').annotations[0]?.message, /APERTIS_API_KEY/)
      assert('nobody was asked', asked, [])
    },
  },
  {
    title: "a missing secret on a fork's pull request is a skip",
    repository,
    workflow: 'gate.yml',
    event: 'pull_request',
    payload: forkedPullRequest,
    actor: 'stranger',
    check: (run, assert, asked) => {
      assert('the gate is green', run.job('gate').result, 'success')
      assert('the expensive job does not run', run.job('spend').result, 'skipped')
      assert('should-run is false', run.step('gate', 'credit').outputs['should-run'], 'false')
      assert(
        'a warning says so',
        run.step('gate', 'credit').annotations.map(({ level }) => level),
        ['warning'],
      )
      assert('it names the fork', run.step('gate', 'credit').annotations[0]?.message, /fork/)
      assert('nobody was asked', asked, [])
    },
  },
  {
    title: 'a missing secret for Dependabot is a skip',
    repository,
    workflow: 'gate.yml',
    event: 'pull_request',
    payload: {
      ...forkedPullRequest,
      pull_request: { user: { login: 'dependabot[bot]' }, head: { repo: { fork: false } } },
    },
    actor: 'dependabot[bot]',
    check: (run, assert) => {
      assert('the gate is green', run.job('gate').result, 'success')
      assert('it names Dependabot', run.step('gate', 'credit').annotations[0]?.message, /Dependabot/)
      assert('the expensive job does not run', run.job('spend').result, 'skipped')
    },
  },
  {
    title: 'on-low: skip is green, and what costs money is skipped',
    repository,
    workflow: 'skip.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-1' },
    check: (run, assert) => {
      assert('the job is green', run.job('skipped').result, 'success')
      assert('the expensive step does not run', run.ran('skipped', 'expensive'), false)
      assert('the other step runs', run.ran('skipped', 'always'), true)
      assert(
        'nobody can miss it',
        run.step('skipped', 'credit').annotations.map(({ level }) => level),
        ['warning'],
      )
      assert('the summary says so', run.step('skipped', 'credit').summary, /skip/i)
    },
  },
  {
    title: 'continue-on-error turns the gate into advice',
    repository,
    workflow: 'advise.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-1' },
    check: (run, assert) => {
      assert('the job is green', run.job('advised').result, 'success')
      assert(
        'a later step reads outcome and outputs',
        run.step('advised', 'after').log[0],
        'outcome failure, conclusion success, should-run false, short by 4 USD',
      )
      assert('the expensive step does not run', run.ran('advised', 'expensive'), false)
    },
  },
  {
    title: 'the sandbox as a first try: base-url and a key in plain sight',
    repository,
    workflow: 'try-it.yml',
    variables: { SANDBOX: '<sandbox>' },
    check: (run, assert, asked) => {
      assert('the gate is green', run.job('gate').result, 'success')
      assert('the vendor itself was not asked', asked, [])
    },
  },
]
