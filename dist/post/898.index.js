"use strict";
exports.id = 898;
exports.ids = [898];
exports.modules = {

/***/ 898:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const os = __webpack_require__(857);
const node_events = __webpack_require__(474);
const promises = __webpack_require__(500);
const node_crypto = __webpack_require__(598);
const node_fs = __webpack_require__(24);
const node_path = __webpack_require__(760);

function _interopNamespace(e) {
    if (e && e.__esModule) return e;
    const n = Object.create(null, { [Symbol.toStringTag]: { value: 'Module' } });
    if (e) {
        for (const k in e) {
            if (k !== 'default') {
                const d = Object.getOwnPropertyDescriptor(e, k);
                Object.defineProperty(n, k, d.get ? d : {
                    enumerable: true,
                    get: () => e[k]
                });
            }
        }
    }
    n.default = e;
    return Object.freeze(n);
}

const os__namespace = /*#__PURE__*/_interopNamespace(os);

//#region @actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
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
/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__namespace.EOL);
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
( false) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os__namespace.EOL);
}
//#endregion

//#region big.js/big.mjs
/*
 *  big.js v7.0.1
 *  A small, fast, easy-to-use library for arbitrary-precision decimal arithmetic.
 *  Copyright (c) 2025 Michael Mclaughlin
 *  https://github.com/MikeMcl/big.js/LICENCE.md
 */


/************************************** EDITABLE DEFAULTS *****************************************/


  // The default values below must be integers within the stated ranges.

  /*
   * The maximum number of decimal places (DP) of the results of operations involving division:
   * div and sqrt, and pow with negative exponents.
   */
var DP = 20,          // 0 to MAX_DP

  /*
   * The rounding mode (RM) used when rounding to the above decimal places.
   *
   *  0  Towards zero (i.e. truncate, no rounding).       (ROUND_DOWN)
   *  1  To nearest neighbour. If equidistant, round up.  (ROUND_HALF_UP)
   *  2  To nearest neighbour. If equidistant, to even.   (ROUND_HALF_EVEN)
   *  3  Away from zero.                                  (ROUND_UP)
   */
  RM = 1,             // 0, 1, 2 or 3

  // The maximum value of DP and Big.DP.
  MAX_DP = 1E6,       // 0 to 1000000

  // The maximum magnitude of the exponent argument to the pow method.
  MAX_POWER = 1E6,    // 1 to 1000000

  /*
   * The negative exponent (NE) at and beneath which toString returns exponential notation.
   * (JavaScript numbers: -7)
   * -1000000 is the minimum recommended exponent value of a Big.
   */
  NE = -7,            // 0 to -1000000

  /*
   * The positive exponent (PE) at and above which toString returns exponential notation.
   * (JavaScript numbers: 21)
   * 1000000 is the maximum recommended exponent value of a Big, but this limit is not enforced.
   */
  PE = 21,            // 0 to 1000000

  /*
   * When true, an error will be thrown if a primitive number is passed to the Big constructor,
   * or if valueOf is called, or if toNumber is called on a Big which cannot be converted to a
   * primitive number without a loss of precision.
   */
  STRICT = false,     // true or false


/**************************************************************************************************/


  // Error messages.
  NAME = '[big.js] ',
  INVALID = NAME + 'Invalid ',
  INVALID_DP = INVALID + 'decimal places',
  INVALID_RM = INVALID + 'rounding mode',
  DIV_BY_ZERO = NAME + 'Division by zero',

  // The shared prototype object.
  P = {},
  UNDEFINED = void 0,
  NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;


/*
 * Create and return a Big constructor.
 */
function _Big_() {

  /*
   * The Big constructor and exported function.
   * Create and return a new instance of a Big number object.
   *
   * n {number|string|Big} A numeric value.
   */
  function Big(n) {
    var x = this;

    // Enable constructor usage without new.
    if (!(x instanceof Big)) {
      return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big(n);
    }


    // Duplicate.
    if (n instanceof Big) {
      x.s = n.s;
      x.e = n.e;
      x.c = n.c.slice();
    } else {
      if (typeof n !== 'string') {
        if (Big.strict === true && typeof n !== 'bigint') {
          throw TypeError(INVALID + 'value');
        }

        // Minus zero?
        n = n === 0 && 1 / n < 0 ? '-0' : String(n);
      }

      parse$2(x, n);
    }

    // Retain a reference to this Big constructor.
    // Shadow Big.prototype.constructor which points to Object.
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


/*
 * Parse the number or string value passed to a Big constructor.
 *
 * x {Big} A Big number instance.
 * n {number|string} A numeric value.
 */
function parse$2(x, n) {
  var e, i, nl;

  if (!NUMERIC.test(n)) {
    throw Error(INVALID + 'number');
  }

  // Determine sign.
  x.s = n.charAt(0) == '-' ? (n = n.slice(1), -1) : 1;

  // Decimal point?
  if ((e = n.indexOf('.')) > -1) n = n.replace('.', '');

  // Exponential form?
  if ((i = n.search(/e/i)) > 0) {

    // Determine exponent.
    if (e < 0) e = i;
    e += +n.slice(i + 1);
    n = n.substring(0, i);
  } else if (e < 0) {

    // Integer.
    e = n.length;
  }

  nl = n.length;

  // Determine leading zeros.
  for (i = 0; i < nl && n.charAt(i) == '0';) ++i;

  if (i == nl) {

    // Zero.
    x.c = [x.e = 0];
  } else {

    // Determine trailing zeros.
    for (; nl > 0 && n.charAt(--nl) == '0';);
    x.e = e - i - 1;
    x.c = [];

    // Convert string to array of digits without leading/trailing zeros.
    for (e = 0; i <= nl;) x.c[e++] = +n.charAt(i++);
  }

  return x;
}


/*
 * Round Big x to a maximum of sd significant digits using rounding mode rm.
 *
 * x {Big} The Big to round.
 * sd {number} Significant digits: integer, 0 to MAX_DP inclusive.
 * rm {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 * [more] {boolean} Whether the result of division was truncated.
 */
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

      // 1, 0.1, 0.01, 0.001, 0.0001 etc.
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {

      // Zero.
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {

    // xc[sd] is the digit after the digit that may be rounded up.
    more =
      rm === 1 && xc[sd] >= 5 ||
      rm === 2 && (xc[sd] > 5 || xc[sd] === 5 &&
        (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) ||
      rm === 3 && (more || !!xc[0]);

    // Remove any digits after the required precision.
    xc.length = sd;

    // Round up?
    if (more) {

      // Rounding up may mean the previous digit has to be rounded up.
      for (; ++xc[--sd] > 9;) {
        xc[sd] = 0;
        if (sd === 0) {
          ++x.e;
          xc.unshift(1);
          break;
        }
      }
    }

    // Remove trailing zeros.
    for (sd = xc.length; !xc[--sd];) xc.pop();
  }

  return x;
}


/*
 * Return a string representing the value of Big x in normal or exponential notation.
 * Handles P.toExponential, P.toFixed, P.toJSON, P.toPrecision, P.toString and P.valueOf.
 */
function stringify$1(x, doExponential, isNonzero) {
  var e = x.e,
    s = x.c.join(''),
    n = s.length;

  // Exponential notation?
  if (doExponential) {
    s = s.charAt(0) + (n > 1 ? '.' + s.slice(1) : '') + (e < 0 ? 'e' : 'e+') + e;

  // Normal notation.
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


// Prototype/instance methods


/*
 * Return a new Big whose value is the absolute value of this Big.
 */
P.abs = function () {
  var x = new this.constructor(this);
  x.s = 1;
  return x;
};


/*
 * Return 1 if the value of this Big is greater than the value of Big y,
 *       -1 if the value of this Big is less than the value of Big y, or
 *        0 if they have the same value.
 */
P.cmp = function (y) {
  var isneg,
    x = this,
    xc = x.c,
    yc = (y = new x.constructor(y)).c,
    i = x.s,
    j = y.s,
    k = x.e,
    l = y.e;

  // Either zero?
  if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;

  // Signs differ?
  if (i != j) return i;

  isneg = i < 0;

  // Compare exponents.
  if (k != l) return k > l ^ isneg ? 1 : -1;

  j = (k = xc.length) < (l = yc.length) ? k : l;

  // Compare digit by digit.
  for (i = -1; ++i < j;) {
    if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
  }

  // Compare lengths.
  return k == l ? 0 : k > l ^ isneg ? 1 : -1;
};


/*
 * Return a new Big whose value is the value of this Big divided by the value of Big y, rounded,
 * if necessary, to a maximum of Big.DP decimal places using rounding mode Big.RM.
 */
P.div = function (y) {
  var x = this,
    Big = x.constructor,
    a = x.c,                  // dividend
    b = (y = new Big(y)).c,   // divisor
    k = x.s == y.s ? 1 : -1,
    dp = Big.DP;

  if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }

  // Divisor is zero?
  if (!b[0]) {
    throw Error(DIV_BY_ZERO);
  }

  // Dividend is 0? Return +-0.
  if (!a[0]) {
    y.s = k;
    y.c = [y.e = 0];
    return y;
  }

  var bl, bt, n, cmp, ri,
    bz = b.slice(),
    ai = bl = b.length,
    al = a.length,
    r = a.slice(0, bl),   // remainder
    rl = r.length,
    q = y,                // quotient
    qc = q.c = [],
    qi = 0,
    p = dp + (q.e = x.e - y.e) + 1;    // precision of the result

  q.s = k;
  k = p < 0 ? 0 : p;

  // Create version of divisor with leading zero.
  bz.unshift(0);

  // Add zeros to make remainder as long as divisor.
  for (; rl++ < bl;) r.push(0);

  do {

    // n is how many times the divisor goes into current remainder.
    for (n = 0; n < 10; n++) {

      // Compare divisor and remainder.
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

      // If divisor < remainder, subtract divisor from remainder.
      if (cmp < 0) {

        // Remainder can't be more than 1 digit longer than divisor.
        // Equalise lengths using divisor with extra leading zero?
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

    // Add the digit n to the result array.
    qc[qi++] = cmp ? n : ++n;

    // Update the remainder.
    if (r[0] && cmp) r[rl] = a[ai] || 0;
    else r = [a[ai]];

  } while ((ai++ < al || r[0] !== UNDEFINED) && k--);

  // Leading zero? Do not remove if result is simply zero (qi == 1).
  if (!qc[0] && qi != 1) {

    // There can't be more than one zero.
    qc.shift();
    q.e--;
    p--;
  }

  // Round?
  if (qi > p) round(q, p, Big.RM, r[0] !== UNDEFINED);

  return q;
};


/*
 * Return true if the value of this Big is equal to the value of Big y, otherwise return false.
 */
P.eq = function (y) {
  return this.cmp(y) === 0;
};


/*
 * Return true if the value of this Big is greater than the value of Big y, otherwise return
 * false.
 */
P.gt = function (y) {
  return this.cmp(y) > 0;
};


/*
 * Return true if the value of this Big is greater than or equal to the value of Big y, otherwise
 * return false.
 */
P.gte = function (y) {
  return this.cmp(y) > -1;
};


/*
 * Return true if the value of this Big is less than the value of Big y, otherwise return false.
 */
P.lt = function (y) {
  return this.cmp(y) < 0;
};


/*
 * Return true if the value of this Big is less than or equal to the value of Big y, otherwise
 * return false.
 */
P.lte = function (y) {
  return this.cmp(y) < 1;
};


/*
 * Return a new Big whose value is the value of this Big minus the value of Big y.
 */
P.minus = P.sub = function (y) {
  var i, j, t, xlty,
    x = this,
    Big = x.constructor,
    a = x.s,
    b = (y = new Big(y)).s;

  // Signs differ?
  if (a != b) {
    y.s = -b;
    return x.plus(y);
  }

  var xc = x.c.slice(),
    xe = x.e,
    yc = y.c,
    ye = y.e;

  // Either zero?
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

  // Determine which is the bigger number. Prepend zeros to equalise exponents.
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

    // Exponents equal. Check digit by digit.
    j = ((xlty = xc.length < yc.length) ? xc : yc).length;

    for (a = b = 0; b < j; b++) {
      if (xc[b] != yc[b]) {
        xlty = xc[b] < yc[b];
        break;
      }
    }
  }

  // x < y? Point xc to the array of the bigger number.
  if (xlty) {
    t = xc;
    xc = yc;
    yc = t;
    y.s = -y.s;
  }

  /*
   * Append zeros to xc if shorter. No need to add zeros to yc if shorter as subtraction only
   * needs to start at yc.length.
   */
  if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--;) xc[i++] = 0;

  // Subtract yc from xc.
  for (b = i; j > a;) {
    if (xc[--j] < yc[j]) {
      for (i = j; i && !xc[--i];) xc[i] = 9;
      --xc[i];
      xc[j] += 10;
    }

    xc[j] -= yc[j];
  }

  // Remove trailing zeros.
  for (; xc[--b] === 0;) xc.pop();

  // Remove leading zeros and adjust exponent accordingly.
  for (; xc[0] === 0;) {
    xc.shift();
    --ye;
  }

  if (!xc[0]) {

    // n - n = +0
    y.s = 1;

    // Result must be zero.
    xc = [ye = 0];
  }

  y.c = xc;
  y.e = ye;

  return y;
};


/*
 * Return a new Big whose value is the value of this Big modulo the value of Big y.
 */
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


/*
 * Return a new Big whose value is the value of this Big negated.
 */
P.neg = function () {
  var x = new this.constructor(this);
  x.s = -x.s;
  return x;
};


/*
 * Return a new Big whose value is the value of this Big plus the value of Big y.
 */
P.plus = P.add = function (y) {
  var e, k, t,
    x = this,
    Big = x.constructor;

  y = new Big(y);

  // Signs differ?
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }

  var xe = x.e,
    xc = x.c,
    ye = y.e,
    yc = y.c;

  // Either zero?
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

  // Prepend zeros to equalise exponents.
  // Note: reverse faster than unshifts.
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

  // Point xc to the longer array.
  if (xc.length - yc.length < 0) {
    t = yc;
    yc = xc;
    xc = t;
  }

  e = yc.length;

  // Only start adding at yc.length - 1 as the further digits of xc can be left as they are.
  for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;

  // No need to check for zero, as +x + +y != 0 && -x + -y != 0

  if (k) {
    xc.unshift(k);
    ++ye;
  }

  // Remove trailing zeros.
  for (e = xc.length; xc[--e] === 0;) xc.pop();

  y.c = xc;
  y.e = ye;

  return y;
};


/*
 * Return a Big whose value is the value of this Big raised to the power n.
 * If n is negative, round to a maximum of Big.DP decimal places using rounding
 * mode Big.RM.
 *
 * n {number} Integer, -MAX_POWER to MAX_POWER inclusive.
 */
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


/*
 * Return a new Big whose value is the value of this Big rounded to a maximum precision of sd
 * significant digits using rounding mode rm, or Big.RM if rm is not specified.
 *
 * sd {number} Significant digits: integer, 1 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
P.prec = function (sd, rm) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + 'precision');
  }
  return round(new this.constructor(this), sd, rm);
};


/*
 * Return a new Big whose value is the value of this Big rounded to a maximum of dp decimal places
 * using rounding mode rm, or Big.RM if rm is not specified.
 * If dp is negative, round to an integer which is a multiple of 10**-dp.
 * If dp is not specified, round to 0 decimal places.
 *
 * dp? {number} Integer, -MAX_DP to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
P.round = function (dp, rm) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm);
};


/*
 * Return a new Big whose value is the square root of the value of this Big, rounded, if
 * necessary, to a maximum of Big.DP decimal places using rounding mode Big.RM.
 */
P.sqrt = function () {
  var r, c, t,
    x = this,
    Big = x.constructor,
    s = x.s,
    e = x.e,
    half = new Big('0.5');

  // Zero?
  if (!x.c[0]) return new Big(x);

  // Negative?
  if (s < 0) {
    throw Error(NAME + 'No square root');
  }

  // Estimate.
  s = Math.sqrt(+stringify$1(x, true, true));

  // Math.sqrt underflow/overflow?
  // Re-estimate: pass x coefficient to Math.sqrt as integer, then adjust the result exponent.
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

  // Newton-Raphson iteration.
  do {
    t = r;
    r = half.times(t.plus(x.div(t)));
  } while (t.c.slice(0, e).join('') !== r.c.slice(0, e).join(''));

  return round(r, (Big.DP -= 4) + r.e + 1, Big.RM);
};


/*
 * Return a new Big whose value is the value of this Big times the value of Big y.
 */
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

  // Determine sign of result.
  y.s = x.s == y.s ? 1 : -1;

  // Return signed 0 if either 0.
  if (!xc[0] || !yc[0]) {
    y.c = [y.e = 0];
    return y;
  }

  // Initialise exponent of result as x.e + y.e.
  y.e = i + j;

  // If array xc has fewer digits than yc, swap xc and yc, and lengths.
  if (a < b) {
    c = xc;
    xc = yc;
    yc = c;
    j = a;
    a = b;
    b = j;
  }

  // Initialise coefficient array of result with zeros.
  for (c = new Array(j = a + b); j--;) c[j] = 0;

  // Multiply.

  // i is initially xc.length.
  for (i = b; i--;) {
    b = 0;

    // a is yc.length.
    for (j = a + i; j > i;) {

      // Current sum of products at this digit position, plus carry.
      b = c[j] + yc[i] * xc[j - i - 1] + b;
      c[j--] = b % 10;

      // carry
      b = b / 10 | 0;
    }

    c[j] = b;
  }

  // Increment result exponent if there is a final carry, otherwise remove leading zero.
  if (b) ++y.e;
  else c.shift();

  // Remove trailing zeros.
  for (i = c.length; !c[--i];) c.pop();
  y.c = c;

  return y;
};


/*
 * Return a string representing the value of this Big in exponential notation rounded to dp fixed
 * decimal places using rounding mode rm, or Big.RM if rm is not specified.
 *
 * dp? {number} Decimal places: integer, 0 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
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


/*
 * Return a string representing the value of this Big in normal notation rounded to dp fixed
 * decimal places using rounding mode rm, or Big.RM if rm is not specified.
 *
 * dp? {number} Decimal places: integer, 0 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 *
 * (-0).toFixed(0) is '0', but (-0.1).toFixed(0) is '-0'.
 * (-0).toFixed(1) is '0.0', but (-0.01).toFixed(1) is '-0.0'.
 */
P.toFixed = function (dp, rm) {
  var x = this,
    n = x.c[0];

  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm);

    // x.e may have changed if the value is rounded up.
    for (dp = dp + x.e + 1; x.c.length < dp;) x.c.push(0);
  }

  return stringify$1(x, false, !!n);
};


/*
 * Return a string representing the value of this Big.
 * Return exponential notation if this Big has a positive exponent equal to or greater than
 * Big.PE, or a negative exponent equal to or less than Big.NE.
 * Omit the sign for negative zero.
 */
P.toJSON = P.toString = function () {
  var x = this,
    Big = x.constructor;
  return stringify$1(x, x.e <= Big.NE || x.e >= Big.PE, !!x.c[0]);
};

if (typeof Symbol !== "undefined") {
  P[Symbol.for('nodejs.util.inspect.custom')] = P.toJSON;
}


/*
 * Return the value of this Big as a primitive number.
 */
P.toNumber = function () {
  var n = +stringify$1(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + 'Imprecise conversion');
  }
  return n;
};


/*
 * Return a string representing the value of this Big rounded to sd significant digits using
 * rounding mode rm, or Big.RM if rm is not specified.
 * Use exponential notation if sd is less than the number of digits necessary to represent
 * the integer part of the value in normal notation.
 *
 * sd {number} Significant digits: integer, 1 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
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


/*
 * Return a string representing the value of this Big.
 * Return exponential notation if this Big has a positive exponent equal to or greater than
 * Big.PE, or a negative exponent equal to or less than Big.NE.
 * Include the sign for negative zero.
 */
P.valueOf = function () {
  var x = this,
    Big = x.constructor;
  if (Big.strict === true) {
    throw Error(NAME + 'valueOf disallowed');
  }
  return stringify$1(x, x.e <= Big.NE || x.e >= Big.PE, true);
};


// Export


var Big = _Big_();
//#endregion

