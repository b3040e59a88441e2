'use strict';

const os = (process.getBuiltinModule?.('os') ?? require('os'));
const start = require('./start.js');
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));

//#region @actions/core/lib/utils.js
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//#endregion

//#region @actions/core/lib/command.js
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//#endregion

//#region @actions/core/lib/core.js
(undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + os.EOL);
}
function startGroup(name) {
    issue('group', name);
}
function endGroup() {
    issue('endgroup');
}
//#endregion

//#region src/core/provider/ready-credential.ts
/** A ready credential of HTTP Basic, which some vendors hand out: the `user:password` in it; null for any other key. */
function readyCredential(key) {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(key))
    return null;
  const text = Buffer.from(key, 'base64').toString('utf8');
  const isSame = Buffer.from(text)
    .toString('base64')
    .replace(/={0,2}$/, '') === key.replace(/={0,2}$/, '');
  return isSame && /^[^\s:@]+@[^\s:@]+:\S+$/.test(text) ? text : null;
}
//#endregion

//#region src/core/plan/mask.ts
/** May this text be masked? A mask on a short or numeric text would delete every output that has it inside. */
function isMaskable(text) {
  return text.length >= 8 && !/^[\d.,+-]+$/.test(text);
}
/** What must stand in no text: the key, and what it holds in another form. */
function secretsOf(key) {
  const credential = readyCredential(key);
  return credential === null ? [key] : [key, credential, credential.slice(credential.indexOf(':') + 1)];
}
/** Every form of a key that the runner should mask: whole, each line, and base64. */
function masksOf(key) {
  const lines = key.split(/[\r\n]+/).map((line) => line.trim());
  // HTTP Basic splits at the first colon; the password alone is as secret as the whole.
  const password = key.includes(':') ? [key.slice(key.indexOf(':') + 1)] : [];
  const forms = [...secretsOf(key), key.trim(), ...lines, ...password].filter(isMaskable);
  const encoded = forms.map((form) => Buffer.from(form).toString('base64'));
  // Of a text with several lines the runner would mask every line, the short ones too: ours are among the forms.
  return [...new Set([...forms, ...encoded])].filter((form) => isMaskable(form) && !/[\r\n]/.test(form));
}
//#endregion

//#region src/core/text/clean-text.ts
/** Most characters of a provider's own words that anyone sees. */
const maxCharacters$2 = 300;
// Escape sequences of terminals: CSI with its parameters, then the strings (OSC, DCS, SOS, PM, APC) with their content,
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html. None can backtrack: each part excludes what follows it, and
// a string what begins another, so that a mebibyte of beginnings is not read to its end from each of them.
const terminalSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)/g;
/** Every kind of line end, tab and blank, one run at a time. */
const blanks = start.latePattern(String.raw `[\t\n\v\f\r\u0085\p{Z}]+`, 'gu');
/** Controls, and what has no width or turns the direction of the text around. */
const invisible = start.latePattern(String.raw `[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]`, 'gu');
const invisibleButEscapes = start.latePattern(String.raw `(?![\u001b\u0007\u0090\u0098\u009b-\u009f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]`, 'gu');
const sequenceStart = /[\u001b\u0090\u0098\u009b\u009d-\u009f]/;
const maxWithSequences = 4096;
// Nearly every text has none of these.
const onlyPrintable = /^[ -~]*$/;
/** The runner takes `##[` anywhere in a line, and `::` at its start, for a command: a blank between makes them text. */
function breakCommands(text) {
  return text.replace(/#(?=#\[)/g, '# ').replace(/^:(?=:)/, ': ');
}
function cut(text, max) {
  // A character takes at most two units: nothing beyond them has to be looked at.
  const characters = Array.from(text.slice(0, 2 * max + 2));
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}\u2026`;
}
function finish(plain, redact, max) {
  return cut(breakCommands(redact(plain.replace(/ {2,}/g, ' ')).trim()), max);
}
/**
 * Makes text from outside fit to be shown: one line, no control, bidirectional or zero-width characters, no keys, no
 * workflow command. Markdown and HTML are left to the renderers, which know where the text goes.
 * @param redact takes the keys out; see `createRedactor`.
 * @param max characters of the result, the `\u2026` of a cut one included.
 */
function cleanText(text, redact, max = maxCharacters$2) {
  if (onlyPrintable.test(text))
    return finish(text, redact, max);
  const spaced = text.toWellFormed().replace(blanks(), ' ').replace(invisibleButEscapes(), '');
  // Of a long text only the beginning is given back: half a key, broken up by sequences, could stand at its end.
  if (spaced.length > maxWithSequences && sequenceStart.test(spaced))
    return '\u2026';
  // Twice: a key that follows an escape sequence's start loses its first letter with it, and would not be known again;
  // one that is broken up by a sequence is only known without it.
  const plain = redact(spaced).replace(terminalSequences, '').replace(invisible(), '');
  return finish(plain, redact, max);
}
//#endregion

//#region src/core/text/plain-text.ts
/** Longest name that a table shows, in characters. */
const maxNameCharacters = 60;
/** In what machines read there is more room: of a name, and of a sentence. */
const maxFieldNameCharacters = 300;
const maxFieldSentenceCharacters = 2_000;
/** Longest sentence that is shown. */
const maxSentenceCharacters = 1_000;
/** What CI systems take for a command anywhere in a line: `##[error]`, `##vso[\u2026]`, `##teamcity[\u2026]`. */
const commandMarks = /##(?=\w*\[)/g;
/** Keys were redacted where the text came in: nothing is left to do here. */
const asItIs = (text) => text;
/** Names with a common beginning are told apart by their ends. */
function cutInMiddle(text, max) {
  const characters = Array.from(text);
  if (characters.length <= max)
    return text;
  const head = Math.ceil((max - 1) / 2);
  return `${characters.slice(0, head).join('').trimEnd()}\u2026${characters
    .slice(head + 1 - max)
    .join('')
    .trimStart()}`;
}
/**
 * Text from outside without control, bidi and zero-width characters, in one line. A sentence is cut at its end, a name
 * (what has room for no more than one or two) in its middle.
 */
function cleanLine(text, max) {
  // A mebibyte is not cleaned for the sake of its first line; what is cut here is beyond what would be shown.
  const maxCleaned = 16 * max;
  if (max > 2 * maxNameCharacters)
    return cleanText(text.slice(0, maxCleaned), asItIs, max);
  const ends = text.length > maxCleaned ? text.slice(0, maxCleaned / 2) + text.slice(-maxCleaned / 2) : text;
  return cutInMiddle(cleanText(ends, asItIs, maxCleaned), max);
}
/** Text from outside for a line of a log: no runner takes any of it for a command, wherever it stands in the line. */
function plainText(text, max = maxSentenceCharacters) {
  return cleanLine(text, max).replace(commandMarks, '# #');
}
//#endregion

//#region src/core/verdict/consequence.ts
/** The check that decided; undefined when the configuration was wrong before any request. */
function deciderOf({ verdict, results }) {
  return results.find((_, index) => index === verdict.decidedBy);
}
/** With `require: any` and a good check, even a denied key only warns. */
function consequenceOf(result, { verdict }) {
  if (result.status === 'ok')
    return 'none';
  if (verdict.outcome === 'fail' && result.policy === 'fail')
    return 'stops';
  return !verdict.shouldRun && result.policy === 'skip' ? 'skips' : 'warns';
}
/** For a table in Markdown and the headline. */
const marks = { stops: '\u274c', skips: '\u23ed\ufe0f', warns: '\u26a0\ufe0f', none: '\u2705' };
const gravity = ['stops', 'skips', 'warns', 'none'];
/** The check that decided, then what needs a look; among equals the order given, which stays alone with `require: any`, where it is a choice. */
function byGravity(report) {
  if (report.require === 'any')
    return report.results;
  const decider = deciderOf(report);
  const rank = (result) => result === decider ? -1 : gravity.indexOf(consequenceOf(result, report));
  return report.results.toSorted((one, other) => rank(one) - rank(other));
}
//#endregion

//#region src/core/render/advice.ts
/** What to do about too little, by what binds. Null: topping up heals it. */
const remedies = {
  account: null,
  cycle: null,
  key: 'Raise the key\u2019s own limit, or use another key.',
  month: 'Raise the monthly limit, or wait until it starts anew.',
  fallback: 'Raise the fallback\u2019s limit.',
  budget: 'Raise the budget, or wait for its next period.',
};
/** Only an address that a browser opens is shown as one. */
function webAddress(url) {
  return /^https?:\/\//.test(url) ? url : null;
}
/** What the check was told with knowledge of its provider; without that, what the figures alone suggest. */
function adviceOn({ status, pool, hint, topUpUrl, advice, adviceUrl }) {
  if (advice !== null)
    return { text: advice, url: webAddress(adviceUrl ?? '') };
  const said = hint === null ? [] : [hint];
  if (status !== 'low' && status !== 'warn')
    return { text: hint, url: null };
  const remedy = pool === null ? null : remedies[pool.boundBy];
  if (remedy !== null)
    return { text: [...said, remedy].join(' '), url: null };
  // Where nobody knows a page for it, a person knows better than we do.
  const url = webAddress(topUpUrl);
  return url === null ? { text: hint, url } : { text: [...said, 'Top up.'].join(' '), url };
}
/** The same in one line, its link behind it: ` Top up: https://\u2026`. Empty when there is nothing to do. */
function adviceText(result) {
  const { text, url } = adviceOn(result);
  if (text === null)
    return '';
  const said = plainText(text);
  if (url === null)
    return ` ${said}`;
  return said.endsWith('?') ? ` ${said} ${plainText(url)}` : ` ${said.replace(/\.$/, '')}: ${plainText(url)}`;
}
//#endregion

//#region big.js/big.mjs
var DP = 20,

  

  RM = 1,


  MAX_DP = 1E6,


  MAX_POWER = 1E6,

  

  NE = -7,

  

  PE = 21,

  

  STRICT = false,






  NAME = '[big.js] ',
  INVALID = NAME + 'Invalid ',
  INVALID_DP = INVALID + 'decimal places',
  INVALID_RM = INVALID + 'rounding mode',
  DIV_BY_ZERO = NAME + 'Division by zero',


  P = {},
  UNDEFINED = void 0,
  NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;




function _Big_() {

  

  function Big(n) {
    var x = this;


    if (!(x instanceof Big)) {
      return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big(n);
    }



    if (n instanceof Big) {
      x.s = n.s;
      x.e = n.e;
      x.c = n.c.slice();
    } else {
      if (typeof n !== 'string') {
        if (Big.strict === true && typeof n !== 'bigint') {
          throw TypeError(INVALID + 'value');
        }


        n = n === 0 && 1 / n < 0 ? '-0' : String(n);
      }

      parse$1(x, n);
    }



    x.constructor = Big;
  }

  Big.prototype = P;
  Big.DP = DP;
  Big.RM = RM;
  Big.NE = NE;
  Big.PE = PE;
  Big.strict = STRICT;
  Big.roundDown = 0;
  Big.roundHalfUp = 1;
  Big.roundHalfEven = 2;
  Big.roundUp = 3;

  return Big;
}




function parse$1(x, n) {
  var e, i, nl;

  if (!NUMERIC.test(n)) {
    throw Error(INVALID + 'number');
  }


  x.s = n.charAt(0) == '-' ? (n = n.slice(1), -1) : 1;


  if ((e = n.indexOf('.')) > -1) n = n.replace('.', '');


  if ((i = n.search(/e/i)) > 0) {


    if (e < 0) e = i;
    e += +n.slice(i + 1);
    n = n.substring(0, i);
  } else if (e < 0) {


    e = n.length;
  }

  nl = n.length;


  for (i = 0; i < nl && n.charAt(i) == '0';) ++i;

  if (i == nl) {


    x.c = [x.e = 0];
  } else {


    for (; nl > 0 && n.charAt(--nl) == '0';);
    x.e = e - i - 1;
    x.c = [];


    for (e = 0; i <= nl;) x.c[e++] = +n.charAt(i++);
  }

  return x;
}




function round(x, sd, rm, more) {
  var xc = x.c;

  if (rm === UNDEFINED) rm = x.constructor.RM;
  if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
    throw Error(INVALID_RM);
  }

  if (sd < 1) {
    more =
      rm === 3 && (more || !!xc[0]) || sd === 0 && (
      rm === 1 && xc[0] >= 5 ||
      rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED))
    );

    xc.length = 1;

    if (more) {


      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {


      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {


    more =
      rm === 1 && xc[sd] >= 5 ||
      rm === 2 && (xc[sd] > 5 || xc[sd] === 5 &&
        (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) ||
      rm === 3 && (more || !!xc[0]);


    xc.length = sd;


    if (more) {


      for (; ++xc[--sd] > 9;) {
        xc[sd] = 0;
        if (sd === 0) {
          ++x.e;
          xc.unshift(1);
          break;
        }
      }
    }


    for (sd = xc.length; !xc[--sd];) xc.pop();
  }

  return x;
}




function stringify$1(x, doExponential, isNonzero) {
  var e = x.e,
    s = x.c.join(''),
    n = s.length;


  if (doExponential) {
    s = s.charAt(0) + (n > 1 ? '.' + s.slice(1) : '') + (e < 0 ? 'e' : 'e+') + e;


  } else if (e < 0) {
    for (; ++e;) s = '0' + s;
    s = '0.' + s;
  } else if (e > 0) {
    if (++e > n) {
      for (e -= n; e--;) s += '0';
    } else if (e < n) {
      s = s.slice(0, e) + '.' + s.slice(e);
    }
  } else if (n > 1) {
    s = s.charAt(0) + '.' + s.slice(1);
  }

  return x.s < 0 && isNonzero ? '-' + s : s;
}







P.abs = function () {
  var x = new this.constructor(this);
  x.s = 1;
  return x;
};




P.cmp = function (y) {
  var isneg,
    x = this,
    xc = x.c,
    yc = (y = new x.constructor(y)).c,
    i = x.s,
    j = y.s,
    k = x.e,
    l = y.e;


  if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;


  if (i != j) return i;

  isneg = i < 0;


  if (k != l) return k > l ^ isneg ? 1 : -1;

  j = (k = xc.length) < (l = yc.length) ? k : l;


  for (i = -1; ++i < j;) {
    if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
  }


  return k == l ? 0 : k > l ^ isneg ? 1 : -1;
};




P.div = function (y) {
  var x = this,
    Big = x.constructor,
    a = x.c,
    b = (y = new Big(y)).c,
    k = x.s == y.s ? 1 : -1,
    dp = Big.DP;

  if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }


  if (!b[0]) {
    throw Error(DIV_BY_ZERO);
  }


  if (!a[0]) {
    y.s = k;
    y.c = [y.e = 0];
    return y;
  }

  var bl, bt, n, cmp, ri,
    bz = b.slice(),
    ai = bl = b.length,
    al = a.length,
    r = a.slice(0, bl),
    rl = r.length,
    q = y,
    qc = q.c = [],
    qi = 0,
    p = dp + (q.e = x.e - y.e) + 1;

  q.s = k;
  k = p < 0 ? 0 : p;


  bz.unshift(0);


  for (; rl++ < bl;) r.push(0);

  do {


    for (n = 0; n < 10; n++) {


      if (bl != (rl = r.length)) {
        cmp = bl > rl ? 1 : -1;
      } else {
        for (ri = -1, cmp = 0; ++ri < bl;) {
          if (b[ri] != r[ri]) {
            cmp = b[ri] > r[ri] ? 1 : -1;
            break;
          }
        }
      }


      if (cmp < 0) {



        for (bt = rl == bl ? b : bz; rl;) {
          if (r[--rl] < bt[rl]) {
            ri = rl;
            for (; ri && !r[--ri];) r[ri] = 9;
            --r[ri];
            r[rl] += 10;
          }
          r[rl] -= bt[rl];
        }

        for (; !r[0];) r.shift();
      } else {
        break;
      }
    }


    qc[qi++] = cmp ? n : ++n;


    if (r[0] && cmp) r[rl] = a[ai] || 0;
    else r = [a[ai]];

  } while ((ai++ < al || r[0] !== UNDEFINED) && k--);


  if (!qc[0] && qi != 1) {


    qc.shift();
    q.e--;
    p--;
  }


  if (qi > p) round(q, p, Big.RM, r[0] !== UNDEFINED);

  return q;
};




P.eq = function (y) {
  return this.cmp(y) === 0;
};




P.gt = function (y) {
  return this.cmp(y) > 0;
};




P.gte = function (y) {
  return this.cmp(y) > -1;
};




P.lt = function (y) {
  return this.cmp(y) < 0;
};




P.lte = function (y) {
  return this.cmp(y) < 1;
};




P.minus = P.sub = function (y) {
  var i, j, t, xlty,
    x = this,
    Big = x.constructor,
    a = x.s,
    b = (y = new Big(y)).s;


  if (a != b) {
    y.s = -b;
    return x.plus(y);
  }

  var xc = x.c.slice(),
    xe = x.e,
    yc = y.c,
    ye = y.e;


  if (!xc[0] || !yc[0]) {
    if (yc[0]) {
      y.s = -b;
    } else if (xc[0]) {
      y = new Big(x);
    } else {
      y.s = 1;
    }
    return y;
  }


  if (a = xe - ye) {

    if (xlty = a < 0) {
      a = -a;
      t = xc;
    } else {
      ye = xe;
      t = yc;
    }

    t.reverse();
    for (b = a; b--;) t.push(0);
    t.reverse();
  } else {


    j = ((xlty = xc.length < yc.length) ? xc : yc).length;

    for (a = b = 0; b < j; b++) {
      if (xc[b] != yc[b]) {
        xlty = xc[b] < yc[b];
        break;
      }
    }
  }


  if (xlty) {
    t = xc;
    xc = yc;
    yc = t;
    y.s = -y.s;
  }

  

  if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--;) xc[i++] = 0;


  for (b = i; j > a;) {
    if (xc[--j] < yc[j]) {
      for (i = j; i && !xc[--i];) xc[i] = 9;
      --xc[i];
      xc[j] += 10;
    }

    xc[j] -= yc[j];
  }


  for (; xc[--b] === 0;) xc.pop();


  for (; xc[0] === 0;) {
    xc.shift();
    --ye;
  }

  if (!xc[0]) {


    y.s = 1;


    xc = [ye = 0];
  }

  y.c = xc;
  y.e = ye;

  return y;
};




P.mod = function (y) {
  var ygtx,
    x = this,
    Big = x.constructor,
    a = x.s,
    b = (y = new Big(y)).s;

  if (!y.c[0]) {
    throw Error(DIV_BY_ZERO);
  }

  x.s = y.s = 1;
  ygtx = y.cmp(x) == 1;
  x.s = a;
  y.s = b;

  if (ygtx) return new Big(x);

  a = Big.DP;
  b = Big.RM;
  Big.DP = Big.RM = 0;
  x = x.div(y);
  Big.DP = a;
  Big.RM = b;

  return this.minus(x.times(y));
};




P.neg = function () {
  var x = new this.constructor(this);
  x.s = -x.s;
  return x;
};




P.plus = P.add = function (y) {
  var e, k, t,
    x = this,
    Big = x.constructor;

  y = new Big(y);


  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }

  var xe = x.e,
    xc = x.c,
    ye = y.e,
    yc = y.c;


  if (!xc[0] || !yc[0]) {
    if (!yc[0]) {
      if (xc[0]) {
        y = new Big(x);
      } else {
        y.s = x.s;
      }
    }
    return y;
  }

  xc = xc.slice();



  if (e = xe - ye) {
    if (e > 0) {
      ye = xe;
      t = yc;
    } else {
      e = -e;
      t = xc;
    }

    t.reverse();
    for (; e--;) t.push(0);
    t.reverse();
  }


  if (xc.length - yc.length < 0) {
    t = yc;
    yc = xc;
    xc = t;
  }

  e = yc.length;


  for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;



  if (k) {
    xc.unshift(k);
    ++ye;
  }


  for (e = xc.length; xc[--e] === 0;) xc.pop();

  y.c = xc;
  y.e = ye;

  return y;
};




P.pow = function (n) {
  var x = this,
    one = new x.constructor('1'),
    y = one,
    isneg = n < 0;

  if (n !== ~~n || n < -MAX_POWER || n > MAX_POWER) {
    throw Error(INVALID + 'exponent');
  }

  if (isneg) n = -n;

  for (;;) {
    if (n & 1) y = y.times(x);
    n >>= 1;
    if (!n) break;
    x = x.times(x);
  }

  return isneg ? one.div(y) : y;
};




P.prec = function (sd, rm) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + 'precision');
  }
  return round(new this.constructor(this), sd, rm);
};




P.round = function (dp, rm) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm);
};




P.sqrt = function () {
  var r, c, t,
    x = this,
    Big = x.constructor,
    s = x.s,
    e = x.e,
    half = new Big('0.5');


  if (!x.c[0]) return new Big(x);


  if (s < 0) {
    throw Error(NAME + 'No square root');
  }


  s = Math.sqrt(+stringify$1(x, true, true));



  if (s === 0 || s === 1 / 0) {
    c = x.c.join('');
    if (!(c.length + e & 1)) c += '0';
    s = Math.sqrt(c);
    e = ((e + 1) / 2 | 0) - (e < 0 || e & 1);
    r = new Big((s == 1 / 0 ? '5e' : (s = s.toExponential()).slice(0, s.indexOf('e') + 1)) + e);
  } else {
    r = new Big(s + '');
  }

  e = r.e + (Big.DP += 4);


  do {
    t = r;
    r = half.times(t.plus(x.div(t)));
  } while (t.c.slice(0, e).join('') !== r.c.slice(0, e).join(''));

  return round(r, (Big.DP -= 4) + r.e + 1, Big.RM);
};




P.times = P.mul = function (y) {
  var c,
    x = this,
    Big = x.constructor,
    xc = x.c,
    yc = (y = new Big(y)).c,
    a = xc.length,
    b = yc.length,
    i = x.e,
    j = y.e;


  y.s = x.s == y.s ? 1 : -1;


  if (!xc[0] || !yc[0]) {
    y.c = [y.e = 0];
    return y;
  }


  y.e = i + j;


  if (a < b) {
    c = xc;
    xc = yc;
    yc = c;
    j = a;
    a = b;
    b = j;
  }


  for (c = new Array(j = a + b); j--;) c[j] = 0;




  for (i = b; i--;) {
    b = 0;


    for (j = a + i; j > i;) {


      b = c[j] + yc[i] * xc[j - i - 1] + b;
      c[j--] = b % 10;


      b = b / 10 | 0;
    }

    c[j] = b;
  }


  if (b) ++y.e;
  else c.shift();


  for (i = c.length; !c[--i];) c.pop();
  y.c = c;

  return y;
};




