'use strict';

const gate = require('./gate.js');
const start = require('./start.js');
const check = require('./check.js');
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));

//#region src/files/append-line.ts
/** Never waits for a pipe's reader, and never follows a link that came after the look-up. Not every system has them. */
const safely = node_fs.constants.O_APPEND | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0);
/** The longest first line that is looked at: a receipt of a thousand checks is shorter. */
const maxFirstLineBytes = 1024 * 1024;
const problems = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENXIO: 'it is not a file',
};
function problemOf(error) {
  const code = error.code ?? '';
  return problems[code] ?? (code || 'unknown fault');
}
function isLink(path) {
  return node_fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
/** Where the file lies, its links resolved. @throws {NodeJS.ErrnoException} when its folder is not there. */
function realPlace(path, base) {
  const wanted = node_path.resolve(base, path);
  return isLink(wanted) ? node_fs.realpathSync(wanted) : node_path.join(node_fs.realpathSync(node_path.dirname(wanted)), node_path.basename(wanted));
}
/** Why a file of a job may not lie there, as the rest of a sentence. @param place with its links resolved. */
function problemOfPlace(place, { folders, runnerTemp }) {
  if (folders !== null && !folders.some((folder) => gate.liesIn(place, node_fs.realpathSync(folder)))) {
    return 'it lies outside the workspace and the runner\u2019s temporary folder';
  }
  if (place.split(node_path.sep).some((part) => part.toLowerCase() === '.git'))
    return 'it lies in a `.git` folder';
  if (runnerTemp === null)
    return null;
  const temporary = node_fs.realpathSync(runnerTemp);
  const [first = ''] = node_path.relative(temporary, place).split(node_path.sep);
  return gate.liesIn(place, temporary) && first.startsWith('_') ? 'it lies in a folder of the runner itself' : null;
}
/** Is this line a receipt or a reading of ours? Receipts had no `kind` at first. */
function isOurs(line) {
  try {
    const { version, kind, checks } = JSON.parse(line);
    return version === 1 && ['receipt', 'reading', undefined].includes(kind) && Array.isArray(checks);
  }
  catch {
    return false;
  }
}
function firstLine(file, size) {
  const start = Buffer.alloc(Math.min(size, maxFirstLineBytes));
  const length = node_fs.readSync(file, start, 0, start.length, 0);
  const end = start.indexOf(0x0a);
  return start.toString('utf8', 0, end < 0 ? length : end);
}
/** Why nothing may be appended to this file, as the rest of a sentence; null when it may. */
function problemOfFile(file, found) {
  if (!found.isFile())
    return 'it is not a file';
  if (found.nlink > 1)
    return 'it has a second name (a hard link)';
  if (found.size > 0 && !isOurs(firstLine(file, found.size)))
    return 'it holds something else already';
  return null;
}
/** A line that was cut off, by a full disk perhaps, or by hand, must not spoil the one after it. */
function endsInsideLine(file) {
  const last = Buffer.alloc(1);
  const { size } = node_fs.fstatSync(file);
  return size > 0 && node_fs.readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}
/**
 * Why a line could not be appended to this file, found before there is one: the file is not made, and not changed.
 * @returns the rest of a sentence; null when it can be written.
 */
function findAppendProblem(path, place) {
  try {
    const real = realPlace(path, place.base);
    const wrong = problemOfPlace(real, place);
    if (wrong !== null || node_fs.lstatSync(real, { throwIfNoEntry: false }) === undefined)
      return wrong;
    const file = node_fs.openSync(real, node_fs.constants.O_RDWR | safely);
    try {
      return problemOfFile(file, node_fs.fstatSync(file));
    }
    finally {
      node_fs.closeSync(file);
    }
  }
  catch (error) {
    return problemOf(error);
  }
}
/** How often, and for how long, it is waited for whoever cuts the file. */
const looks = 50;
const lookMs = 20;
/** Stands beside a file while it is cut. */
const lockOf = (path) => `${path}.cutting`;
function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookMs);
}
/**
 * Was the file cut while a line was appended to it? Then another has its name, and may or may not hold the line. Whoever
 * cuts it now may still carry the line over: the next line must not come before it.
 */
