// The pages that are photographed for docs/pictures: output as GitHub, or a terminal, shows it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { renderAsGitHub } from '../__tests__/support/github-markdown.ts'
import type { PictureSources } from './picture-sources.ts'

export type Theme = 'light' | 'dark'
export const themes: readonly Theme[] = ['light', 'dark']
/** Width of every picture, in CSS pixels: that of a README's column. */
export const pageWidth = 838
/** Of what is shown of a report: its charts. */
const reportHeight = 940

const require = createRequire(import.meta.url)

interface Palette {
  readonly page: string
  readonly border: string
  readonly text: string
  readonly muted: string
  readonly red: string
  readonly green: string
  readonly yellow: string
}

const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#ffffff',
    border: '#d1d9e0',
    text: '#1f2328',
    muted: '#59636e',
    red: '#cf222e',
    green: '#1a7f37',
    yellow: '#9a6700',
  },
  dark: {
    page: '#0d1117',
    border: '#3d444d',
    text: '#f0f6fc',
    muted: '#9198a1',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
  },
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function renderPage(theme: Theme, title: string, body: string): string {
  const { page, border, text, muted, red, green, yellow } = palettes[theme]
  const markdown = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${markdown}
html, body { margin: 0; background: ${page} }
.frame { box-sizing: border-box; width: ${pageWidth}px; border: 1px solid ${border}; border-radius: 8px; overflow: hidden; background: ${page} }
.bar { padding: 9px 16px; border-bottom: 1px solid ${border}; font: 600 13px "Liberation Sans", sans-serif; color: ${muted} }
.markdown-body { padding: 16px 20px; font-family: "Liberation Sans", "Noto Color Emoji", sans-serif; font-size: 14px }
.markdown-body > :last-child { margin-bottom: 0 }
pre.screen { margin: 0; padding: 14px 16px; font: 12.2px/1.5 "DejaVu Sans Mono", monospace; color: ${text}; white-space: pre-wrap; overflow-wrap: anywhere }
.bold { font-weight: 700 } .red { color: ${red} } .green { color: ${green} } .yellow { color: ${yellow} } .muted { color: ${muted} }
</style></head><body><div class="frame"><div class="bar">${title}</div>${body}</div></body></html>`
}

const colours: Readonly<Record<string, string>> = { 1: 'bold', 31: 'red', 32: 'green', 33: 'yellow' }

/** A terminal's text with its colours; lines of a table closer together, so that its frame has no gaps. */
function renderTerminal(command: string, text: string): string {
  const painted = escapeHtml(text.trimEnd())
    // biome-ignore lint/complexity/useRegexLiterals: an escape character has no readable literal
    .replace(new RegExp('\\u001b\\[(\\d+)m', 'g'), (_, code: string) =>
      code === '0' ? '</span>' : `<span class="${colours[code] ?? ''}">`,
    )
  return `<pre class="screen" style="line-height: 1.17"><span class="muted">$</span> <span class="bold">${command}</span>\n${painted}</pre>`
}

/** A step's log, as GitHub shows it: commands are not seen, but for what they do. */
function renderLog(text: string): string {
  const lines = text.split('\n').flatMap((line) => {
    const command = /^::(?<name>[\w-]+)(?<properties>[^:]*)::(?<message>.*)$/.exec(line)?.groups
    if (command === undefined) return [escapeHtml(line)]
    const message = escapeHtml(command['message'] ?? '')
    switch (command['name']) {
      case 'error':
        return [`<span class="red"><b>Error:</b> ${message}</span>`]
      case 'warning':
        return [`<span class="yellow"><b>Warning:</b> ${message}</span>`]
      case 'group':
        return [`<b>▼ ${message}</b>`]
      default:
        return []
    }
  })
  return `<pre class="screen" style="font-size: 11.2px">${lines.join('\n').trimEnd()}</pre>`
}

/** As much of a report's page as a picture has room for, in one theme whatever the browser prefers. */
function renderReport(theme: Theme, page: string): string {
  return page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
    .replace('@media (prefers-color-scheme: dark)', theme === 'dark' ? '@media all' : '@media not all')
    .replace('<body>', `<body><div class="frame" style="height: ${reportHeight}px; overflow: hidden">`)
    .replace('</body>', '</div></body>')
}

/** Each picture's page, by its name. */
export function renderPicturePages(sources: PictureSources, theme: Theme): ReadonlyMap<string, string> {
  const markdown = (text: string) => `<article class="markdown-body">${renderAsGitHub(text)}</article>`
  return new Map([
    ['summary', renderPage(theme, 'credit summary', markdown(sources.summary))],
    ['not-your-code', renderPage(theme, 'batch summary', markdown(sources.notYourCode))],
    ['log', renderPage(theme, 'Is there enough credit?', renderLog(sources.log))],
    ['report', renderReport(theme, sources.report)],
    ['terminal', renderPage(theme, 'Terminal', renderTerminal('node dist/cli/index.js demo', sources.terminal))],
  ])
}
