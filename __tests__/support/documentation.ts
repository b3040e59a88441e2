// What README, docs/ and the other pages show, and how each block of it is tried.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { classifyYaml, type Kind } from '../../scripts/classify-yaml.ts'
import { type Block, readBlocks } from '../../scripts/read-blocks.ts'

export const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)

/**
 * - `workflow`: run by act, jobs and steps included; steps that need no other are also run in the harness.
 * - `checks`: given to the command line.
 * - `shell`: run.
 * - `data`: JSON, which must be JSON.
 * - `exempt`: says why it is not run.
 * - `text`: nothing to run (a log, a table, a picture in letters).
 * - `unknown`: nobody knows how to run it, and it does not say why not.
 */
export type Trial = 'workflow' | 'checks' | 'shell' | 'data' | 'exempt' | 'text' | 'unknown'

export interface DocumentedBlock extends Block {
  readonly trial: Trial
  /** For YAML. */
  readonly kind: Kind | null
}

/** Every block of every page in the repository, in order. */
export function readDocumentation(): DocumentedBlock[] {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md']
  const pages = execFileSync('git', listed, { encoding: 'utf8' }).trim().split('\n')
  return pages.flatMap((page) => readBlocks(page, readFileSync(page, 'utf8'))).map(classify)
}

function classify(block: Block): DocumentedBlock {
  if (block.exemption !== null) return { ...block, kind: null, trial: 'exempt' }
  switch (block.language) {
    case 'yaml':
    case 'yml': {
      const kind = classifyYaml(block.text, inputs)
      if (kind === 'checks' || kind === 'settings') return { ...block, kind, trial: 'checks' }
      return { ...block, kind, trial: kind === 'other' || kind === 'action' ? 'unknown' : 'workflow' }
    }
    case 'sh':
    case 'bash':
    case 'shell':
      return { ...block, kind: null, trial: 'shell' }
    case 'json':
      return { ...block, kind: null, trial: 'data' }
    case 'console':
    case 'powershell':
    case 'pwsh':
      return { ...block, kind: null, trial: 'unknown' }
    default:
      return { ...block, kind: null, trial: 'text' }
  }
}

/** Where a person finds it: `README.md:40`. */
export function nameBlock(block: Block): string {
  return `${block.file}:${block.line}`
}
