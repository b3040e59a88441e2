import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Packages that are rarely run are no devDependencies: they are fetched when they are run, in these very versions, into a
 * folder that `npm ci` empties.
 * @returns the folder whose `node_modules` they are in.
 */
export function fetchPackages(name: string, packages: Readonly<Record<string, string>>): string {
  const versions = Object.values(packages).join('-')
  const folder = resolve('node_modules/.cache', `${name}-${versions}`)
  if (existsSync(folder)) return folder
  // Under another name until it is whole: what was broken off must not be taken for it.
  const begun = `${folder}.begun`
  rmSync(begun, { recursive: true, force: true })
  mkdirSync(begun, { recursive: true })
  writeFileSync(join(begun, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
  console.error(`Fetching ${Object.keys(packages).join(', ')}, once.`)
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...quiet], { cwd: begun, stdio: ['ignore', 'ignore', 'inherit'] })
  renameSync(begun, folder)
  return folder
}
