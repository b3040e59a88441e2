import type { Provider } from './provider.ts'

/** Makes a provider of the fields of a check, or says what is wrong with them. */
export type Declare = (
  fields: Readonly<Record<string, string>>,
) => Provider | readonly { field: string; message: string }[]

/** What a provider id stands for. What only some checks need is loaded when a check names it. */
export type Entry =
  | { readonly kind: 'provider'; readonly load: () => Promise<Provider> }
  /** The check itself declares the endpoint: its fields make the provider, or complaints. */
  | { readonly kind: 'declared'; readonly load: () => Promise<Declare> }
  /** A vendor that tells neither what is left nor what was spent. */
  | { readonly kind: 'without-balance'; readonly name: string; readonly instead: string }

/** The providers a plan may name. */
export interface Catalog {
  readonly entries: ReadonlyMap<string, Entry>
  /** Other spellings that people type, to the id they mean. Every provider is read for them: only for an id that is unknown. */
  loadAliases(): Promise<ReadonlyMap<string, string>>
}

/** What an id stands for. When nobody knows it: undefined, and the other spellings, to suggest what was meant. */
export async function findEntry(catalog: Catalog, id: string) {
  const known = catalog.entries.get(id)
  if (known !== undefined) return { entry: known, aliases: new Map<string, string>() }
  const aliases = await catalog.loadAliases()
  const alias = catalog.entries.get(aliases.get(id.toLowerCase()) ?? '')
  // Another spelling gets a suggestion, but of a vendor that tells nothing it gets the answer at once.
  return { entry: alias?.kind === 'without-balance' ? alias : undefined, aliases }
}
