import type { Catalog, Entry } from '../core/provider/catalog.ts'
import { vendorsWithoutBalance } from './no-balance.ts'
import { loadProviders, registry } from './registry.ts'

const entries: readonly (readonly [string, Entry])[] = [
  ...Object.entries(registry).map(([id, load]) => [id, { kind: 'provider', load }] as const),
  ['custom', { kind: 'declared', load: async () => (await import('./custom.ts')).declareCustom }],
  ...vendorsWithoutBalance.map(({ id, name, instead }) => [id, { kind: 'without-balance', name, instead }] as const),
]

async function readAliases(): Promise<ReadonlyMap<string, string>> {
  const named = [...(await loadProviders()), ...vendorsWithoutBalance]
  return new Map(named.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)))
}

let aliases: ReturnType<typeof readAliases> | undefined

/** Everything that `provider` may name. */
export const catalog: Catalog = {
  entries: new Map(entries),
  loadAliases() {
    // A plan may have hundreds of names that nobody knows.
    aliases ??= readAliases()
    return aliases
  },
}
