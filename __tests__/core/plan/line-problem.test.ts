import { describe, expect, it } from '@jest/globals'
import { holdsSeveral, problemOfLine } from '../../../src/core/plan/line-problem.ts'
import { processorTimeOf } from '../../support/processor-time.ts'

describe('a line that is no check', () => {
  it.each([
    ['apertis > 5', '`apertis > 5` has `>` in place of `>=`; did you mean `apertis >= 5`?'],
    ['apertis = 5 USD', '`apertis = 5 USD` has `=` in place of `>=`; did you mean `apertis >= 5 USD`?'],
    ['apertis == 5', '`apertis == 5` has `==` in place of `>=`; did you mean `apertis >= 5`?'],
    ['apertis => 5', '`apertis => 5` has `=>` in place of `>=`; did you mean `apertis >= 5`?'],
    ['apertis≥5', '`apertis≥5` has `≥` in place of `>=`; did you mean `apertis >= 5`?'],
    ['apertis: 5 USD', '`apertis: 5 USD` has `:` in place of `>=`; did you mean `apertis >= 5 USD`?'],
    [
      'apertis < 5',
      '`apertis < 5` says how much may be left at most; a check says how much must be left: `apertis >= 5`',
    ],
    ['apertis 5 USD', '`apertis 5 USD` has no `>=`; did you mean `apertis >= 5 USD`?'],
    ['openai can spend', '`openai can spend` is not a check; did you mean `openai can-spend`?'],
    ['openai can-spent', '`openai can-spent` is not a check; did you mean `openai can-spend`?'],
    ['openai can-spend 5 USD', '`openai can-spend 5 USD` is not a check; did you mean `openai can-spend`?'],
    ['openai can-spend >= 5', '`openai can-spend >= 5` is not a check; did you mean `openai can-spend`?'],
    ['openai/can-spend', '`openai/can-spend` is not a check; did you mean `openai can-spend`?'],
    ['apertis', '`apertis` has no amount; say how much must be left: `apertis >= 5`'],
    [
      'apertis >= ',
      '`apertis >=` has no amount behind `>=` (is a variable not set?); write `apertis >= 5`, with the amount that must be left',
    ],
    [
      'apertis >',
      '`apertis >` has no amount behind `>=` (is a variable not set?); write `apertis >= 5`, with the amount that must be left',
    ],
    ['>= 5 USD', '`>= 5 USD` has no provider before `>=`; write `apertis >= 5 USD`'],
    ['apertis/ >= 5', '`apertis/ >= 5` names no pool behind `/`; write `apertis/payg >= 5 USD`, or leave the `/` out'],
    [
      'openai >= 5 USD of ',
      '`openai >= 5 USD of` has no budget behind `of` (is a variable not set?); write `openai >= 10% of 200 USD/month`',
    ],
    ['apertis, crustdata', '`apertis, crustdata` is not a check; write one check a line, such as `apertis >= 5 USD`'],
    [
      'a >= 1 of 2 of 3',
      '`a >= 1 of 2 of 3` is not a check; write `<provider>[/<pool>] >= <amount> [of <budget>]`, such as `apertis >= 5 USD`',
    ],
  ])('%j', (line, problem) => {
    expect(problemOfLine(line)).toBe(problem)
  })

  it.each([
    'apertis >= 5 USD crustdata >= 1000',
    'apertis >= 5 USD, crustdata >= 1000',
    'apertis/payg >= 5 USD; openai >= 10% of 200 USD/month',
    'apertis >= $5 apertis/quota >= 100 crustdata >= 1',
  ])('%j holds several', (line) => {
    expect(holdsSeveral(line)).toBe(true)
    expect(problemOfLine(line)).toContain(
      'holds several checks; write one check a line, and `|` behind `checks:`, not `>`',
    )
  })

  it.each(['imagerouter/key:a>=b >= 1', 'imagerouter/key:a >= b >= 1', 'apertis >= 5 USD', ''])(
    '%j holds one at most',
    (line) => {
      expect(holdsSeveral(line)).toBe(false)
    },
  )

  it('shows no word that could be a key, and no line that is longer than a glance', () => {
    for (const line of [
      `apertis > ${'k'.repeat(40)}`,
      `${'k'.repeat(40)} >=`,
      `${'k'.repeat(40)} can spend`,
      'k'.repeat(40),
    ])
      expect(problemOfLine(line)).not.toContain('kkk')
    expect(problemOfLine(`${'a '.repeat(300)}`).length).toBeLessThan(200)
  })

  it('is told as fast as it is read', () => {
    const took = processorTimeOf(() => {
      for (const part of ['>= ', '5 a ', '> ', ', ', '5 USD, a >= ']) problemOfLine(part.repeat(100_000))
    })
    expect(took).toBeLessThan(5_000)
  })
})
