// Looks at the page of `credit-gate report` in a browser: light and dark, on a phone, printed; with axe-core, and for what
// sticks out of a phone's width. The browser is Chromium's of this machine (CHROMIUM names another). What it needs is
// fetched when it runs. With a folder as argument the pictures are left there.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ledgerOf, samples } from '../__tests__/support/sample-histories.ts'
import { breakdowns } from '../src/core/memory/ledger.ts'
import { renderLedgerPage } from '../src/core/render/ledger-page.ts'

const tools = resolve('node_modules/.cache/check-report')
const packages = ['puppeteer-core@24.31.0', 'axe-core@4.11.0']

/** As far as it is used here. */
interface Page {
  setViewport(size: { width: number; height: number; deviceScaleFactor?: number }): Promise<void>
  emulateMediaFeatures(features: readonly { name: string; value: string }[]): Promise<void>
  emulateMediaType(type: string | null): Promise<void>
  setBypassCSP(bypass: boolean): Promise<void>
  goto(url: string): Promise<unknown>
  evaluate<T>(script: string): Promise<T>
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>
  pdf(options: { path: string; format: string }): Promise<unknown>
  on(event: 'request', listener: (request: { url(): string }) => void): void
}

interface Puppeteer {
  launch(options: { executablePath: string; args: readonly string[] }): Promise<{
    newPage(): Promise<Page>
    close(): Promise<void>
  }>
}

mkdirSync(tools, { recursive: true })
writeFileSync(join(tools, 'package.json'), '{"private":true}')
execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--silent', ...packages], {
  cwd: tools,
  stdio: 'inherit',
})
const require = createRequire(join(tools, 'package.json'))
const puppeteer = require('puppeteer-core') as Puppeteer
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const pictures = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'report-'))
mkdirSync(pictures, { recursive: true })
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const looks = [
  { name: 'light', scheme: 'light', width: 1_200 },
  { name: 'dark', scheme: 'dark', width: 1_200 },
  { name: 'phone', scheme: 'light', width: 360 },
] as const
const wrong: string[] = []
try {
  for (const [sample, lines] of Object.entries(samples)) {
    const file = join(pictures, `${sample}.html`)
    writeFileSync(file, renderLedgerPage(ledgerOf(lines), breakdowns))
    for (const { name, scheme, width } of looks) {
      const page = await browser.newPage()
      page.on('request', (request) => {
        if (request.url() !== `file://${file}`) wrong.push(`${sample} asks for ${request.url()}`)
      })
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.setBypassCSP(true)
      await page.goto(`file://${file}`)
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (wide > width) wrong.push(`${sample}, ${name}: ${wide} wide, of ${width}`)
      await page.screenshot({ path: join(pictures, `${sample}-${name}.png`), fullPage: true })
      const found = await page.evaluate<readonly string[]>(
        `${axe}; axe.run().then(({violations}) => violations.map(({id, help, nodes}) => id + ': ' + help + ' (' + nodes[0].html.slice(0, 120) + ')'))`,
      )
      wrong.push(...found.map((each) => `${sample}, ${name}: ${each}`))
      if (name === 'light') await page.pdf({ path: join(pictures, `${sample}.pdf`), format: 'A4' })
    }
  }
} finally {
  await browser.close()
}
process.stdout.write(`${[...wrong, `Pictures: ${pictures}`].join('\n')}\n`)
process.exitCode = wrong.length === 0 ? 0 : 1
