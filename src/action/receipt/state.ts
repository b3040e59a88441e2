// What main leaves for the post step. Light: the post step reads it before it knows whether there is anything to do.

/** Name of the state: the runner hands it on as `STATE_receipt`. */
export const stateName = 'receipt'

/** Beyond this there is no receipt: the system limits how long a variable may be. */
export const maxStateBytes = 64 * 1024

/** What the post step is to do. It holds no key. */
export interface State {
  /** `false`: there is only a log to read. */
  readonly receipt: 'on-failure' | 'true' | 'false'
  /** May the receipt stand in the job summary? */
  readonly summary: 'always' | 'on-problem' | 'never'
  /** Had any check a problem at the gate? */
  readonly problem: boolean
  /** Had main seen the job's status `success`? If not, a failure says nothing about the time after the gate. */
  readonly sawSuccess: boolean
  /** The log to read when the job has failed; null without one. */
  readonly logFile: string | null
  /** When this job began, as far as it is known: milliseconds of the epoch. */
  readonly since: number
  /** Of what is asked, and where the keys go: see `askedOf`. */
  readonly asked: string
  /** See `saveFirstReadings`; of them the post step itself asks only whether the gate had let the job go on. */
  readonly readings: { readonly shouldRun: boolean }
}

/** What was left: readings, or a note why there are none. An empty note: there is nothing to do, and nothing to say. */
export type Left = { readonly state: State } | { readonly note: string }

const version = 1

/** There is nothing for the post step to do. */
export const nothingToDo = JSON.stringify({ version, nothing: true })

const tooLarge = JSON.stringify({ version, nothing: true, tooLarge: true })

const tooLargeNote = `the readings of so many checks do not fit into what a step may leave to its end (${maxStateBytes / 1024} KiB)`

/** The state as text, and what is to be said when it is too large. */
export function renderState(state: State): { readonly text: string; readonly note: string | null } {
  const text = JSON.stringify({ version, ...state })
  if (Buffer.byteLength(text) <= maxStateBytes) return { text, note: null }
  return { text: tooLarge, note: `There will be no receipt: ${tooLargeNote}.` }
}

function isOne<T>(value: unknown, allowed: readonly T[]): boolean {
  return (allowed as readonly unknown[]).includes(value)
}

function shouldRunOf(readings: unknown): unknown {
  return typeof readings === 'object' && readings !== null && 'shouldRun' in readings ? readings.shouldRun : undefined
}

/** Reads what main left. What is missing, cut or nonsense is a note. */
export function readState(text: string | undefined): Left {
  if (text === undefined || text === '') return { note: 'the main step left no reading behind' }
  const broken: Left = { note: 'what the main step left behind cannot be read' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return broken
  }
  if (typeof value !== 'object' || value === null) return broken
  const found = value as Partial<Record<keyof State | 'version' | 'nothing' | 'tooLarge', unknown>>
  if (found.version !== version) return { note: 'what the main step left behind is of another version' }
  if (found.nothing === true) return { note: found.tooLarge === true ? tooLargeNote : '' }
  const fits =
    isOne(found.receipt, ['on-failure', 'true', 'false']) &&
    isOne(found.summary, ['always', 'on-problem', 'never']) &&
    [found.problem, found.sawSuccess, shouldRunOf(found.readings)].every((flag) => typeof flag === 'boolean') &&
    (found.logFile === null || typeof found.logFile === 'string') &&
    typeof found.since === 'number' &&
    typeof found.asked === 'string'
  return fits ? { state: found as unknown as State } : broken
}

/** What the post step does, decided from what main left and the job's status alone. */
export type Task =
  | { readonly kind: 'none'; readonly say: string }
  | { readonly kind: 'read'; readonly state: State; readonly jobFailed: boolean }

/** @param jobStatus the input `job-status`, which the runner evaluates again for the post step. */
export function decideTask(left: Left, jobStatus: string): Task {
  if ('note' in left)
    return { kind: 'none', say: left.note === '' ? '' : `The credit was not read again: ${left.note}.` }
  const { state } = left
  const { shouldRun } = state.readings
  const jobFailed = jobStatus === 'failure' && shouldRun && state.sawSuccess
  if (state.receipt === 'true' || jobFailed) return { kind: 'read', state, jobFailed }
  const cancelled = jobStatus === 'cancelled' && shouldRun && state.receipt !== 'false'
  return { kind: 'none', say: cancelled ? 'The job was cancelled, so the credit is not read again.' : '' }
}
