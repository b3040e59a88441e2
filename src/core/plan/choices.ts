// What fields with a few allowed words, or whole numbers, take. The parser reads by it, and the schema is made from it.

export const policies = ['fail', 'warn', 'skip'] as const
export type Policy = (typeof policies)[number]

/** What a missing key may do: `auto` asks whether the event can have secrets. */
export type MissingKeyPolicy = 'auto' | Policy
export const missingKeyPolicies = ['auto', ...policies] as const satisfies readonly MissingKeyPolicy[]

export const choices = {
  require: ['all', 'any'],
  summary: ['always', 'on-problem', 'never'],
  receipt: ['on-failure', 'true', 'false'],
  'on-overspend': ['warn', 'fail', 'stop'],
  'on-low': policies,
  'on-unknown': policies,
  'on-missing-key': missingKeyPolicies,
} as const

/** Both ends belong to it. */
export const ranges = {
  retries: { min: 0, max: 20 },
  watch: { min: 5, max: 86_400, unit: ' seconds' },
} as const
