// Reports of spend that come in pages, each with the cursor of the next. The total is known only when the last page says
// so: a partial sum is never shown.
import { type Decimal, sameUnit, zero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'

const maxPages = 20

interface Page<Row> {
  readonly data: readonly Row[]
  readonly has_more: boolean
  readonly next_page: string | null
}

/**
 * Every row of a report.
 * @param asked the query; the cursor of a further page is set in it.
 * @throws {Failure} when the pages have no end that can be seen.
 */
export async function readPages<Row>(
  asked: URLSearchParams,
  read: (query: URLSearchParams) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const seen = new Set<string>()
  const rows: Row[] = []
  for (let page = 1; page <= maxPages; page++) {
    const { data, has_more, next_page } = await read(asked)
    rows.push(...data)
    if (!has_more) return rows
    if (next_page === null || next_page === '') throw unfinished('the report says that it goes on, but not where')
    if (seen.has(next_page)) throw unfinished('the report’s pages go round in a circle')
    seen.add(next_page)
    asked.set('page', next_page)
  }
  throw unfinished(`the report has more than ${maxPages} pages`)
}

function unfinished(what: string): Failure {
  return Failure.because('unexpected-body', `${what}, so the sum is not known`)
}

/** @throws {Failure} when one amount is in another currency than the budget: nothing is ever converted. */
export function sumIn(
  unit: string,
  amounts: readonly { readonly amount: Decimal; readonly currency: string }[],
): Decimal {
  const other = amounts.find(({ currency }) => !sameUnit(currency, unit))
  if (other !== undefined) {
    throw Failure.configuration(
      `the spend is in ${other.currency.toUpperCase()}, the budget in ${unit.toUpperCase()}`,
      'Units are never converted: set the budget in the currency of the spend.',
    )
  }
  return amounts.reduce((total, { amount }) => total.plus(amount), zero)
}
