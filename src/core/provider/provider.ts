import type { Decimal } from '../money/amount.ts'
import type { BudgetPeriod, Period } from '../money/instant.ts'
import type { Answer } from './classify.ts'
import type { Failure } from './failure.ts'
import type { Covers, Reading } from './pool.ts'
import type { Probe } from './probe.ts'
import type { Sign } from './sign.ts'

export type { Answer }

/**
 * Turns the provider's JSON into ours: a zod schema (`zod/mini`), built inside `read` so that only the providers in use
 * pay for it. Numbers arrive as text that keeps every digit: read them with the fields of `wire.ts`, never as numbers.
 */
export interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: PropertyKey[] }[] } }
}

/**
 * The only way a provider gets data. Joins the path to the pinned origin, adds the key, retries what may heal,
 * and validates. There is no unvalidated body, and no way to send the key elsewhere.
 */
export interface Api {
  /**
   * @param path absolute, with its query: `/v1/credits?by_api_key=true`. Parts that come from outside are percent-encoded.
   * @param headers further ones, of this request alone.
   * @throws {Failure} for everything but a 2xx JSON answer that fits the schema.
   */
  get<T>(path: string, schema: Schema<T>, headers?: Readonly<Record<string, string>>): Promise<T>
  /** For read-only queries that a vendor takes only as a POST (GraphQL). A text is sent as it is, any other body as JSON. */
  post<T>(path: string, body: unknown, schema: Schema<T>): Promise<T>
  /**
   * For a figure that stands in headers: nothing but these is asked for.
   * @param schema over the headers, their names in lower case, each a text.
   * @param place where it is asked, when not at the origin with the key.
   */
  head<T>(path: string, schema: Schema<T>, place?: Place): Promise<T>
}

/** A further host of the vendor's. It gets no key, but what the vendor gave for it. */
export interface Place {
  /** Its name in `furtherOrigins`. */
  readonly host: string
  /** Sent as `Authorization: Bearer`. */
  readonly token: string
}

/** How the key is sent: exactly one way for each provider. */
export type Auth =
  | { readonly kind: 'bearer' }
  /** The header `name`, its value the key behind `prefix` (`Token `, `Key `; nothing unless given). */
  | { readonly kind: 'header'; readonly name: string; readonly prefix?: string }
  | { readonly kind: 'query'; readonly name: string }
  /**
   * HTTP Basic. The key is `user:password`; without a colon it is the user, or the password of the check's account, or
   * (`ready`) both together in Base64, as the vendor hands them out.
   */
  | { readonly kind: 'basic'; readonly user?: 'account'; readonly ready?: true }
  /** No key is taken, and none is sent. */
  | { readonly kind: 'none' }

/** A pool that can be asked for by name. `key:` as the end of an id means that the user completes it. */
export interface PoolDefinition {
  readonly id: string
  readonly label: string
  readonly unit: string
  /** `account` unless told: see `Pool`. */
  readonly covers?: Covers
}

/** What was asked of a provider, beside the key. */
export interface ReadOptions {
  /** The pool that the check names, null when it names none. */
  readonly pool: string | null
  readonly account: string | null
  /** Name of the region that is asked: some tell their currency by the host alone. Null without regions, or at a `base-url`. */
  readonly region: string | null
  readonly now: Date
}

/** What was spent in the running period, as far as the provider reports it. */
export interface Spend {
  readonly used: Decimal
  readonly unit: string
  /** What is left of a limit of the vendor's own that binds too (a key's spend limit); null when there is none. */
  readonly left: Decimal | null
  /** Sentences for the summary: what the figure lacks. */
  readonly warnings: readonly string[]
}

export interface SpendOptions {
  readonly account: string | null
  readonly now: Date
  readonly period: BudgetPeriod
  /** First moment of the running period, or of the day since which spend counts, UTC. */
  readonly start: Date
  /** First moment after it: the next period's, or tomorrow's. */
  readonly end: Date
  /** Currency of the budget. Another one in the answer is a configuration error, never converted. */
  readonly unit: string
}

/** What a page about the provider says beside its facts; every text is plain, no Markdown but `code`. */
export interface About {
  /** Which key works, where to make it, and which scope it needs. */
  readonly key: string
  /** The pool of the page's first example, where the default one needs another key than jobs hold. */
  readonly examplePool?: string
  /** What 0 means here, if that is not plain. */
  readonly zero?: string
  readonly unlimited?: string
  readonly reset?: string
  /** Known limits of what can be told, a sentence each. */
  readonly limits?: readonly string[]
  /** Where the contract was read: addresses, or repository and file. */
  readonly sources: readonly string[]
}

/**
 * How a provider belongs to the forge (GitHub, Gitea) that a job runs on. Its tokens go to the forge's own API, and to
 * nobody else: see `core/plan/forge-token.ts`.
 */
export interface Forge {
  /** Variable with the address of the API, which the runner sets. Without it, the provider's origin. */
  readonly addressVariable: string
  /** Variables that hold a token on a command line, the first before the second. Empty: the job's own token cannot be used. */
  readonly tokenVariables: readonly string[]
  /** Variable that names a host, other than the origin's, to which a token of the environment may go. */
  readonly hostVariable: string
}

