import type { RawList } from './check-list.ts'
import { isMaskable } from './mask.ts'
import type { ConfigurationError } from './plan.ts'

/** What of a check is shown to everybody, as it was written. */
const shownFields = [
  'name',
  'pool',
  'probe-model',
  'unit',
  'minimum',
  'warn-below',
  'estimated-cost',
  'max-spend',
  'budget',
]

/** Keys that lost their way into what is shown: no mask would leave an output with such a name. */
export function findShownKeys(
  { checks }: RawList,
  settings: ReadonlyMap<string, string>,
  keys: readonly string[],
): readonly ConfigurationError[] {
  const secret = [...new Set(keys)].filter(isMaskable)
  return checks.flatMap(({ fields }, index) =>
    shownFields
      .filter((field) => {
        const text = fields.get(field) ?? settings.get(field) ?? ''
        return text !== '' && secret.some((key) => text.includes(key))
      })
      .map((field) => ({
        where: checks.length === 1 ? '' : `check ${index + 1}`,
        field,
        message: 'holds a key, and everybody sees this field; write something else',
      })),
  )
}
