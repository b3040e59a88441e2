import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { WireNumber } from '../../src/core/money/wire-number.ts'
import { Failure } from '../../src/core/provider/failure.ts'
import type { Answer } from '../../src/core/provider/provider.ts'
import type { Reason } from '../../src/core/provider/reasons.ts'
import type { Target } from '../../src/net/address.ts'
import { classifiedAnswer, judge, judgeHeaders, parseBySchema } from '../../src/net/judge.ts'

const now = new Date('2026-05-10T12:00:00Z')
const good = '{"balance":5}'
const fits = { balance: new WireNumber('5') }
const changed = 'The provider may have changed its API: look for a newer release, or report it.'
const misfit = 'the answer does not fit the provider’s contract'

type Headers = Readonly<Record<string, string>>

function read(
  status: number,
  body: string | Uint8Array,
  headers: Headers = {},
  failureOf?: (answer: Answer) => Failure | null,
) {
  const provider: Target['provider'] = { id: 'acme', auth: { kind: 'bearer' }, ...(failureOf && { failureOf }) }
  return judge({ status, headers, bytes: Buffer.from(body) }, { provider }, now)
}

function failureOf(act: () => unknown): Failure {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown
    throw thrown
  }
  throw new Error('nothing failed')
}

describe('judge', () => {
  it.each<[number, Headers]>([
    [200, {}],
    [200, { 'content-encoding': '' }],
    [200, { 'content-encoding': ' Identity ' }],
    [200, { 'content-type': 'text/html' }],
    [201, {}],
    [299, {}],
  ])('reads a body: %i %j', (status, headers) => {
    expect(read(status, good, headers)).toEqual(fits)
  })

  it('reads the word null too: what that means is for the schema', () => {
    expect(read(200, 'null')).toBeNull()
  })

  it.each<[number, string | Uint8Array, Headers]>([
    [200, '<html>', {}],
    [200, '', {}],
    [204, '', {}],
    [206, good, {}],
    [200, good, { 'content-encoding': 'gzip' }],
    [200, gzipSync(good), { 'content-encoding': 'gzip' }],
    [200, good, { 'content-encoding': 'identity, gzip' }],
    [200, good, { 'content-encoding': 'x-identity' }],
  ])('finds no JSON: %i %s %j', (status, body, headers) => {
    expect(failureOf(() => read(status, body, headers))).toMatchObject({
      reason: 'not-json',
      message: `the answer is not JSON (${status})`,
      code: status,
    })
  })

  it('takes JSON with two values for one name for an answer that does not fit', () => {
    expect(failureOf(() => read(200, '{"balance":5,"balance":6}'))).toMatchObject({
      reason: 'unexpected-body',
      message: misfit,
      code: 200,
      hint: changed,
    })
  })

  it.each([300, 302, 399])('never looks into a redirect: %i', (status) => {
    const asked: unknown[] = []
    const failure = failureOf(() =>
      read(status, '{"error":{"message":"moved"}}', { 'retry-after': '5' }, (answer) => {
        asked.push(answer)
        return null
      }),
    )
    expect(failure).toMatchObject({ reason: 'redirect', code: status, said: null, retryAfterMs: null })
    expect(asked).toEqual([])
  })

  it('reads what a refusal says of itself', () => {
    for (const status of [400, 499]) {
      const failure = failureOf(() => read(status, '{"error":{"code":"invalid_api_key","message":"no"}}'))
      expect(failure).toMatchObject({ reason: 'unauthorized', code: status, said: 'no' })
    }
  })

  const firewall = { server: 'cloudflare' }
  it.each<[string, number, string | Uint8Array, Headers, Reason]>([
    ['a page', 403, '<html>error code: 1020</html>', {}, 'waf-block'],
    ['a page that says so by its header', 403, '<html>', firewall, 'waf-block'],
    ['a page that is compressed', 403, gzipSync('<html>'), { ...firewall, 'content-encoding': 'gzip' }, 'waf-block'],
    [
      'words that are only there once they are unpacked',
      403,
      'error code: 1020',
      { 'content-encoding': 'br' },
      'forbidden',
    ],
    ['JSON', 403, '{}', firewall, 'forbidden'],
    ['JSON with two values for one name', 403, '{"error":"no","error":"twice"}', firewall, 'forbidden'],
  ])('tells a firewall from the provider: %s', (_, status, body, headers, reason) => {
    expect(failureOf(() => read(status, body, headers)).reason).toBe(reason)
  })
})

