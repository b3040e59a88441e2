import { cleanLine } from '../text/plain-text.ts'

export interface Dotenv {
  readonly text: string
  /** What was left out, a sentence; null when nothing was. */
  readonly warning: string | null
}

/** GitLab takes files up to 5 KB. https://docs.gitlab.com/ci/variables/dotenv_variables */
const maxBytes = 5_000

/** Longest first to go: what lists checks, and why a command failed, is also in the report's other formats. */
const lists = ['ok-checks', 'problem-checks', 'explanation'] as const

function variableOf(output: string): string {
  return `CREDIT_GATE_${output.toUpperCase().replaceAll('-', '_')}`
}

/**
 * A value as GitLab reads it: everything up to the line's end, quotes included. In JSON, what other readers of such
 * files take for a comment or a second assignment is written as an escape.
 */
function valueText(output: string, value: string): string {
  if (!(lists as readonly string[]).includes(output)) return cleanLine(value, 300)
  return value.replace(/[#=\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function render(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .filter(([output]) => output !== 'results')
    .map(([output, value]) => `${variableOf(output)}=${valueText(output, value)}\n`)
    .join('')
}

/**
 * GitLab's dotenv report: every output but `results`, unquoted, one line each, under 5 KB in all. A list that does
 * not fit is left empty.
 */
export function renderDotenv(outputs: Readonly<Record<string, string>>): Dotenv {
  let kept = outputs
  const dropped: string[] = []
  const bySize = lists.toSorted((one, other) => (outputs[other]?.length ?? 0) - (outputs[one]?.length ?? 0))
  for (const list of bySize) {
    if (Buffer.byteLength(render(kept)) < maxBytes) break
    kept = { ...kept, [list]: '' }
    dropped.push(variableOf(list))
  }
  const text = render(kept)
  if (dropped.length === 0) return { text, warning: null }
  const verb = dropped.length === 1 ? 'was' : 'were'
  return { text, warning: `${dropped.join(' and ')} ${verb} left empty: a dotenv report holds at most 5 KB.` }
}
