import { formatInstant, instantFromSeconds, parseInstant } from '../money/instant.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const units: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 }

/** `in 5 days 22 hours 11 minutes`, `~500 min`, `19h14m47s`, `retry_after_s: 39949`: seconds; null when none is told. */
function parseSpan(text: string): number | null {
  const bare = /\bretry_after_s\W{1,4}(\d{1,7})\b/.exec(text)
  if (bare !== null) return Number(bare[1])
  const words =
    /\b(?:try again|resets?|reopens?|available again|access)\s+(?:in|after)\s+(?:~|about )?((?:\d{1,7} ?(?:days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[dhms])\b[ ,]*(?:and )?){1,4}|(?:\d{1,7}[dhms]){1,4})/i.exec(
      text,
    )
  if (words === null) return null
  let seconds = 0
  for (const [, count = '0', unit = 's'] of (words[1] ?? '').matchAll(/(?<!\d)(\d{1,9}) ?([a-z])/gi))
    seconds += Number(count) * (units[unit.toLowerCase()] ?? 0)
  return seconds === 0 ? null : seconds
}

/** How far a zone is from UTC at an instant, in milliseconds; null for an unknown zone. */
function offsetOf(zone: string, at: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    }).formatToParts(at)
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
    return wall - Math.floor(at / 1000) * 1000
  } catch {
    return null
  }
}

function instantOfWall(wall: number, zone: string): number | null {
  const guess = offsetOf(zone, wall)
  const offset = guess === null ? null : offsetOf(zone, wall - guess)
  return offset === null ? null : wall - offset
}

/** `resets Jul 31, 2am (UTC)`, `resets 3:10pm (Europe/Madrid)`: the next such time after the log's own. */
function parseClock(text: string, logTime: number): number | null {
  const found =
    /resets?(?: at| on)? (?:([A-Z][a-z]{2})[a-z]* (\d{1,2})(?:st|nd|rd|th)?(?:,| at)? )?(\d{1,2})(?::(\d\d))? ?([ap]m)? \(([A-Za-z_]+(?:\/[A-Za-z_+-]+)*)\)/i.exec(
      text,
    )
  if (found === null) return null
  const [, monthName, day, hourText, minute = '0', half, zone = 'UTC'] = found
  let hour = Number(hourText)
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const log = new Date(logTime)
  if (monthName !== undefined) {
    const month = months.indexOf(monthName.toLowerCase())
    for (const year of [log.getUTCFullYear(), log.getUTCFullYear() + 1]) {
      const at = instantOfWall(Date.UTC(year, month, Number(day), hour, Number(minute)), zone)
      if (at !== null && at > logTime) return at
    }
    return null
  }
  for (let days = -1; days <= 1; days++) {
    const wall = Date.UTC(log.getUTCFullYear(), log.getUTCMonth(), log.getUTCDate() + days, hour, Number(minute))
    const at = instantOfWall(wall, zone)
    if (at !== null && at > logTime) return at
  }
  return null
}

/**
 * When what is capped opens again, as the text tells it; null when it does not, or when its time has no zone.
 * @param lineTime the line's own timestamp: only from it can a span be counted.
 * @param logTime when the log was written, to find the year of a time that has none.
 */
export function parseResetTime(text: string, lineTime: number | null, logTime: number | null): string | null {
  const dated = /regain access on (\d{4}-\d\d-\d\d) at (\d\d:\d\d) UTC/.exec(text)
  if (dated !== null) return parseInstant(`${dated[1]}T${dated[2]}Z`)
  const field = /\bresets?_?[aA]t\b\W{1,6}(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)|\d{10}\b)/.exec(text)
  if (field !== null) {
    const told = field[1] ?? ''
    const at = /^\d{10}$/.test(told) ? Number(told) * 1000 : Date.parse(told)
    return Number.isNaN(at) ? null : formatInstant(new Date(at))
  }
  const epoch = /\breached\|(\d{10})\b/.exec(text)
  if (epoch !== null) return instantFromSeconds(Number(epoch[1]))
  const header = /x-ratelimit-reset\W{1,5}(\d{13})\b/i.exec(text)
  if (header !== null) return instantFromSeconds(Number(header[1]) / 1000)
  const clock = logTime === null ? null : parseClock(text, logTime)
  if (clock !== null) return formatInstant(new Date(clock))
  const span = lineTime === null ? null : parseSpan(text)
  return span === null ? null : formatInstant(new Date((lineTime ?? 0) + span * 1000))
}
