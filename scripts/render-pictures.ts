// Takes the pictures of the documentation: real output in a headless browser, light and dark. Run by hand, where Chromium,
// pngquant and a font with ❌ are, after what is pictured has changed: `npm run pictures`. A test says when it has.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageWidth, renderPicturePages, themes } from './picture-pages.ts'
import { type PictureSources, readPictureSources } from './picture-sources.ts'

export const folder = 'docs/pictures'
/** Of a picture's page when it was taken, and of the picture: who changes either must take it again. */
export interface Taken {
  readonly page: string
  readonly picture: string
}

export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** File name of each picture, with its page. */
export function renderAllPages(sources: PictureSources): ReadonlyMap<string, string> {
  const pages = themes.flatMap((theme) =>
    [...renderPicturePages(sources, theme)].map(([name, page]) => [`${name}-${theme}.png`, page] as const),
  )
  return new Map(pages)
}

function browse(...words: readonly string[]): string {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--virtual-time-budget=2000']
  return execFileSync('chromium', [...flags, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function takePicture(page: string, picture: string): void {
  const workshop = mkdtempSync(join(tmpdir(), 'picture-'))
  try {
    const file = join(workshop, 'page.html')
    const measure = '<script>document.title = document.querySelector(".frame").getBoundingClientRect().height</script>'
    writeFileSync(file, page.replace('</body>', `${measure}</body>`))
    const height = Math.ceil(Number(/<title>([\d.]+)<\/title>/.exec(browse('--dump-dom', `file://${file}`))?.[1]))
    writeFileSync(file, page)
    const shot = join(workshop, 'shot.png')
    browse(
      '--force-device-scale-factor=1.5',
      `--window-size=${pageWidth},${height}`,
      `--screenshot=${shot}`,
      `file://${file}`,
    )
    execFileSync('pngquant', ['--force', '--speed', '1', '--strip', '--nofs', '--output', picture, '64', shot])
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** Chromium draws an empty box for what no font has, and takes the picture all the same. @throws {Error} */
function needMarks(): void {
  const fonts = execFileSync('fc-list', [':charset=274c 2705'], { encoding: 'utf8' })
  if (fonts.trim() === '') throw new Error('No font here has ❌ and ✅. Install one: fonts-noto-color-emoji')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  needMarks()
  const taken: Record<string, Taken> = {}
  for (const [name, page] of renderAllPages(await readPictureSources())) {
    const picture = join(folder, name)
    takePicture(page, picture)
    const content = readFileSync(picture)
    taken[name] = { page: hash(page), picture: hash(content) }
    console.log(`${picture}: ${(content.length / 1024).toFixed(1)} KB`)
  }
  writeFileSync(join(folder, 'taken.json'), `${JSON.stringify(taken, null, 2)}\n`)
}
