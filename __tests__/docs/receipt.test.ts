// The page about the receipt: its line of JSON is the product's own shape, and its one-liners for jq do what they say.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readBlocks } from '../../scripts/read-blocks.ts'
import type { Receipt } from '../../src/core/receipt/receipt.ts'
import { renderReceiptLine } from '../../src/core/render/receipt-line.ts'
import type { CheckResult } from '../../src/core/verdict/report.ts'
import { apertisWith, crustdataWith, judgeReadings, unread } from '../support/sample-receipts.ts'

const blocks = readBlocks('docs/receipt.md', readFileSync('docs/receipt.md', 'utf8'))
const [perProvider = '', dearest = ''] = blocks.filter(({ text }) => text.startsWith('jq ')).map(({ text }) => text)
const hasJq = spawnSync('jq', ['--version']).status === 0

function receipt(
  before: readonly CheckResult[],
  after: readonly CheckResult[],
  day: number,
  facts: Partial<Receipt> = {},
) {
  return { ...judgeReadings({ before, after }).receipt, startedAt: `2026-11-0${day}T10:00:00Z`, ...facts }
}

const receipts: readonly Receipt[] = [
  receipt([apertisWith('277.47')], [apertisWith('178.20')], 1),
  receipt([apertisWith('178.20'), crustdataWith('5000')], [apertisWith('177.20'), crustdataWith('4900')], 2),
  receipt([crustdataWith('4900')], [unread], 3),
  receipt([apertisWith('3')], [], 4, { shouldRun: false }),
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'receipts-'))
  writeFileSync(join(folder, 'receipts.jsonl'), receipts.map((each) => renderReceiptLine(each, null)).join(''))
  if (!hasJq) process.stdout.write('NOT RUN: the one-liners of docs/receipt.md, because jq is not on PATH.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(script: string): string {
  const { stdout, stderr, status } = spawnSync('bash', ['-e', '-c', script], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

describe('docs/receipt.md', () => {
  it('has two one-liners', () => {
    expect([perProvider, dearest].map((script) => script.trim().split('\n').length)).toEqual([1, 1])
    expect(perProvider + dearest).toMatch(/receipts\.jsonl\n.*receipts\.jsonl\n$/)
  })

  it('shows the very line that the product writes', () => {
    const [json = ''] = blocks.filter(({ language }) => language === 'json').map(({ text }) => text)
    expect(json).toBe(
      renderReceiptLine(
        receipt([apertisWith('277.47')], [apertisWith('178.20')], 1, { startedAt: '2026-11-21T10:00:00Z' }),
        {
          ...{ repository: 'acme/widgets', workflow: 'evaluate', job: 'evaluate', runId: '19000000001' },
          ...{ runAttempt: '1', event: 'push', ref: 'refs/heads/main' },
          sha: '0f1e2d3c4b5a69788796a5b4c3d2e1f001122334',
        },
      ),
    )
  })

  it('adds up a month by provider and unit', () => {
    if (!hasJq) return expect(perProvider).toContain('group_by([.provider, .unit])')
    const totals = run(perProvider.replace('jq -s', 'jq -c -s'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(totals).toEqual([
      { provider: 'apertis', unit: 'USD', spent: expect.closeTo(100.27, 9), unknown: 0 },
      { provider: 'crustdata', unit: 'credits', spent: 100, unknown: 1 },
    ])
  })

  it('finds the dearest runs', () => {
    if (!hasJq) return expect(dearest).toContain('sort_by(-.spent)')
    expect(run(dearest).trim().split('\n')).toEqual([
      '2026-11-02T10:00:00Z  crustdata  100 credits',
      '2026-11-01T10:00:00Z  apertis  99.27 USD',
      '2026-11-02T10:00:00Z  apertis  1 USD',
    ])
  })
})
