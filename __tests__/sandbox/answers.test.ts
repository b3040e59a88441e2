import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { file, renderAnswers } from '../../scripts/generate-sandbox.ts'

it('what the sandbox answers is what the fixtures say: run scripts/generate-sandbox.ts when this fails', () => {
  expect(readFileSync(file, 'utf8') === renderAnswers()).toBe(true)
})
