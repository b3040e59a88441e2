import { Failure } from '../core/provider/failure.ts'
import type { Place, Provider } from '../core/provider/provider.ts'
import { readyCredential } from '../core/provider/ready-credential.ts'

/** Whom a check asks, and with which key. */
export interface Target {
  readonly provider: Pick<Provider, 'id' | 'auth' | 'headers' | 'failureOf' | 'failureInSuccess' | 'isAnswer'> &
    Partial<Pick<Provider, 'origin' | 'furtherOrigins'>>
  /** Scheme, host and port: the only ones that get the key. */
  readonly origin: string
  /** Put before every path: empty, or `/sandbox/apertis`, without a slash at its end. */
  readonly pathPrefix: string
  /** Empty where the provider takes none: then none is sent. */
  readonly key: string
  readonly account: string | null
}

// One slash, then anything but what a URL parser reads as more than a path and a query: a second slash or a backslash
// at the start names another host, tabs and line ends are dropped, `#` cuts.
const pathForm = /^\/(?![/\\])[^\s\\#\u0000-\u001f\u007f]*$/

/** `.` and `..`, also percent-encoded: a URL parser would take them as steps to another endpoint. */
function hasDotSegments(path: string): boolean {
  return path
    .replace(/\?.*/s, '')
    .split('/')
    .some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}

/**
 * Where a request goes, without the key. A path can come in part from a user (`account`) or from an answer (the next
 * page), so it is held to the pinned origin here, whatever it holds.
 * @throws {Failure} when it would go anywhere else.
 */
export function addressOf({ origin, pathPrefix }: Pick<Target, 'origin' | 'pathPrefix'>, path: string): URL {
  const full = `${pathPrefix}${path}`
  const url = pathForm.test(path) && pathForm.test(full) && !hasDotSegments(full) ? parseUrl(origin + full) : null
  // An origin has no name and no password: one that is given with them is another.
  if (url === null || url.origin !== origin) {
    throw Failure.configuration(
      'an identifier in this check does not fit into the address that is asked',
      'Check account, and any name or id in the check: no slash at its start, no `..`, no blanks.',
    )
  }
  return url
}

/**
 * Where a further host of the provider is. Behind a `base-url` it is that one: whoever gave it speaks for all of them.
 * @throws {Failure} when the provider declares no such host: a slip of ours.
 */
export function placeOf(target: Target, { host }: Place): Pick<Target, 'origin' | 'pathPrefix'> {
  const { provider } = target
  if (target.origin !== provider.origin) return target
  const origin = provider.furtherOrigins?.[host]
  if (origin === undefined) throw Failure.configuration(`${provider.id} declares no host ${host}`)
  return { origin, pathPrefix: '' }
}

function basicCredentials(key: string, user: string | null): string {
  if (key.includes(':')) return key
  return user === null ? `${key}:` : `${user}:${key}`
}

function encodeQuery(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    throw Failure.configuration('the key is no valid text, and cannot be sent', 'Copy the key again.')
  }
}

/** How the key travels with a request: exactly one way for each provider. */
export function credentialsOf(target: Target): {
  readonly headers: Readonly<Record<string, string>>
  readonly query: string | null
} {
  const { key, provider, account } = target
  const { auth } = provider
  if (key === '') return { headers: {}, query: null }
  switch (auth.kind) {
    case 'none':
      return { headers: {}, query: null }
    case 'bearer':
      return { headers: { authorization: `Bearer ${key}` }, query: null }
    case 'header':
      return { headers: { [auth.name.toLowerCase()]: `${auth.prefix ?? ''}${key}` }, query: null }
    case 'query':
      return { headers: {}, query: `${encodeURIComponent(auth.name)}=${encodeQuery(key)}` }
    case 'basic': {
      const user = auth.user === 'account' ? (account ?? '') : null
      if (auth.ready && readyCredential(key) !== null)
        return { headers: { authorization: `Basic ${key}` }, query: null }
      const encoded = Buffer.from(basicCredentials(key, user)).toString('base64')
      return { headers: { authorization: `Basic ${encoded}` }, query: null }
    }
  }
}
