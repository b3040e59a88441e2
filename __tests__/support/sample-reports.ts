import Big from 'big.js'
import { type Pool, pool } from '../../src/core/provider/pool.ts'
import type { CheckResult, Report } from '../../src/core/verdict/report.ts'
import { sampleFailure, sampleReport, sampleResult, wrongConfiguration } from './sample-report.ts'

const apertis = sampleResult({
  remaining: new Big('1234.5'),
  message: 'apertis: 1,234.5 USD left in payg, 5 USD required',
  estimatedCost: new Big('2.5'),
  runsLeft: new Big('491'),
  pools: [
    pool({
      id: 'subscription',
      label: 'Subscription',
      unit: 'quota',
      remaining: new Big('0'),
      used: new Big('5000'),
      limit: new Big('5000'),
      usable: false,
      resetsAt: '2026-12-01T00:00:00Z',
    }),
    pool({
      id: 'payg',
      label: 'Pay as you go',
      unit: 'USD',
      remaining: new Big('1234.5'),
      used: new Big('265.5'),
      total: new Big('1500'),
    }),
  ],
})

const crustdata = sampleResult({
  name: 'crustdata',
  provider: 'crustdata',
  providerName: 'Crustdata',
  pool: 'account',
  unit: 'credits',
  remaining: new Big('87250'),
  minimum: new Big('1000'),
  required: new Big('1000'),
  resetsAt: '2026-11-24T00:00:00Z',
  message: 'crustdata: 87,250 credits left in account, 1,000 credits required',
  topUpUrl: 'https://app.crustdata.com/billing',
  pools: [
    pool({
      id: 'account',
      label: 'Account',
      unit: 'credits',
      remaining: new Big('87250'),
      used: new Big('12750'),
      limit: new Big('100000'),
      resetsAt: '2026-11-24T00:00:00Z',
    }),
  ],
})

const predev = sampleResult({
  name: 'predev',
  provider: 'predev',
  providerName: 'pre.dev',
  pool: 'credits',
  unit: 'credits',
  remaining: new Big('450'),
  minimum: new Big('50'),
  required: new Big('50'),
  lowerBound: true,
  message: 'predev: 450 credits left in credits, 50 credits required',
  pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: new Big('450'), lowerBound: true })],
})

const openai = sampleResult({
  name: 'openai',
  provider: 'openai',
  providerName: 'OpenAI',
  pool: 'budget',
  unit: 'USD',
  boundBy: 'budget',
  remaining: new Big('121.837'),
  minimum: new Big('20'),
  required: new Big('20'),
  upperBound: true,
  reportedLate: true,
  covers: 'budget',
  resetsAt: '2026-12-01T00:00:00Z',
  message: 'openai: 121.837 USD left in budget, 20 USD required',
  warnings: ['spend of the last hours may be missing'],
  budget: { amount: new Big('200'), unit: 'USD', period: 'month', startsAt: '2026-11-01T00:00:00Z' },
  pools: [
    pool({
      id: 'budget',
      label: 'Budget',
      unit: 'USD',
      remaining: new Big('121.837'),
      used: new Big('78.163'),
      limit: new Big('200'),
      upperBound: true,
      reportedLate: true,
      covers: 'budget',
      resetsAt: '2026-12-01T00:00:00Z',
    }),
  ],
})

const imagerouter = sampleResult({
  name: 'imagerouter/key:*',
  provider: 'imagerouter',
  providerName: 'ImageRouter',
  pool: 'key:7',
  boundBy: 'key',
  remaining: new Big('18.4'),
  message: 'imagerouter/key:*: 18.4 USD left in key:7 (the key’s own limit), 5 USD required',
  pools: [
    pool({ id: 'account', label: 'Account', unit: 'USD', remaining: new Big('310.25') }),
    pool({
      id: 'key:7',
      label: 'Production',
      unit: 'USD',
      remaining: new Big('18.4'),
      used: new Big('1.6'),
      limit: new Big('20'),
      boundBy: 'key',
    }),
    pool({
      id: 'key:9',
      label: 'Nightly',
      unit: 'USD',
      remaining: new Big('40'),
      used: new Big('0'),
      limit: new Big('40'),
      boundBy: 'key',
      expiresAt: '2027-01-31',
    }),
    pool({ id: 'key:11', label: 'Old laptop', unit: 'USD', remaining: new Big('0'), usable: false, boundBy: 'key' }),
  ],
})

const low = sampleResult({
  status: 'low',
  remaining: new Big('0.95'),
  shortfall: new Big('4.05'),
  message: 'apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD',
})

