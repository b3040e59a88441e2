/**
 * Mutates the source file by file, each against the tests that are about it, and tells the score of each folder:
 * `npm run mutation [folder or file ...]`. Survivors go to `reports/mutation/<file>.txt`. Stryker is fetched the first time.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fetchPackages } from './fetch-packages.ts'

const folders = ['src/core', 'src/net', 'src/providers']
/** The files that decide, wherever they lie: told as a row of their own. */
const verdict = /^src\/core\/verdict\/(?!report)[\w-]+\.ts$/
const least = 90

/** Tests of files that have none of their own name. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  // Only types, or one figure.
  'src/core/provider/catalog': [],
  'src/core/plan/limits': [],
  'src/core/plan/plan': [],
  'src/core/plan/check-context': [],
  'src/core/plan/read-key': ['core/plan/parse-check', 'core/plan/parse-plan'],
  'src/core/plan/read-provider': ['core/plan/parse-check', 'core/plan/parse-plan'],
  'src/core/provider/reasons': ['core/provider/failure', 'core/provider/classify'],
  'src/core/verdict/report': [],
  'src/core/provider/pool': ['core/verdict/choose-pool', 'core/verdict/evaluate'],
  'src/core/verdict/failed-check': ['core/verdict/evaluate'],
  'src/core/provider/failure': ['core/provider/failure', 'core/verdict/evaluate', 'core/provider/classify'],
  'src/core/plan/fields': ['core/plan/fields', 'core/plan/parse-plan', 'core/plan/parse-check'],
  'src/core/text/late-pattern': ['core/text/align-columns', 'core/text/clean-text'],
  'src/core/text/plain-text': ['core/text/plain-text', 'core/render/log', 'core/render/results'],
  'src/core/render/receipt-line': ['core/receipt/receipt', 'core/render/receipt'],
  'src/core/render/junit': ['core/render/whole-junit'],
  'src/core/render/summary': ['core/render/whole-summary'],
  'src/core/money/wire-number': ['core/provider/json-pointer', 'net/parse-body'],
  'src/net/check-clock': ['net/retry'],
  'src/net/session': ['net/session', 'net/headers', 'net/probe'],
  'src/net/slots': ['net/retry'],
  'src/net/stopwatch': ['net/session'],
  'src/net/transport': ['net/request'],
  'src/core/text/escape-html': ['core/render/ledger'],
  'src/net/tunnel': ['net/request'],
  'src/providers/catalog': ['providers/catalog'],
  'src/providers/custom': ['providers/custom', 'providers/fixtures'],
  'src/providers/custom-declaration': ['providers/custom', 'providers/fixtures'],
  'src/providers/custom-request': ['providers/custom', 'providers/fixtures'],
  'src/providers/deepl': ['providers/page', 'providers/signs', 'providers/regions', 'providers/fixtures'],
  'src/providers/docker-hub': ['providers/page', 'providers/signs', 'providers/regions', 'providers/fixtures'],
  'src/providers/groups': ['providers/list', 'providers/registry'],
  'src/providers/moonshot': ['providers/page', 'providers/signs', 'providers/regions', 'providers/fixtures'],
  'src/providers/no-balance': ['providers/list', 'providers/no-balance'],
  'src/core/provider/provider': [],
  'src/providers/registry': ['providers/list', 'providers/registry'],
  'src/providers/signs': ['providers/signs'],
  'src/providers/wire': ['providers/wire'],
}

/** A provider's file is run against its own cases and its page alone; what providers share, against those that use it. */
const casesOf: Readonly<Record<string, string>> = {
  about: 'bfl',
  'anthropic-probe': 'anthropic',
  'apertis-payg': 'apertis',
  'body-code': 'apikley,kie,moonshot,siliconflow,sunoapi,tripo,wavespeed',
  'chat-probe': 'fireworks,groq,minimax,openai',
  'custom-declaration': 'custom',
  'custom-request': 'custom',
  'error-text': 'millionverifier,reoon',
  'flat-quota': 'scrapeops,scrapingbee,securitytrails',
  'key-quota': 'aihubmix,new-api,one-api',
  'litellm-budgets': 'litellm',
  'model-list': 'anthropic,cohere,gemini,groq,mistral,openai',
  'one-figure': 'aihubmix,bfl,digitalocean,jina,pdf-co,stability,upcloud,wavespeed',
  'openai-probe': 'openai',
  'openrouter-probe': 'openrouter',
  'plan-windows': 'kimi-coding,minimax-coding,synthetic,zai-coding',
  'quota-pool': 'ahrefs,apify,bifrost,convertapi,deepl,elevenlabs,github-billing',
  refusals: 'apify,apollo,deepl,emailable,exa,fal,huggingface',
  'spend-pages': 'anthropic,openai',
}

