import { readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { maxConfigBytes } from '../core/plan/limits.ts'
import type { ConfigurationError } from '../core/plan/plan.ts'
import { liesIn } from './lies-in.ts'

export type ConfigFileRead =
  | { readonly file: { readonly path: string; readonly text: string } }
  | { readonly error: ConfigurationError }

/**
 * Reads the config file.
 * @param workspace where a relative path starts.
 * @param confined must the file lie in the workspace, links resolved? The command line reads any path.
 */
export function readConfigFile(path: string, workspace: string, confined: boolean): ConfigFileRead {
  const wrong = (message: string): ConfigFileRead => ({ error: { where: '', field: 'config-file', message } })
  const wanted = resolve(workspace, path)
  try {
    const real = realpathSync(wanted)
    if (confined && !liesIn(real, realpathSync(workspace))) {
      return wrong(`\`${path}\` lies outside the workspace; only a file of the repository is read`)
    }
    const { size } = statSync(real)
    if (!statSync(real).isFile()) return wrong(`\`${path}\` is not a file`)
    if (size > maxConfigBytes) return wrong(`\`${path}\` is larger than ${maxConfigBytes / 1024} KiB`)
    return { file: { path, text: readFileSync(real, 'utf8') } }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const hint = confined ? '; is there an `actions/checkout` step before this one?' : ''
    return wrong(
      code === 'ENOENT'
        ? `\`${path}\` does not exist${hint}`
        : `\`${path}\` cannot be read (${code ?? 'unknown fault'})`,
    )
  }
}
