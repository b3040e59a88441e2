import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  decideTask,
  maxStateBytes,
  nothingToDo,
  readState,
  renderState,
  type State,
} from '../../src/action/receipt/state.ts'

const state: State = {
  receipt: 'on-failure',
  summary: 'always',
  problem: false,
  sawSuccess: true,
  logFile: null,
  since: 0,
  asked: 'x',
  readings: { shouldRun: true },
}
const stopped = { readings: { shouldRun: false } }
const left = (facts: Partial<State> = {}) => readState(renderState({ ...state, ...facts }).text)

describe('state', () => {
  it('comes back as it was saved', () => {
    expect(left()).toMatchObject({ state })
  })

  it('that is anything else is a note, never a crash', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'note' in readState(text)))
  })

  it('beyond 64 KiB is given up, and it is said', () => {
    const large = renderState({ ...state, asked: 'é'.repeat(maxStateBytes / 2) })
    expect(Buffer.byteLength(large.text)).toBeLessThan(200)
    expect(large.note).toContain('64 KiB')
    expect(decideTask(readState(large.text), 'failure')).toMatchObject({
      kind: 'none',
      say: expect.stringContaining('64 KiB'),
    })
    const fitting = maxStateBytes - Buffer.byteLength(renderState({ ...state, asked: '' }).text)
    expect(renderState({ ...state, asked: 'x'.repeat(fitting) }).note).toBeNull()
    expect(renderState({ ...state, asked: 'x'.repeat(fitting + 1) }).note).not.toBeNull()
  })
})

describe('the post step', () => {
  it.each<[string, Partial<State>, string, string]>([
    ['reads after a failure', {}, 'failure', 'read'],
    ['does nothing after success', {}, 'success', 'none'],
    ['does nothing without a status', {}, '', 'none'],
    ['does nothing after a cancel', {}, 'cancelled', 'none'],
    ['does nothing when the gate had not let the job go on', stopped, 'failure', 'none'],
    ['does nothing when the job had failed before', { sawSuccess: false }, 'failure', 'none'],
    ['reads for a receipt after success', { receipt: 'true' }, 'success', 'read'],
    ['reads for a receipt after a cancel', { receipt: 'true' }, 'cancelled', 'read'],
    ['reads for the receipt of a job that was stopped', { receipt: 'true', ...stopped }, 'failure', 'read'],
  ])('%s', (_, facts, jobStatus, kind) => {
    expect(decideTask(left(facts), jobStatus).kind).toBe(kind)
  })

  it('takes a failure for one after the gate only when main saw success', () => {
    const failed = (facts: Partial<State>) => decideTask(left({ receipt: 'true', ...facts }), 'failure')
    expect(failed({})).toMatchObject({ jobFailed: true })
    expect(failed({ sawSuccess: false })).toMatchObject({ jobFailed: false })
    expect(failed(stopped)).toMatchObject({ jobFailed: false })
  })

  it('says nothing where main said that there is nothing to do', () => {
    expect(decideTask(readState(nothingToDo), 'failure')).toEqual({ kind: 'none', say: '' })
  })
})
