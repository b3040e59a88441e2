// The token of the forge that a job runs on is there in every run, so nobody has to hand it over, and nobody may be handed
// it: it goes to the forge's own API, whose address the runner sets, and nowhere else.
import type { Forge } from '../provider/provider.ts'
import { type Base, parseBaseUrl } from './base-url.ts'
import type { CheckContext } from './check-context.ts'

/** By this variable a CI system says that it is one, whose own address is its runner's. */
const runnerVariable = 'GITHUB_ACTIONS'

/** A token that nobody gave for this check. */
export interface ForgeToken {
  readonly token: string
  /** Where it was found: an input or a variable. */
  readonly source: string
}

/** Where the job's own token is looked for, for people. */
export function forgeTokenSources({ tokenVariables }: Forge, { jobToken }: Pick<CheckContext, 'jobToken'>): string {
  return jobToken === null ? tokenVariables.join(' or ') : '`github-token`'
}

/** The token for a check without a key: the action's input, or what a command line's environment holds; null without any. */
export function findForgeToken(
  { tokenVariables }: Forge,
  { jobToken, environment }: Pick<CheckContext, 'jobToken' | 'environment'>,
): ForgeToken | null {
  if (jobToken !== null) return jobToken === '' ? null : { token: jobToken, source: 'github-token' }
  const source = tokenVariables.find((name) => (environment[name] ?? '').trim() !== '')
  return source === undefined ? null : { token: (environment[source] ?? '').trim(), source }
}

/** Why a token of the environment may not go to this base, as the rest of a sentence; null when it may. */
function whyNotThere(
  base: Base,
  origin: string | null,
  { hostVariable }: Forge,
  environment: CheckContext['environment'],
): string | null {
  if (base.origin === origin || environment[runnerVariable] === 'true') return null
  const { host } = new URL(base.origin)
  const named = (environment[hostVariable] ?? '').trim().toLowerCase()
  if (named !== '' && (host === named || host === `api.${named}`)) return null
  return `goes to ${host} only when ${hostVariable} names that host`
}

/**
 * The forge's own API, whose address its runner tells. What is wrong is complained of; then the result is null.
 * @param origin where it is when nothing tells.
 * @param isToken is it the environment's own token that would be sent?
 */
export function readForgeBase(origin: string | null, forge: Forge, isToken: boolean, context: CheckContext) {
  const { environment, jobToken, complain } = context
  const base = parseBaseUrl((environment[forge.addressVariable] ?? '').trim() || (origin ?? ''))
  const isOnCommandLine = jobToken === null
  if (typeof base === 'string') complain(forge.addressVariable, base)
  // A runner sets it to what it was started with; on a command line anything may have.
  else if (isOnCommandLine && !base.origin.startsWith('https:'))
    complain(forge.addressVariable, 'must start with https://')
  else {
    const problem = isToken && isOnCommandLine ? whyNotThere(base, origin, forge, environment) : null
    if (problem === null) return { ...base, region: null }
    complain(forgeTokenSources(forge, context), problem)
  }
  return null
}
