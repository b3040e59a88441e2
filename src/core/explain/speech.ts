/** What a program says in its own words: who speaks, and whether it says that it ends. */
import type { MarkedLine } from './mark-lines.ts'

const prefix =
  /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?Z?\]?\s+|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s+|[-–|]\s+|[^\w\s]{0,3}\b(?:ERROR|WARN(?:ING)?|INFO|FATAL|CRITICAL|error|warn(?:ing)?|info)\b[\])]?:?\s+)+/
const name = /^(?:\[([\w./@:-]{1,40})\]|((?![\w.]*(?:Error|Exception): )[\w./@:-]{1,60}?)(?::\d+)*(?=: | [-–»>|] ))\W*/

/** Who begins a line with its name (`notes: …`, `[notes] …`, a logger's), and what it says. */
export function readSpeech(text: string): { readonly speaker: string | null; readonly said: string } {
  const plain = text.replace(prefix, '')
  const [start = '', boxed, bare] = name.exec(plain) ?? []
  return { speaker: boxed ?? bare ?? null, said: plain.slice(start.length) }
}

/** What a program says when it ends and has no further reason. */
export const ends = new RegExp(
  [
    String.raw`^\W*(?:\[[\w.-]{1,30}\] |[\w.-]{1,30}: )?(?:eval )?(?:shutting down|stopp(?:ed|ing)|clean(?:ed|ing) up|clos(?:ed|ing)|exit(?:ed|ing)|terminat(?:ed|ing)|abort(?:ed|ing)?|cancell?(?:ed|ing)|bye)(?:\W*$| (?:\w+ ){0,2}(?:worker|server|pool|process|container|browser|connection|session|client|queue|job|run|eval|task|thread|child|temp|resource|now|early|here|on container)\w*\b[^:]{0,40}$)`,
    String.raw`^\W*(?:the |this |ai |llm |model |crew |agent |flow )?(?:job|run|worker|runner|bot|batch|eval(?:uation)?|task|script|pipeline|process|program|execution|generation|translation|summary|request|workflow|step|agent|crew|session|review|judge|completion|benchmark)s? (?:failed|aborted|stopped|cancell?ed|halted|interrupted|terminated|(?:could|did) not (?:start|finish|complete|continue))\b[^:]{0,60}$`,
    String.raw`\bno (?:more )?(?:answer|reply|response|provider|model|fallback)s?\b[^:]{0,30}$`,
    String.raw`^\S+ (?:is |was |left )?(?:unchanged|not (?:written|translated))\.?$`,
    String.raw`^(?:Done|Finished|Took|Elapsed|Duration|Total time|real|user|sys)\b[^,]{0,20}[\d.]+ ?m?s\W?$`,
    String.raw`^(?:see|docs|help|visit|learn more|more info)\b.{0,40}https?:\S+$|^https?:\S+$|^Logs?: \S+$`,
    String.raw`\byour (?:credit |account )?(?:balance|credits?|quotas?)\b|\brate limited you\b|\badd funds\b`,
  ].join('|'),
  'i',
)
/** What a program says of itself when it can do no more; with a colon it would name another reason. */
export const givesUp =
  /^[^:]{0,200}\b(?:\d{1,9} (?:of|out of|\/) ?\d{1,9}\b[^:]{0,80}\bfail|0 (?:of|out of|\/) ?\d|giv(?:e|ing) up|gave up|abort|stopp(?:ed|ing)|cannot (?:go on|continue)|nothing (?:was |is )?\w{1,20}(?:ed|en)\b|all \S{1,40} failed)/i

/** What a program says of itself when it ends for what it tells. */
const lastWords =
  /\b(?:FATAL|CRITICAL|PANIC)\b|"level": ?60\b|\b(?:final|last) (?:attempt|try)\b|\b(?:failed to (?:build|solve|pull)|Job failed)\b|^Error response from daemon: |^\W*(?:job|run|eval\w*|batch|task|script|pipeline|program|workflow|process\w*|agent|crew)s? (?:failed|aborted|stopped)\b/
const noneLeft = /^no (?:more )?\w{1,12} (?:is |are )?(?:left|available)\b/i

/** Does the program, on an error's own lines or after it, say that it ended with it? */
export function saysItEnded(from: number, until: number, lines: readonly MarkedLine[]): boolean {
  return lines.slice(from, until).some(({ text, step }, at) => {
    const own = text.trim().slice(0, 500)
    const { said } = readSpeech(own)
    const isEnd = [givesUp, lastWords, noneLeft].some((words) => words.test(said)) || lastWords.test(own)
    // What is indented is a stack or a field, which may have any name.
    return isEnd && step === lines[from]?.step && (at === 0 || /^\S/.test(text))
  })
}
