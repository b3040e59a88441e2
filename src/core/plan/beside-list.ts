import type { Catalog } from '../provider/catalog.ts'
import type { Entry } from './check-context.ts'
import type { RawCheck, RawList } from './check-list.ts'

/** A value as YAML and a shell both take it. */
function plain(value: string): string {
  return /^[\w./:$%-][\w ./:$%-]*$/.test(value) && value.length <= 40 ? value : '…'
}

/** `{ provider: twilio, minimum: 5 USD, account: … }`: the check with the field that it lacks. */
function itemOf({ fields }: RawCheck, added: string): string {
  const shown = ['provider', 'pool', 'minimum', 'budget'].filter((name) => fields.get(name) && name !== added)
  const parts = [...shown.map((name) => `${name}: ${plain(fields.get(name) ?? '')}`), `${added}: …`]
  return `{ ${parts.join(', ')} }`
}

function commandOf({ fields }: RawCheck, added: string): string {
  const word = (name: string) => `--${name} '${plain(fields.get(name) ?? '')}'`
  const provider = [fields.get('provider') ?? '', fields.get('pool') ?? ''].filter((part) => part !== '').map(plain)
  const flags = ['minimum', 'budget'].filter((name) => fields.get(name) && name !== added).map(word)
  return `credit-gate check ${provider.join('/')} ${[...flags, `--${added} …`].join(' ')}`
}

/** Which of the checks a field is about, as far as only some providers take it; else the first. */
async function checkFor(field: string, { checks }: RawList, catalog: Catalog): Promise<RawCheck | undefined> {
  if (field !== 'account' && field !== 'region') return checks[0]
  for (const check of checks.slice(0, 20)) {
    const entry = catalog.entries.get(check.fields.get('provider') ?? '')
    const provider = entry?.kind === 'provider' ? await entry.load() : null
    if ((field === 'account' ? provider?.account : provider?.regions) !== undefined) return check
  }
  return checks[0]
}

/** The variable that holds the key of the check, if its provider is known. */
async function keyVariableOf(check: RawCheck | undefined, catalog: Catalog): Promise<string | null> {
  const entry = catalog.entries.get(check?.fields.get('provider') ?? '')
  return entry?.kind === 'provider' ? (await entry.load()).keyVariable : null
}

/** Where a field belongs that was given beside a list of checks: the rest of a sentence about it. */
export async function problemOfBeside(
  field: string,
  list: RawList,
  { inFile, entry, catalog }: { readonly inFile: boolean; readonly entry: Entry; readonly catalog: Catalog },
): Promise<string> {
  const about = await checkFor(field, list, catalog)
  const listed = inFile ? 'the checks of the config file' : entry === 'terminal' ? 'a list of checks' : '`checks`'
  if (field === 'api-key') {
    const variable = (await keyVariableOf(about, catalog)) ?? 'APERTIS_API_KEY'
    const way = `env: { ${variable}: "\${{ secrets.${variable} }}" }`
    return `cannot be used with ${listed}, where each provider has a key of its own; give this step \`${way}\` instead`
  }
  if (field === 'provider')
    return `cannot be used with ${listed}; add its check to the list as a line, such as \`apertis >= 5 USD\``
  const check: RawCheck = about ?? { fields: new Map([['provider', 'apertis']]) }
  const item = `\`- ${itemOf(check, field)}\``
  const where = inFile ? 'write it into its check there' : 'write it into its check, in a YAML list'
  const command = entry === 'terminal' && !inFile ? `; or ask for that one alone: \`${commandOf(check, field)}\`` : ''
  return `cannot be used with ${listed}: it is about one of them; ${where}: ${item}${command}`
}