P.toExponential = function (dp, rm) {
  var x = this,
    n = x.c[0];

  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm);
    for (; x.c.length < dp;) x.c.push(0);
  }

  return stringify$1(x, true, !!n);
};




P.toFixed = function (dp, rm) {
  var x = this,
    n = x.c[0];

  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm);


    for (dp = dp + x.e + 1; x.c.length < dp;) x.c.push(0);
  }

  return stringify$1(x, false, !!n);
};




P.toJSON = P.toString = function () {
  var x = this,
    Big = x.constructor;
  return stringify$1(x, x.e <= Big.NE || x.e >= Big.PE, !!x.c[0]);
};

if (typeof Symbol !== "undefined") {
  P[Symbol.for('nodejs.util.inspect.custom')] = P.toJSON;
}




P.toNumber = function () {
  var n = +stringify$1(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + 'Imprecise conversion');
  }
  return n;
};




P.toPrecision = function (sd, rm) {
  var x = this,
    Big = x.constructor,
    n = x.c[0];

  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + 'precision');
    }
    x = round(new Big(x), sd, rm);
    for (; x.c.length < sd;) x.c.push(0);
  }

  return stringify$1(x, sd <= x.e || x.e <= Big.NE || x.e >= Big.PE, !!n);
};




P.valueOf = function () {
  var x = this,
    Big = x.constructor;
  if (Big.strict === true) {
    throw Error(NAME + 'valueOf disallowed');
  }
  return stringify$1(x, x.e <= Big.NE || x.e >= Big.PE, true);
};





var Big = _Big_();
//#endregion

//#region src/core/money/amount.ts
const zero = new Big(0);
const plainDecimal = /^\d+(?:\.\d+)?$/;
// A unit that follows without a blank is letters alone, and more than one: `1e3`, `0x10` and `5k` are no amounts.
const amountPattern = /^(?:\$\s*(?<dollars>\S+)|(?<number>[^\s$%A-Za-z]+)(?:\s+(?<unit>[A-Za-z][\w-]*)|(?<joined>[A-Za-z]{2,}))?)$/;
const wireNumber = /^[+-]?(?<digits>\d+(?:\.\d+)?)(?:[eE](?<exponent>[+-]?\d+))?$/;
/** Longest number that is taken from a provider's answer: digits, and the power of ten either way. */
const maxDigits = 40;
/** Reads `5` or `5.25`; anything else (a sign, an exponent, a separator) is null. */
function parsePlainDecimal(text) {
  return plainDecimal.test(text) && text.length <= maxDigits + 1 ? new Big(text) : null;
}
/** Reads `5`, `5.25`, `5 USD`, `$5`, `1000 credits`; null when it is none of these. */
function parseAmount(text) {
  const groups = amountPattern.exec(text.trim())?.groups;
  if (groups === undefined)
    return null;
  const value = parsePlainDecimal(groups['dollars'] ?? groups['number'] ?? '');
  if (value === null)
    return null;
  return { value, unit: groups['dollars'] === undefined ? (groups['unit'] ?? groups['joined'] ?? null) : 'USD' };
}
/** Reads an amount or a percentage such as `20%`; null when it is neither. */
function parseThreshold(text) {
  const share = /^(\S+?)\s*%$/.exec(text.trim());
  if (share === null)
    return parseAmount(text);
  const percent = parsePlainDecimal(share[1] ?? '');
  return percent === null ? null : { percent };
}
function isPercentage(threshold) {
  return 'percent' in threshold;
}
/**
 * Reads a number as it stands in a provider's answer, sign and exponent included.
 * Null when it is no number, or longer than 40 digits, or beyond 10^\u00b140.
 */
function parseWireNumber(text) {
  const groups = wireNumber.exec(text)?.groups;
  if (groups === undefined)
    return null;
  const exponent = groups['exponent'] ?? '0';
  const digits = (groups['digits'] ?? '').replace('.', '');
  if (digits.length > maxDigits || exponent.length > 4 || Math.abs(Number(exponent)) > maxDigits)
    return null;
  return new Big(text.startsWith('+') ? text.slice(1) : text);
}
/** Plain digits for machines: no exponent, no trailing zeros, no `-0`. */
function formatDecimal(value) {
  return value.eq(0) ? '0' : value.toFixed();
}
/** Every three digits from the end. */
function groupDigits(digits) {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return (first === 0 ? groups : [digits.slice(0, first), ...groups]).join(',');
}
/** For people: thousands are grouped. Still every digit. */
function groupDecimal(value) {
  const [whole = '0', fraction] = formatDecimal(value).split('.');
  const grouped = whole.replace(/\d+/, groupDigits);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** Currencies are as they are; what is counted is singular where it is one. */
function unitFor(value, unit) {
  if (!value.abs().eq(1) || unit === unit.toUpperCase())
    return unit;
  if (unit.endsWith('ies'))
    return `${unit.slice(0, -3)}y`;
  return unit.replace(/(?<=ch|sh|x)es$|(?<=[^su])s$/, '');
}
/** `1,234.5 USD`, `1 credit`. */
function formatAmount(value, unit) {
  return `${groupDecimal(value)} ${unitFor(value, unit)}`;
}
/** A threshold as its user wrote it: `20%`, `5 USD`, `5`. */
function formatThreshold(threshold) {
  if (isPercentage(threshold))
    return `${formatDecimal(threshold.percent)}%`;
  return threshold.unit === null ? groupDecimal(threshold.value) : formatAmount(threshold.value, threshold.unit);
}
/** Units are compared without case and never converted. */
function sameUnit(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
function smallest(first, ...others) {
  return others.reduce((least, value) => (value.lt(least) ? value : least), first);
}
function notBelowZero(value) {
  return value.lt(0) ? zero : value;
}
/** Share of a limit, exact: 20 % of 50 is 10. */
function shareOf(limit, percent) {
  return limit.times(percent).times('0.01');
}
/** How many whole times `divisor` fits into `value`; both at least 0, the divisor above it. */
function wholeTimes(value, divisor) {
  const quotient = value.div(divisor).round(0, 0);
  // Division is the one operation big.js rounds (to 20 places): put right what rounding up to a whole may have added.
  return quotient.times(divisor).gt(value) ? quotient.minus(1) : quotient;
}
//#endregion

//#region src/core/money/figure.ts
const currency = /^[A-Z]{3}$/;
/** An amount as every person sees it: `1,234.5 USD`; without a unit where none is known. */
function formatFigure(value, unit) {
  return unit === null ? groupDecimal(value) : formatAmount(value, unit);
}
/** `5 USD is`, `1,000 credits are`. */
function verbFor(value, unit) {
  return value.eq(1) || unit === null || currency.test(unit) || !unit.endsWith('s') ? 'is' : 'are';
}
//#endregion

//#region src/core/plan/limits.ts
/** What a config file or a list may be at most, in bytes: no list of checks is longer, and an attack is. */
const maxConfigBytes = 512 * 1024;
/** Most errors that are told one by one. Nobody reads more, and telling half a mebibyte of them takes seconds. */
const maxErrors = 500;
//#endregion

//#region src/core/provider/pool.ts
/** A pool from the facts a provider has; what it does not tell is absent, and it is usable unless said otherwise. */
function pool(facts) {
  return {
    boundBy: 'account',
    covers: 'account',
    used: null,
    total: null,
    limit: null,
    usable: true,
    stepsInFor: null,
    startsAt: null,
    resetsAt: null,
    expiresAt: null,
    lowerBound: false,
    upperBound: false,
    reportedLate: false,
    ...facts,
  };
}
/** What can be spent from a pool now: of one that is not usable nothing, whatever it reports. */
function leftIn({ remaining, usable }) {
  return usable ? remaining : zero;
}
/** The same as a figure: null when the pool was not read, or has no limit. */
function amountLeft(pool) {
  const left = pool === null ? null : leftIn(pool);
  return left === 'unlimited' ? null : left;
}
/** Has it no limit at all? A key without one is not that: what the account behind it has is not known, and may be nothing. */
function isUnlimited(pool) {
  return pool !== null && leftIn(pool) === 'unlimited' && pool.covers !== 'cap';
}
//#endregion

//#region src/core/provider/reasons.ts
// Every reason for which a check has no answer, or a bad one: what it does, and how it is told.
const reasons = {
  network: { status: 'unknown', retry: 'yes', sentence: 'the connection failed', clause: 'no connection' },
  timeout: { status: 'unknown', retry: 'yes', sentence: 'the provider took too long', clause: 'no answer in time' },
  'rate-limited': {
    status: 'unknown',
    retry: 'yes',
    sentence: 'the provider limits the rate of requests',
    clause: 'too many requests',
  },
  'server-error': {
    status: 'unknown',
    retry: 'yes',
    sentence: 'the provider has a fault',
    clause: 'the provider\u2019s server failed',
  },
  maintenance: {
    status: 'unknown',
    retry: 'yes',
    sentence: 'the provider is under maintenance',
    clause: 'the provider is under maintenance',
  },
  'not-json': {
    status: 'unknown',
    retry: 'once',
    sentence: 'the answer is not JSON',
    clause: 'the answer is not JSON',
  },
  'unexpected-body': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer does not fit the provider\u2019s contract',
    clause: 'the answer is not as documented',
  },
  'unexpected-status': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer has an unexpected status',
    clause: 'an unexpected answer',
  },
  redirect: {
    status: 'unknown',
    retry: 'no',
    sentence: 'the provider redirects, which is not followed with a key',
    clause: 'the provider redirects',
  },
  'too-large': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer is larger than 1 MiB',
    clause: 'the answer is too large',
  },
  'waf-block': {
    status: 'unknown',
    retry: 'no',
    sentence: 'a firewall in front of the provider blocked the request',
    clause: 'a firewall blocked the request',
  },
  'no-such-pool': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the pool is not in the answer',
    clause: 'no such pool',
  },
  'not-told': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the answer tells nothing that could stop a job',
    clause: 'the answer does not tell it',
  },
  'model-unavailable': {
    status: 'unknown',
    retry: 'no',
    sentence: 'the model that was asked is not available',
    clause: 'the model is not available',
  },
  unauthorized: {
    status: 'denied',
    retry: 'no',
    sentence: 'the key was rejected',
    clause: 'the key was rejected',
  },
  forbidden: {
    status: 'denied',
    retry: 'no',
    sentence: 'the key may not read the balance',
    clause: 'the key may not read the balance',
  },
  insufficient: {
    status: 'low',
    retry: 'no',
    sentence: 'the provider says that the credit is insufficient',
    clause: 'out of credit',
  },
};
//#endregion

//#region src/core/render/headline.ts
/** What one check found, as a clause: `apertis has 0.95 USD left, 5 USD is required`. */
function clauseOf(result, show) {
  const name = show(result.name, maxNameCharacters);
  const { pool, required, unit, warnBelow } = result;
  const remaining = amountLeft(pool);
  const figure = (value) => formatThreshold({ value, unit });
  const left = remaining === null ? null : `${name} has ${figure(remaining)} left`;
  switch (result.status) {
    case 'ok':
    case 'low':
      if (result.probe !== null && result.status === 'ok')
        return `${name} was served, so something is left`;
      if (isUnlimited(pool))
        return `${name} is unlimited`;
      if (left === null)
        return result.probe === null
          ? `${name} is out of credit, says its provider`
          : `the key of ${name} cannot spend now, says its provider`;
      return required === null ? left : `${left}, ${figure(required)} ${verbFor(required, unit)} required`;
    case 'warn':
      return warnBelow === null
        ? `${left ?? name} is getting low`
        : `${left ?? name}, below the soft limit of ${figure(warnBelow)}`;
    case 'unknown': {
      const why = result.reason === null ? '' : ` (${reasons[result.reason].clause})`;
      return result.probe === null
        ? `the balance of ${name} could not be read${why}`
        : `whether the key of ${name} can spend could not be learnt${why}`;
    }
    case 'denied':
      return result.reason === 'forbidden'
        ? `the key of ${name} ${result.probe === null ? 'may not read the balance' : 'is not let through'}`
        : `the key of ${name} was rejected`;
    case 'no-key':
      return `there is no key for ${name}`;
    case 'error':
      return `the configuration of ${name} is wrong`;
  }
}
/** How many of the others have a problem too; with `require: any` the check that decided may have none. */
function moreProblems(report, decider) {
  const others = report.results.filter((result) => result !== decider && consequenceOf(result, report) !== 'none');
  if (others.length === 0)
    return '';
  const also = decider.status === 'ok' ? '' : ' too';
  return ` (${others.length} other ${others.length === 1 ? 'check has' : 'checks have'} a problem${also})`;
}
/** A probe proves that something is left, and never that it is enough. */
function passText(results, clause) {
  const probed = results.some(({ probe }) => probe !== null);
  if (results.length > 1)
    return probed ? `All ${results.length} checks passed` : `Enough credit in all ${results.length} checks`;
  return probed ? `The key can spend: ${clause}` : `Enough credit: ${clause}`;
}
/** The verdict in one sentence that a tired person understands. */
function headlineOf(report, show) {
  const { verdict, results, configurationErrors } = report;
  const decider = deciderOf(report);
  if (decider === undefined) {
    const count = configurationErrors.length > maxErrors ? `more than ${maxErrors}` : configurationErrors.length;
    return {
      mark: marks.stops,
      text: `Credit Gate stopped this job: its configuration has ${count === 1 ? 'an error' : `${count} errors`}`,
      meaning: 'The step failed, and `should-run` is `false`. No provider was asked.',
    };
  }
  const clause = clauseOf(decider, show);
  const more = moreProblems(report, decider);
  switch (verdict.outcome) {
    case 'fail':
      return {
        mark: marks.stops,
        text: `Credit Gate stopped this job: ${clause}${more}`,
        meaning: 'The step failed, and `should-run` is `false`.',
      };
    case 'skip':
      return {
        mark: marks.skips,
        text: `Credit Gate skipped this job: ${clause}${more}`,
        meaning: 'The step is green, but `should-run` is `false`: what asks for it does not start.',
      };
    case 'warn':
      return {
        mark: marks.warns,
        text: `The job goes on${decider.status === 'ok' ? ':' : ', but'} ${clause}${more}`,
        meaning: 'The step is green, and `should-run` is `true`.',
      };
    case 'pass':
      return {
        mark: marks.none,
        text: passText(results, clause),
        meaning: 'The step is green, and `should-run` is `true`.',
      };
  }
}
//#endregion

//#region src/core/text/format-time.ts
const minute$1 = 60_000;
const hour = 60 * minute$1;
const day = 24 * hour;
/** A time (RFC 3339, or a bare date) for people: `2026-12-01 00:00 UTC`, `2026-12-01`. Empty when there is none. */
function formatTime(time) {
  if (time === null)
    return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(time))
    return time;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function counted$1(amount, unit) {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
function roughly(span) {
  if (span < minute$1)
    return 'less than a minute';
  if (span < 90 * minute$1)
    return counted$1(Math.floor(span / minute$1), 'minute');
  if (span < 2 * day)
    return counted$1(Math.round(span / hour), 'hour');
  return counted$1(Math.round(span / day), 'day');
}
/** How far a time is away: `in 3 days`, `2 hours ago`; a bare date by days alone. Empty when there is none. */
function formatTimeLeft(time, now) {
  if (time === null)
    return '';
  const at = new Date(time).getTime();
  if (Number.isNaN(at))
    return '';
  if (!time.includes(':')) {
    const days = Math.round((at - Math.floor(now.getTime() / day) * day) / day);
    if (days === 0)
      return 'today';
    return days > 0 ? `in ${counted$1(days, 'day')}` : `${counted$1(-days, 'day')} ago`;
  }
  const span = at - now.getTime();
  return span >= 0 ? `in ${roughly(span)}` : `${roughly(-span)} ago`;
}
/** `in 3 days (2026-12-01 00:00 UTC)`; empty when there is no time. */
function formatTimeWithDistance(time, now) {
  const distance = formatTimeLeft(time, now);
  return distance === '' ? '' : `${distance} (${formatTime(time)})`;
}
/** Has this reset been already? One that is told by its date alone may come at any time of that day. */
function isResetOver(time, now) {
  if (time === null)
    return false;
  const length = time.includes(':') ? 0 : day;
  return new Date(time).getTime() + length <= now.getTime();
}
/** When something starts anew, as `formatTimeLeft` says it; empty when that time has passed: it is no news of the next one. */
function formatResetLeft(time, now) {
  return isResetOver(time, now) ? '' : formatTimeLeft(time, now);
}
/** The same with its time in brackets. */
function formatReset(time, now) {
  return isResetOver(time, now) ? '' : formatTimeWithDistance(time, now);
}
//#endregion

//#region src/core/verdict/report.ts
/** From the worst to the best. */
const statuses = ['error', 'denied', 'low', 'unknown', 'no-key', 'warn', 'ok'];
/** When the pool that decided starts anew, or the vendor says that it goes on; null when nobody says. */
function resetOf$1({ pool, probe }) {
  return pool?.resetsAt ?? probe?.resetsAt ?? null;
}
//#endregion

//#region src/core/render/lasts.ts
/** How long credit lasts, for a table: `about 12 days`, `until the reset`. Empty when it is not known. */
function lastsText(forecast) {
  if (forecast === null)
    return '';
  const { daysLeft, runsOutAt } = forecast;
  if (daysLeft === null)
    return 'no use seen';
  if (runsOutAt === null && daysLeft.lt(100_000))
    return 'until the reset';
  if (daysLeft.eq(0))
    return 'used up';
  const [amount, unit] = daysLeft.lt(2) ? [daysLeft.times(24), 'hour'] : [daysLeft, 'day'];
  const whole = amount.round(0, 0);
  if (whole.eq(0))
    return 'less than an hour';
  return `about ${groupDecimal(whole)} ${unit}${whole.eq(1) ? '' : 's'}`;
}
//#endregion

//#region src/core/render/result-table.ts
/** The columns that a person sees, everywhere the same; the last two only where there is something to tell. */
const columns$1 = ['check', 'provider', 'pool', 'remaining', 'required', 'status', 'resets', 'lasts'];
/** Whose digits stand under each other. */
const rightAligned = ['remaining', 'required'];
/** What is left, as a person reads it: `at least` and `at most` where more or less may be left. */
function remainingText$1({ pool }) {
  const left = amountLeft(pool);
  if (pool === null || left === null)
    return isUnlimited(pool) ? 'unlimited' : '';
  const bound = pool.lowerBound ? 'at least ' : pool.upperBound ? 'at most ' : '';
  return `${bound}${formatFigure(left, pool.unit)}`;
}
/** The status, and what the run does in spite of it. */
function statusText(result, report) {
  const { status } = result;
  const { outcome, shouldRun } = report.verdict;
  const consequence = consequenceOf(result, report);
  if (consequence === 'skips' && outcome === 'skip')
    return `${status}, skipped`;
  return consequence === 'warns' && status !== 'warn' && shouldRun ? `${status}, goes on` : status;
}
/** The cells of one check. Names are as they came: whoever prints makes them harmless. */
function cellsOf(result, report) {
  return [
    result.name,
    result.providerName,
    result.pool?.id ?? result.askedPool ?? '',
    remainingText$1(result),
    result.required === null ? '' : formatFigure(result.required, result.unit),
    statusText(result, report),
    formatResetLeft(resetOf$1(result), new Date(report.endedAt)),
    lastsText(result.forecast),
  ];
}
/** All checks of one report, in this order. */
function tableOf(report, ordered) {
  const cells = ordered.map((result) => cellsOf(result, report));
  const last = columns$1.indexOf('status');
  const shown = columns$1.map((_, at) => at <= last || cells.some((row) => row[at] !== ''));
  const isShown = (_, at) => shown[at];
  const head = columns$1.filter(isShown);
  return {
    head,
    right: head.map((column) => rightAligned.includes(column)),
    rows: cells.map((row) => row.filter(isShown)),
  };
}
//#endregion

//#region src/core/render/log.ts
/** `checks[2].minimum: \u2026`, harmless in a log. */
function configurationErrorText({ where, field, message }) {
  const place = [where, field].filter((part) => part !== '').join(': ');
  const said = plainText(message);
  return place === '' ? said : `${plainText(place, 2 * maxNameCharacters)}: ${said}`;
}
/** One line per check, or per configuration error. No runner takes any of them for a command. */
function renderLogLines(report) {
  if (report.configurationErrors.length > 0) {
    return report.configurationErrors.map((error) => `error  ${configurationErrorText(error)}`);
  }
  const width = Math.max(0, ...report.results.map((result) => statusText(result, report).length));
  return report.results.map((result) => `${statusText(result, report).padEnd(width)}  ${plainText(result.message)}`);
}
/** All checks as an aligned plain table, what needs a look first; empty when there was none. */
function renderLogTable(report) {
  if (report.results.length === 0)
    return '';
  const { head, right, rows } = tableOf(report, byGravity(report));
  const plain = rows.map((row) => row.map((cell) => plainText(cell, maxNameCharacters)));
  return start.alignColumns([head, ...plain], right).join('\n');
}
/** The verdict, and what later steps read, as the last lines of a step: whoever looks at a log looks there. */
function renderLogEnd(report) {
  return [`${headlineOf(report, plainText).text}.`, `should-run=${report.verdict.shouldRun}`];
}
//#endregion

//#region src/core/render/annotations.ts
/** The runner records 10 of a kind for a step; the tenth says how many more there are. */
const maxOfAKind = 9;
/** The runner cuts a message at 4,096 characters. */
const maxCharacters$1 = 4_000;
const titles = {
  ok: 'Credit Gate: enough credit',
  warn: 'Credit Gate: credit is getting low',
  low: 'Credit Gate: not enough credit',
  unknown: 'Credit Gate: balance unknown',
  denied: 'Credit Gate: key rejected',
  'no-key': 'Credit Gate: no key',
  error: 'Credit Gate: wrong configuration',
};
function annotationOf(result, report) {
  const advice = adviceText(result);
  const stopped = consequenceOf(result, report) === 'stops';
  const sentence = plainText(result.message, maxCharacters$1 - advice.length - 1);
  return {
    level: stopped ? 'error' : 'warning',
    title: titles[result.status],
    message: `${sentence}${/[.!?\u2026]$/.test(sentence) ? '' : '.'}${advice}`,
  };
}
/** The first nine of one level, and how many more there are. */
function limited(annotations, level) {
  const all = annotations.filter((annotation) => annotation.level === level);
  const more = all.length - maxOfAKind;
  if (more <= 0)
    return all;
  const message = `and ${more} more: the job summary and the output \`results\` have them all.`;
  return [...all.slice(0, maxOfAKind), { level, title: `Credit Gate: ${more} more`, message }];
}
/** All configuration errors in one text, a line each, as many as fit. */
function configurationMessage(report) {
  const lines = report.configurationErrors.map(configurationErrorText);
  let text = '';
  for (const [index, line] of lines.entries()) {
    const next = text === '' ? line : `${text}\n${line}`;
    if (next.length > maxCharacters$1)
      return `${text}\nand ${lines.length - index} more`;
    text = next;
  }
  return text;
}
/** What shows at the top of a run: one annotation per problem, the deciding check's first; a clean pass has none. */
function renderAnnotations(report) {
  const { results, configurationErrors } = report;
  if (configurationErrors.length > 0) {
    return [{ level: 'error', title: titles.error, message: configurationMessage(report) }];
  }
  const decider = deciderOf(report);
  const ordered = [...results.filter((one) => one === decider), ...results.filter((one) => one !== decider)];
  const all = ordered.filter(({ status }) => status !== 'ok').map((result) => annotationOf(result, report));
  return [...limited(all, 'error'), ...limited(all, 'warning')];
}
//#endregion

//#region lossless-json/lib/esm/utils.js
function isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;

function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function isSafeNumber(value, config) {
  if (isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  return false;
}
let UnsafeNumberReason = /*#__PURE__*/function (UnsafeNumberReason) {
  UnsafeNumberReason["underflow"] = "underflow";
  UnsafeNumberReason["overflow"] = "overflow";
  UnsafeNumberReason["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason["truncate_float"] = "truncate_float";
  return UnsafeNumberReason;
}({});

function getUnsafeNumberReason(value) {
  if (isSafeNumber(value)) {
    return undefined;
  }
  if (isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}

function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf('.');
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}

function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === '-') {
    start++;
  }
  while (value[start] === '0' || value[start] === '.') {
    start++;
  }
  let end = value.lastIndexOf('e');
  if (end === -1) {
    end = value.lastIndexOf('E');
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === '0' || value[end - 1] === '.') && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
//#endregion

//#region lossless-json/lib/esm/LosslessNumber.js
const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');

class LosslessNumber {
  value;

  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }

  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);

    if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }

    if (isInteger(this.value)) {
      return BigInt(this.value);
    }

    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }

  toString() {
    return this.value;
  }

}

