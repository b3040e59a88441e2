// Takes the comments out of a package's code: half of some files is its documentation, which every start would read in vain.
import type { Plugin, ProgramNode } from 'rollup'

export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'

/** Where strings, patterns and templates stand, in order: what looks like a comment in them is none. */
export function findTexts(node: Node): readonly Node[] {
  if (node.type === 'Literal' || node.type === 'TemplateElement') return [node]
  return Object.values(node).flat().filter(isNode).flatMap(findTexts)
}

/** Stands for a comment in one line, and for one of several: these end a line, which may end a statement. */
const mark = '\0'
const longMark = '\x01'

function markOf(comment: string): string {
  // What tells a bundler something stays.
  if (/[@#]__[A-Z_]+__/.test(comment)) return comment
  return comment.includes('\n') ? longMark : mark
}

/** The code without its comments, and without the lines that held nothing else. */
export function stripComments(code: string, program: ProgramNode): string {
  if (/[\0\x01]/.test(code)) throw new Error('a package holds a character that marks comments here')
  const texts = [...findTexts(program)].sort((one, other) => one.start - other.start)
  const ends = [...texts.map(({ start }) => start), code.length]
  const parts = ends.map((end, at) => {
    const before = texts[at - 1]
    const text = before === undefined ? '' : code.slice(before.start, before.end)
    return text + code.slice(before?.end ?? 0, end).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, markOf)
  })
  return parts
    .join('')
    .replace(/^[ \t]*(?:[\0\x01][ \t]*)+\n/gm, '')
    .replace(/[ \t]*\0[ \t]*$/gm, '')
    .replaceAll(mark, ' ')
    .replaceAll(longMark, '\n')
}

export const stripPackages: Plugin = {
  name: 'strip-packages',
  transform(code, id) {
    return id.includes('node_modules/') && /\.[cm]?js$/.test(id)
      ? { code: stripComments(code, this.parse(code)), map: null }
      : null
  },
}
