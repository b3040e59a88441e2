/**
 * Where words about money stand. `carrier`: behind what only an SDK, a command line or an HTTP answer puts in front.
 * `own`: on a line of the program's own. `shown`: in the middle of a line that no program writes of its own failure.
 * `nothing`: quoted, or part of a source, a name, a document.
 */
export type Standing = 'carrier' | 'own' | 'shown' | 'nothing'

// One way alone to read each character: a path of a hundred folders stands on many a line.
const exceptionClass = String.raw`(?:[\w$@/.\\]|::)*(?:Error|Exception|Failure|Fault|Details)(?: ?\[[\w. ]+\])?(?: ?\([\w. -]+\))?`
const status = String.raw`(?:Error code: |HTTP(?:\/[\d.]+)? ?(?:[Ee]rror|[Ss]tatus)?:? ?\(?|\b[Ss]tatus(?:[ _]?[Cc]ode)?[ :=]+|[Ee]rror(?: code)?[ :(]+|returned (?:error:? )?|API [Ee]rror[ :(]+|API responded with |failed \()?\b[45]\d\d\b\)?(?:,? (?:status: )?\d{0,3} ?(?:[A-Z][a-z]+ ?){1,4}|(?: from [\w .-]{1,30})|, with error text)?`

const beginnings = [
  `${exceptionClass}\\W{1,4}(?:${exceptionClass}(?: - ?|: ?))*(?:${status}[\\s:,.–—-]*)?(?:[A-Z_]{4,30}\\. )?`,
  `${status}(?:[\\s:,.–—-]*(?:message: ?|[A-Z_]{6,30}\\.? )?)`,
  '(?:[Bb]ody|[Rr]esponse(?: body)?|[Ss]erver message|[Aa]nswer|[Pp]ayload)[:=] *',
  'on an `Err` value: .{0,80}',
  '[\\w.]*(?:Error|Exception)\\w*[({] ?(?:\\w+[=:] ?[^,(){}]{0,40}, )*(?:message|detail|msg)[=:] ?',
].join('|')
/** How an SDK, a command line or an HTTP client begins an error: what follows is the vendor's answer. */
const carrier = new RegExp(`(?:^|[\\s("'\\[|>⎿»])(?:${beginnings})["'(\\[{]?$`)
/** The same at the beginning of a line, or what it begins: nobody says it in words of his own. */
const vendorsOwn = new RegExp(
  String.raw`^[\s"'([|>⎿■»]*(?:\[cause\]: ?)?(?:[{]|\*{3}|Uncaught|Unhandled|API Error|Last error|Exception in thread "main"|panic:|called |curl:|Request failed with status code|(?:GET|POST|PUT) "?https?:|\S+:\d+:in ['` +
    '`]|' +
    `${beginnings})`,
)

