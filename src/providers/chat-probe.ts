import type { Places, ProbeRequest } from '../core/provider/probe.ts'

/** The frame of a chat completion, as OpenAI and all who copy its API send it. Its text may be empty. */
export const chatServed: readonly Places[] = [
  { '/choices/0/message': true, '/object': 'chat.completion' },
  { '/choices/0/message': true, '/id': true, '/object': null },
]

/** The smallest chat completion: one token in, one out. */
export function askChat(
  path: string,
  model: string,
  limit: 'max_tokens' | 'max_completion_tokens' = 'max_tokens',
): ProbeRequest {
  return { method: 'POST', path, body: { model, [limit]: 1, messages: [{ role: 'user', content: '.' }] } }
}
