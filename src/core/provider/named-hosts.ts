import type { Provider } from './provider.ts'

/** Where anybody can put up a page: a vendor's documentation there makes no vendor's host of it. */
const sharedHosts: readonly string[] = ['github.com', 'raw.githubusercontent.com']

function hostOf(url: string): readonly string[] {
  return URL.canParse(url) ? [new URL(url).hostname] : []
}

/**
 * The hosts that a provider's own page names: an address in a vendor's sentence is shown on these alone.
 * @param origin the one that is really asked, such as that of a `base-url`.
 */
export function namedHosts(provider: Provider, origin: string): readonly string[] {
  const { regions = {}, furtherOrigins = {}, documentation, topUp, keys } = provider
  const pages = [
    ...[origin, provider.origin ?? '', ...Object.values(regions), ...Object.values(furtherOrigins)],
    ...[documentation, topUp, keys ?? ''],
  ]
  return [...new Set(pages.flatMap(hostOf))].filter((host) => !sharedHosts.includes(host))
}
