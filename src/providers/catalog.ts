import type { Catalog, Entry } from '../core/provider/catalog.ts'
import { vendorsWithoutBalance } from './no-balance.ts'
import { loadProviders, registry } from './registry.ts'

/** Hundreds of checks may name the same provider. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}

const entries: readonly (readonly [string, Entry])[] = [
  ...Object.entries(registry).map(([id, load]) => [id, { kind: 'provider', load: once(load) }] as const),
  ['custom', { kind: 'declared', load: async () => (await import('./custom.ts')).declareCustom }],
  ...vendorsWithoutBalance.map(({ id, name, instead }) => [id, { kind: 'without-balance', name, instead }] as const),
]

/** Everything that `provider` may name. */
export const catalog: Catalog = {
  entries: new Map(entries),
  loadAliases: once(async () => {
    const named = [...(await loadProviders()), ...vendorsWithoutBalance]
    return new Map(named.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)))
  }),
}
