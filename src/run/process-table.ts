import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** One process of this machine. */
export interface ProcessRow {
  readonly pid: number
  readonly parent: number
  readonly group: number
}

/** `4711 (a name) with) S 1 4711 …`: the name may hold anything, so what counts stands behind its last bracket. */
function parseStat(pid: number, stat: string): ProcessRow | null {
  const [state = '', parent = '', group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // A zombie has ended; only its parent has not looked yet, and in a container may never do.
  return state === 'Z' || state === 'X' ? null : { pid, parent: Number(parent), group: Number(group) }
}

function readProc(): readonly ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return parseStat(Number(name), readFileSync(`/proc/${name}/stat`, 'latin1')) ?? []
      } catch {
        // It has ended meanwhile.
        return []
      }
    })
}

function readPs(): readonly ProcessRow[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' })
  return table.split('\n').flatMap((line) => {
    const [pid = '', parent = '', group = '', state = 'Z'] = line.trim().split(/\s+/)
    return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), group: Number(group) }]
  })
}

/** Every process that runs; empty where that cannot be learnt. */
export function readProcessTable(): readonly ProcessRow[] {
  try {
    return process.platform === 'linux' ? readProc() : process.platform === 'win32' ? [] : readPs()
  } catch {
    return []
  }
}

/** Ids of a process's ancestors, its parent first. */
export function ancestorsOf(row: ProcessRow, table: readonly ProcessRow[]): readonly number[] {
  const ancestors: number[] = []
  for (let parent = row.parent; parent > 0 && !ancestors.includes(parent); ) {
    ancestors.push(parent)
    parent = table.find(({ pid }) => pid === parent)?.parent ?? 0
  }
  return ancestors
}

/** Members of a group that still run. */
export function membersOf(group: number, table: readonly ProcessRow[]): readonly number[] {
  return table.filter((row) => row.group === group).map(({ pid }) => pid)
}

/**
 * What a command has started in the group that it shares with us, and with our neighbours in a pipeline: our descendants,
 * and those whose parents have ended. Neighbours have our own parent above them.
 */
export function sharedMembersOf(
  us: { readonly pid: number; readonly parent: number },
  table: readonly ProcessRow[],
): readonly number[] {
  const ours = table.find(({ pid }) => pid === us.pid)
  return table
    .filter((row) => {
      const ancestors = ancestorsOf(row, table)
      if (ancestors.includes(us.pid)) return true
      return row.pid !== us.pid && row.group === ours?.group && !ancestors.includes(us.parent) && row.pid !== us.parent
    })
    .map(({ pid }) => pid)
}
