import { describe, expect, it } from '@jest/globals'
import { nearestBudget, suggestBudget } from '../../../src/core/plan/budget-form.ts'

describe('the nearest right form of a budget', () => {
  it.each([
    ['200 USD per month', '200 USD/month'],
    ['200 USD a week', '200 USD/week'],
    ['$200 monthly', '$200/month'],
    ['200 USD', '200 USD/month'],
    ['200', '200/month'],
    ['200 USD/mo', '200 USD/month'],
    ['1,000 USD/day', '1000 USD/day'],
    ['much', null],
    ['', null],
  ])('%j: %j', (text, form) => {
    expect(nearestBudget(text)).toBe(form)
  })

  it('is suggested only where it is a budget', () => {
    expect(suggestBudget('200 USD')).toBe('; did you mean `200 USD/month`?')
    expect(suggestBudget('0 USD')).toBe('')
    expect(suggestBudget('much')).toBe('')
  })
})
