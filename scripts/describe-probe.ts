import type { Match, Places, Probe } from '../src/core/provider/probe.ts'

/** The price of one probe, for a sentence or a table. */
export function describeCost({ cost }: Pick<Probe, 'cost'>): string {
  if (cost === null) return 'not known before'
  return cost === '0' ? 'free' : `${cost} USD`
}

/** How sure the meaning of a probe's answers is, in words. */
export const sureness = {
  high: 'high',
  medium: 'medium',
  experimental: 'experimental: little of it was seen live',
} as const satisfies Readonly<Record<Probe['about']['sure'], string>>

/** What stands at a place of an answer, in words. */
function describeMatch(place: string, match: Match): string {
  if (match === null) return `nothing at \`${place}\``
  if (match === true) return `something at \`${place}\``
  if (match instanceof RegExp) return `\`${place}\` fits \`${match}\``
  return `\`${place}\` is ${[match]
    .flat()
    .map((text) => `\`${text}\``)
    .join(' or ')}`
}

function describePlaces(places: Places = {}): readonly string[] {
  return Object.entries(places).map(([place, match]) => describeMatch(place, match))
}

/** How an answer to a probe is read: the first row that fits. */
export function renderReading({ signs, served }: Probe): string {
  const rows = signs.map(({ means, status, header, body }) => [
    means,
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(header === undefined ? [] : [`the header \`${header}\``]),
    ...describePlaces(body),
  ])
  const all = [...rows, ...served.map((places) => ['served', ...describePlaces(places)])]
  return all.map(([means, ...facts]) => `- \`${means}\`: ${facts.join(', ')}`).join('\n')
}
