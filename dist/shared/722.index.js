"use strict";
exports.id = 722;
exports.ids = [722];
exports.modules = {

/***/ 722:
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

//#region src/providers/runpod.ts
// https://docs.runpod.io/runpodctl/reference/runpodctl-user \u00b7 checked 2026-11-21
// Traps: GraphQL only, so errors come in a 200; `spendLimit` is a rate in USD an hour, not a limit on this balance.
const query = 'query { myself { clientBalance } }';
/** The codes that GraphQL servers give their errors; what has none is a fault of the server. */
function failureOf({ status, body }) {
    const Problem = asking.object({
        errors: asking.array(asking.object({
            message: asking.optional(asking.string()),
            extensions: asking.optional(asking.object({ code: asking.optional(asking.string()) })),
        })),
    });
    const problem = Problem.safeParse(body);
    const [first] = problem.success ? problem.data.errors : [];
    if (gate.failureOfStatus(status, body) !== null || first === undefined)
        return null;
    const said = { message: first.message };
    const code = first.extensions?.code;
    if (code === 'UNAUTHENTICATED')
        return gate.failureWith('unauthorized', status, said);
    if (code === 'FORBIDDEN')
        return gate.failureWith('forbidden', status, said);
    if (code === 'GRAPHQL_VALIDATION_FAILED')
        return gate.failureWith('unexpected-body', status, said);
    return gate.failureWith('server-error', status, said);
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
            'github runpod/runpodctl internal/api/gpu.go and graphql.go (the vendor\u2019s own client)',
            'https://docs.runpod.io/runpodctl/reference/runpodctl-user',
            'github runpod/runpod-python runpod/api/graphql.py (401, and errors in a 200)',
        ],
    },
    failureOf,
    async read(api) {
        const Myself = asking.object({ data: asking.object({ myself: asking.object({ clientBalance: asking.decimal() }) }) });
        const { data } = await api.post('/graphql', { query }, Myself);
        return {
            pools: [gate.pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining: data.myself.clientBalance })],
            warnings: [],
        };
    },
};
//#endregion

exports.runpod = runpod;


/***/ })

};
;