import type { CheckPlan, ConfigurationError } from './plan.ts'

/**
 * Probes that ask the same vendor with the same key for the same model at two addresses: both would cost money, and one
 * answers for both. The same probe at the same address is sent once, and shared.
 */
export function findRepeatedProbes(checks: readonly CheckPlan[]): readonly ConfigurationError[] {
  const seen = new Map<string, { readonly name: string; readonly address: string }>()
  return checks.flatMap(({ name, provider, probe, key, account, origin, pathPrefix }) => {
    if (probe === null || key === null) return []
    const identity = JSON.stringify([provider.id, key, account, probe.ownModel ?? probe.probe.model])
    const address = `${origin}${pathPrefix}`
    const first = seen.get(identity)
    if (first === undefined) seen.set(identity, { name, address })
    if (first === undefined || first.address === address) return []
    const message = `\`${name}\` asks ${provider.name} with the same key and model as \`${first.name}\`, at another address; a run sends one such probe`
    return [{ where: '', field: 'probe', message }]
  })
}
