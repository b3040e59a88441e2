import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../../src/core/provider/failure.ts'
import { pool } from '../../../src/core/provider/pool.ts'
import { recordedContract } from '../../../src/core/verify/recorded.ts'
import {
  type AnswerToTell,
  renderVerification,
  type VerificationToTell,
} from '../../../src/core/verify/render-verification.ts'
import { decimalOf } from '../../support/decimal.ts'
import { providers } from '../../support/providers.ts'

const imagerouter = providers.find(({ id }) => id === 'imagerouter')
if (imagerouter === undefined) throw new Error('imagerouter is gone')

const nothing: VerificationToTell = {
  provider: imagerouter,
  region: null,
  ownBase: false,
  version: '1.2.3',
  day: '2026-11-28',
  answers: [],
  pools: [],
  decides: null,
  failure: null,
}

function render(told: Partial<VerificationToTell>): string {
  return renderVerification({ ...nothing, ...told }).join('\n')
}

function answer(
  request: string,
  body: unknown,
  samples: readonly unknown[],
  status: number | null = 200,
): AnswerToTell {
  return { request, status, body, recorded: recordedContract(samples, null), misfits: [] }
}

describe('pools', () => {
  it('are named as on the page, without what completes a name, and without figures', () => {
    const decides = pool({ id: 'key:Jane', label: 'Jane', unit: 'USD', remaining: decimalOf('12.34'), covers: 'cap' })
    const others = [
      pool({ id: 'account', label: 'Account', unit: 'USD', remaining: decimalOf('-1'), usable: false }),
      pool({ id: 'acme', label: 'Acme', unit: 'ACME', remaining: 'unlimited' }),
    ]
    const text = render({ pools: [decides, ...others], decides })
    expect(text).toContain('\ndecides: key:<id or name> (USD): remaining +, covers the cap')
    expect(text).toContain(
      '\nbeside it: account (USD): remaining 0, covers the account, bound by the account, not usable',
    )
    expect(text).toContain('\nbeside it: <pool 1> (a unit that is not on the page): remaining no limit')
    expect(text).not.toMatch(/jane|acme|12\.34/i)
  })
})

describe('answers', () => {
  it('without a body show of their headers those that are read', () => {
    const body = { 'x-left': '95', 'set-cookie': 'a', server: 'b' }
    const text = render({
      answers: [answer('HEAD /v1', body, [{ 'x-left': '1' }], null), { ...answer('x', undefined, []) }],
    })
    expect(text).toContain('\nHEAD /v1\n  answer: object\n    x-left: figure as text +\n')
    expect(text).not.toMatch(/<name|no JSON/)
    expect(text).toContain('Differs from the recorded contract in nothing.')
  })

  it('that are no JSON are told by their status, and the failure in our words alone', () => {
    const failure = Failure.because('not-json', 'words of Jane', { said: 'more of Jane', hint: 'Jane' })
    const text = render({ answers: [answer('a refusal', undefined, [], 502)], failure })
    expect(text).toContain('\na refusal: 502, no JSON\n')
    expect(text).toContain('\nnot read: unknown, not-json: the answer is not JSON\n')
    expect(text).not.toContain('Jane')
  })

  it('of many pages are told once over, and ten of them', () => {
    const pages = Array.from({ length: 12 }, () => answer('GET /p', { a: 'x', b: 'y' }, [{ a: 'x' }]))
    const text = render({ answers: pages })
    expect(text.match(/^GET \/p: 200$/gm)).toHaveLength(10)
    expect(text).toContain('\nand further answers\n')
    expect(text.match(/new \(text\)/g)).toHaveLength(1)
  })
})

it('says where it was asked, and a wrong configuration', () => {
  expect(render({ region: 'eu' })).toContain('at the vendor’s own host, region eu.')
  expect(render({ ownBase: true })).toContain('at a `base-url` of your own.')
  const failure = Failure.configuration('Jane')
  expect(render({ failure })).toContain('not read: the account, region, pool or budget that was given does not fit')
})
