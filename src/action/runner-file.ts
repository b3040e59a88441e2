import { appendFileSync, existsSync } from 'node:fs'

/** A line that ends values: longer than what is like it in any of them. */
function delimiterFor(values: readonly string[]): string {
  const like = values.flatMap((value) => value.match(/end-of-value-*/g) ?? [])
  const longest = like.reduce((most, { length }) => Math.max(most, length), 'end-of-value'.length - 1)
  return 'end-of-value'.padEnd(longest + 1, '-')
}

/**
 * Appends values to a file that the runner reads when the step ends, in the form that GitHub documents for values of
 * many lines, and in one write: the toolkit writes each value by itself, and loads Node's `crypto` for its delimiters.
 * @param variable names the file: `GITHUB_OUTPUT` or `GITHUB_STATE`.
 * @throws {NodeJS.ErrnoException} when there is no such file (`ENOENT`), or it cannot be written.
 */
export function appendToRunnerFile(variable: string, values: Readonly<Record<string, string>>): void {
  const path = process.env[variable] ?? ''
  // Never made here: a file that the runner did not make is one that it does not read.
  if (!existsSync(path)) throw Object.assign(new Error(`${variable} names no file`), { code: 'ENOENT' })
  const delimiter = delimiterFor(Object.values(values))
  const entries = Object.entries(values).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
  appendFileSync(path, entries.join(''))
}
