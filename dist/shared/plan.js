'use strict';

const gate = require('./gate.js');
const start = require('./start.js');

//#region src/core/plan/budget.ts
const periods$1 = ['day', 'week', 'month'];
/** Reads `50 USD since 2026-11-03`; null when it is not that, or not above 0. */
function parseSince(text) {
  const parts = /^(.*\S)\s+since\s+(\d{4}-\d{2}-\d{2})$/i.exec(text.trim());
  const amount = gate.parseAmount(parts?.[1] ?? '');
  const day = gate.parseInstant(parts?.[2] ?? '');
  if (amount === null || day === null || amount.value.eq(0))
    return null;
  return { value: amount.value, unit: amount.unit, period: 'since', since: new Date(`${day}T00:00:00Z`) };
}
/** Reads `200 USD/month`, `$200/week`, `200 / day`, `50 USD since 2026-11-03`; null when it is none of these, or not above 0. */
function parseBudget(text) {
  const slash = text.lastIndexOf('/');
  if (slash < 0)
    return parseSince(text);
  const amount = gate.parseAmount(text.slice(0, slash));
  const word = text.slice(slash + 1).trim();
  const period = periods$1.find((known) => known === word.toLowerCase());
  if (amount === null || period === undefined || amount.value.eq(0))
    return null;
  return { value: amount.value, unit: amount.unit, period };
}
/** From when spend counts: the start of the running period, or the day since which the budget holds. */
function budgetStart({ period, since }, now) {
  return period === 'since' ? (since ?? now) : gate.periodStart(period, now);
}
/** When the budget starts anew; null for one that holds since a day. */
function budgetReset({ period }, now) {
  return period === 'since' ? null : gate.nextPeriodStart(period, now);
}
/** The one pool of a check with a budget. What is left of the budget is negative when it was overspent. */
function poolOfSpend(budget, spend, now) {
  const ofBudget = budget.value.minus(spend.used);
  const reset = budgetReset(budget, now);
  const vendorBinds = spend.left?.lt(ofBudget) === true;
  return gate.pool({
    id: 'budget',
    label: 'Budget',
    unit: spend.unit,
    remaining: spend.left !== null && vendorBinds ? spend.left : ofBudget,
    boundBy: vendorBinds ? 'key' : 'budget',
    covers: vendorBinds ? 'cap' : 'budget',
    used: spend.used,
    limit: budget.value,
    startsAt: gate.formatInstant(budgetStart(budget, now)),
    resetsAt: reset === null ? null : gate.formatInstant(reset),
    upperBound: true,
    reportedLate: true,
  });
}
//#endregion

//#region src/core/plan/budget-form.ts
const periods = {
  day: 'day',
  daily: 'day',
  d: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  mo: 'month',
};
/** `200 USD/month` for `200 USD per month`, `$200 monthly` or `200 USD`; null when nothing is near. */
function nearestBudget(text) {
  const words = text.trim().split(/[\s/]+/);
  const period = periods[words.at(-1)?.toLowerCase() ?? ''];
  const before = words.slice(0, -1);
  if (/^(?:per|an?|every)$/i.test(before.at(-1) ?? ''))
    before.pop();
  const form = gate.nearestAmount(period === undefined ? text : before.join(' '));
  return form === null ? null : `${form}/${period ?? 'month'}`;
}
/** `; did you mean \`200 USD/month\`?`, or nothing. */
function suggestBudget(text) {
  const form = nearestBudget(text);
  return form === null || parseBudget(form) === null ? '' : `; did you mean \`${form}\`?`;
}
//#endregion

//#region src/core/plan/idle-fields.ts
/** Is the one surely below the other? Shares and amounts, and two units, cannot be told apart. */
function isBelow(one, other) {
  if (gate.isPercentage(one) !== gate.isPercentage(other))
    return false;
  if (gate.isPercentage(one) || gate.isPercentage(other))
    return gate.isPercentage(one) && gate.isPercentage(other) && one.percent.lt(other.percent);
  const comparable = one.unit === null || other.unit === null || gate.sameUnit(one.unit, other.unit);
  return comparable && one.value.lt(other.value);
}
/** What was asked and can never do anything, a sentence each: right by itself, but surely not what was meant. */
function findIdleFields(check) {
  const { minimum, warnBelow, budget, estimatedCost, parallelJobs } = check;
  const isZero = gate.isPercentage(minimum) ? minimum.percent.eq(0) : minimum.value.eq(0);
  const costs = estimatedCost?.value.gt(0) === true;
  const notes = [];
  // What is left of a budget may be below 0, and then 0 is a limit.
  if (isZero && !costs && budget === null)
    notes.push('A minimum of 0 lets an empty account through: write what one run needs.');
  if (warnBelow !== null && isBelow(warnBelow, minimum)) {
    notes.push(`A soft limit (warn-below) of ${gate.formatThreshold(warnBelow)} never warns, since below the minimum of ${gate.formatThreshold(minimum)} it is too little already: write an amount above the minimum.`);
  }
  if (parallelJobs !== null && parallelJobs > 1 && estimatedCost === null)
    notes.push('The number of parallel-jobs multiplies nothing without estimated-cost, what one job is expected to spend.');
  return notes;
}
//#endregion

