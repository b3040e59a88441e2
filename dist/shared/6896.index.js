"use strict";
exports.id = 6896;
exports.ids = [6896];
exports.modules = {

/***/ 9496:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const start = __webpack_require__(552);

//#region src/cli/arguments.ts
const keyRefusal = 'is refused: what stands on a command line can be read by every program on the machine. ' +
    'Put the key into the provider\u2019s environment variable (`credit-gate providers` names it)';
/** What people call a key. A short flag such as `-k` may be meant so too: it is refused like every unknown one. */
const keyNames = ['api-key', 'key', 'token', 'api-token', 'auth', 'secret', 'password', 'bearer', 'k'];
/** Only what looks like a flag is repeated: a key that was glued to its flag (`-ksk-\u2026`) does not. */
function shownFlag(word) {
    return /^--[A-Za-z]+(?:[-_][A-Za-z]+){0,4}$/.test(word) ? word : /^-[A-Za-z]/.test(word) ? word.slice(0, 2) : 'a flag';
}
/** Why this flag is not taken. Its value is never repeated: it may well be a key. */
function refuse(word, { values, switches, elsewhere = {} }) {
    const name = word.replace(/^-+/, '');
    const error = (message) => ({ where: '', field: shownFlag(word), message });
    const instead = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
    if (instead !== undefined)
        return error(instead);
    const meant = start.nearest(name, [...values, ...switches, ...keyNames.filter((each) => each.length > 3)]);
    if (keyNames.includes(name.toLowerCase()) || keyNames.includes(meant ?? ''))
        return error(keyRefusal);
    return error(`is not a flag${meant === null ? '' : `; did you mean \`--${meant}\`?`}`);
}
/** Reads the flag at the start of `rest`. Says how many words it took. */
function readFlag([word = '', next], names, into) {
    const [, flag = '', inline] = /^(-[^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const complain = (message) => into.errors.push({ where: '', field: flag, message });
    const name = flag === '-h' ? 'help' : flag.startsWith('--') ? flag.slice(2) : '';
    const isWord = next !== undefined && !/^-./.test(next);
    if (names.switches.includes(name)) {
        if (inline === undefined)
            into.switches.add(name);
        else
            complain('takes no value');
        return 1;
    }
    if (!names.values.includes(name)) {
        into.errors.push(refuse(flag, names));
        // The word behind an unknown flag is its value: it must not be taken for a check, nor be shown.
        return inline === undefined && isWord ? 2 : 1;
    }
    const value = inline ?? (isWord ? next : undefined);
    if (value === undefined)
        complain(`needs a value: \`${flag} <value>\`, or \`${flag}=<value>\``);
    else if (into.flags.has(name))
        complain('is given twice');
    else
        into.flags.set(name, value);
    return inline === undefined && isWord ? 2 : 1;
}
/** Reads what stands behind the command's name. All that is wrong is told together. */
function parseArguments(words, names) {
    const end = words.indexOf('--');
    const own = end < 0 ? words : words.slice(0, end);
    const into = { positionals: [], flags: new Map(), switches: new Set(), errors: [] };
    for (let at = 0; at < own.length;) {
        const word = own[at] ?? '';
        if (/^-./.test(word))
            at += readFlag(own.slice(at, at + 2), names, into);
        else {
            into.positionals.push(word);
            at += 1;
        }
    }
    return { ...into, command: end < 0 ? null : words.slice(end + 1) };
}
//#endregion

exports.parseArguments = parseArguments;


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const node_http = __webpack_require__(7067);
const gate = __webpack_require__(7825);

