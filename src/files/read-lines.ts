import { createReadStream } from 'node:fs'

/**
 * Reads a text file line by line, in bounded memory.
 * @param maxCharacters of a line: a longer one comes as null, and is not kept.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export async function readLines(
  path: string,
  maxCharacters: number,
  onLine: (line: string | null) => void,
): Promise<void> {
  let begun = ''
  let tooLong = false
  const take = (rest: string) => {
    onLine(tooLong || begun.length + rest.length > maxCharacters ? null : begun + rest)
    begun = ''
    tooLong = false
  }
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const text = chunk as string
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end))
      from = end + 1
    }
    if (!tooLong) begun += text.slice(from)
    if (begun.length > maxCharacters) {
      tooLong = true
      begun = ''
    }
  }
  if (tooLong || begun !== '') take('')
}
