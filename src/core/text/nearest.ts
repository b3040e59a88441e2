import { distance } from 'fastest-levenshtein'

function simplified(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9*:]/g, '')
}

/** Two letters that changed places are one slip, and the commonest. */
function slips(typed: string, spelling: string): number {
  const letters = (word: string) => [...word].sort().join()
  const away = distance(typed, spelling)
  return away === 2 && letters(typed) === letters(spelling) ? 1 : away
}

function maxSlips(typed: string): number {
  return Math.max(1, Math.floor(typed.length / 3))
}

/**
 * The word that was probably meant; null when none is close. Case, hyphens, blanks and dots do not count.
 * @param known the right words; where one has other names, they are in `meant` beside it.
 */
export function nearest(
  word: string,
  known: readonly string[],
  aliases: ReadonlyMap<string, string> = new Map(),
): string | null {
  const typed = simplified(word)
  if (typed === '') return null
  const candidates = [...known.map((name) => [name, name] as const), ...aliases]
  let best: string | null = null
  let fewest = maxSlips(typed) + 1
  for (const [spelling, meant] of candidates) {
    const right = simplified(spelling)
    // Each letter too many or too few is a slip: most words are out of reach by their length.
    if (Math.abs(right.length - typed.length) >= fewest) continue
    const away = slips(typed, right)
    if (away < fewest) {
      best = meant
      fewest = away
    }
  }
  return best
}

/** The few known words that are nearest to a word that nobody knows: those that hold it, else those that are spelt like it. */
export function nearestFew(
  word: string,
  known: readonly string[],
  aliases: ReadonlyMap<string, string> = new Map(),
  count = 3,
): readonly string[] {
  const typed = simplified(word).slice(0, 64)
  if (typed === '') return known.slice(0, count)
  const ranked = [...known.map((name) => [name, name] as const), ...aliases].map(([spelling, meant]) => {
    const name = simplified(spelling)
    const holds = typed.length > 2 && (name.includes(typed) || typed.includes(name))
    return { meant, holds, away: slips(typed, name) - (name.startsWith(typed.slice(0, 2)) ? 2 : 0) }
  })
  const holding = ranked.filter(({ holds }) => holds)
  const best = holding.length > 0 ? holding : ranked.toSorted((one, other) => one.away - other.away)
  return [...new Set(best.map(({ meant }) => meant))].slice(0, count)
}

/** Is this the same word but for case, hyphens, blanks and one slip? */
export function isNear(word: string, meant: string): boolean {
  return slips(simplified(word), simplified(meant)) <= 1
}

/** ` (did you mean \`apertis\`?)`, or nothing. */
export function suggestion(word: string, known: readonly string[], aliases?: ReadonlyMap<string, string>): string {
  const meant = nearest(word, known, aliases)
  return meant === null ? '' : `; did you mean \`${meant}\`?`
}
