import type { About, Provider } from '../core/provider/provider.ts'

/**
 * What is told of a provider to people. In `dist` these texts stand in this module, for the command line alone, and not in
 * the providers, which every job downloads: see scripts/leave-out-pages.ts.
 */
export function aboutOf({ about }: Provider): About {
  return about
}