/** What a line of a source, a document, a list, a diff, a linter or a name begins with. */
const foreignStart =
  /^(?:::(?:notice|debug)\b|(?:user|assistant|human|customer): |(?:[A-Z][a-z]+[A-Z]\w* \S+ ){2}|\{\+|\[-|<\/?[a-zA-Z][\w:-]*[ >/]|##\[debug\]|(?!\*\* \(\w)[#*>+|`~]|\/\/|\/\*|<!--|[–•·] |-(?!-)|(?![45]\d\d\b)\d+(?:[.)|:]|\s*[|│:])|\d+(?:\t|\s{2,})|(?:[\w./-]{1,80}\.\w{1,5}-)?\d{1,6}-(?=[A-Za-z])|>\s|[✓✔√●○→↳]\s|@@|(?:not )?ok \d|[0-9a-f]{7,40} |\$ |PS [A-Z]:|❯|A\s+[\w/]+\s)/
const foreignPart =
  /`|=>|===?|!=|&&|\|\||\+=|["']\s*\+|\bfunction\b|\b(?:if|elif|elsif|case|when|match|switch|while|for|it|test|describe)\b\s*[([]|\b(?:raise|throw|assert|expect|return|const|let|var|lambda)\b\s*[\w"'($-]|\b(?:def|class) \w+[(:]|^\s{0,20}\[\w{1,20}\] {1,8}>? {0,8}\d{1,6} \||(?:^|[;&|(]\s*)(?:grep|e?grep|sed|awk|rg|git|echo|printf)\b|\b(?:Expected|Received|Actual|expected|received|actual|Context|Snapshot|snapshot|fixture|regex|pattern|[Mm]ock\w*|[Ss]tub\w*)\b|\b[Ee]xample:|\.to(?:Be|Equal|Contain|Match|Throw)|^\s*(?!(?:ERROR|FATAL|CRITICAL|WARN|WARNING|SEVERE|PANIC|FAIL|E)\b)[A-Z][A-Z0-9_]+\s*[:=]|^[^\s:=]*[a-z]_[a-z]\w*\s*[:=]\s*["']?$|^[a-z]+[A-Z]\w*\s*[:=]\s*["']?$|\b(?!insufficient_quota|invalid_request_error)[a-z]+_[a-z_]+: ?$|\w\s*=\s*["'`]?$|^(?:fix|feat|docs?|chore|test|tests|refactor|perf|build|ci)(?:\([^)]*\))?!?: /
/** `src/llm.ts:2:`, as grep, compilers and linters write it; not a log's own place in its source. */
const place = /^(?!\w+_test\.go:)(?:\.{0,2}\/)?[\w@./+-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)?[:\s-](?!\s*in ['`])/
const logStart =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\]?|\[?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?\]?)\s*(?:[-–|]\s*)?/

/** Where Ruby says that an error was raised that nobody rescued. */
const rubyPlace = /^\S+\.rb:\d+:in [`'][^'`]{1,80}': /

/** What a commit, an input, a case of a data set or a speaker stands in front of. */
const quotation =
  /^\W*(?:commit )?(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b\W|\bHEAD is now\b|\b(?:translation|locale|i18n)\b|\b(?:inputs?|prompt|question|summary|text|case|title|name|note|subject|user|assistant|human|sample|hint|tip|e\.g|says?|said|wrote|cases|rows?|values?|cells?|records?|params|like|called|ends with|if you see)\b\W{0,4}$/i

const ownEnd =
  /(?:[:>–—»|\]⎿]|\s-|\)|\p{Extended_Pictographic}\ufe0f?|\b(?:ERROR|FATAL|CRITICAL|Error|error|WARN|WARNING)|^[X!])\s*$/u

const logLevel =
  /\b(?:ERROR|WARN(?:ING)?|INFO|DEBUG|CRITICAL|FATAL|SEVERE)\b|\blevel=\w|[[(](?:error|warn(?:ing)?|info|debug) *[\])]|^\W*(?:error|warn(?:ing)?|info|debug)[ :]/
/** What is closed again belongs to the words around it: a place, an argument, a title. */
const closed =
  /\([^()]{0,300}\)|\[[^[\]]{0,300}\]|\{[^{}]{0,300}\}|<[^<>]{0,80}>|"[^"]{0,300}"|(?<!\w)'[^']{0,300}'(?!\w)/g
