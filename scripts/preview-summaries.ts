/**
 * Writes each sample summary as a page that looks as on GitHub: `node scripts/preview-summaries.ts <folder>`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderAsGitHub } from '../__tests__/support/github-markdown.ts'
import { sampleSummaries } from '../__tests__/support/sample-receipts.ts'
import { sampleReports } from '../__tests__/support/sample-reports.ts'
import { renderSummary } from '../src/core/render/summary.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder to write to: node scripts/preview-summaries.ts <folder>')
mkdirSync(folder, { recursive: true })

const require = createRequire(import.meta.url)

function styleOf(theme: 'light' | 'dark'): string {
  return readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
}

/** @param open shows what the `<details>` hide, for a picture. */
function pageOf(title: string, body: string, theme: 'light' | 'dark', open: boolean): string {
  const background = theme === 'dark' ? '#0d1117' : '#ffffff'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${styleOf(theme)}
body { margin: 0; background: ${background} } .markdown-body { max-width: 1012px; margin: 0 auto; padding: 24px }
</style></head><body><article class="markdown-body">${open ? body.replaceAll('<details>', '<details open>') : body}</article></body></html>`
}

const reports = Object.entries(sampleReports).map(([name, report]) => [name, renderSummary(report)] as const)
for (const [name, markdown] of [...reports, ...Object.entries(sampleSummaries)]) {
  const body = renderAsGitHub(markdown)
  writeFileSync(join(folder, `${name}.md`), markdown)
  for (const theme of ['light', 'dark'] as const) {
    writeFileSync(join(folder, `${name}-${theme}.html`), pageOf(name, body, theme, false))
    writeFileSync(join(folder, `${name}-${theme}-open.html`), pageOf(name, body, theme, true))
  }
  console.log(`${name}: ${Buffer.byteLength(markdown)} bytes of Markdown`)
}
