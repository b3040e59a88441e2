import { readFixture } from '../__tests__/support/fixture.ts'
import { providerOfProbe } from '../src/core/provider/probe.ts'
import type { Provider } from '../src/core/provider/provider.ts'
import { explainEvidence } from './describe-evidence.ts'
import { describeCost, renderReading, sureness } from './describe-probe.ts'
import { describeAuth, describeForge, describeHeaders, describeHosts } from './describe-request.ts'

const secret = (variable: string) => `\${{ secrets.${variable} }}`

/** `apertis >= 5 USD`, or the inputs that say the same where a line is not enough. */
function renderInputs({ id, account, origin, budget, pools, about, instead }: Provider): readonly string[] {
  if (instead !== undefined) return [`    checks: ${id} can-spend`]
  const { check } = readFixture(id, 'funded')
  const minimum = check['minimum'] ?? ''
  if (account?.required || origin === null) {
    return [
      `    provider: ${id}`,
      ...(account?.required ? [`    account: ${check['account']}`] : []),
      ...(origin === null ? [`    base-url: ${check['base-url']}`] : []),
      ...(budget !== undefined && pools.length === 0 ? [`    budget: ${check['budget']}`] : []),
      `    minimum: ${minimum}`,
    ]
  }
  if (budget !== undefined && pools.length === 0) return [`    checks: ${id} >= 10% of 200 ${budget.unit}/month`]
  const pool = about.examplePool === undefined ? '' : `/${about.examplePool}`
  return [`    checks: ${id}${pool} >= ${minimum}`]
}

function renderStep(provider: Provider, inputs: readonly string[]): string {
  const { keyVariable, withoutKey, forge } = provider
  const needsKey = withoutKey === undefined && !forge?.tokenVariables.length
  const step = [
    '- uses: OWNER/credit-gate@v1',
    ...(needsKey ? ['  env:', `    ${keyVariable}: ${secret(keyVariable)}`] : []),
    '  with:',
    ...inputs,
  ]
  return ['```yaml', ...step, '```'].join('\n')
}

/** What a figure stands for, for a table. */
const meaningsOfCovers = {
  account: 'the account',
  cap: 'a limit alone; the account behind it is not read',
  budget: 'your own budget',
} as const

function renderPools(provider: Provider): string {
  const { pools, budget } = provider
  const rows = pools.map(
    ({ id, label, unit, covers = 'account' }) =>
      `| \`${id}${id.endsWith(':') ? '<id or name>' : ''}\` | ${label} | ${unit} | ${meaningsOfCovers[covers]} |`,
  )
  if (budget !== undefined) {
    const since = budget.since ? ', or since a day (`50 USD since 2026-11-03`)' : ''
    const periods = `${budget.periods.map((period) => `\`${period}\``).join(', ')}${since}`
    rows.push(
      `| \`budget\` | Your own limit on spend, for each ${periods} | ${budget.unit} | ${meaningsOfCovers.budget} |`,
    )
  }
  const choice = pools.length < 2 ? [] : ['', renderChoice(provider)]
  return ['| pool | what it is | unit | covers |', '|---|---|---|---|', ...rows, ...choice].join('\n')
}

function renderChoice({ id, pools, hasSeparatePools }: Provider): string {
  const units = new Set(pools.map(({ unit }) => unit))
  const last = pools.findLast((pool) => !pool.id.endsWith(':'))?.id ?? ''
  return (
    `Name one with \`pool: ${last}\` or \`${id}/${last} >= …\`. Without a name the first usable one counts` +
    `${units.size > 1 ? ', and with a unit in the minimum the first usable one of that unit' : ''}.` +
    `${hasSeparatePools ? ' Each is a limit of another thing: none stands in for another.' : ''}`
  )
}

/** Sentences on what a check of this provider needs beside the key. */
function renderNeeds({ id, account, regions, budget, origin, pools, speaksOpenAi }: Provider): readonly string[] {
  const needs: string[] = []
  if (account !== undefined) {
    needs.push(
      `\`account\` is ${account.meaning}${account.required ? '. It is required' : ''}. A workflow can take it from a variable: \`account: \${{ vars.… }}\`.`,
    )
  }
  if (origin === null) needs.push('`base-url` is required: the address of your server, `https:` only.')
  if (speaksOpenAi) needs.push('A `base-url` may end in `/v1`, as clients of OpenAI’s API are given it.')
  if (regions !== undefined) {
    const names = Object.keys(regions).map((region) => `\`${region}\``)
    needs.push(`\`region\` is one of ${names.join(', ')}.`)
  }
  if (budget !== undefined) {
    const example = `\`${id} >= 10% of 200 ${budget.unit}/month\``
    needs.push(
      pools.length === 0
        ? `\`budget\` is required: there is no balance, so the gate holds what was spent against a limit of your own, as in ${example}.`
        : `With \`budget\` the check counts what was spent against a limit of your own, as in ${example}.`,
    )
  }
  return needs
}

/** `github owner/name path` becomes a link; an address is one by itself. */
function renderSource(source: string): string {
  const linked = source.replace(/^github ([\w.-]+\/[\w.-]+)/, (_, name) => `[${name}](https://github.com/${name})`)
  return `- ${linked}`
}

