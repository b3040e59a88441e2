// Every regular expression of the source against long text made to hurt it: none may take more than its share of time.
import { globSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { parseSync } from '@swc/core'

/** A text that is one thing after the other: it begins, goes on for long, and ends. */
interface Hostile {
  readonly head: string
  readonly unit: string
  readonly tail: string
}

const write = ({ head, unit, tail }: Hostile, length: number) =>
  head + unit.repeat(Math.ceil(length / unit.length)) + tail

// Of the many texts for a pattern, the slowest at one length are tried at the next. What is linear takes a few
// milliseconds at the last; what is quadratic takes 10^10 steps and more, which no machine makes in the time it is given.
const lengths: readonly [number, number, number] = [1000, 10_000, 200_000]
/** So much of a text is given to a pattern that is made of parts: long ones are cut before. */
const lengthsOfMade: readonly [number, number, number] = [100, 200, 500]
const maxMs = 3000
const atOnce = 500
const triedInTheMiddle = 100
const triedAtLast = 3

/** The single characters and classes of a pattern, in their order, and where a new way through it begins. */
function atomsOf(source: string): readonly { readonly atom: string; readonly begins: boolean }[] {
  const token =
    /\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\p\{[^}]*\}|\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|[(|]|[)^$]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gisu
  let begins = true
  return [...source.matchAll(token)].flatMap(([atom]) => {
    if (atom === '|' || atom.startsWith('(')) begins = true
    if (/^(?:[()|^$*+?]|\{\d|\\[bBk]|\(\?)/.test(atom)) return []
    const each = { atom, begins }
    begins = false
    return [each]
  })
}

const alphabet = [
  ...Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code)),
  ...'\u0301\u1100\u200b\u200d\u2026\u2028\u202e\u3000\u4e00\ud800\ufe0f\ufeff😀𠀀',
]

/** One character for each set of atoms that it fits: to the pattern, all others are the same as one of these. */
function charactersOf(atoms: readonly string[], flags: string): readonly string[] {
  const fits = atoms.map((atom) => new RegExp(`^${atom}$`, flags.replace(/[gm]/g, '')))
  const literals = atoms.filter((atom) => atom.length === 1 || (atom.codePointAt(0) ?? 0) > 0xffff)
  const found = new Map<string, string>()
  for (const character of [...literals, ...alphabet]) {
    const set = fits.map((fit) => (fit.test(character) ? 1 : 0)).join('')
    if (!found.has(set)) found.set(set, character)
  }
  return [...found.values()]
}

function hostileTo({ source, flags }: RegExp): readonly Hostile[] {
  const atoms = atomsOf(source)
  const characters = charactersOf(
    atoms.map(({ atom }) => atom),
    flags,
  )
  const samples = atoms.map(({ atom }) => {
    const fit = new RegExp(`^${atom}$`, flags.replace(/[gm]/g, ''))
    return characters.find((character) => fit.test(character)) ?? ''
  })
  const most = Math.min(samples.length, 24)
  const heads = new Set([''])
  const units = new Set(characters)
  for (let from = 0; from < most; from += 1) {
    for (let to = from + 1; to <= Math.min(most, from + 8); to += 1) {
      units.add(samples.slice(from, to).join(''))
    }
    if (atoms[from]?.begins !== true) continue
    for (let to = from + 1; to <= most; to += 1) heads.add(samples.slice(from, to).join(''))
  }
  const pairs = characters.slice(0, 12).flatMap((one) => characters.slice(0, 12).map((other) => one + other))
  const tails = ['', '\u0000', '!\n!']
  const texts = [...heads].flatMap((head) => [...units].map((unit) => ({ head, unit })))
  for (const unit of pairs) texts.push({ head: '', unit })
  return texts.filter(({ unit }) => unit !== '').flatMap((text) => tails.map((tail) => ({ ...text, tail })))
}

/**
 * Looks for every match in every text; the engine is stopped in the middle of a match when the time is up.
 * @returns milliseconds for each text; fewer than the texts when the time was up.
 */
