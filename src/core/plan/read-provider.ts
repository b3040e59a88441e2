import { findEntry } from '../provider/catalog.ts'
import type { Provider } from '../provider/provider.ts'
import { pageAddress, providersAddress } from '../text/addresses.ts'
import { isNear, nearest, nearestFew } from '../text/nearest.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { quoted } from './field-values.ts'
import { declaringFields } from './fields.ts'

/** Where a reader finds all providers: by a command only where there is one. */
function allProviders({ entry }: Pick<CheckContext, 'entry'>): string {
  return entry === 'terminal' ? '`credit-gate providers`' : providersAddress
}

function problemOfUnknown(id: string, aliases: ReadonlyMap<string, string>, context: CheckContext): string {
  const known = [...context.catalog.entries.keys()]
  const meant = nearest(id, known, aliases)
  if (meant !== null) return `${quoted(id)} is not known; did you mean \`${meant}\`?`
  const few = nearestFew(id, known, aliases).map((name) => `\`${name}\``)
  return (
    `${quoted(id)} is not known. The nearest ${few.length === 1 ? 'name is' : 'names are'} ${few.join(', ')}; all of them: ${allProviders(context)}. ` +
    `Any other JSON endpoint can be read with \`provider: custom\`: ${pageAddress('docs/custom.md')}`
  )
}

/** The provider that a check names, or a complaint that shows the way. */
export async function readProvider(raw: RawCheck, context: CheckContext): Promise<Provider | null> {
  const { catalog, complain } = context
  const id = raw.fields.get('provider') ?? ''
  if (id === '') {
    complain('provider', `is missing; name one, such as \`apertis\`. All of them: ${allProviders(context)}`)
    return null
  }
  const { entry, aliases } = await findEntry(catalog, id)
  if (entry === undefined) {
    complain('provider', problemOfUnknown(id, aliases, context))
    // What is plainly meant is read on, so that all that is wrong is told at once.
    const meant = nearest(id, [...catalog.entries.keys()], aliases)
    const near = meant !== null && (isNear(id, meant) || aliases.get(id.toLowerCase()) === meant)
    const meantEntry = near ? catalog.entries.get(meant) : undefined
    return meantEntry?.kind === 'provider' ? meantEntry.load() : null
  }
  const declared = declaringFields.filter((name) => raw.fields.get(name))
  if (entry.kind === 'without-balance') {
    complain(
      'provider',
      `${entry.name} tells neither what is left nor, in a form that can be used here, what was spent, so nothing can be checked. ${entry.instead} ` +
        `Providers that do tell: ${allProviders(context)}`,
    )
    return null
  }
  if (entry.kind === 'provider') {
    for (const name of declared)
      complain(name, `is not a field of \`${id}\`; only \`provider: custom\` declares an endpoint of its own`)
    return entry.load()
  }
  const declare = await entry.load()
  const made = declare(Object.fromEntries(raw.fields))
  if (!Array.isArray(made)) return made as Provider
  for (const { field, message } of made as readonly { field: string; message: string }[]) complain(field, message)
  return null
}
