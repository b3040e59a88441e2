import { parsePlainDecimal } from '../core/money/amount.ts'
import type { CheckPlan } from '../core/plan/plan.ts'
import type { ClassifiedAnswer } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { AskedProbe, Probe, ProbeModel, ProbePlan, ProbeRequest } from '../core/provider/probe.ts'
import { factsOf } from '../core/provider/probe-meaning.ts'
import type { Schema } from '../core/provider/provider.ts'
import { type ProbeReading, readProbe } from '../core/provider/read-probe.ts'
import { evaluateFailedProbe, evaluateProbe, failureOfProbe } from '../core/verdict/evaluate-probe.ts'
import type { Circumstances, Clean } from '../core/verdict/failed-check.ts'
import type { CheckResult } from '../core/verdict/report.ts'
import type { BoundApi } from '../net/session.ts'

/** A list of models as it came: the vendor's own rule looks at it. */
const anyBody: Schema<unknown> = { safeParse: (value) => ({ success: true, data: value }) }

function priced(model: string | null, cost: string | null): AskedProbe {
  return { model, cost: cost === null ? null : parsePlainDecimal(cost) }
}

/** Models to ask after the constant one was refused. A list that cannot be read names none. */
async function modelsOf({ models }: Probe, bound: BoundApi, refused: string | null, now: Date) {
  if (models === undefined) return []
  const list = await bound.api.get(models.path, anyBody).catch((): unknown => null)
  const others: readonly ProbeModel[] = models.choose(list, now).filter(({ model }) => model !== refused)
  return others.slice(0, models.tries ?? 1)
}

type Ask = (asked: AskedProbe, request: ProbeRequest) => Promise<ProbeReading>

/** The constant model first; after a refusal for the model those that the vendor's list names by rule. */
async function askInTurn({ probe, ownModel, cost }: ProbePlan, bound: BoundApi, now: Date, ask: Ask) {
  if (ownModel !== null && probe.ownModel !== undefined) return ask(priced(ownModel, cost), probe.ownModel(ownModel))
  const { model } = probe
  let reading = await ask(priced(model, cost), probe.request(model ?? ''))
  if (reading.meaning !== 'model') return reading
  for (const next of await modelsOf(probe, bound, model, now)) {
    reading = await ask(priced(next.model, next.cost), probe.request(next.model))
    if (reading.meaning !== 'model') break
  }
  return reading
}

/** Sends a check's probe, and judges what came of it. Never throws for what a vendor does. */
export async function runProbe(
  check: CheckPlan,
  plan: ProbePlan,
  bound: BoundApi,
  now: Date,
  circumstances: () => Circumstances,
  clean: Clean,
): Promise<CheckResult> {
  let asked = priced(plan.ownModel ?? plan.probe.model, plan.cost)
  const read = (answer: ClassifiedAnswer, retryAfterMs: number | null): ProbeReading => {
    const reading = readProbe(answer, plan.probe, check.account, retryAfterMs)
    const failure = failureOfProbe(check, reading)
    // Only what another try may heal is thrown: so it is tried again, as far as that is safe.
    if (failure !== null && factsOf(reading.meaning).again === true) throw failure
    return reading
  }
  const ask: Ask = (next, request) => {
    asked = next
    return bound.probe(request, read)
  }
  try {
    const reading = await askInTurn(plan, bound, now, ask)
    return evaluateProbe(check, reading, asked, circumstances(), clean)
  } catch (error) {
    const failure =
      error instanceof Failure ? error : Failure.because('unexpected-body', 'the answer could not be understood')
    return evaluateFailedProbe(check, failure, asked, circumstances(), clean)
  }
}
