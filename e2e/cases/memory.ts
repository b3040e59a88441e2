import { resolve } from 'node:path'
import { parse } from 'yaml'
import { readDocumentation } from '../../__tests__/support/documentation.ts'
import type { Scenario } from '../scenario.ts'
import type { WorkflowRun } from '../workflow-run.ts'

const cacheSteps = 'restore-keys: credit-\n- uses: OWNER'
const page = readDocumentation().filter(({ file }) => file === 'docs/memory.md')
const saved = 'actions/cache@v6'
/** The one that monitor.yml is pinned to. */
const pinned = 'actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9'

/** The recipe of docs/memory.md that has this in it. */
function recipe(words: string): string {
  const found = page.filter(({ text, language }) => language === 'yaml' && text.includes(words))
  if (found.length !== 1) throw new Error(`docs/memory.md has ${found.length} recipes with ${words}`)
  return found[0]?.text ?? ''
}

/** Steps as jobs of one workflow, one after the other: each on a fresh machine. */
function jobs(steps: string, names: readonly string[]): string {
  const indented = steps.trimEnd().replace(/^/gm, '      ')
  const parts = names.map((name, index) => {
    const needs = index === 0 ? '' : `    needs: ${names[index - 1]}\n    if: always()\n`
    return `  ${name}:\n    runs-on: ubuntu-latest\n${needs}    steps:\n      - uses: actions/checkout@v7\n${indented}\n      - if: always()\n        run: cat credit.jsonl || true\n`
  })
  return `on: push\njobs:\n${parts.join('')}`
}

/** Lines of a history that a job's last step printed. */
function linesOf(run: WorkflowRun, job: string): readonly { readonly kind: string; readonly outcome: string }[] {
  const { steps } = run.job(job)
  return steps
    .flatMap(({ log }) => log.join('\n').split('\n'))
    .flatMap((line) => (line.startsWith('{"version"') ? [JSON.parse(line)] : []))
}

const said = ({ jobs }: WorkflowRun) => jobs.flatMap(({ steps }) => steps.flatMap(({ log }) => log)).join('\n')
const gate = (run: WorkflowRun, job: string) =>
  run.job(job).steps.find(({ outputs }) => outputs['should-run'] !== undefined)?.outputs ?? {}

