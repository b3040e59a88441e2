// Whatever shape a key has, however a server mangles it, and wherever in an answer it puts it: no six adjacent letters
// or digits of it stand in anything that is told.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatNames } from '../../src/cli/formats.ts'
import { verifyProvider } from '../../src/cli/verify-command.ts'
import { check } from '../../src/gate/check.ts'
import { type ReadPlan, readPlan } from '../../src/gate/read-plan.ts'
import { everyText, textsOfOutput } from '../support/every-text.ts'
import { checkList, gate, toldBy } from '../support/gate.ts'
import { escapings, findPiece, keyShapes, manglings } from '../support/manglings.ts'
import { json, start, type TestServer } from '../support/server.ts'
import { creditGate } from '../support/shipped-command.ts'

/** With TRIALS=8 in the environment many more are drawn. */
const trials = Number(process.env['TRIALS'] ?? 1)

const ways = Object.entries({ ...manglings, ...escapings })

/** Places in an answer that are told: a vendor's sentence in each field that may hold one. */
const sentences: readonly ((said: string) => readonly [status: number, body: unknown])[] = [
  (said) => [401, { error: { message: `Incorrect API key provided: ${said}. Look at your page.` } }],
  (said) => [403, { message: said, error: { code: said, type: said } }],
  (said) => [402, { title: said, [said]: said }],
  (said) => [400, { detail: `${'of words '.repeat(28)}${said} and more` }],
  (said) => [500, { error: said }],
  (said) => [200, { error: { code: 'invalid_api_key', message: `“${said}”` } }],
]

/** A vendor's names of keys, which are no sentences. */
function keyRow(said: string): unknown {
  const row = { api_key_id: said, api_key_name: said, credit_usage: '1', total_requests: 1, is_active: true }
  const period = {
    spend_limit: '5',
    spend_limit_period: 'total',
    period_spend: '1',
    period_start: null,
    expires_at: null,
  }
  const row2 = { ...row, ...period, created_at: '2025-10-01T12:00:00.000Z' }
  return { remaining_credits: '9', credit_usage: '1', total_deposits: '10', usage_by_api_key: [row2] }
}

let server: TestServer
let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mangled-'))
  server = await start(({ path, headers }, response) => {
    const key = /^Bearer ([\s\S]*)$/.exec(headers.authorization ?? '')?.[1] ?? ''
    const [, kind = '', way = '0', place = '0'] = /\/(said|name|shape)\/(\d+)\/(\d+)/.exec(path) ?? []
    const said = ways[Number(way)]?.[1](key) ?? ''
    if (kind === 'shape') return json(response, 200, { [said]: said, payg: { [said]: { [said]: [said] } } })
    if (kind === 'name') return json(response, 200, keyRow(said))
    const [status, body] = sentences[Number(place)]?.(said) ?? [500, {}]
    return json(response, status, body)
  })
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})

/** Five digits of a PIN may be told, but a sixth may stand beside them by chance: those ways are left out. */
function waysOf(secret: string, some: object): readonly number[] {
  const isPart = (way: number) => ways[way]?.[1](secret).replace(/[^a-z\d]/gi, '').length === 5
  return [...Object.keys(some).keys()].filter((way) => !isPart(way))
}

/**
 * Every way in a sentence, and all but escapes in a name; the place of a sentence changes from one to the next.
 */
function checksOf(secret: string, turn: number, given: Readonly<Record<string, string>> = { 'api-key': secret }) {
  const custom = { provider: 'custom', unit: 'USD', remaining: '/left', auth: 'bearer', minimum: '5', ...given }
  const said = waysOf(secret, ways).map((way) => ({
    ...custom,
    name: `s${way}`,
    url: `${server.origin}/said/${way}/${(way + turn) % sentences.length}`,
  }))
  const named = waysOf(secret, manglings).map((way) => ({
    provider: 'imagerouter',
    name: `n${way}`,
    pool: 'key:*',
    minimum: '1',
    'base-url': `${server.origin}/name/${way}/0`,
    ...given,
  }))
  return [...said, ...named]
}

async function planOf(key: string, turn: number): Promise<ReadPlan> {
  const inputs = { checks: checkList(checksOf(key, turn)), retries: '0' }
  const { plan, errors } = await readPlan({ inputs, environment: {} })
  if (plan === null) throw new Error(JSON.stringify(errors))
  return plan
}

/** What a command ends with when its key is not taken, as OpenAI's SDK writes it and as a program of its own does. */
const failures: readonly ((said: string) => string)[] = [
  (said) =>
    `openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: ${said}. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}\n`,
  (said) => `Traceback (most recent call last):\n  File "eval.py", line 3, in <module>\nRuntimeError: ${said}\n`,
]

function expectNothing(told: string, key: string, what = ''): void {
  const piece = findPiece(told, key)
  // Where it is, for whoever has to mend it.
  const line = piece === null ? null : told.split('\n').find((each) => findPiece(each, key) !== null)
  expect({ what, key, piece, line }).toEqual({ what, key, piece: null, line: null })
}

