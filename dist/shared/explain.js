'use strict';

const start = require('./start.js');
const gate = require('./gate.js');
const check = require('./check.js');

//#region src/core/explain/collect-lines.ts
const blockBytes = 1 << 20;
const historyBytes = 1 << 16;
const linesBefore = 50;
const linesAfter = 70;
const tailLines = 120;
const maxNear = 6_000;
const maxMarks = 3_000;
/** A longer line is kept by its beginning and what stands around a trigger. */
const maxLineBytes = 12_288;
const aroundBytes = 4_096;
/** The last lines of a kind, within a number of lines and bytes. */
function createRing(maxLines, maxCharacters) {
  let lines = [];
  let first = 0;
  let characters = 0;
  return {
    add(line) {
      lines.push(line);
      characters += line.raw.length;
      while (lines.length - first > maxLines || (characters > maxCharacters && lines.length - first > 1)) {
        characters -= lines[first]?.raw.length ?? 0;
        first++;
      }
      if (first > maxLines) {
        lines = lines.slice(first);
        first = 0;
      }
    },
    all: () => lines.slice(first),
  };
}
/**
 * Reads bytes in bounded memory and keeps the lines that matter: those with a trigger of a sign and their neighbours,
 * the last ones of those with another trigger, and the end.
 * @param isSign which triggers are a sign's.
 * @param isHead which begin what the line above may tell of: it is kept too.
 */
function createCollector(scan, isSign, isHead) {
  const block = new Uint8Array(historyBytes + blockBytes);
  const decoder = new TextDecoder();
  const near = createRing(maxNear, 4 << 20);
  const marks = createRing(maxMarks, 1 << 20);
  /** Bytes in the block; where the first line begins that was not counted yet, its number, and what is kept already. */
  let filled = 0;
  let cursor = 0;
  let cursorLine = 1;
  let keptUntil = 0;
  let scanned = 0;
  let after = 0;
  const textOf = (start, end, at) => {
    if (end - start <= maxLineBytes)
      return decoder.decode(block.subarray(start, end));
    const from = Math.max(start + 512, at - aroundBytes);
    const head = decoder.decode(block.subarray(start, start + 512));
    return `${head}${from > start + 512 ? ' \u2026 ' : ''}${decoder.decode(block.subarray(from, Math.min(end, Math.max(from, at) + aroundBytes)))}`;
  };
  const endOf = (start, limit) => {
    const end = block.indexOf(10, start);
    return end < 0 || end > limit ? limit : end;
  };
  /** Where the lines stand that this block gives, four figures each: only the last of them are ever made into text. */
  let nearPlaces = [];
  let markPlaces = [];
  const keep = (start, end, number, hit) => {
    nearPlaces.push(start, end, number, hit);
    keptUntil = end + 1;
  };
  const take = (ring, places, most) => {
    for (let at = Math.max(0, places.length - 4 * most); at < places.length; at += 4) {
      const [start = 0, end = 0, number = 0, hit = -1] = places.slice(at, at + 4);
      ring.add({ number, raw: textOf(start, end, hit < 0 ? start : hit), isHit: hit >= 0 });
    }
  };
  /** Goes on to a line's start, keeping what stands behind a sign, counting the rest. */
  const advance = (target) => {
    while (cursor < target && after > 0) {
      const end = endOf(cursor, target - 1);
      if (block[end] !== 10)
        break;
      keep(cursor, end, cursorLine, -1);
      cursor = end + 1;
      cursorLine++;
      after--;
    }
    for (; cursor < target; cursor++)
      if (block[cursor] === 10)
        cursorLine++;
  };
  const keepBefore = (start) => {
    let from = start;
    let count = 0;
    while (count < linesBefore && from > keptUntil && start - from < 16_384) {
      from = block.lastIndexOf(10, from - 2) + 1;
      count++;
    }
    from = Math.max(from, keptUntil);
    const starts = [];
    for (let at = from; at < start; at = endOf(at, start - 1) + 1)
      starts.push(at);
    for (const [index, at] of starts.entries())
      keep(at, endOf(at, start - 1), cursorLine - starts.length + index, -1);
  };
  /** Looks at whole lines, up to `limit`. */
  const look = (limit) => {
    let lineEnd = -1;
    let isHit = false;
    scan(block, scanned, limit, (at, trigger) => {
      if (at < lineEnd && (isHit || !isSign(trigger)))
        return;
      if (at >= lineEnd) {
        isHit = false;
        const start = block.lastIndexOf(10, at === 0 ? 0 : at - 1) + 1;
        advance(Math.max(start, cursor));
        lineEnd = endOf(at, limit);
      }
      else if (cursor > at)
        return;
      if (!isSign(trigger)) {
        if (after > 0)
          return;
        if (isHead(trigger) && cursor > keptUntil) {
          const above = block.lastIndexOf(10, cursor - 2) + 1;
          if (cursor > 1)
            markPlaces.push(above, cursor - 1, cursorLine - 1, -1);
        }
        markPlaces.push(cursor, lineEnd, cursorLine, -1);
        return;
      }
      isHit = true;
      keepBefore(cursor);
      keep(cursor, lineEnd, cursorLine, at);
      after = linesAfter;
      cursor = Math.min(lineEnd + 1, limit);
      if (lineEnd < limit)
        cursorLine++;
    });
    advance(limit);
    take(near, nearPlaces, maxNear);
    take(marks, markPlaces, maxMarks);
    nearPlaces = [];
    markPlaces = [];
    scanned = limit;
  };
  const shift = () => {
    const from = Math.max(0, Math.min(cursor, filled) - historyBytes);
    if (from === 0)
      return;
    block.copyWithin(0, from, filled);
    filled -= from;
    cursor -= from;
    scanned -= from;
    keptUntil = Math.max(0, keptUntil - from);
  };
  return {
    write(bytes) {
      for (let taken = 0; taken < bytes.length;) {
        const part = bytes.subarray(taken, taken + block.length - filled);
        block.set(part, filled);
        filled += part.length;
        taken += part.length;
        if (filled < block.length)
          continue;
        const lastBreak = block.lastIndexOf(10, filled - 1) + 1;
        // A line that fills the whole block is looked at in pieces.
        look(lastBreak > cursor ? lastBreak : filled);
        shift();
      }
    },
    finish() {
      if (filled > cursor)
        look(filled);
      const ends = filled > 0 && block[filled - 1] === 10;
      const total = cursorLine - (ends ? 1 : 0);
      const tail = [];
      let end = ends ? filled - 1 : filled;
      for (let number = total; tail.length < tailLines && end > 0 && number > 0; number--) {
        const start = block.lastIndexOf(10, end - 1) + 1;
        tail.push({ number, raw: textOf(start, end, end), isHit: false });
        end = start - 1;
      }
      const byNumber = new Map();
      for (const line of [...tail, ...marks.all(), ...near.all()]) {
        const known = byNumber.get(line.number);
        if (known === undefined || !known.isHit)
          byNumber.set(line.number, line);
      }
      return { lines: [...byNumber.values()].sort((a, b) => a.number - b.number), total };
    },
  };
}
//#endregion

