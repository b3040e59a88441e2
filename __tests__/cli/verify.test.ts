// `credit-gate verify` is pasted into public issues: whatever a vendor answers, nothing of it but the contract's own
// names, kinds and signs is told.
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verifyProvider } from '../../src/cli/verify-command.ts'
import type { Provider } from '../../src/core/provider/provider.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts'
import { makeCertificate } from '../support/certificate.ts'
import { providers } from '../support/providers.ts'

const planted = {
  name: 'Jane Q. Planted',
  mail: 'jane.planted@acme.example',
  key: 'sk-live-9d8c7b6a5f4e3d2c',
  amount: '81239.4417',
}
/** No piece of what was planted may be seen, in whatever case. */
const pieces = ['jane', 'planted', 'acme.example', '9d8c7b', '81239', '4417', 'sk-live']

/** How an answer is changed on its way. */
type Change = (value: unknown) => unknown

const asIs: Change = (value) => value

/** Everything beside the contract that a vendor might add: fields, a map by names of the user's, rows. */
const addFields: Change = (value) => {
  if (Array.isArray(value)) return value.map(addFields)
  if (typeof value !== 'object' || value === null) return value
  const own = Object.entries(value).map(([name, field]) => [name, addFields(field)] as const)
  const stranger = { [planted.mail]: planted.key, amount: Number(planted.amount), rows: [planted.name, planted.amount] }
  return { ...Object.fromEntries(own), [planted.name]: stranger, [planted.key]: planted.amount }
}

/** Every value is somebody's. */
const replaceValues: Change = (value) => {
  if (Array.isArray(value)) return [...value.map(replaceValues), planted.mail]
  if (typeof value === 'string') return `${planted.key} of ${planted.name}`
  if (typeof value === 'number') return Number(planted.amount)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, replaceValues(field)]))
}

/** Every name is somebody's. */
const replaceNames: Change = (value) => {
  if (Array.isArray(value)) return value.map(replaceNames)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field], index) => [`${planted.mail} ${index} ${name}`, replaceNames(field)]),
  )
}

/** What breaks a reader: keys and amounts as names, a hundred levels, ten thousand rows. */
const addHostile: Change = (value) => {
  const rows = Array(10_000).fill({ [planted.mail]: planted.key })
  const deep = Array(100)
    .fill(0)
    .reduce((inner, _, at) => ({ [`${planted.key}-${at}`]: inner, [planted.amount]: [planted.name] }), planted.mail)
  const hostile = { [planted.key]: rows, [planted.amount]: deep, [`-${planted.amount}e3`]: { [planted.key]: true } }
  if (Array.isArray(value)) return [hostile, ...value]
  return typeof value === 'object' && value !== null ? { ...value, ...hostile } : value
}

const refuse: Change = () => ({ error: { message: `${planted.name}: ${planted.key}`, [planted.mail]: planted.amount } })

/** A header's name has no blanks and no `@`; what the figures stand in keeps its name, and its value may be anybody's. */
function changedHeaders(headers: Headers): Record<string, string> {
  const told = [...headers].filter(([name]) => name.startsWith('ratelimit-'))
  const changed = told.map(([name, value]) => [name, `${change(value)}`] as const)
  return change === asIs
    ? Object.fromEntries(told)
    : { ...Object.fromEntries(changed), 'x-jane-planted': planted.key, 'ratelimit-sk-live': planted.amount }
}

let sandbox: Sandbox
let servers: readonly Server[] = []
let origin: string
/** Over TLS, as a forge's own API must be. */
let secureHost: string
const authorities = getCACertificates('default')
let change: Change
let status: number | null
let asked: string[] = []
/** Does the answer have names at all? */
let hasNames: boolean