const stryker = join(
  fetchPackages('stryker', { '@stryker-mutator/core': '10.0.0', '@stryker-mutator/jest-runner': '10.0.0' }),
  'node_modules',
)

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

/** A provider's page and cases hold it, and the page of signs what it knows a vendor's words by. */
function ownTests(file: string, name: string): readonly string[] {
  if (!name.startsWith('src/providers/')) return [name.replace(/^src\//, '')]
  if (name.startsWith('src/providers/signs/')) return ['providers/signs']
  const text = readFileSync(file, 'utf8')
  return [
    'providers/page',
    ...(/^ {2}signs: /m.test(text) ? ['providers/signs'] : []),
    ...(/\bmodelsAt\b/.test(text) ? ['providers/model-rules'] : []),
    'providers/fixtures',
  ]
}

/** Of a file that no test is named after, those of its room. */
function testsFor(file: string): readonly string[] {
  const name = file.replace(/\.ts$/, '')
  const named = (testsOf[name] ?? ownTests(file, name)).flatMap((test) => globSync(`__tests__/${test}.test.ts`))
  if (named.length > 0 || Object.hasOwn(testsOf, name)) return named
  return globSync(`__tests__/${dirname(name).replace(/^src\//, '')}/*.test.ts`)
}

function mutate(file: string): readonly Mutant[] {
  const tests = testsFor(file)
  if (tests.length === 0) {
    if (testsOf[file.replace(/\.ts$/, '')]?.length === 0) return []
    console.error(`${file}: no tests are known for it`)
    process.exitCode = 1
    return []
  }
  const provider = file.startsWith('src/providers/') ? basename(file, '.ts') : null
  // A provider is loaded by the first case that asks for it: Stryker would hold only that case against what the object says
  // as it stands. Its cases are few, so all of them are run for every mutant.
  const analysis = provider === null ? [] : ['--coverageAnalysis', 'off']
  const plugins = ['--plugins', join(stryker, '@stryker-mutator/jest-runner/dist/src/index.js')]
  // Never an older report, nor one that a copy of this folder shares.
  const reportPath = 'reports/mutation.json'
  rmSync(reportPath, { force: true })
  const { status } = spawnSync(join(stryker, '.bin/stryker'), ['run', '--mutate', file, ...plugins, ...analysis], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      MUTATION_TESTS: tests.join(),
      ...(provider !== null && { FIXTURES: casesOf[provider] ?? provider }),
    },
  })
  if (status !== 0) {
    console.error(`${file}: Stryker ended with ${status}; do its tests pass?`)
    process.exitCode = 1
    return []
  }
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
  }
  const mutants = Object.values(report.files).flatMap((each) => each.mutants)
  const lines = mutants
    .filter(({ status: state }) => state === 'Survived' || state === 'NoCoverage')
    .map(({ location: { start }, status: state, mutatorName, replacement = '' }) =>
      [
        `${file}:${start.line}:${start.column}`,
        state,
        mutatorName,
        replacement.replace(/\s+/g, ' ').slice(0, 160),
      ].join('\t'),
    )
  const survivors = `reports/mutation/${basename(dirname(file))}-${basename(file, '.ts')}.txt`
  rmSync(survivors, { force: true })
  writeFileSync(survivors, lines.map((line) => `${line}\n`).join(''))
  return mutants
}

function row(name: string, mutants: readonly Mutant[]): string {
  const count = (...statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [found, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  const score = found + missed === 0 ? 100 : (100 * found) / (found + missed)
  const cells = [String(found + missed), String(found), String(missed), `${score.toFixed(1)} %`]
  return name.padEnd(40) + cells.map((cell) => cell.padStart(10)).join('')
}

const words = process.argv.slice(2)
const all = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`)).toSorted()
const wanted = all.filter(
  (file) => words.length === 0 || words.some((word) => file === word || file.startsWith(`${word}/`)),
)
mkdirSync('reports/mutation', { recursive: true })
const byFile = new Map<string, readonly Mutant[]>()
console.log(`${'file'.padEnd(40)}   mutants    killed    missed     score`)
for (const file of wanted) {
  byFile.set(file, mutate(file))
  console.log(row(file, byFile.get(file) ?? []))
}
const rows = [...folders.map((folder) => [folder, (file: string) => file.startsWith(`${folder}/`)] as const)]
for (const [name, belongs] of [...rows, ['the verdict', (file: string) => verdict.test(file)] as const]) {
  const mutants = [...byFile].flatMap(([file, each]) => (belongs(file) ? each : []))
  if (mutants.length === 0) continue
  console.log(row(name, mutants))
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length
  if (missed / mutants.length > 1 - least / 100) process.exitCode = 1
}
