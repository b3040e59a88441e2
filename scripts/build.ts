// Builds what ships: tsc to lib/, rollup to lib/rolled/, then the project's own ncc (another ncc's path would change every
// module id). Unminified, so that a user can read what gets the keys. With a folder as argument the bundles go there
// instead of dist/. The bytes depend on nothing but the sources and the lock file; how many they are is written down beside
// the tests of dist.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderLicenses } from './packages.ts'
import { rollUp } from './roll-up.ts'

const output = process.argv[2] ?? 'dist'
const shared = '../shared/index.js'

/** What ends in `dist/shared`: nearly all of it serves each of them. Each is loaded when it is called. */
const parts = { main: 'action/main.js', post: 'action/post.js', cli: 'cli/main.js', library: 'library.js' }

/** What stands in `dist/<name>/index.js`: CommonJS, which starts sooner, but for what others import by name. */
const entries = {
  main: `require('${shared}').main()\n`,
  post: `require('${shared}').post()\n`,
  cli: `#!/usr/bin/env node\nrequire('${shared}').cli()\n`,
  library: `import shared from '${shared}'\nexport const check = async (options) => (await shared.library()).check(options)\n`,
}

/** Bundles `lib/rolled/<name>` with ncc. */
function bundle(name: string): void {
  const rolled = join('lib/rolled', name)
  const folder = join(output, name)
  const manifest = `${JSON.stringify({ type: name === 'library' ? 'module' : 'commonjs' })}\n`
  // Tells ncc which kind of module it bundles, and later Node which it runs.
  writeFileSync(join(rolled, 'package.json'), manifest)
  rmSync(folder, { recursive: true, force: true })
  const options = ['-o', folder, '--external', shared, '--no-cache', '-q']
  execFileSync('node_modules/.bin/ncc', ['build', join(rolled, 'index.js'), ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(folder, 'package.json'), manifest)
}

rmSync('lib', { recursive: true, force: true })
execFileSync('node_modules/.bin/tsc', { stdio: 'inherit' })

const loaders = Object.entries(parts).map(([name, path]) => `export const ${name} = () => import('./${path}')\n`)
writeFileSync('lib/parts.js', loaders.join(''))
const packages = await rollUp('lib/parts.js', 'lib/rolled/shared')
bundle('shared')
writeFileSync(join(output, 'shared/licenses.txt'), renderLicenses(packages))

for (const [name, code] of Object.entries(entries)) {
  mkdirSync(join('lib/rolled', name))
  writeFileSync(join('lib/rolled', name, 'index.js'), code)
  bundle(name)
}

// The library's declarations are one file that needs no other: a type of a package would have to be installed with it.
const declarations = 'lib/library.d.ts'
if (/\bimport\b|\bfrom '/.test(readFileSync(declarations, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))) {
  throw new Error(`${declarations} imports: write every type of the library's surface in src/library.ts itself`)
}
copyFileSync(declarations, join(output, 'library/index.d.ts'))

// What they weigh, where a change of it is seen by whoever reviews it, and held against what is there.
if (output === 'dist') {
  const scriptsOf = (name: string) => readdirSync(join(output, name)).filter((file) => file.endsWith('.js'))
  const bytesOf = (name: string) =>
    scriptsOf(name).reduce((sum, file) => sum + statSync(join(output, name, file)).size, 0)
  const bytes = Object.fromEntries([...Object.keys(entries), 'shared'].map((name) => [name, bytesOf(name)]))
  writeFileSync('__tests__/dist/bytes.json', `${JSON.stringify(bytes, null, 2)}\n`)
}
