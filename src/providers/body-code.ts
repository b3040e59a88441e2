// Vendors whose body holds a code of its own, in a 200 too.
import * as z from 'zod/mini'
import { failureOfStatus, failureWith, wholeNumber } from '../core/provider/classify.ts'
import type { Provider } from '../core/provider/provider.ts'
import type { Reason } from '../core/provider/reasons.ts'

/** The `code` of a body; null when there is none, or it is no whole number. */
export function bodyCode(body: unknown): number | null {
  const Envelope = z.object({ code: z.unknown() })
  const envelope = Envelope.safeParse(body)
  return envelope.success ? wholeNumber(envelope.data.code) : null
}

/** The `failureInSuccess` of a vendor whose 200 is one with the code `success` alone, or without any. */
export function failureByCode(
  success: number,
  reasonOf: (code: number) => Reason = () => 'unexpected-body',
): NonNullable<Provider['failureInSuccess']> {
  return ({ body }) => {
    const code = bodyCode(body)
    return code === null || code === success ? null : failureWith(reasonOf(code), code, body)
  }
}

/** The `failureOf` of a vendor whose code is an HTTP status, but for what it means by some of its `own`. */
export function failureByStatusInBody(own: Readonly<Record<number, Reason>> = {}): NonNullable<Provider['failureOf']> {
  return ({ body }) => {
    const code = bodyCode(body)
    if (code === null) return null
    const reason = own[code]
    return reason === undefined ? failureOfStatus(code, body) : failureWith(reason, code, body)
  }
}
