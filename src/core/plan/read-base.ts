import type { Provider } from '../provider/provider.ts'
import { suggestion } from '../text/nearest.ts'
import { parseBaseUrl } from './base-url.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { quoted } from './field-values.ts'
import { readForgeBase } from './forge-token.ts'
import type { readKey } from './read-key.ts'

/** The address that every client of such an API is given ends in `/v1`, which our paths bring along, or do without. */
function withoutV1(prefix: string, { endpoint, speaksOpenAi }: Provider): string {
  const beginsWithV1 = /(?:^|[ ,])\/v1\//.test(endpoint)
  return beginsWithV1 || speaksOpenAi ? prefix.replace(/\/v1$/, '') : prefix
}

/** The host that gets the key, or a complaint; then the result is null. */
export function readBase(
  raw: RawCheck,
  provider: Provider,
  { key, isToken }: Pick<ReturnType<typeof readKey>, 'key' | 'isToken'>,
  context: CheckContext,
) {
  const { complain } = context
  const baseUrl = raw.fields.get('base-url') ?? ''
  const region = raw.fields.get('region') ?? ''
  const regions = provider.regions ?? {}
  if (region !== '' && baseUrl !== '')
    complain('region', 'cannot be used with `base-url`, which already names the host; give one of the two')
  else if (region !== '' && Object.hasOwn(provider.goneRegions ?? {}, region))
    complain('region', `is no longer offered: ${provider.goneRegions?.[region]}`)
  else if (region !== '' && !Object.hasOwn(regions, region)) {
    const names = Object.keys(regions)
    complain(
      'region',
      names.length === 0
        ? `is not needed: \`${provider.id}\` has one host; leave it out`
        : `${quoted(region)} is not a region of \`${provider.id}\`; it is one of ${names.join(', ')}${suggestion(region, names)}`,
    )
  }
  if (baseUrl !== '') {
    const base = parseBaseUrl(baseUrl)
    if (typeof base !== 'string') return { ...base, pathPrefix: withoutV1(base.pathPrefix, provider), region: null }
    complain('base-url', base)
    return null
  }
  if (provider.forge !== undefined) return readForgeBase(provider.origin, provider.forge, isToken, context)
  const chosen = region === '' ? (provider.regionOf?.(key ?? '') ?? '') : region
  const origin = regions[chosen] ?? provider.origin
  const named = Object.keys(regions).find((name) => regions[name] === origin) ?? null
  if (origin !== null) return { origin, pathPrefix: '', region: named }
  if (context.beside.has('base-url')) return null
  complain('base-url', `is missing: \`${provider.id}\` runs on a server of your own; give its address`)
  return null
}
