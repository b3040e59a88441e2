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
    ['a: &x 1\nb: *x', 'anchors and aliases are not taken (line 2, column'],
    ['a: 1\na: 2', 'a key stands twice (line 2, column 1)'],
    ['a: !!js/function x', 'tags are not taken (line 1, column'],
    ['a: !!binary aGk=', 'tags are not taken (line 1, column'],
    ['a: !secret x', 'tags are not taken (line 1, column'],
    ['a: [1, 2', 'the YAML is not valid (line'],
    ['a: b: c', 'the YAML is not valid (line 1, column'],
    ['a: "sk-secret', 'the YAML is not valid (line'],
    ['---\na: 1\n---\nb: 2', 'the YAML '],
    [`a: ${'['.repeat(20)}${']'.repeat(20)}`, 'the YAML is not valid (line 1, column'],
  ])('%j: %s', (text, problem) => {
    const told = read(text)
    expect(told).toMatch(/^(?:the YAML|a key|tags|anchors)/)
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