function isLosslessNumber(value) {
  return value !== null && typeof value === 'object' && value[losslessNumberMarker] === true;
}
//#endregion

//#region lossless-json/lib/esm/numberParsers.js
function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
//#endregion

//#region lossless-json/lib/esm/revive.js
function revive(json, reviver) {
  return reviveValue({
    '': json
  }, '', json, reviver);
}

function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !isLosslessNumber(value)) {
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}

function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== undefined) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}

function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === undefined) {
      delete array[i];
    } else {
      array[i] = value;
    }
  }
  return array;
}
//#endregion

//#region lossless-json/lib/esm/parse.js
function parse(text, reviver, options) {
  const optionsObj = typeof options === 'function' ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === undefined) {
          throwObjectKeyExpected();
          return;
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (value === undefined) {
          throwObjectValueExpected();
          return;
        }

        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value
          });
          if (returnedValue !== undefined) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value);
        }
      }
      if (text.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value = parseValue();
        expectArrayItem(value);
        array.push(value);
      }
      if (text.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword('true', true) ?? parseKeyword('false', false) ?? parseKeyword('null', null);
    skipWhitespace();
    return value;
  }
  function parseKeyword(name, value) {
    if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = '';
      while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
        if (text.charCodeAt(i) === codeBackslash) {
          const char = text[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== undefined) {
            result += escapeChar;
            i++;
          } else if (char === 'u') {
            if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text.charCodeAt(i))) {
            result += text[i];
          } else {
            throwInvalidCharacter(text[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text.charCodeAt(i))) {
      i++;
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    } else {
      return undefined;
    }
    if (text.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text.slice(start, i));
    }
  }
  function eatComma() {
    if (text.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value) {
    if (value === undefined) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value) {
    if (value === undefined) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }

  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text.length ? `but got '${text[i]}'` : 'but reached end of input';
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === '__proto__') {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 0x20 && code <= 0x10ffff;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
};
const codeBackslash = 0x5c;
const codeOpeningBrace = 0x7b;
const codeClosingBrace = 0x7d;
const codeOpeningBracket = 0x5b;
const codeClosingBracket = 0x5d;
const codeSpace = 0x20;
const codeNewline = 0xa;
const codeTab = 0x9;
const codeReturn = 0xd;
const codeDoubleQuote = 0x0022;
const codePlus = 0x2b;
const codeMinus = 0x2d;
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c;
const codeDot = 0x2e;
const codeColon = 0x3a;
const codeUppercaseA = 0x41;
const codeLowercaseA = 0x61;
const codeUppercaseE = 0x45;
const codeLowercaseE = 0x65;
const codeUppercaseF = 0x46;
const codeLowercaseF = 0x66;
//#endregion

//#region lossless-json/lib/esm/stringify.js
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === 'function' ? replacer.call({
    '': value
  }, '', value) : value;
  return stringifyValue(replacedValue, '');

  function stringifyValue(value, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find(item => item.test(value));
      if (stringifier) {
        const str = stringifier.stringify(value);
        if (typeof str !== 'string' || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }

    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
      return JSON.stringify(value);
    }

    if (isLosslessNumber(value)) {
      return value.toString();
    }

    if (typeof value === 'bigint') {
      return value.toString();
    }

    if (Array.isArray(value)) {
      return stringifyArray(value, indent);
    }

    if (value && typeof value === 'object') {
      return stringifyObject(value, indent);
    }
    return undefined;
  }

  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return '[]';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let str = resolvedSpace ? '[\n' : '[';
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === 'function' ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== 'undefined' && typeof item !== 'function') {
        const serialized = stringifyValue(item, childIndent);
        str += serialized === undefined ? 'null' : serialized;
      } else {
        str += 'null';
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ',\n' : ',';
      }
    }
    str += resolvedSpace ? `\n${indent}]` : ']';
    return str;
  }

  function stringifyObject(object, indent) {
    if (typeof object.toJSON === 'function') {
      return stringifyValue(object.toJSON(), indent);
    }

    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return '{}';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let first = true;
    let str = resolvedSpace ? '{\n' : '{';
    for (const key of keys) {
      const value = typeof replacer === 'function' ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value)) {
        const serialized = stringifyValue(value, childIndent);
        if (serialized === undefined) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ',\n' : ',';
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `\n${indent}}` : '}';
    return str;
  }

  function includeProperty(_key, value) {
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}

const MAX_SPACE_LENGTH = 10;

function resolveSpace(space) {
  if (typeof space === 'number') {
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? ' '.repeat(count) : undefined;
  }
  if (typeof space === 'string' && space !== '') {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return undefined;
}
//#endregion

//#region src/core/money/instant.ts
const bareDate = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i;
/** Does the calendar have this day? `Date` would turn 30 February into 2 March. */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** RFC 3339 in UTC, without the milliseconds that are all zero. */
function formatInstant(date) {
  return date.toISOString().replace('.000Z', 'Z');
}
/**
 * A time from a provider as RFC 3339 in UTC. One that is already so keeps its text, a bare date stays one, a time
 * without a zone is taken as UTC. Null when it cannot be read.
 */
function parseInstant(text) {
  const trimmed = text.trim();
  if (bareDate.test(trimmed))
    return isDay(trimmed) ? trimmed : null;
  const parts = instant.exec(trimmed);
  if (parts === null)
    return null;
  const [, day = '', time = '', zone = 'Z'] = parts;
  if (!isDay(day))
    return null;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const date = new Date(`${day}T${time}${offset}`);
  if (Number.isNaN(date.getTime()))
    return null;
  const whole = time.length > 'hh:mm'.length;
  return whole && trimmed === `${day}T${time}Z` ? trimmed : formatInstant(date);
}
/** Seconds since 1970 as RFC 3339; null when out of a date's range. */
function instantFromSeconds(seconds) {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? null : formatInstant(date);
}
/** Has this time (RFC 3339, or a bare date) come already? */
function isPast(time, now) {
  return new Date(time).getTime() <= now.getTime();
}
/** First moment of the running UTC period; weeks start on Monday. */
function periodStart(period, now) {
  const day = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), period === 'month' ? 1 : now.getUTCDate());
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return new Date(period === 'week' ? day - sinceMonday * 86_400_000 : day);
}
/** First moment of the next UTC period. */
function nextPeriodStart(period, now) {
  const start = periodStart(period, now);
  if (period === 'month')
    return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
  return new Date(start.getTime() + (period === 'week' ? 7 : 1) * 86_400_000);
}
//#endregion

//#region src/core/memory/forecast.ts
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const minReadings = 3;
const minSpanMs = dayMs;
/** Only what was read lately says how fast credit goes now. */
const windowMs = 14 * dayMs;
/** A period that has just begun says nothing about its pace. */
const minPeriodMs = hourMs;
/** The last moment that RFC 3339 can write. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59);
function resetMsOf({ resetsAt, at }) {
  const reset = resetsAt === null ? Number.NaN : Date.parse(resetsAt);
  return reset > at ? reset : null;
}
/** @param fell what went in `spanMs`. */
function project(fell, spanMs, last, basedOn) {
  const perDay = fell.times(dayMs).div(spanMs).round(6, Big.roundHalfUp);
  if (!fell.gt(0))
    return { perDay: zero, daysLeft: null, runsOutAt: null, basedOn };
  const left = last.remaining.lt(0) ? zero : last.remaining;
  const msLeft = left.times(spanMs).div(fell);
  const reset = resetMsOf(last);
  const days = (ms) => ms.div(dayMs).round(2, Big.roundHalfUp);
  if (reset !== null && msLeft.gt(reset - last.at)) {
    return { perDay, daysLeft: days(new Big(reset - last.at)), runsOutAt: null, basedOn };
  }
  const end = msLeft.plus(last.at);
  const runsOutAt = end.gt(lastMs) ? null : formatInstant(new Date(Math.round(end.div(1000).toNumber()) * 1000));
  return { perDay, daysLeft: days(msLeft), runsOutAt, basedOn };
}
/** What fell from each figure to the next. Where it rose, or the pool was reset, the time counts and nothing else. */
function burnOf(points) {
  let burned = zero;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined || before.resetsAt !== point.resetsAt)
      return;
    if (point.remaining.lt(before.remaining))
      burned = burned.plus(before.remaining.minus(point.remaining));
  });
  return burned;
}
function fromPeriod(last, period) {
  if (period === null)
    return null;
  const span = last.at - Date.parse(period.startsAt);
  const isOver = last.resetsAt !== null && Date.parse(last.resetsAt) <= last.at;
  if (isOver || !(span >= minPeriodMs) || period.used.lt(0))
    return null;
  return project(period.used, span, last, { readings: 1, since: period.startsAt });
}
/**
 * From the figures of one check, pool and unit; the last one is this run's own.
 * @param points in any order.
 * @param period of a pool that has a limit: then one figure is enough.
 */
function forecastOf(points, period) {
  const ordered = points.toSorted((one, other) => one.at - other.at);
  const last = ordered.at(-1);
  if (last === undefined)
    return { forecast: null, missing: 'there is no figure to go by' };
  const recent = ordered.filter(({ at }) => at >= last.at - windowMs);
  const first = recent[0] ?? last;
  const span = last.at - first.at;
  if (recent.length >= minReadings && span >= minSpanMs) {
    const basedOn = { readings: recent.length, since: formatInstant(new Date(first.at)) };
    return { forecast: project(burnOf(recent), span, last, basedOn) };
  }
  const forecast = fromPeriod(last, period);
  if (forecast !== null)
    return { forecast };
  const readings = `${recent.length} ${recent.length === 1 ? 'reading' : 'readings'}`;
  const hours = Math.floor(span / hourMs);
  return {
    forecast: null,
    missing: `it takes ${minReadings} readings over 24 hours of the last 14 days, and there ${recent.length === 1 ? 'is' : 'are'} ${readings} over ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  };
}
/** Does the credit end before `spanMs` is over? A reset that comes first is no end. */
function endsWithin(forecast, spanMs, now) {
  if (forecast.runsOutAt === null)
    return false;
  return Date.parse(forecast.runsOutAt) < now.getTime() + spanMs;
}
/** As it stands in JSON. */
function forecastItem(forecast) {
  if (forecast === null)
    return null;
  const { perDay, daysLeft, runsOutAt, basedOn } = forecast;
  return { per_day: perDay, days_left: daysLeft, runs_out_at: runsOutAt, based_on: basedOn };
}
//#endregion

//#region src/core/verdict/verdict.ts
function isGood({ status }) {
  return status === 'ok' || status === 'warn';
}
/** What one check does to the run. */
function outcomeOf({ status, policy }) {
  if (status === 'ok')
    return 'pass';
  return status === 'warn' ? 'warn' : (policy ?? 'fail');
}
/** The gravest outcome there is, and the check that decided it. Without any check: a failure. */
function gravest(results, order) {
  const outcome = order.find((candidate) => results.some((result) => outcomeOf(result) === candidate)) ?? 'fail';
  const among = results.flatMap((result, index) => outcomeOf(result) === outcome ? [{ status: result.status, index }] : []);
  const [first] = among.toSorted((one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status));
  return { outcome, index: first?.index ?? null, status: first?.status ?? 'error' };
}
/** With `require: any` and a good check, what is wrong elsewhere is a warning. */
function eased(results, good) {
  const outcome = good.status === 'warn' || !results.every(isGood) ? 'warn' : 'pass';
  return { outcome, index: results.indexOf(good), status: good.status };
}
/**
 * The one verdict of a run. No results at all is a failure, never a pass.
 * @param require `all`: every check must let the run go on; `any`: one that is `ok` or `warn` is enough.
 */
function decide(results, require) {
  const good = results.find(isGood);
  const wrong = results.some(({ status }) => status === 'error');
  // Nothing passes where one good check would have been enough, and there is none.
  const order = require === 'all' ? ['fail', 'skip', 'warn', 'pass'] : ['fail', 'warn', 'skip'];
  const { outcome, index, status } = require === 'any' && good !== undefined && !wrong ? eased(results, good) : gravest(results, order);
  const shouldRun = outcome === 'pass' || outcome === 'warn';
  const byPolicy = shouldRun ? results.find(({ policy }) => policy === 'warn') : undefined;
  return {
    outcome,
    shouldRun,
    status,
    decidedBy: index,
    firstOk: (good ?? byPolicy)?.name ?? null,
    okChecks: results.filter(isGood).map(({ name }) => name),
    problemChecks: results.filter((result) => !isGood(result)).map(({ name }) => name),
  };
}
//#endregion

//#region src/core/verdict/report-errors.ts
/** The report of a run whose configuration was wrong: nothing was asked. */
function reportConfigurationErrors(errors, summary, now) {
  const at = formatInstant(now);
  return {
    verdict: decide([], 'all'),
    results: [],
    configurationErrors: errors,
    notes: [],
    require: 'all',
    summary,
    startedAt: at,
    endedAt: at,
  };
}
//#endregion

//#region src/core/render/message.ts
/** The whole run in one line, made to be posted: who, how much, what to do. */
function renderMessage(report) {
  const decider = deciderOf(report);
  const [error] = report.configurationErrors;
  if (decider === undefined && error === undefined)
    return 'Credit Gate has not come to a verdict.';
  const wrong = error === undefined ? '' : ` ${configurationErrorText(error)}`;
  const advice = decider === undefined ? wrong : adviceText(decider);
  return plainText(`${headlineOf(report, plainText).text}.${advice}`);
}
//#endregion

//#region src/core/render/results.ts
const maxPools = 100;
const name = (text) => cleanLine(text, maxFieldNameCharacters);
const sentence = (text) => cleanLine(text, maxFieldSentenceCharacters);
/** JSON with every digit of every amount, and nothing in it that a CI system takes for a command. */
function renderExactJson(value, indent) {
  const exact = {
    test: (candidate) => candidate instanceof Big,
    stringify: (amount) => formatDecimal(amount),
  };
  return (stringify(value, undefined, indent, [exact]) ?? 'null').replace(commandMarks, '#\\u0023');
}
function poolItem(pool) {
  return {
    id: name(pool.id),
    label: name(pool.label),
    remaining: pool.remaining === 'unlimited' ? null : pool.remaining,
    unlimited: pool.remaining === 'unlimited',
    unit: pool.unit,
    covers: pool.covers,
    used: pool.used,
    total: pool.total,
    limit: pool.limit,
    usable: pool.usable,
    resets_at: pool.resetsAt,
    expires_at: pool.expiresAt,
  };
}
/** At most 100, the deciding one always. */
function shownPools({ pools, pool }) {
  const first = pools.slice(0, maxPools);
  const deciding = pools.find(({ id }) => id === pool?.id);
  return deciding === undefined || first.includes(deciding) ? first : [...first.slice(0, -1), deciding];
}
function resultItem(result) {
  const { budget, pool } = result;
  const id = pool?.id ?? result.askedPool;
  const advice = adviceOn(result);
  return {
    name: name(result.name),
    provider: result.provider,
    status: result.status,
    policy: result.policy,
    reason: result.reason,
    transient: result.transient,
    message: sentence(result.message),
    pool: id === null ? null : name(id),
    remaining: amountLeft(pool),
    unlimited: isUnlimited(pool),
    unit: result.unit,
    bound_by: pool?.boundBy ?? null,
    covers: pool?.covers ?? null,
    minimum: result.minimum,
    estimated_cost: result.estimatedCost,
    parallel_jobs: result.parallelJobs,
    required: result.required,
    shortfall: result.shortfall,
    warn_below: result.warnBelow,
    runs_left: result.runsLeft,
    forecast: forecastItem(result.forecast),
    resets_at: resetOf$1(result),
    expires_at: pool?.expiresAt ?? null,
    lower_bound: pool?.lowerBound ?? false,
    upper_bound: pool?.upperBound ?? false,
    budget: budget === null
      ? null
      : { amount: budget.amount, unit: budget.unit, period: budget.period, starts_at: budget.startsAt },
    probe: result.probe === null
      ? null
      : { model: result.probe.model === null ? null : name(result.probe.model), cost: result.probe.cost },
    pools: shownPools(result).map(poolItem),
    warnings: result.warnings.map(sentence),
    attempts: result.attempts,
    duration_ms: result.durationMs,
    waited_s: Math.round(result.waitedMs / 1000),
    checked_at: result.checkedAt,
    top_up_url: result.topUpUrl,
    advice: advice.text === null ? null : sentence(advice.text),
    advice_url: advice.url,
  };
}
/** Every output by its name: what a report has for it, null when not known, amounts exact. */
const outputs = {
  'should-run': ({ verdict }) => verdict.shouldRun,
  status: ({ verdict }) => verdict.status,
  'decided-by': (_, decider) => (decider === undefined ? null : name(decider.name)),
  remaining: (_, decider) => amountLeft(decider?.pool ?? null),
  unit: (_, decider) => decider?.unit ?? null,
  required: (_, decider) => decider?.required ?? null,
  shortfall: (_, decider) => decider?.shortfall ?? null,
  'first-ok': ({ verdict }) => (verdict.firstOk === null ? null : name(verdict.firstOk)),
  'ok-checks': ({ verdict }) => verdict.okChecks.map(name),
  'problem-checks': ({ verdict }) => verdict.problemChecks.map(name),
  'runs-left': (_, decider) => decider?.runsLeft ?? null,
  'days-left': (_, decider) => decider?.forecast?.daysLeft ?? null,
  message: (report) => renderMessage(report),
  // What is undecided must not look like a cause to whoever compares this word alone.
  cause: (_, __, explanation) => (explanation?.sure === 'undecided' ? 'undecided' : (explanation?.cause ?? null)),
  explanation: (_, __, explanation) => explanation,
  results: ({ results }) => results.map(resultItem),
};
function outputValues(report, explanation) {
  const decider = deciderOf(report);
  return Object.fromEntries(Object.entries(outputs).map(([output, tell]) => [output, tell(report, decider, explanation)]));
}
function outputText(value) {
  if (value === null)
    return '';
  return typeof value === 'object' ? renderExactJson(value) : String(value);
}
/**
 * The action's outputs: amounts as plain digits, lists as JSON, what is not known empty.
 * @param explanation of the command's output, when a command has failed.
 */
function renderOutputs(report, explanation = null) {
  const values = Object.entries(outputValues(report, explanation));
  return Object.fromEntries(values.map(([key, value]) => [key, outputText(value)]));
}
/** What the outputs say until a run has come to its verdict, and for ever when it does not: those of an empty run. */
function pessimisticOutputs() {
  return renderOutputs(reportConfigurationErrors([], 'always', new Date(0)));
}
/**
 * The command line's one JSON object: the outputs by name, `should-run` a boolean, amounts numbers, unknown null; and
 * `errors`, a sentence for each thing that is wrong with the configuration.
 */
function renderJson(report) {
  return renderExplainedJson(report, null);
}
/** The same, when the command of `run` has failed. */
function renderExplainedJson(report, explanation) {
  const errors = report.configurationErrors.map((error) => sentence(configurationErrorText(error)));
  return renderExactJson({ ...outputValues(report, explanation), errors }, 2);
}
//#endregion

const results = {
    __proto__: null,
    pessimisticOutputs,
    renderExactJson,
    renderExplainedJson,
    renderJson,
    renderOutputs
};

//#region src/core/text/addresses.ts
/** Where the project is published: a reader of a message may have neither its repository nor its command. */
const repository = 'https://github.com/OWNER/credit-gate';
/** A page of the documentation, by its path in the repository: `docs/custom.md`. */
function pageAddress(path) {
  return `${repository}/blob/v1/${path}`;
}
/** Where every name that a configuration may hold is listed: the rest of a sentence. */
const seeInputs = `; all of them: ${pageAddress('docs/inputs.md')}`;
/** All providers, a page each. */
const providersAddress = `${repository}/tree/v1/docs/providers`;
//#endregion

//#region src/core/plan/beside-list.ts
/** A value as YAML and a shell both take it. */
function plain(value) {
  return /^[\w./:$%-][\w ./:$%-]*$/.test(value) && value.length <= 40 ? value : '\u2026';
}
/** `{ provider: twilio, minimum: 5 USD, account: \u2026 }`: the check with the field that it lacks. */
function itemOf({ fields }, added) {
  const shown = ['provider', 'pool', 'minimum', 'budget'].filter((name) => fields.get(name) && name !== added);
  const parts = [...shown.map((name) => `${name}: ${plain(fields.get(name) ?? '')}`), `${added}: \u2026`];
  return `{ ${parts.join(', ')} }`;
}
function commandOf({ fields }, added) {
  const word = (name) => `--${name} '${plain(fields.get(name) ?? '')}'`;
  const provider = [fields.get('provider') ?? '', fields.get('pool') ?? ''].filter((part) => part !== '').map(plain);
  const flags = ['minimum', 'budget'].filter((name) => fields.get(name) && name !== added).map(word);
  return `credit-gate check ${provider.join('/')} ${[...flags, `--${added} \u2026`].join(' ')}`;
}
/** Which of the checks a field is about, as far as only some providers take it; else the first. */
async function checkFor(field, { checks }, catalog) {
  if (field !== 'account' && field !== 'region')
    return checks[0];
  for (const check of checks.slice(0, 20)) {
    const entry = catalog.entries.get(check.fields.get('provider') ?? '');
    const provider = entry?.kind === 'provider' ? await entry.load() : null;
    if ((field === 'account' ? provider?.account : provider?.regions) !== undefined)
      return check;
  }
  return checks[0];
}
/** The variable that holds the key of the check, if its provider is known. */
async function keyVariableOf(check, catalog) {
  const entry = catalog.entries.get(check?.fields.get('provider') ?? '');
  return entry?.kind === 'provider' ? (await entry.load()).keyVariable : null;
}
/** Where a field belongs that was given beside a list of checks: the rest of a sentence about it. */
async function problemOfBeside(field, list, { inFile, entry, catalog }) {
  const about = await checkFor(field, list, catalog);
  const listed = inFile ? 'the checks of the config file' : entry === 'terminal' ? 'a list of checks' : '`checks`';
  if (field === 'api-key') {
    const variable = (await keyVariableOf(about, catalog)) ?? 'APERTIS_API_KEY';
    const way = `env: { ${variable}: "\${{ secrets.${variable} }}" }`;
    return `cannot be used with ${listed}, where each provider has a key of its own; give this step \`${way}\` instead`;
  }
  if (field === 'provider')
    return `cannot be used with ${listed}; add its check to the list as a line, such as \`apertis >= 5 USD\``;
  const check = about ?? { fields: new Map([['provider', 'apertis']]) };
  const item = `\`- ${itemOf(check, field)}\``;
  const where = inFile ? 'write it into its check there' : 'write it into its check, in a YAML list';
  const command = entry === 'terminal' && !inFile ? `; or ask for that one alone: \`${commandOf(check, field)}\`` : '';
  return `cannot be used with ${listed}: it is about one of them; ${where}: ${item}${command}`;
}
//#endregion

