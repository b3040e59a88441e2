import { type Decimal, parseWireNumber } from '../core/money/amount.ts'
import { textOf, valuesAt } from '../core/provider/read-probe.ts'

/** A model of a vendor's list, its fields by place: `/pricing/input`. */
export interface ListedModel {
  /** A text, or a number by its digits; empty when there is none. */
  text(place: string): string
  /** Null when it is no number. */
  number(place: string): Decimal | null
  is(place: string, value: boolean): boolean
  /** The texts of a list. */
  texts(place: string): readonly string[]
}

/** The models of a list, whatever else is in it. @param place of the list: `/data`, or empty for a bare one. */
export function modelsAt(list: unknown, place: string): readonly ListedModel[] {
  return valuesAt(list, `${place}/*`).map((model) => ({
    text: (field) => textOf(valuesAt(model, field)[0]) ?? '',
    number: (field) => parseWireNumber(textOf(valuesAt(model, field)[0]) ?? ''),
    is: (field, value) => valuesAt(model, field)[0] === value,
    texts: (field) => valuesAt(model, `${field}/*`).flatMap((value) => textOf(value) ?? []),
  }))
}

/** The cheapest first, those without a price left out: a free model proves nothing. */
export function byPrice<T extends { readonly price: Decimal | null }>(models: readonly T[]): readonly T[] {
  const priced = models.flatMap((model) => (model.price?.gt(0) ? [{ model, price: model.price }] : []))
  return priced.toSorted((one, other) => one.price.cmp(other.price)).map(({ model }) => model)
}
