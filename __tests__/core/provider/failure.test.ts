import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../../src/core/provider/failure.ts'

describe('a failure', () => {
  it('has what is told of it, and null for the rest', () => {
    expect(Failure.because('network', 'broke')).toMatchObject({
      name: 'Failure',
      message: 'broke',
      status: 'unknown',
      reason: 'network',
      retry: 'yes',
      hint: null,
      said: null,
      code: null,
      retryAfterMs: null,
      transient: true,
    })
    const details = { hint: 'Do.', said: 'so', code: 429, retryAfterMs: 5 }
    expect(Failure.because('rate-limited', 'x', details)).toMatchObject(details)
  })

  it.each([
    ['network', true],
    ['not-json', true],
    ['unexpected-body', false],
    ['unauthorized', false],
  ] as const)('%s: may another try heal it? %s', (reason, transient) => {
    expect(Failure.because(reason, 'x').transient).toBe(transient)
  })

  it('keeps all it has when a wait is added, and gains nothing else', () => {
    const details = { hint: 'Do.', said: 'so', code: 503 }
    const all = Failure.because('server-error', 'x', details).withRetryAfter(7)
    expect(all).toMatchObject({
      ...details,
      message: 'x',
      status: 'unknown',
      reason: 'server-error',
      retry: 'yes',
      retryAfterMs: 7,
    })
    const bare = Failure.because('server-error', 'x').withRetryAfter(0)
    expect(bare).toMatchObject({ hint: null, said: null, code: null, retryAfterMs: 0 })
  })

  it('of the configuration has no reason, and no try heals it', () => {
    expect(Failure.configuration('wrong')).toMatchObject({
      status: 'error',
      reason: null,
      retry: 'no',
      hint: null,
      transient: false,
    })
    expect(Failure.configuration('wrong', 'Mend.')).toMatchObject({ hint: 'Mend.' })
  })
})
