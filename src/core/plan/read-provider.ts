import { findEntry } from '../provider/catalog.ts'
import type { Provider } from '../provider/provider.ts'
import { suggestion } from '../text/nearest.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { quoted } from './field-values.ts'
import { declaringFields } from './fields.ts'

/** The provider that a check names, or a complaint that shows the way. */
export async function readProvider(raw: RawCheck, context: CheckContext): Promise<Provider | null> {
  const { catalog, complain } = context
  const id = raw.fields.get('provider') ?? ''
  const balanced = [...catalog.entries].flatMap(([name, { kind }]) => (kind === 'without-balance' ? [] : [name]))
  if (id === '') {
    complain('provider', `is missing; it is one of ${balanced.join(', ')}`)
    return null
  }
  const { entry, aliases } = await findEntry(catalog, id)
  if (entry === undefined) {
    const meant = suggestion(id, [...catalog.entries.keys()], aliases)
    complain('provider', `${quoted(id)} is not known${meant === '' ? `; it is one of ${balanced.join(', ')}` : meant}`)
    return null
  }
  const declared = declaringFields.filter((name) => raw.fields.get(name))
  if (entry.kind === 'without-balance') {
    complain(
      'provider',
      `${entry.name} tells neither what is left nor, in a form that can be used here, what was spent, so nothing can be checked. ${entry.instead} ` +
        'Providers that do tell: `credit-gate providers`, or docs/providers',
    )
    return null
  }
  if (entry.kind === 'provider') {
    for (const name of declared)
      complain(name, `is not taken by \`${id}\`; only \`provider: custom\` declares its own endpoint`)
    return entry.load()
  }
  const declare = await entry.load()
  const made = declare(Object.fromEntries(raw.fields))
  if (!Array.isArray(made)) return made as Provider
  for (const { field, message } of made as readonly { field: string; message: string }[]) complain(field, message)
  return null
}
