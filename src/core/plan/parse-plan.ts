import type { Catalog } from '../provider/catalog.ts'
import { seeInputs } from '../text/addresses.ts'
import { suggestion } from '../text/nearest.ts'
import { problemOfBeside } from './beside-list.ts'
import type { Entry } from './check-context.ts'
import { parseCheckList, parseFields, parseItems, type RawList } from './check-list.ts'
import { type Complain, readChoice } from './field-values.ts'
import { fileNames, inputNames, oneCheckInputs } from './fields.ts'
import { findRepeatedProbes } from './find-repeated-probes.ts'
import { maxErrors } from './limits.ts'
import type { CheckPlan, ConfigurationError, Plan, SummaryMode } from './plan.ts'
import type { YamlValue } from './read-yaml.ts'
import { parseRunSettings } from './run-settings.ts'
import { findShownKeys } from './shown-keys.ts'

/** Everything a user gave, as text. */
export interface RawPlan {
  /** Inputs of the action or flags of the command line, by name; an empty text is "not given". */
  readonly inputs: Readonly<Record<string, string>>
  /** The config file that `config-file` names, already read by whoever may read files. */
  readonly configFile: { readonly path: string; readonly text: string } | null
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Why this run's event can have no secrets, for people; null when it can. */
  readonly secretless: string | null
  /** The event that started the run, as GitHub names it; null elsewhere. */
  readonly event?: string | null
  /** Where messages are read; the action's page unless told. */
  readonly entry?: Entry
  /** Is the repository a fork, which has none of its parent's secrets? Not unless told. */
  readonly isFork?: boolean
  /** May a key itself be given? Not on a command line, which every program on the machine can read. Yes unless said. */
  readonly keysAllowed?: boolean
  /** May a config file ask for probes, which spend money, without the input `allow-probes`? No unless said. */
  readonly probesInFile?: boolean
}

export interface ParsedPlan {
  /** Null when anything is wrong. */
  readonly plan: Plan | null
  readonly errors: readonly ConfigurationError[]
  /** As far as it could be read: a wrong configuration is told where the user wants to be told. */
  readonly summary: SummaryMode
  /** Every key that was found, also when the plan is wrong: to be masked and redacted. */
  readonly keys: readonly string[]
}

interface ConfigFile {
  readonly read: boolean
  readonly settings: ReadonlyMap<string, string>
  readonly list: RawList | null
  readonly errors: readonly ConfigurationError[]
}

