// One question to a server, through the same session and Api that providers get.
import * as z from 'zod/mini'
import { formatDecimal } from '../../src/core/money/amount.ts'
import { Failure } from '../../src/core/provider/failure.ts'
import { openSession, type SessionOptions, type Target } from '../../src/net/session.ts'
import { decimal } from '../../src/providers/wire.ts'

export const testKey = 'sk-test-0123456789'

interface Question extends Partial<Target>, Partial<SessionOptions> {
  readonly origin: string
  readonly path?: string
}

export interface Outcome {
  /** The balance in plain digits; null when it could not be read. */
  readonly balance: string | null
  readonly failure: Failure | null
  readonly attempts: number
  readonly milliseconds: number
}

/** A session for tests: half a second for each check, no further tries, and no waiting between them. */
export function openTestSession(options: Partial<SessionOptions> = {}) {
  return openSession({
    userAgent: 'credit-gate/0.0.0 (test)',
    timeoutMs: 500,
    retries: 0,
    sleep: async () => {},
    ...options,
  })
}

export function target(origin: string, facts: Partial<Target> = {}): Target {
  return {
    provider: { id: 'acme', auth: { kind: 'bearer' } },
    origin,
    pathPrefix: '',
    key: testKey,
    account: null,
    ...facts,
  }
}

/** Asks for `{"balance": …}`, and tells what came of it; throws what is no Failure. */
export async function ask({ origin, path = '/balance', ...rest }: Question): Promise<Outcome> {
  const session = openTestSession(rest)
  const { api, attempts } = session.apiFor(target(origin, rest))
  const Balance = z.object({ balance: decimal() })
  const started = performance.now()
  try {
    const { balance } = await api.get(path, Balance)
    return outcome(formatDecimal(balance), null)
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    return outcome(null, thrown)
  } finally {
    session.close()
  }

  function outcome(balance: string | null, failure: Failure | null): Outcome {
    return { balance, failure, attempts: attempts(), milliseconds: performance.now() - started }
  }
}
