import { nearestAmount } from './amount-form.ts'
import { parseBudget } from './budget.ts'

const periods: Readonly<Record<string, string>> = {
  day: 'day',
  daily: 'day',
  d: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  mo: 'month',
}

/** `200 USD/month` for `200 USD per month`, `$200 monthly` or `200 USD`; null when nothing is near. */
export function nearestBudget(text: string): string | null {
  const words = text.trim().split(/[\s/]+/)
  const period = periods[words.at(-1)?.toLowerCase() ?? '']
  const before = words.slice(0, -1)
  if (/^(?:per|an?|every)$/i.test(before.at(-1) ?? '')) before.pop()
  const form = nearestAmount(period === undefined ? text : before.join(' '))
  return form === null ? null : `${form}/${period ?? 'month'}`
}

/** `; did you mean \`200 USD/month\`?`, or nothing. */
export function suggestBudget(text: string): string {
  const form = nearestBudget(text)
  return form === null || parseBudget(form) === null ? '' : `; did you mean \`${form}\`?`
}
