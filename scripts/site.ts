// Builds the site of the documentation into `site/`, with search: `npm run site`. VitePress is fetched the first time.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fetchPackages } from './fetch-packages.ts'
import { listPages, type Page, repository, siteAddress, siteBase, stageSite } from './stage-site.ts'

/** The order of what a reader looks for; whatever is not named here stands under the last heading. */
const guide = ['index', 'inputs', 'probes', 'receipt', 'explain', 'memory', 'migration', 'troubleshooting']
const elsewhere = ['other-ci', 'library', 'custom', 'agents']

function renderSidebar(pages: readonly Page[]) {
  const item = ({ title, target }: Page) => ({
    text: target === 'index.md' ? 'Start' : title,
    link: `/${target.replace(/(?:index)?\.md$/, '')}`,
  })
  const named = (names: readonly string[]) =>
    names.flatMap((name) => pages.filter(({ target }) => target === `${name}.md`)).map(item)
  const vendors = pages.filter(({ target }) => target.startsWith('providers/'))
  const rest = pages.filter(
    ({ target }) => !target.startsWith('providers/') && ![...guide, ...elsewhere].includes(target.replace(/\.md$/, '')),
  )
  const others = { text: 'Project', items: rest.map(item) }
  return {
    '/providers/': [{ text: 'Providers', items: vendors.map(item) }],
    '/': [{ text: 'Guide', items: named(guide) }, { text: 'Elsewhere', items: named(elsewhere) }, others],
  }
}

function renderConfig(output: string): string {
  const config = {
    lang: 'en',
    title: 'Credit Gate',
    description: 'Asks your API providers how much credit is left, and stops the job before it spends anything.',
    base: siteBase,
    outDir: output,
    sitemap: { hostname: siteAddress },
    themeConfig: {
      nav: [
        { text: 'Start', link: '/' },
        { text: 'Inputs', link: '/inputs' },
        { text: 'Providers', link: '/providers/' },
      ],
      sidebar: renderSidebar(listPages()),
      outline: [2, 3],
      search: { provider: 'local' },
      socialLinks: [{ icon: 'github', link: repository }],
    },
  }
  // Headings have the names that GitHub gives them, so that one link serves in both places.
  return `const slugify = (text) =>
  text.trim().toLowerCase().replace(/[^\\p{L}\\p{N}\\s_-]/gu, '').replaceAll(' ', '-')
export default {
  ...${JSON.stringify(config, null, 2)},
  markdown: { anchor: { slugify }, theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
}
`
}

const output = resolve('site')
const fetched = fetchPackages('site', { vitepress: '1.6.4' })
const folder = mkdtempSync(join(tmpdir(), 'site-'))
try {
  rmSync(output, { recursive: true, force: true })
  const pages = stageSite(folder, renderConfig(output))
  symlinkSync(join(fetched, 'node_modules'), join(folder, 'node_modules'))
  const vitepress = join(fetched, 'node_modules/vitepress/bin/vitepress.js')
  execFileSync(process.execPath, [vitepress, 'build', folder], { stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${pages.length} pages are in site/`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