function isLost(file, path, line) {
  const { ino, dev } = node_fs.fstatSync(file);
  for (let look = 0; look < looks && node_fs.lstatSync(lockOf(path), { throwIfNoEntry: false }) !== undefined; look += 1)
    pause();
  const now = node_fs.lstatSync(path, { throwIfNoEntry: false });
  if (now === undefined || (now.ino === ino && now.dev === dev) || !now.isFile())
    return false;
  return !node_fs.readFileSync(path, 'utf8').includes(line);
}
/**
 * Appends one line, whole or not at all, to a file that is new, empty or ours by its first line.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
function appendLine(path, line, place) {
  try {
    const real = realPlace(path, place.base);
    const wrong = problemOfPlace(real, place);
    if (wrong !== null)
      return wrong;
    const file = node_fs.openSync(real, node_fs.constants.O_RDWR | node_fs.constants.O_CREAT | safely, 0o644);
    try {
      const found = node_fs.fstatSync(file);
      const foreign = problemOfFile(file, found);
      if (foreign !== null)
        return foreign;
      let isCutOff = endsInsideLine(file);
      if (isCutOff) {
        // What another writes at this moment is seen in part: only what stays so was cut off.
        pause();
        isCutOff = endsInsideLine(file);
      }
      node_fs.writeSync(file, isCutOff ? `\n${line}` : line);
      return isLost(file, real, line) ? appendLine(path, line, place) : null;
    }
    finally {
      node_fs.closeSync(file);
    }
  }
  catch (error) {
    return problemOf(error);
  }
}
//#endregion

const appendLine$1 = {
    __proto__: null,
    appendLine,
    findAppendProblem,
    isOurs,
    lockOf,
    problemOfPlace,
    realPlace
};

//#region src/core/receipt/receipt.ts
/** Why a second reading has no figure. */
function whyUnread$1({ status, reason }) {
  if (reason === 'insufficient')
    return 'the provider says that the credit is used up; how much was spent is not known';
  if (status === 'denied')
    return 'the key was rejected at the end; spent is not known';
  if (status === 'no-key')
    return 'there was no key at the end; spent is not known';
  return `could not be read at the end${reason === null ? '' : ` (${reason})`}; spent is not known`;
}
/** The same pool in the second reading: the one that decides may have become another. */
function samePool({ id }, { pool, pools }) {
  return pool?.id === id ? pool : pools.find((other) => other.id === id);
}
/** Did the pool start anew between the two readings? A rise with another date of reset is one too. */
function hasReset({ resetsAt }, pool, between, rose) {
  if (resetsAt === null)
    return false;
  const passed = gate.isPast(resetsAt, between.to) && !gate.isPast(resetsAt, between.from);
  return passed || (rose && pool.resetsAt !== null && pool.resetsAt !== resetsAt);
}
function measure({ pool: first, askedPool, reason, checkedAt }, now, unread) {
  const before = gate.amountLeft(first);
  const unknown = (note, after = null) => ({ before, after, spent: null, note });
  if (askedPool === gate.canSpend)
    return unknown('a probe tells no figure; spent is not known');
  if (now === null)
    return unknown(unread);
  const left = gate.amountLeft(now.pool);
  if (gate.isUnlimited(first) || gate.isUnlimited(now.pool))
    return unknown('unlimited; spent is not known', left);
  if (first === null || before === null) {
    const why = reason === null ? '' : ` (${reason})`;
    return unknown(`not known at the start${why}; spent is not known`, left);
  }
  if (left === null)
    return unknown(whyUnread$1(now));
  const pool = samePool(first, now);
  const after = gate.amountLeft(pool ?? null);
  if (pool === undefined || after === null)
    return unknown('another pool decides now; spent is not known');
  if (!first.usable || !pool.usable)
    return unknown('the pool cannot be used; spent is not known', after);
  if (pool.unit !== first.unit)
    return unknown('counted in another unit now; spent is not known');
  const rose = after.gt(before);
  if (hasReset(first, pool, { from: new Date(checkedAt), to: new Date(now.checkedAt) }, rose))
    return unknown('reset in between; spent is not known', after);
  if (pool.boundBy !== first.boundBy)
    return unknown('another limit decides now; spent is not known', after);
  if (rose)
    return unknown('topped up; spent is not known', after);
  const late = pool.reportedLate ? 'spend is reported late; there may be more' : null;
  const partly = pool.lowerBound ? 'not all credit shows in this figure; there may be more' : null;
  return { before, after, spent: before.minus(after), note: late ?? partly };
}
/** One check, from its two readings. @param now null when it was not read again. @param unread why it was not. */
function receiptRow(first, now, unread = 'not read at the end') {
  const { name, provider, providerName, pool, askedPool, maxSpend } = first;
  const measured = measure(first, now, unread);
  const { spent } = measured;
  return {
    name,
    provider,
    providerName,
    pool: pool?.id ?? askedPool ?? now?.pool?.id ?? null,
    unit: pool?.unit ?? now?.pool?.unit ?? null,
    ...measured,
    maxSpend,
    overspent: spent !== null && maxSpend !== null && spent.gt(maxSpend),
  };
}
/**
 * What the job spent, by check.
 * @param now results of the second reading in the order of the checks; an absent one was not read again.
 * @param endedAt RFC 3339.
 * @param unread why a check was not read again.
 */
function compareReadings(first, now, endedAt, unread) {
  return {
    startedAt: first.startedAt,
    endedAt,
    shouldRun: first.shouldRun,
    rows: first.checks.map((check, index) => receiptRow(check, now[index] ?? null, unread)),
  };
}
/** Did any check spend more than it should? */
function hasOverspent({ rows }) {
  return rows.some(({ overspent }) => overspent);
}
/** Does the run fail for what was spent? `stop` that came too late counts as `fail`. */
function failsForOverspend(receipt, onOverspend) {
  return onOverspend !== 'warn' && hasOverspent(receipt);
}
//#endregion

