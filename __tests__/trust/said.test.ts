// A vendor's sentence before and after: what it said, with the key that it was sent, and what a person reads of it.
import { expect, it } from '@jest/globals'
import { Failure } from '../../src/core/provider/failure.ts'
import { cleanText } from '../../src/core/text/clean-text.ts'
import { evaluateFailure } from '../../src/core/verdict/failed-check.ts'
import { createRedactor } from '../../src/net/redact.ts'
import { planOf } from '../support/plan.ts'

const key = 'sk-live-Att4ckerKey77Zq0v'
const redact = createRedactor([key])

function told(said: string): string {
  const failure = Failure.because('unauthorized', 'the key was rejected (401)', { said })
  const circumstances = { attempts: 1, durationMs: 1, now: new Date(0) }
  const clean = (text: string, max?: number) => cleanText(text, redact, max)
  const { message } = evaluateFailure(planOf('5'), failure, circumstances, clean)
  return /“(.*)”/s.exec(message)?.[1] ?? ''
}

it.each([
  [`Invalid API key ${key}`, 'Invalid API key ***'],
  [
    `Incorrect API key provided: ${key.slice(0, 12)}***${key.slice(-4)}. You can find it below.`,
    'Incorrect API key provided: *** You can find it below.',
  ],
  ['Incorrect API key provided: sk-proj-abc123DEF456***wxyz.', 'Incorrect API key provided: ***'],
  [`key not found: ${key.toUpperCase()} (or expired)`, 'key not found: *** (or expired)'],
  [`key not found: ${[...key].join(' ')}, sorry`, 'key not found: *** sorry'],
  [`no such token: ${Buffer.from(key).toString('base64')}`, 'no such token: ***'],
  [`no such token: ${[...Buffer.from(key)].join(', ')}; bye`, 'no such token: *** bye'],
  [
    'Authentication Error, Invalid proxy server token passed',
    'Authentication Error, Invalid proxy server token passed',
  ],
  ['Authentication Fails (no such user)', 'Authentication Fails (no such user)'],
  ['Need ~0.5 credits, have 0.00. Buy more to continue.', 'Need ~0.5 credits, have 0.00. Buy more to continue.'],
  ['请求过于频繁', '请求过于频繁'],
  ['余额不足，请充值', '余额不足，请充值'],
  [`该令牌无效：${key}`, '***'],
  ['Unauthorized – Authentication failed', 'Unauthorized – Authentication failed'],
  ['You will regain access on 2026-12-01 at 00:00 UTC.', 'You will regain access on 2026-12-01 at 00:00 UTC.'],
  [
    'Rate limit reached for `gpt-4o-mini`: Limit 200000, Used 199950. Try again in 10m48s.',
    'Rate limit reached for `gpt-4o-mini`: Limit 200000, Used 199950. Try again in 10m48s.',
  ],
  ['Balance -0.53 USD, at 5/min since 2026-12-01T00:00:00Z', 'Balance -0.53 USD, at 5/min since 2026-12-01T00:00:00Z'],
  ['user anna@example.org of team 16f2151a-40f4-4a80-8ad0-000000000000 is blocked', 'user *** of team *** is blocked'],
  ['Pay at https://evil.example/pay or call support', 'Pay at *** or call support'],
  [`{"error":{"message":"bad key","key":"${key}"}}`, '***'],
  ['\u001b[31mForbidden\u001b[0m ::error::x', 'Forbidden ***'],
])('%s', (said, shown) => {
  expect(told(said)).toBe(shown)
})

it('is 300 characters at most', () => {
  expect(told('word '.repeat(200))).toBe(`${'word '.repeat(60).slice(0, 299)}…`)
  // Of a secret at the end no beginning is left that looks like a word.
  expect(told(`${'word '.repeat(58)}abcdefghijk9mnopqr of`)).toBe(`${'word '.repeat(58)}*** of`)
})
