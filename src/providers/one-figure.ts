// Vendors whose answer holds one figure of what is left, and nothing else that counts: only its place differs.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

interface Place {
  readonly path: string
  /** The names to follow from the top of the answer. */
  readonly at: readonly string[]
  /** What makes the pool's unit of the figure: `0.01` of cents, `-1` of what is owed. */
  readonly times?: string
  /** Does spend show late, so that less may be left? */
  readonly isLate?: boolean
}

/** The figure at that place, as a schema that says where it is missing. */
export function figureAt(names: readonly string[]): z.ZodMiniType<Decimal> {
  return names.reduceRight<z.ZodMiniType<Decimal>>(
    (inner, name) =>
      z.pipe(
        z.object({ [name]: inner }),
        z.transform((holder) => holder[name] as Decimal),
      ),
    decimal(),
  )
}

/** The `read` of such a vendor. */
export function readFigure(
  definition: PoolDefinition,
  { path, at, times = '1', isLate = false }: Place,
): NonNullable<Provider['read']> {
  return async (api) => {
    const figure = await api.get(path, figureAt(at))
    const remaining = figure.times(times)
    return { pools: [pool({ ...definition, remaining, upperBound: isLate, reportedLate: isLate })], warnings: [] }
  }
}
