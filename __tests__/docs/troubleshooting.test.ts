// The page of messages, causes and remedies, against the messages themselves.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { reasons } from '../../src/core/provider/reasons.ts'
import { messagesOf, mistakes } from '../support/mistakes.ts'

const page = readFileSync('docs/troubleshooting.md', 'utf8')

/** The cells of a table's rows under a heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = page.split(/^#{2,3} /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
  const rows = part.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  )
}

/** Where messages about a configuration are made. */
const sources = [
  ...globSync('src/core/plan/*.ts', { exclude: ['src/core/plan/key-advice.ts'] }),
  ...['arguments', 'check-arguments'].map((name) => `src/cli/${name}.ts`),
  ...['append-line', 'config-file'].map((name) => `src/files/${name}.ts`),
  ...['src/action/inputs.ts', 'src/providers/custom-declaration.ts', 'src/providers/custom-request.ts'],
]

/** What of a source's texts stands in every message that they make: the longest part without a value. */
function readSentences(path: string): readonly string[] {
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
  const texts = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)]
  return texts
    .map(([, single, template, double]) => (single ?? template ?? double ?? '').replaceAll('\\`', '`'))
    .flatMap((text) => text.split(/\$\{[^}]*\}+/).toSorted((one, other) => other.length - one.length)[0] ?? [])
    .map((part) => part.replace(/^\W+/, '').trimEnd())
    .filter((part) => /^[\w’ ,-]* [\w’ ,-]*$/.test(part.slice(0, 20)) && (part.match(/[a-z]{2,}/gi)?.length ?? 0) >= 3)
    .map((part) => part.replace(/(?:; |\$\{|\n).*/s, ''))
}

/** Texts that are no message by themselves, and those of which the page says enough. */
const others = /^credit-gate check|^is set, but$|^or a backtick|^cannot be used with$/

describe('troubleshooting', () => {
  it('names every reason, and what is said of it', () => {
    const told = rowsUnder('The balance could not be read').map(([reason = '', said = '']) => [
      reason.replaceAll('`', ''),
      said.replaceAll("'", '’'),
    ])
    expect(told).toEqual(Object.entries(reasons).map(([reason, { sentence }]) => [reason, sentence]))
  })

  it.each(Object.entries(mistakes))('repeats messages as they are: %s', async (heading, list) => {
    const rows = rowsUnder(heading === 'Often met' ? 'The configuration is wrong' : heading)
    const shown = rows.map(([message = '']) => message.replace(/^`` | ``$/g, ''))
    const said = await Promise.all(list.map(async (mistake) => (await messagesOf(mistake)).at(-1)))
    expect([...shown].sort()).toEqual([...said].sort())
  })

  it('lacks no message about a configuration', () => {
    const text = page.replaceAll('\\|', '|')
    const missing = sources.flatMap(readSentences).filter((part) => !text.includes(part) && !others.test(part))
    expect(missing).toEqual([])
  })

  it('gives every row a cause and a remedy', () => {
    for (const [heading = ''] of page.matchAll(/^##+ .*/gm))
      for (const row of rowsUnder(heading.replace(/^#+ /, ''))) expect(row.filter((cell) => cell === '')).toEqual([])
  })
})
