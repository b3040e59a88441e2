// What is exact about the requests of a run of the bundle: how many there are, and on how many connections.
import type { ServerResponse } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { runAction } from '../support/runner.ts'
import { json, start } from '../support/server.ts'

const answer = (_: unknown, response: ServerResponse) => json(response, 200, { success: true, creditsRemaining: 450 })
const listOf = (origins: readonly string[]) =>
  origins
    .map(
      (origin, at) => `- { provider: predev, name: c${at}, minimum: 5, base-url: "${origin}", api-key-env: KEY_${at} }`,
    )
    .join('\n')
const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`KEY_${at}`, `key-number-${at}`]))

describe('one check', () => {
  it('makes one request on one connection', async () => {
    const server = await start(answer)
    const { exitCode } = await runAction({ with: { checks: listOf([server.origin]) }, env: keys(1) })
    expect(exitCode).toBe(0)
    expect([server.requests.length, server.connections()]).toEqual([1, 1])
    await server.close()
  })
})

describe('many checks', () => {
  it('ask one origin eight at a time, each over a connection of its own', async () => {
    const waiting: (() => void)[] = []
    const server = await start(async (request, response) => {
      // Nobody is answered before eight have asked.
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length >= 8) for (const go of waiting) go()
      })
      answer(request, response)
    })
    const { exitCode } = await runAction({
      with: { checks: listOf(Array.from({ length: 50 }, () => server.origin)), retries: '0', timeout: '9' },
      env: keys(50),
    })
    expect(exitCode).toBe(0)
    expect([server.requests.length, server.connections(), server.maxAtOnce()]).toEqual([50, 50, 8])
    await server.close()
  })

  it('ask once for what several of them want to know', async () => {
    const server = await start(answer)
    const { exitCode } = await runAction({
      with: { checks: listOf(Array.from({ length: 20 }, () => server.origin)) },
      env: Object.fromEntries(Object.keys(keys(20)).map((name) => [name, 'the-same-key'])),
    })
    expect(exitCode).toBe(0)
    expect([server.requests.length, server.connections()]).toEqual([1, 1])
    await server.close()
  })

  it('ask different origins all at once', async () => {
    const waiting: (() => void)[] = []
    const servers = await Promise.all(
      Array.from({ length: 20 }, () =>
        start(async (request, response) => {
          // Nobody is answered before all have asked.
          await new Promise<void>((resolve) => {
            waiting.push(resolve)
            if (waiting.length === 20) for (const go of waiting) go()
          })
          answer(request, response)
        }),
      ),
    )
    const { exitCode } = await runAction({
      with: { checks: listOf(servers.map(({ origin }) => origin)), retries: '0', timeout: '9' },
      env: keys(20),
    })
    expect(exitCode).toBe(0)
    for (const server of servers) expect([server.requests.length, server.connections()]).toEqual([1, 1])
    await Promise.all(servers.map((server) => server.close()))
  })
})
