import type { Breakdown, Ledger } from '../memory/ledger.ts'
import { alignColumns } from '../text/align-columns.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import { type GroupText, groupText, ledgerSentence, moreText, perCheck, type Section } from './ledger-sections.ts'

const maxRows = 20

function sectionLines(section: Section): readonly string[] {
  const { title, head, right, rows } = section
  const clean = rows.map((row) => row.map((cell) => plainText(cell, maxNameCharacters)))
  const more = moreText(section)
  const lines = [...alignColumns([head, ...clean], right), ...(more === null ? [] : [more])]
  return ['', title, ...lines.map((line) => `  ${line}`)]
}

function groupLines({ title, sentence, sections }: GroupText): readonly string[] {
  return ['', '', plainText(title), plainText(sentence), ...sections.flatMap(sectionLines)]
}

/** A ledger as plain text. */
export function renderLedgerTable(ledger: Ledger, by: readonly Breakdown[]): string {
  const groups = ledger.groups.flatMap((group) => groupLines(groupText(group, by, maxRows)))
  const end = ledger.groups.some(({ left }) => left.length > 1) ? ['', perCheck] : []
  return `${[ledgerSentence(ledger), ...groups, ...end].join('\n')}\n`
}
