import type { TableOptions } from '../core/render/table.ts'
import type { Report, Verdict } from '../core/verdict/report.ts'

type Render = (report: Report, table: TableOptions) => string | Promise<string>

interface FormatEntry {
  /** The code of each is loaded only when it is asked for. */
  readonly load: () => Promise<Render>
  /** Where whoever reads it goes by exit codes of its own; absent: those of `check`. */
  readonly exitCodeOf?: () => Promise<(verdict: Verdict) => number>
}

/** What `--format` takes, the default first. */
export const formats = {
  table: { load: async () => (await import('../core/render/table.ts')).renderTable },
  json: { load: async () => (await import('../core/render/results.ts')).renderJson },
  markdown: { load: async () => (await import('../core/render/summary.ts')).renderSummary },
  junit: { load: async () => (await import('../core/render/junit.ts')).renderJunit },
  openmetrics: { load: async () => (await import('../core/render/openmetrics.ts')).renderOpenMetrics },
  nagios: {
    load: async () => (await import('../core/render/nagios.ts')).renderNagios,
    exitCodeOf: async () => (await import('../core/render/nagios.ts')).nagiosCodeOf,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>

export type Format = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly Format[]

/** The exit code that a verdict has in a format. */
export async function exitCodeIn(
  format: Format,
  verdict: Verdict,
  usual: (verdict: Verdict) => number,
): Promise<number> {
  const { exitCodeOf }: FormatEntry = formats[format]
  return exitCodeOf === undefined ? usual(verdict) : (await exitCodeOf())(verdict)
}

/** For a person: `json, markdown or junit`. */
export function listFormats(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
