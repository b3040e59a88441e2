import { formatTime } from '../text/format-time.ts'
import type { Cause, Explanation, Finding } from './explanation.ts'

const said: Readonly<Record<Exclude<Cause, 'none'>, string>> = {
  credit: 'no credit is left',
  cap: 'a limit is reached',
  rate: 'there were too many requests at once, or it is overloaded',
  key: 'the key, or what its account may do, was refused',
}

/** `OpenAI says that no credit is left`: vendors are sometimes wrong, so it is said in their name. */
export function sayFinding({ cause, vendor, or_cap }: Finding, nameOf: (vendor: string) => string): string {
  if (cause === 'none') return 'nothing about money'
  const who = vendor === null ? 'the vendor' : nameOf(vendor)
  return `${who} says that ${said[cause]}${or_cap && cause === 'credit' ? ', or that a limit is reached' : ''}`
}

function headline(explanation: Explanation, nameOf: (vendor: string) => string): string {
  const { cause, sure } = explanation
  const sentence = sayFinding(explanation, nameOf)
  const capital = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
  if (sure === 'undecided') {
    return cause === 'none'
      ? 'Undecided: what failed names no reason.'
      : `Undecided: “${sentence}” stands where it may be played, or where it was not what ended the command.`
  }
  if (cause === 'none') return 'Nothing about money.'
  if (cause === 'rate' || cause === 'key') return `${capital}.`
  return sure === 'certain' ? `Not your code: ${sentence}.` : `Probably not your code: ${sentence}.`
}

/** An explanation as lines for a person. */
export function renderExplanation(explanation: Explanation, nameOf: (vendor: string) => string): readonly string[] {
  const { line, text, advice, url, resets_at, also } = explanation
  return [
    headline(explanation, nameOf),
    ...(line === null || text === null ? [] : [`  line ${line}: ${text}`]),
    ...(resets_at === null ? [] : [`  opens again: ${formatTime(resets_at)}`]),
    ...(advice === null ? [] : [`  ${advice}`]),
    ...(url === null ? [] : [`  ${url}`]),
    ...also.map((other) => `  also, line ${other.line}: ${sayFinding(other, nameOf)}; the job did not end with it`),
  ]
}
