/** What the parser says, by its own words, and how a person mends it. What may quote the text is left out. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/alias|anchor/i, 'anchors and aliases are not allowed'],
  [/duplicat/i, 'a key is given twice'],
  [/\btag\b/i, 'tags are not allowed'],
  [/directive|YAML version/i, 'directives (`%…`) are not allowed'],
  [/maxDepth/, 'the YAML is nested too deeply'],
  [/tab characters/i, 'a tab is used to indent; use blanks'],
  [/bad indentation of a sequence/i, 'the indentation is wrong; start each `- ` of a list in the same column'],
  [/bad indentation of a mapping/i, 'the indentation is wrong; start the keys that belong together in the same column'],
  [/deficient indentation/i, 'a quote or bracket before this line is not closed, or the line is not indented enough'],
  [/whitespace character is expected after/i, 'a blank is missing behind a `:`'],
  [/multiline key|expected ':'/i, 'a `:` is missing behind a key'],
  [/double quoted/i, 'a text in double quotes is not closed'],
  [/single quoted/i, 'a text in single quotes is not closed'],
  [/flow collection entries/i, 'a comma is missing between the items of a list in one line'],
  [/flow collection|node content/i, 'a list or map in brackets is not closed, or a comma is too many'],
  [/escape sequence|hexadecimal/i, 'a `\\` in double quotes starts nothing known; use single quotes'],
  [/non-printable|JSON character/i, 'a character that cannot be printed stands there'],
  [/end of the stream or a document separator/i, 'the indentation is wrong, or a second document begins'],
]

/**
 * One sentence on a text that is no YAML: never the text itself, which may hold anything.
 * @param line the line at which the parser stopped.
 */
export function yamlProblem(reason: string, line: string): string {
  if (/^ *\t/.test(line)) return 'a tab is used to indent; use blanks'
  if (/^\s*(?:(?:- |[\w-]+: )\s*)*[@`]/.test(line)) return 'a text that starts with `@` or a backtick needs quotes'
  if (/indentation of a mapping/.test(reason) && /: .*: /.test(line)) return 'a text that holds `: ` needs quotes'
  return reasons.find(([words]) => words.test(reason))?.[1] ?? 'the YAML is not valid'
}
