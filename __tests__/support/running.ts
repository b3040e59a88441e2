import { execFileSync } from 'node:child_process'

/** Processes whose command line has this text in it. */
export function running(mark: string): readonly string[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,stat=,args='], { encoding: 'utf8' })
  return table.split('\n').filter((line) => line.includes(mark) && !/^\s*\d+ Z/.test(line))
}
