import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { creditGate } from '../support/shipped-command.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  const context = { repository: 'o/r', workflow: 'evaluate', job: 'j', run_id: '7', ref: 'refs/heads/main' }
  const row = { name: 'apertis', provider: 'apertis', pool: 'payg', unit: 'USD' }
  const receipts = [1, 2, 3].map((day) => ({
    ...{ version: 1, kind: 'receipt', started_at: `2026-11-0${day}T10:00:00Z`, ended_at: `2026-11-0${day}T10:30:00Z` },
    ...{ should_run: true, context, checks: [{ ...row, before: 10, after: 9.9, spent: 0.1, note: null }] },
  }))
  const readings = [1, 2, 3].map((day) => ({
    ...{ version: 1, kind: 'reading', at: `2026-11-0${day}T10:00:00Z`, context, outcome: 'go' },
    checks: [{ ...row, status: 'ok', remaining: 10 - day }],
  }))
  const text = (lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  writeFileSync(join(folder, 'receipts.jsonl'), text(receipts))
  writeFileSync(join(folder, 'history.jsonl'), `${text(readings)}half a line`)
  writeFileSync(join(folder, 'empty.jsonl'), '')
  symlinkSync(join(folder, 'receipts.jsonl'), join(folder, 'again.jsonl'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = (...words: readonly string[]) => creditGate(['report', ...words], { cwd: folder })

describe('report', () => {
  it('adds up receipts and histories', async () => {
    const { code, stdout, stderr } = await report('receipts.jsonl', 'history.jsonl')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      '3 readings and 3 receipts from 2026-11-01 10:00 UTC to 2026-11-03 10:00 UTC; 1 line could not be read.',
    )
    expect(stdout).toContain('Spent: 0.3 USD.')
    expect(stdout).toMatch(/^ {2}apertis {2}payg {2}7 USD {2}1 USD {2}about 7 days {2}2026-11-10 10:00 UTC/m)
  })

  it.each([
    ['json', /^\{\n {2}"version": 1,\n {2}"kind": "report",/],
    ['markdown', /^# Credit report\n/],
    ['html', /^<!doctype html>\n/],
    ['table', /^3 readings and 3 receipts/],
  ])('writes %s', async (format, start) => {
    const { code, stdout, stderr } = await report('receipts.jsonl', 'history.jsonl', '--format', format)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(start)
    expect(stdout.endsWith('\n')).toBe(true)
  })

  it('counts a file once, whatever its names', async () => {
    const { stdout } = await report('receipts.jsonl', 'again.jsonl', './receipts.jsonl', '--format=json')
    expect(JSON.parse(stdout)).toMatchObject({ receipts: 3, groups: [{ spent: 0.3 }] })
  })

  it('counts from a day on, and up to another', async () => {
    const days = ['--since', '2026-11-02', '--until', '2026-11-03']
    const { stdout } = await report('receipts.jsonl', ...days, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ since: '2026-11-02', until: '2026-11-03', receipts: 1 })
  })

  it('breaks down as it is asked', async () => {
    const { stdout } = await report('receipts.jsonl', '--by', 'check, month')
    expect(stdout.match(/^By \w+$/gm)).toEqual(['By month', 'By check'])
  })

  it('passes over one line of ten mebibytes', async () => {
    writeFileSync(join(folder, 'long.jsonl'), `{"version":1,"pad":"${'x'.repeat(10 * 2 ** 20)}"}\n`)
    const { code, stdout } = await report('long.jsonl', 'receipts.jsonl')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/3 receipts .*; 1 line could not be read\./)])
  })

  it('of nothing is a report of nothing', async () => {
    const { code, stdout } = await report('empty.jsonl')
    expect([code, stdout]).toEqual([0, 'No reading and no receipt was found.\n'])
  })

  it.each([
    [[], /report: needs a file/],
    [['missing.jsonl', 'receipts.jsonl'], /missing\.jsonl: does not exist/],
    [['.'], /is a folder/],
    [['receipts.jsonl', '--format', 'csv'], /--format: `csv` is not allowed/],
    [['receipts.jsonl', '--by', 'day'], /--by: `day` is not allowed/],
    [['receipts.jsonl', '--since', '2026-02-30'], /--since: `2026-02-30` is not a date/],
    [['receipts.jsonl', '--until', 'tomorrow'], /--until: `tomorrow` is not a date/],
    [['receipts.jsonl', '--sinse', '2026-11-01'], /--sinse: is not a flag; did you mean `--since`/],
    [['receipts.jsonl', '--', 'x'], /starts a command/],
  ])('%j is wrong', async (words, message) => {
    const { code, stdout, stderr } = await report(...words)
    expect([code, stdout]).toEqual([64, ''])
    expect(stderr).toMatch(message)
  })
})
