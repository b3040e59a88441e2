// Takes out of the providers, which every job downloads, what people alone read: where something was read and when, in
// a field or at the head of a file, which only the pages and the sources tell; and what `credit-gate providers <id>`
// tells beside, which is put together in one module for it.
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ProgramNode } from 'rollup'
import { isNode, type Node } from './strip-comments.ts'

interface Property extends Node {
  readonly key: { readonly name?: string }
  readonly value: ObjectNode
}

interface ObjectNode extends Node {
  readonly properties?: readonly Property[]
  /** Of a literal. */
  readonly value?: unknown
}

/** What of a provider's `about` its description tells, and no check. */
const described: readonly string[] = ['key', 'zero', 'unlimited', 'reset', 'limits']

const memberOf = ({ properties = [] }: ObjectNode, name: string): Property | undefined =>
  properties.find(({ key }) => key?.name === name)

const innerOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** Does it mean the same wherever it stands? */
function isPlain(node: Node): boolean {
  return /^(?:Literal|ArrayExpression|TemplateElement|TemplateLiteral)$/.test(node.type) && innerOf(node).every(isPlain)
}

/** Texts for `credit-gate providers`, with the id of the provider that they are of. */
interface Described {
  readonly id: string
  readonly told: readonly Property[]
}

function findDescribed(node: ObjectNode): readonly Described[] {
  const [id, about] = [memberOf(node, 'id')?.value.value, memberOf(node, 'about')?.value]
  const told = (about?.properties ?? []).filter(
    ({ key, value }) => described.includes(key?.name ?? '') && isPlain(value),
  )
  const own = typeof id === 'string' && told.length > 0 ? [{ id, told }] : []
  return [...own, ...innerOf(node).flatMap(findDescribed)]
}

/** Sources of a provider and of a sign, and of a probe all that is told about it. */
function findToldOnPages(node: ObjectNode): readonly Node[] {
  const about = memberOf(node, 'about')
  const names = memberOf(node, 'cause') === undefined ? ['sources'] : ['source', 'seen']
  const told = names.flatMap((name) => memberOf(node, name) ?? [])
  const whole = about !== undefined && memberOf(about.value, 'modelRule') !== undefined ? [about] : []
  return [...told, ...whole, ...innerOf(node).flatMap(findToldOnPages)]
}

/** The provider's code without what a check has no use for. */
export function leaveOutPages(code: string, program: ProgramNode): string {
  let left = code
  const [first] = program.body.map((each) => each as unknown as Node)
  const head = first?.type === 'ImportDeclaration' ? [{ start: 0, end: first.start }] : []
  const parts = [...head, ...findToldOnPages(program), ...findDescribed(program).flatMap(({ told }) => told)]
  for (const { start, end } of parts.toSorted((one, other) => other.start - one.start))
    left = left.slice(0, start).trimEnd() + left.slice(end).replace(/^,/, '')
  return left
}

export const leaveOutPagesOfProviders: Plugin = {
  name: 'leave-out-pages',
  transform(code, id) {
    return /[\\/]lib[\\/]providers[\\/]/.test(id) ? { code: leaveOutPages(code, this.parse(code)), map: null } : null
  },
  load(id) {
    if (id !== resolve('lib/providers/about.js')) return null
    const abouts = globSync('lib/providers/*.js')
      .toSorted()
      .flatMap((file) => {
        const code = readFileSync(file, 'utf8')
        return findDescribed(this.parse(code)).map((each) => {
          const texts = each.told.map(({ start, end }) => `        ${code.slice(start, end)},\n`)
          return `    '${each.id}': {\n${texts.join('')}    },\n`
        })
      })
    return `const abouts = {\n${abouts.join('')}}\nexport const aboutOf = ({ id, about }) => ({ ...about, ...abouts[id] })\n`
  },
}
