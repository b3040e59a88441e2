/**
 * A pattern with Unicode's classes, made when it is first asked for. V8 makes the set of each class wherever it reads a
 * literal, also in a function that never runs: two milliseconds of every start, for texts that hardly ever come.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(source, flags)
    return pattern
  }
}
