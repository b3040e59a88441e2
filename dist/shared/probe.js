'use strict';

const gate = require('./gate.js');
const check = require('./check.js');

//#region src/core/provider/probe-meaning.ts
const probeModelHint = 'Name a model that this key may use with `probe-model`.';
/** What an answer to a probe can mean. */
const meanings = {
  served: { reason: null, sentence: 'served the request' },
  credit: { reason: 'insufficient', cause: 'credit', sentence: 'says that no credit is left' },
  cap: {
    reason: 'insufficient',
    cause: 'cap',
    sentence: 'says that a spend limit is reached',
    hint: 'Raise the limit, or wait until it starts anew; topping up does not lift it.',
  },
  'key-limit': {
    reason: 'insufficient',
    cause: 'cap',
    sentence: 'says that this key\u2019s own limit is reached',
    hint: 'Raise the limit of this key; topping up the account does not lift it.',
  },
  billing: {
    reason: 'insufficient',
    cause: 'billing',
    sentence: 'says that billing has stopped',
    hint: 'Look for an unpaid invoice or a missing payment method.',
  },
  quota: { reason: 'insufficient', cause: 'quota', sentence: 'says that the free quota of this key is used up' },
  'credit-or-cap': {
    reason: 'insufficient',
    cause: 'credit-or-cap',
    sentence: 'says that the credit is used up or a spend limit is reached',
    hint: 'Look at both the balance and the limit.',
  },
  unauthorized: { reason: 'unauthorized', sentence: 'rejected the key' },
  forbidden: { reason: 'forbidden', sentence: 'does not let this key through' },
  scope: {
    reason: 'forbidden',
    sentence: 'says that this key lacks a scope',
    hint: 'Give the key the scope to call models, or use another key.',
  },
  org: {
    reason: 'forbidden',
    sentence: 'has blocked this account or project',
    hint: 'This is no matter of credit: the owner of the account has to ask the vendor.',
  },
  /** The model is gone or not open to this key: the vendor's list may name another. */
  model: { reason: 'model-unavailable', sentence: 'does not have the model for this key', hint: probeModelHint },
  /** The model cannot be used by this key, and another of the list would not tell more. */
  'no-access': { reason: 'model-unavailable', sentence: 'does not open the model to this key', hint: probeModelHint },
  parameter: {
    reason: 'unexpected-status',
    sentence: 'did not take the request',
    hint: 'The vendor may have changed its API, or the model takes other parameters: name another with `probe-model`, or look for a newer release.',
  },
  region: {
    reason: 'unexpected-status',
    sentence: 'refuses the network or region that this runs in',
    hint: 'The key is not at fault: do not rotate it. Run the job elsewhere.',
  },
  edge: {
    reason: 'waf-block',
    sentence: 'was not reached: a firewall in front of it blocked the request',
    hint: 'The key is not at fault: do not rotate it. Ask the provider to let the runner\u2019s address through.',
  },
  rate: { reason: 'rate-limited', again: true, sentence: 'limits the rate of requests' },
  /** Of one model: another may still answer, so it is not the key's whole quota. */
  'daily-quota': {
    reason: 'rate-limited',
    sentence: 'says that the daily quota of this model is used up',
    hint: 'Another model may still answer: name one with `probe-model`, or wait until tomorrow.',
  },
  overloaded: { reason: 'server-error', again: true, sentence: 'has a fault' },
  timeout: { reason: 'timeout', sentence: 'took too long' },
  'not-json': { reason: 'not-json', again: true, sentence: 'gave an answer that is not JSON' },
  body: { reason: 'unexpected-body', sentence: 'gave an answer that does not fit its contract' },
  'not-told': { reason: 'not-told', sentence: 'does not tell whether this key can spend' },
  'which-account': {
    reason: 'not-told',
    sentence: 'shows several accounts, and not which of them this key spends from',
    hint: 'Set `account` to the id of the one that is meant.',
  },
};
/** The facts of a meaning, every column there. */
function factsOf(meaning) {
  return meanings[meaning];
}
//#endregion

