import * as z from 'zod/mini'
import { wholeNumber } from '../core/provider/classify.ts'

/** The `code` that some vendors put into the body of a 200; null when there is none, or it is no whole number. */
export function bodyCode(body: unknown): number | null {
  const Envelope = z.object({ code: z.unknown() })
  const envelope = Envelope.safeParse(body)
  return envelope.success ? wholeNumber(envelope.data.code) : null
}
