// Every way to a message about a wrong configuration, by what of it is wrong.
import { findMistypedInputs } from '../../src/action/inputs.ts'
import { parsePlan, type RawPlan } from '../../src/core/plan/parse-plan.ts'
import { catalog } from '../../src/providers/catalog.ts'

export type Mistake = Partial<Omit<RawPlan, 'configFile'>> & { readonly file?: string }

const list = (checks: string, more: Mistake = {}): Mistake => ({ ...more, inputs: { checks, ...more.inputs } })
const lines = (count: number, line: string) => Array(count).fill(line).join('\n')
const one = (inputs: Readonly<Record<string, string>>, environment = {}): Mistake => ({
  inputs: { provider: 'apertis', minimum: '5', ...inputs },
  environment,
})
const item = (fields: string, more: Mistake = {}) => list(`- { provider: apertis, minimum: 5, ${fields} }`, more)
const file = (text: string, more: Mistake = {}): Mistake => ({ file: text, ...more })
const key = 'key-of-somebody'

function custom(fields: Readonly<Record<string, unknown>>): Mistake {
  const sound = { provider: 'custom', url: 'https://api.acme.example/v1', unit: 'USD', remaining: '/left', minimum: 5 }
  return list(JSON.stringify([{ ...sound, ...fields }]))
}

