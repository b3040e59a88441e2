'use strict';

const start = require('../start.js');
const verify = require('../verify.js');
const check = require('../check.js');
const gate$1 = require('../gate.js');
const sandbox_server = require('../sandbox/server.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');
const gate = require('./gate.js');

//#region src/cli/recorded-answers.ts
/** The path that both have, with `*` where they differ; null where too little is the same. */
function commonPath(recorded, asked) {
  const [own, given] = [recorded.split('/'), asked.split('/')];
  if (own.length !== given.length)
    return null;
  const common = own.map((segment, index) => (segment === given[index] ? segment : '*'));
  const same = common.filter((segment) => segment !== '*' && segment !== '').length;
  // An id never stands first, and most of a path is the vendor's.
  return common[1] !== '*' && same * 2 >= common.length - 1 ? common.join('/') : null;
}
function bodyOf({ body }) {
  const read = check.parseBody(new TextEncoder().encode(body));
  return read.kind === 'json' ? [read.value] : [];
}
/**
 * The recorded answers to a request, good ones for one that was read and refusals for one that was not.
 * @param asked null for a refusal, which is the same at each of the provider's paths.
 */
function findRecorded(own, asked) {
  const { ok = [], empty, unlimited, unauthorized, maintenance } = own ?? { ok: [] };
  if (asked === null)
    return { path: '', bodies: [...(unauthorized ?? []), ...(maintenance ?? [])].flatMap(bodyOf) };
  const path = asked.path.replace(/\?.*/s, '');
  const good = [...ok, ...(empty ?? []), ...(unlimited ?? [])].filter(({ method }) => method === asked.method);
  const exact = good.filter((answer) => answer.path === path);
  const alike = exact.length > 0 ? exact : good.filter((answer) => commonPath(answer.path, path) !== null);
  const [first] = alike;
  return {
    path: first === undefined ? 'a path that is not recorded' : (commonPath(first.path, path) ?? path),
    bodies: alike.filter(({ status }) => status < 300).flatMap(bodyOf),
  };
}
//#endregion

//#region src/cli/verify-command.ts
const flagNames = ['pool', 'budget', 'account', 'region', 'base-url', 'timeout', 'retries'];
/** A check of the provider whose answer is read and judged by nobody. */
function inputsFor({ id, pools, budget }, flags) {
  const given = Object.fromEntries(flags);
  const own = pools.length > 0 || budget === undefined ? {} : { budget: `1 ${budget.unit}/${budget.periods.at(-1)}` };
  return { provider: id, minimum: '0', ...own, ...given };
}
async function loadProvider(id) {
  const entry = gate$1.catalog.entries.get(id);
  const stop = (message) => new main.Stop(main.exitCodes.usage, `credit-gate verify: ${message}`);
  if (entry?.kind === 'declared')
    throw stop('`custom` is declared by a check, and has no recorded contract');
  if (entry?.kind === 'without-balance')
    throw stop(`${entry.name} tells neither what is left nor what was spent`);
  if (entry === undefined) {
    const meant = start.suggestion(id, [...gate$1.catalog.entries.keys()], await gate$1.catalog.loadAliases());
    throw stop(`this provider is not known${meant || ';'} \`credit-gate providers\` lists them all`);
  }
  const provider = await entry.load();
  if (provider.instead !== undefined) {
    throw stop(`${provider.name} tells nothing but by a probe, which costs money and is never sent here`);
  }
  return provider;
}
/** Our own fields that an answer does not fit, by the schema that it is read with. */
function misfitsOf(schema, body) {
  try {
    const result = schema.safeParse(body);
    if (result.success)
      return [];
    return [...new Set(result.error.issues.map(({ path }) => check.ownPath(schema, path) || 'the answer'))];
  }
  catch {
    return ['the answer'];
  }
}
function toTell({ id }, { status, body, asked }) {
  const { path, bodies } = findRecorded(sandbox_server.readAnswers()[id], asked);
  return {
    request: asked === null ? 'an answer that was refused' : `${asked.method} ${path}`,
    status,
    body,
    recorded: verify.recordedContract(bodies, asked?.schema ?? null),
    misfits: asked === null ? [] : misfitsOf(asked.schema, body),
  };
}
function exitCodeOf({ failure }) {
  if (failure === null)
    return main.exitCodes.ok;
  const { low, denied, unknown, usage } = main.exitCodes;
  return { low, denied, unknown, error: usage }[failure.status];
}
/** Asks, and tells the shape of the answer, and no value. @throws {Stop} when nothing can be asked. */
async function verifyProvider(words, environment) {
  const parsed = _arguments.parseArguments(words, { values: flagNames, switches: ['help', 'no-color'] });
  const { positionals, flags } = parsed;
  const one = positionals.length === 1
    ? []
    : [{ where: '', field: 'verify', message: 'takes the id of one provider: `credit-gate verify apertis`' }];
  main.refuseErrors('verify', [...parsed.errors, ...one]);
  const provider = await loadProvider(positionals[0] ?? '');
  const { plan, errors } = await gate.readFlagPlan({ inputs: inputsFor(provider, flags), errors: [] }, environment);
  main.refuseErrors('verify', errors);
  const [check] = plan?.checks ?? [];
  if (plan === null || check === undefined)
    throw new main.Stop(main.exitCodes.usage, 'credit-gate verify: nothing to ask');
  if (check.key === null) {
    throw new main.Stop(main.exitCodes.denied, `credit-gate verify: no key was given; set ${provider.keyVariable}`);
  }
  const seen = await verify.verify(plan, check, { userAgent: start.userAgent });
  const lines = verify.renderVerification({
    provider,
    region: check.region,
    ownBase: flags.has('base-url'),
    version: start.version,
    day: new Date().toISOString().slice(0, 10),
    answers: seen.answers.map((answer) => toTell(provider, answer)),
    pools: seen.reading?.pools ?? [],
    decides: seen.pool,
    failure: seen.failure,
  });
  return { text: `${lines.map((line) => plan.cleaner.redact(line)).join('\n')}\n`, exitCode: exitCodeOf(seen) };
}
/** `credit-gate verify <provider>`: does the vendor still answer as recorded? */
async function verifyCommand(words) {
  const { text, exitCode } = await verifyProvider(words, process.env);
  process.stdout.write(text);
  return exitCode;
}
//#endregion

exports.verifyCommand = verifyCommand;
exports.verifyProvider = verifyProvider;
