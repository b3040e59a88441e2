import { inputNames } from '../core/fields.ts'
import type { ConfigurationError } from '../core/plan.ts'
import { type Arguments, parseArguments } from './arguments.ts'

/** Every input is a flag of its name; a key never is. */
const inputFlags = inputNames.filter((name) => name !== 'api-key')

export const formats = ['table', 'json', 'markdown', 'junit'] as const
export type Format = (typeof formats)[number]

/** What `check` and `run` are asked. */
export interface CheckArguments {
  readonly inputs: Readonly<Record<string, string>>
  readonly format: Format
  readonly output: string | null
  readonly dotenv: string | null
  readonly color: boolean
  readonly help: boolean
  readonly graceSeconds: number
  readonly command: readonly string[] | null
  readonly errors: readonly ConfigurationError[]
}

/** The checks among the words: lines with `>=`, or one provider that the flags are about. */
function readPositionals({ positionals, flags }: Arguments, errors: ConfigurationError[]): Record<string, string> {
  const lines = positionals.filter((word) => word.includes('>='))
  const others = positionals.filter((word) => !word.includes('>='))
  const complain = (message: string) => errors.push({ where: '', field: 'checks', message })
  if (lines.length > 0 && others.length > 0) {
    complain(
      'mix checks such as `apertis >= 5 USD` with another word; put each check in quotes, so that the shell does not read `>` as a redirection',
    )
  } else if (others.length > 1) {
    complain(
      "name more than one provider; write one check each: `credit-gate check 'apertis >= 5 USD' 'crustdata >= 1000'`",
    )
  } else if (others.length === 1) {
    const [provider = '', ...pool] = (others[0] ?? '').split('/')
    if (flags.has('provider')) complain('name a provider beside `--provider`; give one of them')
    return { provider, ...(pool.length > 0 && { pool: pool.join('/') }) }
  }
  if (lines.length > 0 && flags.has('checks')) complain('stand beside `--checks`; give one list')
  return lines.length > 0 ? { checks: lines.join('\n') } : {}
}

export function readCheckArguments(words: readonly string[]): CheckArguments {
  const parsed = parseArguments(words, {
    values: [...inputFlags, 'format', 'output', 'dotenv', 'grace'],
    switches: ['no-color', 'help'],
  })
  const errors = [...parsed.errors]
  const given = readPositionals(parsed, errors)
  const { flags } = parsed
  if (given['pool'] !== undefined && flags.has('pool')) {
    errors.push({
      where: '',
      field: '--pool',
      message: 'stands beside a pool behind the provider’s name; give one of them',
    })
  }
  const format = flags.get('format') ?? 'table'
  const known = formats.find((name) => name === format.toLowerCase())
  if (known === undefined) errors.push({ where: '', field: '--format', message: `is one of ${formats.join(', ')}` })
  const grace = flags.get('grace') ?? '10'
  if (!/^\d{1,4}$/.test(grace)) errors.push({ where: '', field: '--grace', message: 'is a whole number of seconds' })
  return {
    inputs: { ...Object.fromEntries([...flags].filter(([name]) => inputFlags.includes(name))), ...given },
    format: known ?? 'table',
    output: flags.get('output') ?? null,
    dotenv: flags.get('dotenv') ?? null,
    color: !parsed.switches.has('no-color'),
    help: parsed.switches.has('help'),
    graceSeconds: /^\d{1,4}$/.test(grace) ? Number(grace) : 10,
    command: parsed.command,
    errors,
  }
}