function time(pattern: RegExp, texts: readonly Hostile[], length: number, limitMs: number): readonly number[] {
  const took: number[] = []
  const everywhere = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  const each = () => {
    for (const text of texts) {
      const written = write(text, length)
      const started = performance.now()
      written.replace(everywhere, '')
      took.push(performance.now() - started)
    }
  }
  try {
    runInNewContext('each()', { each }, { timeout: limitMs })
  } catch (thrown) {
    if ((thrown as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw thrown
  }
  return took
}

interface Timed {
  readonly text: Hostile
  readonly ms: number
}

function slowest(timed: readonly Timed[], count: number): readonly Hostile[] {
  const sorted = timed.toSorted((one, other) => other.ms - one.ms)
  return sorted.slice(0, count).map(({ text }) => text)
}

/** A text that the pattern takes too long for; null when none was found. */
function findSlow(pattern: RegExp, limitMs: number, [short, middle, long] = lengths): Hostile | null {
  const texts = hostileTo(pattern)
  const timed: Timed[] = []
  for (let from = 0; from < texts.length; from += atOnce) {
    const some = texts.slice(from, from + atOnce)
    const took = time(pattern, some, short, limitMs)
    const stuck = some[took.length]
    if (stuck !== undefined) return stuck
    timed.push(...some.map((text, at) => ({ text, ms: took[at] ?? 0 })))
  }
  // At the short length a pause of the machine can look like a slow text; at the middle one it no longer can.
  const slow = slowest(timed, triedInTheMiddle)
  const took = time(pattern, slow, middle, limitMs)
  const stuck = slow[took.length]
  if (stuck !== undefined) return stuck
  const slower = slowest(
    slow.map((text, at) => ({ text, ms: took[at] ?? 0 })),
    triedAtLast,
  )
  return slower.find((text) => time(pattern, [text], long, limitMs).length === 0) ?? null
}

interface Found {
  readonly file: string
  readonly pattern: RegExp
}

interface Text {
  readonly type: string
  readonly value?: unknown
  readonly template?: { readonly quasis: readonly { readonly raw: string }[] }
}

/** The text that an expression stands for, if it does so by itself. */
function textOf({ type, value, template }: Text): string | null {
  if (type === 'StringLiteral') return String(value)
  return template?.quasis.length === 1 ? (template.quasis[0]?.raw ?? null) : null
}

/** The literals of a file, and what `RegExp` and `latePattern` are given as one text. */
function patternsOf(file: string): readonly Found[] {
  const found: Found[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, pattern, flags, callee, arguments: given } = node as Record<string, unknown>
    if (type === 'RegExpLiteral') found.push({ file, pattern: new RegExp(String(pattern), String(flags)) })
    if (/^(?:RegExp|latePattern)$/.test((callee as { value?: string } | undefined)?.value ?? '')) {
      const [source = null, flags] = (given as readonly { expression: Text }[]).map((each) => textOf(each.expression))
      if (source !== null) found.push({ file, pattern: new RegExp(source, flags ?? '') })
    }
    for (const each of Object.values(node)) visit(each)
  }
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }))
  return found
}

/** What a module makes of parts while it is loaded: no text of the source shows it whole. */
async function patternsMadeBy(made: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = []
  const Plain = globalThis.RegExp
  try {
    for (const file of made) {
      const construct = (target: RegExpConstructor, given: readonly unknown[]): RegExp => {
        const pattern: RegExp = Reflect.construct(target, given)
        found.push({ file, pattern })
        return pattern
      }
      globalThis.RegExp = new Proxy(Plain, { construct })
      await import(`../../${file}`)
    }
  } finally {
    globalThis.RegExp = Plain
  }
  return found
}

const files = globSync('src/**/*.ts').toSorted()
const making = files.filter((file) => /^const \w+ = new RegExp\(/m.test(readFileSync(file, 'utf8')))
const patterns = files.flatMap(patternsOf)
const made = await patternsMadeBy(making)

describe('the probe', () => {
  // Less time than the source's patterns get: a fast one does not come near it either.
  const limitMs = maxMs / 4

  it.each([
    ['repeats of repeats', /(a+)+$/],
    ['two ways to read the same', /^(?:\w|\d)*!/],
    ['an end that is looked for from everywhere', /\/+$/],
    ['a lookahead that goes to the end, from everywhere', /\B(?=(?:\d{3})+$)/g],
    ['something open that is never closed', /<[^>]*>/g],
    ['neighbours that take the same', /^a \s*\S*\s* b .*x.*y$/],
    ['a path that may be read in many ways', /(?:[\w/]+\/)*\w*Error/],
    ['several characters, again and again', /^\S+T\d+:\d+:\S+Z$/],
  ])('finds what is slow: %s', (_, pattern) => {
    expect(findSlow(pattern, limitMs)).not.toBeNull()
  })

  it.each([/^a+$/, /\s+/g, /^(?:\d+(?:\.\d+)?|[a-z]+)$/i, /<[^<>]*>/g, /(?<!\/)\/+$/])('leaves alone %s', (pattern) => {
    expect(findSlow(pattern, limitMs)).toBeNull()
  })
})

describe('the patterns of the source', () => {
  it('are all there', () => {
    const used = files.filter((file) => /\/[gimsuy]*\.(?:test|exec)\(/.test(readFileSync(file, 'utf8')))
    expect(used.length).toBeGreaterThan(20)
    expect(patterns.map(({ file }) => file)).toEqual(expect.arrayContaining(used))
    expect(patterns.length).toBeGreaterThan(100)
    expect(made.map(({ file }) => file)).toEqual(expect.arrayContaining([...making]))
  })

  it.each(patterns.map(({ file, pattern }) => [file, pattern] as const))('%s: %s', (_, pattern) => {
    expect(findSlow(pattern, maxMs)).toBeNull()
  })

  it.each(made.map(({ file, pattern }) => [file, pattern.source.slice(0, 60), pattern] as const))(
    'made of parts in %s: %s',
    (_, __, pattern) => {
      expect(findSlow(pattern, maxMs, lengthsOfMade)).toBeNull()
    },
  )
})
