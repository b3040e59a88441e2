// A figure that stands in headers: asked by HEAD, at a further host of the vendor's, with what it gave for the key.
import { afterEach, describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import type { Target } from '../../src/net/session.ts'
import { decimal } from '../../src/providers/wire.ts'
import { openTestSession, target, testKey } from '../support/ask.ts'
import { type Handler, json, start, type TestServer } from '../support/server.ts'

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

async function serve(handler: Handler): Promise<TestServer> {
  const server = await start(handler)
  opened.push(server)
  return server
}

function apiOf(facts: Target, retries = 0) {
  const session = openTestSession({ retries, timeoutMs: 20_000 })
  opened.push(session)
  return session.apiFor(facts)
}

const Left = () => z.object({ 'x-left': decimal() })
const place = { host: 'registry', token: 'given-for-the-key' }

/** Whom to ask, with a further host. */
function asking(origin: string, further: string, facts: Partial<Target['provider']> = {}): Target {
  const provider = {
    id: 'acme',
    auth: { kind: 'bearer' },
    origin,
    furtherOrigins: { registry: further },
    ...facts,
  } as const
  return target(origin, { provider })
}

describe('HEAD', () => {
  it('reads headers by a schema, asks for any kind of answer, and heeds no length of a body that does not come', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'x-left': '7.5', 'content-length': '9000000000' }).end()
    })
    const { api, attempts } = apiOf(target(server.origin))
    expect((await api.head('/v2/x', Left()))['x-left'].toFixed()).toBe('7.5')
    expect(server.requests[0]).toMatchObject({ method: 'HEAD', url: '/v2/x' })
    expect(server.requests[0]?.headers).toMatchObject({ accept: '*/*', authorization: `Bearer ${testKey}` })
    expect(attempts()).toBe(1)
  })

  it('fails by its status and by its headers, as any other answer does', async () => {
    const statuses = [401, 403, 429, 500, 301, 404]
    const reasons = ['unauthorized', 'forbidden', 'rate-limited', 'server-error', 'redirect', 'unexpected-status']
    for (const [index, status] of statuses.entries()) {
      const server = await serve(
        (_, response) => void response.writeHead(status, { 'x-left': '5', location: '/' }).end(),
      )
      await expect(apiOf(target(server.origin)).api.head('/', Left())).rejects.toMatchObject({ reason: reasons[index] })
    }
    const bare = await serve((_, response) => void response.writeHead(200).end())
    await expect(apiOf(target(bare.origin)).api.head('/', Left())).rejects.toMatchObject({
      reason: 'unexpected-body',
      message: expect.stringContaining('x-left is missing'),
    })
  })

  it('is tried again as any other request is, and shared by those that ask the same', async () => {
    let asked = 0
    const server = await serve((_, response) => {
      asked += 1
      response.writeHead(asked === 1 ? 503 : 200, { 'x-left': '3' }).end()
    })
    const session = openTestSession({ retries: 1, timeoutMs: 20_000 })
    opened.push(session)
    const bound = [target(server.origin), target(server.origin)].map((facts) => session.apiFor(facts))
    const read = await Promise.all(bound.map(({ api }) => api.head('/', Left())))
    expect(read.map((told) => told['x-left'].toFixed())).toEqual(['3', '3'])
    expect(server.requests).toHaveLength(2)
  })
})

describe('a further host', () => {
  it('gets the token, and the key goes to the origin alone', async () => {
    const registry = await serve((_, response) => void response.writeHead(200, { 'x-left': '1' }).end())
    const server = await serve((_, response) => json(response, 200, { token: place.token }))
    const { api } = apiOf(asking(server.origin, registry.origin))
    await api.get('/token', z.object({ token: z.string() }))
    await api.head('/limits', Left(), place)
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${testKey}`])
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${place.token}`])
    expect(JSON.stringify(registry.requests)).not.toContain(testKey)
  })

  it('is the given address too, where one is given', async () => {
    const registry = await serve((_, response) => void response.writeHead(200, { 'x-left': '1' }).end())
    const gateway = await serve((_, response) => void response.writeHead(200, { 'x-left': '2' }).end())
    const provider = asking('https://api.acme.example', registry.origin).provider
    const { api } = apiOf(target(gateway.origin, { provider, pathPrefix: '/acme' }))
    await api.head('/limits', Left(), place)
    expect(gateway.requests.map(({ url }) => url)).toEqual(['/acme/limits'])
    expect(registry.requests).toEqual([])
  })

  it('is one that the provider declares, whatever an answer says', async () => {
    const server = await serve((_, response) => void response.writeHead(200, { 'x-left': '1' }).end())
    const { api } = apiOf(asking(server.origin, server.origin))
    await expect(api.head('/', Left(), { ...place, host: server.origin })).rejects.toMatchObject({ status: 'error' })
    expect(server.requests).toEqual([])
  })
})

describe('without a key', () => {
  it.each([
    { kind: 'bearer' },
    { kind: 'header', name: 'X-Key', prefix: 'Key ' },
    { kind: 'query', name: 'key' },
    { kind: 'basic', user: 'account' },
  ] as const)('nothing is sent in its place: $kind', async (auth) => {
    const server = await serve((_, response) => json(response, 200, { left: 1 }))
    const { api } = apiOf(target(server.origin, { provider: { id: 'acme', auth }, key: '', account: 'mona' }))
    await api.get('/left', z.object({ left: decimal() }))
    const [request] = server.requests
    expect(request?.url).toBe('/left')
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['authorization']))
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['x-key']))
  })
})

describe('an answer under a status that refuses', () => {
  const isAnswer: Target['provider']['isAnswer'] = ({ status, headers }) => status === 429 && headers['x-left'] === '0'

  it('is read where the provider says so, and no other is', async () => {
    let left = '0'
    const server = await serve((_, response) => void response.writeHead(429, { 'x-left': left }).end())
    const { api } = apiOf(asking(server.origin, server.origin, { isAnswer }))
    expect((await api.head('/', Left()))['x-left'].toFixed()).toBe('0')
    left = '1'
    await expect(apiOf(asking(server.origin, server.origin, { isAnswer })).api.head('/', Left())).rejects.toMatchObject(
      {
        reason: 'rate-limited',
      },
    )
  })

  it('is held to the schema as any other, and to JSON', async () => {
    const bodies = ['{"message":"no limits"}', '<html>']
    const reasons = ['unexpected-body', 'not-json']
    for (const [index, body] of bodies.entries()) {
      const server = await serve((_, response) => json(response, 404, body))
      const { api } = apiOf(asking(server.origin, server.origin, { isAnswer: () => true }))
      await expect(api.get('/', z.object({ left: decimal() }))).rejects.toMatchObject({ reason: reasons[index] })
    }
  })
})