export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'Often met': [
    list('apertis > 5'),
    list('apertis >= '),
    list('apertis >= 5 USD crustdata >= 1000'),
    one({ minimum: '1,000' }),
    one({ minimum: 'USD' }),
    one({ minimum: '' }),
    one({ provider: 'apertsi' }),
    one({ provider: '' }),
    list('apertis >= 5 USD', { inputs: { 'api-key': 'some-key-of-mine' } }),
    list('apertis >= 5 USD', { inputs: { 'base-url': 'https://gateway.example' } }),
    {},
    one({ timeout: 'long' }),
    list('- apertis >= 5 USD\n\t- crustdata >= 1'),
    one({ on_lov: 'warn' }),
  ],
  'Lines and lists': [
    list('apertis <= 5'),
    list('apertis 5 USD'),
    list('apertis'),
    list('>= 5'),
    list('apertis/ >= 5'),
    list('openai >= 10% of '),
    list('openai can spend'),
    list('apertis crustdata'),
    list('openai >= 5 of 5 of 5'),
    list('provider: apertis'),
    list('- [apertis]'),
    list('# nothing yet'),
    list('apertis >= 5\napertis >= 6'),
    item('warn-belov: 9'),
    item('name: [a]'),
    item('"": x'),
    list('apertis >= 5 USD', { inputs: { provider: 'crustdata' } }),
    list(lines(1001, 'apertis >= 5')),
    list(lines(1001, '- apertis >= 5')),
    item(Array.from({ length: 199 }, (_, index) => `x${index}: a`).join(', ')),
    list(lines(502, 'apertis')),
  ],
  'Amounts and budgets': [
    one({ minimum: '-1' }),
    one({ minimum: '5 of 10' }),
    one({ minimum: '€5' }),
    one({ 'estimated-cost': '20%' }),
    list('openai >= 5 USD of 200 USD per month'),
    list('openai >= 5 USD'),
    list('- { provider: exa, account: acme, minimum: 5 USD }'),
    list('crustdata >= 5 of 20 USD/month'),
    list('anthropic >= 5 USD of 20 USD/day'),
    list('openrouter >= 5 USD of 20 USD since 2026-11-03'),
    list('openai >= 5 of 200 EUR/month'),
    list('openai >= 5 EUR of 200 USD/month'),
  ],
  'Providers, pools and addresses': [
    one({ provider: 'acme' }),
    one({ provider: 'assemblyai' }),
    one({ provider: 'gemini' }),
    one({ provider: 'twilio' }),
    one({ account: 'acme' }),
    one({ region: 'eu' }),
    one({ provider: 'moonshot', region: 'eu' }),
    one({ provider: 'siliconflow', region: 'cn' }),
    one({ provider: 'moonshot', region: 'cn', 'base-url': 'https://gateway.example' }),
    one({ pool: 'paygo' }),
    one({ provider: 'openai', pool: 'can-spend' }),
    one({ provider: 'litellm' }),
    item('url: "https://api.acme.example"'),
    ...[
      'gateway.example',
      'http://gateway.example',
      'https://gateway.example/ä',
      'https://gateway.example/?key=1',
      'https://me:secret@gateway.example',
      'https://[::1',
      'https://127.1',
    ].map((address) => one({ 'base-url': address })),
  ],
  Keys: [
    one({ 'api-key': 'one\ntwo' }),
    one({ 'api-key': 'schlüssel' }),
    one({ 'api-key': 'ghp_0123456789abcdef0123456789abcdef0123' }),
    one({ 'api-key': key }, { CI_JOB_TOKEN: key }),
    one({ 'api-key': key }, { 'INPUT_GITHUB-TOKEN': key }),
    one({ provider: 'github', 'github-token': 'ghs_x', 'base-url': 'https://gateway.example' }),
    one({ provider: 'github', 'api-key': 'ghs_x', 'base-url': 'https://gateway.example' }),
    item('api-key-env: my key'),
    item('api-key-env: GITHUB_TOKEN'),
    item('api-key: a, api-key-env: B'),
    file('checks: [{ provider: apertis, minimum: 5, api-key: a }]'),
    file('checks: [{ provider: apertis, minimum: 5, api-key-env: MY_KEY, base-url: "https://gateway.example" }]', {
      event: 'pull_request_target',
    }),
    one({ 'api-key': key, name: key }),
  ],
  Probes: [
    one({ provider: 'openai', probe: 'true' }),
    one({ probe: 'true', minimum: '' }),
    one({ 'probe-model': 'small' }),
    one({ provider: 'replicate', probe: 'true', minimum: '', 'probe-model': 'small' }),
    one({ provider: 'openai', probe: 'true', minimum: '', 'probe-model': 'a b' }),
    file('checks: [openai can-spend]'),
    list('openai can-spend', { inputs: { 'max-spend': '1', receipt: 'true' } }),
    list('- openai can-spend\n- { provider: openai, probe: true, name: b, base-url: "https://gateway.example" }', {
      environment: { OPENAI_API_KEY: key },
    }),
  ],
  'Config files': [
    file('# nothing yet'),
    file('- apertis >= 5'),
    file('run: npm test\nchecks: [apertis >= 5]'),
    file('api-key: a\nchecks: [apertis >= 5]'),
    file('region: eu'),
    file('check: [apertis >= 5]'),
    file('checks: [apertis >= 5]', { inputs: { checks: 'apertis >= 5' } }),
    file('checks: [apertis >= 5]', { inputs: { 'base-url': 'https://gateway.example' } }),
  ],
  YAML: [
    '- &a apertis >= 5\n- *a',
    '- provider: a\n  provider: b',
    '- !x a',
    '- %x',
    '[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]',
    '- provider: apertis\n   minimum: 5',
    '- provider: apertis\n  name: a: b',
    '- a\n - b: c',
    '- provider: apertis\n  minimum\n  name: x',
    '- "a":b',
    '- "apertis >= 5',
    "- 'apertis >= 5",
    '[apertis >= 5',
    '[{a: 1} {b: 2}]',
    '- "a\\q"',
    '- a\u0007',
    '- @a',
    '- a: "x\ny"',
    '- a\n...\n- b',
    '- |x\n  a',
    `- ${'a'.repeat(600_000)}`,
  ].map((text) => list(text)),
  'Settings of the run': [
    one({ 'on-low': 'ignore' }),
    one({ retries: '99' }),
    one({ lasts: '3' }),
    one({ 'parallel-jobs': 'x' }),
    one({ wait: '15' }),
    one({ wait: '9h' }),
    one({ 'max-spend': '1' }),
    one({ 'receipt-file': 'receipts.jsonl' }),
    one({ receipt: 'true', 'on-overspend': 'fail' }),
    one({ receipt: 'true', 'max-spend': '1', 'on-overspend': 'stop' }),
    one({ watch: '30' }),
    one({ 'skip-at-most': '3 days' }),
    one({ run: 'npm test', 'log-file': 'eval.log' }),
  ],
  'Endpoints of your own': [
    custom({ 'base-url': 'https://gateway.example' }),
    custom({ unit: '' }),
    custom({ unit: 'US dollars' }),
    custom({ scale: 0 }),
    custom({ remaining: 'data.balance' }),
    custom({ less: 'pending' }),
    custom({ 'top-up-url': 'acme.example' }),
    custom({ remaining: '', budget: '5 EUR/month', used: '/used' }),
    custom({ remaining: '', used: '/used' }),
    custom({ remaining: '', total: '/total' }),
    custom({ remaining: '' }),
    custom({ total: '/total' }),
    custom({ remaining: '', budget: '5 USD/month', used: '/used', limit: '/limit' }),
    custom({ remaining: '', budget: '5 USD/month', used: '/used', 'resets-at': '/end' }),
    custom({ remaining: '', budget: '5 USD/month', used: '/used', less: '/pending' }),
    custom({ url: '' }),
    custom({ url: 'https://api.acme.example//v1' }),
    custom({ url: 'https://api.acme.example/?key=1', auth: 'query key' }),
    custom({ auth: 'digest' }),
    custom({ auth: 'header' }),
    custom({ auth: 'query a=b' }),
    custom({ auth: 'header a:b' }),
    custom({ auth: 'header host' }),
    custom({ auth: 'none', 'api-key': 'a' }),
    custom({ method: 'PUT' }),
    custom({ headers: 'x' }),
    custom({ headers: { A: '1', a: '2' } }),
    custom({ headers: { 'a b': '1' } }),
    custom({ headers: { host: '1' } }),
    custom({ headers: { 'x-api-key': '1' } }),
    custom({ headers: { x: 'ä' } }),
    custom({ body: '{}' }),
    custom({ method: 'POST', body: 'x' }),
  ],
}

/** All that is told of a mistake, as the action says it. */
export async function messagesOf({ file, inputs = {}, ...more }: Mistake): Promise<readonly string[]> {
  const typed = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const configFile = file === undefined ? null : { path: 'credit-gate.yml', text: file }
  const raw = { environment: {}, secretless: null, ...more, configFile }
  const given = file === undefined ? inputs : { 'config-file': 'credit-gate.yml', ...inputs }
  const { errors } = await parsePlan({ ...raw, inputs: given }, catalog)
  return [...findMistypedInputs(Object.fromEntries(typed)), ...errors].map(({ field, message }) =>
    field === '' ? message : `${field}: ${message}`,
  )
}