//#region src/core/plan/key-advice.ts
/** How a secret gets lost on the way to a step: GitHub gives an empty text then, and no error. */
const lostOnTheWay = 'A misspelt secret is an empty text; a reusable workflow gets none without `secrets: inherit`, and a secret of an environment needs `environment:` in the job';
const inFork = 'This repository is a fork, and a fork has none of the secrets of the repository that it comes from';
/** Of a check that takes the job's own token: no secret of anybody's is missing. */
const ownToken = 'Leave `github-token` out: it is the job\u2019s own token then, which every job has (`github.token`). Under act, hand one over with `-s GITHUB_TOKEN=\u2026`.';
/**
 * Where a missing key goes, in words that can be typed where the reader stands: sentences.
 * @param takesToken does the job's own token do?
 */
function adviseOnKey(variable, { form, fields }, { entry, inFile, isFork }, takesToken = false) {
  if (entry === 'terminal')
    return `Set the variable before the command: \`export ${variable}=\u2026\`; in a CI system, as a masked variable of the job.`;
  if (entry === 'library') {
    return fields.has('api-key-env')
      ? `Set ${variable} in the environment; with the option \`environment\`, pass one that holds it, such as \`process.env\`.`
      : `Set ${variable} in the environment, or give the check its \`'api-key'\`; with the option \`environment\`, pass one that holds it, such as \`process.env\`.`;
  }
  if (takesToken && !fields.has('api-key-env'))
    return ownToken;
  const secret = `\${{ secrets.${variable} }}`;
  const way = form === undefined && !inFile && !fields.has('api-key-env')
    ? `Set \`api-key: ${secret}\``
    : `Give this step \`env: { ${variable}: "${secret}" }\``;
  return [`${way}, and check the secret\u2019s name`, lostOnTheWay, ...(isFork ? [inFork] : [])]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
//#endregion

//#region src/core/provider/probe.ts
/** The provider as a probe asks it: its own key, host and headers, and no figure at all. */
function providerOfProbe(provider, probe) {
  // What its other key is like, and what it tells, is nothing to the probe.
  const { read: _, readSpend: _1, budget: _2, failureOf: _3, failureInSuccess: _8, regionOf: _4, account: _5, unfitKey: _6, ...own } = provider;
  const { keyProblem: _7, regions: ownRegions, keys, ...rest } = own;
  const regions = probe.regions ?? (probe.origin === undefined ? ownRegions : undefined);
  const [keyVariable, ...otherKeyVariables] = probe.keyVariables;
  return {
    ...rest,
    ...(regions !== undefined && { regions }),
    ...(probe.account !== undefined && { account: probe.account }),
    // Where keys of another kind are made helps nobody.
    ...(keys !== undefined && keyVariable === provider.keyVariable && { keys }),
    ...(probe.headers !== undefined && { headers: probe.headers }),
    origin: probe.origin ?? provider.origin,
    auth: probe.auth ?? provider.auth,
    topUp: probe.topUp ?? provider.topUp,
    endpoint: probe.endpoint,
    keyVariable,
    otherKeyVariables,
    pools: [],
  };
}
//#endregion

//#region src/core/plan/parse-probe.ts
/** What asks for figures, which no probe has. */
const figureFields = ['minimum', 'warn-below', 'estimated-cost', 'pool', 'budget', 'max-spend', 'lasts'];
/** A model's name as it may stand in a request: no blanks, no control characters. */
const modelName = /^[\w.:/@+-]{1,200}$/;
/** `openai can-spend` (OPENAI_API_KEY), for messages that show the way. */
function probeForm({ id }, probe) {
  return `\`${id} can-spend\` (${probe.keyVariables.join(' or ')})`;
}
/** Does the check ask whether the key can spend? */
function asksForProbe(raw, { complain }) {
  const text = raw.fields.get('probe') ?? '';
  const wanted = text !== '' && gate.readChoice('probe', text, ['true', 'false'], complain) === 'true';
  if (!wanted && raw.fields.get('probe-model'))
    complain('probe-model', 'needs `probe: true`, or a line `<provider> can-spend`');
  return wanted;
}
/**
 * The probe of a check that asks for one, and the provider as the probe asks it; what is wrong is told to `complain`.
 * Null when it has none.
 */
function parseProbe(raw, provider, { complain, probesAllowed }) {
  if (!probesAllowed) {
    complain('probe', 'is not allowed in a config file, which a pull request could change: a probe spends money. Allow it with the input `allow-probes: true`');
  }
  for (const field of figureFields) {
    if (raw.fields.get(field))
      complain(field, 'cannot be used with a probe, which tells that something is left and never how much; leave it out, or write two checks');
  }
  const { probe } = provider;
  if (probe === undefined) {
    complain('probe', `does not work with \`${provider.id}\`; ask what is left with \`minimum\` instead`);
    return null;
  }
  const model = raw.fields.get('probe-model') ?? '';
  if (model !== '' && probe.ownModel === undefined)
    complain('probe-model', `does not work with \`${provider.id}\`, whose probe asks no model that can be chosen; leave it out`);
  else if (model !== '' && !modelName.test(model))
    complain('probe-model', `${gate.quoted(model)} is not the name of a model`);
  const ownModel = model === '' ? null : model;
  const cost = ownModel === null || ownModel === probe.model ? probe.cost : null;
  return { provider: providerOfProbe(provider, probe), plan: { probe, ownModel, cost } };
}
//#endregion

//#region src/core/plan/base-url.ts
const visibleAscii = /^https?:\/\/[!-~]+$/i;
/** Where a key may go without TLS. */
const plainHttp = '(http:// only for localhost, 127.* and [::1])';
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
    return `must start with https:// ${plainHttp}`;
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
    return 'must name its host plainly, such as `gateway.example` or a whole IP address';
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return `must use https:// ${plainHttp}`;
  }
  return { origin: url.origin, pathPrefix: url.pathname.replace(/(?<!\/)\/+$/, '') };
}
//#endregion

