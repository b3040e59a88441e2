import { describe, expect, it } from '@jest/globals'
import { escapeHtml } from '../../../src/core/text/escape-html.ts'

describe('text from outside', () => {
  it('is text in an element and in an attribute of either quotes', () => {
    expect(escapeHtml(`<b title="x" lang='y'>&amp;</b>`)).toBe(
      '&lt;b title=&quot;x&quot; lang=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;',
    )
  })

  it('stays as it is where nothing has to be done', () => {
    expect(escapeHtml('key:Production_2 (0.95 USD left); ok')).toBe('key:Production_2 (0.95 USD left); ok')
  })

  it('is one line, and cut before it is escaped', () => {
    expect(escapeHtml('a\nb')).toBe('a b')
    expect(escapeHtml('<<<<<<', 4)).toBe('&lt;&lt;…&lt;')
  })
})
