import { error, info, warning } from '@actions/core'
import { runToEnd } from '../gate/run-to-end.ts'
import { runGate } from './gate.ts'
import { leaveNothing, leaveReadings } from './receipt/leave-readings.ts'
import { tellAlerts } from './tell-alerts.ts'

void runToEnd(
  async () => {
    leaveNothing()
    const gate = await runGate(process.env)
    const { report, plan } = gate
    await tellAlerts(gate, process.env, { info, warning })
    if (plan !== null && plan.run !== null) {
      // Whatever is to be said is said by this step itself: nothing is left for the post step.
      const { runScript } = await import('./run-script.ts')
      return runScript(gate, plan, plan.run, process.env)
    }
    await leaveReadings(gate, process.env)
    return report.verdict.outcome === 'fail' ? 1 : 0
  },
  (message) => error(message, { title: 'Credit Gate' }),
)
