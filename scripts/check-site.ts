// Looks at the built site in a real browser: every page in light and dark and on a phone, axe-core on each, search, and the
// switch of themes. `npm run check-site [folder for screenshots] [start of a page's name]`, after `npm run site`, where Chromium is.
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fetchPackages } from './fetch-packages.ts'
import { siteBase } from './stage-site.ts'

const [screenshots, only = ''] = process.argv.slice(2)
const browserPath = ['/usr/bin/chromium', '/usr/bin/google-chrome', process.env['CHROMIUM'] ?? ''].find((path) =>
  existsSync(path),
)
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** As GitHub Pages serves it: below the repository's name. */
const server = createServer(({ url = '' }, response) => {
  const path = decodeURIComponent(url.replace(/[?#].*$/, ''))
  const name = path.startsWith(siteBase) ? path.slice(siteBase.length).replace(/(^|\/)$/, '$1index.html') : ''
  const file = ['', '.html']
    .map((end) => resolve('site', `${name}${end}`))
    .find((each) => extname(each) !== '' && existsSync(each))
  if (file === undefined || !file.startsWith(resolve('site'))) return response.writeHead(404).end()
  return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
})

// What is used of puppeteer, which is fetched and has no types here.
interface Tab {
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>
  emulateMediaFeatures(features: readonly { readonly name: string; readonly value: string }[]): Promise<void>
  goto(url: string, options: { readonly waitUntil: string }): Promise<{ status(): number } | null>
  evaluate<T>(code: string): Promise<T>
  screenshot(options: { readonly path: string }): Promise<unknown>
  click(selector: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  waitForSelector(selector: string): Promise<unknown>
  on(
    event: 'pageerror' | 'console',
    listener: (said: { readonly message?: string; text?(): string; type?(): string }) => void,
  ): void
}
interface Browser {
  newPage(): Promise<Tab>
  close(): Promise<void>
}

const views = [
  { name: 'light', theme: 'light', width: 1280, height: 900 },
  { name: 'dark', theme: 'dark', width: 1280, height: 900 },
  { name: 'phone', theme: 'light', width: 360, height: 740 },
  { name: 'phone-dark', theme: 'dark', width: 360, height: 740 },
] as const

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe finds, a line for each rule. */
function describeViolations(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, first ${nodes[0]?.html.slice(0, 200)}`)
}

async function lookAt(
  tab: Tab,
  origin: string,
  page: string,
  view: (typeof views)[number],
  axe: string,
): Promise<readonly string[]> {
  await tab.setViewport(view)
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.theme }])
  const answer = await tab.goto(`${origin}${siteBase}${page}`, { waitUntil: 'load' })
  if (answer?.status() !== 200) return [`answers ${answer?.status()}`]
  const found: string[] = []
  const dark = await tab.evaluate<boolean>('document.documentElement.classList.contains("dark")')
  if (dark !== (view.theme === 'dark')) found.push(`is not ${view.theme}`)
  const overflow = await tab.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
  if (overflow > 0) found.push(`is ${overflow} pixels wider than the screen`)
  const broken = await tab.evaluate<string[]>(
    '[...document.images].filter((image) => image.offsetParent !== null && image.naturalWidth === 0).map((image) => image.src)',
  )
  for (const image of broken) found.push(`does not show ${image}`)
  await tab.evaluate(axe)
  found.push(...describeViolations((await tab.evaluate<{ violations: Violation[] }>('axe.run()')).violations))
  if (screenshots !== undefined)
    await tab.screenshot({ path: join(screenshots, `${page.replace(/\W+/g, '-') || 'front'}-${view.name}.png`) })
  return found
}

async function trySearch(tab: Tab, origin: string): Promise<readonly string[]> {
  await tab.setViewport({ width: 1280, height: 900 })
  await tab.goto(`${origin}${siteBase}index.html`, { waitUntil: 'load' })
  await tab.click('button.DocSearch-Button')
  await tab.waitForSelector('.VPLocalSearchBox input')
  await tab.type('.VPLocalSearchBox input', 'shortfall')
  await tab.waitForSelector('.VPLocalSearchBox .result')
  const results = await tab.evaluate<string[]>(
    '[...document.querySelectorAll(".VPLocalSearchBox .result")].map((each) => each.href)',
  )
  return results.some((href) => href.includes('/inputs'))
    ? []
    : [`finds “shortfall” in ${results.join(', ') || 'no page'}`]
}

async function trySwitch(tab: Tab, origin: string): Promise<readonly string[]> {
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
  await tab.goto(`${origin}${siteBase}index.html`, { waitUntil: 'load' })
  await tab.click('.VPNavBarAppearance button')
  const shown = await tab.evaluate<string[]>(
    '[...document.querySelectorAll("main img")].filter((image) => image.offsetParent !== null).map((image) => image.className)',
  )
  return shown.length > 0 && shown.every((name) => name === 'dark-only')
    ? []
    : [`shows ${shown.join(', ')} in the dark`]
}

async function checkSite(): Promise<number> {
  if (!existsSync('site/index.html')) throw new Error('Nothing is in site/: npm run site first')
  if (browserPath === undefined) throw new Error('No Chromium is here. Name one in CHROMIUM')
  if (screenshots !== undefined) mkdirSync(screenshots, { recursive: true })
  const modules = join(
    fetchPackages('check-site', { 'puppeteer-core': '25.16.0', 'axe-core': '4.14.1' }),
    'node_modules',
  )
  const entry = pathToFileURL(join(modules, 'puppeteer-core/lib/puppeteer/puppeteer-core.js')).href
  const { default: puppeteer } = (await import(entry)) as { default: { launch(options: object): Promise<Browser> } }
  const axe = readFileSync(join(modules, 'axe-core/axe.min.js'), 'utf8')
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] })
  let wrong = 0
  const tell = (what: string, found: readonly string[]) => {
    wrong += found.length
    for (const each of found) console.error(`${what}: ${each}`)
  }
  try {
    const pages = globSync('**/*.html', { cwd: 'site' }).filter((page) => page !== '404.html')
    const tab = await browser.newPage()
    tab.on('pageerror', ({ message }) => tell('script', [message ?? 'failed']))
    // The pages of the providers are made by one hand: a few of them stand for all.
    const few = /^providers\/(?!(?:index|apertis|openrouter|openai)\.html$)/
    const looked = pages.filter((page) => !few.test(page) && page.startsWith(only)).toSorted()
    for (const page of looked) {
      for (const view of views)
        tell(`${page}, ${view.name}`, await lookAt(tab, origin, page.replace(/(^|\/)index\.html$/, '$1'), view, axe))
    }
    tell('search', await trySearch(tab, origin))
    tell('themes', await trySwitch(tab, origin))
    console.log(
      `${looked.length} pages in ${views.length} views: ${wrong === 0 ? 'nothing is wrong' : `${wrong} things are wrong`}.`,
    )
  } finally {
    await browser.close()
    server.close()
  }
  return wrong
}

process.exitCode = 1
if ((await checkSite()) === 0) process.exitCode = 0
