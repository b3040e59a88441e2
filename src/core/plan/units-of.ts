import type { Provider } from '../provider/provider.ts'

/** The units that a message may advise; empty where only the answer tells them. */
export function unitsOf(provider: Provider | null): readonly string[] {
  if (provider === null || provider.wallets || provider.declared !== undefined) return []
  return [...new Set([...provider.pools.map(({ unit }) => unit), ...(provider.budget ? [provider.budget.unit] : [])])]
}
