import { cleanLine, maxSentenceCharacters } from './plain-text.ts'

/** Characters that begin markup in a line of Markdown, as entities: those can never be markup themselves. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '\\': '&#92;',
}

/**
 * GitHub looks for mentions, issues, addresses, emoji and formulas in the text that is left after the markup, where
 * an entity is already the character it stands for. An element around the character keeps them apart, and unlike a
 * zero-width space it does not end up in what is copied.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
const apart = (character: string): string => `<span>${character}</span>`

/**
 * What is markup anywhere, and what GitHub makes references of: `@name` · `#1` · `GH-1` · `https://` · `www.` ·
 * `:emoji:` · `$formula$`. An underscore inside a word is neither: names stay readable in the source.
 */
const special =
  /[&<>|`*~[\]\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[@#$]|(?<=\bgh)-(?=\d)|:(?=\/\/|[\w+-]+:)|(?<=www)\./gi

/** What is markup only where a block begins: headings, lists, rules, indented code. */
const blockStart = /^(?:[-+=]|\d+(?=[.)](?:\s|$)))/

/** Text from outside as a GitHub Markdown table cell, a paragraph or a list item shows it: as plain text, in one line. */
export function escapeMarkdown(text: string, max: number = maxSentenceCharacters): string {
  const line = cleanLine(text, max)
  const [start = ''] = blockStart.exec(line) ?? []
  const escaped = line.slice(start.length).replace(special, (character) => entities[character] ?? apart(character))
  return start.replace(/./g, (character) => `&#${character.charCodeAt(0)};`) + escaped
}

/** Text of ours with words from outside in it: escaped too, but a plain word between backticks stays code. */
export function escapeSentence(text: string): string {
  return escapeMarkdown(text).replace(/&#96;(\w[\w .%-]*)&#96;/g, '`$1`')
}

/** An address as a Markdown link; the empty text when it is not a plain web address. The label is text, not Markdown. */
export function renderLink(label: string, url: string): string {
  if (!/^https?:\/\/[^\s<>"'`\\|()[\]{}]+$/.test(url)) return ''
  return `[${escapeMarkdown(label)}](${url.replace(/[*_~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`
}
