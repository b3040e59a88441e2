// Every vendor's every sign where nobody's software writes it: in a document, a diff, a table, a list, data or a source that
// a failed job shows. It is never money there.
import { beforeAll, expect, it } from '@jest/globals'
import { createExplainer } from '../../../src/core/explain/explain.ts'
import type { Sign, SigningVendor } from '../../../src/core/provider/sign.ts'
import { loadSigns } from '../../../src/providers/signs.ts'

const traceback = (file: string) =>
  `Traceback (most recent call last):\n  File "/app/.venv/lib/python3.12/site-packages/${file}", line 9, in send\n    raise error\n`

const frames: Readonly<Record<string, (text: string) => string>> = {
  'a row that a diff adds': (text) =>
    `diff --git a/e.md b/e.md\nindex 4b0c1a2..c0d9e77 100644\n--- a/e.md\n+++ b/e.md\n@@ -1,2 +1,3 @@\n |---|---|\n+| a | 429 | ${text} |`,
  'a row that a diff adds, of which the head is not shown': (text) => `+| a | 429 | ${text} |`,
  'a line that a diff takes away': (text) => `-${text}`,
  'a line within a diff': (text) =>
    `diff --git a/e.txt b/e.txt\nindex 1..2 100644\n--- a/e.txt\n+++ b/e.txt\n@@ -1,3 +1,4 @@\n a\n ${text}\n+b`,
  'a row': (text) => `| a | 429 | ${text} |`,
  'a cell between others': (text) => `vendor | ${text} | 429`,
  'a remark': (text) => `# ${text}`,
  'a quotation': (text) => `On Monday Ada wrote:\n> ${text}\n> really`,
  'a list': (text) => `Known errors\n\n- ${text}\n- another one`,
  'a numbered list': (text) => `1. ${text}`,
  'an array': (text) => `const all = [\n  "${text}",\n  "another",\n]`,
  'a translation': (text) => `msgid "${text}"\nmsgstr "a"`,
  'a setting': (text) => `quota_exceeded: ${text}`,
  'a cell of a page': (text) => `<tr><td>a</td>\n<td>${text}</td></tr>`,
  'an assertion': (text) => `E   AssertionError: ${text}`,
  'a line that was found': (text) => `file.md:12: ${text}`,
  'what a script prints': (text) => `+ echo ${text}`,
  'the last column': (text) => `17,openai,429,${text}`,
  'the first column': (text) => `${text},openai,429`,
  'a row that is written': (text) => `INSERT INTO errors VALUES (1, '${text}');`,
  'a text that a chat refuses': (text) =>
    `${traceback('slack_sdk/web/base_client.py')}slack_sdk.errors.SlackApiError: The request to the Slack API failed. (url: https://slack.com/api/chat.postMessage)\nThe server responded with: {'ok': False, 'error': 'channel_not_found', 'text': 'openai.RateLimitError: Error code: 429 - ${text}'}`,
  'a title that an API refuses': (text) =>
    `HttpError: Validation Failed: {"value":"Error: 429 ${text}","resource":"Issue","field":"title","code":"too_long"}\n    at /app/node_modules/@octokit/request/dist-src/fetch-wrapper.js:95:11`,
  'a value among the errors of an answer': (text) =>
    `github.GithubException: Validation Failed: 422 {"message": "Validation Failed", "errors": [{"value": "[nightly] RateLimitError: 429 ${text}"}]}`,
  'a value that an index refuses': (text) =>
    `${traceback('elasticsearch/_sync/client/_base.py')}elasticsearch.BadRequestError: BadRequestError(400, 'document_parsing_exception', "[1:41] failed to parse field [ts] of type [date]. Preview of field's value: 'Error: 429 ${text}'")`,
  'a value that a database refuses': (text) =>
    `${traceback('snowflake/connector/cursor.py')}snowflake.connector.errors.ProgrammingError: 100038 (22018): 01b: Numeric value 'Error: 429 ${text}' is not recognized`,
  'a text that a page shows': (text) =>
    `${traceback('selenium/webdriver/remote/errorhandler.py')}selenium.common.exceptions.UnexpectedAlertPresentException: Alert Text: Error: 429 ${text}`,
  'the body of a message': (text) => `dead letters: 1\nMessageId f1 ReceiveCount 5 Body 429 ${text}`,
  'an entry below a count': (text) => `error: 1 stored failure is older than 7 days\n429 ${text}`,
  'an output below its place': (text) => `outputs must be empty: notebooks/demo.ipynb cell 4\n429 ${text}`,
  'words that a diff adds': (text) => `--- a/e.txt\n+++ b/e.txt\n@@ -1 +1 @@\n{+Error: 429 ${text}+}`,
  'what an assistant says': (text) => `assistant: The job failed because Error code: 429 - ${text}`,
  'what a program has no file of': (text) => `cat: 429 ${text}: No such file or directory`,
  'a line that was found, with the answer of a gateway': (text) =>
    `15:openai.RateLimitError: Error code: 429 - {'error': {'message': 'RateLimitError: 429 ${text}'}}`,
  'a commit': (text) => `commit 4b0c1a2f00d4b0c1a2f00d4b0c1a2f00d4b0c1a2\nAuthor: Ada <a@b.c>\n\n    ${text}\n`,
}

let vendors: readonly SigningVendor[]
beforeAll(async () => {
  vendors = await loadSigns()
})

const fill = (text: string) => text.replace(/^…|…$/g, '').replaceAll('…', 'abc')

/** What the sign is looked for in: its sentence, or an answer with its code. */
function saidBy({ says, code, fields = ['code'], near = [], with: beside = [] }: Sign): readonly string[] {
  const rest = [...near.slice(0, 1), ...beside.map(fill)].map((words) => ` ${words}`).join('')
  const said = says === undefined ? [] : [fill(says)]
  const answer = code === undefined ? [] : [`{"error":{"message":"a b","${fields[0]}":"${fill(code)}"}}`]
  return [...said, ...answer].map((text) => text + rest)
}

it.each(Object.entries(frames))('%s', (_, frame) => {
  const found = vendors.flatMap((vendor) =>
    vendor.signs.flatMap((sign) =>
      saidBy(sign).flatMap((said) => {
        const explainer = createExplainer({ signs: [vendor], clean: (line) => line })
        const text = `${sign.status?.[0] ?? ''}\n${frame(said)}\n##[error]Process completed with exit code 1.\n`
        explainer.write(new TextEncoder().encode(text))
        const { cause, sure } = explainer.finish()
        return sure === 'certain' || sure === 'probable' ? [`${vendor.id}, ${cause}: ${said}`] : []
      }),
    ),
  )
  expect(found).toEqual([])
})
