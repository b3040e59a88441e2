// The most memory a process had, told by itself at its end. `resourceUsage().maxRSS` is no measure of it: on Linux a new
// process starts with the peak of the one that started it, and here that is a test runner with everything loaded.

/** A module to load first: writes `peak <bytes>` to stderr at the end. */
const source = `
  let peak = 0
  const look = () => { peak = Math.max(peak, process.memoryUsage.rss()) }
  setInterval(look, 10).unref()
  process.on('exit', () => { look(); process.stderr.write('peak ' + peak + '\\n') })`

/** For `NODE_OPTIONS`, or before the script's own name. */
export const tellPeak = `--import=data:text/javascript,${encodeURIComponent(source)}`

/** In MiB. @throws when the process did not tell it. */
export function peakOf(stderr: string): number {
  const bytes = /^peak (\d+)$/m.exec(stderr)?.[1]
  if (bytes === undefined) throw new Error(`No peak in: ${stderr.slice(-500)}`)
  return Number(bytes) / 2 ** 20
}