async function parseConfigFile(file: RawPlan['configFile']): Promise<ConfigFile> {
  const nothing: ConfigFile = { read: false, settings: new Map(), list: null, errors: [] }
  if (file === null) return nothing
  const where = file.path
  const wrong = (message: string): ConfigFile => ({ ...nothing, errors: [{ where, field: 'config-file', message }] })
  if (file.text.split(/[\n\r]/).every((line) => /^\s*(?:#|$)/.test(line)))
    return wrong('is empty; it holds `checks:` and settings by their input names')
  const { readYaml } = await import('./read-yaml.ts')
  const read = readYaml(file.text)
  if ('problem' in read) return wrong(read.problem)
  if (!(read.value instanceof Map))
    return wrong('is no map; write `checks:` and the list below it, and settings by their input names')
  const document: ReadonlyMap<string, YamlValue> = read.value
  const checks = document.get('checks')
  const { fields, errors } = parseFields(
    new Map([...document].filter(([name]) => name !== 'checks')),
    where,
    inputNames,
  )
  for (const name of fields.keys()) {
    if (fileNames.includes(name)) continue
    const message = inputNames.includes(name)
      ? ['run', 'log-file', 'allow-probes', 'github-token'].includes(name)
        ? 'is not allowed in a config file, which a pull request could change; give it as an input'
        : name === 'api-key'
          ? 'is not allowed in a config file; name an environment variable in `api-key-env` of a check instead'
          : 'does not belong at the top of a config file; it is an input, or a field of a check'
      : `is not a setting${suggestion(name, fileNames) || seeInputs}`
    errors.push({ where, field: name, message })
  }
  if (checks === undefined || checks === null) return { read: true, settings: fields, list: null, errors }
  return {
    read: true,
    settings: fields,
    list: typeof checks === 'string' ? await parseCheckList(checks, where) : parseItems(checks, where),
    errors,
  }
}

/** The checks of the run: from one place only, so that it is plain which check gets a key. */
async function chooseList(
  { inputs, entry = 'action' }: RawPlan,
  file: ConfigFile,
  catalog: Catalog,
  complain: Complain,
): Promise<{ list: RawList; fromFile: boolean; beside: readonly string[] }> {
  const text = (name: string) => (inputs[name] ?? '').trim()
  const given = (name: string) => text(name) !== ''
  const single = oneCheckInputs.filter((name) => given(name))
  const inFile = file.list !== null && file.list.checks.length + file.list.errors.length > 0
  const nothing: RawList = { checks: [], errors: [] }
  if (given('checks') || inFile) {
    const fromFile = !given('checks') && file.list !== null
    const list = fromFile ? (file.list ?? nothing) : await parseCheckList(inputs['checks'] ?? '', '')
    for (const name of single) complain(name, await problemOfBeside(name, list, { inFile: fromFile, entry, catalog }))
    if (given('checks') && inFile)
      complain('checks', 'cannot be used with the checks of the config file; give one list')
    if (!fromFile && list.checks.length + list.errors.length === 0)
      complain('checks', 'holds no check, which is never a pass; write one, such as `apertis >= 5 USD`')
    // A line without its amount, and the amount beside it: one mistake.
    const isTold = single.includes('minimum') && list.checks.length === 0
    return { list: isTold ? { ...list, errors: [] } : list, fromFile, beside: single }
  }
  if (single.length > 0) {
    const fields = single.map((name) => [name, text(name)] as const)
    return { list: { checks: [{ fields: new Map(fields) }], errors: [] }, fromFile: false, beside: [] }
  }
  // A config file that could not be read may well have held them: that is told already.
  if (given('config-file') && (!file.read || file.errors.length > 0))
    return { list: nothing, fromFile: false, beside: [] }
  const examples: Readonly<Record<Entry, string>> = {
    action: 'checks: apertis >= 5 USD',
    terminal: "credit-gate check 'apertis >= 5 USD'",
    library: "checks: ['apertis >= 5 USD']",
  }
  const message = `is missing; say what to check, such as \`${examples[entry]}\``
  const error = { kind: 'nothing-to-check', where: '', field: 'checks', message } as const
  return { list: { checks: [], errors: [error] }, fromFile: false, beside: [] }
}

function findDuplicates(checks: readonly CheckPlan[]): readonly ConfigurationError[] {
  const seen = new Set<string>()
  return checks.flatMap(({ name }) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [
      {
        where: '',
        field: 'name',
        message: `\`${name}\` names two checks; ask once, or give each a \`name\` of its own in a YAML list`,
      },
    ]
  })
}

/** What the settings of a run need of one another. */
function checkRunSettings(plan: Plan, settings: ReadonlyMap<string, string>, complain: Complain): void {
  const spendLimits = plan.checks.some(({ maxSpend }) => maxSpend !== null)
  const hasReceipt = plan.receipt === 'true' || plan.run !== null
  if ((settings.get('max-spend') ?? '') !== '' && plan.checks.every(({ probe }) => probe !== null))
    complain('max-spend', 'cannot be used with probes alone, which tell no figure to hold it against')
  if (spendLimits && !hasReceipt)
    complain('max-spend', 'needs `receipt: true` or `run`: otherwise nothing measures what was spent')
  if (plan.receiptFile !== null && !hasReceipt) complain('receipt-file', 'needs `receipt: true` or `run`')
  if (settings.has('on-overspend') && !spendLimits) complain('on-overspend', 'needs a check with `max-spend`')
  if (plan.onOverspend === 'stop' && plan.run === null)
    complain('on-overspend', '`stop` needs `run`: only a command of its own can be stopped')
  if (plan.watchSeconds !== null && plan.run === null)
    complain('watch', 'needs `run`: it watches while that command runs')
  if (plan.skipAtMost !== null && plan.historyFile === null)
    complain('skip-at-most', 'needs `history-file`: nothing else remembers since when a gate has skipped')
  if (plan.logFile !== null && plan.run !== null)
    complain('log-file', 'cannot be used with `run`, whose own output is read; give one of the two')
}

function firstErrors(errors: readonly ConfigurationError[]): readonly ConfigurationError[] {
  const more = errors.length - maxErrors
  if (more <= 0) return errors
  return [...errors.slice(0, maxErrors), { where: '', field: '', message: `and ${more} more; fix these first` }]
}

/** A switch that only an input turns on: a config file, which a pull request could change, has no say in it. */
function readChoiceOfInput({ inputs }: RawPlan, name: string, complain: Complain): boolean {
  const text = inputs[name]?.trim() ?? ''
  return text !== '' && readChoice(name, text, ['true', 'false'], complain) === 'true'
}
/** Events that run with the repository's secrets on a change that anybody may have made. */
const privilegedEvents = ['pull_request_target', 'workflow_run', 'issue_comment']

/** Reads everything a user gave into a plan. All that is wrong is told together. */
export async function parsePlan(raw: RawPlan, catalog: Catalog): Promise<ParsedPlan> {
  const errors: ConfigurationError[] = []
  const complain: Complain = (field, message) => errors.push({ where: '', field, message })
  const file = await parseConfigFile(raw.configFile)
  const { list, fromFile, beside } = await chooseList(raw, file, catalog, complain)
  const inputs = Object.entries(raw.inputs).flatMap(([name, text]) =>
    text.trim() === '' ? [] : [[name, text.trim()] as const],
  )
  const settings = new Map([...[...file.settings].filter(([, text]) => text !== ''), ...inputs])
  const { defaults, configKeys, ...run } = parseRunSettings(settings, complain)

  const allowProbes = readChoiceOfInput(raw, 'allow-probes', complain)

  const keys: string[] = []
  const checks: CheckPlan[] = []
  for (const [index, check] of list.checks.entries()) {
    const where = list.checks.length === 1 && !settings.has('checks') && !fromFile ? '' : `check ${index + 1}`
    // What reads a check is loaded when there is one.
    const { parseCheck } = await import('./parse-check.ts')
    const { plan, key } = await parseCheck(check, {
      catalog,
      environment: raw.environment,
      defaults,
      secretless: raw.secretless,
      entry: raw.entry ?? 'action',
      inFile: fromFile,
      isFork: raw.isFork === true,
      beside: new Set(beside),
      keysAllowed: !fromFile && raw.keysAllowed !== false,
      probesAllowed: !fromFile || raw.probesInFile === true || allowProbes,
      jobToken: raw.inputs['github-token']?.trim() ?? null,
      configKeys: fromFile && privilegedEvents.includes(raw.event ?? '') ? configKeys : null,
      complain: (field, message) => {
        errors.push({ where: fromFile ? `${raw.configFile?.path}, ${where}` : where, field, message })
      },
    })
    if (key) keys.push(key)
    if (plan !== null) checks.push(plan)
  }
  const inputKey = (raw.inputs['api-key'] ?? '').trim()
  if (inputKey !== '') keys.push(inputKey)
  const plan: Plan = { ...run, checks, run: raw.inputs['run']?.trim() ? raw.inputs['run'] : null }
  errors.push(...file.errors, ...list.errors, ...findDuplicates(checks), ...findRepeatedProbes(checks))
  // Of a wrong configuration nothing is shown but what is wrong.
  if (errors.length === 0) errors.push(...findShownKeys(list, settings, keys))
  if (errors.length === 0) checkRunSettings(plan, settings, complain)
  return {
    plan: errors.length === 0 && checks.length > 0 ? plan : null,
    errors: firstErrors(errors),
    summary: run.summary,
    keys: [...new Set(keys)],
  }
}