//#region src/core/plan/fields.ts
function fieldsOf(scope, places, names) {
  return names.map((name) => ({ name, scope, ...places }));
}
/** Fields by which a check declares an endpoint of its own: `provider: custom`. */
const declaringFields = [
  ...['url', 'auth', 'method', 'headers', 'body'],
  ...['remaining', 'total', 'used', 'less', 'limit', 'unit', 'scale', 'currency', 'resets-at'],
  'top-up-url',
];
/** Every field there is. One home: inputs, flags, items and config files are all read by it. */
const fields = [
  ...fieldsOf('check', { input: true, item: true, file: false }, [
    'provider',
    'api-key',
    'minimum',
    'warn-below',
    'estimated-cost',
    'parallel-jobs',
    'pool',
    'budget',
    'name',
    'account',
    'region',
    'probe',
    'probe-model',
    'base-url',
    'lasts',
  ]),
  ...fieldsOf('check', { input: false, item: true, file: false }, ['api-key-env', ...declaringFields]),
  ...fieldsOf('both', { input: true, item: true, file: true }, [
    'on-low',
    'on-unknown',
    'on-missing-key',
    'max-spend',
    'wait',
  ]),
  ...fieldsOf('run', { input: true, item: false, file: true }, [
    'checks',
    'require',
    'timeout',
    'retries',
    'summary',
    'receipt',
    'receipt-file',
    'on-overspend',
    'watch',
    'history-file',
    'skip-at-most',
    'alert-issue',
  ]),
  ...fieldsOf('run', { input: true, item: false, file: false }, [
    'config-file',
    'config-keys',
    'run',
    'log-file',
    'job-status',
    'allow-probes',
    'github-token',
  ]),
];
const inputNames = fields.filter(({ input }) => input).map(({ name }) => name);
const itemNames = fields.filter(({ item }) => item).map(({ name }) => name);
const fileNames = fields.filter(({ file }) => file).map(({ name }) => name);
/** Inputs that describe the one check of a run; beside a list nobody could tell which check they mean. */
const oneCheckInputs = fields
  .filter(({ scope, input, name }) => scope === 'check' && input && name !== 'parallel-jobs')
  .map(({ name }) => name);
//#endregion

//#region src/core/plan/line-problem.ts
/** What a line that is a check looks like, for messages. */
const example = 'apertis >= 5 USD';
/** Longest word of a line that a message repeats: anything longer may be a key that lost its way. */
const maxShownWord = 24;
/** A line as a message may show it: long words left out, and never more than fits a glance. */
function shown(line) {
  const words = line
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > maxShownWord ? '\u2026' : word));
  const text = words.slice(0, 12).join(' ');
  return `\`${words.length > 12 ? `${text} \u2026` : text}\``;
}
// What people write in place of `>=`. Longer ones first; a colon of `key:name` has no blank behind it.
const operators = /(?<!\s)\s*(=>|>=|\u2265|\u2a7e|==|=|<=|=<|\u2264|<|>|:(?=\s|$))\s*/;
/** An amount, and behind it the beginning of one more check. */
const amountThenCheck = /^\s*[$\u20ac\u00a3]?\d[^>]*[\s,;][a-z][\w-]*(?:\/[^\s,;]+)?\s*$/i;
/**
 * Does one line hold several checks? They were written one a line, and put on one by `checks: >` or by commas.
 * What stands left of the last `>=` may hold a `>=` of its own: a pool is named as its vendor names it.
 */
function holdsSeveral(line) {
  const parts = line.split('>=');
  return parts.slice(1, -1).some((part) => amountThenCheck.test(part));
}
function problemOfAmount(left, right) {
  const [minimum = '', budget] = right.split(/\sof(?=\s|$)/);
  if (left === '')
    return `has no provider before \`>=\`; write \`${example}\``;
  if (/\/\s*$/.test(left))
    return `names no pool behind \`/\`; write \`apertis/payg >= 5 USD\`, or leave the \`/\` out`;
  if (minimum.trim() === '')
    return `has no amount behind \`>=\` (is a variable not set?); write ${shown(`${left} >= 5`)}, with the amount that must be left`;
  if (budget !== undefined && budget.trim() === '')
    return 'has no budget behind `of` (is a variable not set?); write `openai >= 10% of 200 USD/month`';
  return `is not a check; write \`<provider>[/<pool>] >= <amount> [of <budget>]\`, such as \`${example}\``;
}
/** A probe that is asked for in other words, or with more of them: its name in results, an amount, a slip. */
const almostProbe = /^([^\s/>=]+)(?:\s+|\/)can.?spen[dt](?![\w-])/i;
/** Does the line ask for a probe, and not in its form? */
function wantsProbe(line) {
  return almostProbe.test(line.trim());
}
/** What is wrong with a line that is no check, and the right form of it: the rest of a sentence that begins with the line. */
function problemOf(line) {
  if (holdsSeveral(line))
    return 'holds several checks; write one check a line, and `|` behind `checks:`, not `>`';
  const probe = almostProbe.exec(line.trim());
  if (probe !== null)
    return `is not a check; did you mean ${shown(`${probe[1]} can-spend`)}?`;
  const at = line.lastIndexOf('>=');
  if (at >= 0)
    return problemOfAmount(line.slice(0, at).trim(), line.slice(at + 2));
  const found = operators.exec(line);
  if (found === null) {
    const [name = '', ...rest] = line.split(/[\s,;]+/).filter((word) => word !== '');
    if (rest.length === 0)
      return `has no amount; say how much must be left: ${shown(`${name} >= 5`)}`;
    return rest.every((word) => !/\d/.test(word))
      ? `is not a check; write one check a line, such as \`${example}\``
      : `has no \`>=\`; did you mean ${shown(`${name} >= ${rest.join(' ')}`)}?`;
  }
  const operator = found[1] ?? '';
  const [left, right] = [line.slice(0, found.index).trim(), line.slice(found.index + found[0].length).trim()];
  if (left === '' || right === '')
    return problemOfAmount(left, right);
  const meant = shown(`${left} >= ${right}`);
  return operator.includes('<') || operator === '\u2264' || operator === '=<'
    ? `says how much may be left at most; a check says how much must be left: ${meant}`
    : `has \`${operator}\` in place of \`>=\`; did you mean ${meant}?`;
}
/** One sentence about a line that is no check: the line, what is wrong with it, the right form. */
function problemOfLine(line) {
  return `${shown(line)} ${problemOf(line)}`;
}
//#endregion

//#region src/core/plan/check-list.ts
/** More checks than this are a mistake, or an attack. */
const maxChecks = 1000;
const lineForm = 'write `<provider>[/<pool>] >= <amount> [of <budget>]`, or `<provider> can-spend`';
const listForm = `must be a list; start each check with \`- \`, or ${lineForm}`;
/** `openai can-spend`: a probe; null when it is not of that form. */
function parseProbeLine(line) {
  const [provider = '', words, ...more] = line.split(/\s+/);
  if (words?.toLowerCase() !== 'can-spend' || provider === '' || more.length > 0)
    return null;
  return {
    fields: new Map([
      ['provider', provider],
      ['probe', 'true'],
    ]),
    form: 'line',
  };
}
/** `apertis/payg >= 5 USD` or `openai >= 10% of 200 USD/month`; null when it is not of that form. */
function parseLine(line) {
  const at = line.lastIndexOf('>=');
  if (at < 0)
    return parseProbeLine(line);
  if (holdsSeveral(line) || wantsProbe(line))
    return null;
  const left = line.slice(0, at).trim();
  // One blank on either side, the rest is trimmed: `\s+` would try each of a million blanks as its start.
  const [minimum = '', budget, ...more] = line.slice(at + 2).split(/\sof(?=\s|$)/);
  const slash = left.indexOf('/');
  const provider = (slash < 0 ? left : left.slice(0, slash)).trim();
  const pool = slash < 0 ? null : left.slice(slash + 1).trim();
  if (provider === '' || pool === '' || minimum.trim() === '' || budget?.trim() === '' || more.length > 0)
    return null;
  const fields = new Map([
    ['provider', provider],
    ['minimum', minimum.trim()],
  ]);
  if (pool !== null)
    fields.set('pool', pool);
  if (budget !== undefined)
    fields.set('budget', budget.trim());
  return { fields, form: 'line' };
}
/** The text of a field's value; null when it is neither a text nor, for the few that take one, a list or a map. */
function parseValue(name, value) {
  if (value === null)
    return '';
  if (typeof value === 'string')
    return value;
  if (name === 'parallel-jobs' && Array.isArray(value))
    return `[${value.map(() => '0').join()}]`;
  if (name === 'less' && Array.isArray(value))
    return JSON.stringify(value);
  return name === 'headers' && value instanceof Map ? JSON.stringify(Object.fromEntries(value)) : null;
}
/** More fields than there are by far: not one of them is looked at. */
const maxFields = 200;
/**
 * The fields of a YAML map as texts without blanks around them, with an error for each that is none.
 * @param known names whose form is judged; any other is wrong by its name, and kept for whoever says so.
 */
