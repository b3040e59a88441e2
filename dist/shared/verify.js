'use strict';

const gate = require('./gate.js');
const check = require('./check.js');

//#region src/core/verify/recorded.ts
const nothing = { kinds: new Set(), fields: new Map(), required: new Set(), each: null, isMap: false };
function kindOf(value) {
  if (value === null)
    return 'null';
  if (value instanceof gate.WireNumber)
    return 'number';
  if (typeof value === 'string')
    return 'text';
  if (typeof value === 'boolean')
    return 'true or false';
  return Array.isArray(value) ? 'list' : 'object';
}
/** Of two answers: what both have. */
const inBoth = (one, other) => new Set([...one.required].filter((name) => other.required.has(name)));
/** Of the answers and the schema: what either needs. */
const inEither = (one, other) => new Set([...one.required, ...other.required]);
function mergeEach(one, other, required) {
  if (one === null || other === null)
    return one ?? other;
  return merge(one, other, required);
}
/** A map's values are of one kind, whatever name each has. */
function asMap({ kinds, fields, each }) {
  const values = [...fields.values()].reduce((sum, field) => mergeEach(sum, field, inBoth), each);
  return { ...nothing, kinds, each: values, isMap: true };
}
function merge(one, other, required) {
  if (one.isMap !== other.isMap)
    return merge(asMap(one), asMap(other), required);
  const fields = new Map(one.fields);
  for (const [name, field] of other.fields)
    fields.set(name, mergeEach(fields.get(name) ?? null, field, required) ?? field);
  return {
    kinds: new Set([...one.kinds, ...other.kinds]),
    fields,
    required: required(one, other),
    each: mergeEach(one.each, other.each, required),
    isMap: one.isMap,
  };
}
function recordedIn(value) {
  const kind = kindOf(value);
  const kinds = new Set([kind]);
  if (Array.isArray(value)) {
    const each = value.reduce((sum, row) => mergeEach(sum, recordedIn(row), inBoth), null);
    return { ...nothing, kinds, each };
  }
  if (kind !== 'object')
    return { ...nothing, kinds };
  const fields = new Map(Object.entries(value).map(([name, field]) => [name, recordedIn(field)]));
  return { ...nothing, kinds, fields, required: new Set(fields.keys()) };
}
/** May a field of this schema be left out? */
function mayBeAbsent(schema) {
  try {
    return schema.safeParse(undefined).success;
  }
  catch {
    return false;
  }
}
function recordedBy(schema) {
  const { shape, element, valueType, options } = gate.definitionOf(schema);
  if (shape !== undefined) {
    const fields = Object.entries(shape);
    const required = fields.flatMap(([name, field]) => (mayBeAbsent(field) ? [] : [name]));
    return {
      ...nothing,
      fields: new Map(fields.map(([name, field]) => [name, recordedBy(field)])),
      required: new Set(required),
    };
  }
  if (element !== undefined)
    return { ...nothing, each: recordedBy(element) };
  if (valueType !== undefined)
    return { ...nothing, each: recordedBy(valueType), isMap: true };
  const choices = (options ?? []).map(recordedBy);
  return choices.reduce((sum, choice) => mergeEach(sum, choice, inBoth), null) ?? nothing;
}
/**
 * The recorded contract of one answer.
 * @param bodies what is recorded of it: parsed JSON, numbers as `WireNumber`.
 * @param schema what it is read with; null of an answer that is a refusal.
 */
function recordedContract(bodies, schema) {
  const sample = bodies.map(recordedIn).reduce((sum, each) => mergeEach(sum, each, inBoth), null);
  const own = schema === null ? nothing : recordedBy(schema);
  return sample === null ? own : merge(sample, own, inEither);
}
//#endregion

