import { describe, expect, it } from '@jest/globals'
import { WireNumber } from '../../../src/core/money/wire-number.ts'
import {
  classify,
  failureInSuccess,
  failureOfStatus,
  failureWith,
  providerMessage,
  wholeNumber,
} from '../../../src/core/provider/classify.ts'
import type { Failure } from '../../../src/core/provider/failure.ts'
import { reasons } from '../../../src/core/provider/reasons.ts'

const told = (failure: Failure | null) => failure && `${failure.status} ${failure.reason} ${failure.retry}`
const insufficient = 'low insufficient no'
const unauthorized = 'denied unauthorized no'
const forbidden = 'denied forbidden no'
const unexpected = 'unknown unexpected-status no'
const server = 'unknown server-error yes'
const limited = 'unknown rate-limited yes'

/** What is made of a 200 of a vendor that puts errors into one. */
function inSuccess(body: unknown): Failure | null {
  const answer = { status: 200, headers: {}, body }
  return classify({ ...answer, text: '' }) ?? failureInSuccess(answer)
}

describe('what a status means', () => {
  it.each<[number, unknown, string | null]>([
    [200, {}, null],
    [204, undefined, null],
    [299, {}, null],
    [300, {}, 'unknown redirect no'],
    [399, {}, 'unknown redirect no'],
    [400, {}, unexpected],
    [401, undefined, unauthorized],
    [401, { error: { code: 'insufficient_credits' } }, insufficient],
    [401, { code: 'SUBSCRIPTION_REQUIRED' }, unauthorized],
    [300, { error: { code: 'insufficient_credits' } }, 'unknown redirect no'],
    [400, { error: { message: 'Key expired', type: 'expired_key', code: '400' } }, unauthorized],
    [401, { detail: { status: 'quota_exceeded', message: 'This request exceeds your quota.' } }, insufficient],
    [403, { errors: [{ code: 'insufficient_funds' }] }, insufficient],
    [402, {}, insufficient],
    [402, { code: 'SUBSCRIPTION_REQUIRED' }, forbidden],
    [402, { error: { code: 'subscription_expired' } }, forbidden],
    [403, {}, forbidden],
    [403, { error: { type: 'insufficient_quota' } }, insufficient],
    [403, { error: { code: 'invalid_api_key' } }, unauthorized],
    [404, {}, unexpected],
    [405, null, unexpected],
    [408, {}, 'unknown timeout yes'],
    [408, { code: 'unauthorized' }, 'unknown timeout yes'],
    [422, {}, unexpected],
    [425, { code: 'unauthorized' }, 'unknown timeout yes'],
    [429, {}, limited],
    [429, { error: { code: 'insufficient_quota' } }, insufficient],
    [429, { error: { code: 'Quota_Exceeded' } }, insufficient],
    [400, { error: { code: 'quota_exceeded' } }, insufficient],
    [400, { error: 'Unauthorized' }, unauthorized],
    [400, { type: 'authentication_error' }, unauthorized],
    [499, {}, unexpected],
    [500, {}, server],
    [500, { code: 'unauthorized' }, server],
    [500, { code: 'insufficient_quota' }, server],
    [500, { code: 'SUBSCRIPTION_REQUIRED' }, server],
    [503, undefined, server],
    [599, {}, server],
    [600, {}, server],
    [199, {}, unexpected],
    [0, {}, unexpected],
  ])('%i %j: %s', (status, body, expected) => {
    expect(told(failureOfStatus(status, body))).toBe(expected)
  })

  it.each([
    'quota_exceeded',
    'insufficient_quota',
    'insufficient_credits',
    'insufficient_credit',
    'insufficient_balance',
    'insufficient_funds',
    'payment_failed',
    'payment_required',
    'credits_exhausted',
    'out_of_credits',
    'budget_exceeded',
    'exceeded_current_quota_error',
    'credit_balance_exhausted',
    'pre_consume_token_quota_failed',
    'quota_for_entity_exceeded',
    'err_insufficent_credits',
    'err_insufficient_credits',
  ])('%s under 403 and 429, wherever it stands, means that the money is gone', (code) => {
    for (const status of [400, 401, 403, 422, 429]) {
      for (const body of [{ code }, { type: code }, { error: code }, { error: { code } }, { error: { type: code } }]) {
        expect(told(failureOfStatus(status, body))).toBe(insufficient)
      }
    }
  })

  it.each([
    'Budget has been exceeded! Current cost: 0.048, Max budget: 0.01',
    'ExceededBudget: User=x over budget. Spend=2, Budget=1',
    'Insufficient balance',
    'Insufficient credits. Please top up.',
    'insufficient account balance',
    'Insufficient funds, please add some',
    'You have run out of credits.',
    'You’ve run out of funds. Please top up',
    "You've run out of credits.",
    'User is locked. Reason: TOP_UP.',
    'Your account has run out of searches.',
    'Your account is out of credits',
    'You are out of credits.',
    'Your credit balance is too low to access the API. Please go to Plans & Billing.',
    'User is locked. Reason: Exhausted balance. Top up your balance.',
    '该令牌额度已用尽 TokenStatusExhausted[sk-***]',
    '用户额度不足',
    '账户余额不足，请充值',
  ])('“%s” at the start of what is said means the same', (message) => {
    for (const status of [400, 401, 403, 422, 429]) {
      expect(told(failureOfStatus(status, { error: { message } }))).toBe(insufficient)
      expect(told(failureOfStatus(status, { detail: `  ${message}` }))).toBe(insufficient)
      expect(told(failureOfStatus(status, { message: `The test says: ${message}` }))).not.toBe(insufficient)
    }
    expect(told(failureOfStatus(500, { error: { message } }))).toBe(server)
    expect(told(inSuccess({ error: { message } }))).toBe(insufficient)
  })

  it.each([
    'Insufficient permissions',
    'insufficient credits-scope',
    'User is locked. Reason: Admin lock.',
    'You are out of credits-store range',
    'Budget has been exceededly odd',
    'Your account is out of date',
  ])('“%s” says nothing of money', (message) => {
    expect(told(failureOfStatus(403, { error: { message } }))).toBe(forbidden)
  })

  it.each([
    'unauthorized',
    'unauthenticated',
    'authentication_error',
    'invalid_api_key',
    'expired_api_key',
    'invalid_token',
    'missing_api_key',
    'expired_key',
  ])('%s means that the key is not known', (code) => {
    for (const status of [400, 403, 404]) expect(told(failureOfStatus(status, { code }))).toBe(unauthorized)
  })

  it.each([
    [null],
    ['insufficient_quota'],
    [['insufficient_quota']],
    [{ error: { message: 'insufficient_quota' } }],
    [{ code: 5 }],
    [Object.create({ code: 'insufficient_quota' })],
    [{ error: ['insufficient_quota'] }],
  ])('%j under 429 says nothing of money', (body) => {
    expect(told(failureOfStatus(429, body))).toBe(limited)
  })

  it('tells the code, and what was said', () => {
    expect(failureOfStatus(500, { message: 'broken' })).toMatchObject({
      message: 'the provider has a fault (500)',
      code: 500,
      said: 'broken',
    })
    expect(failureOfStatus(500, undefined)).toMatchObject({ code: 500, said: null })
    expect(failureWith('maintenance', 455, { msg: 'back soon' })).toMatchObject({
      reason: 'maintenance',
      message: 'the provider is under maintenance (455)',
      code: 455,
      said: 'back soon',
    })
    expect(failureWith('maintenance', 455, {})).toMatchObject({ code: 455, said: null })
  })

  it('has words of its own for every reason', () => {
    const words = Object.values(reasons).map(({ sentence }) => sentence)
    expect(new Set(words).size).toBe(Object.keys(reasons).length)
    for (const each of words) expect(each).toMatch(/^[a-z].*[a-zA-Z]$/)
  })
})

