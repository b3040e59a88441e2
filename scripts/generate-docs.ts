// Writes what is generated of the documentation: the tables of README.md and docs/probes.md, docs/providers/README.md,
// and a page for each provider.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { loadProviders } from '../src/providers/registry.ts'
import { renderProviderPage } from './render-provider-page.ts'
import { renderProbeTable, renderProvidersPage, renderReadmeProviders } from './render-provider-tables.ts'

const providers = await loadProviders()

const root = new URL('../', import.meta.url)
const folder = 'docs/providers/'
/** Pages in that folder that people write. */
const written = ['not-shipped.md']

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

function renderDescriptions(title: string, described: Manifest['inputs']): string {
  const rows = Object.entries(described).map(
    ([name, { description }]) => `| \`${name}\` | ${description.trim().replaceAll('|', '\\|')} |`,
  )
  return [`| ${title} | meaning |`, '|---|---|', ...rows].join('\n')
}

/** @throws {Error} when the page lacks the part's markers. */
function replacePart(page: string, part: string, text: string): string {
  const [begin, end] = [`<!-- begin generated: ${part} -->`, `<!-- end generated: ${part} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`a page lacks ${begin} … ${end}`)
  return `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`
}

/** Every file that is generated, or has generated parts: path to its whole text. */
export function renderDocs(): ReadonlyMap<string, string> {
  const { inputs, outputs } = parse(readText('action.yml')) as Manifest
  const parts = {
    inputs: renderDescriptions('input', inputs),
    outputs: renderDescriptions('output', outputs),
    providers: renderReadmeProviders(),
  }
  const readme = Object.entries(parts).reduce(
    (page, [part, text]) => replacePart(page, part, text),
    readText('README.md'),
  )
  return new Map([
    ['README.md', readme],
    ['docs/probes.md', replacePart(readText('docs/probes.md'), 'probes', renderProbeTable())],
    [`${folder}README.md`, renderProvidersPage()],
    ...providers.map((provider) => [`${folder}${provider.id}.md`, renderProviderPage(provider)] as const),
  ])
}

/** Pages of providers that are no more. */
export function findStrayPages(): readonly string[] {
  const expected = [...renderDocs().keys(), ...written.map((name) => `${folder}${name}`)]
  return readdirSync(new URL(folder, root))
    .map((name) => `${folder}${name}`)
    .filter((path) => !expected.includes(path))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL(folder, root), { recursive: true })
  for (const path of findStrayPages()) rmSync(new URL(path, root))
  for (const [path, text] of renderDocs()) writeFileSync(new URL(path, root), text)
  process.stdout.write(`README.md, docs/probes.md and ${providers.length + 1} pages of docs/providers are written\n`)
}
