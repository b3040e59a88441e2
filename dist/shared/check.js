'use strict';

const gate = require('./gate.js');
const plan = require('./plan.js');
const start = require('./start.js');
const node_events = (process.getBuiltinModule?.('node:events') ?? require('node:events'));
const node_http = (process.getBuiltinModule?.('node:http') ?? require('node:http'));

//#region lazy-https
const request = (...given) => (process.getBuiltinModule?.('https') ?? require('https')).request(...given);
function Agent(options) {
  return new ((process.getBuiltinModule?.('https') ?? require('https')).Agent)(options)
}
//#endregion

const https = {
  __proto__: null,
  Agent,
  request
};

//#region @actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//#endregion

//#region commonjsHelpers.js
function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}

function getAugmentedNamespace(n) {
  if (Object.prototype.hasOwnProperty.call(n, '__esModule')) return n;
  var f = n.default;
	if (typeof f == "function") {
		var a = function a () {
			var isInstance = false;
      try {
        isInstance = this instanceof a;
      } catch (e) {}
			if (isInstance) {
        return Reflect.construct(f, arguments, this.constructor);
			}
			return f.apply(this, arguments);
		};
		a.prototype = f.prototype;
  } else a = {};
  Object.defineProperty(a, '__esModule', {value: true});
	Object.keys(n).forEach(function (k) {
		var d = Object.getOwnPropertyDescriptor(n, k);
		Object.defineProperty(a, k, d.get ? d : {
			enumerable: true,
			get: function () {
				return n[k];
			}
		});
	});
	return a;
}
//#endregion

//#region lazy-https
const require$$3 = /*@__PURE__*/getAugmentedNamespace(https);
//#endregion

//#region src/core/memory/reading.ts
/** Is it the same gate? Told by repository, workflow and job; another run of it is the same. */
function isSameGate(one, other) {
  return ((one?.repository ?? null) === (other?.repository ?? null) &&
    (one?.workflow ?? null) === (other?.workflow ?? null) &&
    (one?.job ?? null) === (other?.job ?? null));
}
//#endregion

//#region src/core/memory/rows.ts
/** This gate's readings, the latest first. */
function latestFirst(history, context) {
  return history
    .filter((reading) => isSameGate(reading.context, context))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
/** Since when a gate has only skipped; null when it did not skip last time. This run is not among the readings. */
function skippedSince(history, context) {
  let since = null;
  for (const { outcome, at } of latestFirst(history, context)) {
    if (outcome !== 'skip')
      break;
    since = at;
  }
  return since;
}
/** How often in a row a check was `unknown` in the runs before this one. A run without a key, or without the check, counts for nothing. */
function unknownInARow(history, context, name) {
  let count = 0;
  for (const { checks } of latestFirst(history, context)) {
    const status = checks.find((check) => check.name === name)?.status;
    if (status === undefined || status === 'no-key')
      continue;
    if (status !== 'unknown')
      break;
    count += 1;
  }
  return count;
}
//#endregion

//#region src/core/memory/remember.ts
/** The figures of a check so far, this run's own the last; none where it has none now. */
function pointsOf({ name, provider, pool, checkedAt }, history) {
  const remaining = gate.amountLeft(pool);
  if (pool === null || remaining === null)
    return [];
  const now = Date.parse(checkedAt);
  const isSame = (check) => check.name === name && check.provider === provider && check.pool === pool.id && check.unit === pool.unit;
  const before = history.flatMap(({ at, checks }) => {
    const found = checks.find(isSame);
    return found === undefined || found.remaining === null || Date.parse(at) > now
      ? []
      : [{ at: Date.parse(at), remaining: found.remaining, resetsAt: found.resetsAt }];
  });
  return [...before, { at: now, remaining, resetsAt: pool.resetsAt }];
}
function periodOf({ pool }) {
  if (pool === null || pool.startsAt === null || pool.used === null || pool.limit === null)
    return null;
  return { used: pool.used, startsAt: pool.startsAt };
}
function endText(days, runsOutAt) {
  return `it lasts ${days.toFixed()} ${days.eq(1) ? 'day' : 'days'} more at this pace, until ${gate.formatTime(runsOutAt)}`;
}
/** `warn` where the credit is forecast to end sooner than it should; never more, for a forecast is no reading. */
function judge$1(result, { lasts }, now) {
  const { forecast, status, message } = result;
  if (lasts === null || forecast === null || (status !== 'ok' && status !== 'warn'))
    return result;
  if (forecast.daysLeft === null || forecast.runsOutAt === null || !gate.endsWithin(forecast, lasts.ms, now))
    return result;
  const end = endText(forecast.daysLeft, forecast.runsOutAt);
  return { ...result, status: 'warn', message: `${message}, and ${end}: less than the ${lasts.text} of lasts` };
}
function noteOf({ lasts }, { pool }, forecasting) {
  // What has no figure now is told already.
  if (lasts === null || gate.amountLeft(pool) === null || forecasting.forecast !== null)
    return [];
  return [`lasts (${lasts.text}) could not be judged: ${forecasting.missing}.`];
}
const outcomes = {
  pass: 'go',
  warn: 'go',
  skip: 'skip',
  fail: 'fail',
};
function readingOf(results, { outcome }, context, now) {
  return {
    at: `${now.toISOString().slice(0, 19)}Z`,
    context,
    outcome: outcomes[outcome],
    checks: results.map(({ name, provider, pool, askedPool, unit, status, policy, required }) => ({
      ...{ name, provider, unit, status, policy, required },
      pool: pool?.id ?? askedPool,
      covers: pool?.covers ?? null,
      remaining: gate.amountLeft(pool),
      limit: pool?.limit ?? null,
      used: pool?.used ?? null,
      resetsAt: pool?.resetsAt ?? null,
    })),
  };
}
/** Since when this gate has only skipped, where that is longer than it may; null otherwise. */
function skippedTooLong(plan, memory, verdict, now) {
  if (plan.skipAtMost === null || verdict.outcome !== 'skip')
    return null;
  const since = skippedSince(memory.history, memory.context);
  return since !== null && now.getTime() - Date.parse(since) >= plan.skipAtMost.ms ? since : null;
}
/** @param results in the plan's order, as they were read. @param now of this run. */
function remember(results, plan, memory, now) {
  const judged = results.map((result, index) => {
    const check = plan.checks[index];
    const forecasting = gate.forecastOf(pointsOf(result, memory.history), periodOf(result));
    if (check === undefined)
      return result;
    const warnings = [...result.warnings, ...noteOf(check, result, forecasting)];
    return judge$1({ ...result, warnings, forecast: forecasting.forecast }, check, now);
  });
  const verdict = gate.decide(judged, plan.require);
  const reading = readingOf(judged, verdict, memory.context, now);
  const since = skippedTooLong(plan, memory, verdict, now);
  if (since === null)
    return { results: judged, verdict, reading };
  const why = `; it has only been skipped since ${gate.formatTime(since)}, and skip-at-most is ${plan.skipAtMost?.text}`;
  const failing = judged.map((result) => result.policy === 'skip' ? { ...result, policy: 'fail', message: `${result.message}${why}` } : result);
  return { results: failing, verdict: gate.decide(failing, plan.require), reading };
}
//#endregion

//#region src/core/provider/failure.ts
/** The one way a reading fails. Holds no body, query, header or key: `said` is the provider's message alone. */
class Failure extends Error {
  status;
  reason;
  retry;
  hint;
  said;
  code;
  retryAfterMs;
  isUnsent;
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
    this.isUnsent = details.isUnsent ?? false;
  }
  /** @param message what happened, as the rest of a sentence that starts with the check's name; no full stop. */
  static because(reason, message, details = {}) {
    const { status, retry } = gate.reasons[reason];
    return new Failure({ status, reason, retry }, message, details);
  }
  /** The configuration is wrong, and only the answer could show it: no policy lets it pass. */
  static configuration(message, hint = null) {
    return new Failure({ status: 'error', reason: null, retry: 'no' }, message, { hint });
  }
  /** The same failure, with how long the provider asked to wait. */
  withRetryAfter(milliseconds) {
    const { hint, said, code, isUnsent } = this;
    return new Failure(this, this.message, { hint, said, code, isUnsent, retryAfterMs: milliseconds });
  }
  /** May another try heal it? */
  get transient() {
    return this.retry !== 'no';
  }
}
//#endregion

//#region src/core/verdict/advice.ts
/** Where, of two pages, the better one that is known. */
function firstKnown(...urls) {
  return urls.find((url) => url !== undefined && url !== '') ?? null;
}
/** More is needed: of which limit, and where it is raised. Money heals no limit that somebody set. */
function adviceOnLittle(facts, { name, origin, keys, forge }) {
  const { pool, topUpUrl } = facts;
  const boundBy = pool?.boundBy;
  const topUp = firstKnown(topUpUrl);
  const isOwners = origin === null && topUp === null;
  if (boundBy === 'budget' || pool?.covers === 'budget')
    return { text: 'Raise the budget, or wait for its next period.', url: null };
  if (pool?.usable === false) {
    return boundBy === 'key' || pool.covers === 'cap'
      ? { text: 'This key can no longer be used: use another one.', url: firstKnown(keys) }
      : { text: `What may be left there cannot be used: put that right at ${name}.`, url: topUp };
  }
  if (boundBy === 'key' || pool?.covers === 'cap') {
    const what = boundBy === 'key' ? 'the key\u2019s own limit' : 'the limit that binds this key';
    const who = isOwners ? 'Ask the owner of this server to raise' : 'Raise';
    return { text: `${who} ${what}, or use another key.`, url: firstKnown(keys) };
  }
  if (boundBy === 'month')
    return { text: 'Raise the monthly limit, or wait until it starts anew.', url: firstKnown(keys, topUpUrl) };
  if (boundBy === 'fallback')
    return { text: 'Raise the fallback\u2019s limit.', url: topUp };
  if (boundBy === 'cycle' && forge !== undefined)
    return { text: 'Wait for the reset, or use another token.', url: topUp };
  if (boundBy === 'cycle') {
    const isTold = (pool?.resetsAt ?? null) !== null;
    return { text: `${isTold ? 'Wait for the reset, or upgrade' : 'Upgrade'} the plan at ${name}.`, url: topUp };
  }
  return { text: isOwners ? 'Ask the owner of this server to add credit.' : 'Top up.', url: topUp };
}
/** Pure: what to do about one result. `keys` of the provider is where a key's limit is raised, `topUpUrl` where money goes. */
function adviceOf(facts, provider) {
  const { status, reason, hint, probe } = facts;
  // Money lifts no limit that a probe ran into.
  if (probe !== null && probe.limitsUrl !== null)
    return { text: hint, url: probe.limitsUrl };
  if (status === 'ok')
    return { text: null, url: null };
  if (status === 'low' || status === 'warn') {
    const { text, url } = adviceOnLittle(facts, provider);
    return { text: hint === null ? text : `${hint} ${text}`, url };
  }
  if (reason === 'not-told')
    return { text: hint ?? 'Give this key a limit of its own.', url: firstKnown(provider.keys) };
  if (status !== 'denied' && status !== 'no-key')
    return { text: hint, url: null };
  const url = firstKnown(provider.keys);
  // The link stands behind the last sentence: of a key that is missing that one tells what the link is for.
  const isLinked = status === 'no-key' && hint !== null && url !== null;
  return { text: isLinked ? `${hint} Keys are made at ${provider.name}.` : hint, url };
}
//#endregion

//#region src/core/verdict/choose-pool.ts
/** Is there anything in it? */
function isFunded$1(wallet) {
  const left = gate.leftIn(wallet);
  return left === 'unlimited' || left.gt(gate.zero);
}
/** A pool that the provider defines and this account lacks: nothing is left in it. */
function lacking({ id, label, unit }) {
  return gate.pool({ id, label, unit, remaining: gate.zero, usable: false });
}
/**
 * Chooses the pool that a check is judged by: the one that was named, else the first usable one with the minimum's unit,
 * else the provider's own first usable one. One that is not usable counts as 0, whatever it reports.
 * @throws {Failure} `unknown` when the answer has no such pool, or none at all.
 */
