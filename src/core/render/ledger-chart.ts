// Charts as SVG that stretches to any width: lines and bars only. What is written on the axes is HTML beside it, and so
// keeps its size on a phone. Only numbers that were calculated here get into it.

import Big from 'big.js'
import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import type { Point } from '../memory/forecast.ts'
import type { SpentBy } from '../memory/ledger.ts'
import { type Decimal, zero } from '../money/amount.ts'
import { formatFigure } from '../money/figure.ts'
import { escapeHtml } from '../text/escape-html.ts'

const width = 1_000
const height = 200
const dayMs = 86_400_000
/** As many bars as can be told apart. */
const maxBars = 130

/** A chart's title, and what it shows in a sentence for those who do not see it. */
interface Caption {
  readonly title: string
  readonly said: string
}

interface Frame {
  readonly caption: Caption
  readonly shapes: string
  readonly top: number
  readonly bottom: number
  readonly from: number
  readonly to: number
}

/** For an axis: as short as it can be told. */
function axisText(value: number): string {
  return escapeHtml(formatFigure(new Big(Number(value.toPrecision(12))), null))
}

function dateText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function figure({ caption, shapes, top, bottom, from, to }: Frame): string {
  const middle = (top + bottom) / 2
  const dates = from === to ? [dateText(from)] : [dateText(from), dateText(to)]
  return [
    '<figure>',
    `<figcaption>${escapeHtml(caption.title)}</figcaption>`,
    `<div class="plot"><div class="y" aria-hidden="true">${[top, middle, bottom].map((value) => `<span>${axisText(value)}</span>`).join('')}</div>`,
    `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(caption.said)}">`,
    `<path class="grid" d="M0,0H${width}M0,${height / 2}H${width}M0,${height}H${width}"/>${shapes}</svg></div>`,
    `<div class="x" aria-hidden="true">${dates.map((date) => `<span>${date}</span>`).join('')}</div>`,
    '</figure>',
  ].join('')
}

function scaleOf(values: readonly number[]) {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return scaleLinear([low, high === low ? low + 1 : high], [height, 0]).nice(2)
}

/** What was left, step by step: it holds until the next reading. */
export function balanceChart(points: readonly Point[], title: string): string {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return ''
  const figures = points.map(({ at, remaining }) => ({ at, value: remaining.toNumber() }))
  const y = scaleOf(figures.map(({ value }) => value))
  const x = scaleUtc([first.at, Math.max(last.at, first.at + 1)], [0, width])
  const shown = points.length === 1 ? [...figures, { at: first.at + 1, value: first.remaining.toNumber() }] : figures
  const fill = area<(typeof figures)[number]>()
    .x(({ at }) => x(at))
    .y0(y(0))
    .y1(({ value }) => y(value))
    .curve(curveStepAfter)
    .digits(1)
  const edge = line<(typeof figures)[number]>()
    .x(({ at }) => x(at))
    .y(({ value }) => y(value))
    .curve(curveStepAfter)
    .digits(1)
  const [bottom = 0, top = 1] = y.domain()
  const shapes = `<path class="fill" d="${fill(shown) ?? ''}"/><path class="line" d="${edge(shown) ?? ''}"/>`
  const said = `${title}: ${formatFigure(first.remaining, null)} on ${dateText(first.at)}, ${formatFigure(last.remaining, null)} on ${dateText(last.at)}`
  return figure({ caption: { title, said }, shapes, top, bottom, from: first.at, to: last.at })
}

interface Bar {
  readonly at: number
  readonly value: Decimal
}

interface Bars {
  readonly bars: readonly Bar[]
  readonly lengthMs: number
  readonly lastDay: number
  readonly per: string
}

/** Days are added up to weeks, and to four of them, where there are too many to be told apart. */
function barsOf(days: readonly SpentBy[]): Bars {
  const known = days.flatMap(({ key, spent }) =>
    typeof key === 'string' && spent !== null ? [{ at: Date.parse(`${key}T00:00:00Z`), spent }] : [],
  )
  const first = Math.min(...known.map(({ at }) => at))
  const lastDay = Math.max(...known.map(({ at }) => at))
  const span = (lastDay - first) / dayMs + 1
  const lengthMs = (span <= maxBars ? 1 : span <= 7 * maxBars ? 7 : 28) * dayMs
  const sums = new Map<number, Decimal>()
  for (const { at, spent } of known) {
    const start = first + Math.floor((at - first) / lengthMs) * lengthMs
    sums.set(start, (sums.get(start) ?? zero).plus(spent))
  }
  const bars = [...sums].map(([at, value]) => ({ at, value })).sort((one, other) => one.at - other.at)
  return { bars, lengthMs, lastDay, per: lengthMs === dayMs ? 'day' : lengthMs === 7 * dayMs ? 'week' : 'four weeks' }
}

/** What was spent, by day. */
export function spendChart(days: readonly SpentBy[], unit: string): string {
  const { bars, lengthMs, lastDay, per } = barsOf(days)
  const first = bars[0]
  const last = bars.at(-1)
  if (first === undefined || last === undefined) return ''
  const y = scaleOf(bars.map(({ value }) => value.toNumber()))
  const end = last.at + lengthMs
  const x = scaleUtc([first.at, end], [0, width])
  const shapes = bars
    .map(({ at, value }) => {
      const left = x(at)
      const whole = x(at + lengthMs) - left
      const top = y(value.toNumber())
      return `<rect class="bar" x="${rounded(left + whole * 0.1)}" y="${rounded(top)}" width="${rounded(whole * 0.8)}" height="${rounded(height - top)}"/>`
    })
    .join('')
  const title = `Spent per ${per}, ${unit}`
  const most = bars.reduce((best, bar) => (bar.value.gt(best.value) ? bar : best))
  const said = `${title}, from ${dateText(first.at)} to ${dateText(lastDay)}; the most was ${formatFigure(most.value, null)} on ${dateText(most.at)}`
  const [bottom = 0, top = 1] = y.domain()
  return figure({ caption: { title, said }, shapes, top, bottom, from: first.at, to: lastDay })
}
