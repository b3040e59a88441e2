// The page of messages, causes and remedies, against the messages themselves.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { reasons } from '../../src/core/provider/reasons.ts'
import { readPlan } from '../../src/gate/read-plan.ts'

const page = readFileSync('docs/troubleshooting.md', 'utf8')

/** The cells of a table's rows under a heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = page.split(/^## /m).find((section) => section.startsWith(heading)) ?? ''
  const rows = part.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  )
}

/** Every way to get a message of the second table. */
const mistakes: readonly Readonly<Record<string, string>>[] = [
  { checks: 'apertis > 5' },
  { checks: 'apertis >= ' },
  { checks: 'apertis >= 5 USD crustdata >= 1000' },
  { provider: 'apertis', minimum: '1,000' },
  { provider: 'apertis', minimum: 'USD' },
  { provider: 'apertis' },
  { provider: 'apertsi', minimum: '5' },
  { minimum: '5' },
  { checks: 'apertis >= 5 USD', 'api-key': 'some-key-of-mine' },
  { checks: 'apertis >= 5 USD', 'base-url': 'https://gateway.example' },
  {},
  { provider: 'apertis', minimum: '5', timeout: 'long' },
  { checks: '- apertis >= 5 USD\n\t- crustdata >= 1' },
]

async function messagesOf(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { errors } = await readPlan({ inputs, environment: {} })
  return errors.map(({ field, message }) => `${field}: ${message}`)
}

describe('troubleshooting', () => {
  it('names every reason, and what is said of it', () => {
    const told = rowsUnder('The balance could not be read').map(([reason = '', said = '']) => [
      reason.replaceAll('`', ''),
      said.replaceAll("'", '’'),
    ])
    expect(told).toEqual(Object.entries(reasons).map(([reason, { sentence }]) => [reason, sentence]))
  })

  it('repeats messages of a wrong configuration as they are', async () => {
    const shown = rowsUnder('The configuration is wrong').map(([message = '']) => message.replace(/^`` | ``$/g, ''))
    const said = (await Promise.all(mistakes.map(messagesOf))).map((messages) => {
      expect(messages).toHaveLength(1)
      return messages[0]
    })
    expect([...shown].sort()).toEqual([...said].sort())
  })

  it('gives every row a cause and a remedy', () => {
    const headings = page.match(/^## .*/gm) ?? []
    for (const heading of headings)
      for (const row of rowsUnder(heading.slice(3))) expect(row.filter((cell) => cell === '')).toEqual([])
  })
})
