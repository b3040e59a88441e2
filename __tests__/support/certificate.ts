// Certificates made on the spot, good or bad, so that no private key lies in the repository. DER by hand: X.690, RFC 5280.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'

interface CertificateFacts {
  /** Host names and IPv4 addresses it is for. */
  readonly names: readonly string[]
  readonly notBefore?: Date
  readonly notAfter?: Date
}

export interface Certificate {
  /** PEM. */
  readonly key: string
  /** PEM, signed by itself: trusted by whoever has it among the authorities, and by nobody else. */
  readonly cert: string
}

function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Uint8Array.of(tag, ...size), content])
}

const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents)
const object = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const generalizedTime = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`))

const ecdsaWithSha256 = sequence(object('2a8648ce3d040302'))
const commonName = object('550403')
const subjectAlternativeName = object('551d11')
const basicConstraints = object('551d13')

function generalName(name: string): Buffer {
  return isIP(name) === 4 ? der(0x87, Uint8Array.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name))
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

/** A certificate that signs itself, with the key that belongs to it. */
export function makeCertificate({ names, notBefore, notAfter }: CertificateFacts): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const day = 86_400_000
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(names[0] ?? 'test')))))
  const extensions = [
    sequence(subjectAlternativeName, der(0x04, sequence(...names.map(generalName)))),
    sequence(basicConstraints, der(0x01, Uint8Array.of(0xff)), der(0x04, sequence(der(0x01, Uint8Array.of(0xff))))),
  ]
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    der(0x02, Buffer.concat([Uint8Array.of(1), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(
      generalizedTime(notBefore ?? new Date(Date.now() - day)),
      generalizedTime(notAfter ?? new Date(Date.now() + day)),
    ),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  const signature = der(0x03, Uint8Array.of(0), sign('sha256', toBeSigned, privateKey))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', sequence(toBeSigned, ecdsaWithSha256, signature)),
  }
}
