// Files as long as they may become, for what reads them: a job's log, and the history of a gate.

import Big from 'big.js'
import { renderReadingLine } from '../src/core/render/reading-line.ts'

/** What a job of many steps says, and at its end why it failed. */
export function renderLongLog(bytes: number): string {
  const line = (at: number) =>
    `2026-11-28T10:00:00.0000000Z compiled packages/core/src/section-${at % 97}.ts (${at % 31} warnings) ${at * 7919} ms\n`
  const part = Array.from({ length: 10_000 }, (_, at) => line(at)).join('')
  const end =
    'Traceback (most recent call last):\n  File "/app/eval.py", line 3, in <module>\n' +
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your " +
    "plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}\n"
  return part.repeat(Math.ceil(bytes / part.length)) + end
}

/** A reading every five minutes. */
export function renderLongHistory(lines: number): string {
  const start = Date.parse('2025-01-01T00:00:00Z')
  const line = (at: number) =>
    renderReadingLine({
      at: `${new Date(start + at * 300_000).toISOString().slice(0, 19)}Z`,
      context: {
        repository: 'acme/widgets',
        workflow: 'nightly',
        job: `eval-${at % 7}`,
        runId: String(1_000_000 + at),
        runAttempt: '1',
        event: 'schedule',
        ref: 'refs/heads/main',
        sha: null,
      },
      outcome: 'go',
      checks: [
        {
          name: 'predev',
          provider: 'predev',
          pool: 'credits',
          covers: null,
          unit: 'credits',
          status: 'ok',
          policy: null,
          remaining: new Big(100_000 - (at % 1000) * 90),
          limit: null,
          used: null,
          required: new Big(5),
          resetsAt: null,
        },
      ],
    })
  return Array.from({ length: lines }, (_, at) => line(at)).join('')
}