//#region src/core/amount.ts
const zero = new Big(0);
const plainDecimal = /^\d+(?:\.\d+)?$/;
// A unit that follows without a blank is letters alone, and more than one: `1e3`, `0x10` and `5k` are no amounts.
const amountPattern = /^(?:\$\s*(?<dollars>\S+)|(?<number>[^\s$%A-Za-z]+)(?:\s+(?<unit>[A-Za-z][\w-]*)|(?<joined>[A-Za-z]{2,}))?)$/;
const wireNumber = /^[+-]?(?<digits>\d+(?:\.\d+)?)(?:[eE](?<exponent>[+-]?\d+))?$/;
/** Longest number that is taken from a provider's answer: digits, and the power of ten either way. */
const mostDigits = 40;
/** Reads `5` or `5.25`; anything else (a sign, an exponent, a separator) is null. */
function parsePlainDecimal(text) {
    return plainDecimal.test(text) && text.length <= mostDigits + 1 ? new Big(text) : null;
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
 * Null when it is no number, or longer than 40 digits, or beyond 10^±40.
 */
function parseWireNumber(text) {
    const groups = wireNumber.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const exponent = groups['exponent'] ?? '0';
    const digits = (groups['digits'] ?? '').replace('.', '');
    if (digits.length > mostDigits || exponent.length > 4 || Math.abs(Number(exponent)) > mostDigits)
        return null;
    return new Big(text.startsWith('+') ? text.slice(1) : text);
}
/** Plain digits for machines: no exponent, no trailing zeros, no `-0`. */
function formatDecimal(value) {
    return value.eq(0) ? '0' : value.toFixed();
}
/** For people: thousands are grouped. Still every digit. */
function groupDecimal(value) {
    const [whole = '0', fraction] = formatDecimal(value).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** `1,234.5 USD`. */
function formatAmount(value, unit) {
    return `${groupDecimal(value)} ${unit}`;
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

//#region src/core/first-reading.ts
/** Can the pool that decides be spent from? One that the account lacks is in no list, and cannot. */
function isUsable({ pool, pools, remaining, unlimited }) {
    return unlimited || remaining === null || pools.find(({ id }) => id === pool)?.usable === true;
}
//#endregion

//#region src/core/not-your-code.ts
function isGood$1({ status }) {
    return status === 'ok' || status === 'warn';
}
/** Is less left than must be? An amount that is not known is not; "insufficient" is, whatever the amount. */
function isTooLittle(remaining, minimum) {
    return remaining !== null && (remaining.lte(zero) || (minimum !== null && remaining.lt(minimum)));
}
function judge$1(first, now) {
    const { name, providerName, topUpUrl } = first;
    const innocent = (why) => ({
        name,
        why,
        now: now.remaining,
        unit: now.unit,
        reason: now.status === 'denied' ? 'the key was rejected' : now.reason,
    });
    // What a percentage came to at the gate still holds.
    const minimum = now.unit === first.unit ? (first.minimum ?? now.minimum) : now.minimum;
    const insufficient = now.reason === 'insufficient';
    if (now.unlimited)
        return innocent('unlimited');
    if (now.remaining === null && !insufficient)
        return innocent('not-read');
    if (!insufficient && !isTooLittle(now.remaining, minimum))
        return innocent('still-there');
    // A budget is a limit of the user's own: no provider refuses a request because of it.
    if (now.boundBy === 'budget')
        return innocent('budget');
    const wasTooLittle = first.reason === 'insufficient' || (first.usable && isTooLittle(first.remaining, first.minimum));
    const known = isGood$1(first) || first.remaining !== null || first.reason === 'insufficient';
    return {
        name,
        providerName,
        topUpUrl,
        kind: !isUsable(now) ? 'unusable' : wasTooLittle ? 'already' : known ? 'ran-out' : 'now',
        empty: insufficient || now.remaining?.lte(zero) === true,
        before: first.remaining,
        beforeUnit: first.unit,
        now: now.remaining,
        nowUnit: now.unit,
        minimum,
    };
}
/**
 * Was it the money? Only checks on which the gate had let the job go on can tell: with `require: any` those with enough,
 * where there were any.
 * @param now results of the second reading in the order of the checks.
 */
function findOutOfCredit(first, now) {
    const someGood = first.checks.some(isGood$1);
    const out = [];
    const innocent = [];
    for (const [index, check] of first.checks.entries()) {
        const result = now[index] ?? null;
        const letGo = isGood$1(check) || (check.policy === 'warn' && (first.require === 'all' || !someGood));
        const none = { name: check.name, now: null, unit: null };
        if (!first.shouldRun || !letGo)
            innocent.push({ ...none, why: 'not-let-go', reason: null });
        else if (result === null)
            innocent.push({ ...none, why: 'not-read', reason: 'no time was left' });
        else {
            const judged = judge$1(check, result);
            if ('why' in judged)
                innocent.push(judged);
            else
                out.push(judged);
        }
    }
    return { out, innocent };
}
//#endregion

//#region src/core/instant.ts
const bareDate = /^\d{4}-\d{2}-\d{2}$/;
const instant$1 = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;
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
    const parts = instant$1.exec(trimmed);
    if (parts === null)
        return null;
    const [, day = '', time = '', zone = 'Z'] = parts;
    if (!isDay(day))
        return null;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const date = new Date(`${day}T${time}${offset}`);
    if (Number.isNaN(date.getTime()))
        return null;
    return /T.*:.*:.*Z$/.test(trimmed) ? trimmed : formatInstant(date);
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

//#region src/core/receipt.ts
/** Why a second reading has no figure. */
function whyUnread({ status, reason }) {
    if (reason === 'insufficient')
        return 'the provider says that the credit is used up; how much was spent is not known';
    if (status === 'denied')
        return 'the key was rejected at the end; spent is not known';
    if (status === 'no-key')
        return 'there was no key at the end; spent is not known';
    return `could not be read at the end${reason === null ? '' : ` (${reason})`}; spent is not known`;
}
/** The same pool in the second reading: the one that decides may have become another. */
function samePool(first, now) {
    if (now.pool === first.pool)
        return { remaining: now.remaining, usable: isUsable(now) };
    return now.pools.find(({ id }) => id === first.pool) ?? null;
}
/** Did the pool start anew between the two readings? A rise with another date of reset is one too. */
function hasReset(first, now, rose) {
    const { resetsAt, checkedAt } = first;
    if (resetsAt === null)
        return false;
    const passed = isPast(resetsAt, new Date(now.checkedAt)) && !isPast(resetsAt, new Date(checkedAt));
    return passed || (rose && now.pool === first.pool && now.resetsAt !== null && now.resetsAt !== resetsAt);
}
function measure(first, now, unread) {
    const before = first.unlimited ? null : first.remaining;
    const unknown = (note, after = null) => ({ before, after, spent: null, note });
    if (now === null)
        return unknown(unread);
    if (first.unlimited || now.unlimited)
        return unknown('unlimited; spent is not known', now.remaining);
    if (before === null) {
        const why = first.reason === null ? '' : ` (${first.reason})`;
        return unknown(`not known at the start${why}; spent is not known`, now.remaining);
    }
    if (now.remaining === null)
        return unknown(whyUnread(now));
    const pool = samePool(first, now);
    if (pool === null || pool.remaining === null)
        return unknown('another pool decides now; spent is not known');
    const after = pool.remaining;
    if (!first.usable || !pool.usable)
        return unknown('the pool cannot be used; spent is not known', after);
    if (now.pool === first.pool && now.unit !== first.unit)
        return unknown('counted in another unit now; spent is not known');
    const rose = after.gt(before);
    if (hasReset(first, now, rose))
        return unknown('reset in between; spent is not known', after);
    if (now.pool === first.pool && now.boundBy !== first.boundBy) {
        return unknown('another limit decides now; spent is not known', after);
    }
    if (rose)
        return unknown('topped up; spent is not known', after);
    const late = now.upperBound ? 'spend is reported late; there may be more' : null;
    const partly = now.lowerBound ? 'not all credit shows in this figure; there may be more' : null;
    return { before, after, spent: before.minus(after), note: late ?? partly };
}
/** One check, from its two readings. @param now null when it was not read again. @param unread why it was not. */
function receiptRow(first, now, unread = 'not read at the end') {
    const { name, provider, providerName, pool, unit, maxSpend } = first;
    const measured = measure(first, now, unread);
    const { spent } = measured;
    return {
        name,
        provider,
        providerName,
        pool: pool ?? now?.pool ?? null,
        unit: unit ?? now?.unit ?? null,
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
//#endregion

//#region src/core/saved-readings.ts
// The first readings as JSON, between two processes. What comes back was in the hands of others: every field is looked at.
const decimalText = /^-?\d{1,200}(?:\.\d{1,200})?$/;
const statuses = ['ok', 'warn', 'low', 'unknown', 'denied', 'no-key', 'error'];
function misfit() {
    throw new TypeError('this is not as it was saved');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
function decimal$1(value) {
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
function parseReading(value) {
    if (!isRecord(value))
        misfit();
    return {
        name: text(value['name']),
        provider: text(value['provider']),
        providerName: text(value['providerName']),
        status: oneOf(value['status'], statuses),
        policy: orNull(value['policy'], (policy) => oneOf(policy, ['fail', 'warn', 'skip'])),
        // Only compared and shown: any word will do.
        reason: orNull(value['reason'], text),
        pool: orNull(value['pool'], text),
        remaining: orNull(value['remaining'], decimal$1),
        unlimited: flag(value['unlimited']),
        unit: orNull(value['unit'], text),
        boundBy: orNull(value['boundBy'], text),
        minimum: orNull(value['minimum'], decimal$1),
        resetsAt: orNull(value['resetsAt'], text),
        checkedAt: text(value['checkedAt']),
        topUpUrl: text(value['topUpUrl']),
        usable: flag(value['usable']),
        maxSpend: orNull(value['maxSpend'], decimal$1),
    };
}
/** Reads what `saveFirstReadings` wrote; null when it is anything else. */
function parseFirstReadings(value) {
    try {
        if (!isRecord(value) || !Array.isArray(value['checks']))
            return null;
        return {
            startedAt: text(value['startedAt']),
            shouldRun: flag(value['shouldRun']),
            require: oneOf(value['require'], ['all', 'any']),
            onOverspend: oneOf(value['onOverspend'], ['warn', 'fail', 'stop']),
            checks: value['checks'].map(parseReading),
        };
    }
    catch {
        return null;
    }
}
//#endregion

//#region src/core/balance.ts
/** A pool from the facts a provider has; what it does not tell is absent, and it is usable unless said otherwise. */
function pool(facts) {
    return {
        unlimited: false,
        boundBy: 'account',
        used: null,
        total: null,
        limit: null,
        usable: true,
        resetsAt: null,
        expiresAt: null,
        lowerBound: false,
        upperBound: false,
        ...facts,
    };
}
//#endregion

//#region src/core/budget.ts
const periods = ['day', 'week', 'month'];
/** Reads `200 USD/month`, `$200/week`, `200 / day`; null when it is none of these, or not above 0. */
function parseBudget(text) {
    const slash = text.lastIndexOf('/');
    if (slash < 0)
        return null;
    const amount = parseAmount(text.slice(0, slash));
    const word = text.slice(slash + 1).trim();
    const period = periods.find((known) => known === word.toLowerCase());
    if (amount === null || period === undefined || amount.value.eq(0))
        return null;
    return { value: amount.value, unit: amount.unit, period };
}
/** The one pool of a check with a budget. What is left of the budget is negative when it was overspent. */
function poolOfSpend(budget, spend, now) {
    const ofBudget = budget.value.minus(spend.used);
    const vendorBinds = spend.left?.lt(ofBudget) === true;
    return pool({
        id: 'budget',
        label: 'Budget',
        unit: spend.unit,
        remaining: vendorBinds ? spend.left : ofBudget,
        boundBy: vendorBinds ? 'key' : 'budget',
        used: spend.used,
        limit: budget.value,
        resetsAt: formatInstant(nextPeriodStart(budget.period, now)),
        upperBound: true,
    });
}
//#endregion

//#region src/core/clean-text.ts
/** Most characters of a provider's own words that anyone sees. */
const mostCharacters = 300;
// Escape sequences of terminals: CSI with its parameters, then the strings (OSC, DCS, SOS, PM, APC) with their content,
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html. None can backtrack: each part excludes what follows it.
const terminalSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g;
// Every kind of line end, tab and blank, one run at a time.
const blanks = /[\t\n\v\f\r\u0085\p{Z}]+/gu;
// Controls, and what has no width or turns the direction of the text around.
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleButEscapes = /(?![\u001b\u0007\u0090\u0098\u009b-\u009f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const loneSurrogates = /\p{Cs}/gu;
/** The runner takes `##[` anywhere in a line, and `::` at its start, for a command: a blank between makes them text. */
function breakCommands(text) {
    return text.replace(/#(?=#\[)/g, '# ').replace(/^:(?=:)/, ': ');
}
function cut(text, most) {
    // A character takes at most two units: nothing beyond them has to be looked at.
    const characters = Array.from(text.slice(0, 2 * most + 2));
    return characters.length <= most && text.length <= 2 * most + 2 ? text : `${characters.slice(0, most - 1).join('')}…`;
}
/**
 * Makes text from outside fit to be shown: one line, no control, bidirectional or zero-width characters, no keys, no
 * workflow command. Markdown and HTML are left to the renderers, which know where the text goes.
 * @param redact takes the keys out; see `createRedactor`.
 * @param most characters of the result, the `…` of a cut one included.
 */
function cleanText(text, redact, most = mostCharacters) {
    const spaced = text.replace(loneSurrogates, '\ufffd').replace(blanks, ' ').replace(invisibleButEscapes, '');
    // Twice: a key that follows an escape sequence's start loses its first letter with it, and would not be known again;
    // one that is broken up by a sequence is only known without it.
    const plain = redact(spaced).replace(terminalSequences, '').replace(invisible, '');
    return cut(breakCommands(redact(plain).replace(/ {2,}/g, ' ').trim()), most);
}
//#endregion

//#region src/core/failure.ts
const byReason = {
    network: { status: 'unknown', reason: 'network', retry: 'yes' },
    timeout: { status: 'unknown', reason: 'timeout', retry: 'yes' },
    'rate-limited': { status: 'unknown', reason: 'rate-limited', retry: 'yes' },
    'server-error': { status: 'unknown', reason: 'server-error', retry: 'yes' },
    maintenance: { status: 'unknown', reason: 'maintenance', retry: 'yes' },
    'not-json': { status: 'unknown', reason: 'not-json', retry: 'once' },
    'unexpected-body': { status: 'unknown', reason: 'unexpected-body', retry: 'no' },
    'unexpected-status': { status: 'unknown', reason: 'unexpected-status', retry: 'no' },
    redirect: { status: 'unknown', reason: 'redirect', retry: 'no' },
    'too-large': { status: 'unknown', reason: 'too-large', retry: 'no' },
    'waf-block': { status: 'unknown', reason: 'waf-block', retry: 'no' },
    unauthorized: { status: 'denied', reason: 'unauthorized', retry: 'no' },
    forbidden: { status: 'denied', reason: 'forbidden', retry: 'no' },
    insufficient: { status: 'low', reason: 'insufficient', retry: 'no' },
    'no-such-pool': { status: 'unknown', reason: 'no-such-pool', retry: 'no' },
};
/** The one way a reading fails. Holds no body, query, header or key: `said` is the provider's message alone. */
class Failure extends Error {
    status;
    reason;
    retry;
    hint;
    said;
    code;
    retryAfterMs;
    constructor(facts, message, details) {
        super(message);
        this.name = 'Failure';
        this.status = facts.status;
        this.reason = facts.reason;
        this.retry = facts.retry;
        this.hint = details.hint ?? null;
        this.said = details.said ?? null;
        this.code = details.code ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
    }
    /** @param message what happened, as the rest of a sentence that starts with the check's name; no full stop. */
    static because(reason, message, details = {}) {
        return new Failure(byReason[reason], message, details);
    }
    /** The configuration is wrong, and only the answer could show it: no policy lets it pass. */
    static configuration(message, hint) {
        return new Failure({ status: 'error', reason: null, retry: 'no' }, message, hint === undefined ? {} : { hint });
    }
    /** The same failure, with how long the provider asked to wait. */
    withRetryAfter(milliseconds) {
        const { hint, said, code } = this;
        return new Failure(this, this.message, {
            retryAfterMs: milliseconds,
            ...(hint === null ? {} : { hint }),
            ...(said === null ? {} : { said }),
            ...(code === null ? {} : { code }),
        });
    }
    /** May another try heal it? */
    get transient() {
        return this.retry !== 'no';
    }
}
//#endregion

//#region src/core/choose-pool.ts
/** A pool that the provider defines and this account lacks: nothing is left in it. */
function lacking(id, label, unit) {
    return { pool: pool({ id, label, unit, remaining: zero, usable: false }), usable: false };
}
/**
 * Chooses the pool: the one that was named, else the first usable one with the minimum's unit, else the provider's own
 * first usable one.
 * @throws {Failure} `error` when the minimum's unit is no pool's.
 */
function choosePool(check, reading) {
    const { provider, minimum } = check;
    const take = (found) => ({ pool: found, usable: found.usable });
    if (check.pool !== null) {
        const id = reading.decides ?? check.pool;
        const found = reading.pools.find((candidate) => candidate.id === id);
        if (found !== undefined)
            return take(found);
        const defined = provider.pools.find((definition) => definition.id === id);
        if (defined !== undefined)
            return lacking(defined.id, defined.label, defined.unit);
        throw Failure.because('no-such-pool', `the provider’s answer has no pool \`${check.pool}\``);
    }
    const unit = isPercentage(minimum) ? null : minimum.unit;
    if (unit !== null) {
        const matching = reading.pools.filter((candidate) => sameUnit(candidate.unit, unit));
        const found = matching.find(({ usable }) => usable) ?? matching[0];
        if (found !== undefined)
            return take(found);
        const defined = provider.pools.find((definition) => sameUnit(definition.unit, unit) && !definition.id.endsWith(':'));
        if (defined !== undefined)
            return lacking(defined.id, defined.label, defined.unit);
    }
    const found = reading.pools.find(({ usable }) => usable) ?? reading.pools[0];
    if (found !== undefined)
        return take(found);
    const [first] = provider.pools;
    if (first !== undefined)
        return lacking(first.id, first.label, first.unit);
    throw Failure.because('unexpected-body', 'the answer holds no pool at all');
}
//#endregion

//#region src/core/evaluate-failure.ts
/** What is done about a status: nothing for the good ones, `fail` for what no policy lets pass. */
function policyOf(check, status) {
    if (status === 'ok' || status === 'warn')
        return null;
    if (status === 'low')
        return check.onLow;
    if (status === 'unknown')
        return check.onUnknown;
    return status === 'no-key' ? check.onMissingKey : 'fail';
}
/** A result before anything is known. */
function blank(check, { attempts, durationMs, now }) {
    const { minimum, warnBelow, estimatedCost, parallelJobs, budget } = check;
    return {
        name: check.name,
        provider: check.provider.id,
        providerName: check.provider.name,
        reason: null,
        transient: null,
        hint: null,
        pool: budget === null ? check.pool : 'budget',
        remaining: null,
        unlimited: false,
        unit: null,
        boundBy: null,
        minimum: isPercentage(minimum) ? null : minimum.value,
        estimatedCost: estimatedCost?.value ?? null,
        parallelJobs,
        required: null,
        shortfall: null,
        warnBelow: warnBelow === null || isPercentage(warnBelow) ? null : warnBelow.value,
        runsLeft: null,
        resetsAt: null,
        expiresAt: null,
        lowerBound: false,
        upperBound: false,
        budget: budget === null
            ? null
            : {
                amount: budget.value,
                unit: budget.unit ?? check.provider.budget?.unit ?? '',
                period: budget.period,
                startsAt: formatInstant(periodStart(budget.period, now)),
            },
        pools: [],
        warnings: [],
        attempts,
        durationMs,
        checkedAt: formatInstant(now).replace(/\.\d+Z$/, 'Z'),
        topUpUrl: check.provider.topUp,
    };
}
/** A check whose balance could not be read, or was refused. */
function evaluateFailure(check, failure, circumstances, clean) {
    const { status, reason, said } = failure;
    const told = said === null ? '' : clean(said);
    const lasting = (status === 'unknown' || status === 'denied') && !failure.transient;
    return {
        ...blank(check, circumstances),
        status,
        policy: policyOf(check, status),
        reason,
        transient: status === 'unknown' || status === 'denied' ? failure.transient : null,
        message: `${check.name}: ${clean(failure.message)}${told === '' ? '' : `: “${told}”`}${lasting ? '; another try will not heal it' : ''}`,
        hint: failure.hint ?? hintOf(check, failure),
    };
}
function hintOf(check, { status, reason }) {
    if (status === 'denied')
        return `Check the key in ${check.keySource}: is it whole, current, and ${check.provider.name}’s own?`;
    if (reason === 'unexpected-body' || reason === 'unexpected-status') {
        return `Is ${check.origin} really ${check.provider.name}? If it is, its contract may have changed: please report it.`;
    }
    return null;
}
/** A check without a key. */
function evaluateMissingKey(check, circumstances) {
    const policy = policyOf(check, 'no-key');
    const why = check.missingKeyReason === null ? '' : `: ${check.missingKeyReason}`;
    return {
        ...blank(check, circumstances),
        status: 'no-key',
        policy,
        message: `${check.name}: no key was given (${check.keySource} is empty)${why}`,
        hint: check.missingKeyReason === null
            ? `Add the secret, and hand it over as ${check.keySource}. In a pull request from a fork, or by Dependabot, there are no secrets.`
            : 'Run the job where its secrets are, or set `on-missing-key`.',
    };
}
//#endregion

//#region src/core/evaluate.ts
/** What a person is told of where the figure comes from, when it is not the account. */
const bindings = {
    account: '',
    key: ' (the key’s own limit)',
    month: ' (the monthly limit)',
    cycle: '',
    fallback: ' (the fallback’s limit)',
    budget: '',
};
const mostPools = 100;
/** A pool as a sentence names it: one that was found in the answer (a key) with its label, if that says more. */
function nameOf(check, { id, label }, clean) {
    const own = check.provider.pools.some((definition) => definition.id === id) || id === 'budget';
    return own || label === '' || id.endsWith(`:${label}`) ? clean(id) : `${clean(id)} (${clean(label)})`;
}
/** Brings what was asked into the pool's unit. @throws {Failure} `error` when it is of another, or a share of no limit. */
function resolveLimits(check, pool) {
    const inUnit = (field, amount) => {
        if (amount.unit === null || sameUnit(amount.unit, pool.unit))
            return amount.value;
        throw Failure.configuration(`\`${field}\` is in ${amount.unit}, but ${pool.id} is counted in ${pool.unit}; units are never converted`, `Write \`${field}\` in ${pool.unit}, or choose a pool in ${amount.unit}.`);
    };
    const resolve = (field, threshold) => {
        if (!isPercentage(threshold))
            return inUnit(field, threshold);
        // A share of nothing would be 0, and 0 of 0 would be enough.
        if (pool.limit?.gt(0))
            return shareOf(pool.limit, threshold.percent);
        if (pool.limit !== null) {
            throw Failure.configuration(`\`${field}\` is a percentage, but the limit of ${pool.id} is ${formatAmount(pool.limit, pool.unit)}`, `Write \`${field}\` as an amount in ${pool.unit}.`);
        }
        throw Failure.configuration(`\`${field}\` is a percentage, but ${pool.id} has no limit to take it of (of all that was ever paid in, a share means nothing)`, `Write \`${field}\` as an amount in ${pool.unit}.`);
    };
    const minimum = resolve('minimum', check.minimum);
    const cost = check.estimatedCost === null ? zero : inUnit('estimated-cost', check.estimatedCost);
    if (check.maxSpend !== null)
        inUnit('max-spend', check.maxSpend);
    return {
        minimum,
        warnBelow: check.warnBelow === null ? null : resolve('warn-below', check.warnBelow),
        required: minimum.plus(cost.times(check.parallelJobs)),
    };
}
/** At most 100 pools, cleaned for display; the deciding one always. */
function shownPools(pools, deciding, clean) {
    const first = pools.slice(0, mostPools);
    const shown = first.includes(deciding) ? first : [...first.slice(0, mostPools - 1), deciding];
    return shown.map((pool) => ({ ...pool, id: clean(pool.id), label: clean(pool.label) }));
}
/** Judges one check by what was read. Pure: the same reading always gives the same result. */
function evaluate(check, reading, circumstances, clean) {
    const base = { ...blank(check, circumstances), warnings: reading.warnings.map(clean) };
    let known = base;
    try {
        const { pool, usable } = choosePool(check, reading);
        const remaining = usable ? pool.remaining : zero;
        const unlimited = usable && pool.unlimited;
        if (remaining === null && !unlimited)
            throw Failure.because('unexpected-body', `${pool.id} has no figure`);
        const id = clean(pool.id);
        const { unit, boundBy, resetsAt, expiresAt, lowerBound, upperBound } = pool;
        known = {
            ...base,
            pool: id,
            remaining: unlimited ? null : remaining,
            unlimited,
            unit,
            boundBy,
            resetsAt,
            expiresAt,
            lowerBound,
            upperBound,
            pools: shownPools(reading.pools, pool, clean),
        };
        if (unlimited)
            return { ...known, status: 'ok', policy: null, message: `${check.name}: ${id} is unlimited` };
        const left = remaining ?? zero;
        const { minimum, warnBelow, required } = resolveLimits(check, pool);
        const cost = check.estimatedCost?.value ?? zero;
        const low = left.lt(required);
        const soft = !low && warnBelow !== null && left.lt(warnBelow);
        const status = low ? 'low' : soft ? 'warn' : 'ok';
        const figure = `${formatAmount(left, unit)} left in ${nameOf(check, pool, clean)}${usable ? bindings[boundBy] : ', which cannot be used now'}`;
        const verdict = low
            ? `, short by ${formatAmount(required.minus(left), unit)}`
            : soft && warnBelow !== null
                ? `, below the soft limit of ${formatAmount(warnBelow, unit)}`
                : '';
        return {
            ...known,
            status,
            policy: policyOf(check, status),
            message: `${check.name}: ${figure}, ${formatAmount(required, unit)} required${verdict}`,
            minimum,
            warnBelow,
            required,
            shortfall: low ? required.minus(left) : null,
            runsLeft: cost.gt(0) ? wholeTimes(notBelowZero(left.minus(minimum)), cost) : null,
        };
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        const failed = evaluateFailure(check, error, circumstances, clean);
        // The figures were read, and stay: it is what was asked of them that is wrong.
        return {
            ...known,
            status: failed.status,
            policy: failed.policy,
            reason: failed.reason,
            transient: failed.transient,
            message: failed.message,
            hint: failed.hint,
        };
    }
}
//#endregion

//#region src/core/mask.ts
/** May this text be masked? A mask on a short or numeric text would delete every output that has it inside. */
function isMaskable(text) {
    return text.length >= 8 && !/^[\d.,+-]+$/.test(text);
}
/** Every form of a key that the runner should mask: whole, each line, and base64. */
function masksOf(key) {
    const lines = key.split(/[\r\n]+/).map((line) => line.trim());
    // HTTP Basic splits at the first colon; the password alone is as secret as the whole.
    const password = key.includes(':') ? [key.slice(key.indexOf(':') + 1)] : [];
    const forms = [key, key.trim(), ...lines, ...password];
    const encoded = forms.filter(isMaskable).map((form) => Buffer.from(form).toString('base64'));
    return [...new Set([...forms, ...encoded])].filter(isMaskable);
}
//#endregion

//#region src/core/verdict.ts
/** From the worst to the best. */
const worst = ['error', 'denied', 'low', 'unknown', 'no-key', 'warn', 'ok'];
function isGood({ status }) {
    return status === 'ok' || status === 'warn';
}
/** What one check does to the run. */
function outcomeOf({ status, policy }) {
    if (status === 'ok')
        return 'pass';
    return status === 'warn' ? 'warn' : (policy ?? 'fail');
}
/** The gravest outcome there is, and the check that decided it. */
function gravest(results, order) {
    const outcome = order.find((candidate) => results.some((result) => outcomeOf(result) === candidate)) ?? 'fail';
    const among = results.flatMap((result, index) => outcomeOf(result) === outcome ? [{ status: result.status, index }] : []);
    const [first] = among.toSorted((one, other) => worst.indexOf(one.status) - worst.indexOf(other.status));
    return { outcome, index: first?.index ?? 0 };
}
/**
 * The one verdict of a run. No results at all is a failure, never a pass.
 * @param require `all`: every check must let the run go on; `any`: one that is `ok` or `warn` is enough.
 */
function decide(results, require) {
    const good = results.findIndex(isGood);
    const wrong = results.some(({ status }) => status === 'error');
    const eased = require === 'any' && good >= 0 && !wrong;
    const order = require === 'all' ? ['fail', 'skip', 'warn', 'pass'] : ['fail', 'warn', 'skip', 'pass'];
    const decided = eased ? { outcome: outcomeOfEased(results, good), index: good } : gravest(results, order);
    const shouldRun = results.length > 0 && (decided.outcome === 'pass' || decided.outcome === 'warn');
    const byPolicy = shouldRun ? results.find(({ policy }) => policy === 'warn') : undefined;
    return {
        outcome: results.length > 0 ? decided.outcome : 'fail',
        shouldRun,
        status: results[decided.index]?.status ?? 'error',
        decidedBy: results.length > 0 ? decided.index : null,
        firstOk: (results[good] ?? byPolicy)?.name ?? null,
        okChecks: results.filter(isGood).map(({ name }) => name),
        problemChecks: results.filter((result) => !isGood(result)).map(({ name }) => name),
    };
}
/** With `require: any` and a good check, what is wrong elsewhere is a warning. */
function outcomeOfEased(results, good) {
    return results[good]?.status === 'warn' || results.some((result) => !isGood(result)) ? 'warn' : 'pass';
}
//#endregion

//#region src/net/decoded-view.ts
const percent = 0x25;
const plus = 0x2b;
const backslash = 0x5c;
const ampersand = 0x26;
const hexDigits = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit += 1) {
    const text = digit.toString(16);
    for (const letter of [text, text.toUpperCase()])
        hexDigits[letter.charCodeAt(0)] = digit;
}
function hexAt(bytes, index, digits) {
    let value = 0;
    for (let at = index; at < index + digits; at += 1) {
        const digit = hexDigits[bytes[at] ?? 0] ?? -1;
        if (digit < 0)
            return null;
        value = value * 16 + digit;
    }
    return value;
}
function bytesOf(codePoint) {
    return Buffer.from(codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd', 'utf8');
}
function readPercent(bytes, index) {
    const value = hexAt(bytes, index + 1, 2);
    return value === null ? null : { stands: Uint8Array.of(value), length: 3 };
}
const shortEscapes = new Map([...'"\\/\''].map((mark) => [mark, mark]));
for (const [letter, control] of Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' })) {
    shortEscapes.set(letter, control);
}
function readUnicode(bytes, index) {
    const unit = hexAt(bytes, index + 2, 4);
    if (unit === null)
        return null;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && bytes[index + 6] === backslash && bytes[index + 7] === 0x75;
    const second = isPair ? hexAt(bytes, index + 8, 4) : null;
    if (second !== null && second >= 0xdc00 && second < 0xe000) {
        return { stands: bytesOf(0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00)), length: 12 };
    }
    return { stands: bytesOf(unit), length: 6 };
}
function readBackslash(bytes, index) {
    const letter = String.fromCharCode(bytes[index + 1] ?? 0);
    if (letter === 'u')
        return readUnicode(bytes, index);
    if (letter === 'x') {
        const value = hexAt(bytes, index + 2, 2);
        return value === null ? null : { stands: bytesOf(value), length: 4 };
    }
    const short = shortEscapes.get(letter);
    return short === undefined ? null : { stands: Buffer.from(short), length: 2 };
}
const namedEntities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
const entity = /^&(?:#0{0,9}(\d{1,7})|#[xX]0{0,9}([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos|nbsp));?/i;
function readEntity(bytes, index) {
    const found = entity.exec(bytes.toString('latin1', index, index + 24));
    if (found === null)
        return null;
    const [whole, decimal, hex, name] = found;
    const named = name === undefined ? undefined : namedEntities[name.toLowerCase()];
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return { stands: named === undefined ? bytesOf(codePoint) : Buffer.from(named), length: whole.length };
}
/** `%2B`. */
const percentEscape = { opens: [percent], read: readPercent };
/** `%2B`, and the `+` that stands for a blank in a form. */
const formEscape = {
    opens: [percent, plus],
    read: (bytes, index) => bytes[index] === plus ? { stands: Uint8Array.of(0x20), length: 1 } : readPercent(bytes, index),
};
/** `\n`, `\/`, `\x2b`, `\u002b`, as in JSON and in the strings of many languages. */
const backslashEscape = { opens: [backslash], read: readBackslash };
/** `&amp;`, `&#43;`, `&#x2b;`. */
const entityEscape = { opens: [ampersand], read: readEntity };
/** Whichever of them, side by side. */
const anyEscape = {
    opens: [percent, backslash, ampersand],
    read(bytes, index) {
        if (bytes[index] === percent)
            return readPercent(bytes, index);
        return bytes[index] === backslash ? readBackslash(bytes, index) : readEntity(bytes, index);
    },
};
function viewOf(text) {
    const bytes = Buffer.from(text, 'utf8');
    const places = new Uint32Array(bytes.length + 1);
    for (let index = 0; index <= bytes.length; index += 1)
        places[index] = index;
    return { bytes, starts: places, ends: places.subarray(1) };
}
/** The view with one kind of escape undone, once; null when there is none in it. */
function decodeView({ bytes, starts, ends }, { opens, read }) {
    if (!opens.some((byte) => bytes.includes(byte)))
        return null;
    const isOpen = new Uint8Array(256);
    for (const byte of opens)
        isOpen[byte] = 1;
    const decoded = Buffer.alloc(bytes.length);
    const decodedStarts = new Uint32Array(bytes.length);
    const decodedEnds = new Uint32Array(bytes.length);
    let length = 0;
    let found = false;
    for (let index = 0; index < bytes.length;) {
        const byte = bytes[index] ?? 0;
        const undone = isOpen[byte] === 1 ? read(bytes, index) : null;
        const stands = undone?.stands;
        const last = undone === null ? index : index + undone.length - 1;
        for (let each = 0; each < (stands?.length ?? 1); each += 1) {
            decoded[length] = stands?.[each] ?? byte;
            decodedStarts[length] = starts[index] ?? 0;
            decodedEnds[length] = ends[last] ?? 0;
            length += 1;
        }
        found ||= undone !== null;
        index = last + 1;
    }
    if (!found)
        return null;
    return {
        bytes: decoded.subarray(0, length),
        starts: decodedStarts.subarray(0, length),
        ends: decodedEnds.subarray(0, length),
    };
}
//#endregion

//#region src/net/redact.ts
/** Shorter pieces of an encoded key tell nothing, and stand in too many texts. */
const leastEncoded = 6;
const leastPart = 8;
function exactly(text) {
    return { bytes: Buffer.from(text, 'utf8'), before: 0, after: 0 };
}
/** A key within a longer text that was encoded as a whole: its bytes can begin at any of three places in a group. */
function base64Patterns(key) {
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), key]).toString('base64');
        const bits = 8 * (shift + key.length);
        // Six bits to a character: those at either end are shared with what stands next to the key.
        const core = encoded.slice(Math.ceil((8 * shift) / 6), Math.floor(bits / 6));
        if (core.length < leastEncoded)
            return [];
        const sides = { before: shift === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 };
        const urlSafe = core.replaceAll('+', '-').replaceAll('/', '_');
        return [...new Set([core, urlSafe])].map((text) => ({ bytes: Buffer.from(text), ...sides }));
    });
}
function hexPatterns(key) {
    const hex = key.toString('hex');
    return hex.length < leastEncoded ? [] : [exactly(hex), exactly(hex.toUpperCase())];
}
/** A key, its lines, and the password behind the first colon: what a provider may echo of it. */
function partsOf(key) {
    const password = key.slice(key.indexOf(':') + 1);
    const parts = [...key.split(/[\r\n]+/), password].map((part) => part.trim());
    return [key, key.trim(), ...parts.filter((part) => part.length >= leastPart)].filter((part) => part.trim() !== '');
}
function patternsOf(keys) {
    return [...new Set(keys.flatMap(partsOf))].flatMap((part) => {
        const bytes = Buffer.from(part, 'utf8');
        return [exactly(part), ...base64Patterns(bytes), ...hexPatterns(bytes)];
    });
}
const base64Byte = /^[\w+/-]$/;
function isBase64(byte) {
    return byte !== undefined && base64Byte.test(String.fromCharCode(byte));
}
/** Adds where a pattern stands in a view, as places in the text. */
function addSpans({ bytes, starts, ends }, pattern, spans) {
    for (let at = bytes.indexOf(pattern.bytes); at !== -1; at = bytes.indexOf(pattern.bytes, at + 1)) {
        let first = at;
        let last = at + pattern.bytes.length - 1;
        if (pattern.before > 0 && isBase64(bytes[first - 1]))
            first -= 1;
        if (pattern.after > 0 && isBase64(bytes[last + 1]))
            last += 1;
        spans.push([starts[first] ?? 0, ends[last] ?? 0]);
    }
}
const escapes = [percentEscape, formEscape, backslashEscape, entityEscape, anyEscape];
/** Most encodings that stand in each other: JSON in a form, and that in a page. */
const mostLayers = 3;
/** Beyond so many bytes only the first layer is undone: a long text full of escapes must not take seconds. */
const mostBytes$2 = 256 * 1024;
/** The text with every order of escapes undone. Most texts have none, and are their only view. */
function viewsOf(text) {
    const views = [viewOf(text)];
    let layer = views;
    const layers = text.length > mostBytes$2 ? 1 : mostLayers;
    for (let depth = 0; depth < layers && layer.length > 0; depth += 1) {
        const next = [];
        for (const view of layer) {
            for (const kind of escapes) {
                const decoded = decodeView(view, kind);
                if (decoded === null || views.some(({ bytes }) => bytes.equals(decoded.bytes)))
                    continue;
                views.push(decoded);
                next.push(decoded);
            }
        }
        layer = next;
    }
    return views;
}
function replaceSpans(text, spans) {
    const pieces = [];
    let at = 0;
    for (const [start, end] of spans) {
        if (start >= at)
            pieces.push(text.toString('utf8', at, start), '***');
        at = Math.max(at, end);
    }
    pieces.push(text.toString('utf8', at));
    return pieces.join('');
}
/**
 * Takes keys out of text from outside: as they are, and as they look in URLs, JSON, HTML, base64 and hex, also where
 * one encoding stands in another. Short and numeric keys too: this is not for our own figures.
 * @returns a function that puts `***` in place of each.
 */
function createRedactor(keys) {
    const patterns = patternsOf(keys);
    return (text) => {
        if (patterns.length === 0 || text === '')
            return text;
        const views = viewsOf(text);
        const spans = [];
        for (const view of views)
            for (const pattern of patterns)
                addSpans(view, pattern, spans);
        if (spans.length === 0)
            return text;
        spans.sort((one, other) => one[0] - other[0]);
        return replaceSpans(Buffer.from(text, 'utf8'), spans);
    };
}
//#endregion

//#region src/net/address.ts
// One slash, then anything but what a URL parser reads as more than a path and a query: a second slash or a backslash
// at the start names another host, tabs and line ends are dropped, `#` cuts.
const pathForm = /^\/(?![/\\])[^\s\\#\u0000-\u001f\u007f]*$/;
/** `.` and `..`, also percent-encoded: a URL parser would take them as steps to another endpoint. */
function hasDotSegments(path) {
    return path
        .replace(/\?.*$/s, '')
        .split('/')
        .some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}
function parseUrl$1(text) {
    return URL.canParse(text) ? new URL(text) : null;
}
/**
 * Where a request goes, without the key. A path can come in part from a user (`account`) or from an answer (the next
 * page), so it is held to the pinned origin here, whatever it holds.
 * @throws {Failure} when it would go anywhere else.
 */
function addressOf({ origin, pathPrefix }, path) {
    const full = `${pathPrefix}${path}`;
    const url = pathForm.test(path) && pathForm.test(full) && !hasDotSegments(full) ? parseUrl$1(origin + full) : null;
    if (url === null || url.origin !== origin || url.username !== '' || url.password !== '') {
        throw Failure.configuration('an identifier in this check does not fit into the address that is asked', 'Check account, and any name or id in the check: no slash at its start, no `..`, no blanks.');
    }
    return url;
}
function basicCredentials({ provider: { auth }, key, account }) {
    if (key.includes(':'))
        return key;
    return auth.kind === 'basic' && auth.user === 'account' ? `${account ?? ''}:${key}` : `${key}:`;
}
function encodeQuery(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        throw Failure.configuration('the key is no valid text, and cannot be sent', 'Copy the key again.');
    }
}
/** How the key travels with a request: exactly one way for each provider. */
function credentialsOf(target) {
    const { key, provider } = target;
    const { auth } = provider;
    switch (auth.kind) {
        case 'bearer':
            return { headers: { authorization: `Bearer ${key}` }, query: null };
        case 'header':
            return { headers: { [auth.name.toLowerCase()]: `${auth.prefix ?? ''}${key}` }, query: null };
        case 'query':
            return { headers: {}, query: `${encodeURIComponent(auth.name)}=${encodeQuery(key)}` };
        case 'basic': {
            const encoded = Buffer.from(basicCredentials(target), 'utf8').toString('base64');
            return { headers: { authorization: `Basic ${encoded}` }, query: null };
        }
    }
}
//#endregion

//#region src/net/check-clock.ts
/** @param elapsed milliseconds of a clock that only goes forward. */
function openCheckClock(timeoutMs, elapsed) {
    let startedAt = null;
    let excused = 0;
    let pausedAt = 0;
    // Requests of one check may wait side by side: it runs again when none of them waits.
    let waiting = 0;
    return {
        start() {
            startedAt ??= elapsed() - excused;
        },
        started: () => startedAt !== null,
        pause() {
            if (waiting === 0)
                pausedAt = elapsed();
            waiting += 1;
        },
        resume() {
            waiting -= 1;
            if (waiting === 0 && startedAt !== null)
                excused += elapsed() - pausedAt;
        },
        left() {
            return startedAt === null ? timeoutMs : Math.max(0, timeoutMs - (elapsed() - startedAt - excused));
        },
    };
}
//#endregion

//#region src/core/wire-number.ts
/** A JSON number as its source text, so that no digit is lost between a provider's bytes and our figures. */
class WireNumber {
    text;
    constructor(text) {
        this.text = text;
    }
}
//#endregion

//#region src/core/classify.ts
/** Codes of errors that mean: the money is gone. Compared in lower case. */
const insufficientCodes = new Set([
    'quota_exceeded',
    'insufficient_quota',
    'insufficient_credits',
    'insufficient_credit',
    'insufficient_balance',
    'insufficient_funds',
    'payment_failed',
    'payment_required',
    'credits_exhausted',
    'out_of_credits',
]);
/** Codes that mean: the plan does not include it, or no longer does. */
const planCodes = new Set(['subscription_required', 'subscription_expired']);
/** Codes that mean: this key is not known, whatever status they come under. */
const unauthorizedCodes = new Set([
    'unauthorized',
    'unauthenticated',
    'authentication_error',
    'invalid_api_key',
    'expired_api_key',
    'invalid_token',
    'missing_api_key',
]);
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** The words by which a provider's error says what it is: code and type, at the top or inside `error`. */
function errorCodes(body) {
    const error = member(body, 'error');
    const candidates = [member(error, 'code'), member(error, 'type'), member(body, 'code'), member(body, 'type'), error];
    return candidates.flatMap((code) => (typeof code === 'string' ? [code.toLowerCase()] : []));
}
/** The provider's own message, raw; null when there is none. */
function providerMessage(body) {
    const error = member(body, 'error');
    const candidates = [
        member(error, 'message'),
        member(body, 'message'),
        member(body, 'msg'),
        member(body, 'detail'),
        member(member(body, 'detail'), 'message'),
        error,
        member(body, 'title'),
    ];
    return candidates.find((text) => typeof text === 'string' && text.trim() !== '') ?? null;
}
/** A firewall in front of the provider: its page says nothing about the key or the balance. */
function isFirewallPage({ status, headers, body, text }) {
    if ((status !== 403 && status !== 503) || body !== undefined)
        return false;
    return (/^cloudflare/i.test(headers['server'] ?? '') ||
        headers['cf-mitigated'] !== undefined ||
        /error code: 1\d{3}\b/i.test(text));
}
/** What happened, as the rest of a sentence that starts with the check's name. */
const statusWords = {
    network: 'the connection failed',
    timeout: 'the provider took too long',
    'rate-limited': 'the provider limits the rate of requests',
    'server-error': 'the provider has a fault',
    maintenance: 'the provider is under maintenance',
    'not-json': 'the answer is not JSON',
    'unexpected-body': 'the answer does not fit the provider’s contract',
    'unexpected-status': 'the answer has an unexpected status',
    redirect: 'the provider redirects, which is not followed with a key',
    'too-large': 'the answer is larger than 1 MiB',
    'waf-block': 'a firewall in front of the provider blocked the request',
    unauthorized: 'the key was rejected',
    forbidden: 'the key may not read the balance',
    insufficient: 'the provider says that the credit is insufficient',
    'no-such-pool': 'the pool is not in the answer',
};
function reasonOfStatus(status, codes) {
    const says = (words) => codes.some((code) => words.has(code));
    if (status >= 200 && status < 300)
        return null;
    if (status >= 300 && status < 400)
        return 'redirect';
    if (status === 401)
        return 'unauthorized';
    if (status === 402)
        return says(planCodes) ? 'forbidden' : 'insufficient';
    if ((status === 403 || status === 429) && says(insufficientCodes))
        return 'insufficient';
    if (status === 429)
        return 'rate-limited';
    if (status >= 400 && status < 500 && status !== 408 && status !== 425 && says(unauthorizedCodes))
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 408 || status === 425)
        return 'timeout';
    if (status >= 500)
        return 'server-error';
    return 'unexpected-status';
}
/**
 * What a status code means, wherever it stands (Apikley puts it in the body).
 * @returns null when it is a success.
 */
function failureOfStatus(status, body) {
    const reason = reasonOfStatus(status, errorCodes(body));
    if (reason === null)
        return null;
    const said = providerMessage(body);
    return Failure.because(reason, `${statusWords[reason]} (${status})`, said === null ? { code: status } : { code: status, said });
}
/** A failure in a provider's own words, for what its answer says and no status does. */
function failureWith(reason, code, body) {
    const said = providerMessage(body);
    return Failure.because(reason, `${statusWords[reason]} (${code})`, said === null ? { code } : { code, said });
}
/** The table of the contract's section 8 for a whole answer; null when it is a success. */
function classify(answer) {
    if (isFirewallPage(answer)) {
        return Failure.because('waf-block', `${statusWords['waf-block']} (${answer.status})`, {
            code: answer.status,
            hint: 'The key is not at fault: do not rotate it. Ask the provider to let the runner’s address through.',
        });
    }
    return failureOfStatus(answer.status, answer.body);
}
/** The `{"error": …}` that some servers put into a 200: what it says of itself, else a fault of the server. */
function failureInSuccess(status, body) {
    const error = member(body, 'error');
    if (error === undefined || error === null)
        return null;
    const codes = errorCodes(body);
    if (codes.some((code) => unauthorizedCodes.has(code)))
        return failureWith('unauthorized', status, body);
    if (codes.some((code) => insufficientCodes.has(code)))
        return failureWith('insufficient', status, body);
    if (codes.some((code) => planCodes.has(code)))
        return failureWith('forbidden', status, body);
    return failureWith('server-error', status, body);
}
/** A whole number that a body tells as a number or as digits; null when it is neither. */
function wholeNumber(value) {
    const text = value instanceof WireNumber ? value.text : value;
    return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
//#endregion

//#region lossless-json/lib/esm/utils.js
/**
 * Test whether a string contains an integer number
 */
function isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;

/**
 * Test whether a string contains a number
 * http://stackoverflow.com/questions/13340717/json-numbers-regular-expression
 */
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Test whether a string can be safely represented with a number
 * without information loss.
 *
 * When approx is true, floating point numbers that lose a few digits but
 * are still approximately equal in value are considered safe too.
 * Integer numbers must still be exactly equal.
 */
function isSafeNumber(value, config) {
  if (isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  // Reject unsafe integers written as floats, like '9007199254740992.0', which isInteger(value) misses.
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

/**
 * When the provided value is an unsafe number, describe what the reason is:
 * overflow, underflow, truncate_integer, or truncate_float.
 * Returns undefined when the value is safe.
 */
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

/**
 * Get the significant digits of a number.
 *
 * For example:
 *   '2.34' returns '234'
 *   '-77' returns '77'
 *   '0.003400' returns '34'
 *   '120.5e+30' returns '1205'
 **/
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

/**
 * Returns the range (start to end) of the significant digits of a value.
 * Note that this range _may_ contain the decimal dot.
 *
 * For example:
 *
 *     getSignificantDigitRange('0.0325900') // { start: 3, end: 7 }
 *     getSignificantDigitRange('2.0300')    // { start: 0, end: 3 }
 *     getSignificantDigitRange('0.0')       // { start: 3, end: 3 }
 *
 */
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
// A shared symbol recognizes numbers from separate library copies where instanceof fails.
const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');

/**
 * A lossless number. Stores its numeric value as string
 */
class LosslessNumber {
  // numeric value as string
  value;

  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
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

  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);

    // safe or truncate_float
    if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }

    // truncate_integer
    if (isInteger(this.value)) {
      return BigInt(this.value);
    }

    // overflow or underflow
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }

  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }

  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
}

/**
 * Test whether a value is a LosslessNumber
 */
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
/**
 * Revive a json object.
 * Applies the reviver function recursively on all values in the JSON object.
 * @param json   A JSON Object, Array, or value
 * @param reviver
 *              A reviver function invoked with arguments `key` and `value`,
 *              which must return a replacement value. The function context
 *              (`this`) is the Object or Array that contains the currently
 *              handled value.
 */
function revive(json, reviver) {
  return reviveValue({
    '': json
  }, '', json, reviver);
}

/**
 * Revive a value
 */
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !isLosslessNumber(value)) {
    // note the special case for LosslessNumber,
    // we don't want to iterate over the internals of a LosslessNumber
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}

/**
 * Revive the properties of an object
 */
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

/**
 * Revive the properties of an Array
 */
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === undefined) {
      // Remove the own property entirely, like native JSON.parse does: the
      // position becomes a genuine hole (no own key, and `Object.keys` omits
      // it) while the length stays unchanged. Assigning `array[i] = undefined`
      // would leave an own property holding `undefined` instead.
      delete array[i];
    } else {
      // Assign right away rather than after the loop: the reviver observes the
      // holder through `this`, so later items must see the already revived
      // values (e.g. a preceding `null` replacement).
      array[i] = value;
    }
  }
  return array;
}
//#endregion

//#region lossless-json/lib/esm/parse.js
/**
 * The LosslessJSON.parse() method parses a string as JSON, optionally transforming
 * the value produced by parsing.
 *
 * The parser is based on the parser of Tan Li Hou shared in
 * https://lihautan.com/json-parser-with-javascript/
 *
 * @param text
 * The string to parse as JSON. See the JSON object for a description of JSON syntax.
 *
 * @param [reviver]
 * If a function, prescribes how the value originally produced by parsing is
 * transformed, before being returned.
 *
 * @param [options=ParseOptions | NumberParserArgument]
 * Pass a custom number parser. Input is a string, and the output can be unknown
 * numeric value: number, bigint, LosslessNumber, or a custom BigNumber library.
 *
 * @returns Returns the Object corresponding to the given JSON text.
 *
 * @throws Throws a SyntaxError exception if the string to parse is not valid JSON.
 */