//#region src/core/plan/forge-token.ts
/** By this variable a CI system says that it is one, whose own address is its runner's. */
const runnerVariable = 'GITHUB_ACTIONS';
/** Where the job's own token is looked for, for people. */
function forgeTokenSources({ tokenVariables }, { jobToken }) {
  return jobToken === null ? tokenVariables.join(' or ') : '`github-token`';
}
/** The token for a check without a key: the action's input, or what a command line's environment holds; null without any. */
function findForgeToken({ tokenVariables }, { jobToken, environment }) {
  if (jobToken !== null)
    return jobToken === '' ? null : { token: jobToken, source: 'github-token' };
  const source = tokenVariables.find((name) => (environment[name] ?? '').trim() !== '');
  return source === undefined ? null : { token: (environment[source] ?? '').trim(), source };
}
/** Why a token of the environment may not go to this base, as the rest of a sentence; null when it may. */
function whyNotThere(base, origin, { hostVariable }, environment) {
  if (base.origin === origin || environment[runnerVariable] === 'true')
    return null;
  const { host } = new URL(base.origin);
  const named = (environment[hostVariable] ?? '').trim().toLowerCase();
  if (named !== '' && (host === named || host === `api.${named}`))
    return null;
  return `goes to ${host} only when ${hostVariable} names that host`;
}
/**
 * The forge's own API, whose address its runner tells. What is wrong is complained of; then the result is null.
 * @param origin where it is when nothing tells.
 * @param isToken is it the environment's own token that would be sent?
 */
function readForgeBase(origin, forge, isToken, context) {
  const { environment, jobToken, complain } = context;
  const base = parseBaseUrl((environment[forge.addressVariable] ?? '').trim() || (origin ?? ''));
  const isOnCommandLine = jobToken === null;
  if (typeof base === 'string')
    complain(forge.addressVariable, base);
  // A runner sets it to what it was started with; on a command line anything may have.
  else if (isOnCommandLine && !base.origin.startsWith('https:'))
    complain(forge.addressVariable, 'must start with https://');
  else {
    const problem = isToken && isOnCommandLine ? whyNotThere(base, origin, forge, environment) : null;
    if (problem === null)
      return { ...base, region: null };
    complain(forgeTokenSources(forge, context), problem);
  }
  return null;
}
//#endregion

