import { describe, expect, it } from '@jest/globals'
import { cleanLine, plainText } from '../../../src/core/text/plain-text.ts'
import { processorTimeOf } from '../../support/processor-time.ts'
import { hostileNames } from '../../support/sample-reports.ts'

describe('text for a line of a log', () => {
  it.each(hostileNames)('is no command of any runner: %j', (text) => {
    for (const line of [plainText(text), plainText(`  ${text}`), plainText(`${text}${text}`)]) {
      expect(line).not.toMatch(/##\w*\[|^\s*::|[\r\n\u0000-\u001f\u200b\u202e\u2028]/)
    }
  })

  it.each([
    ['see ##vso[task.setvariable variable=a]b', 'see # #vso[task.setvariable variable=a]b'],
    ['##teamcity[x] ##[error]y ####[z]', '# #teamcity[x] # #[error]y ### #[z]'],
    ['::error::x', ': :error::x'],
    ['  ::error::x', ': :error::x'],
    [' blanks \n at the ends ', 'blanks at the ends'],
  ])('shows what would be a command as text: %j', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })

  it('keeps what is harmless', () => {
    expect(plainText('key:7 of a::b, # 1 [x] — 5 USD')).toBe('key:7 of a::b, # 1 [x] — 5 USD')
  })

  it('says that it was cut', () => {
    expect(cleanLine('x'.repeat(1_048_576), 200)).toBe(`${'x'.repeat(199)}…`)
    expect(cleanLine('🎉'.repeat(300), 200)).toBe(`${'🎉'.repeat(199)}…`)
  })

  it('says in the middle of a name that it was cut: its end tells it apart', () => {
    const name = (end: string) => `the-very-long-name-of-the-nightly-evaluation-account-of-team-${end}`
    expect(cleanLine(name('north'), 60)).toBe('the-very-long-name-of-the-nigh…luation-account-of-team-north')
    expect(cleanLine(name('north'), 60)).not.toBe(cleanLine(name('south'), 60))
    expect(cleanLine('🎉'.repeat(100), 10)).toBe('🎉🎉🎉🎉🎉…🎉🎉🎉🎉')
    expect(cleanLine(`${'x'.repeat(1_048_576)}end`, 10)).toBe('xxxxx…xend')
    expect(cleanLine('x'.repeat(10), 10)).toBe('xxxxxxxxxx')
    // No blank stands beside the mark, and what has room for two names is one still.
    expect(cleanLine('abc defgh ijk', 9)).toBe('abc…ijk')
    expect(cleanLine(`${'x'.repeat(130)}end`, 120)).toMatch(/^x+…x+end$/)
  })

  it('does not take long over a text without end', () => {
    const text = `${'|<b>@x'.repeat(180_000)}${'\u200b'.repeat(180_000)}`
    const took = processorTimeOf(() => {
      for (let round = 0; round < 200; round += 1) cleanLine(text, 60)
    })
    expect(took).toBeLessThan(1_000)
  })
})
