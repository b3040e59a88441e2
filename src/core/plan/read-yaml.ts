import { FAILSAFE_SCHEMA, load, nullCoreTag, realMapTag, YAMLException } from 'js-yaml'
import { maxConfigBytes } from './limits.ts'
import { yamlProblem } from './yaml-problem.ts'

/** YAML as text: each scalar is its source text (`1.50` stays `1.50`), `null` and `~` are the empty text. */
export type YamlValue = string | null | readonly YamlValue[] | ReadonlyMap<string, YamlValue>

// Only texts, lists and maps: no numbers to lose digits, no merge keys, no tags that build anything.
const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, realMapTag)

/**
 * Reads one YAML document. Aliases, tags, duplicate keys and deep nesting are errors.
 * @returns the document, or one sentence with line and column that never repeats the text.
 */
export function readYaml(text: string): { readonly value: YamlValue } | { readonly problem: string } {
  if (text.length > maxConfigBytes) return { problem: `the YAML is larger than ${maxConfigBytes / 1024} KiB` }
  try {
    return { value: load(text, { schema, maxAliases: 0, maxDepth: 16 }) as YamlValue }
  } catch (error) {
    if (!(error instanceof YAMLException) || error.mark === undefined || error.mark === null) {
      return { problem: 'the YAML cannot be read' }
    }
    // The parser's own words may quote the text: what they mean is told, and the place.
    const { line, column } = error.mark
    const start = text.split(/\r\n|[\n\r]/)[line] ?? ''
    return { problem: `${yamlProblem(error.reason, start)} (line ${line + 1}, column ${column + 1})` }
  }
}