//#region src/core/plan/read-base.ts
/** The address that every client of such an API is given ends in `/v1`, which our paths bring along, or do without. */
function withoutV1(prefix, { endpoint, speaksOpenAi }) {
  const beginsWithV1 = /(?:^|[ ,])\/v1\//.test(endpoint);
  return beginsWithV1 || speaksOpenAi ? prefix.replace(/\/v1$/, '') : prefix;
}
/** The host that gets the key, or a complaint; then the result is null. */
function readBase(raw, provider, { key, isToken }, context) {
  const { complain } = context;
  const baseUrl = raw.fields.get('base-url') ?? '';
  const region = raw.fields.get('region') ?? '';
  const regions = provider.regions ?? {};
  if (region !== '' && baseUrl !== '')
    complain('region', 'cannot be used with `base-url`, which already names the host; give one of the two');
  else if (region !== '' && Object.hasOwn(provider.goneRegions ?? {}, region))
    complain('region', `is no longer offered: ${provider.goneRegions?.[region]}`);
  else if (region !== '' && !Object.hasOwn(regions, region)) {
    const names = Object.keys(regions);
    complain('region', names.length === 0
      ? `is not needed: \`${provider.id}\` has one host; leave it out`
      : `${gate.quoted(region)} is not a region of \`${provider.id}\`; it is one of ${names.join(', ')}${start.suggestion(region, names)}`);
  }
  if (baseUrl !== '') {
    const base = parseBaseUrl(baseUrl);
    if (typeof base !== 'string')
      return { ...base, pathPrefix: withoutV1(base.pathPrefix, provider), region: null };
    complain('base-url', base);
    return null;
  }
  if (provider.forge !== undefined)
    return readForgeBase(provider.origin, provider.forge, isToken, context);
  const chosen = region === '' ? (provider.regionOf?.(key ?? '') ?? '') : region;
  const origin = regions[chosen] ?? provider.origin;
  const named = Object.keys(regions).find((name) => regions[name] === origin) ?? null;
  if (origin !== null)
    return { origin, pathPrefix: '', region: named };
  if (context.beside.has('base-url'))
    return null;
  complain('base-url', `is missing: \`${provider.id}\` runs on a server of your own; give its address`);
  return null;
}
//#endregion

//#region src/core/plan/guarded-variables.ts
// Variables by which a runner or a CI system proves itself to its own servers. A check, which may come from a config file
// that a pull request changed, never sends one of them to a provider: neither by name, nor by value under another name.
const guardedNames = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|STATE_|CI_|SYSTEM_|BUILDKITE_|CIRCLE_|BITBUCKET_|NPM_|AWS_|(?:GH_TOKEN|GH_ENTERPRISE_TOKEN|NODE_AUTH_TOKEN|PATH|HOME)$)/i;
/** Our own inputs and state: a key that was given as an input stands there rightly. */
const ownNames = /^(?:INPUT|STATE)_/i;
/** Tokens that GitHub and GitLab make, by their own form; also behind a user, as HTTP Basic has them. */
const forgeToken = /(?:^|[:\s])(?:gh[soprus]_|github_pat_|glpat-|glcbt-)/;
/** The input that holds the job's own token, as the runner names its variable. */
const tokenInput = 'INPUT_GITHUB-TOKEN';
/** May `api-key-env` not name this variable? */
function isGuardedName(name) {
  return guardedNames.test(name);
}
/**
 * Why a key may go to no provider, as the rest of a sentence; null when it may.
 * @param environment whose guarded variables' values are refused under any name.
 */
function whyGuarded(key, environment) {
  if (key === '')
    return null;
  if (forgeToken.test(key))
    return 'is a token of GitHub or GitLab by its form';
  const holder = Object.keys(environment).find((name) => (name.toUpperCase() === tokenInput || (isGuardedName(name) && !ownNames.test(name))) &&
    environment[name]?.trim() === key);
  if (holder === undefined)
    return null;
  return holder.toUpperCase() === tokenInput ? 'is the job\u2019s own `github-token`' : `is the value of ${holder}`;
}
//#endregion

