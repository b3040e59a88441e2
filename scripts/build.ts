// Builds what ships: tsc to lib/, then one bundle for each entry with the project's own ncc (another ncc's path would
// change every module id). Unminified, so that a user can read what gets the keys. With a folder as argument the bundles
// go there instead of dist/.
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const entries = { main: 'lib/action/main.js', post: 'lib/action/post.js', cli: 'lib/cli/main.js' }

const output = process.argv[2] ?? 'dist'

rmSync('lib', { recursive: true, force: true })
execFileSync('node_modules/.bin/tsc', { stdio: 'inherit' })
for (const [name, entry] of Object.entries(entries)) {
  if (!existsSync(entry)) throw new Error(`${entry} is missing: ${name} cannot be built`)
  rmSync(join(output, name), { recursive: true, force: true })
  execFileSync(
    'node_modules/.bin/ncc',
    ['build', entry, '-o', join(output, name), '--license', 'licenses.txt', '--no-cache', '-q'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
}
