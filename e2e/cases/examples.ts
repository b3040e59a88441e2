import type { Scenario } from '../scenario.ts'

const funded = { APERTIS_API_KEY: 'sandbox-balance-80' }
const upload = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a'

/** Every example, as it stands: when there is money, and when there is none. */
export const exampleScenarios: readonly Scenario[] = [
  {
    title: 'one key: enough',
    repository: 'examples/one-key',
    workflow: 'evaluate.yml',
    secrets: funded,
    check: (run, assert) => {
      assert('the command runs, with its key', run.step('evaluate', '2').log, [
        'evaluating with a key of 18 characters',
      ])
      assert('the workflow is green', run.exitCode, 0)
    },
  },
  {
    title: 'one key: too little',
    repository: 'examples/one-key',
    workflow: 'evaluate.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-empty' },
    check: (run, assert) => {
      assert('the gate is red', run.step('evaluate', '1').result, 'failure')
      assert('the command does not run', run.ran('evaluate', '2'), false)
      assert('the workflow is red', run.exitCode, 1)
    },
  },
  {
    title: 'several keys: enough on each',
    repository: 'examples/several-keys',
    workflow: 'evaluate.yml',
    secrets: { ...funded, CRUSTDATA_API_KEY: 'sandbox-balance-500', IMAGES_KEY: 'sandbox-balance-9' },
    check: (run, assert) => {
      assert('the first suite runs', run.job('evaluate', 'answers').result, 'success')
      assert('and the second', run.job('evaluate', 'pictures').result, 'success')
      assert(
        '3 of 3 checks are good',
        run.step('credit', 'credit').outputs['ok-checks'],
        '["apertis/payg","crustdata","pictures"]',
      )
    },
  },
  {
    title: 'several keys: the one that is nice to have is empty',
    repository: 'examples/several-keys',
    workflow: 'evaluate.yml',
    secrets: { ...funded, CRUSTDATA_API_KEY: 'sandbox-balance-150', IMAGES_KEY: 'sandbox-balance-0' },
    check: (run, assert) => {
      assert('the suites run', run.job('evaluate', 'answers').result, 'success')
      assert(
        'the low one and the soft limit warn',
        run.step('credit', 'credit').annotations.map(({ level }) => level),
        ['warning', 'warning'],
      )
    },
  },
  {
    title: 'several keys: credit for one suite, but not for two',
    repository: 'examples/several-keys',
    workflow: 'evaluate.yml',
    secrets: {
      APERTIS_API_KEY: 'sandbox-balance-2.75',
      CRUSTDATA_API_KEY: 'sandbox-balance-500',
      IMAGES_KEY: 'sandbox-ok',
    },
    check: (run, assert) => {
      assert('the gate is red', run.job('credit').result, 'failure')
      assert('no suite runs', run.job('evaluate').result, 'skipped')
      assert('it is short by what the second costs', run.step('credit', 'credit').outputs['shortfall'], '0.25')
    },
  },
  {
    title: 'the first provider that has money: the second one',
    repository: 'examples/funded-provider',
    workflow: 'evaluate.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-empty', APIKLEY_API_KEY: 'sandbox-balance-700' },
    check: (run, assert) => {
      const said = run.job('evaluate').steps.flatMap(({ log }) => log)
      assert('the job is routed, with that key', said, ['evaluating with apikley and a key of 19 characters'])
    },
  },
  {
    title: 'the first provider that has money: none',
    repository: 'examples/funded-provider',
    workflow: 'evaluate.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-empty', APIKLEY_API_KEY: 'sandbox-empty' },
    check: (run, assert) => {
      assert('the gate is red', run.job('credit').result, 'failure')
      assert('the job does not run', run.job('evaluate').result, 'skipped')
    },
  },
  {
    title: 'a nightly batch with a receipt',
    repository: 'examples/nightly-batch',
    workflow: 'nightly.yml',
    event: 'workflow_dispatch',
    secrets: { APERTIS_API_KEY: 'sandbox-drain-0.5' },
    others: { [upload]: 'e2e/upload-artifact' },
    check: (run, assert) => {
      assert('the batch runs', run.step('batch', '1').log.join('\n'), /a batch of 1 items/)
      assert('the step is green', run.step('batch', '1').result, 'success')
      const kept = run.step('batch', '2/0').log.join('\n')
      const line = JSON.parse(/^\{.*$/m.exec(kept)?.[0] ?? '{}')
      assert('the receipt is there for the next step', line.checks?.[0]?.spent, 0.5)
    },
  },
  {
    title: 'a nightly batch without money',
    repository: 'examples/nightly-batch',
    workflow: 'nightly.yml',
    event: 'workflow_dispatch',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-5' },
    others: { [upload]: 'e2e/upload-artifact' },
    check: (run, assert) => {
      assert('the batch does not run', run.step('batch', '1').log.join('\n').includes('a batch of'), false)
      assert('the step is red', run.step('batch', '1').result, 'failure')
    },
  },
  {
    title: "fork-safe: a fork's pull request",
    repository: 'examples/fork-safe',
    workflow: 'test.yml',
    event: 'pull_request',
    actor: 'stranger',
    payload: {
      pull_request: { head: { repo: { fork: true, full_name: 'stranger/widgets' } }, base: { repo: { fork: false } } },
      repository: { full_name: 'octo-org/widgets' },
    },
    check: (run, assert) => {
      assert('the job is green', run.job('test').result, 'success')
      assert('the tests that cost nothing run', run.step('test', '1').log, ['testing '])
      assert('the others do not', run.ran('test', '3'), false)
      assert('a warning says why', run.step('test', 'credit').annotations[0]?.message, /fork/)
    },
  },
  {
    title: 'fork-safe: main, with money',
    repository: 'examples/fork-safe',
    workflow: 'test.yml',
    secrets: funded,
    check: (run, assert) => {
      assert('all tests run', run.step('test', '3').log, ['testing --paid'])
    },
  },
  {
    title: 'fork-safe: main, without a key',
    repository: 'examples/fork-safe',
    workflow: 'test.yml',
    check: (run, assert) => {
      assert('a missing key is a mistake', run.job('test').result, 'failure')
    },
  },
  {
    title: 'fork-safe: a pull request of our own, without money',
    repository: 'examples/fork-safe',
    workflow: 'test.yml',
    event: 'pull_request',
    payload: { pull_request: { head: { repo: { fork: false } } } },
    secrets: { APERTIS_API_KEY: 'sandbox-empty' },
    check: (run, assert) => {
      assert('the job is green', run.job('test').result, 'success')
      assert('the paid tests do not run', run.ran('test', '3'), false)
    },
  },
  {
    title: 'GitHub’s own limit, without a secret: enough',
    repository: 'examples/github-limit',
    workflow: 'sync.yml',
    // What a runner makes for every job.
    secrets: { GITHUB_TOKEN: 'sandbox-balance-987' },
    check: (run, assert, asked) => {
      assert('the sync runs', run.step('sync', '2').log, ['syncing'])
      assert('the figure is GitHub’s', run.step('sync', 'limit').outputs['unit'], 'requests')
      assert('the receipt counts requests', run.raw, /this job used nothing/)
      assert('GitHub was asked before and after, and nobody else', asked, ['github', 'github'])
      assert('the workflow is green', run.exitCode, 0)
    },
  },
  {
    title: 'GitHub’s own limit, without a secret: too little',
    repository: 'examples/github-limit',
    workflow: 'sync.yml',
    secrets: { GITHUB_TOKEN: 'sandbox-balance-499' },
    check: (run, assert) => {
      assert('the gate is red', run.step('sync', 'limit').result, 'failure')
      assert('the sync does not run', run.ran('sync', '2'), false)
      const [annotation] = run.step('sync', 'limit').annotations
      assert(
        'it says by how much',
        annotation?.message,
        /499 requests left in core, 500 requests required, short by 1 request/,
      )
      assert('and what to do', annotation?.message, /Wait for the reset, or use another token/)
    },
  },
  ...['sandbox-balance-80', 'sandbox-balance-3'].map(
    (key): Scenario => ({
      title: `a reusable workflow for an organisation: ${key.slice('sandbox-balance-'.length)} USD`,
      repository: 'examples/organisation/product',
      workflow: 'evaluate.yml',
      secrets: { APERTIS_API_KEY: key },
      others: { 'OWNER/shared-workflows@v1': 'examples/organisation/shared-workflows' },
      check: (run, assert) => {
        const said = run.job('evaluate').steps.flatMap(({ log }) => log)
        const enough = key === 'sandbox-balance-80'
        assert('the product runs only with credit', said, enough ? ['evaluating, with 80 USD left'] : [])
        assert('the workflow is green', run.exitCode, 0)
      },
    }),
  ),
]
