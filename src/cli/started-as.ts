import { basename, relative, sep } from 'node:path'

/**
 * How this command was started, as it can be typed again: `credit-gate`, `npx credit-gate`, or `node dist/cli/index.js`
 * in a clone.
 * @param script the path that Node runs, `process.argv[1]`.
 */
export function startedAs(script: string, environment: NodeJS.ProcessEnv, folder: string): string {
  const parts = script.split(sep)
  if (environment['npm_command'] === 'exec' || parts.includes('node_modules')) return 'npx credit-gate'
  if (/^credit-gate(?:\.cmd|\.ps1)?$/.test(basename(script))) return 'credit-gate'
  const near = relative(folder, script)
  const path = near === '' || near.startsWith('..') ? script : near
  return /^[\w./\\:@+-]+$/.test(path) ? `node ${path}` : `node '${path}'`
}