//#region src/core/verify/describe-shape.ts
function createNameStranger(word = 'name') {
  const known = new Map();
  return (name) => {
    const given = known.get(name) ?? `<${word} ${known.size + 1}>`;
    known.set(name, given);
    return given;
  };
}
/** Deepest level and most lines that are shown. */
const maxLevels = 12;
const maxLines = 300;
/** Most names beside the contract's own that are told of one object. */
const maxStrangers = 9;
function signOf(digits) {
  if (!/[1-9]/.test(digits.replace(/e[^e]*$/i, '')))
    return '0';
  return digits.startsWith('-') ? '\u2212' : '+';
}
/** The sign of a figure, the kind of everything else: how long a text is, and how many rows a list has, is not told. */
function describeScalar(value, kind) {
  if (value instanceof gate.WireNumber)
    return `number ${signOf(value.text)}`;
  if (typeof value !== 'string')
    return kind;
  if (/^-?\d+(?:\.\d+)?$/.test(value))
    return `figure as text ${signOf(value)}`;
  return /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value) ? 'time as text' : 'text';
}
function listLength(rows) {
  return rows.length === 0 ? 'list, empty' : rows.length === 1 ? 'list of one' : 'list of many';
}
function joined(path, name) {
  return path === '' ? name : `${path}.${name}`;
}
function compareKind(kind, recorded, path, { differences }) {
  const kinds = [...(recorded?.kinds ?? [])];
  if (kinds.length > 0 && !kinds.includes(kind))
    differences.add(`${path || 'the answer'}: ${kind}, recorded as ${kinds.join(' or ')}`);
}
/** Rows and values beyond the first are compared, not shown. */
function walkEach(values, head, recorded, place, walk) {
  for (const [index, value] of values.entries()) {
    const into = index === 0 ? walk : { ...walk, lines: [] };
    walkValue(value, head, recorded, place, into);
  }
}
function walkObject(value, recorded, { path, level }, walk) {
  const entries = Object.entries(value);
  const fields = recorded?.isMap ? new Map() : (recorded?.fields ?? new Map());
  const own = entries.filter(([name]) => fields.has(name));
  const others = entries.filter(([name]) => !fields.has(name));
  for (const [name, field] of own)
    walkValue(field, name, fields.get(name) ?? null, { path: joined(path, name), level: level + 1 }, walk);
  for (const name of recorded?.required ?? [])
    if (!Object.hasOwn(value, name))
      walk.differences.add(`${joined(path, name)}: not in this answer`);
  // Where no name is the contract's the names are the user's own: how many there are is nobody's business.
  const isOpen = own.length === 0;
  for (const [name, field] of isOpen ? others.slice(0, 1) : others.slice(0, maxStrangers)) {
    const shown = walk.stranger(name);
    if (!isOpen)
      walk.differences.add(`${joined(path, shown)}: new (${kindOf(field)})`);
    const inner = recorded?.isMap ? recorded.each : null;
    walkValue(field, shown, inner, { path: joined(path, shown), level: level + 1 }, walk);
  }
  if (others.length > (isOpen ? 1 : maxStrangers))
    walk.lines.push(`${'  '.repeat(level + 1)}and further names`);
  if (!isOpen)
    return;
  const rest = others.slice(1).map(([, field]) => field);
  if (recorded?.isMap) {
    const place = { path: joined(path, '<any name>'), level: level + 1 };
    walkEach(rest, '', recorded.each, place, { ...walk, lines: [] });
  }
  else if (fields.size > 0 && others.length > 0)
    walk.differences.add(`${path || 'the answer'}: none of its names is recorded`);
}
function walkValue(value, head, recorded, place, walk) {
  const { path, level } = place;
  const kind = kindOf(value);
  compareKind(kind, recorded, path, walk);
  const tell = (text) => walk.lines.push(`${'  '.repeat(level)}${head}: ${text}`);
  if (level >= maxLevels)
    tell(kind);
  else if (Array.isArray(value)) {
    tell(listLength(value));
    walkEach(value, 'each', recorded?.each ?? null, { path: `${path}[]`, level: level + 1 }, walk);
  }
  else if (kind === 'object') {
    tell('object');
    walkObject(value, recorded, place, walk);
  }
  else
    tell(describeScalar(value, kind));
}
/**
 * Tells an answer by the contract's own names, kinds and signs. No value, no length and no other name is in it.
 * @param value parsed JSON, numbers as `WireNumber`.
 */
