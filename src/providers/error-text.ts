import * as z from 'zod/mini'

/** The text that a body has at `name`, where some vendors say in a 200 what went wrong; null when there is none. */
export function errorText(body: unknown, name = 'error'): string | null {
  const Envelope = z.object({ [name]: z.string() })
  const envelope = Envelope.safeParse(body)
  return envelope.success ? (envelope.data[name] ?? null) : null
}
