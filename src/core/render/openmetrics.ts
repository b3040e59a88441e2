import { type Decimal, formatDecimal } from '../money/amount.ts'
import { amountLeft, isUnlimited } from '../provider/pool.ts'
import { cleanLine, maxFieldNameCharacters } from '../text/plain-text.ts'
import { type CheckResult, type Report, statuses } from '../verdict/report.ts'

type Labels = Readonly<Record<string, string>>

interface Sample {
  readonly labels: Labels
  readonly value: string
}

interface Family {
  readonly name: string
  readonly help: string
  readonly samples: readonly Sample[]
}

/** https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details */
function escapeLabel(text: string): string {
  return cleanLine(text, maxFieldNameCharacters).replace(/[\\"]/g, '\\$&')
}

function renderSample(name: string, { labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`)
  return pairs.length === 0 ? `${name} ${value}` : `${name}{${pairs.join(',')}} ${value}`
}

function renderFamily({ name, help, samples }: Family): readonly string[] {
  if (samples.length === 0) return []
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...samples.map((sample) => renderSample(name, sample))]
}

function secondsOf(time: string | null | undefined): string | null {
  if (time === null || time === undefined) return null
  const at = new Date(time).getTime()
  return Number.isNaN(at) ? null : String(Math.floor(at / 1000))
}

const figure = (value: Decimal | null): string | null => (value === null ? null : formatDecimal(value))
const flag = (is: boolean): string => (is ? '1' : '0')

/** What is told of each check; null is "not known", and then there is no sample: absent is not zero. */
const ofChecks: readonly (readonly [name: string, help: string, tell: (result: CheckResult) => string | null])[] = [
  ['remaining', 'What can be spent from the pool now, in its unit.', ({ pool }) => figure(amountLeft(pool))],
  [
    'required',
    'What must be left for the check to be ok, in the unit of the pool.',
    ({ required }) => figure(required),
  ],
  ['shortfall', 'What is missing, where there is too little.', ({ shortfall }) => figure(shortfall)],
  ['warn_below', 'The soft limit.', ({ warnBelow }) => figure(warnBelow)],
  ['limit', 'What a cycle, a key or a budget allows.', ({ pool }) => figure(pool?.limit ?? null)],
  ['used', 'What was spent of it.', ({ pool }) => figure(pool?.used ?? null)],
  ['runs_left', 'How many more jobs of the estimated cost the balance covers.', ({ runsLeft }) => figure(runsLeft)],
  ['unlimited', 'Is the pool unlimited?', ({ pool }) => (pool === null ? null : flag(isUnlimited(pool)))],
  ['reset_timestamp_seconds', 'When the pool starts anew.', ({ pool }) => secondsOf(pool?.resetsAt)],
  ['expiry_timestamp_seconds', 'When the credit expires.', ({ pool }) => secondsOf(pool?.expiresAt)],
  ['read_timestamp_seconds', 'When the provider was asked.', ({ checkedAt }) => secondsOf(checkedAt)],
]

function labelsOf({ name, provider, pool, askedPool, unit }: CheckResult): Labels {
  return { check: name, provider, pool: pool?.id ?? askedPool ?? '', unit: unit ?? '' }
}

/**
 * A run as gauges, in Prometheus' text format as OpenMetrics has it, for a textfile collector or a Pushgateway. There
 * are no times beside the values: a collector takes none.
 */
export function renderOpenMetrics({ results, verdict, configurationErrors, endedAt }: Report): string {
  const families: readonly Family[] = [
    {
      name: 'credit_gate_should_run',
      help: 'May the expensive job start?',
      samples: [{ labels: {}, value: flag(verdict.shouldRun) }],
    },
    {
      name: 'credit_gate_configuration_errors',
      help: 'How much is wrong with the configuration; no provider is asked then.',
      samples: [{ labels: {}, value: String(configurationErrors.length) }],
    },
    {
      name: 'credit_gate_run_timestamp_seconds',
      help: 'When the gate came to its verdict.',
      samples: [{ labels: {}, value: secondsOf(endedAt) ?? '0' }],
    },
    {
      name: 'credit_gate_check_status',
      help: 'How the check ended: 1 for its status, 0 for every other.',
      samples: results.flatMap((result) =>
        statuses.map((status) => ({
          labels: { check: result.name, provider: result.provider, status },
          value: flag(result.status === status),
        })),
      ),
    },
    ...ofChecks.map(([name, help, tell]) => ({
      name: `credit_gate_check_${name}`,
      help,
      samples: results.flatMap((result) => {
        const value = tell(result)
        return value === null ? [] : [{ labels: labelsOf(result), value }]
      }),
    })),
  ]
  return `${[...families.flatMap(renderFamily), '# EOF'].join('\n')}\n`
}
