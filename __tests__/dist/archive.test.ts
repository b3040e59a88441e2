// What every job downloads: the repository's archive, as git makes it of the files that are here now.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { projectFolder } from '../support/runner.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
  // The files as they are, committed or not: an index and a store of objects of our own, so that nothing is left behind.
  const objects = execFileSync('git', ['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
    cwd: projectFolder,
    encoding: 'utf8',
  }).trim()
  mkdirSync(join(folder, 'objects'))
  const options = {
    cwd: projectFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    },
  } as const
  execFileSync('git', ['add', '--all'], options)
  const tree = execFileSync('git', ['write-tree'], options).trim()
  const archive = ['archive', '--format=tar.gz', '--worktree-attributes', `--output=${join(folder, 'archive.tar.gz')}`]
  execFileSync('git', [...archive, '--prefix=archive/', tree], options)
  execFileSync('tar', ['-xzf', 'archive.tar.gz'], { cwd: folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is at most 0.35 MB and 120 files', () => {
  const bytes = statSync(join(folder, 'archive.tar.gz')).size
  const entries = readdirSync(join(folder, 'archive'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).length
  process.stdout.write(`The archive that a job downloads: ${bytes} bytes in ${files} files.\n`)
  expect(bytes).toBeLessThanOrEqual(350_000)
  expect(files).toBeLessThanOrEqual(120)
})

it('holds what a runner needs, and nothing else', () => {
  expect(readdirSync(join(folder, 'archive')).toSorted()).toEqual(
    ['LICENSE', 'README.md', 'action.yml', 'dist', 'package.json'].toSorted(),
  )
})

it('runs, from nothing but what is in it', () => {
  const demo = execFileSync(process.execPath, [join(folder, 'archive/dist/cli/index.js'), 'demo'], { encoding: 'utf8' })
  expect(demo).toContain('would not have started')
})
