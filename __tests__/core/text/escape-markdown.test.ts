import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { escapeMarkdown, escapeSentence, renderLink } from '../../../src/core/text/escape-markdown.ts'
import { cleanLine } from '../../../src/core/text/plain-text.ts'
import { treeAsGitHub } from '../../support/github-markdown.ts'
import { elements, pieces, tagNames, textOf } from '../../support/hast.ts'
import { hostileNames } from '../../support/sample-reports.ts'

/** What GitHub makes links, pictures and formulas of in a piece of text that is left after the markup. */
const reference = /(?:^|\W)@\w|(?:^|\W)#\d|\bgh-\d|https?:\/\/|\bwww\.|:[a-z_+-]+:|\S@\S|\$\S.*\$/i

const markup = ['`', '*', '_', '~', '|', '[', ']', '(', ')', '<', '>', '!', '#', '@', '$', '\\', '&', ';', ':', '/']
const words = [
  'a',
  '1',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '-',
  '+',
  '=',
  '.',
  '1.',
  '---',
  'www.a.b',
  'https://a.b',
  'a@b.cd',
  'GH-1',
]
const tags = [
  '<b>',
  '</td>',
  '<details>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&lt;',
  '&#64;',
  '&amp;',
  '```',
  '![x](y)',
  '[^1]',
  'x: ',
]
const markdownish = fc
  .array(fc.constantFrom(...markup, ...words, ...tags), { maxLength: 25 })
  .map((parts) => parts.join(''))

const blanks = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('text from outside', () => {
  it.each(hostileNames)('is plain text in a paragraph, a list and a table: %j', (text) => {
    const shown = escapeMarkdown(text)
    const paragraph = treeAsGitHub(shown)
    expect([...tagNames(paragraph)].filter((name) => name !== 'span')).toEqual(['p'])
    expect(blanks(textOf(paragraph))).toBe(blanks(cleanLine(text, 1_000)))
    const list = treeAsGitHub(`- ${shown}`)
    expect([...tagNames(list)].filter((name) => name !== 'span')).toEqual(['ul', 'li'])
    expect(pieces(paragraph).filter((piece) => reference.test(piece))).toEqual([])
  })

  it('never is markup, whatever it is put together from', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const shown = escapeMarkdown(text)
        const paragraph = treeAsGitHub(`x ${shown}`)
        expect([...tagNames(paragraph)].filter((name) => name !== 'span')).toEqual(['p'])
        expect(blanks(textOf(paragraph))).toBe(blanks(`x ${cleanLine(text, 1_000)}`))
        expect(pieces(paragraph).filter((piece) => reference.test(piece))).toEqual([])
        const alone = treeAsGitHub(shown)
        expect([...tagNames(alone)].filter((name) => name !== 'span' && name !== 'p')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('neither adds cells to a table nor takes any, and its cells say what it said', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(markdownish, markdownish), { minLength: 1, maxLength: 4 }), (rows) => {
        const lines = rows.map(([one, other]) => `| ${escapeMarkdown(one)} | ${escapeMarkdown(other)} |`)
        const tree = treeAsGitHub(['| a | b |', '| :-- | --: |', ...lines].join('\n'))
        expect(elements(tree, 'table')).toHaveLength(1)
        const cells = elements(tree, 'td').map((cell) => blanks(textOf(cell)))
        expect(cells).toEqual(rows.flat().map((text) => blanks(cleanLine(text, 1_000))))
      }),
      { numRuns: 300 },
    )
  })

  it.each([':_x:', '_:a_:', '#_:x:', '@_x', '&#64;x', ':&:', '12) x', '12.', '1.x', '3)x'])(
    'is plain where two of these meet: %s',
    (text) => {
      const tree = treeAsGitHub(`x ${escapeMarkdown(text)}`)
      expect(textOf(tree)).toBe(`x ${text}`)
      expect(pieces(tree).filter((piece) => reference.test(piece))).toEqual([])
      expect(textOf(treeAsGitHub(escapeMarkdown(text)))).toBe(text)
    },
  )

  it('stays readable in the source where nothing has to be done', () => {
    expect(escapeMarkdown('key:Production_2 (0.95 USD left), 5.25 USD required - ok')).toBe(
      'key:Production_2 (0.95 USD left), 5.25 USD required - ok',
    )
  })

  it('is cut', () => {
    expect(textOf(treeAsGitHub(escapeMarkdown('@'.repeat(100_000), 50)))).toHaveLength(50)
  })
})

describe('a sentence of ours', () => {
  it('keeps plain words between backticks as code', () => {
    expect(textOf(elements(treeAsGitHub(escapeSentence('set `on-missing-key`, or *not*')), 'code')[0] ?? never())).toBe(
      'on-missing-key',
    )
  })

  it('makes no code of anything else, and nothing alive in code', () => {
    const tree = treeAsGitHub(escapeSentence('`<img src=x>` `a|b` `` `x @octocat` `'))
    expect([...tagNames(tree)].filter((name) => name !== 'span')).toEqual(['p'])
  })
})

describe('a link', () => {
  it('leads where it says', () => {
    const [link] = elements(treeAsGitHub(renderLink('Top up at *A*', 'https://a.example/x_y?z=1&w=2#top')), 'a')
    expect(link?.properties['href']).toBe('https://a.example/x%5fy?z=1&w=2#top')
    expect(textOf(link ?? never())).toBe('Top up at *A*')
  })

  it('may be plain http', () => {
    expect(renderLink('x', 'http://127.0.0.1:1/')).toBe('[x](http://127.0.0.1:1/)')
  })

  it.each([
    '',
    'javascript:alert(1)',
    'javascript:https://a.example',
    'https://a.example/)[x](y',
    'https://a b',
    'data:text/html,x',
    '//a.example',
  ])('is not made of %j', (address) => {
    expect(renderLink('x', address)).toBe('')
  })
})

function never(): never {
  throw new Error('there is none')
}
