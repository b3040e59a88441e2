// Every link from one page of the repository to another leads somewhere, to the heading too.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { treeAsGitHub } from '../support/github-markdown.ts'
import { elements, textOf } from '../support/hast.ts'

const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md']
const pages = execFileSync('git', listed, { encoding: 'utf8' }).trim().split('\n')

/** As GitHub names a heading's place: lower case, hyphens for blanks, nothing but letters, digits, `-` and `_`. */
function anchorsOf(page: string): readonly string[] {
  const tree = treeAsGitHub(readFileSync(page, 'utf8'))
  const headings = ['h1', 'h2', 'h3', 'h4'].flatMap((level) => elements(tree, level))
  return headings.map((heading) =>
    textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function targetsOf(page: string): readonly string[] {
  const tree = treeAsGitHub(readFileSync(page, 'utf8'))
  const addresses = [
    ...elements(tree, 'a').map(({ properties }) => properties['href']),
    ...elements(tree, 'img').map(({ properties }) => properties['src']),
  ]
  return addresses.filter((address) => typeof address === 'string').filter((address) => !/^[a-z]+:/.test(address))
}

function leadsNowhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)))
  if (!existsSync(file)) return true
  if (anchor === undefined || anchor === '') return false
  return statSync(file).isDirectory() || !anchorsOf(file).includes(anchor)
}

describe('links', () => {
  it('are found at all', () => {
    expect(targetsOf('docs/providers/README.md').length).toBeGreaterThan(50)
  })

  it.each(pages)('of %s lead somewhere', (page) => {
    expect(targetsOf(page).filter((target) => leadsNowhere(page, target))).toEqual([])
  })
})
