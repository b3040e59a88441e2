import { parseAmount } from './amount.ts'
import type { Budget } from './plan.ts'

export function parseBudget(text: string): Budget | null {
  const [amount, period] = text.split('/')
  const parsed = parseAmount(amount ?? '')
  return parsed === null || (period !== 'month' && period !== 'day' && period !== 'week') ? null : { ...parsed, period }
}