//#region src/core/verdict/evaluate-probe.ts
/** The price of a probe in words: `0.00000004 USD`, `free`, `at a price that is not known before`. */
function probePriceText(cost) {
  if (cost === null)
    return 'at a price that is not known before';
  return cost.eq(0) ? 'free' : gate.formatAmount(cost, 'USD');
}
/** What was asked, and at which price: told whatever came of it. */
function askedText({ model, cost }, clean) {
  return `probe${model === null ? '' : ` of ${clean(model)}`}, ${probePriceText(cost)}`;
}
/** An answer that lets nothing through, as a failure; null for one that was served. */
function failureOfProbe(check$1, { meaning, status, said, waitMs }) {
  const { reason, sentence, hint } = factsOf(meaning);
  if (reason === null)
    return null;
  const failure = check.Failure.because(reason, `${check$1.provider.name} ${sentence} (${status})`, {
    code: status,
    said,
    ...(hint !== undefined && { hint }),
  });
  return waitMs === null ? failure : failure.withRetryAfter(waitMs);
}
/** Judges a probe that was answered. Nothing is ever said about how much is left. */
function evaluateProbe(check$1, reading, asked, circumstances, clean) {
  const failure = failureOfProbe(check$1, reading);
  const warnings = reading.note === null ? [] : [clean(reading.note)];
  if (failure !== null) {
    const failed = evaluateFailedProbe(check$1, failure, asked, circumstances, clean);
    // Money lifts no limit: another page does.
    const isLimit = factsOf(reading.meaning).cause === 'cap';
    const limitsUrl = isLimit ? (check$1.probe?.probe.limits ?? check$1.provider.topUp) : null;
    const probe = { ...sent(asked, failure), resetsAt: reading.resetsAt, limitsUrl };
    return { ...failed, warnings, probe };
  }
  const message = `${check$1.name}: ${check$1.provider.name} served a request, so something is left; how much, a probe cannot tell`;
  return {
    ...check.unreadResult(check$1, circumstances),
    status: 'ok',
    policy: null,
    message: `${message} (${askedText(asked, clean)})`,
    warnings,
    probe: sent(asked, null),
  };
}
function sent(asked, failure) {
  return { ...asked, resetsAt: null, retryAfterMs: failure?.retryAfterMs ?? null, limitsUrl: null };
}
/** A probe without an answer that decides: no connection, no time, another answer than the vendor's. */
function evaluateFailedProbe(check$1, failure, asked, circumstances, clean) {
  const result = check.evaluateFailure(check$1, failure, circumstances, clean);
  return { ...result, message: `${result.message} (${askedText(asked, clean)})`, probe: sent(asked, failure) };
}
//#endregion

//#region src/gate/run-probe.ts
/** A list of models as it came: the vendor's own rule looks at it. */
const anyBody = { safeParse: (value) => ({ success: true, data: value }) };
function priced(model, cost) {
  return { model, cost: cost === null ? null : gate.parsePlainDecimal(cost) };
}
/** Models to ask after the constant one was refused. A list that cannot be read names none. */
async function modelsOf({ models }, bound, refused, now) {
  if (models === undefined)
    return [];
  const list = await bound.api.get(models.path, anyBody).catch(() => null);
  const others = models.choose(list, now).filter(({ model }) => model !== refused);
  return others.slice(0, models.tries ?? 1);
}
/** The constant model first; after a refusal for the model those that the vendor's list names by rule. */
async function askInTurn({ probe, ownModel, cost }, bound, now, ask) {
  if (ownModel !== null && probe.ownModel !== undefined)
    return ask(priced(ownModel, cost), probe.ownModel(ownModel));
  const { model } = probe;
  let reading = await ask(priced(model, cost), probe.request(model ?? ''));
  if (reading.meaning !== 'model')
    return reading;
  for (const next of await modelsOf(probe, bound, model, now)) {
    reading = await ask(priced(next.model, next.cost), probe.request(next.model));
    if (reading.meaning !== 'model')
      break;
  }
  return reading;
}
/** Sends a check's probe, and judges what came of it. Never throws for what a vendor does. */
async function runProbe(check$1, plan, bound, now, circumstances, clean) {
  let asked = priced(plan.ownModel ?? plan.probe.model, plan.cost);
  const read = (answer, retryAfterMs) => {
    const reading = check.readProbe(answer, plan.probe, check$1.account, retryAfterMs);
    const failure = failureOfProbe(check$1, reading);
    // Only what another try may heal is thrown: so it is tried again, as far as that is safe.
    if (failure !== null && factsOf(reading.meaning).again === true)
      throw failure;
    return reading;
  };
  const ask = (next, request) => {
    asked = next;
    return bound.probe(request, read);
  };
  try {
    const reading = await askInTurn(plan, bound, now, ask);
    return evaluateProbe(check$1, reading, asked, circumstances(), clean);
  }
  catch (error) {
    const failure = error instanceof check.Failure ? error : check.Failure.because('unexpected-body', 'the answer could not be understood');
    return evaluateFailedProbe(check$1, failure, asked, circumstances(), clean);
  }
}
//#endregion

exports.runProbe = runProbe;
