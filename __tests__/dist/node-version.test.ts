// The command line on a Node that is too old: it is told by a file that such a Node can read.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { projectFolder } from '../support/runner.ts'

const entry = join(projectFolder, 'dist/cli/index.js')

it.each(['12.22.12', '18.20.8'])('says on Node %s which one it needs, before it loads anything else', (version) => {
  const preload = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, entry, '--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect([status, stdout, stderr]).toEqual([70, '', `credit-gate: needs Node 20 or newer, this is ${version}\n`])
})

it('is written in the words of Node 12', () => {
  const [, ...lines] = readFileSync(entry, 'utf8').split('\n')
  expect(lines.join('\n')).not.toMatch(/\?\.|\?\?|\?\?=|\bawait\b|\bimport\b|#|node:/)
})
