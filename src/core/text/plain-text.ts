import { cleanText } from './clean-text.ts'

/** Longest name that a table shows, in characters. */
export const maxNameCharacters = 60

/** In what machines read there is more room: of a name, and of a sentence. */
export const maxFieldNameCharacters = 300
export const maxFieldSentenceCharacters = 2_000

/** Longest sentence that is shown. */
export const maxSentenceCharacters = 1_000

/** What CI systems take for a command anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
export const commandMarks = /##(?=\w*\[)/g

/** Keys were redacted where the text came in: nothing is left to do here. */
const asItIs = (text: string): string => text

/** Names with a common beginning are told apart by their ends. */
function cutInMiddle(text: string, max: number): string {
  const characters = Array.from(text)
  if (characters.length <= max) return text
  const head = Math.ceil((max - 1) / 2)
  return `${characters.slice(0, head).join('').trimEnd()}…${characters
    .slice(head + 1 - max)
    .join('')
    .trimStart()}`
}

/**
 * Text from outside without control, bidi and zero-width characters, in one line. A sentence is cut at its end, a name
 * (what has room for no more than one or two) in its middle.
 */
export function cleanLine(text: string, max: number): string {
  // A mebibyte is not cleaned for the sake of its first line; what is cut here is beyond what would be shown.
  const maxCleaned = 16 * max
  if (max > 2 * maxNameCharacters) return cleanText(text.slice(0, maxCleaned), asItIs, max)
  const ends = text.length > maxCleaned ? text.slice(0, maxCleaned / 2) + text.slice(-maxCleaned / 2) : text
  return cutInMiddle(cleanText(ends, asItIs, maxCleaned), max)
}

/** Text from outside for a line of a log: no runner takes any of it for a command, wherever it stands in the line. */
export function plainText(text: string, max: number = maxSentenceCharacters): string {
  return cleanLine(text, max).replace(commandMarks, '# #')
}
