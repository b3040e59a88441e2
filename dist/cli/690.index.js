"use strict";
exports.id = 690;
exports.ids = [690];
exports.modules = {

/***/ 690:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const node_util = __webpack_require__(975);
const main = __webpack_require__(777);

//#region src/cli/arguments.ts
const keyRefusal = 'is refused: a key on the command line can be read by every program on the machine. ' +
    'Put it into the provider’s environment variable (`credit-gate providers` names it)';
/** Why this flag is not taken. Its value is never repeated: it may well be a key. */
function refuse(name, known) {
    const field = `${name.length === 1 ? '-' : '--'}${name}`;
    const meant = main.nearest(name, [...known, 'api-key']);
    if (meant === 'api-key')
        return { where: '', field, message: keyRefusal };
    return {
        where: '',
        field,
        message: `is not a flag${meant === null ? '; see `--help`' : `; did you mean \`--${meant}\`?`}`,
    };
}
/** Reads what stands behind the command's name. All that is wrong is told together. */
function parseArguments(words, names) {
    const end = words.indexOf('--');
    const own = end < 0 ? [...words] : words.slice(0, end);
    const known = [...names.values, ...names.switches];
    const { tokens } = node_util.parseArgs({
        args: own,
        strict: false,
        tokens: true,
        options: Object.fromEntries([
            ...names.values.map((name) => [name, { type: 'string' }]),
            ...names.switches.map((name) => [name, { type: 'boolean', ...(name === 'help' && { short: 'h' }) }]),
        ]),
    });
    const flags = new Map();
    const switches = new Set();
    const positionals = [];
    const errors = [];
    // The word behind an unknown flag is its value: it must not be taken for a check, nor be shown.
    let swallowed = -1;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (token.index !== swallowed)
                positionals.push(token.value);
        }
        else if (token.kind === 'option') {
            const field = `--${token.name}`;
            if (names.values.includes(token.name)) {
                if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) {
                    errors.push({ where: '', field, message: `needs a value, as \`${field} <value>\` or \`${field}=<value>\`` });
                }
                else if (flags.has(token.name))
                    errors.push({ where: '', field, message: 'is given twice' });
                else
                    flags.set(token.name, token.value);
            }
            else if (names.switches.includes(token.name)) {
                if (token.value === undefined)
                    switches.add(token.name);
                else
                    errors.push({ where: '', field, message: 'takes no value' });
            }
            else {
                errors.push(refuse(token.name, known));
                if (token.value === undefined)
                    swallowed = token.index + 1;
            }
        }
    }
    return { positionals, flags, switches, command: end < 0 ? null : words.slice(end + 1), errors };
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

      parse$1(x, n);
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
function parse$1(x, n) {
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
function stringify(x, doExponential, isNonzero) {
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
  s = Math.sqrt(+stringify(x, true, true));

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

  return stringify(x, true, !!n);
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

  return stringify(x, false, !!n);
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
  return stringify(x, x.e <= Big.NE || x.e >= Big.PE, !!x.c[0]);
};

if (typeof Symbol !== "undefined") {
  P[Symbol.for('nodejs.util.inspect.custom')] = P.toJSON;
}


/*
 * Return the value of this Big as a primitive number.
 */
P.toNumber = function () {
  var n = +stringify(this, true, true);
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

  return stringify(x, sd <= x.e || x.e <= Big.NE || x.e >= Big.PE, !!n);
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
  return stringify(x, x.e <= Big.NE || x.e >= Big.PE, true);
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

exports.Big = Big;
exports.Failure = Failure;
exports.WireNumber = WireNumber;
exports.classify = classify;
exports.decimal = decimal;
exports.failureOfStatus = failureOfStatus;
exports.formatAmount = formatAmount;
exports.formatDecimal = formatDecimal;
exports.formatInstant = formatInstant;
exports.groupDecimal = groupDecimal;
exports.instantFromSeconds = instantFromSeconds;
exports.isPast = isPast;
exports.isPercentage = isPercentage;
exports.nextPeriodStart = nextPeriodStart;
exports.notBelowZero = notBelowZero;
exports.parseAmount = parseAmount;
exports.parseArguments = parseArguments;
exports.parseInstant = parseInstant;
exports.parseJsonPointer = parseJsonPointer;
exports.parsePlainDecimal = parsePlainDecimal;
exports.parseThreshold = parseThreshold;
exports.parseWireNumber = parseWireNumber;
exports.periodStart = periodStart;
exports.pool = pool;
exports.providers = providers;
exports.readJsonPointer = readJsonPointer;
exports.sameUnit = sameUnit;
exports.shareOf = shareOf;
exports.statusWords = statusWords;
exports.unknown = unknown;
exports.wholeTimes = wholeTimes;
exports.zero = zero;


/***/ })

};
;