//#region src/core/explain/render-explanation.ts
const said = {
  credit: 'no credit is left',
  cap: 'a limit is reached',
  rate: 'there were too many requests at once, or it is overloaded',
  key: 'the key, or what its account may do, was refused',
};
/** `OpenAI says that no credit is left`: vendors are sometimes wrong, so it is said in their name. */
function sayFinding({ cause, vendor, or_cap }, nameOf) {
  if (cause === 'none')
    return 'nothing about money';
  const who = vendor === null ? 'the vendor' : nameOf(vendor);
  return `${who} says that ${said[cause]}${or_cap && cause === 'credit' ? ', or that a limit is reached' : ''}`;
}
function headline(explanation, nameOf) {
  const { cause, sure } = explanation;
  const sentence = sayFinding(explanation, nameOf);
  const capital = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
  if (sure === 'undecided') {
    return cause === 'none'
      ? 'Undecided: what failed names no reason.'
      : `Undecided: \u201c${sentence}\u201d stands where it may be played, or where it was not what ended the command.`;
  }
  if (cause === 'none')
    return 'Nothing about money.';
  if (cause === 'rate' || cause === 'key')
    return `${capital}.`;
  return sure === 'certain' ? `Not your code: ${sentence}.` : `Probably not your code: ${sentence}.`;
}
/** An explanation as lines for a person. */
function renderExplanation(explanation, nameOf) {
  const { line, text, advice, url, resets_at, also } = explanation;
  return [
    headline(explanation, nameOf),
    ...(line === null || text === null ? [] : [`  line ${line}: ${text}`]),
    ...(resets_at === null ? [] : [`  opens again: ${gate.formatTime(resets_at)}`]),
    ...(advice === null ? [] : [`  ${advice}`]),
    ...(url === null ? [] : [`  ${url}`]),
    ...also.map((other) => `  also, line ${other.line}: ${sayFinding(other, nameOf)}; the job did not end with it`),
  ];
}
//#endregion

//#region src/core/render/not-your-code.ts
const plain = {
  name: (text) => gate.plainText(text, gate.maxNameCharacters),
  figure: (text) => text,
  quote: (text) => gate.plainText(text),
};
const markdown = {
  name: (text) => `**${gate.escapeMarkdown(text, gate.maxNameCharacters)}**`,
  figure: (text) => `**${gate.escapeMarkdown(text)}**`,
  quote: (text) => gate.escapeMarkdown(text),
};
const maxTold = 5;
const headlines = {
  already: 'the credit was already too low when this job began',
  now: 'there is too little credit',
  unusable: 'the credit could no longer be used at the end of this job',
};
/** Money alone mends neither a suspended subscription nor a key's limit. */
function remedyOf({ kind, isCap }) {
  if (kind === 'unusable')
    return 'Put that right';
  return isCap ? 'Raise this limit' : 'Top up';
}
/** The gravest first: what happened during the job. */
const order = ['ran-out', 'unusable', 'now', 'already'];
/** With something left nothing \u201cran out\u201d: it fell below what the job needs. */
function headlineOf$1({ kind, empty, minimum, nowUnit, beforeUnit }) {
  if (kind !== 'ran-out')
    return headlines[kind];
  return empty || minimum === null
    ? 'the credit ran out during this job'
    : `the credit fell below ${gate.formatThreshold({ value: minimum, unit: nowUnit ?? beforeUnit })} during this job`;
}
function amount(value, unit) {
  return value === null || unit === null ? null : gate.formatAmount(value, unit);
}
/** The amount before and now, in one sentence. */
function figuresOf(check, pen) {
  const { name, kind, minimum, nowUnit } = check;
  const before = amount(check.before, check.beforeUnit);
  const now = amount(check.now, nowUnit);
  const had = before === null ? '' : ` had ${pen.figure(before)} before this job and`;
  const has = now === null ? ' is out of credit now, says its provider' : ` has ${pen.figure(now)} now`;
  const needed = minimum === null || minimum.lte(0)
    ? ''
    : `; the job needs at least ${gate.formatThreshold({ value: minimum, unit: nowUnit ?? check.beforeUnit })}`;
  const why = kind === 'unusable' ? ', and what may be left there cannot be used' : '';
  const knew = kind === 'already' ? ', and the gate let it go on with a warning' : '';
  const unknown = kind === 'now' ? '; how much there was before is not known' : '';
  return `${pen.name(name)}${had}${has}${needed}${why}${knew}${unknown}.`;
}
const again = 'then run the failed job again. If it fails with enough credit too, it is the code';
/** What the second reading says; null when it does not say that it was the money. */
function readEvidence(out) {
  const ordered = out.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const [first] = ordered;
  if (first === undefined)
    return null;
  const told = ordered.slice(0, maxTold);
  const more = ordered.length - told.length;
  const remedy = remedyOf(first);
  const urls = [...new Set(told.map(({ topUpUrl }) => gate.plainText(topUpUrl)))].filter((url) => url !== '');
  const links = [
    ...new Set(told.map((check) => gate.renderLink(`${remedyOf(check)} at ${check.providerName}`, check.topUpUrl))),
  ].filter((link) => link !== '');
  return {
    // With something left it is probable, and no more than that.
    sure: first.empty && first.kind === 'ran-out',
    clause: headlineOf$1(first),
    sentences: (pen) => [...told.map((check) => figuresOf(check, pen)), ...(more > 0 ? [`And ${more} more.`] : [])],
    remedy: `${urls.length === 0 ? remedy : `${remedy} (${urls.join(' , ')})`}, ${again}`,
    remedyInMarkdown: `${links.length === 0 ? remedy : links.join(' or ')}, ${again}`,
  };
}
/** `Not your code: the credit ran out during this job`: both kinds of evidence in one sentence. */
function storyOf(out, said) {
  const read = readEvidence(out);
  const both = read?.sure && said?.sure === false ? [read, said] : [said, read];
  const evidence = both.filter((each) => each !== null);
  const [first] = evidence;
  if (first === undefined)
    throw new RangeError('no check is out of credit');
  const clauses = evidence.map(({ clause }) => clause).join(', and ');
  return { title: gate.plainText(`${first.sure ? 'Not your code' : 'Probably not your code'}: ${clauses}`), evidence };
}
/**
 * The annotation: the title says what happened, the message the figures and the way out.
 * @param out at least one, unless the output says something.
 * @param said what the command's output says, if it says that it was the money.
 */
