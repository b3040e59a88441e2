import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/core/provider/failure.ts'
import {
  endedFailure,
  networkFailure,
  proxySettingFailure,
  timeoutFailure,
  tooLargeFailure,
  transportFailure,
} from '../../src/net/transport-failure.ts'

const told = ({ status, reason, code, message, hint }: Failure) => ({ status, reason, code, message, hint })
const coded = (code: unknown) => Object.assign(new Error('sk-secret is in here'), { code })
const proxyHint = 'Check HTTPS_PROXY, and NO_PROXY for hosts that need no proxy.'

describe('networkFailure', () => {
  const name =
    'The host’s name could not be looked up: check the network of the machine, and base-url where one is set.'
  const certificate =
    'The host’s certificate is not trusted. Where the network has a certificate authority of its own, set NODE_EXTRA_CA_CERTS.'
  const absent =
    'Nothing listens there: is the server up, and base-url right where one is set? Where the machine needs a proxy, set HTTPS_PROXY.'
  const other = 'Try again; where the machine needs a proxy, set HTTPS_PROXY.'

  it.each([
    ['ENOTFOUND', name],
    ['EAI_AGAIN', name],
    ['ECONNREFUSED', absent],
    ['ECONNRESET', other],
    ['ETIMEDOUT', other],
    ['HPE_INVALID_CONSTANT', other],
    ['CERT_HAS_EXPIRED', certificate],
    ['ERR_TLS_CERT_ALTNAME_INVALID', certificate],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', certificate],
    ['SELF_SIGNED_CERT_IN_CHAIN', certificate],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', certificate],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', certificate],
    ['UNABLE_TO_SOMETHING', other],
    ['ERR_NO_CERT_HAS', other],
  ])('%s, and what to do about it', (code, hint) => {
    expect(told(networkFailure(coded(code)))).toEqual({
      status: 'unknown',
      reason: 'network',
      code: null,
      message: `the connection failed (${code})`,
      hint,
    })
  })

  it('was surely not sent where nobody took the connection, and there alone: a probe may be sent again', () => {
    expect(networkFailure(coded('ECONNREFUSED')).isUnsent).toBe(true)
    for (const code of ['ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE'])
      expect(networkFailure(coded(code)).isUnsent).toBe(false)
  })

  it.each([
    ['no error at all', null],
    ['an error without a code', new Error('sk-secret')],
    ['a code that is no word of Node’s', coded('sk-secret')],
    ['a code with more in it', coded('ECONNRESET sk-secret')],
    ['a code behind something', coded('xECONNRESET')],
    ['a code that is a number', coded(5)],
    ['a code that is a list', coded(['ECONNRESET'])],
    ['a code of a letter', coded('E')],
    ['a code too long', coded('E'.repeat(62))],
    ['a text', 'sk-secret'],
  ])('tells nothing of %s', (_, error) => {
    expect(told(networkFailure(error))).toMatchObject({ message: 'the connection failed', hint: other })
  })

  it.each(['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', null])('%s, where the proxy is for http alone', (code) => {
    const hint = 'HTTP_PROXY is set, but an https address goes through HTTPS_PROXY alone: set that as well.'
    expect(networkFailure(coded(code), true).hint).toBe(hint)
    expect(transportFailure(coded(code), true).hint).toBe(hint)
    expect(timeoutFailure(10_000, true).hint).toBe(hint)
    expect(networkFailure(coded('CERT_HAS_EXPIRED'), true).hint).toBe(certificate)
  })

  const refused = (status: string) => `tunneling socket could not be established, statusCode=${status}`
  it.each([
    [refused('407'), 'the proxy refused the connection (407)'],
    [refused('4077'), 'the proxy cannot be used'],
    ['tunneling socket could not be established, cause=socket hang up', 'the proxy cannot be used'],
    ['got illegal response body from proxy', 'the proxy cannot be used'],
  ])('a proxy that says "%s"', (text, message) => {
    expect(told(networkFailure(new Error(text)))).toMatchObject({ reason: 'network', message, hint: proxyHint })
  })

  it.each(['read from proxy and on', `x ${refused('407')}`, 'a tunneling socket could not'])(
    'is no proxy’s: %s',
    (text) => {
      expect(networkFailure(new Error(text)).message).toBe('the connection failed')
    },
  )
})

describe('the other failures', () => {
  it('a proxy whose address cannot be read', () => {
    const message = 'the address of the proxy cannot be read'
    expect(told(proxySettingFailure())).toMatchObject({ reason: 'network', message, hint: proxyHint })
  })

  it.each([
    [0, 'the time for this check was up', 'Try again, or give it more time with `timeout`.'],
    [1, 'no whole answer within 0.1 s', 'Try again, or give it more time with `timeout`.'],
    [2340, 'no whole answer within 2.4 s', 'Try again, or give it more time with `timeout`.'],
    [9999, 'no whole answer within 10 s', 'Try again, or give it more time with `timeout`.'],
    [10_000, 'no whole answer within 10 s', 'Try again later: one attempt gets 10 s at most, whatever `timeout` says.'],
  ])('no answer in %i ms', (milliseconds, words, hint) => {
    expect(told(timeoutFailure(milliseconds))).toEqual({
      status: 'unknown',
      reason: 'timeout',
      code: null,
      message: `the provider took too long (${words})`,
      hint,
    })
  })

  it('the end of the run', () => {
    expect(told(endedFailure())).toMatchObject({
      reason: 'timeout',
      message: 'the run ended before an answer came',
      hint: null,
    })
  })

  it('an answer that is too large', () => {
    expect(told(tooLargeFailure(200))).toEqual({
      status: 'unknown',
      reason: 'too-large',
      code: 200,
      message: 'the answer is larger than 1 MiB',
      hint: 'Check base-url: a balance takes a few hundred bytes.',
    })
  })
})

describe('transportFailure', () => {
  it('leaves a failure as it is', () => {
    const failure = tooLargeFailure(200)
    expect(transportFailure(failure)).toBe(failure)
  })

  it.each(['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_INVALID_HTTP_TOKEN'])(
    '%s: what was given cannot be sent, and no other try helps',
    (code) => {
      const message = 'the request cannot be sent: the key or the account holds characters that no header takes'
      expect(told(transportFailure(coded(code)))).toMatchObject({ status: 'error', reason: null, message })
    },
  )

  it('takes all else for the network', () => {
    for (const error of [coded('EPIPE'), new TypeError('x'), null]) {
      expect(transportFailure(error)).toBeInstanceOf(Failure)
      expect(transportFailure(error).reason).toBe('network')
    }
  })
})

it('lacks no proxy unless it is said', () => {
  const { hint } = transportFailure(coded('ECONNRESET'))
  expect(hint).toBe(networkFailure(coded('ECONNRESET'), false).hint)
  expect(hint).not.toBe(transportFailure(coded('ECONNRESET'), true).hint)
})
