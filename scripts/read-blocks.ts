/** A fenced block of a Markdown page. */
export interface Block {
  readonly file: string
  /** Line of the first line of its text, counted from 1. */
  readonly line: number
  /** First word behind the fence, in lower case: `yaml`, `sh`, or empty. */
  readonly language: string
  /** Without the fence's own indentation. */
  readonly text: string
  /** Why it is not executed, from `<!-- not run: reason -->` before it; null when it is meant to run. */
  readonly exemption: string | null
}

const fence = /^(?<indent> *)(?<marks>`{3,}|~{3,})\s*(?<language>[\w+-]*)/
const exempting = /<!--\s*not run:\s*(?<reason>(?:(?!-->)[\s\S])*?)\s*-->$/

/** @throws {Error} for a fence that nothing closes, and for an exemption without a reason. */
export function readBlocks(file: string, page: string): Block[] {
  const lines = page.split(/\r?\n/)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const opening = fence.exec(lines[at] ?? '')?.groups
    if (opening === undefined) continue
    const { indent = '', marks = '', language = '' } = opening
    const end = lines.findIndex((line, index) => index > at && line.trim() === marks)
    if (end < 0) throw new Error(`${file}:${at + 1} opens a block that nothing closes`)
    blocks.push({
      file,
      line: at + 2,
      language: language.toLowerCase(),
      text: lines
        .slice(at + 1, end)
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
        .join('\n')
        .concat('\n'),
      exemption: readExemption(file, lines.slice(0, at)),
    })
    at = end
  }
  return blocks
}

function readExemption(file: string, before: readonly string[]): string | null {
  const reason = exempting.exec(before.join('\n').trimEnd())?.groups?.['reason']
  if (reason === '') throw new Error(`${file}:${before.length + 1} is not run, and does not say why`)
  return reason ?? null
}