/** Words, and then a text in quotation marks that is not closed: a value. */
const openQuote = /\w ['‘“<]\w/
/** Behind a comma a clause of the program's own ends in a colon, and Go's clients name the status. */
const clause = /\b(?:error|failed), *$|(?<=^[^,]*), (?=[a-zA-Z][a-z]*(?: [a-z\d]+){0,4}: *(?:$|[A-Z]{3,4} https?:))/
/** A row's, a list's or a record's beginning, and what its values stand between. */
const between = /[,;]|(?<!^:)\t|\S {3,}\S|\S\s*\|\s*\S/
const openRow = /(?:\b(?:VALUES|values|contains|row|IN)|=|:) ?[([{][^)\]}]{0,400}$/

/** Only a traceback writes a class of Python with its package: behind anything else it was copied from one. */
const pythonClass = /(?<![\w.])(?:[a-z_]\w{0,40}\.){1,5}[A-Z]\w{0,60}Error: Error code: /

function isCopied(text: string): boolean {
  const at = text.search(pythonClass)
  return at >= 0 && /[\w'"]/.test(text.slice(0, at))
}

/** A value in quotation marks that are still open, behind words. */
const quoted =
  /(?<!\. )\b\w{1,40}:? (?:`?["']|[`“‘<])$|(?:(?<!\. )\b(?:[Tt]ext|[Vv]alue|[Ii]nput|[Pp]rompt|[Rr]ow|[Cc]ell|[Cc]ase|[Ss]ample)\b\W{0,4}|\b[Bb]ody ?)(?:$|\w*Error\b)/

/** How Go's clients begin: with what they asked for. */
const request = /(?:GET|POST|PUT) "?https?:\S*\s*$/

/** What is told of, or about, somebody's words. */
const told =
  /^\s*[a-z]+_[a-z_]+: ?$|\b(?:for|GraphQL|dead letter \d+|(?:worst|best|[Tt]op)(?: \w+)?)\b\W{0,4}$|\b(?:should (?:be|have)|instead of|but (?:was|got))\b|\b(?:expected|wanted)\b.{0,60}\b(?:got|was|received)\b/
/** What is wrong with data that stands behind it: not words for what an API answered. */
const ofData =
  /\b(?:(?:unknown|unrecogni[sz]ed|unexpected|invalid|illegal|malformed|ambiguous|duplicate|unsupported|forbidden|missing)(?= \w)(?!(?: \w+){0,2} (?:error|exception|failure|problem|response|reply|answer|result|request|status|code|http|api|server|upstream|key|token|credentials?)\b)|too (?:long|short|large)|exceeds (?:the|its|a) (?:limit|maximum)|not (?:found|allowed|imported|recogni[sz]ed|valid|unique|known)|(?:must|should) (?:be|not|match|have)|does not (?:match|follow|exist)|syntax|snapshot|constraint)\b/i
/** Classes of exceptions that tell of a value which they quote. */
const aboutValue =
  /^\s*(?:Exception in thread "[^"]{0,80}" |Unhandled exception\. |(?:PHP )?Fatal error: +)?(?:Uncaught )?(?:[\w$]+[.\\])*(?:IllegalArgument|InvalidArgument|UnexpectedValue|KeyNotFound|NoSuchElement|(?:Number)?Format|Domain|Type|Range|Syntax|Key|Index|Lookup|Argument)(?:Error|Exception): /

/** What is closed again taken away. */
function withoutClosed(text: string): string {
  let open = text
  for (let layer = 0; layer < 3; layer++) open = open.replace(closed, '')
  return open
}

/** Do the words in front of an error introduce a value rather than what went wrong? */
function showsValue(front: string): boolean {
  const words = front.replace(request, '')
  const open = withoutClosed(words).trimEnd()
  return [told, quoted, ofData].some((each) => each.test(words)) || openQuote.test(open) || openRow.test(open)
}

/**
 * May what stands in front of an error be what a program says before one: its logger's fields, and words of its own?
 * Between commas, columns and brackets that are still open stand values.
 */
function isSaidBefore(front: string): boolean {
  if (showsValue(front)) return false
  const said = withoutClosed(front.replace(clause, ' '))
  if (logLevel.test(front)) return !/[,;]/.test(said)
  return !between.test(said) && (said.match(/\w=\S/g)?.length ?? 0) < 2
}

/** Does a text end in what only an SDK, a command line or an HTTP client puts in front of an answer? */
export function isCarrier(text: string): boolean {
  return carrier.test(text.slice(-400))
}

/** Does a line begin as an SDK, a command line or an HTTP client begins an error? A log's time may stand in front. */
export function beginsAsCarrier(line: string): boolean {
  return vendorsOwn.test(line.replace(logStart, '').slice(0, 400))
}

/** Does a line begin as that of a source, a document, a list, a diff or a test's report? */
export function isForeign(beginning: string): boolean {
  return foreignStart.test(beginning) || foreignPart.test(beginning)
}

/** A cluster's event, or a span's status: it tells what happened to somebody else. */
const record = /["']type["']: ?["'](?:Normal|Warning)["']|["']status_code["']: ?["']ERROR["'],? *["']description["']/

export function isRecord(text: string): boolean {
  return record.test(text)
}

/** What stands in front of the carrier in which a text ends. */
function frontOf(text: string): string {
  const found = carrier.exec(text)
  return text.slice(0, found === null ? undefined : found.index + 1)
}

/** Does an error begin a line that tells of a value, and quotes it? */
export function isOfValue(line: string): boolean {
  const tail = line.slice(-400)
  return aboutValue.test(line) || isCopied(tail) || showsValue(frontOf(tail))
}

/** Does an error that a text ends in stand there in quotation marks, as a value? */
export function isQuotedError(text: string): boolean {
  return showsValue(frontOf(text.slice(-400)))
}

/** Does a text end in what introduces somebody else's words, or a value? */
export function isQuotation(text: string): boolean {
  return quotation.test(text)
}

/** What a line's beginning makes of the words, or the object, that follow it. */
export function standingAfter(before: string, isObject: boolean): Standing {
  const plain = before
    .replace(logStart, '')
    .replace(rubyPlace, '')
    .replace(/\b\w+="[^"]*"\s/g, '')
    .replace(/\b(err|error|msg|message|reason|cause|exception)=["']/g, '$1: ')
    .replace(/\b(\w+(?:Error|Exception))\(["']/g, '$1: ')
  const isLog = plain.length !== before.length
  if (plain.trim() === '') return isObject ? 'carrier' : 'own'
  if (aboutValue.test(plain)) return 'shown'
  if (/on an `Err` value: /.test(plain)) return 'carrier'
  if (foreignStart.test(plain.trimStart()) && !/^\s*⎿|^\s*\+ Exception/.test(plain)) return 'nothing'
  if (foreignPart.test(plain) || quotation.test(plain)) return 'nothing'
  if (!isLog && place.test(plain.trimStart())) return 'nothing'
  // An open quotation mark means that somebody quotes; a closed pair does not.
  const quotes = plain.match(/"/g)?.length ?? 0
  if (quotes % 2 === 1 && !/(?:[:(]|\b[45]\d\d) ?"$/.test(plain)) return 'nothing'
  if (/[“‘]\s*$|(?<![:(=] ?|\b[45]\d\d )["']$/.test(plain)) return 'nothing'
  const tail = plain.slice(-400)
  const found = carrier.exec(tail)
  if (found !== null && isCopied(tail) && !logLevel.test(plain)) return 'shown'
  if (found !== null)
    return isSaidBefore(plain.slice(0, plain.length - tail.length + found.index + (/^["'([|>]/.test(found[0]) ? 1 : 0)))
      ? 'carrier'
      : 'shown'
  // Loggers write an object with the fields of a message right behind it.
  const isEnded = ownEnd.test(plain) || (isObject && logLevel.test(plain))
  if (plain.length > 240 || !isEnded) return 'nothing'
  return isSaidBefore(plain) ? 'own' : 'shown'
}

const messageKeys =
  /^(?:message|msg|error|errors|detail|details|reason|err_msg|error_message|errorMessage|status_msg|description|error_description|apiMessage|stack|body|exception|err|cause|result|statusText|responseBody|raw|response|data|output_error)$/i
const codeKeys =
  /^(?:code|type|r#type|error|status|error_code|errorCode|err_code|error_type|errorType|tag|name|reason|limit_source|title|kind|status_code|quotaId|metric)$/i
const wrapperKeys =
  /^(?:error|errors|err|exception|data|body|response|responseBody|response_body|detail|details|cause|lastError|upstream|msg|message|payload|base_resp|metadata|raw|json|stack|failure|inner|innerError|original|originalError|parsed|violations|reason|status|meta|errorData|extra|exc_info|exc|\d+|\w*Error)$/
/** Keys that only what is printed around an error has: the call, not the answer. */
const foreignKeys =
  /^(?:content|input|inputs|output|outputs|prompt|prompts|expected|actual|received|want|got|tool_result|tool_use_result|messages|choices|tests?|cases?|request|requestBodyValues|fixtures?|examples?|old|new|before|after|diff|patch|snippet|source|code_block|locales?|translations?|interactions|cassette|matches|lines?|checks|components|services|keyValue|keyPattern|params?|parameters|values?|rows?|records?|instance|config|options|fields)$/i

/** With what the body of an HTTP answer begins when it tells of an error; another object is somebody's data. */
const answerRoots =
  /^(?:errors?|err|detail|details|message|msg|title|code|type|status|statusCode|err_code|err_msg|base_resp|error_code|fault|success|cause|reason)$/

/** Is an object that begins with this key, with nothing in front of it, an answer or a line of a log? */
export function isAnswerOrLog(key: string, text: string): boolean {
  return (
    answerRoots.test(key) ||
    /["']?(?:level|severity|lvl|levelname|log\.level)["']?\s*:|"is_error": ?true|^\s*\{\s*"statusCode": ?[45]\d\d/i.test(
      text,
    )
  )
}

/** May the text under a key, which begins like that, be an error that quotes another, rather than somebody's words? */
export function mayQuoteError(key: string, front: string): boolean {
  const isError = wrapperKeys.test(key) || /^(?:err_?msg|error_?message|apiMessage|statusText|output_error)$/i.test(key)
  if (!isError || front.trim() === '') return isError
  const standing = standingAfter(front, true)
  return standing !== 'shown' && (standing !== 'nothing' || isCarrier(front)) && !isQuotedError(front)
}

/** What the keys around a value make of it: an answer's error, something of the program's own, or data. */
export function standingIn(keys: readonly string[], isCode: boolean): Standing {
  const leaf = keys.at(-1) ?? ''
  const outer = keys.slice(0, -1)
  if (outer.some((key) => foreignKeys.test(key))) return 'nothing'
  if (!(isCode ? codeKeys : messageKeys).test(leaf)) return 'nothing'
  return outer.every((key) => wrapperKeys.test(key)) ? 'carrier' : 'own'
}
