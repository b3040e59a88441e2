import type { Catalog, Entry } from '../core/catalog.ts'
import { declareCustom } from './custom.ts'
import { vendorsWithoutBalance } from './no-balance.ts'
import type { Provider } from './provider.ts'
import { providers } from './registry.ts'

const entries: readonly (readonly [string, Entry<Provider>])[] = [
  ...providers.map((provider) => [provider.id, { kind: 'provider', provider }] as const),
  ['custom', { kind: 'declared', declare: declareCustom }],
  ...vendorsWithoutBalance.map(({ id, name, instead }) => [id, { kind: 'without-balance', name, instead }] as const),
]

/** Everything that `provider` may name. */
export const catalog: Catalog<Provider> = {
  entries: new Map(entries),
  aliases: new Map(
    [...providers, ...vendorsWithoutBalance].flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => [alias, id] as const),
    ),
  ),
}