describe('judge, and the provider’s own judgement', () => {
  it('shows it the status, the headers and the body, and does as it says', () => {
    const seen: Answer[] = []
    const failure = Failure.because('maintenance', 'closed today')
    const given = failureOf(() =>
      read(200, good, { server: 'x' }, (answer) => {
        seen.push(answer)
        return failure
      }),
    )
    expect(given).toBe(failure)
    expect(seen).toEqual([{ status: 200, headers: { server: 'x' }, body: fits }])
  })

  it('shows it no body where none is JSON, and null where that cannot be trusted', () => {
    const bodies: unknown[] = []
    for (const body of ['<html>', '{"a":1,"a":2}']) {
      failureOf(() =>
        read(500, body, {}, (answer) => {
          bodies.push(answer.body)
          return null
        }),
      )
    }
    expect(bodies).toEqual([undefined, null])
  })

  it('lets a failure through that it throws', () => {
    const failure = Failure.because('insufficient', 'empty')
    const thrown = failureOf(() =>
      read(200, good, {}, () => {
        throw failure
      }),
    )
    expect(thrown).toBe(failure)
  })

  it('takes it for a changed contract when it breaks', () => {
    const failure = failureOf(() =>
      read(401, '{}', {}, () => {
        throw new TypeError('x is undefined')
      }),
    )
    expect(failure).toMatchObject({ reason: 'unexpected-body', message: misfit, code: 401, hint: changed })
  })
})

describe('judge, and a failure in a success', () => {
  const seen: number[] = []
  const failureInSuccess = ({ status, body }: Answer) => {
    seen.push(status)
    return (body as { code?: WireNumber }).code === undefined ? null : Failure.because('forbidden', 'by its code')
  }
  const readCoded = (status: number, body: string) =>
    judge(
      { status, headers: {}, bytes: Buffer.from(body) },
      { provider: { id: 'acme', auth: { kind: 'bearer' }, failureInSuccess } },
      now,
    )

  it('is asked of the vendor where the general table finds none', () => {
    expect(failureOf(() => readCoded(200, '{"balance":5,"code":7}')).reason).toBe('forbidden')
    expect(failureOf(() => readCoded(200, '{"error":{"code":"insufficient_credits"},"code":7}')).reason).toBe(
      'insufficient',
    )
    expect(failureOf(() => readCoded(401, '{"code":7}')).reason).toBe('unauthorized')
    expect(readCoded(200, good)).toEqual(fits)
    expect(seen).toEqual([200, 200])
  })

  it.each(['"error":"boom"', '"error":{"message":"boom"}', '"error":true', '"success":false'])(
    'outweighs a figure that stands beside it: %s',
    (field) => {
      expect(failureOf(() => read(200, `{"balance":5,${field}}`))).toMatchObject({
        reason: 'unexpected-body',
        code: 200,
      })
    },
  )

  it.each(['"error":null', '"error":""', '"error":"none"', '"error":false', '"error":{"code":0}', '"success":true'])(
    'is none where it says so: %s',
    (field) => {
      expect(read(200, `{"balance":5,${field}}`)).toMatchObject(fits)
    },
  )
})

