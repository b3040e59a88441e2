import type { Provider } from '../provider/provider.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { keyProblem, quoted } from './field-values.ts'
import { findForgeToken, forgeTokenSources } from './forge-token.ts'
import { isGuardedName, whyGuarded } from './guarded-variables.ts'

const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/

function variablesOf({ keyVariable, otherKeyVariables = [] }: Provider): readonly string[] {
  return [keyVariable, ...otherKeyVariables]
}

/** Why this check may not read this variable; null when it may. */
function whyNotRead(variable: string, raw: RawCheck, provider: Provider, context: CheckContext): string | null {
  if (!variableName.test(variable))
    return `is not the name of an environment variable; write one such as \`${provider.keyVariable}\``
  if (isGuardedName(variable)) {
    return `must not name ${quoted(variable)}: variables of the runner, of CI systems and of this action never leave it; put the key of ${provider.name} into a variable of its own`
  }
  const { configKeys } = context
  const elsewhere = ['url', 'base-url'].some((field) => (raw.fields.get(field) ?? '') !== '')
  if (configKeys === null || !elsewhere || variablesOf(provider).includes(variable) || configKeys.includes(variable))
    return null
  return `names ${quoted(variable)} for an address of its own; on this event a config file may do so only with ${provider.keyVariable} or a variable that the input \`config-keys\` lists`
}

/** The key of a check that gives none: in the provider's own variable, or the token of the forge. */
function findOwnKey(provider: Provider, context: CheckContext) {
  const { forge } = provider
  if (forge === undefined || forge.tokenVariables.length === 0) {
    const own = variablesOf(provider).find((name) => context.environment[name]?.trim())
    return { key: context.environment[own ?? '']?.trim() ?? '', field: own ?? 'api-key', isToken: false }
  }
  const found = findForgeToken(forge, context)
  return found === null
    ? { key: '', field: 'api-key', isToken: false }
    : { key: found.token, field: found.source, isToken: true }
}

function whyNotSent(key: string, raw: RawCheck, provider: Provider, context: CheckContext): string | null {
  const elsewhere = (raw.fields.get('base-url') ?? '') !== ''
  const guarded = provider.forge !== undefined && !elsewhere ? null : whyGuarded(key, context.environment)
  if (guarded !== null) {
    return provider.forge === undefined
      ? `${guarded}, which is sent to no provider; give the key of ${provider.name}`
      : `${guarded}, which goes to ${provider.forge.addressVariable} alone; leave \`base-url\` out, or give another key`
  }
  const account = raw.fields.get('account') ?? ''
  return (
    keyProblem(key, provider.auth.kind) ??
    (key === '' ? null : (provider.keyProblem?.(key, account === '' ? null : account) ?? null))
  )
}

/**
 * The key and where it was looked for. A key is trimmed; an empty one is none: null, or an empty text where the provider
 * can do without. `isToken`: it is the forge's own, which nobody gave for this check.
 */
export function readKey(raw: RawCheck, provider: Provider, context: CheckContext) {
  const { environment, complain, keysAllowed } = context
  const given = raw.fields.get('api-key') ?? ''
  const variable = raw.fields.get('api-key-env') ?? ''
  if (provider.auth.kind === 'none') {
    if (given !== '' || variable !== '') complain('auth', 'is `none`, but a key is given, which would not be sent')
    return { key: '', keySource: 'no key', isToken: false }
  }
  const { forge } = provider
  const own = forge?.tokenVariables.length ? forgeTokenSources(forge, context) : variablesOf(provider).join(' or ')
  let [key, source, field] = [given, keysAllowed && raw.form !== 'line' ? `\`api-key\` or ${own}` : own, 'api-key']
  let isToken = false
  if (raw.fields.has('api-key') && !keysAllowed) {
    complain(
      'api-key',
      'is not allowed in a config file or on a command line; name an environment variable in `api-key-env` instead',
    )
  } else if (given !== '' && variable !== '') {
    complain('api-key-env', 'cannot be used with `api-key`; give one of the two')
  } else if (variable !== '') {
    ;[source, field] = [variable, 'api-key-env']
    const problem = whyNotRead(variable, raw, provider, context)
    if (problem !== null) complain('api-key-env', problem)
    else key = (Object.hasOwn(environment, variable) ? environment[variable] : undefined)?.trim() ?? ''
  } else if (given === '') {
    ;({ key, field, isToken } = findOwnKey(provider, context))
    if (isToken && (raw.fields.get('base-url') ?? '') !== '') {
      complain(
        'base-url',
        `cannot be used with ${field === 'github-token' ? '`github-token`' : field}, which goes to ${forge?.addressVariable} alone; give a key of its own for another address`,
      )
      return { key: null, keySource: source, isToken }
    }
  }
  const problem = whyNotSent(key, raw, provider, context)
  if (problem !== null) complain(field, problem)
  if (key !== '') return { key, keySource: source, isToken }
  // Who names a variable or an account meant a key.
  const isKeyless = provider.withoutKey !== undefined && variable === '' && (raw.fields.get('account') ?? '') === ''
  if (isKeyless) return { key: '', keySource: 'no key', isToken }
  const { unfitKey } = provider
  const hasUnfit = unfitKey !== undefined && (environment[unfitKey.variable] ?? '').trim() !== ''
  return {
    key: null,
    keySource: source,
    isToken,
    ...(hasUnfit && { keyNote: `${unfitKey.variable} is set, but ${unfitKey.why}.` }),
  }
}
