import type { Plan } from '../../core/plan/plan.ts'

/**
 * What is asked, and where the keys go, as a fingerprint. The code of the job runs between the two readings, and may
 * write to the workspace: were the config file another one by then, the post step would hand a key to whoever changed it.
 */
export async function askedOf({ checks }: Plan): Promise<string> {
  const asked = checks.map(({ name, provider, origin, pathPrefix, pool, budget, account, keySource }) => [
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
  ])
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}
