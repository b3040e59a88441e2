import type { Provider } from '../core/provider/provider.ts'
import { foldBeside } from './terminal.ts'

/** The hosts that get the key, each with its region where there are several. */
export function hostsOf({ origin, regions }: Provider): readonly string[] {
  const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`)
  return named.length > 0 ? named : [origin ?? 'your own server (base-url)']
}

export function poolsOf({ pools, budget }: Provider): readonly string[] {
  const told = pools.map(({ id, unit }) => `${id.endsWith(':') ? `${id}<id or name>` : id} (${unit})`)
  return budget === undefined
    ? told
    : [...told, `budget (${budget.unit} per ${budget.periods.join(', ')}${budget.since ? ', or since a day' : ''})`]
}

/** A check that a user can start from, with the provider's own unit. */
function exampleOf({ id, pools, budget, account, origin }: Provider): string {
  const [pool] = pools
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
  return `credit-gate check '${id} >= 10% of 200 ${budget?.unit ?? 'USD'}/${period}'`
}

const width = 15

/** All that is known of a provider, a line for each fact. */
export function describeProvider(provider: Provider, columns: number | null): string {
  const { about, account, aliases = [] } = provider
  const also = aliases.length > 0 ? `; also typed ${aliases.join(', ')}` : ''
  const evidence = provider.evidence === 'documented' ? 'the vendor’s documentation' : 'public client code'
  const facts: readonly (readonly [string, string])[] = [
    ['provider', `${provider.name} (\`${provider.id}\`${also})`],
    ['request', provider.endpoint],
    ['hosts', hostsOf(provider).join(', ')],
    ['key', `${provider.keyVariable}. ${about.key}`],
    ['account', account === undefined ? '' : `${account.required ? 'required' : 'optional'}: ${account.meaning}`],
    ['pools', poolsOf(provider).join(', ')],
    ['zero', about.zero ?? ''],
    ['unlimited', about.unlimited ?? ''],
    ['reset', about.reset ?? ''],
    ['limits', (about.limits ?? []).join(' ')],
    ['known from', `${evidence}, checked ${provider.checked}`],
    ['documentation', provider.documentation],
    ['top up', provider.topUp],
    ['example', exampleOf(provider)],
  ]
  return facts
    .flatMap(([name, text]) => (text === '' ? [] : [foldBeside(name.padEnd(width), text, columns)]))
    .join('\n')
}
