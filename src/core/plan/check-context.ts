import type { Catalog } from '../provider/catalog.ts'
import type { Complain } from './field-values.ts'
import type { CheckDefaults } from './run-settings.ts'

/** Where what is told is read: on the page of a workflow, in a terminal (or another CI system), in a program. */
export type Entry = 'action' | 'terminal' | 'library'

/** What a check is read against. */
export interface CheckContext {
  readonly catalog: Catalog
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly defaults: CheckDefaults
  /** Why this run's event can have no secrets, for people; null when it can. */
  readonly secretless: string | null
  /** May a key itself stand here? A config file holds none, nor does a command line. */
  readonly keysAllowed: boolean
  /**
   * Variables that a check with an address of its own may name beside its provider's, where the check comes from a config
   * file and the event runs with secrets on somebody else's change; null where any may be named.
   */
  readonly configKeys: readonly string[] | null
  /** May a check ask for a probe, which spends money? */
  readonly probesAllowed: boolean
  readonly entry: Entry
  /** Does the check stand in a config file? */
  readonly inFile: boolean
  /** Fields that were given beside the list and not in it: told already, and not missed again. */
  readonly beside: ReadonlySet<string>
  /** Does the repository descend from another, whose secrets it does not have? */
  readonly isFork: boolean
  /** The job's own token, from the action's input; empty when it has none, null where there is no such input (a command line). */
  readonly jobToken: string | null
  readonly complain: Complain
}