describe('a firewall', () => {
  const page = { status: 403, headers: {}, body: undefined, text: '' }
  it.each<[string, Partial<Parameters<typeof classify>[0]>, string]>([
    ['by its server', { headers: { server: 'cloudflare' } }, 'waf-block'],
    ['by its server, whatever the case', { headers: { server: 'Cloudflare-nginx' } }, 'waf-block'],
    ['by its header', { headers: { 'cf-mitigated': 'challenge' } }, 'waf-block'],
    ['by its words', { text: 'error code: 1020' }, 'waf-block'],
    ['by its words in a page', { text: '<p>Error code: 1015</p>' }, 'waf-block'],
    ['under 503', { status: 503, headers: { server: 'cloudflare' } }, 'waf-block'],
    ['not with JSON', { headers: { server: 'cloudflare' }, body: {} }, 'forbidden'],
    ['not with JSON that is null', { headers: { server: 'cloudflare' }, body: null }, 'forbidden'],
    ['not under 401', { status: 401, headers: { server: 'cloudflare' } }, 'unauthorized'],
    ['not under 429', { status: 429, headers: { server: 'cloudflare' } }, 'rate-limited'],
    ['not by another server', { headers: { server: 'not cloudflare' } }, 'forbidden'],
    ['not by another code', { text: 'error code: 2020' }, 'forbidden'],
    ['not by a longer code', { text: 'error code: 10200' }, 'forbidden'],
    ['not without any sign', {}, 'forbidden'],
  ])('%s', (_, facts, reason) => {
    const failure = classify({ ...page, ...facts })
    expect(failure?.reason).toBe(reason)
    if (reason !== 'waf-block') return
    const status = facts.status ?? 403
    expect(failure).toMatchObject({ status: 'unknown', retry: 'no', code: status })
    expect(failure?.message).toBe(`a firewall in front of the provider blocked the request (${status})`)
    expect(failure?.hint).toContain('do not rotate it')
  })

  it('success is no failure', () => {
    expect(classify({ ...page, status: 200, headers: { server: 'cloudflare' } })).toBeNull()
  })
})

