import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A script of the input `run`, in a file that only its user can read: on a command line every user would see it. */
export interface ScriptFile {
  /** For bash: the first failing command ends the script, also inside a pipe. */
  readonly arguments: readonly string[]
  /** Takes the file away. */
  remove(): void
}

/** @param folder where it lies for as long as it runs. */
export function writeScriptFile(script: string, folder: string): ScriptFile {
  const own = mkdtempSync(join(folder, 'credit-gate-'))
  const path = join(own, 'run.sh')
  writeFileSync(path, script, { mode: 0o600 })
  return {
    arguments: ['-e', '-o', 'pipefail', path.replaceAll('\\', '/')],
    remove: () => rmSync(own, { recursive: true, force: true }),
  }
}

/**
 * The bash to use. On Windows the one in the system's own folder starts another system (WSL), which lacks the workspace
 * and its tools: the next one on PATH is Git's.
 */
export function findBash(environment: NodeJS.ProcessEnv, platform = process.platform): string {
  if (platform !== 'win32') return 'bash'
  const system = (environment['SystemRoot'] ?? 'C:\\Windows').toLowerCase()
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(';')
  const found = folders
    .filter((folder) => folder !== '' && !folder.toLowerCase().startsWith(system))
    .map((folder) => `${folder.replace(/[\\/]$/, '')}/bash.exe`)
    .find((path) => existsSync(path))
  return found ?? 'bash'
}

/** What to do where there is no bash. */
export const bashMissing =
  'the input `run` needs bash on PATH, and there is none; on a self-hosted Windows runner install Git for Windows'
