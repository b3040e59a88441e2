// Indents our own modules by two blanks, as their sources are, instead of the compiler's four: a twentieth of what a start
// reads was blanks.
import { relative } from 'node:path'
import type { Plugin, ProgramNode } from 'rollup'
import { findTexts } from './strip-comments.ts'

export function indentByTwo(code: string, program: ProgramNode): string {
  const templates = findTexts(program).filter(({ type }) => type === 'TemplateElement')
  return code.replace(/^(?: {4})+/gm, (indent, at: number) =>
    templates.some(({ start, end }) => start <= at && at < end) ? indent : indent.slice(indent.length / 2),
  )
}

export const indentOurs: Plugin = {
  name: 'indent-ours',
  transform(code, id) {
    return relative('lib', id).startsWith('..') ? null : { code: indentByTwo(code, this.parse(code)), map: null }
  },
}
