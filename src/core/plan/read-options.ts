import { nearest } from '../text/nearest.ts'
import type { ConfigurationError } from './plan.ts'

/** Settings that a program may give, by their input names. */
const settings = ['require', 'on-low', 'on-unknown', 'on-missing-key', 'timeout', 'retries', 'wait'] as const

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** What a program gave, as the inputs that say the same. */
export interface OptionReading {
  readonly inputs: Readonly<Record<string, string>>
  readonly errors: readonly ConfigurationError[]
}

/** The checks as the input takes them: lines as they are, a list as one in YAML; whatever else is none. */
function readChecks(checks: unknown): string {
  if (typeof checks === 'string') return checks
  return Array.isArray(checks) ? JSON.stringify(checks) : ''
}

/**
 * Reads a program's options. Each setting is taken by its name in JavaScript (`onLow`) and by that of the documentation
 * (`on-low`); a name that is neither is an error, since what is misspelt would be ignored in silence.
 */
export function readOptions(options: Readonly<Record<string, unknown>>): OptionReading {
  const errors: ConfigurationError[] = []
  const complain = (field: string, message: string) => errors.push({ where: '', field, message })
  const inputs: Record<string, string> = {
    checks: readChecks(options['checks']),
  }
  const known = new Map(settings.flatMap((name) => [[name, name] as const, [camelCase(name), name] as const]))
  for (const [given, value] of Object.entries(options)) {
    if (given === 'checks' || given === 'environment' || value === undefined) continue
    const name = known.get(given)
    if (name === undefined) {
      const meant = nearest(given, [...known.values()])
      complain(given, `is not an option${meant === null ? '' : `; did you mean \`${camelCase(meant)}\`?`}`)
    } else if (inputs[name] !== undefined) complain(given, `is given twice, as \`${name}\` too; give it once`)
    else inputs[name] = String(value)
  }
  return { inputs, errors }
}
