import type { Described } from './plan.ts'

/** What a provider id stands for. */
export type Entry<P extends Described> =
  | { readonly kind: 'provider'; readonly provider: P }
  /** The check itself declares the endpoint: its fields make the provider, or complaints. */
  | {
      readonly kind: 'declared'
      readonly declare: (fields: Readonly<Record<string, string>>) => P | readonly { field: string; message: string }[]
    }
  /** A vendor that tells neither what is left nor what was spent. */
  | { readonly kind: 'without-balance'; readonly name: string; readonly instead: string }

/** The providers a plan may name. */
export interface Catalog<P extends Described> {
  readonly entries: ReadonlyMap<string, Entry<P>>
  /** Other spellings that people type, to the id they mean. */
  readonly aliases: ReadonlyMap<string, string>
}
