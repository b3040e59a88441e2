// What act tells in its JSON lines, as jobs and steps.

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** One stage of one step. The post step of an action is a step of its own here. */
export interface StepRun {
  /** Of the step in the workflow, behind it those of the steps inside a composite action: `guarded/gate`. */
  readonly id: string
  readonly stage: 'Pre' | 'Main' | 'Post'
  /** `success` or `failure`, before `continue-on-error`; null when the step did not end. */
  result: string | null
  readonly log: string[]
  readonly annotations: Annotation[]
  readonly outputs: Record<string, string>
  summary: string
}

export interface JobRun {
  readonly id: string
  readonly matrix: Readonly<Record<string, unknown>>
  /** `success`, `failure`, or `skipped` when act never mentioned the job. */
  result: string
  readonly steps: StepRun[]
}

export interface WorkflowRun {
  readonly exitCode: number | null
  /** Every line that was printed, as it came. */
  readonly raw: string
  readonly jobs: readonly JobRun[]
  /** The job of this id; with a matrix, the one with this value in it. One that never ran is `skipped`. */
  job(id: string, matrixValue?: string): JobRun
  /** @throws {Error} when the step did not run. */
  step(job: string, id: string, stage?: 'Main' | 'Post'): StepRun
  /** Whether a step ran in this stage. */
  ran(job: string, id: string, stage?: 'Main' | 'Post'): boolean
}

interface Line {
  readonly level?: string
  readonly msg: string
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly stage?: 'Pre' | 'Main' | 'Post'
  readonly stepID?: readonly string[]
  readonly stepResult?: string
  readonly jobResult?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly arg?: string
  readonly name?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

const levels = ['error', 'warning', 'notice'] as const

/** @throws {Error} for a line of standard output that is not JSON. */
export function parseWorkflowRun(exitCode: number | null, stdout: string, raw: string): WorkflowRun {
  const jobs = new Map<string, JobRun>()
  for (const text of stdout.split('\n')) {
    if (text.trim() === '') continue
    const line = JSON.parse(text) as Line
    if (line.jobID === undefined) continue
    const key = JSON.stringify([line.jobID, line.matrix ?? {}])
    const job = jobs.get(key) ?? { id: line.jobID, matrix: line.matrix ?? {}, result: 'running', steps: [] }
    jobs.set(key, job)
    if (line.jobResult !== undefined) job.result = line.jobResult
    if (line.stepID !== undefined && line.stage !== undefined) readLine(findStep(job, line), line)
  }
  const all = [...jobs.values()]
  const find = (id: string, matrixValue?: string) =>
    all.find((job) => job.id === id && (matrixValue === undefined || Object.values(job.matrix).includes(matrixValue)))
  const findRun = (job: string, id: string, stage: 'Main' | 'Post') =>
    find(job)?.steps.find((step) => step.id === id && step.stage === stage)
  return {
    exitCode,
    raw,
    jobs: all,
    job: (id, matrixValue) => find(id, matrixValue) ?? { id, matrix: {}, result: 'skipped', steps: [] },
    step: (job, id, stage = 'Main') => {
      const step = findRun(job, id, stage)
      if (step === undefined) throw new Error(`${job}/${id} (${stage}) did not run:\n${raw.slice(-4000)}`)
      return step
    },
    ran: (job, id, stage = 'Main') => (findRun(job, id, stage)?.result ?? null) !== null,
  }
}

function findStep(job: JobRun, line: Line): StepRun {
  const stage = line.stage ?? 'Main'
  // The post steps inside a composite action come under the ids of all its steps that ran, the own one last.
  const ids = line.stepID ?? []
  const id = (stage === 'Post' ? [...ids.slice(0, 1), ...ids.slice(1).slice(-1)] : ids).join('/')
  const known = job.steps.find((step) => step.id === id && step.stage === stage)
  if (known !== undefined) return known
  const step: StepRun = { id, stage, result: null, log: [], annotations: [], outputs: {}, summary: '' }
  job.steps.push(step)
  return step
}

function readLine(step: StepRun, line: Line): void {
  if (line.stepResult !== undefined) step.result = line.stepResult
  if (line.raw_output === true) step.log.push(line.msg.replace(/\n$/, ''))
  const level = levels.find((name) => name === line.command)
  if (level !== undefined) {
    step.annotations.push({ level, title: line.kvPairs?.['title'] ?? '', message: line.arg ?? '' })
  }
  if (line.command === 'set-output') step.outputs[line.name ?? ''] = line.arg ?? ''
  if (line.command === 'summary') step.summary += line.content ?? ''
}
