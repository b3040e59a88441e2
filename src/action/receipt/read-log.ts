import { info } from '@actions/core'
import { openLogFile } from '../../files/log-file.ts'
import { type Explained, explainOutput } from '../../gate/explain-output.ts'
import type { ReadPlan } from '../../gate/read-plan.ts'
import { placeInJob } from '../place-in-job.ts'
import type { State } from './state.ts'

/** The post step has 15 seconds for everything. */
const maxMs = 9_000

/**
 * What the log says that the job's command has written; null when that is nothing, or it is not read, which one line tells.
 * @param plan whose keys are taken out of what is quoted; without it nothing is.
 */
export async function readLog(
  { logFile, since }: State,
  plan: ReadPlan | null,
  environment: NodeJS.ProcessEnv,
): Promise<Explained | null> {
  if (logFile === null) return null
  const signal = AbortSignal.timeout(maxMs)
  const log = await openLogFile(logFile, placeInJob(environment), { notBefore: since, signal })
  if ('problem' in log) {
    info(`log-file was not looked at: ${log.problem}.`)
    return null
  }
  const clean = plan === null ? () => '' : plan.cleaner.clean
  // The step that wrote it had an environment of its own: which keys it had is not known.
  const explained = await explainOutput({ ...log, environment: null, exitCode: null, clean })
  const { cause, sure } = explained.explanation
  return cause === 'none' && sure === null ? null : explained
}