function parse$1(text, reviver, options) {
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
          return; // To make TS happy
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (value === undefined) {
          throwObjectValueExpected();
          return; // To make TS happy
        }

        // handle duplicate keys
        // TODO: replace with hasOwn one day, when browser support is high enough
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
          // Note that we could also test `if(key in object) {...}`
          // or `if (object[key] !== 'undefined') {...}`, but that is slower.
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
      // A JSON number must have an integer part, so a leading dot like '.5'
      // is not a number at all.
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

  // zero based character position
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
    // Plain assignment would trigger the `__proto__` setter inherited from
    // Object.prototype, changing the object's prototype instead of storing the
    // key. Define an ordinary own property, like JSON.parse does.
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
  if (isObject$1(a) && isObject$1(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject$1(value) {
  return typeof value === 'object' && value !== null;
}

// map with all escape characters
const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
  // note that \u is handled separately in parseString()
};
const codeBackslash = 0x5c; // "\"
const codeOpeningBrace = 0x7b; // "{"
const codeClosingBrace = 0x7d; // "}"
const codeOpeningBracket = 0x5b; // "["
const codeClosingBracket = 0x5d; // "]"
const codeSpace = 0x20; // " "
const codeNewline = 0xa; // "\n"
const codeTab = 0x9; // "\t"
const codeReturn = 0xd; // "\r"
const codeDoubleQuote = 0x0022; // "
const codePlus = 0x2b; // "+"
const codeMinus = 0x2d; // "-"
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c; // ","
const codeDot = 0x2e; // "." (dot, period)
const codeColon = 0x3a; // ":"
const codeUppercaseA = 0x41; // "A"
const codeLowercaseA = 0x61; // "a"
const codeUppercaseE = 0x45; // "E"
const codeLowercaseE = 0x65; // "e"
const codeUppercaseF = 0x46; // "F"
const codeLowercaseF = 0x66; // "f"
//#endregion

//#region lossless-json/lib/esm/stringify.js
/**
 * The LosslessJSON.stringify() method converts a JavaScript value to a JSON string,
 * optionally replacing values if a replacer function is specified, or
 * optionally including only the specified properties if a replacer array is specified.
 *
 * @param value
 * The value to convert to a JSON string.
 *
 * @param [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of String and Number objects that serve as a whitelist for
 * selecting the properties of the value object to be included in the JSON string.
 * If this value is null or not provided, all properties of the object are
 * included in the resulting JSON string.
 *
 * @param [space]
 * A String or Number object that's used to insert white space into the output
 * JSON string for readability purposes. If this is a Number, it indicates the
 * number of space characters to use as white space; this number is capped at 10
 * if it's larger than that. Values less than 1 indicate that no space should be
 * used. If this is a String, the string (or the first 10 characters of the string,
 * if it's longer than that) is used as white space. If this parameter is not
 * provided (or is null), no white space is used.
 *
 * @param [numberStringifiers]
 * An optional list with additional number stringifiers, for example to serialize
 * a BigNumber. The output of the function must be valid stringified JSON.
 * When `undefined` is returned, the property will be deleted from the object.
 * The difference with using a `replacer` is that the output of a `replacer`
 * must be JSON and will be stringified afterwards, whereas the output of the
 * `numberStringifiers` is already stringified JSON.
 *
 * @returns Returns the string representation of the JSON object.
 */
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace();
  const replacedValue = value;
  return stringifyValue(replacedValue, '');

  /**
   * Stringify a value
   */
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

    // boolean, null, number, string, or date
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
      return JSON.stringify(value);
    }

    // lossless number, the secret ingredient :)
    if (isLosslessNumber(value)) {
      return value.toString();
    }

    // BigInt
    if (typeof value === 'bigint') {
      return value.toString();
    }

    // Array
    if (Array.isArray(value)) {
      return stringifyArray(value, indent);
    }

    // Object (test lastly!)
    if (value && typeof value === 'object') {
      return stringifyObject(value, indent);
    }
    return undefined;
  }

  /**
   * Stringify an array
   */
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return '[]';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let str = resolvedSpace ? '[\n' : '[';
    for (let i = 0; i < array.length; i++) {
      const item = array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== 'undefined' && typeof item !== 'function') {
        const serialized = stringifyValue(item, childIndent);
        // Values without a JSON representation (a symbol, or an object whose
        // toJSON() returns undefined) become null inside an array.
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

  /**
   * Stringify an object
   */
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === 'function') {
      return stringifyValue(object.toJSON(), indent);
    }

    // A replacer array is a property whitelist: duplicates must not produce
    // duplicate keys in the output.
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return '{}';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let first = true;
    let str = resolvedSpace ? '{\n' : '{';
    for (const key of keys) {
      const value = object[key];
      if (includeProperty(key, value)) {
        const serialized = stringifyValue(value, childIndent);
        // Like JSON.stringify, omit properties that have no JSON
        // representation (e.g. an object whose toJSON() returns undefined).
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

  /**
   * Test whether to include a property in a stringified object or not.
   */
  function includeProperty(_key, value) {
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}

/**
 * Resolve a JSON stringify space:
 * replace a number with a string containing that number of spaces
 */
function resolveSpace(space) {
  return undefined;
}
//#endregion

//#region src/net/parse-body.ts
/** Deepest nesting that is read; the parser behind it calls itself for each level. */
const mostLevels = 512;
/** Strict UTF-8, a byte order mark taken off; null when it is something else. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Most brackets open at a time. The text is JSON already. */
function levelsOf(text) {
    let levels = 0;
    let most = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (quoted) {
            if (character === '\\')
                index += 1;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{' || character === '[') {
            levels += 1;
            most = Math.max(most, levels);
        }
        else if (character === '}' || character === ']')
            levels -= 1;
    }
    return most;
}
/** Reads a body of at most 1 MiB. Numbers keep their text. */
function parseBody(bytes) {
    const text = decode(bytes);
    // The engine's own parser does not call itself, and so takes any depth: it says what is JSON, and nothing else.
    if (text === null || !isJson(text))
        return { kind: 'not-json' };
    if (levelsOf(text) > mostLevels)
        return { kind: 'unusable' };
    try {
        return { kind: 'json', value: parse$1(text, null, (number) => new WireNumber(number)) };
    }
    catch {
        // What is JSON and still refused has two values for one name, and which of them counts is anybody's guess.
        return { kind: 'unusable' };
    }
}
//#endregion

//#region src/net/retry-after.ts
const yearMs = 366 * 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
// The three forms of a date in HTTP, RFC 9110 section 5.6.7.
const dates = [
    /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
    /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
    /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];
/** Milliseconds since 1970; null when it is no date. */
function parseHttpDate(text, now) {
    const groups = dates.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
    if (groups === undefined)
        return null;
    const { day = '', month = '', year = '', time = '' } = groups;
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
    if (!months.includes(month) || hours > 23 || minutes > 59 || seconds > 60)
        return null;
    const century = now.getUTCFullYear() - (now.getUTCFullYear() % 100);
    const fullYear = year.length === 2 ? century + Number(year) : Number(year);
    const date = new Date(Date.UTC(fullYear, months.indexOf(month), Number(day), hours, minutes, seconds));
    return date.getUTCDate() === Number(day) || seconds === 60 ? date.getTime() : null;
}
/** A wait nobody means (more than a year) is none; a moment that has passed is no wait. */
function sensible(milliseconds) {
    return milliseconds > yearMs ? null : Math.max(0, Math.ceil(milliseconds));
}
const seconds = /^\d{1,15}(?:\.\d{1,9})?$/;
function parseRetryAfter(text, now) {
    if (seconds.test(text))
        return sensible(Number(text) * 1000);
    const date = parseHttpDate(text, now);
    return date === null ? null : sensible(date - now.getTime());
}
/** Seconds until, or since 1970, or milliseconds since 1970: the size tells which. */
function parseReset(text, now) {
    if (!seconds.test(text))
        return null;
    const value = Number(text);
    if (value > 1e12)
        return sensible(value - now.getTime());
    if (value > 1e9)
        return sensible(value * 1000 - now.getTime());
    return sensible(value * 1000);
}
/**
 * How long the provider asks to wait before the next try.
 * @param fromReset read the headers that tell when a rate limit is reset too, where there is no `Retry-After`.
 * @returns milliseconds; null when it does not say, or says nothing sensible.
 */
function parseWait(headers, now, fromReset) {
    const retryAfter = headers['retry-after'];
    const wait = retryAfter === undefined ? null : parseRetryAfter(retryAfter.trim(), now);
    if (wait !== null || !fromReset)
        return wait;
    const reset = headers['ratelimit-reset'] ?? headers['x-ratelimit-reset'];
    return reset === undefined ? null : parseReset(reset.trim(), now);
}
//#endregion

//#region src/net/schema-path.ts
function definitionOf$1(schema) {
    return schema?._zod?.def ?? {};
}
/** The schema behind `optional`, `nullable`, a pipe and their like. */
function unwrap(schema) {
    const { innerType, in: input } = definitionOf$1(schema);
    const inner = innerType ?? input;
    return inner === undefined ? schema : unwrap(inner);
}
/**
 * The part of an issue's path that stands in our own schema: `payg.account_credits`, `rows[].amount`. What else a path
 * can hold (the names in a record) comes from the answer, and is left out.
 */
function ownPath(schema, path) {
    let current = schema;
    let words = '';
    for (const step of path) {
        const { type, shape, element } = definitionOf$1(unwrap(current));
        if (type === 'array' && typeof step === 'number') {
            words += '[]';
            current = element;
        }
        else if (type === 'object' && typeof step === 'string' && shape !== undefined && Object.hasOwn(shape, step)) {
            words += words === '' ? step : `.${step}`;
            current = shape[step];
        }
        else
            return words;
    }
    return words;
}
//#endregion

//#region src/net/judge.ts
const changedHint = 'The provider may have changed its API: look for a newer release, or report it.';
/** We ask for `identity`; what comes compressed all the same is not inflated, so that nothing small can become huge. */
function isPlain(headers) {
    return /^(?:identity)?$/i.test((headers['content-encoding'] ?? '').trim());
}
function failureOfProvider({ provider }, answer) {
    try {
        return provider.failureOf?.(answer) ?? null;
    }
    catch (thrown) {
        return thrown instanceof Failure ? thrown : unexpectedBody(answer.status, '');
    }
}
function unexpectedBody(status, path) {
    const words = statusWords['unexpected-body'];
    return Failure.because('unexpected-body', path === '' ? words : `${words}: ${path} is missing or of another kind`, status === null ? { hint: changedHint } : { code: status, hint: changedHint });
}
function withWait(failure, headers, now) {
    const askable = ['rate-limited', 'server-error'];
    if (failure.retryAfterMs !== null || !askable.includes(failure.reason))
        return failure;
    const wait = parseWait(headers, now, failure.reason === 'rate-limited');
    return wait === null ? failure : failure.withRetryAfter(wait);
}
/** The body of a good answer, as far as that can be told without knowing what was asked. */
function bodyOfSuccess(status, parsed) {
    // 206 says of itself that it is a part; nothing here asks for one.
    if (parsed.kind === 'not-json' || status === 206) {
        throw Failure.because('not-json', `${statusWords['not-json']} (${status})`, { code: status });
    }
    if (parsed.kind === 'unusable')
        throw unexpectedBody(status, '');
    return parsed.value;
}
/**
 * The body of a whole answer.
 * @throws {Failure} when the answer is none that a balance can be read from.
 */
function judge({ status, headers, bytes }, target, now) {
    const redirect = status >= 300 && status < 400 ? failureOfStatus(status, undefined) : null;
    if (redirect !== null)
        throw redirect;
    const plain = isPlain(headers);
    const parsed = plain ? parseBody(bytes) : { kind: 'not-json' };
    // Unusable JSON is JSON still: null keeps it from being taken for a firewall's page.
    const body = parsed.kind === 'json' ? parsed.value : parsed.kind === 'unusable' ? null : undefined;
    const text = plain ? new TextDecoder().decode(bytes) : '';
    const failure = failureOfProvider(target, { status, headers, body }) ?? classify({ status, headers, body, text });
    if (failure !== null)
        throw withWait(failure, headers, now);
    return bodyOfSuccess(status, parsed);
}
/**
 * A body by its schema.
 * @throws {Failure} that names the first of our fields that does not fit, and nothing of the body.
 */
function parseBySchema(body, schema) {
    let result;
    try {
        result = schema.safeParse(body);
    }
    catch (thrown) {
        throw thrown instanceof Failure ? thrown : unexpectedBody(null, '');
    }
    if (result.success)
        return result.data;
    throw unexpectedBody(null, ownPath(schema, result.error.issues[0]?.path ?? []));
}
//#endregion

//#region src/net/transport-failure.ts
/** An error's code, where it is one of Node's own words; it holds nothing of the request. */
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : null;
}
const certificateCodes = /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/;
function hintFor(code) {
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return 'The host’s name could not be looked up: check base-url, and the network of the machine.';
    }
    if (code !== null && certificateCodes.test(code)) {
        return 'The host’s certificate is not trusted. Where the network has a certificate authority of its own, set NODE_EXTRA_CA_CERTS.';
    }
    return 'Try again; where the machine needs a proxy, set HTTPS_PROXY.';
}
const proxyHint = 'Check HTTPS_PROXY, and NO_PROXY for hosts that need no proxy.';
/** A proxy's refusal, which only the words of the package `tunnel` tell; null when it is none. */
function proxyWords(error) {
    const text = error instanceof Error ? error.message : '';
    const status = /^tunneling socket could not be established, statusCode=(\d{3})$/.exec(text);
    if (status !== null)
        return `the proxy refused the connection (${status[1]})`;
    return /^tunneling socket could not|from proxy$/.test(text) ? 'the proxy cannot be used' : null;
}
/** No whole answer came: refused, reset, closed too early, no such name, no trusted certificate. */
function networkFailure(error) {
    const proxy = proxyWords(error);
    if (proxy !== null) {
        return Failure.because('network', proxy, { hint: proxyHint });
    }
    const code = codeOf(error);
    const words = code === null ? statusWords.network : `${statusWords.network} (${code})`;
    return Failure.because('network', words, { hint: hintFor(code) });
}
/** The environment names a proxy by something that is no address. Its text may hold a password, and is not told. */
function proxySettingFailure() {
    return Failure.because('network', 'the address of the proxy cannot be read', { hint: proxyHint });
}
/** @param milliseconds that the attempt was given; 0 when the check had no time left for it. */
function timeoutFailure(milliseconds) {
    const seconds = Math.ceil(milliseconds / 100) / 10;
    const words = milliseconds === 0 ? 'the time for this check was up' : `no whole answer within ${seconds} s`;
    return Failure.because('timeout', `${statusWords.timeout} (${words})`, {
        hint: 'Try again, or give it more time with `timeout`.',
    });
}
/** The run ended before an answer came. */
function endedFailure() {
    return Failure.because('timeout', 'the run ended before an answer came');
}
function tooLargeFailure(status) {
    return Failure.because('too-large', statusWords['too-large'], {
        code: status,
        hint: 'Check base-url: a balance takes a few hundred bytes.',
    });
}
/** The key holds characters that no header can carry. Found by the plan, but for what only the transport knows. */
function unsendableFailure() {
    return Failure.configuration('the request cannot be sent: the key or the account holds characters that no header takes');
}
const unsendable = new Set(['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_INVALID_HTTP_TOKEN']);
/** Whatever was thrown on the way to an answer, as a failure. */
function transportFailure(error) {
    if (error instanceof Failure)
        return error;
    return unsendable.has(codeOf(error) ?? '') ? unsendableFailure() : networkFailure(error);
}
//#endregion

//#region src/net/tunnel.ts
const ignore = () => { };
/**
 * Takes hold of all that a proxy's agent opens for one request: a proxy that never answers CONNECT leaves a socket that
 * neither the request nor the agent can reach, and that would keep the process alive.
 * @returns what drops it all.
 */
function holdTunnel(proxyAgent) {
    const agent = proxyAgent;
    const opened = [];
    const request = agent.request;
    agent.request = (options) => {
        const connect = request(options);
        opened.push(connect);
        connect.once('socket', (socket) => opened.push(socket));
        return connect;
    };
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says, to the provider and to the proxy.
    agent.options['rejectUnauthorized'] = true;
    agent.proxyOptions['rejectUnauthorized'] = true;
    return () => {
        for (const each of opened) {
            each.on('error', ignore);
            each.destroy();
        }
    };
}
//#endregion

//#region src/net/request.ts
// One HTTP request. @actions/http-client supplies the connections, and with them the runner's proxies; this file adds
// what it lacks: one deadline over everything, a cap on the body, no body that stays silent for ever, no redirects.
/** Largest body that is read. */
const mostBytes$1 = 1024 * 1024;
/** Most connections to one origin, and so most requests at a time. */
const mostAtOnce = 8;
function isProxied(readProxy) {
    try {
        return readProxy() !== '';
    }
    catch {
        throw proxySettingFailure();
    }
}
async function connect(url, userAgent) {
    const { getProxyUrl, HttpClient } = await __webpack_require__.e(/* import() */ 61).then(__webpack_require__.t.bind(__webpack_require__, 61, 23));
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 67, 23));
    const proxied = isProxied(() => getProxyUrl(url.href));
    // `keepAlive: false` gives each request through a proxy an agent of its own: the package `tunnel` keeps no idle
    // connection anyway, and what belongs to one request can then be dropped without touching another's.
    const client = new HttpClient(userAgent, [], { allowRedirects: false, keepAlive: !proxied, maxSockets: mostAtOnce });
    // The constructor appends the runner's orchestration id, which is none of a provider's business.
    client.userAgent = userAgent;
    return { client, open: request, proxied };
}
async function readBody(message, status) {
    if (Number(message.headers['content-length'] ?? 0) > mostBytes$1)
        throw tooLargeFailure(status);
    const chunks = [];
    let length = 0;
    for await (const chunk of message) {
        length += chunk.byteLength;
        if (length > mostBytes$1)
            throw tooLargeFailure(status);
        chunks.push(chunk);
    }
    if (!message.complete)
        throw networkFailure(null);
    return Buffer.concat(chunks);
}
function readHeaders(message) {
    const headers = Object.create(null);
    for (const [name, value] of Object.entries(message.headers)) {
        headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return headers;
}
async function readAnswer(message) {
    const status = message.statusCode ?? 0;
    // A redirect is never followed, so its body is of no use; leaving it unread drops the connection.
    const bytes = status >= 300 && status < 400 ? new Uint8Array() : await readBody(message, status);
    return { status, headers: readHeaders(message), bytes };
}
function exchange({ client, open, proxied }, { method, url, headers, body }) {
    const agent = client.getAgent(url.href);
    const closeTunnel = proxied ? holdTunnel(agent) : () => { };
    let sent;
    let received;
    const options = {
        method,
        // The brackets of an IPv6 address belong in a URL, and in what a proxy is asked for, but not in a look-up.
        host: proxied ? url.hostname : url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port,
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host, 'user-agent': client.userAgent ?? '', ...headers },
        agent,
        // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
        rejectUnauthorized: true,
    };
    const receive = () => new Promise((resolve, reject) => {
        const request = (given, onResponse) => {
            sent = open(given, onResponse);
            // Some connections end without a word, such as one whose answer switches protocols.
            sent.once('close', () => reject(networkFailure(null)));
            return sent;
        };
        // The library asks the module for nothing but `request`; ours is how this file reaches what was sent.
        const info = { options, parsedUrl: url, httpModule: { request } };
        client.requestRaw(info, body).then(({ message }) => resolve(message), reject);
    });
    const answer = async () => {
        received = await receive();
        // Heard of by whoever reads it; nobody does once the time is up.
        received.on('error', () => { });
        return await readAnswer(received);
    };
    return {
        answer: answer(),
        end() {
            if (!received?.readableEnded)
                sent?.destroy();
            closeTunnel();
        },
    };
}
/**
 * @param userAgent sent with every request, as it stands.
 * @param ended cuts every request that is under way.
 */
function openRequester(userAgent, ended) {
    const connections = new Map();
    const connectionTo = (url) => {
        const known = connections.get(url.origin) ?? connect(url, userAgent);
        connections.set(url.origin, known);
        return known;
    };
    return {
        async send(request, timeoutMs) {
            const connection = await connectionTo(request.url);
            if (ended.aborted)
                throw endedFailure();
            let current;
            let release = () => { };
            // Not left to a socket's own time-outs: there may be no socket yet, as behind a proxy that does not answer.
            const cut = new Promise((_, reject) => {
                const timer = setTimeout(() => reject(timeoutFailure(timeoutMs)), timeoutMs);
                const onEnd = () => reject(endedFailure());
                ended.addEventListener('abort', onEnd);
                release = () => {
                    clearTimeout(timer);
                    ended.removeEventListener('abort', onEnd);
                };
            });
            try {
                current = exchange(connection, request);
                return await Promise.race([current.answer, cut]);
            }
            catch (error) {
                throw transportFailure(error);
            }
            finally {
                release();
                current?.answer.catch(() => { });
                current?.end();
            }
        },
        close() {
            for (const connection of connections.values())
                connection.then(({ client }) => client.dispose()).catch(() => { });
        },
    };
}
//#endregion

//#region src/net/retry.ts
/** Longest that one attempt may take. */
const attemptMs = 10_000;
const firstBackoffMs = 500;
const mostBackoffMs = 8_000;
/** Exponential with full jitter, so that those who failed together do not come back together. */
function backoff(failed, random) {
    return random() * Math.min(mostBackoffMs, firstBackoffMs * 2 ** (failed - 1));
}
/** How many tries are allowed after this failure, the failed ones among them. */
function mostTries(failure, failures, retries) {
    if (failure.retry === 'no')
        return 0;
    if (failure.retry === 'yes')
        return 1 + retries;
    const once = failures.filter(({ retry }) => retry === 'once').length;
    return once > 1 ? 0 : 1 + retries;
}
/**
 * Tries until it works, until the failure is one that no further try heals, or until the check's time is up.
 * @param attempt gets the milliseconds it may take.
 * @throws {Failure} the one that was last seen.
 */
async function withRetries(attempt, rules, clock, slots) {
    const failures = [];
    for (;;) {
        const last = failures.at(-1);
        let pause = 0;
        clock.pause();
        await slots.take(clock.started());
        clock.resume();
        clock.start();
        const left = clock.left();
        try {
            if (rules.ended.aborted)
                throw last ?? endedFailure();
            if (left <= 0)
                throw last ?? timeoutFailure(0);
            return await attempt(Math.min(attemptMs, left));
        }
        catch (thrown) {
            if (!(thrown instanceof Failure) || thrown === last)
                throw thrown;
            if (rules.ended.aborted)
                throw last ?? thrown;
            // The check's own time cut it short: it saw nothing, and what was seen before stands.
            if (thrown.reason === 'timeout' && thrown.code === null && left < attemptMs && last !== undefined)
                throw last;
            failures.push(thrown);
            if (failures.length >= mostTries(thrown, failures, rules.retries))
                throw thrown;
            const wait = thrown.retryAfterMs ?? backoff(failures.length, rules.random);
            if (wait >= clock.left())
                throw thrown;
            pause = wait;
        }
        finally {
            slots.release();
        }
        await rules.sleep(pause, rules.ended).catch(() => { });
    }
}
//#endregion

//#region src/net/slots.ts
function openSlots(most) {
    let free = most;
    const begun = [];
    const waiting = [];
    return {
        async take(first) {
            if (free > 0) {
                free -= 1;
                return;
            }
            await new Promise((resolve) => (first ? begun : waiting).push(resolve));
        },
        release() {
            const next = begun.shift() ?? waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        },
    };
}
//#endregion