describe('an answer that a provider takes for one, whatever its status says', () => {
  const provider = (isAnswer: (answer: Answer) => boolean): Target['provider'] => ({
    ...{ id: 'acme', auth: { kind: 'bearer' }, isAnswer },
    failureOf: () => Failure.because('forbidden', 'refused'),
  })
  const http = (status: number, body = good) => ({ status, headers: { 'x-left': '0' }, bytes: Buffer.from(body) })

  it('is read, and what is none is judged as any other', () => {
    const seen: Answer[] = []
    const isAnswer = (answer: Answer) => seen.push(answer) > 0 && answer.status === 429
    expect(judge(http(429), { provider: provider(isAnswer) }, now)).toEqual(fits)
    expect(seen).toEqual([{ status: 429, headers: { 'x-left': '0' }, body: fits }])
    expect(failureOf(() => judge(http(403), { provider: provider(isAnswer) }, now)).reason).toBe('forbidden')
    // Its body must be whole all the same.
    expect(failureOf(() => judge(http(429, '<p>'), { provider: provider(isAnswer) }, now)).reason).toBe('not-json')
  })

  it('gives its headers where they are all that was asked for', () => {
    expect(judgeHeaders(http(429), { provider: provider(() => true) }, now)).toEqual({ 'x-left': '0' })
    expect(failureOf(() => judgeHeaders(http(429), { provider: provider(() => false) }, now)).reason).toBe('forbidden')
  })
})

describe('classifiedAnswer', () => {
  it('reads a body as far as it is JSON, and judges nothing but a redirect', () => {
    const answer = { status: 500, headers: {}, bytes: Buffer.from(good) }
    expect(classifiedAnswer(answer)).toEqual({ status: 500, headers: {}, body: fits, text: good })
    expect(failureOf(() => classifiedAnswer({ ...answer, status: 307 })).reason).toBe('redirect')
  })
})

describe('judge, and waits', () => {
  it.each<[number, Headers, number | null]>([
    [429, { 'retry-after': '7' }, 7000],
    [429, { 'x-ratelimit-reset': '3' }, 3000],
    [429, {}, null],
    [500, { 'retry-after': '7' }, 7000],
    [503, { 'x-ratelimit-reset': '3' }, null],
    [401, { 'retry-after': '7' }, null],
    [408, { 'retry-after': '7' }, null],
  ])('%i %j: %s ms', (status, headers, wait) => {
    const failure = failureOf(() => read(status, '{"message":"wait"}', headers))
    expect(failure).toMatchObject({ retryAfterMs: wait, code: status, said: 'wait' })
  })

  it('what the provider’s body asked for stands', () => {
    const asked = Failure.because('rate-limited', 'slow down').withRetryAfter(9000)
    expect(failureOf(() => read(429, '{}', { 'retry-after': '7' }, () => asked))).toBe(asked)
  })
})

describe('parseBySchema', () => {
  const Row = z.object({ rows: z.array(z.object({ left: z.string() })) })

  it('gives what the schema makes of a body', () => {
    expect(
      parseBySchema(
        { left: '5' },
        z.pipe(
          z.object({ left: z.string() }),
          z.transform(({ left }) => left),
        ),
      ),
    ).toBe('5')
  })

  it.each([
    [{ rows: [{}] }, `${misfit}: rows[].left is missing or of another kind`],
    [{}, `${misfit}: rows is missing or of another kind`],
    ['text', misfit],
  ])('names our field, and nothing of the body: %j', (body, message) => {
    expect(failureOf(() => parseBySchema(body, Row))).toMatchObject({
      reason: 'unexpected-body',
      message,
      code: null,
      hint: changed,
    })
  })

  it('does not fit when the schema tells no issue', () => {
    expect(
      failureOf(() => parseBySchema({}, { safeParse: () => ({ success: false, error: { issues: [] } }) })).message,
    ).toBe(misfit)
  })

  it('a schema that breaks is an answer that does not fit; a failure it throws is that failure', () => {
    const breaking = (thrown: unknown) => ({
      safeParse: (): never => {
        throw thrown
      },
    })
    const own = Failure.configuration('EUR')
    expect(failureOf(() => parseBySchema({}, breaking(own)))).toBe(own)
    expect(failureOf(() => parseBySchema({}, breaking(new TypeError('undefined'))))).toMatchObject({
      reason: 'unexpected-body',
      message: misfit,
      code: null,
    })
  })
})