//#region src/sandbox/answers.ts
const answers = {
    aimlapi: {
        ok: [
            {
                method: 'GET',
                path: '/v2/billing',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"current_balance":123.45,"currency":"USD"}',
                now: null,
                balance: [
                    {
                        pointer: '/current_balance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v2/billing',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"current_balance":0,"currency":"USD"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v2/billing',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v2/billing',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"currency":"USD"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    anthropic: {
        ok: [
            {
                method: 'GET',
                path: '/v1/organizations/cost_report',
                query: {
                    starting_at: '2026-11-01T00:00:00Z',
                    ending_at: '2026-11-22T00:00:00Z',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":[{"starting_at":"2026-11-20T00:00:00Z","ending_at":"2026-11-21T00:00:00Z","results":[]},{"starting_at":"2026-11-21T00:00:00Z","ending_at":"2026-11-22T00:00:00Z","results":[{"currency":"USD","amount":"5550","workspace_id":null,"description":null,"cost_type":null}]}],"has_more":false,"next_page":null}',
                now: '2026-11-21T00:00:00Z',
                balance: [
                    {
                        pointer: '/data/1/results/0/amount',
                        times: '-100',
                        plus: '20000',
                        as: 'string',
                    },
                ],
                budget: '200 USD/month',
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/organizations/cost_report',
                query: {
                    starting_at: '2026-11-01T00:00:00Z',
                    ending_at: '2026-11-22T00:00:00Z',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":[{"starting_at":"2026-11-20T00:00:00Z","ending_at":"2026-11-21T00:00:00Z","results":[]},{"starting_at":"2026-11-21T00:00:00Z","ending_at":"2026-11-22T00:00:00Z","results":[{"currency":"USD","amount":"15000","workspace_id":null,"description":null,"cost_type":null},{"currency":"USD","amount":"5000.000","workspace_id":null,"description":null,"cost_type":null}]}],"has_more":false,"next_page":null}',
                now: '2026-11-21T00:00:00Z',
                balance: null,
                budget: '200 USD/month',
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/organizations/cost_report',
                query: {
                    starting_at: '2026-11-01T00:00:00Z',
                    ending_at: '2026-11-22T00:00:00Z',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_1"}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: '1000 USD/month',
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/organizations/cost_report',
                query: {
                    starting_at: '2026-11-01T00:00:00Z',
                    ending_at: '2026-11-22T00:00:00Z',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":[{"starting_at":"2026-11-01T00:00:00Z","ending_at":"2026-11-02T00:00:00Z","results":[{"currency":"USD","amount":"1000","workspace_id":null,"description":null,"cost_type":null,"context_window":null,"model":null,"service_tier":null,"token_type":null}]}],"next_page":null}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: '1000 USD/month',
            },
        ],
        maintenance: null,
    },
    apertis: {
        ok: [
            {
                method: 'GET',
                path: '/v1/dashboard/billing/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_credits","is_subscriber":false,"payg":{"remaining_usd":12.5,"used_usd":7.5,"total_usd":20,"is_unlimited":false}}',
                now: '2026-05-10T12:00:00Z',
                balance: [
                    {
                        pointer: '/payg/remaining_usd',
                    },
                    {
                        pointer: '/payg/total_usd',
                        plus: '7.5',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/dashboard/billing/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_credits","is_subscriber":false,"payg":{"account_credits":0,"token_used":0,"token_total":"unlimited","token_remaining":"unlimited","token_is_unlimited":true}}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unlimited: [
            {
                method: 'GET',
                path: '/v1/dashboard/billing/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_credits","is_subscriber":false,"payg":{"remaining_usd":null,"used_usd":87.61,"total_usd":null,"is_unlimited":true}}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/dashboard/billing/credits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Invalid API key provided","type":"authentication_error","code":"invalid_api_key"}}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/dashboard/billing/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_credits","is_subscriber":false,"payg":{"used_usd":7.5,"is_unlimited":false}}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    apify: {
        ok: [
            {
                method: 'GET',
                path: '/v2/users/me/limits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"monthlyUsageCycle":{"startAt":"2022-10-02T00:00:00.000Z","endAt":"2022-11-01T23:59:59.999Z"},"limits":{"maxMonthlyUsageUsd":300,"maxMonthlyActorComputeUnits":1000},"current":{"monthlyUsageUsd":43,"monthlyActorComputeUnits":500.784475}}}',
                now: null,
                balance: [
                    {
                        pointer: '/data/limits/maxMonthlyUsageUsd',
                        plus: '43',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v2/users/me/limits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"monthlyUsageCycle":{"startAt":"2022-10-02T00:00:00.000Z","endAt":"2022-11-01T23:59:59.999Z"},"limits":{"maxMonthlyUsageUsd":5,"maxMonthlyActorComputeUnits":1000},"current":{"monthlyUsageUsd":5,"monthlyActorComputeUnits":500.784475}}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v2/users/me/limits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"type":"user-or-token-not-found","message":"User was not found or authentication token is not valid"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v2/users/me/limits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"monthlyUsageCycle":{"startAt":"2022-10-02T00:00:00.000Z","endAt":"2022-11-01T23:59:59.999Z"},"limits":{"maxMonthlyUsageUsd":300,"maxMonthlyActorComputeUnits":1000},"current":{"monthlyUsageUsd":null,"monthlyActorComputeUnits":500.784475}}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    apikley: {
        ok: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":200,"msg":"success","data":100}',
                now: '2026-05-10T12:00:00Z',
                balance: [
                    {
                        pointer: '/data',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":200,"msg":"success","data":0}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":401,"msg":"Unauthorized \u2013 Authentication failed"}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":200,"msg":"success","data":null}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        maintenance: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 455,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":200,"msg":"success","data":100}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
    },
    bfl: {
        ok: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":123.4}',
                now: null,
                balance: [
                    {
                        pointer: '/credits',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"detail":"Not authenticated"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":null}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    'browser-use': {
        ok: [
            {
                method: 'GET',
                path: '/api/v2/billing/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"name":"A Project","totalCreditsBalanceUsd":11.1,"monthlyCreditsBalanceUsd":0.5,"additionalCreditsBalanceUsd":11.1,"rateLimit":10,"planInfo":null,"projectId":"00000000-0000-4000-8000-000000000000"}',
                now: null,
                balance: [
                    {
                        pointer: '/totalCreditsBalanceUsd',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/v2/billing/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"name":"A Project","totalCreditsBalanceUsd":0,"monthlyCreditsBalanceUsd":0.5,"additionalCreditsBalanceUsd":0,"rateLimit":10,"planInfo":null,"projectId":"00000000-0000-4000-8000-000000000000"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/v2/billing/account',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"detail":"Invalid API key"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/v2/billing/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"name":"A Project","monthlyCreditsBalanceUsd":0.5,"additionalCreditsBalanceUsd":1,"rateLimit":10,"planInfo":null,"projectId":"00000000-0000-4000-8000-000000000000"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    'cloudflare-ai-gateway': {
        ok: [
            {
                method: 'GET',
                path: '/client/v4/accounts/*/ai-gateway/billing/credit-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"errors":[],"messages":[],"result":{"balance":640.19,"has_default_payment_method":true,"payment_method":{"brand":"visa","last4":"4242"},"topup_config":{"amount":null,"threshold":null,"disabledReason":null,"error":null,"lastFailedAt":null}}}',
                now: null,
                balance: [
                    {
                        pointer: '/result/balance',
                        times: '100',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/client/v4/accounts/*/ai-gateway/billing/credit-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"errors":[],"messages":[],"result":{"balance":0,"has_default_payment_method":true,"payment_method":{"brand":"visa","last4":"4242"},"topup_config":{"amount":null,"threshold":null,"disabledReason":null,"error":null,"lastFailedAt":null},"first_topup_success":false}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/client/v4/accounts/*/ai-gateway/billing/credit-balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"messages":[],"result":null}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/client/v4/accounts/*/ai-gateway/billing/credit-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"errors":[],"messages":[],"result":null}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    crustdata: {
        ok: [
            {
                method: 'GET',
                path: '/account/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account":{"credits":5000.5,"recurring_credits":2000,"recurring_credits_frequency":"monthly","recurring_credits_refresh_date":"2026-09-01T00:00:00Z","credit_rollover":true}}',
                now: '2026-05-10T12:00:00Z',
                balance: [
                    {
                        pointer: '/account/credits',
                    },
                ],
                budget: null,
            },
            {
                method: 'GET',
                path: '/user/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits": 9007199254740993}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/account/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account":{"credits":0,"recurring_credits":2000,"recurring_credits_frequency":"monthly","recurring_credits_refresh_date":"2026-06-01T00:00:00Z","credit_rollover":true}}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/account/credits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"message":"Missing API key in request"}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/account/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account":null}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    dataforseo: {
        ok: [
            {
                method: 'GET',
                path: '/v3/appendix/user_data',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"version":"0.1","status_code":20000,"status_message":"Ok.","tasks_count":1,"tasks":[{"id":"t","status_code":20000,"status_message":"Ok.","result":[{"login":"someone","money":{"total":100,"balance":42.1}}]}]}',
                now: null,
                balance: [
                    {
                        pointer: '/tasks/0/result/0/money/balance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v3/appendix/user_data',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"version":"0.1","status_code":20000,"status_message":"Ok.","tasks_count":1,"tasks":[{"id":"t","status_code":20000,"status_message":"Ok.","result":[{"login":"someone","money":{"total":100,"balance":0}}]}]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v3/appendix/user_data',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"status_code":40100,"status_message":"You are not Authorized to Access this resource."}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v3/appendix/user_data',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"version":"0.1","status_code":20000,"status_message":"Ok.","tasks_count":1,"tasks":[{"id":"t","status_code":20000,"status_message":"Ok.","result":null}]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    deepgram: {
        ok: [
            {
                method: 'GET',
                path: '/v1/projects',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"projects":[{"project_id":"a21544ba-7ac3-4d52-a67b-4b5ea9e5b0aa","name":"Main"}]}',
                now: null,
                balance: [],
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/projects/a21544ba-7ac3-4d52-a67b-4b5ea9e5b0aa/balances',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balances":[{"balance_id":"b-0","amount":187.42,"units":"usd","purchase_order_id":"po-0"}]}',
                now: null,
                balance: [
                    {
                        pointer: '/balances/0/amount',
                    },
                ],
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/projects/*/balances',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balances":[{"balance_id":"b-0","amount":0.1,"units":"usd","purchase_order_id":"po-0"},{"balance_id":"b-1","amount":0.2,"units":"usd","purchase_order_id":"po-1"}]}',
                now: null,
                balance: [
                    {
                        pointer: '/balances/0/amount',
                        plus: '-0.2',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/projects',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"projects":[{"project_id":"a21544ba-7ac3-4d52-a67b-4b5ea9e5b0aa","name":"Main"}]}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/projects/a21544ba-7ac3-4d52-a67b-4b5ea9e5b0aa/balances',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balances":[{"balance_id":"b-0","amount":0,"units":"usd","purchase_order_id":"po-0"}]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/projects',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials.","request_id":"uuid"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/projects',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"projects":[{"project_id":"a21544ba-7ac3-4d52-a67b-4b5ea9e5b0aa","name":"Main"}]}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/projects/a21544ba-7ac3-4d52-a67b-4b5ea9e5b0aa/balances',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balances":[{"balance_id":"b-0","units":"usd"}]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    deepinfra: {
        ok: [
            {
                method: 'GET',
                path: '/payment/checklist',
                query: {
                    compute_owed: 'true',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"email":true,"billing_address":true,"payment_method":true,"suspended":false,"overdue_invoices":0,"last_checked":1,"stripe_balance":-99.75,"recent":3.94,"limit":null,"suspend_reason":null}',
                now: null,
                balance: [
                    {
                        pointer: '/stripe_balance',
                        times: '-1',
                        plus: '-3.94',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/payment/checklist',
                query: {
                    compute_owed: 'true',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"email":true,"billing_address":true,"payment_method":true,"suspended":false,"overdue_invoices":0,"last_checked":1,"stripe_balance":-3.94,"recent":3.94,"limit":null,"suspend_reason":null}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/payment/checklist',
                query: {
                    compute_owed: 'true',
                },
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"detail":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/payment/checklist',
                query: {
                    compute_owed: 'true',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"suspended":false,"recent":3.94,"limit":null,"suspend_reason":null}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    deepl: {
        ok: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"character_count":180118,"character_limit":1250000}',
                now: null,
                balance: [
                    {
                        pointer: '/character_limit',
                        plus: '180118',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"character_count":500000,"character_limit":500000}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"character_count":5947223,"character_limit":1000000000000,"products":[],"api_key_character_count":636,"api_key_character_limit":1000000000000,"speech_to_text_minutes_count":30,"speech_to_text_minutes_limit":600,"start_time":"2025-05-13T09:18:42Z","end_time":"2025-06-13T09:18:42Z"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unauthorized: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 403,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"message":"Forbidden"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"character_count":180118}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    deepseek: {
        ok: [
            {
                method: 'GET',
                path: '/user/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"is_available":true,"balance_infos":[{"currency":"USD","total_balance":"110.00","granted_balance":"10.00","topped_up_balance":"100.00"}]}',
                now: null,
                balance: [
                    {
                        pointer: '/balance_infos/0/total_balance',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/user/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"is_available":false,"balance_infos":[{"currency":"USD","total_balance":"0.00","granted_balance":"0.00","topped_up_balance":"0.00"}]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/user/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Authentication Fails (no such user)","type":"authentication_error","param":null,"code":"invalid_request_error"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/user/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"is_available":true,"balance_infos":[{"currency":"USD","total_balance":null,"granted_balance":"0.00","topped_up_balance":"0.00"}]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    elevenlabs: {
        ok: [
            {
                method: 'GET',
                path: '/v1/user/subscription',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"tier":"creator","character_count":17231,"character_limit":100000,"max_credit_limit_extension":0,"can_extend_character_limit":false,"allowed_to_extend_character_limit":false,"voice_slots_used":1,"voice_limit":30,"status":"active","next_character_count_reset_unix":1738356858,"currency":"usd"}',
                now: null,
                balance: [
                    {
                        pointer: '/character_limit',
                        plus: '17231',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/user/subscription',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"tier":"creator","character_count":100000,"character_limit":100000,"max_credit_limit_extension":0,"can_extend_character_limit":false,"allowed_to_extend_character_limit":false,"voice_slots_used":1,"voice_limit":30,"status":"active","next_character_count_reset_unix":1738356858,"currency":"usd"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/user/subscription',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"detail":{"status":"invalid_api_key","message":"Invalid API key"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/user/subscription',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"tier":"free","character_count":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    fal: {
        ok: [
            {
                method: 'GET',
                path: '/v1/account/billing',
                query: {
                    expand: 'credits',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"username":"my-team","credits":{"current_balance":24.5,"currency":"USD"}}',
                now: null,
                balance: [
                    {
                        pointer: '/credits/current_balance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/account/billing',
                query: {
                    expand: 'credits',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"username":"my-team","credits":{"current_balance":0,"currency":"USD"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/account/billing',
                query: {
                    expand: 'credits',
                },
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"type":"authorization_error","message":"Invalid API key"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/account/billing',
                query: {
                    expand: 'credits',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"username":"my-team"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    featherless: {
        ok: [
            {
                method: 'GET',
                path: '/credits/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance_nano_usd":"42500000000","balance_usd":"42.500000000","reserved_nano_usd":"12000000","reserved_usd":"0.012000000","available_nano_usd":"42488000000","available_usd":"42.488000000","currency":"usd"}',
                now: null,
                balance: [
                    {
                        pointer: '/available_usd',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/credits/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance_nano_usd":"42500000000","balance_usd":"42.500000000","reserved_nano_usd":"12000000","reserved_usd":"0.012000000","available_nano_usd":"42488000000","available_usd":"0.000000000","currency":"usd"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/credits/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/credits/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance_nano_usd":"42500000000","balance_usd":"42.500000000","reserved_nano_usd":"12000000","reserved_usd":"0.012000000","available_nano_usd":"42488000000","currency":"usd"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    firecrawl: {
        ok: [
            {
                method: 'GET',
                path: '/v2/team/credit-usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"data":{"remainingCredits":1000,"planCredits":500000,"billingPeriodStart":"2025-01-01T00:00:00Z","billingPeriodEnd":"2025-01-31T23:59:59Z"}}',
                now: null,
                balance: [
                    {
                        pointer: '/data/remainingCredits',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v2/team/credit-usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"data":{"remainingCredits":0,"planCredits":500000,"billingPeriodStart":"2025-01-01T00:00:00Z","billingPeriodEnd":"2025-01-31T23:59:59Z"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v2/team/credit-usage',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":false,"error":"Unauthorized: Invalid token"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v2/team/credit-usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":false,"data":{"remainingCredits":1000,"planCredits":500000,"billingPeriodStart":null,"billingPeriodEnd":null}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    hyperbrowser: {
        ok: [
            {
                method: 'GET',
                path: '/api/team/credit-info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"usage":10,"limit":100,"remaining":90}',
                now: null,
                balance: [
                    {
                        pointer: '/remaining',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/team/credit-info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"usage":100,"limit":100,"remaining":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/team/credit-info',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/team/credit-info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"usage":10,"limit":100}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    imagerouter: {
        ok: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"remaining_credits":"25.5000","credit_usage":"4.5000","total_deposits":"30.0000"}',
                now: '2026-05-10T12:00:00Z',
                balance: [
                    {
                        pointer: '/remaining_credits',
                        as: 'string',
                    },
                    {
                        pointer: '/total_deposits',
                        plus: '4.5',
                        as: 'string',
                    },
                ],
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/credits',
                query: {
                    by_api_key: 'true',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"remaining_credits":"25.5000","credit_usage":"4.5000","total_deposits":"30.0000","usage_by_api_key":[{"api_key_id":"k-1","api_key_name":"One","credit_usage":"4.2000","total_requests":150,"created_at":"2025-10-01T12:00:00.000Z","is_active":true,"spend_limit":"5.0000","spend_limit_period":"month","period_spend":"1.2000","period_start":"2026-05-01T00:00:00.000Z","expires_at":null},{"api_key_id":"k-2","api_key_name":"Two","credit_usage":"4.2000","total_requests":150,"created_at":"2025-10-01T12:00:00.000Z","is_active":true,"spend_limit":"5.0000","spend_limit_period":"month","period_spend":"1.2000","period_start":"2026-05-01T00:00:00.000Z","expires_at":null}]}',
                now: '2026-05-10T12:00:00Z',
                balance: [
                    {
                        pointer: '/remaining_credits',
                        as: 'string',
                    },
                    {
                        pointer: '/total_deposits',
                        plus: '4.5',
                        as: 'string',
                    },
                    {
                        pointer: '/usage_by_api_key/0/spend_limit',
                        plus: '1.2',
                        as: 'string',
                    },
                    {
                        pointer: '/usage_by_api_key/1/spend_limit',
                        plus: '1.2',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"remaining_credits":"0.0000","credit_usage":"30.0000","total_deposits":"30.0000"}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Invalid API key","type":"unauthorized"}}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"remaining_credits":"","credit_usage":"4.5000","total_deposits":"30.0000"}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    kie: {
        ok: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":200,"msg":"success","data":100}',
                now: null,
                balance: [
                    {
                        pointer: '/data',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":200,"msg":"success","data":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":401,"msg":"You do not have access permissions"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":200,"msg":"success","data":null}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: [
            {
                method: 'GET',
                path: '/api/v1/chat/credit',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":455,"msg":"Service unavailable","data":null}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
    },
    linkup: {
        ok: [
            {
                method: 'GET',
                path: '/v1/credits/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":123.456}',
                now: null,
                balance: [
                    {
                        pointer: '/balance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/credits/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/credits/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/credits/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    litellm: {
        ok: [
            {
                method: 'GET',
                path: '/key/info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"key":"hashed","info":{"spend":2.13,"max_budget":10,"budget_duration":"30d","budget_reset_at":"2026-06-01T00:00:00Z","expires":null,"user_id":null,"team_id":null,"blocked":null}}',
                now: null,
                balance: [
                    {
                        pointer: '/info/max_budget',
                        plus: '2.13',
                    },
                ],
                budget: null,
            },
            {
                method: 'GET',
                path: '/user/info',
                query: {
                    user_id: 'user-1',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"user_id":"user-1","user_info":{"spend":10,"max_budget":100,"budget_reset_at":"2026-05-11T00:00:00Z"},"keys":[]}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/team/info',
                query: {
                    team_id: 'team-1',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"team_id":"team-1","team_info":{"spend":97,"max_budget":null,"budget_reset_at":"2026-05-11T00:00:00Z"},"keys":[]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/key/info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"key":"hashed","info":{"spend":10,"max_budget":10,"budget_duration":"30d","budget_reset_at":"2026-06-01T00:00:00Z","expires":null,"user_id":null,"team_id":null,"blocked":null}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: [
            {
                method: 'GET',
                path: '/key/info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"key":"hashed","info":{"spend":2.13,"max_budget":null,"budget_duration":"30d","budget_reset_at":"2026-06-01T00:00:00Z","expires":null,"user_id":null,"team_id":null,"blocked":null}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unauthorized: [
            {
                method: 'GET',
                path: '/key/info',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Authentication Error, Invalid proxy server token passed","type":"auth_error","param":"None","code":"401"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/key/info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"key":"hashed","info":{"max_budget":10}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    meshy: {
        ok: [
            {
                method: 'GET',
                path: '/openapi/v1/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":1000}',
                now: null,
                balance: [
                    {
                        pointer: '/balance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/openapi/v1/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/openapi/v1/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"message":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/openapi/v1/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":""}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    moonshot: {
        ok: [
            {
                method: 'GET',
                path: '/v1/users/me/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":0,"data":{"available_balance":49.58894,"voucher_balance":46.58893,"cash_balance":3.00001},"scode":"0x0","status":true}',
                now: null,
                balance: [
                    {
                        pointer: '/data/available_balance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/users/me/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":0,"data":{"available_balance":0,"voucher_balance":0,"cash_balance":0},"scode":"0x0","status":true}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/users/me/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Invalid Authentication","type":"invalid_authentication_error"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/users/me/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":0,"data":{},"scode":"0x0","status":true}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    nanogpt: {
        ok: [
            {
                method: 'POST',
                path: '/api/check-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"usd_balance":"129.46956147","nano_balance":"26.71801147","nanoDepositAddress":"nano_1gx385nnj7rw67hsksa3pyxwnfr48zu13t35ncjmtnqb9zdebtjhh7ahks34"}',
                now: null,
                balance: [
                    {
                        pointer: '/usd_balance',
                        as: 'string',
                    },
                    {
                        pointer: '/nano_balance',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'POST',
                path: '/api/check-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"usd_balance":"0","nano_balance":"0","nanoDepositAddress":"nano_1gx385nnj7rw67hsksa3pyxwnfr48zu13t35ncjmtnqb9zdebtjhh7ahks34"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'POST',
                path: '/api/check-balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'POST',
                path: '/api/check-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"nano_balance":"26.71801147"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    'new-api': {
        ok: [
            {
                method: 'GET',
                path: '/api/usage/token/',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":true,"message":"ok","data":{"object":"token_usage","name":"Default Token","total_granted":1000000,"total_used":12345,"total_available":987655,"unlimited_quota":false,"model_limits":{"gpt-4o-mini":500000},"model_limits_enabled":false,"expires_at":0}}',
                now: null,
                balance: [
                    {
                        pointer: '/data/total_available',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/usage/token/',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":true,"message":"ok","data":{"object":"token_usage","name":"Default Token","total_granted":1000000,"total_used":1000000,"total_available":0,"unlimited_quota":false,"model_limits":{"gpt-4o-mini":500000},"model_limits_enabled":false,"expires_at":0}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: [
            {
                method: 'GET',
                path: '/api/usage/token/',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":true,"message":"ok","data":{"object":"token_usage","name":"Default Token","total_granted":0,"total_used":137000000,"total_available":-137000000,"unlimited_quota":true,"model_limits":{"gpt-4o-mini":500000},"model_limits_enabled":false,"expires_at":0}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unauthorized: [
            {
                method: 'GET',
                path: '/api/usage/token/',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":false,"message":"Invalid token"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/usage/token/',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":true,"message":"ok","data":{"object":"token_usage","name":"Default Token","total_granted":1000000,"total_used":12345,"unlimited_quota":false,"model_limits":{"gpt-4o-mini":500000},"model_limits_enabled":false,"expires_at":0}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    novita: {
        ok: [
            {
                method: 'GET',
                path: '/openapi/v1/billing/balance/detail',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"availableBalance":"1000000","cashBalance":"800000","creditLimit":"200000","pendingCharges":"0","outstandingInvoices":"0"}',
                now: null,
                balance: [
                    {
                        pointer: '/availableBalance',
                        times: '10000',
                        as: 'string',
                    },
                    {
                        pointer: '/cashBalance',
                        times: '10000',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/openapi/v1/billing/balance/detail',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"availableBalance":"0","cashBalance":"0","creditLimit":"0","pendingCharges":"0","outstandingInvoices":"0"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/openapi/v1/billing/balance/detail',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":401,"reason":"INVALID_API_KEY","message":"invalid api key"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/openapi/v1/billing/balance/detail',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"cashBalance":"800000"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    'one-api': {
        ok: [
            {
                method: 'GET',
                path: '/api/status',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"message":"","data":{"version":"v0.6.10","system_name":"One API","quota_per_unit":500000,"display_in_currency":true}}',
                now: null,
                balance: [],
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/subscription',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_subscription","has_payment_method":true,"soft_limit_usd":100,"hard_limit_usd":100,"system_hard_limit_usd":100,"access_until":0}',
                now: null,
                balance: [
                    {
                        pointer: '/hard_limit_usd',
                        plus: '12.345',
                    },
                ],
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"list","total_usage":1234.5}',
                now: null,
                balance: [],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/status',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"message":"","data":{"version":"v0.6.10","system_name":"One API","quota_per_unit":500000,"display_in_currency":true}}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/subscription',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_subscription","has_payment_method":true,"soft_limit_usd":100,"hard_limit_usd":100,"system_hard_limit_usd":100,"access_until":0}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"list","total_usage":10000}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: [
            {
                method: 'GET',
                path: '/api/status',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"message":"","data":{"version":"v0.6.10","system_name":"One API","quota_per_unit":500000,"display_in_currency":true}}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/subscription',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_subscription","has_payment_method":true,"soft_limit_usd":100000000,"hard_limit_usd":100000000,"system_hard_limit_usd":100000000,"access_until":0}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"list","total_usage":1234.5}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unauthorized: [
            {
                method: 'GET',
                path: '/api/status',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"message":"","data":{"version":"v0.6.10","system_name":"One API","quota_per_unit":500000,"display_in_currency":true}}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/subscription',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"\u65e0\u6548\u7684\u4ee4\u724c","type":"one_api_error"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/status',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"message":"","data":{"version":"v0.6.10","system_name":"One API","quota_per_unit":500000,"display_in_currency":true}}',
                now: null,
                balance: null,
                budget: null,
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/subscription',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"billing_subscription"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    openai: {
        ok: [
            {
                method: 'GET',
                path: '/v1/organization/costs',
                query: {
                    start_time: '1793491200',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"page","data":[{"object":"bucket","start_time":1795132800,"end_time":1795219200,"results":[]},{"object":"bucket","start_time":1795219200,"end_time":1795305600,"results":[{"object":"organization.costs.result","amount":{"value":55.5,"currency":"usd"},"line_item":null,"project_id":null}]}],"has_more":false,"next_page":null}',
                now: '2026-11-21T00:00:00Z',
                balance: [
                    {
                        pointer: '/data/1/results/0/amount/value',
                        times: '-1',
                        plus: '200',
                    },
                ],
                budget: '200 USD/month',
            },
            {
                method: 'GET',
                path: '/v1/organization/costs',
                query: {
                    start_time: '1793491200',
                    bucket_width: '1d',
                    limit: '31',
                    'project_ids[]': 'proj_abc/+ 1',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"page","data":[{"object":"bucket","start_time":1793577600,"end_time":1793664000,"results":[{"object":"organization.costs.result","amount":{"value":4,"currency":"usd"},"line_item":null,"project_id":null}]}],"has_more":false,"next_page":null}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: '200 USD/month',
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/organization/costs',
                query: {
                    start_time: '1793491200',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"page","data":[{"object":"bucket","start_time":1795132800,"end_time":1795219200,"results":[]},{"object":"bucket","start_time":1795219200,"end_time":1795305600,"results":[{"object":"organization.costs.result","amount":{"value":150,"currency":"usd"},"line_item":null,"project_id":null},{"object":"organization.costs.result","amount":{"value":50,"currency":"usd"},"line_item":null,"project_id":null}]}],"has_more":false,"next_page":null}',
                now: '2026-11-21T00:00:00Z',
                balance: null,
                budget: '200 USD/month',
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/organization/costs',
                query: {
                    start_time: '1793491200',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Incorrect API key provided: sk-admin-****wxyz.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: '200 USD/month',
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/organization/costs',
                query: {
                    start_time: '1793491200',
                    bucket_width: '1d',
                    limit: '31',
                },
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"object":"page","has_more":false,"next_page":null}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: '200 USD/month',
            },
        ],
        maintenance: null,
    },
    openrouter: {
        ok: [
            {
                method: 'GET',
                path: '/api/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"total_credits":100.5,"total_usage":25.75}}',
                now: '2026-11-21T10:00:00Z',
                balance: [
                    {
                        pointer: '/data/total_credits',
                        plus: '25.75',
                    },
                ],
                budget: null,
            },
            {
                method: 'GET',
                path: '/api/v1/key',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"label":"sk-or-v1-au7...890","limit":100,"limit_remaining":74.5,"limit_reset":"monthly","usage":125.5,"usage_daily":1.25,"usage_weekly":10.5,"usage_monthly":25.5,"byok_usage":17.38,"byok_usage_daily":17.38,"include_byok_in_limit":false,"is_free_tier":false,"is_management_key":false,"is_provisioning_key":false,"expires_at":"2027-12-31T23:59:59Z","rate_limit":{"interval":"1h","requests":1000}}}',
                now: '2026-11-21T10:00:00Z',
                balance: [
                    {
                        pointer: '/data/limit_remaining',
                    },
                    {
                        pointer: '/data/limit',
                        plus: '25.5',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"total_credits":25.75,"total_usage":25.75}}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unlimited: [
            {
                method: 'GET',
                path: '/api/v1/key',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"label":"sk-or-v1-au7...890","limit":null,"limit_remaining":null,"limit_reset":null,"usage":125.5,"usage_daily":1.25,"usage_weekly":10.5,"usage_monthly":25.5,"byok_usage":17.38,"byok_usage_daily":17.38,"include_byok_in_limit":false,"is_free_tier":false,"is_management_key":false,"is_provisioning_key":false,"expires_at":null,"rate_limit":{"interval":"1h","requests":1000}}}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unauthorized: [
            {
                method: 'GET',
                path: '/api/v1/credits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"code":401,"message":"No auth credentials found"}}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"total_credits":100.5}}',
                now: '2026-11-21T10:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    photoroom: {
        ok: [
            {
                method: 'GET',
                path: '/v2/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"images":{"available":100,"subscription":100},"plan":"basic"}',
                now: null,
                balance: [
                    {
                        pointer: '/images/available',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v2/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"images":{"available":0,"subscription":100},"plan":"basic"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v2/account',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Invalid API key"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v2/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":{"available":100,"subscription":100}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    predev: {
        ok: [
            {
                method: 'GET',
                path: '/credits-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"creditsRemaining":450}',
                now: '2026-05-10T12:00:00Z',
                balance: [
                    {
                        pointer: '/creditsRemaining',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/credits-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true,"creditsRemaining":0}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/credits-balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized","message":"Invalid API key"}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/credits-balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":true}',
                now: '2026-05-10T12:00:00Z',
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    recraft: {
        ok: [
            {
                method: 'GET',
                path: '/v1/users/me',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":184250,"email":"designer@example.com","id":"00000000-0000-4000-8000-000000000000","name":"A Designer"}',
                now: null,
                balance: [
                    {
                        pointer: '/credits',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/users/me',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":0,"email":"designer@example.com","id":"00000000-0000-4000-8000-000000000000","name":"A Designer"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/users/me',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/users/me',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"email":"designer@example.com","id":"00000000-0000-4000-8000-000000000000"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    runpod: {
        ok: [
            {
                method: 'POST',
                path: '/graphql',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"myself":{"clientBalance":435.85}}}',
                now: null,
                balance: [
                    {
                        pointer: '/data/myself/clientBalance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'POST',
                path: '/graphql',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"myself":{"clientBalance":0}}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'POST',
                path: '/graphql',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'POST',
                path: '/graphql',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"myself":null}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    runway: {
        ok: [
            {
                method: 'GET',
                path: '/v1/organization',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"creditBalance":1000,"tier":{"maxMonthlyCreditSpend":9000,"models":{}},"usage":{"models":{}}}',
                now: null,
                balance: [
                    {
                        pointer: '/creditBalance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/organization',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"creditBalance":0,"tier":{"maxMonthlyCreditSpend":9000,"models":{}},"usage":{"models":{}}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/organization',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/organization',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"tier":{"maxMonthlyCreditSpend":9000,"models":{}},"usage":{"models":{}}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    scrapegraphai: {
        ok: [
            {
                method: 'GET',
                path: '/api/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"remaining":750000,"used":287,"plan":"Pro Plan","jobs":{"crawl":{"used":0,"limit":50},"monitor":{"used":0,"limit":100}}}',
                now: null,
                balance: [
                    {
                        pointer: '/remaining',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"remaining":0,"used":287,"plan":"Pro Plan","jobs":{"crawl":{"used":0,"limit":50},"monitor":{"used":0,"limit":100}}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/credits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Unauthorized"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"remaining_credits":750000,"total_credits_used":287}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    scraperapi: {
        ok: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"concurrentRequests":0,"requestCount":1,"failedRequestCount":0,"requestLimit":1000,"concurrencyLimit":20}',
                now: null,
                balance: [
                    {
                        pointer: '/requestLimit',
                        plus: '1',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"concurrentRequests":0,"requestCount":1000,"failedRequestCount":0,"requestLimit":1000,"concurrencyLimit":20}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'text/plain',
                },
                body: 'Unauthorized request, please make sure your API key is valid.',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"requestCount":1}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    scrapingant: {
        ok: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"plan_name":"Enthusiast","start_date":"2022-01-11T00:00:00","end_date":"2022-02-11T00:00:00","plan_total_credits":100000,"remained_credits":96740}',
                now: null,
                balance: [
                    {
                        pointer: '/remained_credits',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"plan_name":"Enthusiast","start_date":"2022-01-11T00:00:00","end_date":"2022-02-11T00:00:00","plan_total_credits":100000,"remained_credits":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"detail":"Wrong API token"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v2/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"plan_name":"Enthusiast","start_date":"2022-01-11T00:00:00","end_date":"2022-02-11T00:00:00","plan_total_credits":100000}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    scrapingbee: {
        ok: [
            {
                method: 'GET',
                path: '/api/v1/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"max_api_credit":8000000,"used_api_credit":1000023,"max_concurrency":200,"current_concurrency":1,"renewal_subscription_date":"2022-02-15T13:11:52.315Z"}',
                now: null,
                balance: [
                    {
                        pointer: '/max_api_credit',
                        plus: '1000023',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/v1/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"max_api_credit":1000,"used_api_credit":1000,"max_concurrency":200,"current_concurrency":1,"renewal_subscription_date":"2022-02-15T13:11:52.315Z"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/v1/usage',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"message":"Invalid api key: ***"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/v1/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"max_api_credit":8000000,"max_concurrency":200}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    serpapi: {
        ok: [
            {
                method: 'GET',
                path: '/account.json',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account_id":"5ac54d6adefb2f1dba1663f5","api_key":"SECRET_API_KEY","account_email":"demo@serpapi.com","plan_id":"bigdata","plan_name":"Big Data Plan","plan_monthly_price":250,"searches_per_month":30000,"plan_searches_left":5958,"extra_credits":0,"total_searches_left":5958,"this_month_usage":24042,"last_hour_searches":42,"account_rate_limit_per_hour":6000}',
                now: null,
                balance: [
                    {
                        pointer: '/total_searches_left',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/account.json',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account_id":"5ac54d6adefb2f1dba1663f5","api_key":"SECRET_API_KEY","account_email":"demo@serpapi.com","plan_id":"bigdata","plan_name":"Big Data Plan","plan_monthly_price":250,"searches_per_month":30000,"plan_searches_left":0,"extra_credits":0,"total_searches_left":0,"this_month_usage":30000,"last_hour_searches":42,"account_rate_limit_per_hour":6000}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/account.json',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/account.json',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account_id":"5ac54d6adefb2f1dba1663f5","plan_searches_left":5958}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    serper: {
        ok: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":47975,"rateLimit":50}',
                now: null,
                balance: [
                    {
                        pointer: '/balance',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":0,"rateLimit":5}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 403,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"message":"Unauthorized.","statusCode":403}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/account',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":47975}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    siliconflow: {
        ok: [
            {
                method: 'GET',
                path: '/v1/user/info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":20000,"message":"OK","status":true,"data":{"id":"userid","name":"","image":"","email":"","isAdmin":false,"balance":"0.88","status":"normal","introduction":"","role":"","chargeBalance":"88.00","totalBalance":"88.88"}}',
                now: null,
                balance: [
                    {
                        pointer: '/data/totalBalance',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/user/info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":20000,"message":"OK","status":true,"data":{"id":"userid","name":"","image":"","email":"","isAdmin":false,"balance":"0.88","status":"normal","introduction":"","role":"","chargeBalance":"0","totalBalance":"0"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/user/info',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '"Invalid token"',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/user/info',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":20000,"message":"OK","status":true,"data":{"id":"userid","name":"","image":"","email":"","isAdmin":false,"balance":"0.88","status":"normal","introduction":"","role":"","chargeBalance":"88.00","totalBalance":""}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    stability: {
        ok: [
            {
                method: 'GET',
                path: '/v1/user/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":0.6336833840314097}',
                now: null,
                balance: [
                    {
                        pointer: '/credits',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/user/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"credits":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/user/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"id":"0fee","name":"unauthorized","message":"missing authorization header"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/user/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    tavily: {
        ok: [
            {
                method: 'GET',
                path: '/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"key":{"usage":150,"limit":1000,"search_usage":150},"account":{"current_plan":"Bootstrap","plan_usage":500,"plan_limit":15000,"paygo_usage":25,"paygo_limit":100,"search_usage":500}}',
                now: null,
                balance: [
                    {
                        pointer: '/account/plan_limit',
                        plus: '500',
                    },
                    {
                        pointer: '/key/limit',
                        plus: '150',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"key":{"usage":150,"limit":null,"search_usage":150},"account":{"current_plan":"Bootstrap","plan_usage":15000,"plan_limit":15000,"paygo_usage":0,"paygo_limit":null,"search_usage":15000}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/usage',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"detail":{"error":"Unauthorized: missing or invalid API key."}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/usage',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"key":{"usage":150,"limit":null,"search_usage":150},"account":{"current_plan":"Bootstrap","plan_usage":500,"plan_limit":null,"paygo_usage":0,"paygo_limit":null,"search_usage":500}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    telnyx: {
        ok: [
            {
                method: 'GET',
                path: '/v2/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"record_type":"balance","pending":"10.00","balance":"300.00","credit_limit":"100.00","available_credit":"400.00","currency":"USD"}}',
                now: null,
                balance: [
                    {
                        pointer: '/data/available_credit',
                        as: 'string',
                    },
                    {
                        pointer: '/data/balance',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v2/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"record_type":"balance","pending":"10.00","balance":"-100.00","credit_limit":"100.00","available_credit":"0.00","currency":"USD"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v2/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"errors":[{"code":"10009","title":"Authentication failed","detail":"No key found matching the ID"}]}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v2/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"data":{"record_type":"balance","balance":"300.00","currency":"USD"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    twilio: {
        ok: [
            {
                method: 'GET',
                path: '/2010-04-01/Accounts/*/Balance.json',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account_sid":"AC00000000000000000000000000000000","balance":"31.05","currency":"USD"}',
                now: null,
                balance: [
                    {
                        pointer: '/balance',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/2010-04-01/Accounts/*/Balance.json',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account_sid":"AC00000000000000000000000000000000","balance":"0","currency":"USD"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/2010-04-01/Accounts/*/Balance.json',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/2010-04-01/Accounts/*/Balance.json',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"account_sid":"AC00000000000000000000000000000000","balance":"about 30","currency":"USD"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    vastai: {
        ok: [
            {
                method: 'GET',
                path: '/api/v0/users/current/',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"id":123456,"email":"you@example.com","credit":25,"balance":0,"ssh_key":"ssh-rsa AAAAB3..."}',
                now: null,
                balance: [
                    {
                        pointer: '/credit',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/v0/users/current/',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"id":123456,"email":"you@example.com","credit":0,"balance":0,"ssh_key":"ssh-rsa AAAAB3..."}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/v0/users/current/',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"success":false,"error":"auth_error","msg":"Invalid user key"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/v0/users/current/',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"id":123456,"email":"you@example.com","balance":0,"ssh_key":"ssh-rsa AAAAB3..."}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    venice: {
        ok: [
            {
                method: 'GET',
                path: '/api/v1/billing/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"canConsume":true,"consumptionCurrency":"USD","balances":{"diem":null,"usd":25},"diemEpochAllocation":0}',
                now: null,
                balance: [
                    {
                        pointer: '/balances/usd',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/api/v1/billing/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"canConsume":true,"consumptionCurrency":"USD","balances":{"diem":null,"usd":0},"diemEpochAllocation":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/api/v1/billing/balance',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":"Authentication failed"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/api/v1/billing/balance',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"canConsume":true,"consumptionCurrency":"USD","balances":{"diem":null,"usd":"lots"},"diemEpochAllocation":0}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    'vercel-ai-gateway': {
        ok: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":"95.50","total_used":"4.50"}',
                now: null,
                balance: [
                    {
                        pointer: '/balance',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":"0","total_used":"100.00"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"Unauthorized","type":"authentication_error"}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/credits',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"balance":null,"total_used":"4.50"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
    xai: {
        ok: [
            {
                method: 'GET',
                path: '/v1/billing/teams/*/postpaid/invoice/preview',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"coreInvoice":{"lines":[],"amountBeforeVat":"0","vatCost":"0","amountAfterVat":"0","totalWithCorr":{"val":"0"},"prepaidCredits":{"val":"-4500"},"prepaidCreditsUsed":{"val":"0"}},"effectiveSpendingLimit":"20000","defaultCredits":"0","billingCycle":{"year":2025,"month":11}}',
                now: null,
                balance: [
                    {
                        pointer: '/coreInvoice/prepaidCredits/val',
                        times: '-100',
                        as: 'string',
                    },
                ],
                budget: null,
            },
        ],
        empty: [
            {
                method: 'GET',
                path: '/v1/billing/teams/*/postpaid/invoice/preview',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"coreInvoice":{"lines":[],"amountBeforeVat":"0","vatCost":"0","amountAfterVat":"0","totalWithCorr":{"val":"0"},"prepaidCredits":{"val":"-4500"},"prepaidCreditsUsed":{"val":"-4500"}},"effectiveSpendingLimit":"20000","defaultCredits":"0","billingCycle":{"year":2025,"month":11}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        unlimited: null,
        unauthorized: [
            {
                method: 'GET',
                path: '/v1/billing/teams/*/postpaid/invoice/preview',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"code":16,"message":"Invalid bearer token"}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        garbage: [
            {
                method: 'GET',
                path: '/v1/billing/teams/*/postpaid/invoice/preview',
                query: {},
                status: 200,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"coreInvoice":{"prepaidCredits":{"val":"-4500"}}}',
                now: null,
                balance: null,
                budget: null,
            },
        ],
        maintenance: null,
    },
};
//#endregion

//#region src/sandbox/canned-answer.ts
const day = 86_400_000;
/** Moves the dates of a body by whole days, so that what was today on the fixture's clock is today. */
function moveDates(body, now, present) {
    if (now === null)
        return body;
    const days = Math.floor(present.getTime() / day) - Math.floor(Date.parse(now) / day);
    return body
        .replace(/\b\d{4}-\d{2}-\d{2}(?=T|")/g, (date) => {
        const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * day);
        return Number.isNaN(moved.getTime()) ? date : moved.toISOString().slice(0, 10);
    })
        .replace(/(_(?:time|at|unix)"\s*:\s*)(\d{10})\b/g, (_, name, seconds) => `${name}${Number(seconds) + days * 86_400}`);
}
/** Puts a value where the pointer leads; an answer without such a place stays as it is. */
function writeAt(document, pointer, value) {
    const path = gate.parseJsonPointer(pointer) ?? [];
    const parent = gate.readJsonPointer(document, path.slice(0, -1));
    const name = path.at(-1) ?? '';
    if (typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)) {
        Object.assign(parent, { [name]: value });
    }
}
/**
 * The text of an answer, as it is sent now.
 * @param balance what it shall tell; null for the fixture's own figure.
 */
function renderAnswer(answer, balance, present) {
    const body = moveDates(answer.body, answer.now, present);
    const places = answer.balance ?? [];
    if (balance === null || places.length === 0)
        return body;
    const document = gate.parse(body, null, (text) => new gate.WireNumber(text));
    for (const { pointer, times = '1', plus = '0', as = 'number' } of places) {
        const text = gate.formatDecimal(balance.times(times).plus(plus));
        writeAt(document, pointer, as === 'string' ? text : new gate.WireNumber(text));
    }
    const numbers = {
        test: (value) => value instanceof gate.WireNumber,
        stringify: (value) => value.text,
    };
    return gate.stringify(document, null, undefined, [numbers]) ?? '';
}
//#endregion

//#region src/sandbox/choose-answer.ts
const plainAnswers = {
    forbidden: {
        status: 403,
        headers: {},
        body: '{"error":{"message":"This key may not read the balance","type":"permission_error"}}',
    },
    'rate-limited': {
        status: 429,
        headers: { 'retry-after': '1' },
        body: '{"error":{"message":"Too many requests","type":"rate_limit_error"}}',
    },
    down: {
        status: 503,
        headers: {},
        body: '{"error":{"message":"Service temporarily unavailable","type":"server_error"}}',
    },
};
/** More than anybody's budget: the sandbox is not told which budget a check has, and `low` must be low. */
const overspent = gate.parseWireNumber('-100000');
function matchesPath(pattern, path) {
    const [wanted, given] = [pattern.split('/'), path.split('/')];
    return wanted.length === given.length && wanted.every((segment, index) => segment === '*' || segment === given[index]);
}
/** The answer to a request: the one with its very query, else with the same parameters. */
function findAnswer(answers, { method, path, query }) {
    const matching = answers.filter((answer) => answer.method === method && matchesPath(answer.path, path));
    const alike = matching.filter((answer) => Object.keys(answer.query).sort().join() === Object.keys(query).sort().join());
    return (alike.find((answer) => Object.entries(answer.query).every(([name, value]) => query[name] === value)) ?? alike[0]);
}
/** As {@link findAnswer}, or else any of the same path. */
function findNearest(answers, asked) {
    return (findAnswer(answers, asked) ??
        answers.find(({ method, path }) => method === asked.method && matchesPath(path, asked.path)));
}
/** What the key's scenario makes of a request; null when it is none of the provider's requests. */
function chooseAnswer(own, scenario, asked) {
    const usual = findNearest(own.ok, asked);
    const instead = usual === undefined ? null : { answer: usual, balance: null, expressed: false };
    const said = (answer) => answer === undefined ? instead : { answer, balance: null, expressed: true };
    const told = (balance) => usual === undefined || usual.balance === null ? instead : { answer: usual, balance, expressed: true };
    const spends = usual !== undefined && usual.budget !== null;
    switch (scenario?.name) {
        case undefined:
            return instead;
        case 'ok':
        case 'slow':
            return said(usual);
        case 'low':
            return told(spends ? overspent : (scenario?.balance ?? null));
        case 'balance':
        case 'drain':
            return told(scenario?.balance ?? null);
        case 'empty': {
            if (spends)
                return told(overspent);
            const empty = findAnswer(own.empty ?? [], asked);
            return empty === undefined ? told(gate.zero) : said(empty);
        }
        case 'unlimited':
            return said(findAnswer(own.unlimited ?? [], asked));
        default: {
            // A refusal is the same at each of the provider's paths.
            const refusals = own[scenario?.name] ?? [];
            return said(findNearest(refusals, asked) ?? (usual === undefined ? undefined : refusals.at(-1)));
        }
    }
}
//#endregion

//#region src/sandbox/scenario.ts
/** Every scenario without a figure in its key, and what it shows. */
const scenarios = {
    ok: 'enough: the vendor\u2019s own sample answer',
    low: '0.95 left',
    empty: 'nothing left',
    unlimited: 'no limit at all',
    unauthorized: 'the key is rejected',
    forbidden: 'the key may not read the balance',
    'rate-limited': 'too many requests, try again in a second',
    down: 'the server fails',
    slow: 'no answer for a minute',
    maintenance: 'the provider is under maintenance',
    garbage: 'an answer that breaks the contract',
};
/** Every key without a figure in it. */
const scenarioKeys = Object.keys(scenarios).map((name) => `sandbox-${name}`);
/** What every account starts with that a draining key reads. */
const drainFrom = 100;
/**
 * Reads a key; null when it is no sandbox key.
 * @param readings how often a draining key was read before.
 */
function parseScenario(key, readings) {
    const name = key.startsWith('sandbox-') ? key.slice('sandbox-'.length) : '';
    const [, kind = '', sign = '', figure = ''] = /^(balance|drain)-(-?)(.+)$/.exec(name) ?? [];
    const amount = gate.parsePlainDecimal(figure);
    if (kind === 'balance' && amount !== null)
        return { name: kind, balance: sign === '' ? amount : amount.neg() };
    if (kind === 'drain' && amount !== null && sign === '') {
        return { name: kind, balance: amount.times(-readings).plus(drainFrom) };
    }
    if (!Object.hasOwn(scenarios, name))
        return null;
    return { name, balance: name === 'low' ? gate.parsePlainDecimal('0.95') : null };
}
//#endregion

//#region src/sandbox/server.ts
/** Providers that answer at the root too, so that a workflow needs no path: the founding five. */
const atRoot = ['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev'];
/** How long `sandbox-slow` is silent: longer than any attempt may take. */
const slowMs = 60_000;
/** The key of a request, wherever its provider puts it; empty when there is none. */
function keyOf({ auth }, request, url) {
    const header = (name) => String(request.headers[name.toLowerCase()] ?? '');
    if (auth.kind === 'query')
        return url.searchParams.get(auth.name) ?? '';
    if (auth.kind === 'header')
        return header(auth.name).slice((auth.prefix ?? '').length);
    const [, credentials = ''] = /^\S+\s+(\S.*)$/.exec(header('authorization')) ?? [];
    if (auth.kind === 'bearer')
        return credentials;
    const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':');
    return [password, user].find((part) => part.startsWith('sandbox-')) ?? password;
}
/** Which provider a path is for, and the path as that provider knows it. */
async function findProvider(path) {
    const [, first = ''] = path.split('/');
    const load = (id) => (Object.hasOwn(gate.registry, id) ? gate.registry[id]?.() : undefined);
    const named = await load(first);
    if (named !== undefined)
        return { provider: named, path: path.slice(first.length + 1) || '/' };
    const id = atRoot.find((each) => (answers[each]?.ok ?? []).some((answer) => matchesPath(answer.path, path)));
    const founding = await load(id ?? '');
    return founding === undefined ? null : { provider: founding, path };
}
function errorBody(message) {
    return JSON.stringify({ error: { message } });
}
/** Answers requests, and remembers how often a draining key was read. */
function openDesk(now) {
    const readings = new Map();
    return async (request) => {
        const url = new URL(request.url ?? '/', 'http://127.0.0.1');
        const method = request.method ?? 'GET';
        const json = { 'content-type': 'application/json' };
        const found = await findProvider(url.pathname);
        if (found === null) {
            const body = errorBody('the sandbox knows no such path; put /<provider id> before it');
            return {
                status: 404,
                headers: json,
                body,
                delayMs: 0,
                line: `${method} ${url.pathname}: 404, no provider has this path`,
            };
        }
        const { provider, path } = found;
        const key = keyOf(provider, request, url);
        if (provider.auth.kind === 'query')
            url.searchParams.delete(provider.auth.name);
        const readingsOf = `${provider.id} ${key}`;
        const scenario = parseScenario(key, readings.get(readingsOf) ?? 0);
        // The key itself is never said: what is no scenario may be a real one.
        const who = `${method} /${provider.id}${path}: ${scenario === null ? 'a key that is no scenario' : key}`;
        const plain = scenario === null ? undefined : plainAnswers[scenario.name];
        if (plain !== undefined) {
            return { ...plain, headers: { ...json, ...plain.headers }, delayMs: 0, line: `${who}: ${plain.status}` };
        }
        const asked = { method, path, query: Object.fromEntries(url.searchParams) };
        const own = answers[provider.id];
        const choice = own === undefined ? null : chooseAnswer(own, scenario, asked);
        if (choice === null) {
            const line = `${who}: 404, ${provider.name} has no such request`;
            return { status: 404, headers: json, body: errorBody(`${provider.name} has no such request`), delayMs: 0, line };
        }
        const { answer, balance, expressed } = choice;
        if (scenario?.name === 'drain' && (answer.balance ?? []).length > 0)
            readings.set(readingsOf, (readings.get(readingsOf) ?? 0) + 1);
        const notes = [
            expressed ? '' : ' (answered as sandbox-ok)',
            expressed && balance !== null && answer.budget !== null ? ` (of a budget of ${answer.budget})` : '',
        ];
        return {
            status: answer.status,
            headers: { ...json, ...answer.headers },
            body: renderAnswer(answer, balance, now()),
            delayMs: scenario?.name === 'slow' ? slowMs : 0,
            line: `${who}${notes.join('')}: ${answer.status}${scenario?.name === 'slow' ? ` after ${slowMs / 1000} s` : ''}`,
        };
    };
}
function send(response, { status, headers, body }) {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(body);
}
/**
 * Starts the sandbox: every provider's contract, answered from its own fixtures, on loopback alone.
 * @param port 0 takes any free one.
 * @param log takes one line for each request; a key that is no scenario's is never in it.
 * @throws when the port is taken (`EADDRINUSE`).
 */
async function startSandbox(port, log, now = () => new Date()) {
    const reply = openDesk(now);
    const waiting = new Set();
    const respond = async (request, response) => {
        const answer = await reply(request);
        log(answer.line);
        if (answer.delayMs === 0)
            return send(response, answer);
        const timer = setTimeout(() => send(response, answer), answer.delayMs);
        waiting.add(timer);
        response.once('close', () => {
            clearTimeout(timer);
            waiting.delete(timer);
        });
    };
    const server = node_http.createServer((request, response) => {
        request.resume();
        void respond(request, response);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve());
    });
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        close() {
            for (const timer of waiting)
                clearTimeout(timer);
            server.closeAllConnections();
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
//#endregion

exports.scenarioKeys = scenarioKeys;
exports.scenarios = scenarios;
exports.startSandbox = startSandbox;


/***/ })

};
;