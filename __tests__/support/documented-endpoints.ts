import { parse } from 'yaml'

/** What a check in the documentation says of an endpoint of its own. */
interface Declared {
  readonly provider?: string
  readonly url?: string
  readonly remaining?: string
  readonly total?: string
  readonly used?: string
  readonly 'resets-at'?: string
  readonly less?: string
  readonly limit?: string
  readonly currency?: string
  readonly unit?: string
  readonly scale?: number
}

/**
 * Hosts that `provider: custom` names in a list of checks, each with an answer made for it: plenty where the check looks
 * for what is left, nothing where it looks for what was used.
 */
export function answerDeclaredEndpoints(checks: unknown): Map<string, string> {
  const answers = new Map<string, string>()
  const list = typeof checks === 'string' ? parse(checks) : checks
  for (const check of Array.isArray(list) ? (list as Declared[]) : []) {
    if (check?.provider !== 'custom' || check.url === undefined) continue
    const answer: Tree = {}
    // Where credit is a negative number, plenty is one far below 0.
    const plenty = Number(check.scale ?? 1) < 0 ? -1_000_000 : 1_000_000
    for (const pointer of [check.remaining, check.total]) put(answer, pointer, plenty)
    for (const pointer of [check.used, check.less]) put(answer, pointer, 0)
    put(answer, check.limit, 1_000_000)
    put(answer, check.currency, check.unit ?? '')
    put(answer, check['resets-at'], '2099-01-01T00:00:00Z')
    answers.set(new URL(check.url).hostname, JSON.stringify(answer))
  }
  return answers
}

interface Tree {
  [key: string]: Tree | number | string
}

function put(tree: Tree, pointer: string | undefined, value: number | string): void {
  if (pointer === undefined) return
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop() ?? ''
  let place = tree
  for (const key of keys) {
    const next = place[key]
    const inner = typeof next === 'object' ? next : {}
    place[key] = inner
    place = inner
  }
  place[last] = value
}
