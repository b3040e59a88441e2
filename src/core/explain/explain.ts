import type { SigningVendor } from '../provider/sign.ts'
import { createCollector } from './collect-lines.ts'
import { type CompiledSign, compileSigns } from './compile-signs.ts'
import { type DecideOptions, decide } from './decide.ts'
import type { Explanation } from './explanation.ts'
import { findSigns } from './find-signs.ts'
import { frameTriggers } from './frames.ts'
import { markLines } from './mark-lines.ts'
import { createTriggerScan } from './trigger-scan.ts'
import { createUtf16Reader } from './utf16.ts'
import { weighMatch } from './weigh-match.ts'

export interface ExplainOptions extends Partial<DecideOptions> {
  readonly signs: readonly SigningVendor[]
}

/** Reads an output as it comes, in bounded memory; tells at its end. */
export interface Explainer {
  write(bytes: Uint8Array): void
  finish(): Explanation
}

/** Most lines with a trigger that are looked at closely: the last ones decide. */
const maxHits = 3_000

/**
 * Explains why a command failed, as far as its output tells of money.
 * @param options.clean holds quoted text to words that may be shown; without it no text is given.
 */
export function createExplainer({ signs, ...options }: ExplainOptions): Explainer {
  const compiled = compileSigns(signs)
  const byTrigger = new Map<string, CompiledSign[]>()
  for (const each of compiled)
    for (const trigger of each.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), each])
  const signTriggers = [...byTrigger.keys()]
  const scan = createTriggerScan([...signTriggers, ...frameTriggers])
  const collector = createCollector(
    scan,
    (trigger) => trigger < signTriggers.length,
    (trigger) => frameTriggers[trigger - signTriggers.length] === 'Traceback (',
  )
  const reader = createUtf16Reader(collector.write)
  const encoder = new TextEncoder()

  const signsOn = (text: string): readonly CompiledSign[] => {
    const bytes = encoder.encode(text)
    const found = new Set<CompiledSign>()
    scan(bytes, 0, bytes.length, (_, trigger) => {
      for (const sign of byTrigger.get(signTriggers[trigger] ?? '') ?? []) found.add(sign)
    })
    return compiled.filter((sign) => found.has(sign))
  }

  return {
    write: reader.write,
    finish() {
      reader.finish()
      const { lines: kept } = collector.finish()
      const lines = markLines(kept)
      const hits = lines.flatMap(({ isHit, isEcho }, at) => (isHit && !isEcho ? [at] : [])).slice(-maxHits)
      const looked = new Set<string>()
      const evidence = hits.flatMap((hit) => {
        const wanted = signsOn(lines[hit]?.plain ?? '')
        // A sentence that a wrapper has cut begins some lines above the stretch that was found.
        const starts = Array.from({ length: 7 }, (_, up) => hit - 6 + up).filter((at) => at >= 0)
        return starts.flatMap((at) => {
          const fresh = wanted.filter(({ vendor, sign }) => {
            const key = `${at} ${vendor.id} ${vendor.signs.indexOf(sign)}`
            const isNew = !looked.has(key)
            looked.add(key)
            return isNew
          })
          return findSigns(fresh, lines, at).flatMap((match) => weighMatch(match, lines) ?? [])
        })
      })
      return decide(
        evidence.toSorted((a, b) => a.at - b.at),
        lines,
        {
          keysOf: options.keysOf ?? (() => undefined),
          exitCode: options.exitCode ?? null,
          logTime: options.logTime ?? null,
          clean: options.clean ?? (() => ''),
        },
      )
    },
  }
}
