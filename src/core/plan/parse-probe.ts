import type { Probe, ProbePlan } from '../provider/probe.ts'
import { providerOfProbe } from '../provider/probe.ts'
import type { Provider } from '../provider/provider.ts'
import type { CheckContext } from './check-context.ts'
import type { RawCheck } from './check-list.ts'
import { quoted, readChoice } from './field-values.ts'

/** What asks for figures, which no probe has. */
const figureFields = ['minimum', 'warn-below', 'estimated-cost', 'pool', 'budget', 'max-spend', 'lasts']

/** A model's name as it may stand in a request: no blanks, no control characters. */
const modelName = /^[\w.:/@+-]{1,200}$/

/** `openai can-spend` (OPENAI_API_KEY), for messages that show the way. */
export function probeForm({ id }: Pick<Provider, 'id'>, probe: Probe): string {
  return `\`${id} can-spend\` (${probe.keyVariables.join(' or ')})`
}

/** Does the check ask whether the key can spend? */
export function asksForProbe(raw: RawCheck, { complain }: Pick<CheckContext, 'complain'>): boolean {
  const text = raw.fields.get('probe') ?? ''
  const wanted = text !== '' && readChoice('probe', text, ['true', 'false'], complain) === 'true'
  if (!wanted && raw.fields.get('probe-model'))
    complain('probe-model', 'needs `probe: true`, or a line `<provider> can-spend`')
  return wanted
}

/**
 * The probe of a check that asks for one, and the provider as the probe asks it; what is wrong is told to `complain`.
 * Null when it has none.
 */
export function parseProbe(
  raw: RawCheck,
  provider: Provider,
  { complain, probesAllowed }: Pick<CheckContext, 'complain' | 'probesAllowed'>,
): { readonly provider: Provider; readonly plan: ProbePlan } | null {
  if (!probesAllowed) {
    complain(
      'probe',
      'is not allowed in a config file, which a pull request could change: a probe spends money. Allow it with the input `allow-probes: true`',
    )
  }
  for (const field of figureFields) {
    if (raw.fields.get(field))
      complain(
        field,
        'cannot be used with a probe, which tells that something is left and never how much; leave it out, or write two checks',
      )
  }
  const { probe } = provider
  if (probe === undefined) {
    complain('probe', `does not work with \`${provider.id}\`; ask what is left with \`minimum\` instead`)
    return null
  }
  const model = raw.fields.get('probe-model') ?? ''
  if (model !== '' && probe.ownModel === undefined)
    complain(
      'probe-model',
      `does not work with \`${provider.id}\`, whose probe asks no model that can be chosen; leave it out`,
    )
  else if (model !== '' && !modelName.test(model))
    complain('probe-model', `${quoted(model)} is not the name of a model`)
  const ownModel = model === '' ? null : model
  const cost = ownModel === null || ownModel === probe.model ? probe.cost : null
  return { provider: providerOfProbe(provider, probe), plan: { probe, ownModel, cost } }
}
