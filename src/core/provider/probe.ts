import type { Decimal } from '../money/amount.ts'
import type { Answer } from './classify.ts'
import type { Meaning } from './probe-meaning.ts'
import type { Auth, Provider } from './provider.ts'

/**
 * What stands at a place of a body: one of these texts (a number by its digits), a text that fits, anything at all
 * (`true`), or nothing, `null` included.
 */
export type Match = string | readonly string[] | RegExp | true | null

/**
 * Places of a body and what stands there; all must fit. A place is written as a JSON Pointer whose step `*` is each
 * item of a list; one item that fits is enough.
 */
export type Places = Readonly<Record<string, Match>>

/** A sign in a vendor's answer: where all of it fits, the answer means that. */
export interface ProbeSign {
  readonly means: Meaning
  readonly status?: number
  /** A header that is there, in lower case. */
  readonly header?: string
  readonly body?: Places
}

/** What is sent. Nothing in it holds the key. */
export interface ProbeRequest {
  readonly method: 'GET' | 'POST'
  /** Absolute; parts that come from outside are percent-encoded. */
  readonly path: string
  /** Sent as JSON; null for none. */
  readonly body: unknown
}

/** A model that may be asked, and what one probe of it costs in USD as decimal text; null when that is not known. */
export interface ProbeModel {
  readonly model: string
  readonly cost: string | null
}

/** The vendor's free list of models, read only after it refused a request for its model. */
export interface ProbeModelList {
  readonly path: string
  /** Which of them may be asked instead, the best first, and never one of a dearer kind. Empty: none. */
  readonly choose: (list: unknown, now: Date) => readonly ProbeModel[]
  /** How many of these are tried; one unless said. */
  readonly tries?: number
}

/** How a vendor tells whether a key can spend at all: its cheapest billed request, and what its answers mean. */
export interface Probe {
  /** Variables with the key, the first that is set wins. It is the vendor's ordinary key. */
  readonly keyVariables: readonly [string, ...string[]]
  /** Where these differ from the provider's own. */
  readonly origin?: string
  readonly regions?: Readonly<Record<string, string>>
  readonly auth?: Auth
  readonly headers?: Readonly<Record<string, string>>
  readonly account?: NonNullable<Provider['account']>
  readonly topUp?: string
  /** Where a spend limit is raised, when that is another page. */
  readonly limits?: string
  /** What is asked, for people: `POST /v1/embeddings`. */
  readonly endpoint: string
  /** The constant model; null where the request names none. */
  readonly model: string | null
  /** Price of one request in USD as decimal text, by the model; null when it is not known. */
  readonly cost: string | null
  /** The same with `probe-model`; absent: none is taken. */
  readonly ownModel?: (model: string) => ProbeRequest
  readonly request: (model: string) => ProbeRequest
  readonly models?: ProbeModelList
  /** The vendor's own codes, then its anchored sentences, in this order: the first that fits decides. */
  readonly signs: readonly ProbeSign[]
  /** The vendor's own shape of success, one of these; never the text of a reply, which may be empty. */
  readonly served: readonly Places[]
  /** Where a free answer must be read as a whole, and no sign tells: what it means; null leaves it to the table. */
  readonly read?: (answer: Answer, account: string | null) => Meaning | null
  /** A date in the answer at which the vendor says that it goes on: RFC 3339. */
  readonly resetsAt?: (said: string) => string | null
  /** How long the vendor asks to wait, where no header tells it. */
  readonly waitMs?: (body: unknown) => number | null
  /** What the answer tells beside, as a sentence; null for nothing. */
  readonly note?: (answer: Answer) => string | null
  /** For people: how the model is chosen after a refusal, what marks an account that cannot spend, how sure that is. */
  readonly about: {
    readonly modelRule: string
    readonly empty: string
    readonly sure: 'high' | 'medium' | 'experimental'
    /** Known limits, a sentence each. */
    readonly limits?: readonly string[]
  }
}

/** A probe as a check asks for it. */
export interface ProbePlan extends Pick<Probe, 'cost'> {
  readonly probe: Probe
  /** The model that the user names; null leaves it to the vendor's rule. */
  readonly ownModel: string | null
}

/** What was asked, for the results. */
export interface AskedProbe {
  readonly model: string | null
  /** USD; null when the price is not known before. */
  readonly cost: Decimal | null
}

/** A probe that was sent, and what its answer tells beside the status. */
export interface SentProbe extends AskedProbe {
  /** RFC 3339; the moment at which the vendor says that it goes on. Null when it does not say. */
  readonly resetsAt: string | null
  /** How long the vendor asks to wait, in milliseconds; null when it does not say. */
  readonly retryAfterMs: number | null
  /** Where the limit is raised that was reached; null when it was none. */
  readonly limitsUrl: string | null
}

/** The provider as a probe asks it: its own key, host and headers, and no figure at all. */
export function providerOfProbe(provider: Provider, probe: Probe): Provider {
  // What its other key is like, and what it tells, is nothing to the probe.
  const {
    read: _,
    readSpend: _1,
    budget: _2,
    failureOf: _3,
    failureInSuccess: _8,
    regionOf: _4,
    account: _5,
    unfitKey: _6,
    ...own
  } = provider
  const { keyProblem: _7, regions: ownRegions, keys, ...rest } = own
  const regions = probe.regions ?? (probe.origin === undefined ? ownRegions : undefined)
  const [keyVariable, ...otherKeyVariables] = probe.keyVariables
  return {
    ...rest,
    ...(regions !== undefined && { regions }),
    ...(probe.account !== undefined && { account: probe.account }),
    // Where keys of another kind are made helps nobody.
    ...(keys !== undefined && keyVariable === provider.keyVariable && { keys }),
    ...(probe.headers !== undefined && { headers: probe.headers }),
    origin: probe.origin ?? provider.origin,
    auth: probe.auth ?? provider.auth,
    topUp: probe.topUp ?? provider.topUp,
    endpoint: probe.endpoint,
    keyVariable,
    otherKeyVariables,
    pools: [],
  }
}
