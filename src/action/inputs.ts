import { inputNames } from '../core/plan/fields.ts'
import type { ConfigurationError } from '../core/plan/plan.ts'
import { nearest } from '../core/text/nearest.ts'

/** As the runner names an input's variable: blanks become underscores, hyphens stay. */
function variableOf(input: string): string {
  return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`
}

/** Every input by its name, as text; one that is absent is empty. */
export function readInputs(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(inputNames.map((name) => [name, environment[variableOf(name)] ?? '']))
}

/** Inputs that nobody declared but whose name is close to one of ours: typing errors. Others are a job's own variables. */
export function findMistypedInputs(environment: NodeJS.ProcessEnv): readonly ConfigurationError[] {
  const ours = new Set(inputNames.map(variableOf))
  return Object.keys(environment).flatMap((variable) => {
    if (!variable.toUpperCase().startsWith('INPUT_') || ours.has(variable.toUpperCase())) return []
    const typed = variable.slice('INPUT_'.length).toLowerCase()
    const meant = nearest(typed, inputNames)
    return meant === null ? [] : [{ where: '', field: typed, message: `is not an input; did you mean \`${meant}\`?` }]
  })
}
