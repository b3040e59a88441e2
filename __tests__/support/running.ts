import { readProcesses } from './processes.ts'

/** Processes whose command line has this text in it, each as its id and its command line. */
export function running(mark: string): readonly string[] {
  return readProcesses()
    .filter(({ state, commandLine }) => state !== 'Z' && commandLine.includes(mark))
    .map(({ pid, commandLine }) => `${pid} ${commandLine}`)
}

/** A number of seconds to sleep that no other run of these tests on the machine sleeps too. */
export function marked(seconds: number): string {
  return `${seconds}.${process.pid}`
}
