import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readPlan } from '../../src/gate/read-plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): Record<string, string> {
  writeFileSync(join(folder, name), text)
  return { 'config-file': name }
}

const files = { base: folder, confined: true }
const environment = { APERTIS_API_KEY: 'sk-live-0123456789' }

describe('a plan that is right', () => {
  it('brings what takes its keys out of a text', async () => {
    const { plan, errors } = await readPlan({ inputs: { checks: 'apertis >= 5 USD' }, environment })
    expect(errors).toEqual([])
    expect(plan?.checks.map(({ name }) => name)).toEqual(['apertis'])
    expect(plan?.cleaner.clean('bad\nkey sk-live-0123456789')).toBe('bad key ***')
    expect(plan?.cleaner.redact('GET /sk-live-0123456789')).toBe('GET ***')
  })

  it('hands on every key before anything is told', async () => {
    const found: string[] = []
    const inputs = { provider: 'apertis', minimum: 'much', 'api-key': 'sk-wrong-0123456789' }
    await readPlan({ inputs, environment, onKeys: (keys) => found.push(...keys) })
    expect(found).toEqual(['sk-wrong-0123456789'])
  })
})

describe('a plan that is wrong', () => {
  it('is told with what the entry found first, and without keys or words that may be some', async () => {
    const { plan, errors } = await readPlan({
      inputs: { checks: 'apertis >= sk-live-0123456789\napertis/my-own-word >= 5' },
      environment,
      errors: [{ where: '', field: 'sk-live-0123456789', message: 'is odd' }],
      strays: ['my-own-word'],
    })
    expect(plan).toBeNull()
    expect(errors[0]).toEqual({ where: '', field: '***', message: 'is odd' })
    expect(errors.length).toBeGreaterThan(2)
    expect(JSON.stringify(errors)).not.toMatch(/sk-live|my-own-word/)
  })

  it('is none when only the entry found something', async () => {
    const errors = [{ where: '', field: 'x', message: 'is odd' }]
    expect((await readPlan({ inputs: { checks: 'apertis >= 5' }, environment, errors })).plan).toBeNull()
  })

  it('is told in the entry’s own words', async () => {
    const { errors } = await readPlan({ inputs: {}, environment, retell: (found) => [...found, ...found] })
    expect(errors.map(({ field }) => field)).toEqual(['checks', 'checks'])
  })

  it.each([
    ['summary: never\nchecks: [apertis >= much]', 'never'],
    ['summary: on-problem\nchecks: [apertis >= much]', 'on-problem'],
    ['summary: loud\nchecks: [apertis >= 5]', 'always'],
  ])('says where it may be told: %j', async (text, summary) => {
    const inputs = write('credit-gate.yml', text)
    const read = await readPlan({ inputs, environment, files })
    expect([read.plan, read.summary]).toEqual([null, summary])
  })
})

describe('a config file', () => {
  it('is read where the entry has files, and nowhere else', async () => {
    const inputs = write('one.yml', 'checks: [apertis >= 5 USD]\n')
    expect((await readPlan({ inputs, environment, files })).plan?.checks).toHaveLength(1)
    expect((await readPlan({ inputs, environment })).plan).toBeNull()
  })

  it('that cannot be read is one error, and nobody misses its checks', async () => {
    const { errors } = await readPlan({ inputs: { 'config-file': 'none.yml' }, environment, files })
    expect(errors.map(({ field }) => field)).toEqual(['config-file'])
  })
})

describe('a receipt file', () => {
  const place = { base: folder, folders: [folder], runnerTemp: null }
  const inputs = { checks: 'apertis >= 5 USD', receipt: 'true' }

  it.each([
    [
      '../outside.jsonl',
      'cannot take a line: it lies outside the workspace and the runner’s temporary folder; name another file',
    ],
    ['no-such-folder/receipts.jsonl', 'cannot take a line: its folder does not exist; name another file'],
    ['.', 'cannot take a line: it is a folder; name another file'],
  ])('that cannot take a line (%s) is told before any request', async (file, message) => {
    const { plan, errors } = await readPlan({ inputs: { ...inputs, 'receipt-file': file }, environment, place })
    expect(plan).toBeNull()
    expect(errors).toEqual([{ where: '', field: 'receipt-file', message }])
  })

  it('that can is not made before there is a receipt', async () => {
    const given = { inputs: { ...inputs, 'receipt-file': 'new.jsonl' }, environment }
    expect((await readPlan({ ...given, place })).errors).toEqual([])
    expect(existsSync(join(folder, 'new.jsonl'))).toBe(false)
    expect((await readPlan({ inputs: { ...inputs, 'receipt-file': '/no/such/folder' }, environment })).errors).toEqual(
      [],
    )
  })
})
