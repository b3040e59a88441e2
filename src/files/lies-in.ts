import { isAbsolute, relative, sep } from 'node:path'

/** Does `path` lie in `folder` or below it? Both with their links resolved. */
export function liesIn(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
