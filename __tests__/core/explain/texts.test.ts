// Logs of real tools, and what may be said of each: money that was none is worse than money that was missed.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createExplainer } from '../../../src/core/explain/explain.ts'
import type { SigningVendor } from '../../../src/core/provider/sign.ts'
import { loadSigns } from '../../../src/providers/signs.ts'
import { judge, readExplainTexts } from '../../support/explain-texts.ts'
import { processorTimeOf } from '../../support/processor-time.ts'

let signs: readonly SigningVendor[]
beforeAll(async () => {
  signs = await loadSigns()
})

function explain(text: string, options: Partial<Parameters<typeof createExplainer>[0]> = {}) {
  const explainer = createExplainer({ signs, clean: (line) => line, ...options })
  explainer.write(new TextEncoder().encode(text))
  return explainer.finish()
}

describe.each(['collected', 'fresh'])('the %s texts', (name) => {
  const texts = readExplainTexts(name)
  const known = texts.filter((text) => !('missed' in text))

  const table: Record<string, Record<string, number>> = {}

  it.each(texts.map((text) => [text.id, text] as const))('%s', (_, text) => {
    const told = explain(text.text)
    const verdict = judge(text, told)
    const row = table[text.class] ?? {}
    table[text.class] = { ...row, [verdict]: (row[verdict] ?? 0) + 1 }
    const right = known.includes(text) ? /^(?:found|silent|undecided)$/ : /^missed$/
    expect([verdict, told]).toEqual([expect.stringMatching(right), told])
  })

  it('are counted, and none gives money that is none', () => {
    process.stdout.write(`${name}: ${JSON.stringify(table)}\n`)
    expect(Object.values(table).map((row) => row['false'] ?? 0)).toEqual(Object.keys(table).map(() => 0))
  })
})

