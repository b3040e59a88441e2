import { latePattern } from './late-pattern.ts'

/** Longest word that is shown, in letters, and longest token of several. */
const maxLetters = 24
const maxLength = 100

/** Most digits of one token: a figure has fewer, an account's number or a key more. */
const maxDigits = 8

/** So many short tokens in a row spell something out, letter by letter or byte by byte. */
const minSpelled = 5

const hidden = '***'

// What stands around a word without being part of it.
const opening = /^[-"'“”‘’«»„`([{<¿¡—–]{1,4}/
const closing = /[-"'“”‘’«»`)\]}>.,;:!?…—–]{1,6}$/
const marksAlone = /^[-–—−=+*/|&~:;.,!?…·•→<>()[\]{}«»„¿¡"'“”‘’`]{1,3}$/

/** How vendors begin their keys: https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml has hundreds. */
const keyPrefix = /(?:^|[/.])(?:sk|pk|rk|gsk|xai|pplx|hf|fc|tvly|key|tok|glpat|dckr|gh[pousr])[-_]/i
/** Those without a mark behind them: Google's, of JSON Web Tokens, of AWS. */
const bareKeyPrefix = /^(?:AIza|ya29|eyJ|AKIA|ASIA)/
const changesOfCase = latePattern(String.raw`\p{Ll}\p{Lu}`, 'u')

const figure =
  /^[-+−±~≈<>=#]{0,2}[$€£¥₽]?(?:\d{1,8}|\d{1,3}(?:,\d{3}){1,3})(?:[.,]\d{1,10})?(?:%|ms|min|[smhdwx]|[kKMGBT]B?|\/[a-z]{1,10})?$/
const duration = /^(?:\d{1,3}(?:\.\d{1,9})?(?:ms|[smhd])){1,4}$/
const date = /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/
const timeOfDay = /^\d{1,2}:\d\d(?::\d\d)?$/
/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const timestamp = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[-+]\d\d:\d\d)$/
const ratio = /^\d{1,4}\/\d{1,4}$/
const version = /^v?\d{1,3}(?:\.\d{1,3}){1,2}$/
const assignment = /^([a-z_]{2,24})[:=](\d{1,5})$/i

const latinWord = /^[a-z]+(?:['’][a-z]{1,2})?(?:\(e?s)?$/i
/** Of one script: a letter that only looks like one of another is no word's. */
const otherWord = latePattern(
  String.raw`^(?:[\p{sc=Latin}\p{M}’']+|[\p{sc=Cyrillic}\p{M}’']+|[\p{sc=Greek}\p{M}]+|(?:(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])[\p{L}\p{M}])+)$`,
  'u',
)
const shortMix = /^(?=.*\d)[a-z\d]{1,4}$/i
const separators = /[-_./]/
/** Scripts that put no blanks between words, and their marks. */
const unspaced = latePattern(
  String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}、。，！？：；（）「」『』《》【】]+`,
  'gu',
)

const domain =
  /^(?:www\.|(?:[a-z\d-]+\.)+(?:com|org|net|io|ai|dev|app|co|cn|ru|me|xyz|info|site|online|link|gg|de|uk|eu)$|[^/.]*\.[^/]*\/)/i
const address =
  /^(?:https?:\/\/)?([a-z\d.-]{1,100})(?::\d{1,5})?((?:\/[\w.~-]*)*)(\?[a-z_]{1,20}=[a-z_-]{1,20})?(#[a-z_-]{1,30})?$/i
const mailbox = /^([a-z._-]{1,24})@([a-z\d.-]{1,100})$/i

function isWord(text: string): boolean {
  const isLatin = latinWord.test(text)
  return text.length <= maxLetters && (isLatin || (!/^[ -~]*$/.test(text) && otherWord().test(text)))
}

/** Words, short numbers and versions, joined by dashes, dots, slashes and underscores: `gpt-4o-mini`, `api.usage.read`. */
function isName(text: string): boolean {
  const parts = text.split(separators)
  const words = parts.filter(isWord)
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part))
  const mixed = parts.filter((part) => shortMix.test(part) && !/^\d+$/.test(part))
  return (
    parts.length <= 8 &&
    words.length > 0 &&
    (parts.length === 1 || words.some((word) => word.length > 1)) &&
    mixed.length <= 2 &&
    words.length + numbers.length + mixed.length === parts.length
  )
}

function isFigure(text: string): boolean {
  return [figure, duration, date, timeOfDay, ratio, version, assignment].some((form) => form.test(text))
}

/** An address on one of the hosts, of plain words. */
function isKnownAddress(text: string, hosts: ReadonlySet<string>): boolean {
  const [, local = '', domainOfMail = ''] = mailbox.exec(text) ?? []
  if (local !== '') {
    return (
      isName(local) &&
      domainOfMail.includes('.') &&
      [...hosts].some((host) => host === domainOfMail || host.endsWith(`.${domainOfMail}`))
    )
  }
  const [, host = '', path = ''] = address.exec(text) ?? []
  const steps = path.split('/').filter((step) => step !== '')
  return hosts.has(host.toLowerCase()) && steps.every((step) => isName(step) || /^v?\d{1,3}$/.test(step))
}

function isPlain(token: string, hosts: ReadonlySet<string>): boolean {
  if (marksAlone.test(token)) return true
  if (token.length > 2 * maxLength) return false
  const core = token.replace(closing, '').replace(opening, '')
  if (keyPrefix.test(core) || bareKeyPrefix.test(core) || core.split(changesOfCase()).length > 3) return false
  if (/^https?:|@/i.test(core) || domain.test(core)) return isKnownAddress(core, hosts)
  if (timestamp.test(core) || duration.test(core) || /^[a-z]\d$/i.test(core)) return true
  if (core.length > maxLength || core.replace(/^0[.,]0*|\D/g, '').length > maxDigits) return false
  return isFigure(core) || isName(core)
}

/** A letter or two, or a byte as a number, whatever marks are around it. */
const shortToken = latePattern(String.raw`^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]{1,2}|\d{3})[^\p{L}\p{N}]*$`, 'u')

/** The places of tokens that spell something out; marks between them do not hide that. */
function spelledOut(tokens: readonly string[]): ReadonlySet<number> {
  const spelled = new Set<number>()
  let run: number[] = []
  const end = () => {
    if (run.length >= minSpelled) for (const at of run) spelled.add(at)
    run = []
  }
  tokens.forEach((token, at) => {
    if (marksAlone.test(token)) return
    if (shortToken().test(token)) run.push(at)
    else end()
  })
  end()
  return spelled
}

/**
 * Shows of a vendor's sentence only what looks like words, names, figures, times and marks: what else stands in it may
 * be a secret that we were never given. The rest is `***`, and so is what looks like a key (a vendor's prefix, changes
 * of case, long digits), what is spelled out in letters or bytes, and an address on any other host.
 * @param hosts those that the provider's own page names.
 */
export function plainWords(text: string, hosts: readonly string[]): string {
  const known = new Set(hosts)
  // What a hidden word had kept apart may spell something out once it is gone. Each time at least one word less is left.
  let before: string
  let shown = text
  do {
    before = shown
    shown = plainOnce(before, known)
  } while (shown !== before)
  return shown
}

function plainOnce(text: string, known: ReadonlySet<string>): string {
  const tokens = text.split(/\s/).filter((token) => token !== '')
  const spelled = spelledOut(tokens)
  const shown = tokens.map((token, at) => {
    if (spelled.has(at)) return hidden
    // Between words of scripts without blanks, anything else is looked at by itself.
    const parts = /^[ -~]*$/.test(token) ? [token] : token.split(unspaced()).filter((part) => part !== '')
    return parts.every((part) => isPlain(part, known)) ? token : hidden
  })
  return shown.filter((token, at) => token !== hidden || shown[at - 1] !== hidden).join(' ')
}
