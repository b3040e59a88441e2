import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessEntry {
  readonly pid: number
  readonly parent: number
  /** One letter: `Z` has ended, and nobody has looked yet. */
  readonly state: string
  readonly commandLine: string
}

function readEntry(pid: string): ProcessEntry {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  // The name before it, in brackets, may hold anything.
  const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  return { pid: Number(pid), parent: Number(parent), state, commandLine }
}

/** Every process of this machine. On Linux without `ps`, which small images lack. */
export function readProcesses(): readonly ProcessEntry[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          return [readEntry(pid)]
        } catch {
          // It has ended meanwhile.
          return []
        }
      })
  }
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
  return table.split('\n').flatMap((line) => {
    const [, pid = '', parent = '', state = '', commandLine = ''] =
      /^\s*(\d+)\s+(\d+)\s+(\S)\S*\s+(.*)$/.exec(line) ?? []
    return pid === '' ? [] : [{ pid: Number(pid), parent: Number(parent), state, commandLine }]
  })
}
