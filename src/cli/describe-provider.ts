import { type Probe, providerOfProbe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { aboutOf } from '../providers/about.ts'
import { groupTitleOf } from '../providers/groups.ts'
import { foldBeside } from './terminal.ts'

/** The hosts that get the key, each with its region where there are several. */
export function hostsOf({ origin, regions, furtherOrigins, forge }: Provider): readonly string[] {
  const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`)
  const first = forge === undefined ? origin : `${origin} (or ${forge.addressVariable})`
  return [
    ...(named.length > 0 ? named : [first ?? 'your own server (base-url)']),
    ...Object.values(furtherOrigins ?? {}).map((host) => `${host} (a token that the key was changed for)`),
  ]
}

/** The price of one probe, told before it is sent. */
function costOf({ cost }: Probe): string {
  if (cost === null) return 'price not known before'
  return cost === '0' ? 'free' : `${cost} USD each`
}

/** How a probe asks, and at which price. */
function probeOf(provider: Provider): string {
  const { id, probe } = provider
  if (probe === undefined) return ''
  const asked = providerOfProbe(provider, probe)
  const price = probe.ownModel === undefined ? costOf(probe) : `${costOf(probe)}; with probe-model not known before`
  return `credit-gate check '${id} can-spend' asks ${probe.endpoint} at ${hostsOf(asked).join(', ')} with ${probe.keyVariables.join(' or ')} (${price}). It proves that something is left, never how much.`
}

export function poolsOf({ pools, budget, probe }: Provider): readonly string[] {
  const told = pools.map(({ id, unit }) => `${id.endsWith(':') ? `${id}<id or name>` : id} (${unit})`)
  const own =
    budget === undefined
      ? []
      : [`budget (${budget.unit} per ${budget.periods.join(', ')}${budget.since ? ', or since a day' : ''})`]
  return [...told, ...own, ...(probe === undefined ? [] : [`can-spend (${costOf(probe)})`])]
}

/** A check that a user can start from, with the provider's own unit. */
function exampleOf({ id, pools, budget, account, origin, instead }: Provider): string {
  if (instead !== undefined) return `credit-gate check '${id} can-spend'`
  // Money is what most know they need; and a unit finds its pool.
  const pool = pools.find(({ unit }) => unit === 'USD') ?? pools[0]
  const needs = [
    account?.required ? ' --account <id>' : '',
    origin === null ? ' --base-url https://your.server.example' : '',
  ].join('')
  if (pool !== undefined) {
    return needs === ''
      ? `credit-gate check '${id} >= 5 ${pool.unit}'`
      : `credit-gate check ${id} --minimum '5 ${pool.unit}'${needs}`
  }
  const period = budget?.periods.at(-1) ?? 'month'
  if (needs !== '') {
    const unit = budget?.unit ?? 'USD'
    return `credit-gate check ${id} --minimum '20 ${unit}' --budget '200 ${unit}/${period}'${needs}`
  }
  return `credit-gate check '${id} >= 10% of 200 ${budget?.unit ?? 'USD'}/${period}'`
}

const width = 15

/** All that is known of a provider, a line for each fact. */
export function describeProvider(provider: Provider, columns: number | null): string {
  const { account, aliases = [] } = provider
  const about = aboutOf(provider)
  const also = aliases.length > 0 ? `; also typed ${aliases.join(', ')}` : ''
  const evidence = provider.evidence === 'documented' ? 'the vendor’s documentation' : 'public client code'
  const live =
    provider.seenLive === undefined ? '' : `; seen live by ${provider.seenLive.by} on ${provider.seenLive.on}`
  const facts: readonly (readonly [string, string])[] = [
    ['provider', `${provider.name} (\`${provider.id}\`${also})`],
    ['group', groupTitleOf(provider.id)],
    ['request', provider.endpoint],
    ['hosts', hostsOf(provider).join(', ')],
    ['key', `${provider.keyVariable}. ${about.key}`],
    ['account', account === undefined ? '' : `${account.required ? 'required' : 'optional'}: ${account.meaning}`],
    ['pools', poolsOf(provider).join(', ')],
    ['probe', probeOf(provider)],
    ['instead', provider.instead ?? ''],
    ['zero', about.zero ?? ''],
    ['unlimited', about.unlimited ?? ''],
    ['reset', about.reset ?? ''],
    ['limits', (about.limits ?? []).join(' ')],
    ['known from', `${evidence}, checked ${provider.checked}${live}`],
    ['documentation', provider.documentation],
    ['top up', provider.topUp],
    ['example', exampleOf(provider)],
  ]
  return facts
    .flatMap(([name, text]) => (text === '' ? [] : [foldBeside(name.padEnd(width), text, columns)]))
    .join('\n')
}
