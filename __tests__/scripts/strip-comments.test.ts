import { expect, it } from '@jest/globals'
import { parseAst } from 'rollup/parseAst'
import { stripComments } from '../../scripts/strip-comments.ts'

const strip = (code: string) => stripComments(code, parseAst(code))

it('takes comments out, and the lines that held nothing else', () => {
  expect(strip('/**\n * What it is.\n */\nlet a = 1 // one\n  // two\nlet b = /* three */ 2\n')).toBe(
    'let a = 1\nlet b =   2\n',
  )
})

it.each([
  'let a = \'http://example.com\' + "/* none */"\n',
  'let a = /[/*]\\/\\/ */.test("//")\n',
  ['let a = `// none\n\n\n  // none $', '{1 + `/* none */`}`\n'].join(''),
  'let a = 4 / 2 / 1\n',
])('leaves what only looks like one: %j', (code) => {
  expect(strip(code)).toBe(code)
})

it('keeps what tells a bundler something', () => {
  expect(strip('const a = /* @__PURE__ */ make()\n')).toBe('const a = /* @__PURE__ */ make()\n')
})

it('lets a statement end where it ended', () => {
  expect(strip('function f() {\n  return /*\n */ 1\n}\n')).toBe('function f() {\n  return \n 1\n}\n')
  expect(strip('let a = typeof/**/b\n')).toBe('let a = typeof b\n')
})