function notYourCodeAnnotation(out, said = null) {
  const { title, evidence } = storyOf(out, said);
  const sentences = evidence.flatMap((each) => each.sentences(plain));
  const remedies = evidence.map(({ remedy }) => `${remedy}.`);
  return { level: 'error', title, message: [...sentences, ...remedies].join(' ') };
}
/** The headline of the job summary and what stands under it, as Markdown that ends with an empty line. */
function renderNotYourCode(out, said = null) {
  const { title, evidence } = storyOf(out, said);
  const lines = evidence.flatMap((each) => each.sentences(markdown));
  const shown = lines.length === 1 ? lines : lines.map((line) => `- ${line}`);
  const remedies = evidence.map(({ remedyInMarkdown }) => `${remedyInMarkdown}.`);
  return `## \ud83d\udcb8 ${gate.escapeMarkdown(title)}\n\n${shown.join('\n')}\n\n${remedies.join(' ')}\n\n`;
}
/** For a log or a terminal: the same, the title on a line of its own. */
function notYourCodeLines(out, said = null) {
  const { title, message } = notYourCodeAnnotation(out, said);
  return [`${title}.`, message];
}
function clauseOf({ name, why, now, unit, reason }) {
  const shown = gate.plainText(name, gate.maxNameCharacters);
  const figure = now === null || unit === null ? 'credit' : gate.formatAmount(now, unit);
  switch (why) {
    case 'still-there':
      return `${shown} still has ${figure}`;
    case 'cap-left':
      return `${shown} has ${figure} of its own limit left; the account behind it was not read`;
    case 'budget-left':
      return `${shown} has ${figure} left of the budget given here; what the account has was not read`;
    case 'perhaps-left':
      return `${shown} shows ${figure}, and may have less`;
    case 'not-told':
      return `${shown} has no limit of its own; the account behind it was not read`;
    case 'served':
      return `${shown} was served again just now`;
    case 'unlimited':
      return `${shown} is unlimited`;
    case 'not-read':
      return `${shown} could not be read again${reason === null ? '' : ` (${gate.plainText(reason)})`}`;
    case 'budget':
      return `the budget of ${shown} is used up, but no provider refuses a request because of it`;
    case 'not-let-go':
      return `${shown} had not let the job go on`;
  }
}
/**
 * One line for the log: the job failed, and credit is not to blame as far as can be seen.
 * @param isOpen something else has left that open: only what was read is said then.
 */
