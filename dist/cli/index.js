#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
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
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
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
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
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
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes, where they can be from sysexits.h. Only 0 means: go on. */
const exitCodes = { ok: 0, low: 1, usage: 64, unknown: 69, internal: 70, skipped: 75, denied: 77 };
const byStatus = {
    ok: exitCodes.ok,
    warn: exitCodes.ok,
    low: exitCodes.low,
    unknown: exitCodes.unknown,
    denied: exitCodes.denied,
    'no-key': exitCodes.denied,
    error: exitCodes.usage,
};
/** The check that decided gives the code. */
function exitCodeOf({ shouldRun, outcome, status }) {
    if (shouldRun)
        return exitCodes.ok;
    return outcome === 'skip' ? exitCodes.skipped : byStatus[status] || exitCodes.unknown;
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ helpOf)
/* harmony export */ });
const overview = `Credit Gate: is there enough credit on this key, before the job spends it?

Usage
  credit-gate check 'apertis >= 5 USD' 'crustdata >= 1000'   ask, and exit 0 only when the job may go on
  credit-gate run 'apertis >= 5 USD' -- npm run eval         ask, then run the command, then say what it spent
  credit-gate providers [<id>]                               what is supported, which variable holds the key
  credit-gate demo                                           see it work: no key, no network, no set-up
  credit-gate sandbox [--port N]                             a local server to try a workflow against

Keys come from the environment only: APERTIS_API_KEY, CRUSTDATA_API_KEY, … (credit-gate providers).
More: credit-gate <command> --help, credit-gate --version
`;
const gateFlags = `One check
  --provider <id>          or the first word: credit-gate check apertis --minimum 5
  --minimum <amount>       what must be left: 5, 5.25, '5 USD', 20% of a limit
  --warn-below <amount>    enough, but warn
  --estimated-cost <amount> --parallel-jobs <number>
                           required = minimum + estimated cost x parallel jobs
  --pool <id> --account <id> --region <name> --budget '200 USD/month'
  --base-url <url>         another host: a gateway, your own server, the sandbox
  --name <label>

Several checks
  'apertis/payg >= 5 USD'  one word each, in quotes
  --checks <yaml or lines> --config-file <file>

The run
  --require all|any        default all
  --on-low fail|warn|skip  --on-unknown fail|warn|skip  --on-missing-key auto|fail|warn|skip
  --timeout <seconds>      for one check, retries included; default 30
  --retries <number>       default 3

Output (results on stdout, everything else on stderr)
  --format table|json|markdown|junit
  --output <file>          that format into a file, the table on stdout
  --dotenv <file>          for GitLab: CREDIT_GATE_SHOULD_RUN=true and so on
  --no-color               (NO_COLOR is honoured too)
`;
const check = `credit-gate check: ask what is left; exit 0 only when the job may go on

Examples
  credit-gate check 'apertis >= 5 USD' && npm run eval
  credit-gate check 'apertis >= 5 USD' 'imagerouter >= 2 USD' --require any
  credit-gate check crustdata --minimum 1000 --estimated-cost 40 --parallel-jobs 8
  credit-gate check --config-file credit-gate.yml --format junit --output report.xml

${gateFlags}
Exit codes
  0 go on   1 too little credit   64 wrong usage or configuration   69 the balance could not be learnt
  75 skipped by policy   77 the key was denied, or there is none   70 a fault of Credit Gate itself
`;
const providers = `credit-gate providers [<id>]: what is supported

Without an id: every provider with its key's variable, its request, its pools and units, and the hosts that get the key.
With one: all that is known of it.

Examples
  credit-gate providers
  credit-gate providers imagerouter
`;
const demo = `credit-gate demo: the whole gate against the built-in sandbox

Starts a server on loopback and asks it as all five founding providers: one has enough, one too little, one is down, one denies
the key, one has no key. Reaches no network, needs no key, exits 0.
`;
const sandbox = `credit-gate sandbox [--port N]: a server that answers like the providers, on loopback only

Serves until it is stopped (Ctrl-C, SIGTERM). Each provider is under its own path; the key chooses the answer:
  sandbox-ok  sandbox-low  sandbox-empty  sandbox-unlimited  sandbox-unauthorized  sandbox-forbidden
  sandbox-rate-limited  sandbox-down  sandbox-slow  sandbox-maintenance  sandbox-garbage
  sandbox-balance-12.5   this much is left
  sandbox-drain-0.5      100 at first, less by 0.5 at each reading

Example
  credit-gate sandbox --port 8787
  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url http://127.0.0.1:8787/apertis
`;
const texts = { check, providers, demo, sandbox };
/** Help for a command; the overview when it has none. */
function helpOf(command) {
    return Object.hasOwn(texts, command) ? (texts[command] ?? overview) : overview;
}


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6661);
/* harmony import */ var _run_to_end_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(882);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3411);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(535);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(931);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(100);






