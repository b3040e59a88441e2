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
  const [, amount = '', word = ''] =
    /^(.*?)(?:\s*\/\s*|\s+per\s+|\s+an?\s+|\s+every\s+|\s+)?([A-Za-z]+)?$/.exec(text.trim()) ?? []
  const period = periods[word.toLowerCase()]
  const form = nearestAmount(period === undefined ? text : amount)
  return form === null ? null : `${form}/${period ?? 'month'}`
}

/** `; did you mean \`200 USD/month\`?`, or nothing. */
export function suggestBudget(text: string): string {
  const form = nearestBudget(text)
  return form === null || parseBudget(form) === null ? '' : `; did you mean \`${form}\`?`
}
