// What a file that grows line by line may be: a config file, and with it a pull request, may choose its path.
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { appendLine, findAppendProblem, type Place } from '../../src/files/append-line.ts'

let root: string
let place: Place
const inWorkspace = (...names: readonly string[]) => join(root, 'workspace', ...names)
const inTemp = (...names: readonly string[]) => join(root, 'temp', ...names)

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'append-line-')))
  mkdirSync(inWorkspace('.git'), { recursive: true })
  mkdirSync(inTemp('_runner_file_commands'), { recursive: true })
  place = { base: inWorkspace(), folders: [inWorkspace(), inTemp()], runnerTemp: inTemp() }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const receipt = '{"version":1,"kind":"receipt","checks":[]}\n'
const foreign: readonly (readonly [string, string])[] = [
  ['a lock file', '{"name":"x","lockfileVersion":3}\n'],
  ['a version of its own', '{"version":1,"dependencies":{}}\n'],
  ['another kind', '{"version":1,"kind":"event","checks":[]}\n'],
  ['another version', '{"version":2,"kind":"receipt","checks":[]}\n'],
  ['ours on its second line', `{}\n${receipt}`],
  ['text', 'PATH=/usr/bin\n'],
  ['an empty first line', `\n${receipt}`],
  ['null', 'null\n'],
  ['a first line without an end', `{"version":1,"checks":[${'1,'.repeat(600_000)}1]}\n`],
]

describe('appendLine', () => {
  it.each([
    ['new', null],
    ['empty', ''],
    ['ours', receipt],
    ['a reading', '{"version":1,"kind":"reading","checks":[]}\n'],
    ['from before lines had a kind', '{"version":1,"checks":[]}\n'],
  ])('adds a line to a file that is %s', (_, text) => {
    if (text !== null) writeFileSync(inWorkspace('r.jsonl'), text)
    expect(findAppendProblem('r.jsonl', place)).toBeNull()
    expect(existsSync(inWorkspace('r.jsonl'))).toBe(text !== null)
    expect(appendLine('r.jsonl', receipt, place)).toBeNull()
    expect(readFileSync(inWorkspace('r.jsonl'), 'utf8')).toBe(`${text ?? ''}${receipt}`)
    expect(statSync(inWorkspace('r.jsonl')).mode & 0o777).toBe(0o644)
  })

  it('begins a line of its own behind one that was cut off', () => {
    writeFileSync(inWorkspace('r.jsonl'), receipt.trimEnd())
    expect(appendLine('r.jsonl', receipt, place)).toBeNull()
    expect(readFileSync(inWorkspace('r.jsonl'), 'utf8')).toBe(receipt.repeat(2))
  })

  it.each(foreign)('leaves %s as it is', (_, text) => {
    writeFileSync(inWorkspace('r.jsonl'), text)
    for (const problem of [findAppendProblem('r.jsonl', place), appendLine('r.jsonl', receipt, place)]) {
      expect(problem).toBe('it holds something else already')
    }
    expect(readFileSync(inWorkspace('r.jsonl'), 'utf8')).toBe(text)
  })

  it.each<[string, string, string]>([
    ['git’s own', '.git/config', '`.git` folder'],
    ['git’s own by another case', '.GIT/config', 'folder'],
    ['the runner’s commands', '../temp/_runner_file_commands/add_path', 'folder of the runner itself'],
    ['a new folder of the runner’s name', '../temp/_github_workflow', 'folder of the runner itself'],
    ['outside', '../x.jsonl', 'outside the workspace'],
  ])('makes nothing in %s', (_, path, words) => {
    for (const problem of [findAppendProblem(path, place), appendLine(path, receipt, place)]) {
      expect(problem).toContain(words)
    }
    expect(existsSync(inWorkspace(path))).toBe(false)
  })

  it('follows no link out of where it may write, into git or to the runner', () => {
    symlinkSync(inTemp('_runner_file_commands'), inWorkspace('linked'))
    symlinkSync(inWorkspace('.git'), inWorkspace('also-linked'))
    expect(appendLine('linked/add_path', receipt, place)).toContain('of the runner itself')
    expect(appendLine('also-linked/config', receipt, place)).toContain('`.git`')
    expect(findAppendProblem('also-linked/config', place)).toContain('`.git`')
  })

  it('leaves a file with a second name alone, even when it is ours', () => {
    writeFileSync(join(root, 'elsewhere.jsonl'), receipt)
    linkSync(join(root, 'elsewhere.jsonl'), inWorkspace('r.jsonl'))
    expect(findAppendProblem('r.jsonl', place)).toContain('hard link')
    expect(appendLine('r.jsonl', receipt, place)).toContain('hard link')
    expect(readFileSync(join(root, 'elsewhere.jsonl'), 'utf8')).toBe(receipt)
  })

  it('writes anywhere but to git and what is not ours, where no folder is told', () => {
    const anywhere: Place = { base: inWorkspace(), folders: null, runnerTemp: null }
    expect(appendLine('../x.jsonl', receipt, anywhere)).toBeNull()
    expect(appendLine('.git/config', receipt, anywhere)).toContain('`.git`')
  })

  it.each<[string, string, RegExp]>([
    ['a folder', '.', /is a folder/],
    ['in no folder', 'none/r.jsonl', /its folder does not exist/],
  ])('says of %s why not', (_, path, words) => {
    expect(findAppendProblem(path, place)).toMatch(words)
    expect(appendLine(path, receipt, place)).toMatch(words)
  })
})
