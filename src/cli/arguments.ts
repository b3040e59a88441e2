import { parseArgs } from 'node:util'
import { nearest } from '../core/nearest.ts'
import type { ConfigurationError } from '../core/plan.ts'

/** The flags a command takes. */
export interface FlagNames {
  /** Followed by a value. */
  readonly values: readonly string[]
  /** Alone. */
  readonly switches: readonly string[]
}

export interface Arguments {
  readonly positionals: readonly string[]
  readonly flags: ReadonlyMap<string, string>
  readonly switches: ReadonlySet<string>
  /** What stands behind `--`; null without one. */
  readonly command: readonly string[] | null
  readonly errors: readonly ConfigurationError[]
}

const keyRefusal =
  'is refused: a key on the command line can be read by every program on the machine. ' +
  'Put it into the provider’s environment variable (`credit-gate providers` names it)'

/** Why this flag is not taken. Its value is never repeated: it may well be a key. */
function refuse(name: string, known: readonly string[]): ConfigurationError {
  const field = `${name.length === 1 ? '-' : '--'}${name}`
  const meant = nearest(name, [...known, 'api-key'])
  if (meant === 'api-key') return { where: '', field, message: keyRefusal }
  return {
    where: '',
    field,
    message: `is not a flag${meant === null ? '; see `--help`' : `; did you mean \`--${meant}\`?`}`,
  }
}

/** Reads what stands behind the command's name. All that is wrong is told together. */
export function parseArguments(words: readonly string[], names: FlagNames): Arguments {
  const end = words.indexOf('--')
  const own = end < 0 ? [...words] : words.slice(0, end)
  const known = [...names.values, ...names.switches]
  const { tokens } = parseArgs({
    args: own,
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...names.values.map((name) => [name, { type: 'string' as const }]),
      ...names.switches.map((name) => [name, { type: 'boolean' as const, ...(name === 'help' && { short: 'h' }) }]),
    ]),
  })
  const flags = new Map<string, string>()
  const switches = new Set<string>()
  const positionals: string[] = []
  const errors: ConfigurationError[] = []
  // The word behind an unknown flag is its value: it must not be taken for a check, nor be shown.
  let swallowed = -1
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (token.index !== swallowed) positionals.push(token.value)
    } else if (token.kind === 'option') {
      const field = `--${token.name}`
      if (names.values.includes(token.name)) {
        if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) {
          errors.push({ where: '', field, message: `needs a value, as \`${field} <value>\` or \`${field}=<value>\`` })
        } else if (flags.has(token.name)) errors.push({ where: '', field, message: 'is given twice' })
        else flags.set(token.name, token.value)
      } else if (names.switches.includes(token.name)) {
        if (token.value === undefined) switches.add(token.name)
        else errors.push({ where: '', field, message: 'takes no value' })
      } else {
        errors.push(refuse(token.name, known))
        if (token.value === undefined) swallowed = token.index + 1
      }
    }
  }
  return { positionals, flags, switches, command: end < 0 ? null : words.slice(end + 1), errors }
}