//#region src/core/plan/read-key.ts
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
function variablesOf({ keyVariable, otherKeyVariables = [] }) {
  return [keyVariable, ...otherKeyVariables];
}
/** Why this check may not read this variable; null when it may. */
function whyNotRead(variable, raw, provider, context) {
  if (!variableName.test(variable))
    return `is not the name of an environment variable; write one such as \`${provider.keyVariable}\``;
  if (isGuardedName(variable)) {
    return `must not name ${gate.quoted(variable)}: variables of the runner, of CI systems and of this action never leave it; put the key of ${provider.name} into a variable of its own`;
  }
  const { configKeys } = context;
  const elsewhere = ['url', 'base-url'].some((field) => (raw.fields.get(field) ?? '') !== '');
  if (configKeys === null || !elsewhere || variablesOf(provider).includes(variable) || configKeys.includes(variable))
    return null;
  return `names ${gate.quoted(variable)} for an address of its own; on this event a config file may do so only with ${provider.keyVariable} or a variable that the input \`config-keys\` lists`;
}
/** The key of a check that gives none: in the provider's own variable, or the token of the forge. */
function findOwnKey(provider, context) {
  const { forge } = provider;
  if (forge === undefined || forge.tokenVariables.length === 0) {
    const own = variablesOf(provider).find((name) => context.environment[name]?.trim());
    return { key: context.environment[own ?? '']?.trim() ?? '', field: own ?? 'api-key', isToken: false };
  }
  const found = findForgeToken(forge, context);
  return found === null
    ? { key: '', field: 'api-key', isToken: false }
    : { key: found.token, field: found.source, isToken: true };
}
function whyNotSent(key, raw, provider, context) {
  const elsewhere = (raw.fields.get('base-url') ?? '') !== '';
  const guarded = provider.forge !== undefined && !elsewhere ? null : whyGuarded(key, context.environment);
  if (guarded !== null) {
    return provider.forge === undefined
      ? `${guarded}, which is sent to no provider; give the key of ${provider.name}`
      : `${guarded}, which goes to ${provider.forge.addressVariable} alone; leave \`base-url\` out, or give another key`;
  }
  const account = raw.fields.get('account') ?? '';
  return (gate.keyProblem(key, provider.auth.kind) ??
    (key === '' ? null : (provider.keyProblem?.(key, account === '' ? null : account) ?? null)));
}
/**
 * The key and where it was looked for. A key is trimmed; an empty one is none: null, or an empty text where the provider
 * can do without. `isToken`: it is the forge's own, which nobody gave for this check.
 */
function readKey(raw, provider, context) {
  const { environment, complain, keysAllowed } = context;
  const given = raw.fields.get('api-key') ?? '';
  const variable = raw.fields.get('api-key-env') ?? '';
  if (provider.auth.kind === 'none') {
    if (given !== '' || variable !== '')
      complain('auth', 'is `none`, but a key is given, which would not be sent');
    return { key: '', keySource: 'no key', isToken: false };
  }
  const { forge } = provider;
  const own = forge?.tokenVariables.length ? forgeTokenSources(forge, context) : variablesOf(provider).join(' or ');
  let [key, source, field] = [given, keysAllowed && raw.form !== 'line' ? `\`api-key\` or ${own}` : own, 'api-key'];
  let isToken = false;
  if (raw.fields.has('api-key') && !keysAllowed) {
    complain('api-key', 'is not allowed in a config file or on a command line; name an environment variable in `api-key-env` instead');
  }
  else if (given !== '' && variable !== '') {
    complain('api-key-env', 'cannot be used with `api-key`; give one of the two');
  }
  else if (variable !== '') {
    [source, field] = [variable, 'api-key-env'];
    const problem = whyNotRead(variable, raw, provider, context);
    if (problem !== null)
      complain('api-key-env', problem);
    else
      key = (Object.hasOwn(environment, variable) ? environment[variable] : undefined)?.trim() ?? '';
  }
  else if (given === '') {
    ({ key, field, isToken } = findOwnKey(provider, context));
    if (isToken && (raw.fields.get('base-url') ?? '') !== '') {
      complain('base-url', `cannot be used with ${field === 'github-token' ? '`github-token`' : field}, which goes to ${forge?.addressVariable} alone; give a key of its own for another address`);
      return { key: null, keySource: source, isToken };
    }
  }
  const problem = whyNotSent(key, raw, provider, context);
  if (problem !== null)
    complain(field, problem);
  if (key !== '')
    return { key, keySource: source, isToken };
  // Who names a variable or an account meant a key.
  const isKeyless = provider.withoutKey !== undefined && variable === '' && (raw.fields.get('account') ?? '') === '';
  if (isKeyless)
    return { key: '', keySource: 'no key', isToken };
  const { unfitKey } = provider;
  const hasUnfit = unfitKey !== undefined && (environment[unfitKey.variable] ?? '').trim() !== '';
  return {
    key: null,
    keySource: source,
    isToken,
    ...(hasUnfit && { keyNote: `${unfitKey.variable} is set, but ${unfitKey.why}.` }),
  };
}
//#endregion

