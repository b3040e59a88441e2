/**
 * What some work takes of this thread's processor time, in milliseconds. Unlike the clock's, it does not grow when other
 * work has the machine.
 */
export function processorTimeOf(work: () => void): number {
  const started = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(started)
  return (user + system) / 1000
}
