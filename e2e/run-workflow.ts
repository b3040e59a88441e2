import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseWorkflowRun, type WorkflowRun } from './workflow-run.ts'

/** What a tag of ours holds, as far as a runner looks at it. */
const published = ['action.yml', 'dist', '.github/workflows/monitor.yml']
/** The names under which an example finds us, whatever the version. */
const names = ['OWNER/credit-gate@v1', 'OWNER/credit-gate@v1.0.0']

export interface WorkflowOptions {
  readonly act: string
  /** Folder that becomes the repository. */
  readonly repository: string
  /** Files put over it, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** File name below .github/workflows. */
  readonly workflow: string
  readonly event?: string
  readonly payload?: unknown
  readonly actor?: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** Further repositories that the workflow names, `owner/name@ref` to folder. */
  readonly others?: Readonly<Record<string, string>>
  /** What the machine of the runner has in its environment. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs one workflow with act on this machine, without containers: the repository is a fresh copy each time. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const root = mkdtempSync(join(tmpdir(), 'e2e-'))
  try {
    const repository = join(root, 'repository')
    cpSync(options.repository, repository, { recursive: true })
    for (const [path, text] of Object.entries(options.files ?? {})) {
      mkdirSync(dirname(join(repository, path)), { recursive: true })
      writeFileSync(join(repository, path), text, { mode: /\.sh$|\.bin\//.test(path) ? 0o755 : 0o644 })
    }
    commit(repository)
    const action = join(root, 'action')
    for (const part of published) cpSync(part, join(action, part), { recursive: true })
    const payload = join(root, 'event.json')
    writeFileSync(payload, JSON.stringify(options.payload ?? {}))
    const others = Object.entries(options.others ?? {}).map(([name, folder]) => [name, resolve(folder)])
    const locals = Object.fromEntries([...names.map((name) => [name, action]), ...others])
    const each = (flag: string, values: Readonly<Record<string, string>> = {}) =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
    const flags = [
      ...[
        options.event ?? 'push',
        '--json',
        '-P',
        'ubuntu-latest=-self-hosted',
        '-P',
        'self-hosted=-self-hosted',
        '-W',
        join('.github/workflows', options.workflow),
      ],
      ...[
        '--eventpath',
        payload,
        '--action-cache-path',
        join(root, 'cache'),
        '--no-cache-server',
        '--insecure-secrets',
        '--action-offline-mode',
      ],
      ...['--actor', options.actor ?? 'octocat', '--defaultbranch', 'main', '--concurrent-jobs', '2'],
      ...[
        ...each('--local-repository', locals),
        ...each('--secret', options.secrets),
        ...each('--var', options.variables),
      ],
      ...[...each('--input', options.inputs), ...each('--env', options.environment)],
    ]
    return await collect(options.act, flags, repository, root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function collect(act: string, flags: readonly string[], cwd: string, home: string): Promise<WorkflowRun> {
  // act hands its own environment on to the steps; ours must not decide what they do.
  const node = dirname(process.execPath)
  const environment = { PATH: `${node}:${process.env['PATH'] ?? ''}`, HOME: home, LANG: 'C.UTF-8' }
  const child = spawn(act, flags, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 })
  let stdout = ''
  let raw = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    raw += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    raw += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      try {
        resolve(parseWorkflowRun(code, stdout, raw))
      } catch (error) {
        reject(error)
      }
    })
  })
}

function commit(folder: string): void {
  const git = (...rest: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.invalid', '-c', 'commit.gpgsign=false', ...rest],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    )
  git('init', '--initial-branch=main')
  git('remote', 'add', 'origin', 'https://github.com/octo-org/widgets.git')
  git('add', '--all', '--force')
  git('commit', '--message', 'Everything')
}
