// What the runner does to secrets: src/Sdk/DTLogging/Logging/{SecretMasker,ValueEncoders}.cs and HostContext.cs of
// https://github.com/actions/runner (2.336). There is no shortest length: a mask on `5` hides every 5.

export interface Masker {
  /** As `::add-mask::` does it: the whole value, and each of its lines. */
  add(value: string): void
  mask(text: string): string
  /** Every value given to `add`, and their lines, as they were. */
  readonly values: ReadonlySet<string>
}

function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value)
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64')
}

/** `Uri.EscapeDataString`: only the unreserved characters of RFC 3986 stay. */
function escapeUri(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function escapeJson(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const xmlEntities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
}

/** PowerShell prints a command's parts before and after an ampersand apart, and colours the letter behind `&+`. */
function ampersandParts(value: string): string[] {
  if (!value.includes('&')) return []
  const plus = value.indexOf('&+')
  const last = value.lastIndexOf('&')
  const parts =
    plus >= 0 ? [value.slice(0, plus + 2), value.slice(plus + 3)] : [value.slice(0, last + 1), value.slice(last + 1)]
  return parts.filter((part) => part.length >= 6)
}

function formsOf(value: string): string[] {
  return [
    value,
    base64From(value, 0),
    base64From(value, 1),
    base64From(value, 2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    escapeJson(value),
    escapeUri(value),
    value.replace(/[<>"'&]/g, (character) => xmlEntities[character] ?? character),
    ...(value.length > 8 && value.startsWith('"') && value.endsWith('"') ? [value.slice(1, -1)] : []),
    ...ampersandParts(value),
  ].filter((form) => form !== '')
}

export function createMasker(): Masker {
  const values = new Set<string>()
  const forms = new Set<string>()
  function addOne(value: string) {
    if (value === '' || values.has(value)) return
    values.add(value)
    for (const form of formsOf(value)) forms.add(form)
  }
  return {
    values,
    add(value) {
      if (value.trim() === '') return
      addOne(value)
      for (const line of value.split(/[\r\n]/)) addOne(line.trim())
    },
    mask(text) {
      const hits: { start: number; end: number }[] = []
      for (const form of forms) {
        for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
          hits.push({ start, end: start + form.length })
        }
      }
      hits.sort((one, other) => one.start - other.start)
      let masked = ''
      let position = 0
      for (const [index, hit] of hits.entries()) {
        // Hits that overlap or touch become one.
        if (index === 0 || hit.start > position) masked += `${text.slice(position, hit.start)}***`
        position = Math.max(position, hit.end)
      }
      return masked + text.slice(position)
    },
  }
}
