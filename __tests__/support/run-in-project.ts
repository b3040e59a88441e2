import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { node24, projectFolder } from './runner.ts'

export interface ScriptRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a script as a user of ours would, in a project of theirs: `credit-gate` and `npx credit-gate` are the built command
 * line, `dist/` is there for who works in a clone, and what the script starts to spend money is there and does nothing.
 */
export async function runInProject(
  script: string,
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  shell: readonly string[] = ['bash', '-e', '-o', 'pipefail'],
): Promise<ScriptRun> {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  try {
    const scripts = [...script.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => [name, 'true'])
    const package_ = JSON.stringify({ private: true, scripts: Object.fromEntries(scripts) })
    for (const [path, text] of Object.entries({ 'package.json': package_, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(join(projectFolder, 'dist'), join(folder, 'dist'))
    writeCommands(join(folder, 'bin'))
    const path = [join(folder, 'bin'), dirname(node24), process.env['PATH']].join(delimiter)
    return await run([...shell, '-c', script], folder, { ...environment, PATH: path, HOME: folder, LANG: 'C.UTF-8' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeCommands(folder: string): void {
  mkdirSync(folder)
  const gate = `exec node "${join(projectFolder, 'dist/cli/index.js')}" "$@"`
  const npx = `case "$1" in --yes|-y) shift ;; esac\ncase "$1" in credit-gate|credit-gate@*) shift ;; *) exit 97 ;; esac\n${gate}`
  writeFileSync(join(folder, 'credit-gate'), `#!/bin/sh\n${gate}\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\n${npx}\n`, { mode: 0o755 })
}

function run([shell = '', ...words]: readonly string[], cwd: string, env: Record<string, string>): Promise<ScriptRun> {
  const child = spawn(shell, words, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
