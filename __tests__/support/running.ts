import { execFileSync } from 'node:child_process'

/** Processes whose command line has this text in it. */
export function running(mark: string): readonly string[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,stat=,args='], { encoding: 'utf8' })
  return table.split('\n').filter((line) => line.includes(mark) && !/^\s*\d+ Z/.test(line))
}

/** A number of seconds to sleep that no other run of these tests on the machine sleeps too. */
export function marked(seconds: number): string {
  return `${seconds}.${process.pid}`
}
