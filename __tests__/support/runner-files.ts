// The files through which a step talks to the runner: src/Runner.Worker/FileCommandManager.cs of
// https://github.com/actions/runner (2.336), as it reads them on Linux and macOS.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One `NAME=VALUE`, or one `NAME<<DELIMITER` … `DELIMITER`. */
export type Pair = readonly [name: string, value: string]

/** @throws {Error} where the runner refuses the file, and fails the step. */
export function* parsePairs(text: string): Generator<Pair> {
  let index = 0
  function readLine(): { line: string; ended: boolean } | null {
    if (index >= text.length) return null
    const end = text.indexOf('\n', index)
    const line = text.slice(index, end < 0 ? text.length : end)
    index = end < 0 ? text.length : end + 1
    return { line, ended: end >= 0 }
  }
  for (let next = readLine(); next !== null; next = readLine()) {
    const { line } = next
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.slice(0, equals), line.slice(equals + 1)]
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc)
      const delimiter = line.slice(heredoc + 2)
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      }
      const lines: string[] = []
      for (let part = readLine(); part?.line !== delimiter; part = readLine()) {
        if (part === null) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
        if (!part.ended) throw new Error('Invalid value. EOF marker missing new line.')
        lines.push(part.line)
      }
      yield [name, lines.join('\n')]
    } else throw new Error(`Invalid format '${line}'`)
  }
}

/** Paths of the files of one step, each new and empty. */
export interface CommandFiles {
  readonly output: string
  readonly state: string
  readonly env: string
  readonly path: string
  readonly summary: string
}

export function createCommandFiles(runnerTemp: string): CommandFiles {
  const folder = join(runnerTemp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const suffix = randomUUID()
  const create = (prefix: string) => {
    const path = join(folder, `${prefix}_${suffix}`)
    writeFileSync(path, '')
    return path
  }
  return {
    output: create('set_output'),
    state: create('save_state'),
    env: create('set_env'),
    path: create('add_path'),
    summary: create('step_summary'),
  }
}

/** A deleted file is no error to the runner: nothing was said. */
export function readCommandFile(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** Larger summaries are not uploaded; the step's result stays. */
export const maxSummaryBytes = 1024 * 1024

/** @returns the text, or the runner's complaint. */
export function readSummary(path: string): { readonly text: string; readonly error: string | null } {
  if (!existsSync(path)) return { text: '', error: null }
  const { size } = statSync(path)
  if (size <= maxSummaryBytes) return { text: readFileSync(path, 'utf8'), error: null }
  const error = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`
  return { text: '', error }
}