function parseFields(map, where, known) {
  const fields = new Map();
  const errors = [];
  if (map.size > maxFields) {
    errors.push({ where, field: '', message: `holds ${map.size} fields; at most ${maxFields} are allowed` });
    return { fields, errors };
  }
  for (const [key, value] of map) {
    const name = typeof key === 'string' ? key : '';
    const text = parseValue(name, value);
    if (name === '')
      errors.push({ where, field: '', message: 'a field\u2019s name must be a text' });
    else if (text !== null || !known.includes(name))
      fields.set(name, text?.trim() ?? '');
    else
      errors.push({ where, field: name, message: 'takes one value, not a list or a map' });
  }
  return { fields, errors };
}
/** Checks from a YAML list: each item a map of fields, or one line. */
function parseItems(value, where) {
  if (!Array.isArray(value)) {
    return {
      checks: [],
      errors: [{ where, field: 'checks', message: listForm }],
    };
  }
  if (value.length > maxChecks) {
    return {
      checks: [],
      errors: [{ where, field: 'checks', message: `holds ${value.length} checks; at most ${maxChecks} are allowed` }],
    };
  }
  const checks = [];
  const errors = [];
  for (const [index, item] of value.entries()) {
    const place = `${where === '' ? '' : `${where}, `}check ${index + 1}`;
    if (item instanceof Map) {
      const parsed = parseFields(item, place, itemNames);
      checks.push({ fields: parsed.fields, form: 'item' });
      errors.push(...parsed.errors);
      continue;
    }
    const check = typeof item === 'string' ? parseLine(item) : null;
    if (check !== null)
      checks.push(check);
    else if (typeof item === 'string')
      errors.push({ where: place, field: '', message: problemOfLine(item) });
    else
      errors.push({ where: place, field: '', message: `is neither a map of fields nor a line; ${lineForm}` });
  }
  return { checks, errors };
}
function parseLines(text, where) {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
  const checks = [];
  const errors = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#'))
      continue;
    const check = parseLine(line);
    if (check !== null)
      checks.push(check);
    else
      errors.push({ where, field: 'checks', message: `line ${index + 1}, ${problemOfLine(line)}` });
    if (checks.length > maxChecks) {
      return { checks: [], errors: [{ where, field: 'checks', message: `holds more than ${maxChecks} checks` }] };
    }
  }
  return { checks, errors };
}
/** Checks from a text: a YAML list when it starts with `-` or `[`, else one check a line. */
async function parseCheckList(text, where) {
  const start = text.split(/\r\n|[\n\r]/).find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (start === undefined)
    return { checks: [], errors: [] };
  // The dash before the first check is easily forgotten.
  const [, name = '', behind] = /^\s*([a-z-]+):(?:\s+(\S)|\s*$)/.exec(start) ?? [];
  if (name !== '' && (itemNames.includes(name) || behind === undefined))
    return { checks: [], errors: [{ where, field: 'checks', message: listForm }] };
  if (!/^\s*[-[]/.test(start))
    return parseLines(text, where);
  const { readYaml } = await Promise.resolve().then(() => require('./core/plan/read-yaml.js'));
  const read = readYaml(text);
  if ('problem' in read)
    return { checks: [], errors: [{ where, field: 'checks', message: read.problem }] };
  return parseItems(read.value, where);
}
//#endregion

//#region src/core/plan/amount-form.ts
/** Signs of currencies that are not taken, by the unit that is. `$` is, and `\u00a5` is two currencies. */
const signs = { '\u20ac': 'EUR', '\u00a3': 'GBP', '\u20bd': 'RUB', '\u20b9': 'INR', '\u20a9': 'KRW' };
const multiples = { k: '000', m: '000000' };
/** `1,000.50`, `1.000,50`, `1 000`, `1_000`, `5,00`: separators as other places write them. */
const separators = (text) => text.replace(/\d[\d.,_'\u2019 \u00a0\u202f]*\d/, (digits) => {
  const plain = digits.replace(/[_'\u2019 \u00a0\u202f]/g, '');
  const [comma, dot] = [plain.lastIndexOf(','), plain.lastIndexOf('.')];
  if (comma < 0)
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(plain) ? plain.replaceAll('.', '') : plain;
  // The last separator is the decimal one where both stand; alone a comma parts thousands when threes follow.
  if (dot > comma)
    return plain.replaceAll(',', '');
  if (dot >= 0)
    return plain.replaceAll('.', '').replace(',', '.');
  return /^\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(/,(?=[^,]*$)/, '.');
});
const rewrites = [
  (text) => text.replace(/^["'`](.*)["'`]$/, '$1').trim(),
  (text) => text.replace(/^(?:>=|=>|>|=|\u2265|:)\s*/, ''),
  (text) => text.replace(/^\+/, ''),
  (text) => text.replace(/^US\s*\$/i, '$'),
  (text) => text.replace(/[;,.]$/, ''),
  separators,
  (text) => text.replace(/(^|[^\d.])\.(?=\d)/, '$10.'),
  (text) => text.replace(/(\d)\.(?=\s|$)/, '$1'),
  // A sign or a unit on the wrong side.
  (text) => text.replace(/^([\d.]+)\s*\$$/, '$$$1'),
  (text) => text.replace(/^\$\s*([\d.]+)\s*USD$/i, '$1 USD'),
  (text) => text.replace(/^([\u20ac\u00a3\u20bd\u20b9\u20a9])\s*([\d.]+)$/, (_, sign, digits) => `${digits} ${signs[sign]}`),
  (text) => text.replace(/^([\d.]+)\s*([\u20ac\u00a3\u20bd\u20b9\u20a9])$/, (_, digits, sign) => `${digits} ${signs[sign]}`),
  (text) => text.replace(/^([A-Za-z](?:[A-Za-z_-]*[A-Za-z_])?)\s*([\d.]+)$/, '$2 $1'),
  (text) => text.replace(/^(\d+)\s*([km])(?=\s|$)/i, (_, digits, by) => digits + multiples[by.toLowerCase()]),
  (text) => text.replace(/^(\d)e(\d{1,2})(?=\s|$)/i, (_, digit, by) => digit + '0'.repeat(Number(by))),
];
/** As it may have been meant; null when nothing near is an amount. Nothing is ever taken in its place. */
function nearestForm(text, isRight) {
  if (text.length > 60)
    return null;
  let form = text.trim();
  for (const rewrite of rewrites) {
    form = rewrite(form).trim();
    if (isRight(form))
      return form;
  }
  return null;
}
/** `5 USD` for `USD 5`, `1000` for `1,000`; null when nothing is near. */
function nearestAmount(text) {
  return nearestForm(text, (form) => parseAmount(form) !== null);
}
const amountForms = '`5`, `5.25`, `5 USD`, `$5` or `1000 credits`';
/** Is the unit one that the provider may have? Unknown ones are not advised. */
function isOffered({ unit }, units) {
  return unit === null || units.length === 0 || units.some((known) => known.toLowerCase() === unit.toLowerCase());
}
/**
 * What is wrong with a text that is no amount, and the right form: the rest of a sentence that begins with the text.
 * @param units those of the provider; empty when they are not known.
 */
function amountProblem(text, units, takesShare) {
  const forms = `write a plain number, with or without its unit: ${amountForms}${takesShare ? ', or a share of a limit, `20%`' : ''}`;
  if (!/\d/.test(text))
    return `is not an amount: it has no number (is a variable not set?); ${forms}`;
  if (/^\s*[-\u2212\u2013]/.test(text))
    return `is not an amount: it is below 0; ${forms}`;
  const meant = nearestForm(text, (form) => (takesShare ? parseThreshold(form) : parseAmount(form)) !== null);
  const amount = meant === null ? null : parseThreshold(meant);
  if (meant === null || amount === null)
    return `is not an amount; ${forms}`;
  if (isPercentage(amount) || isOffered(amount, units))
    return `is not an amount; did you mean \`${meant}\`?`;
  return `is not an amount, and ${amount.unit} is no unit here; write the amount in ${units.join(' or ')}`;
}
//#endregion

//#region src/core/plan/time-span.ts
const units = { day: 86_400_000, days: 86_400_000, hour: 3_600_000, hours: 3_600_000 };
/** A century: what is longer is a slip. */
const maxMs$1 = 36_525 * 86_400_000;
/** How a time span is written, for messages that refuse one. */
const timeSpanForm = 'write a number above 0 and its unit: `3 days`, `1 day`, `12 hours`';
/** Reads `3 days`, `1.5 days`, `12 hours`; null when it is none of these, or not above 0. */
function parseTimeSpan(text) {
  const [, digits = '', word = ''] = /^([\d.,+-]*)\s*([a-z]+)$/i.exec(text.trim()) ?? [];
  const number = parsePlainDecimal(digits);
  const unit = units[word.toLowerCase()];
  if (number === null || unit === undefined)
    return null;
  const ms = number.times(unit).round().toNumber();
  return ms > 0 && ms <= maxMs$1 ? { ms, text: `${digits} ${word.toLowerCase()}` } : null;
}
//#endregion

//#region src/core/plan/field-values.ts
// Reads single values of fields. Each returns the value, or reports one sentence: what is wrong, and what is allowed.
/** A value in a message: whole when short, and never across lines. */
function quoted(text) {
  const line = text.replace(/\s+/g, ' ');
  return `\`${line.length > 60 ? `${line.slice(0, 59)}\u2026` : line}\``;
}
function listed(words) {
  return words.map((word) => `\`${word}\``).join(', ');
}
/** @param units those of the provider, so that no other is advised; empty when they are not known. */
function readAmount(field, text, complain, units = []) {
  const threshold = parseThreshold(text);
  if (threshold === null)
    complain(field, `${quoted(text)} ${amountProblem(text, units, false)}`);
  else if (isPercentage(threshold))
    complain(field, `${quoted(text)} is a percentage, and this must be an amount, such as \`5\` or \`5 USD\``);
  else
    return threshold;
  return null;
}
/** An amount, or a percentage of the pool's limit. */
function readThreshold(field, text, complain, units = []) {
  const threshold = parseThreshold(text);
  if (threshold === null)
    complain(field, `${quoted(text)} ${amountProblem(text, units, true)}`);
  return threshold;
}
/** One of a few words; case does not count. */
function readChoice(field, text, allowed, complain) {
  const choice = allowed.find((word) => word === text.trim().toLowerCase());
  if (choice === undefined) {
    complain(field, `${quoted(text)} is not allowed; it is one of ${listed(allowed)}${start.suggestion(text, allowed)}`);
    return null;
  }
  return choice;
}
function readWholeNumber(field, text, range, complain) {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= range.min && value <= range.max)
    return value;
  complain(field, `${quoted(text)} is not allowed; it must be a whole number from ${range.min} to ${range.max}${range.unit ?? ''}`);
  return null;
}
/** Seconds, decimals allowed, as milliseconds: more than 0, at most 300. */
function readTimeout(field, text, complain) {
  const seconds = parsePlainDecimal(text.trim());
  if (seconds?.gt(0) && seconds.lte(300))
    return Math.max(1, Math.round(seconds.times(1000).toNumber()));
  complain(field, `${quoted(text)} is not allowed; it must be a number of seconds, more than 0 and at most 300`);
  return null;
}
/** Days or hours. */
function readTimeSpan(field, text, complain) {
  const span = parseTimeSpan(text);
  if (span === null)
    complain(field, `${quoted(text)} is not a time; ${timeSpanForm}`);
  return span;
}
/** A positive whole number, or a JSON array, which is counted (an empty one is 0). */
function readParallelJobs(field, text, complain) {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) {
    try {
      const value = JSON.parse(trimmed);
      if (Array.isArray(value))
        return value.length;
    }
    catch {
      // Told below, like everything else that is not taken.
    }
  }
  else if (/^0*[1-9]\d{0,8}$/.test(trimmed))
    return Number(trimmed);
  complain(field, `${quoted(text)} is not allowed; it must be a whole number above 0, or a JSON array, which is counted`);
  return null;
}
/** What keeps a key from being sent; null when nothing does. Never shows the key. */
function keyProblem(key, sentIn) {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(key))
    return 'holds control characters (a line break inside?); paste the key alone';
  if ((sentIn === 'bearer' || sentIn === 'header') && !/^[\x20-\x7e]*$/.test(key)) {
    return 'holds characters that cannot stand in a header; only printable ASCII can';
  }
  return null;
}
//#endregion

//#region src/core/plan/find-repeated-probes.ts
/**
 * Probes that ask the same vendor with the same key for the same model at two addresses: both would cost money, and one
 * answers for both. The same probe at the same address is sent once, and shared.
 */
function findRepeatedProbes(checks) {
  const seen = new Map();
  return checks.flatMap(({ name, provider, probe, key, account, origin, pathPrefix }) => {
    if (probe === null || key === null)
      return [];
    const identity = JSON.stringify([provider.id, key, account, probe.ownModel ?? probe.probe.model]);
    const address = `${origin}${pathPrefix}`;
    const first = seen.get(identity);
    if (first === undefined)
      seen.set(identity, { name, address });
    if (first === undefined || first.address === address)
      return [];
    const message = `\`${name}\` asks ${provider.name} with the same key and model as \`${first.name}\`, at another address; a run sends one such probe`;
    return [{ where: '', field: 'probe', message }];
  });
}
//#endregion

//#region src/core/plan/choices.ts
// What fields with a few allowed words, or whole numbers, take. The parser reads by it, and the schema is made from it.
const policies = ['fail', 'warn', 'skip'];
const missingKeyPolicies = ['auto', ...policies];
const choices = {
  require: ['all', 'any'],
  summary: ['always', 'on-problem', 'never'],
  receipt: ['on-failure', 'true', 'false'],
  'on-overspend': ['warn', 'fail', 'stop']};
/** Both ends belong to it. */
const ranges = {
  retries: { min: 0, max: 20 },
  watch: { min: 5, max: 86_400, unit: ' seconds' },
};
//#endregion

//#region src/core/plan/read-wait.ts
const unitsMs = { s: 1000, m: 60_000, h: 3_600_000 };
/** GitHub ends a job after six hours unless told otherwise: who waits longer waits for nothing. */
const maxMs = 6 * 3_600_000;
/** Reads `90s`, `15m`, `2h` as milliseconds: above 0, at most six hours. */
function readWait(field, text, complain) {
  const [, number = '', unit = ''] = /^(\d{1,6})\s*([smh])$/i.exec(text.trim()) ?? [];
  const milliseconds = Number(number) * (unitsMs[unit.toLowerCase()] ?? 0);
  if (milliseconds > 0 && milliseconds <= maxMs)
    return milliseconds;
  const why = milliseconds > maxMs
    ? 'is longer than 6 hours, after which GitHub ends a job'
    : 'is not a time to wait; write a whole number above 0 and one unit: `90s`, `15m`, `2h`';
  complain(field, `${quoted(text)} ${why}${milliseconds > maxMs ? '; it is at most `6h`' : ' (at most `6h`)'}`);
  return null;
}
//#endregion

//#region src/core/plan/run-settings.ts
/** Reads what is set for the whole run, once. @param settings by their input names; what is not set is absent. */
function parseRunSettings(settings, complain) {
  const readIf = (name, read) => {
    const text = settings.get(name) ?? '';
    return text === '' ? null : read(text);
  };
  const choice = (name, allowed) => readIf(name, (text) => readChoice(name, text, allowed, complain));
  const wholeNumber = (name, range) => readIf(name, (text) => readWholeNumber(name, text, range, complain));
  return {
    require: choice('require', choices.require) ?? 'all',
    timeoutMs: readIf('timeout', (text) => readTimeout('timeout', text, complain)) ?? 30_000,
    retries: wholeNumber('retries', ranges.retries) ?? 3,
    summary: choice('summary', choices.summary) ?? 'always',
    receipt: choice('receipt', choices.receipt) ?? 'on-failure',
    receiptFile: settings.get('receipt-file') || null,
    onOverspend: choice('on-overspend', choices['on-overspend']) ?? 'warn',
    watchSeconds: wholeNumber('watch', ranges.watch),
    historyFile: settings.get('history-file') || null,
    skipAtMost: readIf('skip-at-most', (text) => readTimeSpan('skip-at-most', text, complain)),
    alertIssue: choice('alert-issue', ['true', 'false']) === 'true',
    logFile: settings.get('log-file') || null,
    configKeys: settings.get('config-keys')?.match(/[^\s,]+/g) ?? [],
    defaults: {
      onLow: choice('on-low', policies) ?? 'fail',
      onUnknown: choice('on-unknown', policies) ?? 'fail',
      onMissingKey: choice('on-missing-key', missingKeyPolicies) ?? 'auto',
      maxSpend: readIf('max-spend', (text) => readAmount('max-spend', text, complain)),
      waitMs: readIf('wait', (text) => readWait('wait', text, complain)),
      parallelJobs: readIf('parallel-jobs', (text) => readParallelJobs('parallel-jobs', text, complain)) ?? 1,
    },
  };
}
//#endregion

//#region src/core/plan/shown-keys.ts
/** What of a check is shown to everybody, as it was written. */
const shownFields = [
  'name',
  'pool',
  'probe-model',
  'unit',
  'minimum',
  'warn-below',
  'estimated-cost',
  'max-spend',
  'budget',
];
/** Keys that lost their way into what is shown: no mask would leave an output with such a name. */
function findShownKeys({ checks }, settings, keys) {
  const secret = [...new Set(keys)].filter(isMaskable);
  return checks.flatMap(({ fields }, index) => shownFields
    .filter((field) => {
    const text = fields.get(field) ?? settings.get(field) ?? '';
    return text !== '' && secret.some((key) => text.includes(key));
  })
    .map((field) => ({
    where: checks.length === 1 ? '' : `check ${index + 1}`,
    field,
    message: 'holds a key, and everybody sees this field; write something else',
  })));
}
//#endregion

//#region src/core/plan/parse-plan.ts
async function parseConfigFile(file) {
  const nothing = { read: false, settings: new Map(), list: null, errors: [] };
  if (file === null)
    return nothing;
  const where = file.path;
  const wrong = (message) => ({ ...nothing, errors: [{ where, field: 'config-file', message }] });
  if (file.text.split(/[\n\r]/).every((line) => /^\s*(?:#|$)/.test(line)))
    return wrong('is empty; it holds `checks:` and settings by their input names');
  const { readYaml } = await Promise.resolve().then(() => require('./core/plan/read-yaml.js'));
  const read = readYaml(file.text);
  if ('problem' in read)
    return wrong(read.problem);
  if (!(read.value instanceof Map))
    return wrong('is no map; write `checks:` and the list below it, and settings by their input names');
  const document = read.value;
  const checks = document.get('checks');
  const { fields, errors } = parseFields(new Map([...document].filter(([name]) => name !== 'checks')), where, inputNames);
  for (const name of fields.keys()) {
    if (fileNames.includes(name))
      continue;
    const message = inputNames.includes(name)
      ? ['run', 'log-file', 'allow-probes', 'github-token'].includes(name)
        ? 'is not allowed in a config file, which a pull request could change; give it as an input'
        : name === 'api-key'
          ? 'is not allowed in a config file; name an environment variable in `api-key-env` of a check instead'
          : 'does not belong at the top of a config file; it is an input, or a field of a check'
      : `is not a setting${start.suggestion(name, fileNames) || seeInputs}`;
    errors.push({ where, field: name, message });
  }
  if (checks === undefined || checks === null)
    return { read: true, settings: fields, list: null, errors };
  return {
    read: true,
    settings: fields,
    list: typeof checks === 'string' ? await parseCheckList(checks, where) : parseItems(checks, where),
    errors,
  };
}
/** The checks of the run: from one place only, so that it is plain which check gets a key. */
async function chooseList({ inputs, entry = 'action' }, file, catalog, complain) {
  const text = (name) => (inputs[name] ?? '').trim();
  const given = (name) => text(name) !== '';
  const single = oneCheckInputs.filter((name) => given(name));
  const inFile = file.list !== null && file.list.checks.length + file.list.errors.length > 0;
  const nothing = { checks: [], errors: [] };
  if (given('checks') || inFile) {
    const fromFile = !given('checks') && file.list !== null;
    const list = fromFile ? (file.list ?? nothing) : await parseCheckList(inputs['checks'] ?? '', '');
    for (const name of single)
      complain(name, await problemOfBeside(name, list, { inFile: fromFile, entry, catalog }));
    if (given('checks') && inFile)
      complain('checks', 'cannot be used with the checks of the config file; give one list');
    if (!fromFile && list.checks.length + list.errors.length === 0)
      complain('checks', 'holds no check, which is never a pass; write one, such as `apertis >= 5 USD`');
    // A line without its amount, and the amount beside it: one mistake.
    const isTold = single.includes('minimum') && list.checks.length === 0;
    return { list: isTold ? { ...list, errors: [] } : list, fromFile, beside: single };
  }
  if (single.length > 0) {
    const fields = single.map((name) => [name, text(name)]);
    return { list: { checks: [{ fields: new Map(fields) }], errors: [] }, fromFile: false, beside: [] };
  }
  // A config file that could not be read may well have held them: that is told already.
  if (given('config-file') && (!file.read || file.errors.length > 0))
    return { list: nothing, fromFile: false, beside: [] };
  const examples = {
    action: 'checks: apertis >= 5 USD',
    terminal: "credit-gate check 'apertis >= 5 USD'",
    library: "checks: ['apertis >= 5 USD']",
  };
  const message = `is missing; say what to check, such as \`${examples[entry]}\``;
  const error = { kind: 'nothing-to-check', where: '', field: 'checks', message };
  return { list: { checks: [], errors: [error] }, fromFile: false, beside: [] };
}
function findDuplicates(checks) {
  const seen = new Set();
  return checks.flatMap(({ name }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        where: '',
        field: 'name',
        message: `\`${name}\` names two checks; ask once, or give each a \`name\` of its own in a YAML list`,
      },
    ];
  });
}
/** What the settings of a run need of one another. */
function checkRunSettings(plan, settings, complain) {
  const spendLimits = plan.checks.some(({ maxSpend }) => maxSpend !== null);
  const hasReceipt = plan.receipt === 'true' || plan.run !== null;
  if ((settings.get('max-spend') ?? '') !== '' && plan.checks.every(({ probe }) => probe !== null))
    complain('max-spend', 'cannot be used with probes alone, which tell no figure to hold it against');
  if (spendLimits && !hasReceipt)
    complain('max-spend', 'needs `receipt: true` or `run`: otherwise nothing measures what was spent');
  if (plan.receiptFile !== null && !hasReceipt)
    complain('receipt-file', 'needs `receipt: true` or `run`');
  if (settings.has('on-overspend') && !spendLimits)
    complain('on-overspend', 'needs a check with `max-spend`');
  if (plan.onOverspend === 'stop' && plan.run === null)
    complain('on-overspend', '`stop` needs `run`: only a command of its own can be stopped');
  if (plan.watchSeconds !== null && plan.run === null)
    complain('watch', 'needs `run`: it watches while that command runs');
  if (plan.skipAtMost !== null && plan.historyFile === null)
    complain('skip-at-most', 'needs `history-file`: nothing else remembers since when a gate has skipped');
  if (plan.logFile !== null && plan.run !== null)
    complain('log-file', 'cannot be used with `run`, whose own output is read; give one of the two');
}
function firstErrors(errors) {
  const more = errors.length - maxErrors;
  if (more <= 0)
    return errors;
  return [...errors.slice(0, maxErrors), { where: '', field: '', message: `and ${more} more; fix these first` }];
}
/** A switch that only an input turns on: a config file, which a pull request could change, has no say in it. */
function readChoiceOfInput({ inputs }, name, complain) {
  const text = inputs[name]?.trim() ?? '';
  return text !== '' && readChoice(name, text, ['true', 'false'], complain) === 'true';
}
/** Events that run with the repository's secrets on a change that anybody may have made. */
const privilegedEvents = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Reads everything a user gave into a plan. All that is wrong is told together. */
async function parsePlan(raw, catalog) {
  const errors = [];
  const complain = (field, message) => errors.push({ where: '', field, message });
  const file = await parseConfigFile(raw.configFile);
  const { list, fromFile, beside } = await chooseList(raw, file, catalog, complain);
  const inputs = Object.entries(raw.inputs).flatMap(([name, text]) => text.trim() === '' ? [] : [[name, text.trim()]]);
  const settings = new Map([...[...file.settings].filter(([, text]) => text !== ''), ...inputs]);
  const { defaults, configKeys, ...run } = parseRunSettings(settings, complain);
  const allowProbes = readChoiceOfInput(raw, 'allow-probes', complain);
  const keys = [];
  const checks = [];
  for (const [index, check] of list.checks.entries()) {
    const where = list.checks.length === 1 && !settings.has('checks') && !fromFile ? '' : `check ${index + 1}`;
    // What reads a check is loaded when there is one.
    const { parseCheck } = await Promise.resolve().then(() => require('./plan.js')).then(n => n.parseCheck);
    const { plan, key } = await parseCheck(check, {
      catalog,
      environment: raw.environment,
      defaults,
      secretless: raw.secretless,
      entry: raw.entry ?? 'action',
      inFile: fromFile,
      isFork: raw.isFork === true,
      beside: new Set(beside),
      keysAllowed: !fromFile && raw.keysAllowed !== false,
      probesAllowed: !fromFile || raw.probesInFile === true || allowProbes,
      jobToken: raw.inputs['github-token']?.trim() ?? null,
      configKeys: fromFile && privilegedEvents.includes(raw.event ?? '') ? configKeys : null,
      complain: (field, message) => {
        errors.push({ where: fromFile ? `${raw.configFile?.path}, ${where}` : where, field, message });
      },
    });
    if (key)
      keys.push(key);
    if (plan !== null)
      checks.push(plan);
  }
  const inputKey = (raw.inputs['api-key'] ?? '').trim();
  if (inputKey !== '')
    keys.push(inputKey);
  const plan = { ...run, checks, run: raw.inputs['run']?.trim() ? raw.inputs['run'] : null };
  errors.push(...file.errors, ...list.errors, ...findDuplicates(checks), ...findRepeatedProbes(checks));
  // Of a wrong configuration nothing is shown but what is wrong.
  if (errors.length === 0)
    errors.push(...findShownKeys(list, settings, keys));
  if (errors.length === 0)
    checkRunSettings(plan, settings, complain);
  return {
    plan: errors.length === 0 && checks.length > 0 ? plan : null,
    errors: firstErrors(errors),
    summary: run.summary,
    keys: [...new Set(keys)],
  };
}
//#endregion

//#region src/files/lies-in.ts
/** Does `path` lie in `folder` or below it? Both with their links resolved. */
function liesIn(path, folder) {
  const way = node_path.relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${node_path.sep}`) && !node_path.isAbsolute(way));
}
//#endregion

//#region src/files/config-file.ts
/**
 * Reads the config file.
 * @param workspace where a relative path starts.
 * @param confined must the file lie in the workspace, links resolved? The command line reads any path.
 */
function readConfigFile(path, workspace, confined) {
  const wrong = (message) => ({ error: { where: '', field: 'config-file', message } });
  const wanted = node_path.resolve(workspace, path);
  try {
    const real = node_fs.realpathSync(wanted);
    if (confined && !liesIn(real, node_fs.realpathSync(workspace))) {
      return wrong(`\`${path}\` lies outside the workspace; only a file of the repository is read`);
    }
    const { size } = node_fs.statSync(real);
    if (!node_fs.statSync(real).isFile())
      return wrong(`\`${path}\` is not a file`);
    if (size > maxConfigBytes)
      return wrong(`\`${path}\` is larger than ${maxConfigBytes / 1024} KiB`);
    return { file: { path, text: node_fs.readFileSync(real, 'utf8') } };
  }
  catch (error) {
    const code = error.code;
    const hint = confined ? '; is there an `actions/checkout` step before this one?' : '';
    return wrong(code === 'ENOENT'
      ? `\`${path}\` does not exist${hint}`
      : `\`${path}\` cannot be read (${code ?? 'unknown fault'})`);
  }
}
//#endregion

//#region src/providers/no-balance.ts
/** Sorted by id. Last checked 2026-11-21, each in the vendor's own interface description where there is one. */
const vendorsWithoutBalance = [
  {
    id: 'assemblyai',
    name: 'AssemblyAI',
    aliases: ['assembly-ai', 'assembly'],
    instead: 'Its balance stands in the dashboard alone. See whether its billing page offers an alert or automatic top-up.',
  },
  {
    id: 'browserbase',
    name: 'Browserbase',
    aliases: ['browser-base'],
    instead: 'It tells browser minutes and proxy bytes that a project has used, and not what the plan allows. Compare them with your plan in the dashboard.',
  },
  {
    id: 'cartesia',
    name: 'Cartesia',
    instead: 'An admin key can read the credits used between two dates, and nothing tells what is left. Watch the remainder in the dashboard.',
  },
  {
    id: 'dashscope',
    name: 'Alibaba DashScope (Qwen)',
    aliases: ['qwen', 'alibaba', 'aliyun', 'bailian', 'model-studio'],
    instead: 'Only the Alibaba Cloud account has a balance (QueryAccountBalance of its billing service), behind a signed request with an access key of the account. Set a budget alert in the cloud console.',
  },
  {
    id: 'e2b',
    name: 'E2B',
    instead: 'Its balance stands in the dashboard alone. See whether its billing page offers a spending limit or an alert.',
  },
  {
    id: 'gladia',
    name: 'Gladia',
    instead: 'Its balance stands in the dashboard alone. Watch it there.',
  },
  {
    id: 'ideogram',
    name: 'Ideogram',
    instead: 'Its credits can be read by a logged-in browser only, not with an API key. Turn on automatic top-up in the API settings.',
  },
  {
    id: 'lambda',
    name: 'Lambda Cloud',
    aliases: ['lambda-labs', 'lambdalabs', 'lambda-cloud'],
    instead: 'Its balance stands in the dashboard alone. Watch it there.',
  },
  {
    id: 'murf',
    name: 'Murf',
    aliases: ['murf-ai'],
    instead: 'Its balance stands in the dashboard alone. Watch it there.',
  },
  {
    id: 'peopledatalabs',
    name: 'People Data Labs',
    aliases: ['people-data-labs', 'pdl'],
    instead: 'What is left comes as a header (X-TotalLimit-Remaining) of data calls alone; nothing else tells it. Read that header in the job\u2019s own first call.',
  },
  {
    id: 'portkey',
    name: 'Portkey',
    aliases: ['portkey-ai'],
    instead: 'It enforces usage limits that an admin sets for each key, and tells no balance. Set such a limit, and check the vendor behind the gateway with its own key.',
  },
  {
    id: 'requesty',
    name: 'Requesty',
    instead: 'An enterprise management key can list each key\u2019s monthly spend and limit, and nothing tells the balance. Set a monthly limit for the key that the job uses.',
  },
  {
    id: 'zhipu-payg',
    name: 'Z.ai (Zhipu) pay-as-you-go',
    aliases: ['zhipu', 'zhipuai', 'z.ai', 'zai', 'glm', 'bigmodel'],
    instead: 'The wallet stands in the console alone; what can be read are percentages of a Coding Plan\u2019s quota, which are no money. Watch the wallet in the console.',
  },
];
//#endregion

