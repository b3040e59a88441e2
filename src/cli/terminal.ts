import type { WriteStream } from 'node:tty'

/** Width of a terminal; null for a pipe or a file. */
export function columnsOf(stream: NodeJS.WriteStream): number | null {
  return stream.isTTY ? ((stream as WriteStream).columns ?? 80) : null
}

/** Colours only in a terminal, and where nobody objects. @see https://no-color.org */
export function wantsColor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv, allowed: boolean): boolean {
  return stream.isTTY === true && allowed && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb'
}

/** One line on a terminal's stderr that says how far the requests are; nothing anywhere else. */
export function showProgress(total: number, stream: NodeJS.WriteStream): { step(): void; end(): void } {
  if (!stream.isTTY) return { step() {}, end() {} }
  let done = 0
  const draw = () =>
    stream.write(`\r\u001b[KChecking ${total} ${total === 1 ? 'balance' : 'balances'}: ${done} of ${total} read`)
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