const down = sampleFailure({
  name: 'apikley',
  provider: 'apikley',
  providerName: 'Apikley',
  status: 'unknown',
  reason: 'rate-limited',
  transient: true,
  attempts: 4,
  message: 'apikley: too many requests (429), 4 attempts: “Slow down, please”',
  topUpUrl: 'https://apikley.ru/pay',
})

const denied = sampleFailure({
  name: 'imagerouter',
  provider: 'imagerouter',
  providerName: 'ImageRouter',
  status: 'denied',
  reason: 'unauthorized',
  transient: false,
  message: 'imagerouter: the provider does not accept the key (401); retrying won’t help',
  hint: 'Check the key in IMAGEROUTER_API_KEY: is it whole, current, and ImageRouter’s own?',
})

const fork = sampleFailure({
  status: 'no-key',
  policy: 'skip',
  message: 'apertis: no key was given (api-key or APERTIS_API_KEY is empty): a pull request from a fork has no secrets',
  hint: 'Run the job where its secrets are, or set `on-missing-key`.',
})

const soft = sampleResult({
  status: 'warn',
  remaining: new Big('8'),
  warnBelow: new Big('20'),
  message: 'apertis: 8 USD left in payg, 5 USD required, below the soft limit of 20 USD',
})

function numbered(index: number): CheckResult {
  const name = `crustdata-team-${String(index).padStart(2, '0')}`
  if (index === 37)
    return { ...low, name, message: `${name}: 0.95 USD left in payg, 5 USD required, short by 4.05 USD` }
  if (index === 44) return { ...down, name, policy: 'warn', message: `${name}: no answer in time, 4 attempts` }
  return sampleResult({ ...crustdata, name, remaining: new Big(1000 + index * 1234), message: `${name}: enough` })
}

export const hostileNames: readonly string[] = [
  '| broken | table |\n| --- | --- |\n| a | b |',
  '<img src=x onerror=alert(1)> ![pixel](https://evil.example/p.png)',
  '</td></tr></table><details><summary>open',
  '[click](https://evil.example) <https://evil.example> www.evil.example https://evil.example mail@evil.example',
  '@octocat and @github/security, see #1, GH-2 and octo/repo#3',
  '**bold** _em_ ~~gone~~ `code` $E=mc^2$ :tada: [^1] \\| \\',
  '::error title=pwned::pwned ##[set-output name=should-run]true ##vso[task.setvariable variable=a]b',
  '\u001b[31mred\u001b[0m \u202egnp.exe\u202c zero\u200bwidth\u0000\u0007\r\n# heading\u2028- list\u2029> quote',
]

/** Every kind of report that a maintainer may meet, the bad ones among them. */
export const sampleReports: Readonly<Record<string, Report>> = {
  'all-ok': sampleReport([apertis, crustdata, predev, openai, imagerouter]),
  'one-ok': sampleReport([apertis]),
  'one-low': sampleReport([low]),
  'soft-warning': sampleReport([soft]),
  'low-goes-on': sampleReport([{ ...low, policy: 'warn' }]),
  trouble: sampleReport([apertis, low, down, denied, { ...soft, name: 'apertis/soft' }, crustdata, openai]),
  'any-of-three': sampleReport([low, { ...down, policy: 'warn' }, crustdata], { require: 'any' }),
  'sixty-checks': sampleReport(Array.from({ length: 60 }, (_, index) => numbered(index + 1))),
  'fork-skipped': sampleReport([fork]),
  'configuration-errors': wrongConfiguration([
    { where: '', field: 'minimum', message: 'is empty: give the amount that must be left, such as `5 USD`' },
    { where: 'checks[2]', field: 'provider', message: '`apertiss` is not a provider; did you mean `apertis`?' },
    { where: 'credit-gate.yml', field: 'on-low', message: '`stop` is not a policy; allowed are fail, warn, skip' },
  ]),
  'hostile-names': sampleReport(
    hostileNames.map((text, index) =>
      sampleResult({
        ...(index % 2 === 0 ? low : apertis),
        name: text,
        pool: { ...(index % 2 === 0 ? low : apertis).pool, id: text } as Pool,
        message: `${text}: ${text}`,
        hint: text,
        providerName: text,
        warnings: [text],
        pools: [pool({ id: text, label: text, unit: 'USD', remaining: new Big(index) })],
      }),
    ),
  ),
  'one-mebibyte': sampleReport([
    { ...low, name: '|<b>@x'.repeat(180_000), message: '`#1 '.repeat(262_144), warnings: ['&'.repeat(1_048_576)] },
    crustdata,
  ]),
}
