import type { Provider } from '../provider/provider.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { keyProblem, quoted } from './field-values.ts'
import { isGuardedName, whyGuarded } from './guarded-variables.ts'

const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/

function variablesOf({ keyVariable, otherKeyVariables = [] }: Provider): readonly string[] {
  return [keyVariable, ...otherKeyVariables]
}

/** Why this check may not read this variable; null when it may. */
function whyNotRead(variable: string, raw: RawCheck, provider: Provider, context: CheckContext): string | null {
  if (!variableName.test(variable)) return 'is not the name of an environment variable'
  if (isGuardedName(variable)) {
    return `must not name ${quoted(variable)}: variables of the runner, of CI systems and of this action never leave it`
  }
  const { configKeys } = context
  const elsewhere = ['url', 'base-url'].some((field) => (raw.fields.get(field) ?? '') !== '')
  if (configKeys === null || !elsewhere || variablesOf(provider).includes(variable) || configKeys.includes(variable))
    return null
  return `names ${quoted(variable)} for an address of its own; on this event a config file may do so only with ${provider.keyVariable} or a variable that the input \`config-keys\` lists`
}

/** The key and where it was looked for. A key is trimmed; an empty one is none. */
export function readKey(raw: RawCheck, provider: Provider, context: CheckContext) {
  const { environment, complain, keysAllowed } = context
  const given = raw.fields.get('api-key') ?? ''
  const variable = raw.fields.get('api-key-env') ?? ''
  if (provider.auth.kind === 'none') {
    if (given !== '' || variable !== '') complain('auth', 'is `none`, but a key is given, which would not be sent')
    return { key: '', keySource: 'no key' }
  }
  let [key, source, field] = [
    given,
    keysAllowed && raw.form !== 'line'
      ? `\`api-key\` or ${variablesOf(provider).join(' or ')}`
      : variablesOf(provider).join(' or '),
    'api-key',
  ]
  if (raw.fields.has('api-key') && !keysAllowed) {
    complain(
      'api-key',
      'must not stand in a config file or on a command line; name an environment variable in `api-key-env` instead',
    )
  } else if (given !== '' && variable !== '') {
    complain('api-key-env', 'stands beside `api-key`; give one of the two')
  } else if (variable !== '') {
    ;[source, field] = [variable, 'api-key-env']
    const problem = whyNotRead(variable, raw, provider, context)
    if (problem !== null) complain('api-key-env', problem)
    else key = (Object.hasOwn(environment, variable) ? environment[variable] : undefined)?.trim() ?? ''
  } else if (given === '') {
    const own = variablesOf(provider).find((name) => environment[name]?.trim())
    key = environment[own ?? '']?.trim() ?? ''
    if (own !== undefined) field = own
  }
  const guarded = whyGuarded(key, environment)
  const problem =
    guarded === null
      ? (keyProblem(key, provider.auth.kind) ?? (key === '' ? null : (provider.keyProblem?.(key, raw.fields.get('account') || null) ?? null)))
      : `${guarded}, which is sent to no provider; give the key of ${provider.name}`
  if (problem !== null) complain(field, problem)
  if (key !== '') return { key, keySource: source }
  const { unfitKey } = provider
  const hasUnfit = unfitKey !== undefined && (environment[unfitKey.variable] ?? '').trim() !== ''
  return {
    key: null,
    keySource: source,
    ...(hasUnfit && { keyNote: `${unfitKey.variable} is set, but ${unfitKey.why}.` }),
  }
}
