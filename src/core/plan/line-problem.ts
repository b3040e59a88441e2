/** What a line that is a check looks like, for messages. */
const example = 'apertis >= 5 USD'

/** Longest word of a line that a message repeats: anything longer may be a key that lost its way. */
const maxShownWord = 24

/** A line as a message may show it: long words left out, and never more than fits a glance. */
function shown(line: string): string {
  const words = line
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > maxShownWord ? '…' : word))
  const text = words.slice(0, 12).join(' ')
  return `\`${words.length > 12 ? `${text} …` : text}\``
}

// What people write in place of `>=`. Longer ones first; a colon of `key:name` has no blank behind it.
const operators = /(?<!\s)\s*(=>|>=|≥|⩾|==|=|<=|=<|≤|<|>|:(?=\s|$))\s*/

/** An amount, and behind it the beginning of one more check. */
const amountThenCheck = /^\s*[$€£]?\d[^>]*[\s,;][a-z][\w-]*(?:\/[^\s,;]+)?\s*$/i

/**
 * Does one line hold several checks? They were written one a line, and put on one by `checks: >` or by commas.
 * What stands left of the last `>=` may hold a `>=` of its own: a pool is named as its vendor names it.
 */
export function holdsSeveral(line: string): boolean {
  const parts = line.split('>=')
  return parts.slice(1, -1).some((part) => amountThenCheck.test(part))
}

function problemOfAmount(left: string, right: string): string {
  const [minimum = '', budget] = right.split(/\sof(?=\s|$)/)
  if (left === '') return `has no provider before \`>=\`; write \`${example}\``
  if (/\/\s*$/.test(left)) return `names no pool behind \`/\`; write \`apertis/payg >= 5 USD\`, or leave the \`/\` out`
  if (minimum.trim() === '')
    return `has no amount behind \`>=\` (is a variable not set?); write ${shown(`${left} >= 5`)}, with the amount that must be left`
  if (budget !== undefined && budget.trim() === '')
    return 'has no budget behind `of` (is a variable not set?); write `openai >= 10% of 200 USD/month`'
  return `is not a check; write \`<provider>[/<pool>] >= <amount> [of <budget>]\`, such as \`${example}\``
}

/** A probe that is asked for in other words, or with more of them: its name in results, an amount, a slip. */
const almostProbe = /^([^\s/>=]+)(?:\s+|\/)can.?spen[dt](?![\w-])/i

/** Does the line ask for a probe, and not in its form? */
export function wantsProbe(line: string): boolean {
  return almostProbe.test(line.trim())
}

/** What is wrong with a line that is no check, and the right form of it: the rest of a sentence that begins with the line. */
function problemOf(line: string): string {
  if (holdsSeveral(line)) return 'holds several checks; write one check a line, and `|` behind `checks:`, not `>`'
  const probe = almostProbe.exec(line.trim())
  if (probe !== null) return `is not a check; did you mean ${shown(`${probe[1]} can-spend`)}?`
  const at = line.lastIndexOf('>=')
  if (at >= 0) return problemOfAmount(line.slice(0, at).trim(), line.slice(at + 2))
  const found = operators.exec(line)
  if (found === null) {
    const [name = '', ...rest] = line.split(/[\s,;]+/).filter((word) => word !== '')
    if (rest.length === 0) return `has no amount; say how much must be left: ${shown(`${name} >= 5`)}`
    return rest.every((word) => !/\d/.test(word))
      ? `is not a check; write one check a line, such as \`${example}\``
      : `has no \`>=\`; did you mean ${shown(`${name} >= ${rest.join(' ')}`)}?`
  }
  const operator = found[1] ?? ''
  const [left, right] = [line.slice(0, found.index).trim(), line.slice(found.index + found[0].length).trim()]
  if (left === '' || right === '') return problemOfAmount(left, right)
  const meant = shown(`${left} >= ${right}`)
  return operator.includes('<') || operator === '≤' || operator === '=<'
    ? `says how much may be left at most; a check says how much must be left: ${meant}`
    : `has \`${operator}\` in place of \`>=\`; did you mean ${meant}?`
}

/** One sentence about a line that is no check: the line, what is wrong with it, the right form. */
export function problemOfLine(line: string): string {
  return `${shown(line)} ${problemOf(line)}`
}