describe('a text', () => {
  const money =
    'openai.RateLimitError: Error code: 429 - You have no credits remaining. Add credits to continue using the API at https://platform.openai.com/settings/organization/billing/.'
  const traceback = `Traceback (most recent call last):\n  File "/x/site-packages/openai/_base_client.py", line 1\n    raise\n${money}\n`

  it('says the same in whatever pieces it comes', () => {
    const text = readExplainTexts('collected').find(({ id }) => id === 'litellm-openai-old')?.text ?? ''
    const bytes = new TextEncoder().encode(text)
    for (const size of [1, 7, 100]) {
      const explainer = createExplainer({ signs, clean: (line) => line })
      for (let at = 0; at < bytes.length; at += size) explainer.write(bytes.subarray(at, at + size))
      expect(explainer.finish()).toEqual(explain(text))
    }
  })

  it('may be UTF-16, in either order, with a mark or without, in whatever pieces it comes', () => {
    const little = Buffer.from(`\ufeff${traceback}`, 'utf16le')
    for (const bytes of [little, little.subarray(2), Buffer.from(little).swap16()])
      for (const size of [1, 3, 1000]) {
        const explainer = createExplainer({ signs, clean: (line) => line })
        for (let at = 0; at < bytes.length; at += size) explainer.write(bytes.subarray(at, at + size))
        expect(explainer.finish()).toEqual(explain(traceback))
      }
  })

  const behind = (prefix: string) => (line: string) => `${prefix}${line}`
  it.each<[string, (line: string) => string]>([
    ['the raw log of GitHub', behind('2026-11-28T10:11:12.1234567Z ')],
    ['gh run view', behind('evals\tRun evals\t2026-11-28T10:11:12.1234567Z ')],
    ['GitLab', behind('2026-11-28T10:11:12.123456Z 01E ')],
    ['Jenkins', behind('[2026-11-28T10:11:12.123Z] ')],
    ['TeamCity', behind('[10:11:12]W:\t [Step 1/2] ')],
    ['Buildkite', behind('\u001b_bk;t=1764324672123\u0007')],
    ['Cloud Build', behind('Step #1 - "eval": ')],
    ['Woodpecker', behind('[eval:L3:2s] ')],
    ['Compose', behind('app-1  | ')],
    ['kubectl', behind('[pod/eval-7d9/eval] ')],
    ['concurrently', behind('[0] ')],
    ['turbo', behind('app:eval: ')],
    ['journald', behind('Nov 28 10:11:12 host eval[12]: ')],
    ['a container runtime', behind('2026-11-28T10:11:12.123456789Z stderr F ')],
    ['a clock', behind('10:11:12 ')],
    ['colours', (line) => `\u001b[31m${line}\u001b[0m`],
    ['a box', (line) => `│ ${line} │`],
    ['Windows', (line) => `${line}\r`],
  ])('is seen through what stands around each line: %s', (_, dress) => {
    const names = ['openai-py-no-credits', 'anthropic-py-cap', 'replicate-js-credit', 'rate-anthropic-529']
    for (const { id, text } of readExplainTexts('collected').filter((each) => names.includes(each.id))) {
      const lines = text.trimEnd().split('\n')
      const { text: _, ...told } = explain(`${lines.map(dress).join('\n')}\n`)
      const { text: __, ...plain } = explain(text)
      expect([id, told]).toEqual([id, plain])
    }
  })

  it('counts its lines across megabytes, and looks at the last', () => {
    const filler = 'building the module cache of the request\n'.repeat(100_000)
    const found = { cause: 'credit', sure: 'certain', vendor: 'openai', line: 100_004 }
    expect(explain(`${filler}${traceback}${'npm error path /app\n'.repeat(30)}`)).toMatchObject(found)
    // Somebody went on, and may have failed by itself: near the error, and so far away that it was not kept.
    for (const after of [filler.slice(0, 41), filler])
      expect(explain(`${filler}${traceback}${after}`)).toMatchObject({ ...found, sure: 'undecided' })
  })

  it('goes on with the others of a runner only where all that they wrote is known', () => {
    const others = (text: string) =>
      `${traceback}make: *** [Makefile:2: evals] Error 1\n${text}make: Target 'all' not remade because of errors.\n`
    expect(explain(others('building the site\n')).sure).toBe('certain')
    expect(explain(others('building the site\n'.repeat(400))).sure).toBe('undecided')
  })

  it('is no more than probable without a key of that vendor', () => {
    expect(explain(traceback, { keysOf: (vendor) => vendor !== 'openai' }).sure).toBe('probable')
    expect(explain(traceback, { keysOf: (vendor) => vendor === 'openai' }).sure).toBe('certain')
  })

  it('tells the same refusal of every try once, and another of the same vendor beside it', () => {
    const told = explain(`${'attempt failed: '.concat(money, '\n').repeat(3)}${traceback}`)
    expect([told.cause, told.sure, told.also]).toEqual(['credit', 'certain', []])
    const rate =
      "Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o in organization org-x on requests per min (RPM): Limit 3, Used 3, Requested 1.', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}}"
    const { also } = explain(`try 1: ${rate}\ntry 2: ${rate}\n${traceback}`)
    expect(also).toEqual([expect.objectContaining({ cause: 'rate', vendor: 'openai', line: 2 })])
  })

  it('takes its address from the catalog, never from the text', () => {
    const { url } = explain(traceback.replaceAll('platform.openai.com', 'platform.openai.com'))
    expect(url).toBe('https://platform.openai.com/settings/organization/billing/overview')
  })

  it('that is hostile takes bounded time: no line break, half a million half-matches, braces without end', () => {
    const took = processorTimeOf(() => {
      expect(explain('x'.repeat(20_000_000)).cause).toBe('none')
      expect(explain('Your credit balance is too low to access the Anthropc API '.repeat(300_000)).cause).toBe('none')
      expect(explain('worker: Your credit balance is too low to acces\n'.repeat(500_000)).cause).toBe('none')
      expect(explain(`{"error":`.repeat(500_000)).cause).toBe('none')
      expect(explain(`${'a/'.repeat(100)}x: ${money}\n`.repeat(3_000)).vendor).toBe('openai')
      expect(explain(`{"error":{"message":"Your credit balance is too low to access the\n`.repeat(100_000)).cause).toBe(
        'none',
      )
    })
    expect(took).toBeLessThan(25_000)
  }, 60_000)
})
