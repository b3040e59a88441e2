import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const fixturesDirectory = new URL('../fixtures/', import.meta.url)

const Text = z.nullable(z.string())
const Flag = z.nullable(z.boolean())
const Figure = z.nullable(z.string().check(z.regex(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)))

const Exchange = z.strictObject({
  request: z.strictObject({
    method: z._default(z.enum(['GET', 'POST', 'HEAD']), 'GET'),
    path: z.string().check(z.startsWith('/')),
    query: z._default(z.record(z.string(), z.string()), {}),
    /** These at least; names in lower case, `{{key}}` for the key. An `authorization` without that is no key. */
    headers: z._default(z.record(z.string(), z.string()), {}),
    body: z.optional(z.unknown()),
  }),
  response: z.optional(
    z.strictObject({
      status: z.int(),
      headers: z._default(z.record(z.string(), z.string()), { 'content-type': 'application/json' }),
      body: z.optional(z.unknown()),
    }),
  ),
  fault: z.optional(z.literal('reset')),
})

const ExpectedPool = z.strictObject({
  id: z.string(),
  label: z.optional(z.string()),
  remaining: z.optional(Figure),
  unlimited: z.optional(z.boolean()),
  unit: z.optional(z.string()),
  bound_by: z.optional(z.string()),
  covers: z.optional(z.string()),
  used: z.optional(Figure),
  total: z.optional(Figure),
  limit: z.optional(Figure),
  usable: z.optional(z.boolean()),
  resets_at: z.optional(Text),
  expires_at: z.optional(Text),
})

const Expected = z.strictObject({
  status: z.enum(['ok', 'warn', 'low', 'unknown', 'denied', 'no-key', 'error']),
  reason: z.optional(Text),
  transient: z.optional(Flag),
  retried: z.optional(z.boolean()),
  retry_after_ms: z.optional(z.nullable(z.number())),
  pool: z.optional(Text),
  remaining: z.optional(Figure),
  unit: z.optional(Text),
  unlimited: z.optional(z.boolean()),
  lower_bound: z.optional(z.boolean()),
  upper_bound: z.optional(z.boolean()),
  bound_by: z.optional(Text),
  covers: z.optional(Text),
  reported_late: z.optional(z.boolean()),
  required: z.optional(Figure),
  shortfall: z.optional(Figure),
  /** Looked at only where a fixture tells it. */
  starts_at: z.optional(Text),
  resets_at: z.optional(Text),
  expires_at: z.optional(Text),
  used: z.optional(Figure),
  total: z.optional(Figure),
  limit: z.optional(Figure),
  pools: z.optional(z.array(ExpectedPool)),
  warnings: z.optional(z.array(z.string())),
  message: z.optional(z.string()),
  /** The vendor's own words in the message; null: none. */
  said: z.optional(Text),
  hint: z.optional(Text),
  advice_url: z.optional(Text),
  top_up_url: z.optional(Text),
  /** What a probe asked, and its price in USD. */
  probe: z.optional(z.strictObject({ model: Text, cost: Figure })),
  /** Texts of the answer that stand nowhere: parts of a key, names of people and accounts. */
  untold: z.optional(z.array(z.string().check(z.minLength(4)))),
})

/** When a fixture is read that does not say it itself: the dates in all of them are of these days. */
export const writtenAt = '2026-11-28T12:00:00Z'

const Fixture = z.strictObject({
  title: z.string().check(z.minLength(5)),
  /** Id of the test vector that it is made of. */
  vector: z.optional(z.string()),
  basis: z.enum(['docs', 'seed', 'source', 'third-party', 'inferred', 'defensive']),
  now: z.optional(z.iso.datetime()),
  /** Fields as a user writes them; null is the same as absent, and an empty `api-key` is no key. */
  check: z.record(z.string(), Text),
  exchanges: z.array(Exchange),
  expect: Expected,
  /** Where the sandbox writes a balance into this answer. */
  sandbox: z.optional(
    z.strictObject({
      balance: z.optional(
        z.array(
          z.strictObject({
            /** Into the body; or, as `header:<name>`, in the place of the first number in a header. */
            pointer: z.string().check(z.regex(/^(?:\/|header:)/)),
            times: z.optional(z.string()),
            plus: z.optional(z.string()),
            as: z.optional(z.enum(['string', 'number'])),
          }),
        ),
      ),
      unlimited: z.optional(z.boolean()),
      /** Where the sandbox writes the key, so that what is sent next in its place still says which scenario is meant. */
      key: z.optional(z.string().check(z.startsWith('/'))),
    }),
  ),
})

/** One answer of a provider (or several in a row), and what must be made of it. */
export type Fixture = z.infer<typeof Fixture>
export type Exchange = Fixture['exchanges'][number]
export type Expected = Fixture['expect']

export interface NamedFixture {
  readonly provider: string
  /** File name without its ending. */
  readonly name: string
  readonly fixture: Fixture
}

/** Provider ids that have a fixture folder, sorted. */
export function fixtureFolders(): readonly string[] {
  return readdirSync(fixturesDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The folders whose cases are run: all, unless the variable `FIXTURES` names some, as mutation of one provider does. */
export function chosenFolders(): readonly string[] {
  const chosen = process.env['FIXTURES']?.split(',')
  return fixtureFolders().filter((folder) => chosen?.includes(folder) ?? true)
}

/** Case names in a provider's folder, sorted; empty when there is no folder. */
export function fixtureNames(provider: string): readonly string[] {
  if (!fixtureFolders().includes(provider)) return []
  return readdirSync(new URL(`${provider}/`, fixturesDirectory))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/** @throws when the file does not follow the form: a key with a slip in its name would compare nothing. */
export function readFixture(provider: string, name: string): Fixture {
  const text = readFileSync(new URL(`${provider}/${name}.json`, fixturesDirectory), 'utf8')
  const result = Fixture.safeParse(JSON.parse(text))
  if (result.success) return result.data
  const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${provider}/${name}.json: ${issues.join('; ')}`)
}

export function readFixtures(provider: string): readonly NamedFixture[] {
  return fixtureNames(provider).map((name) => ({ provider, name, fixture: readFixture(provider, name) }))
}
