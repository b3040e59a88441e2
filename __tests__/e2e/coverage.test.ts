import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { exampleScenarios } from '../../e2e/cases/examples.ts'
import { gateScenarios } from '../../e2e/cases/gate.ts'
import { layoutScenarios } from '../../e2e/cases/layout.ts'
import { receiptScenarios } from '../../e2e/cases/receipt.ts'

const listed = [
  'ls-files',
  '--cached',
  '--others',
  '--exclude-standard',
  '--',
  'e2e/**/workflows/*.yml',
  'examples/**/workflows/*.yml',
]
const files = execFileSync('git', listed, { encoding: 'utf8' }).trim().split('\n')
const scenarios = [...gateScenarios, ...layoutScenarios, ...receiptScenarios, ...exampleScenarios]
const run = new Set(scenarios.map(({ repository, workflow }) => `${repository}/.github/workflows/${workflow}`))
const called = (file: string) =>
  [...run].some((path) => readFileSync(path, 'utf8').includes(`/.github/workflows/${basename(file)}`))

describe('end-to-end scenarios', () => {
  it('leave no workflow of e2e/ and examples/ out', () => {
    expect(files.length).toBeGreaterThan(15)
    expect(files.filter((file) => !run.has(file) && !called(file))).toEqual([])
  })

  it('have titles of their own', () => {
    const titles = scenarios.map(({ title }) => title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })
})
