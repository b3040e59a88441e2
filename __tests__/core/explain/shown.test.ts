// Every vendor's every sign where nobody's software writes it: in a document, a diff, a table, a list, data or a source that
// a failed job shows. It is never money there.
import { beforeAll, expect, it } from '@jest/globals'
import { createExplainer } from '../../../src/core/explain/explain.ts'
import type { Sign, SigningVendor } from '../../../src/core/provider/sign.ts'
import { loadSigns } from '../../../src/providers/signs.ts'

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
