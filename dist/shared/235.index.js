"use strict";
exports.id = 235;
exports.ids = [235];
exports.modules = {

/***/ 235:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = __webpack_require__(7825);
const asking = __webpack_require__(6469);
__webpack_require__(857);
__webpack_require__(552);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(7067);
__webpack_require__(8611);
__webpack_require__(4434);
__webpack_require__(9023);

//#region src/providers/deepgram.ts
// https://developers.deepgram.com/reference/manage/billing/list \u00b7 checked 2026-11-21
// Traps: several balances for one project, in `usd` or in `hour`; a key without `billing:read` gets 401, not 403; a project
// that is not the key's gets 404. No balance in the list may mean used up, or paid by invoice.
const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const hours = { id: 'hours', label: 'Balance in hours', unit: 'hours' };
function definitionOf(units) {
    const name = units.toLowerCase();
    if (name === 'usd')
        return usd;
    if (name === 'hour' || name === 'hours')
        return hours;
    return { id: name, label: `Balance in ${units}`, unit: units };
}
/** One pool for each unit: balances of one unit are one store, those of different units are never added. */
function sumByUnit(balances) {
    const sums = new Map();
    for (const { amount, units } of balances) {
        const definition = definitionOf(units);
        const sum = sums.get(definition.id)?.remaining.plus(amount) ?? amount;
        sums.set(definition.id, gate.pool({ ...definition, remaining: sum }));
    }
    const known = [usd, hours].flatMap(({ id }) => sums.get(id) ?? []);
    return [...known, ...[...sums.values()].filter((found) => !known.includes(found))];
}
async function findProject(api) {
    const Projects = asking.object({ projects: asking.array(asking.object({ project_id: asking.string() })) });
    const { projects } = await api.get('/v1/projects', Projects);
    const [first] = projects;
    if (first === undefined)
        throw gate.Failure.because('unexpected-body', 'the answer lists no project for this key');
    if (projects.length === 1)
        return first.project_id;
    throw gate.Failure.configuration(`the key sees ${projects.length} projects, and \`account\` does not say which`, 'Give the id of the project in `account`.');
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
    pools: [usd, hours],
    account: { required: false, meaning: 'id of the project; found out when the key sees one project only' },
    about: {
        key: 'An API key with the scope `billing:read`, which keys of the role Owner or Admin have.',
        zero: 'The project\u2019s balances of that unit add up to nothing.',
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
            return gate.Failure.configuration('there is no such project for this key (404)', 'Check `account`: it must be the id of one of the key\u2019s own projects.');
        }
        const Problem = asking.object({ err_code: asking.optional(asking.unknown()), category: asking.optional(asking.unknown()) });
        const problem = Problem.safeParse(body);
        const code = problem.success ? (problem.data.err_code ?? problem.data.category) : null;
        if (code !== 'INSUFFICIENT_PERMISSIONS')
            return null;
        return gate.Failure.because('forbidden', 'the key may not read the balance', {
            code: status,
            hint: 'The key itself is good: it needs the scope `billing:read` (role Owner or Admin).',
        });
    },
    async read(api, { account }) {
        const project = account ?? (await findProject(api));
        const Balances = asking.object({
            balances: asking.array(asking.object({ amount: asking.decimal(), units: asking.unitName() })),
        });
        const { balances } = await api.get(`/v1/projects/${encodeURIComponent(project)}/balances`, Balances);
        if (balances.length === 0)
            throw gate.Failure.because('no-such-pool', 'the project has no balance at all');
        return { pools: sumByUnit(balances), warnings: [] };
    },
};
//#endregion

exports.deepgram = deepgram;


/***/ })

};
;