function stillThereLine(innocent, isOpen = false) {
  const told = innocent.slice(0, maxTold).map(clauseOf);
  const more = innocent.length - told.length;
  const clauses = `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
  const because = (...reasons) => innocent.some(({ why }) => reasons.includes(why));
  if (isOpen)
    return `Read again: ${clauses}`;
  if (because('not-read', 'not-told'))
    return `The job failed, and whether credit was the reason is not known: ${clauses}`;
  if (because('cap-left', 'budget-left', 'perhaps-left', 'budget'))
    return `The job failed. What could be read does not point to credit: ${clauses}`;
  return `The job failed, and credit does not look like the reason: ${clauses}`;
}
//#endregion

//#region src/core/render/why-failed.ts
/** What the output says outside tests; null when that is nothing. */
function saidIn({ explanation }) {
  if (explanation === null || explanation.cause === 'none')
    return null;
  return explanation.sure === 'certain' || explanation.sure === 'probable' ? explanation : null;
}
function isMoney({ cause }) {
  return cause === 'credit' || cause === 'cap';
}
/** The line itself, and when it ends. */
function detailsOf({ line, text, resets_at }, quote) {
  // A line that is a sentence has its stop already.
  const stop = /[.!?]$/.test(text ?? '') ? '' : '.';
  const where = line === null || text === null || text === '' ? '' : `Line ${line} of the output: \u201c${quote(text)}\u201d${stop}`;
  const when = resets_at === null ? '' : `It opens again ${gate.formatTime(resets_at)}.`;
  return [where, when].filter((part) => part !== '').join(' ');
}
function evidenceOf(why) {
  const said = saidIn(why);
  if (said === null || !isMoney(said))
    return null;
  const advice = (said.advice ?? 'See to it, and run the job again.').replace(/\.$/, '');
  const link = said.url === null ? '' : gate.renderLink('Open that page', said.url);
  return {
    sure: said.sure === 'certain',
    clause: sayFinding(said, why.nameOf),
    sentences: ({ quote }) => [detailsOf(said, quote)].filter((sentence) => sentence !== ''),
    remedy: said.url === null ? advice : `${advice} (${gate.plainText(said.url)})`,
    remedyInMarkdown: link === '' ? advice : `${advice}. ${link}`,
  };
}
/** Was it the money, as far as anything says so? */
function isForMoney(why) {
  return (why.finding?.out.length ?? 0) > 0 || evidenceOf(why) !== null;
}
/** Is there more to say than a line of the log? */
function isNotable(why) {
  return isForMoney(why) || saidIn(why) !== null;
}
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** The plain sentence of a rate or a key: no question of money. */
function otherOf(why) {
  const said = saidIn(why);
  return said === null || isMoney(said) ? null : { title: capital(sayFinding(said, why.nameOf)), said };
}
function outOf({ finding }) {
  return finding?.out ?? [];
}
/** Null when a line of the log is enough. */
function whyFailedAnnotation(why) {
  if (isForMoney(why))
    return notYourCodeAnnotation(outOf(why), evidenceOf(why));
  const other = otherOf(why);
  if (other === null)
    return null;
  const message = [detailsOf(other.said, gate.plainText), other.said.advice ?? ''].filter((part) => part !== '').join(' ');
  return { level: 'warning', title: gate.plainText(other.title), message: message === '' ? `${other.title}.` : message };
}
/** For the job summary: Markdown that ends with an empty line; the empty text when a line of the log is enough. */
function renderWhyFailed(why) {
  if (isForMoney(why))
    return renderNotYourCode(outOf(why), evidenceOf(why));
  const other = otherOf(why);
  if (other === null)
    return '';
  const { said } = other;
  const parts = [detailsOf(said, (text) => gate.escapeMarkdown(text)), said.advice ?? ''].filter((part) => part !== '');
  return `## ${said.cause === 'rate' ? '\u23f3' : '\ud83d\udd11'} ${gate.escapeMarkdown(other.title)}\n\n${parts.join('\n\n')}\n\n`;
}
/** For a log or a terminal: what is known, whatever that is. Empty when nothing was read and nothing was looked at. */
function whyFailedLines(why) {
  if (isForMoney(why))
    return notYourCodeLines(outOf(why), evidenceOf(why));
  const annotation = whyFailedAnnotation(why);
  if (annotation !== null)
    return [`${annotation.title}.`, annotation.message];
  const line = whyFailedLine(why);
  return line === null ? [] : [line];
}
function undecidedLine({ explanation, nameOf }) {
  if (explanation === null || explanation.sure !== 'undecided')
    return null;
  const { cause, line, text } = explanation;
  if (cause === 'none') {
    const where = line === null ? '' : ` (line ${line}${text === null || text === '' ? '' : `: \u201c${gate.plainText(text)}\u201d`})`;
    return `whether credit was the reason is undecided: what failed names no reason${where}.`;
  }
  const where = line === null ? '' : ` (line ${line})`;
  return `whether credit was the reason is undecided: ${sayFinding(explanation, nameOf)}, but in lines that may be played, or that did not end it${where}.`;
}
/** One line of the log, where nothing says that it was the money; null when there is nothing to say at all. */
function whyFailedLine(why) {
  const undecided = undecidedLine(why);
  if (undecided !== null) {
    const read = why.finding === null ? '' : ` ${stillThereLine(why.finding.innocent, true)}`;
    return `It failed, and ${undecided}${read}`;
  }
  if (why.finding !== null)
    return stillThereLine(why.finding.innocent);
  if (why.explanation === null)
    return null;
  const other = why.explanation.also.find(({ cause }) => cause === 'credit' || cause === 'cap');
  if (other === undefined)
    return 'The command failed, and its output says nothing about credit.';
  return `The command failed, and not with what its output says before: ${sayFinding(other, why.nameOf)} (line ${other.line}).`;
}
//#endregion

