import { cleanLine, maxSentenceCharacters } from './plain-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text from outside as the text of an element, or an attribute's value in quotes: never markup, in one line. */
export function escapeHtml(text: string, max: number = maxSentenceCharacters): string {
  return cleanLine(text, max).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