//#region src/core/provider/catalog.ts
/** What an id stands for. When nobody knows it: undefined, and the other spellings, to suggest what was meant. */
async function findEntry(catalog, id) {
  const known = catalog.entries.get(id);
  if (known !== undefined)
    return { entry: known, aliases: new Map() };
  const aliases = await catalog.loadAliases();
  const alias = catalog.entries.get(aliases.get(id.toLowerCase()) ?? '');
  // Another spelling gets a suggestion, but of a vendor that tells nothing it gets the answer at once.
  return { entry: alias?.kind === 'without-balance' ? alias : undefined, aliases };
}
//#endregion

//#region src/core/plan/read-provider.ts
/** Where a reader finds all providers: by a command only where there is one. */
function allProviders({ entry }) {
  return entry === 'terminal' ? '`credit-gate providers`' : gate.providersAddress;
}
function problemOfUnknown(id, aliases, context) {
  const known = [...context.catalog.entries.keys()];
  const meant = start.nearest(id, known, aliases);
  if (meant !== null)
    return `${gate.quoted(id)} is not known; did you mean \`${meant}\`?`;
  const few = start.nearestFew(id, known, aliases).map((name) => `\`${name}\``);
  return (`${gate.quoted(id)} is not known. The nearest ${few.length === 1 ? 'name is' : 'names are'} ${few.join(', ')}; all of them: ${allProviders(context)}. ` +
    `Any other JSON endpoint can be read with \`provider: custom\`: ${gate.pageAddress('docs/custom.md')}`);
}
/** The provider that a check names, or a complaint that shows the way. */
async function readProvider(raw, context) {
  const { catalog, complain } = context;
  const id = raw.fields.get('provider') ?? '';
  if (id === '') {
    complain('provider', `is missing; name one, such as \`apertis\`. All of them: ${allProviders(context)}`);
    return null;
  }
  const { entry, aliases } = await findEntry(catalog, id);
  if (entry === undefined) {
    complain('provider', problemOfUnknown(id, aliases, context));
    // What is plainly meant is read on, so that all that is wrong is told at once.
    const meant = start.nearest(id, [...catalog.entries.keys()], aliases);
    const near = meant !== null && (start.isNear(id, meant) || aliases.get(id.toLowerCase()) === meant);
    const meantEntry = near ? catalog.entries.get(meant) : undefined;
    return meantEntry?.kind === 'provider' ? meantEntry.load() : null;
  }
  const declared = gate.declaringFields.filter((name) => raw.fields.get(name));
  if (entry.kind === 'without-balance') {
    complain('provider', `${entry.name} tells neither what is left nor, in a form that can be used here, what was spent, so nothing can be checked. ${entry.instead} ` +
      `Providers that do tell: ${allProviders(context)}`);
    return null;
  }
  if (entry.kind === 'provider') {
    for (const name of declared)
      complain(name, `is not a field of \`${id}\`; only \`provider: custom\` declares an endpoint of its own`);
    return entry.load();
  }
  const declare = await entry.load();
  const made = declare(Object.fromEntries(raw.fields));
  if (!Array.isArray(made))
    return made;
  for (const { field, message } of made)
    complain(field, message);
  return null;
}
//#endregion

//#region src/core/plan/units-of.ts
/** The units that a message may advise; empty where only the answer tells them. */
function unitsOf(provider) {
  if (provider === null || provider.wallets || provider.declared !== undefined)
    return [];
  return [...new Set([...provider.pools.map(({ unit }) => unit), ...(provider.budget ? [provider.budget.unit] : [])])];
}
//#endregion