//#region src/net/session.ts
/** What makes two requests the same: then one is sent. Holds the key: for the lookup alone. */
function identityOf({ provider, key, account }, { method, url, headers, body }) {
    return JSON.stringify([provider.id, provider.auth, key, account, method, url.href, headers, body]);
}
function requestFor(target, method, path, body) {
    const url = addressOf(target, path);
    const { headers, query } = credentialsOf(target);
    if (query !== null)
        url.search += `${url.search === '' ? '?' : '&'}${query}`;
    const fixed = Object.entries(target.provider.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    return {
        method,
        url,
        headers: {
            accept: 'application/json',
            ...(body === null ? {} : { 'content-type': 'application/json' }),
            ...Object.fromEntries(fixed),
            // Nothing that a few bytes could inflate into.
            'accept-encoding': 'identity',
            ...headers,
        },
        body,
    };
}
function openSession(options) {
    const { now = () => new Date(), elapsed = () => performance.now(), debug = () => { } } = options;
    const ended = new AbortController();
    // Each request and each pause listens to it; there may be many.
    node_events.setMaxListeners(0, ended.signal);
    const requester = openRequester(options.userAgent, ended.signal);
    const slots = new Map();
    const answers = new Map();
    const rules = {
        retries: options.retries,
        sleep: options.sleep ?? ((milliseconds, signal) => promises.setTimeout(milliseconds, undefined, { signal })),
        random: options.random ?? Math.random,
        ended: ended.signal,
    };
    const slotsOf = (origin) => {
        const known = slots.get(origin) ?? openSlots(mostAtOnce);
        slots.set(origin, known);
        return known;
    };
    const sendOnce = async (request, target, timeoutMs) => {
        const started = elapsed();
        const tell = (outcome) => {
            const { host, pathname } = request.url;
            debug(`${request.method} ${host}${pathname}: ${outcome} in ${Math.round(elapsed() - started)} ms`);
        };
        const answer = await requester.send(request, timeoutMs).catch((failure) => {
            tell(failure.reason ?? failure.status);
            throw failure;
        });
        tell(String(answer.status));
        return judge(answer, target, now());
    };
    const answerTo = (request, target, clock) => {
        const identity = identityOf(target, request);
        const known = answers.get(identity);
        if (known !== undefined)
            return known;
        let attempts = 0;
        const attempt = (timeoutMs) => {
            attempts += 1;
            return sendOnce(request, target, timeoutMs);
        };
        const body = withRetries(attempt, rules, clock, slotsOf(request.url.origin));
        const shared = { attempts: () => attempts, body };
        answers.set(identity, shared);
        return shared;
    };
    return {
        apiFor(target) {
            const clock = openCheckClock(options.timeoutMs, elapsed);
            const used = new Set();
            const read = async (method, path, body, schema) => {
                const shared = answerTo(requestFor(target, method, path, body), target, clock);
                used.add(shared);
                return parseBySchema(await shared.body, schema);
            };
            return {
                api: {
                    get: (path, schema) => read('GET', path, null, schema),
                    post: (path, body, schema) => read('POST', path, JSON.stringify(body), schema),
                },
                attempts: () => [...used].reduce((sum, shared) => sum + shared.attempts(), 0),
            };
        },
        close() {
            ended.abort();
            requester.close();
        },
    };
}
//#endregion

//#region src/check.ts
/** What the plan's figures say now. @throws {Failure} */
async function readBalance(check, api, now) {
    const { provider, budget, account, pool, region } = check;
    if (budget === null) {
        if (provider.read === undefined)
            throw Failure.configuration(`${provider.name} tells no balance; set a \`budget\``);
        return provider.read(api, { pool, account, region, now });
    }
    if (provider.readSpend === undefined)
        throw Failure.configuration(`${provider.name} does not tell what was spent`);
    const unit = budget.unit ?? provider.budget?.unit ?? 'USD';
    const start = periodStart(budget.period, now);
    const spend = await provider.readSpend(api, { account, now, period: budget.period, start, unit });
    if (!sameUnit(spend.unit, unit)) {
        throw Failure.configuration(`the budget is in ${unit}, but ${provider.name} reports ${spend.unit}; units are never converted`);
    }
    return { pools: [poolOfSpend({ ...budget}, spend, now)], warnings: spend.warnings };
}
async function runCheck(check, session, now, clean) {
    const start = performance.now();
    const at = now();
    if (check.key === null)
        return evaluateMissingKey(check, { attempts: 0, durationMs: 0, now: at });
    const bound = session.apiFor({ ...check, key: check.key });
    const circumstances = () => ({
        attempts: bound.attempts(),
        durationMs: Math.round(performance.now() - start),
        now: at,
    });
    try {
        const reading = await readBalance(check, bound.api, at);
        return evaluate(check, reading, circumstances(), clean);
    }
    catch (error) {
        const failure = error instanceof Failure ? error : Failure.because('unexpected-body', 'the answer could not be understood');
        return evaluateFailure(check, failure, circumstances(), clean);
    }
}
/** A key that no mask can hide is said to be so. */
function withKeyWarning(result, check) {
    if (check.key === null || isMaskable(check.key))
        return result;
    const warning = 'The key is too short or numeric to be masked in a log: a mask on it would delete figures and outputs.';
    return { ...result, warnings: [...result.warnings, warning] };
}
/** Asks every provider of the plan at once, and decides. Never throws for what a provider does. */
async function check(plan, dependencies) {
    const now = dependencies.now ?? (() => new Date());
    const redact = createRedactor(plan.checks.flatMap(({ key }) => (key === null ? [] : [key])));
    const clean = (text) => cleanText(text, redact);
    const session = openSession({ ...dependencies, timeoutMs: plan.timeoutMs, retries: plan.retries });
    const end = () => session.close();
    if (dependencies.signal?.aborted)
        end();
    dependencies.signal?.addEventListener('abort', end, { once: true });
    const startedAt = formatInstant(now());
    try {
        const results = await Promise.all(plan.checks.map(async (each) => {
            const result = withKeyWarning(await runCheck(each, session, now, clean), each);
            dependencies.onResult?.(result);
            return result;
        }));
        return {
            verdict: decide(results, plan.require),
            results,
            configurationErrors: [],
            notes: [],
            require: plan.require,
            summary: plan.summary,
            startedAt,
            endedAt: formatInstant(now()),
        };
    }
    finally {
        dependencies.signal?.removeEventListener('abort', end);
        session.close();
    }
}
//#endregion

//#region src/version.ts
/** The product's version: the same as in package.json, which a test holds. */
const version$1 = '1.0.0';
/** Every request says honestly who asks. */
const userAgent = `credit-gate/${version$1}`;
//#endregion

//#region src/run/read-again.ts
/** Reads the checks of a plan again. What has not answered in time is `unknown`: this never throws for it. */
async function readAgain(plan, { mostMs, signal, debug = () => { } }) {
    const ended = new AbortController();
    const end = () => ended.abort();
    const timer = setTimeout(end, mostMs);
    if (signal?.aborted)
        end();
    signal?.addEventListener('abort', end, { once: true });
    try {
        const timeoutMs = Math.min(plan.timeoutMs, mostMs);
        return await check({ ...plan, timeoutMs }, { userAgent, signal: ended.signal, debug });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
}
//#endregion

//#region src/action/asked.ts
/**
 * What is asked, and where the keys go, as a fingerprint. The code of the job runs between the two readings, and may
 * write to the workspace: were the config file another one by then, the post step would hand a key to whoever changed it.
 */
function askedOf({ checks }) {
    const asked = checks.map(({ name, provider, origin, pathPrefix, pool, budget, account, keySource }) => [
        name,
        provider.id,
        provider.endpoint,
        provider.auth,
        origin,
        pathPrefix,
        pool,
        budget,
        account,
        keySource,
    ]);
    return node_crypto.createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
//#endregion

//#region src/core/check-list.ts
/** More checks than this are a mistake, or an attack. */
const mostChecks = 1000;
const lineForm = 'write `<provider>[/<pool>] >= <amount> [of <budget>]`';
const listForm = `must be a list; start each check with \`- \`, or ${lineForm}`;
/** `apertis/payg >= 5 USD` or `openai >= 10% of 200 USD/month`; null when it is not of that form. */
function parseLine(line) {
    const at = line.lastIndexOf('>=');
    if (at < 0)
        return null;
    const left = line.slice(0, at).trim();
    const [minimum = '', budget, ...more] = line.slice(at + 2).split(/\s+of\s+/);
    const slash = left.indexOf('/');
    const provider = (slash < 0 ? left : left.slice(0, slash)).trim();
    const pool = slash < 0 ? null : left.slice(slash + 1).trim();
    if (provider === '' || pool === '' || minimum.trim() === '' || more.length > 0)
        return null;
    const fields = new Map([
        ['provider', provider],
        ['minimum', minimum.trim()],
    ]);
    if (pool !== null)
        fields.set('pool', pool);
    if (budget !== undefined)
        fields.set('budget', budget.trim());
    return { fields };
}
/** The text of a field's value; null when it is neither a text nor, for `parallel-jobs`, a list. */
function parseValue(name, value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return value;
    return name === 'parallel-jobs' && Array.isArray(value) ? `[${value.map(() => '0').join()}]` : null;
}
/** The fields of a YAML map as texts, with an error for each that is none. */
function parseFields(map, where) {
    const fields = new Map();
    const errors = [];
    for (const [key, value] of map) {
        const name = typeof key === 'string' ? key : '';
        const text = parseValue(name, value);
        if (name === '')
            errors.push({ where, field: '', message: 'a field’s name must be a text' });
        else if (text === null)
            errors.push({ where, field: name, message: 'takes one value, not a list or a map' });
        else
            fields.set(name, text);
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
    if (value.length > mostChecks) {
        return {
            checks: [],
            errors: [{ where, field: 'checks', message: `holds ${value.length} checks; at most ${mostChecks} are taken` }],
        };
    }
    const checks = [];
    const errors = [];
    for (const [index, item] of value.entries()) {
        const place = `${where === '' ? '' : `${where}, `}check ${index + 1}`;
        if (item instanceof Map) {
            const parsed = parseFields(item, place);
            checks.push({ fields: parsed.fields });
            errors.push(...parsed.errors);
            continue;
        }
        const check = typeof item === 'string' ? parseLine(item) : null;
        if (check !== null)
            checks.push(check);
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
            errors.push({ where, field: 'checks', message: `line ${index + 1} is not a check; ${lineForm}` });
        if (checks.length > mostChecks) {
            return { checks: [], errors: [{ where, field: 'checks', message: `holds more than ${mostChecks} checks` }] };
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
    if (/^\s*[a-z-]+:(?:\s|$)/.test(start))
        return { checks: [], errors: [{ where, field: 'checks', message: listForm }] };
    if (!/^\s*[-[]/.test(start))
        return parseLines(text, where);
    const { readYaml } = await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.t.bind(__webpack_require__, 411, 23));
    const read = readYaml(text);
    if ('problem' in read)
        return { checks: [], errors: [{ where, field: 'checks', message: read.problem }] };
    return parseItems(read.value, where);
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

//#region src/core/field-values.ts
// Reads single values of fields. Each returns the value, or reports one sentence: what is wrong, and what is allowed.
const amountForms = 'write a plain number, with or without its unit: `5`, `5.25`, `5 USD`, `$5`, `1000 credits`';
/** A value in a message: whole when short, and never across lines. */
function quoted(text) {
    const line = text.replace(/\s+/g, ' ');
    return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}
function listed(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
function readAmount(field, text, complain) {
    const threshold = parseThreshold(text);
    if (threshold === null)
        complain(field, `${quoted(text)} is not an amount; ${amountForms}`);
    else if (isPercentage(threshold))
        complain(field, `${quoted(text)} is a percentage, and only an amount is taken; ${amountForms}`);
    else
        return threshold;
    return null;
}
/** An amount, or a percentage of the pool's limit. */
function readThreshold(field, text, complain) {
    const threshold = parseThreshold(text);
    if (threshold === null)
        complain(field, `${quoted(text)} is not an amount; ${amountForms}, or a share of a limit: \`20%\``);
    return threshold;
}
/** One of a few words; case does not count. */
function readChoice(field, text, allowed, complain) {
    const choice = allowed.find((word) => word === text.trim().toLowerCase());
    if (choice === undefined) {
        complain(field, `${quoted(text)} is not allowed; it is one of ${listed(allowed)}${suggestion(text, allowed)}`);
        return null;
    }
    return choice;
}
function readWholeNumber(field, text, range, complain) {
    const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= range.least && value <= range.most)
        return value;
    complain(field, `${quoted(text)} is not taken; it is a whole number from ${range.least} to ${range.most}${range.unit ?? ''}`);
    return null;
}
/** Seconds, decimals allowed, as milliseconds: more than 0, at most 300. */
function readTimeout(field, text, complain) {
    const seconds = parsePlainDecimal(text.trim());
    if (seconds?.gt(0) && seconds.lte(300))
        return Math.max(1, Math.round(seconds.times(1000).toNumber()));
    complain(field, `${quoted(text)} is not taken; it is a number of seconds, more than 0 and at most 300`);
    return null;
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
    complain(field, `${quoted(text)} is not taken; it is a positive whole number, or a JSON array, which is counted`);
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

//#region src/core/fields.ts
function fieldsOf(scope, places, names) {
    return names.map((name) => ({ name, scope, ...places }));
}
/** Fields by which a check declares an endpoint of its own: `provider: custom`. */
const declaringFields = ['url', 'auth', 'remaining', 'total', 'used', 'unit', 'scale', 'resets-at'];
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
        'base-url',
    ]),
    ...fieldsOf('check', { input: false, item: true, file: false }, ['api-key-env', ...declaringFields]),
    ...fieldsOf('both', { input: true, item: true, file: true }, ['on-low', 'on-unknown', 'on-missing-key', 'max-spend']),
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
    ]),
    ...fieldsOf('run', { input: true, item: false, file: false }, ['config-file', 'run', 'job-status']),
];
const inputNames = fields.filter(({ input }) => input).map(({ name }) => name);
const itemNames = fields.filter(({ item }) => item).map(({ name }) => name);
const fileNames = fields.filter(({ file }) => file).map(({ name }) => name);
/** Inputs that describe the one check of a run; beside a list nobody could tell which check they mean. */
const oneCheckInputs = fields
    .filter(({ scope, input, name }) => scope === 'check' && input && name !== 'parallel-jobs')
    .map(({ name }) => name);
//#endregion

//#region src/core/base-url.ts
const visibleAscii = /^https?:\/\/[!-~]+$/i;
const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
/** Is this host the machine itself, by name alone and without a look-up? */
function isLoopback(hostname) {
    return loopback.test(hostname);
}
/**
 * Reads a `base-url`. What a parser would silently mend (a backslash, a tab, `user@`, dots of another script, a host
 * written as one number) is refused, because the key goes there.
 * @returns what is wrong, as text, or the base.
 */
function parseBaseUrl(text) {
    if (!/^https?:\/\//i.test(text))
        return 'must start with https:// (http:// for loopback alone)';
    if (!visibleAscii.test(text) || text.includes('\\'))
        return 'must be plain ASCII without blanks or backslashes';
    if (text.includes('?') || text.includes('#'))
        return 'must not have a query or a fragment';
    const authority = text.replace(/^https?:\/\//i, '').split('/')[0] ?? '';
    if (authority.includes('@'))
        return 'must not hold a user name or a password';
    if (!URL.canParse(text))
        return 'is not a valid URL';
    const url = new URL(text);
    if (url.hostname !== authority.replace(/:\d*$/, '').toLowerCase())
        return 'must name its host plainly';
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return 'must use https:// (http:// is for localhost, 127.* and [::1] alone)';
    }
    return { origin: url.origin, pathPrefix: url.pathname.replace(/\/+$/, '') };
}
//#endregion

//#region src/core/parse-check.ts
const policies = ['fail', 'warn', 'skip'];
const missingKeyPolicies = ['auto', ...policies];
const forbiddenVariables = /^(?:ACTIONS|GITHUB|RUNNER|INPUT|STATE)_/i;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The provider that a check names, or a complaint that shows the way. */
function readProvider(raw, { catalog, complain }) {
    const id = (raw.fields.get('provider') ?? '').trim();
    const alias = catalog.entries.get(catalog.aliases.get(id.toLowerCase()) ?? '');
    // Another spelling gets a suggestion, but of a vendor that tells nothing it gets the answer at once.
    const entry = catalog.entries.get(id) ?? (alias?.kind === 'without-balance' ? alias : undefined);
    const balanced = [...catalog.entries].flatMap(([name, { kind }]) => (kind === 'without-balance' ? [] : [name]));
    if (id === '') {
        complain('provider', `is missing; it is one of ${balanced.join(', ')}`);
        return null;
    }
    if (entry === undefined) {
        const meant = suggestion(id, [...catalog.entries.keys()], catalog.aliases);
        complain('provider', `${quoted(id)} is not known${meant === '' ? `; it is one of ${balanced.join(', ')}` : meant}`);
        return null;
    }
    const declared = declaringFields.filter((name) => raw.fields.get(name)?.trim());
    if (entry.kind === 'without-balance') {
        complain('provider', `${entry.name} tells neither what is left nor what was spent, so nothing can be checked. ${entry.instead} ` +
            'Providers that do tell: `credit-gate providers`, or docs/providers');
        return null;
    }
    if (entry.kind === 'provider') {
        for (const name of declared)
            complain(name, `is not taken by \`${id}\`; only \`provider: custom\` declares its own endpoint`);
        return entry.provider;
    }
    const made = entry.declare(Object.fromEntries([...raw.fields].map(([name, text]) => [name, text.trim()])));
    if (!Array.isArray(made))
        return made;
    for (const { field, message } of made)
        complain(field, message);
    return null;
}
/** The key and where it was looked for. A key is trimmed; an empty one is none. */
function readKey$1(raw, provider, context) {
    const { environment, complain, keysAllowed } = context;
    const given = raw.fields.get('api-key')?.trim() ?? '';
    const variable = raw.fields.get('api-key-env')?.trim();
    let [key, source, field] = [given, `\`api-key\` or ${provider.keyVariable}`, 'api-key'];
    if (raw.fields.has('api-key') && !keysAllowed) {
        complain('api-key', 'must not stand in a config file; name an environment variable in `api-key-env` instead');
    }
    else if (given !== '' && variable !== undefined && variable !== '') {
        complain('api-key-env', 'stands beside `api-key`; give one of them');
    }
    else if (variable !== undefined && variable !== '') {
        [source, field] = [variable, 'api-key-env'];
        if (!variableName.test(variable))
            complain('api-key-env', 'is not the name of an environment variable');
        else if (forbiddenVariables.test(variable)) {
            complain('api-key-env', `must not name ${quoted(variable)}: variables of the runner and of this action never leave it`);
        }
        else
            key = environment[variable]?.trim() ?? '';
    }
    else if (given === '') {
        key = environment[provider.keyVariable]?.trim() ?? '';
        if (key !== '')
            field = provider.keyVariable;
    }
    const problem = keyProblem(key, provider.auth.kind);
    if (problem !== null)
        complain(field, problem);
    return { key: key === '' ? null : key, keySource: source };
}
/** The host that gets the key. */
function readBase(raw, provider, key, complain) {
    const baseUrl = raw.fields.get('base-url')?.trim() ?? '';
    const region = raw.fields.get('region')?.trim() ?? '';
    const regions = provider.regions ?? {};
    if (region !== '' && baseUrl !== '')
        complain('region', 'stands beside `base-url`, which already names the host; give one of them');
    else if (region !== '' && !Object.hasOwn(regions, region)) {
        const names = Object.keys(regions);
        complain('region', names.length === 0
            ? `is not taken: \`${provider.id}\` has one host`
            : `${quoted(region)} is not a region of \`${provider.id}\`; it is one of ${names.join(', ')}${suggestion(region, names)}`);
    }
    if (baseUrl !== '') {
        const base = parseBaseUrl(baseUrl);
        if (typeof base !== 'string')
            return { ...base, region: null };
        complain('base-url', base);
        return null;
    }
    const chosen = region === '' ? (provider.regionOf?.(key ?? '') ?? '') : region;
    const origin = regions[chosen] ?? provider.origin;
    const named = Object.keys(regions).find((name) => regions[name] === origin) ?? null;
    if (origin !== null)
        return { origin, pathPrefix: '', region: named };
    complain('base-url', `is missing: \`${provider.id}\` runs on a server of your own; give its address`);
    return null;
}
function readBudget(raw, provider, complain) {
    const text = raw.fields.get('budget')?.trim() ?? '';
    if (text === '') {
        if (provider.pools.length === 0 && provider.budget !== undefined) {
            complain('budget', `is missing: ${provider.name} tells no balance, but what was spent; set a limit of your own, such as \`budget: 200 ${provider.budget.unit}/${provider.budget.periods.at(-1)}\``);
        }
        return null;
    }
    const budget = parseBudget(text);
    if (provider.budget === undefined) {
        complain('budget', `is not taken: ${provider.name} does not tell what was spent in a period; compare its balance with \`minimum\` instead`);
    }
    else if (budget === null) {
        complain('budget', `${quoted(text)} is not a budget; write an amount above 0 and its period: \`200 USD/month\` (\`day\`, \`week\`, \`month\`)`);
    }
    else if (!provider.budget.periods.includes(budget.period)) {
        const why = provider.budget.refusals?.[budget.period];
        complain('budget', `${provider.name} cannot tell the spend of a ${budget.period}; use ${provider.budget.periods.join(' or ')}${why === undefined ? '' : `. ${why}`}`);
    }
    return budget;
}
function readPool$1(raw, provider, budget, complain) {
    const id = raw.fields.get('pool')?.trim() ?? '';
    if (id === '')
        return null;
    const defined = budget === null ? provider.pools.map((pool) => pool.id) : ['budget'];
    const completed = (open) => open.endsWith(':') && id.startsWith(open) && id.length > open.length;
    if (!defined.some((known) => known === id || completed(known))) {
        const names = defined.map((known) => (known.endsWith(':') ? `${known}<id or name>` : known));
        complain('pool', `${quoted(id)} is not a pool of \`${provider.id}\`; it is one of ${names.join(', ')}${suggestion(id, defined)}`);
    }
    return id;
}
/** Reads one check. What is wrong is told to `complain`, all of it; then the result is null. */
function parseCheck(raw, context) {
    let wrong = false;
    const complain = (field, message) => {
        wrong = true;
        context.complain(field, message);
    };
    const inner = { ...context, complain };
    const own = (name) => raw.fields.get(name)?.trim() ?? '';
    const setting = (name) => own(name) || (context.settings.get(name) ?? '');
    const readIf = (text, read) => (text === '' ? null : read(text));
    for (const name of raw.fields.keys()) {
        if (!itemNames.includes(name))
            complain(name, `is not a field of a check${suggestion(name, itemNames)}`);
    }
    const provider = readProvider(raw, inner);
    const minimum = own('minimum') === '' ? null : readThreshold('minimum', own('minimum'), complain);
    if (own('minimum') === '') {
        complain('minimum', 'is missing or empty; say how much must be left, such as `5 USD` (a variable that is not set must not open the gate)');
    }
    const warnBelow = readIf(own('warn-below'), (text) => readThreshold('warn-below', text, complain));
    const estimatedCost = readIf(own('estimated-cost'), (text) => readAmount('estimated-cost', text, complain));
    const parallelJobs = readIf(setting('parallel-jobs'), (text) => readParallelJobs('parallel-jobs', text, complain)) ?? 1;
    const maxSpend = readIf(setting('max-spend'), (text) => readAmount('max-spend', text, complain));
    const policy = (name) => readIf(setting(name), (text) => readChoice(name, text, policies, complain)) ?? 'fail';
    const missing = readIf(setting('on-missing-key'), (text) => readChoice('on-missing-key', text, missingKeyPolicies, complain)) ??
        'auto';
    const [onLow, onUnknown] = [policy('on-low'), policy('on-unknown')];
    if (provider === null)
        return { plan: null, key: own('api-key') || null };
    const { key, keySource } = readKey$1(raw, provider, inner);
    const base = readBase(raw, provider, key, complain);
    const budget = readBudget(raw, provider, complain);
    const pool = readPool$1(raw, provider, budget, complain);
    const account = own('account') || null;
    if (account === null && provider.account?.required)
        complain('account', `is missing: ${provider.account.meaning}`);
    if (account !== null && provider.account === undefined)
        complain('account', `is not taken by \`${provider.id}\``);
    if (wrong || minimum === null || base === null)
        return { plan: null, key };
    const plan = {
        name: own('name') || (pool === null ? provider.id : `${provider.id}/${pool}`),
        provider,
        key,
        keySource,
        pool,
        minimum,
        warnBelow,
        estimatedCost,
        parallelJobs,
        budget,
        account,
        ...base,
        onLow,
        onUnknown,
        onMissingKey: missing === 'auto' ? (context.secretless === null ? 'fail' : 'skip') : missing,
        missingKeyReason: missing === 'auto' ? context.secretless : null,
        maxSpend,
    };
    return { plan, key };
}
//#endregion

//#region src/core/parse-plan.ts
async function parseConfigFile(file) {
    const nothing = { read: false, settings: new Map(), list: null, errors: [] };
    if (file === null)
        return nothing;
    const where = file.path;
    const wrong = (message) => ({ ...nothing, errors: [{ where, field: 'config-file', message }] });
    if (file.text.replace(/^\s*#.*$/gm, '').trim() === '')
        return wrong('is empty; it holds `checks:` and settings by their input names');
    const { readYaml } = await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.t.bind(__webpack_require__, 411, 23));
    const read = readYaml(file.text);
    if ('problem' in read)
        return wrong(read.problem);
    if (!(read.value instanceof Map))
        return wrong('must hold `checks:` and settings by their input names');
    const document = read.value;
    const checks = document.get('checks');
    const { fields, errors } = parseFields(new Map([...document].filter(([name]) => name !== 'checks')), where);
    for (const name of fields.keys()) {
        if (fileNames.includes(name))
            continue;
        const message = inputNames.includes(name)
            ? name === 'run'
                ? 'must not stand in a config file, which a pull request could change; give it as an input'
                : name === 'api-key'
                    ? 'must not stand in a config file; name an environment variable in `api-key-env` of a check instead'
                    : 'does not belong at the top of a config file; it is an input, or a field of a check'
            : `is not a setting${suggestion(name, fileNames)}`;
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
async function chooseList(inputs, file, complain) {
    const given = (name) => (inputs[name] ?? '').trim() !== '';
    const single = oneCheckInputs.filter((name) => given(name));
    const inFile = file.list !== null && file.list.checks.length + file.list.errors.length > 0;
    const nothing = { checks: [], errors: [] };
    if (given('checks') || inFile) {
        const listed = given('checks') ? '`checks`' : 'the checks of the config file';
        for (const name of single)
            complain(name, `stands beside ${listed}; put it into the check that it is about`);
        if (given('checks') && inFile)
            complain('checks', 'stands beside the checks of the config file; give one list');
        if (!given('checks') && file.list !== null)
            return { list: file.list, fromFile: true };
        const list = await parseCheckList(inputs['checks'] ?? '', '');
        if (list.checks.length + list.errors.length === 0)
            complain('checks', 'holds no check; no checks at all is never a pass');
        return { list, fromFile: false };
    }
    if (single.length > 0) {
        const names = [...oneCheckInputs, 'parallel-jobs'];
        const fields = names.flatMap((name) => (given(name) ? [[name, inputs[name] ?? '']] : []));
        return { list: { checks: [{ fields: new Map(fields) }], errors: [] }, fromFile: false };
    }
    // A config file that could not be read may well have held them: that is told already.
    if (given('config-file') && !file.read)
        return { list: nothing, fromFile: false };
    complain('checks', 'is missing: there is nothing to check; give `checks`, such as `apertis >= 5 USD`, or `provider` and `minimum`');
    return { list: nothing, fromFile: false };
}
function findDuplicates(checks) {
    const seen = new Set();
    return checks.flatMap(({ name }) => {
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [{ where: '', field: 'name', message: `\`${name}\` names two checks; give each a \`name\` of its own` }];
    });
}
/** What `receipt`, `run`, `max-spend` and `watch` need of one another. */
function checkReceiptSettings(plan, setting, complain) {
    const spendLimits = plan.checks.some(({ maxSpend }) => maxSpend !== null);
    const hasReceipt = plan.receipt === 'true' || plan.run !== null;
    if (spendLimits && !hasReceipt)
        complain('max-spend', 'needs `receipt: true` or `run`: otherwise nothing measures what was spent');
    if (plan.receiptFile !== null && !hasReceipt)
        complain('receipt-file', 'needs `receipt: true` or `run`');
    if (setting('on-overspend') !== '' && !spendLimits)
        complain('on-overspend', 'needs a check with `max-spend`');
    if (plan.onOverspend === 'stop' && plan.run === null)
        complain('on-overspend', '`stop` needs `run`: only a command of its own can be stopped');
    if (plan.watchSeconds !== null && plan.run === null)
        complain('watch', 'needs `run`: it watches while that command runs');
}
/** Reads everything a user gave into a plan. All that is wrong is told together. */
async function parsePlan(raw, catalog) {
    const errors = [];
    const complain = (field, message) => errors.push({ where: '', field, message });
    const file = await parseConfigFile(raw.configFile);
    const { list, fromFile } = await chooseList(raw.inputs, file, complain);
    const inputs = Object.entries(raw.inputs).flatMap(([name, text]) => text.trim() === '' ? [] : [[name, text.trim()]]);
    const settings = new Map([...[...file.settings].filter(([, text]) => text.trim() !== ''), ...inputs]);
    const setting = (name) => settings.get(name)?.trim() ?? '';
    const readIf = (name, read) => setting(name) === '' ? null : read(setting(name));
    const choice = (name, allowed) => readIf(name, (text) => readChoice(name, text, allowed, complain));
    const require = choice('require', ['all', 'any']) ?? 'all';
    const timeoutMs = readIf('timeout', (text) => readTimeout('timeout', text, complain)) ?? 30_000;
    const retries = readIf('retries', (text) => readWholeNumber('retries', text, { least: 0, most: 20 }, complain)) ?? 3;
    const summary = choice('summary', ['always', 'on-problem', 'never']) ?? 'always';
    const receipt = choice('receipt', ['on-failure', 'true', 'false']) ?? 'on-failure';
    const onOverspend = choice('on-overspend', ['warn', 'fail', 'stop']) ?? 'warn';
    const watchSeconds = readIf('watch', (text) => readWholeNumber('watch', text, { least: 5, most: 86_400, unit: ' seconds' }, complain));
    const keys = [];
    const checks = list.checks.flatMap((check, index) => {
        const where = list.checks.length === 1 && !settings.has('checks') && !fromFile ? '' : `check ${index + 1}`;
        const { plan, key } = parseCheck(check, {
            catalog,
            environment: raw.environment,
            settings: new Map([...settings].filter(([name]) => name !== 'api-key')),
            secretless: raw.secretless,
            keysAllowed: !fromFile,
            complain: (field, message) => {
                // A setting of the run that is wrong is told once, not for each check that it holds for.
                const inherited = !check.fields.get(field)?.trim() && settings.has(field);
                const place = fromFile ? `${raw.configFile?.path}, ${where}` : where;
                const error = { where: inherited ? '' : place, field, message };
                if (!inherited || !errors.some((told) => told.field === field && told.message === message))
                    errors.push(error);
            },
        });
        if (key !== null)
            keys.push(key);
        return plan === null ? [] : [plan];
    });
    const inputKey = (raw.inputs['api-key'] ?? '').trim();
    if (inputKey !== '')
        keys.push(inputKey);
    const plan = {
        checks,
        require,
        timeoutMs,
        retries,
        summary,
        receipt,
        receiptFile: setting('receipt-file') || null,
        onOverspend,
        run: raw.inputs['run']?.trim() ? raw.inputs['run'] : null,
        watchSeconds,
    };
    errors.push(...file.errors, ...list.errors, ...findDuplicates(checks));
    if (errors.length === 0)
        checkReceiptSettings(plan, setting, complain);
    return { plan: errors.length === 0 && checks.length > 0 ? plan : null, errors, keys: [...new Set(keys)] };
}
//#endregion

//#region src/core/plain-text.ts
/** Longest name that a table shows, in characters. */
const mostNameCharacters$1 = 60;
/** Longest sentence that is shown. */
const mostSentenceCharacters = 1_000;
/** What CI systems take for a command anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const commandMarks = /##(?=\w*\[)/g;
/** Keys were redacted where the text came in: nothing is left to do here. */
const asItIs = (text) => text;
/** Text from outside without control, bidi and zero-width characters, in one line. */
function cleanLine(text, most) {
    // A mebibyte is not cleaned for the sake of its first line; what is cut here is beyond what would be shown.
    return cleanText(text.slice(0, 16 * most), asItIs, most).trim();
}
/** Text from outside for a line of a log: no runner takes any of it for a command, wherever it stands in the line. */
function plainText(text, most = mostSentenceCharacters) {
    return cleanLine(text, most)
        .replace(commandMarks, '# #')
        .replace(/^:(?=:)/, ': ');
}
//#endregion

//#region src/core/align-columns.ts
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const weightless = /\p{M}|[\u200b-\u200d]|\ufe0f/u;
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += weightless.test(character) ? 0 : wide.test(character) ? 2 : 1;
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

//#region src/core/format-figure.ts
const currency = /^[A-Z]{3}$/;
/**
 * The digits of an amount for a table: `1,234.50`. Money with exactly one decimal gets a second, so that columns read
 * well; nothing is ever rounded.
 */
function formatDigits(value, unit) {
    const digits = groupDecimal(value);
    return unit !== null && currency.test(unit) && /\.\d$/.test(digits) ? `${digits}0` : digits;
}
/** An amount for a table: `1,234.50 USD`. */
function formatFigure(value, unit) {
    return unit === null ? formatDigits(value, unit) : `${formatDigits(value, unit)} ${unit}`;
}
//#endregion

//#region src/core/format-time.ts
/** A time (RFC 3339, or a bare date) for people: `2026-12-01 00:00 UTC`, `2026-12-01`. Empty when there is none. */
function formatTime(time) {
    if (time === null)
        return '';
    if (/^\d{4}-\d{2}-\d{2}$/.test(time))
        return time;
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
//#endregion

//#region src/core/render-results.ts
/** JSON with every digit of every amount, and nothing in it that a CI system takes for a command. */
function renderExactJson(value, indent) {
    const exact = {
        test: (candidate) => candidate instanceof Big,
        stringify: (amount) => formatDecimal(amount),
    };
    return (stringify(value, undefined, indent, [exact]) ?? 'null').replace(commandMarks, '#\\u0023');
}
//#endregion

//#region zod/v4/core/util.js
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return value;
            });
        }
        else
            putProp(target, key, desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
function extend$1(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}
//#endregion

//#region zod/v4/core/core.js
var _a;
/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    return globalConfig;
}
//#endregion

//#region zod/v4/core/errors.js
/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
//#endregion

//#region zod/v4/core/parse.js
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
//#endregion

//#region zod/v4/core/regexes.js
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
//#endregion

//#region zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
//#endregion

//#region zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};
//#endregion

//#region zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = boolean$1;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject$1 = isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject$1(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(issue(_iss));
    }
}
//#endregion

//#region zod/v4/core/api.js
function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
//#endregion

//#region zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        own(this, "with", value);
    },
    parse(data, params) {
        return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return clone(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return _string(ZodMiniString, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
    return _boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(params),
    });
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return extend$1(schema, shape);
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodMiniTuple = /*@__PURE__*/ $constructor("ZodMiniTuple", (inst, def) => {
    $ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...normalizeParams(params),
    });
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
const ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return shallowClone(defaultValue);
        },
    });
}
const ZodMiniCatch = /*@__PURE__*/ $constructor("ZodMiniCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
});
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return _refine(ZodMiniCustom, fn, _params);
}
//#endregion

//#region src/core/json-pointer.ts
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
    if (Array.isArray(value))
        return /^(?:0|[1-9]\d*)$/.test(name) && Object.hasOwn(value, name) ? value[Number(name)] : undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
/** What stands at that place; undefined when the document has no such place. Inherited members are no places. */
function readJsonPointer(document, pointer) {
    return pointer.reduce(step, document);
}
//#endregion

//#region src/providers/custom-declaration.ts
const authForms = '`bearer`, `header X-Api-Key`, `query api_key` or `basic`';
/** Headers that the request sets for itself, or that would change how it is read. */
const reservedHeaders = new Set([
    'accept',
    'accept-encoding',
    'connection',
    'content-length',
    'content-type',
    'host',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'user-agent',
]);
/**
 * Reads a check's declaration of its own provider.
 * @param fields the check's fields as its user wrote them; an empty one is not given. `budget` and `base-url` are looked
 *   at only as far as they decide what is allowed here.
 * @returns the declaration, or everything that is wrong.
 */
function parseDeclaration(fields) {
    const problems = [];
    const report = (field, message) => problems.push({ field, message });
    if (isGiven(fields, 'base-url'))
        report('base-url', 'does not apply to `custom`: put the address into `url`');
    const auth = parseAuth(fields, report);
    const url = parseUrl(fields, auth, report);
    const unit = parseUnit(fields, report);
    const scale = parseScale(fields, report);
    const figures = parseFigures(fields, unit, report);
    const resetsAt = parseResetsAt(fields, report);
    if (auth === null || url === null || unit === null || scale === null || figures === null)
        return problems;
    return problems.length > 0 ? problems : { url, auth, unit, scale, figures, resetsAt };
}
function textOf$1(fields, field) {
    return Object.hasOwn(fields, field) ? (fields[field] ?? '').trim() : '';
}
function isGiven(fields, field) {
    return textOf$1(fields, field) !== '';
}
function parseUrl(fields, auth, report) {
    const text = textOf$1(fields, 'url');
    const wrong = (message) => {
        report('url', message);
        return null;
    };
    if (text === '')
        return wrong('is required: the address that answers with the balance, `https://…`');
    const [address = ''] = text.split('?');
    const base = parseBaseUrl(address);
    if (typeof base === 'string')
        return wrong(base);
    if (!/^[!-~]*$/.test(text))
        return wrong('must be plain ASCII without blanks');
    if (text.includes('#'))
        return wrong('must not have a fragment, which is never sent');
    const url = new URL(text);
    if (url.pathname.startsWith('//'))
        return wrong('has a path that starts with two slashes');
    if (auth?.kind === 'query' && url.searchParams.has(auth.name)) {
        return wrong(`already holds the parameter \`${auth.name}\`, in which \`auth\` sends the key: leave it out`);
    }
    return url;
}
function parseAuth(fields, report) {
    const [form = '', name = '', ...rest] = (textOf$1(fields, 'auth') || 'bearer').split(/\s+/);
    const wrong = (message) => {
        report('auth', message);
        return null;
    };
    const kind = form.toLowerCase();
    if (kind === 'bearer' || kind === 'basic')
        return name === '' ? { kind } : wrong(`must be ${authForms}`);
    if ((kind !== 'header' && kind !== 'query') || rest.length > 0)
        return wrong(`must be ${authForms}`);
    if (name === '')
        return wrong(`lacks the name: write \`${kind === 'header' ? 'header X-Api-Key' : 'query api_key'}\``);
    if (kind === 'query') {
        return /^[\w.~[\]-]+$/.test(name)
            ? { kind, name }
            : wrong('has a parameter name with characters that none can have');
    }
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
        return wrong('has a header name with characters that none can have');
    return reservedHeaders.has(name.toLowerCase())
        ? wrong('names a header that the request needs for itself')
        : { kind, name };
}
function parseUnit(fields, report) {
    const unit = textOf$1(fields, 'unit');
    if (/^[A-Za-z][\w-]*$/.test(unit))
        return unit;
    report('unit', unit === '' ? 'is required: `USD`, `credits`, …' : 'must be one word, such as `USD` or `credits`');
    return null;
}
function parseScale(fields, report) {
    const scale = parsePlainDecimal(textOf$1(fields, 'scale') || '1');
    if (scale?.gt(0) === true)
        return scale;
    report('scale', 'must be a plain number above 0: `0.01` where the API counts cents');
    return null;
}
function parsePointer(fields, field, report) {
    const pointer = parseJsonPointer(textOf$1(fields, field));
    if (pointer === null)
        report(field, 'must be a JSON Pointer, such as `/data/balance` (in it, `~1` is a slash and `~0` a tilde)');
    return pointer;
}
function parseResetsAt(fields, report) {
    if (!isGiven(fields, 'resets-at'))
        return null;
    if (isGiven(fields, 'budget'))
        report('resets-at', 'does not go with `budget`, which has its own period');
    return parsePointer(fields, 'resets-at', report);
}
/** `remaining`, or `total` with `used`, or `used` with `budget`, and no two of these. */
function parseFigures(fields, unit, report) {
    const given = ['remaining', 'total', 'used', 'budget'].filter((field) => isGiven(fields, field));
    const budgetUnit = parseBudget(textOf$1(fields, 'budget'))?.unit ?? null;
    if (budgetUnit !== null && unit !== null && !sameUnit(budgetUnit, unit)) {
        report('budget', `is in ${budgetUnit}, but \`unit\` is ${unit}: units are never converted`);
    }
    const wrong = (field, message) => {
        report(field, message);
        return null;
    };
    const at = (field) => parsePointer(fields, field, report);
    switch (given.join(' ')) {
        case 'remaining': {
            const remaining = at('remaining');
            return remaining && { form: 'remaining', remaining };
        }
        case 'total used': {
            const [total, used] = [at('total'), at('used')];
            return total && used && { form: 'difference', total, used };
        }
        case 'used budget': {
            const used = at('used');
            return used && { form: 'spend', used };
        }
        case 'used':
            return wrong('used', 'alone tells no remainder: add `total`, or a `budget` such as `200 USD/month`');
        case 'total':
            return wrong('total', 'alone tells no remainder: add `used`');
        case '':
        case 'budget':
            return wrong('remaining', 'is required, or `total` with `used`, or `used` with `budget`: where the answer holds the amount');
        default:
            return wrong(given[0] ?? '', 'does not go with the rest: give `remaining`, or `total` with `used`, or `used` with `budget`');
    }
}
//#endregion

//#region src/providers/wire.ts
// The shapes of single values in providers' answers. Each accepts exactly what it names: null, "" and NaN are no numbers.
function textOf(value) {
    if (value instanceof WireNumber)
        return value.text;
    return typeof value === 'string' ? value : null;
}
/** A number, or a string of digits, with every digit kept. At most 40 digits, and 10^±40. */
function decimal() {
    return pipe(unknown(), transform((value, context) => {
        const text = textOf(value);
        const parsed = text === null ? null : parseWireNumber(text);
        if (parsed !== null)
            return parsed;
        context.issues.push({ code: 'custom', message: 'not a number', input: value });
        return NEVER;
    }));
}
/** A decimal that may be absent or null: then null, never 0. */
function optionalDecimal() {
    return pipe(optional(nullable(decimal())), transform((value) => value ?? null));
}
/** A whole number without a sign (a code, a count), or a string of its digits. */
function whole() {
    return pipe(unknown(), transform((value, context) => {
        const parsed = wholeNumber(value);
        if (parsed !== null)
            return parsed;
        context.issues.push({ code: 'custom', message: 'not a whole number', input: value });
        return NEVER;
    }));
}
/** A whole number that may be absent or null: then null. */
function optionalWhole() {
    return pipe(optional(nullable(whole())), transform((value) => value ?? null));
}
/** A string that may be absent or null: then null. */
function optionalText() {
    return pipe(optional(nullable(string())), transform((value) => value ?? null));
}
/** A time as text, absent or null. An unreadable one never fails the balance: `readable` is false, and the provider warns. */
function optionalTime() {
    return pipe(optional(unknown()), transform((value) => {
        if (value === undefined || value === null)
            return { instant: null, readable: true };
        const instant = typeof value === 'string' ? parseInstant(value) : null;
        return { instant, readable: instant !== null };
    }));
}
/** A time as seconds since 1970, absent or null. An unreadable one never fails the balance. */
function optionalUnixTime() {
    return pipe(optional(unknown()), transform((value) => {
        if (value === undefined || value === null)
            return { instant: null, readable: true };
        const text = textOf(value);
        const instant = text !== null && /^\d{1,12}$/.test(text) ? instantFromSeconds(Number(text)) : null;
        return { instant, readable: instant !== null };
    }));
}
/** The sentence that a time which was told and could not be read is owed; none for any other. */
function unreadableTime(time, what) {
    return time.readable ? [] : [`The ${what} could not be read.`];
}
//#endregion

//#region src/providers/custom.ts
// A provider that one check declares for itself: any JSON endpoint that tells an amount. No code runs, nothing but the
// declared places of the answer is read, and the key goes to the host of `url` alone.
/** What a check writes as its provider. */
const customId = 'custom';
/** Environment variable with the key, when the check names none. */
const customKeyVariable = 'CUSTOM_API_KEY';
/**
 * Builds the provider of one check from the check's own fields.
 * @param fields as the user wrote them; an empty one is not given. `budget` belongs to them, because `used` needs it.
 * @returns the provider, or everything that is wrong with the fields; nothing in it repeats a URL.
 */
function declareCustom(fields) {
    const declared = parseDeclaration(fields);
    if (!('url' in declared))
        return declared;
    const { url, auth } = declared;
    return {
        id: customId,
        name: 'Custom endpoint',
        origin: url.origin,
        keyVariable: customKeyVariable,
        auth,
        endpoint: `GET ${url.pathname}`,
        documentation: url.origin,
        checked: '2026-11-21',
        evidence: 'documented',
        topUp: '',
        about: { key: 'The key that the endpoint takes.', sources: [url.origin] },
        ...whatItTells(declared),
    };
}
function whatItTells(declared) {
    const { url, unit, figures } = declared;
    const ask = (api) => api.get(`${url.pathname}${url.search}`, unknown());
    if (figures.form === 'spend') {
        return {
            pools: [],
            budget: { periods: ['day', 'week', 'month'], unit },
            async readSpend(api, asked) {
                if (!sameUnit(asked.unit, unit)) {
                    throw Failure.configuration(`the spend is in ${unit}, the budget in ${asked.unit}`, 'Units are never converted: set the budget in the unit of the spend.');
                }
                return { used: amountAt(await ask(api), 'used', figures.used, declared), unit, left: null, warnings: [] };
            },
        };
    }
    return {
        pools: [{ id: 'balance', label: 'Balance', unit }],
        async read(api) {
            const answer = await ask(api);
            const resetsAt = timeAt(answer, declared.resetsAt);
            return {
                pools: [
                    pool({
                        id: 'balance',
                        label: 'Balance',
                        unit,
                        ...figuresIn(answer, figures, declared),
                        resetsAt: resetsAt.instant,
                    }),
                ],
                warnings: resetsAt.readable ? [] : ['No time that can be read stands where `resets-at` points.'],
            };
        },
    };
}
function figuresIn(answer, figures, declared) {
    if (figures.form === 'remaining')
        return { remaining: amountAt(answer, 'remaining', figures.remaining, declared) };
    const used = amountAt(answer, 'used', figures.used, declared);
    const total = amountAt(answer, 'total', figures.total, declared);
    return { remaining: total.minus(used), total, used };
}
/** @throws {Failure} `unexpected-body` when no number stands there: absent is not zero. */
function amountAt(answer, field, pointer, { scale }) {
    const read = decimal().safeParse(readJsonPointer(answer, pointer));
    if (read.success)
        return read.data.times(scale);
    throw Failure.because('unexpected-body', `no number stands where \`${field}\` points`, {
        hint: `Compare the JSON Pointer in \`${field}\` with what the endpoint answers.`,
    });
}
/** The time at that place: text, or seconds or milliseconds since 1970. An absent or unreadable one never fails the balance. */
function timeAt(answer, pointer) {
    const value = pointer === null ? null : readJsonPointer(answer, pointer);
    if (value === null)
        return { instant: null, readable: true };
    const text = value instanceof WireNumber ? value.text : value;
    const instant = typeof text === 'string' ? (parseInstant(text) ?? instantOfEpoch(text)) : null;
    return { instant, readable: instant !== null };
}
function instantOfEpoch(text) {
    if (!/^\d{9,13}$/.test(text))
        return null;
    const value = Number(text);
    return instantFromSeconds(text.length > 11 ? value / 1000 : value);
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
        id: 'cerebras',
        name: 'Cerebras',
        instead: 'Its answers carry rate limits only (x-ratelimit-remaining-requests-day), and those are no credit. Watch the balance in the console.',
    },
    {
        id: 'cohere',
        name: 'Cohere',
        instead: 'It can tell whether a key is valid (POST /v1/check-api-key), and nothing about money. See whether its billing page offers a spending limit or an alert.',
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
        id: 'fireworks',
        name: 'Fireworks AI',
        aliases: ['fireworks-ai', 'fireworksai'],
        instead: 'It tells what an account has spent (GET /v1/accounts/{account}/billing/summary); whether the running day is in it is not known, so no budget is built on it yet. Set a monthly spend limit in the console.',
    },
    {
        id: 'gladia',
        name: 'Gladia',
        instead: 'Its balance stands in the dashboard alone. Watch it there.',
    },
    {
        id: 'google-gemini',
        name: 'Google Gemini API',
        aliases: ['gemini', 'google', 'google-ai', 'google-ai-studio', 'vertex', 'vertex-ai'],
        instead: 'Money is kept by Google Cloud Billing, which a Gemini key cannot read. Set a budget with alerts there.',
    },
    {
        id: 'groq',
        name: 'GroqCloud',
        aliases: ['groqcloud', 'groq-cloud'],
        instead: 'Its answers carry rate limits only (x-ratelimit-remaining-…), and those are no credit. Set a spend limit in the console.',
    },
    {
        id: 'huggingface',
        name: 'Hugging Face',
        aliases: ['hugging-face', 'hf'],
        instead: 'It tells usage for billing, and no credit that is left. Set a spending limit in the billing settings.',
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
        id: 'minimax-payg',
        name: 'MiniMax pay-as-you-go',
        aliases: ['minimax', 'mini-max'],
        instead: 'An empty balance shows only as the error 1008 of a call that costs money, and a gate makes none. Watch the balance in the console.',
    },
    {
        id: 'mistral',
        name: 'Mistral AI',
        aliases: ['mistral-ai', 'mistralai'],
        instead: 'Spend can be read with the admin key of a Team or Enterprise plan only, in a form that is not documented. Set a monthly spending limit in the admin console.',
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
        instead: 'What is left comes as a header (X-TotalLimit-Remaining) of data calls alone; nothing else tells it. Read that header in the job’s own first call.',
    },
    {
        id: 'perplexity',
        name: 'Perplexity API',
        aliases: ['perplexity-ai', 'pplx', 'sonar'],
        instead: 'Its balance stands in the API settings alone. Turn on automatic top-up there.',
    },
    {
        id: 'portkey',
        name: 'Portkey',
        aliases: ['portkey-ai'],
        instead: 'It enforces usage limits that an admin sets for each key, and tells no balance. Set such a limit, and check the vendor behind the gateway with its own key.',
    },
    {
        id: 'replicate',
        name: 'Replicate',
        instead: 'It tells who owns a token (GET /v1/account); an empty account shows only as 402 when a prediction starts. See whether its billing page offers a spend limit or automatic reload.',
    },
    {
        id: 'requesty',
        name: 'Requesty',
        instead: 'An enterprise management key can list each key’s monthly spend and limit, and nothing tells the balance. Set a monthly limit for the key that the job uses.',
    },
    {
        id: 'sambanova',
        name: 'SambaNova',
        aliases: ['samba-nova', 'sambanova-cloud'],
        instead: 'Its answers carry rate limits only, and those are no credit. Watch the balance in the console.',
    },
    {
        id: 'together',
        name: 'Together AI',
        aliases: ['together-ai', 'togetherai', 'together.ai'],
        instead: 'Its prepaid balance stands on the billing page alone. See whether that page offers an alert or automatic recharge.',
    },
    {
        id: 'zhipu-payg',
        name: 'Z.ai (Zhipu) pay-as-you-go',
        aliases: ['zhipu', 'zhipuai', 'z.ai', 'zai', 'glm', 'bigmodel'],
        instead: 'The wallet stands in the console alone; what can be read are percentages of a Coding Plan’s quota, which are no money. Watch the wallet in the console.',
    },
];
//#endregion

