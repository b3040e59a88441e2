import { parsePlan, type RawPlan } from '../core/plan/parse-plan.ts'
import type { ConfigurationError, Plan, SummaryMode } from '../core/plan/plan.ts'
import { cleanText } from '../core/text/clean-text.ts'
import type { Place } from '../files/append-line.ts'
import { readConfigFile } from '../files/config-file.ts'
import { catalog } from '../providers/catalog.ts'
import { type Cleaner, createCleaner } from './cleaner.ts'

/** A plan, and what takes the keys in it out of every text. */
export interface ReadPlan extends Plan {
  readonly cleaner: Cleaner
}

/** What an entry was given: the action's inputs, a command's flags, a caller's options. */
export interface Given extends Pick<RawPlan, 'inputs' | 'environment' | 'keysAllowed' | 'event' | 'entry' | 'isFork'> {
  /** Why this run's event can have no secrets, for people; null (or absent) when it can. */
  readonly secretless?: string | null
  /** Where a config file's path starts, and whether the file must lie there. Absent: no config file is read. */
  readonly files?: { readonly base: string; readonly confined: boolean }
  /** Where a receipt may be filed: one that may not is told before any request. Absent: it is not looked at. */
  readonly place?: Place
  /** What the entry itself found wrong; told first. */
  readonly errors?: readonly ConfigurationError[]
  /** The plan's errors in the entry's own words: flags instead of inputs. */
  readonly retell?: (errors: readonly ConfigurationError[]) => readonly ConfigurationError[]
  /** Words that may be keys in a wrong place: taken out of what is said of a wrong configuration. */
  readonly strays?: readonly string[]
  /** Takes every key that was found, before anything is told. */
  readonly onKeys?: (keys: readonly string[]) => void
}

export interface PlanReading {
  /** Null when anything is wrong. */
  readonly plan: ReadPlan | null
  /** All that is wrong, fit to be shown. */
  readonly errors: readonly ConfigurationError[]
  /** As far as it could be read, also when there is no plan. */
  readonly summary: SummaryMode
}

/** Longest sentence that is told of a wrong configuration: one may list every provider. */
const maxMessageCharacters = 2_000

/** A file that cannot take its line is known now, and would else be told when the money is spent. */
async function problemsOfFiles(plan: Plan | null, place: Place | undefined): Promise<readonly ConfigurationError[]> {
  if (plan === null || place === undefined || (plan.receiptFile === null && plan.historyFile === null)) return []
  const { findAppendProblem } = await import('../files/append-line.ts')
  const paths = { 'receipt-file': plan.receiptFile, 'history-file': plan.historyFile }
  return Object.entries(paths).flatMap(([field, path]) => {
    const problem = path === null ? null : findAppendProblem(path, place)
    return problem === null ? [] : [{ where: '', field, message: `cannot take a line: ${problem}; name another file` }]
  })
}

/** Reads the plan from what was given, the config file and the environment: the only way from raw text to a run. */
export async function readPlan(given: Given): Promise<PlanReading> {
  const { inputs, environment, files, errors: own = [], retell = (errors) => errors, strays = [] } = given
  const path = inputs['config-file']?.trim() ?? ''
  const read = files === undefined || path === '' ? null : readConfigFile(path, files.base, files.confined)
  const parsed = await parsePlan(
    {
      inputs,
      environment,
      configFile: read !== null && 'file' in read ? read.file : null,
      secretless: given.secretless ?? null,
      event: given.event ?? null,
      keysAllowed: given.keysAllowed ?? true,
      // A file that need not lie in a workspace is the user's own.
      probesInFile: files?.confined === false,
      entry: given.entry ?? 'action',
      isFork: given.isFork ?? false,
    },
    catalog,
  )
  given.onKeys?.(parsed.keys)
  const unread = read !== null && 'error' in read ? [read.error] : []
  const { plan, summary } = parsed
  const unwritable = await problemsOfFiles(plan, given.place)
  const errors = [...own, ...retell([...unread, ...parsed.errors, ...unwritable])]
  if (plan !== null && errors.length === 0) {
    return { plan: { ...plan, cleaner: createCleaner(parsed.keys) }, errors, summary }
  }
  const { redact, clean } = createCleaner([...parsed.keys, ...strays])
  const shown = errors.map(({ where, field, message }) => ({
    where: clean(where),
    field: clean(field),
    message: cleanText(message, redact, maxMessageCharacters),
  }))
  return { plan: null, errors: shown, summary }
}
