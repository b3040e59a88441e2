import type { Provider } from '../provider/provider.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { keyProblem, quoted } from './field-values.ts'

const forbiddenVariables = /^(?:ACTIONS|GITHUB|RUNNER|INPUT|STATE)_/i
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/

/** The key and where it was looked for. A key is trimmed; an empty one is none. */
export function readKey(raw: RawCheck, provider: Provider, context: CheckContext) {
  const { environment, complain, keysAllowed } = context
  const given = raw.fields.get('api-key') ?? ''
  const variable = raw.fields.get('api-key-env') ?? ''
  let [key, source, field] = [
    given,
    keysAllowed ? `\`api-key\` or ${provider.keyVariable}` : provider.keyVariable,
    'api-key',
  ]
  if (raw.fields.has('api-key') && !keysAllowed) {
    complain(
      'api-key',
      'must not stand in a config file or on a command line; name an environment variable in `api-key-env` instead',
    )
  } else if (given !== '' && variable !== '') {
    complain('api-key-env', 'stands beside `api-key`; give one of them')
  } else if (variable !== '') {
    ;[source, field] = [variable, 'api-key-env']
    if (!variableName.test(variable)) complain('api-key-env', 'is not the name of an environment variable')
    else if (forbiddenVariables.test(variable)) {
      complain(
        'api-key-env',
        `must not name ${quoted(variable)}: variables of the runner and of this action never leave it`,
      )
    } else key = (Object.hasOwn(environment, variable) ? environment[variable] : undefined)?.trim() ?? ''
  } else if (given === '') {
    key = environment[provider.keyVariable]?.trim() ?? ''
    if (key !== '') field = provider.keyVariable
  }
  const problem = keyProblem(key, provider.auth.kind)
  if (problem !== null) complain(field, problem)
  return { key: key === '' ? null : key, keySource: source }
}
