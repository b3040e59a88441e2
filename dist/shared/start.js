'use strict';

//#region src/gate/run-to-end.ts
/** A fault with a sentence for the user: who, what, what to do. Anything else that is thrown is a fault of ours. */
class UserError extends Error {
}
function describe(error) {
  if (error instanceof UserError)
    return error.message;
  // A foreign message may hold anything, an address with a key in it too: only its kind is told.
  const { code, syscall } = (error ?? {});
  if (syscall === 'write') {
    return `What was found could not be written (${code}), so the job must not go on. Free the disk, or send the output elsewhere.`;
  }
  const kind = error instanceof Error ? error.name : typeof error;
  return `Credit Gate itself failed (${code ?? kind}), so nothing was decided and the job must not go on. Please report it.`;
}
/** A reader that left early (`| head`) has had what it wanted; anything else that is lost was never said. */
function isLost(error) {
  return error !== null && error !== undefined && error.code !== 'EPIPE';
}
/** Waits until all that was written is out. Says why it could not be. */
function drained(stream) {
  return new Promise((resolve) => {
    stream.write('', (error) => resolve(error ?? stream.errored));
  });
}
/**
 * Runs an entry to its end and leaves with its exit code. The code is `failure` until the work itself returns another:
 * no crash, no dropped connection and no empty event loop ends green.
 */
async function runToEnd(work, complain, { failure = 1, beside } = {}) {
  process.exitCode = failure;
  const crash = (error) => {
    complain(describe(error));
    process.exit(failure);
  };
  process.once('uncaughtException', crash);
  process.once('unhandledRejection', crash);
  process.stdout.on('error', (error) => {
    if (isLost(error))
      crash(error);
  });
  beside?.on('error', () => { });
  let code = failure;
  try {
    code = await work();
  }
  catch (error) {
    complain(describe(error));
  }
  const [fault] = await Promise.all([process.stdout, ...(beside === undefined ? [] : [beside])].map(drained));
  if (isLost(fault))
    crash(fault);
  // Leaves at once: a proxy's socket that never closes must not hold the job.
  process.exit(code);
}
//#endregion

//#region src/core/text/late-pattern.ts
/**
 * A pattern with Unicode's classes, made when it is first asked for. V8 makes the set of each class wherever it reads a
 * literal, also in a function that never runs: two milliseconds of every start, for texts that hardly ever come.
 */
function latePattern(source, flags) {
  let pattern;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
//#endregion

//#region src/core/text/align-columns.ts
const wide = latePattern(String.raw `[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}`, 'u');
const colours = /\u001b\[\d+m/g;
// Nearly every text.
const onlyPrintable = /^[ -~]*$/;
const weightless = latePattern(String.raw `\p{M}|[\u200b-\u200d]|\ufe0f`, 'u');
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
  if (onlyPrintable.test(text))
    return text.length;
  let width = 0;
  for (const character of text.replace(colours, ''))
    width += weightless().test(character) ? 0 : wide().test(character) ? 2 : 1;
  return width;
}
/** Rows as lines of equally wide columns, two blanks between them, none at a line's end. */
function alignColumns(rows, right) {
  const widths = right.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) => row
    .map((cell, column) => {
    const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
    return right[column] ? padding + cell : cell + padding;
  })
    .join('  ')
    .trimEnd());
}
//#endregion

//#region fastest-levenshtein/esm/mod.js
const peq = new Uint32Array(0x10000);
const myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << (n - 1);
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
const myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
        let mv = 0;
        let pv = -1;
        const start = j * 32;
        const vlen = Math.min(32, m) + start;
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
            const eq = peq[a.charCodeAt(i)];
            const pb = (phc[(i / 32) | 0] >>> i) & 1;
            const mb = (mhc[(i / 32) | 0] >>> i) & 1;
            const xv = eq | mv;
            const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
            let ph = mv | ~(xh | pv);
            let mh = pv & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = (phc[(i / 32) | 0] >>> i) & 1;
        const mb = (mhc[(i / 32) | 0] >>> i) & 1;
        const xv = eq | mv;
        const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
