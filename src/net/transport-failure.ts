import { Failure } from '../core/provider/failure.ts'
import { reasons } from '../core/provider/reasons.ts'

/** An error's code, where it is one of Node's own words; it holds nothing of the request. */
function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : null
}

const certificateCodes =
  /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/

const noHttpsProxy = 'HTTP_PROXY is set, but an https address goes through HTTPS_PROXY alone: set that as well.'

function hintFor(code: string | null, lacksProxy: boolean): string {
  if (code !== null && certificateCodes.test(code)) {
    return 'The host’s certificate is not trusted. Where the network has a certificate authority of its own, set NODE_EXTRA_CA_CERTS.'
  }
  if (lacksProxy) return noHttpsProxy
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'The host’s name could not be looked up: check the network of the machine, and base-url where one is set.'
  }
  if (code === 'ECONNREFUSED') {
    return 'Nothing listens there: is the server up, and base-url right where one is set? Where the machine needs a proxy, set HTTPS_PROXY.'
  }
  return 'Try again; where the machine needs a proxy, set HTTPS_PROXY.'
}

const proxyHint = 'Check HTTPS_PROXY, and NO_PROXY for hosts that need no proxy.'

/** A proxy's refusal, which only the words of the package `tunnel` tell; null when it is none. */
function proxyWords(error: unknown): string | null {
  const text = error instanceof Error ? error.message : ''
  const status = /^tunneling socket could not be established, statusCode=(\d{3})$/.exec(text)
  if (status !== null) return `the proxy refused the connection (${status[1]})`
  return /^tunneling socket could not|from proxy$/.test(text) ? 'the proxy cannot be used' : null
}

/**
 * No whole answer came: refused, reset, closed too early, no such name, no trusted certificate.
 * @param lacksProxy the environment names a proxy for http addresses alone, and this is none.
 */
export function networkFailure(error: unknown, lacksProxy = false): Failure {
  const proxy = proxyWords(error)
  if (proxy !== null) {
    return Failure.because('network', proxy, { hint: proxyHint })
  }
  const code = codeOf(error)
  const words = code === null ? reasons.network.sentence : `${reasons.network.sentence} (${code})`
  return Failure.because('network', words, { hint: hintFor(code, lacksProxy), isUnsent: code === 'ECONNREFUSED' })
}

/** The environment names a proxy by something that is no address. Its text may hold a password, and is not told. */
export function proxySettingFailure(): Failure {
  return Failure.because('network', 'the address of the proxy cannot be read', { hint: proxyHint })
}

/** Longest that one attempt may take, whatever the check has left. */
export const maxAttemptMs = 10_000

function hintForTimeout(milliseconds: number, lacksProxy: boolean): string {
  if (lacksProxy) return noHttpsProxy
  return milliseconds < maxAttemptMs
    ? 'Try again, or give it more time with `timeout`.'
    : 'Try again later: one attempt gets 10 s at most, whatever `timeout` says.'
}

/** @param milliseconds that the attempt was given; 0 when the check had no time left for it. */
export function timeoutFailure(milliseconds: number, lacksProxy = false): Failure {
  const seconds = Math.ceil(milliseconds / 100) / 10
  const words = milliseconds === 0 ? 'the time for this check was up' : `no whole answer within ${seconds} s`
  return Failure.because('timeout', `${reasons.timeout.sentence} (${words})`, {
    hint: hintForTimeout(milliseconds, lacksProxy),
  })
}

/** The run ended before an answer came. */
export function endedFailure(): Failure {
  return Failure.because('timeout', 'the run ended before an answer came')
}

export function tooLargeFailure(status: number): Failure {
  return Failure.because('too-large', reasons['too-large'].sentence, {
    code: status,
    hint: 'Check base-url: a balance takes a few hundred bytes.',
  })
}

/** The key holds characters that no header can carry. Found by the plan, but for what only the transport knows. */
function unsendableFailure(): Failure {
  return Failure.configuration(
    'the request cannot be sent: the key or the account holds characters that no header takes',
  )
}

const unsendable = new Set(['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_INVALID_HTTP_TOKEN'])

/** Whatever was thrown on the way to an answer, as a failure. */
export function transportFailure(error: unknown, lacksProxy = false): Failure {
  if (error instanceof Failure) return error
  return unsendable.has(codeOf(error) ?? '') ? unsendableFailure() : networkFailure(error, lacksProxy)
}
