import { readFileSync, statSync } from 'node:fs'
import type { Plan } from '../../core/plan/plan.ts'

/** What decides by which way a request goes, and whom it trusts on that way. */
const ofTheWay =
  /^(?:(?:HTTPS|HTTP|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|NODE_USE_(?:SYSTEM_CA|ENV_PROXY)|NODE_OPTIONS|OPENSSL_CONF|GITHUB_API_URL)$/i

/** Far more than all authorities there are. */
const maxAuthorityBytes = 16 * 1024 * 1024

/** What a file of certificates holds; its fault where it cannot be read. A pipe would keep the end of the job waiting. */
function contentOf(path: string): string {
  try {
    const found = statSync(path)
    return found.isFile() && found.size <= maxAuthorityBytes ? readFileSync(path, 'base64') : 'no file'
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code)
  }
}

/** A state has 64 KiB in all; longer than this, a fingerprint is the better. */
const maxPlainCharacters = 4096

/**
 * What is asked, by which way, and what is written where: as it is where nothing in it can be a secret, else as a
 * fingerprint, for which Node loads longer than for any other part of a check. The code of the job runs between the two
 * readings, and may write to the workspace and to the environment of later steps: were the config file another one by
 * then, or a proxy set, the post step would hand a key to whoever did so.
 */
export async function askedOf({ checks, receiptFile }: Plan, environment: NodeJS.ProcessEnv): Promise<string> {
  const asked = checks.map(({ name, provider, origin, pathPrefix, pool, budget, account, keySource, probe }) => [
    name,
    provider.id,
    provider.endpoint,
    provider.auth,
    provider.declared,
    origin,
    pathPrefix,
    pool,
    budget,
    account,
    keySource,
    probe?.ownModel,
  ])
  const way = Object.entries(environment)
    .filter(([name]) => ofTheWay.test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  const authority = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'].map((name) => contentOf(environment[name] ?? ''))
  const text = JSON.stringify([asked, receiptFile, way, authority])
  // A proxy's address may hold a password, and what a user declares, or writes behind a host, a key.
  const isPlain =
    text.length <= maxPlainCharacters &&
    way.every(([name]) => name === 'GITHUB_API_URL') &&
    checks.every(({ provider, pathPrefix }) => provider.declared === undefined && pathPrefix === '')
  if (isPlain) return text
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(text).digest('hex')
}
