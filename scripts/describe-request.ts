import type { Auth, Provider } from '../src/core/provider/provider.ts'

/** How the key travels, as a header or a parameter. */
export function describeAuth(auth: Auth, account: string | undefined): string {
  switch (auth.kind) {
    case 'bearer':
      return 'in the header `Authorization: Bearer <key>`'
    case 'header':
      return `in the header \`${auth.name}: ${auth.prefix ?? ''}<key>\``
    case 'query':
      return `as the query parameter \`${auth.name}\`, the only way that the vendor documents`
    case 'none':
      return 'nowhere: no key is sent'
    case 'basic':
      return auth.user === 'account'
        ? `by HTTP Basic: ${account ?? 'the account'} is the user and the key the password, or the key is \`user:password\``
        : 'by HTTP Basic: the key is `user:password`'
  }
}

/** The hosts that get the key, each with its region. */
export function describeHosts({ origin, regions, furtherOrigins, forge }: Provider): string {
  const named = Object.entries(regions ?? {}).map(([region, host]) => `\`${host}\` (region \`${region}\`)`)
  const own = origin === null ? 'your own server, from `base-url`' : `\`${origin}\``
  const first = forge === undefined ? own : `${own}, or the address in \`${forge.addressVariable}\``
  const further = Object.values(furtherOrigins ?? {}).map(
    (host) => `\`${host}\` (a token that the key was changed for)`,
  )
  return [...(named.length > 0 ? named : [first]), ...further].join(', ')
}

/** What is sent with every request, beside the key. */
export function describeHeaders({ headers }: Provider): readonly string[] {
  const sent = Object.entries(headers ?? {}).map(([name, value]) => `\`${name}: ${value}\``)
  return sent.length === 0 ? [] : [`- **Sent with it**: ${sent.join(', ')}.`]
}

/** How a provider belongs to the forge that a job runs on. */
export function describeForge({ forge }: Provider): readonly string[] {
  if (forge === undefined) return []
  const tokens = forge.tokenVariables.map((variable) => `\`${variable}\``)
  const token =
    tokens.length === 0 ? 'No token of the environment is taken' : `On a command line ${tokens.join(', else ')}`
  return [`- **Of the environment**: ${token}; \`${forge.hostVariable}\` names another host.`]
}
