import { parseBody } from '../net/parse-body.ts'
import type { CannedAnswer } from '../sandbox/canned-answer.ts'
import type { ProviderAnswers } from '../sandbox/choose-answer.ts'

/** What is recorded of one request: its path without anybody's ids, and the answers. */
export interface RecordedAnswers {
  readonly path: string
  /** Parsed JSON, numbers as `WireNumber`. */
  readonly bodies: readonly unknown[]
}

/** The path that both have, with `*` where they differ; null where too little is the same. */
function commonPath(recorded: string, asked: string): string | null {
  const [own, given] = [recorded.split('/'), asked.split('/')]
  if (own.length !== given.length) return null
  const common = own.map((segment, index) => (segment === given[index] ? segment : '*'))
  const same = common.filter((segment) => segment !== '*' && segment !== '').length
  // An id never stands first, and most of a path is the vendor's.
  return common[1] !== '*' && same * 2 >= common.length - 1 ? common.join('/') : null
}

function bodyOf({ body }: CannedAnswer): readonly unknown[] {
  const read = parseBody(new TextEncoder().encode(body))
  return read.kind === 'json' ? [read.value] : []
}

/**
 * The recorded answers to a request, good ones for one that was read and refusals for one that was not.
 * @param asked null for a refusal, which is the same at each of the provider's paths.
 */
export function findRecorded(
  own: ProviderAnswers | undefined,
  asked: { readonly method: string; readonly path: string } | null,
): RecordedAnswers {
  const { ok = [], empty, unlimited, unauthorized, maintenance } = own ?? { ok: [] }
  if (asked === null) return { path: '', bodies: [...(unauthorized ?? []), ...(maintenance ?? [])].flatMap(bodyOf) }
  const path = asked.path.replace(/\?.*/s, '')
  const good = [...ok, ...(empty ?? []), ...(unlimited ?? [])].filter(({ method }) => method === asked.method)
  const exact = good.filter((answer) => answer.path === path)
  const alike = exact.length > 0 ? exact : good.filter((answer) => commonPath(answer.path, path) !== null)
  const [first] = alike
  return {
    path: first === undefined ? 'a path that is not recorded' : (commonPath(first.path, path) ?? path),
    bodies: alike.filter(({ status }) => status < 300).flatMap(bodyOf),
  }
}
