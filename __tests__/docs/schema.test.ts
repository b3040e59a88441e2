// The JSON Schema of config files. That it agrees with the parser on every configuration of the parser's own tests is held by
// __tests__/support/schema.ts; here it is held against what people see: examples, the documentation, every provider.
import { globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { schemaAddress } from '../../scripts/render-schema.ts'
import { parseThreshold } from '../../src/core/money/amount.ts'
import { parseBudget } from '../../src/core/plan/budget.ts'
import { fileNames, itemNames } from '../../src/core/plan/fields.ts'
import { parsePlan } from '../../src/core/plan/parse-plan.ts'
import { catalog } from '../../src/providers/catalog.ts'
import { readDocumentation } from '../support/documentation.ts'
import { fixtureNames, readFixture } from '../support/fixture.ts'
import { providers } from '../support/providers.ts'
import { compileSchema, type Validators } from '../support/schema.ts'

const shipped = JSON.parse(readFileSync('schema/credit-gate.schema.json', 'utf8'))
const examples = [
  ...globSync('examples/**/credit-gate.yml', { exclude: [] }),
  ...globSync('{examples,e2e}/**/.github/credit-gate.yml'),
]
const read = (path: string) => readFileSync(path, 'utf8')

let schema: Validators
beforeAll(async () => {
  schema = await compileSchema(catalog)
}, 60_000)

const why = (validate: Validators['file'], value: unknown) => (validate(value) ? null : validate.errors)

describe('the schema', () => {
  it('knows every field, and no other, and says what each means', () => {
    expect(Object.keys(shipped.properties).toSorted()).toEqual(fileNames.toSorted())
    const { properties } = shipped.definitions.check
    expect(Object.keys(properties).toSorted()).toEqual(itemNames.toSorted())
    for (const field of Object.values({ ...shipped.properties, ...properties }) as { description?: string }[])
      expect(field.description).toMatch(/\.$/)
  })

  it('has one address: its own, that of the editors’ list, and of every line that names it', () => {
    expect(shipped.$id).toBe(schemaAddress)
    expect(JSON.parse(read('schema/schemastore-entry.json')).url).toBe(schemaAddress)
    const pages = [...examples, ...globSync('{README.md,docs/*.md}')].map(read).join('\n')
    const named = [...pages.matchAll(/yaml-language-server: \$schema=(\S+)/g)].map(([, address]) => address)
    expect(named.length).toBeGreaterThanOrEqual(3)
    expect([...new Set(named)]).toEqual([schemaAddress])
  })
})

describe.each([...new Set(examples)])('%s', (path) => {
  it('fits, and says where its schema is', () => {
    expect(why(schema.file, parse(read(path)))).toBeNull()
    expect(read(path)).toMatch(/^# yaml-language-server: /)
  })
})

it('every configuration of the documentation fits', () => {
  let count = 0
  for (const { text, kind, trial } of readDocumentation()) {
    if (trial === 'exempt') continue
    if (kind === 'settings') expect({ text, why: why(schema.file, parse(text)) }).toEqual({ text, why: null })
    else if (kind === 'checks') expect({ text, why: why(schema.checks, parse(text)) }).toEqual({ text, why: null })
    else
      for (const checks of kind === null || kind === 'other' ? [] : findChecks(parse(text))) {
        const value = /^\s*[-[]/.test(checks) ? parse(checks) : checks
        expect({ checks, why: why(schema.checks, value) }).toEqual({ checks, why: null })
        count += 1
      }
  }
  expect(count).toBeGreaterThan(50)
})

function findChecks(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'checks' in value && typeof value.checks === 'string' && !value.checks.includes('${{') ? [value.checks] : []
  return [...own, ...Object.values(value).flatMap(findChecks)]
}

describe('every provider', () => {
  const ids = [...providers.map(({ id }) => id), 'custom']

  /** What a text alone does not tell: the form of a key, a day that there is not, two units that differ. */
  const unknowable = [
    'cloudinary/key-alone',
    'dataforseo/password-alone',
    'docker-hub/token-alone',
    'docker-hub/two-users',
    'emailable/test-key',
    'openai/since-no-day',
    'custom/budget-in-other-unit',
  ]

  it('takes and refuses each fixture’s check as the parser does', async () => {
    const misfits: string[] = []
    for (const id of ids) {
      for (const name of fixtureNames(id)) {
        const item = { provider: id, ...readFixture(id, name).check }
        const { plan } = await parsePlan(
          { inputs: { checks: JSON.stringify([item]) }, configFile: null, environment: {}, secretless: null },
          catalog,
        )
        const fits = schema.checks([item])
        if (plan !== null)
          expect({ id, name, why: fits ? null : schema.checks.errors }).toEqual({ id, name, why: null })
        else if (fits) misfits.push(`${id}/${name}`)
      }
    }
    expect(misfits).toEqual(unknowable)
  })

  it('has no field of another one: pool, region, budget, account', () => {
    const { id, pools } = providers.find(({ budget, regions }) => budget === undefined && regions === undefined) ?? {}
    const item = { provider: id, minimum: 5 }
    expect(schema.checks([{ ...item, pool: pools?.[0]?.id }])).toBe(true)
    for (const wrong of [{ pool: 'nope' }, { region: 'cn' }, { budget: '5 USD/month' }, { zzz: 1 }, { minimum: '' }])
      expect({ wrong, fits: schema.checks([{ ...item, ...wrong }]) }).toEqual({ wrong, fits: false })
  })
})

describe('texts', () => {
  const word = fc.array(fc.constantFrom(...'0159.$% eEUSDk/-+', ' USD', 'month', 'DAY', ' since ', '2026-11-03'), {
    maxLength: 8,
  })
  const line = 'apertis >= '

  it('a minimum is read as the parser reads it', () => {
    fc.assert(
      fc.property(word, (parts) => {
        const text = parts.join('')
        if (text.trim() === '' || text.length > 40) return
        const taken = parseThreshold(text) !== null
        expect({ text, fits: schema.checks([{ provider: 'apertis', minimum: text }]) }).toEqual({ text, fits: taken })
        expect({ line: text, fits: schema.checks([line + text]) }).toEqual({ line: text, fits: taken })
      }),
      { numRuns: 2000 },
    )
  })

  it('a budget is read as the parser reads it', () => {
    fc.assert(
      fc.property(word, (parts) => {
        const text = parts.join('')
        const budget = parseBudget(text)
        if (
          text.trim() === '' ||
          text.length > 40 ||
          (budget !== null && (budget.unit ?? 'USD').toUpperCase() !== 'USD')
        )
          return
        const fits = schema.checks([{ provider: 'openai', minimum: '1%', budget: text }])
        expect({ text, fits }).toEqual({ text, fits: budget !== null })
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    'apertis > 5',
    'apertis >= 5 USD of 5 USD/month',
    'openai >= 5',
    'apertis/nope >= 5',
    'twilio >= 5 USD',
    'apertis >= 5\nnobody >= 5',
    'apertis >= 5 apertis >= 6',
    'gemini >= 5',
  ])('%j is no check', (text) => {
    expect(schema.checks(text)).toBe(false)
  })

  it.each(['# only a remark\n\n  apertis>=5USD  \r\nimagerouter/key:a b >= 20%', '- apertis >= 5', '[]', '# x\n- a'])(
    '%j may be one',
    (text) => {
      expect(schema.checks(text)).toBe(true)
    },
  )

  it('takes a long text in no time', () => {
    for (const text of [
      `${'apertis >= 5 USD\n'.repeat(1000)}x`,
      ' '.repeat(100_000),
      '#'.repeat(100_000),
      `apertis >= ${'1'.repeat(100_000)}x`,
    ])
      schema.checks(text)
  })
})