describe('an error in a 200', () => {
  it.each<[unknown, string | null]>([
    [{ error: { code: 'invalid_api_key' } }, unauthorized],
    [{ error: { code: 'insufficient_credits' } }, insufficient],
    [{ error: { code: 'subscription_expired' } }, forbidden],
    [{ error: { message: 'boom' } }, server],
    [{ error: 'boom' }, server],
    [{ error: '' }, server],
    [{ error: false }, server],
    [{ error: null }, null],
    [{}, null],
    [{ code: 'invalid_api_key' }, null],
    [null, null],
    ['error', null],
  ])('%j: %s', (body, expected) => {
    expect(told(inSuccess(body))).toBe(expected)
  })
})

describe('what a provider says', () => {
  it.each<[unknown, string | null]>([
    [{ error: { message: 'one' }, message: 'two' }, 'one'],
    [{ message: 'two', msg: 'three' }, 'two'],
    [{ msg: 'three', detail: 'four' }, 'three'],
    [{ detail: 'four', error: 'six' }, 'four'],
    [{ detail: { message: 'five' }, error: 'six' }, 'five'],
    [{ error: 'six', title: 'seven' }, 'six'],
    [{ detail: { error: 'of detail' }, error: 'six' }, 'of detail'],
    [{ detail: [{ msg: 'field required', loc: ['x'] }] }, 'field required'],
    [{ detail: [] }, null],
    [{ errors: 'all wrong' }, 'all wrong'],
    [{ errors: [{ title: 'a title', detail: 'a detail' }] }, 'a detail'],
    [{ errors: [{ title: 'a title', message: 'a message' }] }, 'a message'],
    [{ errors: [{ title: 'a title' }], title: 'seven' }, 'a title'],
    [{ errors: ['the first', 'the second'] }, 'the first'],
    [{ errors: { 0: 'no list' } }, null],
    [{ fault: 'a fault', title: 'seven' }, 'a fault'],
    [{ fault: { faultstring: 'a fault string' }, title: 'seven' }, 'a fault string'],
    [{ title: 'seven' }, 'seven'],
    [{ message: ' ', msg: 'three' }, 'three'],
    [{ message: 5 }, null],
    [{ message: { text: 'x' } }, null],
    [{}, null],
    [undefined, null],
    ['plain', null],
    [Object.create({ message: 'inherited' }), null],
  ])('%j: %s', (body, message) => {
    expect(providerMessage(body)).toBe(message)
  })
})

describe('wholeNumber', () => {
  it.each<[unknown, number | null]>([
    ['200', 200],
    [new WireNumber('455'), 455],
    ['007', 7],
    ['999999999', 999999999],
    ['9999999999', null],
    ['-5', null],
    ['5.0', null],
    ['', null],
    [' 5', null],
    [200, null],
    [null, null],
    [undefined, null],
  ])('%j: %s', (value, number) => {
    expect(wholeNumber(value)).toBe(number)
  })
})
