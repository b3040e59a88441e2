import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readExplainTexts } from '../support/explain-texts.ts'
import { creditGate } from '../support/shipped-command.ts'

const texts = new Map(readExplainTexts('collected').map((each) => [each.id, each.text]))
const textOf = (id: string) => texts.get(id) ?? ''

describe('explain', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'explain-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const fileOf = (id: string, text = textOf(id)) => {
    const path = join(folder, `${id}.log`)
    writeFileSync(path, text)
    return path
  }

  it.each([
    ['openai-py-no-credits', 1, 'Not your code: OpenAI says that no credit is left.'],
    ['own-line-emoji', 1, 'Probably not your code: Anthropic says that no credit is left.'],
    ['anthropic-py-cap', 1, 'opens again: 2026-12-01 00:00 UTC'],
    ['rate-anthropic-529', 75, 'Anthropic says that there were too many requests'],
    ['key-openai', 77, 'OpenAI says that the key'],
    ['nm-pytest-caplog', 0, 'Undecided: '],
    ['nm-gas', 0, 'Nothing about money.'],
  ])('%s ends with %i', async (id, code, said) => {
    const ended = await creditGate(['explain', fileOf(id)])
    expect([ended.code, ended.stderr]).toEqual([code, ''])
    expect(ended.stdout).toContain(said)
  })

  it('gives one object of exactly these fields, from stdin', async () => {
    const ended = await creditGate(['explain', '--format', 'json'], { input: textOf('two-vendors-both-money') })
    const told = JSON.parse(ended.stdout)
    expect(Object.keys(told)).toEqual([
      'cause',
      'sure',
      'or_cap',
      'vendor',
      'resets_at',
      'line',
      'text',
      'advice',
      'url',
      'also',
    ])
    expect(told).toMatchObject({ cause: 'cap', vendor: 'anthropic', line: 2, resets_at: '2026-12-01T00:00:00Z' })
    expect(told.also).toEqual([expect.objectContaining({ cause: 'credit', vendor: 'openai', line: 1 })])
  })

  it('reads several files as one log: the last error decides', async () => {
    const ended = await creditGate(['explain', fileOf('openai-py-no-credits'), fileOf('key-openai')])
    expect([ended.code, ended.stdout]).toEqual([77, expect.stringContaining('also, line 20: OpenAI')])
  })

  it('shows no key that stands in the line', async () => {
    const key = 'sk-proj-Ab3dEf6hIj9kLm2n'
    const line = `job ${key}: Error code: 429 - You have no credits remaining. Add credits to continue using the API at https://platform.openai.com/settings/organization/billing/?key=${key}`
    const ended = await creditGate(['explain', '--format', 'json'], { input: `${line}\n` })
    expect(ended.stdout).toContain('You have no credits remaining')
    expect(ended.stdout).not.toContain(key.slice(8))
  })

  it.each([
    ['an unknown format', ['--format', 'xml'], '--format: must be `table` or `json`'],
    ['a file that is not there', ['/nowhere/a.log'], '/nowhere/a.log does not exist'],
    ['an unknown flag', ['--colour', 'red'], 'is not a flag'],
  ])('ends with 64 for %s', async (_, words, said) => {
    const ended = await creditGate(['explain', ...words], { input: '' })
    expect([ended.code, ended.stdout]).toEqual([64, ''])
    expect(ended.stderr).toContain(said)
  })
})