const commands = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(887), __nccwpck_require__.e(875), __nccwpck_require__.e(130), __nccwpck_require__.e(315), __nccwpck_require__.e(518), __nccwpck_require__.e(864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9864))).checkCommand,
    providers: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(887), __nccwpck_require__.e(130), __nccwpck_require__.e(315), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4340))).providersCommand,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(887), __nccwpck_require__.e(875), __nccwpck_require__.e(130), __nccwpck_require__.e(315), __nccwpck_require__.e(668), __nccwpck_require__.e(518), __nccwpck_require__.e(159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1159))).demoCommand,
    sandbox: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(887), __nccwpck_require__.e(875), __nccwpck_require__.e(130), __nccwpck_require__.e(668), __nccwpck_require__.e(645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9645))).sandboxCommand,
};
async function runCommand(words) {
    const [name = '', ...rest] = words;
    if (name === '--version' || name === '-v' || name === 'version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}\n`);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok;
    }
    if (name === '' || name === '--help' || name === '-h' || name === 'help') {
        const help = (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .helpOf */ .Z)(rest[0] ?? '');
        (name === '' ? process.stderr : process.stdout).write(help);
        return name === '' ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.usage : _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
        // The word is not repeated: it may be a key that lost its way.
        const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, Object.keys(commands));
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_3__/* .Stop */ .V(_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.usage, `credit-gate: this is not a command${meant}\nCommands: ${Object.keys(commands).join(', ')}. See: credit-gate --help`);
    }
    const end = rest.indexOf('--');
    if ((end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
        process.stdout.write((0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .helpOf */ .Z)(name));
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok;
    }
    return (await load())(rest);
}
await (0,_run_to_end_js__WEBPACK_IMPORTED_MODULE_5__/* .runToEnd */ .c)(async () => {
    try {
        return await runCommand(process.argv.slice(2));
    }
    catch (error) {
        if (!(error instanceof _stop_js__WEBPACK_IMPORTED_MODULE_3__/* .Stop */ .V))
            throw error;
        process.stderr.write(`${error.message}\n`);
        return error.exitCode;
    }
}, (message) => process.stderr.write(`credit-gate: ${message}\n`), _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.internal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listErrors),
/* harmony export */   V: () => (/* binding */ Stop)
/* harmony export */ });
/** Something a user can mend: told on stderr, and the exit code is as given. */
class Stop extends Error {
    exitCode;
    constructor(exitCode, message) {
        super(message);
        this.exitCode = exitCode;
    }
}
/** What is wrong with the words of a command, as a list. */
function listErrors(errors) {
    return errors.map(({ field, message }) => `  ${field}: ${message}`).join('\n');
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

function simplified(word) {
    return word.toLowerCase().replace(/[^a-z0-9*:]/g, '');
}
/**
 * The word that was probably meant; null when none is close. Case, hyphens, blanks and dots do not count.
 * @param known the right words; where one has other names, they are in `meant` beside it.
 */
function nearest(word, known, aliases = new Map()) {
    const typed = simplified(word).slice(0, 64);
    if (typed === '')
        return null;
    const candidates = [...known.map((name) => [name, name]), ...aliases];
    let best = null;
    for (const [spelling, meant] of candidates) {
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, simplified(spelling));
        if (best === null || away < best.away)
            best = { meant, away };
    }
    return best !== null && best.away <= Math.max(1, Math.floor(typed.length / 3)) ? best.meant : null;
}
/** ` (did you mean \`apertis\`?)`, or nothing. */
function suggestion(word, known, aliases) {
    const meant = nearest(word, known, aliases);
    return meant === null ? '' : `; did you mean \`${meant}\`?`;
}


/***/ }),

/***/ 882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runToEnd)
/* harmony export */ });
/* unused harmony export UserError */
/** A fault with a sentence for the user: who, what, what to do. Anything else that is thrown is a fault of ours. */
class UserError extends Error {
}
function describe(error) {
    if (error instanceof UserError)
        return error.message;
    // A foreign message may hold anything, an address with a key in it too: only its kind is told.
    const code = error?.code;
    const kind = error instanceof Error ? error.name : typeof error;
    return `Credit Gate itself failed (${code ?? kind}), so nothing was decided and the job must not go on. Please report it.`;
}
function drained(stream) {
    return new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}
/**
 * Runs an entry to its end and leaves with its exit code. The code is `failure` until the work itself returns another:
 * no crash, no dropped connection and no empty event loop ends green.
 */
async function runToEnd(work, complain, failure = 1) {
    process.exitCode = failure;
    const crash = (error) => {
        complain(describe(error));
        process.exit(failure);
    };
    process.once('uncaughtException', crash);
    process.once('unhandledRejection', crash);
    let code = failure;
    try {
        code = await work();
    }
    catch (error) {
        complain(describe(error));
    }
    await Promise.all([drained(process.stdout), drained(process.stderr)]);
    // Leaves at once: a proxy's socket that never closes must not hold the job.
    process.exit(code);
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The product's version: the same as in package.json, which a test holds. */
const version = '1.0.0';
/** Every request says honestly who asks. */
const userAgent = `credit-gate/${version}`;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
