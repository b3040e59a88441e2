import type { WriteStream } from 'node:tty'
import { wrapText } from '../core/text/wrap-text.ts'

/** Width of a terminal; null for a pipe or a file. */
export function columnsOf(stream: NodeJS.WriteStream): number | null {
  // Some terminals say 0 columns while they are being set up.
  return stream.isTTY ? (stream as WriteStream).columns || 80 : null
}

/**
 * Colours only in a terminal, and where nobody objects; `FORCE_COLOR` brings them into a pipe or a CI system's log.
 * @see https://no-color.org
 * @see https://force-color.org
 */
export function wantsColor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv, allowed: boolean): boolean {
  if (!allowed || (environment['NO_COLOR'] ?? '') !== '') return false
  const forced = environment['FORCE_COLOR'] ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && environment['TERM'] !== 'dumb'
}

/** A text in the width there is, its further lines under its first; as it is where there is no width. */
export function fold(text: string, columns: number | null): string {
  return columns === null ? text : wrapText(text, Math.max(columns, 12)).join('\n')
}

/** A label and a text beside it, the text's further lines under its first. */
export function foldBeside(label: string, text: string, columns: number | null): string {
  if (columns === null) return label + text
  return label + fold(text, columns - label.length).replaceAll('\n', `\n${' '.repeat(label.length)}`)
}

/** One line on a terminal's stderr that says how far the requests are; nothing anywhere else. */
export function showProgress(
  total: number,
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv,
): { step(): void; end(): void } {
  if (!stream.isTTY || environment['TERM'] === 'dumb') return { step() {}, end() {} }
  let done = 0
  const draw = () => {
    const line = `Checking ${total} ${total === 1 ? 'balance' : 'balances'}: ${done} of ${total} read`
    // A line that wraps could not be taken back.
    stream.write(`\r\u001b[K${line.slice(0, (columnsOf(stream) ?? 80) - 1)}`)
  }
  draw()
  return {
    step() {
      done += 1
      draw()
    },
    end() {
      stream.write('\r\u001b[K')
    },
  }
}
