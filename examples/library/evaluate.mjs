// Evaluates on the first provider that has enough, and on none when none has.
import { check } from 'credit-gate'

const report = await check({
  checks: ['apertis/payg >= 5 USD', { provider: 'crustdata', minimum: '1000 credits', name: 'backup' }],
  environment: process.env,
  require: 'any',
})

for (const { message } of report.results) console.log(message)
for (const error of report.errors) console.error(error)

if (report.shouldRun) {
  console.log(`evaluating on ${report.firstOk}`)
} else {
  console.error(`nothing was started: ${report.status}`)
  process.exitCode = 1
}