//#region src/core/receipt/not-your-code.ts
function isGood({ status }) {
  return status === 'ok' || status === 'warn';
}
/** Is less left than must be? An amount that is not known is not; "insufficient" is, whatever the amount. */
function isTooLittle(remaining, minimum) {
  return remaining !== null && (remaining.lte(gate.zero) || (minimum !== null && remaining.lt(minimum)));
}
/** Where the status says more than the reason. */
const whyUnread = {
  denied: 'the key was rejected',
  'no-key': 'there was no key any more',
};
/** Why a figure that is high enough is not, or does not prove that money is there. */
function whyLeft(pool) {
  if (pool?.boundBy === 'budget' || pool?.covers === 'budget')
    return 'budget-left';
  if (pool?.covers === 'cap')
    return 'cap-left';
  return pool?.upperBound ? 'perhaps-left' : 'still-there';
}
function comparePools(first, now) {
  const { name, provider, providerName } = first;
  const topUpUrl = now.adviceUrl ?? first.topUpUrl;
  const [before, left] = [gate.amountLeft(first.pool), gate.amountLeft(now.pool)];
  const innocent = (why) => ({
    name,
    provider,
    why,
    now: left,
    unit: now.pool?.unit ?? null,
    reason: whyUnread[now.status] ?? now.reason,
  });
  // What a percentage came to at the gate still holds.
  const minimum = now.pool?.unit === first.pool?.unit ? (first.minimum ?? now.minimum) : now.minimum;
  const insufficient = now.reason === 'insufficient';
  if (now.reason === 'not-told')
    return innocent('not-told');
  if (gate.isUnlimited(now.pool))
    return innocent('unlimited');
  // A probe tells no figure: served again means that the key could still spend.
  if (now.probe !== null && now.status === 'ok')
    return innocent('served');
  if (left === null && !insufficient)
    return innocent('not-read');
  if (!insufficient && !isTooLittle(left, minimum))
    return innocent(whyLeft(now.pool));
  // A budget is a limit of the user's own: no provider refuses a request because of it.
  if (now.pool?.boundBy === 'budget')
    return innocent('budget');
  const wasTooLittle = first.reason === 'insufficient' || isTooLittle(before, first.minimum);
  const known = isGood(first) || before !== null;
  return {
    name,
    provider,
    providerName,
    topUpUrl,
    kind: now.pool?.usable === false ? 'unusable' : wasTooLittle ? 'already' : known ? 'ran-out' : 'now',
    isCap: now.pool?.boundBy === 'key' || now.pool?.boundBy === 'month' || now.pool?.covers === 'cap',
    empty: insufficient || isTooLittle(left, null),
    before,
    beforeUnit: first.pool?.unit ?? null,
    now: left,
    nowUnit: now.pool?.unit ?? null,
    minimum,
  };
}
/**
 * Was it the money? Only checks on which the gate had let the job go on can tell: with `require: any` those with enough,
 * where there were any.
 * @param now results of the second reading in the order of the checks.
 */
function findOutOfCredit(first, now) {
  const someGood = first.checks.some(isGood);
  const out = [];
  const innocent = [];
  for (const [index, check] of first.checks.entries()) {
    const result = now[index] ?? null;
    const letGo = isGood(check) || (check.policy === 'warn' && (first.require === 'all' || !someGood));
    const none = { name: check.name, provider: check.provider, now: null, unit: null };
    if (!first.shouldRun || !letGo)
      innocent.push({ ...none, why: 'not-let-go', reason: null });
    else if (result === null)
      innocent.push({ ...none, why: 'not-read', reason: 'no time was left' });
    else {
      const judged = comparePools(check, result);
      if ('why' in judged)
        innocent.push(judged);
      else
        out.push(judged);
    }
  }
  return { out, innocent };
}
//#endregion

//#region src/core/receipt/settle-explanation.ts
/** What shows that a vendor still serves: the account's own figure, or a probe that was answered. */
const clears = new Set(['still-there', 'unlimited', 'served']);
const weaker = { certain: 'probable', probable: 'undecided', undecided: null };
/** A reading of the account's money says nothing of a limit that somebody set on a key. */
function contradicts({ why }, isOnlyCredit) {
  return clears.has(why) && (isOnlyCredit || why === 'served');
}
/**
 * Holds what an output says about credit against what was read again at the same vendor. Nothing left there makes it
 * certain (too little, probable); enough left makes it less sure by one step: of what was undecided nothing remains.
 * What is undecided in the end advises nothing.
 * @param finding null where nothing was read.
 */
function settleExplanation(explanation, finding) {
  const settled = weigh(explanation, finding);
  return settled.sure === 'undecided' ? { ...settled, advice: null, url: null } : settled;
}
function weigh(explanation, finding) {
  const { cause, sure, vendor, or_cap } = explanation;
  if (finding === null || sure === null || vendor === null || (cause !== 'credit' && cause !== 'cap'))
    return explanation;
  const out = finding.out.filter(({ provider }) => provider === vendor);
  if (out.length > 0) {
    const raised = out.some(({ empty }) => empty) ? 'certain' : sure === 'undecided' ? 'probable' : sure;
    return { ...explanation, sure: raised };
  }
  const innocent = finding.innocent.filter(({ provider }) => provider === vendor);
  const isOnlyCredit = cause === 'credit' && !or_cap;
  if (innocent.length === 0 || !innocent.every((each) => contradicts(each, isOnlyCredit)))
    return explanation;
  const lowered = weaker[sure];
  if (lowered !== null)
    return { ...explanation, sure: lowered };
  const { advice: _, url: __, also, ...found } = explanation;
  return {
    ...{ cause: 'none', sure: null, or_cap: false, vendor: null, resets_at: null, line: null, text: null },
    ...{ advice: null, url: null, also: [found, ...also] },
  };
}
//#endregion

