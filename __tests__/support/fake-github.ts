// GitHub's API as far as limits go: every request but those for the limit itself counts, until the reset.
import { json, type SeenRequest, start } from './server.ts'

export interface FakeGitHub {
  readonly origin: string
  readonly requests: readonly SeenRequest[]
  /** How many requests count now. */
  used(): number
  /** Sets what is used, and when it starts anew: it is 0 then. */
  set(used: number, resetInMs?: number): void
  close(): Promise<void>
}

const hour = 3_600_000

export async function startFakeGitHub(limit = 1000): Promise<FakeGitHub> {
  let used = 0
  let reset = Date.now() + hour
  const renew = () => {
    if (Date.now() < reset) return
    used = 0
    reset = Date.now() + hour
  }
  const server = await start((request, response) => {
    renew()
    const core = { limit, used, remaining: limit - used, reset: Math.ceil(reset / 1000) }
    if (request.url === '/rate_limit') json(response, 200, { resources: { core }, rate: core })
    else {
      used += 1
      json(response, 200, { id: 1 })
    }
  })
  return {
    origin: server.origin,
    requests: server.requests,
    used: () => used,
    set(now, resetInMs = hour) {
      used = now
      // Told in whole seconds, and kept to them.
      reset = Math.ceil((Date.now() + resetInMs) / 1000) * 1000
    },
    close: server.close,
  }
}
