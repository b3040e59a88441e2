// The table of docs/litellm.md: situation, gate, the proxy's answer to a real call of the same key.
import { type Situation, situations } from './situations.ts'

export interface Seen {
  /** `ok` when the gate lets the job start, else the status; null when the situation could not be made. */
  readonly gate: string | null
  readonly message: string
  /** Status of the real call. */
  readonly answer: number | null
  readonly said: string
}

export interface Row {
  readonly gate: string
  readonly answer: string
  /** Is the gate green only where the proxy serves, or where nothing tells that it will not? */
  readonly fits: boolean
}

export interface Tried {
  readonly version: string
  /** One for each situation, in their order; null when this version does not know it. */
  readonly seen: readonly (Seen | null)[]
}

function kindOf(said: string): string {
  const kind = /"type":\s*"([a-z_]+)"/.exec(said)?.[1] ?? ''
  return /budget has been exceeded|ExceededBudget|budget_exceeded|over budget/i.test(said) ? 'budget exceeded' : kind
}

export function rowOf(situation: Situation, { gate, message, answer, said }: Seen): Row {
  if ((gate === null || answer === null) && /enterprise/i.test(message)) {
    return { gate: 'not tried: needs an Enterprise licence', answer: '–', fits: true }
  }
  if (gate === null || answer === null) return { gate: `not made: ${message}`, answer: '–', fits: false }
  const isServed = answer === 200
  const fits = isServed || gate !== 'ok' || situation.untold !== undefined
  return { gate, answer: isServed ? 'served' : `refused, ${answer} ${kindOf(said)}`.trim(), fits }
}

/** Does the proxy of this version know what the situation is about? An older one ignores the setting. */
export function isKnownTo({ since }: Situation, version: string): boolean {
  const [wanted, given] = [since ?? '0', version].map((text) => text.split('.').map(Number))
  const index = (wanted ?? []).findIndex((part, place) => part !== given?.[place])
  return index === -1 || (given?.[index] ?? 0) > (wanted?.[index] ?? 0)
}

const begin = '<!-- table -->\n'
const end = '<!-- end of table -->'

/** @returns the page with the tables in the place of its older ones. */
export function writeTables(page: string, tried: readonly Tried[], day: string): string {
  const columns = tried.flatMap(({ version }) => [`gate, ${version}`, `proxy ${version}`])
  const lines = [
    `Run on ${day} on LiteLLM ${tried.map(({ version }) => version).join(' and ')}.`,
    '',
    `| situation | ${columns.join(' | ')} |`,
    `|${'---|'.repeat(columns.length + 1)}`,
    ...situations.map((situation, index) => {
      const cells = tried.flatMap(({ seen }) => {
        const one = seen[index] ?? null
        if (one === null) return ['not known to it', '–']
        const { gate, answer } = rowOf(situation, one)
        return [gate, answer]
      })
      return `| ${[situation.title, ...cells].join(' | ')} |`
    }),
    '',
    'Where the gate is green and the proxy refused, nothing in its answers tells it:',
    '',
    ...untoldOf(tried).map(({ title, untold }) => `- ${title}: ${untold}`),
    '',
  ]
  const [before = '', rest = ''] = page.split(begin)
  return `${before}${begin}${lines.join('\n')}${end}${rest.split(end)[1] ?? ''}`
}

function untoldOf(tried: readonly Tried[]): readonly Situation[] {
  return situations.filter((_, index) =>
    tried.some(({ seen }) => seen[index]?.gate === 'ok' && seen[index]?.answer !== 200),
  )
}
