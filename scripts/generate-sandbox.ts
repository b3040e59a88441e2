// Writes src/sandbox/answers.json from the providers' fixtures: what the sandbox answers is what the tests hold.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Fixture, fixtureNames, readFixture } from '../__tests__/support/fixture.ts'
import { parseJsonPointer, readJsonPointer } from '../src/core/provider/json-pointer.ts'
import { loadProviders } from '../src/providers/registry.ts'
import type { CannedAnswer } from '../src/sandbox/canned-answer.ts'
import type { ProviderAnswers } from '../src/sandbox/choose-answer.ts'

const providers = await loadProviders()

export const file = fileURLToPath(new URL('../src/sandbox/answers.json', import.meta.url))

/** A path with the fixture's account left open, so that any account is answered. */
function openPath(path: string, account: string | null | undefined): string {
  if (account === null || account === undefined) return path
  return path
    .split('/')
    .map((segment) => (decodeURIComponent(segment) === account ? '*' : segment))
    .join('/')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasPlace(body: string, headers: Readonly<Record<string, string>>, pointer: string): boolean {
  if (pointer.startsWith('header:')) return headers[pointer.slice('header:'.length)] !== undefined
  return readJsonPointer(jsonOf(body), parseJsonPointer(pointer) ?? []) !== undefined
}

/** What a fixture's provider answered, each answer with the places that it has. */
function answersOf({ exchanges, check, now, sandbox }: Fixture): readonly CannedAnswer[] {
  return exchanges.flatMap(({ request, response }) => {
    if (response === undefined) return []
    const given = response.body === undefined ? '' : response.body
    const body = typeof given === 'string' ? given : JSON.stringify(given)
    return [
      {
        method: request.method,
        path: openPath(request.path, check['account']),
        query: request.query,
        status: response.status,
        headers: response.headers,
        body,
        now: now ?? null,
        balance: sandbox?.balance?.filter(({ pointer }) => hasPlace(body, response.headers, pointer)) ?? null,
        key: sandbox?.key !== undefined && hasPlace(body, {}, sandbox.key) ? sandbox.key : null,
        budget: check['budget'] ?? null,
      },
    ]
  })
}

/** Requests with the same parameters are one request to the sandbox: their values (a day, a page) do not matter. */
function kindOf({ method, path, query }: CannedAnswer): string {
  return JSON.stringify([method, path, Object.keys(query).sort()])
}

/** The funded answers, and those to requests that they do not cover: one key's figures, a second endpoint, an account. */
function goodAnswers(fixtures: ReadonlyMap<string, Fixture>): readonly CannedAnswer[] {
  const inOrder = [...fixtures].filter(([name, { expect }]) => name === 'funded' || expect.status === 'ok')
  const rank = ([name, { sandbox }]: readonly [string, Fixture]) =>
    name === 'funded' ? 0 : sandbox === undefined ? 2 : 1
  const known = new Set<string>()
  return inOrder
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap(([name, fixture]) => {
      const further = answersOf(fixture).filter(
        (answer) =>
          name === 'funded' || (answer.status === 200 && !known.has(kindOf(answer)) && !('page' in answer.query)),
      )
      for (const answer of further) known.add(kindOf(answer))
      return further
    })
}

function providerAnswers(id: string): ProviderAnswers {
  const fixtures = new Map(fixtureNames(id).map((name) => [name, readFixture(id, name)]))
  const named = (name: string) => {
    const fixture = fixtures.get(name)
    return fixture === undefined ? null : answersOf(fixture)
  }
  // What an account without credit answers to a probe, beside whatever it answers to a question for figures.
  const emptyProbe = [...fixtures].find(
    ([name, { check, expect }]) => check['probe'] === 'true' && expect.status === 'low' && name.includes('empty'),
  )
  const maintenance = [...fixtures].find(([, { expect }]) => expect.reason === 'maintenance')?.[0] ?? ''
  return {
    ok: goodAnswers(fixtures),
    empty: named('empty'),
    ...(emptyProbe !== undefined && { emptyProbe: named(emptyProbe[0]) }),
    unlimited: named('unlimited'),
    unauthorized: named('unauthorized'),
    garbage: named('malformed'),
    maintenance: named(maintenance),
  }
}

/** The file's text, formatted as everything else is. */
export function renderAnswers(): string {
  const answers = Object.fromEntries(providers.map(({ id }) => [id, providerAnswers(id)]))
  const text = JSON.stringify(answers)
  const formatted = execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${file}`], { input: text })
  return formatted.toString()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = renderAnswers()
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' })
  if (before !== written) writeFileSync(file, written)
  process.stdout.write(`src/sandbox/answers.json ${before === written ? 'is up to date' : 'written'}\n`)
}
