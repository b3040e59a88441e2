import { existsSync } from 'node:fs'

/** How a script of the input `run` is started: the first failing command ends it, also inside a pipe. */
export function bashArguments(script: string): readonly string[] {
  return ['-e', '-o', 'pipefail', '-c', script]
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