/** Of an escape no piece is left that whoever has time could undo. */
function expectNoEscapes(results: readonly { readonly message: string }[], key: string): void {
  for (const [name, way] of Object.entries(escapings)) {
    const piece = way(key).slice(0, 24)
    expect({ name, leak: results.find(({ message }) => message.includes(piece)) }).toEqual({ name, leak: undefined })
  }
}

describe('a mangled key', () => {
  it.each(Object.keys(keyShapes))(
    'is told by no renderer: %s',
    async (shape) => {
      let places = 0
      for (const [turn, key] of fc.sample(keyShapes[shape] ?? fc.string(), 2 * trials).entries()) {
        const plan = await planOf(key, turn)
        const debug: string[] = []
        const report = await check(plan, { userAgent: 'test', debug: (line) => debug.push(line) })
        expect(new Set(report.results.map(({ status }) => status))).toEqual(new Set(['denied', 'low', 'unknown', 'ok']))
        const told = { ...(await everyText(plan, report)), debug: debug.join('\n') }
        for (const [what, text] of Object.entries(told)) expectNothing(text, key, what)
        expectNoEscapes(report.results, key)
        places += Object.keys(told).length * report.results.length
      }
      expect(places).toBeGreaterThan(1000)
    },
    60_000 * trials,
  )

  it.each(Object.keys(keyShapes))(
    'is told by nothing that is made of what a command wrote: %s',
    async (shape) => {
      for (const key of fc.sample(keyShapes[shape] ?? fc.string(), trials)) {
        const plan = await planOf(key, 0)
        const report = await check({ ...plan, checks: [] }, { userAgent: 'test' })
        const causes = new Set<string>()
        for (const way of waysOf(key, ways)) {
          const [name = '', mangle = String] = ways[way] ?? []
          for (const failure of failures) {
            const told = await textsOfOutput(plan, report, failure(mangle(key)))
            causes.add(JSON.parse(JSON.parse(told['outputs'] ?? '').explanation).cause)
            for (const [what, text] of Object.entries(told)) expectNothing(text, key, `${name}: ${what}`)
          }
        }
        expect(causes).toEqual(new Set(['key', 'none']))
      }
    },
    60_000 * trials,
  )

  it.each(Object.keys(keyShapes))(
    'is told by no report of `verify`: %s',
    async (shape) => {
      for (const key of fc.sample(keyShapes[shape] ?? fc.string(), trials)) {
        for (const way of waysOf(key, ways)) {
          const words = ['apertis', '--base-url', `${server.origin}/shape/${way}/0`, '--retries', '0']
          const { text } = await verifyProvider(words, { APERTIS_API_KEY: key })
          expect(text).toContain('Differs from the recorded contract')
          expectNothing(text, key, ways[way]?.[0])
        }
      }
    },
    60_000 * trials,
  )

  it.each(['sk-…', 'app password', 'user:password', 'PIN'])(
    'is told by no process of the action: %s',
    async (shape) => {
      for (const [turn, key] of fc.sample(keyShapes[shape] ?? fc.string(), trials).entries()) {
        const checks = checkList(checksOf(key, turn))
        const files = { 'history-file': 'history.jsonl', 'receipt-file': 'receipts.jsonl' }
        const result = await gate({ with: { checks, retries: '0', receipt: 'true', ...files }, debug: true })
        expect(result.results.length).toBeGreaterThan(60)
        expectNothing(toldBy(result), key)
        expectNoEscapes(result.results, key)
        expectNothing(toldBy(await result.post()), key)
        for (const file of Object.values(files))
          expectNothing(readFileSync(join(result.workspace, file), 'utf8'), key, file)
      }
    },
    60_000 * trials,
  )

  it.each(['hex', 'UUID', 'JWT'])(
    'is told in no format of the command line: %s',
    async (shape) => {
      for (const [turn, key] of fc.sample(keyShapes[shape] ?? fc.string(), trials).entries()) {
        const file = join(folder, 'gate.json')
        const dotenv = join(folder, 'gate.env')
        const checks = checkList(checksOf(key, turn, { 'api-key-env': 'MANGLED_KEY' }))
        writeFileSync(file, `{"checks": ${checks}}`)
        for (const format of formatNames) {
          const words = [
            'check',
            '--config-file',
            'gate.json',
            '--retries',
            '0',
            '--format',
            format,
            '--dotenv',
            dotenv,
          ]
          const { stdout, stderr, code } = await creditGate(words, { environment: { MANGLED_KEY: key }, cwd: folder })
          // A monitor goes by codes of its own.
          expect({ code, told: stdout.length > 500 }).toEqual({ code: format === 'nagios' ? 2 : 77, told: true })
          expectNothing(stdout, key)
          expectNothing(`${stderr}\n${readFileSync(dotenv, 'utf8')}`, key)
        }
      }
    },
    60_000 * trials,
  )
})
