import { describe, expect, it } from '@jest/globals'
import { renderMessage } from '../../../src/core/render/message.ts'
import { decimalOf } from '../../support/decimal.ts'
import { sampleFailure, sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'
import { hostileNames } from '../../support/sample-reports.ts'

describe('the message', () => {
  it('says who, how much, and what to do', () => {
    const low = sampleResult({ status: 'low', remaining: decimalOf('0.95') })
    expect(renderMessage(sampleReport([low]))).toBe(
      'Credit Gate stopped this job: apertis has 0.95 USD left, 5 USD is required. Top up: https://apertis.ai/billing',
    )
    const denied = sampleFailure({ status: 'denied', message: 'x', hint: 'Check the key.' })
    expect(renderMessage(sampleReport([denied]))).toBe(
      'Credit Gate stopped this job: the key of apertis was rejected. Check the key.',
    )
  })

  it('has nothing to advise after a pass', () => {
    expect(renderMessage(sampleReport([sampleResult()]))).toBe(
      'Enough credit: apertis has 42.5 USD left, 5 USD is required.',
    )
  })

  it('tells the first thing that is wrong with a configuration, and before any verdict that there is none', () => {
    const errors = [
      { where: '', field: 'minimum', message: 'is empty' },
      { where: '', field: 'x', message: 'y' },
    ]
    expect(renderMessage(wrongConfiguration(errors))).toBe(
      'Credit Gate stopped this job: its configuration has 2 errors. minimum: is empty',
    )
    expect(renderMessage(wrongConfiguration([]))).toBe('Credit Gate has not come to a verdict.')
  })

  it('is one line that no runner obeys, whatever a check is called', () => {
    for (const name of hostileNames) {
      const told = renderMessage(sampleReport([sampleResult({ name, status: 'low', hint: name })]))
      expect(told).toMatch(/^Credit Gate stopped this job: [^\n\r]*$/)
      expect(told).not.toMatch(/##\w*\[/)
    }
  })
})
