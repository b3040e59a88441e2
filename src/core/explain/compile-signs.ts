import type { Sign, SigningVendor } from '../provider/sign.ts'
import { squash } from './log-line.ts'
import { minTriggerBytes } from './trigger-scan.ts'

/** A sign, made ready to be found. */
export interface CompiledSign {
  readonly vendor: SigningVendor
  readonly sign: Sign
  /** The squashed pieces of the sentence between its `…`; empty for a code. */
  readonly pieces: readonly string[]
  /** Finds the field with the code; null for a sentence. */
  readonly field: RegExp | null
  /** Strings of which every output with this sign holds one, however it was wrapped. */
  readonly triggers: readonly string[]
  readonly with: readonly string[]
  readonly without: readonly string[]
}

const codeFields =
  'code|type|error|status|error_code|errorCode|err_code|error_type|errorType|tag|name|reason|limit_source|title|kind'.split(
    '|',
  )
/** The longest stretch that a trigger may take: longer ones are cut by a wrapper more often. */
const maxTriggerLength = 14

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Up to three stretches of a sentence, far apart: a wrapper, a colour or a cut leaves one of them whole. */
function stretchesOf(sentence: string): readonly string[] {
  const parts = sentence.split(/[…'"’,,·`]/).map((part) => part.trim())
  const long = parts.filter((part) => new TextEncoder().encode(part).length >= minTriggerBytes)
  return long.flatMap((part) => {
    if (part.length <= 2 * maxTriggerLength) return [part.slice(0, maxTriggerLength), part.slice(-maxTriggerLength)]
    const middle = Math.floor((part.length - maxTriggerLength) / 2)
    return [
      part.slice(0, maxTriggerLength),
      part.slice(middle, middle + maxTriggerLength),
      part.slice(-maxTriggerLength),
    ]
  })
}

function triggersOf({ says, code }: Sign): readonly string[] {
  if (says !== undefined) {
    const all = stretchesOf(says).map((stretch) => stretch.trim())
    // Addresses and short words stand on far too many lines that say nothing.
    const rare = all.filter((stretch) => stretch.length >= 8 && !/https?:|\.(?:com|ai|org|dev)\b/.test(stretch))
    return rare.length > 0 ? rare : all
  }
  if (code === undefined) return []
  if (code.length < minTriggerBytes + 2) return ['base_resp']
  if (code.includes('…')) return stretchesOf(code)
  return code.length <= maxTriggerLength ? [code] : [code.slice(0, maxTriggerLength), code.slice(-maxTriggerLength)]
}

function compile(vendor: SigningVendor, sign: Sign): CompiledSign {
  const names = (sign.fields ?? codeFields).map(escapePattern).join('|')
  return {
    vendor,
    sign,
    pieces: (sign.says ?? '')
      .split('…')
      .map(squash)
      .filter((piece) => piece !== ''),
    field:
      sign.code === undefined
        ? null
        : new RegExp(
            `(?<![\\w$])["']?(?:${names})["']?\\s*[:=]\\s*(?:Some\\()?["']?${escapePattern(sign.code).replaceAll('…', '[\\w-]{0,80}')}(?![\\w.-])`,
            'g',
          ),
    triggers: triggersOf(sign).filter((trigger) => new TextEncoder().encode(trigger).length >= minTriggerBytes),
    with: (sign.with ?? []).map(squash),
    without: (sign.without ?? []).map(squash),
  }
}

export function compileSigns(vendors: readonly SigningVendor[]): readonly CompiledSign[] {
  return vendors.flatMap((vendor) => vendor.signs.map((sign) => compile(vendor, sign)))
}
