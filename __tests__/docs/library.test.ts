// The page of the library, against its types.
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

const page = readFileSync('docs/library.md', 'utf8')
const interfaces = readFileSync('src/library.ts', 'utf8').matchAll(/^export interface (\w+) \{([\s\S]*?)^\}/gm)

it.each([...interfaces].map(([, name = '', body = '']) => [name, body] as const))(
  'tells each part of %s',
  (_, body) => {
    const names = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  },
)
