import type { Provider } from '../core/provider/provider.ts'
import { pageAddress } from '../core/text/addresses.ts'
import { alignColumns } from '../core/text/align-columns.ts'
import { nearestFew, suggestion } from '../core/text/nearest.ts'
import { catalog } from '../providers/catalog.ts'
import { byGroup, groupTitleOf } from '../providers/groups.ts'
import { loadProviders } from '../providers/registry.ts'
import { parseArguments } from './arguments.ts'
import { describeProvider, hostsOf, poolsOf } from './describe-provider.ts'
import { exitCodes } from './exit-codes.ts'
import { refuseErrors, Stop } from './stop.ts'
import { columnsOf, fold, foldBeside } from './terminal.ts'

const entries = [...catalog.entries]
const withoutBalance = entries.flatMap(([id, { kind }]) => (kind === 'without-balance' ? [id] : []))

const labels = ['  key     ', '  asks    ', '  pools   ', '  hosts   '] as const

/** One line for each, for `grep`, under the name of its group; where a terminal is too narrow, a few lines for each. */
function listProviders(providers: readonly Provider[], columns: number | null): string {
  const head = ['provider', 'key variable', 'request', 'pools', 'hosts that get the key']
  const groups = byGroup(providers)
  const rows = groups.flatMap((group) =>
    group.providers.map((provider) => [
      provider.id,
      provider.keyVariable,
      provider.endpoint,
      poolsOf(provider).join(', '),
      hostsOf(provider).join(', '),
    ]),
  )
  const table = alignColumns([head, ...rows], [false, false, false, false, false]).map((line) => line.trimEnd())
  const isWide = columns === null || table.every((line) => line.length <= columns)
  const [top = '', ...lines] = table
  const blocks = rows.map(([id = '', ...facts]) =>
    [id, ...facts.map((fact, at) => foldBeside(labels[at] ?? '', fact, columns)), ''].join('\n'),
  )
  const shown = isWide ? lines : blocks
  let at = 0
  const parts = groups.map((group) => {
    const own = shown.slice(at, at + group.providers.length)
    at += own.length
    return `${fold(`${group.title} (${own.length})`, columns)}\n${isWide ? '' : '\n'}${own.join('\n')}\n`
  })
  return [...(isWide ? [`${top}\n`] : []), ...parts].join('\n')
}

/** What a vendor that stands nowhere here needs, to be pasted: the address and the pointer are all that is left to say. */
const anyOther = `Any other JSON endpoint, in \`checks\` of a config file or of the action:

- provider: custom
  name: acme
  api-key-env: ACME_API_KEY
  url: https://api.acme.example/v1/balance
  auth: bearer                  # or: header X-Api-Key
  remaining: /data/balance      # where the amount stands in the answer
  unit: USD
  minimum: 5 USD

All that it can read: ${pageAddress('docs/custom.md')}`

/** Of sentences in a pipe; the table's lines are for `grep`, and stay whole. */
const widthInPipe = 100

function listOthers(columns: number | null): string {
  return [
    'One provider in full: credit-gate providers <id>',
    `Any other JSON endpoint: \`provider: custom\`, declared in a check (${pageAddress('docs/custom.md')}).`,
    `Neither balance nor spend is told by ${withoutBalance.join(', ')}. Their ids say what they offer instead.`,
  ]
    .map((line) => `${fold(line, columns ?? widthInPipe)}\n`)
    .join('\n')
}

async function describeEntry(id: string, columns: number | null): Promise<string> {
  const name = id.toLowerCase()
  const aliases = catalog.entries.has(name) ? new Map<string, string>() : await catalog.loadAliases()
  const entry = catalog.entries.get(name) ?? catalog.entries.get(aliases.get(name) ?? '')
  switch (entry?.kind) {
    case 'provider':
      return describeProvider(await entry.load(), columns)
    case 'without-balance':
      return fold(
        `${entry.name} tells neither what is left nor, in a form that can be used here, what was spent. ${entry.instead}`,
        columns,
      )
    case 'declared':
      return anyOther
    default:
      return findProviders(id, aliases, columns)
  }
}

/** The providers that have a word in their id, name, other names, hosts or group. @throws {Stop} when there is none. */
async function findProviders(
  word: string,
  aliases: ReadonlyMap<string, string>,
  columns: number | null,
): Promise<string> {
  const typed = word.toLowerCase()
  const holds = (text: string) => text.toLowerCase().includes(typed)
  const found = (await loadProviders()).filter((provider) =>
    [provider.id, provider.name, ...(provider.aliases ?? []), ...hostsOf(provider), groupTitleOf(provider.id)].some(
      holds,
    ),
  )
  if (found.length > 0) return listProviders(found, columns).trimEnd()
  const others = entries.flatMap(([, entry]) =>
    entry.kind === 'without-balance' && holds(entry.name) ? [entry.name] : [],
  )
  if (others.length > 0)
    return fold(`Neither balance nor spend is told by ${others.join(', ')}: ask for one by its id.`, columns)
  const ids = [...catalog.entries.keys()]
  const near = suggestion(word, ids, aliases) || `; the nearest are ${nearestFew(word, ids, aliases).join(', ')}`
  throw new Stop(
    exitCodes.usage,
    `credit-gate providers: no provider has this word in its name${near}\nAll of them: credit-gate providers\n\n${anyOther}`,
  )
}

/** `credit-gate providers [<id or word>]`: what is supported, and which hosts get a key. */
export async function providersCommand(words: readonly string[]): Promise<number> {
  const { positionals, errors } = parseArguments(words, { values: [], switches: ['help', 'no-color'] })
  const extra = positionals.length > 1 ? [{ where: '', field: 'providers', message: 'takes one word at most' }] : []
  refuseErrors('providers', [...errors, ...extra])
  const [id] = positionals
  const columns = columnsOf(process.stdout)
  process.stdout.write(
    id === undefined
      ? `${listProviders(await loadProviders(), columns)}\n${listOthers(columns)}`
      : `${await describeEntry(id, columns)}\n`,
  )
  return exitCodes.ok
}
