import type { Breakdown, Ledger } from '../memory/ledger.ts'
import { escapeMarkdown } from '../text/escape-markdown.ts'
import { maxNameCharacters } from '../text/plain-text.ts'
import { type GroupText, groupText, ledgerSentence, moreText, perCheck, type Section } from './ledger-sections.ts'

const maxRows = 50

function sectionLines(section: Section): readonly string[] {
  const { title, head, right, rows } = section
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const more = moreText(section)
  return [
    '',
    `### ${title}`,
    '',
    line(head.map((name) => name.charAt(0).toUpperCase() + name.slice(1))),
    line(right.map((figures) => (figures ? '--:' : ':--'))),
    ...rows.map((row) => line(row.map((cell) => escapeMarkdown(cell, maxNameCharacters)))),
    ...(more === null ? [] : ['', `_${more}_`]),
  ]
}

function groupLines({ title, sentence, sections }: GroupText): readonly string[] {
  return ['', `## ${escapeMarkdown(title)}`, '', escapeMarkdown(sentence), ...sections.flatMap(sectionLines)]
}

/** A ledger as GitHub's Markdown, for a job summary or an issue. */
export function renderLedgerMarkdown(ledger: Ledger, by: readonly Breakdown[]): string {
  const groups = ledger.groups.flatMap((group) => groupLines(groupText(group, by, maxRows)))
  const end = ledger.groups.some(({ left }) => left.length > 1) ? ['', perCheck] : []
  return `${['# Credit report', '', ledgerSentence(ledger), ...groups, ...end].join('\n')}\n`
}
