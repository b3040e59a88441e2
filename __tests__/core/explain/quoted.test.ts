// What validators, databases, parsers and other APIs' clients write when a text is not what they take. The text may be a
// refusal that somebody stored; it is their error, and no money.
import { beforeAll, expect, it } from '@jest/globals'
import { createExplainer } from '../../../src/core/explain/explain.ts'
import type { SigningVendor } from '../../../src/core/provider/sign.ts'
import { loadSigns } from '../../../src/providers/signs.ts'

const openai =
  'You have no credits remaining. Add credits to continue using the API at https://platform.openai.com/settings/organization/billing/.'
const anthropic =
  'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.'

/** The refusal as a program may have stored it. */
const refusals = [
  openai,
  anthropic,
  `429 ${openai}`,
  `Error: 429 ${openai}`,
  `openai.RateLimitError: Error code: 429 - ${openai}`,
  `Error code: 429 - {'error': {'message': '${openai}', 'type': 'insufficient_quota', 'code': 'credit_balance_exhausted'}}`,
  `400 {"type":"error","error":{"type":"invalid_request_error","message":"${anthropic}"}}`,
  `{"error":{"message":"${openai}","type":"insufficient_quota","code":"credit_balance_exhausted"}}`,
  'Insufficient credits. Add more using https://openrouter.ai/settings/credits',
]

const inString = (text: string) => text.replaceAll('"', '\\"')

const errors: Readonly<Record<string, (text: string) => string>> = {
  'instead was': (text) => `body.emoji should be an emoji, instead was \`"${text}"\`.`,
  'invalid value': (text) => `invalid value "${text}" for field status`,
  received: (text) => `Invalid enum value. Expected 'ok' | 'failed', received '${text}'`,
  'not one of': (text) => `"${text}" is not one of ["ok", "failed"]`,
  'not of type': (text) => `'${text}' is not of type 'number'`,
  'not allowed': (text) => `value ${text} is not allowed here`,
  'unknown label': (text) => `unknown label: ${text}`,
  'not a date': (text) => `Could not parse '${text}' as a date`,
  'too long': (text) => `title is too long (maximum is 80 characters): ${text}`,
  'too long for a column': (text) => `Data too long for column 'note' at row 1: ${text}`,
  duplicate: (text) => `duplicate key value violates unique constraint "notes_text_key" (text)=(${text})`,
  unmarshal: (text) => `cannot unmarshal "${text}" into Go struct field Note.count of type int`,
  'no translation': (text) => `no translation for "${text}"`,
  'key not found': (text) => `key not found: ${text}`,
  assertion: (text) => `assertion failed: expected empty, got ${text}`,
  'but was': (text) => `expected status ok but was ${text}`,
  pydantic: (text) => `Input should be 'ok' or 'failed' [type=literal_error, input_value="${text}", input_type=str]`,
  markup: (text) => `line 3: text "${text}" has no closing tag`,
  moderation: (text) => `message rejected by moderation: "${text}"`,
  posting: (text) => `channel_not_found while posting "${text}"`,
  'curly quotation marks': (text) => `Unrecognized answer “${text}”`,
  'a convention': (text) => `commit message "${text}" does not follow the convention`,
  'no template': (text) => `template for ${text} not found`,
  'a forbidden phrase': (text) => `prompt contains a forbidden phrase: ${text}`,
  'a document': (text) => `document 9 was rejected: {"text":"${inString(text)}"}`,
  'a payload': (text) => `payload {"title":"${inString(text)}","owner":null} has no owner`,
  json: (text) => `invalid input syntax for type json: ${text}`,
  'a key that is there': (text) => `duplicate key value: Key (message)=(${text}) already exists.`,
  'a row that fails': (text) => `Failing row contains (17, ${text}, null).`,
  'an alert': (text) => `unexpected alert open: {Alert text : ${text}}`,
}

/** Where an error of somebody else stands. */
const frames: readonly ((message: string) => string)[] = [
  (message) =>
    `Traceback (most recent call last):\n  File "/app/load.py", line 9, in <module>\n    client.post(note)\n  File "/app/.venv/lib/python3.12/site-packages/acme_client/base.py", line 417, in validate\n    raise ApiError(message)\nacme_client.errors.ApiError: ${message}\n`,
  (message) =>
    `/app/node_modules/acme/src/errors.js:260\n        return new APIResponseError({\n               ^\n\nAPIResponseError: ${message}\n    at build (/app/node_modules/acme/src/errors.js:260:16)\n    at async file:///app/post.mjs:4:1 {\n  status: 400,\n  body: '{"object":"error","status":400,"message":${JSON.stringify(message)}}'\n}\n\nNode.js v24.21.0\n`,
  (message) => `Error: ${message}\n`,
  (message) => `2026-11-29 10:11:12,123 ERROR    app.load ${message}\n`,
  (message) => `{"level":"error","time":"2026-11-29T10:11:12Z","msg":${JSON.stringify(message)}}\n`,
  (message) => `HTTP 400: {"error":{"code":"validation_error","message":${JSON.stringify(message)}}}\n`,
]

let vendors: readonly SigningVendor[]
beforeAll(async () => {
  vendors = await loadSigns()
})

function isMoney(text: string): boolean {
  const explainer = createExplainer({ signs: vendors, clean: (line) => line })
  explainer.write(new TextEncoder().encode(`${text}##[error]Process completed with exit code 1.\n`))
  const { sure } = explainer.finish()
  return sure === 'certain' || sure === 'probable'
}

it.each(Object.entries(errors))('%s', (_, error) => {
  const texts = frames.flatMap((frame) => refusals.map((refusal) => frame(error(refusal))))
  expect(texts.filter(isMoney)).toEqual([])
})

it.each([
  'Evaluating 25 samples',
  'Found 3 items to translate',
  'Read 500 rows from data/eval.csv',
  'added 12 packages, 3 warnings',
  'Reviewing src/llm.ts:12',
])('a refusal below `%s` is quoted by nobody', (line) => {
  expect(isMoney(`${line}\nError: 429 ${openai}\n`)).toBe(true)
})

it.each([
  "Error: model 'gpt-4o' is not answering: 429 TEXT",
  'Error: review of "src/a.ts" has failed: 429 TEXT',
  'Error: 429 TEXT: giving up',
  'Error: 429 TEXT\n##[error]429 TEXT',
])('nor is one in `%s`', (line) => {
  expect(isMoney(`${line.replaceAll('TEXT', openai)}\n`)).toBe(true)
})

it.each(['urls: 2 failed of 118', '3 snapshots failed of 40', 'GitHub API error: 429 Too Many Requests'])(
  'a refusal that was logged before `%s` is not why the job failed',
  (line) => {
    expect(isMoney(`2026-11-29 08:12:01,234 ERROR app.summary Error code: 429 - ${openai}\n${line}\n`)).toBe(false)
  },
)
