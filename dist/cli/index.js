#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 992:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 777:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

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

//#region src/core/nearest.ts
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
        const away = distance(typed, simplified(spelling));
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
//#endregion

//#region src/run-to-end.ts
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
//#endregion

//#region src/version.ts
/** The product's version: the same as in package.json, which a test holds. */
const version = '1.0.0';
/** Every request says honestly who asks. */
const userAgent = `credit-gate/${version}`;
//#endregion

//#region src/cli/exit-codes.ts
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
//#endregion

//#region src/cli/help.ts
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
const run = `credit-gate run [checks and flags of credit-gate check] -- <command> [arguments]

Asks what is left; starts the command only when the job may go on; then reads again and says what was spent. When the
command failed and the credit ran out meanwhile, it says that too. stdout belongs to the command: the table and the receipt
go to stderr. Input, output, environment, folder and signals are handed on.

Examples
  credit-gate run 'apertis >= 5 USD' -- npm run eval
  credit-gate run 'apertis >= 5 USD' --max-spend '2 USD' --on-overspend stop --watch 30 -- npm run eval
  credit-gate run 'apertis >= 5 USD' --receipt-file receipts.jsonl -- python train.py

Of its own
  --max-spend <amount>     the most that the command should spend on each check
  --on-overspend warn|fail|stop
                           fail: exit code 1 even when the command ended well; stop: end it as soon as it is seen
  --watch <seconds>        read while it runs, and tell what changes; at least 5
  --grace <seconds>        after a stop, from SIGTERM to SIGKILL; default 10
  --receipt-file <file>    append the receipt as one line of JSON
  --format json|markdown|junit needs --output <file>

${gateFlags}
Exit codes
  the command's own; 128 + n for a signal; 126 or 127 when it cannot start; 1 when it was stopped or failed for overspending
  0 when the gate skipped it; the gate's code when the gate failed (credit-gate check --help)
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
const texts = { check, run, providers, demo, sandbox };
/** Help for a command; the overview when it has none. */
function helpOf(command) {
    return Object.hasOwn(texts, command) ? (texts[command] ?? overview) : overview;
}
//#endregion

//#region src/cli/stop.ts
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
//#endregion

//#region src/cli/main.ts
const commands = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(690), __nccwpck_require__.e(512), __nccwpck_require__.e(186), __nccwpck_require__.e(453), __nccwpck_require__.e(429)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 429, 23))).checkCommand,
    run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(690), __nccwpck_require__.e(512), __nccwpck_require__.e(186), __nccwpck_require__.e(453), __nccwpck_require__.e(812), __nccwpck_require__.e(584)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 584, 23))).runCommand,
    providers: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(690), __nccwpck_require__.e(186), __nccwpck_require__.e(375)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 375, 23))).providersCommand,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(690), __nccwpck_require__.e(512), __nccwpck_require__.e(186), __nccwpck_require__.e(453), __nccwpck_require__.e(470), __nccwpck_require__.e(786)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 786, 23))).demoCommand,
    sandbox: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(690), __nccwpck_require__.e(512), __nccwpck_require__.e(470), __nccwpck_require__.e(954)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 954, 23))).sandboxCommand,
};
async function runCommand(words) {
    const [name = '', ...rest] = words;
    if (name === '--version' || name === '-v' || name === 'version') {
        process.stdout.write(`${version}\n`);
        return exitCodes.ok;
    }
    if (name === '' || name === '--help' || name === '-h' || name === 'help') {
        const help = helpOf(rest[0] ?? '');
        (name === '' ? process.stderr : process.stdout).write(help);
        return name === '' ? exitCodes.usage : exitCodes.ok;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
        // The word is not repeated: it may be a key that lost its way.
        const meant = suggestion(name, Object.keys(commands));
        throw new Stop(exitCodes.usage, `credit-gate: this is not a command${meant}\nCommands: ${Object.keys(commands).join(', ')}. See: credit-gate --help`);
    }
    const end = rest.indexOf('--');
    if ((end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
        process.stdout.write(helpOf(name));
        return exitCodes.ok;
    }
    return (await load())(rest);
}
void runToEnd(async () => {
    try {
        return await runCommand(process.argv.slice(2));
    }
    catch (error) {
        if (!(error instanceof Stop))
            throw error;
        process.stderr.write(`${error.message}\n`);
        return error.exitCode;
    }
}, (message) => process.stderr.write(`credit-gate: ${message}\n`), exitCodes.internal);
//#endregion

exports.Stop = Stop;
exports.exitCodeOf = exitCodeOf;
exports.exitCodes = exitCodes;
exports.listErrors = listErrors;
exports.nearest = nearest;
exports.suggestion = suggestion;
exports.userAgent = userAgent;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(777);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;