const distance = (a, b) => {
    if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
//#endregion

//#region src/core/text/nearest.ts
function simplified(word) {
  return word.toLowerCase().replace(/[^a-z0-9*:]/g, '');
}
/** Two letters that changed places are one slip, and the commonest. */
function slips(typed, spelling) {
  const letters = (word) => [...word].sort().join();
  const away = distance(typed, spelling);
  return away === 2 && letters(typed) === letters(spelling) ? 1 : away;
}
function maxSlips(typed) {
  return Math.max(1, Math.floor(typed.length / 3));
}
/**
 * The word that was probably meant; null when none is close. Case, hyphens, blanks and dots do not count.
 * @param known the right words; where one has other names, they are in `meant` beside it.
 */
function nearest(word, known, aliases = new Map()) {
  const typed = simplified(word);
  if (typed === '')
    return null;
  const candidates = [...known.map((name) => [name, name]), ...aliases];
  let best = null;
  let fewest = maxSlips(typed) + 1;
  for (const [spelling, meant] of candidates) {
    const right = simplified(spelling);
    // Each letter too many or too few is a slip: most words are out of reach by their length.
    if (Math.abs(right.length - typed.length) >= fewest)
      continue;
    const away = slips(typed, right);
    if (away < fewest) {
      best = meant;
      fewest = away;
    }
  }
  return best;
}
/** The few known words that are nearest to a word that nobody knows: those that hold it, else those that are spelt like it. */
function nearestFew(word, known, aliases = new Map(), count = 3) {
  const typed = simplified(word).slice(0, 64);
  if (typed === '')
    return known.slice(0, count);
  const ranked = [...known.map((name) => [name, name]), ...aliases].map(([spelling, meant]) => {
    const name = simplified(spelling);
    const holds = typed.length > 2 && (name.includes(typed) || typed.includes(name));
    return { meant, holds, away: slips(typed, name) - (name.startsWith(typed.slice(0, 2)) ? 2 : 0) };
  });
  const holding = ranked.filter(({ holds }) => holds);
  const best = holding.length > 0 ? holding : ranked.toSorted((one, other) => one.away - other.away);
  return [...new Set(best.map(({ meant }) => meant))].slice(0, count);
}
/** Is this the same word but for case, hyphens, blanks and one slip? */
function isNear(word, meant) {
  return slips(simplified(word), simplified(meant)) <= 1;
}
/** ` (did you mean \`apertis\`?)`, or nothing. */
function suggestion(word, known, aliases) {
  const meant = nearest(word, known, aliases);
  return meant === null ? '' : `; did you mean \`${meant}\`?`;
}
//#endregion

//#region src/version.ts
/** The product's version: the same as in package.json, which a test holds. */
const version$1 = '1.0.0';
/** Every request says honestly who asks. */
const userAgent = `credit-gate/${version$1}`;
//#endregion

//#region src/action/receipt/state.ts
// What main leaves for the post step. Light: the post step reads it before it knows whether there is anything to do.
/** Name of the state: the runner hands it on as `STATE_receipt`. */
const stateName = 'receipt';
/** Beyond this there is no receipt: the system limits how long a variable may be. */
const maxStateBytes = 64 * 1024;
const version = 1;
/** There is nothing for the post step to do. */
const nothingToDo = JSON.stringify({ version, nothing: true });
const tooLarge = JSON.stringify({ version, nothing: true, tooLarge: true });
const tooLargeNote = `the readings of so many checks do not fit into what a step may leave to its end (${maxStateBytes / 1024} KiB)`;
/** The state as text, and what is to be said when it is too large. */
function renderState(state) {
  const text = JSON.stringify({ version, ...state });
  if (Buffer.byteLength(text) <= maxStateBytes)
    return { text, note: null };
  return { text: tooLarge, note: `There will be no receipt: ${tooLargeNote}.` };
}
function isOne(value, allowed) {
  return allowed.includes(value);
}
function shouldRunOf(readings) {
  return typeof readings === 'object' && readings !== null && 'shouldRun' in readings ? readings.shouldRun : undefined;
}
/** Reads what main left. What is missing, cut or nonsense is a note. */
function readState(text) {
  if (text === undefined || text === '')
    return { note: 'the main step left no reading behind' };
  const broken = { note: 'what the main step left behind cannot be read' };
  let value;
  try {
    value = JSON.parse(text);
  }
  catch {
    return broken;
  }
  if (typeof value !== 'object' || value === null)
    return broken;
  const found = value;
  if (found.version !== version)
    return { note: 'what the main step left behind is of another version' };
  if (found.nothing === true)
    return { note: found.tooLarge === true ? tooLargeNote : '' };
  const fits = isOne(found.receipt, ['on-failure', 'true', 'false']) &&
    isOne(found.summary, ['always', 'on-problem', 'never']) &&
    [found.problem, found.sawSuccess, shouldRunOf(found.readings)].every((flag) => typeof flag === 'boolean') &&
    (found.logFile === null || typeof found.logFile === 'string') &&
    typeof found.since === 'number' &&
    typeof found.asked === 'string';
  return fits ? { state: found } : broken;
}
/** @param jobStatus the input `job-status`, which the runner evaluates again for the post step. */
function decideTask(left, jobStatus) {
  if ('note' in left)
    return { kind: 'none', say: left.note === '' ? '' : `The credit was not read again: ${left.note}.` };
  const { state } = left;
  const { shouldRun } = state.readings;
  const jobFailed = jobStatus === 'failure' && shouldRun && state.sawSuccess;
  if (state.receipt === 'true' || jobFailed)
    return { kind: 'read', state, jobFailed };
  const cancelled = jobStatus === 'cancelled' && shouldRun && state.receipt !== 'false';
  return { kind: 'none', say: cancelled ? 'The job was cancelled, so the credit is not read again.' : '' };
}
//#endregion

//#region src/core/text/wrap-text.ts
/** A word in pieces that fit; no character is wider than 2 columns, and `width` is not less. */
function* piecesOf(word, width) {
  let piece = '';
  for (const character of word) {
    if (displayWidth(piece + character) > width) {
      yield piece;
      piece = '';
    }
    piece += character;
  }
  yield piece;
}
/** A text in lines of at most `width` columns, broken between words where there are any. */
function wrapText(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    for (const piece of piecesOf(word, Math.max(width, 2))) {
      if (line !== '' && displayWidth(`${line} ${piece}`) > width) {
        lines.push(line);
        line = piece;
      }
      else {
        line = line === '' ? piece : `${line} ${piece}`;
      }
    }
  }
  return [...lines, line];
}
//#endregion

exports.UserError = UserError;
exports.alignColumns = alignColumns;
exports.decideTask = decideTask;
exports.isNear = isNear;
exports.latePattern = latePattern;
exports.nearest = nearest;
exports.nearestFew = nearestFew;
exports.nothingToDo = nothingToDo;
exports.readState = readState;
exports.renderState = renderState;
exports.runToEnd = runToEnd;
exports.stateName = stateName;
exports.suggestion = suggestion;
exports.userAgent = userAgent;
exports.version = version$1;
exports.wrapText = wrapText;
