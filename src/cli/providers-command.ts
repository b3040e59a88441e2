import { alignColumns } from '../core/align-columns.ts'
import { suggestion } from '../core/nearest.ts'
import { catalog } from '../providers/catalog.ts'
import type { Provider } from '../providers/provider.ts'
import { providers } from '../providers/registry.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { listErrors, Stop } from './stop.ts'

function hostsOf({ origin, regions }: Provider): readonly string[] {
  const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`)
  return named.length > 0 ? named : [origin ?? 'your own server (base-url)']
}

function poolsOf({ pools, budget }: Provider): readonly string[] {
  const told = pools.map(({ id, unit }) => `${id.endsWith(':') ? `${id}<id or name>` : id} (${unit})`)
  return budget === undefined ? told : [...told, `budget (${budget.unit} per ${budget.periods.join(', ')})`]
}

function describe(provider: Provider): string {
  const { about, account, aliases = [] } = provider
  const facts: readonly (readonly [string, string])[] = [
    [
      'provider',
      `${provider.name} (\`${provider.id}\`${aliases.length > 0 ? `; also typed ${aliases.join(', ')}` : ''})`,
    ],
    ['request', provider.endpoint],
    ['hosts', hostsOf(provider).join(', ')],
    ['key', `${provider.keyVariable}. ${about.key}`],
    [
      'account',
      account === undefined ? 'not taken' : `${account.required ? 'required' : 'optional'}: ${account.meaning}`,
    ],
    ['pools', poolsOf(provider).join(', ')],
    ['zero', about.zero ?? ''],
    ['unlimited', about.unlimited ?? ''],
    ['reset', about.reset ?? ''],
    ['limits', (about.limits ?? []).join(' ')],
    [
      'known from',
      `${provider.evidence === 'documented' ? 'the vendor’s documentation' : 'public client code'}, checked ${provider.checked}`,
    ],
    ['documentation', provider.documentation],
    ['top up', provider.topUp],
  ]
  return facts.flatMap(([name, text]) => (text === '' ? [] : [`${name.padEnd(14)}${text}`])).join('\n')
}

/** `credit-gate providers [<id>]`: what is supported, and which hosts get a key. */
export async function providersCommand(words: readonly string[]): Promise<number> {
  const { positionals, errors } = parseArguments(words, { values: [], switches: ['help', 'no-color'] })
  const wrong = [...errors]
  if (positionals.length > 1) wrong.push({ where: '', field: 'providers', message: 'takes one id at most' })
  if (wrong.length > 0) throw new Stop(exitCodes.usage, `credit-gate providers:\n${listErrors(wrong)}`)
  const id = positionals[0]
  if (id !== undefined) {
    const entry = catalog.entries.get(id) ?? catalog.entries.get(catalog.aliases.get(id.toLowerCase()) ?? '')
    if (entry?.kind === 'provider') process.stdout.write(`${describe(entry.provider)}\n`)
    else if (entry?.kind === 'without-balance') {
      process.stdout.write(`${entry.name} tells neither what is left nor what was spent. ${entry.instead}\n`)
    } else if (entry?.kind === 'declared') {
      process.stdout.write(
        '`custom` reads any JSON endpoint that a check declares with `url`, `auth`, `unit` and a pointer. See docs/custom.md.\n',
      )
    } else {
      throw new Stop(
        exitCodes.usage,
        `credit-gate providers: this provider is not known${suggestion(id, [...catalog.entries.keys()], catalog.aliases)}\n` +
          'All of them: credit-gate providers',
      )
    }
    return exitCodes.ok
  }
  const rows = providers.map((provider) => [
    provider.id,
    provider.keyVariable,
    provider.endpoint,
    poolsOf(provider).join(', '),
    hostsOf(provider).join(', '),
  ])
  const table = alignColumns(
    [['provider', 'key variable', 'request', 'pools', 'hosts that get the key'], ...rows],
    [false, false, false, false, false],
  )
  process.stdout.write(`${table.map((line) => line.trimEnd()).join('\n')}\n`)
  process.stdout.write(
    '\ncustom: any other JSON endpoint, declared in a check.\n' +
      `Neither balance nor spend (says what they offer instead): ${[...catalog.entries].flatMap(([name, { kind }]) => (kind === 'without-balance' ? [name] : [])).join(', ')}\n`,
  )
  return exitCodes.ok
}
