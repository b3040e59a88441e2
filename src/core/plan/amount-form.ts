import { type Amount, isPercentage, parseAmount, parseThreshold } from '../money/amount.ts'

/** Signs of currencies that are not taken, by the unit that is. `$` is, and `¥` is two currencies. */
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₽': 'RUB', '₹': 'INR', '₩': 'KRW' }

const multiples: Readonly<Record<string, string>> = { k: '000', m: '000000' }

/** One way in which an amount is written elsewhere, and how it is written here. */
type Rewrite = (text: string) => string

/** `1,000.50`, `1.000,50`, `1 000`, `1_000`, `5,00`: separators as other places write them. */
const separators: Rewrite = (text) =>
  text.replace(/\d[\d.,_'’ \u00a0\u202f]*\d/, (digits) => {
    const plain = digits.replace(/[_'’ \u00a0\u202f]/g, '')
    const [comma, dot] = [plain.lastIndexOf(','), plain.lastIndexOf('.')]
    if (comma < 0) return /^\d{1,3}(?:\.\d{3}){2,}$/.test(plain) ? plain.replaceAll('.', '') : plain
    // The last separator is the decimal one where both stand; alone a comma parts thousands when threes follow.
    if (dot > comma) return plain.replaceAll(',', '')
    if (dot >= 0) return plain.replaceAll('.', '').replace(',', '.')
    return /^\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(/,(?=[^,]*$)/, '.')
  })

const rewrites: readonly Rewrite[] = [
  (text) => text.replace(/^["'`](.*)["'`]$/, '$1').trim(),
  (text) => text.replace(/^(?:>=|=>|>|=|≥|:)\s*/, ''),
  (text) => text.replace(/^\+/, ''),
  (text) => text.replace(/^US\s*\$/i, '$'),
  (text) => text.replace(/[;,.]$/, ''),
  separators,
  (text) => text.replace(/(^|[^\d.])\.(?=\d)/, '$10.'),
  (text) => text.replace(/(\d)\.(?=\s|$)/, '$1'),
  // A sign or a unit on the wrong side.
  (text) => text.replace(/^([\d.]+)\s*\$$/, '$$$1'),
  (text) => text.replace(/^\$\s*([\d.]+)\s*USD$/i, '$1 USD'),
  (text) => text.replace(/^([€£₽₹₩])\s*([\d.]+)$/, (_, sign: string, digits: string) => `${digits} ${signs[sign]}`),
  (text) => text.replace(/^([\d.]+)\s*([€£₽₹₩])$/, (_, digits: string, sign: string) => `${digits} ${signs[sign]}`),
  (text) => text.replace(/^([A-Za-z](?:[A-Za-z_-]*[A-Za-z_])?)\s*([\d.]+)$/, '$2 $1'),
  (text) =>
    text.replace(/^(\d+)\s*([km])(?=\s|$)/i, (_, digits: string, by: string) => digits + multiples[by.toLowerCase()]),
  (text) => text.replace(/^(\d)e(\d{1,2})(?=\s|$)/i, (_, digit: string, by: string) => digit + '0'.repeat(Number(by))),
]

/** As it may have been meant; null when nothing near is an amount. Nothing is ever taken in its place. */
function nearestForm(text: string, isRight: (text: string) => boolean): string | null {
  if (text.length > 60) return null
  let form = text.trim()
  for (const rewrite of rewrites) {
    form = rewrite(form).trim()
    if (isRight(form)) return form
  }
  return null
}

/** `5 USD` for `USD 5`, `1000` for `1,000`; null when nothing is near. */
export function nearestAmount(text: string): string | null {
  return nearestForm(text, (form) => parseAmount(form) !== null)
}

const amountForms = '`5`, `5.25`, `5 USD`, `$5` or `1000 credits`'

/** Is the unit one that the provider may have? Unknown ones are not advised. */
function isOffered({ unit }: Amount, units: readonly string[]): boolean {
  return unit === null || units.length === 0 || units.some((known) => known.toLowerCase() === unit.toLowerCase())
}

/**
 * What is wrong with a text that is no amount, and the right form: the rest of a sentence that begins with the text.
 * @param units those of the provider; empty when they are not known.
 */
export function amountProblem(text: string, units: readonly string[], takesShare: boolean): string {
  const forms = `write a plain number, with or without its unit: ${amountForms}${takesShare ? ', or a share of a limit, `20%`' : ''}`
  if (!/\d/.test(text)) return `is not an amount: it has no number (is a variable not set?); ${forms}`
  if (/^\s*[-−–]/.test(text)) return `is not an amount: it is below 0; ${forms}`
  const meant = nearestForm(text, (form) => (takesShare ? parseThreshold(form) : parseAmount(form)) !== null)
  const amount = meant === null ? null : parseThreshold(meant)
  if (meant === null || amount === null) return `is not an amount; ${forms}`
  if (isPercentage(amount) || isOffered(amount, units)) return `is not an amount; did you mean \`${meant}\`?`
  return `is not an amount, and ${amount.unit} is no unit here; write the amount in ${units.join(' or ')}`
}