//#region src/providers/aimlapi.ts
// https://docs.aimlapi.com/api-references/service-endpoints/account-balance · checked 2026-11-21
// Traps: the older /v1/billing/balance counts credits of another size; a management key is refused here.
const aimlapi = {
    id: 'aimlapi',
    name: 'AI/ML API',
    aliases: ['aiml', 'aiml-api', 'ai-ml-api'],
    origin: 'https://api.aimlapi.com',
    keyVariable: 'AIMLAPI_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/billing',
    documentation: 'https://docs.aimlapi.com/api-references/service-endpoints/account-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://aimlapi.com/app',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'An ordinary AI/ML API key; a management key is for other endpoints.',
        sources: [
            'github aimlapi/api-docs docs/api-references/service-endpoints/billing-v2.json',
            'github aimlapi/api-docs docs/api-references/service-endpoints/account-balance.md',
        ],
    },
    async read(api) {
        const Billing = object({ current_balance: decimal(), currency: literal('USD') });
        const { current_balance: remaining } = await api.get('/v2/billing', Billing);
        return { pools: [pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

//#region src/providers/anthropic.ts
// https://docs.claude.com/en/api/admin-api/usage-cost/get-cost-report · checked 2026-11-21
// Traps: spend only, there is no balance; amounts are cents, as text; the report ends at the last 00:00 UTC, whatever
// `ending_at` says, and a range without a finished day is a 400: so yesterday is always asked for, and left out again;
// the default of 7 buckets cuts a month silently; a cursor is bound to its query.
const mostPages$1 = 20;
const dayInMs = 86_400_000;
const anthropic = {
    id: 'anthropic',
    name: 'Anthropic',
    aliases: ['claude', 'claude-api', 'anthropic-claude'],
    origin: 'https://api.anthropic.com',
    keyVariable: 'ANTHROPIC_ADMIN_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    headers: { 'anthropic-version': '2023-06-01' },
    endpoint: 'GET /v1/organizations/cost_report',
    documentation: 'https://docs.claude.com/en/api/admin-api/usage-cost/get-cost-report',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.claude.com/settings/billing',
    pools: [],
    budget: {
        periods: ['week', 'month'],
        unit: 'USD',
        refusals: { day: 'Anthropic’s report never holds the running UTC day, so a budget for a day can never be checked' },
    },
    about: {
        key: 'An admin key (`sk-ant-admin…`), made by an organization admin in the Console; individual accounts have none. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
        reset: 'The budget starts anew at 00:00 UTC: each Monday, or on the first of the month.',
        limits: [
            'Anthropic has no balance to ask for: what is left is your budget less what was spent.',
            'The report holds finished UTC days only: what was spent since 00:00 UTC is not in the figure, and a budget for a `day` is refused.',
            'Priority Tier is billed apart and never in the figure; neither is use through a cloud vendor (Bedrock, Vertex, Foundry).',
        ],
        sources: [
            'https://docs.claude.com/en/api/admin-api/usage-cost/get-cost-report',
            'https://docs.anthropic.com/en/api/usage-cost-api',
            'github anthropics/anthropic-cookbook observability/usage_cost_api.ipynb',
        ],
    },
    failureOf({ status, body }) {
        const failure = body === undefined ? null : failureOfStatus(status, body);
        if (failure?.reason !== 'unauthorized' && failure?.reason !== 'forbidden')
            return null;
        return Failure.because(failure.reason, `admin key needed, and this key was rejected (${status})`, {
            code: status,
            ...(failure.said === null ? {} : { said: failure.said }),
            hint: 'An organization admin makes an admin key (sk-ant-admin…) in the Console under Settings, Admin keys; ordinary keys cannot read spend.',
        });
    },
    async readSpend(api, { now, period, start, unit }) {
        const Report = object({
            data: array(object({
                starting_at: instant(),
                results: array(object({ amount: decimal(), currency: string() })),
            })),
            has_more: boolean(),
            next_page: optionalText(),
        });
        const today = periodStart('day', now).getTime();
        const asked = new URLSearchParams({
            starting_at: formatInstant(new Date(Math.min(start.getTime(), today - dayInMs))),
            ending_at: formatInstant(new Date(today + dayInMs)),
            bucket_width: '1d',
            limit: '31',
        });
        const end = nextPeriodStart(period, now).getTime();
        const seen = new Set();
        const rows = [];
        let todayReported = false;
        for (let page = 1; page <= mostPages$1; page++) {
            const { data, has_more, next_page } = await api.get(`/v1/organizations/cost_report?${asked}`, Report);
            for (const { starting_at, results } of data) {
                if (starting_at >= start.getTime() && starting_at < end)
                    rows.push(...results);
                todayReported ||= starting_at === today;
            }
            if (!has_more) {
                const warnings = todayReported
                    ? []
                    : ['Spend since 00:00 UTC is not in this figure: Anthropic reports finished days only.'];
                return { used: sumOfCents(rows, unit), unit: unit.toUpperCase(), left: null, warnings };
            }
            if (next_page === null || next_page === '')
                throw unfinished$1('the report says that it goes on, but not where');
            if (seen.has(next_page))
                throw unfinished$1('the report’s pages go round in a circle');
            seen.add(next_page);
            asked.set('page', next_page);
        }
        throw unfinished$1(`the report has more than ${mostPages$1} pages`);
    },
};
/** A time that must be there, in milliseconds since 1970. */
function instant() {
    return pipe(string(), transform((text, context) => {
        const parsed = parseInstant(text);
        if (parsed !== null)
            return new Date(parsed).getTime();
        context.issues.push({ code: 'custom', message: 'not a time', input: text });
        return NEVER;
    }));
}
/** The total is known only when the last page says so: a partial sum is never shown. */
function unfinished$1(what) {
    return Failure.because('unexpected-body', `${what}, so the sum is not known`);
}
function sumOfCents(rows, unit) {
    const other = rows.find(({ currency }) => !sameUnit(currency, unit));
    if (other !== undefined) {
        throw Failure.configuration(`the spend is in ${other.currency.toUpperCase()}, the budget in ${unit.toUpperCase()}`, 'Units are never converted: set the budget in the currency of the spend.');
    }
    return rows.reduce((total, { amount }) => total.plus(amount), zero).times('0.01');
}
//#endregion

//#region src/providers/apertis-payg.ts
// The two published schemas of Apertis' `payg`, as one. Which of them an answer follows is told by its keys: the newer has
// `account_credits`, the older `remaining_usd`. Sources and traps: `apertis.ts`.
/** @returns the schema; "unlimited", or null for it, is believed only beside the flag that says so. */
function PayAsYouGo() {
    const Cap = union([
        decimal(),
        pipe(optional(nullable(literal('unlimited'))), transform(() => null)),
    ]);
    const Flag = _default(boolean(), false);
    const Newer = pipe(object({
        account_credits: decimal(),
        token_used: optionalDecimal(),
        token_total: Cap,
        token_remaining: Cap,
        token_is_unlimited: Flag,
        token_monthly_limit_usd: optionalDecimal(),
        token_monthly_used_usd: optionalDecimal(),
        monthly_reset_day: optionalWhole(),
    })
        .check(refine((payg) => payg.token_remaining !== null || payg.token_is_unlimited)), transform((payg) => ({
        account: payg.account_credits,
        keyRemaining: payg.token_remaining,
        used: payg.token_used,
        total: payg.token_total,
        monthlyLimit: payg.token_monthly_limit_usd,
        monthlyUsed: payg.token_monthly_used_usd,
        resetDay: payg.monthly_reset_day,
        accountTold: true,
    })));
    const Older = pipe(object({
        account_credits: optional(never()),
        remaining_usd: nullable(decimal()),
        used_usd: optionalDecimal(),
        total_usd: optionalDecimal(),
        is_unlimited: Flag,
        monthly_limit_usd: optionalDecimal(),
        monthly_used_usd: optionalDecimal(),
        monthly_reset_day: optionalWhole(),
    })
        .check(refine((payg) => payg.remaining_usd !== null || payg.is_unlimited)), transform((payg) => ({
        account: payg.remaining_usd,
        keyRemaining: null,
        used: payg.used_usd,
        total: payg.total_usd,
        monthlyLimit: payg.monthly_limit_usd,
        monthlyUsed: payg.monthly_used_usd,
        resetDay: payg.monthly_reset_day,
        accountTold: payg.remaining_usd !== null,
    })));
    return union([Newer, Older])
        .check(refine(({ monthlyLimit, monthlyUsed }) => monthlyLimit === null || monthlyUsed !== null));
}
//#endregion

//#region src/providers/apertis.ts
// https://docs.apertis.ai/api/utilities/billing-credits · checked 2026-11-21
// Traps: two schemas of `payg` are published, told apart by their keys; "unlimited" is null in one and a word in the
// other, and concerns the key's cap, not the account's money; an absent fallback limit is no cap, 0 is off; a 200 may
// hold an error; the day on which a monthly cap starts anew has no time zone, so it is no time.
const quota = { id: 'subscription', label: 'Subscription', unit: 'quota' };
const payAsYouGo = { id: 'payg', label: 'Pay as you go', unit: 'USD' };
const fallback = { id: 'fallback', label: 'Pay-as-you-go fallback', unit: 'USD' };
/** The smaller of what is left so far and of one further cap, whose remainder is never below 0. Equal: the first is named. */
function capped$1(left, cap, boundBy) {
    if (cap === null)
        return left;
    const remaining = notBelowZero(cap);
    return left.remaining?.lte(remaining) ? left : { remaining, boundBy };
}
function BillingCredits() {
    const SubscriptionAnswer = object({
        status: string(),
        cycle_quota_limit: optionalDecimal(),
        cycle_quota_used: optionalDecimal(),
        cycle_quota_remaining: decimal(),
        cycle_end: optionalTime(),
        payg_fallback_enabled: _default(boolean(), false),
        payg_spent_usd: optionalDecimal(),
        payg_limit_usd: optionalDecimal(),
    })
        .check(refine((plan) => !plan.payg_fallback_enabled || plan.payg_limit_usd === null || plan.payg_spent_usd !== null));
    return object({
        object: literal('billing_credits'),
        is_subscriber: boolean(),
        payg: PayAsYouGo(),
        subscription: optional(nullable(SubscriptionAnswer)),
    });
}
function payAsYouGoPool(payg) {
    const { account, keyRemaining, monthlyLimit, monthlyUsed, used, total } = payg;
    const month = monthlyLimit === null || monthlyUsed === null ? null : monthlyLimit.minus(monthlyUsed);
    const left = capped$1(capped$1({ remaining: account, boundBy: 'account' }, keyRemaining, 'key'), month, 'month');
    const unlimited = left.remaining === null;
    return pool({ ...payAsYouGo, ...left, unlimited, used, total, limit: monthlyLimit });
}
function subscriptionPool(subscription, now) {
    const { status, cycle_end, cycle_quota_limit: limit } = subscription;
    const runsOut = status === 'cancelled' && cycle_end.instant !== null && !isPast(cycle_end.instant, now);
    return pool({
        ...quota,
        remaining: subscription.cycle_quota_remaining,
        boundBy: 'cycle',
        used: subscription.cycle_quota_used,
        total: limit,
        limit,
        usable: status === 'active' || runsOut,
        resetsAt: status === 'active' ? cycle_end.instant : null,
        expiresAt: status === 'cancelled' ? cycle_end.instant : null,
    });
}
/** What a subscriber may spend of the pay-as-you-go money once the quota is used up; none where that is switched off. */
function fallbackPools(subscription, payg, usable) {
    const { payg_fallback_enabled: enabled, payg_limit_usd: limit, payg_spent_usd: used } = subscription;
    if (!enabled || limit?.eq(0))
        return [];
    const cap = limit === null || used === null ? null : limit.minus(used);
    const left = capped$1(payg, cap, 'fallback');
    return [
        pool({
            ...fallback,
            remaining: left.remaining,
            boundBy: left.boundBy,
            unlimited: left.remaining === null,
            used,
            limit,
            usable,
        }),
    ];
}
function paygSentences(payg, { boundBy }) {
    const sentences = [];
    if (!payg.accountTold) {
        sentences.push('The key has no limit of its own; what is left on the account itself is not told.');
    }
    if (boundBy === 'month' && payg.resetDay !== null) {
        sentences.push(`The monthly limit starts anew on day ${payg.resetDay} of the month, in a time zone that is not told.`);
    }
    return sentences;
}
function subscriptionSentences({ status, cycle_end }, usable, now) {
    const sentences = [];
    const { instant, readable } = cycle_end;
    const over = instant !== null && isPast(instant, now);
    if (!readable)
        sentences.push('The end of the subscription’s cycle could not be read.');
    if (status === 'cancelled' && instant !== null) {
        sentences.push(`The subscription is cancelled, and ${over ? 'ended' : 'ends'} at ${instant}.`);
    }
    else if (!usable)
        sentences.push(`The subscription cannot be used: its status is ${status}.`);
    else if (over)
        sentences.push(`The subscription’s cycle ended at ${instant}: its figures may be old.`);
    return sentences;
}
const apertis = {
    id: 'apertis',
    name: 'Apertis',
    aliases: ['apertis.ai', 'stima'],
    origin: 'https://api.apertis.ai',
    keyVariable: 'APERTIS_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/dashboard/billing/credits',
    documentation: 'https://docs.apertis.ai/api/utilities/billing-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://apertis.ai',
    pools: [quota, payAsYouGo, fallback],
    about: {
        key: 'Any API key, `sk-…` or `sk-sub-…`; no admin key is needed.',
        zero: 'A subscriber with 0 quota may go on from the pool `fallback`, where the plan allows it.',
        unlimited: 'In the older schema a key without a limit is reported as unlimited: the account’s balance is not told.',
        reset: 'The end of the subscription’s cycle; when it is cancelled, its expiry. Quota does not roll over.',
        limits: ['The day on which a monthly limit starts anew is told without a time zone, so it is only a note.'],
        sources: [
            'https://docs.apertis.ai/api/utilities/billing-credits',
            'https://docs.stima.tech/api/utilities/billing-credits',
            'github apertis-ai/docs docs-api/utilities/billing-credits.md',
        ],
    },
    failureOf: ({ status, body }) => (status >= 200 && status < 300 ? failureInSuccess(status, body) : null),
    async read(api, { now }) {
        const answer = await api.get('/v1/dashboard/billing/credits', BillingCredits());
        const payg = payAsYouGoPool(answer.payg);
        const sentences = paygSentences(answer.payg, payg);
        if (!answer.is_subscriber)
            return { pools: [payg], warnings: sentences };
        const { subscription } = answer;
        if (subscription === undefined || subscription === null) {
            return {
                pools: [payg],
                warnings: [
                    'The key is a subscriber’s, but the answer has no subscription: pay as you go counts.',
                    ...sentences,
                ],
            };
        }
        const cycle = subscriptionPool(subscription, now);
        return {
            pools: [cycle, payg, ...fallbackPools(subscription, payg, cycle.usable)],
            warnings: [...subscriptionSentences(subscription, cycle.usable, now), ...sentences],
        };
    },
};
//#endregion

//#region src/providers/quota-pool.ts
/** A pool that is a cycle's allowance less what was used of it: never below 0, also when the vendor let it be overdrawn. */
function quotaPool(facts) {
    return pool({ boundBy: 'cycle', ...facts, remaining: notBelowZero(facts.limit.minus(facts.used)) });
}
//#endregion

//#region src/providers/apify.ts
// https://docs.apify.com/api/v2/users-me-limits-get · checked 2026-11-21
// Traps: `maxMonthlyUsageUsd` is the account's spending limit, which on paid plans may lie above the prepaid usage; the cycle
// is the account's own month, not the calendar's; tokens with limited permissions get 403.
const apify = {
    id: 'apify',
    name: 'Apify',
    aliases: ['apify.com'],
    origin: 'https://api.apify.com',
    keyVariable: 'APIFY_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/users/me/limits',
    documentation: 'https://docs.apify.com/api/v2/users-me-limits-get',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.apify.com/billing',
    pools: [{ id: 'usage', label: 'Monthly usage limit', unit: 'USD' }],
    about: {
        key: 'An API token of the account without limited permissions, from console.apify.com.',
        zero: 'The account’s limit for this usage cycle is reached: no Actor starts.',
        reset: 'The end of the monthly usage cycle.',
        limits: [
            'It is the spending limit that is read: usage beyond the plan’s prepaid part is charged extra before it is reached.',
        ],
        sources: [
            'https://docs.apify.com/api/v2/users-me-limits-get.md',
            'https://docs.apify.com/api/v2/users-me-limits-put',
            'github noamdorr/quotacanary-oss src/lib/adapters/apify.ts',
        ],
    },
    failureOf({ status, body }) {
        if (status !== 403 || body === undefined)
            return null;
        return Failure.because('forbidden', 'the token may not read the account’s limits (403)', {
            code: status,
            hint: 'Use a token without limited permissions.',
        });
    },
    async read(api) {
        const Limits = object({
            data: object({
                monthlyUsageCycle: optional(nullable(object({ endAt: optionalTime() }))),
                limits: object({ maxMonthlyUsageUsd: decimal() }),
                current: object({ monthlyUsageUsd: decimal() }),
            }),
        });
        const { data } = await api.get('/v2/users/me/limits', Limits);
        const end = data.monthlyUsageCycle?.endAt ?? { instant: null, readable: true };
        return {
            pools: [
                quotaPool({
                    id: 'usage',
                    label: 'Monthly usage limit',
                    unit: 'USD',
                    limit: data.limits.maxMonthlyUsageUsd,
                    used: data.current.monthlyUsageUsd,
                    resetsAt: end.instant,
                }),
            ],
            warnings: unreadableTime(end, 'end of the usage cycle'),
        };
    },
};
//#endregion

//#region src/providers/apikley.ts
// https://docs.apikley.ru/common-api/common-api_get-account-credits · checked 2026-11-21
// Traps: errors come in a 200 with a `code` of their own, and then without `data`; 455 and 505 do not mean what these
// statuses mean elsewhere; the list of codes is open (433 is not in it); fractions occur although the schema says integer.
const credits$2 = { id: 'credits', label: 'Credits', unit: 'credits' };
/** What Apikley means by a code, as HTTP status and in the body alike; null leaves it to the meaning it has elsewhere. */
function ownMeaning(code, body) {
    if (code === 455)
        return failureWith('maintenance', code, body);
    if (code === 433)
        return failureWith('insufficient', code, body);
    return null;
}
function failureOf$4({ status, body }) {
    const Envelope = object({ code: unknown() });
    const envelope = Envelope.safeParse(body);
    const code = envelope.success ? wholeNumber(envelope.data.code) : null;
    // Beside a good code the message says "success", whatever the status.
    if (code === 200)
        return ownMeaning(status, undefined) ?? failureOfStatus(status, undefined);
    if (code === 505)
        return failureWith('forbidden', code, body);
    const failure = code === null ? null : (ownMeaning(code, body) ?? failureOfStatus(code, body));
    return failure ?? ownMeaning(status, body);
}
const apikley = {
    id: 'apikley',
    name: 'Apikley',
    aliases: ['api-kley', 'apikley.ru'],
    origin: 'https://api.apikley.ru',
    keyVariable: 'APIKLEY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/chat/credit',
    documentation: 'https://docs.apikley.ru/common-api/common-api_get-account-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.apikley.ru',
    pools: [credits$2],
    about: {
        key: 'An Apikley API key. Keys of Kie.ai, whose interface this is, work with `base-url` only.',
        limits: ['A credit has no stated price, so it is never converted to money.'],
        sources: ['https://docs.apikley.ru/common-api/common-api_get-account-credits', 'https://docs.kie.ai/common-api'],
    },
    failureOf: failureOf$4,
    async read(api) {
        const Credit = object({ code: whole().check(refine((code) => code === 200)), data: decimal() });
        const { data } = await api.get('/api/v1/chat/credit', Credit);
        return { pools: [pool({ ...credits$2, remaining: data })], warnings: [] };
    },
};
//#endregion

//#region src/providers/bfl.ts
// https://docs.bfl.ai/api-reference/get-the-users-credits · checked 2026-11-21
// Traps: credits are the organization's, fractions among them.
const bfl = {
    id: 'bfl',
    name: 'Black Forest Labs',
    aliases: ['flux', 'blackforestlabs', 'black-forest-labs'],
    origin: 'https://api.bfl.ai',
    keyVariable: 'BFL_API_KEY',
    auth: { kind: 'header', name: 'x-key' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://docs.bfl.ai/api-reference/get-the-users-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dashboard.bfl.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'A BFL API key; all projects of its organization draw from the same credits.',
        sources: ['https://docs.bfl.ai/api-reference/get-the-users-credits.md', 'https://docs.bfl.ai/llms-full.txt'],
    },
    async read(api) {
        const Credits = object({ credits: decimal() });
        const { credits } = await api.get('/v1/credits', Credits);
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: credits })], warnings: [] };
    },
};
//#endregion

