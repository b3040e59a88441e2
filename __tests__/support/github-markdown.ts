import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)

/** Markdown as the tree of HTML that GitHub shows: GFM, with the HTML in it kept as far as GitHub keeps it. */
export function treeAsGitHub(markdown: string): Root {
  return parser.runSync(parser.parse(markdown)) as Root
}

/** Markdown as the HTML that GitHub shows. */
export function renderAsGitHub(markdown: string): string {
  return unified().use(rehypeStringify).stringify(treeAsGitHub(markdown))
}
