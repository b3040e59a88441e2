import { error } from '@actions/core'
import { runToEnd } from '../run-to-end.ts'
import { runGate } from './gate.ts'

void runToEnd(
  async () => {
    const { report } = await runGate(process.env)
    return report.verdict.outcome === 'fail' ? 1 : 0
  },
  (message) => error(message, { title: 'Credit Gate' }),
)
