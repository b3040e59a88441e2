import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { type ActionRun, runAction } from './runner.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Runs an action of a few lines, in CommonJS: `say(file, text)` appends to one of the runner's files. */
export function runTinyAction(main: string, options: ActionRun & { readonly post?: string } = {}) {
  const { post = '', ...rest } = options
  const folder = mkdtempSync(join(tmpdir(), 'tiny-action-'))
  folders.push(folder)
  const inputs = `inputs:\n  api-key:\n    description: k\n  two words:\n    description: w\n  level:\n    default: high\n`
  const status = '  job-status:\n    default: ${'.concat('{ job.status }}\n')
  writeFileSync(
    join(folder, 'action.yml'),
    `name: t\n${inputs}${status}runs:\n  using: node24\n  main: m.cjs\n  post: p.cjs\n`,
  )
  const say = "const say = (file, text) => require('node:fs').appendFileSync(process.env['GITHUB_' + file], text);\n"
  writeFileSync(join(folder, 'm.cjs'), say + main)
  writeFileSync(join(folder, 'p.cjs'), say + post)
  return runAction({ ...rest, actionFolder: folder })
}
