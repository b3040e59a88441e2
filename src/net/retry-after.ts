const yearMs = 366 * 86_400_000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

// The three forms of a date in HTTP, RFC 9110 section 5.6.7.
const dates = [
  /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
]

/** Milliseconds since 1970; null when it is no date. */
function parseHttpDate(text: string, now: Date): number | null {
  const groups = dates.map((form) => form.exec(text)?.groups).find((found) => found !== undefined)
  if (groups === undefined) return null
  const { day = '', month = '', year = '', time = '' } = groups
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  if (!months.includes(month) || hours > 23 || minutes > 59 || seconds > 60) return null
  const century = now.getUTCFullYear() - (now.getUTCFullYear() % 100)
  const fullYear = year.length === 2 ? century + Number(year) : Number(year)
  const date = new Date(Date.UTC(fullYear, months.indexOf(month), Number(day), hours, minutes, seconds))
  return date.getUTCDate() === Number(day) || seconds === 60 ? date.getTime() : null
}

/** A wait nobody means (more than a year) is none; a moment that has passed is no wait. */
function sensible(milliseconds: number): number | null {
  return milliseconds > yearMs ? null : Math.max(0, Math.ceil(milliseconds))
}

const seconds = /^\d{1,15}(?:\.\d{1,9})?$/

function parseRetryAfter(text: string, now: Date): number | null {
  if (seconds.test(text)) return sensible(Number(text) * 1000)
  const date = parseHttpDate(text, now)
  return date === null ? null : sensible(date - now.getTime())
}

/** Seconds until, or since 1970, or milliseconds since 1970: the size tells which. */
function parseReset(text: string, now: Date): number | null {
  if (!seconds.test(text)) return null
  const value = Number(text)
  if (value > 1e12) return sensible(value - now.getTime())
  if (value > 1e9) return sensible(value * 1000 - now.getTime())
  return sensible(value * 1000)
}

/**
 * How long the provider asks to wait before the next try.
 * @param fromReset read the headers that tell when a rate limit is reset too, where there is no `Retry-After`.
 * @returns milliseconds; null when it does not say, or says nothing sensible.
 */
export function parseWait(
  headers: Readonly<Record<string, string | undefined>>,
  now: Date,
  fromReset: boolean,
): number | null {
  const retryAfter = headers['retry-after']
  const wait = retryAfter === undefined ? null : parseRetryAfter(retryAfter.trim(), now)
  if (wait !== null || !fromReset) return wait
  const reset = headers['ratelimit-reset'] ?? headers['x-ratelimit-reset']
  return reset === undefined ? null : parseReset(reset.trim(), now)
}
