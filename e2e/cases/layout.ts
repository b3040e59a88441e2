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
]