const base = { repository: 'e2e/documented', workflow: 'documented.yml' } as const
const workflow = (text: string, files: Readonly<Record<string, string>> = {}) => ({
  ...base,
  files: { '.github/workflows/documented.yml': text, ...files },
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z/, 'Z')
const seen = (days: number, remaining: number) =>
  `${JSON.stringify({
    ...{ version: 1, kind: 'reading', at: daysAgo(days), context: null, outcome: 'go' },
    checks: [{ name: 'apertis', provider: 'apertis', pool: 'payg', unit: 'USD', status: 'ok', remaining }],
  })}\n`

/** The command line as `npm install` leaves it, so that `npx` fetches nothing. */
const commandLine = {
  'package.json': '{ "private": true }',
  'node_modules/credit-gate/package.json': JSON.stringify({
    ...{ name: 'credit-gate', version: '1.0.0', bin: { 'credit-gate': 'cli.sh' } },
  }),
  'node_modules/credit-gate/cli.sh': `#!/bin/sh\nexec node "${resolve('dist/cli/index.js')}" "$@"\n`,
  'node_modules/.bin/credit-gate': '#!/bin/sh\nexec "$(dirname "$0")/../credit-gate/cli.sh" "$@"\n',
}

const monitor = recipe('monitor.yml@v1')
/** The recipe's job twice: with a key that has no credit, and then with one that has. */
function monitorTwice(): string {
  const { jobs: described } = parse(monitor) as { jobs: { credit: object } }
  const text = JSON.stringify(described.credit).replaceAll('secrets.APERTIS_API_KEY', 'secrets.RICH_KEY')
  const rich = { needs: 'credit', if: 'always()', ...JSON.parse(text) }
  return JSON.stringify({ on: 'push', jobs: { credit: described.credit, rich } })
}

/** A job that leaves a history, and the one that makes a page of it, where the command line is installed. */
function pageAfterGate(): string {
  const { jobs: described } = parse(recipe('actions/deploy-pages')) as { jobs: { page: { steps: readonly object[] } } }
  const checkout = { uses: 'actions/checkout@v7' }
  const gate = { 'runs-on': 'ubuntu-latest', steps: parse(recipe(cacheSteps)) }
  const page = { ...described.page, needs: 'gate', steps: [checkout, ...described.page.steps] }
  return JSON.stringify({ on: 'push', jobs: { gate, page } })
}

/** What docs/memory.md tells to do, done, with what stands for caches, artifacts, issues and those who post. */
export const memoryScenarios: readonly Scenario[] = [
  {
    title: 'a history in a cache, run twice',
    ...workflow(jobs(recipe(cacheSteps), ['first', 'second'])),
    secrets: { APERTIS_API_KEY: 'sandbox-balance-80' },
    others: { [saved]: 'e2e/cache' },
    check: (run, assert) => {
      assert('the first run has no history', said(run), /no cache was found/)
      assert('it leaves a line', linesOf(run, 'first').length, 1)
      assert('which the second run has, beside its own', linesOf(run, 'second').length, 2)
      assert('the workflow is green', run.exitCode, 0)
    },
  },
  {
    title: 'a history in a cache, after a gate that stopped the job',
    ...workflow(jobs(recipe(cacheSteps), ['first', 'second'])),
    secrets: { APERTIS_API_KEY: 'sandbox-balance-3' },
    others: { [saved]: 'e2e/cache' },
    check: (run, assert) => {
      assert('the gate is red', run.job('first').result, 'failure')
      assert(
        'and its line is there for the next',
        linesOf(run, 'second').map(({ outcome }) => outcome),
        ['fail', 'fail'],
      )
    },
  },
  {
    title: 'a history in an artifact',
    ...workflow(jobs(recipe('actions/upload-artifact'), ['credit'])),
    secrets: { APERTIS_API_KEY: 'sandbox-balance-80' },
    others: { 'actions/upload-artifact@v7': 'e2e/upload-artifact' },
    check: (run, assert) => {
      assert('what is kept is the line, as the step after it sees it', linesOf(run, 'credit').length, 2)
      assert('the workflow is green', run.exitCode, 0)
    },
  },
  {
    title: 'a history on a runner of one’s own',
    ...workflow(recipe('runs-on: self-hosted'), { 'credit.jsonl': seen(4, 200) + seen(2, 140) }),
    secrets: { APERTIS_API_KEY: 'sandbox-balance-80' },
    check: (run, assert) => {
      assert('the gate forecasts from the lines of earlier runs', gate(run, 'evaluate')['days-left'], /^2\.\d+$|^2$/)
      assert('the workflow is green', run.exitCode, 0)
    },
  },
  {
    title: 'the reusable monitor: an issue is opened, and closed when there is credit',
    ...workflow(monitorTwice()),
    secrets: { GITHUB_TOKEN: 'ghs_token', APERTIS_API_KEY: 'sandbox-balance-3', RICH_KEY: 'sandbox-balance-80' },
    others: { [pinned]: 'e2e/cache' },
    hasIssues: true,
    check: (run, assert, _asked, issues) => {
      assert('both jobs are green: a watch stops nothing', run.exitCode, 0)
      assert(
        'one issue was made, and is closed',
        issues.map(({ title, state, labels }) => [title, state, labels]),
        [['Credit Gate: too little credit: apertis', 'closed', ['credit-gate']]],
      )
      assert('it told what was left', issues[0]?.body, /3 USD left, 5 USD required, short by 2 USD/)
      assert('the history was saved', said(run), /saved credit-gate-history-/)
      assert('and found by the second job', said(run), /restored credit-gate-history-/)
    },
  },
  {
    title: 'a message to Slack, Discord, Teams and by mail',
    ...workflow(
      jobs(recipe('slackapi/slack-github-action'), ['credit']).replace(
        'runs-on: ubuntu-latest',
        // A command that stands for curl, and prints what it would send.
        'runs-on: ubuntu-latest\n    env: { BASH_ENV: ./curl.sh }',
      ),
      { 'curl.sh': 'curl() { cat; }\n' },
    ),
    secrets: {
      ...{ APERTIS_API_KEY: 'sandbox-balance-3', SLACK_WEBHOOK_URL: 'https://slack.invalid/hook-of-slack' },
      ...{ DISCORD_WEBHOOK_URL: 'https://discord.invalid/hook-of-discord' },
      ...{ TEAMS_WEBHOOK_URL: 'https://teams.invalid/hook-of-teams', MAIL_PASSWORD: 'a-password-for-mail' },
    },
    others: Object.fromEntries(
      ['slackapi/slack-github-action@v3', 'tsickert/discord-webhook@v7', 'dawidd6/action-send-mail@v6'].map((name) => [
        name,
        'e2e/printing-action',
      ]),
    ),
    check: (run, assert) => {
      const lines = said(run).split('\n')
      const told = (word: string) => lines.find((line) => line.startsWith(`${word} `) && line.length > word.length + 2)
      const message = gate(run, 'credit')['message'] ?? ''
      assert('there is a message', message, /3 USD left, 5 USD is required/)
      assert('Slack gets it', JSON.parse(told('payload')?.slice('payload '.length) ?? '{}'), { text: message })
      assert('Discord gets it', told('content'), `content ${message}`)
      assert('a mail has it', told('body'), `body ${message}`)
      assert('and says what it is about', told('subject'), 'subject Credit: low')
      const card = JSON.parse(/^\{\n[\s\S]*?^\}/m.exec(lines.join('\n'))?.[0] ?? '{}')
      assert('Teams gets a card with it', card.attachments?.[0]?.content?.body?.[0]?.text, message)
    },
  },
  {
    title: 'a page by GitHub Pages',
    ...workflow(pageAfterGate(), commandLine),
    secrets: { APERTIS_API_KEY: 'sandbox-balance-80' },
    others: {
      [saved]: 'e2e/cache',
      'actions/upload-pages-artifact@v5': 'e2e/printing-action',
      'actions/deploy-pages@v5': 'e2e/other-action',
    },
    check: (run, assert) => {
      const lines = said(run).split('\n')
      assert('the page is there', lines.includes('<!doctype html>'), true)
      assert('and it is of the line in the cache', said(run), /restored credit-/)
      assert('and is a report', lines.includes('<h1>Credit report</h1>'), true)
      assert('the workflow is green', run.exitCode, 0)
    },
  },
]
