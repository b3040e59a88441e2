// What may cost money, as a session sends it: at most once, unless the server surely did not serve it.
import { afterEach, describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { failureWith } from '../../src/core/provider/classify.ts'
import { Failure } from '../../src/core/provider/failure.ts'
import type { ProbeRequest } from '../../src/core/provider/probe.ts'
import type { SessionOptions } from '../../src/net/session.ts'
import { openTestSession, target } from '../support/ask.ts'
import { type Handler, json, reset, start, type TestServer } from '../support/server.ts'

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

async function serve(handler: Handler): Promise<TestServer> {
  const server = await start(handler)
  opened.push(server)
  return server
}

function session(options: Partial<SessionOptions> = {}) {
  const made = openTestSession({ retries: 2, timeoutMs: 20_000, ...options })
  opened.push(made)
  return made
}

const asked: ProbeRequest = { method: 'POST', path: '/v1/chat', body: { model: 'small', text: 'ü' } }
const listed: ProbeRequest = { method: 'GET', path: '/v1/models', body: null }

describe('a probe', () => {
  it('is sent as JSON, or without a body, and is told the answer whatever its status says', async () => {
    const server = await serve((_, response) => json(response, 402, { said: 1 }, { 'x-ratelimit-reset': '7' }))
    const { probe, attempts } = session().apiFor(target(server.origin))
    const told = await probe(asked, ({ status, body }, waitMs) => ({ status, body: JSON.stringify(body), waitMs }))
    expect(told).toEqual({ status: 402, body: expect.stringContaining('said'), waitMs: null })
    await probe(listed, () => null)
    expect(
      server.requests.map(({ method, url, body, headers }) => [method, url, body, headers['content-type']]),
    ).toEqual([
      ['POST', '/v1/chat', '{"model":"small","text":"ü"}', 'application/json'],
      ['GET', '/v1/models', '', undefined],
    ])
    expect(attempts()).toBe(2)
  })

  it('is told how long to wait where Retry-After says so', async () => {
    const server = await serve((_, response) => json(response, 200, {}, { 'retry-after': '3' }))
    expect(
      await session()
        .apiFor(target(server.origin))
        .probe(asked, (_, waitMs) => waitMs),
    ).toBe(3000)
  })

  it.each([
    [429, 3],
    [499, 1],
    [500, 3],
    [503, 3],
    [599, 3],
    // No status that says it was not served: a second one may be billed as well.
    [600, 1],
    [408, 1],
  ])('is sent again where it was surely not served: %i, %i times', async (status, sent) => {
    const server = await serve((_, response) => json(response, status, {}, { 'retry-after': '1' }))
    const waits: number[] = []
    const sleep = async (milliseconds: number) => void waits.push(milliseconds)
    const { probe, attempts } = session({ sleep }).apiFor(target(server.origin))
    const failing = probe(asked, (answer) => {
      const reason = answer.status === 429 ? 'rate-limited' : answer.status === 408 ? 'timeout' : 'server-error'
      throw failureWith(reason, answer.status, answer.body)
    })
    await expect(failing).rejects.toBeInstanceOf(Failure)
    expect([server.requests.length, attempts()]).toEqual([sent, sent])
    // What the vendor asks to wait is kept to.
    expect(waits.filter((wait) => wait > 0)).toEqual(Array(sent - 1).fill(1000))
  })

  it('is not sent again after a connection that was cut: it may have been served', async () => {
    const server = await serve((_, response) => reset(response))
    await expect(
      session()
        .apiFor(target(server.origin))
        .probe(asked, () => null),
    ).rejects.toMatchObject({
      reason: 'network',
    })
    expect(server.requests).toHaveLength(1)
  })

  it('is sent again where nothing listened', async () => {
    const server = await start((_, response) => json(response, 200, {}))
    await server.close()
    const { probe, attempts } = session().apiFor(target(server.origin))
    await expect(probe(asked, () => null)).rejects.toMatchObject({ isUnsent: true })
    expect(attempts()).toBe(3)
  })

  it('is sent once for all that ask the same, however long its answer, and is no reading', async () => {
    const server = await serve((_, response) => json(response, 200, { text: 'x'.repeat(70_000) }))
    const run = session()
    const bound = [1, 2].map(() => run.apiFor(target(server.origin)))
    for (const { probe } of bound) expect(await probe(listed, ({ status }) => status)).toBe(200)
    expect(server.requests).toHaveLength(1)
    const read = await bound[0]?.api.get('/v1/models', z.object({ text: z.string() }))
    expect([read?.text.length, server.requests.length]).toEqual([70_000, 2])
  })
})

describe('a reading', () => {
  it('may have headers of its own, and a body that is a text already', async () => {
    const server = await serve((_, response) => json(response, 200, {}))
    const headers = { Accept: 'application/vnd.acme+json' }
    const { api } = session().apiFor(
      target(server.origin, { provider: { id: 'acme', auth: { kind: 'bearer' }, headers } }),
    )
    await api.get('/x', z.object({}), { 'X-Beta': '1' })
    await api.post('/y', 'a=1', z.object({}))
    expect(server.requests.map(({ headers: sent }) => [sent.accept, sent['x-beta']])).toEqual([
      ['application/vnd.acme+json', '1'],
      ['application/vnd.acme+json', undefined],
    ])
    expect(server.requests[1]?.body).toBe('a=1')
  })
})