//#region src/core/plan/parse-check.ts
function readBudget(raw, provider, complain) {
  const text = raw.fields.get('budget') ?? '';
  if (text === '') {
    if (provider.pools.length === 0 && provider.budget !== undefined) {
      const limit = `200 ${provider.budget.unit}/${provider.budget.periods.at(-1)}`;
      const written = `Write \`${raw.form === 'line' ? `${provider.id} >= 10% of ${limit}` : `budget: ${limit}`}\``;
      complain('budget', provider.probe !== undefined
        ? `is missing: ${provider.name} tells no balance. ${written} with an admin key in ${provider.keyVariable}, or write the line \`${provider.id} can-spend\` with an ordinary key in ${provider.probe.keyVariables.join(' or ')}`
        : `is missing: ${provider.name} tells no balance, but what was spent. ${written}, a limit of your own`);
    }
    return null;
  }
  const budget = parseBudget(text);
  if (provider.budget === undefined) {
    complain('budget', `does not work here: ${provider.name} does not tell what was spent in a period; compare its balance with \`minimum\` instead`);
  }
  else if (budget === null) {
    complain('budget', `${gate.quoted(text)} is not a budget; write an amount above 0 and its period, \`200 USD/month\` (\`day\`, \`week\`, \`month\`), or a day, \`50 USD since 2026-11-03\`${suggestBudget(text)}`);
  }
  else if (budget.period === 'since') {
    if (!provider.budget.since) {
      complain('budget', `${provider.name} cannot tell the spend since a day; use ${provider.budget.periods.join(' or ')}`);
    }
    complainOfUnit(budget, provider, complain);
  }
  else if (provider.budget.periods.includes(budget.period)) {
    complainOfUnit(budget, provider, complain);
  }
  else {
    const why = provider.budget.refusals?.[budget.period];
    complain('budget', `${provider.name} cannot tell the spend of a ${budget.period}; use ${provider.budget.periods.join(' or ')}${why === undefined ? '' : `. ${why}`}`);
  }
  return budget;
}
/** Every vendor that tells spend knows one currency, so another is wrong before anything is asked. */
function complainOfUnit({ unit }, provider, complain) {
  const own = provider.budget?.unit ?? '';
  // What a check declared itself was refused with the declaration.
  if (unit === null || gate.sameUnit(unit, own) || provider.declared !== undefined)
    return;
  complain('budget', `is in ${unit}, but ${provider.name} tells its spend in ${own}; units are never converted`);
}
/** Amounts that are held against a budget are in its currency: another is wrong before anything is asked. */
function complainOfAmounts(amounts, unit, complain) {
  for (const [field, amount] of Object.entries(amounts)) {
    if (amount === null || gate.isPercentage(amount) || amount.unit === null || gate.sameUnit(amount.unit, unit))
      continue;
    complain(field, `is in ${amount.unit}, but the budget is in ${unit}; units are never converted`);
  }
}
function readPool(raw, provider, budget, complain) {
  const id = raw.fields.get('pool') ?? '';
  if (id === '')
    return null;
  const defined = budget === null ? provider.pools.map((pool) => pool.id) : ['budget'];
  const isNamed = (known) => known.endsWith(':') ? id.startsWith(known) && id.length > known.length : id === known;
  if (id === gate.canSpend && provider.probe !== undefined) {
    complain('pool', `\`${id}\` is what a probe is called, and no pool; write ${probeForm(provider, provider.probe)}`);
  }
  else if (!defined.some(isNamed)) {
    const names = defined.map((known) => (known.endsWith(':') ? `${known}<id or name>` : known));
    complain('pool', `${gate.quoted(id)} is not a pool of \`${provider.id}\`${names.length === 0 ? '' : `; it is one of ${names.join(', ')}`}${id.endsWith(':') ? '' : start.suggestion(id, defined)}`);
  }
  return id;
}
/** The minimum of a probe, which asks for no amount. */
const nothing = { value: gate.zero, unit: null };
/** Why a vendor with a probe alone cannot be asked for an amount. */
function refusalOf(provider, instead) {
  const form = provider.probe === undefined ? '' : `: ask whether the key can spend, with ${probeForm(provider, provider.probe)}`;
  return `\`${provider.id}\` tells no amount${form}. ${provider.name} tells neither what is left nor, in a form that can be used here, what was spent. ${instead}`;
}
/** Reads one check. What is wrong is told to `complain`, all of it; then the result is null. */
async function parseCheck(raw, context) {
  let wrong = false;
  const complain = (field, message) => {
    wrong = true;
    context.complain(field, message);
  };
  const inner = { ...context, complain };
  const own = (name) => raw.fields.get(name) ?? '';
  const readIf = (text, read) => (text === '' ? null : read(text));
  for (const name of raw.fields.keys()) {
    if (!gate.itemNames.includes(name))
      complain(name, `is not a field of a check${start.suggestion(name, gate.itemNames) || gate.seeInputs}`);
  }
  const named = await readProvider(raw, inner);
  const probing = asksForProbe(raw, inner);
  const asked = named !== null && probing ? parseProbe(raw, named, inner) : null;
  const provider = asked?.provider ?? named;
  const units = unitsOf(provider);
  if (named?.instead !== undefined && !probing)
    complain('provider', refusalOf(named, named.instead));
  const readMinimum = () => (own('minimum') === '' ? null : gate.readThreshold('minimum', own('minimum'), complain, units));
  const minimum = probing ? nothing : readMinimum();
  if (own('minimum') === '' && !probing && named?.instead === undefined) {
    complain('minimum', 'is missing or empty (is a variable not set?); say how much must be left, such as `5 USD`');
  }
  const warnBelow = readIf(own('warn-below'), (text) => gate.readThreshold('warn-below', text, complain, units));
  const estimatedCost = readIf(own('estimated-cost'), (text) => gate.readAmount('estimated-cost', text, complain, units));
  const { defaults } = context;
  const jobs = readIf(own('parallel-jobs'), (text) => gate.readParallelJobs('parallel-jobs', text, complain));
  const maxSpend = readIf(own('max-spend'), (text) => gate.readAmount('max-spend', text, complain, units));
  const lasts = readIf(own('lasts'), (text) => gate.readTimeSpan('lasts', text, complain));
  const waitMs = readIf(own('wait'), (text) => gate.readWait('wait', text, complain));
  const policy = (name, allowed) => readIf(own(name), (text) => gate.readChoice(name, text, allowed, complain));
  const [onLow, onUnknown] = [policy('on-low', gate.policies), policy('on-unknown', gate.policies)];
  const missing = policy('on-missing-key', gate.missingKeyPolicies) ?? defaults.onMissingKey;
  if (provider === null)
    return { plan: null, key: own('api-key') || null };
  const { key, isToken, ...whence } = readKey(raw, provider, inner);
  const base = readBase(raw, provider, { key, isToken }, inner);
  const budget = probing ? null : readBudget(raw, provider, complain);
  if (budget !== null) {
    const unit = budget.unit ?? provider.budget?.unit ?? '';
    const amounts = {
      minimum,
      'warn-below': warnBelow,
      'estimated-cost': estimatedCost,
      'max-spend': maxSpend ?? defaults.maxSpend,
    };
    complainOfAmounts(amounts, unit, complain);
  }
  const pool = probing ? null : readPool(raw, provider, budget, complain);
  const account = own('account') || null;
  if (account === null && provider.account?.required && !context.beside.has('account'))
    complain('account', `is missing: \`${provider.id}\` needs ${provider.account.meaning}`);
  if (account !== null && provider.account === undefined)
    complain('account', `is not needed for \`${provider.id}\`; leave it out`);
  // What the run's jobs multiply is another check's in a list.
  const ownJobs = jobs ?? (raw.form === undefined ? defaults.parallelJobs : null);
  if (wrong || minimum === null || base === null)
    return { plan: null, key };
  const plan = {
    name: own('name') ||
      (asked !== null ? `${provider.id}/${gate.canSpend}` : pool === null ? provider.id : `${provider.id}/${pool}`),
    provider,
    probe: asked?.plan ?? null,
    key,
    ...whence,
    keyAdvice: adviseOnKey(own('api-key-env') || provider.keyVariable, raw, context, (provider.forge?.tokenVariables.length ?? 0) > 0),
    pool,
    minimum,
    warnBelow,
    estimatedCost,
    parallelJobs: jobs ?? defaults.parallelJobs,
    budget,
    account,
    ...base,
    onLow: onLow ?? defaults.onLow,
    onUnknown: onUnknown ?? defaults.onUnknown,
    onMissingKey: missing === 'auto' ? (context.secretless === null ? 'fail' : 'skip') : missing,
    missingKeyReason: missing === 'auto' ? context.secretless : null,
    // A probe tells no figure that a limit of the whole run could be held against.
    maxSpend: probing ? null : (maxSpend ?? defaults.maxSpend),
    lasts,
    notes: probing ? [] : findIdleFields({ minimum, warnBelow, budget, estimatedCost, parallelJobs: ownJobs }),
    waitMs: waitMs ?? defaults.waitMs,
  };
  return { plan, key };
}
//#endregion

const parseCheck$1 = {
    __proto__: null,
    parseCheck
};

exports.budgetReset = budgetReset;
exports.budgetStart = budgetStart;
exports.parseBaseUrl = parseBaseUrl;
exports.parseBudget = parseBudget;
exports.parseCheck = parseCheck$1;
exports.poolOfSpend = poolOfSpend;
exports.providerOfProbe = providerOfProbe;
