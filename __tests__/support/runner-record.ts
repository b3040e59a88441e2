// What a step says to the runner, and what the runner keeps of it: src/Runner.Worker/ExecutionContext.cs of
// https://github.com/actions/runner (2.336).
import { type Command, createCommandReader } from './runner-commands.ts'
import { type CommandFiles, parsePairs, readCommandFile, readSummary } from './runner-files.ts'
import type { Masker } from './runner-masks.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** Not masked: the runner does not either. */
  readonly title: string
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

/** Of each level; more are in the log only. */
const maxAnnotations = 10
const maxMessageCharacters = 4096

/** @param debug does the job run with debug logging? */
export function createRecord(masker: Masker, debug: boolean) {
  const record = {
    log: [] as string[],
    annotations: [] as Annotation[],
    droppedAnnotations: [] as Annotation[],
    commands: [] as Command[],
    rawOutputs: [] as (readonly [string, string])[],
    state: {} as Record<string, string>,
    environment: {} as Record<string, string>,
    failed: false,
  }
  const write = (line: string) => record.log.push(masker.mask(line))
  function addIssue(level: Annotation['level'], properties: Readonly<Record<string, string>>, text: string) {
    const message = masker.mask(text).slice(0, maxMessageCharacters)
    const annotation = { level, title: properties['title'] ?? '', message, properties }
    const kept = record.annotations.filter((other) => other.level === level).length < maxAnnotations
    record[kept ? 'annotations' : 'droppedAnnotations'].push(annotation)
    for (const [index, line] of message.split('\n').entries()) write(index === 0 ? `##[${level}]${line}` : line)
  }
  function fail(message: string) {
    record.failed = true
    addIssue('error', {}, message)
  }
  function setOutput(name: string, value: string) {
    if (name === '') throw new Error('Value cannot be null. (Parameter name)')
    record.rawOutputs.push([name, value])
  }
  const readCommand = createCommandReader({
    write,
    addIssue,
    fail,
    setOutput,
    addMask: (value) => masker.add(value),
    saveState: (name, value) => {
      record.state[name] = value
    },
    debug: (message) => {
      if (debug) write(`##[debug]${message}`)
    },
    record: (command) => record.commands.push(command),
  })
  function readPairs(name: string, path: string, take: (name: string, value: string) => void) {
    try {
      for (const [key, value] of parsePairs(readCommandFile(path))) take(key, value)
    } catch (error) {
      fail(`Unable to process file command '${name}' successfully.`)
      fail(error instanceof Error ? error.message : String(error))
    }
  }
  function readFiles(files: CommandFiles): string {
    readPairs('output', files.output, setOutput)
    readPairs('state', files.state, (name, value) => {
      record.state[name] = value
    })
    readPairs('env', files.env, (name, value) => {
      if (name.toUpperCase() === 'NODE_OPTIONS') addIssue('error', {}, `Can't store ${name} using '$GITHUB_ENV'.`)
      else record.environment[name] = value
    })
    const summary = readSummary(files.summary)
    if (summary.error !== null) addIssue('error', {}, summary.error)
    return summary.text
      .split('\n')
      .map((line) => masker.mask(line))
      .join('\n')
  }
  return { record, addIssue, readCommand, readFiles }
}
