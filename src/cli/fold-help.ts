import { foldBeside } from './terminal.ts'

/** Help is written for this many columns. */
const written = 80

/** An indented line as a label and what is said beside it; null when it is one thing, such as a command to copy. */
function readItem(line: string): { readonly label: string; readonly said: string } | null {
  const [, label = '', said = ''] = /^( +\S+(?: \S+)* {2,}| {6,})(\S.*)$/.exec(line) ?? []
  return said === '' ? null : { label, said }
}

/** A help text for a terminal that is narrower than it was written for. Commands stay whole: they are there to be copied. */
export function foldHelp(text: string, columns: number | null): string {
  if (columns === null || columns >= written) return text
  const folded: string[] = []
  let open: { readonly label: string; said: string } | null = null
  const close = () => {
    if (open !== null) folded.push(foldBeside(open.label, open.said, columns))
    open = null
  }
  for (const line of text.split('\n')) {
    const item = /^ /.test(line) ? readItem(line) : line === '' ? null : { label: '', said: line }
    const before = open as { readonly label: string; said: string } | null
    const goesOn = before !== null && item !== null && item.label.length === before.label.length
    // A line that starts where the last one's text does goes on with it.
    if (goesOn && item.label.trim() === '') before.said += ` ${item.said}`
    else {
      close()
      if (item === null) folded.push(line)
      else open = { ...item }
    }
  }
  close()
  return folded.join('\n')
}
