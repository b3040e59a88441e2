// Variables by which a runner or a CI system proves itself to its own servers. A check, which may come from a config file
// that a pull request changed, never sends one of them to a provider: neither by name, nor by value under another name.

const guardedNames =
  /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|STATE_|CI_|SYSTEM_|BUILDKITE_|CIRCLE_|BITBUCKET_|NPM_|AWS_|(?:GH_TOKEN|GH_ENTERPRISE_TOKEN|NODE_AUTH_TOKEN|PATH|HOME)$)/i

/** Our own inputs and state: a key that was given as an input stands there rightly. */
const ownNames = /^(?:INPUT|STATE)_/i

/** Tokens that GitHub and GitLab make, by their own form; also behind a user, as HTTP Basic has them. */
const forgeToken = /(?:^|[:\s])(?:gh[soprus]_|github_pat_|glpat-|glcbt-)/

/** The input that holds the job's own token, as the runner names its variable. */
const tokenInput = 'INPUT_GITHUB-TOKEN'

/** May `api-key-env` not name this variable? */
export function isGuardedName(name: string): boolean {
  return guardedNames.test(name)
}

/**
 * Why a key may go to no provider, as the rest of a sentence; null when it may.
 * @param environment whose guarded variables' values are refused under any name.
 */
export function whyGuarded(key: string, environment: Readonly<Record<string, string | undefined>>): string | null {
  if (key === '') return null
  if (forgeToken.test(key)) return 'is a token of GitHub or GitLab by its form'
  const holder = Object.keys(environment).find(
    (name) =>
      (name.toUpperCase() === tokenInput || (isGuardedName(name) && !ownNames.test(name))) &&
      environment[name]?.trim() === key,
  )
  if (holder === undefined) return null
  return holder.toUpperCase() === tokenInput ? 'is the job’s own `github-token`' : `is the value of ${holder}`
}
