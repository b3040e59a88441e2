import type { Scenario } from '../scenario.ts'

const repository = 'e2e/repository'
/** 100 at the first reading and 40 at the second: enough for a minimum of 50 before the job, and not after it. */
const draining = { APERTIS_API_KEY: 'sandbox-drain-60' }

/** What is told when the job ends. */
export const receiptScenarios: readonly Scenario[] = [
  {
    title: 'a receipt in the post step',
    repository,
    workflow: 'receipt.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-drain-0.5' },
    variables: { MINIMUM: '5 USD', RECEIPT: 'true' },
    check: (run, assert, asked) => {
      assert('the job is green', run.job('spend').result, 'success')
      assert('the post step is green', run.step('spend', 'credit', 'Post').result, 'success')
      assert('the vendor was asked twice', asked, ['apertis', 'apertis'])
      assert('the summary tells what was spent', run.step('spend', 'credit', 'Post').summary, /0\.50? USD/)
    },
  },
  {
    title: 'an overspend fails the job when that is asked for',
    repository,
    workflow: 'receipt.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-drain-3' },
    variables: { MINIMUM: '5 USD', RECEIPT: 'true', MAX_SPEND: '2 USD', ON_OVERSPEND: 'fail' },
    check: (run, assert) => {
      assert('the gate itself is green', run.step('spend', 'credit').result, 'success')
      assert('the post step is red', run.step('spend', 'credit', 'Post').result, 'failure')
      assert(
        'an error says so',
        run.step('spend', 'credit', 'Post').annotations.map(({ level }) => level),
        ['error'],
      )
    },
  },
  {
    title: 'an overspend only warns otherwise',
    repository,
    workflow: 'receipt.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-drain-3' },
    variables: { MINIMUM: '5 USD', RECEIPT: 'true', MAX_SPEND: '2 USD' },
    check: (run, assert) => {
      assert('the job is green', run.job('spend').result, 'success')
      assert(
        'a warning says so',
        run.step('spend', 'credit', 'Post').annotations.map(({ level }) => level),
        ['warning'],
      )
    },
  },
  {
    title: 'not your code: a later step failed, and the money ran out meanwhile',
    repository,
    workflow: 'receipt.yml',
    secrets: draining,
    variables: { MINIMUM: '50 USD', EXIT_CODE: '1' },
    check: (run, assert) => {
      assert('the gate was green', run.step('spend', 'credit').result, 'success')
      const post = run.step('spend', 'credit', 'Post')
      assert(
        'the post step says it in an error',
        post.annotations.map(({ level }) => level),
        ['error'],
      )
      assert('in those words', `${post.annotations[0]?.title} ${post.annotations[0]?.message}`, /not your code/i)
      assert('with the summary’s headline', post.summary, /not your code/i)
      assert('the post step itself is green', post.result, 'success')
    },
  },
  {
    title: 'a later step failed, and the money is still there: silence',
    repository,
    workflow: 'receipt.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-80' },
    variables: { MINIMUM: '30 USD', EXIT_CODE: '1' },
    check: (run, assert, asked) => {
      assert('the balance is read again', asked, ['apertis', 'apertis'])
      assert('no annotation', run.step('spend', 'credit', 'Post').annotations, [])
      assert('no summary', run.step('spend', 'credit', 'Post').summary, '')
    },
  },
  {
    title: 'the job is green: nothing is read again',
    repository,
    workflow: 'receipt.yml',
    secrets: draining,
    variables: { MINIMUM: '50 USD' },
    check: (run, assert, asked) => {
      assert('the vendor was asked once', asked, ['apertis'])
      assert('no annotation', run.step('spend', 'credit', 'Post').annotations, [])
    },
  },
  {
    title: 'the gate itself stopped the job: that is no news',
    repository,
    workflow: 'receipt.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-1' },
    variables: { MINIMUM: '30 USD' },
    check: (run, assert, asked) => {
      assert('the vendor was asked once', asked, ['apertis'])
      assert('no annotation of the post step', run.step('spend', 'credit', 'Post').annotations, [])
    },
  },
  {
    title: 'the job had failed before the gate was asked: silence',
    repository,
    workflow: 'late.yml',
    secrets: draining,
    check: (run, assert) => {
      assert('the gate is asked, and green', run.step('spend', 'credit').result, 'success')
      assert('no annotation of the post step', run.step('spend', 'credit', 'Post').annotations, [])
      assert('no summary of the post step', run.step('spend', 'credit', 'Post').summary, '')
    },
  },
  {
    title: 'not your code, inside a composite action whose command failed',
    repository,
    workflow: 'composite.yml',
    secrets: draining,
    variables: { MINIMUM: '50 USD', EXIT_CODE: '3' },
    check: (run, assert) => {
      assert('the job is red', run.job('spend').result, 'failure')
      const post = run.step('spend', 'guarded/credit', 'Post')
      assert('the post step says it', `${post.annotations[0]?.title} ${post.annotations[0]?.message}`, /not your code/i)
    },
  },
  {
    title: 'run: gate, script and receipt in one step',
    repository,
    workflow: 'run.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-drain-0.5' },
    check: (run, assert) => {
      const step = run.step('spend', 'credit')
      assert('the step is green', step.result, 'success')
      assert('the script ran, without our inputs', step.log.join('\n'), /hello from the script, inputs: 0/)
      assert('it went on to its end', step.log.join('\n'), /the end/)
      assert('it can set outputs', run.step('spend', 'after').log, ['the script made here'])
      assert('the receipt follows at once', step.summary, /0\.50? USD/)
    },
  },
  {
    title: 'run: the exit code is the script’s',
    repository,
    workflow: 'run.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-80' },
    variables: { EXIT_CODE: '7' },
    check: (run, assert) => {
      assert('the step is red', run.step('spend', 'credit').result, 'failure')
      assert('the rest of the script is not run', run.step('spend', 'credit').log.join('\n').includes('the end'), false)
    },
  },
  {
    title: 'run: too little credit, and the script is not started',
    repository,
    workflow: 'run.yml',
    secrets: { APERTIS_API_KEY: 'sandbox-balance-1' },
    check: (run, assert) => {
      assert('the step is red', run.step('spend', 'credit').result, 'failure')
      assert('the script did not run', run.step('spend', 'credit').log.join('\n').includes('hello'), false)
    },
  },
]
