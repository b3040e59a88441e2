/** Where a field may stand. `action.yml` and the command line's flags are tested against this table. */
export interface Field {
  readonly name: string
  /** About one check, about the whole run, or a default for the run that a check may override. */
  readonly scope: 'check' | 'run' | 'both'
  /** An input of the action, and a flag of the command line. */
  readonly input: boolean
  /** May stand in an item of `checks`. */
  readonly item: boolean
  /** May stand at the top of a config file. */
  readonly file: boolean
}

function fieldsOf(scope: Field['scope'], places: Pick<Field, 'input' | 'item' | 'file'>, names: readonly string[]) {
  return names.map((name): Field => ({ name, scope, ...places }))
}

/** Fields by which a check declares an endpoint of its own: `provider: custom`. */
export const declaringFields = [
  ...(['url', 'auth', 'method', 'headers', 'body'] as const),
  ...(['remaining', 'total', 'used', 'less', 'limit', 'unit', 'scale', 'currency', 'resets-at'] as const),
  'top-up-url',
] as const

/** Every field there is. One home: inputs, flags, items and config files are all read by it. */
export const fields: readonly Field[] = [
  ...fieldsOf('check', { input: true, item: true, file: false }, [
    'provider',
    'api-key',
    'minimum',
    'warn-below',
    'estimated-cost',
    'parallel-jobs',
    'pool',
    'budget',
    'name',
    'account',
    'region',
    'probe',
    'probe-model',
    'base-url',
    'lasts',
  ]),
  ...fieldsOf('check', { input: false, item: true, file: false }, ['api-key-env', ...declaringFields]),
  ...fieldsOf('both', { input: true, item: true, file: true }, [
    'on-low',
    'on-unknown',
    'on-missing-key',
    'max-spend',
    'wait',
  ]),
  ...fieldsOf('run', { input: true, item: false, file: true }, [
    'checks',
    'require',
    'timeout',
    'retries',
    'summary',
    'receipt',
    'receipt-file',
    'on-overspend',
    'watch',
    'history-file',
    'skip-at-most',
    'alert-issue',
  ]),
  ...fieldsOf('run', { input: true, item: false, file: false }, [
    'config-file',
    'config-keys',
    'run',
    'log-file',
    'job-status',
    'allow-probes',
    'github-token',
  ]),
]

export const inputNames: readonly string[] = fields.filter(({ input }) => input).map(({ name }) => name)
export const itemNames: readonly string[] = fields.filter(({ item }) => item).map(({ name }) => name)
export const fileNames: readonly string[] = fields.filter(({ file }) => file).map(({ name }) => name)

/** Inputs that describe the one check of a run; beside a list nobody could tell which check they mean. */
export const oneCheckInputs: readonly string[] = fields
  .filter(({ scope, input, name }) => scope === 'check' && input && name !== 'parallel-jobs')
  .map(({ name }) => name)
