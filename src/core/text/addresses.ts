/** Where the project is published: a reader of a message may have neither its repository nor its command. */
const repository = 'https://github.com/OWNER/credit-gate'

/** A page of the documentation, by its path in the repository: `docs/custom.md`. */
export function pageAddress(path: string): string {
  return `${repository}/blob/v1/${path}`
}

/** All providers, a page each. */
export const providersAddress = `${repository}/tree/v1/docs/providers`
