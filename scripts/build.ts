// Builds what ships: tsc to lib/, rollup to lib/rolled/, then one bundle for each entry with the project's own ncc
// (another ncc's path would change every module id). Unminified, so that a user can read what gets the keys. With a
// folder as argument the bundles go there instead of dist/. The bytes depend on nothing but the sources and the lock file.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderLicenses } from './packages.ts'
import { type Format, rollUp } from './roll-up.ts'

const entries: Readonly<Record<string, { readonly from: string; readonly format: Format }>> = {
  main: { from: 'lib/action/main.js', format: 'cjs' },
  post: { from: 'lib/action/post.js', format: 'cjs' },
  cli: { from: 'lib/cli/main.js', format: 'cjs' },
  library: { from: 'lib/library.js', format: 'es' },
}

const output = process.argv[2] ?? 'dist'

rmSync('lib', { recursive: true, force: true })
execFileSync('node_modules/.bin/tsc', { stdio: 'inherit' })
for (const [name, { from, format }] of Object.entries(entries)) {
  if (!existsSync(from)) throw new Error(`${from} is missing: ${name} cannot be built`)
  const rolled = join('lib/rolled', name)
  const bundle = join(output, name)
  const manifest = `${JSON.stringify({ type: format === 'es' ? 'module' : 'commonjs' })}\n`
  const packages = await rollUp(from, rolled, format)
  // Tells ncc which of the two it bundles, and later Node which of the two it runs.
  writeFileSync(join(rolled, 'package.json'), manifest)
  rmSync(bundle, { recursive: true, force: true })
  execFileSync('node_modules/.bin/ncc', ['build', join(rolled, 'index.js'), '-o', bundle, '--no-cache', '-q'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(bundle, 'package.json'), manifest)
  if (packages.length > 0) writeFileSync(join(bundle, 'licenses.txt'), renderLicenses(packages))
}

// The library's declarations are one file that needs no other: a type of a package would have to be installed with it.
const declarations = 'lib/library.d.ts'
if (/\bimport\b|\bfrom '/.test(readFileSync(declarations, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))) {
  throw new Error(`${declarations} imports: write every type of the library's surface in src/library.ts itself`)
}
copyFileSync(declarations, join(output, 'library/index.d.ts'))
