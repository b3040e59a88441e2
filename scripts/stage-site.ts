// Lays the pages of the documentation out as VitePress wants them: README.md as the start, and each link that leaves the
// pages as an address on GitHub.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { escapeHtml } from '../src/core/text/escape-html.ts'

const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage: string }
/** `https://github.com/acme/credit-gate`, and the site that GitHub Pages serves of it. */
export const repository = homepage.replace(/#.*$/, '')
const [, owner = ''] = /github\.com\/([^/]+)/.exec(repository) ?? []
export const siteBase = '/credit-gate/'
export const siteAddress = `https://${owner.toLowerCase()}.github.io${siteBase}`

export interface Page {
  /** In the repository: `docs/receipt.md`. */
  readonly source: string
  /** On the site: `receipt.md`. */
  readonly target: string
  readonly title: string
}

function targetOf(source: string): string {
  if (source === 'README.md') return 'index.md'
  const path = source.startsWith('docs/') ? source.slice('docs/'.length) : source.toLowerCase()
  return path.replace(/README\.md$/, 'index.md')
}

/** Every page of the site. */
export function listPages(): readonly Page[] {
  const sources = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md').toSorted()]
  return sources.map((name) => {
    const source = name.replaceAll('\\', '/')
    const title = /^# (.+)$/m.exec(readFileSync(source, 'utf8'))?.[1]?.replaceAll('`', '') ?? source
    return { source, target: targetOf(source), title }
  })
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where a link of a page leads on the site; on GitHub, when what it names is not there. */
function moveLink(url: string, page: Page, pages: readonly Page[]): string {
  if (/^(?:[a-z]+:|#)/.test(url)) return url
  const [path = '', anchor] = url.split('#')
  const file = posix.normalize(posix.join(posix.dirname(page.source), decodeURIComponent(path))).replace(/\/$/, '')
  const found = pages.find(({ source }) => source === file || source === `${file}/README.md`)
  const hash = anchor === undefined ? '' : `#${anchor}`
  if (found !== undefined) return `${posix.relative(posix.dirname(page.target), found.target)}${hash}`
  if (!existsSync(file)) throw new Error(`${page.source} links to ${url}, which is not there`)
  return `${repository}/${statSync(file).isDirectory() ? 'tree' : 'blob'}/v1/${file}${hash}`
}

/** A picture for each theme: the reader may choose another one than the system's. */
function renderPicture(html: string, { target }: Page): string {
  const form =
    /<picture>\s*<source [^>]*srcset="([^"]+)">\s*<img alt="([^"]*)" src="([^"]+)" width="(\d+)">\s*<\/picture>/g
  const place = (path: string) =>
    `${posix.dirname(target) === '.' ? '.' : '..'}/${path.replace(/^.*(?=pictures\/)/, '')}`
  return html.replace(form, (_, dark: string, alt: string, light: string, width: string) => {
    const image = (theme: string, path: string) =>
      `<img class="${theme}-only" alt="${alt}" src="${place(path)}" width="${width}">`
    return image('light', light) + image('dark', dark)
  })
}

function editsOf(node: Nodes, text: string, page: Page, pages: readonly Page[]): readonly Edit[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const own = text.slice(start, end)
  switch (node.type) {
    case 'link': {
      const at = own.lastIndexOf(`](${node.url}`)
      const inner = node.children.flatMap((child) => editsOf(child, text, page, pages))
      if (at < 0) return inner
      const from = start + at + 2
      return [...inner, { start: from, end: from + node.url.length, text: moveLink(node.url, page, pages) }]
    }
    case 'html':
      return [{ start, end, text: renderPicture(own, page) }]
    case 'inlineCode':
      // Vue would take an expression of GitHub's for one of its own.
      return node.value.includes('{{') ? [{ start, end, text: `<code v-pre>${escapeHtml(node.value)}</code>` }] : []
    case 'code':
      // Diagrams are drawn by GitHub alone.
      if (node.lang !== 'mermaid') return []
      return [{ start, end, text: `[The diagram, on GitHub](${repository}/blob/v1/${page.source})` }]
    default:
      return 'children' in node ? node.children.flatMap((child) => editsOf(child, text, page, pages)) : []
  }
}

function renderPage(page: Page, pages: readonly Page[]): string {
  const text = readFileSync(page.source, 'utf8').replaceAll('\r\n', '\n')
  const edits = editsOf(unified().use(remarkParse).use(remarkGfm).parse(text), text, page, pages)
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text)
}

/** llms.txt with whole addresses. */
function renderForAgents(pages: readonly Page[]): string {
  return readFileSync('llms.txt', 'utf8').replace(/\]\(([^)]+)\)/g, (_, path: string) => {
    const page = pages.find(({ source }) => source === path)
    return `](${page === undefined ? `${repository}/blob/v1/${path}` : siteAddress + page.target.replace(/md$/, 'html')})`
  })
}

/** Writes all that VitePress reads into a folder. */
export function stageSite(folder: string, config: string): readonly Page[] {
  const pages = listPages()
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const page of pages) write(page.target, renderPage(page, pages))
  write('package.json', '{"private":true,"type":"module"}')
  write('.vitepress/config.js', config)
  write('public/llms.txt', renderForAgents(pages))
  cpSync('scripts/site-theme', join(folder, '.vitepress/theme'), { recursive: true })
  cpSync('docs/pictures', join(folder, 'pictures'), { recursive: true })
  cpSync('schema/credit-gate.schema.json', join(folder, 'public/schema/credit-gate.schema.json'))
  return pages
}
