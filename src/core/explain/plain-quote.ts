import { cleanText } from '../text/clean-text.ts'

const maxCharacters = 300

/** A word, a figure, a mark; a dotted name of words (`openai.RateLimitError:`). Nothing that could be a secret. */
const word =
  /^[^\p{L}\p{N}]*(?:\p{L}[\p{Ll}\p{Lo}\p{M}'’-]{0,24}|\p{Lu}{1,12}|(?:[A-Z][a-z]+){2,5}|\d{1,4}(?:[.,:%-]\d{1,4}){0,4}|[a-z]+(?:[._][a-z]+){1,4}(?:\.[A-Z]\w{1,40})?)?[^\p{L}\p{N}]*$/u

/** A line of a log as it may be shown: what does not look like a word is `…`. */
export function plainQuote(text: string): string {
  const plain = cleanText(text.slice(0, 16 * maxCharacters), (each) => each, 4 * maxCharacters)
  const shown = plain
    .split(' ')
    .map((part) => (word.test(part) ? part : '…'))
    .join(' ')
    .replace(/…(?: …)+/g, '…')
  return cleanText(shown, (each) => each, maxCharacters)
}
