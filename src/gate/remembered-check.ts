import type { RunContext } from '../core/memory/reading.ts'
import type { Memory } from '../core/memory/remember.ts'
import { renderReadingLine } from '../core/render/reading-line.ts'
import type { Report } from '../core/verdict/report.ts'
import type { Place } from '../files/append-line.ts'
import { check, type Dependencies } from './check.ts'
import type { ReadPlan } from './read-plan.ts'

/** What was found, and what was remembered for it. */
export interface RememberedCheck {
  readonly report: Report
  readonly memory: Memory
}

/** Where the gate runs, and where its files may lie. */
export interface Remembering {
  readonly context: RunContext | null
  readonly place: Place
}

/** The gate with what the runs before it saw; leaves what it saw for the next. What cannot be read or written is a note. */
export async function checkAndRemember(
  plan: ReadPlan,
  dependencies: Dependencies,
  { context, place }: Remembering,
): Promise<RememberedCheck> {
  const path = plan.historyFile
  if (path === null) {
    const memory = { history: [], context }
    return { report: await check(plan, { ...dependencies, memory }), memory }
  }
  const { appendHistoryLine, readHistory } = await import('../files/history-file.ts')
  const { readings, unreadable, problem } = readHistory(path, place, new Date())
  const memory: Memory = { history: readings, context }
  const { reading, ...report } = await check(plan, { ...dependencies, memory })
  const unwritten = appendHistoryLine(path, renderReadingLine(reading), place)
  const lines = unreadable === 1 ? '1 line of history-file' : `${unreadable} lines of history-file`
  const notes = [
    ...(problem === null ? [] : [`history-file was not read: ${problem}`]),
    ...(unreadable === 0 ? [] : [`${lines} could not be read and ${unreadable === 1 ? 'was' : 'were'} passed over`]),
    ...(unwritten === null ? [] : [`No line in history-file: ${unwritten}`]),
  ]
  return { report: { ...report, notes: [...report.notes, ...notes] }, memory }
}
