import { groupDecimal } from '../money/amount.ts'
import type { Forecast } from '../verdict/report.ts'

/** How long credit lasts, for a table: `about 12 days`, `until the reset`. Empty when it is not known. */
export function lastsText(forecast: Forecast | null): string {
  if (forecast === null) return ''
  const { daysLeft, runsOutAt } = forecast
  if (daysLeft === null) return 'no use seen'
  if (runsOutAt === null && daysLeft.lt(100_000)) return 'until the reset'
  if (daysLeft.eq(0)) return 'used up'
  const [amount, unit] = daysLeft.lt(2) ? [daysLeft.times(24), 'hour'] : [daysLeft, 'day']
  const whole = amount.round(0, 0)
  if (whole.eq(0)) return 'less than an hour'
  return `about ${groupDecimal(whole)} ${unit}${whole.eq(1) ? '' : 's'}`
}