//#region src/providers/registry.ts
/** Every provider, sorted by id: each in a file of its own, which is read when a check names it. */
const registry = {
  '2captcha': async () => require('./providers/0-9.js').twoCaptcha,
  abyssale: async () => require('./providers/a.js').abyssale.abyssale,
  ahrefs: async () => require('./providers/a.js').ahrefs.ahrefs,
  aihubmix: async () => require('./providers/a.js').aihubmix.aihubmix,
  aimlapi: async () => require('./providers/a.js').aimlapi.aimlapi,
  anthropic: async () => require('./providers/anthropic.js').anthropic,
  apertis: async () => require('./providers/apertis.js').apertis,
  apify: async () => require('./providers/a.js').apify.apify,
  apikley: async () => require('./providers/apikley.js').apikley,
  apiyi: async () => require('./providers/a.js').apiyi.apiyi,
  apollo: async () => require('./providers/a.js').apollo.apollo,
  bettercontact: async () => require('./providers/b.js').bettercontact.bettercontact,
  bfl: async () => require('./providers/b.js').bfl.bfl,
  bifrost: async () => require('./providers/b.js').bifrost.bifrost,
  bouncer: async () => require('./providers/b.js').bouncer.bouncer,
  bouncify: async () => require('./providers/b.js').bouncify.bouncify,
  brevo: async () => require('./providers/b.js').brevo.brevo,
  brightdata: async () => require('./providers/b.js').brightdata.brightdata,
  'browser-use': async () => require('./providers/b.js').browserUse.browserUse,
  builtwith: async () => require('./providers/b.js').builtwith.builtwith,
  bulksms: async () => require('./providers/b.js').bulksms.bulksms,
  censys: async () => require('./providers/c.js').censys.censys,
  cerebras: async () => require('./providers/c.js').cerebras.cerebras,
  chutes: async () => require('./providers/c.js').chutes.chutes,
  clearout: async () => require('./providers/c.js').clearout.clearout,
  clicksend: async () => require('./providers/c.js').clicksend.clicksend,
  cloudconvert: async () => require('./providers/c.js').cloudconvert.cloudconvert,
  'cloudflare-ai-gateway': async () => require('./providers/c.js').cloudflareAiGateway.cloudflareAiGateway,
  cloudinary: async () => require('./providers/c.js').cloudinary.cloudinary,
  codebuff: async () => require('./providers/c.js').codebuff.codebuff,
  cohere: async () => require('./providers/c.js').cohere.cohere,
  coinmarketcap: async () => require('./providers/c.js').coinmarketcap.coinmarketcap,
  contactout: async () => require('./providers/c.js').contactout.contactout,
  convertapi: async () => require('./providers/c.js').convertapi.convertapi,
  creatify: async () => require('./providers/c.js').creatify.creatify,
  crof: async () => require('./providers/c.js').crof.crof,
  crustdata: async () => require('./providers/crustdata.js').crustdata,
  'd-id': async () => require('./providers/d.js').dId.dId,
  dataforseo: async () => require('./providers/d.js').dataforseo.dataforseo,
  debounce: async () => require('./providers/d.js').debounce.debounce,
  deepgram: async () => require('./providers/d.js').deepgram.deepgram,
  deepinfra: async () => require('./providers/d.js').deepinfra.deepinfra,
  deepl: async () => require('./providers/d.js').deepl.deepl,
  deepseek: async () => require('./providers/deepseek.js').deepseek,
  digitalocean: async () => require('./providers/d.js').digitalocean.digitalocean,
  'docker-hub': async () => require('./providers/d.js').dockerHub.dockerHub,
  dropcontact: async () => require('./providers/d.js').dropcontact.dropcontact,
  dune: async () => require('./providers/d.js').dune.dune,
  edenai: async () => require('./providers/e.js').edenai.edenai,
  elevenlabs: async () => require('./providers/elevenlabs.js').elevenlabs,
  emailable: async () => require('./providers/e.js').emailable.emailable,
  emaillistverify: async () => require('./providers/e.js').emaillistverify.emaillistverify,
  enrow: async () => require('./providers/e.js').enrow.enrow,
  evolink: async () => require('./providers/e.js').evolink.evolink,
  evomi: async () => require('./providers/e.js').evomi.evomi,
  exa: async () => require('./providers/e.js').exa.exa,
  explorium: async () => require('./providers/e.js').explorium.explorium,
  fal: async () => require('./providers/f.js').fal.fal,
  featherless: async () => require('./providers/f.js').featherless.featherless,
  findymail: async () => require('./providers/f.js').findymail.findymail,
  firecrawl: async () => require('./providers/f.js').firecrawl.firecrawl,
  fireworks: async () => require('./providers/f.js').fireworks.fireworks,
  'fish-audio': async () => require('./providers/f.js').fishAudio.fishAudio,
  fullenrich: async () => require('./providers/f.js').fullenrich.fullenrich,
  gemini: async () => require('./providers/g.js').gemini.gemini,
  github: async () => require('./providers/g.js').github.github,
  'github-ai-credits': async () => require('./providers/g.js').githubAiCredits.githubAiCredits,
  'github-billing': async () => require('./providers/g.js').githubBilling.githubBilling,
  groq: async () => require('./providers/g.js').groq.groq,
  helicone: async () => require('./providers/h.js').helicone.helicone,
  heygen: async () => require('./providers/h.js').heygen.heygen,
  huggingface: async () => require('./providers/h.js').huggingface.huggingface,
  hunter: async () => require('./providers/h.js').hunter.hunter,
  hyperbolic: async () => require('./providers/h.js').hyperbolic.hyperbolic,
  hyperbrowser: async () => require('./providers/h.js').hyperbrowser.hyperbrowser,
  hyperstack: async () => require('./providers/h.js').hyperstack.hyperstack,
  imagerouter: async () => require('./providers/imagerouter.js').imagerouter,
  infobip: async () => require('./providers/i.js').infobip.infobip,
  ipify: async () => require('./providers/i.js').ipify.ipify,
  ipinfo: async () => require('./providers/i.js').ipinfo.ipinfo,
  'iproyal-scraper': async () => require('./providers/i.js').iproyalScraper.iproyalScraper,
  jina: async () => require('./providers/j.js').jina,
  keywordseverywhere: async () => require('./providers/k.js').keywordseverywhere.keywordseverywhere,
  kie: async () => require('./providers/k.js').kie.kie,
  'kimi-coding': async () => require('./providers/k.js').kimiCoding.kimiCoding,
  leadmagic: async () => require('./providers/l.js').leadmagic.leadmagic,
  leonardo: async () => require('./providers/l.js').leonardo.leonardo,
  linkup: async () => require('./providers/l.js').linkup.linkup,
  linode: async () => require('./providers/l.js').linode.linode,
  litellm: async () => require('./providers/l.js').litellm.litellm,
  luma: async () => require('./providers/l.js').luma.luma,
  lusha: async () => require('./providers/l.js').lusha.lusha,
  'merge-gateway': async () => require('./providers/m.js').mergeGateway.mergeGateway,
  meshy: async () => require('./providers/m.js').meshy.meshy,
  messagebird: async () => require('./providers/m.js').messagebird.messagebird,
  millionverifier: async () => require('./providers/m.js').millionverifier.millionverifier,
  minimax: async () => require('./providers/m.js').minimax.minimax,
  'minimax-coding': async () => require('./providers/m.js').minimaxCoding.minimaxCoding,
  mistral: async () => require('./providers/m.js').mistral.mistral,
  moonshot: async () => require('./providers/m.js').moonshot.moonshot,
  nanogpt: async () => require('./providers/n.js').nanogpt.nanogpt,
  neuralwatt: async () => require('./providers/n.js').neuralwatt.neuralwatt,
  neverbounce: async () => require('./providers/n.js').neverbounce.neverbounce,
  'new-api': async () => require('./providers/n.js').newApi.newApi,
  'ngrok-ai-gateway': async () => require('./providers/n.js').ngrokAiGateway.ngrokAiGateway,
  ninjapear: async () => require('./providers/n.js').ninjapear.ninjapear,
  novita: async () => require('./providers/n.js').novita.novita,
  'one-api': async () => require('./providers/o.js').oneApi.oneApi,
  openai: async () => require('./providers/openai.js').openai,
  openexchangerates: async () => require('./providers/o.js').openexchangerates.openexchangerates,
  openrouter: async () => require('./providers/openrouter.js').openrouter,
  'pdf-co': async () => require('./providers/p.js').pdfCo.pdfCo,
  perplexity: async () => require('./providers/p.js').perplexity.perplexity,
  photoroom: async () => require('./providers/p.js').photoroom.photoroom,
  piapi: async () => require('./providers/p.js').piapi.piapi,
  picsart: async () => require('./providers/p.js').picsart.picsart,
  plivo: async () => require('./providers/p.js').plivo.plivo,
  poe: async () => require('./providers/p.js').poe.poe,
  pollo: async () => require('./providers/p.js').pollo.pollo,
  predev: async () => require('./providers/predev.js').predev,
  prospeo: async () => require('./providers/p.js').prospeo.prospeo,
  quicknode: async () => require('./providers/q.js').quicknode,
  recraft: async () => require('./providers/r.js').recraft.recraft,
  'remove-bg': async () => require('./providers/r.js').removeBg.removeBg,
  reoon: async () => require('./providers/r.js').reoon.reoon,
  replicate: async () => require('./providers/r.js').replicate.replicate,
  revai: async () => require('./providers/r.js').revai.revai,
  rocketreach: async () => require('./providers/r.js').rocketreach.rocketreach,
  runpod: async () => require('./providers/r.js').runpod.runpod,
  runware: async () => require('./providers/r.js').runware.runware,
  runway: async () => require('./providers/r.js').runway.runway,
  sambanova: async () => require('./providers/s.js').sambanova.sambanova,
  scrapedo: async () => require('./providers/s.js').scrapedo.scrapedo,
  scrapegraphai: async () => require('./providers/s.js').scrapegraphai.scrapegraphai,
  scrapeops: async () => require('./providers/s.js').scrapeops.scrapeops,
  scraperapi: async () => require('./providers/s.js').scraperapi.scraperapi,
  scrapfly: async () => require('./providers/s.js').scrapfly.scrapfly,
  scrapingant: async () => require('./providers/s.js').scrapingant.scrapingant,
  scrapingbee: async () => require('./providers/s.js').scrapingbee.scrapingbee,
  scrapingdog: async () => require('./providers/s.js').scrapingdog.scrapingdog,
  searchapi: async () => require('./providers/s.js').searchapi.searchapi,
  securitytrails: async () => require('./providers/s.js').securitytrails.securitytrails,
  segmind: async () => require('./providers/s.js').segmind.segmind,
  sendgrid: async () => require('./providers/s.js').sendgrid.sendgrid,
  seranking: async () => require('./providers/s.js').seranking.seranking,
  serpapi: async () => require('./providers/s.js').serpapi.serpapi,
  serper: async () => require('./providers/s.js').serper.serper,
  shodan: async () => require('./providers/s.js').shodan.shodan,
  siliconflow: async () => require('./providers/s.js').siliconflow.siliconflow,
  skrapp: async () => require('./providers/s.js').skrapp.skrapp,
  spider: async () => require('./providers/s.js').spider.spider,
  stability: async () => require('./providers/s.js').stability.stability,
  stepfun: async () => require('./providers/s.js').stepfun.stepfun,
  sunoapi: async () => require('./providers/s.js').sunoapi.sunoapi,
  surfe: async () => require('./providers/s.js').surfe.surfe,
  synthetic: async () => require('./providers/s.js').synthetic.synthetic,
  tavily: async () => require('./providers/t.js').tavily.tavily,
  telnyx: async () => require('./providers/t.js').telnyx.telnyx,
  together: async () => require('./providers/t.js').together.together,
  tripo: async () => require('./providers/t.js').tripo.tripo,
  twilio: async () => require('./providers/t.js').twilio.twilio,
  upcloud: async () => require('./providers/u.js').upcloud.upcloud,
  urlscan: async () => require('./providers/u.js').urlscan.urlscan,
  v0: async () => require('./providers/v.js').v0.v0,
  vastai: async () => require('./providers/v.js').vastai.vastai,
  venice: async () => require('./providers/v.js').venice.venice,
  'vercel-ai-gateway': async () => require('./providers/v.js').vercelAiGateway.vercelAiGateway,
  verifalia: async () => require('./providers/v.js').verifalia.verifalia,
  vidu: async () => require('./providers/v.js').vidu.vidu,
  virustotal: async () => require('./providers/v.js').virustotal.virustotal,
  vonage: async () => require('./providers/v.js').vonage.vonage,
  vultr: async () => require('./providers/v.js').vultr.vultr,
  wavespeed: async () => require('./providers/w.js').wavespeed.wavespeed,
  'webscraping-ai': async () => require('./providers/w.js').webscrapingAi.webscrapingAi,
  wiza: async () => require('./providers/w.js').wiza.wiza,
  worldlabs: async () => require('./providers/w.js').worldlabs.worldlabs,
  xai: async () => require('./providers/x.js').xai,
  'zai-coding': async () => require('./providers/z.js').zaiCoding.zaiCoding,
  zenmux: async () => require('./providers/z.js').zenmux.zenmux,
  zenrows: async () => require('./providers/z.js').zenrows.zenrows,
  zenserp: async () => require('./providers/z.js').zenserp.zenserp,
  zerobounce: async () => require('./providers/z.js').zerobounce.zerobounce,
  zoo: async () => require('./providers/z.js').zoo.zoo,
};
/** All of them, sorted by id. For what tells of providers; a check needs only its own. */
async function loadProviders() {
  return Promise.all(Object.values(registry).map((load) => load()));
}
//#endregion

//#region src/providers/catalog.ts
const entries = [
  ...Object.entries(registry).map(([id, load]) => [id, { kind: 'provider', load }]),
  ['custom', { kind: 'declared', load: async () => require('./providers/custom.js').declareCustom }],
  ...vendorsWithoutBalance.map(({ id, name, instead }) => [id, { kind: 'without-balance', name, instead }]),
];
async function readAliases() {
  const named = [...(await loadProviders()), ...vendorsWithoutBalance];
  return new Map(named.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id])));
}
let aliases;
/** Everything that `provider` may name. */
const catalog = {
  entries: new Map(entries),
  loadAliases() {
    // A plan may have hundreds of names that nobody knows.
    aliases ??= readAliases();
    return aliases;
  },
};
//#endregion

//#region src/net/redact.ts
/** Letters and digits in a row by which a key is known. Fewer stand in any text by chance. */
const tellingLength = 6;
/** What six of them take in base64, wherever they begin in a group of three bytes, and in hex. */
const tellingBase64 = 7;
const tellingHex = 12;
/** A part of `user:password` that is shorter could be any word. */
const minPart = 4;
/** Most characters of a text that are given back: many times what is ever shown of one. */
const maxCharacters = 4096;
/** Most texts, and longest ones, whose redacted form is kept. */
const maxKnown = 1_000;
const maxKnownCharacters = 300;
/** The keys of the built-in sandbox are no secrets, and have words in them that a vendor may need. */
const sandboxKey = /^sandbox-(?:ok|low|empty|unlimited|unauthorized|forbidden|rate-limited|down|slow|maintenance|garbage|(?:balance|drain)--?[\d.]+)$/;
const foldedAscii = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? character.toLowerCase() : '';
});
const noLetter = start.latePattern(String.raw `[^\p{L}\p{N}]`, 'gu');
/** Letters and digits of one character: `\uff4b` is `k`, and `\u00df` what it is in capitals. */
function foldCharacter(character) {
  const plain = character.normalize('NFKD').toUpperCase().toLowerCase();
  return plain.replace(noLetter(), '');
}
function collect(text, fold) {
  const folded = [];
  const places = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    const kept = fold(code < 0x10000 ? (text[at] ?? '') : String.fromCodePoint(code));
    for (let unit = 0; unit < kept.length; unit += 1) {
      folded.push(kept[unit] ?? '');
      places.push(at);
    }
    if (code >= 0x10000)
      at += 1;
  }
  return { text: folded.join(''), places };
}
/** Lower-case letters and digits alone. */
function foldToLetters(text) {
  return collect(text, (character) => foldedAscii[character.charCodeAt(0)] ?? foldCharacter(character));
}
function lettersOf(text) {
  return /^[ -~]*$/.test(text) ? text.toLowerCase().replace(/[^a-z\d]+/g, '') : foldToLetters(text).text;
}
/** Everything but blanks, in lower case: of a key of few letters the marks count too. */
function foldBlanks(text) {
  return collect(text, (character) => character.trim().toLowerCase());
}
/** Adds every piece of that length; of a form that is shorter, but not shorter than `min`, the whole. */
function addPieces(pieces, form, length, min) {
  const size = Math.min(length, form.length);
  if (size < min)
    return;
  const known = pieces.get(size) ?? new Set();
  pieces.set(size, known);
  for (let at = 0; at + size <= form.length; at += 1)
    known.add(form.slice(at, at + size));
}
function backwards(text) {
  return [...text].reverse().join('');
}
/** A key within a longer text that was encoded as a whole: its bytes can begin at any of three places in a group. */
function base64Forms(key) {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), key]).toString('base64');
    // Six bits to a character: those at either end are shared with what stands next to the key.
    return encoded.slice(Math.ceil((8 * shift) / 6), Math.floor((8 * (shift + key.length)) / 6));
  });
}
function wantedOf(keys) {
  const letters = new Map();
  const whole = new Map();
  for (const key of keys) {
    const folded = lettersOf(key);
    for (const form of [folded, backwards(folded)])
      addPieces(letters, form, tellingLength, tellingLength);
    const passwords = key.split(':').filter((part) => part.trim().length >= minPart);
    for (const part of [key, ...passwords]) {
      if (lettersOf(part).length >= tellingLength)
        continue;
      const short = foldBlanks(part).text;
      for (const form of [short, backwards(short)])
        addPieces(whole, form, form.length, 1);
    }
    const bytes = Buffer.from(key);
    for (const form of base64Forms(bytes))
      addPieces(letters, lettersOf(form), tellingBase64, tellingLength);
    addPieces(letters, bytes.toString('hex'), tellingHex, tellingLength);
  }
  return { letters, whole };
}
/** Notes every place of the text that one of the pieces takes, the marks and blanks within it too. */
function findPieces({ text, places }, pieces, touched) {
  for (const [size, known] of pieces) {
    for (let at = 0; at + size <= text.length; at += 1) {
      if (known.has(text.slice(at, at + size)))
        touched.fill(1, places[at], (places[at + size - 1] ?? 0) + 1);
    }
  }
}
/** Puts `***` in place of each word that was touched, one for those that follow each other. */
function hideWords(text, touched) {
  const pieces = [];
  let shown = 0;
  let hidden = -1;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (word === '***' || touched.subarray(index, end).includes(1)) {
      if (hidden < 0)
        pieces.push(text.slice(shown, index), '***');
      hidden = end;
      shown = end;
    }
    else {
      hidden = -1;
    }
  }
  return [...pieces, text.slice(shown)].join('');
}
function redactBy({ letters, whole }, text) {
  const touched = new Uint8Array(text.length);
  findPieces(foldToLetters(text), letters, touched);
  if (whole.size > 0)
    findPieces(foldBlanks(text), whole, touched);
  if (!touched.includes(1))
    return text;
  // What a hidden word had kept apart may be the rest of a key.
  return redactBy({ letters, whole }, hideWords(text, touched));
}
/**
 * Takes keys out of text from outside: every word that holds a part of six adjacent letters or digits of a key, in
 * whatever case and order and whatever stands between them, is `***`; so is one with its base64 or its hex. A key of
 * fewer is taken only whole. Nothing is decoded. Short and numeric keys too: this is not for our own figures.
 * @returns a function that gives back the first 4,096 characters at most.
 */
function createRedactor(keys) {
  const secret = keys.filter((key) => key.trim() !== '' && !sandboxKey.test(key));
  let wanted;
  // Hundreds of checks have the same few labels and units.
  const known = new Map();
  const redact = (text) => {
    wanted ??= wantedOf(secret);
    const isLong = text.length > maxCharacters;
    const redacted = redactBy(wanted, isLong ? text.slice(0, maxCharacters) : text);
    return isLong ? `${redacted}\u2026` : redacted;
  };
  return (text) => {
    if (secret.length === 0)
      return text;
    if (text.length > maxKnownCharacters)
      return redact(text);
    const found = known.get(text) ?? redact(text);
    if (known.size < maxKnown)
      known.set(text, found);
    return found;
  };
}
//#endregion

//#region src/gate/cleaner.ts
function createCleaner(keys) {
  const redact = createRedactor(keys.flatMap((key) => secretsOf(key)));
  return { redact, clean: (text, max) => cleanText(text, redact, max) };
}
//#endregion

//#region src/gate/read-plan.ts
/** Longest sentence that is told of a wrong configuration: one may list every provider. */
const maxMessageCharacters = 2_000;
/** A file that cannot take its line is known now, and would else be told when the money is spent. */
async function problemsOfFiles(plan, place) {
  if (plan === null || place === undefined || (plan.receiptFile === null && plan.historyFile === null))
    return [];
  const { findAppendProblem } = await Promise.resolve().then(() => require('./receipt.js')).then(n => n.appendLine$1);
  const paths = { 'receipt-file': plan.receiptFile, 'history-file': plan.historyFile };
  return Object.entries(paths).flatMap(([field, path]) => {
    const problem = path === null ? null : findAppendProblem(path, place);
    return problem === null ? [] : [{ where: '', field, message: `cannot take a line: ${problem}; name another file` }];
  });
}
/** Reads the plan from what was given, the config file and the environment: the only way from raw text to a run. */
async function readPlan(given) {
  const { inputs, environment, files, errors: own = [], retell = (errors) => errors, strays = [] } = given;
  const path = inputs['config-file']?.trim() ?? '';
  const read = files === undefined || path === '' ? null : readConfigFile(path, files.base, files.confined);
  const parsed = await parsePlan({
    inputs,
    environment,
    configFile: read !== null && 'file' in read ? read.file : null,
    secretless: given.secretless ?? null,
    event: given.event ?? null,
    keysAllowed: given.keysAllowed ?? true,
    // A file that need not lie in a workspace is the user's own.
    probesInFile: files?.confined === false,
    entry: given.entry ?? 'action',
    isFork: given.isFork ?? false,
  }, catalog);
  given.onKeys?.(parsed.keys);
  const unread = read !== null && 'error' in read ? [read.error] : [];
  const { plan, summary } = parsed;
  const unwritable = await problemsOfFiles(plan, given.place);
  const errors = [...own, ...retell([...unread, ...parsed.errors, ...unwritable])];
  if (plan !== null && errors.length === 0) {
    return { plan: { ...plan, cleaner: createCleaner(parsed.keys) }, errors, summary };
  }
  const { redact, clean } = createCleaner([...parsed.keys, ...strays]);
  const shown = errors.map(({ where, field, message }) => ({
    where: clean(where),
    field: clean(field),
    message: cleanText(message, redact, maxMessageCharacters),
  }));
  return { plan: null, errors: shown, summary };
}
//#endregion

