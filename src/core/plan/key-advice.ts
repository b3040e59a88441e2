import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'

/** How a secret gets lost on the way to a step: GitHub gives an empty text then, and no error. */
const lostOnTheWay =
  'A misspelt secret is an empty text; a reusable workflow gets none without `secrets: inherit`, and a secret of an environment needs `environment:` in the job'

const inFork = 'This repository is a fork, and a fork has none of the secrets of the repository that it comes from'

/** Of a check that takes the job's own token: no secret of anybody's is missing. */
const ownToken =
  'Leave `github-token` out: it is the job’s own token then, which every job has (`github.token`). Under act, hand one over with `-s GITHUB_TOKEN=…`.'

/**
 * Where a missing key goes, in words that can be typed where the reader stands: sentences.
 * @param takesToken does the job's own token do?
 */
export function adviseOnKey(
  variable: string,
  { form, fields }: RawCheck,
  { entry, inFile, isFork }: Pick<CheckContext, 'entry' | 'inFile' | 'isFork'>,
  takesToken = false,
): string {
  if (entry === 'terminal')
    return `Set the variable before the command: \`export ${variable}=…\`; in a CI system, as a masked variable of the job.`
  if (entry === 'library') {
    return fields.has('api-key-env')
      ? `Set ${variable} in the environment; with the option \`environment\`, pass one that holds it, such as \`process.env\`.`
      : `Set ${variable} in the environment, or give the check its \`'api-key'\`; with the option \`environment\`, pass one that holds it, such as \`process.env\`.`
  }
  if (takesToken && !fields.has('api-key-env')) return ownToken
  const secret = `\${{ secrets.${variable} }}`
  const way =
    form === undefined && !inFile && !fields.has('api-key-env')
      ? `Set \`api-key: ${secret}\``
      : `Give this step \`env: { ${variable}: "${secret}" }\``
  return [`${way}, and check the secret’s name`, lostOnTheWay, ...(isFork ? [inFork] : [])]
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
