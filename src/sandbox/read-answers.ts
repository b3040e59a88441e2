import { readFileSync } from 'node:fs'
import type { ProviderAnswers } from './choose-answer.ts'

/** What every provider answers, by its id: `answers.json`, generated from the fixtures of the providers. */
export function readAnswers(): Readonly<Record<string, ProviderAnswers>> {
  return JSON.parse(readFileSync(new URL('./answers.json', import.meta.url), 'utf8'))
}