function describeShape(value, recorded, stranger) {
  const walk = { stranger, lines: [], differences: new Set() };
  walkValue(value, 'answer', recorded, { path: '', level: 0 }, walk);
  const more = walk.lines.length > maxLines ? ['and further lines'] : [];
  const differences = [...walk.differences];
  const moreDifferences = differences.length > maxLines ? ['and further differences'] : [];
  return {
    lines: [...walk.lines.slice(0, maxLines), ...more],
    differences: [...differences.slice(0, maxLines), ...moreDifferences],
  };
}
//#endregion

//#region src/core/verify/render-verification.ts
/** A pool's id as the page has it: what completes `key:` is the user's, and a pool that is not on the page the vendor's. */
function poolId({ pools }, { id }, stranger) {
  if (id === 'budget' || pools.some((defined) => defined.id === id))
    return id;
  const begun = pools.find((defined) => defined.id.endsWith(':') && id.startsWith(defined.id));
  return begun === undefined ? stranger(id) : `${begun.id}<id or name>`;
}
function unitOf({ pools, budget }, { unit }) {
  return [budget?.unit, ...pools.map((defined) => defined.unit)].includes(unit)
    ? unit
    : 'a unit that is not on the page';
}
function describeRemaining(pool) {
  const left = gate.leftIn(pool);
  if (left === 'unlimited')
    return 'no limit';
  return left.eq(gate.zero) ? '0' : left.gt(gate.zero) ? '+' : '\u2212';
}
function describePool(provider, pool, stranger) {
  const facts = [
    `remaining ${describeRemaining(pool)}`,
    `covers the ${pool.covers}`,
    `bound by the ${pool.boundBy}`,
    ...(pool.limit === null ? [] : ['limit told']),
    ...(pool.used === null ? [] : ['use told']),
    ...(pool.resetsAt === null ? [] : ['reset told']),
    ...(pool.expiresAt === null ? [] : ['end told']),
    ...(pool.usable ? [] : ['not usable']),
  ];
  return `${poolId(provider, pool, stranger)} (${unitOf(provider, pool)}): ${facts.join(', ')}`;
}
function describeFailure({ reason, status }) {
  if (reason === null)
    return 'not read: the account, region, pool or budget that was given does not fit the answer';
  return `not read: ${status}, ${reason}: ${gate.reasons[reason].sentence}`;
}
/** Of headers those that are read: the others are the server's, and most of them say nothing of the vendor. */
function shownPart({ request, body, recorded }) {
  if (!request.startsWith('HEAD '))
    return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => recorded.fields.has(name)));
}
/** At most so many answers are told: a list of many pages has one shape. */
const maxAnswers = 10;
/** The lines of a report that can be pasted anywhere: the shape of what came, and no value of it. */
function renderVerification(told) {
  const { provider, answers, pools, decides, failure } = told;
  const stranger = createNameStranger();
  const strangerPool = createNameStranger('pool');
  const evidence = provider.evidence === 'documented' ? 'the vendor\u2019s documentation' : 'public client code';
  const shapes = answers
    .filter(({ body }) => body !== undefined)
    .map((answer) => ({ ...answer, ...describeShape(shownPart(answer), answer.recorded, stranger) }));
  const shown = shapes
    .slice(0, maxAnswers)
    .flatMap(({ request, status, lines }) => [
    '',
    status === null ? request : `${request}: ${status}`,
    ...lines.map((line) => `  ${line}`),
  ]);
  const noJson = answers
    // Of headers alone there is no body, and none was expected.
    .filter(({ body }) => body === undefined && failure !== null)
    .flatMap(({ request, status }) => ['', `${request}: ${status}, no JSON`]);
  const differences = [
    ...new Set(shapes.flatMap(({ request, misfits, differences: found }) => [
      ...misfits.map((field) => `${request}: ${field} does not fit what Credit Gate reads`),
      ...found.map((line) => `${request}: ${line}`),
    ])),
  ];
  const others = pools.filter((pool) => pool !== decides).slice(0, maxAnswers);
  return [
    `What ${provider.name} (${provider.id}) answers, by names, kinds and signs alone: no value, fit to be pasted anywhere.`,
    `credit-gate ${told.version}, ${told.day}; contract of ${provider.checked}, known from ${evidence}.`,
    `Asked ${provider.endpoint} at ${told.ownBase ? 'a `base-url` of your own' : 'the vendor\u2019s own host'}${told.region === null ? '' : `, region ${told.region}`}.`,
    ...shown,
    ...(shapes.length > maxAnswers ? ['', 'and further answers'] : []),
    ...noJson,
    '',
    ...(failure === null ? [] : [describeFailure(failure)]),
    ...(decides === null ? [] : [`decides: ${describePool(provider, decides, strangerPool)}`]),
    ...others.map((pool) => `beside it: ${describePool(provider, pool, strangerPool)}`),
    '',
    ...(differences.length > 0
      ? ['Differs from the recorded contract:', ...differences.map((line) => `  ${line}`)]
      : shapes.length > 0 && failure === null
        ? ['Differs from the recorded contract in nothing.']
        : ['No answer was read that could be compared with the recorded contract.']),
  ];
}
//#endregion

