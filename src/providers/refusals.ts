// Refusals that several vendors give alike.
import { failureOfStatus, providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Answer } from '../core/provider/provider.ts'

/**
 * A 403 to a key without the right that the question takes.
 * @returns null for another status, for what says that the credit is used up, and for what is no JSON: a firewall's page.
 */
export function lacksRight({ status, body }: Answer, sentence: string, hint: string | null = null): Failure | null {
  if (status !== 403 || body === undefined || failureOfStatus(status, body)?.status === 'low') return null
  return Failure.because('forbidden', `${sentence} (403)`, { code: status, said: providerMessage(body), hint })
}

/** A 404 to a key whose vendor knows no such account, project or user of it; null for another status. */
export function noSuchAccount({ status }: Answer, thing: string, rule: string): Failure | null {
  if (status !== 404) return null
  return Failure.configuration(`there is no such ${thing} for this key (404)`, `Check \`account\`: it must be ${rule}.`)
}
