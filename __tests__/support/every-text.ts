// Every text that is made of a run: whatever must stand in none of them is looked for in all of them.
import { formatNames, formats } from '../../src/cli/formats.ts'
import { renderExplanation } from '../../src/core/explain/render-explanation.ts'
import { alertsOf } from '../../src/core/memory/alerts-of.ts'
import { breakdowns } from '../../src/core/memory/ledger.ts'
import { openLedger } from '../../src/core/memory/open-ledger.ts'
import { firstReadingsOf } from '../../src/core/receipt/first-reading.ts'
import { findOutOfCredit } from '../../src/core/receipt/not-your-code.ts'
import { compareReadings } from '../../src/core/receipt/receipt.ts'
import { saveFirstReadings } from '../../src/core/receipt/saved-readings.ts'
import { alertBody, alertEnd, alertTitle } from '../../src/core/render/alert-issue.ts'
import { renderAnnotations } from '../../src/core/render/annotations.ts'
import { renderDotenv } from '../../src/core/render/dotenv.ts'
import { renderLedgerJson } from '../../src/core/render/ledger-json.ts'
import { renderLedgerMarkdown } from '../../src/core/render/ledger-markdown.ts'
import { renderLedgerPage } from '../../src/core/render/ledger-page.ts'
import { renderLedgerTable } from '../../src/core/render/ledger-table.ts'
import { renderLogEnd, renderLogLines, renderLogTable } from '../../src/core/render/log.ts'
import { renderReadingLine } from '../../src/core/render/reading-line.ts'
import { renderReceipt, renderReceiptLines } from '../../src/core/render/receipt.ts'
import { renderReceiptLine } from '../../src/core/render/receipt-line.ts'
import { renderOutputs } from '../../src/core/render/results.ts'
import { renderRunSummary } from '../../src/core/render/summary.ts'
import { watchLine } from '../../src/core/render/watch.ts'
import {
  renderWhyFailed,
  whyFailedAnnotation,
  whyFailedLine,
  whyFailedLines,
} from '../../src/core/render/why-failed.ts'
import type { CheckReport } from '../../src/gate/check.ts'
import { explainOutput } from '../../src/gate/explain-output.ts'
import type { ReadPlan } from '../../src/gate/read-plan.ts'

type Texts = Readonly<Record<string, string>>

/** What a gate tells: outputs, log, annotations, summary, and each format of the command line. */
async function textsOfGate(report: CheckReport): Promise<Texts> {
  const inFormats = await Promise.all(
    formatNames.map(async (name) => {
      const render = await formats[name].load()
      return [`--format ${name}`, await render(report, { columns: null, colour: true })] as const
    }),
  )
  return {
    results: JSON.stringify(report.results),
    outputs: JSON.stringify(renderOutputs(report)),
    dotenv: renderDotenv(renderOutputs(report)).text,
    log: [...renderLogLines(report), renderLogTable(report), ...renderLogEnd(report)].join('\n'),
    annotations: JSON.stringify(renderAnnotations(report)),
    summary: renderRunSummary(report, { exitCode: 1, stepCode: 1 }),
    ...Object.fromEntries(inFormats),
  }
}

/** What is kept, and what is made of it: history, receipt, report, issue. */
function textsOfMemory(plan: ReadPlan, report: CheckReport): Texts {
  const now = new Date(report.endedAt)
  const first = firstReadingsOf(report, plan, plan.cleaner.clean)
  const receipt = compareReadings(first, report.results, report.endedAt)
  const lines = { history: renderReadingLine(report.reading), 'receipt file': renderReceiptLine(receipt, null) }
  const open = openLedger({ since: null, until: null, now: now.getTime() })
  for (const line of Object.values(lines)) open.add(line.trimEnd())
  const ledger = open.close()
  const alerts = alertsOf(report, plan, { history: [report.reading, report.reading], context: null })
  return {
    ...lines,
    'saved state': JSON.stringify(saveFirstReadings(first)),
    receipt: [renderReceipt(receipt, 'warn'), ...renderReceiptLines(receipt)].join('\n'),
    'lines while it runs': receipt.rows
      .map((row, at) => watchLine(row, report.results[at] as (typeof report.results)[number]))
      .join('\n'),
    'report table': renderLedgerTable(ledger, breakdowns),
    'report markdown': renderLedgerMarkdown(ledger, breakdowns),
    'report json': renderLedgerJson(ledger, { since: null, until: null }),
    'report html': renderLedgerPage(ledger, breakdowns),
    issue: alerts.flatMap((alert) => [alertTitle(alert), alertBody(alert, null, ''), alertEnd(alert, null)]).join('\n'),
  }
}

/** Every text of a run by what it is. */
export async function everyText(plan: ReadPlan, report: CheckReport): Promise<Texts> {
  return { ...(await textsOfGate(report)), ...textsOfMemory(plan, report) }
}

/** What is told of a command that failed with this output. */
export async function textsOfOutput(plan: ReadPlan, report: CheckReport, output: string): Promise<Texts> {
  const { explanation, nameOf } = await explainOutput({
    chunks: [Buffer.from(output)],
    linesBefore: 0,
    environment: null,
    exitCode: null,
    at: new Date(report.endedAt),
    clean: plan.cleaner.clean,
  })
  const finding = findOutOfCredit(firstReadingsOf(report, plan, plan.cleaner.clean), report.results)
  const why = { finding, explanation, nameOf }
  return {
    explain: renderExplanation(explanation, nameOf).join('\n'),
    outputs: JSON.stringify(renderOutputs(report, explanation)),
    annotation: JSON.stringify(whyFailedAnnotation(why)),
    summary: renderWhyFailed(why),
    log: [...whyFailedLines(why), whyFailedLine(why) ?? ''].join('\n'),
  }
}
