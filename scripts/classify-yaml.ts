import { parse } from 'yaml'

/**
 * What a piece of YAML in the documentation is: a whole workflow, jobs without a trigger, a list of steps, one step, an
 * action's description, a list of checks, settings by our input names, or something that we know nothing of.
 */
export type Kind = 'workflow' | 'jobs' | 'steps' | 'step' | 'action' | 'checks' | 'settings' | 'other'

const workflowKeys = ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs']

/**
 * @param inputs names of our action's inputs.
 * @throws {Error} when it is not YAML.
 */
export function classifyYaml(text: string, inputs: readonly string[]): Kind {
  const value: unknown = parse(text)
  if (Array.isArray(value)) {
    if (value.length === 0) return 'other'
    if (value.every((item) => has(item, 'uses') || has(item, 'run'))) return 'steps'
    return value.every((item) => has(item, 'provider') || typeof item === 'string') ? 'checks' : 'other'
  }
  if (typeof value !== 'object' || value === null) return 'other'
  if (has(value, 'jobs')) {
    // Other CI systems have jobs too, beside keys that GitHub does not know.
    if (!Object.keys(value).every((key) => workflowKeys.includes(key))) return 'other'
    return has(value, 'on') ? 'workflow' : 'jobs'
  }
  if (has(value, 'runs')) return 'action'
  if (has(value, 'uses')) return 'step'
  return Object.keys(value).every((key) => inputs.includes(key)) ? 'settings' : 'other'
}

interface Wrapped {
  readonly text: string
  readonly before: number
  readonly indent: number
}

/** A whole workflow around a piece of one; `before` lines stand before the piece now, and `indent` columns. */
export function wrapInWorkflow(text: string, kind: Kind): Wrapped {
  // Steps are shown without what surely stands before them.
  const job = [
    'on: push',
    'jobs:',
    '  documented:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v7',
  ]
  const indented = (first: string, others: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, index) => `${index === 0 ? first : others}${line}`)
  switch (kind) {
    case 'jobs':
      return { text: `on: push\n${text}`, before: 1, indent: 0 }
    case 'steps':
      return { text: [...job, ...indented('      ', '      '), ''].join('\n'), before: job.length, indent: 6 }
    case 'step':
      return { text: [...job, ...indented('      - ', '        '), ''].join('\n'), before: job.length, indent: 8 }
    default:
      return { text, before: 0, indent: 0 }
  }
}

/** Whether a step's `uses` names this action: `OWNER/credit-gate@v1`, whoever publishes it, or `./`. */
export function isOurs(uses: string): boolean {
  return /^(\.\/?|[\w.-]+\/credit-gate(@.*)?)$/.test(uses)
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}