function renderMeanings({ about, pools }: Provider): readonly string[] {
  const onlySpend = pools.length === 0
  const zero = onlySpend
    ? 'The budget is spent. Below 0 it is overspent.'
    : 'Nothing is left. It is a figure like any other: only a balance that was read is ever 0.'
  return [
    `- **0**: ${about.zero ?? zero}`,
    `- **Unlimited**: ${about.unlimited ?? 'Nothing in its answer means unlimited.'}`,
    `- **Reset**: ${about.reset ?? 'No date is told.'}`,
  ]
}

function renderAliases({ id, aliases = [] }: Provider): readonly string[] {
  if (aliases.length === 0) return []
  const names = aliases.map((alias) => `\`${alias}\``)
  return [`· for ${names.join(' or ')} the gate suggests \`${id}\``]
}

/** The pages of the vendor's own, as far as they are known: a self-hosted server's are its owner's. */
function renderLinks({ id, documentation, topUp, keys }: Provider): string {
  const links: readonly (readonly [string, string | undefined])[] = [
    ['documentation', documentation],
    ['top up', topUp],
    ['keys', keys],
  ]
  const known = links.flatMap(([text, url]) => (url ? [`[${text}](${url})`] : []))
  return [`\`provider: ${id}\``, ...known].join(' · ')
}

function renderProbe(provider: Provider): readonly string[] {
  const { id, probe, instead } = provider
  if (probe === undefined) return []
  const asked = providerOfProbe(provider, probe)
  const { about } = probe
  return [
    '## Can this key spend?',
    `\`${id} can-spend\` (or \`probe: true\`) asks by one small request that ${probe.cost === '0' ? 'is free' : 'is billed'}. ` +
      'It is sent only when a check says these words. A probe proves that something is left, never how much.',
    [
      `- **Key**: \`${probe.keyVariables.join('`, else `')}\`, the vendor’s ordinary key, sent ${describeAuth(asked.auth, undefined)}.`,
      `- **Request**: \`${probe.endpoint}\` at ${describeHosts(asked)}`,
      `- **Price**: ${describeCost(probe)}${probe.ownModel === undefined ? '' : '; with a `probe-model` of your own it is not known before'}.`,
      `- **Model**: ${about.modelRule}.`,
      `- **Out of credit**: ${about.empty}.`,
      `- **How sure**: ${sureness[about.sure]}.`,
      ...(probe.account === undefined ? [] : [`- **Account**: ${probe.account.meaning}.`]),
      ...(probe.topUp === undefined ? [] : [`- **Top up**: <${probe.topUp}>`]),
      ...(probe.limits === undefined ? [] : [`- **Limits**: <${probe.limits}>`]),
      ...(about.limits ?? []).map((limit) => `- ${limit}`),
    ].join('\n'),
    'The first of these that an answer fits says what it means:',
    renderReading(probe),
    ...(instead === undefined ? [] : [`For figures: ${instead}`]),
  ]
}

/** The page about one provider, in Markdown. */
export function renderProviderPage(provider: Provider): string {
  const {
    id,
    name,
    keyVariable,
    otherKeyVariables = [],
    unfitKey,
    auth,
    about,
    endpoint,
    minIntervalSeconds,
  } = provider
  const needs = renderNeeds(provider)
  const figures =
    provider.instead === undefined
      ? ['## Pools and units', renderPools(provider), '## What the figures mean', renderMeanings(provider).join('\n')]
      : []
  const isOwnToken = (provider.forge?.tokenVariables.length ?? 0) > 0
  const keyAndRequest = [
    `- **Key**: ${about.key}`,
    `- **Variable**: \`${[keyVariable, ...otherKeyVariables].join('`, else `')}\`${isOwnToken ? ' (on a command line alone)' : ''}; or \`api-key\`, or \`api-key-env\` in an item of \`checks\`.`,
    ...(unfitKey === undefined ? [] : [`- **Not** \`${unfitKey.variable}\`: ${unfitKey.why}.`]),
    ...describeForge(provider),
    `- **Sent**: ${describeAuth(auth, provider.account?.meaning)}.`,
    ...describeHeaders(provider),
    `- **Hosts that get it**: ${describeHosts(provider)}.`,
    `- **Request**: \`${endpoint}\``,
  ]
  const sections = [
    `<!-- Generated by npm run docs from src/providers/${id}.ts. Do not edit. -->`,
    `# ${name}`,
    [renderLinks(provider), ...renderAliases(provider)].join('\n'),
    'The step, to stand before whatever spends the credit:',
    renderStep(provider, renderInputs(provider)),
    ...(needs.length === 0 ? [] : [needs.join('\n')]),
    '## Key and request',
    keyAndRequest.join('\n'),
    ...figures,
    ...renderProbe(provider),
    '## Known limits',
    [
      '- A gate reserves nothing: other jobs on the same account draw from the same credit.',
      ...(minIntervalSeconds === undefined
        ? []
        : [
            `- It is asked for one key at most every ${minIntervalSeconds} seconds: \`watch\` and \`on-overspend: stop\` keep to that.`,
          ]),
      ...(about.limits ?? []).map((limit) => `- ${limit}`),
    ].join('\n'),
    '## Sources',
    explainEvidence(provider),
    about.sources.map(renderSource).join('\n'),
    '[All providers](README.md) · [Credit Gate](../../README.md)',
  ]
  return `${sections.join('\n\n')}\n`
}