/** A vendor that tells what is left, or what was spent. A plain object in a file of its own. */
export interface Provider {
  /** File name, fixture folder, README row: `imagerouter`. */
  readonly id: string
  /** As the vendor writes it: `ImageRouter`. */
  readonly name: string
  /** Other names that people type, lower case: they get a suggestion. */
  readonly aliases?: readonly string[]
  /** `https://api.example.com`; null where the user must give `base-url` (self-hosted). */
  readonly origin: string | null
  /**
   * Hosts beside the origin, by a name for `Place`: declared here, never taken from an answer. Behind a `base-url`
   * everything is asked there.
   */
  readonly furtherOrigins?: Readonly<Record<string, string>>
  /** Several hosts: region to origin. `origin` is then the default one among them. */
  readonly regions?: Readonly<Record<string, string>>
  /** Regions that were taken out: to each, why, as the rest of a sentence. */
  readonly goneRegions?: Readonly<Record<string, string>>
  /** The region that a key belongs to, where the key shows it; null when it does not. */
  readonly regionOf?: (key: string) => string | null
  /** Environment variable with the key, when none is given. */
  readonly keyVariable: string
  /** Further names of it, looked at in this order when the first is not set. */
  readonly otherKeyVariables?: readonly string[]
  /** The variable of a key that people hold and that cannot be used here, and why, as the rest of a sentence about it. */
  readonly unfitKey?: { readonly variable: string; readonly why: string }
  readonly auth: Auth
  /** What is wrong with the form of a key, as the rest of a sentence about its field; null when it may be right. */
  readonly keyProblem?: (key: string, account: string | null) => string | null
  /** What a check without a key reads, as the rest of a sentence: nothing is sent in the key's place then. Absent: a key is needed. */
  readonly withoutKey?: string
  /** Takes the token of the forge that the job runs on, at that forge's own API. */
  readonly forge?: Forge
  /** Further fixed headers. */
  readonly headers?: Readonly<Record<string, string>>
  /** What is asked, for people: `GET /v1/credits`. */
  readonly endpoint: string
  readonly documentation: string
  /** Day on which the contract was last checked: `2026-11-21`. */
  readonly checked: string
  /** Read in the vendor's documentation (or source), or only seen in public client code. */
  readonly evidence: 'documented' | 'client-code'
  /**
   * Who saw the vendor answer as recorded, with a key of their own, and when: from a report of `credit-gate verify`, never
   * from us. Absent: nobody did.
   */
  readonly seenLive?: { readonly by: string; readonly on: string }
  /** Where a person adds credit; empty for an endpoint that a check declares: nobody knows. */
  readonly topUp: string
  /** Where a person makes keys and sets their limits; absent where no such page is known. */
  readonly keys?: string
  /** The vendor answers this question no more often than that for one key: `watch` and `stop` keep to it. */
  readonly minIntervalSeconds?: number
  /** In order: the first usable one is the default. Empty for a provider that tells only spend. */
  readonly pools: readonly PoolDefinition[]
  /** Are its pools wallets, the same credit in one currency each? Then the default is the first that has something. */
  readonly wallets?: true
  /** Is each of its pools a limit of another thing, so that none stands in for another? */
  readonly hasSeparatePools?: true
  /** What would tell more where the answer holds no limit, as the rest of a sentence: `the pool \`account\` …`. */
  readonly whenNotTold?: string
  /** Is its API spoken as OpenAI's, so that the address which its clients are given ends in `/v1`? */
  readonly speaksOpenAi?: true
  /** An identifier beside the key; absent: none is taken. */
  readonly account?: { readonly required: boolean; readonly meaning: string }
  /** Which periods' spend can be told, and its usual currency; absent: none. */
  readonly budget?: {
    readonly periods: readonly Period[]
    readonly unit: string
    /** Can spend since any day be told? */
    readonly since?: true
    readonly refusals?: Readonly<Partial<Record<Period, string>>>
  }
  readonly about: About
  /** Of an endpoint that a check declares: all that was declared, as text, to tell one declaration from another. */
  readonly declared?: string
  /** Is this an answer to be read, whatever its status says? Of one that tells the figure with a 404 or a 429. */
  readonly isAnswer?: (answer: Answer) => boolean
  /** Judges an answer before the general table does (`core/provider/classify.ts`); null leaves it to the table. */
  readonly failureOf?: (answer: Answer) => Failure | null
  /** Judges a 2xx in which the general table finds no failure: of a vendor that tells one by a code or a flag in its body. */
  readonly failureInSuccess?: (answer: Answer) => Failure | null
  /** Reads what is left. Absent for a provider that tells only spend. */
  readonly read?: (api: Api, options: ReadOptions) => Promise<Reading>
  /** Reads what was spent in a period. Present exactly when `budget` is. */
  readonly readSpend?: (api: Api, options: SpendOptions) => Promise<Spend>
  /** Of a vendor that tells neither a balance nor spend: what it offers instead, whole sentences. It has a probe. */
  readonly instead?: string
  /** Tells by a request that costs money whether the key can spend at all. Sent only when a check asks for it. */
  readonly probe?: Probe
  /** How the vendor's software says, in the output of a command, that something is used up, capped or not allowed. */
  readonly signs?: readonly Sign[]
}
