// How the runner finds commands in what a step prints: src/Runner.Common/ActionCommand.cs and
// src/Runner.Worker/ActionCommandManager.cs of https://github.com/actions/runner (2.336).

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** `::` stands at the start of a line only, the old `##[` anywhere in it. */
  readonly form: '::' | '##['
}

type Escapes = readonly (readonly [token: string, replacement: string])[]

// `%` comes last, so that `%250A` stays `%0A`.
const dataEscapes: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  ['%', '%25'],
]
const propertyEscapes: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
  ['%', '%25'],
]
const oldEscapes: Escapes = [
  [';', '%3B'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [']', '%5D'],
  ['%', '%25'],
]

/** Every command that the runner registers, lower case. */
export const runnerCommands: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

function unescapeWith(escapes: Escapes, text: string): string {
  return escapes.reduce((result, [token, replacement]) => result.replaceAll(replacement, token), text)
}

function readProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const property of text.split(separator)) {
    // .NET drops empty parts before it counts them: `=x=y` is the name `x` with the value `y`.
    const [, name, value] = /^=*([^=]+)=+([^=][\s\S]*)$/.exec(property) ?? []
    if (name !== undefined && value !== undefined) properties[name] = unescapeWith(escapes, value)
  }
  return properties
}

function readCommand(
  form: Command['form'],
  head: string,
  data: string,
  registered: ReadonlySet<string>,
): Command | null {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!registered.has(name.toLowerCase())) return null
  const [separator, escapes] = form === '::' ? [',', propertyEscapes] : [';', oldEscapes]
  const properties = space > 0 ? readProperties(head.slice(space + 1).trim(), separator, escapes) : {}
  return { name: name.toLowerCase(), properties, form, data: unescapeWith(form === '::' ? dataEscapes : escapes, data) }
}

/** The command in one line of output; null when it is plain text. */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | null {
  const trimmed = line.replace(/^[\s\u0085]+/, '')
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  const command = end < 0 ? null : readCommand('::', trimmed.slice(2, end), trimmed.slice(end + 2), registered)
  if (command !== null) return command
  const start = line.indexOf('##[')
  const bracket = start < 0 ? -1 : line.indexOf(']', start)
  return bracket < 0 ? null : readCommand('##[', line.slice(start + 3, bracket), line.slice(bracket + 1), registered)
}

/** Splits a stream as .NET's `ReadLine` does: at LF, CR LF, and at a CR alone. */
export function createLineSplitter(onLine: (line: string) => void): { write(text: string): void; end(): void } {
  let rest = ''
  return {
    write(text) {
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    },
    end() {
      if (rest !== '') onLine(rest.replace(/\r$/, ''))
      rest = ''
    },
  }
}

/** What a command does to the step. */
export interface CommandEffects {
  write(line: string): void
  addMask(value: string): void
  addIssue(level: 'error' | 'warning' | 'notice', properties: Readonly<Record<string, string>>, message: string): void
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
  debug(message: string): void
  /** The runner could not carry the command out: the step has failed. */
  fail(message: string): void
  record(command: Command): void
}

/** Reads the lines of one process, and does what the commands in them ask for. */
export function createCommandReader(effects: CommandEffects): (line: string) => void {
  const registered = new Set(runnerCommands)
  let stopToken: string | null = null
  let echo = false

  function named({ name, properties }: Command): string {
    const value = properties['name'] ?? ''
    if (value === '') throw new Error(`Required field 'name' is missing in ##[${name}] command.`)
    return value
  }

  function execute(command: Command) {
    const { name, data, properties } = command
    if (name === 'add-mask') {
      if (data.trim() === '') effects.addIssue('warning', {}, "Can't add secret mask for empty string.")
      effects.addMask(data)
    } else if (name === 'error' || name === 'warning' || name === 'notice') effects.addIssue(name, properties, data)
    else if (name === 'debug') effects.debug(data)
    else if (name === 'group') effects.write(`##[group]${data}`)
    else if (name === 'endgroup') effects.write('##[endgroup]')
    else if (name === 'set-output') effects.setOutput(named(command), data)
    else if (name === 'save-state') effects.saveState(named(command), data)
    else if (name === 'echo') {
      if (!/^\s*(on|off)\s*$/i.test(data)) throw new Error(`Invalid echo command value: '${data}'.`)
      echo = data.trim().toLowerCase() === 'on'
    } else if (name === 'set-env' || name === 'add-path') throw new Error(`The \`${name}\` command is disabled.`)
  }

  return (line) => {
    const command = parseCommand(line, registered)
    if (command === null || (stopToken !== null && command.name !== stopToken)) return effects.write(line)
    effects.record(command)
    if (command.name === stopToken) {
      registered.delete(stopToken)
      stopToken = null
      return effects.write(line)
    }
    const quiet = ['add-mask', 'debug', 'error', 'warning', 'notice'].includes(command.name)
    try {
      if (command.name === 'stop-commands') {
        const token = command.data.toLowerCase()
        if (token === '' || token === 'pause-logging' || registered.has(token)) throw new Error('No such end token.')
        stopToken = token
        registered.add(token)
        if (token.length > 6) effects.addMask(command.data)
        return effects.write(line)
      }
      if (echo && !quiet) effects.write(line)
      execute(command)
    } catch (error) {
      effects.fail(`Unable to process command '${quiet ? command.name : line}' successfully.`)
      effects.fail(error instanceof Error ? error.message : String(error))
    }
  }
}
