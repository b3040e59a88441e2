/**
 * Shifts the clock of a Node process: the product has no variable for that, and a month's start cannot be shifted in a body.
 * @returns the environment to start it with.
 */
export function clockAt(now: string): Record<string, string> {
  const offset = new Date(now).getTime() - Date.now()
  const script = `const Real = Date; const now = () => Real.now() + ${offset}
    globalThis.Date = new Proxy(Real, {
      construct: (target, given) => given.length > 0 ? new target(...given) : new target(now()),
      get: (target, name) => name === 'now' ? now : Reflect.get(target, name),
    })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }
}
