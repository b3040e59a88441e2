// Writes what is generated of the documentation: parts of README.md, the tables of docs/inputs.md and docs/probes.md,
// docs/providers/README.md, a page for each provider, docs/signs.md, and the schema of config files.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fields } from '../src/core/plan/fields.ts'
import { catalog } from '../src/providers/catalog.ts'
import { loadProviders } from '../src/providers/registry.ts'
import { loadSigns } from '../src/providers/signs.ts'
import { renderFieldTable, renderNames, renderOutputTable } from './describe-fields.ts'
import { renderProviderPage } from './render-provider-page.ts'
import { renderProbeTable, renderProvidersPage, renderVendorLine } from './render-provider-tables.ts'
import { printSchema, renderSchema } from './render-schema.ts'
import { renderSignsPage } from './render-signs-page.ts'

const providers = await loadProviders()
const signs = await loadSigns()
const schema = printSchema(await renderSchema(catalog))

const root = new URL('../', import.meta.url)
const folder = 'docs/providers/'
/** Pages in that folder that people write. */
const written = ['not-shipped.md']

function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** @throws {Error} when the page lacks the part's markers. */
function replacePart(page: string, part: string, text: string): string {
  const [begin, end] = [`<!-- begin generated: ${part} -->`, `<!-- end generated: ${part} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`a page lacks ${begin} … ${end}`)
  return `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`
}

function fillIn(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((page, [part, text]) => replacePart(page, part, text), readText(path))
}

/** Every file that is generated, or has generated parts: path to its whole text. */
export function renderDocs(): ReadonlyMap<string, string> {
  const readme = { vendors: renderVendorLine(), names: renderNames() }
  const inputs = {
    inputs: renderFieldTable(fields.filter(({ input }) => input)),
    fields: renderFieldTable(fields.filter(({ input }) => !input)),
    outputs: renderOutputTable(),
  }
  return new Map([
    ['README.md', fillIn('README.md', readme)],
    ['docs/inputs.md', fillIn('docs/inputs.md', inputs)],
    ['docs/probes.md', fillIn('docs/probes.md', { probes: renderProbeTable() })],
    ['docs/signs.md', renderSignsPage(signs)],
    ['schema/credit-gate.schema.json', `${schema}\n`],
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
  process.stdout.write(`README.md, docs, the schema and ${providers.length + 1} pages of docs/providers are written\n`)
}
