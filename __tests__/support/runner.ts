// Does to a built JavaScript action, as a process, what the GitHub runner does to it. Read from
// https://github.com/actions/runner (2.336), file by file; see the heads of the runner-*.ts files beside this one.
// Left out: the `with:` block that the runner prints before the action starts, Windows, containers.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'
import { load } from 'js-yaml'
import type { Command } from './runner-commands.ts'
import { evaluateInputs, type JobStatus, type Manifest, present, runnerVariables } from './runner-environment.ts'
import { type CommandFiles, createCommandFiles, readCommandFile } from './runner-files.ts'
import { createMasker, type Masker } from './runner-masks.ts'
import { type EndedStep, type RunningStep, runProcess } from './runner-process.ts'
import { type Annotation, createRecord } from './runner-record.ts'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
/** Node 24, on which the tests run: what `using: node24` gives. */
export const node24 = process.execPath

interface StageOptions {
  /** Workflow, job and step `env:`. An undefined value removes a variable that the runner's machine would have. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Variables of the runner itself that are otherwise in this test: another actor, `GITHUB_OUTPUT` gone. Applied last. */
  readonly context?: Readonly<Record<string, string | undefined>>
  readonly debug?: boolean
  readonly onStarted?: (running: RunningStep) => void
  readonly cancelAfterMs?: number
  /** When the test gives up and kills the process; default 25 s. */
  readonly timeoutMs?: number
  readonly node?: string
}

export interface ActionRun extends StageOptions {
  /** Values as the runner hands them on: text. An absent key gets the default of action.yml, an empty one does not. */
  readonly with?: Readonly<Record<string, string>>
  readonly workspaceFiles?: Readonly<Record<string, string>>
  /** What a checkout cannot do: links, folders without a right. Gets the workspace's path. */
  readonly prepareWorkspace?: (workspace: string) => void
  readonly eventName?: string
  readonly event?: unknown
  /** Secrets that the server knows of, masked from the start. */
  readonly secrets?: readonly string[]
  readonly jobStatus?: JobStatus
  /** Folder with action.yml; default: this project. */
  readonly actionFolder?: string
}

export interface PostRun extends StageOptions {
  /** Default: what the main step made of the job. */
  readonly jobStatus?: JobStatus
}

export interface StepResult extends EndedStep {
  readonly conclusion: JobStatus
  readonly outputs: Readonly<Record<string, string>>
  /** Every output in the order written, repetitions included. */
  readonly rawOutputs: readonly (readonly [name: string, value: string])[]
  /** What would reach a later job that maps each output: none that is empty, or has a mask in it. */
  readonly jobOutputs: Readonly<Record<string, string>>
  /** At most 10 of a level, as the runner keeps them. */
  readonly annotations: readonly Annotation[]
  readonly droppedAnnotations: readonly Annotation[]
  /** Lines of the step's log, masked. */
  readonly log: string
  readonly commands: readonly Command[]
  /** As uploaded: masked, and empty when larger than 1 MiB. */
  readonly summary: string
  /** What the process wrote into the runner's files, nothing masked. */
  readonly rawFiles: Readonly<Record<keyof CommandFiles, string>>
  readonly state: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  readonly masks: ReadonlySet<string>
  readonly workspace: string
  readonly runnerTemp: string
}

export interface MainResult extends StepResult {
  /** Runs the post step: same inputs evaluated anew, the saved state, the masks so far. */
  post(options?: PostRun): Promise<StepResult>
}

/** What all steps of one job share. */
interface Job {
  readonly options: ActionRun
  readonly folder: string
  readonly manifest: Manifest
  readonly root: string
  readonly workspace: string
  readonly runnerTemp: string
  readonly eventName: string
  readonly masker: Masker
}

const roots = new Set<string>()
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

async function runStage(
  job: Job,
  script: string,
  stage: StageOptions,
  jobStatus: JobStatus,
  state: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const { options, masker } = job
  const files = createCommandFiles(job.runnerTemp)
  const { record, addIssue, readCommand, readFiles } = createRecord(masker, stage.debug ?? false)
  const inputs = evaluateInputs(job.manifest.inputs, options.with ?? {}, jobStatus)
  if (inputs.unexpected.length > 0) addIssue('warning', {}, `Unexpected input(s) '${inputs.unexpected.join("', '")}'`)
  const machine = { PATH: process.env['PATH'] ?? '', HOME: job.root, LANG: 'C.UTF-8' }
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  const ended = await runProcess({
    command: stage.node ?? node24,
    arguments: [join(job.folder, script)],
    cwd: job.workspace,
    environment: present({
      ...machine,
      ...options.env,
      ...stage.env,
      ...Object.fromEntries(saved),
      ...inputs.variables,
      ...runnerVariables(job, files, stage.debug ?? false),
      ...stage.context,
    }),
    onLine: readCommand,
    onStarted: stage.onStarted,
    cancelAfterMs: stage.cancelAfterMs,
    timeoutMs: stage.timeoutMs ?? 25_000,
  })
  const summary = readFiles(files)
  const outputs = Object.fromEntries(record.rawOutputs)
  return {
    ...ended,
    conclusion: ended.cancelled ? 'cancelled' : ended.exitCode !== 0 || record.failed ? 'failure' : 'success',
    outputs,
    rawOutputs: record.rawOutputs,
    jobOutputs: Object.fromEntries(
      Object.entries(outputs).filter(([, value]) => value !== '' && masker.mask(value) === value),
    ),
    annotations: record.annotations,
    droppedAnnotations: record.droppedAnnotations,
    log: record.log.join('\n'),
    commands: record.commands,
    summary,
    rawFiles: {
      output: readCommandFile(files.output),
      state: readCommandFile(files.state),
      env: readCommandFile(files.env),
      path: readCommandFile(files.path),
      summary: readCommandFile(files.summary),
    },
    state: record.state,
    environment: record.environment,
    masks: masker.values,
    workspace: job.workspace,
    runnerTemp: job.runnerTemp,
  }
}

function prepareJob(options: ActionRun): Job {
  const root = mkdtempSync(join(tmpdir(), 'runner-'))
  roots.add(root)
  const workspace = join(root, 'work', 'widgets')
  const runnerTemp = join(root, 'temp')
  mkdirSync(workspace, { recursive: true })
  mkdirSync(runnerTemp)
  writeFileSync(join(root, 'event.json'), JSON.stringify(options.event ?? {}))
  for (const [path, text] of Object.entries(options.workspaceFiles ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  options.prepareWorkspace?.(workspace)
  const folder = options.actionFolder ?? projectFolder
  const manifest = load(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest
  const masker = createMasker()
  for (const secret of options.secrets ?? []) masker.add(secret.trim())
  return { options, folder, manifest, root, workspace, runnerTemp, masker, eventName: options.eventName ?? 'push' }
}

/** Runs the main step. It never throws for what the action does: a crash is an exit code, as for the runner. */
export async function runAction(options: ActionRun = {}): Promise<MainResult> {
  const job = prepareJob(options)
  const before = options.jobStatus ?? 'success'
  const main = await runStage(job, job.manifest.runs.main, options, before, {})
  return {
    ...main,
    async post(stage = {}) {
      const { post } = job.manifest.runs
      if (post === undefined) throw new Error('action.yml has no post')
      const after = before === 'success' ? main.conclusion : before
      return runStage(job, post, stage, stage.jobStatus ?? after, main.state)
    },
  }
}
