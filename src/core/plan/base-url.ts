/** Where requests go: scheme, host and port, and what stands before each path. */
export interface Base {
  readonly origin: string
  /** Without a slash at its end; empty for none. */
  readonly pathPrefix: string
}

const visibleAscii = /^https?:\/\/[!-~]+$/i
/** Where a key may go without TLS. */
const plainHttp = '(http:// only for localhost, 127.* and [::1])'
const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/

/** Is this host the machine itself, by name alone and without a look-up? */
export function isLoopback(hostname: string): boolean {
  return loopback.test(hostname)
}

/**
 * Reads a `base-url`. What a parser would silently mend (a backslash, a tab, `user@`, dots of another script, a host
 * written as one number) is refused, because the key goes there.
 * @returns what is wrong, as text, or the base.
 */
export function parseBaseUrl(text: string): Base | string {
  if (!/^https?:\/\//i.test(text)) return `must start with https:// ${plainHttp}`
  if (!visibleAscii.test(text) || text.includes('\\')) return 'must be plain ASCII without blanks or backslashes'
  if (text.includes('?') || text.includes('#')) return 'must not have a query or a fragment'
  const authority = text.replace(/^https?:\/\//i, '').split('/')[0] ?? ''
  if (authority.includes('@')) return 'must not hold a user name or a password'
  if (!URL.canParse(text)) return 'is not a valid URL'
  const url = new URL(text)
  if (url.hostname !== authority.replace(/:\d*$/, '').toLowerCase())
    return 'must name its host plainly, such as `gateway.example` or a whole IP address'
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return `must use https:// ${plainHttp}`
  }
  return { origin: url.origin, pathPrefix: url.pathname.replace(/(?<!\/)\/+$/, '') }
}