//#region src/core/explain/log-line.ts
// Control sequences; then strings such as a title, a link or Buildkite's time marks, with their content.
const sequences = start.latePattern(String.raw `(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|\u001b[ -~]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\ufeff]`, 'g');
/** A line as Docker keeps it in a file. */
const kept = /^\{"log":("(?:[^"\\]|\\.){0,12000}"),"stream":"std(?:out|err)"/;
const ghPrefix = /^([^\t]{1,160})\t[^\t]{1,160}\t\ufeff?(?=\d{4}-\d\d-\d\dT)/;
/** Bamboo's columns. */
const bambooPrefix = /^[a-z]{1,10}\t\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\t/;
const timestamp = /^\[?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d))(?=[ \]\t]|$)\]? ?(?:\d\d[OE][ +] ?)?/;
const sectionMark = /^section_(?:start|end):(\d{10}):\S*\s*/;
const buildkit = /^#\d+ (?:\d+\.\d+ |(?=ERROR|WARN|\[|CACHED|DONE))/;
const container = /^(?=[\w.@/-]*[a-z])([\w.@/-]{1,60})\s*\|(?: |$)/;
const box = /^\s*[\u2502\u2503\u2551](?: |$)?|\s*[\u2502\u2503\u2551]\s*$/g;
const group = /^\s*\|(?: |$)/;
const annotation = /^(?:##\[error\]|::error(?: [^:]{0,300}(?::[^:]{1,200}){0,4})?::)/;
function parseString(json) {
  try {
    return String(JSON.parse(json));
  }
  catch {
    return json;
  }
}
/**
 * Takes away, in this order: the object that Docker keeps a line in, colours, what a carriage return has overwritten,
 * `gh run view`'s columns, timestamps, the bars of containers, boxes and exception groups, and the runner's mark of an
 * error.
 */
function parseLogLine(raw, number) {
  let text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
  const log = kept.exec(text)?.[1];
  if (log !== undefined)
    text = parseString(log).trimEnd();
  if (/[\u0000-\u001f\u009b\u200b\ufeff]/.test(text)) {
    text = text.replace(sequences(), '');
    if (text.includes('\r'))
      text = text.split('\r').findLast((part) => part.trim() !== '') ?? '';
  }
  const job = ghPrefix.exec(text)?.[1] ?? null;
  text = text.replace(ghPrefix, '').replace(bambooPrefix, '');
  let time = null;
  const stamp = timestamp.exec(text);
  if (stamp !== null) {
    time = Date.parse((stamp[1] ?? '').replace(',', '.').replace(/(\.\d{3})\d+/, '$1'));
    text = text.slice(stamp[0].length);
  }
  const section = sectionMark.exec(text);
  if (section !== null) {
    time = Number(section[1]) * 1000;
    text = text.slice(section[0].length);
  }
  text = text.replace(buildkit, '');
  const bare = text.length;
  const source = container.exec(text)?.[1] ?? null;
  text = text.replace(container, '').replace(box, '').replace(group, '');
  const isFramed = text.length !== bare;
  const isAnnotation = annotation.test(text);
  if (isAnnotation)
    text = text.replace(annotation, '');
  return { number, text, time: Number.isNaN(time) ? null : time, isAnnotation, isFramed, source, job };
}
/** JSON in JSON in JSON: up to three layers of backslashes are taken away. */
function unescapeText(text) {
  // Spring's way to keep a body on one line.
  let plain = text.replaceAll('<EOL>', ' ');
  // Ruby's older way to show a hash.
  if (plain.includes('=>'))
    plain = plain.replace(/(?<![\w:]):(\w{1,40})=>/g, '"$1": ');
  for (let layer = 0; layer < 3 && plain.includes('\\'); layer++) {
    plain = plain
      .replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/(?<!\\)\\+(["'`/])/g, '$1')
      .replace(/(?<!\\)\\+[nrt](?![a-z]*[A-Z:])/g, ' ');
  }
  return plain;
}
/** What no wrapper, box, quote or CSV writer can change: a text without blanks, bars, commas and quotation marks. */
function squash(text) {
  return text.replace(/[\s,\u3001\uff0c'"\u2018\u2019\u201c\u201d`\\\u2502\u2503\u2551|\u23bf]+/g, '');
}
//#endregion

//#region src/core/explain/trigger-scan.ts
/** No trigger is shorter, in bytes: of each, a window of so many bytes is looked for. */
const minTriggerBytes = 6;
const maxShift = minTriggerBytes - 3;
/** The commoner a byte is in logs, the less it helps to stop at it. */
const common = ' etaoinsrhldcumfpgwybv.,:0123456789';
const rarity = (byte) => {
  const place = common.indexOf(String.fromCharCode(byte).toLowerCase());
  return place < 0 ? common.length : place;
};
/** Where in a pattern the window begins that ends in its rarest three bytes. */
function windowOf(pattern) {
  let best = 0;
  let most = -1;
  for (let at = 0; at + minTriggerBytes <= pattern.length; at++) {
    const end = at + minTriggerBytes;
    const sum = pattern.subarray(end - 3, end).reduce((total, byte) => total + rarity(byte), 0);
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return best;
}
const hash = (first, second, third) => ((first << 10) ^ (second << 5) ^ third) & 0xffff;
/**
 * Finds many strings in one pass over bytes (Wu and Manber's way: three bytes tell how far no trigger can end), so that
 * a log of any size is read at the speed of its bytes and nearly all lines are never made into text.
 */
function createTriggerScan(triggers) {
  const encoder = new TextEncoder();
  const patterns = triggers.map((trigger) => encoder.encode(trigger));
  const windows = patterns.map(windowOf);
  const shifts = new Uint8Array(65_536).fill(maxShift + 1);
  const buckets = [];
  for (const [index, pattern] of patterns.entries()) {
    const from = windows[index] ?? 0;
    for (let at = 0; at <= maxShift; at++) {
      const [first = 0, second = 0, third = 0] = pattern.subarray(from + at);
      const key = hash(first, second, third);
      shifts[key] = Math.min(shifts[key] ?? 0, maxShift - at);
      if (at === maxShift)
        buckets[key] = [...(buckets[key] ?? []), index];
    }
  }
  const matches = (bytes, at, end, pattern) => {
    if (at + pattern.length > end)
      return false;
    for (let k = 0; k < pattern.length; k++)
      if (bytes[at + k] !== pattern[k])
        return false;
    return true;
  };
  return (bytes, start, end, found) => {
    let at = start + minTriggerBytes - 1;
    while (at < end) {
      const key = ((bytes[at - 2] << 10) ^ (bytes[at - 1] << 5) ^ bytes[at]) & 0xffff;
      const shift = shifts[key];
      if (shift > 0) {
        at += shift;
        continue;
      }
      for (const index of buckets[key]) {
        const first = at - minTriggerBytes + 1 - windows[index];
        if (first >= start && matches(bytes, first, end, patterns[index]))
          found(first, index);
      }
      at++;
    }
  };
}
//#endregion

//#region src/core/explain/compile-signs.ts
const codeFields = 'code|type|error|status|error_code|errorCode|err_code|error_type|errorType|tag|name|reason|limit_source|title|kind'.split('|');
/** The longest stretch that a trigger may take: longer ones are cut by a wrapper more often. */
const maxTriggerLength = 14;
const escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Up to three stretches of a sentence, far apart: a wrapper, a colour or a cut leaves one of them whole. */
function stretchesOf(sentence) {
  const parts = sentence.split(/[\u2026'"\u2019,,\u00b7`]/).map((part) => part.trim());
  const long = parts.filter((part) => new TextEncoder().encode(part).length >= minTriggerBytes);
  return long.flatMap((part) => {
    if (part.length <= 2 * maxTriggerLength)
      return [part.slice(0, maxTriggerLength), part.slice(-maxTriggerLength)];
    const middle = Math.floor((part.length - maxTriggerLength) / 2);
    return [
      part.slice(0, maxTriggerLength),
      part.slice(middle, middle + maxTriggerLength),
      part.slice(-maxTriggerLength),
    ];
  });
}
function triggersOf({ says, code }) {
  if (says !== undefined) {
    const all = stretchesOf(says).map((stretch) => stretch.trim());
    // Addresses and short words stand on far too many lines that say nothing.
    const rare = all.filter((stretch) => stretch.length >= 8 && !/https?:|\.(?:com|ai|org|dev)\b/.test(stretch));
    return rare.length > 0 ? rare : all;
  }
  if (code === undefined)
    return [];
  if (code.length < minTriggerBytes + 2)
    return ['base_resp'];
  if (code.includes('\u2026'))
    return stretchesOf(code);
  return code.length <= maxTriggerLength ? [code] : [code.slice(0, maxTriggerLength), code.slice(-maxTriggerLength)];
}
function compile(vendor, sign) {
  const names = (sign.fields ?? codeFields).map(escapePattern).join('|');
  return {
    vendor,
    sign,
    pieces: (sign.says ?? '')
      .split('\u2026')
      .map(squash)
      .filter((piece) => piece !== ''),
    field: sign.code === undefined
      ? null
      : new RegExp(`(?<![\\w$])["']?(?:${names})["']?\\s*[:=]\\s*(?:Some\\()?["']?${escapePattern(sign.code).replaceAll('\u2026', '[\\w-]{0,80}')}(?![\\w.-])`, 'g'),
    triggers: triggersOf(sign).filter((trigger) => new TextEncoder().encode(trigger).length >= minTriggerBytes),
    with: (sign.with ?? []).map(squash),
    without: (sign.without ?? []).map(squash),
  };
}
function compileSigns(vendors) {
  return vendors.flatMap((vendor) => vendor.signs.map((sign) => compile(vendor, sign)));
}
//#endregion

//#region src/core/explain/frames.ts
/**
 * What lines of an output are that no vendor wrote: a test runner's, an error of another kind, a sign of life. Each
 * pattern is held to the line as it stands without colours and timestamps. `triggers` are strings of which every line
 * that matters holds one: only such lines of a long log are looked at.
 */
/** Lines that only a test runner writes: what stands in its output may be played. */
const testLines = [
  /^=+ (?:test session starts|FAILURES|ERRORS|short test summary info|warnings summary|\d+ (?:passed|failed|error|skipped).*) ?=*$/,
  /^=* ?(?:\d+ (?:passed|failed|errors?|skipped|xfailed|xpassed|deselected|warnings?)(?:, |(?= in )))+ ?(?:in [\d.]+ ?s.*)?=*$/,
  /^(?:FAILED|PASSED|ERROR|XFAIL|SKIPPED) (?:\[\d+\] )?\S+(?:::|\.py\b)/,
  /^(?:\[[^\]]*\] ?)*[^\s:]+(?::\\[^\s:]+)?::\S.* (?:PASSED|FAILED|ERROR|SKIPPED|XFAIL)\b/,
  /^(?:-+ (?:Captured|live) (?:log|stdout|stderr)|collect(?:ed|ing) .*\bitems?\b|rootdir: )/,
  /^(?:FAIL|ERROR): \w+ \(\S+\)(?! failed with exit code)/,
  /^Ran \d+ tests? in [\d.]+/,
  /^FAILED \((?:failures|errors|skipped|unexpected)/,
  /^(?:Failed example:|\*\*\*Test Failed\*\*\*)/,
  /^\s*(?:Test Suites|Tests|Test Files|Snapshots):?\s+(?:\d+ \w+(?: \||,)? ?)+/,
  /^\s*(?:FAIL|PASS) +(?:\|?\S+\|? +)?\S+\.[cm]?[jt]sx?\b/,
  /^\s*\u25cf .{1,200} \u203a /,
  /^(?:stdout|stderr) \| \S+\.[cm]?[jt]sx? > /,
  /^\s+(?:RUN|DEV) +v\d/,
  /^\s*\d+ (?:passing|failing|pending)(?: \(|$)/,
  /^\s*\d+ (?:passed|failed|flaky|skipped|did not run)(?: \([\d.]+m?s\))?$/,
  /^\s*\d+ (?:pass|fail)$/,
  /^\s*\((?:pass|fail)\) /,
  /^\s*\d+\) \[\S+\] \u203a /,
  /^TAP version \d+/,
  /^\s*(?:not ok|ok) \d+(?: - .*)?$/,
  /^[\u2139#] (?:tests|suites|pass|fail|cancelled|duration_ms) [\d.]+/,
  /^\s*--- (?:FAIL|PASS|SKIP): \S+/,
  /^(?:FAIL|ok|---)\s+\S+\s+(?:[\d.]+s|\[build failed\]|\(cached\))/,
  /^=== (?:RUN|CONT|PAUSE|NAME) /,
  /^running \d+ tests?$/,
  /^test \S+ \.\.\. (?:ok|FAILED|ignored)/,
  /^test result: (?:ok|FAILED)/,
  /^\s*(?:PASS|FAIL|TRY \d FAIL) \[ *[\d.]+s\]/,
  /^\d+ examples?, \d+ failures?/,
  /^(?:rspec \.\/|Failures:$)/,
  /^(?:Tests: \d+, Assertions: |There (?:was|were) \d+ (?:failure|error)s?:|OK \(\d+ tests?)/,
  /^\d+ (?:tests?|runs), \d+ (?:assertions|failures?)/,
  /Tests run: ?\d+, Failures: ?\d+/,
  /^\d+ tests? completed, \d+ failed/,
  /^\S[^>]* > \S.* (?:FAILED|PASSED)$/,
  /^(?:\[xUnit\.net |\s*Failed \S+ \[\d+ m?s\]|(?:Failed|Passed)! +- )/,
  /^\s*Test Case '.*' (?:passed|failed)/,
  /^\[ +(?:FAILED|OK|RUN|PASSED) +\]/,
  /^\d+% tests passed/,
  /^(?:ok|FAILED) \| \d+ passed/,
  /^\d+ (?:scenarios?|features?) (?:\(|passed)/,
  /\| (?:FAIL|PASS) \|$/,
  /^\s*\u2718? ?\[fail\]: /,
  /^\s*\S.{0,120}\.{4,} ?(?:bad|not ok|fail(?:ed)?|error)$/i,
  /^\s*[\u2717\u2718\u2716\u2715\u00d7] \S.{0,200} \([\d.]+ ?m?s\)$/,
  /^\u2716 failing tests:/,
  /^[.sxX]*[FE][.sxXFE]*(?: *\[ *\d{1,3}%\])?$/,
  // What runners have in common that are not named here: a tally of tests, and a verdict before a quoted name.
  /^\s*\d+ (?:tests?|specs?|examples?|test suites?|assertions?|scenarios?)(?:,| (?:failed|passed|completed|run|finished)\b)/i,
  /^\s*(?:Total|Passed|Failed|Skipped|Failures|Errors)(?: tests)?\s*:\s+\d+\s*$/i,
  /^\s*(?:FAIL|FAILED|PASS)\s+["'\u201c(]/,
  // Two counts with different verdicts on a line, in either order.
  /\b\d+ (?:tests? )?(?:pass|fail|skip|err|success)[a-z]*\b.{0,30}\b\d+ (?:tests? )?(?:pass|fail|skip|err|success|pend)[a-z]*\b/i,
  /\b(?:pass|fail|succeeded)[a-z]*:? \d+\b.{0,30}\b(?:pass|fail|skip|warn|error|canceled|ignored)[a-z]*:? \d+\b/i,
  // A verdict in capitals before or behind what can only be a test's name or place.
  /^(?:FAIL|FAILED|PASSED|PASS)(?:: | in )\S/,
  /^\/\/[^\s:]*:\S+ +(?:\(cached\) )?(?:FAILED|PASSED|TIMEOUT)\b/,
  /^(?!> Task |\[Container\] |BUILD )\S.{0,200} (?:FAILED|PASSED)$/,
  /^> Task :(?=\S*[tT]est)\S+ FAILED$/,
  /^!{5,} .* !{5,}$/,
  /^[\u2713\u2714\u2715\u2717\u2718\u00d7] (?=\S*test)\S+ (?:failed|succeeded|passed)\b/,
  /^(?=\S*test)\S+\.py [.FEsxX]/,
  /^(?:Found \d+ tests?\b|(?:Creating|Destroying) test database)/,
  /^[-=]+ Test output for /,
  /^running \d+ tests?\b(?! cases)|\b\d+ (?:failures?|errors?) (?:is|are|was|were) detected\b/i,
  // A stack that goes through a file that is named as a test's.
  /^\s*(?:at|File "|from|in|#\d+) ?.{0,300}(?:[\\/( "]test_\w{1,80}\.py|\w[._-](?:test|spec|e2e)\.[a-z]{1,4}|\w(?:Tests?|Spec|IT)\.(?:java|kt|scala|groovy|cs|fs|swift|php))\b/,
  // Reports for machines.
  /^\s*<(?:testsuites?|testcase|failure|assembly|test-run)[ >]/,
  /^\s*"(?:passes|failures|numFailedTests|numPassedTests|testResults|suites)": ?[\d[{]/,
  /^\{.{0,200}"(?:Action|event|type)": ?"(?:run|output|pass|fail|failed|started|testStart|testDone|test|suite)",? ?.{0,200}"(?:Package|Test|event|name|testID)"/,
  /##teamcity\[test/,
  /^\s*vcr\.errors\.|^E {3}/,
];
/** A test runner's last word when all went well: what comes after it is another command's. */
const testsPassed = [
  /^=* ?\d+ passed(?:, \d+ (?:skipped|warnings?|xfailed|deselected))* in [\d.]+ ?s.*$/,
  /^OK(?: \(.*\))?$/,
  /^\s*Tests:?\s+\d+ passed(?:, \d+ total| \(\d+\))?$/,
  /^test result: ok/,
  /^ok\s+\S+\s+(?:[\d.]+s|\(cached\))/,
  /^\d+ examples?, 0 failures/,
];
/** Marks with which runners begin the name of a test, or a case of it. */
const testMark = /^\s*(?:[\u2713\u2714\u221a\u2717\u2718\u2716\u2715\u00d7]|\[(?:pass|fail|PASS|FAIL)\])\s/;
function isTestLine(text) {
  return testLines.some((line) => line.test(text));
}
function isEndOfPassedTests(text) {
  return testsPassed.some((line) => line.test(text));
}
/** What goes wrong after, and because of, the error that matters: no error of another kind. */
const consequence = /\b(?:exit(?:ed|s|ing)?(?: with)?(?: an error:| status| code)?:? \d|exit status|non-zero|Command (?:failed|'|\[)|Process completed|ELIFECYCLE|lifecycle script|script .* failed|Job failed|command exited|code: '?ERR_|npm (?:ERR!|error) (?:A complete|code ELIFECYCLE|errno|path|command|workspace|[\w.@/-]+@\d)|RetryError|retries|attempts|CalledProcessError|SystemExit|status_code=|smudge filter|external filter|failed to (?:fetch|push) some|BackoffLimitExceeded)|\.xml:\d+: exec returned: \d|^make(?:\[\d+\])?: \*\*\*|^error: (?:Recipe|script|command)/i;
/** Errors of another kind, each as the tool that fails writes it. */
const otherErrors = [
  /^(?:Exception in thread "[^"]{0,80}" |Unhandled exception\. |(?:PHP )?Fatal error: +Uncaught )(?:[\w$]+[.\\])*[A-Z]\w*(?:Error|Exception)?\b/,
  /^thread '[^']{0,80}' (?:\(\d+\) )?panicked at /,
  /\((?:NoMethod|Name|Argument|Type|Key|Frozen|Load|Runtime|ZeroDivision|NotImplemented|Standard)Error\)$/,
  /^FATAL: {2}[a-z]|^\[ERROR\] Failed to execute goal (?!.*exec-maven-plugin)/,
  // What linters and compilers begin with: a place in a file.
  /^[\w@./+-]{1,200}\.\w{1,6}:\d+(?::\d+)?: /,
  /: \S+ not found$|^Error: (?:[A-Z]{3,} ){1,3}?[A-Z]{3,}: |^Error: [a-z]\w*\.\w+: /,
  // Of compilers and bundlers, Terraform, git and make: each names a place, or what is not there.
  /^ERROR in \S|^error during build|^\u2717 Build failed|^e: file:|^ ! \[(?:remote )?rejected\]|^Error: (?:Invalid|Unsupported|Missing|Duplicate|Unclosed|Reference to) /,
  /^\S+\.\w{1,6}:\d+:\d+: (?:ERROR|error)\b/,
  /^\[ERROR\] +COMPILATION ERROR|\berror (?:CS|FS|BC|MSB|NU)\d+:/,
  /^(?:Uncaught )?(?:[\w$]+\.)*(?:Type|Reference|Syntax|Range|Value|Key|Index|Attribute|Name|Import|ModuleNotFound|Assertion|NotImplemented|ZeroDivision|FileNotFound|Permission|OS|Runtime|JSONDecode|Unicode\w*|Timeout|Connection\w*|Http|HTTP)Error\b(?: \[\w+\])?:/,
  /^(?:[\w$]+\.)+[A-Z]\w*(?:Error|Exception): /,
  /^[A-Z]\w+(?:Error|Exception)(?: \[\w+\])?: /,
  /\berror TS\d+:/,
  /^error(?:\[E\d+\])?: /,
  /^\S+:\d+(?::\d+)?:? (?:fatal )?error\b/,
  /^(?:fatal|panic): /,
  /: (?:No such file or directory|command not found|Permission denied|not found)$/,
  /^npm (?:ERR!|error) code E(?!LIFECYCLE)/,
  /^\s+\d+:\d+\s+error\s/,
  /^ERROR: (?:No matching|Could not|Cannot)/,
  /^\u2716 \d+ problems?/,
  /^\S+: (?:error|fatal): /,
  /^Segmentation fault|^Killed$|^Bus error/,
  /\bregression\b|\bthreshold\b|\bfail-under\b|\bwould (?:be )?reformat|\bbelow\b.*\bminimum\b/i,
];
/** Somebody, or a clock, ended it. */
const aborted = /^The (?:operation was cancell?ed|job .{0,200} has exceeded the maximum)|^timeout: sending|took longer than|^Terminated$/;
/** A matrix ends the other jobs when one has failed. */
function isCancellation(text) {
  return /^The operation was cancell?ed/.test(text);
}
function isConsequence(text) {
  return consequence.test(text);
}
/** An error that is not what the line before it led to. */
function isOtherError(text) {
  return (aborted.test(text) ||
    / No rule to make target/.test(text) ||
    (!isConsequence(text) && otherErrors.some((line) => line.test(text))));
}
const life = /\b(?:HTTP\/[\d.]+"? 20[0-6]|200 OK|status[=: ]+20\d|succeeded|successfully|recovered|resumed|worked|served)\b|(?<!\bnot )\b(?:got|is|:|->|=>|=) ?ok\b|\bok\b ?[(:,]|\bok$/i;
const anotherWay = /\b(?:fall(?:ing|s|en)? ?back|fell back|fallback|switch(?:ed|ing) (?:to|over)|rotat(?:ed|ing) to|using (?:the )?(?:backup|next|other|second)|continuing (?:with|without)|backup (?:key|model|provider|route)|skip(?:ping|ped)|left out|go(?:es|ing)? on|from (?:the )?cache|ignor(?:ing|ed)|optional)\b(?!\()/i;
/** The program got an answer after all, or went on by another way. */
function isSignOfLife(text) {
  return (!/\b(?:no|not|nothing|0|none|un)\b[^.]{0,20}\b(?:ok|succeeded|successfully|worked|recovered|left)\b/i.test(text) &&
    life.test(text));
}
/** The program says that it takes another way: another key, vendor or model. */
function isAnotherWay(text) {
  return (!/\bno (?:fallback|backup|provider)|skipped due to earlier failure|\b(?:not|cannot|can't|unable to) (?:go on|continu|fall back)/i.test(text) && anotherWay.test(text));
}
/** The end of one step of a job, and the beginning of the next: what failed before it did not end the job. */
function isStepEnd(text, isAnnotation) {
  return isAnnotation && /^Process completed with exit code/.test(text);
}
const frameTriggers = [
  ...['##[group]', '##[endgroup]', '##[error]', '::error', 'Process completed'],
  ...['Running after', 'Post Actions)', 'Exited with code', 'exited with code', 'exited with status', 'Agent name'],
  ...['Current runner', 'Running with', 'Started by', 'regression', 'Segmentation fault', ' problems ('],
  ...['Traceback (', 'Error: ', 'Error [', 'Exception: ', ' error ', 'error: ', 'error[E', 'error TS', 'fatal: '],
  ...[
    'panic: ',
    'npm error code',
    'npm ERR! code',
    'ERROR: ',
    'No such file',
    'command not found',
    'Permission denied',
  ],
  ...[' 200 OK', '" 200 ', 'succeeded', 'successfully', 'recovered', 'fallback', 'falling back', 'fall back'],
  ...['switched to', 'rotated to', 'was canceled', 'No rule to make', 'ERROR in ', 'error during', 'FAILURE: '],
  ...['[rejected]', 'fail-under', 'reformatted', 'Failures: ', 'test database', ' detected'],
  ...['test session', '= FAILURES', '= ERRORS', 'test summary', 'FAILED', 'PASSED', 'not ok ', 'TAP version'],
  ...[
    'test result',
    'Tests: ',
    'Tests  ',
    'Test Files',
    'Test Suites',
    'tests in ',
    ' test in ',
    ' passing',
    ' failing',
  ],
  ...[' passed', ' failed', 'examples,', 'Failed example', 'Tests run', 'tests completed', '--- FAIL', '--- PASS'],
  ...[
    '=== RUN',
    'Test Case',
    '| FAIL',
    '(fail)',
    '(pass)',
    '[xUnit',
    'Assertions:',
    ' tests, ',
    ' runs, ',
    'scenarios',
  ],
  ...[
    'failing tests',
    'Passed:',
    ' specs,',
    ' spec, ',
    'FAIL  ',
    'assertions',
    '# tests',
    '\u2139 tests',
    'diff --git',
    '[fail]',
    '<testsuite',
    '<testcase',
    '"passes"',
    '"failures"',
    'FailedTests',
    '"Action"',
    '##teamcity',
  ],
];
//#endregion

//#region src/core/explain/other-units.ts
/** The command of one unit failed, and which: tox, nox, make. */
const unitFailed = /^(?:(\S+): exit [1-9]\d* \(|nox > Session (\S+) failed|make: \*\*\* \[(?:\S+: )?(\S+)\] Error [1-9])/;
/** The verdict of one unit, at the end of all or at its own: pre-commit, tox, nox. */
const verdict = /^(?:(\S.{0,120}?)\.{3,}(?:\(.{1,40}\))?(Passed|Skipped|Failed)|\s+(\S+): (OK|SKIP|FAIL)\b.*|nox > \* (\S+): (success|skipped|failed|aborted))$/;
const notRemade = /^make: Target '.*' not remade because of errors\.$/;
const maxLines$1 = 400;
function verdictOf(text) {
  const [hook, hookSays, tox, toxSays, nox, noxSays] = verdict.exec(text)?.slice(1) ?? [];
  const unit = hook ?? tox ?? nox;
  return unit === undefined
    ? null
    : { unit, hasFailed: /^(?:Failed|FAIL|failed)$/.test(hookSays ?? toxSays ?? noxSays ?? '') };
}
/** Did the hook of pre-commit that wrote a line end with an exit code? Null when none wrote it. */
function hasHookFailed(at, lines) {
  for (let up = at; up >= 0 && at - up < maxLines$1; up--) {
    if (verdictOf(lines[up]?.text ?? '') === null)
      continue;
    const details = lines.slice(up + 1, up + 5).map(({ text }) => text);
    if (!details[0]?.startsWith('- hook id: '))
      return null;
    return details.some((text) => /^- exit code: [1-9]/.test(text));
  }
  return null;
}
/**
 * The last line of what others wrote, of whom none failed; null when that is not known.
 * @param from the error, which everything up to `at` led to.
 */
function endOfOthers(from, at, lines) {
  const rest = lines.slice(at).map(({ text }) => text);
  const end = rest.findLastIndex((text) => verdictOf(text) !== null || notRemade.test(text));
  const wrote = rest.slice(0, end + 1);
  // Among what was not kept another may have failed.
  const isWhole = lines[at + end]?.number === (lines[at]?.number ?? 0) + end;
  if (end < 0 || !isWhole || wrote.some((text) => unitFailed.test(text)))
    return null;
  const failed = wrote.flatMap((text) => verdictOf(text) ?? []).filter(({ hasFailed }) => hasFailed);
  if (hasHookFailed(from, lines) === true)
    return verdictOf(wrote[0] ?? '') !== null && failed.length === 0 ? at + end : null;
  const own = lines.slice(from, at).flatMap(({ text }) => unitFailed.exec(text)?.slice(1) ?? []);
  const isNamed = failed.length > 0 || (notRemade.test(wrote[end] ?? '') && own.some((unit) => unit !== undefined));
  return isNamed && failed.every(({ unit }) => own.includes(unit)) ? at + end : null;
}
//#endregion

//#region src/core/explain/speech.ts
const prefix = /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?Z?\]?\s+|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s+|[-\u2013|]\s+|[^\w\s]{0,3}\b(?:ERROR|WARN(?:ING)?|INFO|FATAL|CRITICAL|error|warn(?:ing)?|info)\b[\])]?:?\s+)+/;
const name = /^(?:\[([\w./@:-]{1,40})\]|((?![\w.]*(?:Error|Exception): )[\w./@:-]{1,60}?)(?::\d+)*(?=: | [-\u2013\u00bb>|] ))\W*/;
/** Who begins a line with its name (`notes: \u2026`, `[notes] \u2026`, a logger's), and what it says. */
function readSpeech(text) {
  const plain = text.replace(prefix, '');
  const [start = '', boxed, bare] = name.exec(plain) ?? [];
  return { speaker: boxed ?? bare ?? null, said: plain.slice(start.length) };
}
/** What a program says when it ends and has no further reason. */
const ends = new RegExp([
  String.raw `^\W*(?:\[[\w.-]{1,30}\] |[\w.-]{1,30}: )?(?:eval )?(?:shutting down|stopp(?:ed|ing)|clean(?:ed|ing) up|clos(?:ed|ing)|exit(?:ed|ing)|terminat(?:ed|ing)|abort(?:ed|ing)?|cancell?(?:ed|ing)|bye)(?:\W*$| (?:\w+ ){0,2}(?:worker|server|pool|process|container|browser|connection|session|client|queue|job|run|eval|task|thread|child|temp|resource|now|early|here|on container)\w*\b[^:]{0,40}$)`,
  String.raw `^\W*(?:the |this |ai |llm |model |crew |agent |flow )?(?:job|run|worker|runner|bot|batch|eval(?:uation)?|task|script|pipeline|process|program|execution|generation|translation|summary|request|workflow|step|agent|crew|session|review|judge|completion|benchmark)s? (?:failed|aborted|stopped|cancell?ed|halted|interrupted|terminated|(?:could|did) not (?:start|finish|complete|continue))\b[^:]{0,60}$`,
  String.raw `\bno (?:more )?(?:answer|reply|response|provider|model|fallback)s?\b[^:]{0,30}$`,
  String.raw `^\S+ (?:is |was |left )?(?:unchanged|not (?:written|translated))\.?$`,
  String.raw `^(?:Done|Finished|Took|Elapsed|Duration|Total time|real|user|sys)\b[^,]{0,20}[\d.]+ ?m?s\W?$`,
  String.raw `^(?:see|docs|help|visit|learn more|more info)\b.{0,40}https?:\S+$|^https?:\S+$|^Logs?: \S+$`,
  String.raw `\byour (?:credit |account )?(?:balance|credits?|quotas?)\b|\brate limited you\b|\badd funds\b`,
].join('|'), 'i');
/** What a program says of itself when it can do no more; with a colon it would name another reason. */
const givesUp = /^[^:]{0,200}\b(?:\d{1,9} (?:of|out of|\/) ?\d{1,9}\b[^:]{0,80}\bfail|0 (?:of|out of|\/) ?\d|giv(?:e|ing) up|gave up|abort|stopp(?:ed|ing)|cannot (?:go on|continue)|nothing (?:was |is )?\w{1,20}(?:ed|en)\b|all \S{1,40} failed)/i;
/** What a program says of itself when it ends for what it tells. */
const lastWords = /\b(?:FATAL|CRITICAL|PANIC)\b|"level": ?60\b|\b(?:final|last) (?:attempt|try)\b|\b(?:failed to (?:build|solve|pull)|Job failed)\b|^Error response from daemon: |^\W*(?:job|run|eval\w*|batch|task|script|pipeline|program|workflow|process\w*|agent|crew)s? (?:failed|aborted|stopped)\b/;
const noneLeft = /^no (?:more )?\w{1,12} (?:is |are )?(?:left|available)\b/i;
/** Does the program, on an error's own lines or after it, say that it ended with it? */
function saysItEnded(from, until, lines) {
  return lines.slice(from, until).some(({ text, step }, at) => {
    const own = text.trim().slice(0, 500);
    const { said } = readSpeech(own);
    const isEnd = [givesUp, lastWords, noneLeft].some((words) => words.test(said)) || lastWords.test(own);
    // What is indented is a stack or a field, which may have any name.
    return isEnd && step === lines[from]?.step && (at === 0 || /^\S/.test(text));
  });
}
//#endregion

//#region src/core/explain/aftermath.ts
/**
 * What may follow an error that ended a command: its own stack, those who report that something failed, and what goes
 * down with it. Anything else is somebody who went on, and may have failed by itself. So this is a list of what is
 * known; whatever it does not know leaves the matter undecided.
 */
/** So much of a line is looked at: the patterns that are made of parts are no faster than that. */
const maxCharacters = 500;
/** What counts something that was found is a checker's verdict, however it ends. */
const finding = /\b[1-9]\d* (?:[\w-]+ ){0,2}(?:problem|error|issue|warning|link|offen[cs]e|violation|vulnerabilit|finding|mismatch|difference|leak|typo|vulnerable)\w*|\bexited with (?:code |status )*0\b|(?<!ERR|command)[.!?] exit|(?<!^Exiting )\bbecause\b|aborting deployment|\(use -v to see invocation\)/i;
/** Of an exception's own text: stacks, chains, what a runtime prints below. */
const stack = /^(?:Traceback \(most|During handling of|The above exception|Stack trace:|Stacktrace:|Backtrace:|goroutine \d|note: run with|\S+\.exs?:\d+: |Node\.js v|Bun v|node:internal|Execution halted|Caused by|Suppressed: |\.\.\. \d+ more|#\d+ +(?:0x|\{main\}|\S.*\()|from \S+:\d+:in |at (?!least|most)\S.*(?:\(|:\d)|File "|\S+:\d+:in [`'][^']*'(?:$|: the server responded with status (?:40[0-3]|429)\b)|(?:main\.|runtime\.|github\.com\/\S)[^\s(]*\(.*\)$|(?:main|runtime)(?:\.(?!(?:bicep|c|cc|cpp|css|go|html|java|js|json|kt|mjs|py|rb|rs|scss|swift|tex|tf|ts|tsx|vue|ya?ml|zig)$)[\w()*]+){1,8}$|github\.com\/[^\s.]+(?:\.[\w()*-]+){1,8}$|created by \S+\.\S+|Troubleshooting URL: |Tasks: TOP|Exception: Execution|<\/?\w+>$|while \w+ing [^:]*$|sys:\d+: \w+Warning|During task with name '|Unclosed (?:client session|connector)|(?:client_session|connector|connections): |Exception ignored in|Fatal Python error|Give Feedback \/ Get Help|LiteLLM\.Info|Provider List: |.{0,60}\d+%\|.*\||wandb:|ResourceWarning: |\^+$|[\u256d\u2570\u250c\u2514\u251c])/;
/** Who hand on a vendor's error as one of their own. */
const handsOn = /[/\\](?:litellm|langchain\w*|langgraph|crewai|dspy|instructor|tenacity|backoff|llama_index|pydantic_ai|openai|anthropic|agents|autogen\w*|smolagents|haystack|ragas|deepeval|mirascope|semantic_kernel|google|genai)[/\\]/;
const packaged$1 = /[/\\](?:site-packages|dist-packages|python\d[\d.]*)[/\\]/;
/** Is the exception on this line, below its frames, one that the program raises itself for the error that it handles? */
function isRaised(lines, at) {
  let raises = false;
  for (let up = at - 1; up >= 0 && at - up < 40; up--) {
    const text = lines[up]?.text ?? '';
    if (/^\s+raise\b/.test(text))
      raises = true;
    if (/^\s*File "/.test(text))
      return raises && (!packaged$1.test(text) || handsOn.test(text));
    if (/^Traceback/.test(text))
      return false;
  }
  return false;
}
/** A CI system says that the commands of the step are over: what comes now is its own. */
const stepOver = /^(?:Post job cleanup|Uploading artifacts for failed job|Cleaning up project directory|Running after_?script|Searching for (?:test report files in |files matching artifact pattern )|The command ".{1,300}" exited with [1-9]\d{0,2}\.$|\[Container\] \S{10} \S{8,15} Command did not exit successfully |\P{L}* ?Error: The command exited with status \d|ERROR: Job failed|Stage ".*" skipped due to earlier failure)/u;
/** The end of a step of a CI system, or of a directory of make's, or the beginning of the next. */
const unitEnd = /^(?:##\[group\]Run|##\[section\](?:Finishing|Starting)|\[Pipeline\] (?:sh|bat|pwsh|powershell)$|make(?:\[\d+\])?: (?:Leaving|Entering) directory)/;
const gradleTask = /^> Task (:\S+)/;
/** Of runners and CI systems when a command of theirs has failed, and when they end. */
const wrapper = /^(?:make(?:\[\d+\])?: (?:\*\*\*|Target|Waiting)|npm notice |npm (?:ERR!|error)$|npm (?:ERR!|error) (?:code (?:ELIFECYCLE|\d)|errno |path |command |workspace |location |signal |syscall |spawn |file |Lifecycle script |Exit status |Failed at |This is probably not|A complete log|Error: command failed|Error: Command failed| |\S+@\d\S* \S+: `)|\[?ELIFECYCLE\]? |(?:Error: )?ERR_PNPM_RECURSIVE_|\u00d7 "pnpm recursive run" failed|info Visit |error Command failed|FAILURE: Build failed with an exception|\* (?:What went wrong|Try|Exception is|Get more help)|Execution failed for task|> (?:Process|Run with|Get more help)|BUILD FAILED|> Task \S+ FAILED$|\d+ actionable tasks?|\[(?:ERROR|INFO)\](?: +(?:BUILD FAILURE|-+$|Total time|Finished at|Re-run|To see|For more|\[Help|After correcting)|$)|(?:Tasks|Cached|Time|Failed): +\S|ERROR +run failed|task: Failed to run|##\[(?:debug|endgroup|warning)|section_(?:start|end)|system +\| (?:sending SIG|exited|\S+ stopped \(rc=-?\d+\)$)|\[[\w./ -]+\] +(?:\u274c +Failure - |exitcode '|\ud83c\udfc1 +Job failed)|Error: Job '[^']+' failed$|\[Container\] \S+ \S+ (?:Command did not exit|Phase (?:complete|context))|(?:heroku\[\S+\]: )?State changed from |ERROR Earthfile:|Export encountered (?:an )?errors? on |error: job \S+ failed: BackoffLimitExceeded$|Post job cleanup|Finished: FAILURE|\[Pipeline\]|\[WS-CLEANUP\]|Uploading artifacts|Finished Step|Finishing: |Aborting on|Gracefully |(?:Container|Network|Volume) \S+ +\w+(?:ing|ed)$|[\w .()/-]+: \.github#\d+$|(?:Action|Execution) failed(?: with error)?: (?:Error: )?Claude|no (?:more )?(?:provider|model|key|vendor|backend|fallback)s? (?:is |are )?(?:left|available)\W*$|Total time: \d+ (?:m?s, completed|(?:second|minute)s?\b)|Errors logged to |(?:For|Run|See|Use|Try|Check) .{1,120}(?:for (?:more|further|additional) (?:information|info|details|help)\b|to view the log)|(?:NX|Lerna \(powered by Nx\)) +R(?:unning|an) target |Hint: run the command with|(?:Run duration|Critical path|Recoverable time): |Failed tasks:$|- \S+:\S+$|[\d.]+user [\d.]+system |\[\S+\] ERROR task failed|Std(?:out|err): already printed|Command: '|[Ff]ailed$|ERROR$|==> .{1,40}\bfailed\b\W{0,10}$|Failing task since return code of |x \| .{1,80}\(exit code: [1-9]\d{0,2}\) +\||\[go\] (?:Task|Current job) status: failed|ERROR (?:402|429): [A-Z][\w ]{1,40}\.$|\[(?:\w{3} )?\w{3} +\d{1,2} \d\d:\d\d:\d\d \d{4}\]$|\S+\.xml:\d+: (?:exec|Java) returned: [1-9]|(?:error: +)?Bad exit status from \S+ \(%\w+\)|RPM build errors:$|'\S+' errored after \d|ERROR: Task \(\S+\) failed with exit code |NOTE: Tasks Summary: |Summary: \d+ tasks? failed|\[ERROR\] Command execution failed\.$|org\.apache\.commons\.exec\.ExecuteException: Process exited with an error: |Exit status of command .{1,200} was [1-9]\d{0,2} instead of 0|Results:$|tokens used$|curl: \(22\) .* error: (?:40[0-3]|429)$|http: warning: HTTP 4|(?:Usage|Flags|Global Flags|Options|Commands|Available Commands):$|(?:error: )?[Ff]ailed to fetch some objects from |"build\.command" failed\s*$|Error (?:message|location)$|rake aborted!$|\(See full trace by running|(?:nox > )?Session \S+ failed\.$|(?:buildx failed with: )?ERROR: failed to (?:build|solve): .*(?:toomanyrequests|did not complete successfully|failed to resolve source metadata for \S+$)|Error in rule \w+:$|RuleException:$|Shutting down, this might take some time\.$|Exiting because a job execution failed\.|Complete log(?:\(s\))?: |lerna ERR! .{1,200} std(?:out|err):$|lerna WARN complete Waiting for |\u2716 +1\/1 failed$|\u2714 +0\/1 succeeded\b|An unexpected (?:critical )?error occurred:? ?(?:\[object Object\])?$|time="\S+" level=\w+ msg="sub-process exited"|(?:\[\S+\] )?\{\w+\.py:\d+\} (?:ERROR|INFO) - (?:Failed to execute job \d|Task exited with|\d+ downstream tasks)|\| INFO +\| prefect - Stopping temporary server on |RetryError: RetryError\[<Future at |\w+Error>\]$|Task interrupted \(no samples|Log: \S+\.eval$|\S+\.eval: status error, no scores$)/;
/** Somebody reports that a command failed, and names no other reason. */
const exit = new RegExp([
  String.raw `\b(?:exited|exiting)[\s:,(]+(?:with |an? |error |exit |return |status |code:? |value )*[:=(]*'?[1-9]\d{0,2}\b`,
  String.raw `\b(?:returned|finished|completed|failed|terminated|did not complete successfully)[\s:,.(]+(?:with |on line \d+ |an? |non-?zero |error |return )*(?:exit |status |code |value )+(?:of )?[:=(]*'?[1-9]\d{0,2}\b`,
  '(?:^|["\':] ?)(?:exit|exit(?:ing)? with) (?:status |code )*[1-9]',
  String.raw `(?:^|[:,] )exit (?:status|code):? [1-9]\d{0,2}\)?$`,
  '(?:returned|finished|exited|failed)(?: with)?(?: an?)? non-?zero |nonzero exit code returned|main process exited|terminated with: code=exited|with result:? .?exit-code|bad command exit code|in state (?:Failed|Crashed)|Process completed|lifecycle script|smudge filter|external filter',
  '\\bOpenAI API error: 429 Too Many Requests$|script (?:.{0,80} )?failed(?= with|$)|core dumped|RetryError|CalledProcessError|marking task as failed',
  String.raw `\b(?:command|recipe) .{0,120}(?:failed|exited)(?= with| on|\.?$)|\bCommand failed(?: with status \(\d+\))?: `,
].join('|'), 'i');
/** A shell's codes for what could not be started, was ended by a clock or by a signal: no refusal ends a program so. */
const killedCode = '(?:12[467]|130|137|139|143)';
const killed = new RegExp(String.raw `\b(?:code|status|Error|exitcode|exit|returned)\W{1,3}(?:with )?(?:code |status )?${killedCode}\b`);
/** A command that asks no vendor: when it failed, it failed by itself. */
const ownCommand = /(?<![\w-])(?:npm (?:ci|install)|pnpm install|yarn install|pip3? install|uv sync|poetry install|(?:lint|fmt|format|typecheck|type-check|clippy|compile)(?![\w-]))|^npm (?:ERR!|error) command sh -c (?:test|\[|e?grep|diff|cmp|git diff) /;
/** BuildKit shows a step that failed once more, without its number: from its name to a line. */
const recapStart = /^ ?> \[.{1,80}\] .{1,300}:$/;
const withoutStep = (text) => text.replace(/^(?:#\d+ )?\d+\.\d+ /, '');
/** What a runner puts in front of each line of one command: `packages/evals start: `. */
function sharedPrefix(text, next) {
  const starts = [...text.slice(0, 80).matchAll(/[:\]>|] /g)].map(({ index }) => text.slice(0, index + 2));
  return starts.findLast((start) => next.startsWith(start)) ?? '';
}
/** What a shell prints of the commands with which a script ends itself. */
const lastCommands = /^(?:\++|\$) (?:exit|return|rm|kill|echo|set|trap|cleanup|\[|'\['|\[\[|\w+=|docker (?:compose )?(?:down|stop|rm|logs))/;
const clock$1 = /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]?:?\s+/;
/** The message of a line that is a JSON object, as loggers write it. */
const message = /^\{.*"(?:msg|message|event)": ?"([^"]{1,300})"/;
/** Has another container failed by itself? One that is only stopped ends by a signal. */
function hasOtherFailed(source, at, lines) {
  return lines.slice(at + 1).some(({ text }) => {
    const [, name, code = ''] = /^(\S+) exited with code (\d+)/.exec(text.trim()) ?? [];
    return name !== undefined && name !== source && !/^(?:0|130|137|143)?$/.test(code);
  });
}
function follows(line, speaker) {
  const text = line.slice(0, maxCharacters).replace(clock$1, '');
  const inObject = message.exec(text)?.[1];
  if (inObject !== undefined)
    return follows(inObject, speaker);
  if (!/[\p{L}\p{N}]/u.test(text))
    return true;
  if (finding.test(text))
    return false;
  if (ownCommand.test(text) && (exit.test(text) || /^make\b.* Error \d|^npm /.test(text)))
    return false;
  if (stack.test(text) || wrapper.test(text) || exit.test(text))
    return true;
  if (speaker === null && ends.test(text))
    return true;
  const own = readSpeech(text);
  return own.speaker !== null && own.speaker === speaker && (ends.test(own.said) || givesUp.test(own.said));
}
/** Does a command's exit code say that something else than its own error has ended it? */
function wasKilled(exitCode) {
  return new RegExp(`^${killedCode}$`).test(String(exitCode));
}
/**
 * Is everything after an error, until its step or the log ends, only what follows from it?
 * @param known lines on which the same or another error of this kind begins.
 */
function isLastWord(at, to, lines, known) {
  const error = lines[at];
  if (error === undefined || hasHookFailed(at, lines) === false)
    return false;
  const { speaker } = readSpeech(error.text);
  const task = gradleTask.exec(lines.slice(0, at).findLast(({ text }) => gradleTask.test(text))?.text ?? '')?.[1] ?? null;
  const before = sharedPrefix(error.text, lines[to + 1]?.text ?? '');
  const unit = /^@?[\w.-]+\/([\w.-]+)/.exec(before || (speaker ?? ''))?.[1] ?? '';
  let isTold = error.isAnnotation;
  let hasEnded = false;
  let isStep = false;
  let isPart = false;
  let inTrace = false;
  let inHandler = false;
  let inBox = false;
  let written = null;
  let isRecap = false;
  for (let next = to + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined)
      continue;
    const { isAnnotation } = line;
    const text = line.text.startsWith(before.trimEnd()) ? line.text.slice(before.length) : line.text;
    const plain = text.trim().slice(0, maxCharacters);
    if (line.source === null && killed.test(plain))
      return false;
    if (hasEnded) {
      if (isStepEnd(text, isAnnotation) && !isStep)
        return false;
      if (line.job !== error.job && isCancellation(text))
        continue;
      if (isAnnotation && !isConsequence(text) && !follows(plain, speaker))
        return false;
      continue;
    }
    if (isStepEnd(text, isAnnotation) || stepOver.test(plain)) {
      hasEnded = true;
      isStep = true;
      continue;
    }
    // What was not kept stands too far from any error to belong to it.
    if (line.number !== (lines[next - 1]?.number ?? 0) + 1)
      return false;
    if (plain === '') {
      isPart = false;
      continue;
    }
    if (unitEnd.test(plain)) {
      // Before anybody has said that it failed, the end of a step says that it did not.
      if (!isTold)
        return false;
      hasEnded = !plain.startsWith('make');
      continue;
    }
    if (task !== null && gradleTask.test(plain) && gradleTask.exec(plain)?.[1] !== task)
      return false;
    const ended = /^(\S+) exited with code (\d+)/.exec(plain);
    if (ended !== null && error.source !== null) {
      if (ended[1] === error.source)
        return ended[2] !== '0' && !hasOtherFailed(error.source, next, lines);
      if (ended[2] !== '0')
        return false;
      continue;
    }
    if (line.source !== null && error.source !== null && line.source !== error.source)
      continue;
    if (/^(?:\++|\$) \S/.test(text)) {
      if (!lastCommands.test(text))
        return false;
      continue;
    }
    if (recapStart.test(text)) {
      isRecap = true;
      written ??= new Set(lines.slice(0, next).map((earlier) => withoutStep(earlier.text)));
    }
    else if (/^-{6}$/.test(text))
      isRecap = false;
    else if (isRecap && written?.has(withoutStep(text)))
      continue;
    if (/direct cause of the following|another exception occurred/.test(plain)) {
      inTrace = true;
      inHandler = /^During handling/.test(plain);
    }
    // Frames in a box are no exception, although they stand flush left in it.
    inBox = /^\u256d/.test(text) || (inBox && !/^\u2570/.test(text));
    const isFlush = /^\S/.test(text) && !inBox;
    const isRecapped = lines[next - 1]?.text === '------';
    isPart =
      known.has(next) ||
        (isPart && !isFlush && !isOtherError(plain.replace(/^> /, ''))) ||
        (line.isFramed && error.isFramed && line.source === error.source && line.source === null) ||
        (isRecapped && /^\S*Dockerfile\S*:\d+$/.test(plain)) ||
        follows(plain, speaker) ||
        follows(line.text.trim(), speaker) ||
        inTrace ||
        // Who has told that the command failed may tell it again.
        (isTold && /\bfail(?:ed|ure)\b/i.test(plain) && !finding.test(plain)) ||
        (/^[\d,]+$/.test(plain) && lines[next - 1]?.text === 'tokens used');
    if (!isPart || (exit.test(plain) && /[@'/]/.test(plain) && !line.text.includes(unit))) {
      const end = endOfOthers(at, next, lines);
      if (end === null)
        return false;
      next = end;
      continue;
    }
    if (inTrace && inHandler && isFlush && !stack.test(plain) && !known.has(next) && !isRaised(lines, next))
      return false;
    // The line flush left below a traceback's frames is its exception: whatever it says was led to by the first.
    if (inTrace && isFlush && !stack.test(plain))
      inTrace = false;
    if (isAnnotation || exit.test(plain) || plain.startsWith('make'))
      isTold = true;
  }
  return true;
}
//#endregion

//#region src/core/explain/reset-time.ts
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const units = { d: 86_400, h: 3_600, m: 60, s: 1 };
/** `in 5 days 22 hours 11 minutes`, `~500 min`, `19h14m47s`, `retry_after_s: 39949`: seconds; null when none is told. */
function parseSpan(text) {
  const bare = /\bretry_after_s\W{1,4}(\d{1,7})\b/.exec(text);
  if (bare !== null)
    return Number(bare[1]);
  const words = /\b(?:try again|resets?|reopens?|available again|access)\s+(?:in|after)\s+(?:~|about )?((?:\d{1,7} ?(?:days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[dhms])\b[ ,]*(?:and )?){1,4}|(?:\d{1,7}[dhms]){1,4})/i.exec(text);
  if (words === null)
    return null;
  let seconds = 0;
  for (const [, count = '0', unit = 's'] of (words[1] ?? '').matchAll(/(?<!\d)(\d{1,9}) ?([a-z])/gi))
    seconds += Number(count) * (units[unit.toLowerCase()] ?? 0);
  return seconds === 0 ? null : seconds;
}
/** How far a zone is from UTC at an instant, in milliseconds; null for an unknown zone. */
function offsetOf(zone, at) {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    }).formatToParts(at);
    const part = (type) => Number(parts.find((each) => each.type === type)?.value);
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return wall - Math.floor(at / 1000) * 1000;
  }
  catch {
    return null;
  }
}
function instantOfWall(wall, zone) {
  const guess = offsetOf(zone, wall);
  const offset = guess === null ? null : offsetOf(zone, wall - guess);
  return offset === null ? null : wall - offset;
}
/** `resets Jul 31, 2am (UTC)`, `resets 3:10pm (Europe/Madrid)`: the next such time after the log's own. */
function parseClock(text, logTime) {
  const found = /resets?(?: at| on)? (?:([A-Z][a-z]{2})[a-z]* (\d{1,2})(?:st|nd|rd|th)?(?:,| at)? )?(\d{1,2})(?::(\d\d))? ?([ap]m)? \(([A-Za-z_]+(?:\/[A-Za-z_+-]+)*)\)/i.exec(text);
  if (found === null)
    return null;
  const [, monthName, day, hourText, minute = '0', half, zone = 'UTC'] = found;
  let hour = Number(hourText);
  if (half !== undefined)
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const log = new Date(logTime);
  if (monthName !== undefined) {
    const month = months.indexOf(monthName.toLowerCase());
    for (const year of [log.getUTCFullYear(), log.getUTCFullYear() + 1]) {
      const at = instantOfWall(Date.UTC(year, month, Number(day), hour, Number(minute)), zone);
      if (at !== null && at > logTime)
        return at;
    }
    return null;
  }
  for (let days = -1; days <= 1; days++) {
    const wall = Date.UTC(log.getUTCFullYear(), log.getUTCMonth(), log.getUTCDate() + days, hour, Number(minute));
    const at = instantOfWall(wall, zone);
    if (at !== null && at > logTime)
      return at;
  }
  return null;
}
/**
 * When what is capped opens again, as the text tells it; null when it does not, or when its time has no zone.
 * @param lineTime the line's own timestamp: only from it can a span be counted.
 * @param logTime when the log was written, to find the year of a time that has none.
 */
function parseResetTime(text, lineTime, logTime) {
  const dated = /regain access on (\d{4}-\d\d-\d\d) at (\d\d:\d\d) UTC/.exec(text);
  if (dated !== null)
    return gate.parseInstant(`${dated[1]}T${dated[2]}Z`);
  const field = /\bresets?_?[aA]t\b\W{1,6}(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)|\d{10}\b)/.exec(text);
  if (field !== null) {
    const told = field[1] ?? '';
    const at = /^\d{10}$/.test(told) ? Number(told) * 1000 : Date.parse(told);
    return Number.isNaN(at) ? null : gate.formatInstant(new Date(at));
  }
  const epoch = /\breached\|(\d{10})\b/.exec(text);
  if (epoch !== null)
    return gate.instantFromSeconds(Number(epoch[1]));
  const header = /x-ratelimit-reset\W{1,5}(\d{13})\b/i.exec(text);
  if (header !== null)
    return gate.instantFromSeconds(Number(header[1]) / 1000);
  const clock = logTime === null ? null : parseClock(text, logTime);
  if (clock !== null)
    return gate.formatInstant(new Date(clock));
  const span = lineTime === null ? null : parseSpan(text);
  return span === null ? null : gate.formatInstant(new Date((lineTime ?? 0) + span * 1000));
}
//#endregion

//#region src/core/explain/told.ts
const order = ['cap', 'credit', 'key', 'rate', 'none'];
const sureness = ['certain', 'probable', 'undecided'];
function rank({ compiled: { sign }, sure }) {
  const first = sign.isTransient ? 0 : 1 + order.indexOf(sign.cause);
  return first * 10 + sureness.indexOf(sure);
}
/** The package of an exception's class: of whose SDK it is. */
const packageOf = /^\s*([a-z]\w*)\.(?:\w+\.)*[A-Z]\w*Error\b/;
/** How much of the vendor's own words a sign needs: the longest sentence names the vendor best, after its own SDK. */
function weight({ compiled: { pieces, sign, vendor }, at }, lines) {
  const isOwn = packageOf.exec(lines[at]?.text ?? '')?.[1] === vendor.id;
  return pieces.join('').length + (sign.code?.length ?? 0) + (sign.near === undefined ? 0 : 20) + (isOwn ? 1_000 : 0);
}
/** Signs of the same error together, in the order of the log. */
function tell(evidence, lines) {
  const told = [];
  for (const each of evidence) {
    const last = told.at(-1);
    if (last !== undefined && each.from <= last.to && each.at <= last.to) {
      last.all.push(each);
      last.to = Math.max(last.to, each.to);
    }
    else
      told.push({ all: [each], from: each.from, to: each.to });
  }
  return told.map(({ all, from, to }) => {
    const sorted = all.toSorted((a, b) => rank(a) - rank(b) || weight(b, lines) - weight(a, lines));
    return { best: sorted[0], from, to };
  });
}
/** Indented, or closing: of the error above. */
const isBelow = (text) => /^(?:\s|[}\])]|$)/.test(text);
const isChained = (text) => /direct cause of the following|another exception occurred/.test(text);
const isHead = (text) => text.startsWith('Traceback (most recent');
/** Who tries again has not gone on. */
const triesAgain = /\b(?:retrying|before retry|back(?:ing)? off|attempts? #?\d|tr(?:y|ies) #?\d)\b/i;
/** Is it one error: its log entry and its stack, or the next of a chain? */
function isOneError(first, second, lines) {
  const between = lines.slice(first.best.last + 1, second.from).map(({ text }) => text);
  // An action prints its error, and fails with it.
  const [one, other] = [first, second].map(({ best: { compiled } }) => compiled);
  const isSame = one?.vendor === other?.vendor && one?.sign.cause === other?.sign.cause;
  if (lines[second.from]?.isAnnotation && isSame)
    return between.every(isBelow);
  if (between.some(isChained))
    return between.every((text) => isBelow(text) || isChained(text) || isHead(text));
  if (/^\s*(?:Caused by:|\[cause\])/.test(lines[second.from]?.text ?? ''))
    return between.every(isBelow);
  // A log entry stands above its stack, an exception below its own.
  const isEntry = !/^\s+\S/.test(lines[first.from - 1]?.text ?? '') || first.from === 0;
  const leadsTo = between.some((text) => isHead(text) || /^\s+(?:File "|---> )/.test(text));
  // Node shows what an error holds indented below it.
  const isHeld = /^\s+\S/.test(lines[second.from]?.text ?? '') && /^\S/.test(lines[first.from]?.text ?? '');
  return isEntry && (leadsTo || isHeld) && between.every((text) => isBelow(text) || isHead(text));
}
/** Did a program end with one before, and another begin? */
function isAnotherEnd(before, last, lines) {
  const first = before.find(({ best }) => best.isEnd);
  const between = first === undefined ? [] : lines.slice(first.to + 1, last.from);
  const isChain = (at) => between.slice(Math.max(0, at - 3), at).some(({ text }) => isChained(text));
  return between.some(({ text, isFramed }, at) => /^Node\.js v/.test(text) || (isHead(text) && !isFramed && !isChain(at)));
}
/**
 * Has the program told a refusal before the last one, and so shown that it goes on after one? Not where a runtime wrote,
 * or the program says, that it ended with the last.
 */
function hasGoneOn(told, last, lines) {
  const { best, from } = last;
  const { sign } = best.compiled;
  if (sign.cause !== 'credit' && sign.cause !== 'cap')
    return false;
  // `codex` tells an error as it comes, and once more when it ends.
  if (sign.isLine && (best.isAnswer || !best.isBare))
    return false;
  const before = told.slice(0, told.indexOf(last));
  let next = last;
  while (before.length > 0 && isOneError(before.at(-1), next, lines))
    next = before.pop();
  const gone = before.filter((each, at) => {
    const until = lines.slice(each.from, (before[at + 1] ?? next).from);
    return lines[each.from]?.step === lines[from]?.step && !until.some(({ plain }) => triesAgain.test(plain));
  });
  if (gone.length === 0 || (best.isEnd && !isAnotherEnd(gone, last, lines)))
    return false;
  // A last word that was said before was not the last.
  return !saysItEnded(from, lines.length, lines) || gone.some((each) => saysItEnded(each.from, each.to + 1, lines));
}
//#endregion

//#region src/core/explain/decide.ts
const chained$1 = /direct cause of the following|another exception occurred|^Caused by|\[cause\]|^\s*\+-+/;
/** Did something later show that the job did not die of it? */
function isSurvived({ best, to }, lines, known) {
  let stepEnds = 0;
  let isChained = false;
  for (let at = to + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined)
      continue;
    const { text, isAnnotation, isEcho } = line;
    if (isStepEnd(text, isAnnotation) && ++stepEnds > 1)
      return true;
    if (isEcho || (line.job !== lines[to]?.job && isCancellation(text)))
      continue;
    if (chained$1.test(text))
      isChained = true;
    if (!best.isFatal && stepEnds === 0 && (isSignOfLife(text) || isAnotherWay(text)))
      return true;
    if (!isChained && /^(?:\S| ! \[)/.test(text) && isOtherError(text) && !known.has(at))
      return true;
  }
  return false;
}
function find({ best, from, to }, lines, options) {
  const { sign, vendor } = best.compiled;
  const line = lines[best.at];
  const parts = lines.slice(from, to + 1).map(({ plain }) => plain);
  // A wrapper may have cut between words, or inside one.
  const text = `${parts.join('').slice(0, 6_000)}\n${parts.join(' ').slice(0, 6_000)}`;
  const sure = best.sure === 'certain' && options.keysOf(vendor.id) === false ? 'probable' : best.sure;
  const isCap = sign.cause === 'cap' || sign.orCap === true;
  return {
    cause: sign.cause,
    sure,
    or_cap: sign.orCap ?? false,
    vendor: vendor.id,
    resets_at: isCap
      ? parseResetTime(text, line?.time ?? null, line?.time ?? options.logTime?.getTime() ?? null)
      : null,
    line: line?.number ?? null,
    text: line === undefined ? null : options.clean(line.plain.trim()),
  };
}
const advices = {
  credit: (name) => `Add credit at ${name}, in the organization, workspace or project that the key belongs to, and run the job again.`,
  cap: (name) => `Raise the limit at ${name}, or run the job again when it opens.`,
  rate: (name) => `Wait and run the job again: ${name} asks for fewer requests, not for money.`,
  key: (name) => `Check the key, and what its account at ${name} may use.`,
};
/** An account's refusal that names no reason: a bare status behind what only an SDK or an HTTP client writes. */
const bareRefusal = /Error code: (?:402|403|429)\s*$|\bAPI error: (?:402|403|429)\b|requested URL returned error: (?:402|429)|\bstatus(?: code)? (?:402|429)\b|"is_error": ?true|\b(?:402|429) Client Error\b|Quota exceeded: HTTP 429\b|Copilot CLI exited with code|Claude Code process exited/;
const nothing$1 = {
  ...{ cause: 'none', sure: null, or_cap: false, vendor: null },
  ...{ resets_at: null, line: null, text: null },
};
/** One verdict from all that counts: the last error that was not survived; else what tests say, undecided; else none. */
function decide(evidence, lines, options) {
  const told = tell(evidence, lines);
  // The same error once more, where nothing can be told from it, is no error of another kind.
  const known = new Set(evidence.map(({ from }) => from));
  const open = told.filter(({ best }) => best.sure !== 'undecided');
  const last = open.at(-1);
  const main = last !== undefined && !isSurvived(last, lines, known) ? last : undefined;
  const { exitCode } = options;
  const final = told.at(-1);
  const isLast = main !== undefined &&
    (exitCode === null || !wasKilled(exitCode)) &&
    isLastWord(main.best.at, main.to, lines, known) &&
    !hasGoneOn(told, main.best.isEnd ? main : (final ?? main), lines);
  const isOpen = final !== undefined && (lines[final.best.at]?.isTest === true || !isSurvived(final, lines, known));
  const chosen = main ?? (last === undefined && isOpen ? final : undefined);
  // The same refusal again, as of every try, tells nothing more.
  const kindOf = ({ best: { compiled } }) => `${compiled.sign.cause} ${compiled.vendor.id}`;
  const seen = new Set(chosen === undefined ? [] : [kindOf(chosen)]);
  const also = [];
  for (const each of told.toReversed()) {
    if (seen.has(kindOf(each)) || also.length === 10)
      continue;
    seen.add(kindOf(each));
    also.push(find(each, lines, options));
  }
  if (chosen === undefined) {
    const bare = lines.slice(-60).findLast(({ plain, isEcho }) => !isEcho && bareRefusal.test(plain));
    const found = bare === undefined || told.length > 0
      ? nothing$1
      : { ...nothing$1, sure: 'undecided', line: bare.number, text: options.clean(bare.plain.trim()) };
    return { ...found, advice: null, url: null, also };
  }
  const finding = find(chosen, lines, options);
  // Whoever wrote something else after it may have failed by itself.
  const found = chosen === main && !isLast ? { ...finding, sure: 'undecided' } : finding;
  const { sign, vendor } = chosen.best.compiled;
  const page = sign.page ?? (sign.cause === 'credit' || sign.cause === 'cap' ? vendor.topUp : null);
  return { ...found, advice: advices[sign.cause](vendor.name), url: page, also };
}
//#endregion

//#region src/core/explain/standing.ts
// One way alone to read each character: a path of a hundred folders stands on many a line.
const exceptionClass = String.raw `(?:[\w$@/.\\]|::)*(?:Error|Exception|Failure|Fault|Details)(?: ?\[[\w. ]+\])?(?: ?\([\w. -]+\))?`;
const status = String.raw `(?:Error code: |HTTP(?:\/[\d.]+)? ?(?:[Ee]rror|[Ss]tatus)?:? ?\(?|\b[Ss]tatus(?:[ _]?[Cc]ode)?[ :=]+|[Ee]rror(?: code)?[ :(]+|returned (?:error:? )?|API [Ee]rror[ :(]+|API responded with |failed \()?\b[45]\d\d\b\)?(?:,? (?:status: )?\d{0,3} ?(?:[A-Z][a-z]+ ?){1,4}|(?: from [\w .-]{1,30})|, with error text)?`;
const beginnings = [
  `${exceptionClass}\\W{1,4}(?:${exceptionClass}(?: - ?|: ?))*(?:${status}[\\s:,.\u2013\u2014-]*)?(?:[A-Z_]{4,30}\\. )?`,
  `${status}(?:[\\s:,.\u2013\u2014-]*(?:message: ?|[A-Z_]{6,30}\\.? )?)`,
  '(?:[Bb]ody|[Rr]esponse(?: body)?|[Ss]erver message|[Aa]nswer|[Pp]ayload)[:=] *',
  'on an `Err` value: .{0,80}',
  '[\\w.]*(?:Error|Exception)\\w*[({] ?(?:\\w+[=:] ?[^,(){}]{0,40}, )*(?:message|detail|msg)[=:] ?',
].join('|');
/** How an SDK, a command line or an HTTP client begins an error: what follows is the vendor's answer. */
const carrier = new RegExp(`(?:^|[\\s("'\\[|>\u23bf\u00bb])(?:${beginnings})["'(\\[{]?$`);
/** The same at the beginning of a line, or what it begins: nobody says it in words of his own. */
const vendorsOwn = new RegExp(String.raw `^[\s"'([|>\u23bf\u25a0\u00bb]*(?:\[cause\]: ?)?(?:[{]|\*{3}|Uncaught|Unhandled|API Error|Last error|Exception in thread "main"|panic:|called |curl:|Request failed with status code|(?:GET|POST|PUT) "?https?:|\S+:\d+:in ['` +
  '`]|' +
  `${beginnings})`);
/** What a line of a source, a document, a list, a diff, a linter or a name begins with. */
const foreignStart = /^(?:::(?:notice|debug)\b|(?:user|assistant|human|customer): |(?:[A-Z][a-z]+[A-Z]\w* \S+ ){2}|\{\+|\[-|<\/?[a-zA-Z][\w:-]*[ >/]|##\[debug\]|(?!\*\* \(\w)[#*>+|`~]|\/\/|\/\*|<!--|[\u2013\u2022\u00b7] |-(?!-)|(?![45]\d\d\b)\d+(?:[.)|:]|\s*[|\u2502:])|\d+(?:\t|\s{2,})|(?:[\w./-]{1,80}\.\w{1,5}-)?\d{1,6}-(?=[A-Za-z])|>\s|[\u2713\u2714\u221a\u25cf\u25cb\u2192\u21b3]\s|@@|(?:not )?ok \d|[0-9a-f]{7,40} |\$ |PS [A-Z]:|\u276f|A\s+[\w/]+\s)/;
const foreignPart = /`|=>|===?|!=|&&|\|\||\+=|["']\s*\+|\bfunction\b|\b(?:if|elif|elsif|case|when|match|switch|while|for|it|test|describe)\b\s*[([]|\b(?:raise|throw|assert|expect|return|const|let|var|lambda)\b\s*[\w"'($-]|\b(?:def|class) \w+[(:]|^\s{0,20}\[\w{1,20}\] {1,8}>? {0,8}\d{1,6} \||(?:^|[;&|(]\s*)(?:grep|e?grep|sed|awk|rg|git|echo|printf)\b|\b(?:Expected|Received|Actual|expected|received|actual|Context|Snapshot|snapshot|fixture|regex|pattern|[Mm]ock\w*|[Ss]tub\w*)\b|\b[Ee]xample:|\.to(?:Be|Equal|Contain|Match|Throw)|^\s*(?!(?:ERROR|FATAL|CRITICAL|WARN|WARNING|SEVERE|PANIC|FAIL|E)\b)[A-Z][A-Z0-9_]+\s*[:=]|^[^\s:=]*[a-z]_[a-z]\w*\s*[:=]\s*["']?$|^[a-z]+[A-Z]\w*\s*[:=]\s*["']?$|\b(?!insufficient_quota|invalid_request_error)[a-z]+_[a-z_]+: ?$|\w\s*=\s*["'`]?$|^(?:fix|feat|docs?|chore|test|tests|refactor|perf|build|ci)(?:\([^)]*\))?!?: /;
/** `src/llm.ts:2:`, as grep, compilers and linters write it; not a log's own place in its source. */
const place = /^(?!\w+_test\.go:)(?:\.{0,2}\/)?[\w@./+-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)?[:\s-](?!\s*in ['`])/;
const logStart = /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\]?|\[?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?\]?)\s*(?:[-\u2013|]\s*)?/;
/** Where Ruby says that an error was raised that nobody rescued. */
const rubyPlace = /^\S+\.rb:\d+:in [`'][^'`]{1,80}': /;
/** What a commit, an input, a case of a data set or a speaker stands in front of. */
const quotation = /^\W*(?:commit )?(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b\W|\bHEAD is now\b|\b(?:translation|locale|i18n)\b|\b(?:inputs?|prompt|question|summary|text|case|title|name|note|subject|user|assistant|human|sample|hint|tip|e\.g|says?|said|wrote|cases|rows?|values?|cells?|records?|params|like|called|ends with|if you see)\b\W{0,4}$/i;
const ownEnd = /(?:[:>\u2013\u2014\u00bb|\]\u23bf]|\s-|\)|\p{Extended_Pictographic}\ufe0f?|\b(?:ERROR|FATAL|CRITICAL|Error|error|WARN|WARNING)|^[X!])\s*$/u;
const logLevel = /\b(?:ERROR|WARN(?:ING)?|INFO|DEBUG|CRITICAL|FATAL|SEVERE)\b|\blevel=\w|[[(](?:error|warn(?:ing)?|info|debug) *[\])]|^\W*(?:error|warn(?:ing)?|info|debug)[ :]/;
/** What is closed again belongs to the words around it: a place, an argument, a title. */
const closed = /\([^()]{0,300}\)|\[[^[\]]{0,300}\]|\{[^{}]{0,300}\}|<[^<>]{0,80}>|"[^"]{0,300}"|(?<!\w)'[^']{0,300}'(?!\w)/g;
/** Words, and then a text in quotation marks that is not closed: a value. */
const openQuote = /\w ['\u2018\u201c<]\w/;
/** Behind a comma a clause of the program's own ends in a colon, and Go's clients name the status. */
const clause = /\b(?:error|failed), *$|(?<=^[^,]*), (?=[a-zA-Z][a-z]*(?: [a-z\d]+){0,4}: *(?:$|[A-Z]{3,4} https?:))/;
/** A row's, a list's or a record's beginning, and what its values stand between. */
const between = /[,;]|(?<!^:)\t|\S {3,}\S|\S\s*\|\s*\S/;
const openRow = /(?:\b(?:VALUES|values|contains|row|IN)|=|:) ?[([{][^)\]}]{0,400}$/;
/** Only a traceback writes a class of Python with its package: behind anything else it was copied from one. */
const pythonClass = /(?<![\w.])(?:[a-z_]\w{0,40}\.){1,5}[A-Z]\w{0,60}Error: Error code: /;
function isCopied(text) {
  const at = text.search(pythonClass);
  return at >= 0 && /[\w'"]/.test(text.slice(0, at));
}
/** A value in quotation marks that are still open, behind words. */
const quoted = /(?<!\. )\b\w{1,40}:? (?:`?["']|[`\u201c\u2018<])$|(?:(?<!\. )\b(?:[Tt]ext|[Vv]alue|[Ii]nput|[Pp]rompt|[Rr]ow|[Cc]ell|[Cc]ase|[Ss]ample)\b\W{0,4}|\b[Bb]ody ?)(?:$|\w*Error\b)/;
/** How Go's clients begin: with what they asked for. */
const request = /(?:GET|POST|PUT) "?https?:\S*\s*$/;
/** What is told of, or about, somebody's words. */
const told = /^\s*[a-z]+_[a-z_]+: ?$|\b(?:for|GraphQL|dead letter \d+|(?:worst|best|[Tt]op)(?: \w+)?)\b\W{0,4}$|\b(?:should (?:be|have)|instead of|but (?:was|got))\b|\b(?:expected|wanted)\b.{0,60}\b(?:got|was|received)\b/;
/** What is wrong with data that stands behind it: not words for what an API answered. */
const ofData = /\b(?:(?:unknown|unrecogni[sz]ed|unexpected|invalid|illegal|malformed|ambiguous|duplicate|unsupported|forbidden|missing)(?= \w)(?!(?: \w+){0,2} (?:error|exception|failure|problem|response|reply|answer|result|request|status|code|http|api|server|upstream|key|token|credentials?)\b)|too (?:long|short|large)|exceeds (?:the|its|a) (?:limit|maximum)|not (?:found|allowed|imported|recogni[sz]ed|valid|unique|known)|(?:must|should) (?:be|not|match|have)|does not (?:match|follow|exist)|syntax|snapshot|constraint)\b/i;
/** Classes of exceptions that tell of a value which they quote. */
const aboutValue$1 = /^\s*(?:Exception in thread "[^"]{0,80}" |Unhandled exception\. |(?:PHP )?Fatal error: +)?(?:Uncaught )?(?:[\w$]+[.\\])*(?:IllegalArgument|InvalidArgument|UnexpectedValue|KeyNotFound|NoSuchElement|(?:Number)?Format|Domain|Type|Range|Syntax|Key|Index|Lookup|Argument)(?:Error|Exception): /;
/** What is closed again taken away. */
function withoutClosed(text) {
  let open = text;
  for (let layer = 0; layer < 3; layer++)
    open = open.replace(closed, '');
  return open;
}
/** Do the words in front of an error introduce a value rather than what went wrong? */
function showsValue(front) {
  const words = front.replace(request, '');
  const open = withoutClosed(words).trimEnd();
  return [told, quoted, ofData].some((each) => each.test(words)) || openQuote.test(open) || openRow.test(open);
}
/**
 * May what stands in front of an error be what a program says before one: its logger's fields, and words of its own?
 * Between commas, columns and brackets that are still open stand values.
 */
function isSaidBefore(front) {
  if (showsValue(front))
    return false;
  const said = withoutClosed(front.replace(clause, ' '));
  if (logLevel.test(front))
    return !/[,;]/.test(said);
  return !between.test(said) && (said.match(/\w=\S/g)?.length ?? 0) < 2;
}
/** Does a text end in what only an SDK, a command line or an HTTP client puts in front of an answer? */
function isCarrier(text) {
  return carrier.test(text.slice(-400));
}
/** Does a line begin as an SDK, a command line or an HTTP client begins an error? A log's time may stand in front. */
function beginsAsCarrier(line) {
  return vendorsOwn.test(line.replace(logStart, '').slice(0, 400));
}
/** Does a line begin as that of a source, a document, a list, a diff or a test's report? */
function isForeign(beginning) {
  return foreignStart.test(beginning) || foreignPart.test(beginning);
}
/** A cluster's event, or a span's status: it tells what happened to somebody else. */
const record = /["']type["']: ?["'](?:Normal|Warning)["']|["']status_code["']: ?["']ERROR["'],? *["']description["']/;
function isRecord(text) {
  return record.test(text);
}
/** What stands in front of the carrier in which a text ends. */
function frontOf(text) {
  const found = carrier.exec(text);
  return text.slice(0, found === null ? undefined : found.index + 1);
}
/** Does an error begin a line that tells of a value, and quotes it? */
function isOfValue(line) {
  const tail = line.slice(-400);
  return aboutValue$1.test(line) || isCopied(tail) || showsValue(frontOf(tail));
}
/** Does an error that a text ends in stand there in quotation marks, as a value? */
function isQuotedError(text) {
  return showsValue(frontOf(text.slice(-400)));
}
/** Does a text end in what introduces somebody else's words, or a value? */
function isQuotation(text) {
  return quotation.test(text);
}
/** What a line's beginning makes of the words, or the object, that follow it. */
function standingAfter(before, isObject) {
  const plain = before
    .replace(logStart, '')
    .replace(rubyPlace, '')
    .replace(/\b\w+="[^"]*"\s/g, '')
    .replace(/\b(err|error|msg|message|reason|cause|exception)=["']/g, '$1: ')
    .replace(/\b(\w+(?:Error|Exception))\(["']/g, '$1: ');
  const isLog = plain.length !== before.length;
  if (plain.trim() === '')
    return isObject ? 'carrier' : 'own';
  if (aboutValue$1.test(plain))
    return 'shown';
  if (/on an `Err` value: /.test(plain))
    return 'carrier';
  if (foreignStart.test(plain.trimStart()) && !/^\s*\u23bf|^\s*\+ Exception/.test(plain))
    return 'nothing';
  if (foreignPart.test(plain) || quotation.test(plain))
    return 'nothing';
  if (!isLog && place.test(plain.trimStart()))
    return 'nothing';
  // An open quotation mark means that somebody quotes; a closed pair does not.
  const quotes = plain.match(/"/g)?.length ?? 0;
  if (quotes % 2 === 1 && !/(?:[:(]|\b[45]\d\d) ?"$/.test(plain))
    return 'nothing';
  if (/[\u201c\u2018]\s*$|(?<![:(=] ?|\b[45]\d\d )["']$/.test(plain))
    return 'nothing';
  const tail = plain.slice(-400);
  const found = carrier.exec(tail);
  if (found !== null && isCopied(tail) && !logLevel.test(plain))
    return 'shown';
  if (found !== null)
    return isSaidBefore(plain.slice(0, plain.length - tail.length + found.index + (/^["'([|>]/.test(found[0]) ? 1 : 0)))
      ? 'carrier'
      : 'shown';
  // Loggers write an object with the fields of a message right behind it.
  const isEnded = ownEnd.test(plain) || (isObject && logLevel.test(plain));
  if (plain.length > 240 || !isEnded)
    return 'nothing';
  return isSaidBefore(plain) ? 'own' : 'shown';
}
const messageKeys = /^(?:message|msg|error|errors|detail|details|reason|err_msg|error_message|errorMessage|status_msg|description|error_description|apiMessage|stack|body|exception|err|cause|result|statusText|responseBody|raw|response|data|output_error)$/i;
const codeKeys = /^(?:code|type|r#type|error|status|error_code|errorCode|err_code|error_type|errorType|tag|name|reason|limit_source|title|kind|status_code|quotaId|metric)$/i;
const wrapperKeys = /^(?:error|errors|err|exception|data|body|response|responseBody|response_body|detail|details|cause|lastError|upstream|msg|message|payload|base_resp|metadata|raw|json|stack|failure|inner|innerError|original|originalError|parsed|violations|reason|status|meta|errorData|extra|exc_info|exc|\d+|\w*Error)$/;
/** Keys that only what is printed around an error has: the call, not the answer. */
const foreignKeys = /^(?:content|input|inputs|output|outputs|prompt|prompts|expected|actual|received|want|got|tool_result|tool_use_result|messages|choices|tests?|cases?|request|requestBodyValues|fixtures?|examples?|old|new|before|after|diff|patch|snippet|source|code_block|locales?|translations?|interactions|cassette|matches|lines?|checks|components|services|keyValue|keyPattern|params?|parameters|values?|rows?|records?|instance|config|options|fields)$/i;
/** With what the body of an HTTP answer begins when it tells of an error; another object is somebody's data. */
const answerRoots = /^(?:errors?|err|detail|details|message|msg|title|code|type|status|statusCode|err_code|err_msg|base_resp|error_code|fault|success|cause|reason)$/;
/** Is an object that begins with this key, with nothing in front of it, an answer or a line of a log? */
function isAnswerOrLog(key, text) {
  return (answerRoots.test(key) ||
    /["']?(?:level|severity|lvl|levelname|log\.level)["']?\s*:|"is_error": ?true|^\s*\{\s*"statusCode": ?[45]\d\d/i.test(text));
}
/** May the text under a key, which begins like that, be an error that quotes another, rather than somebody's words? */
function mayQuoteError(key, front) {
  const isError = wrapperKeys.test(key) || /^(?:err_?msg|error_?message|apiMessage|statusText|output_error)$/i.test(key);
  if (!isError || front.trim() === '')
    return isError;
  const standing = standingAfter(front, true);
  return standing !== 'shown' && (standing !== 'nothing' || isCarrier(front)) && !isQuotedError(front);
}
/** What the keys around a value make of it: an answer's error, something of the program's own, or data. */
function standingIn(keys, isCode) {
  const leaf = keys.at(-1) ?? '';
  const outer = keys.slice(0, -1);
  if (outer.some((key) => foreignKeys.test(key)))
    return 'nothing';
  if (!(isCode ? codeKeys : messageKeys).test(leaf))
    return 'nothing';
  return outer.every((key) => wrapperKeys.test(key)) ? 'carrier' : 'own';
}
//#endregion

//#region src/core/explain/enclosing-keys.ts
const opening = /(?:\{|\[|\*\*\*)\s*(?:["'{[]|\*\*\*|[\w@$-]{1,40}["']?\s*[:=])/;
const token = /["'`]?([\w@$.-]{1,60})["'`]?\s*[:=]\s*|[{}[\]]|\*\*\*|["'`]/g;
const lastKey = /(?:^|[\s,{([>*])["'`]?([\w@$-]{1,60})["'`]?\s{0,8}[:=]\s{0,8}(?:Some\()?[[(]?\s{0,8}[bur]?["'`]{0,3}$/;
/** Texts within texts are followed this far. */
const maxDepth = 6;
/** What follows a text that has ended. */
const closing = /\s{0,8}(?:[,}\])]|$)/y;
/** Where a text ends that begins with a quotation mark; -1 when it goes on to the end. What it quotes has marks, too. */
function endOfText(text, from) {
  const mark = text[from];
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    const each = text[at];
    if (each === '{')
      depth++;
    else if (each === '}')
      depth--;
    else if (each === mark && depth <= 0) {
      closing.lastIndex = at + 1;
      if (closing.test(text))
        return at;
    }
  }
  return -1;
}
/** The keys on one line that are open at its end. `***` is a brace that a masked secret took away. */
function keysOn(text, depth = 0) {
  const open = [];
  const openKeys = (key) => [...open.flatMap(({ keys }) => keys), ...(key === '' ? [] : [key])];
  const start = () => open[0]?.at ?? -1;
  const tokens = new RegExp(token);
  let key = '';
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const { 0: part, 1: name, index } = found;
    if (name !== undefined) {
      key = name;
      const value = index + part.length;
      if (!/["'`]/.test(text[value] ?? ''))
        continue;
      const end = endOfText(text, value);
      if (end >= 0) {
        tokens.lastIndex = end + 1;
        continue;
      }
      // A text that is not closed any more has no keys of its own, save those of an object that it quotes.
      const content = text.slice(value + 1);
      const quoted = depth < maxDepth ? keysOn(content, depth + 1) : null;
      if (quoted === null || quoted.start < 0)
        return { keys: openKeys(key), texts: [], start: start() };
      const texts = [{ key, front: content.slice(0, quoted.start) }, ...quoted.texts];
      return { keys: [...openKeys(key), ...quoted.keys], texts, start: start() < 0 ? index : start() };
    }
    if (part === '{' || part === '[' || part === '***') {
      open.push({ keys: key === '' ? [] : [key], at: index });
      key = '';
    }
    else if (part === '}' || part === ']') {
      open.pop();
      key = '';
    }
  }
  return { keys: openKeys(key), texts: [], start: start() };
}
const indentOf = (text) => text.length - text.trimStart().length;
/**
 * The object around what follows `lead`, also where it was printed over several lines.
 * @param lead what stands on the line in front of it, escapes undone.
 * @returns null when it stands in no object.
 */
function findEnclosing(lead, lines, at) {
  const start = opening.exec(lead);
  if (start !== null) {
    const { keys, texts, start: outermost } = keysOn(lead.slice(start.index));
    if (outermost >= 0) {
      const before = lead.slice(0, start.index + outermost);
      const outer = /^\s+["'`]?[\w@$-]+["'`]?\s*:\s*[bur]?["'`]?$/.test(before) ? climb(before, lines, at) : null;
      return outer === null ? { keys, before, line: at, texts } : { ...outer, keys: [...outer.keys, ...keys], texts };
    }
  }
  return lastKey.test(lead) ? climb(lead, lines, at) : null;
}
/** Goes up, line by line, to where an object with less indentation begins. */
function climb(lead, lines, from) {
  const own = lastKey.exec(lead)?.[1];
  if (own === undefined)
    return null;
  const keys = [own];
  let indent = indentOf(lead);
  for (let at = from - 1; at >= 0 && from - at < 140; at--) {
    const text = lines[at]?.text ?? '';
    // Node inspects an error: its object begins on the last line of the stack, whatever that line's indentation.
    if (/^\s*at .*\{\s*$/.test(text))
      return { keys, before: text, line: at, texts: [] };
    if (text.trim() === '' || indentOf(text) >= indent) {
      if (text.trim() === '' && indent <= 2)
        return null;
      continue;
    }
    const opened = /^(.*?)(?:\{|\[|\*\*\*)\s*$/.exec(text);
    if (opened === null)
      return null;
    const head = opened[1] ?? '';
    const key = /^\s{0,8}["'`]?([\w@$-]{1,60})["'`]?\s{0,8}:\s{0,8}$/.exec(head)?.[1];
    indent = indentOf(text);
    if (key !== undefined)
      keys.unshift(key);
    else if (head.trim() !== '' || indent === 0)
      return { keys, before: head, line: at, texts: [] };
    if (indent === 0)
      return { keys, before: key === undefined ? head : null, line: at, texts: [] };
  }
  return null;
}
//#endregion

//#region src/core/explain/read-line.ts
function readLine(line) {
  const plain = unescapeText(line.text);
  return { ...line, plain, squashed: squash(plain) };
}
/** Lines in one, as for an object that was printed over several. */
function plainText(lines, from, to) {
  return lines
    .slice(from, to + 1)
    .map(({ plain }) => plain)
    .join(' ');
}
//#endregion

//#region src/core/explain/standing-on-line.ts
/** A field whose value is a text, and what of that text stands in front. */
const textValue = /^(.*["'`]?\b(?:exception|errors?|err|message|msg|err_msg|error_message|stack|traceback|exc_info|event|details?|reason|description|error_description|statusText|title)["'`]?\s*: ?["'`])(.*)$/;
/** Is the text that a field begins with its quotation mark over before the end of what follows? */
function isOver(field, text) {
  const mark = field.at(-1) ?? '';
  return text.split(mark).some((part, at) => at > 0 && /^\s{0,8}(?:[}\]]|,\s{0,8}["'`]?$)/.test(part));
}
/** Of an exception that was printed with its fields. */
const stackLine = /^\s*at\s.*$|^\s*(?:\[\w+\]: )?[\w.]*(?:Error|Exception)\b.*$/;
/** Is it an object that nobody announces, and neither an answer nor a log's? */
function isData({ before, keys, line }, lines, at) {
  return (before ?? '').trim() === '' && !isAnswerOrLog(keys[0] ?? '', plainText(lines, line, at));
}
/** What stands in front of an object makes of it. */
function standingBefore({ before }) {
  const text = before ?? '';
  const standing = stackLine.test(text) ? 'carrier' : standingAfter(text, true);
  // A database shows the key that it has already.
  return standing !== 'nothing' && (/\bkey: $/.test(text) || isOfValue(text)) ? 'shown' : standing;
}
/** How the words stand that follow `lead`, by line `at` alone. */
function standingOf(lead, lines, at, isCode) {
  const shown = { standing: 'shown', from: at, isBare: false, isAnswer: false };
  if (isRecord(lead))
    return shown;
  const inText = isCode ? null : textValue.exec(lead);
  const [, field = '', said = ''] = inText ?? [];
  if (inText !== null && said.trim() !== '' && !isOver(field, said)) {
    // In the middle of a field's text, a whole traceback perhaps: what stands right in front of it tells.
    const holder = findEnclosing(lead.slice(0, inText.index + field.length), lines, at);
    const isError = holder !== null && standingIn(holder.keys, false) !== 'nothing' && isCarrier(said);
    const own = standingAfter(said, false);
    // What the text itself quotes stands in no error, whatever object is around it.
    const isSaid = own !== 'nothing' || isCarrier(said) || holder === null;
    if (own === 'shown' || !isSaid || isQuotation(said) || isQuotedError(said))
      return shown;
    if (isError) {
      const outside = isData(holder, lines, at) ? 'shown' : standingBefore(holder);
      const standing = outside === 'carrier' ? 'own' : outside;
      return { standing, from: holder.line, isBare: false, isAnswer: false };
    }
  }
  const enclosing = findEnclosing(lead, lines, at);
  const isBare = lead.trim() === '';
  if (enclosing === null) {
    if (isCode)
      return { standing: 'nothing', from: at, isBare, isAnswer: false };
    return { standing: standingAfter(lead, false), from: at, isBare, isAnswer: false };
  }
  const inside = standingIn(enclosing.keys, isCode);
  const outside = isData(enclosing, lines, at) ? 'nothing' : standingBefore(enclosing);
  const isQuoted = enclosing.texts.some(({ key, front }) => !mayQuoteError(key, front));
  const standing = inside === 'nothing' || outside === 'nothing'
    ? 'nothing'
    : isQuoted || outside === 'shown'
      ? 'shown'
      : inside === 'own'
        ? 'own'
        : 'carrier';
  const isFirst = (enclosing.before ?? '').trim() === '';
  return { standing, from: enclosing.line, isBare: isFirst, isAnswer: standing === 'carrier' };
}
/** An error with the number of a status somewhere behind its name, or the words that SDKs write before one. */
function namesError(text) {
  const at = text.search(/(?:Error|Exception)\b/);
  return text.includes('Error code:') || (at >= 0 && /[45]\d\d/.test(text.slice(at)));
}
/** A database's field begins a line of its own. */
const isField = /^\s*(?:DETAIL|HINT|CONTEXT|STATEMENT|QUERY|LINE \d+): /;
/** No terminal is wider. */
const maxWidth = 1_000;
/**
 * How the words stand that follow `lead` on line `at`, with the lines before it where a wrapper has cut what the vendor's
 * software wrote in one.
 */
function standingOnLine(lead, lines, at, isCode) {
  const direct = standingOf(lead, lines, at, isCode);
  if (direct.standing === 'carrier' || direct.standing === 'shown' || isField.test(lines[at]?.text ?? ''))
    return direct;
  let joined = lead;
  if (lead.length > maxWidth)
    return direct;
  for (let up = at - 1; up >= 0 && at - up <= 5; up--) {
    const line = lines[up];
    // Only a line as long as a terminal is wide was cut; an object printed over several lines has short ones.
    if (line === undefined ||
      !/\p{L}/u.test(line.plain) ||
      (line.plain.length < 40 && !line.isFramed) ||
      line.plain.length > maxWidth ||
      line.number !== (lines[up + 1]?.number ?? 0) - 1)
      break;
    for (const between of ['', ' ']) {
      const tried = line.plain.trimEnd() + between + joined.trimStart();
      const { standing, isAnswer } = standingOf(tried, [...lines.slice(0, up), line], up, isCode);
      if (standing === 'carrier' && (isAnswer || namesError(tried)))
        return { standing, from: up, isBare: false, isAnswer };
    }
    joined = `${line.plain.trimEnd()} ${joined.trimStart()}`;
  }
  return direct;
}
//#endregion

//#region src/core/explain/find-signs.ts
/** A sentence that was cut by a wrapper goes on for at most this many lines. */
const wrappedLines = 8;
const gapCharacters = 160;
/** Where the pieces stand in this order, not far from each other; null when they do not. */
function findPieces(pieces, text, from) {
  const [first = '', ...others] = pieces;
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    let found = true;
    for (const piece of others) {
      const next = text.indexOf(piece, end);
      if (next < 0 || next - end > gapCharacters) {
        found = false;
        break;
      }
      end = next + piece.length;
    }
    if (found)
      return { start, end };
  }
  return null;
}
/** How many characters of a text stand before so many squashed ones. */
function lengthOfSquashed(text, count) {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (squash(text[at] ?? '') === '')
      continue;
    if (seen === count)
      return at;
    seen++;
  }
  return text.length;
}
/** What stands in front of the vendor's message, also where the sign begins in the middle of it. */
function beginning({ sign }, lead) {
  if (sign.says?.startsWith('\u2026') !== true || isForeign(lead.trimStart()))
    return lead;
  const ends = [': ', ' - ', '"', "'", '('].map((part) => lead.lastIndexOf(part) + part.length);
  const end = Math.max(0, ...ends.filter((each) => each > 2));
  // Without any of them the message itself goes back to the line's start, unless that is a row's or a quotation's.
  return end === 0 && /^["'`]|[,|\t]/.test(lead) ? lead : lead.slice(0, end);
}
function findSentence(compiled, lines, at) {
  const own = lines[at]?.squashed ?? '';
  let joined = own;
  let found = findPieces(compiled.pieces, joined, 0);
  let last = at;
  for (let below = at + 1; found === null && below < lines.length && below - at < wrappedLines; below++) {
    last = below;
    if (lines[below]?.number !== (lines[below - 1]?.number ?? 0) + 1)
      break;
    joined += lines[below]?.squashed ?? '';
    found = findPieces(compiled.pieces, joined, 0);
  }
  if (found === null || found.start >= own.length)
    return null;
  const plain = lines[at]?.plain ?? '';
  const begin = lengthOfSquashed(plain, found.start);
  const lead = beginning(compiled, plain.slice(0, begin)).replace(/(?<!["'`\u201c\u2018])["'`\u201c\u2018]+$/, (quotes) => quotes.slice(0, 1));
  if (compiled.sign.isWhole && !isAllOfMessage(joined, found, plain.slice(0, begin)))
    return null;
  const before = lines.slice(at, last).reduce((sum, { squashed }) => sum + squashed.length, 0);
  const end = lines[last]?.plain ?? '';
  const rest = end.slice(lengthOfSquashed(end, Math.max(0, found.end - before - 1)));
  return { compiled, at, last, rest, ...standingOnLine(lead, lines, at, false) };
}
/** A message that is nothing but the sentence: no letter follows it, save what closes the answer. */
function isAllOfMessage(joined, { end }, lead) {
  const next = joined.slice(end, end + 40);
  return (/^(?:\.?$|\.?[}\]);)]|\.?\([a-z_]+\)$|\.?(?:code|type|data|param|field|error|status|request_id|total_cost|session|make:)\b|\.?[a-z_]+:)/.test(next) ||
    (lead.trim() === '' && !/^[a-z ]/.test(next)));
}
function findCode(compiled, lines, at) {
  const plain = lines[at]?.plain ?? '';
  const pattern = compiled.field;
  if (pattern === null)
    return null;
  pattern.lastIndex = 0;
  let found = pattern.exec(plain);
  let lead = found === null ? '' : plain.slice(0, found.index);
  let value = found?.[0] ?? '';
  if (found === null) {
    // Cut inside the field by a wrapper: only with the next line it is whole.
    const next = lines[at + 1];
    if (next === undefined)
      return null;
    for (const between of ['', ' ']) {
      pattern.lastIndex = 0;
      found = pattern.exec(plain.trimEnd() + between + next.plain.trimStart());
      if (found !== null && found.index < plain.length)
        break;
      found = null;
    }
    if (found === null)
      return null;
    lead = plain.slice(0, found.index);
    value = found[0];
  }
  const name = /(?<![\w$])[\w$]+(?=["']?\s{0,4}[:=])/.exec(value)?.[0] ?? '';
  const rest = plain.slice(lead.length + value.length - 1);
  return { compiled, at, last: at, rest, ...standingOnLine(`${lead}${name}: `, lines, at, true) };
}
/** Every sign that stands on a line, or begins on it, with how it stands there. */
function findSigns(signs, lines, at) {
  return signs.flatMap((compiled) => {
    const match = compiled.field === null ? findSentence(compiled, lines, at) : findCode(compiled, lines, at);
    return match === null ? [] : [match];
  });
}
//#endregion

//#region src/core/explain/strip-prefixes.ts
/**
 * A stack's line: whatever stands in front of it was put there by somebody who passes lines on, a CI system or a runner
 * of several commands, and stands in front of the other lines too.
 */
const passedOn = /^(?=.{0,40}[^\W_])(\s{0,20}\S.{2,80}?(?<=[\w\]:|\u25b8])[ \t])(?: {1,8}File "[^"]{1,300}", line \d|\s{0,8}at \S.{0,300}:\d{1,6}\)?(?: \{)?$)/;
/** A logger writes a level; who passes lines on does not know one. */
const hasLevel = /\b(?:ERROR|WARN(?:ING)?|INFO|DEBUG|CRITICAL|FATAL|TRACE|error|warn(?:ing)?|info|debug)\b/;
const clock = /^\[?\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?\]?(?: [AP]M)?/;
/** What prints a file, a search or somebody's words puts its own in front: a number, a name of a file, plain words. */
const isQuoting = (prefix) => /^[A-Za-z ]+: $|^\d+[:-] $|\.[a-z]{1,5}(?::\d+)?: $/.test(prefix) || isForeign(prefix.replace(clock, ''));
/** Times and numbers of lines differ from one line to the next. */
const shapeOf = (prefix) => prefix.trimEnd().replace(/\d+/g, '0');
/** Takes away what stands in front of the lines of a stack, from these and from all other lines that have it. */
function stripPrefixes(lines) {
  const counts = new Map();
  for (const { text } of lines) {
    const prefix = passedOn.exec(text)?.[1];
    if (prefix !== undefined && !hasLevel.test(prefix) && !isQuoting(prefix))
      counts.set(shapeOf(prefix), (counts.get(shapeOf(prefix)) ?? 0) + 1);
  }
  const shapes = new Set([...counts].flatMap(([shape, count]) => (count > 1 ? [shape] : [])));
  if (shapes.size === 0)
    return lines;
  return lines.map((line) => {
    const ends = [...line.text.slice(0, 82).matchAll(/[ \t]|$/g)].map(({ index }) => index + 1);
    const end = ends.find((each) => shapes.has(shapeOf(line.text.slice(0, each))));
    return end === undefined ? line : { ...line, text: line.text.slice(end) };
  });
}
//#endregion

//#region src/core/explain/mark-lines.ts
const runStart = /^##\[group\]Run\b/;
const shellTrace = /^\++ (?!Exception Group)|^[>$] \S|^\[command\]|^PS [A-Z]:\\.*> |^(?:@echo|set -x)\b/;
const diffStart = /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+)/;
const diffLine = /^(?:[-+ \\@]|\{\+|\[-|index [0-9a-f]|new file|deleted file|similarity|rename|Binary|diff |$)/;
const toolCall = /^\s*[\u25cf\u23fa\u2022*] ?(?:Read|Bash|Search|Grep|Glob|List|LS|Edit|MultiEdit|Update|Write|WebFetch|WebSearch|Task|Fetch|View|Shell|Run)\b ?\(/;
const boxedCall = /^\s*[\u2713\u2714\u22b7?\u2715\u2717xo-]\s+(?:Read|Shell|Search|Find|Glob|Edit|Write|Web|Grep|List)\w*\s/;
/** An agent's shell, as `codex exec` and its like print it: the command, where and how it ended, then its output. */
const shellCall = /^(?:exec )?(?:\/bin\/)?(?:bash|sh|zsh|pwsh) -l?c .* (?:in \S+|(?:succeeded|exited \d+) in [\d.]+m?s:?)(?: |$)/;
const toolEnd = /^\s*[\u25cf\u23fa\u2570\u2726]|^(?:codex|thinking|user|tokens used|ERROR: .*|-{8,})$/;
const fence = /^\s*(?:```|~~~)|^-{4}$/;
/** Where a tool says itself that it shows something. */
const shownStart = /^-{2,} ?BEGIN\b/;
const shownEnd = /^-{2,} ?END\b/;
/** Which lines nobody's software wrote as its output. */
function findEchoes(lines) {
  const texts = lines.map(({ text }) => text);
  let isScript = false;
  let isDiff = false;
  let isTool = false;
  let isShown = false;
  const fences = texts.flatMap((text, at) => (fence.test(text) ? [at] : []));
  const fenced = new Set();
  for (let at = 0; at + 1 < fences.length; at += 2)
    for (let line = fences[at] ?? 0; line <= (fences[at + 1] ?? -1); line++)
      fenced.add(line);
  return texts.map((text, at) => {
    if (runStart.test(text))
      isScript = true;
    if (text.startsWith('##[endgroup]')) {
      isScript = false;
      return true;
    }
    isDiff = diffStart.test(text) || (isDiff && (diffLine.test(text) || lines[at]?.isFramed === true));
    if (/^<{7} /.test(text) || shownStart.test(text))
      isShown = true;
    if (toolCall.test(text) || shellCall.test(text) || boxedCall.test(text))
      isTool = true;
    else if (toolEnd.test(text))
      isTool = false;
    const wasShown = isShown;
    if (/^>{7} /.test(text) || shownEnd.test(text))
      isShown = false;
    return wasShown || isScript || isDiff || isTool || fenced.has(at) || shellTrace.test(text);
  });
}
/** Which lines stand in a test runner's output: all of a step in which tests failed, else up to its last word. */
function findTests(texts, steps) {
  const ends = new Map();
  for (const [at, text] of texts.entries()) {
    const step = steps[at] ?? 0;
    if (isEndOfPassedTests(text))
      ends.set(step, at);
    else if (isTestLine(text) && !texts[at + 1]?.startsWith('- hook id: '))
      ends.set(step, Number.POSITIVE_INFINITY);
  }
  return texts.map((_, at) => at <= (ends.get(steps[at] ?? 0) ?? -1));
}
/** Takes the marks of a quotation off an alert in GitHub's Markdown: an action says so itself, and quotes nobody. */
function unquoteAlerts(lines) {
  let isAlert = false;
  return lines.map((line) => {
    isAlert = line.text.startsWith('>') && (isAlert || /^> \[!(?:WARNING|CAUTION)\]$/.test(line.text));
    return isAlert ? { ...line, text: line.text.replace(/^> ?/, '') } : line;
  });
}
/** A CI system says that a step failed: whatever comes after it runs in a job that is red already. */
const stepFailed = /^(?:(?:Exited with code exit status|[A-Z]\w+ exited with code) '?[1-9]\d{0,2}'?\.?$|The command ".{1,300}" exited with [1-9]\d{0,2}\.$|\P{L}* ?Error: The command exited with status [1-9])/u;
/** What runs when the commands of a job are over: GitLab's, Jenkins'. */
const afterwards = /^(?:Running after_?script|\[Pipeline\] \{ \(Declarative: Post Actions\))/;
const jobStart = /^(?:Current runner version: |Running with gitlab-runner |Started by |Agent name: )/;
/** Which lines stand behind the first verdict of their job. */
function findLate(lines) {
  const over = new Set();
  return lines.map(({ text, job, isAnnotation }) => {
    if (jobStart.test(text))
      over.delete(job);
    const wasOver = over.has(job);
    if (isStepEnd(text, isAnnotation) || stepFailed.test(text) || afterwards.test(text))
      over.add(job);
    return wasOver;
  });
}
function markLines(kept) {
  const lines = unquoteAlerts(stripPrefixes(kept.map(({ raw, number }) => parseLogLine(raw, number)))).map(readLine);
  const texts = lines.map(({ text }) => text);
  let step = 0;
  const steps = lines.map(({ text, isAnnotation }) => {
    const own = step;
    if (isStepEnd(text, isAnnotation))
      step++;
    return own;
  });
  const echoes = findEchoes(lines);
  const tests = findTests(texts, steps);
  const late = findLate(lines);
  return lines.map((line, at) => ({
    ...line,
    isHit: kept[at]?.isHit ?? false,
    isEcho: echoes[at] ?? false,
    isTest: tests[at] ?? false,
    isLate: late[at] ?? false,
    step: steps[at] ?? 0,
  }));
}
//#endregion

//#region src/core/explain/utf16.ts
/** In which of the two byte orders the text is written: by its mark, or by the zeros of its first two letters. */
function orderOf([first, second, third, fourth]) {
  if (first === 0xff && second === 0xfe)
    return 'utf-16le';
  if (first === 0xfe && second === 0xff)
    return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
    return 'utf-16le';
  return null;
}
/** Hands bytes on as they are, or as UTF-8 where they begin as UTF-16: what Windows PowerShell writes with `>`. */
function createUtf16Reader(write) {
  const encoder = new TextEncoder();
  let head = [];
  let decoder = null;
  const pass = (bytes) => write(decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true })));
  const start = () => {
    if (head === null)
      return;
    const order = orderOf(head);
    if (order !== null)
      decoder = new TextDecoder(order);
    const first = Uint8Array.from(head);
    head = null;
    pass(first);
  };
  return {
    write(bytes) {
      let taken = 0;
      while (head !== null && taken < bytes.length) {
        head.push(bytes[taken++]);
        if (head.length === 4)
          start();
      }
      if (taken < bytes.length)
        pass(bytes.subarray(taken));
    },
    finish: start,
  };
}
//#endregion

//#region src/core/explain/on-display.ts
/** Where a refusal is on display: in a document, a list, a row, below what announces it, or in somebody's sentence. */
/** A linter, a compiler or a documentation tool quotes on the next line what it is about. */
function isQuotedByTool(lines, from) {
  const above = lines.slice(Math.max(0, from - 2), from).findLast(({ text }) => text.trim() !== '');
  return (above !== undefined &&
    /^\S+\.\w{1,6}:\d+(?::\d+)?:? .*\b(?:warning|error|note|MD\d+)\b|\b(?:expected|found|unexpected|differs?|near|samples?|stored|unanswered|unresolved)\b.{0,80}:$/i.test(above.text));
}
/** An error of a checker that counts what it has found, or ends in the place of it. */
const found = /^\W{0,3}(?:error|fail\w*)\b(?!.*\b(?:attempt|occurred|request|call|tr(?:y|ies))).{0,80}\b[1-9]\d* (?:[\w-]+ ){0,2}(?:failure|error|problem|issue|warning|finding|mismatch|violation)s?\b|\b(?:must|should|not|without|invalid|stale|differs?)\b.{0,120}\S\.\w{1,6}(?::\d+| (?:cell|line|row|page|entry|item) \d+)$/i;
/** A line that ends in a colon, and tells of no error, or a checker's error, shows what stands below it. */
function isAnnounced(lines, from) {
  const above = lines.slice(Math.max(0, from - 2), from).findLast(({ text }) => text.trim() !== '')?.text ?? '';
  return ((found.test(above) && readSpeech(lines[from]?.text ?? '').speaker === null) ||
    (above.endsWith(':') &&
      /\w \S/.test(above) &&
      !/error|fail|exception|panic|refus|reject|reason|cause|respon|said|answer|body|output/i.test(above)));
}
/** A heading, a table or a list of questions nearby: a document is printed. */
function isInDocument(lines, from) {
  return lines
    .slice(Math.max(0, from - 12), from + 6)
    .some(({ text }) => /^usage: |^#{1,6} \S|^\|(?:[ :-]+\|)+|^(?:Q|A): |^\[\w+\]: http/.test(text));
}
const saysError = /error|exception|fatal|fail|warn|^batch response$/i;
const entry = /^(\s*)["']?([\w.-]+(?: [\w.-]+){0,2})["']?\s*[:=](?:\s|$)/;
/** One of several `name: text` in a row: a list of texts, or of settings, is printed. */
function isInListing(lines, from) {
  const [, indent, name] = entry.exec(lines[from]?.text ?? '') ?? [];
  if (indent === undefined || saysError.test(name ?? ''))
    return false;
  const around = [...lines.slice(Math.max(0, from - 2), from), ...lines.slice(from + 1, from + 3)];
  return around.some(({ text, isEcho }) => {
    if (isEcho)
      return false;
    const [head = '', otherIndent, otherName] = entry.exec(text) ?? [];
    // One word is a setting or a count, whatever stands below it.
    const isText = /\S\s+\S|["']/.test(text.slice(head.length));
    return (isText && otherIndent === indent && otherName !== name && !saysError.test(otherName ?? '') && !isConsequence(text));
  });
}
/** Columns behind the words: a table's, or those of a list of values. */
const isRow = /\s\|(?:\s{0,80}$| {1,3}[\w.-]{1,40}$)|\S(?:,[\w.-]{1,40}){2,20}$/;
/** What follows a value that a sentence quotes, or a file's name. */
const isValue = /^(?:[^"'\u201c]{0,400}["'\u201d]{1,4}|.{0,800}\}["'\u201d]{0,2}) (?:is|are|was|were|does|do|did|has|have|cannot|could|must|should|not)\b|: (?:No such file or directory|command not found|Permission denied)$|[.}]["'\u201d)\]]{0,2}(?: [-=]>|:) (?!giving up|abort|stopp|retry|exit)[a-z][a-z ]{2,40}["'}\]),]{0,8}$/;
/** Does what follows a refusal on its line, from its last character on, show it as a value: in a row, or in a sentence? */
function isShownValue(rest) {
  return isRow.test(rest) || isValue.test(rest);
}
//#endregion

//#region src/core/explain/voice.ts
const lesser = [
  /^[^"']{0,60}?(?<!\w)(?:WARN(?:ING)?|WRN|INFO?|DEBUG|DBG|NOTICE|TRACE|warn|warning)\b/,
  /^[^"']{0,60}?(?<![\w.])(?:info|debug|notice|trace)(?=[\]:|>)]|\s*$| [-\u2013] )/i,
  /\blevel=["']?(?:warn|info|debug|trace|notice)/i,
  /^(?:[WID]\d{4} \d\d:|\[?[WID][,\]] ?|\W{0,3}\u26a0)/,
];
/** The level of a line that is an object, in words or in numbers. */
const levelField = /["'](?:level|severity|lvl|levelname|log\.level)["']: ?["']?(\w+)/i;
const lesserField = /^(?:warn|info|debug|trace|notice|[1-4]0$)/i;
const level = /\b(?:ERROR|ERR|CRITICAL|FATAL|FTL|SEVERE|error)\b/;
const goesOn = /\b(?:retrying|will (?:retry|try again)|non-?fatal|not fatal|cached|keeping|UnhandledPromiseRejectionWarning)\b|[,;(] ?(?:will use|using|uses) /i;
/** Python's own words for what ended something, but not the program. */
const besides = /^(?:Exception (?:in thread (?!"main")|in callback |ignored in)|(?:Task|Future) exception was never)/;
const frame = /File "[^"]*", line \d+, in /;
/** The first frame of what nobody has caught. */
const outermost = /, in <module>|runpy|<frozen |Exception Group/;
const goesOnAnyway = /\|\| *(?:true|:|echo|exit 0)\b|\|\| *:|\bset \+e\b/;
/** What a runtime writes around an error that nobody has caught. */
const hasDied = /^(?:Node\.js|Bun) v|^\s+\^$|^goroutine \d|^Exception in thread "main"|\b(?:Uncaught|Unhandled|panic|panicked)\b/;
/** A class with its package: with nothing in front, a logger or the program has printed it. */
const qualified = /^(?:\w+\.)+[A-Z]\w*(?:Error|Exception)\b/;
const chained = /^\W*(?:During handling of the above|The above exception was the direct)/;
const headOf = /Traceback \(most recent call last\)/;
const maxLines = 400;
function isAside(text) {
  return lesser.some((pattern) => pattern.test(text)) || lesserField.test(levelField.exec(text)?.[1] ?? '');
}
/** The first or the last traceback of a chain of them. */
function endOfChain(lines, head, step) {
  let end = head;
  let isNext = false;
  for (let at = head + step; at >= 0 && at < lines.length && Math.abs(at - head) < maxLines; at += step) {
    const text = lines[at]?.text ?? '';
    if (chained.test(text))
      isNext = true;
    if (!headOf.test(text))
      continue;
    if (step > 0 && !isNext)
      break;
    if (isNext)
      end = at;
    isNext = false;
  }
  return end;
}
function voiceOfTraceback(lines, head) {
  const last = endOfChain(lines, head, 1);
  const first = endOfChain(lines, head, -1);
  const start = lines[last + 1]?.text ?? '';
  // Each part of a group begins where its task does.
  const isPart = /^\W{1,12}-{4,40} \d{1,6} -{4,40}$/.test(lines[first - 1]?.plain ?? '');
  const isCaught = frame.test(start) && !outermost.test(start) && !isPart;
  const before = (lines[first]?.plain ?? '').replace(/Traceback \(.*/, '').trimEnd();
  const isPrefix = before !== '' && lines[first + 1]?.plain.startsWith(before) === true;
  // A line above that was not kept may have been anybody's.
  const isKnown = first === 0 || lines[first - 1]?.number === (lines[first]?.number ?? 0) - 1;
  const [above = '', higher = ''] = [1, 2].map((up) => lines[first - up]?.plain ?? '');
  if (besides.test(above) || besides.test(higher))
    return /ignored/.test(above) ? 'aside' : 'program';
  // What still stands before each line is nobody's who only passes lines on.
  if (isPrefix && /\w/.test(before))
    return level.test(before) ? 'program' : 'aside';
  const said = !/\w/.test(before) || before.includes('Exception Group') ? above : before;
  if (/^\s/.test(said))
    return isCaught ? 'program' : 'runtime';
  // What a library says of a request, or of its next try, stands above what nobody has caught, too.
  if (isAside(said))
    return !isCaught && (/\bINFO\b|\bDEBUG\b/.test(said) || /retrying/i.test(said)) ? 'runtime' : 'aside';
  return isCaught || !isKnown || level.test(said) ? 'program' : 'runtime';
}
/**
 * @param from the error's first line, and `to` its last.
 * @param head the first line of the traceback that it ends; null when it ends none.
 */
function voiceOf(lines, from, to, head) {
  if (head !== null)
    return voiceOfTraceback(lines, head);
  let at = from;
  while (at > 0 &&
    from - at < maxLines &&
    /^\s*(?:at |Caused by: |\.\.\. \d+ more|Troubleshooting URL: |$)/.test(lines[at]?.text ?? ''))
    at--;
  const own = lines[at]?.plain ?? '';
  // A logger's fields stand indented below its line; below it stands a stack, where the runtime names a thread before.
  const isStack = qualified.test(own) && lines.slice(at + 1, at + 7).some(({ text }) => /^\s+at /.test(text));
  const higher = isStack ? lines.slice(Math.max(0, at - 1), at) : lines.slice(Math.max(0, at - 12), at + 1);
  const entry = higher.findLast(({ text }) => /^\S/.test(text))?.plain ?? '';
  const field = levelField.exec(plainText(lines, from, to).slice(0, 6_000))?.[1] ?? '';
  if (isAside(entry) || isAside(own) || lesserField.test(field) || goesOn.test(own) || isAnotherWay(own))
    return 'aside';
  // An error in something that the program shows: who did so had caught it.
  const isShown = /^\s+\w{1,40}: (?:\w*Error: |[45]\d\d )/.test(own) && !/error|exception|FATAL|CRITICAL/i.test(entry);
  if (isShown)
    return 'aside';
  if (isStack || field !== '' || (entry !== own && level.test(entry)))
    return 'program';
  return beginsAsCarrier(own) ? 'runtime' : 'program';
}
/** The step's own script, as the runner shows it before; empty where none is shown. */
function scriptOf(lines, from) {
  const start = lines.findLastIndex(({ text }, at) => at < from && /^##\[group\]Run\b/.test(text));
  if (start < 0)
    return [];
  const rest = lines.slice(start + 1, from).map(({ text }) => text);
  const end = rest.findIndex((text) => /^(?:shell|env|with): ?|^##\[endgroup\]/.test(text));
  return rest.slice(0, Math.max(0, end)).flatMap((text) => text.split(';').filter((part) => /^ ?[^#\s]/.test(part)));
}
/** Did a runtime write that the program has ended with it? */
function hasEnded(lines, from, to, head) {
  return head !== null || lines.slice(Math.max(0, from - 12), to + 4).some(({ text }) => hasDied.test(text));
}
/**
 * May the script have gone on to another command, which failed without a word?
 * @param isOver a runtime, or the runner, wrote that the program has ended.
 */
function mayHaveGoneOn(lines, from, to, isOver) {
  const script = scriptOf(lines, from);
  if (isOver || script.length > 0)
    return script.some((line) => goesOnAnyway.test(line)) || (!isOver && script.length > 1);
  return lines.slice(to + 1).some(({ text }) => text.trim() !== '');
}
//#endregion

//#region src/core/explain/weigh-match.ts
const traceback = /(?:^|[\s:|])Traceback \(most recent call last\)(?::?\s*$|.*[\u2500\u256e])/;
/** What plays a vendor says so just above its answer. */
const played = /\b(?:msw|wiremock|nock|vcr|cassettes?|fixtures?|mock(?:ed|ing|s)?|stub(?:bed|s)?)\b/i;
const braces = (text) => (text.match(/[{[]/g)?.length ?? 0) - (text.match(/[}\]]/g)?.length ?? 0);
/** A container's bar stands before everything that it writes, also before what comes after the error. */
const isAnother = (text) => isSignOfLife(text) || isAnotherWay(text) || isOtherError(text);
/** A stack's line, a field, a box's or a list's line: what is indented below an error in any other way is somebody's text. */
const part = /^\s+(?:at |File "|from |in |with |[\^~\u2502|\u256d\u2570\u276f\u25cf]|[-*] |-{3}[ >]|\([\w.-]+ \d[\w.-]*\) |\d+[:.] |#\d|\.\.\. |["'`}\])]|Symbol\(|[{[](?:$|[\s"'{]|Symbol\(|\w+\]:)|[\w$.@/[\]-]+(?: \w+)?\s*[:=](?:\s|$))/;
/** The error's last line: as long as an object is open, or lines are indented, boxed or belong to its details. */
function endOf(lines, from, last) {
  let to = last;
  let open = lines.slice(from, last + 1).reduce((sum, { plain }) => sum + braces(plain), 0);
  while (to + 1 < lines.length && to - last < 200) {
    const next = lines[to + 1];
    if (next === undefined || next.plain.trim() === '' || traceback.test(next.text))
      break;
    if (next.number !== (lines[to]?.number ?? 0) + 1)
      break;
    const isPart = part.test(next.text) || /^[}\])]|^(?:title|status|detail|type|code|message|instance): /.test(next.text);
    const isInFrame = next.isFramed && lines[to]?.isFramed === true && !isAnother(next.text);
    if (!isPart && !isInFrame && !(open > 0 && to - last < 12))
      break;
    open += braces(next.plain);
    to++;
  }
  return to;
}
/** Looks up from an exception's own line for the head of its traceback. */
function findTraceback(lines, from) {
  let flush = 0;
  for (let at = from; at >= 0 && from - at < 160; at--) {
    const text = lines[at]?.text ?? '';
    if (traceback.test(text))
      return at;
    const isBoxed = lines[at]?.isFramed === true && lines[at]?.source === null;
    if (at < from && !isBoxed && /^\S/.test(text) && !/^(?:[\u2502\u256d\u2570]|\^|~)/.test(text) && ++flush > 6)
      return null;
  }
  return null;
}
/** Classes of exceptions that tell of data; what they quote is somebody's. */
const aboutData = /^(?:[\w$]+\.)*\w*(?:Integrity|Validation|Schema|Data|Duplicate\w*|Unique\w*|NotNull|Constraint|Key|Index|Lookup|Assertion)(?:Errors?|Exception|Violation|Truncation)\b/;
const aboutValue = /^(?:Value|Type|Unicode\w*|JSONDecode)Error\b/;
/** A program's own words for what an API answered. */
const answered = /\b(?:answered|returned|status|HTTP|failed)\b[^\w]{0,3}(?:(?:with|code|status)\b[^\w]{0,3}){0,2}[45]\d\d\b/;
const packaged = /[/\\](?:site-packages|dist-packages)[/\\]/;
/** Did what ended a program tell of data, or of something else than the error below it? */
function isOfAnother(lines, head, from) {
  const below = lines.slice(head + 1, from + 1);
  const own = below.findIndex(({ text, isFramed }) => /^\w/.test(text) && !isFramed);
  const exception = below[own]?.text ?? '';
  if (aboutData.test(exception))
    return true;
  if (aboutValue.test(exception) && !answered.test(exception) && !below.some(({ text }) => packaged.test(text)))
    return true;
  // Below an empty line a message goes on only where its first line has told of an answer.
  return (below.slice(own).some(({ text }) => text.trim() === '') && !/\b(?:40[0-3]|412|429|432|456)\b|:\s*$/.test(exception));
}
function hasStack(lines, from) {
  if (/^\s*at .*\{$/.test(lines[from]?.text ?? ''))
    return true;
  let isNoted = false;
  for (let at = from + 1; at < lines.length && at - from < 12; at++) {
    const text = lines[at]?.text ?? '';
    if (/^\s+at (?:async )?\S/.test(text))
      return true;
    // What LangChain adds to a message stands between empty lines.
    isNoted ||= /^Troubleshooting URL: /.test(lines[at + 1]?.text ?? '');
    if (text.trim() === '' && !isNoted)
      return false;
  }
  return false;
}
/** The line with the class of an exception whose message goes on over several, as an SDK's does; else the line itself. */
function startOfMessage(lines, from) {
  for (let at = from - 1; at >= 0 && from - at < 6 && !/^\s+\S/.test(lines[at]?.text ?? ''); at--)
    if (/^(?:Unhandled exception\. )?(?:\w+\.)+[A-Z]\w*(?:Error|Exception): /.test(lines[at]?.text ?? ''))
      return at;
  return from;
}
/** The causes of an error, indented below it, as Rust's programs print them. */
function isCause(lines, from) {
  const above = lines.slice(Math.max(0, from - 8), from).map(({ text }) => text);
  const head = above.lastIndexOf('Caused by:');
  return (head >= 0 &&
    above.slice(head + 1).every((text) => /^\s+\S/.test(text)) &&
    /^Error: /.test(above.slice(0, head).findLast((text) => text.trim() !== '') ?? ''));
}
/** What the error and the lines above it say, squashed: for what must stand near. */
function nearby(lines, from, to) {
  return lines
    .slice(Math.max(0, from), to + 1)
    .map(({ squashed }) => squashed)
    .join('\n');
}
function hasStatus(lines, match, to) {
  const text = lines
    .slice(Math.max(0, match.from - 12), to + 1)
    .map(({ plain }) => plain)
    .join('\n');
  return (match.compiled.sign.status ?? []).some((status) => new RegExp(`(?<![\\w.])${status}(?![\\w.])`).test(text));
}
function isWellPlaced({ compiled: { sign }, standing, isBare, isAnswer, at, from }, lines) {
  if (standing === 'nothing')
    return false;
  if (sign.isLine === undefined)
    return true;
  const text = lines[at]?.plain ?? '';
  if (isAnswer)
    return /"is_error": ?true|"type": ?"(?:error|turn\.failed)"|"error"/.test(plainText(lines, from, at));
  return isBare || /^(?:[\u23bf\s]*|\[[\d:T.-]+\] )?(?:API Error:|ERROR:|Error:|error:|\u23bf|\u25a0|>)/.test(text.trim());
}
/** What a sign is worth where it stands; null when it is no evidence at all. */
function weighMatch(match, lines) {
  const { compiled, at, from } = match;
  const { sign } = compiled;
  const line = lines[at];
  if (line === undefined || line.isEcho || lines[from]?.isEcho === true || !isWellPlaced(match, lines))
    return null;
  const to = endOf(lines, from, match.last);
  const error = nearby(lines, from, to);
  if (compiled.with.some((words) => !error.includes(words)))
    return null;
  if (compiled.without.some((words) => error.includes(words)))
    return null;
  if (sign.near !== undefined) {
    const around = nearby(lines, from - (sign.isLine ? 100 : 40), to);
    if (!sign.near.some((words) => around.includes(squash(words))))
      return null;
  }
  if (sign.status !== undefined && !hasStatus(lines, match, to))
    return null;
  const undecided = { ...match, to, sure: 'undecided', isFatal: false, isEnd: false };
  if (match.standing === 'shown' || line.isLate || line.isTest || testMark.test(line.text))
    return undecided;
  if (lines.slice(Math.max(0, from - 5), from + 1).some(({ text }) => played.test(text)))
    return undecided;
  const head = findTraceback(lines, from);
  const trace = head !== null || hasStack(lines, from);
  if (!trace && (isQuotedByTool(lines, from) || (!match.isAnswer && isInDocument(lines, from))))
    return null;
  if ((head !== null && isOfAnother(lines, head, from)) || isShownValue(match.rest))
    return undecided;
  const isReply = lines.slice(Math.max(0, from - 1), from + 1).some(({ text }) => /^\s*\u23bf/.test(text));
  const isPlain = !trace && !isReply && !line.isFramed && !line.isAnnotation;
  const isUnframed = isPlain && sign.isLine === undefined;
  const start = lines[from]?.text ?? '';
  // Python writes a class with its package only below a traceback: alone, such a line was copied from somewhere.
  if (isUnframed && /^\s*(?!litellm\.)(?:[a-z_]\w*\.)+[A-Z]\w*(?:Error|Exception): /.test(start))
    return undecided;
  if (isUnframed && isAnnounced(lines, from))
    return undecided;
  // Of several errors that a command lists any may be why it failed.
  const isListed = [start, lines[from - 1]?.text ?? ''].every((text) => /^error: /.test(text));
  if (isUnframed && isListed && lines[from - 1]?.isHit === false)
    return undecided;
  if (isUnframed && isInListing(lines, from))
    return match.standing === 'own' ? null : undecided;
  if (isUnframed && lines.slice(Math.max(0, from - 4), from).some(({ text }) => /[=(,] ?`$/.test(text)))
    return null;
  // Whoever reports an error begins a line with it; what is indented is shown, and nobody knows by whom.
  if (isPlain && /^\s{2,}\S/.test(start) && !isCause(lines, from))
    return undecided;
  // What a program asserts is its own text, whatever it quotes.
  if (/^\s*(?:[\w.]+\.)?(?:Assertion\w*(?:Error|Exception)|ComparisonFailure)\b/.test(start))
    return undecided;
  const message = trace ? startOfMessage(lines, from) : from;
  const voice = voiceOf(lines, message, to, head);
  if (voice === 'aside')
    return undecided;
  const isVendors = match.isAnswer || line.isAnnotation || (trace && (match.standing === 'carrier' || message < from));
  const isOver = voice === 'runtime' && hasEnded(lines, from, to, head);
  // Without a runtime's word for it the program may have printed it, and gone on.
  const isCertain = (sign.isLine === true || (isVendors && (isOver || (line.isAnnotation && voice === 'runtime')))) &&
    !mayHaveGoneOn(lines, from, to, isOver || line.isAnnotation);
  const sure = isCertain && sign.most === undefined ? 'certain' : 'probable';
  return { ...match, to, sure, isFatal: trace && voice === 'runtime', isEnd: trace && isOver };
}
//#endregion

//#region src/core/explain/explain.ts
/**
 * Explains why a command failed, as far as its output tells of money.
 * @param options.clean holds quoted text to words that may be shown; without it no text is given.
 */
function createExplainer({ signs, ...options }) {
  const compiled = compileSigns(signs);
  const byTrigger = new Map();
  for (const each of compiled)
    for (const trigger of each.triggers)
      byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), each]);
  const signTriggers = [...byTrigger.keys()];
  const scan = createTriggerScan([...signTriggers, ...frameTriggers]);
  const collector = createCollector(scan, (trigger) => trigger < signTriggers.length, (trigger) => frameTriggers[trigger - signTriggers.length] === 'Traceback (');
  const reader = createUtf16Reader(collector.write);
  const encoder = new TextEncoder();
  const signsOn = (text) => {
    const bytes = encoder.encode(text);
    const found = new Set();
    scan(bytes, 0, bytes.length, (_, trigger) => {
      for (const sign of byTrigger.get(signTriggers[trigger] ?? '') ?? [])
        found.add(sign);
    });
    return compiled.filter((sign) => found.has(sign));
  };
  return {
    write: reader.write,
    finish() {
      reader.finish();
      const { lines: kept } = collector.finish();
      const lines = markLines(kept);
      const hits = lines.flatMap(({ isHit, isEcho }, at) => (isHit && !isEcho ? [at] : [])).slice(-3e3);
      const looked = new Set();
      const evidence = hits.flatMap((hit) => {
        const wanted = signsOn(lines[hit]?.plain ?? '');
        // A sentence that a wrapper has cut begins some lines above the stretch that was found.
        const starts = Array.from({ length: 7 }, (_, up) => hit - 6 + up).filter((at) => at >= 0);
        return starts.flatMap((at) => {
          const fresh = wanted.filter(({ vendor, sign }) => {
            const key = `${at} ${vendor.id} ${vendor.signs.indexOf(sign)}`;
            const isNew = !looked.has(key);
            looked.add(key);
            return isNew;
          });
          return findSigns(fresh, lines, at).flatMap((match) => weighMatch(match, lines) ?? []);
        });
      });
      return decide(evidence.toSorted((a, b) => a.at - b.at), lines, {
        keysOf: options.keysOf ?? (() => undefined),
        exitCode: options.exitCode ?? null,
        logTime: options.logTime ?? null,
        clean: options.clean ?? (() => ''),
      });
    },
  };
}
//#endregion

//#region src/core/explain/quote-line.ts
const asItIs = (text) => text;
/**
 * Makes a function that shows a line of a log as words, at most 300 characters of them: what else stands in it may be
 * a key. An address is shown only on a host that a vendor's own page names.
 */
function createQuote(vendors) {
  const pages = vendors.flatMap(({ topUp, signs }) => [topUp, ...signs.map(({ page }) => page ?? '')]);
  const hosts = new Set(pages.map((page) => /^https:\/\/([^/?#]+)/.exec(page)?.[1] ?? '').filter((host) => host !== ''));
  const known = [...hosts];
  return (text) => {
    // A line may be long: beyond this nothing of it is shown.
    const plain = gate.cleanText(text.slice(0, 4 * gate.maxCharacters), asItIs, 4 * gate.maxCharacters);
    return gate.cleanText(check.plainWords(plain, known), asItIs);
  };
}
//#endregion

//#region src/providers/signs.ts
/**
 * Vendors whose signs are known and of which nothing can be asked: they have no file of their own here. GitHub's words
 * are its billing's, and not those of the provider that reads its API's rate limit.
 */
const others = [
  async () => (await Promise.resolve().then(() => assemblyai$1)).assemblyai,
  async () => (await Promise.resolve().then(() => awsBedrock$1)).awsBedrock,
  async () => (await Promise.resolve().then(() => azure$1)).azure,
  async () => (await Promise.resolve().then(() => cloudflare$1)).cloudflare,
  async () => (await Promise.resolve().then(() => dashscope$1)).dashscope,
  async () => (await Promise.resolve().then(() => expo$1)).expo,
  async () => (await Promise.resolve().then(() => github$1)).github,
  async () => (await Promise.resolve().then(() => googleCloud$1)).googleCloud,
  async () => (await Promise.resolve().then(() => neon$1)).neon,
  async () => (await Promise.resolve().then(() => opencodeZen$1)).opencodeZen,
  async () => (await Promise.resolve().then(() => rapidapi$1)).rapidapi,
  async () => (await Promise.resolve().then(() => resend$1)).resend,
  async () => (await Promise.resolve().then(() => upstash$1)).upstash,
  async () => (await Promise.resolve().then(() => vercel$1)).vercel,
  async () => (await Promise.resolve().then(() => volcengine$1)).volcengine,
  async () => (await Promise.resolve().then(() => zai$1)).zai,
];
/** Further variables that hold a key with which a program spends. */
const otherVariables = {
  anthropic: ['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
  cohere: ['COHERE_API_KEY'],
  'docker-hub': ['DOCKER_PASSWORD'],
  gemini: ['GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  huggingface: ['HUGGINGFACE_API_KEY', 'HUGGING_FACE_HUB_TOKEN'],
  openai: ['CODEX_API_KEY'],
  perplexity: ['PPLX_API_KEY'],
  together: ['TOGETHERAI_API_KEY', 'TOGETHER_AI_API_KEY'],
  xai: ['GROK_API_KEY'],
};
/** Where the gate takes a key that cannot spend, the vendor's file names the ordinary one. */
function signing({ id, name, topUp, keyVariable, unfitKey, signs = [] }) {
  return { id, name, topUp, keyVariables: [unfitKey?.variable ?? keyVariable, ...(otherVariables[id] ?? [])], signs };
}
/** Every vendor whose words are known. All files are read: only for what explains an output. */
async function loadSigns() {
  const providers = await Promise.all(Object.values(gate.registry).map((load) => load()));
  const all = [...providers.map(signing), ...(await Promise.all(others.map((load) => load())))];
  return all.filter(({ signs }) => signs.length > 0);
}
//#endregion

//#region src/gate/explain-output.ts
/** So much of a line is cleaned before it is cut to what is shown. */
const maxCleanedCharacters = 4_096;
const nothing = {
  cause: 'none',
  sure: null,
  or_cap: false,
  vendor: null,
  resets_at: null,
  line: null,
  text: null,
};
/** When nothing could be looked at. */
const unexplained = {
  explanation: { ...nothing, advice: null, url: null, also: [] },
  nameOf: (vendor) => vendor,
};
/**
 * Why a command failed, as far as its output tells of money. Never throws: whatever an output holds, the command's
 * result stays what it is.
 */
async function explainOutput(output) {
  try {
    const vendors = await loadSigns();
    const { environment, clean } = output;
    const quote = createQuote(vendors);
    const explainer = createExplainer({
      signs: vendors,
      exitCode: output.exitCode,
      logTime: output.at,
      clean: (text) => quote(clean(text, maxCleanedCharacters)),
      keysOf: (id) => {
        if (environment === null)
          return undefined;
        const variables = vendors.find((vendor) => vendor.id === id)?.keyVariables ?? [];
        return variables.some((name) => (environment[name] ?? '') !== '');
      },
    });
    for await (const bytes of output.chunks)
      explainer.write(bytes);
    const found = explainer.finish();
    const moved = (finding) => ({
      ...finding,
      line: finding.line === null ? null : finding.line + output.linesBefore,
    });
    return {
      explanation: { ...moved(found), also: found.also.map(moved) },
      nameOf: (id) => vendors.find((vendor) => vendor.id === id)?.name ?? id,
    };
  }
  catch {
    return unexplained;
  }
}
//#endregion

const explainOutput$1 = {
    __proto__: null,
    explainOutput
};

//#region src/providers/signs/assemblyai.ts
/** How AssemblyAI says it: it has no balance that a gate could ask for. */
const assemblyai = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  topUp: 'https://www.assemblyai.com/dashboard/billing',
  keyVariables: ['ASSEMBLYAI_API_KEY'],
  signs: [
    {
      cause: 'credit',
      says: 'Your current account balance is negative. Please top up to continue using the API.',
    },
  ],
};
//#endregion

const assemblyai$1 = {
    __proto__: null,
    assemblyai
};

//#region src/providers/signs/aws-bedrock.ts
/** How AWS Bedrock says it: it has no balance that a gate could ask for. */
const awsBedrock = {
  id: 'aws-bedrock',
  name: 'AWS Bedrock',
  topUp: 'https://console.aws.amazon.com/billing',
  keyVariables: ['AWS_ACCESS_KEY_ID', 'AWS_BEARER_TOKEN_BEDROCK'],
  signs: [
    {
      cause: 'key',
      says: 'Model access is denied due to INVALID_PAYMENT_INSTRUMENT',
    },
  ],
};
//#endregion

const awsBedrock$1 = {
    __proto__: null,
    awsBedrock
};

//#region src/providers/signs/azure.ts
/** How Azure says it: it has no balance that a gate could ask for. */
const azure = {
  id: 'azure',
  name: 'Azure',
  topUp: 'https://portal.azure.com/#view/Microsoft_Azure_GTM/Billing.ReactView',
  keyVariables: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'],
  signs: [
    {
      cause: 'credit',
      code: 'ReadOnlyDisabledSubscription',
      most: 'probable',
    },
  ],
};
//#endregion

const azure$1 = {
    __proto__: null,
    azure
};

//#region src/providers/signs/cloudflare.ts
/** How Cloudflare says it: it has no balance that a gate could ask for. */
const cloudflare = {
  id: 'cloudflare',
  name: 'Cloudflare',
  topUp: 'https://dash.cloudflare.com/?to=/:account/billing',
  keyVariables: ['CLOUDFLARE_API_TOKEN'],
  signs: [
    {
      cause: 'cap',
      says: '\u2026you have used up your daily free allocation of 10,000 neurons',
    },
  ],
};
//#endregion

const cloudflare$1 = {
    __proto__: null,
    cloudflare
};

//#region src/providers/signs/dashscope.ts
/** How Alibaba DashScope says it: it has no balance that a gate could ask for. */
const dashscope = {
  id: 'dashscope',
  name: 'Alibaba DashScope',
  topUp: 'https://usercenter2.aliyun.com/finance/fund-management/recharge',
  keyVariables: ['DASHSCOPE_API_KEY'],
  signs: [
    {
      cause: 'credit',
      code: 'Arrearage',
    },
    {
      cause: 'credit',
      says: '\u2026please make sure your account is in good standing. For details, see: https://help.aliyun.com',
      with: ['overdue-payment'],
    },
    {
      cause: 'credit',
      says: '\u2026please make sure your account is in good standing',
      near: ['aliyun', 'dashscope', 'alibabacloud'],
    },
  ],
};
//#endregion

const dashscope$1 = {
    __proto__: null,
    dashscope
};

//#region src/providers/signs/expo.ts
/** How Expo says it: it has no balance that a gate could ask for. */
const expo = {
  id: 'expo',
  name: 'Expo',
  topUp: 'https://expo.dev/settings/billing',
  keyVariables: ['EXPO_TOKEN'],
  signs: [
    {
      cause: 'cap',
      says: 'This account has used its \u2026 builds from the Free plan this month',
    },
  ],
};
//#endregion

const expo$1 = {
    __proto__: null,
    expo
};

//#region src/providers/signs/github.ts
/** How GitHub says it: it has no balance that a gate could ask for. */
const github = {
  id: 'github',
  name: 'GitHub',
  topUp: 'https://github.com/settings/billing',
  keyVariables: ['GITHUB_TOKEN', 'GH_TOKEN'],
  signs: [
    {
      cause: 'credit',
      says: 'The job was not started because recent account payments have failed or your spending limit needs to be increased',
      orCap: true,
    },
    {
      cause: 'cap',
      says: 'This repository is over its data quota.',
    },
    {
      cause: 'cap',
      says: 'This repository exceeded its LFS budget.',
    },
    {
      cause: 'cap',
      says: 'Artifact storage quota has been hit.',
    },
    {
      cause: 'cap',
      says: 'The workflow hit the configured `max-ai-credits` guardrail.',
      page: 'https://github.github.com/gh-aw/reference/cost-management/',
      since: '2026-06',
    },
    {
      cause: 'cap',
      says: 'You have exceeded your monthly quota',
      near: ['copilot', 'Copilot'],
      page: 'https://github.com/settings/copilot',
    },
    {
      cause: 'cap',
      says: 'You have no quota',
      with: ['quota_exceeded'],
      page: 'https://github.com/settings/copilot',
    },
    {
      cause: 'rate',
      says: 'You have exceeded a secondary rate limit.',
    },
    {
      cause: 'rate',
      says: 'API rate limit exceeded for',
      near: ['github', 'GitHub'],
    },
  ],
};
//#endregion

const github$1 = {
    __proto__: null,
    github
};

//#region src/providers/signs/google-cloud.ts
/** How Google Cloud says it: it has no balance that a gate could ask for. */
const googleCloud = {
  id: 'google-cloud',
  name: 'Google Cloud',
  topUp: 'https://console.cloud.google.com/billing',
  keyVariables: ['GOOGLE_APPLICATION_CREDENTIALS'],
  signs: [
    {
      cause: 'key',
      says: 'This API method requires billing to be enabled.',
    },
  ],
};
//#endregion

const googleCloud$1 = {
    __proto__: null,
    googleCloud
};

//#region src/providers/signs/neon.ts
/** How Neon says it: it has no balance that a gate could ask for. */
const neon = {
  id: 'neon',
  name: 'Neon',
  topUp: 'https://console.neon.tech/app/billing',
  keyVariables: ['NEON_API_KEY', 'DATABASE_URL'],
  signs: [
    {
      cause: 'cap',
      says: 'Your account or project has exceeded the compute time quota.',
    },
    {
      cause: 'cap',
      says: 'Your project has exceeded the data transfer quota.',
    },
  ],
};
//#endregion

const neon$1 = {
    __proto__: null,
    neon
};

//#region src/providers/signs/opencode-zen.ts
/** How OpenCode Zen says it: it has no balance that a gate could ask for. */
const opencodeZen = {
  id: 'opencode-zen',
  name: 'OpenCode Zen',
  topUp: 'https://opencode.ai/zen',
  keyVariables: ['OPENCODE_API_KEY'],
  signs: [
    {
      cause: 'credit',
      code: 'CreditsError',
      near: ['opencode.ai'],
    },
    {
      cause: 'credit',
      says: 'Insufficient balance. Manage your billing here: https://opencode.ai',
    },
  ],
};
//#endregion

const opencodeZen$1 = {
    __proto__: null,
    opencodeZen
};

//#region src/providers/signs/rapidapi.ts
/** How RapidAPI says it: it has no balance that a gate could ask for. */
const rapidapi = {
  id: 'rapidapi',
  name: 'RapidAPI',
  topUp: 'https://rapidapi.com/developer/billing/subscriptions-and-usage',
  keyVariables: ['RAPIDAPI_KEY', 'X_RAPIDAPI_KEY'],
  signs: [
    {
      cause: 'cap',
      says: 'You have exceeded the MONTHLY quota for Requests on your current plan',
    },
    {
      cause: 'cap',
      says: 'You have exceeded the DAILY quota for Requests on your current plan',
    },
    {
      cause: 'rate',
      says: 'You have exceeded the rate limit per minute for your plan',
    },
  ],
};
//#endregion

const rapidapi$1 = {
    __proto__: null,
    rapidapi
};

//#region src/providers/signs/resend.ts
/** How Resend says it: it has no balance that a gate could ask for. */
const resend = {
  id: 'resend',
  name: 'Resend',
  topUp: 'https://resend.com/settings/billing',
  keyVariables: ['RESEND_API_KEY'],
  signs: [
    {
      cause: 'cap',
      code: 'monthly_quota_exceeded',
      fields: ['name'],
      with: ['statusCode'],
      near: ['resend', 'email'],
    },
    {
      cause: 'cap',
      code: 'daily_quota_exceeded',
      fields: ['name'],
      with: ['statusCode'],
      near: ['resend', 'email'],
    },
  ],
};
//#endregion

const resend$1 = {
    __proto__: null,
    resend
};

//#region src/providers/signs/upstash.ts
/** How Upstash says it: it has no balance that a gate could ask for. */
const upstash = {
  id: 'upstash',
  name: 'Upstash',
  topUp: 'https://console.upstash.com/account/billing',
  keyVariables: ['UPSTASH_REDIS_REST_TOKEN', 'QSTASH_TOKEN'],
  signs: [
    {
      cause: 'cap',
      says: 'ERR max requests limit exceeded. Limit:',
    },
  ],
};
//#endregion

const upstash$1 = {
    __proto__: null,
    upstash
};

//#region src/providers/signs/vercel.ts
/** How Vercel says it: it has no balance that a gate could ask for. */
const vercel = {
  id: 'vercel',
  name: 'Vercel',
  topUp: 'https://vercel.com/account/billing',
  keyVariables: ['VERCEL_TOKEN'],
  signs: [
    {
      cause: 'cap',
      code: 'api-deployments-free-per-day',
      fields: ['code'],
    },
    {
      cause: 'cap',
      says: 'Resource is limited - try again in \u2026 (more than 100, code: "api-deployments-free-per-day")',
    },
  ],
};
//#endregion

const vercel$1 = {
    __proto__: null,
    vercel
};

//#region src/providers/signs/volcengine.ts
/** How Volcengine Ark says it: it has no balance that a gate could ask for. */
const volcengine = {
  id: 'volcengine',
  name: 'Volcengine Ark',
  topUp: 'https://console.volcengine.com/finance/fund/recharge',
  keyVariables: ['ARK_API_KEY', 'VOLCENGINE_API_KEY'],
  signs: [
    {
      cause: 'credit',
      says: 'The request failed because your account has an overdue balance.',
    },
    {
      cause: 'credit',
      code: 'AccountOverdueError',
    },
  ],
};
//#endregion

const volcengine$1 = {
    __proto__: null,
    volcengine
};

//#region src/providers/signs/zai.ts
/** How Z.ai (Zhipu) says it: it has no balance that a gate could ask for. */
const zai = {
  id: 'zai',
  name: 'Z.ai (Zhipu)',
  topUp: 'https://z.ai/manage-apikey/billing',
  keyVariables: ['ZAI_API_KEY', 'ZHIPUAI_API_KEY', 'ZHIPU_API_KEY', 'GLM_API_KEY'],
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient balance or no resource package. Please recharge.',
    },
    {
      cause: 'credit',
      says: '\u4f59\u989d\u4e0d\u8db3\u6216\u65e0\u53ef\u7528\u8d44\u6e90\u5305,\u8bf7\u5145\u503c',
    },
  ],
};
//#endregion

const zai$1 = {
    __proto__: null,
    zai
};

exports.createExplainer = createExplainer;
exports.createQuote = createQuote;
exports.explainOutput = explainOutput;
exports.explainOutput$1 = explainOutput$1;
exports.loadSigns = loadSigns;
