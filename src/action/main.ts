import { error } from '@actions/core'
import { runGate } from './gate.ts'
import { runToEnd } from './run-to-end.ts'

await runToEnd(
  async () => {
    const { report } = await runGate(process.env)
    return report.verdict.outcome === 'fail' ? 1 : 0
  },
  (message) => error(message, { title: 'Credit Gate' }),
)