//#region src/gate/verify.ts
function isSchema(value) {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}
/** The same schema, which shows what it is given. */
function watched(schema, onValue) {
  const safeParse = (value) => {
    onValue(value);
    return schema.safeParse(value);
  };
  return Object.assign(Object.create(schema), { safeParse });
}
function watchApi(api, onValue) {
  const methods = Object.entries(api).map(([name, read]) => [
    name,
    (path, ...rest) => read(path, ...rest.map((part) => {
      if (!isSchema(part))
        return part;
      return watched(part, (value) => onValue({ method: name.toUpperCase(), path, schema: part }, value));
    })),
  ]);
  return Object.fromEntries(methods);
}
/**
 * Sends the documented requests of a plan's one check, and keeps the answers as they came.
 * A probe, which costs money, is never sent.
 */
async function verify(plan, check$1, dependencies) {
  const arrived = [];
  const answers = [];
  const failureOf = (answer) => {
    arrived.push(answer);
    return check$1.provider.failureOf?.(answer) ?? null;
  };
  const provider = { ...check$1.provider, failureOf };
  const session = check.openSession({ ...dependencies, timeoutMs: plan.timeoutMs, retries: plan.retries });
  const statusOf = (body) => arrived.find((answer) => answer.body === body)?.status ?? null;
  const seen = () => {
    // Of those that were never read the last one tells enough: the others are what was tried before it.
    const unread = arrived.filter(({ body }) => !answers.some((answer) => answer.body === body)).slice(-1);
    return [...answers, ...unread.map(({ status, body }) => ({ status, body, asked: null }))];
  };
  try {
    const { api } = session.apiFor({ ...check$1, provider, key: check$1.key ?? '' });
    const watching = watchApi(api, (asked, body) => answers.push({ status: statusOf(body), body, asked }));
    const reading = await check.readBalance(check$1, watching, dependencies.now?.() ?? new Date());
    return { answers: seen(), reading, pool: check.choosePool(check$1, reading), failure: null };
  }
  catch (error) {
    const failure = error instanceof check.Failure ? error : check.Failure.because('unexpected-body', '');
    return { answers: seen(), reading: null, pool: null, failure };
  }
  finally {
    session.close();
  }
}
//#endregion

exports.recordedContract = recordedContract;
exports.renderVerification = renderVerification;
exports.verify = verify;
