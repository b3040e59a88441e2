#!/usr/bin/env node
import { suggestion } from '../core/text/nearest.ts'
import { runToEnd } from '../gate/run-to-end.ts'
import { version } from '../version.ts'
import { exitCodes } from './exit-codes.ts'
import { foldHelp } from './fold-help.ts'
import { helpOf } from './help.ts'
import { Stop } from './stop.ts'
import { columnsOf } from './terminal.ts'

type Command = (words: readonly string[]) => Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check-command.ts')).checkCommand,
  run: async () => (await import('./run-command.ts')).runCommand,
  providers: async () => (await import('./providers-command.ts')).providersCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  verify: async () => (await import('./verify-command.ts')).verifyCommand,
  demo: async () => (await import('./demo-command.ts')).demoCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
  sandbox: async () => (await import('./sandbox-command.ts')).sandboxCommand,
}

/** What a first word that is no command was probably meant to be. The word is not repeated: it may be a stray key. */
function refuseWord(word: string): Stop {
  const wrong = (message: string) =>
    new Stop(
      exitCodes.usage,
      `credit-gate: ${message}\nCommands: ${Object.keys(commands).join(', ')}. See: credit-gate --help`,
    )
  if (word.includes('>=')) return wrong("a check stands behind `check`: credit-gate check 'apertis >= 5 USD'")
  if (word.startsWith('-')) return wrong('flags stand behind the command: credit-gate check apertis --minimum 5')
  return wrong(`this is not a command${suggestion(word, Object.keys(commands))}`)
}

async function runCommand(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  if (name === '--version' || name === '-v' || name === 'version') {
    process.stdout.write(`${version}\n`)
    return exitCodes.ok
  }
  if (name === '') {
    // Called with nothing at all it has checked nothing: never 0.
    process.stderr.write(foldHelp(helpOf(''), columnsOf(process.stderr)))
    return exitCodes.usage
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = rest[0] ?? ''
    if (about !== '' && !Object.hasOwn(commands, about)) throw refuseWord(about)
    process.stdout.write(foldHelp(helpOf(about), columnsOf(process.stdout)))
    return exitCodes.ok
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) throw refuseWord(name)
  const end = rest.indexOf('--')
  if ((end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(foldHelp(helpOf(name), columnsOf(process.stdout)))
    return exitCodes.ok
  }
  return (await load())(rest)
}

void runToEnd(
  async () => {
    try {
      return await runCommand(process.argv.slice(2))
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      process.stderr.write(`${error.message}\n`)
      return error.exitCode
    }
  },
  (message) => process.stderr.write(`credit-gate: ${message}\n`),
  { failure: exitCodes.internal, beside: process.stderr },
)