//#region src/core/render/watch.ts
/** One reading while a command runs: `apertis: 41.2 USD left, 1.3 USD spent so far`. */
function watchLine(row, now) {
  const name = gate.plainText(row.name, gate.maxNameCharacters);
  if (gate.isUnlimited(now.pool))
    return `${name}: unlimited`;
  const left = gate.amountLeft(now.pool);
  if (now.pool === null || left === null) {
    return `${name}: cannot be read now${now.reason === null ? '' : ` (${now.reason})`}`;
  }
  const spent = row.spent === null || row.unit === null ? '' : `, ${gate.formatAmount(row.spent, row.unit)} spent so far`;
  return `${name}: ${gate.formatAmount(left, now.pool.unit)} left${spent}`;
}
/** Why the command is ended; null when nothing was overspent. */
function stopLine(rows, graceSeconds) {
  const over = rows.find(({ overspent }) => overspent);
  if (over === undefined || over.spent === null || over.maxSpend === null || over.unit === null)
    return null;
  const spent = gate.formatAmount(over.spent, over.unit);
  const most = gate.formatAmount(over.maxSpend, over.unit);
  const name = gate.plainText(over.name, gate.maxNameCharacters);
  return `${name} has spent ${spent}, more than its max-spend of ${most}: the command is stopped (SIGTERM, and after ${graceSeconds} s SIGKILL).`;
}
//#endregion

//#region src/core/render/receipt.ts
/** In one step with a gate's summary, which leaves this much below GitHub's limit. */
const maxBytes = 40 * 1024;
const maxNamed = 3;
const maxAnnotations = 9;
const columns = ['check', 'provider', 'pool', 'before', 'after', 'spent', 'note'];
const rightAligned = [false, false, false, true, true, true, false];
/** The figures are the account's, not the job's: nobody should read more into them. */
const shared = 'What other jobs spent on the same key meanwhile is part of these figures.';
function cellsOf(row) {
  const figure = (value) => (value === null ? '' : gate.formatFigure(value, row.unit));
  const over = row.overspent && row.maxSpend !== null ? `more than ${gate.formatFigure(row.maxSpend, row.unit)}` : '';
  const note = [over, row.note ?? ''].filter((part) => part !== '').join('; ');
  const spent = row.spent === null ? 'not known' : figure(row.spent);
  return [row.name, row.providerName, row.pool ?? '', figure(row.before), figure(row.after), spent, note];
}
/** What is counted and not paid: it is used. */
const usedUnits = ['requests', 'pulls', 'percent'];
function verbFor(unit) {
  return unit !== null && usedUnits.includes(unit) ? 'used' : 'spent';
}
/** `this job spent 99.27 USD`, `used 213 requests`: units are never summed, so several are told side by side. */
function headlineOf({ rows }) {
  const measured = rows.filter(({ spent }) => spent !== null);
  const spenders = rows.flatMap(({ name, spent, unit }) => spent?.gt(0) ? [{ name, verb: verbFor(unit), figure: gate.formatThreshold({ value: spent, unit }) }] : []);
  const verbs = new Set(rows.map(({ unit }) => verbFor(unit)));
  const verb = verbs.size === 1 && verbs.has('used') ? 'used' : 'spent';
  if (measured.length === 0)
    return `what this job ${verb} is not known`;
  const known = measured.length === rows.length ? '' : `, as far as it is known (${measured.length} of ${rows.length} checks)`;
  if (spenders.length === 0)
    return `this job ${verb} nothing${known}`;
  // Each figure with its verb, as far as that is another than the one before it.
  const named = spenders.slice(0, maxNamed).map(({ name, verb: own, figure }, index) => {
    const told = own === (spenders[index - 1]?.verb ?? spenders[0]?.verb) ? figure : `${own} ${figure}`;
    return rows.length === 1 ? told : `${told} at ${name}`;
  });
  const more = spenders.length - named.length;
  const over = rows.some(({ overspent }) => overspent) ? ', more than allowed' : '';
  const others = more === 0 ? '' : `, and more at ${more} ${more === 1 ? 'other' : 'others'}`;
  return `this job ${spenders[0]?.verb} ${named.join(', ')}${others}${over}${known}`;
}
/** What is said of each overspend, behind the name of its check. */
function overspendsOf({ rows }) {
  return rows.flatMap(({ name, spent, maxSpend, unit, overspent }) => {
    if (!overspent || spent === null || maxSpend === null)
      return [];
    const figure = (value) => gate.formatThreshold({ value, unit });
    return [{ name, said: `spent ${figure(spent)}, more than its \`max-spend\` of ${figure(maxSpend)}` }];
  });
}
/** What follows from an overspend: `stop` that came too late counts as `fail`. */
function consequence(onOverspend) {
  return onOverspend === 'warn'
    ? 'That does not fail the job (`on-overspend: warn`).'
    : `That fails the job (\`on-overspend: ${onOverspend}\`).`;
}
/** One per check that spent more than it should: an error where the job fails for it. */
function overspendAnnotations(receipt, onOverspend) {
  const all = overspendsOf(receipt);
  const level = onOverspend === 'warn' ? 'warning' : 'error';
  const title = 'Credit Gate: more spent than allowed';
  const told = all.slice(0, maxAnnotations).map(({ name, said }) => {
    const message = `${gate.plainText(name, gate.maxNameCharacters)} ${said}. ${consequence(onOverspend)}`.replaceAll('`', '');
    return { level, title, message };
  });
  const more = all.length - told.length;
  return more > 0 ? [...told, { level, title, message: `and ${more} more: the receipt has them all.` }] : told;
}
/** Which columns have anything to show: a note is the exception. */
function usedColumns(rows) {
  return columns.map((_, index) => rows.some((row) => row[index] !== ''));
}
function markdownCells(row, flag) {
  const [name, provider, pool, before, after, spent, note] = cellsOf(row);
  return [
    ...[name, provider, pool].map((text) => gate.escapeMarkdown(text, gate.maxNameCharacters)),
    gate.escapeMarkdown(before),
    gate.escapeMarkdown(after),
    row.spent === null ? gate.escapeMarkdown(spent) : `**${gate.escapeMarkdown(spent)}**`,
    row.overspent ? `${flag} ${gate.escapeMarkdown(note)}` : gate.escapeMarkdown(note),
  ];
}
/** The receipt for the job summary. */
function renderReceipt(receipt, onOverspend) {
  const over = overspendsOf(receipt);
  const flag = onOverspend === 'warn' ? '\u26a0\ufe0f' : '\u274c';
  const cells = receipt.rows.map((row) => markdownCells(row, flag));
  const used = usedColumns(cells);
  const line = (texts) => `| ${texts.filter((_, index) => used[index]).join(' | ')} |`;
  const rows = gate.linesWithin(cells.map(line), maxBytes);
  const told = over
    .slice(0, maxNamed)
    .map(({ name, said }) => `**${gate.escapeMarkdown(name, gate.maxNameCharacters)}** ${said}.`);
  return [
    `## ${over.length === 0 ? '\ud83e\uddfe' : flag} Receipt: ${gate.escapeMarkdown(headlineOf(receipt))}`,
    '',
    ...(told.length === 0 ? [] : [`${told.join(' ')} ${consequence(onOverspend)}`, '']),
    line(columns.map((column) => column.charAt(0).toUpperCase() + column.slice(1))),
    line(rightAligned.map((right) => (right ? '--:' : ':--'))),
    ...rows.lines,
    ...gate.leftOutText(rows, 'check', 'the log has them all'),
    '',
    `${shared} Measured from ${gate.formatTime(receipt.startedAt)} to ${gate.formatTime(receipt.endedAt)}.`,
    '',
  ].join('\n');
}
/** The receipt for a log or a terminal. */
function renderReceiptLines(receipt) {
  const rows = receipt.rows.map((row) => cellsOf(row).map((cell) => gate.plainText(cell, gate.maxNameCharacters * 2)));
  const used = usedColumns(rows);
  const kept = (cells) => cells.filter((_, index) => used[index]);
  const table = start.alignColumns([kept(columns), ...rows.map(kept)], rightAligned.filter((_, index) => used[index]));
  return [`Receipt: ${gate.plainText(headlineOf(receipt))}.`, ...table, shared];
}
//#endregion

