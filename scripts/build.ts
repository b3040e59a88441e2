// Builds what ships: tsc to lib/, rollup to dist/shared, and the project's own ncc for what is started. Unminified, and each
// file named after what is in it, so that a user can read what gets the keys. With a folder as argument the bundles go there
// instead of dist/. The bytes depend on nothing but the sources and the lock file; how many they are is written down beside
// the tests of dist.
import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { renderLicenses } from './packages.ts'
import { rollUp } from './roll-up.ts'

const output = process.argv[2] ?? 'dist'

/** What is started, by its folder of dist, and the file of `dist/shared` that it calls. */
const started: Readonly<Record<string, string>> = { main: 'action/main.js', post: 'action/post.js', cli: 'cli/main.js' }

/** What ends in `dist/shared`: nearly all of it serves each of them. */
const parts = [...Object.values(started), 'library.js']

/**
 * What the runner, the shell and other programs start. They are CommonJS, which starts sooner, but for what others import
 * by name. The command line's tells a Node that is too old in words that this Node understands, before anything else.
 */
const entries = {
  'main/index.js': "require('../shared/action/main.js')\n",
  'post/index.js': "require('../shared/action/post.js')\n",
  'cli/index.js': `#!/usr/bin/env node
var version = process.versions.node
if (Number(version.split('.')[0]) >= 20) require('../shared/cli/main.js')
else {
  process.stderr.write('credit-gate: needs Node 20 or newer, this is ' + version + '\\n')
  process.exitCode = 70
}
`,
  'library/index.js': "export { check } from '../shared/library.js'\n",
  'library/index.cjs': "module.exports = require('../shared/library.js')\n",
}

rmSync('lib', { recursive: true, force: true })
execFileSync('node_modules/.bin/tsc', { stdio: 'inherit' })

/** The folders of dist. */
const folders = ['main', 'post', 'cli', 'library', 'shared']
for (const name of folders) rmSync(join(output, name), { recursive: true, force: true })
const packages = await rollUp(
  parts.map((path) => join('lib', path)),
  join(output, 'shared'),
)
writeFileSync(join(output, 'licenses.txt'), renderLicenses(packages))
copyFileSync('src/sandbox/answers.json', join(output, 'shared/sandbox/answers.json'))

/** Packs what the runner or a shell starts. ncc can only number the parts of a bundle: what they share stays outside, by name. */
function pack(name: string, code: string): void {
  const source = join('lib/entries', name)
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'index.js'), code)
  writeFileSync(join(source, 'package.json'), '{"type":"commonjs"}\n')
  const external = ['--external', `../shared/${started[name]}`]
  const words = ['build', join(source, 'index.js'), '-o', join(output, name), ...external, '--no-cache', '-q']
  execFileSync('node_modules/.bin/ncc', words, { stdio: ['ignore', 'ignore', 'inherit'] })
}

for (const [path, code] of Object.entries(entries)) {
  const [name = ''] = path.split('/')
  mkdirSync(join(output, name), { recursive: true })
  if (name in started) pack(name, code)
  else writeFileSync(join(output, path), code)
}
for (const name of folders) {
  const manifest = { type: name === 'library' ? 'module' : 'commonjs' }
  writeFileSync(join(output, name, 'package.json'), `${JSON.stringify(manifest)}\n`)
}

// The library's declarations are one file that needs no other: a type of a package would have to be installed with it.
const declarations = 'lib/library.d.ts'
if (/\bimport\b|\bfrom '/.test(readFileSync(declarations, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))) {
  throw new Error(`${declarations} imports: write every type of the library's surface in src/library.ts itself`)
}
for (const name of ['index.d.ts', 'index.d.cts']) copyFileSync(declarations, join(output, 'library', name))

// What they weigh, where a change of it is seen by whoever reviews it, and held against what is there.
if (output === 'dist') {
  const scripts = globSync('dist/**/*.{js,cjs}').map((file) => file.split(sep).join('/'))
  const bytesOf = (name: string) =>
    scripts.reduce((sum, file) => (file.startsWith(`dist/${name}/`) ? sum + statSync(file).size : sum), 0)
  const bytes = Object.fromEntries(folders.map((name) => [name, bytesOf(name)]))
  writeFileSync('__tests__/dist/bytes.json', `${JSON.stringify(bytes, null, 2)}\n`)
}
