import type { Element, Root, RootContent } from 'hast'

function* nodesOf(tree: Root | RootContent): Generator<RootContent> {
  if (tree.type !== 'root') yield tree
  if ('children' in tree) for (const child of tree.children) yield* nodesOf(child as RootContent)
}

/** Every element of that name, in order. */
export function elements(tree: Root | RootContent, tagName: string): readonly Element[] {
  return [...nodesOf(tree)].filter((node): node is Element => node.type === 'element' && node.tagName === tagName)
}

/** Names of all elements there are. */
export function tagNames(tree: Root | RootContent): ReadonlySet<string> {
  return new Set([...nodesOf(tree)].flatMap((node) => (node.type === 'element' ? [node.tagName] : [])))
}

/** Each piece of text by itself: GitHub looks for mentions and the like in one piece at a time. */
export function pieces(tree: Root | RootContent): readonly string[] {
  return [...nodesOf(tree)].flatMap((node) => (node.type === 'text' ? [node.value] : []))
}

/** All text that a reader sees. */
export function textOf(tree: Root | RootContent): string {
  return pieces(tree).join('')
}
