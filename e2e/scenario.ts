import { isDeepStrictEqual } from 'node:util'
import type { StoredIssue } from '../__tests__/support/github-server.ts'
import type { WorkflowOptions } from './run-workflow.ts'
import type { WorkflowRun } from './workflow-run.ts'

/** States what holds, as a sentence; an expected pattern is looked for in a text, anything else must be equal. */
export type Assert = (sentence: string, actual: unknown, expected: unknown) => void

/** One run of one workflow, and what must be true of it. */
export interface Scenario extends Omit<WorkflowOptions, 'act' | 'environment'> {
  readonly title: string
  /** Hosts of the scenario's own, each with the id of the provider that is served there. */
  readonly relays?: ReadonlyMap<string, string>
  /** Whether api.github.com has issues, at the token `ghs_token`. */
  readonly hasIssues?: boolean
  /**
   * @param asked ids of the providers whose hosts were asked.
   * @param issues those of the repository, where it has some.
   */
  readonly check: (run: WorkflowRun, assert: Assert, asked: readonly string[], issues: readonly StoredIssue[]) => void
}

/** The last that was said in a run, for whoever has to find out what went wrong. */
export function readTail(run: WorkflowRun): string[] {
  const said = run.jobs.flatMap(({ id, steps }) =>
    steps.flatMap((step) => [
      `${id}/${step.id} (${step.stage}): ${step.result ?? 'did not end'}`,
      ...step.log,
      ...step.annotations.map(({ level, message }) => `${level}: ${message}`),
    ]),
  )
  return [...said, ...run.raw.split('\n').filter((line) => line !== '' && !line.startsWith('{'))].slice(-30)
}

export interface Assertion {
  readonly sentence: string
  /** Null when it holds. */
  readonly difference: string | null
}

/** @returns every assertion that was made; one that could not be made (a step that never ran) is a failed one. */
export function judge(
  scenario: Scenario,
  run: WorkflowRun,
  asked: readonly string[],
  issues: readonly StoredIssue[] = [],
): Assertion[] {
  const assertions: Assertion[] = []
  const assert: Assert = (sentence, actual, expected) => {
    const holds = expected instanceof RegExp ? expected.test(String(actual)) : isDeepStrictEqual(actual, expected)
    const difference = holds ? null : `expected ${show(expected)}, seen ${show(actual)}`
    assertions.push({ sentence, difference })
  }
  try {
    scenario.check(run, assert, asked, issues)
  } catch (error) {
    assertions.push({ sentence: 'the run can be judged', difference: String(error) })
  }
  // act is told not to hide secrets; only the commands that hide them, or that hand them on, may name one.
  const printed = run.raw.split('\n').filter((line) => !/"command":"(?:add-mask|set-env)"/.test(line))
  for (const [name, secret] of Object.entries(scenario.secrets ?? {})) {
    assert(
      `${name} stands in nothing that was printed`,
      printed.filter((line) => line.includes(secret)),
      [],
    )
  }
  return assertions
}

function show(value: unknown): string {
  return value instanceof RegExp ? String(value) : JSON.stringify(value)
}
