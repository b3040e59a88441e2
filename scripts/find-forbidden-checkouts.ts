import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem } from './language-service.ts'

/**
 * Jobs that check a repository out and may not read it: fine on a public repository, a failure on a private one. Neither
 * the language service nor act says so.
 */
export function findForbiddenCheckouts(text: string): Problem[] {
  const lines = new LineCounter()
  const workflow = parseDocument(text, { lineCounter: lines })
  const jobs = workflow.get('jobs')
  if (!isMap(jobs)) return []
  return jobs.items.flatMap(({ value: job }) => {
    if (!isMap(job)) return []
    const permissions = job.get('permissions') ?? workflow.get('permissions')
    // Where nothing is said, the default lets a job read.
    const forbidden = isMap(permissions) && !/^(read|write)$/.test(String(permissions.get('contents')))
    const steps = job.get('steps')
    const checkouts = isSeq(steps) ? steps.items.filter((step) => isCheckout(step)) : []
    return forbidden ? checkouts.map((step) => locate(step as Node, lines)) : []
  })
}

function isCheckout(step: unknown): boolean {
  return isMap(step) && String(step.get('uses')).startsWith('actions/checkout@')
}

function locate(step: Node, lines: LineCounter): Problem {
  const { line, col } = lines.linePos(step.range?.[0] ?? 0)
  return { line, column: col, message: "actions/checkout needs 'permissions: contents: read' in a private repository" }
}