beforeAll(async () => {
  sandbox = await startSandbox(0, () => {})
  const answerChanged: RequestListener = async (request, response) => {
    asked.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _host, connection: _connection, ...headers } = request.headers
    const answer = await fetch(`${sandbox.origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    })
    if (request.method === 'HEAD') {
      response.writeHead(status ?? answer.status, changedHeaders(answer.headers)).end()
      return
    }
    const body = JSON.stringify(change(await answer.json()))
    hasNames ||= body.includes('{')
    response.writeHead(status ?? answer.status, { 'content-type': 'application/json' }).end(body)
  }
  const certificate = makeCertificate({ names: ['127.0.0.1'] })
  setDefaultCACertificates([...authorities, certificate.cert])
  servers = [createServer(answerChanged), createSecureServer(certificate, answerChanged)]
  for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const [port, securePort] = servers.map((server) => (server.address() as AddressInfo).port)
  origin = `http://127.0.0.1:${port}`
  secureHost = `127.0.0.1:${securePort}`
})
afterAll(async () => {
  setDefaultCACertificates(authorities)
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await sandbox.close()
})

async function verifyAs(
  { id, account, keyVariable, keyProblem, forge }: Provider,
  made: Change,
  answered: number | null = null,
) {
  change = made
  status = answered
  asked = []
  hasNames = false
  const needs = account?.required || keyProblem?.('sandbox-ok', null) ? ['--account', 'some-account'] : []
  // A forge's token goes to the forge's own address alone, which a variable tells.
  const where = forge === undefined ? ['--base-url', `${origin}/${id}`] : []
  const variables =
    forge === undefined
      ? {}
      : { [forge.addressVariable]: `https://${secureHost}/${id}`, [forge.hostVariable]: secureHost }
  return verifyProvider([id, '--retries', '0', ...where, ...needs], { [keyVariable]: 'sandbox-ok', ...variables })
}

const told = providers.filter(({ instead }) => instead === undefined)

describe.each(told.map((provider) => [provider.id, provider] as const))('%s', (_, provider) => {
  it('answers as recorded, and the pool that decides is named', async () => {
    const { text, exitCode } = await verifyAs(provider, asIs)
    expect([exitCode, text]).toEqual([0, expect.stringContaining('\nDiffers from the recorded contract in nothing.\n')])
    expect(text).toContain('\ndecides: ')
    // A probe costs money, and is never sent.
    const { method, path } = provider.probe?.request(provider.probe.model ?? '') ?? {}
    expect(asked).not.toContain(`${method} /${provider.id}${path}`)
    expect(asked.length).toBeGreaterThan(0)
  })

  it.each([
    ['added', addFields, null],
    ['in the place of every value', replaceValues, null],
    ['in the place of every name', replaceNames, null],
    ['added to break a reader', addHostile, null],
    ['in a refusal', refuse, 403],
    ['in a fault', refuse, 500],
  ] as const)('tells nothing of what is %s', async (_how, made, answered) => {
    const { text } = await verifyAs(provider, made, answered)
    for (const piece of pieces) expect(text.toLowerCase()).not.toContain(piece)
    expect(text).toMatch(made === replaceValues || !hasNames ? /^ {2}answer: /m : /<name 1>/)
  })
})

describe('what it tells', () => {
  const bfl = providers.find(({ id }) => id === 'bfl') as Provider

  it('is what is new, missing and of another kind, and our field that does not fit', async () => {
    const { text, exitCode } = await verifyAs(bfl, () => ({ data: { credits: 5 }, extra: [1, 2, 3] }))
    expect(exitCode).toBe(69)
    expect(text).toContain('not read: unknown, unexpected-body')
    expect(text).toContain('  GET /v1/credits: credits does not fit what Credit Gate reads\n')
    expect(text).toContain('  GET /v1/credits: credits: not in this answer\n')
    const other = await verifyAs(bfl, () => ({ credits: '-12.50', extra: [7, 8, 9], more: {} }))
    expect(other.exitCode).toBe(0)
    expect(other.text).toContain('    credits: figure as text −\n')
    expect(other.text).toContain('  GET /v1/credits: credits: text, recorded as number\n')
    expect(other.text).toContain('  GET /v1/credits: <name 1>: new (list)\n')
    expect(other.text).toContain('    <name 1>: list of many\n      each: number +\n    <name 2>: object\n')
    expect(other.text).toContain('decides: credits (credits): remaining −')
  })

  it('is no length: lists of two and of a thousand, texts of one letter and of many, look the same', async () => {
    const of = (rows: number, letters: number) => async () =>
      (await verifyAs(bfl, () => ({ credits: 1, rows: Array(rows).fill({ id: 'x'.repeat(letters) }) }))).text
    expect(await of(2, 1)()).toBe(await of(1000, 50)())
  })

  it('is of a map whose names are all strangers’ the first alone', async () => {
    const map = (size: number) =>
      Object.fromEntries(Array.from({ length: size }, (_, at) => [`user-${at}`, { n: at + 1 }]))
    const textOf = async (size: number) => (await verifyAs(bfl, () => ({ credits: 1, users: map(size) }))).text
    expect(await textOf(2)).toBe(await textOf(40))
    expect(await textOf(2)).not.toContain('<name 4>')
  })

  it('holds no piece of the key, though the key be made of names of the contract', async () => {
    change = asIs
    status = null
    const { text } = await verifyProvider(['bfl', '--base-url', `${origin}/bfl`], {
      BFL_API_KEY: 'xx-credits-remaining',
    })
    expect(text).not.toMatch(/credits|remaining/)
    expect(text).toContain('***')
  })
})

describe('what it refuses', () => {
  it.each([
    [['groq'], 'by a probe, which costs money'],
    [['custom'], 'has no recorded contract'],
    [['assemblyai'], 'tells neither what is left nor what was spent'],
    [['bfk'], 'did you mean `bfl`?'],
    [[], 'takes the id of one provider'],
    [['bfl', 'fal'], 'takes the id of one provider'],
    [['bfl', '--api-key', 'sk-live-9d8c7b6a5f4e3d2c'], 'is refused'],
    [['bfl', '--minimum', '5'], 'is not a flag'],
    [['bfl', '--region', 'eu'], '--region'],
  ])('%j', async (words, message) => {
    const stopped = verifyProvider(words, { BFL_API_KEY: 'sandbox-ok' })
    await expect(stopped).rejects.toMatchObject({ exitCode: 64, message: expect.stringContaining(message) })
  })

  it('a run without a key', async () => {
    const stopped = verifyProvider(['bfl'], {})
    await expect(stopped).rejects.toMatchObject({ exitCode: 77, message: expect.stringContaining('BFL_API_KEY') })
  })
})
