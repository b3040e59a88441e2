import { latePattern } from './late-pattern.ts'

/** Most characters of a provider's own words that anyone sees. */
export const maxCharacters = 300

// Escape sequences of terminals: CSI with its parameters, then the strings (OSC, DCS, SOS, PM, APC) with their content,
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html. None can backtrack: each part excludes what follows it, and
// a string what begins another, so that a mebibyte of beginnings is not read to its end from each of them.
const terminalSequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)/g
/** Every kind of line end, tab and blank, one run at a time. */
export const blanks = latePattern(String.raw`[\t\n\v\f\r\u0085\p{Z}]+`, 'gu')
/** Controls, and what has no width or turns the direction of the text around. */
const invisible = latePattern(String.raw`[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]`, 'gu')
const invisibleButEscapes = latePattern(
  String.raw`(?![\u001b\u0007\u0090\u0098\u009b-\u009f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]`,
  'gu',
)
const sequenceStart = /[\u001b\u0090\u0098\u009b\u009d-\u009f]/
const maxWithSequences = 4096
// Nearly every text has none of these.
const onlyPrintable = /^[ -~]*$/

/** The runner takes `##[` anywhere in a line, and `::` at its start, for a command: a blank between makes them text. */
function breakCommands(text: string): string {
  return text.replace(/#(?=#\[)/g, '# ').replace(/^:(?=:)/, ': ')
}

function cut(text: string, max: number): string {
  // A character takes at most two units: nothing beyond them has to be looked at.
  const characters = Array.from(text.slice(0, 2 * max + 2))
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`
}

function finish(plain: string, redact: (text: string) => string, max: number): string {
  return cut(breakCommands(redact(plain.replace(/ {2,}/g, ' ')).trim()), max)
}

/**
 * Makes text from outside fit to be shown: one line, no control, bidirectional or zero-width characters, no keys, no
 * workflow command. Markdown and HTML are left to the renderers, which know where the text goes.
 * @param redact takes the keys out; see `createRedactor`.
 * @param max characters of the result, the `…` of a cut one included.
 */
export function cleanText(text: string, redact: (text: string) => string, max: number = maxCharacters): string {
  if (onlyPrintable.test(text)) return finish(text, redact, max)
  const spaced = text.toWellFormed().replace(blanks(), ' ').replace(invisibleButEscapes(), '')
  // Of a long text only the beginning is given back: half a key, broken up by sequences, could stand at its end.
  if (spaced.length > maxWithSequences && sequenceStart.test(spaced)) return '…'
  // Twice: a key that follows an escape sequence's start loses its first letter with it, and would not be known again;
  // one that is broken up by a sequence is only known without it.
  const plain = redact(spaced).replace(terminalSequences, '').replace(invisible(), '')
  return finish(plain, redact, max)
}
