import type { Reason } from './reasons.ts'

/** Why a vendor lets nothing through although the key is good. */
export type Cause = 'credit' | 'cap' | 'billing' | 'quota' | 'credit-or-cap'

interface MeaningFacts {
  /** Null: the vendor served the request. */
  readonly reason: Reason | null
  readonly cause?: Cause
  /** Is another try of ours worth it, where its status is one that is tried again? */
  readonly again?: true
  /** What happened, behind the vendor's name. */
  readonly sentence: string
  /** What to do about it, a sentence. */
  readonly hint?: string
}

const probeModelHint = 'Name a model that this key may use with `probe-model`.'

/** What an answer to a probe can mean. */
export const meanings = {
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
    sentence: 'says that this key’s own limit is reached',
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
    hint: 'The key is not at fault: do not rotate it. Ask the provider to let the runner’s address through.',
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
} as const satisfies Readonly<Record<string, MeaningFacts>>

export type Meaning = keyof typeof meanings

/** The facts of a meaning, every column there. */
export function factsOf(meaning: Meaning): MeaningFacts {
  return meanings[meaning]
}
