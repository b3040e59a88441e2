import { debug, isDebug } from '@actions/core'

/** Where lines go that only a job with debug logging shows: to the log of such a job, and nowhere in any other. */
export function debugLines(): { readonly debug?: (line: string) => void } {
  return isDebug() ? { debug } : {}
}
