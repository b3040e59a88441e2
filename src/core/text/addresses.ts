/** Where the project is published: a reader of a message may have neither its repository nor its command. */
const repository = 'https://github.com/OWNER/credit-gate'

/** A page of the documentation, by its path in the repository: `docs/custom.md`. */
export function pageAddress(path: string): string {
  return `${repository}/blob/v1/${path}`
}

/** Where every name that a configuration may hold is listed: the rest of a sentence. */
export const seeInputs = `; all of them: ${pageAddress('docs/inputs.md')}`

/** All providers, a page each. */
export const providersAddress = `${repository}/tree/v1/docs/providers`
