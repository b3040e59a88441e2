// The command that puts the publishing account everywhere, on a copy of this repository.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'

const script = resolve('scripts/own.ts')
const placeholder = 'OWNER'
const git = (words: readonly string[], cwd: string) => execFileSync('git', words, { cwd, encoding: 'utf8' })

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'own-'))
  const files = git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.').split('\0')
  for (const path of files.filter((name) => name !== '' && !/^(?:dist|__tests__\/fixtures)\//.test(name)))
    cpSync(path, join(copy, path))
  git(['init', '--quiet'], copy)
  git(['add', '--all'], copy)
  // Whoever publishes this: the copy starts as nobody's.
  expect(run(placeholder).status).toBe(0)
}, 60_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(...words: readonly string[]) {
  const flags = words[0] === '--check' ? [] : ['--without-build']
  return spawnSync(process.execPath, ['--no-warnings', script, ...words, ...flags], { cwd: copy, encoding: 'utf8' })
}

const read = (path: string) => readFileSync(join(copy, path), 'utf8')

it('a release of nobody’s repository is refused, with every place', () => {
  const { status, stderr } = run('--check')
  expect(status).toBe(1)
  for (const path of ['README.md', 'package.json', 'schema/credit-gate.schema.json'])
    expect(stderr).toContain(`  ${path}\n`)
})

it.each(['', 'two words', '-acme', 'acme-', 'acme--x', 'acme/credit-gate', 'a'.repeat(40)])(
  'the name %p is refused, and nothing is changed',
  (name) => {
    const before = read('package.json')
    const { status, stderr } = run(name)
    expect([status, stderr]).toEqual([64, expect.stringContaining('npm run own -- acme')])
    expect(read('package.json')).toBe(before)
  },
)

it('one command puts a name everywhere, and another one after it', () => {
  // What only looks like it stays.
  const variable = `GITHUB_REPOSITORY_${placeholder}`
  writeFileSync(join(copy, 'README.md'), `${read('README.md')}\n${variable} CODE${placeholder}S ${placeholder}\n`)
  for (const name of ['globex-inc', 'Initech']) {
    const { status, stdout } = run(name)
    expect([status, stdout]).toEqual([0, expect.stringMatching(new RegExp(`^\\d\\d+ files name ${name} now`))])
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' })
    const manifest = JSON.parse(read('package.json')) as { repository: { url: string } }
    expect(manifest.repository.url).toBe(`git+https://github.com/${name}/credit-gate.git`)
    expect(read('README.md')).toContain(`- uses: ${name}/credit-gate@v1`)
    expect(read('README.md')).toContain(`${variable} CODE${placeholder}S ${placeholder}\n`)
    expect(read('.github/zizmor.yml')).toContain(`${name}/*`)
    expect(read('e2e/run-workflow.ts')).toContain(`'${name}/credit-gate@v1'`)
    expect(read('examples/organisation/product/.github/workflows/evaluate.yml')).toContain(`${name}/shared-workflows/`)
  }
  expect(read('README.md')).not.toContain('globex-inc')
})
