// The figures of one check, pool and unit over any time, in bounded memory: what is left, the pace, rises, a chart.
import type { Decimal } from '../money/amount.ts'
import { formatInstant } from '../money/instant.ts'
import type { Forecast } from '../verdict/report.ts'
import { forecastOf, type Point } from './forecast.ts'

/** Points of a chart. */
const maxDays = 400
const maxRises = 1_000
const dayMs = 86_400_000
const paceMs = 14 * dayMs

export interface Rise {
  readonly at: string
  readonly amount: Decimal
}

/** What a series of figures says. */
export interface Figures {
  readonly at: string
  readonly remaining: Decimal
  readonly forecast: Forecast | null
  readonly rises: readonly Rise[]
  /** For a chart, in order of time. */
  readonly points: readonly Point[]
}

export interface FigureSeries {
  add(point: Point): void
  /** How many figures are kept one by one. */
  size(): number
  /** Keeps of the older ones, at least half of all, the last of each day. */
  fold(): void
  /** Null when there was no figure. */
  read(): Figures | null
}

/** The last one of each day; of more days than a chart shows, every second. */
function thinned(points: readonly Point[]): Point[] {
  const days = new Map(points.map((point) => [Math.floor(point.at / dayMs), point]))
  const kept = [...days.values()]
  const step = Math.ceil(kept.length / maxDays)
  return kept.filter((_, index) => (kept.length - 1 - index) % step === 0)
}

export function figureSeries(): FigureSeries {
  let points: Point[] = []
  let folded: Point[] = []
  const rises: Rise[] = []
  let before: Point | undefined

  /** Counts the rises of points that follow each other, and takes the last as the one before. */
  const follow = (next: readonly Point[], found: Rise[]): Point | undefined => {
    let last = before
    for (const point of next) {
      if (last !== undefined && last.resetsAt === point.resetsAt && point.remaining.gt(last.remaining)) {
        found.push({ at: formatInstant(new Date(point.at)), amount: point.remaining.minus(last.remaining) })
      }
      last = point
    }
    return last
  }

  const fold = (): void => {
    points.sort((one, other) => one.at - other.at)
    const limit = (points.at(-1)?.at ?? 0) - paceMs
    // Where all are within the days of the pace, the later half has to do for it.
    const end = Math.max(
      points.findIndex(({ at }) => at >= limit),
      Math.ceil(points.length / 2),
    )
    const past = points.slice(0, end)
    before = follow(past, rises)
    if (rises.length > maxRises) rises.splice(0, rises.length - maxRises)
    folded = thinned([...folded, ...past])
    points = points.slice(end)
  }

  return {
    add(point) {
      points.push(point)
    },
    size: () => points.length,
    fold,
    read() {
      const ordered = points.toSorted((one, other) => one.at - other.at)
      const last = ordered.at(-1)
      if (last === undefined) return null
      const all = [...rises]
      follow(ordered, all)
      const chart = [...folded, ...ordered]
      return {
        at: formatInstant(new Date(last.at)),
        remaining: last.remaining,
        forecast: forecastOf(ordered, null).forecast,
        rises: all.slice(-maxRises),
        points: chart.length <= maxDays ? chart : thinned(chart),
      }
    },
  }
}
