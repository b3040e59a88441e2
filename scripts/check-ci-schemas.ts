/**
 * Holds every pipeline of docs/other-ci.md, and the GitLab component, against the schema that its service publishes:
 * `npm run check-ci-schemas <check-jsonschema>`. The schemas come with that program, so nothing is fetched.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBlocks } from './read-blocks.ts'

const [program = 'check-jsonschema'] = process.argv.slice(2)

/** A service by its heading in the page, and the name of its schema. */
const schemas = {
  'GitLab CI': 'vendor.gitlab-ci',
  CircleCI: 'vendor.circle-ci',
  Buildkite: 'vendor.buildkite',
  'Azure Pipelines': 'vendor.azure-pipelines',
  'Bitbucket Pipelines': 'vendor.bitbucket-pipelines',
} as const

/** Services whose files hold more than YAML: tags, expressions. */
const transforms = ['gitlab-ci', 'azure-pipelines']

const page = readFileSync('docs/other-ci.md', 'utf8')
const lines = page.split('\n')
const blocks = readBlocks('docs/other-ci.md', page).filter(({ language }) => language === 'yaml')
const folder = mkdtempSync(join(tmpdir(), 'ci-files-'))
let checked = 0
process.exitCode = 1

function check(schema: string, name: string, text: string): boolean {
  const file = join(folder, `${checked}.yml`)
  checked += 1
  writeFileSync(file, text)
  const own = schema.slice('vendor.'.length)
  const transform = transforms.includes(own) ? ['--data-transform', own] : []
  const words = ['--builtin-schema', schema, ...transform, file]
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) console.error(`${name} does not fit ${schema}:\n${stdout}`)
  return status === 0
}

try {
  const results = Object.entries(schemas).flatMap(([heading, schema]) => {
    const start = lines.indexOf(`## ${heading}`) + 1
    const next = lines.findIndex((line, index) => index >= start && line.startsWith('## '))
    const own = blocks.filter(({ line }) => line > start && (next < 0 || line < next))
    if (start === 0 || own.length === 0) throw new Error(`docs/other-ci.md has no pipeline under ${heading}`)
    return own.map(({ line, text }) => check(schema, `docs/other-ci.md:${line}`, text))
  })
  const [, component = ''] = readFileSync('templates/credit-gate.yml', 'utf8').split(/^---$/m)
  results.push(check('vendor.gitlab-ci', 'templates/credit-gate.yml', component))
  console.log(`${results.filter(Boolean).length} of ${results.length} pipelines fit their service’s schema.`)
  if (results.every(Boolean)) process.exitCode = 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
