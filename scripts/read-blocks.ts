import type { Code, Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

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

const exempting = /<!--\s*not run:\s*(?<reason>(?:(?!-->)[\s\S])*?)\s*-->$/

/** @throws {Error} for a fence that nothing closes, and for an exemption without a reason. */
export function readBlocks(file: string, page: string): Block[] {
  const text = page.replaceAll('\r\n', '\n')
  return codesIn(unified().use(remarkParse).parse(text)).flatMap((code) => {
    const { start, end } = code.position ?? {}
    const source = text.slice(start?.offset, end?.offset)
    const [marks] = /^(?:`{3,}|~{3,})/.exec(source) ?? []
    // Indented, without a fence: an example within a text.
    if (marks === undefined) return []
    const line = start?.line ?? 0
    if (source.indexOf('\n') < 0 || source.split('\n').at(-1)?.trim() !== marks)
      throw new Error(`${file}:${line} opens a block that nothing closes`)
    return {
      file,
      line: line + 1,
      language: /^[\w+-]*/.exec(code.lang ?? '')?.[0].toLowerCase() ?? '',
      text: `${code.value}\n`,
      exemption: readExemption(file, line, text.slice(0, start?.offset)),
    }
  })
}

/** The blocks of code in a page, in its order, those in lists and quotations too. */
function codesIn(node: Nodes): readonly Code[] {
  if (node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap(codesIn) : []
}

function readExemption(file: string, line: number, before: string): string | null {
  const reason = exempting.exec(before.trimEnd())?.groups?.['reason']
  if (reason === '') throw new Error(`${file}:${line} is not run, and does not say why`)
  return reason ?? null
}