//#region src/providers/browser-use.ts
// https://docs.browser-use.com/cloud/guides/billing · checked 2026-11-21
// Traps: credits belong to the project of the key, not to its owner; 404 means that the key has no project; the header
// takes no "Bearer"; `rateLimit` is an old name for concurrency.
const browserUse = {
    id: 'browser-use',
    name: 'Browser Use',
    aliases: ['browseruse', 'browser-use-cloud'],
    origin: 'https://api.browser-use.com',
    keyVariable: 'BROWSER_USE_API_KEY',
    auth: { kind: 'header', name: 'X-Browser-Use-API-Key' },
    endpoint: 'GET /api/v2/billing/account',
    documentation: 'https://docs.browser-use.com/cloud/guides/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.browser-use.com',
    pools: [{ id: 'credits', label: 'Project credits', unit: 'USD' }],
    about: {
        key: 'A Browser Use Cloud API key; it reads the credits of its project.',
        sources: [
            'https://docs.browser-use.com/cloud/guides/billing.md',
            'https://docs.browser-use.com/cloud/api-v3/billing/get-account-billing.md',
            'github browser-use/sdk browser-use-node/src/v2/resources/billing.ts',
        ],
    },
    failureOf({ status, body }) {
        return status === 404 ? failureWith('unauthorized', status, body) : null;
    },
    async read(api) {
        const Account = object({ totalCreditsBalanceUsd: decimal() });
        const { totalCreditsBalanceUsd: remaining } = await api.get('/api/v2/billing/account', Account);
        return { pools: [pool({ id: 'credits', label: 'Project credits', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

//#region src/providers/cloudflare-ai-gateway.ts
// https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance · checked 2026-11-21
// Traps: `balance` counts cents, fractions among them (the reference does not say so, its top-up and its clients do);
// a malformed token is refused with 400 and code 6003.
function failureOf$3({ status, body }) {
    const Problem = object({ errors: array(object({ code: whole(), message: string() })) });
    const problem = Problem.safeParse(body);
    const [first] = problem.success ? problem.data.errors : [];
    return status === 400 && first?.code === 6003 ? failureWith('unauthorized', status, { message: first.message }) : null;
}
const cloudflareAiGateway = {
    id: 'cloudflare-ai-gateway',
    name: 'Cloudflare AI Gateway',
    aliases: ['cloudflare', 'cf-ai-gateway'],
    origin: 'https://api.cloudflare.com',
    keyVariable: 'CLOUDFLARE_API_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /client/v4/accounts/<account>/ai-gateway/billing/credit-balance',
    documentation: 'https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dash.cloudflare.com',
    pools: [{ id: 'credits', label: 'Unified Billing credits', unit: 'USD' }],
    account: { required: true, meaning: 'the id of the Cloudflare account' },
    about: {
        key: 'An API token with the permission AI Gateway Read (or Write) on the account.',
        zero: 'Also what an account says that never bought credits. Models with a key of one’s own, and Workers AI, need none.',
        sources: [
            'https://developers.cloudflare.com/api/go/resources/ai_gateway/subresources/billing/methods/credit_balance',
            'the same reference, Create a top-up: “Top-up amount in cents”',
            'public client code that compared the answer with the dashboard: 1000 is 10 USD, 640.19 is 6.40 USD',
        ],
    },
    failureOf: failureOf$3,
    async read(api, { account }) {
        const CreditBalance = object({ success: literal(true), result: object({ balance: decimal() }) });
        const path = `/client/v4/accounts/${encodeURIComponent(account ?? '')}/ai-gateway/billing/credit-balance`;
        const { result } = await api.get(path, CreditBalance);
        const remaining = result.balance.times('0.01');
        return { pools: [pool({ id: 'credits', label: 'Unified Billing credits', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

//#region src/providers/crustdata.ts
// https://docs.crustdata.com/general/credits · checked 2026-11-21
// Traps: `recurring_credits` is the size of a grant, neither a total nor a limit; either shape may come from either URL;
// `x-ratelimit-reset` is seconds from now; 401 comes as text/plain; the refresh date may be past, or in no known form;
// without `x-api-version` the account's page answers 400; wallets only inform, `account.credits` is what counts.
const credits$1 = { id: 'account', label: 'Account credits', unit: 'credits' };
function AccountAnswer() {
    const Account = object({
        credits: decimal(),
        recurring_credits: optionalDecimal(),
        // These two only make a sentence: a form nobody foresaw must not cost the balance.
        recurring_credits_frequency: _catch(nullable(string().check(_regex(/^[a-z]+$/))), null),
        recurring_credits_refresh_date: optionalTime(),
        credit_rollover: _catch(nullable(boolean()), null),
    });
    const Enclosing = object({ account: unknown() });
    const unwrap = transform((body) => {
        const enclosing = Enclosing.safeParse(body);
        return enclosing.success ? (enclosing.data.account ?? body) : body;
    });
    return pipe(pipe(unknown(), unwrap), Account);
}
function refused(failure) {
    return failure instanceof Failure && failure.reason !== 'waf-block' && (failure.code === 403 || failure.code === 404);
}
async function readAccount$1(api) {
    try {
        return await api.get('/account/credits', AccountAnswer());
    }
    catch (first) {
        if (!refused(first))
            throw first;
        try {
            return await api.get('/user/credits', AccountAnswer());
        }
        catch (second) {
            throw refused(second) ? first : second;
        }
    }
}
function grantSentences(account, now) {
    const { instant, readable } = account.recurring_credits_refresh_date;
    if (!readable)
        return ['The date of the next credit grant could not be read.'];
    if (account.recurring_credits === null || account.recurring_credits.lte(0))
        return [];
    const size = `${groupDecimal(account.recurring_credits)} credits`;
    const rhythm = account.recurring_credits_frequency === null ? 'regularly' : account.recurring_credits_frequency;
    if (instant === null)
        return [`The plan grants ${size} ${rhythm}.`];
    if (isPast(instant, now))
        return [`The plan grants ${size} ${rhythm}; the date told for the next grant, ${instant}, has passed.`];
    const lapse = account.credit_rollover === false ? ' What is left of the running grant lapses then.' : '';
    return [`The plan grants ${size} ${rhythm}, next on ${instant}.${lapse}`];
}
const crustdata = {
    id: 'crustdata',
    name: 'Crustdata',
    aliases: ['crust-data', 'crustdata.com'],
    origin: 'https://api.crustdata.com',
    keyVariable: 'CRUSTDATA_API_KEY',
    auth: { kind: 'bearer' },
    headers: { 'x-api-version': '2025-11-01' },
    endpoint: 'GET /account/credits, else GET /user/credits',
    documentation: 'https://docs.crustdata.com/general/credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.crustdata.com',
    pools: [credits$1],
    about: {
        key: 'Any API key of the account: all keys draw from the same credits. The request is free.',
        reset: 'The date of the next recurring grant, where the plan has one.',
        limits: ['Wallets with an expiry of their own are not told apart from the rest.'],
        sources: [
            'https://docs.crustdata.com/general/credits',
            'https://docs.crustdata.com/api-reference/account-apis/get-account-credit-balance',
        ],
    },
    async read(api, { now }) {
        const account = await readAccount$1(api);
        return {
            pools: [
                pool({
                    ...credits$1,
                    remaining: account.credits,
                    resetsAt: account.recurring_credits_refresh_date.instant,
                }),
            ],
            warnings: grantSentences(account, now),
        };
    },
};
//#endregion

//#region src/providers/dataforseo.ts
// https://docs.dataforseo.com/v3/appendix/user_data/ · checked 2026-11-21
// Traps: errors come in a 200 with a `status_code` of their own (20000 is success), for the whole and for each task; the
// key is the login and the API password, not the account's; at most 6 requests a minute.
const success$1 = 20_000;
/** DataForSEO's own codes are HTTP's with two digits behind: 40100 is 401. */
function failureOf$2({ status, body }) {
    if (status !== 200)
        return null;
    const Verdict = object({ status_code: whole(), status_message: optional(string()) });
    const Envelope = extend(Verdict, { tasks: optional(nullable(array(Verdict))) });
    const envelope = Envelope.safeParse(body);
    if (!envelope.success)
        return null;
    const bad = [envelope.data, ...(envelope.data.tasks ?? [])].find(({ status_code: code }) => code !== success$1);
    if (bad === undefined)
        return null;
    const said = { message: bad.status_message };
    if (bad.status_code >= 40_100 && bad.status_code < 40_200)
        return failureWith('unauthorized', bad.status_code, said);
    if (bad.status_code >= 40_300 && bad.status_code < 40_400)
        return failureWith('forbidden', bad.status_code, said);
    if (bad.status_code >= 50_000)
        return failureWith('server-error', bad.status_code, said);
    return failureWith('unexpected-body', bad.status_code, said);
}
const dataforseo = {
    id: 'dataforseo',
    name: 'DataForSEO',
    aliases: ['data-for-seo'],
    origin: 'https://api.dataforseo.com',
    keyVariable: 'DATAFORSEO_API_KEY',
    auth: { kind: 'basic' },
    endpoint: 'GET /v3/appendix/user_data',
    documentation: 'https://docs.dataforseo.com/v3/appendix/user_data/',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.dataforseo.com',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'API login and API password (not the account’s own), as `login:password`. The request is free.',
        sources: [
            'crate data-for-seo 0.3.0 src/entity/appendix/mod.rs (fields, after the vendor’s page)',
            'public client code: Basic login:password, success is status_code 20000, money.balance and money.total',
        ],
    },
    failureOf: failureOf$2,
    async read(api) {
        const Money = object({ balance: decimal(), total: optionalDecimal() });
        const Task = object({ result: tuple([object({ money: Money })], unknown()) });
        const UserData = object({ tasks: tuple([Task], unknown()) });
        const { tasks } = await api.get('/v3/appendix/user_data', UserData);
        const { balance, total } = tasks[0].result[0].money;
        return {
            pools: [pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining: balance, total })],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/deepgram.ts
// https://developers.deepgram.com/reference/manage/billing/list · checked 2026-11-21
// Traps: several balances for one project, in `usd` or in `hour`; a key without `billing:read` gets 401, not 403; a project
// that is not the key's gets 404. No balance in the list may mean used up, or paid by invoice.
const usd$2 = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const hours = { id: 'hours', label: 'Balance in hours', unit: 'hours' };
function definitionOf(units) {
    const name = units.toLowerCase();
    if (name === 'usd')
        return usd$2;
    if (name === 'hour' || name === 'hours')
        return hours;
    return { id: name, label: `Balance in ${units}`, unit: units };
}
/** One pool for each unit: balances of one unit are one store, those of different units are never added. */
function sumByUnit(balances) {
    const sums = new Map();
    for (const { amount, units } of balances) {
        const definition = definitionOf(units);
        const sum = sums.get(definition.id)?.remaining?.plus(amount) ?? amount;
        sums.set(definition.id, pool({ ...definition, remaining: sum }));
    }
    const known = [usd$2, hours].flatMap(({ id }) => sums.get(id) ?? []);
    return [...known, ...[...sums.values()].filter((found) => !known.includes(found))];
}
async function findProject(api) {
    const Projects = object({ projects: array(object({ project_id: string() })) });
    const { projects } = await api.get('/v1/projects', Projects);
    const [first] = projects;
    if (first === undefined)
        throw Failure.because('unexpected-body', 'the answer lists no project for this key');
    if (projects.length === 1)
        return first.project_id;
    throw Failure.configuration(`the key sees ${projects.length} projects, and \`account\` does not say which`, 'Give the id of the project in `account`.');
}
const deepgram = {
    id: 'deepgram',
    name: 'Deepgram',
    aliases: ['deep-gram', 'deepgram.com'],
    origin: 'https://api.deepgram.com',
    keyVariable: 'DEEPGRAM_API_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
    endpoint: 'GET /v1/projects/{account}/balances',
    documentation: 'https://developers.deepgram.com/reference/manage/billing/list',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.deepgram.com',
    pools: [usd$2, hours],
    account: { required: false, meaning: 'id of the project; found out when the key sees one project only' },
    about: {
        key: 'An API key with the scope `billing:read`, which keys of the role Owner or Admin have.',
        zero: 'The project’s balances of that unit add up to nothing.',
        limits: ['A project without any balance is reported as unknown: it may be used up, or paid by invoice.'],
        sources: [
            'https://developers.deepgram.com/reference/manage/billing/list.md',
            'https://developers.deepgram.com/reference/manage/projects/list.md',
            'https://developers.deepgram.com/reference/errors',
            'github deepgram/deepgram-dotnet-sdk Deepgram/Models/Billing.cs (usd or hour)',
        ],
    },
    failureOf({ status, body }) {
        if (status === 404) {
            return Failure.configuration('there is no such project for this key (404)', 'Check `account`: it must be the id of one of the key’s own projects.');
        }
        const Problem = object({ err_code: optional(unknown()), category: optional(unknown()) });
        const problem = Problem.safeParse(body);
        const code = problem.success ? (problem.data.err_code ?? problem.data.category) : null;
        if (status < 400 || code !== 'INSUFFICIENT_PERMISSIONS')
            return null;
        return Failure.because('forbidden', 'the key may not read the balance', {
            code: status,
            hint: 'The key itself is good: it needs the scope `billing:read` (role Owner or Admin).',
        });
    },
    async read(api, { account }) {
        const project = account ?? (await findProject(api));
        const Balances = object({ balances: array(object({ amount: decimal(), units: string() })) });
        const { balances } = await api.get(`/v1/projects/${encodeURIComponent(project)}/balances`, Balances);
        if (balances.length === 0)
            throw Failure.because('no-such-pool', 'the project has no balance at all');
        return { pools: sumByUnit(balances), warnings: [] };
    },
};
//#endregion

//#region src/providers/deepinfra.ts
// https://api.deepinfra.com/openapi.json · checked 2026-11-21
// Traps: a negative `stripe_balance` is credit, a positive one is debt; `recent`, used since the last invoice, is not yet
// in it; the `limit` on spend is none at null or 0; a suspended account cannot spend what it has.
const deepinfra = {
    id: 'deepinfra',
    name: 'DeepInfra',
    aliases: ['deep-infra'],
    origin: 'https://api.deepinfra.com',
    keyVariable: 'DEEPINFRA_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /payment/checklist?compute_owed=true',
    documentation: 'https://api.deepinfra.com/openapi.json',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://deepinfra.com/dash',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'A DeepInfra API key that may read billing.',
        zero: 'An account that pays by card after use has no credit here: its figure is what it owes, with a minus.',
        limits: ['The spending limit is taken to hold for what was used since the last invoice.'],
        sources: [
            'github tryAGI/DeepInfra src/libs/DeepInfra/openapi.json (a copy of the vendor’s OpenAPI document)',
            'github steipete/CodexBar docs/deepinfra.md and DeepInfraUsageFetcher.swift',
        ],
    },
    async read(api) {
        const Checklist = object({
            stripe_balance: decimal(),
            recent: decimal(),
            limit: optionalDecimal(),
            suspended: optional(boolean()),
        });
        const answer = await api.get('/payment/checklist?compute_owed=true', Checklist);
        const balance = answer.stripe_balance.times(-1).minus(answer.recent);
        const limit = answer.limit?.gt(0) ? answer.limit : null;
        const allowed = limit === null ? null : notBelowZero(limit.minus(answer.recent));
        const capped = allowed?.lt(balance) ?? false;
        return {
            pools: [
                pool({
                    id: 'account',
                    label: 'Account balance',
                    unit: 'USD',
                    remaining: capped ? allowed : balance,
                    boundBy: capped ? 'cycle' : 'account',
                    used: answer.recent,
                    limit,
                    usable: answer.suspended !== true,
                }),
            ],
            warnings: answer.suspended === true ? ['DeepInfra says that the account is suspended.'] : [],
        };
    },
};
//#endregion

//#region src/providers/deepl.ts
// https://developers.deepl.com/api-reference/usage-and-quota · checked 2026-11-21
// Traps: free keys (`:fx`) and Pro keys have hosts of their own, and 403 is all that a wrong one gets; 1,000,000,000,000
// stands for "no limit is set"; a Pro key may have a limit of its own; 456 is an exhausted quota, 529 a rate limit.
const characters = { id: 'characters', label: 'Characters of the billing period', unit: 'characters' };
const noLimit$1 = '1000000000000';
function limitOf(told) {
    return told === null || told.eq(noLimit$1) ? null : told;
}
/** What the subscription and the key allow together; the smaller rest binds. */
function readPool(usage, resetsAt) {
    const [limit, keyLimit] = [limitOf(usage.character_limit), limitOf(usage.api_key_character_limit)];
    const [used, keyUsed] = [usage.character_count, usage.api_key_character_count];
    if (keyLimit !== null && keyUsed === null)
        throw Failure.because('unexpected-body', 'the answer tells a limit of the key, and not what the key used');
    const account = limit && quotaPool({ ...characters, limit, used, resetsAt });
    const key = keyLimit && keyUsed && quotaPool({ ...characters, limit: keyLimit, used: keyUsed, boundBy: 'key', resetsAt });
    const bound = account && key?.remaining && account.remaining?.gt(key.remaining);
    if (bound)
        return { ...account, boundBy: 'key', remaining: key.remaining };
    return account ?? key ?? pool({ ...characters, remaining: null, unlimited: true, boundBy: 'cycle', used, resetsAt });
}
const deepl = {
    id: 'deepl',
    name: 'DeepL',
    aliases: ['deep-l', 'deepl.com', 'deepl-api'],
    origin: 'https://api.deepl.com',
    regions: { pro: 'https://api.deepl.com', free: 'https://api-free.deepl.com' },
    regionOf: (key) => (key.endsWith(':fx') ? 'free' : 'pro'),
    keyVariable: 'DEEPL_API_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'DeepL-Auth-Key ' },
    endpoint: 'GET /v2/usage',
    documentation: 'https://developers.deepl.com/api-reference/usage-and-quota',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.deepl.com/your-account',
    pools: [characters],
    about: {
        key: 'Any authentication key. One that ends in `:fx` is asked at api-free.deepl.com, any other at api.deepl.com.',
        zero: 'The limit of the period is reached: a free plan’s, the one of Cost Control, or the key’s own.',
        unlimited: 'A Pro subscription without Cost Control, with a key that has no limit of its own.',
        reset: 'The end of the billing period, which is told to Pro subscriptions only.',
        limits: ['Minutes of speech to text have a limit of their own, which is not read.'],
        sources: [
            'https://developers.deepl.com/api-reference/usage-and-quota',
            'https://developers.deepl.com/api-reference/usage-and-quota/check-usage-and-limits',
            'github DeepLcom/openapi openapi.json',
        ],
    },
    failureOf({ status, body }) {
        if (status === 456)
            return failureWith('insufficient', status, body);
        if (status === 529)
            return failureWith('rate-limited', status, body);
        if (status !== 403 || body === undefined)
            return null;
        return Failure.because('forbidden', 'DeepL rejected the key (403)', {
            code: status,
            hint: 'Check the key: free keys end in `:fx` and work at the free host only; a key with scopes needs the one for usage.',
        });
    },
    async read(api) {
        const Answer = object({
            character_count: decimal(),
            character_limit: decimal(),
            api_key_character_count: optionalDecimal(),
            api_key_character_limit: optionalDecimal(),
            end_time: optionalTime(),
        });
        const usage = await api.get('/v2/usage', Answer);
        return {
            pools: [readPool(usage, usage.end_time.instant)],
            warnings: unreadableTime(usage.end_time, 'end of the billing period'),
        };
    },
};
//#endregion

//#region src/providers/deepseek.ts
// https://api-docs.deepseek.com/api/get-user-balance · checked 2026-11-21
// Traps: amounts are strings; one entry for each currency, and the list may be empty; `is_available: false` means that
// nothing can be called with what is there; 402 comes from the models, never from here.
const definitions = [
    { id: 'usd', label: 'Balance in USD', unit: 'USD' },
    { id: 'cny', label: 'Balance in CNY', unit: 'CNY' },
];
/** Defined currencies first, in their order: which pool is the default must not hang on the answer's order. */
function rank(id) {
    const index = definitions.findIndex((definition) => definition.id === id);
    return index < 0 ? definitions.length : index;
}
const deepseek = {
    id: 'deepseek',
    name: 'DeepSeek',
    aliases: ['deep-seek', 'deep seek', 'deepseek.com'],
    origin: 'https://api.deepseek.com',
    keyVariable: 'DEEPSEEK_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /user/balance',
    documentation: 'https://api-docs.deepseek.com/api/get-user-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.deepseek.com/top_up',
    pools: definitions,
    about: {
        key: 'Any API key of the account, from platform.deepseek.com. The request is free.',
        zero: 'No granted and no topped-up money is left in that currency.',
        limits: [
            'Granted money may expire; when is not told.',
            'With money in both currencies the USD pool is the default: name `pool: cny`, or write the minimum in CNY.',
        ],
        sources: [
            'https://api-docs.deepseek.com/api/get-user-balance',
            'https://platform.deepseek.com/api-docs/quick_start/error_codes',
            'https://share.apidog.com/apidoc/docs-site/747793/get-user-balance-13759477e0',
            'github noamdorr/quotacanary-oss src/lib/adapters/deepseek.ts',
        ],
    },
    async read(api) {
        const Balance = object({
            is_available: boolean(),
            balance_infos: array(object({ currency: string().check(_minLength(1)), total_balance: decimal() })),
        });
        const { is_available, balance_infos } = await api.get('/user/balance', Balance);
        if (is_available && balance_infos.length === 0)
            throw Failure.because('unexpected-body', 'the answer says that there is a balance, and lists none');
        const pools = balance_infos.map(({ currency, total_balance }) => pool({
            id: currency.toLowerCase(),
            label: `Balance in ${currency}`,
            unit: currency,
            remaining: total_balance,
            usable: is_available,
        }));
        return {
            pools: pools.sort((one, other) => rank(one.id) - rank(other.id)),
            warnings: is_available ? [] : ['DeepSeek says that this balance is not sufficient for API calls.'],
        };
    },
};
//#endregion

//#region src/providers/elevenlabs.ts
// https://elevenlabs.io/docs/api-reference/user/subscription/get · checked 2026-11-21
// Traps: `character_count` is what was used; a good key without `user_read` gets 401 `missing_permissions`; the reset is in
// Unix seconds; `max_credit_limit_extension` may be a number, "unlimited" or absent.
/** May more be used than the plan holds, at a price? */
function isExtensible(extension, allowed) {
    if (extension === undefined || extension === null)
        return allowed;
    const size = decimal().safeParse(extension);
    return extension === 'unlimited' || (size.success && size.data.gt(0));
}
const elevenlabs = {
    id: 'elevenlabs',
    name: 'ElevenLabs',
    aliases: ['eleven-labs', 'eleven labs', '11labs', 'elevenlabs.io'],
    origin: 'https://api.elevenlabs.io',
    keyVariable: 'ELEVENLABS_API_KEY',
    auth: { kind: 'header', name: 'xi-api-key' },
    endpoint: 'GET /v1/user/subscription',
    documentation: 'https://elevenlabs.io/docs/api-reference/user/subscription/get',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://elevenlabs.io/app/subscription',
    pools: [{ id: 'characters', label: 'Characters of the plan', unit: 'characters' }],
    about: {
        key: 'An API key with the permission `user_read` (User: Read), or one without restrictions.',
        zero: 'The plan’s characters (ElevenLabs calls them credits) are used up until the reset.',
        reset: 'The time at which the count starts again.',
        limits: [
            'Where usage-based billing is on, more than this can be used: the figure is then a lower bound.',
            'A limit of the key’s own is not told.',
            'Accounts with data residency have a host of their own: give it as `base-url`.',
        ],
        sources: [
            'https://elevenlabs.io/docs/api-reference/user/subscription/get',
            'github elevenlabs/elevenlabs-python src/elevenlabs/types/subscription.py',
            'https://github.com/danielmiessler/LifeOS/pull/950',
        ],
    },
    failureOf({ status, body }) {
        const Problem = object({ detail: object({ status: literal('missing_permissions') }) });
        if (status < 400 || !Problem.safeParse(body).success)
            return null;
        return Failure.because('forbidden', 'the key lacks the permission `user_read`', {
            code: status,
            hint: 'The key itself is good: give it the permission User: Read in the ElevenLabs settings.',
        });
    },
    async read(api) {
        const Subscription = object({
            character_count: decimal(),
            character_limit: decimal(),
            max_credit_limit_extension: optional(unknown()),
            allowed_to_extend_character_limit: _catch(boolean(), false),
            next_character_count_reset_unix: optionalUnixTime(),
        });
        const answer = await api.get('/v1/user/subscription', Subscription);
        const reset = answer.next_character_count_reset_unix;
        return {
            pools: [
                quotaPool({
                    id: 'characters',
                    label: 'Characters of the plan',
                    unit: 'characters',
                    limit: answer.character_limit,
                    used: answer.character_count,
                    resetsAt: reset.instant,
                    lowerBound: isExtensible(answer.max_credit_limit_extension, answer.allowed_to_extend_character_limit),
                }),
            ],
            warnings: unreadableTime(reset, 'time of the next reset'),
        };
    },
};
//#endregion

//#region src/providers/fal.ts
// https://fal.ai/docs/platform-apis/v1/account/billing · checked 2026-11-21
// Traps: `credits` is there only with `expand=credits`; keys of the usual scope are refused, an ADMIN key is needed; the
// scheme is `Key`, not `Bearer`.
const fal = {
    id: 'fal',
    name: 'fal',
    aliases: ['fal.ai', 'fal-ai', 'falai'],
    origin: 'https://api.fal.ai',
    keyVariable: 'FAL_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'Key ' },
    endpoint: 'GET /v1/account/billing?expand=credits',
    documentation: 'https://fal.ai/docs/platform-apis/v1/account/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://fal.ai/dashboard/billing',
    pools: [{ id: 'balance', label: 'Credit balance', unit: 'USD' }],
    about: {
        key: 'A key of the scope ADMIN, from fal.ai/dashboard/keys. It can do more than a gate needs: keep it in a job of its own.',
        limits: ['The currency is the one that the answer names.'],
        sources: [
            'https://fal.ai/docs/platform-apis/v1/account/billing',
            'https://fal.ai/docs/platform-apis/v1/account/billing.md',
            'https://docs.fal.ai/platform-apis/authentication',
        ],
    },
    failureOf({ status, body }) {
        if (status !== 403 || body === undefined)
            return null;
        return Failure.because('forbidden', 'the key may not read the balance (403)', {
            code: status,
            hint: 'An ADMIN key is needed: make one of that scope at fal.ai/dashboard/keys.',
        });
    },
    async read(api) {
        const Billing = object({
            credits: object({ current_balance: decimal(), currency: string().check(_minLength(1)) }),
        });
        const { credits } = await api.get('/v1/account/billing?expand=credits', Billing);
        return {
            pools: [
                pool({ id: 'balance', label: 'Credit balance', unit: credits.currency, remaining: credits.current_balance }),
            ],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/featherless.ts
// https://featherless.ai/docs/api-reference-credits · checked 2026-11-21
// Traps: figures are strings; `available` is the balance less what running requests have reserved; only the key of an
// organization's admin may ask; plans without credits have none.
const featherless = {
    id: 'featherless',
    name: 'Featherless',
    aliases: ['featherless-ai', 'featherless.ai'],
    origin: 'https://api.featherless.ai',
    keyVariable: 'FEATHERLESS_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /credits/balance',
    documentation: 'https://featherless.ai/docs/api-reference-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://featherless.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'USD' }],
    about: {
        key: 'The key of an Admin of the organization (permission `manage_billing`).',
        limits: ['Only organizations on the Developer plan pay from credits.'],
        sources: ['https://featherless.ai/docs/api-reference-credits'],
    },
    async read(api) {
        const Balance = object({ available_usd: decimal(), currency: literal('usd') });
        const { available_usd: remaining } = await api.get('/credits/balance', Balance);
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

//#region src/providers/firecrawl.ts
// https://docs.firecrawl.dev/api-reference/endpoint/credit-usage · checked 2026-11-21
// Traps: `planCredits` leaves out coupons, packs and auto-recharge, so more may remain than the plan has, and used cannot be
// told; the dates are null on the free plan; v1 has the same in snake_case.
const firecrawl = {
    id: 'firecrawl',
    name: 'Firecrawl',
    aliases: ['fire-crawl', 'firecrawl.dev'],
    origin: 'https://api.firecrawl.dev',
    keyVariable: 'FIRECRAWL_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/team/credit-usage',
    documentation: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.firecrawl.dev/pricing',
    pools: [{ id: 'credits', label: 'Credits of the team', unit: 'credits' }],
    about: {
        key: 'Any API key of the team (`fc-…`): all keys draw from the same credits.',
        reset: 'The end of the billing period; not told on the free plan.',
        limits: [
            'A percentage is a share of the plan’s credits, without packs, coupons and auto-recharge.',
            'Batch jobs are charged as their pages are done: what a running one will still cost is not in the figure.',
        ],
        sources: [
            'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage.md',
            'https://docs.firecrawl.dev/billing',
            'github noamdorr/quotacanary-oss src/lib/adapters/firecrawl.ts',
        ],
    },
    async read(api) {
        const Usage = object({
            success: literal(true),
            data: object({
                remainingCredits: decimal(),
                planCredits: optionalDecimal(),
                billingPeriodEnd: optionalTime(),
            }),
        });
        const { data } = await api.get('/v2/team/credit-usage', Usage);
        return {
            pools: [
                pool({
                    id: 'credits',
                    label: 'Credits of the team',
                    unit: 'credits',
                    remaining: data.remainingCredits,
                    // A share of a plan without credits would be 0, and let everything pass.
                    limit: data.planCredits?.gt(0) ? data.planCredits : null,
                    resetsAt: data.billingPeriodEnd.instant,
                }),
            ],
            warnings: unreadableTime(data.billingPeriodEnd, 'end of the billing period'),
        };
    },
};
//#endregion

//#region src/providers/hyperbrowser.ts
// https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts · checked 2026-11-21
// Traps: credits are the team's; when the limit starts anew is not told.
const hyperbrowser = {
    id: 'hyperbrowser',
    name: 'Hyperbrowser',
    aliases: ['hyper-browser', 'hyperbrowser.ai'],
    origin: 'https://api.hyperbrowser.ai',
    keyVariable: 'HYPERBROWSER_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'GET /api/team/credit-info',
    documentation: 'https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.hyperbrowser.ai',
    pools: [{ id: 'credits', label: 'Team credits', unit: 'credits' }],
    about: {
        key: 'Any Hyperbrowser API key of the team.',
        limits: ['When the limit starts anew is not told.'],
        sources: ['github hyperbrowserai/node-sdk src/services/team.ts and src/types/team.ts (the vendor’s SDK)'],
    },
    async read(api) {
        const CreditInfo = object({ remaining: decimal(), usage: optionalDecimal(), limit: optionalDecimal() });
        const { remaining, usage: used, limit } = await api.get('/api/team/credit-info', CreditInfo);
        return {
            pools: [pool({ id: 'credits', label: 'Team credits', unit: 'credits', remaining, used, limit })],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/imagerouter.ts
// https://docs.imagerouter.io/api-reference/credits · checked 2026-11-21
// Traps: amounts are strings, and "credits" are dollars; the breakdown by key tells every key of the account, so it is
// asked for only when a key's pool is; no row says which key asked; keys that were never used have no row; a null limit
// is no cap, a null period is a cap for life; `is_active` may be true after `expires_at`; only `true` itself is a flag.
/** Use of the vendor's own website, which is no key. */
const webToken = 'temp_jwt';
const keyPrefix = 'key:';
const accountPool = { id: 'account', label: 'Account', unit: 'USD' };
function CreditsAnswer() {
    const Row = object({
        api_key_id: string(),
        api_key_name: optionalText(),
        credit_usage: optionalDecimal(),
        is_active: boolean(),
        spend_limit: optionalDecimal(),
        spend_limit_period: optionalText(),
        period_spend: optionalDecimal(),
        period_start: optionalTime(),
        expires_at: optionalTime(),
    })
        .check(refine((row) => row.spend_limit === null || spendOf(row) !== null));
    return object({
        remaining_credits: decimal(),
        credit_usage: optionalDecimal(),
        total_deposits: optionalDecimal(),
        usage_by_api_key: optional(nullable(array(Row))),
    });
}
/** What counts against the limit: the running window's spend, and for a limit for life all that was ever spent. */
function spendOf({ period_spend, spend_limit_period, credit_usage }) {
    return period_spend ?? (spend_limit_period === null ? credit_usage : null);
}
function isPeriod(text) {
    return text === 'day' || text === 'week' || text === 'month';
}
function isExpired({ expires_at }, now) {
    return expires_at.instant !== null && isPast(expires_at.instant, now);
}
/** A window that began before the running one: its spend may have been set to 0 since. */
function isStale({ spend_limit_period: period, period_start: { instant } }, now) {
    return isPeriod(period) && instant !== null && new Date(instant) < periodStart(period, now);
}
/** The smaller of the account's balance and of what is left of the key's limit. */
function leftFor(row, account) {
    const used = spendOf(row);
    if (row.spend_limit === null || used === null)
        return account;
    return smallest(account, notBelowZero(row.spend_limit.minus(used)));
}
function keyPool(row, left, account, now) {
    const { spend_limit: limit, spend_limit_period: period } = row;
    const stale = isStale(row, now);
    return pool({
        id: `${keyPrefix}${row.api_key_id}`,
        label: row.api_key_name ?? row.api_key_id,
        unit: 'USD',
        remaining: left,
        boundBy: left.lt(account) ? 'key' : 'account',
        used: spendOf(row),
        limit,
        usable: row.is_active && !isExpired(row, now),
        resetsAt: limit !== null && isPeriod(period) && !stale ? formatInstant(nextPeriodStart(period, now)) : null,
        expiresAt: row.expires_at.instant,
        lowerBound: limit !== null && stale,
    });
}
function keySentences(row, { label }, now) {
    const sentences = [];
    const { spend_limit: limit, spend_limit_period: period, expires_at } = row;
    if (!expires_at.readable)
        sentences.push(`When the key ${label} expires could not be read.`);
    if (isExpired(row, now))
        sentences.push(`The key ${label} expired at ${expires_at.instant}.`);
    else if (!row.is_active)
        sentences.push(`The key ${label} is not active.`);
    if (limit === null)
        return sentences;
    if (period !== null && !isPeriod(period)) {
        sentences.push(`The limit of the key ${label} has a period that is not known; when it starts anew is not told.`);
    }
    if (isStale(row, now)) {
        sentences.push(`The spend told for the key ${label} is of an earlier ${period}: more may be left, the reset is not known.`);
    }
    if (spendOf(row)?.gte(limit))
        sentences.push(`The key ${label} has reached its spend limit.`);
    return sentences;
}
const onlyUsedKeys = 'only keys that were used already are listed';
/** The rows that a name stands for: `*` is every active key; an id wins over names. */
function chooseRows(rows, asked, now) {
    if (asked === '*') {
        const active = rows.filter((row) => row.api_key_id !== webToken && row.is_active && !isExpired(row, now));
        if (active.length > 0)
            return active;
        throw Failure.because('no-such-pool', `the answer lists no active key; ${onlyUsedKeys}`);
    }
    const byId = rows.filter((row) => row.api_key_id === asked);
    const found = byId.length > 0 ? byId : rows.filter((row) => row.api_key_name === asked);
    if (found.length === 1)
        return found;
    if (found.length === 0) {
        throw Failure.because('no-such-pool', `the answer lists no key \`${asked}\`; ${onlyUsedKeys}`);
    }
    throw Failure.because('no-such-pool', `${found.length} keys are named \`${asked}\`; ${onlyUsedKeys}`, {
        hint: 'Name the key by its id: `key:<id>`.',
    });
}
/** The pools of the keys that were asked for; the one with the least decides, the first of equals. */
function readKeys(rows, asked, account, now) {
    const chosen = chooseRows(rows, asked, now).map((row) => {
        const left = leftFor(row, account);
        return { row, left, key: keyPool(row, left, account, now) };
    });
    const least = chosen.reduce((one, other) => (other.left.lt(one.left) ? other : one));
    return {
        pools: chosen.map(({ key }) => key),
        decides: least.key.id,
        warnings: chosen.flatMap(({ row, key }) => keySentences(row, key, now)),
    };
}
const imagerouter = {
    id: 'imagerouter',
    name: 'ImageRouter',
    aliases: ['image-router', 'imagerouter.io'],
    origin: 'https://api.imagerouter.io',
    keyVariable: 'IMAGEROUTER_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://docs.imagerouter.io/api-reference/credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://imagerouter.io',
    pools: [accountPool, { id: keyPrefix, label: 'API key', unit: 'USD' }],
    about: {
        key: 'An API key. A management key is rejected here.',
        zero: 'Nothing is left. Below 0 the account is overdrawn.',
        reset: 'A key’s spend limit starts anew at 00:00 UTC: every day, every Monday, or on the first of the month.',
        limits: [
            'The answer never says which key asked: name it, as in `key:Production Key`, by its id or its name.',
            'Only keys that were used already are listed; `key:*` is all of them that are active.',
        ],
        sources: [
            'https://docs.imagerouter.io/api-reference/credits',
            'https://docs.imagerouter.io/api-reference/management-api-keys',
            'github DaWe35/image-router src/index.js',
        ],
    },
    async read(api, { pool: asked, now }) {
        const keyAsked = asked?.startsWith(keyPrefix) ? asked.slice(keyPrefix.length) : null;
        const answer = await api.get(keyAsked === null ? '/v1/credits' : '/v1/credits?by_api_key=true', CreditsAnswer());
        const { remaining_credits: remaining, credit_usage: used, total_deposits: total } = answer;
        const account = pool({ ...accountPool, remaining, used, total });
        const sentences = used?.lt(0)
            ? ['Usage is below 0: credit was given, or a deposit was paid back; neither counts as a deposit.']
            : [];
        if (keyAsked === null)
            return { pools: [account], warnings: sentences };
        const keys = readKeys(answer.usage_by_api_key ?? [], keyAsked, remaining, now);
        return { pools: [account, ...keys.pools], decides: keys.decides, warnings: [...sentences, ...keys.warnings] };
    },
};
//#endregion

//#region src/providers/body-code.ts
/** The `code` that some vendors put into the body of a 200; null when there is none, or it is no whole number. */
function bodyCode(body) {
    const Envelope = object({ code: unknown() });
    const envelope = Envelope.safeParse(body);
    return envelope.success ? wholeNumber(envelope.data.code) : null;
}
//#endregion

//#region src/providers/kie.ts
// https://docs.kie.ai/cn/common-api/get-account-credits · checked 2026-11-21
// Traps: errors come in a 200 with a `code` of their own, and then without `data`; 455 is maintenance and 505 a disabled
// feature; fractions occur.
const kie = {
    id: 'kie',
    name: 'Kie.ai',
    aliases: ['kie.ai', 'kie-ai', 'kieai'],
    origin: 'https://api.kie.ai',
    keyVariable: 'KIE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/chat/credit',
    documentation: 'https://docs.kie.ai/cn/common-api/get-account-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://kie.ai/pricing',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any API key of the account, from kie.ai/api-key. The request is free.',
        zero: 'Nothing is left: every generation is refused with 402.',
        limits: ['A credit has no fixed price, so it is never converted to money.'],
        sources: [
            'https://docs.kie.ai/cn/common-api/get-account-credits',
            'https://docs.kie.ai/zh-CN/api/get-credits',
            'https://share.apidog.com/apidoc/docs-site/764533/cn/common-api/get-account-credits',
        ],
    },
    failureOf({ status, body }) {
        if (status >= 300 && status < 400)
            return null;
        const code = bodyCode(body);
        if (code === 505)
            return failureWith('forbidden', code, body);
        if (code === 455 || status === 455)
            return failureWith('maintenance', 455, body);
        return code === null ? null : failureOfStatus(code, body);
    },
    async read(api) {
        const Credit = object({ code: whole().check(refine((code) => code === 200)), data: decimal() });
        const { data } = await api.get('/api/v1/chat/credit', Credit);
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: data })], warnings: [] };
    },
};
//#endregion

//#region src/providers/linkup.ts
// https://docs.linkup.so/pages/documentation/endpoints/account/balance · checked 2026-11-21
// Traps: Linkup's other endpoints say 429 when the credits are gone; this one does not.
const linkup = {
    id: 'linkup',
    name: 'Linkup',
    aliases: ['linkup.so', 'link-up'],
    origin: 'https://api.linkup.so',
    keyVariable: 'LINKUP_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits/balance',
    documentation: 'https://docs.linkup.so/pages/documentation/endpoints/account/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.linkup.so',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any Linkup API key of the account.',
        limits: ['The reference calls the figure credits and states no price, so it is never converted to money.'],
        sources: ['https://docs.linkup.so/pages/documentation/endpoints/account/balance.md'],
    },
    async read(api) {
        const Credits = object({ balance: decimal() });
        const { balance } = await api.get('/v1/credits/balance', Credits);
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};
//#endregion

//#region src/providers/litellm.ts
// https://docs.litellm.ai/docs/proxy/virtual_keys · checked 2026-11-21
// Traps: `max_budget: null` is no budget of the key's own, and its team's (else its user's) still binds; a team's key is
// not held to its user's budget; spend is that of the running period, and written late; a blocked or expired key is dead.
const budgetFields = () => ({ spend: decimal(), max_budget: optionalDecimal(), budget_reset_at: optionalTime() });
function left({ spend, max_budget: most }) {
    return most === null ? null : notBelowZero(most.minus(spend));
}
/** The budget of the key's team or user; null when the key may not read it. */
async function readOwner(api, path, Owner) {
    try {
        return await api.get(path, Owner);
    }
    catch (failure) {
        if (failure instanceof Failure && (failure.status === 'denied' || failure.code === 404))
            return null;
        throw failure;
    }
}
const litellm = {
    id: 'litellm',
    name: 'LiteLLM',
    aliases: ['lite-llm', 'litellm-proxy'],
    origin: null,
    keyVariable: 'LITELLM_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /key/info, then /team/info or /user/info',
    documentation: 'https://docs.litellm.ai/docs/proxy/users',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://docs.litellm.ai/docs/proxy/users',
    pools: [{ id: 'budget', label: 'Budget', unit: 'USD' }],
    about: {
        key: 'A virtual key (`sk-…`) of the proxy that `base-url` names. It reads itself, and its team or user.',
        unlimited: 'Neither the key nor its team (or user) has a budget.',
        reset: 'When the budget that binds starts anew, where it has a duration.',
        limits: ['Budgets of team members, organizations, models, tags and of the whole proxy are not in the figure.'],
        sources: [
            'https://docs.litellm.ai/docs/proxy/users (which budget binds)',
            'github BerriAI/litellm docs/my-website/docs/proxy/virtual_keys.md and key_management_endpoints.py (/key/info)',
            'github steipete/CodexBar docs/litellm.md and LiteLLMUsageFetcher.swift (/team/info, /user/info)',
        ],
    },
    async read(api, { now }) {
        const Key = object({
            info: object({
                ...budgetFields(),
                expires: optionalTime(),
                blocked: optional(nullable(boolean())),
                user_id: optionalText(),
                team_id: optionalText(),
            }),
        });
        const Team = pipe(object({ team_info: object(budgetFields()) }), transform(({ team_info: budget }) => budget));
        const User = pipe(object({ user_info: object(budgetFields()) }), transform(({ user_info: budget }) => budget));
        const { info } = await api.get('/key/info', Key);
        const { team_id: team, user_id: user } = info;
        const whose = team !== null ? 'team' : user !== null ? 'user' : null;
        const path = `/${whose}/info?${whose}_id=${encodeURIComponent(team ?? user ?? '')}`;
        const owner = whose === null ? null : await readOwner(api, path, whose === 'team' ? Team : User);
        const unread = whose !== null && owner === null;
        const own = left(info);
        const shared = owner === null ? null : left(owner);
        if (unread && own === null) {
            throw Failure.because('forbidden', `the key has no budget of its own, and may not read its ${whose}’s`);
        }
        const byOwner = owner !== null && shared !== null && (own === null || shared.lt(own));
        const binding = byOwner ? owner : info;
        const remaining = byOwner ? shared : own;
        const dead = info.blocked === true || (info.expires.instant !== null && isPast(info.expires.instant, now));
        return {
            pools: [
                pool({
                    ...{ id: 'budget', label: 'Budget', unit: 'USD', remaining, boundBy: byOwner ? 'account' : 'key' },
                    unlimited: remaining === null,
                    used: binding.spend,
                    limit: binding.max_budget,
                    usable: !dead,
                    resetsAt: binding.budget_reset_at.instant,
                    expiresAt: info.expires.instant,
                    upperBound: true,
                }),
            ],
            warnings: [
                ...(unread ? [`The key may not read its ${whose}’s budget, which may leave less.`] : []),
                ...(info.expires.readable && binding.budget_reset_at.readable
                    ? []
                    : ['A time in the answer could not be read.']),
            ],
        };
    },
};
//#endregion

//#region src/providers/meshy.ts
// https://docs.meshy.ai/api/balance · checked 2026-11-21
// Traps: none known.
const meshy = {
    id: 'meshy',
    name: 'Meshy',
    aliases: ['meshy-ai', 'meshy.ai'],
    origin: 'https://api.meshy.ai',
    keyVariable: 'MESHY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /openapi/v1/balance',
    documentation: 'https://docs.meshy.ai/api/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.meshy.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any Meshy API key of the account.',
        sources: ['https://docs.meshy.ai/api/balance.md'],
    },
    async read(api) {
        const Balance = object({ balance: decimal() });
        const { balance } = await api.get('/openapi/v1/balance', Balance);
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};
//#endregion

//#region src/providers/moonshot.ts
// https://platform.moonshot.cn/docs/api/balance · checked 2026-11-21
// Traps: the currency is told by the host alone; a key of one host gets 401 at the other; a failure may be a 200 with a
// `code` other than 0; `cash_balance` may be negative (debt), `available_balance` is then the vouchers' alone.
const usd$1 = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const cny$1 = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const moonshot = {
    id: 'moonshot',
    name: 'Moonshot AI (Kimi)',
    aliases: ['kimi', 'moonshot-ai', 'moonshot ai', 'moonshotai', 'moonshot.ai'],
    origin: 'https://api.moonshot.ai',
    regions: { global: 'https://api.moonshot.ai', cn: 'https://api.moonshot.cn' },
    keyVariable: 'MOONSHOT_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/users/me/balance',
    documentation: 'https://platform.moonshot.cn/docs/api/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.moonshot.ai/console',
    pools: [usd$1, cny$1],
    about: {
        key: 'An API key of the open platform. Keys made at platform.moonshot.cn need `region: cn`; those of the Kimi Code plan are another product.',
        zero: 'Vouchers and cash together: at 0 or below every call to a model is refused.',
        limits: [
            'The answer names no currency: it is USD at api.moonshot.ai and CNY at api.moonshot.cn.',
            'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
        ],
        sources: [
            'https://platform.moonshot.cn/docs/api/balance',
            'https://www.kimi.com/help/kimi-api/api-balance-and-usage',
            'github api-evangelist/moonshot-ai openapi/moonshot-ai-billing-api-openapi.yml',
            'github steipete/CodexBar docs/moonshot.md',
        ],
    },
    failureOf({ status, body }) {
        const code = bodyCode(body);
        return status === 200 && code !== null && code !== 0 ? failureWith('unexpected-body', code, body) : null;
    },
    async read(api, { region, pool: asked }) {
        const Balance = object({
            code: whole().check(refine((code) => code === 0)),
            data: object({ available_balance: decimal() }),
        });
        const { data } = await api.get('/v1/users/me/balance', Balance);
        const inYuan = region === null ? asked === 'cny' : region === 'cn';
        return { pools: [pool({ ...(inYuan ? cny$1 : usd$1), remaining: data.available_balance })], warnings: [] };
    },
};
//#endregion

//#region src/providers/nanogpt.ts
// https://docs.nano-gpt.com/api-reference/endpoint/check-balance · checked 2026-11-21
// Traps: a POST that only reads; figures are strings; the answer holds a deposit address, which is never shown.
const nanogpt = {
    id: 'nanogpt',
    name: 'NanoGPT',
    aliases: ['nano-gpt', 'nano-gpt.com'],
    origin: 'https://nano-gpt.com',
    keyVariable: 'NANOGPT_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'POST /api/check-balance (it only reads)',
    documentation: 'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://nano-gpt.com',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'nano', label: 'Nano balance', unit: 'XNO' },
    ],
    about: {
        key: 'Any NanoGPT API key of the account.',
        limits: [
            'What a subscription includes is not in the figures.',
            'A key may have a limit in USD a day of its own, which is not told.',
        ],
        sources: [
            'https://docs.nano-gpt.com/api-reference/endpoint/check-balance.md',
            'https://docs.nano-gpt.com/api-reference/miscellaneous/rate-limits (limits of a key)',
        ],
    },
    async read(api) {
        const Balance = object({ usd_balance: decimal(), nano_balance: optionalDecimal() });
        const { usd_balance: dollars, nano_balance: nano } = await api.post('/api/check-balance', {}, Balance);
        const usd = pool({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: dollars });
        if (nano === null)
            return { pools: [usd], warnings: [] };
        return { pools: [usd, pool({ id: 'nano', label: 'Nano balance', unit: 'XNO', remaining: nano })], warnings: [] };
    },
};
//#endregion

//#region src/providers/new-api.ts
// https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md · checked 2026-11-21
// Traps: without its last slash the path is redirected; a key that is gone is `success: false` in a 200; quota is the
// server's own count (500,000 to the dollar unless its owner says otherwise); `unlimited_quota` is the key's, not the
// owner's; `expires_at` is seconds, 0 for never.
const unlimitedKey$1 = 'The key has no quota of its own: what its owner’s account has left decides, and a key cannot read that.';
const newApi = {
    id: 'new-api',
    name: 'New API',
    aliases: ['newapi', 'quantumnous'],
    origin: null,
    keyVariable: 'NEWAPI_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/usage/token/',
    documentation: 'https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://github.com/QuantumNous/new-api',
    pools: [{ id: 'key', label: 'Key quota', unit: 'quota' }],
    about: {
        key: 'An API key (`sk-…`) of the server that `base-url` names. Credit is added on that server.',
        unlimited: 'A key whose quota is unlimited; its owner’s account may be empty all the same.',
        limits: [
            'A key cannot read its owner’s account: less may be left than the key’s quota says.',
            'Servers limit how often this may be asked (20 times in 20 minutes from one address unless changed).',
        ],
        sources: [
            'github QuantumNous/new-api-docs docs/en/api/token-usage.md',
            'github QuantumNous/new-api controller/token.go, router/api-router.go, middleware/auth.go',
        ],
    },
    failureOf({ status, body }) {
        const Refusal = object({ success: literal(false) });
        return status === 200 && Refusal.safeParse(body).success ? failureWith('unauthorized', status, body) : null;
    },
    async read(api, { now }) {
        const Usage = object({
            data: object({
                total_granted: decimal(),
                total_used: decimal(),
                total_available: decimal(),
                unlimited_quota: boolean(),
                expires_at: decimal(),
            }),
        });
        const { data } = await api.get('/api/usage/token/', Usage);
        const { unlimited_quota: unlimited } = data;
        const expiresAt = data.expires_at.gt(0) ? instantFromSeconds(data.expires_at.toNumber()) : null;
        return {
            pools: [
                pool({
                    id: 'key',
                    label: 'Key quota',
                    unit: 'quota',
                    remaining: unlimited ? null : notBelowZero(data.total_available),
                    unlimited,
                    boundBy: 'key',
                    used: data.total_used,
                    limit: unlimited ? null : data.total_granted,
                    usable: expiresAt === null || !isPast(expiresAt, now),
                    expiresAt,
                    upperBound: true,
                }),
            ],
            warnings: unlimited ? [unlimitedKey$1] : [],
        };
    },
};
//#endregion

//#region src/providers/novita.ts
// https://novita.ai/docs/api-reference/basic-get-user-balance · checked 2026-11-21
// Traps: every figure is a string that counts 1/10,000 USD; `availableBalance` holds the credit limit (what may be owed)
// as well, `cashBalance` is one's own money.
const novita = {
    id: 'novita',
    name: 'Novita AI',
    aliases: ['novita-ai', 'novita.ai'],
    origin: 'https://api.novita.ai',
    keyVariable: 'NOVITA_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /openapi/v1/billing/balance/detail',
    documentation: 'https://novita.ai/docs/api-reference/basic-get-user-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://novita.ai',
    pools: [
        { id: 'available', label: 'Available balance', unit: 'USD' },
        { id: 'cash', label: 'Cash balance', unit: 'USD' },
    ],
    about: {
        key: 'Any Novita API key of the account.',
        zero: '`available` holds what the account may owe; `cash` is 0 when the money that was paid in is gone.',
        sources: ['https://novita.ai/docs/api-reference/basic-get-user-balance'],
    },
    async read(api) {
        const Balance = object({ availableBalance: decimal(), cashBalance: optionalDecimal() });
        const { availableBalance, cashBalance } = await api.get('/openapi/v1/billing/balance/detail', Balance);
        const available = pool({
            id: 'available',
            label: 'Available balance',
            unit: 'USD',
            remaining: availableBalance.times('0.0001'),
        });
        if (cashBalance === null)
            return { pools: [available], warnings: [] };
        const cash = pool({ id: 'cash', label: 'Cash balance', unit: 'USD', remaining: cashBalance.times('0.0001') });
        return { pools: [available, cash], warnings: [] };
    },
};
//#endregion

//#region src/providers/one-api.ts
// https://github.com/songquanpeng/one-api/blob/main/controller/billing.go · checked 2026-11-21
// Traps: `hard_limit_usd` is what is left and what was used together; `total_usage` counts hundredths; whether both are
// dollars or quota only /api/status says; 100,000,000 means a key without limit; errors come in a 200; a key that is used
// up is refused with 401, and only the words tell (额度已用尽, 额度不足).
const noLimit = 100_000_000;
const unlimitedKey = 'The key has no quota of its own: what its owner’s account has left decides, and a key cannot read that.';
const countsQuota = 'This server counts in quota, not in money: write the amounts in quota.';
function failureOf$1({ status, body }) {
    if (status >= 200 && status < 300)
        return failureInSuccess(status, body);
    const usedUp = /额度已用尽|额度不足/.test(providerMessage(body) ?? '');
    return (status === 401 || status === 403) && usedUp ? failureWith('insufficient', status, body) : null;
}
async function readUnit(api) {
    const Status = object({
        data: object({ display_in_currency: boolean(), quota_display_type: optional(unknown()) }),
    });
    const { data } = await api.get('/api/status', Status);
    if (data.quota_display_type !== undefined) {
        throw Failure.configuration('this server is a New API, not a One API', 'Write `provider: new-api`.');
    }
    return data.display_in_currency ? 'USD' : 'quota';
}
const oneApi = {
    id: 'one-api',
    name: 'One API',
    aliases: ['oneapi', 'songquanpeng'],
    origin: null,
    keyVariable: 'ONE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/status, /v1/dashboard/billing/subscription, /v1/dashboard/billing/usage',
    documentation: 'https://github.com/songquanpeng/one-api/blob/main/controller/billing.go',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://github.com/songquanpeng/one-api',
    pools: [{ id: 'key', label: 'Key quota', unit: 'USD' }],
    about: {
        key: 'An API key (`sk-…`) of the server that `base-url` names. Credit is added on that server.',
        unlimited: 'A key whose quota is unlimited; its owner’s account may be empty all the same.',
        limits: [
            'A key cannot read its owner’s account: less may be left than the key’s quota says.',
            'A server that does not show keys their own statistics answers for the account, and too little (it leaves out of the limit what was used): the gate may then stop a job that has credit.',
            'The unit is quota where the server is set to show quota.',
        ],
        sources: [
            'github songquanpeng/one-api controller/billing.go, controller/misc.go, middleware/auth.go, model/token.go',
        ],
    },
    failureOf: failureOf$1,
    async read(api, { now }) {
        const Subscription = object({ hard_limit_usd: decimal(), access_until: decimal() });
        const Usage = object({ total_usage: decimal() });
        const unit = await readUnit(api);
        const subscription = await api.get('/v1/dashboard/billing/subscription', Subscription);
        const usage = await api.get('/v1/dashboard/billing/usage', Usage);
        const limit = subscription.hard_limit_usd;
        const used = usage.total_usage.times('0.01');
        const unlimited = limit.eq(noLimit);
        const until = subscription.access_until;
        const expiresAt = until.gt(0) ? instantFromSeconds(until.toNumber()) : null;
        const remaining = unlimited ? null : notBelowZero(limit.minus(used));
        return {
            pools: [
                pool({
                    ...{ id: 'key', label: 'Key quota', unit, remaining, unlimited, used, expiresAt, boundBy: 'key' },
                    limit: unlimited ? null : limit,
                    usable: expiresAt === null || !isPast(expiresAt, now),
                    upperBound: true,
                }),
            ],
            warnings: [...(unlimited ? [unlimitedKey] : []), ...(unit === 'quota' ? [countsQuota] : [])],
        };
    },
};
//#endregion

//#region src/providers/openai.ts
// https://platform.openai.com/docs/api-reference/usage/costs · checked 2026-11-21
// Traps: spend only, there is no balance; dollars, as a number or a decimal string; the default of 7 buckets cuts a month
// silently; `amount` is not marked required; adjustments may be negative; a missing scope comes as 403 or 401 with the type
// server_error; the message of a 401 echoes part of the key, so it is left out.
const mostPages = 20;
const hint = 'An organization owner makes an admin key (sk-admin-…) with the scope api.usage.read under Settings, Admin keys; project and service-account keys cannot read spend.';
const openai = {
    id: 'openai',
    name: 'OpenAI',
    aliases: ['open-ai', 'open ai', 'chatgpt', 'gpt'],
    origin: 'https://api.openai.com',
    keyVariable: 'OPENAI_ADMIN_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/organization/costs',
    documentation: 'https://platform.openai.com/docs/api-reference/usage/costs',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.openai.com/settings/organization/billing/overview',
    pools: [],
    account: {
        required: false,
        meaning: 'The project whose spend counts (`proj_…`); without it, the whole organization.',
    },
    budget: { periods: ['day', 'week', 'month'], unit: 'USD' },
    about: {
        key: 'An admin key (`sk-admin-…`) with the scope `api.usage.read`, made by an organization owner under Settings, Admin keys. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
        reset: 'The budget starts anew at 00:00 UTC: each day, each Monday, or on the first of the month.',
        limits: [
            'OpenAI has no balance to ask for: what is left is your budget less what was spent.',
            'Spend is reported late, and how late is not documented. What is left is an upper bound.',
            'A key of another organization than the one that spends answers a true-looking 0.',
            'Whether free grants, credits and tax are in the figure is not documented.',
        ],
        sources: [
            'github openai/openai-openapi openapi.yaml /organization/costs',
            'github openai/openai-node',
            'https://community.openai.com/t/1043058',
        ],
    },
    failureOf({ status, body }) {
        const said = providerMessage(body) ?? '';
        if (status >= 400 && /missing scopes|insufficient permissions/i.test(said)) {
            return Failure.because('forbidden', `admin key needed: this key lacks the scope api.usage.read (${status})`, {
                code: status,
                hint,
            });
        }
        const failure = body === undefined ? null : failureOfStatus(status, body);
        if (failure?.reason === 'forbidden') {
            const details = said === '' ? { code: status, hint } : { code: status, hint, said };
            return Failure.because('forbidden', `admin key needed, with the scope api.usage.read (${status})`, details);
        }
        if (failure?.reason === 'unauthorized') {
            return Failure.because('unauthorized', `the key was rejected (${status})`, { code: status, hint });
        }
        return null;
    },
    async readSpend(api, { account, now, period, start, unit }) {
        const Costs = object({
            data: array(object({
                start_time: decimal(),
                results: array(object({ amount: object({ value: decimal(), currency: string() }) })),
            })),
            has_more: boolean(),
            next_page: optionalText(),
        });
        const asked = new URLSearchParams({ start_time: String(start.getTime() / 1000), bucket_width: '1d', limit: '31' });
        if (account !== null)
            asked.append('project_ids[]', account);
        const end = nextPeriodStart(period, now).getTime();
        const seen = new Set();
        const rows = [];
        for (let page = 1; page <= mostPages; page++) {
            const { data, has_more, next_page } = await api.get(`/v1/organization/costs?${asked}`, Costs);
            for (const { start_time, results } of data) {
                const milliseconds = start_time.times(1000);
                if (milliseconds.gte(start.getTime()) && milliseconds.lt(end))
                    rows.push(...results.map(({ amount }) => amount));
            }
            if (!has_more)
                return { used: sum(rows, unit), unit: unit.toUpperCase(), left: null, warnings: [] };
            if (next_page === null || next_page === '')
                throw unfinished('the report says that it goes on, but not where');
            if (seen.has(next_page))
                throw unfinished('the report’s pages go round in a circle');
            seen.add(next_page);
            asked.set('page', next_page);
        }
        throw unfinished(`the report has more than ${mostPages} pages`);
    },
};
/** The total is known only when the last page says so: a partial sum is never shown. */
function unfinished(what) {
    return Failure.because('unexpected-body', `${what}, so the sum is not known`);
}
function sum(rows, unit) {
    const other = rows.find(({ currency }) => !sameUnit(currency, unit));
    if (other !== undefined) {
        throw Failure.configuration(`the spend is in ${other.currency.toUpperCase()}, the budget in ${unit.toUpperCase()}`, 'Units are never converted: set the budget in the currency of the spend.');
    }
    return rows.reduce((total, { value }) => total.plus(value), zero);
}
//#endregion

//#region src/providers/openrouter.ts
// https://openrouter.ai/docs/api/api-reference/credits/get-credits.md · checked 2026-11-21
// Traps: /credits needs a management key; an ordinary one gets 403, or, as clients have seen, 200 with two zeros, so those
// are believed only of a management key; a key's limit is null when it has none, which says nothing of the account; a
// firewall answers 403 in JSON without the usual envelope; figures may be a minute old; usage through own vendor keys
// (byok_*) is apart and not spent here.
const usageOf = { day: 'usage_daily', week: 'usage_weekly', month: 'usage_monthly' };
const periodOfReset = new Map([
    ['daily', 'day'],
    ['weekly', 'week'],
    ['monthly', 'month'],
]);
const openrouter = {
    id: 'openrouter',
    name: 'OpenRouter',
    aliases: ['open-router', 'open router', 'openrouter.ai'],
    origin: 'https://openrouter.ai',
    keyVariable: 'OPENROUTER_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/credits (pool key and budgets: GET /api/v1/key)',
    documentation: 'https://openrouter.ai/docs/api/api-reference/credits/get-credits.md',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://openrouter.ai/settings/credits',
    pools: [
        { id: 'account', label: 'Account credits', unit: 'USD' },
        { id: 'key', label: 'Spend limit of this key', unit: 'USD' },
    ],
    budget: { periods: ['day', 'week', 'month'], unit: 'USD' },
    about: {
        key: 'The pool `account` needs a management key (Settings, Management keys), which cannot call models. The pool `key` and a budget work with the ordinary key that the job uses.',
        zero: 'The account is used up. Two zeros that an ordinary key gets are not believed: the check is denied.',
        unlimited: 'The pool `key` is unlimited when the key has no spend limit of its own. The account may be empty all the same.',
        reset: 'A key’s limit starts anew at 00:00 UTC each day, each Monday or on the first of the month, if it has such a reset; a budget does so by its period.',
        limits: [
            'An ordinary key cannot see the account’s credits: what is left of its limit is an upper bound.',
            'A budget counts what this key spent, not the account, and not what went through own vendor keys.',
            'Figures may be up to a minute old.',
        ],
        sources: [
            'https://openrouter.ai/docs/api/api-reference/credits/get-credits.md',
            'https://openrouter.ai/docs/guides/overview/auth/management-api-keys.md',
            'github OpenRouterTeam/typescript-sdk docs/models/operations/getcurrentkeydata.mdx',
        ],
    },
    failureOf({ status, body }) {
        const said = providerMessage(body) ?? '';
        if (status !== 403)
            return null;
        if (/security policy/i.test(said)) {
            return Failure.because('waf-block', 'a firewall in front of the provider blocked the request (403)', {
                code: status,
                hint: 'The key is not at fault: do not rotate it. Run the job from an address that OpenRouter lets through.',
            });
        }
        return /management key|provisioning key/i.test(said) ? managementKeyNeeded() : null;
    },
    async read(api, options) {
        return options.pool === 'key' ? readKey(api, options.now) : readAccount(api);
    },
    async readSpend(api, { period, unit }) {
        if (!sameUnit(unit, 'USD')) {
            throw Failure.configuration(`the spend is in USD, the budget in ${unit.toUpperCase()}`, 'Units are never converted: set the budget in USD.');
        }
        // Only the asked period's figure has to be there, so it takes one name before it is looked at.
        const named = transform((data) => ({ ...data, used: data[usageOf[period]] }));
        const Spent = object({ ...limitOfKey(), used: decimal() });
        const Key = object({ data: pipe(record(string(), unknown()), pipe(named, Spent)) });
        const { data } = await api.get('/api/v1/key', Key);
        return { used: data.used, unit: 'USD', left: whatIsLeft(data), warnings: [] };
    },
};
function managementKeyNeeded() {
    return Failure.because('forbidden', 'management key needed to read the account’s credits', {
        hint: 'Make one under https://openrouter.ai/settings/management-keys, or ask what the ordinary key can tell: the pool `key`, or a `budget`.',
    });
}
/** A key's own limit. `limit` must be there: null is a key without a limit, absent is not. */
function limitOfKey() {
    return { limit: nullable(decimal()), limit_remaining: nullable(decimal()) };
}
function whatIsLeft({ limit, limit_remaining }) {
    if (limit === null)
        return null;
    if (limit_remaining !== null)
        return notBelowZero(limit_remaining);
    throw Failure.because('unexpected-body', 'the key has a limit, but the answer does not tell what is left of it');
}
async function readAccount(api) {
    const Credits = object({ data: object({ total_credits: decimal(), total_usage: decimal() }) });
    const { data } = await api.get('/api/v1/credits', Credits);
    const { total_credits: total, total_usage: used } = data;
    if (total.eq(0) && used.eq(0) && !(await isManagementKey(api)))
        throw managementKeyNeeded();
    return {
        pools: [pool({ id: 'account', label: 'Account credits', unit: 'USD', remaining: total.minus(used), used, total })],
        warnings: [],
    };
}
async function isManagementKey(api) {
    const flag = () => optional(nullable(boolean()));
    const Key = object({ data: object({ is_management_key: flag(), is_provisioning_key: flag() }) });
    const { data } = await api.get('/api/v1/key', Key);
    return data.is_management_key === true || data.is_provisioning_key === true;
}
async function readKey(api, now) {
    const Key = object({
        data: object({ ...limitOfKey(), limit_reset: optionalText(), expires_at: optionalTime() }),
    });
    const { data } = await api.get('/api/v1/key', Key);
    const { limit, limit_remaining, limit_reset, expires_at } = data;
    const remaining = whatIsLeft(data);
    const period = periodOfReset.get(limit_reset ?? '');
    const warnings = [];
    if (limit === null)
        warnings.push('This key has no spend limit of its own; what the account holds, only a management key can tell.');
    if (limit_reset !== null && period === undefined)
        warnings.push('The key’s limit starts anew at a time that is not understood.');
    if (!expires_at.readable)
        warnings.push('The time at which the key expires cannot be read.');
    return {
        pools: [
            pool({
                id: 'key',
                label: 'Spend limit of this key',
                unit: 'USD',
                remaining,
                unlimited: limit === null,
                boundBy: 'key',
                used: limit === null || limit_remaining === null ? null : limit.minus(limit_remaining),
                limit,
                usable: expires_at.instant === null || !isPast(expires_at.instant, now),
                resetsAt: period === undefined ? null : formatInstant(nextPeriodStart(period, now)),
                expiresAt: expires_at.instant,
                upperBound: limit !== null,
            }),
        ],
        warnings,
    };
}
//#endregion

//#region src/providers/predev.ts
// https://docs.pre.dev/architect-agent/api/credits-balance · checked 2026-11-21
// Traps: the figure is a lower bound (daily and rollover credits may come on top); fractions occur although the schema
// says integer; an Enterprise key's "unlimited" has no documented form, so null is malformed; "Missing context" (400) is
// the key's fault; SUBSCRIPTION_REQUIRED comes as 402 and means the plan, not money (`core/classify.ts` knows it).
const credits = { id: 'credits', label: 'API credits', unit: 'credits' };
const predev = {
    id: 'predev',
    name: 'pre.dev',
    aliases: ['pre.dev', 'pre-dev'],
    origin: 'https://api.pre.dev',
    keyVariable: 'PREDEV_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /credits-balance',
    documentation: 'https://docs.pre.dev/architect-agent/api/credits-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://pre.dev',
    pools: [credits],
    about: {
        key: 'A Solo or an Enterprise API key, from the dashboard. The request is free.',
        zero: 'A lower bound: daily and rollover credits are not in this figure, so 0 does not mean that nothing can run.',
        limits: ['What an Enterprise key with an unlimited plan answers is not documented: null is reported as unknown.'],
        sources: [
            'https://docs.pre.dev/architect-agent/api/credits-balance',
            'github arjunpredev/docs api-reference/openapi.json',
        ],
    },
    failureOf({ status, body }) {
        const MissingContext = object({ error: literal('Missing context') });
        return status === 400 && MissingContext.safeParse(body).success
            ? Failure.because('unauthorized', 'the key belongs to no user and no organization (400)', { code: status })
            : null;
    },
    async read(api) {
        const Balance = object({ success: literal(true), creditsRemaining: decimal() });
        const { creditsRemaining } = await api.get('/credits-balance', Balance);
        return { pools: [pool({ ...credits, remaining: creditsRemaining, lowerBound: true })], warnings: [] };
    },
};
//#endregion

//#region src/providers/recraft.ts
// https://www.recraft.ai/docs/api-reference/api-portal · checked 2026-11-21
// Traps: `credits` counts API units, which are no credits of Recraft Studio; the answer holds the owner's name and e-mail address, which are never shown.
const recraft = {
    id: 'recraft',
    name: 'Recraft',
    aliases: ['recraft-ai', 'recraft.ai'],
    origin: 'https://external.api.recraft.ai',
    keyVariable: 'RECRAFT_API_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/users/me',
    documentation: 'https://www.recraft.ai/docs/api-reference/api-portal',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.recraft.ai/profile/api',
    pools: [{ id: 'units', label: 'API units', unit: 'units' }],
    about: {
        key: 'A Recraft API token; all tokens of a personal account or workspace draw from its API units.',
        limits: ['Credits of Recraft Studio are another account, and not in the figure.'],
        sources: [
            'https://www.recraft.ai/docs/api-reference/api-portal and /pricing (what an API unit is)',
            'github tryAGI/Recraft src/libs/Recraft/openapi.yaml (a copy of the vendor’s OpenAPI document)',
            'github api-evangelist/recraft-ai examples/recraft-get-current-user-example.json',
        ],
    },
    async read(api) {
        const User = object({ credits: decimal() });
        const { credits } = await api.get('/v1/users/me', User);
        return { pools: [pool({ id: 'units', label: 'API units', unit: 'units', remaining: credits })], warnings: [] };
    },
};
//#endregion

//#region src/providers/runpod.ts
// https://docs.runpod.io/runpodctl/reference/runpodctl-user · checked 2026-11-21
// Traps: GraphQL only, so errors come in a 200; `spendLimit` is a rate in USD an hour, not a limit on this balance.
const query = 'query { myself { clientBalance } }';
/** The codes that GraphQL servers give their errors; what has none is a fault of the server. */
function failureOf({ status, body }) {
    const Problem = object({
        errors: array(object({
            message: optional(string()),
            extensions: optional(object({ code: optional(string()) })),
        })),
    });
    const problem = Problem.safeParse(body);
    const [first] = problem.success ? problem.data.errors : [];
    if (status < 200 || status >= 300 || first === undefined)
        return null;
    const said = { message: first.message };
    const code = first.extensions?.code;
    if (code === 'UNAUTHENTICATED')
        return failureWith('unauthorized', status, said);
    if (code === 'FORBIDDEN')
        return failureWith('forbidden', status, said);
    if (code === 'GRAPHQL_VALIDATION_FAILED')
        return failureWith('unexpected-body', status, said);
    return failureWith('server-error', status, said);
}
const runpod = {
    id: 'runpod',
    name: 'Runpod',
    aliases: ['run-pod', 'runpod.io'],
    origin: 'https://api.runpod.io',
    keyVariable: 'RUNPOD_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'POST /graphql (a query: it only reads)',
    documentation: 'https://docs.runpod.io/runpodctl/reference/runpodctl-user',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://console.runpod.io',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'A Runpod API key that may read the GraphQL interface.',
        limits: ['Pods that run go on spending: the figure falls by itself.'],
        sources: [
            'github runpod/runpodctl internal/api/gpu.go and graphql.go (the vendor’s own client)',
            'https://docs.runpod.io/runpodctl/reference/runpodctl-user',
            'github runpod/runpod-python runpod/api/graphql.py (401, and errors in a 200)',
        ],
    },
    failureOf,
    async read(api) {
        const Myself = object({ data: object({ myself: object({ clientBalance: decimal() }) }) });
        const { data } = await api.post('/graphql', { query }, Myself);
        return {
            pools: [pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining: data.myself.clientBalance })],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/runway.ts
// https://docs.dev.runwayml.com/guides/setup · checked 2026-11-21
// Traps: the version header is required; `tier.maxMonthlyCreditSpend` limits what may be bought in a month, not what is left.
const runway = {
    id: 'runway',
    name: 'Runway',
    aliases: ['runwayml', 'runway-ml'],
    origin: 'https://api.dev.runwayml.com',
    keyVariable: 'RUNWAYML_API_SECRET',
    auth: { kind: 'bearer' },
    headers: { 'x-runway-version': '2024-11-06' },
    endpoint: 'GET /v1/organization',
    documentation: 'https://docs.dev.runwayml.com/guides/setup',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dev.runwayml.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'A key of the organization, from the developer portal. Credits of the Runway app are another account.',
        sources: [
            'github runwayml/sdk-node src/resources/organization.ts (the vendor’s SDK)',
            'github runwayml/skills rw-check-org-details (request and headers)',
        ],
    },
    async read(api) {
        const Organization = object({ creditBalance: decimal() });
        const { creditBalance } = await api.get('/v1/organization', Organization);
        return {
            pools: [pool({ id: 'credits', label: 'API credits', unit: 'credits', remaining: creditBalance })],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/scrapegraphai.ts
// https://docs.scrapegraphai.com/api-reference/endpoint/credits · checked 2026-11-21
// Traps: `used` is that of the billing cycle; the older host answers in another shape; `jobs` counts jobs, not credits.
const scrapegraphai = {
    id: 'scrapegraphai',
    name: 'ScrapeGraphAI',
    aliases: ['scrapegraph', 'sgai', 'scrapegraph-ai'],
    origin: 'https://v2-api.scrapegraphai.com',
    keyVariable: 'SGAI_API_KEY',
    auth: { kind: 'header', name: 'SGAI-APIKEY' },
    endpoint: 'GET /api/credits',
    documentation: 'https://docs.scrapegraphai.com/api-reference/endpoint/credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dashboard.scrapegraphai.com',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any ScrapeGraphAI API key of the account.',
        limits: ['When the billing cycle ends is not told.'],
        sources: [
            'https://docs.scrapegraphai.com/api-reference/endpoint/credits.md',
            'https://docs.scrapegraphai.com/knowledge-base/account/credits',
        ],
    },
    async read(api) {
        const Credits = object({ remaining: decimal(), used: optionalDecimal() });
        const { remaining, used } = await api.get('/api/credits', Credits);
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining, used })], warnings: [] };
    },
};
//#endregion

//#region src/providers/scraperapi.ts
// https://docs.scraperapi.com/account-information · checked 2026-11-21
// Traps: the key goes into the query; `requestCount` is credits, not requests, and refreshed every 15 seconds; the fields
// of the answer are not on the vendor's page, working clients agree on them.
const scraperapi = {
    id: 'scraperapi',
    name: 'ScraperAPI',
    aliases: ['scraper-api', 'scraper api', 'scraperapi.com'],
    origin: 'https://api.scraperapi.com',
    keyVariable: 'SCRAPERAPI_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /account',
    documentation: 'https://docs.scraperapi.com/account-information',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://dashboard.scraperapi.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from dashboard.scraperapi.com.',
        zero: 'The plan’s credits of this billing cycle are used up.',
        reset: 'Each billing cycle; its date is not told.',
        limits: ['Spend is counted every 15 seconds: right after a job less may be left than is told.'],
        sources: [
            'https://docs.scraperapi.com/account-information',
            'https://docs.scraperapi.com/account-management/credit-usage',
            'github noamdorr/quotacanary-oss src/lib/adapters/scraperapi.ts',
        ],
    },
    async read(api) {
        const { requestLimit, requestCount } = await api.get('/account', object({ requestLimit: decimal(), requestCount: decimal() }));
        return {
            pools: [
                quotaPool({
                    id: 'credits',
                    label: 'API credits',
                    unit: 'credits',
                    limit: requestLimit,
                    used: requestCount,
                    upperBound: true,
                }),
            ],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/scrapingant.ts
// https://docs.scrapingant.com/credits-cost · checked 2026-11-21
// Traps: the key travels in the query; the times have no zone; what is left when the period ends lapses.
const scrapingant = {
    id: 'scrapingant',
    name: 'ScrapingAnt',
    aliases: ['scraping-ant'],
    origin: 'https://api.scrapingant.com',
    keyVariable: 'SCRAPINGANT_API_KEY',
    auth: { kind: 'query', name: 'x-api-key' },
    endpoint: 'GET /v2/usage',
    documentation: 'https://docs.scrapingant.com/credits-cost',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.scrapingant.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API token, from the dashboard.',
        reset: 'The end of the subscription period; unused credits lapse then.',
        sources: [
            'https://docs.scrapingant.com/v1/api-credits-usage',
            'github api-evangelist/scrapingant openapi/scrapingant-usage-api-openapi.yml (a copy of the vendor’s OpenAPI document)',
        ],
    },
    async read(api) {
        const Usage = object({
            remained_credits: decimal(),
            plan_total_credits: optionalDecimal(),
            end_date: optionalTime(),
        });
        const { remained_credits: remaining, plan_total_credits: limit, end_date: end } = await api.get('/v2/usage', Usage);
        return {
            pools: [
                pool({
                    ...{ id: 'credits', label: 'API credits', unit: 'credits', remaining, limit, boundBy: 'cycle' },
                    resetsAt: end.instant,
                }),
            ],
            warnings: end.readable ? [] : ['The end of the period could not be read.'],
        };
    },
};
//#endregion

//#region src/providers/scrapingbee.ts
// https://www.scrapingbee.com/documentation/ · checked 2026-11-21
// Traps: the key goes into the query (a header is only seen in one client, so it is not relied on); the endpoint may be
// called 6 times a minute; the renewal date has no zone.
const scrapingbee = {
    id: 'scrapingbee',
    name: 'ScrapingBee',
    aliases: ['scraping-bee', 'scraping bee', 'scrapingbee.com'],
    origin: 'https://app.scrapingbee.com',
    keyVariable: 'SCRAPINGBEE_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /api/v1/usage',
    documentation: 'https://www.scrapingbee.com/documentation/',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.scrapingbee.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from app.scrapingbee.com.',
        zero: 'The plan’s credits are used up until it renews.',
        reset: 'The date on which the subscription renews.',
        limits: ['The balance can be asked 6 times a minute: many jobs at once on one key are answered with 429.'],
        sources: [
            'github ScrapingBee/scrapingbee-cli src/scrapingbee_cli/client.py (the vendor’s own client)',
            'https://glama.ai/mcp/connectors/com.scrapingbee.mcp/scraping-bee/tools/get_scrapingbee_usage',
            'github noamdorr/quotacanary-oss src/lib/adapters/scrapingbee.ts',
        ],
    },
    async read(api) {
        const Usage = object({
            max_api_credit: decimal(),
            used_api_credit: decimal(),
            renewal_subscription_date: optionalTime(),
        });
        const usage = await api.get('/api/v1/usage', Usage);
        const renewal = usage.renewal_subscription_date;
        return {
            pools: [
                quotaPool({
                    id: 'credits',
                    label: 'API credits',
                    unit: 'credits',
                    limit: usage.max_api_credit,
                    used: usage.used_api_credit,
                    resetsAt: renewal.instant,
                }),
            ],
            warnings: unreadableTime(renewal, 'renewal date'),
        };
    },
};
//#endregion

//#region src/providers/serpapi.ts
// https://serpapi.com/account-api · checked 2026-11-21
// Traps: the key goes into the query, and the answer repeats it beside the account's address; `searches_per_month` is 0 on
// accounts that live on extra credits alone; the hourly limit is another matter than what is left.
const serpapi = {
    id: 'serpapi',
    name: 'SerpApi',
    aliases: ['serp-api', 'serp api', 'serpapi.com'],
    origin: 'https://serpapi.com',
    keyVariable: 'SERPAPI_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /account.json',
    documentation: 'https://serpapi.com/account-api',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://serpapi.com/pricing',
    pools: [{ id: 'searches', label: 'Searches left', unit: 'searches' }],
    about: {
        key: 'The private API key of the account. The request is free, and not counted.',
        zero: 'No search of the month’s plan and no extra credit is left.',
        reset: 'Each month; the date is not told.',
        limits: [
            'A percentage is a share of the plan’s searches for a month, without extra credits.',
            'The throughput limit of an hour can stop a job while searches are left.',
        ],
        sources: ['https://serpapi.com/account-api', 'github noamdorr/quotacanary-oss src/lib/adapters/serpapi.ts'],
    },
    async read(api) {
        const Account = object({
            total_searches_left: decimal(),
            searches_per_month: optionalDecimal(),
            this_month_usage: optionalDecimal(),
        });
        const account = await api.get('/account.json', Account);
        return {
            pools: [
                pool({
                    id: 'searches',
                    label: 'Searches left',
                    unit: 'searches',
                    remaining: account.total_searches_left,
                    used: account.this_month_usage,
                    // A share of a plan without searches would be 0, and let everything pass.
                    limit: account.searches_per_month?.gt(0) ? account.searches_per_month : null,
                }),
            ],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/serper.ts
// https://serper.dev · checked 2026-11-21
// Traps: the endpoint is not documented, working clients agree on it; the figure is `balance`, some read a `credits` that is
// not there; a wrong key gets 403 and the message `Unauthorized.`.
const serper = {
    id: 'serper',
    name: 'Serper',
    aliases: ['serper.dev', 'google-serper'],
    origin: 'https://google.serper.dev',
    keyVariable: 'SERPER_API_KEY',
    auth: { kind: 'header', name: 'X-API-KEY' },
    endpoint: 'GET /account',
    documentation: 'https://serper.dev',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://serper.dev',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from serper.dev/api-key.',
        zero: 'All bought credits are used up, or have expired.',
        limits: ['Credits expire some months after they were bought; when is not told.'],
        sources: [
            'public clients: four that read `balance` from GET https://google.serper.dev/account, one with a live answer',
            'github api-evangelist/serper rate-limits/serper-rate-limits.yml',
        ],
    },
    failureOf({ status, body }) {
        const Refusal = object({ message: string().check(_regex(/^unauthorized\b/i)) });
        return status === 403 && Refusal.safeParse(body).success ? failureWith('unauthorized', status, body) : null;
    },
    async read(api) {
        const { balance } = await api.get('/account', object({ balance: decimal() }));
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};
//#endregion

//#region src/providers/siliconflow.ts
// https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info · checked 2026-11-21
// Traps: amounts are strings; `balance` is the granted part alone, `totalBalance` is all; the currency is told by the host
// alone; a failure may be a 200 with a `code` other than 20000.
const success = 20000;
const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const siliconflow = {
    id: 'siliconflow',
    name: 'SiliconFlow',
    aliases: ['silicon-flow', 'silicon flow', 'siliconcloud', 'siliconflow.com', 'siliconflow.cn'],
    origin: 'https://api.siliconflow.com',
    regions: { global: 'https://api.siliconflow.com', cn: 'https://api.siliconflow.cn' },
    keyVariable: 'SILICONFLOW_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/user/info',
    documentation: 'https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.siliconflow.com',
    pools: [usd, cny],
    about: {
        key: 'Any API key of the account. Keys made at cloud.siliconflow.cn need `region: cn`.',
        zero: 'Granted and charged money together: nothing is left of either.',
        limits: [
            'The answer names no currency: it is USD at api.siliconflow.com and CNY at api.siliconflow.cn.',
            'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
        ],
        sources: [
            'https://docs.siliconflow.com/cn/api-reference/userinfo/get-user-info.md',
            'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info',
            'https://docs.siliconflow.com/en/faqs/error-code',
        ],
    },
    failureOf({ status, body }) {
        const code = bodyCode(body);
        return status === 200 && code !== null && code !== success ? failureWith('unexpected-body', code, body) : null;
    },
    async read(api, { region, pool: asked }) {
        const Info = object({
            code: whole().check(refine((code) => code === success)),
            data: object({ totalBalance: decimal() }),
        });
        const { data } = await api.get('/v1/user/info', Info);
        const inYuan = region === null ? asked === 'cny' : region === 'cn';
        return { pools: [pool({ ...(inYuan ? cny : usd), remaining: data.totalBalance })], warnings: [] };
    },
};
//#endregion

//#region src/providers/stability.ts
// https://platform.stability.ai/docs/api-reference · checked 2026-11-21
// Traps: the figure is in credits, a cent's worth each, with many decimals; the vendor's own page could not be read, only
// copies of it and clients; Cloudflare stands in front, and a page of its own says nothing about the key.
const stability = {
    id: 'stability',
    name: 'Stability AI',
    aliases: ['stability-ai', 'stability ai', 'stabilityai', 'stability.ai', 'stable-diffusion'],
    origin: 'https://api.stability.ai',
    keyVariable: 'STABILITY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/user/balance',
    documentation: 'https://platform.stability.ai/docs/api-reference',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://platform.stability.ai/account/credits',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any API key from platform.stability.ai. The request is free.',
        limits: [
            'The balance is that of the key’s default organization.',
            'A credit is sold for 0.01 USD; it is never converted here.',
        ],
        sources: [
            'github shamblett/stabilityai_client lib/src/openapi/doc/V1UserApi.md (generated from the vendor’s OpenAPI)',
            'https://s.apifox.cn/apidoc/docs-site/3757851/api-133524603 (a copy of the vendor’s pages)',
            'https://pub.dev/documentation/another_stability_ai/latest/user_user_dto/Balance/credits.html',
        ],
    },
    async read(api) {
        const { credits } = await api.get('/v1/user/balance', object({ credits: decimal() }));
        return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: credits })], warnings: [] };
    },
};
//#endregion

//#region src/providers/tavily.ts
// https://docs.tavily.com/documentation/api-reference/endpoint/usage · checked 2026-11-21
// Traps: three limits at once (plan, pay as you go, key), and the key's caps what it can take of the others; a null limit of
// the key means none; a null pay-as-you-go limit may mean off or boundless, the vendor does not say which.
const plan = { id: 'plan', label: 'Plan', unit: 'credits' };
const paygo = { id: 'paygo', label: 'Pay as you go', unit: 'credits' };
const key = { id: 'key', label: 'This key', unit: 'credits' };
/** A store of the account, of which the key takes no more than its own limit leaves. */
function capped(store, left) {
    if (left === null || store.remaining === null || store.remaining.lte(left))
        return store;
    return { ...store, boundBy: 'key', remaining: left };
}
const tavily = {
    id: 'tavily',
    name: 'Tavily',
    aliases: ['tavily-ai', 'tavily.com'],
    origin: 'https://api.tavily.com',
    keyVariable: 'TAVILY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /usage',
    documentation: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.tavily.com',
    pools: [plan, paygo, key],
    about: {
        key: 'Any API key (`tvly-…`).',
        zero: 'In `plan`: the plan’s credits of this billing cycle are used up; pay as you go may still serve.',
        reset: 'Each billing cycle; its date is not told.',
        limits: [
            '`key` is what this key can still take of plan and pay as you go together.',
            'Without a pay-as-you-go limit in the answer the pool `paygo` is unknown, and `key` may be too low.',
        ],
        sources: [
            'https://docs.tavily.com/documentation/api-reference/endpoint/usage.md',
            'https://help.tavily.com/articles/8280756099-how-to-set-a-limit-for-pay-as-you-go-option',
            'github noamdorr/quotacanary-oss src/lib/adapters/tavily.ts',
        ],
    },
    async read(api, { pool: asked }) {
        const Usage = object({
            key: object({ usage: decimal(), limit: optionalDecimal() }),
            account: object({
                plan_usage: decimal(),
                plan_limit: decimal(),
                paygo_usage: optionalDecimal(),
                paygo_limit: optionalDecimal(),
            }),
        });
        const { account, key: told } = await api.get('/usage', Usage);
        const planStore = quotaPool({ ...plan, limit: account.plan_limit, used: account.plan_usage });
        const paygoStore = account.paygo_limit &&
            account.paygo_usage &&
            quotaPool({ ...paygo, limit: account.paygo_limit, used: account.paygo_usage, boundBy: 'month' });
        if (asked === paygo.id && paygoStore === null)
            throw Failure.because('no-such-pool', 'the answer tells no pay-as-you-go limit', {
                hint: 'Set a monthly limit for pay as you go in Tavily’s plan settings, or ask for the pool `plan` or `key`.',
            });
        const keyStore = told.limit && quotaPool({ ...key, limit: told.limit, used: told.usage });
        const left = keyStore?.remaining ?? null;
        const stores = [planStore, paygoStore].flatMap((store) => store ?? []);
        const together = stores.reduce((sum, { remaining }) => sum.plus(remaining ?? zero), zero);
        const keyBinds = left?.lte(together) ?? false;
        return {
            pools: [
                ...stores.map((store) => capped(store, left)),
                pool({
                    ...key,
                    remaining: left === null ? together : smallest(left, together),
                    boundBy: keyBinds ? 'key' : 'account',
                    used: told.usage,
                    limit: told.limit,
                    lowerBound: !keyBinds && paygoStore === null,
                }),
            ],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/telnyx.ts
// https://developers.telnyx.com/api-reference/billing/get-user-balance-details · checked 2026-11-21
// Traps: figures are strings; `available_credit` is the balance and the credit limit together; the currency is the account's.
const telnyx = {
    id: 'telnyx',
    name: 'Telnyx',
    aliases: ['telnix', 'telnyx.com'],
    origin: 'https://api.telnyx.com',
    keyVariable: 'TELNYX_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/balance',
    documentation: 'https://developers.telnyx.com/api-reference/billing/get-user-balance-details',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://portal.telnyx.com',
    pools: [
        { id: 'available', label: 'Available credit', unit: 'USD' },
        { id: 'balance', label: 'Balance', unit: 'USD' },
    ],
    about: {
        key: 'An API v2 key of an account that may read its balance.',
        zero: '`available` holds the credit limit, where there is one; `balance` is what was paid in and is left.',
        limits: ['The unit is the account’s currency: USD unless it says otherwise.'],
        sources: [
            'https://developers.telnyx.com/api-reference/billing/get-user-balance-details.md',
            'https://developers.telnyx.com/docs/development/api-fundamentals/first-api-request',
        ],
    },
    async read(api) {
        const Balance = object({
            data: object({
                available_credit: decimal(),
                balance: decimal(),
                currency: string().check(_regex(/^[A-Z]{3}$/)),
            }),
        });
        const { data } = await api.get('/v2/balance', Balance);
        const unit = data.currency;
        return {
            pools: [
                pool({ id: 'available', label: 'Available credit', unit, remaining: data.available_credit }),
                pool({ id: 'balance', label: 'Balance', unit, remaining: data.balance }),
            ],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/twilio.ts
// https://www.twilio.com/docs/usage/api · checked 2026-11-21
// Traps: the amount is a string; subaccounts have no balance of their own; changes may show late; Standard and Restricted
// API keys are refused with 401, code 20003, as wrong ones are.
const twilio = {
    id: 'twilio',
    name: 'Twilio',
    aliases: ['twilio.com'],
    origin: 'https://api.twilio.com',
    keyVariable: 'TWILIO_AUTH_TOKEN',
    auth: { kind: 'basic', user: 'account' },
    endpoint: 'GET /2010-04-01/Accounts/{account}/Balance.json',
    documentation: 'https://www.twilio.com/docs/usage/api',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.twilio.com',
    pools: [{ id: 'balance', label: 'Account balance', unit: 'USD' }],
    account: { required: true, meaning: 'the account SID (`AC…`)' },
    about: {
        key: 'The auth token of the account; or a Main API key as `SK…:secret`.',
        zero: 'The prepaid money is used up.',
        limits: [
            'Subaccounts have no balance of their own: ask with the main account.',
            'Changes of the balance may show late: less may be left than is told.',
            'The currency is the one that the answer names.',
        ],
        sources: [
            'npm twilio 5.8.0 lib/rest/api/v2010/account/balance.d.ts (generated from the vendor’s OpenAPI)',
            'https://www.rubydoc.info/github/twilio/twilio-ruby/Twilio/REST/Api/V2010/AccountContext/BalanceInstance',
            'https://www.twilio.com/docs/api/errors/20003',
        ],
    },
    failureOf({ status }) {
        if (status !== 404)
            return null;
        return Failure.configuration('there is no such account for this key (404)', 'Check `account`: it must be the account SID (`AC…`) that the auth token belongs to.');
    },
    async read(api, { account }) {
        const Balance = object({ balance: optionalDecimal(), currency: optionalText() });
        const path = `/2010-04-01/Accounts/${encodeURIComponent(account ?? '')}/Balance.json`;
        const { balance, currency } = await api.get(path, Balance);
        if (balance === null || currency === null || currency === '')
            throw Failure.because('unexpected-body', 'the answer has no balance', {
                hint: 'A subaccount has no balance of its own: ask with the SID and the token of the main account.',
            });
        return {
            pools: [
                pool({
                    id: 'balance',
                    label: 'Account balance',
                    unit: currency.toUpperCase(),
                    remaining: balance,
                    upperBound: true,
                }),
            ],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/vastai.ts
// https://docs.vast.ai/api-reference/authentication · checked 2026-11-21
// Traps: `credit` is what was paid in and is left, and is what is read; the reference of the endpoint lists a `balance`,
// which is another figure; the path's last slash belongs to it; the answer holds the owner's address and SSH key.
const vastai = {
    id: 'vastai',
    name: 'Vast.ai',
    aliases: ['vast', 'vast.ai', 'vast-ai'],
    origin: 'https://console.vast.ai',
    keyVariable: 'VAST_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v0/users/current/',
    documentation: 'https://docs.vast.ai/api-reference/authentication',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.vast.ai',
    pools: [{ id: 'credit', label: 'Credit', unit: 'USD' }],
    about: {
        key: 'A Vast.ai API key; a scoped one needs `user_read`.',
        limits: ['Instances that run go on spending: the figure falls by itself.'],
        sources: [
            'github vast-ai/docs api-reference/authentication.mdx (request and sample)',
            'https://docs.vast.ai/api-reference/accounts/show-user',
        ],
    },
    async read(api) {
        const User = object({ credit: decimal() });
        const { credit } = await api.get('/api/v0/users/current/', User);
        return { pools: [pool({ id: 'credit', label: 'Credit', unit: 'USD', remaining: credit })], warnings: [] };
    },
};
//#endregion

//#region src/providers/venice.ts
// https://docs.venice.ai/api-reference/endpoint/billing/balance · checked 2026-11-21
// Traps: two currencies, never added; either may be null, which is not 0; DIEM is an allowance of the day that refreshes
// at 00:00 UTC and is spent first, then bundled credits (not told), then USD; with `canConsume: false` nothing runs.
const venice = {
    id: 'venice',
    name: 'Venice',
    aliases: ['venice-ai', 'venice.ai'],
    origin: 'https://api.venice.ai',
    keyVariable: 'VENICE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/billing/balance',
    documentation: 'https://docs.venice.ai/api-reference/endpoint/billing/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://venice.ai/settings/api',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'diem', label: 'DIEM of the day', unit: 'DIEM' },
    ],
    about: {
        key: 'A Venice API key. The endpoint is in beta.',
        reset: 'DIEM refreshes at 00:00 UTC; what is left of it lapses.',
        limits: ['Bundled credits are not told. Without a named pool, the currency that is spent now is read.'],
        sources: [
            'github veniceai/api-docs swagger.yaml (/billing/balance)',
            'github veniceai/api-docs overview/vvv-diem.mdx (order of spending, refresh)',
        ],
    },
    async read(api, { now }) {
        const Balance = object({
            canConsume: boolean(),
            consumptionCurrency: optionalText(),
            balances: object({ diem: optionalDecimal(), usd: optionalDecimal() }),
            diemEpochAllocation: optionalDecimal(),
        });
        const { canConsume, consumptionCurrency, balances, ...answer } = await api.get('/api/v1/billing/balance', Balance);
        const pools = [];
        if (balances.usd !== null) {
            pools.push(pool({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: balances.usd, usable: canConsume }));
        }
        if (balances.diem !== null) {
            const diem = pool({
                id: 'diem',
                label: 'DIEM of the day',
                unit: 'DIEM',
                remaining: balances.diem,
                boundBy: 'cycle',
                limit: answer.diemEpochAllocation,
                usable: canConsume,
                resetsAt: formatInstant(nextPeriodStart('day', now)),
            });
            if (consumptionCurrency === 'DIEM')
                pools.unshift(diem);
            else
                pools.push(diem);
        }
        if (pools.length === 0 && canConsume) {
            throw Failure.because('unexpected-body', 'the answer tells neither a USD nor a DIEM balance');
        }
        const untold = consumptionCurrency !== null && !['USD', 'DIEM'].includes(consumptionCurrency);
        return { pools, warnings: untold ? [`Venice now spends ${consumptionCurrency}, which it does not tell.`] : [] };
    },
};
//#endregion

//#region src/providers/vercel-ai-gateway.ts
// https://vercel.com/docs/ai-gateway/observability-and-spend/usage · checked 2026-11-21
// Traps: both figures are strings of digits; `total_used` is what was spent in all time, not in a month.
const vercelAiGateway = {
    id: 'vercel-ai-gateway',
    name: 'Vercel AI Gateway',
    aliases: ['vercel', 'ai-gateway', 'vercel-gateway'],
    origin: 'https://ai-gateway.vercel.sh',
    keyVariable: 'AI_GATEWAY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai-gateway',
    pools: [{ id: 'credits', label: 'AI Gateway credits', unit: 'USD' }],
    about: {
        key: 'An AI Gateway API key, or a Vercel OIDC token. The credits are the team’s.',
        sources: [
            'https://vercel.com/docs/ai-gateway/usage',
            'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
            'github vercel/ai packages/gateway/src/gateway-fetch-metadata.ts',
        ],
    },
    async read(api) {
        const Credits = object({ balance: decimal(), total_used: optionalDecimal() });
        const { balance, total_used: used } = await api.get('/v1/credits', Credits);
        return {
            pools: [pool({ id: 'credits', label: 'AI Gateway credits', unit: 'USD', remaining: balance, used })],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/xai.ts
// https://docs.x.ai/developers/rest-api-reference/management/billing · checked 2026-11-21
// Traps: cents, as strings, and with the sign turned: "-4500" is 45 USD of credit. `prepaid/balance` does not hold the
// running month's spend yet, so the month's invoice preview is read: credit before it, less what it used of it (told with
// either sign). Inference keys are refused: a management key is needed, and another host.
const xai = {
    id: 'xai',
    name: 'xAI',
    aliases: ['grok', 'x.ai', 'x-ai'],
    origin: 'https://management-api.x.ai',
    keyVariable: 'XAI_MANAGEMENT_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/billing/teams/<account>/postpaid/invoice/preview',
    documentation: 'https://docs.x.ai/developers/rest-api-reference/management/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.x.ai/team/default/billing',
    pools: [{ id: 'prepaid', label: 'Prepaid credits', unit: 'USD' }],
    account: { required: true, meaning: 'the id of the xAI team, as in the console’s address' },
    about: {
        key: 'A management key of the team (console, Settings, Management Keys) with the right to read billing; an inference key does not work.',
        zero: 'With a postpaid spending limit above 0, requests go on after the prepaid credits are gone.',
        limits: ['Free and promotional credits are not in the figure, nor is what a postpaid spending limit allows.'],
        sources: [
            'https://docs.x.ai/developers/rest-api-reference/management/billing',
            'github xai-org/xai-proto proto/xai/management_api/v1/billing.proto',
            'github steipete/CodexBar docs/xai.md (prepaid/balance is the posted ledger only)',
        ],
    },
    failureOf({ status }) {
        return status === 404
            ? Failure.configuration('this key knows no such team (404)', 'Set `account` to the id of the team that the management key belongs to.')
            : null;
    },
    async read(api, { account }) {
        const Cents = object({ val: decimal() });
        const Preview = object({ coreInvoice: object({ prepaidCredits: Cents, prepaidCreditsUsed: Cents }) });
        const path = `/v1/billing/teams/${encodeURIComponent(account ?? '')}/postpaid/invoice/preview`;
        const { coreInvoice } = await api.get(path, Preview);
        const cents = coreInvoice.prepaidCredits.val.times(-1).minus(coreInvoice.prepaidCreditsUsed.val.abs());
        return {
            pools: [pool({ id: 'prepaid', label: 'Prepaid credits', unit: 'USD', remaining: cents.times('0.01') })],
            warnings: [],
        };
    },
};
//#endregion

//#region src/providers/registry.ts
/** Every provider, sorted by id. */
const providers = [
    aimlapi,
    anthropic,
    apertis,
    apify,
    apikley,
    bfl,
    browserUse,
    cloudflareAiGateway,
    crustdata,
    dataforseo,
    deepgram,
    deepinfra,
    deepl,
    deepseek,
    elevenlabs,
    fal,
    featherless,
    firecrawl,
    hyperbrowser,
    imagerouter,
    kie,
    linkup,
    litellm,
    meshy,
    moonshot,
    nanogpt,
    newApi,
    novita,
    oneApi,
    openai,
    openrouter,
    predev,
    recraft,
    runpod,
    runway,
    scrapegraphai,
    scraperapi,
    scrapingant,
    scrapingbee,
    serpapi,
    serper,
    siliconflow,
    stability,
    tavily,
    telnyx,
    twilio,
    vastai,
    venice,
    vercelAiGateway,
    xai,
];
//#endregion

//#region src/providers/catalog.ts
const entries = [
    ...providers.map((provider) => [provider.id, { kind: 'provider', provider }]),
    ['custom', { kind: 'declared', declare: declareCustom }],
    ...vendorsWithoutBalance.map(({ id, name, instead }) => [id, { kind: 'without-balance', name, instead }]),
];
/** Everything that `provider` may name. */
const catalog = {
    entries: new Map(entries),
    aliases: new Map([...providers, ...vendorsWithoutBalance].flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id]))),
};
//#endregion

//#region src/core/config-size.ts
/** What a config file or a list may be at most, in bytes: no list of checks is longer, and an attack is. */
const mostConfigBytes = 512 * 1024;
//#endregion

//#region src/read-config-file.ts
/** Does `path` lie in `folder` or below it? Both with their links resolved. */
function liesIn(path, folder) {
    const way = node_path.relative(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path.sep}`) && !node_path.isAbsolute(way));
}
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
        if (size > mostConfigBytes)
            return wrong(`\`${path}\` is larger than ${mostConfigBytes / 1024} KiB`);
        return { file: { path, text: node_fs.readFileSync(real, 'utf8') } };
    }
    catch (error) {
        const code = error.code;
        const hint = '; is there an `actions/checkout` step before this one?' ;
        return wrong(code === 'ENOENT'
            ? `\`${path}\` does not exist${hint}`
            : `\`${path}\` cannot be read (${code ?? 'unknown fault'})`);
    }
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
        const meant = nearest(typed, inputNames);
        return meant === null ? [] : [{ where: '', field: typed, message: `is not an input; did you mean \`${meant}\`?` }];
    });
}
//#endregion

//#region src/core/escape-markdown.ts
/** Characters that begin markup in a line of Markdown, as entities: those can never be markup themselves. */
const entities = {
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
 * What is markup anywhere, and what GitHub makes references of: `@name` · `#1` · `GH-1` · `https://` · `www.` ·
 * `:emoji:` · `$formula$`. An underscore inside a word is neither: names stay readable in the source.
 */
const special = /[&<>|`*~[\]\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[@#$]|(?<=\bgh)-(?=\d)|:(?=\/\/|[\w+-]+:)|(?<=www)\./gi;
/** What is markup only where a block begins: headings, lists, rules, indented code. */
const blockStart = /^(?:[-+=]|\d+(?=[.)](?:\s|$)))/;
/** Text from outside as a GitHub Markdown table cell, a paragraph or a list item shows it: as plain text, in one line. */
function escapeMarkdown(text, most = mostSentenceCharacters) {
    const line = cleanLine(text, most);
    const [start = ''] = blockStart.exec(line) ?? [];
    const escaped = line.slice(start.length).replace(special, (character) => entities[character] ?? apart(character));
    return start.replace(/./g, (character) => `&#${character.charCodeAt(0)};`) + escaped;
}
/** An address as a Markdown link; the empty text when it is not a plain web address. The label is text, not Markdown. */
function renderLink(label, url) {
    if (!/^https?:\/\/[^\s<>"'`\\|()[\]{}]+$/.test(url))
        return '';
    return `[${escapeMarkdown(label)}](${url.replace(/[*_~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
//#endregion

//#region src/core/render-summary.ts
/** As many lines as fit. */
function linesWithin(lines, most) {
    let bytes = 0;
    const end = lines.findIndex((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > most;
    });
    return end < 0 ? { lines, leftOut: 0 } : { lines: lines.slice(0, end), leftOut: lines.length - end };
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
        node_fs.appendFileSync(path, markdown.endsWith('\n') ? markdown : `${markdown}\n`);
    }
    catch (error) {
        info(`No job summary: its file cannot be written (${error.code ?? 'unknown fault'}).`);
    }
}
/** Puts a new headline above what the summary of this step holds already; at its end where that cannot be done. */
function writeSummaryFirst(markdown) {
    const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    try {
        node_fs.writeFileSync(path, `${markdown}\n${node_fs.readFileSync(path, 'utf8')}`);
    }
    catch {
        writeSummary(markdown);
    }
}
//#endregion

//#region src/action/gate.ts
function mask(keys) {
    for (const text of new Set(keys.flatMap(masksOf)))
        setSecret(text);
}
/** Reads the plan from inputs and config file; masks every key it finds before anything is printed. */
async function readPlan(environment) {
    const inputs = readInputs(environment);
    mask([inputs['api-key'] ?? '']);
    const errors = [...findMistypedInputs(environment)];
    const path = inputs['config-file']?.trim() ?? '';
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const read = path === '' ? null : readConfigFile(path, workspace, true);
    if (read !== null && 'error' in read)
        errors.push(read.error);
    const parsed = await parsePlan({
        inputs,
        configFile: read !== null && 'file' in read ? read.file : null,
        environment,
        secretless: findSecretless(environment),
    }, catalog);
    mask(parsed.keys);
    const redact = createRedactor(parsed.keys);
    const shown = [...errors, ...parsed.errors].map((error) => ({
        where: cleanText(error.where, redact),
        field: cleanText(error.field, redact),
        message: cleanText(error.message, redact, 2000),
    }));
    return { plan: shown.length === 0 ? parsed.plan : null, errors: shown };
}
//#endregion

//#region src/core/receipt-line.ts
const mostNameCharacters = 300;
/**
 * The receipt as one line of JSON, its line break included. Amounts are numbers with every digit, null when not known.
 * The shape is promised: what changes it raises `version`.
 */
function renderReceiptLine(receipt) {
    const name = (text) => (text === null ? null : cleanLine(text, mostNameCharacters));
    const line = renderExactJson({
        version: 1,
        started_at: receipt.startedAt,
        ended_at: receipt.endedAt,
        should_run: receipt.shouldRun,
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

//#region src/core/render-not-your-code.ts
const plain = { name: (text) => plainText(text, mostNameCharacters$1), figure: (text) => text };
const markdown = {
    name: (text) => `**${escapeMarkdown(text, mostNameCharacters$1)}**`,
    figure: (text) => `**${escapeMarkdown(text)}**`,
};
const mostTold = 5;
const headlines = {
    'ran-out': 'the credit ran out during this job',
    already: 'the credit was already too low when this job began',
    now: 'there is too little credit',
    unusable: 'the credit could no longer be used at the end of this job',
};
/** Money alone does not mend a suspended subscription. */
const remedies = {
    'ran-out': 'Top up',
    already: 'Top up',
    now: 'Top up',
    unusable: 'Put that right',
};
/** The gravest first: what happened during the job. */
const order = ['ran-out', 'unusable', 'now', 'already'];
function byGravity(out) {
    return out.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
/** `Not your code: the credit ran out during this job`; with something left it is probable, and no more than that. */
function notYourCodeTitle(out) {
    const [first] = byGravity(out);
    if (first === undefined)
        return '';
    const sure = first.empty && first.kind === 'ran-out';
    return `${sure ? 'Not your code' : 'Probably not your code'}: ${headlines[first.kind]}`;
}
function amount(value, unit) {
    return value === null ? null : formatFigure(value, unit);
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
        : `; the job needs at least ${formatFigure(minimum, nowUnit ?? check.beforeUnit)}`;
    const why = kind === 'unusable' ? ', and what may be left there cannot be used' : '';
    const knew = kind === 'already' ? ', and the gate let it go on with a warning' : '';
    const unknown = kind === 'now' ? '; how much there was before is not known' : '';
    return `${pen.name(name)}${had}${has}${needed}${why}${knew}${unknown}.`;
}
const again = 'then run the failed job again. If it fails with enough credit too, it is the code.';
/** The annotation: the title says what happened, the message the figures and the way out. */
function notYourCodeAnnotation(out) {
    const ordered = byGravity(out);
    const told = ordered.slice(0, mostTold).map((check) => figuresOf(check, plain));
    const more = ordered.length - told.length;
    const urls = [...new Set(ordered.slice(0, mostTold).map(({ topUpUrl }) => plainText(topUpUrl)))].filter(Boolean);
    const [first] = ordered;
    const remedy = first === undefined ? '' : remedies[first.kind];
    const where = urls.length === 0 ? remedy : `${remedy} (${urls.join(' , ')})`;
    const others = more > 0 ? ` And ${more} more.` : '';
    return { level: 'error', title: notYourCodeTitle(out), message: `${told.join(' ')}${others} ${where}, ${again}` };
}
/** The headline of the job summary and what stands under it, as Markdown that ends with an empty line. */
function renderNotYourCode(out) {
    const ordered = byGravity(out);
    const told = ordered.slice(0, mostTold);
    const more = ordered.length - told.length;
    const links = [
        ...new Set(told.map(({ kind, providerName, topUpUrl }) => renderLink(`${remedies[kind]} at ${providerName}`, topUpUrl))),
    ].filter((link) => link !== '');
    const lines = told.map((check) => figuresOf(check, markdown));
    if (more > 0)
        lines.push(`And ${more} more.`);
    const shown = lines.length === 1 ? lines : lines.map((line) => `- ${line}`);
    const way = links.length === 0 ? 'Top up' : links.join(' or ');
    return `## 💸 ${notYourCodeTitle(out)}\n\n${shown.join('\n')}\n\n${way}, ${again}\n\n`;
}
function clauseOf({ name, why, now, unit, reason }) {
    const shown = plainText(name, mostNameCharacters$1);
    switch (why) {
        case 'still-there':
            return `${shown} still has ${now === null || unit === null ? 'credit' : formatAmount(now, unit)}`;
        case 'unlimited':
            return `${shown} is unlimited`;
        case 'not-read':
            return `${shown} could not be read again${reason === null ? '' : ` (${plainText(reason)})`}`;
        case 'budget':
            return `the budget of ${shown} is used up, but no provider refuses a request because of it`;
        case 'not-let-go':
            return `${shown} had not let the job go on`;
    }
}
/** One line for the log: the job failed, and credit is not to blame as far as can be seen. */
function stillThereLine(innocent) {
    const told = innocent.slice(0, mostTold).map(clauseOf);
    const more = innocent.length - told.length;
    const unread = innocent.some(({ why }) => why === 'not-read');
    const verdict = unread ? 'whether credit was the reason is not known' : 'credit does not look like the reason';
    return `The job failed, and ${verdict}: ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
//#endregion

//#region src/core/render-receipt.ts
/** In one step with a gate's summary, which leaves this much below GitHub's limit. */
const mostBytes = 40 * 1024;
const mostNamed = 3;
const mostAnnotations = 9;
const columns = ['check', 'provider', 'pool', 'before', 'after', 'spent', 'note'];
const rightAligned = [false, false, false, true, true, true, false];
/** The figures are the account's, not the job's: nobody should read more into them. */
const shared = 'What other jobs spent on the same key meanwhile is part of these figures.';
function cellsOf(row) {
    const figure = (value) => (value === null ? '' : formatFigure(value, row.unit));
    const over = row.overspent && row.maxSpend !== null ? `more than ${formatFigure(row.maxSpend, row.unit)}` : '';
    const note = [over, row.note ?? ''].filter((part) => part !== '').join('; ');
    const spent = row.spent === null ? 'not known' : figure(row.spent);
    return [row.name, row.providerName, row.pool ?? '', figure(row.before), figure(row.after), spent, note];
}
/** `this job spent 99.27 USD`: units are never summed, so several are told side by side. */
function headlineOf({ rows }) {
    const measured = rows.filter(({ spent }) => spent !== null);
    const spenders = measured.filter(({ spent }) => spent?.gt(0));
    if (measured.length === 0)
        return 'what this job spent is not known';
    const known = measured.length === rows.length ? '' : `, as far as it is known (${measured.length} of ${rows.length} checks)`;
    if (spenders.length === 0)
        return `this job spent nothing${known}`;
    const named = spenders.slice(0, mostNamed).map(({ name, spent, unit }) => {
        const figure = spent === null ? '' : formatFigure(spent, unit);
        return rows.length === 1 ? figure : `${figure} at ${name}`;
    });
    const more = spenders.length - named.length;
    const over = rows.some(({ overspent }) => overspent) ? ', more than allowed' : '';
    return `this job spent ${named.join(', ')}${more > 0 ? `, and more at ${more} others` : ''}${over}${known}`;
}
function overspenders({ rows }) {
    return rows.filter(({ overspent }) => overspent);
}
function overspendSentence({ name, spent, maxSpend, unit }, show) {
    if (spent === null || maxSpend === null)
        return '';
    return `${show(name)} spent ${formatFigure(spent, unit)}, more than its \`max-spend\` of ${formatFigure(maxSpend, unit)}`;
}
/** What follows from an overspend: `stop` that came too late counts as `fail`. */
function consequence(onOverspend) {
    return onOverspend === 'warn'
        ? 'The job is not failed for it (`on-overspend: warn`).'
        : `The job fails for it (\`on-overspend: ${onOverspend}\`).`;
}
/** One per check that spent more than it should: an error where the job fails for it. */
function overspendAnnotations(receipt, onOverspend) {
    const all = overspenders(receipt);
    const level = onOverspend === 'warn' ? 'warning' : 'error';
    const title = 'Credit Gate: more spent than allowed';
    const told = all.slice(0, mostAnnotations).map((row) => {
        const sentence = overspendSentence(row, (text) => plainText(text, mostNameCharacters$1));
        return { level, title, message: `${sentence}. ${consequence(onOverspend)}`.replaceAll('`', '') };
    });
    const more = all.length - told.length;
    return more > 0 ? [...told, { level, title, message: `and ${more} more: the receipt has them all.` }] : told;
}
/** Which columns have anything to show: a note is the exception. */
function usedColumns(rows) {
    return columns.map((_, index) => rows.some((row) => row[index] !== ''));
}
function markdownCells(row, flag) {
    const [name = '', provider = '', pool = '', before = '', after = '', spent = '', note = ''] = cellsOf(row);
    return [
        ...[name, provider, pool].map((text) => escapeMarkdown(text, mostNameCharacters$1)),
        escapeMarkdown(before),
        escapeMarkdown(after),
        row.spent === null ? escapeMarkdown(spent) : `**${escapeMarkdown(spent)}**`,
        row.overspent ? `${flag} ${escapeMarkdown(note)}` : escapeMarkdown(note),
    ];
}
/** The receipt for the job summary. */
function renderReceipt(receipt, onOverspend) {
    const over = overspenders(receipt);
    const flag = onOverspend === 'warn' ? '⚠️' : '❌';
    const cells = receipt.rows.map((row) => markdownCells(row, flag));
    const used = usedColumns(cells);
    const line = (texts) => `| ${texts.filter((_, index) => used[index]).join(' | ')} |`;
    const rows = linesWithin(cells.map(line), mostBytes);
    const told = over
        .slice(0, mostNamed)
        .map((row) => `${overspendSentence(row, (text) => `**${escapeMarkdown(text, mostNameCharacters$1)}**`)}.`);
    const left = rows.leftOut === 0 ? [] : ['', `_${rows.leftOut} more checks did not fit; the log has them all._`];
    return [
        `## ${over.length === 0 ? '🧾' : flag} Receipt: ${escapeMarkdown(headlineOf(receipt))}`,
        '',
        ...(told.length === 0 ? [] : [`${told.join(' ')} ${consequence(onOverspend)}`, '']),
        line(columns.map((column) => column.charAt(0).toUpperCase() + column.slice(1))),
        line(rightAligned.map((right) => (right ? '--:' : ':--'))),
        ...rows.lines,
        ...left,
        '',
        `${shared} Measured from ${formatTime(receipt.startedAt)} to ${formatTime(receipt.endedAt)}.`,
        '',
    ].join('\n');
}
/** The receipt for a log or a terminal. */
function renderReceiptLines(receipt) {
    const rows = receipt.rows.map((row) => cellsOf(row).map((cell) => plainText(cell, mostNameCharacters$1 * 2)));
    const used = usedColumns(rows);
    const kept = (cells) => cells.filter((_, index) => used[index]);
    const table = alignColumns([kept(columns), ...rows.map(kept)], rightAligned.filter((_, index) => used[index]));
    return [`Receipt: ${plainText(headlineOf(receipt))}.`, ...table, shared];
}
//#endregion

//#region src/receipt-file.ts
/** Never waits for a pipe's reader, and never follows a link that came after the look-up. Not every system has them. */
const flags = node_fs.constants.O_WRONLY |
    node_fs.constants.O_APPEND |
    node_fs.constants.O_CREAT |
    (node_fs.constants.O_NONBLOCK ?? 0) |
    (node_fs.constants.O_NOFOLLOW ?? 0);
function isLink(path) {
    return node_fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
const problems = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'its folder does not exist',
    EACCES: 'it must not be written',
    EPERM: 'it must not be written',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENXIO: 'it is not a file',
};
/**
 * Appends one line to the receipt file, whole or not at all.
 * @param base where a relative path starts.
 * @param folders the file must lie in one of these, links resolved; null where any path will do.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
function appendReceiptLine(path, line, base, folders) {
    const wanted = node_path.resolve(base, path);
    try {
        const place = isLink(wanted) ? node_fs.realpathSync(wanted) : node_path.join(node_fs.realpathSync(node_path.dirname(wanted)), node_path.basename(wanted));
        if (folders !== null && !folders.some((folder) => liesIn(place, node_fs.realpathSync(folder)))) {
            return 'it lies outside the workspace and the runner’s temporary folder';
        }
        const file = node_fs.openSync(place, flags, 0o644);
        try {
            if (!node_fs.fstatSync(file).isFile())
                return 'it is not a file';
            node_fs.writeSync(file, line);
        }
        finally {
            node_fs.closeSync(file);
        }
        return null;
    }
    catch (error) {
        const code = error.code ?? '';
        return problems[code] ?? (code || 'unknown fault');
    }
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

//#region src/action/tell-receipt.ts
/** Says that it was the money; or, in one line of the log, that it was not as far as can be seen. */
function tellFinding({ out, innocent }, wantsSummary) {
    if (out.length === 0)
        info(stillThereLine(innocent));
    else {
        annotate(notYourCodeAnnotation(out));
        if (wantsSummary)
            writeSummaryFirst(renderNotYourCode(out));
    }
}
/** Shows a receipt. @param wantsSummary false leaves it to the log. */
function tellReceipt(receipt, onOverspend, wantsSummary) {
    for (const annotation of overspendAnnotations(receipt, onOverspend))
        annotate(annotation);
    for (const line of renderReceiptLines(receipt))
        info(line);
    if (wantsSummary)
        writeSummary(renderReceipt(receipt, onOverspend));
}
/** Appends the receipt to the file that the user named. Where that cannot be done it is a note in the log. */
function fileReceipt(receipt, path, environment) {
    if (path === null)
        return;
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const folders = [workspace, environment['RUNNER_TEMP'] ?? workspace];
    const problem = appendReceiptLine(path, renderReceiptLine(receipt), workspace, folders);
    if (problem !== null)
        info(`No line in receipt-file: ${problem}.`);
}
//#endregion

//#region src/action/second-reading.ts
function wantsSummary({ summary, problem }, notable) {
    return summary === 'on-problem' ? problem || notable : summary === 'always';
}
/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed.
 * @param mostMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
async function settle(state, jobFailed, mostMs, environment) {
    const first = parseFirstReadings(state.readings);
    if (first === null) {
        info('The credit was not read again: what the main step left behind cannot be read.');
        return 0;
    }
    const { plan } = await readPlan(environment);
    if (plan === null || askedOf(plan) !== state.asked) {
        // A key goes only where the gate sent it.
        info('The credit was not read again: the checks are no longer those that the gate asked. Did the job change them?');
        return 0;
    }
    const second = await readAgain(plan, { mostMs, debug });
    if (jobFailed) {
        const finding = findOutOfCredit(first, second.results);
        tellFinding(finding, wantsSummary(state, finding.out.length > 0));
    }
    if (state.receipt !== 'true')
        return 0;
    const receipt = compareReadings(first, second.results, second.endedAt);
    const overspent = receipt.rows.some((row) => row.overspent);
    tellReceipt(receipt, first.onOverspend, wantsSummary(state, overspent));
    fileReceipt(receipt, plan.receiptFile, environment);
    return overspent && first.onOverspend !== 'warn' ? 1 : 0;
}
//#endregion

const secondReading = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    settle
}, Symbol.toStringTag, { value: 'Module' }));

exports.mostConfigBytes = mostConfigBytes;
exports.secondReading = secondReading;


/***/ })

};
;