//#region src/gate/run-context.ts
/** The variables in which each CI system tells where a job runs. */
const github = {
  repository: 'GITHUB_REPOSITORY',
  workflow: 'GITHUB_WORKFLOW',
  job: 'GITHUB_JOB',
  runId: 'GITHUB_RUN_ID',
  runAttempt: 'GITHUB_RUN_ATTEMPT',
  event: 'GITHUB_EVENT_NAME',
  ref: 'GITHUB_REF',
  sha: 'GITHUB_SHA',
};
/** @see https://docs.gitlab.com/ci/variables/predefined_variables/ */
const gitlab = {
  repository: 'CI_PROJECT_PATH',
  workflow: 'CI_PIPELINE_NAME',
  job: 'CI_JOB_NAME',
  runId: 'CI_PIPELINE_ID',
  runAttempt: '',
  event: 'CI_PIPELINE_SOURCE',
  ref: 'CI_COMMIT_REF_NAME',
  sha: 'CI_COMMIT_SHA',
};
/** Where this run is; null where the CI system does not tell it. */
function runContextOf(environment) {
  const names = environment['GITHUB_ACTIONS'] === 'true' ? github : environment['GITLAB_CI'] === 'true' ? gitlab : null;
  if (names === null)
    return null;
  const told = (name) => environment[name] || null;
  return {
    repository: told(names.repository),
    workflow: told(names.workflow),
    job: told(names.job),
    runId: told(names.runId),
    runAttempt: told(names.runAttempt),
    event: told(names.event),
    ref: told(names.ref),
    sha: told(names.sha),
  };
}
//#endregion

//#region src/action/annotate.ts
/** Shows an annotation on the run's page. */
function annotate({ level, title, message }) {
  if (level === 'error')
    error(message, { title });
  else
    warning(message, { title });
}
//#endregion

//#region src/action/debug-lines.ts
/** Where lines go that only a job with debug logging shows: to the log of such a job, and nowhere in any other. */
function debugLines() {
  return isDebug() ? { debug } : {};
}
//#endregion

//#region src/action/event.ts
/** Events that run without secrets when a fork, or Dependabot, is behind them; `pull_request_target` has them. */
const pullRequestEvents = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const dependabotEvents = new Set([...pullRequestEvents, 'push', 'create', 'deployment', 'deployment_status']);
function readEvent(path) {
  if (path === undefined || path === '')
    return {};
  try {
    return JSON.parse(node_fs.readFileSync(path, 'utf8')) ?? {};
  }
  catch {
    // Without its payload an event counts as one that has secrets: a missing key then fails, which is the safe side.
    return {};
  }
}
/**
 * Why the running event can have no secrets, for people; null when it can.
 * @see https://docs.github.com/en/actions/reference/security/secrets
 */
function findSecretless(environment) {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  if (environment['GITHUB_ACTOR'] === 'dependabot[bot]' && dependabotEvents.has(event)) {
    return 'a run by Dependabot has no Actions secrets (only those stored as Dependabot secrets)';
  }
  if (!pullRequestEvents.has(event))
    return null;
  const pullRequest = readEvent(environment['GITHUB_EVENT_PATH']).pull_request;
  const head = pullRequest?.head?.repo;
  const base = pullRequest?.base?.repo?.full_name ?? environment['GITHUB_REPOSITORY'];
  // A deleted fork leaves `repo: null`.
  const fromFork = head === null || (head?.full_name !== undefined && base !== undefined && head.full_name !== base);
  return fromFork ? 'a pull request from a fork has no secrets' : null;
}
/** Is the running repository itself a fork? Its own events have its own secrets, and none of its parent's. */
function isFork(environment) {
  return readEvent(environment['GITHUB_EVENT_PATH']).repository?.fork === true;
}
//#endregion

//#region src/action/inputs.ts
/** As the runner names an input's variable: blanks become underscores, hyphens stay. */
function variableOf(input) {
  return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`;
}
/** Every input by its name, as text; one that is absent is empty. */
function readInputs(environment) {
  return Object.fromEntries(inputNames.map((name) => [name, environment[variableOf(name)] ?? '']));
}
/** Inputs that nobody declared but whose name is close to one of ours: typing errors. Others are a job's own variables. */
function findMistypedInputs(environment) {
  const ours = new Set(inputNames.map(variableOf));
  return Object.keys(environment).flatMap((variable) => {
    if (!variable.toUpperCase().startsWith('INPUT_') || ours.has(variable.toUpperCase()))
      return [];
    const typed = variable.slice('INPUT_'.length).toLowerCase();
    const meant = start.nearest(typed, inputNames);
    return meant === null ? [] : [{ where: '', field: typed, message: `is not an input; did you mean \`${meant}\`?` }];
  });
}
//#endregion

//#region src/action/runner-file.ts
/** A line that ends values: longer than what is like it in any of them. */
function delimiterFor(values) {
  const like = values.flatMap((value) => value.match(/end-of-value-*/g) ?? []);
  const longest = like.reduce((most, { length }) => Math.max(most, length), 'end-of-value'.length - 1);
  return 'end-of-value'.padEnd(longest + 1, '-');
}
/**
 * Appends values to a file that the runner reads when the step ends, in the form that GitHub documents for values of
 * many lines, and in one write: the toolkit writes each value by itself, and loads Node's `crypto` for its delimiters.
 * @param variable names the file: `GITHUB_OUTPUT` or `GITHUB_STATE`.
 * @throws {NodeJS.ErrnoException} when there is no such file (`ENOENT`), or it cannot be written.
 */
function appendToRunnerFile(variable, values) {
  const path = process.env[variable] ?? '';
  // Never made here: a file that the runner did not make is one that it does not read.
  if (!node_fs.existsSync(path))
    throw Object.assign(new Error(`${variable} names no file`), { code: 'ENOENT' });
  const delimiter = delimiterFor(Object.values(values));
  const entries = Object.entries(values).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  node_fs.appendFileSync(path, entries.join(''));
}
//#endregion

//#region src/action/outputs.ts
/**
 * Writes outputs. A gate whose outputs nobody can read has not let anything pass.
 * @throws {UserError} when the runner's file is missing or cannot be written.
 */
function writeOutputs(outputs) {
  const { 'should-run': shouldRun, ...rest } = outputs;
  try {
    // Last: a disk that fills up in between must not leave behind that the job may start.
    appendToRunnerFile('GITHUB_OUTPUT', shouldRun === undefined ? rest : { ...rest, 'should-run': shouldRun });
  }
  catch (error) {
    const code = error.code ?? 'unknown fault';
    throw new start.UserError(code === 'ENOENT'
      ? 'Credit Gate cannot hand on its outputs: the file that GITHUB_OUTPUT names is missing. Run it as a step of a job.'
      : `Credit Gate cannot write its outputs to the file of GITHUB_OUTPUT (${code}). Is the disk full, or read-only?`);
  }
}
//#endregion

//#region src/action/place-in-job.ts
/** Where a file of ours may lie in a job: in the workspace or the runner's temporary folder, but in neither's own parts. */
function placeInJob(environment) {
  const base = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const runnerTemp = environment['RUNNER_TEMP'] ?? null;
  return { base, folders: runnerTemp === null ? [base] : [base, runnerTemp], runnerTemp };
}
//#endregion

//#region src/core/text/escape-markdown.ts
/** Characters that begin markup in a line of Markdown, as entities: those can never be markup themselves. */
const entities$1 = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '\\': '&#92;',
};
/**
 * GitHub looks for mentions, issues, addresses, emoji and formulas in the text that is left after the markup, where
 * an entity is already the character it stands for. An element around the character keeps them apart, and unlike a
 * zero-width space it does not end up in what is copied.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
const apart = (character) => `<span>${character}</span>`;
/**
 * What is markup anywhere, and what GitHub makes references of: `@name` \u00b7 `#1` \u00b7 `GH-1` \u00b7 `https://` \u00b7 `www.` \u00b7
 * `:emoji:` \u00b7 `$formula$`. An underscore inside a word is neither: names stay readable in the source.
 */
const special = /[&<>|`*~[\]\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[@#$]|(?<=\bgh)-(?=\d)|:(?=\/\/|[\w+-]+:)|(?<=www)\./gi;
/** What is markup only where a block begins: headings, lists, rules, indented code. */
const blockStart = /^(?:[-+=]|\d+(?=[.)](?:\s|$)))/;
/** Text from outside as a GitHub Markdown table cell, a paragraph or a list item shows it: as plain text, in one line. */
function escapeMarkdown(text, max = maxSentenceCharacters) {
  const line = cleanLine(text, max);
  const [start = ''] = blockStart.exec(line) ?? [];
  const escaped = line.slice(start.length).replace(special, (character) => entities$1[character] ?? apart(character));
  return start.replace(/./g, (character) => `&#${character.charCodeAt(0)};`) + escaped;
}
/** Text of ours with words from outside in it: escaped too, but a plain word between backticks stays code. */
function escapeSentence(text) {
  return escapeMarkdown(text).replace(/&#96;(\w[\w .%-]*)&#96;/g, '`$1`');
}
/** An address as a Markdown link; the empty text when it is not a plain web address. The label is text, not Markdown. */
function renderLink(label, url) {
  if (!/^https?:\/\/[^\s<>"'`\\|()[\]{}]+$/.test(url))
    return '';
  return `[${escapeMarkdown(label)}](${url.replace(/[*_~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
//#endregion

//#region src/core/render/wait.ts
const second = 1000;
const minute = 60 * second;
const maxNamed = 3;
function counted(amount, unit) {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
/** A length of time in words, rounded up: `40 seconds`, `12 minutes`, `1 hour 5 minutes`. */
function formatSpan(milliseconds) {
  if (milliseconds <= 90 * second)
    return counted(Math.ceil(milliseconds / second), 'second');
  const minutes = Math.ceil(milliseconds / minute);
  if (minutes < 120)
    return counted(minutes, 'minute');
  const rest = minutes % 60;
  return `${counted(Math.floor(minutes / 60), 'hour')}${rest === 0 ? '' : ` ${counted(rest, 'minute')}`}`;
}
function namesOf(results, indices) {
  const names = indices.map((index) => plainText(results[index]?.name ?? '', maxNameCharacters));
  const more = names.length - maxNamed;
  return more <= 0 ? names.join(', ') : `${names.slice(0, maxNamed).join(', ')} and ${more} more`;
}
/** The clock with its seconds: a short wait ends within a minute. */
function clock(at) {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** Said once, when a wait begins. */
function waitBeginsLine(results, { until, checks }, now) {
  const left = formatSpan(until - now.getTime());
  return `Waiting for ${namesOf(results, checks)} until ${clock(until)} (${left}); the runner\u2019s minutes are spent meanwhile`;
}
/** Said each minute. */
function waitGoesOnLine(results, { checks }, leftMs) {
  return `Waiting for ${namesOf(results, checks)}: ${formatSpan(leftMs)} to go`;
}
/** Why there is no wait although one is wanted: what would heal comes too late. */
function tooLongLine(results, { check, at }, waitMs, now) {
  const away = formatSpan(at - now.getTime());
  const waited = results[check]?.waitedMs ?? 0;
  const limit = waited > 0 ? `${formatSpan(waitMs - waited)} of wait are left` : `wait is ${formatSpan(waitMs)}`;
  return `Not waiting for ${namesOf(results, [check])}: that takes ${away} (until ${formatTime(new Date(at).toISOString())}), and ${limit}`;
}
/** What waiting cost, for a summary; empty when nobody waited. Checks are waited for together, so the longest counts. */
function waitCostText(results) {
  const longest = Math.max(0, ...results.map(({ waitedMs }) => waitedMs));
  if (longest === 0)
    return '';
  const waited = results.flatMap(({ waitedMs }, index) => (waitedMs > 0 ? [index] : []));
  const minutes = Math.ceil(longest / minute);
  return `Waited ${formatSpan(longest)} for ${namesOf(results, waited)}: ${counted(minutes, 'runner minute')}.`;
}
//#endregion

//#region src/core/render/summary-notes.ts
const bindings = {
  key: 'The key\u2019s own limit decides.',
  month: 'The monthly limit decides.',
  fallback: 'The fallback\u2019s limit decides.',
  budget: 'This is what is left of the budget given here, not a balance at the provider.',
};
function isShort({ status }) {
  return status === 'low' || status === 'warn';
}
const topUp = /(?<!\s)\s*\bTop up\.$/;
/** What heals it, with its link: `[Top up at Apertis](\u2026)` where money does, else `\u2026, or use another key: [OpenRouter](\u2026)`. */
function adviceLink(result) {
  const { text, url } = adviceOn(result);
  if (text === null)
    return [];
  const name = cleanLine(result.providerName, maxNameCharacters);
  const heals = topUp.test(text);
  const said = escapeSentence(text.replace(topUp, ''));
  const link = url === null ? '' : renderLink(heals ? `Top up at ${name}` : name, url);
  if (link === '')
    return said === '' ? [] : [endSentence(said)];
  if (heals)
    return [...(said === '' ? [] : [endSentence(said)]), `${link}.`];
  const named = ` at ${escapeMarkdown(name)}.`;
  return [`${said.endsWith(named) ? `${said.slice(0, -named.length)} at` : said.replace(/\.$/, ':')} ${link}.`];
}
/** What one check's figures do not say by themselves, as sentences in Markdown. */
function sentencesOf(result, report, isDecider) {
  const now = new Date(report.endedAt);
  const { pool, unit, runsLeft, estimatedCost } = result;
  const sentences = [];
  if (consequenceOf(result, report) !== 'none' && !isDecider) {
    sentences.push(endSentence(messageOf(result)), ...adviceIn(result, now));
  }
  if (runsLeft !== null && estimatedCost !== null && unit !== null) {
    sentences.push(`Enough for ${formatAmount(runsLeft, 'more jobs')} at ${formatAmount(estimatedCost, unit)} each.`);
  }
  if (result.probe !== null)
    sentences.push(probeSentence(result.probe));
  const binding = pool === null ? undefined : bindings[pool.boundBy];
  if (binding !== undefined)
    sentences.push(binding);
  if (pool?.covers === 'cap')
    sentences.push('The account behind it was not read, and may have less.');
  if (pool?.lowerBound)
    sentences.push('More may be left than this figure.');
  if (pool?.reportedLate)
    sentences.push('Less may be left than this figure: spend is reported late.');
  else if (pool?.upperBound && pool.covers !== 'cap')
    sentences.push('Less may be left than this figure.');
  const expires = formatTimeWithDistance(pool?.expiresAt ?? null, now);
  if (expires !== '')
    sentences.push(`Expires ${expires}.`);
  return [...sentences, ...result.warnings.map((warning) => endSentence(escapeMarkdown(warning)))];
}
/** What a probe asked and its price, whatever came of it. */
function probeSentence({ model, cost }) {
  const asked = model === null ? 'Its probe' : `Its probe asked ${escapeMarkdown(model, maxNameCharacters)}, and`;
  if (cost === null)
    return `${asked} costs what the vendor bills for one small request: the price was not known before.`;
  return cost.eq(0)
    ? `${asked} is free.`
    : `${asked} costs ${escapeMarkdown(formatAmount(cost, 'USD'))} where it is billed.`;
}
function endSentence(text) {
  return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}
/** Only what is said of a wrong configuration names fields between backticks. */
function escapeMessage(message, { status }) {
  return status === 'error' ? escapeSentence(message) : escapeMarkdown(message);
}
/** A check's message without its name, which stands before it already. */
function messageOf(result) {
  const { name, message } = result;
  const start = `${name}: `;
  return escapeMessage(message.startsWith(start) ? message.slice(start.length) : message, result);
}
/** What the headline leaves out: by how much it is short; without a figure what was seen, and the provider's words. */
function storyOf(result) {
  const { status, shortfall, pool, message } = result;
  if (status === 'ok' || status === 'warn')
    return [];
  if (status !== 'low' || pool === null)
    return [endSentence(escapeMessage(message, result))];
  if (shortfall === null)
    return [];
  const where = escapeMarkdown(pool.id, maxNameCharacters);
  return [`Short by **${escapeMarkdown(formatAmount(shortfall, pool.unit))}** in ${where}.`];
}
/** What to do about one check, as sentences in Markdown: waiting is a way too. */
function adviceIn(result, now) {
  const resets = isShort(result) ? formatReset(resetOf$1(result), now) : '';
  return [...(resets === '' ? [] : [`Resets ${resets}.`]), ...adviceLink(result)];
}
/** One list item per check that has something to say, and one per note about the run. */
function renderNotes(report, ordered) {
  const decider = deciderOf(report);
  const waited = waitCostText(report.results);
  const items = ordered.flatMap((result) => {
    const sentences = sentencesOf(result, report, result === decider);
    return sentences.length === 0
      ? []
      : [`- **${escapeMarkdown(result.name, maxNameCharacters)}**: ${sentences.join(' ')}`];
  });
  const ofTheRun = report.notes.map((note) => `- ${endSentence(escapeMarkdown(note))}`);
  return [...(waited === '' ? [] : [`- ${escapeMarkdown(waited)}`]), ...items, ...ofTheRun];
}
//#endregion

//#region src/core/render/summary-pools.ts
const figure = (value, { unit }) => value === null ? '' : escapeMarkdown(formatFigure(value, unit));
function nameOf({ id, label }) {
  const shown = escapeMarkdown(id, maxNameCharacters);
  const said = label === '' || label.toLowerCase() === id.toLowerCase();
  return said ? shown : `${shown} (${escapeMarkdown(label, maxNameCharacters)})`;
}
function remainingOf(pool) {
  return pool.remaining === 'unlimited' ? 'unlimited' : figure(pool.remaining, pool);
}
/** `1.6 of 20 USD`: of what a limit allows, or of all that was paid in. */
function usedOf(pool) {
  const whole = pool.limit ?? pool.total;
  if (whole === null)
    return figure(pool.used, pool);
  const used = pool.used === null ? '' : groupDecimal(pool.used);
  return `${used} of ${figure(whole, pool)}`.trimStart();
}
function stateOf(pool, { pool: deciding, pools }, now) {
  const expires = formatTimeWithDistance(pool.expiresAt, now);
  return [
    pools.length > 1 && pool.id === deciding?.id ? 'decides' : '',
    pool.usable ? '' : 'cannot be used now',
    pool.lowerBound ? 'more may be left' : '',
    pool.upperBound ? 'less may be left' : '',
    expires === '' ? '' : `expires ${expires}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
const columns = [
  { title: 'Check', right: false, cell: (_, result) => escapeMarkdown(result.name, maxNameCharacters) },
  { title: 'Pool', right: false, cell: nameOf },
  { title: 'Remaining', right: true, cell: remainingOf },
  { title: 'Used', right: true, cell: usedOf },
  { title: 'Resets', right: false, cell: (pool, _, now) => formatReset(pool.resetsAt, now) },
  { title: 'Notes', right: false, cell: stateOf },
];
/** Every pool and key, a row each. A column that no pool has anything for is left out. */
function renderPoolTable(results, now) {
  const rows = results.flatMap((result) => result.pools.map((pool) => columns.map(({ cell }) => cell(pool, result, now))));
  const used = columns.map((_, index) => rows.some((row) => row[index] !== ''));
  const line = (cells) => `| ${cells.filter((_, index) => used[index]).join(' | ')} |`;
  return {
    head: [line(columns.map(({ title }) => title)), line(columns.map(({ right }) => (right ? '--:' : ':--')))],
    rows: rows.map(line),
  };
}
//#endregion

//#region src/core/render/summary.ts
/**
 * GitHub drops a step's summary above 1 MiB as a whole. Less than that, so that a receipt in the same step still fits.
 * The pools take what the table and the notes leave.
 */
const maxBytes = 960 * 1024;
const maxTableBytes = 400 * 1024;
const maxNotesBytes = 200 * 1024;
/** As many lines as fit. */
function linesWithin(lines, max) {
  let bytes = 0;
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > max;
  });
  return end < 0 ? { lines, leftOut: 0 } : { lines: lines.slice(0, end), leftOut: lines.length - end };
}
/** How many lines were left out, and who has them all; nothing when there are none. */
function leftOutText({ leftOut }, thing, elsewhere) {
  if (leftOut === 0)
    return [];
  const count = leftOut === 1 ? `1 more ${thing}` : `${leftOut} more ${thing}s`;
  return ['', `_${count} did not fit into this summary; ${elsewhere}._`];
}
const inResults = 'the output `results` has all checks';
/** Columns with names from outside: a long one is cut, a figure never is. */
const names = ['check', 'provider', 'pool'];
function renderCheckTable(report, ordered) {
  const table = tableOf(report, ordered);
  const head = table.head.map((column) => column.charAt(0).toUpperCase() + column.slice(1)).join(' | ');
  const aligns = table.right.map((right) => (right ? '--:' : ':--')).join(' | ');
  const markOf = (at) => marks[consequenceOf(ordered[at], report)];
  const lines = table.rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const name = table.head[column] ?? '';
      if (name === 'status')
        return `${markOf(at)} ${cell}`;
      return names.includes(name) ? escapeMarkdown(cell, maxNameCharacters) : escapeMarkdown(cell);
    });
    return `| ${cells.join(' | ')} |`;
  });
  const part = linesWithin(lines, maxTableBytes);
  return [`| ${head} |`, `| ${aligns} |`, ...part.lines, ...leftOutText(part, 'check', inResults), ''];
}
function renderPools(ordered, now, max) {
  const { head, rows } = renderPoolTable(ordered, now);
  if (rows.length === 0)
    return [];
  const part = linesWithin(rows, max - 1024);
  const title = `Every pool and key (${rows.length})`;
  return [
    '<details>',
    `<summary>${title}</summary>`,
    '',
    ...head,
    ...part.lines,
    ...leftOutText(part, 'pool', inResults),
    '',
    '</details>',
    '',
  ];
}
function renderConfigurationErrors(report) {
  const items = report.configurationErrors.map(({ where, field, message }) => {
    const place = [where, field].filter((part) => part !== '').map((part) => escapeMarkdown(part, maxNameCharacters));
    return place.length === 0 ? `- ${escapeSentence(message)}` : `- **${place.join(': ')}**: ${escapeSentence(message)}`;
  });
  const part = linesWithin(items, maxBytes / 2);
  return [...part.lines, ...leftOutText(part, 'error', 'the log has them all'), ''];
}
/** One newline at the end: what comes after it in the same file starts with an empty line of its own. */
function endFile(lines) {
  return `${lines.join('\n').trimEnd()}\n`;
}
/** The verdict; of a step that runs a command only the command's end tells whether it is green. */
function openingOf(report, command) {
  const { mark, text, meaning } = headlineOf(report, escapeMarkdown);
  const above = (sentence) => [`## ${mark} ${text}`, '', sentence, ''];
  if (command === null || !report.verdict.shouldRun)
    return above(meaning);
  if (command === 'started')
    return above('`should-run` is `true`, and the command of `run` was started.');
  const { exitCode, stepCode } = command;
  const ended = `The command ended with exit code ${exitCode}`;
  if (stepCode === 0)
    return above(`\`should-run\` is \`true\`. ${ended}.`);
  const title = stepCode === exitCode ? ended : `${ended}, and the step with ${stepCode}`;
  return [`## ${marks.stops} ${title}`, '', `Before it, the gate let the job go on. ${text}.`, ''];
}
/** The job summary in GitHub's Markdown: the verdict, the checks, every pool, notes. Always under 1 MiB. */
function renderSummary(report) {
  return renderRunSummary(report, null);
}
/** The same for a step that runs a command too. */
function renderRunSummary(report, command) {
  const decider = deciderOf(report);
  const opening = openingOf(report, command);
  if (decider === undefined)
    return endFile([...opening, ...renderConfigurationErrors(report)]);
  const more = [...storyOf(decider), ...adviceIn(decider, new Date(report.endedAt))];
  const head = [...opening, ...(more.length === 0 ? [] : [more.join(' '), ''])];
  const ordered = byGravity(report);
  const notes = linesWithin(renderNotes(report, ordered), maxNotesBytes);
  const notesPart = notes.lines.length === 0 ? [] : ['### Notes', '', ...notes.lines, ...leftOutText(notes, 'note', inResults), ''];
  const above = [...head, ...renderCheckTable(report, ordered)].join('\n');
  const below = notesPart.join('\n');
  const pools = renderPools(ordered, new Date(report.endedAt), maxBytes - Buffer.byteLength(above) - Buffer.byteLength(below));
  return endFile([above, ...pools, below]);
}
//#endregion

