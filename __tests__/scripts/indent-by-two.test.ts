import { expect, it } from '@jest/globals'
import { parseAst } from 'rollup/parseAst'
import { indentByTwo } from '../../scripts/indent-by-two.ts'

const indent = (code: string) => indentByTwo(code, parseAst(code))

it('halves what stands in front of a line, and leaves what is not a whole step', () => {
  expect(indent('if (a) {\n    /**\n     * What.\n     */\n        b()\n}\n')).toBe(
    'if (a) {\n  /**\n   * What.\n   */\n    b()\n}\n',
  )
})

it('leaves every text as it is', () => {
  const texts = ['const a = `one\n    two $', '{[\n    3,\n]} four\n        five`\n'].join('')
  expect(indent(texts)).toBe(texts.replace('\n    3', '\n  3'))
})