function choosePool(check, reading) {
  const { provider, minimum } = check;
  if (check.pool !== null) {
    const id = reading.decides ?? check.pool;
    const found = reading.pools.find((candidate) => candidate.id === id);
    if (found !== undefined)
      return found;
    const defined = provider.pools.find((definition) => definition.id === id);
    if (defined !== undefined)
      return lacking(defined);
    throw Failure.because('no-such-pool', `the provider\u2019s answer has no pool \`${check.pool}\``);
  }
  const unit = gate.isPercentage(minimum) ? null : minimum.unit;
  if (unit !== null) {
    const matching = reading.pools.filter((candidate) => gate.sameUnit(candidate.unit, unit));
    const found = matching.find(({ usable }) => usable) ?? matching[0];
    if (found !== undefined)
      return found;
    // A pool that is there in another unit (a balance in EUR) is not lacking: the unit is wrong, and that is told.
    const defined = provider.pools.find(({ id, unit: its }) => gate.sameUnit(its, unit) && !id.endsWith(':') && !reading.pools.some((candidate) => candidate.id === id));
    if (defined !== undefined)
      return lacking(defined);
  }
  // An empty wallet beside a funded one says nothing: the vendor takes its money from the other.
  const funded = provider.wallets ? reading.pools.find(isFunded$1) : undefined;
  const found = funded ?? reading.pools.find(({ usable }) => usable) ?? reading.pools[0];
  if (found !== undefined)
    return found;
  const [first] = provider.pools;
  if (first !== undefined)
    return lacking(first);
  throw Failure.because('unexpected-body', 'the answer holds no pool at all');
}
//#endregion

//#region src/core/provider/named-hosts.ts
/** Where anybody can put up a page: a vendor's documentation there makes no vendor's host of it. */
const sharedHosts = ['github.com', 'raw.githubusercontent.com'];
function hostOf(url) {
  return URL.canParse(url) ? [new URL(url).hostname] : [];
}
/**
 * The hosts that a provider's own page names: an address in a vendor's sentence is shown on these alone.
 * @param origin the one that is really asked, such as that of a `base-url`.
 */
function namedHosts(provider, origin) {
  const { regions = {}, furtherOrigins = {}, documentation, topUp, keys } = provider;
  const pages = [
    ...[origin, provider.origin ?? '', ...Object.values(regions), ...Object.values(furtherOrigins)],
    ...[documentation, topUp, keys ?? ''],
  ];
  return [...new Set(pages.flatMap(hostOf))].filter((host) => !sharedHosts.includes(host));
}
//#endregion