const summary = {
    __proto__: null,
    leftOutText,
    linesWithin,
    renderRunSummary,
    renderSummary
};

//#region src/core/verdict/wants-summary.ts
/** Was anything but all `ok`? */
function hasProblem({ results, configurationErrors }) {
  return configurationErrors.length > 0 || results.some(({ status }) => status !== 'ok');
}
/** May this stand in the job summary? @param notable is there a problem that `on-problem` is about? */
function wantsSummary(summary, notable) {
  return summary === 'always' || (summary === 'on-problem' && notable);
}
//#endregion

//#region src/action/summary.ts
/** Appends to the job summary. Where that cannot be done it is a note in the log: the verdict stands without it. */
function writeSummary(markdown) {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') {
    info('No job summary: GITHUB_STEP_SUMMARY is not set (a runner without summaries).');
    return;
  }
  try {
    const before = (node_fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0 ? '\n' : '';
    node_fs.appendFileSync(path, `${before}${markdown}${markdown.endsWith('\n') ? '' : '\n'}`);
  }
  catch (error) {
    info(`No job summary: its file cannot be written (${error.code ?? 'unknown fault'}).`);
  }
}
/**
 * Puts a new headline above what the summary of this step holds already; at its end where that cannot be done.
 * @param markdown ends with an empty line.
 */
function writeSummaryFirst(markdown) {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  try {
    node_fs.writeFileSync(path, `${markdown}${node_fs.readFileSync(path, 'utf8')}`);
  }
  catch {
    writeSummary(markdown);
  }
}
/** @param command null where the step runs none. */
function writeReportSummary(report, command) {
  if (wantsSummary(report.summary, hasProblem(report)))
    writeSummary(renderRunSummary(report, command));
}
/** Writes anew what `writeReportSummary` wrote when the command was started; nothing where it is not there any more. */
function completeReportSummary(report, command) {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  const begun = renderRunSummary(report, 'started');
  try {
    const written = node_fs.readFileSync(path, 'utf8');
    if (written.includes(begun))
      node_fs.writeFileSync(path, written.replace(begun, () => renderRunSummary(report, command)));
  }
  catch {
    // Without a summary there is none to complete.
  }
}
//#endregion

//#region src/action/gate.ts
function mask(keys) {
  for (const text of new Set(keys.flatMap(masksOf)))
    setSecret(text);
}
/**
 * Reads the plan from inputs and config file; masks every key it finds before anything is printed.
 * @param place where files of ours may lie; null: one that lies elsewhere is no error any more, but a note at its end.
 */
function readJobPlan(environment, place = placeInJob(environment)) {
  const inputs = readInputs(environment);
  mask([inputs['github-token'] ?? '']);
  return readPlan({
    inputs,
    environment,
    files: { base: environment['GITHUB_WORKSPACE'] ?? process.cwd(), confined: true },
    ...(place === null ? {} : { place }),
    secretless: findSecretless(environment),
    event: environment['GITHUB_EVENT_NAME'] ?? null,
    isFork: isFork(environment),
    errors: findMistypedInputs(environment),
    onKeys: mask,
  });
}
function announce(report, plan) {
  for (const annotation of renderAnnotations(report))
    annotate(annotation);
  for (const line of renderLogLines(report))
    info(line);
  for (const note of report.notes)
    info(`${plainText(note)}.`);
  for (const { name, notes } of plan?.checks ?? [])
    for (const note of notes)
      info(`note  ${plainText(`${name}: ${note}`)}`);
  const table = renderLogTable(report);
  if (table !== '') {
    startGroup('Credit Gate: all checks');
    info(table);
    endGroup();
  }
  for (const line of renderLogEnd(report))
    info(line);
}
/** Asks every provider of the plan. What only that needs is loaded when there is a plan. */
async function askAll(plan, environment) {
  const { checkAndRemember } = await Promise.resolve().then(() => require('./check.js')).then(n => n.rememberedCheck);
  const remembering = { context: runContextOf(environment), place: placeInJob(environment) };
  return checkAndRemember(plan, { userAgent: start.userAgent, ...debugLines(), waiting: { say: info } }, remembering);
}
/** The gate itself: the pessimistic outputs, the plan, the requests, the verdict, and everything a person or a later step sees. */
async function runGate(environment) {
  writeOutputs(pessimisticOutputs());
  const { plan, errors, summary } = await readJobPlan(environment);
  const { report, memory } = plan === null
    ? { report: reportConfigurationErrors(errors, summary, new Date()), memory: null }
    : await askAll(plan, environment);
  writeOutputs(renderOutputs(report));
  writeReportSummary(report, plan?.run == null ? null : 'started');
  announce(report, plan);
  return { report, plan, memory };
}
//#endregion

//#region src/core/receipt/first-reading.ts
function keptOf({ id, remaining, unit, boundBy, resetsAt, usable }) {
  return { id, remaining, unit, boundBy, resetsAt, usable };
}
/** What a gate's report leaves for the second reading. @param clean takes keys out of what a user wrote. */
function firstReadingsOf(report, plan, clean) {
  return {
    startedAt: report.startedAt,
    shouldRun: report.verdict.shouldRun,
    require: report.require,
    onOverspend: plan.onOverspend,
    checks: report.results.map((result, index) => ({
      name: clean(result.name),
      provider: result.provider,
      providerName: result.providerName,
      status: result.status,
      policy: result.policy,
      reason: result.reason,
      askedPool: result.askedPool,
      pool: result.pool === null ? null : keptOf(result.pool),
      minimum: result.minimum,
      checkedAt: result.checkedAt,
      topUpUrl: result.topUpUrl,
      maxSpend: plan.checks[index]?.maxSpend?.value ?? null,
    })),
  };
}
//#endregion

//#region src/core/receipt/saved-readings.ts
// The first readings as JSON, between two processes. What comes back was in the hands of others: every field is looked at.
function remainingText({ remaining }) {
  return remaining === 'unlimited' ? remaining : formatDecimal(remaining);
}
/** Plain JSON: amounts are texts, so that no digit is lost. */
function saveFirstReadings(readings) {
  const text = (value) => (value === null ? null : formatDecimal(value));
  return {
    ...readings,
    checks: readings.checks.map((check) => ({
      ...check,
      pool: check.pool === null ? null : { ...check.pool, remaining: remainingText(check.pool) },
      minimum: text(check.minimum),
      maxSpend: text(check.maxSpend),
    })),
  };
}
const decimalText = /^-?\d{1,200}(?:\.\d{1,200})?$/;
function misfit() {
  throw new TypeError('this is not as it was saved');
}
function text(value) {
  if (typeof value !== 'string')
    misfit();
  return value;
}
function flag(value) {
  if (typeof value !== 'boolean')
    misfit();
  return value;
}
function decimal(value) {
  if (!decimalText.test(text(value)))
    misfit();
  return new Big(text(value));
}
function oneOf(value, allowed) {
  const found = allowed.find((word) => word === value);
  if (found === undefined)
    misfit();
  return found;
}
function orNull(value, read) {
  return value === null ? null : read(value);
}
function parsePool(value) {
  const saved = value;
  const remaining = saved['remaining'];
  return {
    id: text(saved['id']),
    remaining: remaining === 'unlimited' ? remaining : decimal(remaining),
    unit: text(saved['unit']),
    // Only compared: any word will do.
    boundBy: text(saved['boundBy']),
    resetsAt: orNull(saved['resetsAt'], text),
    usable: flag(saved['usable']),
  };
}
function parseReading(saved) {
  return {
    name: text(saved['name']),
    provider: text(saved['provider']),
    providerName: text(saved['providerName']),
    status: oneOf(saved['status'], statuses),
    policy: orNull(saved['policy'], (policy) => oneOf(policy, policies)),
    // Only compared and shown: any word will do.
    reason: orNull(saved['reason'], text),
    askedPool: orNull(saved['askedPool'], text),
    pool: orNull(saved['pool'], parsePool),
    minimum: orNull(saved['minimum'], decimal),
    checkedAt: text(saved['checkedAt']),
    topUpUrl: text(saved['topUpUrl']),
    maxSpend: orNull(saved['maxSpend'], decimal),
  };
}
/** Reads what `saveFirstReadings` wrote; null when it is anything else. */
function parseFirstReadings(value) {
  try {
    // What is no record, or no list, throws where a field of it is looked for.
    const saved = value;
    return {
      startedAt: text(saved['startedAt']),
      shouldRun: flag(saved['shouldRun']),
      require: oneOf(saved['require'], ['all', 'any']),
      onOverspend: oneOf(saved['onOverspend'], ['warn', 'fail', 'stop']),
      checks: saved['checks'].map(parseReading),
    };
  }
  catch {
    return null;
  }
}
//#endregion

//#region src/action/receipt/asked.ts
/** What decides by which way a request goes, and whom it trusts on that way. */
const ofTheWay = /^(?:(?:HTTPS|HTTP|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|NODE_USE_(?:SYSTEM_CA|ENV_PROXY)|NODE_OPTIONS|OPENSSL_CONF|GITHUB_API_URL)$/i;
/** Far more than all authorities there are. */
const maxAuthorityBytes = 16 * 1024 * 1024;
/** What a file of certificates holds; its fault where it cannot be read. A pipe would keep the end of the job waiting. */
function contentOf(path) {
  try {
    const found = node_fs.statSync(path);
    return found.isFile() && found.size <= maxAuthorityBytes ? node_fs.readFileSync(path, 'base64') : 'no file';
  }
  catch (error) {
    return String(error.code);
  }
}
/** A state has 64 KiB in all; longer than this, a fingerprint is the better. */
const maxPlainCharacters = 4096;
/**
 * What is asked, by which way, and what is written where: as it is where nothing in it can be a secret, else as a
 * fingerprint, for which Node loads longer than for any other part of a check. The code of the job runs between the two
 * readings, and may write to the workspace and to the environment of later steps: were the config file another one by
 * then, or a proxy set, the post step would hand a key to whoever did so.
 */
async function askedOf({ checks, receiptFile }, environment) {
  const asked = checks.map(({ name, provider, origin, pathPrefix, pool, budget, account, keySource, probe }) => [
    name,
    provider.id,
    provider.endpoint,
    provider.auth,
    provider.declared,
    origin,
    pathPrefix,
    pool,
    budget,
    account,
    keySource,
    probe?.ownModel,
  ]);
  const way = Object.entries(environment)
    .filter(([name]) => ofTheWay.test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const authority = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'].map((name) => contentOf(environment[name] ?? ''));
  const text = JSON.stringify([asked, receiptFile, way, authority]);
  // A proxy's address may hold a password, and what a user declares, or writes behind a host, a key.
  const isPlain = text.length <= maxPlainCharacters &&
    way.every(([name]) => name === 'GITHUB_API_URL') &&
    checks.every(({ provider, pathPrefix }) => provider.declared === undefined && pathPrefix === '');
  if (isPlain)
    return text;
  const { createHash } = await Promise.resolve().then(() => (process.getBuiltinModule?.('node:crypto') ?? require('node:crypto')));
  return createHash('sha256').update(text).digest('hex');
}
//#endregion

//#region src/core/plan/read-options.ts
/** Settings that a program may give, by their input names. */
const settings = ['require', 'on-low', 'on-unknown', 'on-missing-key', 'timeout', 'retries', 'wait'];
function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
/** The checks as the input takes them: lines as they are, a list as one in YAML; whatever else is none. */
function readChecks(checks) {
  if (typeof checks === 'string')
    return checks;
  return Array.isArray(checks) ? JSON.stringify(checks) : '';
}
/**
 * Reads a program's options. Each setting is taken by its name in JavaScript (`onLow`) and by that of the documentation
 * (`on-low`); a name that is neither is an error, since what is misspelt would be ignored in silence.
 */
function readOptions(options) {
  const errors = [];
  const complain = (field, message) => errors.push({ where: '', field, message });
  const inputs = {
    checks: readChecks(options['checks']),
  };
  const known = new Map(settings.flatMap((name) => [[name, name], [camelCase(name), name]]));
  for (const [given, value] of Object.entries(options)) {
    if (given === 'checks' || given === 'environment' || value === undefined)
      continue;
    const name = known.get(given);
    if (name === undefined) {
      const meant = start.nearest(given, [...known.values()]);
      complain(given, `is not an option${meant === null ? '' : `; did you mean \`${camelCase(meant)}\`?`}`);
    }
    else if (inputs[name] !== undefined)
      complain(given, `is given twice, as \`${name}\` too; give it once`);
    else
      inputs[name] = String(value);
  }
  return { inputs, errors };
}
//#endregion

//#region src/core/plan/plan.ts
/** Id of the one pool of a probe: no figure is ever in it. */
const canSpend = 'can-spend';
//#endregion

//#region src/core/money/wire-number.ts
/** A JSON number as its source text, so that no digit is lost between a provider's bytes and our figures. */
class WireNumber {
  text;
  constructor(text) {
    this.text = text;
  }
}
//#endregion

//#region src/core/provider/schema-definition.ts
function definitionAt(schema) {
  return schema?._zod?.def ?? {};
}
/** What a schema says, behind `optional`, `nullable`, a pipe and their like; empty for what is no zod schema. */
function definitionOf(schema) {
  const definition = definitionAt(schema);
  const inner = definition.innerType ?? definition.in;
  return inner === undefined ? definition : definitionOf(inner);
}
//#endregion

//#region src/core/provider/json-pointer.ts
/** Reads a JSON Pointer (RFC 6901): `/data/0/a~1b`, or empty for the whole document. Null when it is none. */
function parseJsonPointer(text) {
  if (text === '')
    return [];
  if (!text.startsWith('/') || /~(?![01])/.test(text))
    return null;
  return text
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function step(value, name) {
  // A number is a leaf, although it is an object here: nothing inside it came from the document.
  if (typeof value !== 'object' || value === null || value instanceof WireNumber)
    return undefined;
  // What an array has of its own beside its items is its length.
  if (Array.isArray(value) && name === 'length')
    return undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
/** What stands at that place; undefined when the document has no such place. Inherited members are no places. */
function readJsonPointer(document, pointer) {
  return pointer.reduce(step, document);
}
//#endregion

//#region src/core/verdict/heals-at.ts
/** A moment that was told to the second. A bare date may mean any hour of that day. */
function momentOf(time) {
  if (time === null || time === undefined || !time.includes(':'))
    return null;
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : at;
}
/** When a pool has what is required again, as far as a reset does it. */
function resetOf({ pool, required }) {
  if (pool === null || !pool.usable)
    return null;
  // A limit below what is required is not reached by any reset.
  if (pool.limit !== null && required?.gt(pool.limit))
    return null;
  return momentOf(pool.resetsAt);
}
/**
 * When a result becomes better without anybody's doing: by a reset, the end of a window, or what the vendor asked to wait.
 * @returns milliseconds since 1970; null when it does not, when nobody knows, and when that time has passed already.
 */
function healsAt(result, now) {
  const { status, transient, probe, retryAt } = result;
  const moments = status === 'low'
    ? [resetOf(result), momentOf(probe?.resetsAt), momentOf(retryAt)]
    : status === 'unknown' && transient === true
      ? [momentOf(retryAt)]
      : [];
  const at = moments.find((moment) => moment !== null);
  return at === undefined || at === null || at <= now.getTime() ? null : at;
}
//#endregion

//#region src/core/text/escape-html.ts
const entities = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text from outside as the text of an element, or an attribute's value in quotes: never markup, in one line. */
function escapeHtml(text, max = maxSentenceCharacters) {
  return cleanLine(text, max).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
//#endregion

exports.Big = Big;
exports.WireNumber = WireNumber;
exports.adviceOn = adviceOn;
exports.adviceText = adviceText;
exports.amountLeft = amountLeft;
exports.annotate = annotate;
exports.appendToRunnerFile = appendToRunnerFile;
exports.askedOf = askedOf;
exports.byGravity = byGravity;
exports.canSpend = canSpend;
exports.catalog = catalog;
exports.cleanLine = cleanLine;
exports.cleanText = cleanText;
exports.commandMarks = commandMarks;
exports.completeReportSummary = completeReportSummary;
exports.configurationErrorText = configurationErrorText;
exports.consequenceOf = consequenceOf;
exports.debugLines = debugLines;
exports.decide = decide;
exports.declaringFields = declaringFields;
exports.definitionOf = definitionOf;
exports.endsWithin = endsWithin;
exports.error = error;
exports.escapeHtml = escapeHtml;
exports.escapeMarkdown = escapeMarkdown;
exports.firstReadingsOf = firstReadingsOf;
exports.forecastItem = forecastItem;
exports.forecastOf = forecastOf;
exports.formatAmount = formatAmount;
exports.formatDecimal = formatDecimal;
exports.formatFigure = formatFigure;
exports.formatInstant = formatInstant;
exports.formatThreshold = formatThreshold;
exports.formatTime = formatTime;
exports.groupDecimal = groupDecimal;
exports.hasProblem = hasProblem;
exports.headlineOf = headlineOf;
exports.healsAt = healsAt;
exports.info = info;
exports.inputNames = inputNames;
exports.instantFromSeconds = instantFromSeconds;
exports.isMaskable = isMaskable;
exports.isPast = isPast;
exports.isPercentage = isPercentage;
exports.isResetOver = isResetOver;
exports.isUnlimited = isUnlimited;
exports.itemNames = itemNames;
exports.keyProblem = keyProblem;
exports.lastsText = lastsText;
exports.leftIn = leftIn;
exports.leftOutText = leftOutText;
exports.liesIn = liesIn;
exports.linesWithin = linesWithin;
exports.loadProviders = loadProviders;
exports.maxCharacters = maxCharacters$2;
exports.maxConfigBytes = maxConfigBytes;
exports.maxFieldNameCharacters = maxFieldNameCharacters;
exports.maxFieldSentenceCharacters = maxFieldSentenceCharacters;
exports.maxNameCharacters = maxNameCharacters;
exports.missingKeyPolicies = missingKeyPolicies;
exports.nearestAmount = nearestAmount;
exports.nextPeriodStart = nextPeriodStart;
exports.notBelowZero = notBelowZero;
exports.oneCheckInputs = oneCheckInputs;
exports.pageAddress = pageAddress;
exports.parse = parse;
exports.parseAmount = parseAmount;
exports.parseFirstReadings = parseFirstReadings;
exports.parseInstant = parseInstant;
exports.parseJsonPointer = parseJsonPointer;
exports.parseLine = parseLine;
exports.parsePlainDecimal = parsePlainDecimal;
exports.parseWireNumber = parseWireNumber;
exports.periodStart = periodStart;
exports.pessimisticOutputs = pessimisticOutputs;
exports.placeInJob = placeInJob;
exports.plainText = plainText;
exports.policies = policies;
exports.pool = pool;
exports.providersAddress = providersAddress;
exports.quoted = quoted;
exports.readAmount = readAmount;
exports.readChoice = readChoice;
exports.readEvent = readEvent;
exports.readInputs = readInputs;
exports.readJobPlan = readJobPlan;
exports.readJsonPointer = readJsonPointer;
exports.readOptions = readOptions;
exports.readParallelJobs = readParallelJobs;
exports.readPlan = readPlan;
exports.readThreshold = readThreshold;
exports.readTimeSpan = readTimeSpan;
exports.readWait = readWait;
exports.readWholeNumber = readWholeNumber;
exports.readyCredential = readyCredential;
exports.reasons = reasons;
exports.registry = registry;
exports.renderExactJson = renderExactJson;
exports.renderExplainedJson = renderExplainedJson;
exports.renderLink = renderLink;
exports.renderMessage = renderMessage;
exports.renderOutputs = renderOutputs;
exports.renderRunSummary = renderRunSummary;
exports.reportConfigurationErrors = reportConfigurationErrors;
exports.resetOf = resetOf$1;
exports.results = results;
exports.runContextOf = runContextOf;
exports.runGate = runGate;
exports.sameUnit = sameUnit;
exports.saveFirstReadings = saveFirstReadings;
exports.seeInputs = seeInputs;
exports.shareOf = shareOf;
exports.smallest = smallest;
exports.statuses = statuses;
exports.stringify = stringify;
exports.summary = summary;
exports.tableOf = tableOf;
exports.tooLongLine = tooLongLine;
exports.waitBeginsLine = waitBeginsLine;
exports.waitCostText = waitCostText;
exports.waitGoesOnLine = waitGoesOnLine;
exports.wantsSummary = wantsSummary;
exports.warning = warning;
exports.wholeTimes = wholeTimes;
exports.writeOutputs = writeOutputs;
exports.writeSummary = writeSummary;
exports.writeSummaryFirst = writeSummaryFirst;
exports.zero = zero;
