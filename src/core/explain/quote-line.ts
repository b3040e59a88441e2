import type { SigningVendor } from '../provider/sign.ts'
import { cleanText, maxCharacters } from '../text/clean-text.ts'
import { plainWords } from '../text/plain-words.ts'

const asItIs = (text: string): string => text

/**
 * Makes a function that shows a line of a log as words, at most 300 characters of them: what else stands in it may be
 * a key. An address is shown only on a host that a vendor's own page names.
 */
export function createQuote(vendors: readonly SigningVendor[]): (text: string) => string {
  const pages = vendors.flatMap(({ topUp, signs }) => [topUp, ...signs.map(({ page }) => page ?? '')])
  const hosts = new Set(pages.map((page) => /^https:\/\/([^/?#]+)/.exec(page)?.[1] ?? '').filter((host) => host !== ''))
  const known = [...hosts]
  return (text) => {
    // A line may be long: beyond this nothing of it is shown.
    const plain = cleanText(text.slice(0, 4 * maxCharacters), asItIs, 4 * maxCharacters)
    return cleanText(plainWords(plain, known), asItIs)
  }
}
