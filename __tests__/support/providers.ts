import { loadProviders } from '../../src/providers/registry.ts'

/** Every provider, sorted by id. */
export const providers = await loadProviders()
