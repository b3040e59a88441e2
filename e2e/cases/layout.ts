import type { Scenario } from '../scenario.ts'

const repository = 'e2e/repository'
const funded = { APERTIS_API_KEY: 'sandbox-balance-12.5', CRUSTDATA_API_KEY: 'sandbox-balance-500' }

/** Several keys, a config file, and the gate inside reusable workflows and composite actions. */
export const layoutScenarios: readonly Scenario[] = [
  {
    title: 'the first provider with credit gets the job, and a matrix has every one of them',
    repository,
    workflow: 'route.yml',
    secrets: {
      APERTIS_API_KEY: 'sandbox-balance-0',
      CRUSTDATA_API_KEY: 'sandbox-balance-500',
      PREDEV_API_KEY: 'sandbox-balance-20',
    },
    check: (run, assert, asked) => {
      assert('the gate is green', run.job('gate').result, 'success')
      assert('the job is routed', run.step('one', 'routed').log, ['routed to crustdata, without ["apertis/payg"]'])
      assert('the matrix runs on crustdata', run.job('each', 'crustdata').result, 'success')
      assert('and on predev', run.job('each', 'predev').result, 'success')
      assert('but not on apertis', run.job('each', 'apertis/payg').result, 'skipped')
      assert('every vendor was asked once', [...asked].sort(), ['apertis', 'crustdata', 'predev'])
    },
  },
  {
    title: 'no provider with credit: neither job runs',
    repository,
    workflow: 'route.yml',
    secrets: {
      APERTIS_API_KEY: 'sandbox-balance-0',
      CRUSTDATA_API_KEY: 'sandbox-down',
      PREDEV_API_KEY: 'sandbox-unauthorized',
    },
    check: (run, assert) => {
      assert('the gate is red', run.job('gate').result, 'failure')
      assert('the routed job does not run', run.job('one').result, 'skipped')
      assert('the matrix does not run', run.job('each').result, 'skipped')
      assert('first-ok is empty', run.step('gate', 'credit').outputs['first-ok'] ?? '', '')
      assert('ok-checks is an empty list', run.step('gate', 'credit').outputs['ok-checks'], '[]')
    },
  },
  {
    title: 'checks from a config file',
    repository,
    workflow: 'config-file.yml',
    secrets: funded,
    check: (run, assert) => {
      assert('the gate is green', run.job('gate').result, 'success')
      assert('both checks are good', run.step('gate', 'credit').outputs['ok-checks'], '["apertis/payg","backup"]')
      assert(
        'warn-below warns',
        run.step('gate', 'credit').annotations.map(({ level }) => level),
        ['warning'],
      )
    },
  },
  {
    title: 'the policy of the config file',
    repository,
    workflow: 'config-file.yml',
    secrets: { ...funded, APERTIS_API_KEY: 'sandbox-balance-1' },
    check: (run, assert) => {
      assert('the gate is green', run.job('gate').result, 'success')
      assert('should-run is true', run.step('gate', 'credit').outputs['should-run'], 'true')
      assert('the deciding check is low', run.step('gate', 'credit').outputs['status'], 'low')
    },
  },
  {
    title: 'a config file without a checkout before it',
    repository,
    workflow: 'config-file.yml',
    variables: { CHECKOUT: 'no', CONFIG_FILE: 'nowhere.yml' },
    secrets: funded,
    check: (run, assert, asked) => {
      assert('the gate is red', run.job('gate').result, 'failure')
      assert('the status is error', run.step('gate', 'credit').outputs['status'], 'error')
      assert('the message says what to do', run.step('gate', 'credit').annotations[0]?.message, /checkout/)
      assert('nobody was asked', asked, [])
    },
  },
  {
    title: 'a reusable workflow around the gate: enough',
    repository,
    workflow: 'caller.yml',
    secrets: funded,
    check: (run, assert) => {
      assert('the secret arrives, the output comes back', run.step('tell', 'tell').log, [
        'should-run through the call true',
      ])
      assert('the expensive job runs', run.job('spend').result, 'success')
    },
  },
  {
    title: 'a reusable workflow around the gate: too little, skipped',
    repository,
    workflow: 'caller.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-1' },
    check: (run, assert) => {
      assert('the output comes back', run.step('tell', 'tell').log, ['should-run through the call false'])
      assert('the expensive job does not run', run.job('spend').result, 'skipped')
      assert('the workflow is green', run.exitCode, 0)
    },
  },
  {
    title: 'a composite action around the gate: enough',
    repository,
    workflow: 'composite.yml',
    secrets: funded,
    check: (run, assert) => {
      assert('the job is green', run.job('spend').result, 'success')
      assert('outputs come through', run.step('spend', 'after').log, ['composite said true, 12.5 left'])
      assert('the post step runs', run.ran('spend', 'guarded/credit', 'Post'), true)
    },
  },
  {
    title: 'a composite action around the gate: too little',
    repository,
    workflow: 'composite.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-1' },
    check: (run, assert) => {
      assert('the job is red', run.job('spend').result, 'failure')
      assert('what is guarded does not run', run.ran('spend', 'guarded/command'), false)
    },
  },
  {
    title: 'credit for all jobs of a matrix',
    repository,
    workflow: 'plan.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-7' },
    variables: { SUITES: '["one","two","three"]' },
    check: (run, assert) => {
      assert('1 + 3 × 2 is required', run.step('gate', 'credit').outputs['required'], '7')
      assert('which is just there', run.job('gate').result, 'success')
      assert('three more such jobs', run.step('gate', 'credit').outputs['runs-left'], '3')
      assert(
        'all three start',
        run.jobs.filter(({ id }) => id === 'suite').map(({ result }) => result),
        ['success', 'success', 'success'],
      )
    },
  },
  {
    title: 'credit for one job of a matrix, but not for all',
    repository,
    workflow: 'plan.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-6.99' },
    variables: { SUITES: '["one","two","three"]' },
    check: (run, assert) => {
      assert('it is short by a cent', run.step('gate', 'credit').outputs['shortfall'], '0.01')
      assert('none starts', run.job('suite').result, 'skipped')
    },
  },
  {
    title: 'two gates in one job',
    repository,
    workflow: 'two-gates.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-12.5', CRUSTDATA_API_KEY: 'sandbox-balance-3' },
    check: (run, assert) => {
      assert('each has its own outputs', run.step('spend', 'spend').log, ['12.5 USD, 3 credits (low)'])
      assert(
        'the last started ends first',
        run.jobs[0]?.steps.filter(({ stage }) => stage === 'Post').map(({ id }) => id),
        ['data', 'money'],
      )
    },
  },
  {
    title: 'mistakes are told all at once',
    repository,
    workflow: 'mistakes.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-ok' },
    variables: { ON_LOW: 'wran' },
    check: (run, assert, asked) => {
      const { annotations } = run.step('gate', 'credit')
      assert(
        'one annotation',
        annotations.map(({ level }) => level),
        ['error'],
      )
      assert('it suggests the provider', annotations[0]?.message, /apertiss.*apertis/s)
      assert('it shows the amount', annotations[0]?.message, /1,000/)
      assert('it suggests the policy', annotations[0]?.message, /wran.*warn/s)
      assert('outputs are there', run.step('gate', 'after').log, ['error false []'])
      assert('nobody was asked', asked, [])
    },
  },
]
