import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'

/** What a command writes into one of its streams, on its way into ours. */
export interface PassThrough {
  /** Waits until all that the command wrote before it ended is passed on. What it left running may go on writing. */
  drained(): Promise<void>
  /** Takes no more. Is anybody still there who could write? */
  close(): boolean
}

/** So long nothing comes from a stream that is read before it counts as empty. */
const quietMs = 50
/** More than any pipe holds: what comes after that was written after the command had ended. */
const maxHeldBytes = 1024 * 1024

/**
 * Passes bytes on as they come, unchanged, and no faster than they are taken. When nobody takes ours any more, nobody
 * takes the command's: it is told so as if it wrote to our reader itself.
 * @param onGone called then.
 */
export function passThrough(
  from: Readable,
  to: Writable,
  onBytes: (bytes: Uint8Array) => void,
  onGone: () => void,
): PassThrough {
  let passed = 0
  let isHeld = false
  let isOpen = true
  let isClosed = false
  const closed = new Promise<void>((resolve) => {
    from.once('close', () => {
      isOpen = false
      resolve()
    })
  })
  const take = (bytes: Uint8Array) => {
    passed += bytes.length
    onBytes(bytes)
    if (to.write(bytes)) return
    isHeld = true
    from.pause()
  }
  const resume = () => {
    isHeld = false
    from.resume()
  }
  const leave = () => {
    from.destroy()
    onGone()
  }
  from.on('data', take)
  from.on('error', () => {})
  to.on('drain', resume)
  to.on('error', leave)
  to.on('close', leave)
  return {
    async drained() {
      const before = passed
      let seen = -1
      while (isOpen && !isClosed && passed - before <= maxHeldBytes && (isHeld || seen !== passed)) {
        seen = isHeld ? -1 : passed
        await Promise.race([closed, sleep(quietMs)])
        // Sockets are looked at after timers: what has come must be in before it counts as missing.
        await turn()
      }
    },
    close() {
      isClosed = true
      from.off('data', take)
      for (const [event, listener] of [
        ['drain', resume],
        ['error', leave],
        ['close', leave],
      ] as const)
        to.off(event, listener)
      from.pause()
      return isOpen
    },
  }
}
