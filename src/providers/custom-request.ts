import { parseBaseUrl } from '../core/plan/base-url.ts'
import type { Auth } from '../core/provider/provider.ts'

export type Fields = Readonly<Record<string, string>>
export type Report = (field: string, message: string) => void

/** How a declared endpoint is asked. */
export interface DeclaredRequest {
  readonly url: URL
  readonly auth: Auth
  readonly method: 'GET' | 'POST'
  /** As it is sent; null without one. */
  readonly body: string | null
  /** Fixed headers; they hold no key. */
  readonly headers: Readonly<Record<string, string>>
}

const authForms = '`bearer`, `header X-Api-Key`, `query api_key`, `basic` or `none`'

/** Headers that the request sets for itself, or that would change how it is read. */
const reservedHeaders = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
])

/** These a check may set itself, but no key goes into them. */
const headersWithoutKey = new Set(['accept', 'content-type'])

const headerName = /^[!#$%&'*+.^_`|~\w-]+$/
const nameOfKey = /^(?:proxy-)?authorization$|^cookie$|api-?key|token|secret|passw/i

export function textOf(fields: Fields, field: string): string {
  return Object.hasOwn(fields, field) ? (fields[field] ?? '').trim() : ''
}

/** How the endpoint is asked, as far as that could be read; what is null has been reported. */
export function parseRequest(fields: Fields, report: Report) {
  const auth = parseAuth(fields, report)
  const url = parseUrl(fields, auth, report)
  const method = parseMethod(fields, report)
  const headers = parseHeaders(fields, auth, report)
  const body = parseBody(fields, method, headers, report)
  return { url, auth, method, headers, body }
}

function parseUrl(fields: Fields, auth: Auth | null, report: Report): URL | null {
  const text = textOf(fields, 'url')
  const wrong = (message: string) => {
    report('url', message)
    return null
  }
  if (text === '') return wrong('is required: the address that answers with the balance, `https://…`')
  const [address = ''] = text.split('?')
  const base = parseBaseUrl(address)
  if (typeof base === 'string') return wrong(base)
  if (!/^[!-~]*$/.test(text)) return wrong('must be plain ASCII without blanks')
  if (text.includes('#')) return wrong('must not have a fragment, which is never sent')
  const url = new URL(text)
  if (url.pathname.startsWith('//')) return wrong('has a path that starts with two slashes')
  if (auth?.kind === 'query' && url.searchParams.has(auth.name)) {
    return wrong(`already holds the parameter \`${auth.name}\`, in which \`auth\` sends the key: leave it out`)
  }
  return url
}

function parseAuth(fields: Fields, report: Report): Auth | null {
  const [form = '', name = '', ...rest] = (textOf(fields, 'auth') || 'bearer').split(/\s+/)
  const wrong = (message: string) => {
    report('auth', message)
    return null
  }
  const kind = form.toLowerCase()
  if (kind === 'bearer' || kind === 'basic' || kind === 'none')
    return name === '' ? { kind } : wrong(`must be ${authForms}`)
  if ((kind !== 'header' && kind !== 'query') || rest.length > 0) return wrong(`must be ${authForms}`)
  if (name === '') return wrong(`lacks the name: write \`${kind === 'header' ? 'header X-Api-Key' : 'query api_key'}\``)
  if (kind === 'query') {
    return /^[\w.~[\]-]+$/.test(name)
      ? { kind, name }
      : wrong('has a parameter name with characters that none can have')
  }
  if (!headerName.test(name)) return wrong('has a header name with characters that none can have')
  return reservedHeaders.has(name.toLowerCase()) || headersWithoutKey.has(name.toLowerCase())
    ? wrong('names a header that the request needs for itself')
    : { kind, name }
}

function parseMethod(fields: Fields, report: Report): 'GET' | 'POST' | null {
  const method = (textOf(fields, 'method') || 'GET').toUpperCase()
  if (method === 'GET' || method === 'POST') return method
  report('method', 'must be `GET` or `POST`')
  return null
}

/** A map of texts, as JSON; null when the text is none. */
function parseMap(text: string): Readonly<Record<string, string>> | null {
  try {
    const value: unknown = JSON.parse(text)
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isMap && Object.values(value).every((entry) => typeof entry === 'string')
      ? (value as Record<string, string>)
      : null
  } catch {
    return null
  }
}

function parseHeaders(fields: Fields, auth: Auth | null, report: Report): Readonly<Record<string, string>> | null {
  const text = textOf(fields, 'headers')
  if (text === '') return {}
  const wrong = (message: string) => {
    report('headers', message)
    return null
  }
  const headers = parseMap(text)
  if (headers === null) return wrong('must be a map of names and texts, such as `headers: { X-Version: "2" }`')
  const names = Object.keys(headers).map((name) => name.toLowerCase())
  if (new Set(names).size !== names.length) return wrong('name one header twice')
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name)) return wrong('hold a name with characters that none can have')
    if (reservedHeaders.has(name.toLowerCase())) return wrong('name a header that the request needs for itself')
    if (nameOfKey.test(name) || (auth?.kind === 'header' && auth.name.toLowerCase() === name.toLowerCase()))
      return wrong('may hold no key: say in `auth` how it is sent, and name its variable in `api-key-env`')
    if (!/^[\x20-\x7e]*$/.test(value)) return wrong('hold a value that is not plain ASCII in one line')
  }
  return headers
}

function parseBody(
  fields: Fields,
  method: 'GET' | 'POST' | null,
  headers: Readonly<Record<string, string>> | null,
  report: Report,
): string | null {
  const body = textOf(fields, 'body')
  if (body === '') return null
  if (method === 'GET') report('body', 'needs `method: POST`')
  const isOther = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'content-type')
  if (!isOther && !isJson(body)) report('body', 'must be JSON, unless `headers` name another `Content-Type`')
  return body
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