//#region src/core/render/receipt-line.ts
/**
 * The receipt as one line of JSON, its line break included. Amounts are numbers with every digit, null when not known.
 * The shape is promised: what changes it raises `version`.
 */
function renderReceiptLine(receipt, context) {
  const name = (text) => (text === null ? null : gate.cleanLine(text, gate.maxFieldNameCharacters));
  const line = gate.renderExactJson({
    version: 1,
    kind: 'receipt',
    started_at: receipt.startedAt,
    ended_at: receipt.endedAt,
    should_run: receipt.shouldRun,
    context: check.contextItem(context),
    checks: receipt.rows.map((row) => ({
      name: name(row.name),
      provider: row.provider,
      pool: name(row.pool),
      unit: row.unit,
      before: row.before,
      after: row.after,
      spent: row.spent,
      note: row.note,
    })),
  });
  return `${line}\n`;
}
//#endregion

//#region src/gate/file-receipt.ts
/**
 * Appends a receipt to the file that the user named, if any.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
function fileReceipt(receipt, path, place, environment) {
  if (receipt === null || path === null)
    return null;
  return appendLine(path, renderReceiptLine(receipt, gate.runContextOf(environment)), place);
}
//#endregion

exports.appendLine = appendLine;
exports.appendLine$1 = appendLine$1;
exports.compareReadings = compareReadings;
exports.failsForOverspend = failsForOverspend;
exports.fileReceipt = fileReceipt;
exports.findAppendProblem = findAppendProblem;
exports.findOutOfCredit = findOutOfCredit;
exports.hasOverspent = hasOverspent;
exports.isNotable = isNotable;
exports.isOurs = isOurs;
exports.lockOf = lockOf;
exports.overspendAnnotations = overspendAnnotations;
exports.problemOfPlace = problemOfPlace;
exports.realPlace = realPlace;
exports.receiptRow = receiptRow;
exports.renderExplanation = renderExplanation;
exports.renderReceipt = renderReceipt;
exports.renderReceiptLines = renderReceiptLines;
exports.renderWhyFailed = renderWhyFailed;
exports.settleExplanation = settleExplanation;
exports.stopLine = stopLine;
exports.watchLine = watchLine;
exports.whyFailedAnnotation = whyFailedAnnotation;
exports.whyFailedLine = whyFailedLine;
exports.whyFailedLines = whyFailedLines;
