import { describe, expect, it } from '@jest/globals'
import { readYaml } from '../../../src/core/plan/read-yaml.ts'

const plain = (value: unknown): unknown => {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, inner]) => [name, plain(inner)]))
  return Array.isArray(value) ? value.map(plain) : value
}

function read(text: string): unknown {
  const result = readYaml(text)
  return 'problem' in result ? result.problem : plain(result.value)
}

describe('YAML', () => {
  it.each<[string, unknown]>([
    ['a: 1.50', { a: '1.50' }],
    ['a: 0x1F\nb: 1e3\nc: 007', { a: '0x1F', b: '1e3', c: '007' }],
    ['a: yes\nb: true\nc: "true"', { a: 'yes', b: 'true', c: 'true' }],
    ['a:\nb: ~\nc: null\nd: ""', { a: null, b: null, c: null, d: '' }],
    ['a: 2026-11-21', { a: '2026-11-21' }],
    ['- a\n- [b, c]\n- {d: e}', ['a', ['b', 'c'], { d: 'e' }]],
    ['a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['<<: x', { '<<': 'x' }],
    ['text', 'text'],
    ['[{"a": "b"}]', [{ a: 'b' }]],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual(value)
  })

  it('__proto__ and constructor are names like any other', () => {
    const result = readYaml('__proto__: {polluted: "yes"}\nconstructor: x')
    expect('value' in result && result.value instanceof Map && [...result.value.keys()]).toEqual([
      '__proto__',
      'constructor',
    ])
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it.each([
    ['a: &x 1\nb: *x', 'anchors and aliases are not allowed (line 2, column'],
    ['a: 1\na: 2', 'a key is given twice (line 2, column 1)'],
    ['a: !!js/function x', 'tags are not allowed (line 1, column'],
    ['a: !!binary aGk=', 'tags are not allowed (line 1, column'],
    ['a: !secret x', 'tags are not allowed (line 1, column'],
    ['a: [1, 2', 'a list or map in brackets is not closed, or a comma is too many (line'],
    ['a: b: c', 'a text that holds `: ` needs quotes (line 1, column'],
    ['a:\n\t- b', 'a tab is used to indent; use blanks (line 2, column 1)'],
    ['- provider: x\n\tminimum: 5', 'a tab is used to indent; use blanks (line 2, column'],
    ['- a: 1\n b: 2', 'the indentation is wrong; start each `- ` of a list in the same column (line 2, column 2)'],
    [
      'a: 1\n  b: 2',
      'the indentation is wrong; start the keys that belong together in the same column (line 2, column',
    ],
    ['- @a', 'a text that starts with `@` or a backtick needs quotes (line 1, column'],
    ['{a: 1 b: 2}', 'a comma is missing between the items of a list in one line (line 1, column'],
    ['x: [a,,b]', 'a comma is too many (line 1, column'],
    ['a:b\nc: d', 'the indentation is wrong, or a second document begins (line 2, column'],
    ['a: "\\q"', 'starts nothing known; use single quotes (line 1, column'],
    ['a: \u0001', 'a character that cannot be printed stands there (line 1, column'],
    ['a:\n- {b: 1}\n-c', 'a `:` is missing behind a key (line 3, column 3)'],
    ['a: "sk-secret', 'a text in double quotes is not closed (line'],
    ["a: 'sk-secret", 'a text in single quotes is not closed (line'],
    ['---\na: 1\n---\nb: 2', 'the YAML '],
    [`a: ${'['.repeat(20)}${']'.repeat(20)}`, 'the YAML is nested too deeply (line 1, column'],
  ])('%j: %s', (text, problem) => {
    const told = read(text)
    expect(`${told}`).toContain(problem)
    expect(told).not.toContain('secret')
  })

  it('of more than half a mebibyte is not looked at', () => {
    expect(read(`a: ${'x'.repeat(512 * 1024)}`)).toBe('the YAML is larger than 512 KiB')
    expect(read('#'.repeat(512 * 1024))).not.toBe('the YAML is larger than 512 KiB')
  })

  it('16 levels are taken', () => {
    expect(read(`${'['.repeat(15)}${']'.repeat(15)}`)).toBeInstanceOf(Array)
  })
})
