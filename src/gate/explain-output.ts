import { createExplainer } from '../core/explain/explain.ts'
import type { Explanation, Finding } from '../core/explain/explanation.ts'
import { createQuote } from '../core/explain/quote-line.ts'
import { loadSigns } from '../providers/signs.ts'

/** What an output says, and a vendor's name for its id. */
export interface Explained {
  readonly explanation: Explanation
  readonly nameOf: (vendor: string) => string
}

export interface OutputToExplain {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** Lines that came before it. */
  readonly linesBefore: number
  /** The command's, which tells the keys of which vendors it had; null when it is not known. */
  readonly environment: NodeJS.ProcessEnv | null
  /** The command's; null when it is not known. */
  readonly exitCode: number | null
  /** When it was written. */
  readonly at: Date
  /** Takes the keys of the plan out of what is quoted. */
  readonly clean: (text: string, max?: number) => string
}

/** So much of a line is cleaned before it is cut to what is shown. */
const maxCleanedCharacters = 4_096

const nothing = {
  cause: 'none',
  sure: null,
  or_cap: false,
  vendor: null,
  resets_at: null,
  line: null,
  text: null,
} as const

/** When nothing could be looked at. */
const unexplained: Explained = {
  explanation: { ...nothing, advice: null, url: null, also: [] },
  nameOf: (vendor) => vendor,
}

/**
 * Why a command failed, as far as its output tells of money. Never throws: whatever an output holds, the command's
 * result stays what it is.
 */
export async function explainOutput(output: OutputToExplain): Promise<Explained> {
  try {
    const vendors = await loadSigns()
    const { environment, clean } = output
    const quote = createQuote(vendors)
    const explainer = createExplainer({
      signs: vendors,
      exitCode: output.exitCode,
      logTime: output.at,
      clean: (text) => quote(clean(text, maxCleanedCharacters)),
      keysOf: (id) => {
        if (environment === null) return undefined
        const variables = vendors.find((vendor) => vendor.id === id)?.keyVariables ?? []
        return variables.some((name) => (environment[name] ?? '') !== '')
      },
    })
    for await (const bytes of output.chunks) explainer.write(bytes)
    const found = explainer.finish()
    const moved = <T extends Finding>(finding: T): T => ({
      ...finding,
      line: finding.line === null ? null : finding.line + output.linesBefore,
    })
    return {
      explanation: { ...moved(found), also: found.also.map(moved) },
      nameOf: (id) => vendors.find((vendor) => vendor.id === id)?.name ?? id,
    }
  } catch {
    return unexplained
  }
}
