import { parseLine } from '../core/plan/check-list.ts'
import { readChoice, readWholeNumber } from '../core/plan/field-values.ts'
import { inputNames, itemNames, oneCheckInputs } from '../core/plan/fields.ts'
import type { ConfigurationError } from '../core/plan/plan.ts'
import { type Arguments, parseArguments } from './arguments.ts'
import { type Format, formatNames } from './formats.ts'

/** What is an input of the action alone, and why. */
const ofTheAction: Readonly<Record<string, string>> = {
  'github-token':
    'is refused: what stands on a command line can be read by every program on the machine; put it into GH_TOKEN',
  'alert-issue': 'is the action’s: a command line opens no issue',
}

/** Every input is a flag of its name; a key never is. */
const inputFlags = inputNames.filter((name) => name !== 'api-key' && !Object.hasOwn(ofTheAction, name))

/** What only means something where a command runs. */
const runFlags = ['receipt', 'receipt-file', 'max-spend', 'on-overspend', 'watch', 'grace']

/** What `check` and `run` are asked. */
export interface CheckArguments {
  readonly inputs: Readonly<Record<string, string>>
  readonly format: Format
  readonly output: string | null
  readonly dotenv: string | null
  readonly color: boolean
  readonly graceSeconds: number
  readonly command: readonly string[] | null
  readonly errors: readonly ConfigurationError[]
}

/** What a word that is no check may have been meant to be. */
function problemOfWords(lines: readonly string[], others: readonly string[]): string {
  const joined = others.join(' ')
  if (others.some((word) => /^(?:--)?help$/i.test(word))) return 'are not understood; see `credit-gate check --help`'
  // `apertis --minimum 5 USD`: the shell made a word of the unit.
  const unit = others.find((word, index) => index > 0 && /^[A-Za-z]{2,12}$/.test(word) && word === word.toUpperCase())
  if (lines.length === 0 && unit !== undefined && others.length === 2)
    return `are not understood: \`${unit}\` stands alone; put an amount and its unit in quotes: --minimum '5 ${unit}'`
  if (
    lines.length === 0 &&
    others.slice(1).every((word) => /^[a-z][a-z0-9-]*(?:\/\S+)?$/.test(word)) &&
    !/\d/.test(joined)
  )
    return "have no amounts; write one word for each, in quotes: 'apertis >= 5 USD' 'crustdata >= 1000'"
  return "are not understood; put each check in quotes, so that the shell does not take `>` for itself: 'apertis >= 5 USD'"
}

/** The fields of the only check, given as a word: the flags about one check are about it. */
function readOnlyCheck(line: string, flags: Arguments['flags'], complain: (field: string, message: string) => void) {
  const { fields } = parseLine(line) ?? { fields: new Map<string, string>() }
  for (const name of fields.keys())
    if (flags.has(name))
      complain(`--${name}`, `cannot be used with a check that already has its ${name}; give one of the two`)
  return Object.fromEntries(fields)
}

/** The checks among the words: lines with `>=` or `can-spend`, or one provider that the flags are about. */
function readPositionals({ positionals, flags }: Arguments, errors: ConfigurationError[]): Record<string, string> {
  const isLine = (word: string) => word.includes('>=') || /\scan-spend\s*$/i.test(word)
  const lines = positionals.filter(isLine)
  const others = positionals.filter((word) => !isLine(word))
  const [line = '', ...more] = lines
  const [other = ''] = others
  const complain = (field: string, message: string) => errors.push({ where: '', field, message })
  if (others.length > 1 || (lines.length > 0 && others.length > 0) || /^help$/i.test(other)) {
    complain('checks', problemOfWords(lines, others))
    // Read on with what is plain, so that nothing is missed for want of it.
    if (lines.length === 0 && !flags.has('provider') && flags.has('minimum')) return { provider: other }
  } else if (others.length === 1 && /[\s=<>≥:]/.test(other)) return { checks: other }
  else if (others.length === 1) {
    const [provider = '', ...pool] = other.split('/')
    if (flags.has('provider')) complain('--provider', 'cannot be used with a provider as a word; give one of the two')
    if (pool.length === 0) return { provider }
    if (flags.has('pool'))
      complain('--pool', 'cannot be used with a pool behind the provider’s name; give one of the two')
    return { provider, pool: pool.join('/') }
  }
  if (lines.length > 0 && flags.has('checks'))
    complain('--checks', 'cannot be used with checks as words; give one list')
  const alone = line !== '' && more.length === 0 && parseLine(line) !== null && !flags.has('checks')
  if (alone && oneCheckInputs.some((name) => flags.has(name))) return readOnlyCheck(line, flags, complain)
  return lines.length > 0 ? { checks: lines.join('\n') } : {}
}

/** Fields of a check that are no flags: where they go instead. */
const inTheList = itemNames
  .filter((name) => !inputNames.includes(name))
  .map(
    (name) =>
      [name, 'is not a flag but a field of a check; write it into an item of `--checks` or of a config file'] as const,
  )

/** @param command `check` runs nothing but the script of `--run`; without one it takes no flag about what runs. */
export function readCheckArguments(words: readonly string[], command: 'check' | 'run'): CheckArguments {
  const parsed = parseArguments(words, {
    values: [...inputFlags, 'format', 'output', 'dotenv', 'grace'],
    switches: ['no-color', 'help'],
    elsewhere: { ...Object.fromEntries(inTheList), ...ofTheAction },
  })
  const errors = [...parsed.errors]
  const complain = (field: string, message: string) => errors.push({ where: '', field, message })
  const given = readPositionals(parsed, errors)
  const { flags } = parsed
  const read = <T>(name: string, reader: (text: string) => T | null): T | null =>
    flags.has(name) ? reader(flags.get(name) ?? '') : null
  const path = (name: string) =>
    read(name, (text) => {
      if (text.trim() === '') complain(`--${name}`, 'names no file')
      return text.trim() === '' ? null : text
    })
  if (flags.has('log-file'))
    complain('--log-file', 'is read at the end of a GitHub job; use `credit-gate explain <log file>`')
  if (command === 'check') {
    if (parsed.command !== null) complain('--', 'starts a command, and `check` runs none; use `credit-gate run`')
    for (const name of flags.has('run') ? [] : runFlags.filter((each) => flags.has(each)))
      complain(`--${name}`, 'belongs to `credit-gate run … -- <command>`: a check alone runs and measures nothing')
  }
  const grace = { min: 0, max: 3_600, unit: ' seconds' }
  return {
    inputs: { ...Object.fromEntries([...flags].filter(([name]) => inputFlags.includes(name))), ...given },
    format: read('format', (text) => readChoice('--format', text, formatNames, complain)) ?? 'table',
    output: path('output'),
    dotenv: path('dotenv'),
    color: !parsed.switches.has('no-color'),
    graceSeconds: read('grace', (text) => readWholeNumber('--grace', text, grace, complain)) ?? 10,
    command: parsed.command,
    errors,
  }
}
