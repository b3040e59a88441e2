import { describe, expect, it } from '@jest/globals'
import { judge, type Scenario } from '../../e2e/scenario.ts'
import { parseWorkflowRun } from '../../e2e/workflow-run.ts'

const base = {
  dryrun: false,
  job: 'Gate/gate',
  jobID: 'gate',
  level: 'info',
  matrix: {},
  stage: 'Main',
  stepID: ['credit'],
}
const lines = (...events: readonly object[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('')

const printed = lines(
  { ...base, msg: 'ok  apertis\n', raw_output: true },
  { ...base, msg: '', command: 'set-output', name: 'status', arg: 'low' },
  { ...base, msg: '', command: 'error', arg: 'short by 4 USD', kvPairs: { title: 'Credit Gate' } },
  { ...base, msg: '', command: 'summary', content: '## Stopped' },
  { ...base, msg: '', stepResult: 'failure' },
  { ...base, stage: 'Post', stepID: ['guarded', 'command', 'credit'], msg: '', stepResult: 'success' },
  { level: 'info', msg: 'done', jobID: 'gate', matrix: {}, jobResult: 'failure' },
  { ...base, jobID: 'each', matrix: { provider: 'predev' }, msg: 'b', raw_output: true },
)
const run = parseWorkflowRun(1, printed, printed)

const scenario = (check: Scenario['check'], secrets: Record<string, string> = {}): Scenario => ({
  title: 'a run',
  repository: 'nowhere',
  workflow: 'gate.yml',
  secrets,
  check,
})

describe('parseWorkflowRun', () => {
  it('reads result, log, outputs, annotations and summary of a step', () => {
    expect(run.step('gate', 'credit')).toEqual({
      id: 'credit',
      stage: 'Main',
      result: 'failure',
      log: ['ok  apertis'],
      outputs: { status: 'low' },
      annotations: [{ level: 'error', title: 'Credit Gate', message: 'short by 4 USD' }],
      summary: '## Stopped',
    })
  })

  it('takes a job that was never mentioned for skipped, and one that did not end for running', () => {
    expect([run.job('gate').result, run.job('spend').result, run.job('each', 'predev').result]).toEqual([
      'failure',
      'skipped',
      'running',
    ])
    expect(run.job('each', 'apertis').result).toBe('skipped')
  })

  it('finds the post step inside a composite action', () => {
    expect(run.step('gate', 'guarded/credit', 'Post').result).toBe('success')
  })

  it('refuses what is not JSON: act failed in a way that nobody judged', () => {
    expect(() => parseWorkflowRun(1, 'panic: \n', '')).toThrow(SyntaxError)
  })
})

describe('judge', () => {
  const differences = (check: Scenario['check'], secrets?: Record<string, string>) =>
    judge(scenario(check, secrets), run, []).map(({ difference }) => difference)

  it('holds equal values and found patterns against what was seen', () => {
    expect(differences((seen, assert) => assert('equal', seen.exitCode, 1))).toEqual([null])
    expect(differences((seen, assert) => assert('found', seen.step('gate', 'credit').summary, /Stop/))).toEqual([null])
  })

  it('fails for another value, another text, and a step that never ran', () => {
    expect(differences((seen, assert) => assert('equal', seen.exitCode, 0))).toEqual(['expected 0, seen 1'])
    expect(differences((_, assert) => assert('found', 'red', /green/))).toEqual(['expected /green/, seen "red"'])
    expect(differences((seen) => void seen.step('gate', 'nothing'))).toEqual([expect.stringContaining('did not run')])
  })

  it('fails when a key was printed, whatever else is right', () => {
    expect(differences(() => {}, { KEY: 'short by 4 USD' })).toEqual([expect.stringContaining('seen [')])
    expect(differences(() => {}, { KEY: 'another' })).toEqual([null])
  })
})