//#region src/core/text/plain-words.ts
/** Longest word that is shown, in letters, and longest token of several. */
const maxLetters = 24;
const maxLength = 100;
/** Most digits of one token: a figure has fewer, an account's number or a key more. */
const maxDigits = 8;
/** So many short tokens in a row spell something out, letter by letter or byte by byte. */
const minSpelled = 5;
const hidden = '***';
// What stands around a word without being part of it.
const opening = /^[-"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e`([{<\u00bf\u00a1\u2014\u2013]{1,4}/;
const closing = /[-"'\u201c\u201d\u2018\u2019\u00ab\u00bb`)\]}>.,;:!?\u2026\u2014\u2013]{1,6}$/;
const marksAlone = /^[-\u2013\u2014\u2212=+*/|&~:;.,!?\u2026\u00b7\u2022\u2192<>()[\]{}\u00ab\u00bb\u201e\u00bf\u00a1"'\u201c\u201d\u2018\u2019`]{1,3}$/;
/** How vendors begin their keys: https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml has hundreds. */
const keyPrefix = /(?:^|[/.])(?:sk|pk|rk|gsk|xai|pplx|hf|fc|tvly|key|tok|glpat|dckr|gh[pousr])[-_]/i;
/** Those without a mark behind them: Google's, of JSON Web Tokens, of AWS. */
const bareKeyPrefix = /^(?:AIza|ya29|eyJ|AKIA|ASIA)/;
const changesOfCase = start.latePattern(String.raw `\p{Ll}\p{Lu}`, 'u');
const figure = /^[-+\u2212\u00b1~\u2248<>=#]{0,2}[$\u20ac\u00a3\u00a5\u20bd]?(?:\d{1,8}|\d{1,3}(?:,\d{3}){1,3})(?:[.,]\d{1,10})?(?:%|ms|min|[smhdwx]|[kKMGBT]B?|\/[a-z]{1,10})?$/;
const duration = /^(?:\d{1,3}(?:\.\d{1,9})?(?:ms|[smhd])){1,4}$/;
const date = /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/;
const timeOfDay = /^\d{1,2}:\d\d(?::\d\d)?$/;
/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const timestamp = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[-+]\d\d:\d\d)$/;
const ratio = /^\d{1,4}\/\d{1,4}$/;
const version$1 = /^v?\d{1,3}(?:\.\d{1,3}){1,2}$/;
const assignment = /^([a-z_]{2,24})[:=](\d{1,5})$/i;
const latinWord = /^[a-z]+(?:['\u2019][a-z]{1,2})?(?:\(e?s)?$/i;
/** Of one script: a letter that only looks like one of another is no word's. */
const otherWord = start.latePattern(String.raw `^(?:[\p{sc=Latin}\p{M}\u2019']+|[\p{sc=Cyrillic}\p{M}\u2019']+|[\p{sc=Greek}\p{M}]+|(?:(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])[\p{L}\p{M}])+)$`, 'u');
const shortMix = /^(?=.*\d)[a-z\d]{1,4}$/i;
const separators = /[-_./]/;
/** Scripts that put no blanks between words, and their marks. */
const unspaced = start.latePattern(String.raw `[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3001\u3002\uff0c\uff01\uff1f\uff1a\uff1b\uff08\uff09\u300c\u300d\u300e\u300f\u300a\u300b\u3010\u3011]+`, 'gu');
const domain = /^(?:www\.|(?:[a-z\d-]+\.)+(?:com|org|net|io|ai|dev|app|co|cn|ru|me|xyz|info|site|online|link|gg|de|uk|eu)$|[^/.]*\.[^/]*\/)/i;
const address = /^(?:https?:\/\/)?([a-z\d.-]{1,100})(?::\d{1,5})?((?:\/[\w.~-]*)*)(\?[a-z_]{1,20}=[a-z_-]{1,20})?(#[a-z_-]{1,30})?$/i;
const mailbox = /^([a-z._-]{1,24})@([a-z\d.-]{1,100})$/i;
function isWord(text) {
  const isLatin = latinWord.test(text);
  return text.length <= maxLetters && (isLatin || (!/^[ -~]*$/.test(text) && otherWord().test(text)));
}
/** Words, short numbers and versions, joined by dashes, dots, slashes and underscores: `gpt-4o-mini`, `api.usage.read`. */
function isName(text) {
  const parts = text.split(separators);
  const words = parts.filter(isWord);
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  const mixed = parts.filter((part) => shortMix.test(part) && !/^\d+$/.test(part));
  return (parts.length <= 8 &&
    words.length > 0 &&
    (parts.length === 1 || words.some((word) => word.length > 1)) &&
    mixed.length <= 2 &&
    words.length + numbers.length + mixed.length === parts.length);
}
function isFigure(text) {
  return [figure, duration, date, timeOfDay, ratio, version$1, assignment].some((form) => form.test(text));
}
/** An address on one of the hosts, of plain words. */
function isKnownAddress(text, hosts) {
  const [, local = '', domainOfMail = ''] = mailbox.exec(text) ?? [];
  if (local !== '') {
    return (isName(local) &&
      domainOfMail.includes('.') &&
      [...hosts].some((host) => host === domainOfMail || host.endsWith(`.${domainOfMail}`)));
  }
  const [, host = '', path = ''] = address.exec(text) ?? [];
  const steps = path.split('/').filter((step) => step !== '');
  return hosts.has(host.toLowerCase()) && steps.every((step) => isName(step) || /^v?\d{1,3}$/.test(step));
}
function isPlain$1(token, hosts) {
  if (marksAlone.test(token))
    return true;
  if (token.length > 2 * maxLength)
    return false;
  const core = token.replace(closing, '').replace(opening, '');
  if (keyPrefix.test(core) || bareKeyPrefix.test(core) || core.split(changesOfCase()).length > 3)
    return false;
  if (/^https?:|@/i.test(core) || domain.test(core))
    return isKnownAddress(core, hosts);
  if (timestamp.test(core) || duration.test(core) || /^[a-z]\d$/i.test(core))
    return true;
  if (core.length > maxLength || core.replace(/^0[.,]0*|\D/g, '').length > maxDigits)
    return false;
  return isFigure(core) || isName(core);
}
/** A letter or two, or a byte as a number, whatever marks are around it. */
const shortToken = start.latePattern(String.raw `^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]{1,2}|\d{3})[^\p{L}\p{N}]*$`, 'u');
/** The places of tokens that spell something out; marks between them do not hide that. */
function spelledOut(tokens) {
  const spelled = new Set();
  let run = [];
  const end = () => {
    if (run.length >= minSpelled)
      for (const at of run)
        spelled.add(at);
    run = [];
  };
  tokens.forEach((token, at) => {
    if (marksAlone.test(token))
      return;
    if (shortToken().test(token))
      run.push(at);
    else
      end();
  });
  end();
  return spelled;
}
/**
 * Shows of a vendor's sentence only what looks like words, names, figures, times and marks: what else stands in it may
 * be a secret that we were never given. The rest is `***`, and so is what looks like a key (a vendor's prefix, changes
 * of case, long digits), what is spelled out in letters or bytes, and an address on any other host.
 * @param hosts those that the provider's own page names.
 */
function plainWords(text, hosts) {
  const known = new Set(hosts);
  // What a hidden word had kept apart may spell something out once it is gone. Each time at least one word less is left.
  let before;
  let shown = text;
  do {
    before = shown;
    shown = plainOnce(before, known);
  } while (shown !== before);
  return shown;
}
function plainOnce(text, known) {
  const tokens = text.split(/\s/).filter((token) => token !== '');
  const spelled = spelledOut(tokens);
  const shown = tokens.map((token, at) => {
    if (spelled.has(at))
      return hidden;
    // Between words of scripts without blanks, anything else is looked at by itself.
    const parts = /^[ -~]*$/.test(token) ? [token] : token.split(unspaced()).filter((part) => part !== '');
    return parts.every((part) => isPlain$1(part, known)) ? token : hidden;
  });
  return shown.filter((token, at) => token !== hidden || shown[at - 1] !== hidden).join(' ');
}
//#endregion

//#region src/core/verdict/failed-check.ts
/** Of a vendor's own sentence the words alone are shown, and so it is cut when that is done. */
const maxSaidCharacters = 4096;
/** A vendor's own sentence: its plain words, without keys. */
function cleanSaid(said, check, clean) {
  const words = plainWords(clean(said, maxSaidCharacters), namedHosts(check.provider, check.origin));
  // What a hidden word had kept apart may be the rest of a key.
  return clean(words);
}
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
/** As the vendor spells it, where the user means the same. */
function unitOfBudget(given, own) {
  return given === null || gate.sameUnit(given, own) ? own : given;
}
/** The unit that the check's own amounts are in, as far as they name one. */
function askedUnit({ minimum, estimatedCost }) {
  return (gate.isPercentage(minimum) ? null : minimum.unit) ?? estimatedCost?.unit ?? null;
}
/** What must be left, as far as that can be told without a reading: not of a percentage, nor of two units. */
function askedAmount({ minimum, estimatedCost, parallelJobs }) {
  if (gate.isPercentage(minimum))
    return null;
  if (estimatedCost === null)
    return minimum.value;
  const [one, other] = [minimum.unit, estimatedCost.unit];
  if (one !== null && other !== null && !gate.sameUnit(one, other))
    return null;
  return minimum.value.plus(estimatedCost.value.times(parallelJobs));
}
/** A result before anything is known. */
function unreadResult(check, { attempts, durationMs, now }) {
  const { minimum, warnBelow, estimatedCost, parallelJobs, budget } = check;
  return {
    name: check.name,
    provider: check.provider.id,
    providerName: check.provider.name,
    reason: null,
    transient: null,
    hint: null,
    pool: null,
    askedPool: check.probe !== null ? gate.canSpend : budget === null ? check.pool : 'budget',
    unit: askedUnit(check),
    minimum: check.probe !== null || gate.isPercentage(minimum) ? null : minimum.value,
    estimatedCost: estimatedCost?.value ?? null,
    parallelJobs,
    required: check.probe === null ? askedAmount(check) : null,
    shortfall: null,
    warnBelow: warnBelow === null || gate.isPercentage(warnBelow) ? null : warnBelow.value,
    runsLeft: null,
    forecast: null,
    budget: budget === null
      ? null
      : {
        amount: budget.value,
        unit: unitOfBudget(budget.unit, check.provider.budget?.unit ?? ''),
        period: budget.period,
        startsAt: gate.formatInstant(plan.budgetStart(budget, now)),
      },
    probe: null,
    pools: [],
    warnings: check.notes,
    attempts,
    durationMs,
    retryAt: null,
    waitedMs: 0,
    checkedAt: `${now.toISOString().slice(0, 19)}Z`,
    topUpUrl: check.provider.topUp,
    advice: null,
    adviceUrl: null,
  };
}
/** A check whose balance could not be read, or was refused. */
function evaluateFailure(check, failure, circumstances, clean) {
  const { status, reason, said } = failure;
  const told = said === null ? '' : cleanSaid(said, check, clean);
  const lasting = (status === 'unknown' || status === 'denied') && !failure.transient;
  return {
    ...unreadResult(check, circumstances),
    status,
    policy: policyOf(check, status),
    reason,
    transient: status === 'unknown' || status === 'denied' ? failure.transient : null,
    message: `${check.name}: ${clean(failure.message)}${told === '' ? '' : `: \u201c${told}\u201d`}${lasting ? '; retrying won\u2019t help' : ''}`,
    hint: failure.hint ?? hintOf(check, failure),
    retryAt: retryTime(failure, circumstances),
  };
}
/** From when it failed, as the vendor asked to wait. */
function retryTime({ retryAfterMs }, { now, durationMs }) {
  return retryAfterMs === null ? null : gate.formatInstant(new Date(now.getTime() + durationMs + retryAfterMs));
}
function hintOf(check, { status, reason }) {
  const isDeclared = check.provider.declared !== undefined;
  if (status === 'denied' && check.key === '')
    return `No key was sent: ${isDeclared ? 'say in `auth` how this endpoint wants one' : `give one in ${check.provider.keyVariable}`}.`;
  if (status === 'denied' && isDeclared)
    return `Check ${check.keySource} and \`auth\`: is the key whole and current, and sent as this endpoint wants it?`;
  if (reason === 'forbidden')
    return `This key lacks a right, or its plan a feature: use a key that may read it in ${check.keySource}.`;
  if (status === 'denied')
    return `Check the key in ${check.keySource}: is it whole, current, and ${check.provider.name}\u2019s own?`;
  if (reason === 'unexpected-body' || reason === 'unexpected-status') {
    if (isDeclared)
      return 'Compare what this check declares (`url`, `method`, the pointers) with what the endpoint answers.';
    return `Is ${check.origin} really ${check.provider.name}? If it is, its contract may have changed: please report it.`;
  }
  if (reason === 'rate-limited')
    return 'Try again later, or with fewer runs at once.';
  return reason === 'server-error' || reason === 'maintenance' ? 'Try again later.' : null;
}
/** A check without a key. */
function evaluateMissingKey(check, circumstances) {
  const policy = policyOf(check, 'no-key');
  const why = check.missingKeyReason === null ? '' : `: ${check.missingKeyReason}`;
  return {
    ...unreadResult(check, circumstances),
    status: 'no-key',
    policy,
    message: `${check.name}: no key was given (${check.keySource.replace(' or ', ' and ')} ${check.keySource.includes(' or ') ? 'are' : 'is'} empty)${why}`,
    hint: check.missingKeyReason === null
      ? [check.keyNote, check.keyAdvice].filter((sentence) => sentence !== undefined).join(' ')
      : 'Run the job where its secrets are, or set `on-missing-key`.',
  };
}
//#endregion

//#region src/core/verdict/not-told.ts
/** What would tell more: another pool, a budget, or a limit that the key does not have yet. */
function wayOf({ whenNotTold, pools, budget }, asked) {
  if (whenNotTold !== undefined)
    return whenNotTold;
  const account = pools.find(({ id, covers }) => id !== asked && !id.endsWith(':') && covers !== 'cap');
  if (account !== undefined)
    return `pool: ${account.id} tells what the account has`;
  if (budget !== undefined)
    return `a budget tells more, such as budget: 200 ${budget.unit}/${budget.periods.at(-1)}`;
  return 'only a limit on the key itself would tell';
}
/** A key without a limit, whose account was not read: the answer is sound, and could never stop a job. */
function notTold({ provider }, { id }) {
  return Failure.because('not-told', `${id} has no limit, and the account behind it was not read, so nothing in the answer could stop a job; ${wayOf(provider, id)}`);
}
//#endregion

//#region src/core/verdict/other-pools.ts
const maxNamed = 3;
function isFunded(pool) {
  const left = gate.leftIn(pool);
  return left === 'unlimited' ? pool.covers === 'account' : left.gt(0);
}
/** A limit on the way to an account is no other store of credit: a key does not get past its own. */
function isStore({ boundBy, covers }) {
  return boundBy !== 'key' && covers === 'account';
}
function couldPay(other, pool, required) {
  if (!isFunded(other) || other.id === pool.id)
    return false;
  const left = gate.leftIn(other);
  return !gate.sameUnit(other.unit, pool.unit) || left === 'unlimited' || left.gte(required);
}
function described({ id, unit, remaining }, clean) {
  const asked = clean(id);
  const has = remaining === 'unlimited' ? 'is unlimited' : `has ${gate.formatAmount(remaining, unit)}`;
  return `${asked} ${has} (ask for it with pool: ${asked})`;
}
/**
 * The other pools of a check with too little that could have let it go on, for the end of its message; empty without any.
 * Those of another unit are named where nobody asked for one, the one that was asked for is missing, or they step in.
 */
function nameOthers(check, reading, pool, required, clean) {
  const isLacking = !reading.pools.includes(pool);
  if (check.provider.hasSeparatePools || check.budget !== null || (!isLacking && !isStore(pool)))
    return '';
  const askedUnit = check.pool !== null || (!gate.isPercentage(check.minimum) && check.minimum.unit !== null);
  const others = reading.pools.filter((other) => isStore(other) &&
    couldPay(other, pool, required) &&
    (isLacking || !askedUnit || gate.sameUnit(other.unit, pool.unit) || other.stepsInFor === pool.id));
  return others
    .slice(0, maxNamed)
    .map((other) => `; ${described(other, clean)}`)
    .join('');
}
//#endregion

//#region src/core/verdict/past-resets.ts
/** A reset that has been already is no news of the next one: it is doubted, once for each time that was told. */
function doubtPastResets({ pools }, now) {
  const past = pools.flatMap(({ resetsAt }) => (gate.isResetOver(resetsAt, now) ? [gate.formatTime(resetsAt)] : []));
  return [...new Set(past)].map((time) => `The reset that was told, ${time}, has passed already.`);
}
//#endregion

//#region src/core/verdict/evaluate.ts
/** What a person is told of where the figure comes from, when it is not the account. */
const bindings = {
  account: '',
  key: ' (the key\u2019s own limit)',
  month: ' (the monthly limit)',
  cycle: '',
  fallback: ' (the fallback\u2019s limit)',
  budget: '',
};
const maxPools = 100;
/** A pool as a sentence names it: one that was found in the answer (a key) with its label, if that says more. */
function nameOf(check, { id, label }, clean) {
  const own = check.provider.pools.some((definition) => definition.id === id) || id === 'budget';
  return own || label === '' || id.endsWith(`:${label}`) ? clean(id) : `${clean(id)} (${clean(label)})`;
}
/** What is left, and where: the start of the sentence. */
function figureOf(check, reading, pool, left, clean) {
  const { unit, usable, boundBy } = pool;
  // Nobody was asked to open a wallet in every currency.
  if (check.provider.wallets && !reading.pools.includes(pool))
    return `no ${unit} balance`;
  const where = usable ? bindings[boundBy] : ', which cannot be used now';
  return `${gate.formatAmount(left, unit)} left in ${nameOf(check, pool, clean)}${where}`;
}
/** An address that an answer told, where it is one that may be shown. */
function webAddress(text) {
  return text !== undefined && URL.canParse(text) && /^https?:\/\//i.test(text) ? text : null;
}
/** Brings what was asked into the pool's unit. @throws {Failure} `error` when it is of another, or a share of no limit. */
function resolveLimits(check, { pools }, pool) {
  const units = [...check.provider.pools, ...pools].map(({ unit }) => unit);
  const inUnit = (field, amount) => {
    if (amount.unit === null || gate.sameUnit(amount.unit, pool.unit))
      return amount.value;
    throw Failure.configuration(`\`${field}\` is in ${amount.unit}, but ${pool.id} is counted in ${pool.unit}; units are never converted`, `Write \`${field}\` in ${pool.unit}${units.some((unit) => gate.sameUnit(unit, amount.unit ?? '')) ? `, or choose a pool in ${amount.unit}` : ''}.`);
  };
  const resolve = (field, threshold) => {
    if (!gate.isPercentage(threshold))
      return inUnit(field, threshold);
    // A share of nothing would be 0, and 0 of 0 would be enough.
    if (pool.limit?.gt(0))
      return gate.shareOf(pool.limit, threshold.percent);
    if (pool.limit !== null) {
      throw Failure.configuration(`\`${field}\` is a percentage, but the limit of ${pool.id} is ${gate.formatAmount(pool.limit, pool.unit)}`, `Write \`${field}\` as an amount in ${pool.unit}.`);
    }
    if (check.provider.declared !== undefined) {
      throw Failure.configuration(`\`${field}\` is a percentage, and this check declares no \`limit\` to take it of`, 'Point `limit` to what the plan allows in the answer, or write an amount.');
    }
    throw Failure.configuration(`\`${field}\` is a percentage, but ${pool.id} has no limit to take it of (of all that was ever paid in, a share means nothing)`, `Write \`${field}\` as an amount in ${pool.unit}.`);
  };
  const minimum = resolve('minimum', check.minimum);
  const cost = check.estimatedCost === null ? gate.zero : inUnit('estimated-cost', check.estimatedCost);
  if (check.maxSpend !== null)
    inUnit('max-spend', check.maxSpend);
  return {
    minimum,
    warnBelow: check.warnBelow === null ? null : resolve('warn-below', check.warnBelow),
    required: minimum.plus(cost.times(check.parallelJobs)),
  };
}
/** What starts anew by itself, with its limit and no more. A key's own cap is somebody's to raise, and stays too little. */
const renewed = ['cycle', 'month', 'budget'];
/** @throws {Failure} `error` when a pool that starts anew never has what is required: who waits for that waits for ever. */
function refuseBeyondLimit({ id, unit, limit, boundBy }, required, left) {
  if (limit === null || limit.lte(0) || !renewed.includes(boundBy) || required.lte(limit) || left.gt(limit))
    return;
  throw Failure.configuration(`${gate.formatAmount(required, unit)} required, but the limit of ${id} is ${gate.formatAmount(limit, unit)}, so waiting never helps`, 'Require less than the limit, or have the limit raised.');
}
/** A pool whose words anyone may see. */
function shown(pool, clean) {
  return { ...pool, id: clean(pool.id), label: clean(pool.label) };
}
/** At most 100 pools, cleaned for display; the deciding one always. */
function shownPools(pools, deciding, clean) {
  const first = pools.slice(0, maxPools);
  const kept = first.includes(deciding) ? first : [...first.slice(0, maxPools - 1), deciding];
  return kept.map((pool) => shown(pool, clean));
}
/** Judges one check by what was read. Pure: the same reading always gives the same result. */
function evaluate(check, reading, circumstances, clean) {
  const warnings = [
    ...check.notes,
    ...reading.warnings.map((text) => clean(text)),
    ...doubtPastResets(reading, circumstances.now),
  ];
  const topUpUrl = webAddress(reading.topUp) ?? check.provider.topUp;
  const base = { ...unreadResult(check, circumstances), topUpUrl, warnings };
  let known = base;
  try {
    const pool = choosePool(check, reading);
    const { unit } = pool;
    // What is required is not told until it is known to be in the pool's unit.
    known = { ...base, pool: shown(pool, clean), unit, required: null, pools: shownPools(reading.pools, pool, clean) };
    const left = gate.leftIn(pool);
    if (left === 'unlimited') {
      // Of a key without a limit: what the account behind it has is not known, and may be nothing.
      if (pool.covers !== 'account')
        throw notTold(check, shown(pool, clean));
      return { ...known, status: 'ok', policy: null, message: `${check.name}: ${clean(pool.id)} is unlimited` };
    }
    const { minimum, warnBelow, required } = resolveLimits(check, reading, pool);
    const cost = check.estimatedCost?.value ?? gate.zero;
    const low = left.lt(required);
    if (low)
      refuseBeyondLimit(pool, required, left);
    const soft = warnBelow?.gt(left) ? warnBelow : null;
    const status = low ? 'low' : soft === null ? 'ok' : 'warn';
    const figure = figureOf(check, reading, pool, left, clean);
    const verdict = low
      ? `, short by ${gate.formatAmount(required.minus(left), unit)}`
      : soft === null
        ? ''
        : `, below the soft limit of ${gate.formatAmount(soft, unit)}`;
    return {
      ...known,
      status,
      policy: policyOf(check, status),
      message: `${check.name}: ${figure}, ${gate.formatAmount(required, unit)} required${verdict}${low ? nameOthers(check, reading, pool, required, clean) : ''}`,
      minimum,
      warnBelow,
      required,
      shortfall: low ? required.minus(left) : null,
      runsLeft: cost.gt(0) ? gate.wholeTimes(gate.notBelowZero(left.minus(minimum)), cost) : null,
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

//#region src/net/address.ts
// One slash, then anything but what a URL parser reads as more than a path and a query: a second slash or a backslash
// at the start names another host, tabs and line ends are dropped, `#` cuts.
const pathForm = /^\/(?![/\\])[^\s\\#\u0000-\u001f\u007f]*$/;
/** `.` and `..`, also percent-encoded: a URL parser would take them as steps to another endpoint. */
function hasDotSegments(path) {
  return path
    .replace(/\?.*/s, '')
    .split('/')
    .some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}
function parseUrl(text) {
  return URL.canParse(text) ? new URL(text) : null;
}
/**
 * Where a request goes, without the key. A path can come in part from a user (`account`) or from an answer (the next
 * page), so it is held to the pinned origin here, whatever it holds.
 * @throws {Failure} when it would go anywhere else.
 */
function addressOf({ origin, pathPrefix }, path) {
  const full = `${pathPrefix}${path}`;
  const url = pathForm.test(path) && pathForm.test(full) && !hasDotSegments(full) ? parseUrl(origin + full) : null;
  // An origin has no name and no password: one that is given with them is another.
  if (url === null || url.origin !== origin) {
    throw Failure.configuration('an identifier in this check does not fit into the address that is asked', 'Check account, and any name or id in the check: no slash at its start, no `..`, no blanks.');
  }
  return url;
}
/**
 * Where a further host of the provider is. Behind a `base-url` it is that one: whoever gave it speaks for all of them.
 * @throws {Failure} when the provider declares no such host: a slip of ours.
 */
function placeOf(target, { host }) {
  const { provider } = target;
  if (target.origin !== provider.origin)
    return target;
  const origin = provider.furtherOrigins?.[host];
  if (origin === undefined)
    throw Failure.configuration(`${provider.id} declares no host ${host}`);
  return { origin, pathPrefix: '' };
}
function basicCredentials(key, user) {
  if (key.includes(':'))
    return key;
  return user === null ? `${key}:` : `${user}:${key}`;
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
  const { key, provider, account } = target;
  const { auth } = provider;
  if (key === '')
    return { headers: {}, query: null };
  switch (auth.kind) {
    case 'none':
      return { headers: {}, query: null };
    case 'bearer':
      return { headers: { authorization: `Bearer ${key}` }, query: null };
    case 'header':
      return { headers: { [auth.name.toLowerCase()]: `${auth.prefix ?? ''}${key}` }, query: null };
    case 'query':
      return { headers: {}, query: `${encodeURIComponent(auth.name)}=${encodeQuery(key)}` };
    case 'basic': {
      const user = auth.user === 'account' ? (account ?? '') : null;
      if (auth.ready && gate.readyCredential(key) !== null)
        return { headers: { authorization: `Basic ${key}` }, query: null };
      const encoded = Buffer.from(basicCredentials(key, user)).toString('base64');
      return { headers: { authorization: `Basic ${encoded}` }, query: null };
    }
  }
}
//#endregion

//#region src/net/check-clock.ts
/** @param elapsed milliseconds of a clock that only goes forward. */
function openCheckClock(timeoutMs, elapsed) {
  let started = false;
  let used = 0;
  /** Since when it runs, while it does. */
  let since = 0;
  // Requests of one check may wait side by side: it runs again when none of them waits.
  let waiting = 0;
  const spent = () => (started && waiting === 0 ? used + elapsed() - since : used);
  return {
    start() {
      if (!started)
        since = elapsed();
      started = true;
    },
    started: () => started,
    pause() {
      used = spent();
      waiting += 1;
    },
    resume() {
      waiting -= 1;
      since = elapsed();
    },
    left: () => Math.max(0, timeoutMs - spent()),
  };
}
//#endregion

//#region src/core/provider/classify.ts
/** Codes of errors that mean: the money is gone. Compared in lower case. */
const insufficientCodes = new Set([
  'quota_exceeded',
  'insufficient_quota',
  'insufficient_credits',
  'insufficient_credit',
  'insufficient_balance',
  'insufficient_funds',
  'insufficient_user_quota',
  'payment_failed',
  'payment_required',
  'credits_exhausted',
  'out_of_credits',
  'budget_exceeded',
  'exceeded_current_quota_error',
  'credit_balance_exhausted',
  'pre_consume_token_quota_failed',
  'quota_for_entity_exceeded',
  // As it is spelt there, and as it may be one day.
  'err_insufficent_credits',
  'err_insufficient_credits',
]);
/** Whole beginnings of sentences that say the same, where no code does. Never a word alone: it may stand in anything. */
const insufficientSentences = [
  /^budget has been exceeded\b/i,
  /^(?:exceededbudget|crossed budget)\b/i,
  /^insufficient (?:account )?(?:balance|credits?|funds)(?![\w-])/i,
  /^(?:you(?:['\u2019]ve| have| are)|(?:your|this) account (?:has|is)) (?:run )?out of (?:credits?|funds|searches)(?![\w-])/i,
  /^your credit balance is too low\b/i,
  /^user is locked\. reason: (?:exhausted balance|top_up)\b/i,
  /^(?:\u8be5)?(?:\u4ee4\u724c|\u7528\u6237|\u8d26\u6237)?(?:\u989d\u5ea6|\u4f59\u989d)(?:\u5df2\u7528\u5c3d|\u4e0d\u8db3)/,
];
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
  'expired_key',
]);
function member(value, name) {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}
/** The first item of a list; undefined when it is none. */
function first(value) {
  return Array.isArray(value) ? value[0] : undefined;
}
/** The words by which a provider's error says what it is: code and type, at the top or inside `error`, `detail`, `errors`. */
function errorCodes(body) {
  const [error, detail, one] = [member(body, 'error'), member(body, 'detail'), first(member(body, 'errors'))];
  const holders = [error, body, detail, one];
  const candidates = [
    ...holders.flatMap((holder) => [member(holder, 'code'), member(holder, 'type')]),
    member(detail, 'status'),
    error,
  ];
  return candidates.flatMap((code) => (typeof code === 'string' ? [code.toLowerCase()] : []));
}
/** The provider's own message, raw; null when there is none. */
function providerMessage(body) {
  const [error, detail, errors, fault] = ['error', 'detail', 'errors', 'fault'].map((name) => member(body, name));
  const one = first(errors);
  const candidates = [
    member(error, 'message'),
    member(body, 'message'),
    member(body, 'msg'),
    detail,
    member(detail, 'message'),
    member(detail, 'error'),
    member(first(detail), 'msg'),
    error,
    errors,
    ...['detail', 'message', 'title'].map((name) => member(one, name)),
    one,
    fault,
    member(fault, 'faultstring'),
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
/** Does the vendor say, by its code or a sentence of its own, that the money or the quota is used up? */
function saysUsedUp(body) {
  const sentence = providerMessage(body)?.trim() ?? '';
  return (errorCodes(body).some((code) => insufficientCodes.has(code)) ||
    insufficientSentences.some((known) => known.test(sentence)));
}
function reasonOfStatus(status, body) {
  const codes = errorCodes(body);
  const says = (words) => codes.some((code) => words.has(code));
  if (status >= 200 && status < 300)
    return null;
  if (status >= 300 && status < 400)
    return 'redirect';
  // A code says more than the status that it comes under: some vendors put their 402 into a 400, a 401 or a 429.
  const isRefusal = status >= 400 && status < 500;
  if (isRefusal && status !== 401 && says(planCodes))
    return 'forbidden';
  if (status === 402 || (isRefusal && saysUsedUp(body)))
    return 'insufficient';
  if (status === 401)
    return 'unauthorized';
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
  const reason = reasonOfStatus(status, body);
  if (reason === null)
    return null;
  return failureWith(reason, status, body);
}
/** A failure in a provider's own words, for what its answer says and no status does. */
function failureWith(reason, code, body) {
  return Failure.because(reason, `${gate.reasons[reason].sentence} (${code})`, { code, said: providerMessage(body) });
}
/** The table of the contract's section 8 for a whole answer; null when it is a success. */
function classify(answer) {
  if (isFirewallPage(answer)) {
    return Failure.because('waf-block', `${gate.reasons['waf-block'].sentence} (${answer.status})`, {
      code: answer.status,
      hint: 'The key is not at fault: do not rotate it. Ask the provider to let the runner\u2019s address through.',
    });
  }
  return failureOfStatus(answer.status, answer.body) ?? refusalInSuccess(answer.status, answer.body);
}
function hasError(body) {
  return (member(body, 'error') ?? null) !== null;
}
/** A 200 whose `error` says by its code what other servers say by a status; null when it does not. */
function refusalInSuccess(status, body) {
  if (!hasError(body))
    return null;
  const codes = errorCodes(body);
  if (codes.some((code) => unauthorizedCodes.has(code)))
    return failureWith('unauthorized', status, body);
  if (saysUsedUp(body))
    return failureWith('insufficient', status, body);
  if (codes.some((code) => planCodes.has(code)))
    return failureWith('forbidden', status, body);
  return null;
}
/** The `{"error": \u2026}` that some servers put into a 200, where no code of it says more: a fault of the server. */
function failureInSuccess({ status, body }) {
  return hasError(body) ? failureWith('server-error', status, body) : null;
}
/** Words that an `error` of no error has. */
const noError = /^(?:none|ok|success|null|false|no|0)?$/i;
/** A 2xx that says of itself that it failed: then no figure beside that is believed. */
function failureBesideFigures({ status, body }) {
  const error = member(body, 'error');
  const words = typeof error === 'string' ? error : (member(error, 'message') ?? '');
  const isFailed = member(body, 'success') === false || error === true;
  return isFailed || (typeof words === 'string' && !noError.test(words.trim()))
    ? failureWith('unexpected-body', status, body)
    : null;
}
/** A whole number that a body tells as a number or as digits; null when it is neither. */
function wholeNumber(value) {
  const text = value instanceof gate.WireNumber ? value.text : value;
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
//#endregion

//#region src/net/parse-body.ts
/** Deepest nesting that is read; the parser behind it calls itself for each level. */
const maxLevels = 512;
/** Strict UTF-8 that holds JSON, a byte order mark taken off; null when it is something else. */
function readJson(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // The engine's own parser does not call itself, and so takes any depth: it says what is JSON, and nothing else.
    JSON.parse(text);
    return text;
  }
  catch {
    return null;
  }
}
/** Most brackets open at a time. The text is JSON already. */
function levelsOf(text) {
  let levels = 0;
  let max = 0;
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
      max = Math.max(max, levels);
    }
    else if (character === '}' || character === ']')
      levels -= 1;
  }
  return max;
}
/** Reads a body of at most 1 MiB. Numbers keep their text. */
function parseBody(bytes) {
  const text = readJson(bytes);
  if (text === null)
    return { kind: 'not-json' };
  if (levelsOf(text) > maxLevels)
    return { kind: 'unusable' };
  try {
    return { kind: 'json', value: gate.parse(text, null, (number) => new gate.WireNumber(number)) };
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
/**
 * The part of an issue's path that stands in our own schema: `payg.account_credits`, `rows[].amount`. What else a path
 * can hold (the names in a record) comes from the answer, and is left out.
 */
function ownPath(schema, path) {
  let current = schema;
  let words = '';
  for (const step of path) {
    const { shape, element } = gate.definitionOf(current);
    const name = String(step);
    if (element !== undefined) {
      words += '[]';
      current = element;
    }
    else if (shape !== undefined && Object.hasOwn(shape, name)) {
      words += words === '' ? name : `.${name}`;
      current = shape[name];
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
function failureBy(judgement, answer) {
  try {
    return judgement?.(answer) ?? null;
  }
  catch (thrown) {
    return thrown instanceof Failure ? thrown : unexpectedBody(answer.status, '');
  }
}
function unexpectedBody(status, path) {
  const words = gate.reasons['unexpected-body'].sentence;
  return Failure.because('unexpected-body', path === '' ? words : `${words}: ${path} is missing or of another kind`, status === null ? { hint: changedHint } : { code: status, hint: changedHint });
}
/** A failure with how long the provider's headers ask to wait, where it is one that waiting heals. */
function withWait(failure, headers, now) {
  const askable = ['rate-limited', 'server-error'];
  if (failure.retryAfterMs !== null || !askable.includes(failure.reason))
    return failure;
  const wait = parseWait(headers, now, failure.reason === 'rate-limited');
  return wait === null ? failure : failure.withRetryAfter(wait);
}
function readAnswer$1({ status, headers, bytes }) {
  const byStatus = failureOfStatus(status, undefined);
  if (byStatus?.reason === 'redirect')
    throw byStatus;
  const plain = isPlain(headers);
  const parsed = plain ? parseBody(bytes) : { kind: 'not-json' };
  // Unusable JSON is JSON still: null keeps it from being taken for a firewall's page.
  const body = parsed.kind === 'json' ? parsed.value : parsed.kind === 'unusable' ? null : undefined;
  return { answer: { status, headers, body, text: plain ? new TextDecoder().decode(bytes) : '' }, parsed };
}
/**
 * An answer with its body read as far as it is JSON, whatever its status.
 * @throws {Failure} for a redirect alone.
 */
function classifiedAnswer(answer) {
  return readAnswer$1(answer).answer;
}
/** The body of a good answer, as far as that can be told without knowing what was asked. */
function bodyOfSuccess(status, parsed) {
  // 206 says of itself that it is a part; nothing here asks for one.
  if (parsed.kind === 'not-json' || status === 206) {
    throw Failure.because('not-json', `${gate.reasons['not-json'].sentence} (${status})`, { code: status });
  }
  if (parsed.kind === 'unusable')
    throw unexpectedBody(status, '');
  return parsed.value;
}
/** @throws {Failure} when the answer is none that a balance can be read from. */
function accept(http, target, now) {
  const { answer, parsed } = readAnswer$1(http);
  const { status, headers, body } = answer;
  const { provider } = target;
  const isAnswer = provider.isAnswer?.({ status, headers, body }) === true;
  if (isAnswer)
    return { parsed, isAnswer };
  const failure = failureBy(provider.failureOf, { status, headers, body }) ??
    classify(answer) ??
    failureBy(provider.failureInSuccess, { status, headers, body }) ??
    failureBesideFigures({ status, body });
  if (failure !== null)
    throw withWait(failure, headers, now);
  return { parsed, isAnswer };
}
/**
 * The body of a whole answer.
 * @throws {Failure} when the answer is none that a balance can be read from.
 */
function judge(answer, target, now) {
  const { parsed, isAnswer } = accept(answer, target, now);
  return bodyOfSuccess(isAnswer ? 200 : answer.status, parsed);
}
/**
 * The headers of an answer that has no body.
 * @throws {Failure} as {@link judge} does, save for what only a body can be.
 */
function judgeHeaders(answer, target, now) {
  accept(answer, target, now);
  return answer.headers;
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
const noHttpsProxy = 'HTTP_PROXY is set, but an https address goes through HTTPS_PROXY alone: set that as well.';
function hintFor(code, lacksProxy) {
  if (code !== null && certificateCodes.test(code)) {
    return 'The host\u2019s certificate is not trusted. Where the network has a certificate authority of its own, set NODE_EXTRA_CA_CERTS.';
  }
  if (lacksProxy)
    return noHttpsProxy;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'The host\u2019s name could not be looked up: check the network of the machine, and base-url where one is set.';
  }
  if (code === 'ECONNREFUSED') {
    return 'Nothing listens there: is the server up, and base-url right where one is set? Where the machine needs a proxy, set HTTPS_PROXY.';
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
/**
 * No whole answer came: refused, reset, closed too early, no such name, no trusted certificate.
 * @param lacksProxy the environment names a proxy for http addresses alone, and this is none.
 */
function networkFailure(error, lacksProxy = false) {
  const proxy = proxyWords(error);
  if (proxy !== null) {
    return Failure.because('network', proxy, { hint: proxyHint });
  }
  const code = codeOf(error);
  const words = code === null ? gate.reasons.network.sentence : `${gate.reasons.network.sentence} (${code})`;
  return Failure.because('network', words, { hint: hintFor(code, lacksProxy), isUnsent: code === 'ECONNREFUSED' });
}
/** The environment names a proxy by something that is no address. Its text may hold a password, and is not told. */
function proxySettingFailure() {
  return Failure.because('network', 'the address of the proxy cannot be read', { hint: proxyHint });
}
/** Longest that one attempt may take, whatever the check has left. */
const maxAttemptMs = 10_000;
function hintForTimeout(milliseconds, lacksProxy) {
  if (lacksProxy)
    return noHttpsProxy;
  return milliseconds < maxAttemptMs
    ? 'Try again, or give it more time with `timeout`.'
    : 'Try again later: one attempt gets 10 s at most, whatever `timeout` says.';
}
/** @param milliseconds that the attempt was given; 0 when the check had no time left for it. */
function timeoutFailure(milliseconds, lacksProxy = false) {
  const seconds = Math.ceil(milliseconds / 100) / 10;
  const words = milliseconds === 0 ? 'the time for this check was up' : `no whole answer within ${seconds} s`;
  return Failure.because('timeout', `${gate.reasons.timeout.sentence} (${words})`, {
    hint: hintForTimeout(milliseconds, lacksProxy),
  });
}
/** The run ended before an answer came. */
function endedFailure() {
  return Failure.because('timeout', 'the run ended before an answer came');
}
function tooLargeFailure(status) {
  return Failure.because('too-large', gate.reasons['too-large'].sentence, {
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
function transportFailure(error, lacksProxy = false) {
  if (error instanceof Failure)
    return error;
  return unsendable.has(codeOf(error) ?? '') ? unsendableFailure() : networkFailure(error, lacksProxy);
}
//#endregion

//#region src/net/request.ts
// One HTTP request, through the runner's proxy where there is one: one deadline over everything, a cap on the body, no body
// that stays silent for ever, no redirects.
/** Largest body that is read. */
const maxBytes = 1024 * 1024;
/** Most requests to one origin at a time, and so most connections. */
const maxAtOnce = 8;
/** @param ifUnreadable where a proxy is set by something that is no address. */
function isProxied(readProxy, ifUnreadable) {
  try {
    return readProxy() !== undefined;
  }
  catch {
    return ifUnreadable();
  }
}
let transport$1;
async function findWay(url) {
  transport$1 ??= Promise.resolve().then(() => transport);
  const { getProxyUrl, requesters } = await transport$1;
  const open = requesters[url.protocol];
  const proxied = isProxied(() => getProxyUrl(url), () => {
    throw proxySettingFailure();
  });
  if (proxied)
    return { open, tunnel: (await Promise.resolve().then(() => require('./net/tunnel.js'))).openTunnel(url), lacksProxy: false };
  // One that is not used may be written as it likes.
  const lacksProxy = isProxied(() => getProxyUrl(new URL(`http://${url.host}`)), () => true);
  return { open, tunnel: null, lacksProxy };
}
async function readBody(message, status, isBodiless) {
  // What answers a HEAD tells the length of a body that does not come.
  if (!isBodiless && Number(message.headers['content-length'] ?? 0) > maxBytes)
    throw tooLargeFailure(status);
  const chunks = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.byteLength;
    if (length > maxBytes)
      throw tooLargeFailure(status);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function readHeaders(message) {
  const headers = Object.create(null);
  for (const [name, value] of Object.entries(message.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
async function readAnswer(message, method) {
  const status = message.statusCode ?? 0;
  // A redirect is never followed, so its body is of no use; leaving it unread drops the connection.
  const bytes = status >= 300 && status < 400 ? new Uint8Array() : await readBody(message, status, method === 'HEAD');
  return { status, headers: readHeaders(message), bytes };
}
function exchange({ open, tunnel }, { method, url, headers, body }, userAgent) {
  let sent;
  const options = {
    method,
    // The brackets of an IPv6 address belong in a URL, and in what a proxy is asked for, but not in a look-up.
    host: tunnel === null ? url.hostname.replace(/[[\]]/g, '') : url.hostname,
    // Empty is the scheme's own.
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'user-agent': userAgent, ...headers },
    // An agent that requests share hands a connection from one straight to the next in its queue, `keepAlive` or not, and
    // with it an answer that nobody had asked for: one key's figure for another's. `false` shares nothing.
    agent: tunnel?.agent ?? false,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
  };
  const receive = () => new Promise((resolve, reject) => {
    sent = open(options, resolve);
    sent.on('error', reject);
    // Some connections end without a word, such as one whose answer switches protocols.
    sent.once('close', () => reject(networkFailure(null)));
    sent.end(body ?? undefined);
  });
  return {
    answer: receive().then((received) => readAnswer(received, method)),
    end() {
      sent?.destroy();
      tunnel?.close();
    },
  };
}
/**
 * @param userAgent sent with every request, as it stands.
 * @param ended cuts every request that is under way, and ends its connection.
 */
function openRequester(userAgent, ended) {
  return {
    async send(request, timeoutMs) {
      const way = await findWay(request.url);
      if (ended.aborted)
        throw endedFailure();
      const current = exchange(way, request, userAgent);
      let release = () => { };
      // Not left to a socket's own time-outs: there may be no socket yet, as behind a proxy that does not answer.
      const cut = new Promise((_, reject) => {
        const timer = setTimeout(() => reject(timeoutFailure(timeoutMs, way.lacksProxy)), timeoutMs);
        const onEnd = () => reject(endedFailure());
        ended.addEventListener('abort', onEnd);
        release = () => {
          clearTimeout(timer);
          ended.removeEventListener('abort', onEnd);
        };
      });
      try {
        return await Promise.race([current.answer, cut]);
      }
      catch (error) {
        throw transportFailure(error, way.lacksProxy);
      }
      finally {
        release();
        current.end();
      }
    },
  };
}
//#endregion

//#region src/net/retry.ts
const firstBackoffMs = 500;
const maxBackoffMs = 8_000;
/** Exponential with full jitter, so that those who failed together do not come back together. */
function backoff(failed, random) {
  return random() * Math.min(maxBackoffMs, firstBackoffMs * 2 ** (failed - 1));
}
/** How many tries are allowed after this failure, the failed ones among them. */
function maxTries(failure, failures, retries) {
  if (failure.retry === 'no')
    return 0;
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
      return await attempt(Math.min(maxAttemptMs, left));
    }
    catch (thrown) {
      if (!(thrown instanceof Failure))
        throw thrown;
      if (rules.ended.aborted)
        throw last ?? thrown;
      // The check's own time cut it short: it saw nothing, and what was seen before stands.
      if (thrown.reason === 'timeout' && thrown.code === null && left < maxAttemptMs && last !== undefined)
        throw last;
      failures.push(thrown);
      if (failures.length >= maxTries(thrown, failures, rules.retries))
        throw thrown;
      if (rules.mayRepeat?.(thrown) === false)
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
function openSlots(max) {
  let free = max;
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

//#region src/net/stopwatch.ts
/**
 * Milliseconds of a clock that only goes forward. `performance.now()` would be the same, but Node loads eight modules for
 * the name `performance`.
 */
function readStopwatch() {
  return Number(process.hrtime.bigint()) / 1e6;
}
//#endregion

//#region src/net/session.ts
/**
 * Largest answer that is kept for a check that asks the same later on, in bytes. What is larger goes to those who wait
 * for it: hundreds of kept mebibytes would be gigabytes once they are parsed.
 */
const maxKeptBytes = 64 * 1024;
/** What makes two requests the same: then one is sent. Holds the key: for the lookup alone. */
function identityOf({ provider, key, account }, request, isProbe) {
  const { method, url, headers, body } = request;
  return JSON.stringify([isProbe, provider.id, provider.auth, key, account, method, url.href, headers, body]);
}
function requestFor(target, method, path, body, { own = {}, place } = {}) {
  const url = addressOf(place === undefined ? target : placeOf(target, place), path);
  const { headers, query } = place === undefined ? credentialsOf(target) : { headers: { authorization: `Bearer ${place.token}` }, query: null };
  if (query !== null)
    url.search = url.search === '' ? query : `${url.search}&${query}`;
  return {
    method,
    url,
    headers: {
      accept: method === 'HEAD' ? '*/*' : 'application/json',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...target.provider.headers,
      ...own,
      // Nothing that a few bytes could inflate into.
      'accept-encoding': 'identity',
      ...headers,
    },
    body,
  };
}
/** Did the server surely not serve it? After a time-out or a cut connection it may have. */
function wasNotServed({ isUnsent, code }) {
  return isUnsent || code === 429 || Math.floor(Number(code) / 100) === 5;
}
async function sleepFor(milliseconds, signal) {
  const { setTimeout } = await Promise.resolve().then(() => (process.getBuiltinModule?.('node:timers/promises') ?? require('node:timers/promises')));
  await setTimeout(milliseconds, undefined, { signal });
}
function openSession(options) {
  const { now = () => new Date(), elapsed = readStopwatch, debug = () => { } } = options;
  const ended = new AbortController();
  // Each request and each pause listens to it; there may be many.
  node_events.setMaxListeners(0, ended.signal);
  const requester = openRequester(options.userAgent, ended.signal);
  const slots = new Map();
  const answers = new Map();
  const rules = {
    retries: options.retries,
    sleep: options.sleep ?? sleepFor,
    random: options.random ?? Math.random,
    ended: ended.signal,
  };
  const slotsOf = (origin) => {
    const known = slots.get(origin) ?? openSlots(maxAtOnce);
    slots.set(origin, known);
    return known;
  };
  const sendOnce = async (request, timeoutMs, onLength, read) => {
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
    onLength(answer.bytes.length);
    // It came in time, but reading the many that came with it took longer than this one may wait.
    if (elapsed() - started > timeoutMs)
      throw timeoutFailure(timeoutMs);
    return read(answer);
  };
  const answerTo = (request, target, clock, probing = null) => {
    const identity = identityOf(target, request, probing !== null);
    const judged = request.method === 'HEAD' ? judgeHeaders : judge;
    const read = probing ?? ((answer) => judged(answer, target, now()));
    const known = answers.get(identity);
    if (known !== undefined)
      return known;
    let attempts = 0;
    let length = 0;
    const attempt = (timeoutMs) => {
      attempts += 1;
      const onLength = (bytes) => {
        length = bytes;
      };
      return sendOnce(request, timeoutMs, onLength, read);
    };
    const retrying = probing === null ? rules : { ...rules, mayRepeat: wasNotServed };
    const body = withRetries(attempt, retrying, clock, slotsOf(request.url.origin));
    const shared = { attempts: () => attempts, body };
    answers.set(identity, shared);
    const drop = () => {
      // What may have cost money is never asked twice, however long its answer.
      if (length > maxKeptBytes && probing === null)
        answers.delete(identity);
    };
    body.then(drop, drop);
    return shared;
  };
  return {
    apiFor(target) {
      const clock = openCheckClock(options.timeoutMs, elapsed);
      const used = new Set();
      const read = async (method, path, body, schema, details) => {
        const shared = answerTo(requestFor(target, method, path, body, details), target, clock);
        used.add(shared);
        return parseBySchema(await shared.body, schema);
      };
      const probe = async ({ method, path, body }, judgeProbe) => {
        const request = requestFor(target, method, path, body === null ? null : JSON.stringify(body));
        const reading = (answer) => {
          try {
            return judgeProbe(classifiedAnswer(answer), parseWait(answer.headers, now(), false));
          }
          catch (failure) {
            throw withWait(failure, answer.headers, now());
          }
        };
        const shared = answerTo(request, target, clock, reading);
        used.add(shared);
        return (await shared.body);
      };
      return {
        api: {
          get: (path, schema, own = {}) => read('GET', path, null, schema, { own }),
          post: (path, body, schema) => read('POST', path, typeof body === 'string' ? body : JSON.stringify(body), schema),
          head: (path, schema, place) => read('HEAD', path, null, schema, { place }),
        },
        probe,
        attempts: () => [...used].reduce((sum, shared) => sum + shared.attempts(), 0),
      };
    },
    close() {
      ended.abort();
    },
  };
}
//#endregion

//#region src/gate/check.ts
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
  const start = plan.budgetStart(budget, now);
  if (start > now) {
    throw Failure.configuration(`the budget holds since ${gate.formatInstant(start).slice(0, 10)}, a day that has not come yet (UTC)`, 'Write the day on which the credit was bought, or the spend began to count.');
  }
  const end = plan.budgetReset(budget, now) ?? gate.nextPeriodStart('day', now);
  const spend = await provider.readSpend(api, { account, now, period: budget.period, start, end, unit });
  if (!gate.sameUnit(spend.unit, unit)) {
    throw Failure.configuration(`the budget is in ${unit}, but ${provider.name} reports ${spend.unit}; units are never converted`);
  }
  return { pools: [plan.poolOfSpend({ ...budget}, spend, now)], warnings: spend.warnings };
}
async function runCheck(check, session, now, clean) {
  const start = readStopwatch();
  const at = now();
  if (check.key === null)
    return evaluateMissingKey(check, { attempts: 0, durationMs: 0, now: at });
  const bound = session.apiFor({ ...check, key: check.key });
  const circumstances = () => ({
    attempts: bound.attempts(),
    durationMs: Math.round(readStopwatch() - start),
    now: at,
  });
  if (check.probe !== null) {
    // What only few checks need is loaded when one does.
    const { runProbe } = await Promise.resolve().then(() => require('./probe.js'));
    return runProbe(check, check.probe, bound, at, circumstances, clean);
  }
  try {
    const reading = await readBalance(check, bound.api, at);
    return evaluate(check, reading, circumstances(), clean);
  }
  catch (error) {
    const failure = error instanceof Failure ? error : Failure.because('unexpected-body', 'the answer could not be understood');
    return evaluateFailure(check, failure, circumstances(), clean);
  }
}
/** A key that no mask can hide is said to be so, and what was read without one. */
function withKeyWarning(result, check) {
  const { withoutKey } = check.provider;
  if (check.key === '' && withoutKey !== undefined && result.pool !== null)
    return { ...result, warnings: [...result.warnings, `No key was given: this is ${withoutKey}.`] };
  if (check.key === null || check.key === '' || gate.isMaskable(check.key))
    return result;
  const warning = 'The key is too short or numeric to be masked in a log: a mask on it would delete figures and outputs.';
  return { ...result, warnings: [...result.warnings, warning] };
}
/** Asks the providers of some checks, all at once. */
async function readChecks(plan, checks, dependencies) {
  const now = dependencies.now ?? (() => new Date());
  const { redact, clean } = plan.cleaner;
  // A path may have a key in it: that of a `base-url` is the user's own.
  const debug = (line) => dependencies.debug?.(redact(line));
  const session = openSession({ ...dependencies, debug, timeoutMs: plan.timeoutMs, retries: plan.retries });
  const end = () => session.close();
  if (dependencies.signal?.aborted)
    end();
  dependencies.signal?.addEventListener('abort', end, { once: true });
  try {
    return await Promise.all(checks.map(async (each) => {
      const read = withKeyWarning(await runCheck(each, session, now, clean), each);
      const { text, url } = adviceOf(read, each.provider);
      const result = { ...read, advice: text, adviceUrl: url };
      dependencies.onResult?.(result);
      return result;
    }));
  }
  finally {
    dependencies.signal?.removeEventListener('abort', end);
    session.close();
  }
}
/** What the checks came to, in the end: where one is waited for, after the wait. */
async function readInTheEnd(plan, dependencies) {
  const first = await readChecks(plan, plan.checks, dependencies);
  const { waiting, signal, now = () => new Date(), elapsed = readStopwatch } = dependencies;
  if (waiting === undefined || plan.checks.every(({ waitMs }) => waitMs === null))
    return first;
  const { onResult: _, ...again } = dependencies;
  const read = (indices) => readChecks(plan, plan.checks.filter((_, index) => indices.includes(index)), again);
  const { waitForCredit } = await Promise.resolve().then(() => require('./gate/wait.js'));
  return waitForCredit(plan, first, read, { ...waiting, now, elapsed, ...(signal !== undefined && { signal }) });
}
/** Asks every provider of the plan at once, and decides. Never throws for what a provider does. */
async function check(plan, dependencies) {
  const now = dependencies.now ?? (() => new Date());
  const startedAt = gate.formatInstant(now());
  const results = await readInTheEnd(plan, dependencies);
  const memory = dependencies.memory ?? { history: [], context: null };
  return {
    ...remember(results, plan, memory, now()),
    configurationErrors: [],
    notes: [],
    require: plan.require,
    summary: plan.summary,
    startedAt,
    endedAt: gate.formatInstant(now()),
  };
}
//#endregion

//#region zod/v4/core/util.js
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
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
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
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
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
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
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
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
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
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
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
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
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
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
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
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
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        else
            defineBound(proto, key, desc.value);
    }
}
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? undefined : proto;
}
let installing;
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
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
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}
//#endregion

//#region zod/v4/core/core.js
var _a;
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
const _zodDesc = { value: undefined, enumerable: false };
let _E = "captureStackTrace" in Error ? Error : null;
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
proto, params) {
    const zodProto = {};
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
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
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
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
            inst._zod.deferred = undefined;
        }
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
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
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
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
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
const anyString = /^[\s\S]{0,}$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
//#endregion

//#region zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
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
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
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
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
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
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
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
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
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
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
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
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
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
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
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
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        if (keySet.has(key))
            continue;
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
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
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
        const itemResults = new Array(items.length);
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
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
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
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
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
            let unrecognized;
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
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
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
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
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
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
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
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
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
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
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            return payload;
        }
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
        if (result.memo)
            payload.memo = true;
        return payload;
    }
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
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
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
            inst,
            path: [...(inst._zod.def.path ?? [])],
            continue: !inst._zod.def.abort,
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
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
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
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...normalizeParams(params),
    });
}
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
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
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
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return _refine(ZodMiniCustom, fn, _params);
}
//#endregion

//#region src/providers/wire.ts
/** The digits of a value, as told; empty when it is no number and no text. */
function textOf$1(value) {
  if (value instanceof gate.WireNumber)
    return value.text;
  return typeof value === 'string' ? value : '';
}
/** A value that `parse` understands; what it makes null of breaks the contract. */
function parsed(parse) {
  return pipe(unknown(), transform((value, context) => {
    const result = parse(value);
    if (result !== null)
      return result;
    context.issues.push({ code: 'custom', input: value });
    return NEVER;
  }));
}
/** A number, or a string of digits, with every digit kept. At most 40 digits, and 10^\u00b140. */
function decimal() {
  return parsed((value) => gate.parseWireNumber(textOf$1(value)));
}
/** A decimal that may be absent or null: then null, never 0. */
function optionalDecimal() {
  return pipe(optional(nullable(decimal())), transform((value) => value ?? null));
}
/** A whole number without a sign (a code, a count), or a string of its digits. */
function whole() {
  return parsed(wholeNumber);
}
/** A limit that may be absent or null, and is none when it is 0 or less: then null, since a share of it would be nothing. */
function optionalLimit() {
  return pipe(optionalDecimal(), transform((value) => (value?.gt(0) ? value : null)));
}
/** The whole number `code` and no other, or its digits: what a vendor's success must say of itself. */
function exactly(code) {
  return whole().check(refine((told) => told === code));
}
/** A whole number that may be absent or null: then null. */
function optionalWhole() {
  return pipe(optional(nullable(whole())), transform((value) => value ?? null));
}
/** A currency or another unit, as an answer names it: shorter than any key that can be hidden, so that none comes as one. */
const unitForm = /^[A-Za-z]{1,7}$/;
/** The name of a unit. It stands behind every figure, and so must not be whatever somebody puts there. */
function unitName() {
  return string().check(_regex(unitForm));
}
/** A string that may be absent or null: then null. */
function optionalText() {
  return pipe(optional(nullable(string())), transform((value) => value ?? null));
}
/** A time that may be absent or null. One that `parse` cannot read never fails the balance: the provider warns. */
function optionalTimeBy(parse) {
  return pipe(optional(nullable(unknown())), transform((value) => {
    const instant = parse(value);
    return { instant, readable: instant !== null || (value ?? null) === null };
  }));
}
/** A time as text. */
function optionalTime() {
  return optionalTimeBy((value) => (typeof value === 'string' ? gate.parseInstant(value) : null));
}
/** A time as seconds since 1970. */
function optionalUnixTime() {
  return optionalTimeBy((value) => {
    const text = textOf$1(value);
    return /^\d{1,12}$/.test(text) ? gate.instantFromSeconds(Number(text)) : null;
  });
}
/** A time as milliseconds since 1970. */
function optionalUnixMilliseconds() {
  return optionalTimeBy((value) => {
    const text = textOf$1(value);
    return /^\d{1,15}$/.test(text) ? gate.instantFromSeconds(Number(text) / 1000) : null;
  });
}
/** The sentence that a time which was told and could not be read is owed; none for any other. */
function unreadableTime(time, what) {
  return time.readable ? [] : [`The ${what} could not be read.`];
}
/** The same of several resets: one sentence, however many they are. */
function unreadableResets(resets) {
  return resets.every(({ readable }) => readable) ? [] : ['A reset could not be read.'];
}
//#endregion

//#region src/providers/quota-pool.ts
/** Of pools that all bind the one with the least, the first of equals; undefined when there is none. */
function leastOf(pools) {
  return pools.toSorted((one, other) => one.remaining.cmp(other.remaining))[0];
}
/** A pool that is a cycle's allowance less what was used of it: never below 0, also when the vendor let it be overdrawn. */
function quotaPool(facts) {
  return gate.pool({ boundBy: 'cycle', ...facts, remaining: gate.notBelowZero(facts.limit.minus(facts.used)) });
}
//#endregion

//#region src/providers/key-quota.ts
// Servers of one family (One API, New API, AIHubMix): a key has a quota of its own, or none.
/** What is to be said of a key without one. */
const noQuota = 'The key has no quota of its own: what its owner\u2019s account has left decides, and a key cannot read that.';
//#endregion

//#region src/providers/one-figure.ts
/** The figure at that place, as a schema that says where it is missing. */
function figureAt(names) {
  return names.reduceRight((inner, name) => pipe(object({ [name]: inner }), transform((holder) => holder[name])), decimal());
}
/** The `read` of such a vendor. */
function readFigure(definition, { path, at, times = '1', isLate = false }) {
  return async (api) => {
    const figure = await api.get(path, figureAt(at));
    const remaining = figure.times(times);
    return { pools: [gate.pool({ ...definition, remaining, upperBound: isLate, reportedLate: isLate })], warnings: [] };
  };
}
//#endregion

//#region src/core/provider/read-probe.ts
function step(values, name) {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null || value instanceof gate.WireNumber)
      return [];
    if (name === '*')
      return Array.isArray(value) ? value : [];
    // What an array has beside its items is its length.
    return Object.hasOwn(value, name) && !(Array.isArray(value) && name === 'length')
      ? [value[name]]
      : [];
  });
}
/** Everything that stands at a place: a JSON Pointer whose step `*` is each item of a list. Nothing for `null`. */
function valuesAt(body, place) {
  return place
    .split('/')
    .slice(1)
    .reduce(step, [body])
    .filter((value) => value !== null && value !== undefined);
}
/** A text, or a number by its digits; null for all else. */
function textOf(value) {
  if (value instanceof gate.WireNumber)
    return value.text;
  return typeof value === 'string' ? value : null;
}
function fitsAt(body, place, match) {
  const values = valuesAt(body, place);
  if (match === null)
    return values.length === 0;
  if (match === true)
    return values.length > 0;
  const fits = (text) => match instanceof RegExp ? match.test(text) : typeof match === 'string' ? match === text : match.includes(text);
  return values.some((value) => {
    const text = textOf(value);
    return text !== null && fits(text);
  });
}
/** Does all of it stand there? */
function fitsPlaces(body, places) {
  return Object.entries(places).every(([place, match]) => fitsAt(body, place, match));
}
function isShown({ status, headers, body }, sign) {
  if (sign.status !== undefined && sign.status !== status)
    return false;
  if (sign.header !== undefined && headers[sign.header] === undefined)
    return false;
  return sign.body === undefined || fitsPlaces(body, sign.body);
}
/** The last word, where the vendor's own words decide nothing. */
function meaningOfStatus(status) {
  if (status === 402)
    return 'credit-or-cap';
  if (status === 401)
    return 'unauthorized';
  if (status === 403)
    return 'forbidden';
  if (status === 404)
    return 'model';
  if (status === 408 || status === 425)
    return 'timeout';
  if (status === 429)
    return 'rate';
  return status >= 500 ? 'overloaded' : 'parameter';
}
function meaningOf(answer, probe, account) {
  const { status, body } = answer;
  if (body === undefined) {
    if (isFirewallPage(answer))
      return 'edge';
    return status >= 500 ? 'overloaded' : 'not-json';
  }
  const sign = probe.signs.find((each) => isShown(answer, each));
  if (sign !== undefined)
    return sign.means;
  const good = status >= 200 && status < 300;
  if (!good)
    return meaningOfStatus(status);
  const read = probe.read?.(answer, account) ?? null;
  if (read !== null)
    return read;
  const served = fitsPlaces(body, { '/error': null }) && probe.served.some((places) => fitsPlaces(body, places));
  return served ? 'served' : 'body';
}
/** Words of these repeat the key, or name the account. */
const silent = ['served', 'unauthorized', 'forbidden', 'scope', 'org', 'which-account'];
const low = ['credit', 'cap', 'key-limit', 'billing', 'quota', 'credit-or-cap'];
/**
 * Reads an answer to a probe, in this order: is it JSON at all; the vendor's own codes in fields and its anchored
 * sentences; its shape of success; the status last. The body is never searched for words.
 * @param headerWaitMs how long `Retry-After` asks to wait; null when it does not say.
 */
function readProbe(answer, probe, account, headerWaitMs) {
  const meaning = meaningOf(answer, probe, account);
  const said = providerMessage(answer.body);
  return {
    meaning,
    status: answer.status,
    said: silent.includes(meaning) ? null : said,
    resetsAt: said !== null && low.includes(meaning) ? (probe.resetsAt?.(said) ?? null) : null,
    waitMs: meaning === 'rate'
      ? (headerWaitMs ?? probe.waitMs?.(answer.body) ?? null)
      : meaning === 'daily-quota'
        ? headerWaitMs
        : null,
    note: meaning === 'served' ? (probe.note?.(answer) ?? null) : null,
  };
}
//#endregion

//#region src/providers/model-list.ts
/** The models of a list, whatever else is in it. @param place of the list: `/data`, or empty for a bare one. */
function modelsAt(list, place) {
  return valuesAt(list, `${place}/*`).map((model) => ({
    text: (field) => textOf(valuesAt(model, field)[0]) ?? '',
    number: (field) => gate.parseWireNumber(textOf(valuesAt(model, field)[0]) ?? ''),
    is: (field, value) => valuesAt(model, field)[0] === value,
    texts: (field) => valuesAt(model, `${field}/*`).flatMap((value) => textOf(value) ?? []),
  }));
}
/** The cheapest first, those without a price left out: a free model proves nothing. */
function byPrice(models) {
  const priced = models.flatMap((model) => (model.price?.gt(0) ? [{ model, price: model.price }] : []));
  return priced.toSorted((one, other) => one.price.cmp(other.price)).map(({ model }) => model);
}
//#endregion

//#region src/providers/spend-pages.ts
const maxPages = 20;
/**
 * Every row of a report.
 * @param asked the query; the cursor of a further page is set in it.
 * @throws {Failure} when the pages have no end that can be seen.
 */
async function readPages(asked, read) {
  const seen = new Set();
  const rows = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data, has_more, next_page } = await read(asked);
    rows.push(...data);
    if (!has_more)
      return rows;
    if (next_page === null || next_page === '')
      throw unfinished('the report says that it goes on, but not where');
    if (seen.has(next_page))
      throw unfinished('the report\u2019s pages go round in a circle');
    seen.add(next_page);
    asked.set('page', next_page);
  }
  throw unfinished(`the report has more than ${maxPages} pages`);
}
function unfinished(what) {
  return Failure.because('unexpected-body', `${what}, so the sum is not known`);
}
/** @throws {Failure} when one amount is in another currency than the budget: nothing is ever converted. */
function sumIn(unit, amounts) {
  const other = amounts.find(({ currency }) => !gate.sameUnit(currency, unit));
  if (other !== undefined) {
    throw Failure.configuration(`the spend is in ${other.currency.toUpperCase()}, the budget in ${unit.toUpperCase()}`, 'Units are never converted: set the budget in the currency of the spend.');
  }
  return amounts.reduce((total, { amount }) => total.plus(amount), gate.zero);
}
//#endregion

//#region src/providers/refusals.ts
/**
 * A 403 to a key without the right that the question takes.
 * @returns null for another status, for what says that the credit is used up, and for what is no JSON: a firewall's page.
 */
function lacksRight({ status, body }, sentence, hint = null) {
  if (status !== 403 || body === undefined || failureOfStatus(status, body)?.status === 'low')
    return null;
  return Failure.because('forbidden', `${sentence} (403)`, { code: status, said: providerMessage(body), hint });
}
/** A 404 to a key whose vendor knows no such account, project or user of it; null for another status. */
function noSuchAccount({ status }, thing, rule) {
  if (status !== 404)
    return null;
  return Failure.configuration(`there is no such ${thing} for this key (404)`, `Check \`account\`: it must be ${rule}.`);
}
//#endregion

//#region src/providers/body-code.ts
/** The `code` of a body; null when there is none, or it is no whole number. */
function bodyCode(body) {
  const Envelope = object({ code: unknown() });
  const envelope = Envelope.safeParse(body);
  return envelope.success ? wholeNumber(envelope.data.code) : null;
}
/** The `failureInSuccess` of a vendor whose 200 is one with the code `success` alone, or without any. */
function failureByCode(success, reasonOf = () => 'unexpected-body') {
  return ({ body }) => {
    const code = bodyCode(body);
    return code === null || code === success ? null : failureWith(reasonOf(code), code, body);
  };
}
/** The `failureOf` of a vendor whose code is an HTTP status, but for what it means by some of its `own`. */
function failureByStatusInBody(own = {}) {
  return ({ body }) => {
    const code = bodyCode(body);
    if (code === null)
      return null;
    const reason = own[code];
    return reason === undefined ? failureOfStatus(code, body) : failureWith(reason, code, body);
  };
}
//#endregion

//#region src/providers/chat-probe.ts
/** The frame of a chat completion, as OpenAI and all who copy its API send it. Its text may be empty. */
const chatServed = [
  { '/choices/0/message': true, '/object': 'chat.completion' },
  { '/choices/0/message': true, '/id': true, '/object': null },
];
/** The smallest chat completion: one token in, one out. */
function askChat(path, model, limit = 'max_tokens') {
  return { method: 'POST', path, body: { model, [limit]: 1, messages: [{ role: 'user', content: '.' }] } };
}
//#endregion

//#region src/providers/plan-windows.ts
const unit = 'percent';
/** The whole of a window. */
const hundred = gate.parseWireNumber('100') ?? gate.zero;
/** What is left of a coding plan: of its windows, all of which bind, the one with the least. */
const planPool = { id: 'plan', label: 'Coding plan', unit };
const fiveHours = { id: '5h', label: 'Window of 5 hours', unit };
const week = { id: 'week', label: 'Week', unit };
function poolOf({ id, label }, { remaining: told, resetsAt }) {
  const remaining = gate.notBelowZero(told);
  const used = hundred.minus(remaining);
  return gate.pool({ id, label, unit, boundBy: 'cycle', remaining, limit: hundred, used, resetsAt });
}
/** The pools of a plan, the whole plan first. Of windows with as little left the one that starts anew last decides. */
function poolsOfPlan(windows) {
  const [least] = windows.toSorted((one, other) => one.remaining.cmp(other.remaining) || Date.parse(other.resetsAt ?? '9999') - Date.parse(one.resetsAt ?? '9999'));
  const own = windows.flatMap((window) => (window.definition === null ? [] : [poolOf(window.definition, window)]));
  return least === undefined ? own : [poolOf(planPool, least), ...own];
}
/** How much of a limit is left, in percent, rounded down to a hundredth: the one figure that no vendor tells as it is. */
function percentOf(remaining, limit) {
  return remaining.times(hundred).div(limit).round(2, 0);
}
//#endregion

//#region src/providers/error-text.ts
/** The text that a body has at `name`, where some vendors say in a 200 what went wrong; null when there is none. */
function errorText(body, name = 'error') {
  const Envelope = object({ [name]: string() });
  const envelope = Envelope.safeParse(body);
  return envelope.success ? (envelope.data[name] ?? null) : null;
}
//#endregion

//#region src/providers/flat-quota.ts
/** The `read` of such a vendor. */
function readFlatQuota(definition, names) {
  return async (api) => {
    const Figures = { [names.limit]: decimal(), [names.used]: decimal() };
    const Times = names.resetsAt === undefined ? {} : { [names.resetsAt]: optionalTime() };
    const answer = await api.get(names.path, object({ ...Figures, ...Times }));
    const reset = answer[names.resetsAt ?? ''] ?? { instant: null, readable: true };
    return {
      pools: [
        quotaPool({
          ...definition,
          limit: answer[names.limit],
          used: answer[names.used],
          resetsAt: reset.instant,
          upperBound: names.isLate ?? false,
          reportedLate: names.isLate ?? false,
        }),
      ],
      warnings: unreadableTime(reset, 'date of the next reset'),
    };
  };
}
//#endregion

//#region src/core/render/reading-line.ts
/** Where a gate ran, as a line of JSON has it. */
function contextItem(context) {
  if (context === null)
    return null;
  const text = (value) => (value === null ? null : gate.cleanLine(value, gate.maxFieldNameCharacters));
  return {
    repository: text(context.repository),
    workflow: text(context.workflow),
    job: text(context.job),
    run_id: text(context.runId),
    run_attempt: text(context.runAttempt),
    event: text(context.event),
    ref: text(context.ref),
    sha: text(context.sha),
  };
}
/**
 * What a gate saw as one line of JSON, its line break included: a line of a history file. Amounts are numbers with every
 * digit, null when not known. The shape is promised: what changes it raises `version`.
 */
function renderReadingLine({ at, context, outcome, checks }) {
  const name = (text) => (text === null ? null : gate.cleanLine(text, gate.maxFieldNameCharacters));
  const line = gate.renderExactJson({
    version: 1,
    kind: 'reading',
    at,
    context: contextItem(context),
    outcome,
    checks: checks.map((check) => ({
      name: name(check.name),
      provider: check.provider,
      pool: name(check.pool),
      unit: check.unit,
      covers: check.covers,
      status: check.status,
      policy: check.policy,
      remaining: check.remaining,
      limit: check.limit,
      used: check.used,
      required: check.required,
      resets_at: check.resetsAt,
    })),
  });
  return `${line}\n`;
}
//#endregion

//#region src/gate/remembered-check.ts
/** The gate with what the runs before it saw; leaves what it saw for the next. What cannot be read or written is a note. */
async function checkAndRemember(plan, dependencies, { context, place }) {
  const path = plan.historyFile;
  if (path === null) {
    const memory = { history: [], context };
    return { report: await check(plan, { ...dependencies, memory }), memory };
  }
  const { appendHistoryLine, readHistory } = await Promise.resolve().then(() => require('./files/history-file.js'));
  const { readings, unreadable, problem } = readHistory(path, place, new Date());
  const memory = { history: readings, context };
  const { reading, ...report } = await check(plan, { ...dependencies, memory });
  const unwritten = appendHistoryLine(path, renderReadingLine(reading), place);
  const lines = unreadable === 1 ? '1 line of history-file' : `${unreadable} lines of history-file`;
  const notes = [
    ...(problem === null ? [] : [`history-file was not read: ${problem}`]),
    ...(unreadable === 0 ? [] : [`${lines} could not be read and ${unreadable === 1 ? 'was' : 'were'} passed over`]),
    ...(unwritten === null ? [] : [`No line in history-file: ${unwritten}`]),
  ];
  return { report: { ...report, notes: [...report.notes, ...notes] }, memory };
}
//#endregion

const rememberedCheck = {
  __proto__: null,
  checkAndRemember
};

//#region src/net/transport.ts
// All that sends, in one file that is read when the first request is due. In the bundle `node:https`, and TLS with it,
// comes with the first `https:` request only: see scripts/roll-up.ts.
/** By the protocol of an address. */
const requesters = { 'http:': node_http.request, 'https:': request };
//#endregion

const transport = {
  __proto__: null,
  getProxyUrl,
  requesters
};

exports.Agent = Agent;
exports.Failure = Failure;
exports._catch = _catch;
exports._default = _default;
exports._enum = _enum;
exports._regex = _regex;
exports.array = array;
exports.askChat = askChat;
exports.bodyCode = bodyCode;
exports.boolean = boolean;
exports.byPrice = byPrice;
exports.chatServed = chatServed;
exports.check = check;
exports.checkAndRemember = checkAndRemember;
exports.choosePool = choosePool;
exports.contextItem = contextItem;
exports.decimal = decimal;
exports.errorText = errorText;
exports.evaluateFailure = evaluateFailure;
exports.exactly = exactly;
exports.extend = extend;
exports.failureByCode = failureByCode;
exports.failureByStatusInBody = failureByStatusInBody;
exports.failureInSuccess = failureInSuccess;
exports.failureOfStatus = failureOfStatus;
exports.failureWith = failureWith;
exports.figureAt = figureAt;
exports.fitsPlaces = fitsPlaces;
exports.fiveHours = fiveHours;
exports.getAugmentedNamespace = getAugmentedNamespace;
exports.getDefaultExportFromCjs = getDefaultExportFromCjs;
exports.getProxyUrl = getProxyUrl;
exports.https = https;
exports.hundred = hundred;
exports.lacksRight = lacksRight;
exports.leastOf = leastOf;
exports.literal = literal;
exports.looseObject = looseObject;
exports.modelsAt = modelsAt;
exports.never = never;
exports.noQuota = noQuota;
exports.noSuchAccount = noSuchAccount;
exports.nullable = nullable;
exports.object = object;
exports.openRequester = openRequester;
exports.openSession = openSession;
exports.optional = optional;
exports.optionalDecimal = optionalDecimal;
exports.optionalLimit = optionalLimit;
exports.optionalText = optionalText;
exports.optionalTime = optionalTime;
exports.optionalUnixMilliseconds = optionalUnixMilliseconds;
exports.optionalUnixTime = optionalUnixTime;
exports.optionalWhole = optionalWhole;
exports.ownPath = ownPath;
exports.parseBody = parseBody;
exports.parsed = parsed;
exports.percentOf = percentOf;
exports.pipe = pipe;
exports.plainWords = plainWords;
exports.planPool = planPool;
exports.pointsOf = pointsOf;
exports.poolsOfPlan = poolsOfPlan;
exports.providerMessage = providerMessage;
exports.quotaPool = quotaPool;
exports.readBalance = readBalance;
exports.readFigure = readFigure;
exports.readFlatQuota = readFlatQuota;
exports.readPages = readPages;
exports.readProbe = readProbe;
exports.record = record;
exports.refine = refine;
exports.rememberedCheck = rememberedCheck;
exports.require$$3 = require$$3;
exports.string = string;
exports.sumIn = sumIn;
exports.textOf = textOf;
exports.transform = transform;
exports.tuple = tuple;
exports.union = union;
exports.unitForm = unitForm;
exports.unitName = unitName;
exports.unknown = unknown;
exports.unknownInARow = unknownInARow;
exports.unreadResult = unreadResult;
exports.unreadableResets = unreadableResets;
exports.unreadableTime = unreadableTime;
exports.valuesAt = valuesAt;
exports.week = week;
exports.whole = whole;
exports.wholeNumber = wholeNumber;
