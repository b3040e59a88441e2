import type { TableOptions } from '../core/render/table.ts'
import type { Report } from '../core/verdict/report.ts'

type Render = (report: Report, table: TableOptions) => string | Promise<string>

/** What `--format` takes, the default first. The code of each is loaded only when it is asked for. */
export const formats = {
  table: async () => (await import('../core/render/table.ts')).renderTable,
  json: async () => (await import('../core/render/results.ts')).renderJson,
  markdown: async () => (await import('../core/render/summary.ts')).renderSummary,
  junit: async () => (await import('../core/render/junit.ts')).renderJunit,
} as const satisfies Readonly<Record<string, () => Promise<Render>>>

export type Format = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly Format[]

/** For a person: `json, markdown or junit`. */
export function listFormats(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
