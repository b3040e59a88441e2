export const id = 668;
export const ids = [668];
export const modules = {

/***/ 8989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ scenarioKeys),
/* harmony export */   Bn: () => (/* binding */ atPresent),
/* harmony export */   Mo: () => (/* binding */ parseScenario),
/* harmony export */   Ov: () => (/* binding */ plainScenarios),
/* harmony export */   hz: () => (/* binding */ withBalance)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
/* harmony import */ var _core_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6035);
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8245);
/* harmony import */ var _core_wire_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3146);




/** Scenarios that any provider can be in, told by status alone. */
const plainScenarios = {
    forbidden: {
        status: 403,
        body: '{"error":{"message":"This key may not read the balance","type":"permission_error"}}',
    },
    'rate-limited': {
        status: 429,
        headers: { 'retry-after': '1' },
        body: '{"error":{"message":"Too many requests","type":"rate_limit_error"}}',
    },
    down: { status: 503, body: '{"error":{"message":"Service temporarily unavailable","type":"server_error"}}' },
};
const fixtureScenarios = ['ok', 'low', 'empty', 'unlimited', 'unauthorized', 'slow', 'maintenance', 'garbage'];
/** Every key without a figure in it, for people. */
const scenarioKeys = [...fixtureScenarios, ...Object.keys(plainScenarios)].map((name) => `sandbox-${name}`);
/**
 * Reads a key.
 * @param readings how often a draining key was read before.
 */
function parseScenario(key, readings) {
    const name = key.startsWith('sandbox-') ? key.slice('sandbox-'.length) : '';
    const [, kind = '', figure = ''] = /^(balance|drain)-(.+)$/.exec(name) ?? [];
    const amount = (0,_core_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlainDecimal */ .PE)(figure.replace(/^-/, ''));
    if (kind === 'balance' && amount !== null)
        return { name: kind, balance: figure.startsWith('-') ? amount.neg() : amount };
    if (kind === 'drain' && amount !== null)
        return { name: kind, balance: amount.times(-readings).plus(100) };
    if (name === 'low')
        return { name, balance: (0,_core_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlainDecimal */ .PE)('0.95') };
    return scenarioKeys.includes(key) ? { name, balance: null } : null;
}
/** The answers with a balance written into them; null where the provider's answer has no place for it. */
function withBalance(answers, balance) {
    if (answers.balance.length === 0)
        return null;
    return answers.ok.map((answer) => {
        const body = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(answer.body, null, (text) => new _core_wire_number_js__WEBPACK_IMPORTED_MODULE_2__/* .WireNumber */ .N(text));
        for (const { pointer, times = '1', plus = '0', as = 'number' } of answers.balance) {
            const path = (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonPointer */ .H)(pointer) ?? [];
            const parent = (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonPointer */ .Q)(body, path.slice(0, -1));
            const name = path.at(-1) ?? '';
            if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name))
                continue;
            const text = (0,_core_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDecimal */ .zJ)(balance.times(times).plus(plus));
            Object.assign(parent, { [name]: as === 'string' ? text : new _core_wire_number_js__WEBPACK_IMPORTED_MODULE_2__/* .WireNumber */ .N(text) });
        }
        const numbers = {
            test: (value) => value instanceof _core_wire_number_js__WEBPACK_IMPORTED_MODULE_2__/* .WireNumber */ .N,
            stringify: (value) => value.text,
        };
        return { ...answer, body: (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(body, null, undefined, [numbers]) ?? '' };
    });
}
const day = 86_400_000;
/** Moves the dates of a body by whole days, from the fixture's clock to the real one. */
function atPresent({ body, now }, present) {
    if (now === null)
        return body;
    const days = Math.floor((present.getTime() - Date.parse(now)) / day);
    return body
        .replace(/\b\d{4}-\d{2}-\d{2}(?=T|")/g, (date) => {
        const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * day);
        return Number.isNaN(moved.getTime()) ? date : moved.toISOString().slice(0, 10);
    })
        .replace(/(_(?:time|at|unix)"\s*:\s*)(\d{10})\b/g, (_, name, seconds) => `${name}${Number(seconds) + days * 86_400}`);
}


/***/ }),

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/providers/registry.js + 53 modules
var registry = __webpack_require__(7881);
;// CONCATENATED MODULE: ./lib/sandbox/answers.js
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/current_balance',
            },
        ],
    },
    anthropic: {
        ok: [],
        empty: null,
        unlimited: null,
        unauthorized: null,
        garbage: null,
        maintenance: null,
        balance: [],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/payg/remaining_usd',
            },
            {
                pointer: '/payg/total_usd',
                plus: '7.5',
            },
        ],
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
                body: '{"code":401,"msg":"Unauthorized – Authentication failed"}',
                now: '2026-05-10T12:00:00Z',
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
            },
        ],
        balance: [
            {
                pointer: '/data',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/result/balance',
                times: '100',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/account/credits',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/stripe_balance',
                times: '-1',
                plus: '-3.94',
            },
        ],
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
                body: '{"remaining_credits":"25.5000","credit_usage":"4.5000","total_deposits":"30.0000","usage_by_api_key":[{"api_key_id":"d9eb93dc-56b1-4216-91b5-a44944508bbc","api_key_name":"a|b\\n::add-mask::x\\n<script>","credit_usage":"4.2000","total_requests":150,"created_at":"2023-10-01T12:00:00.000Z","is_active":true,"spend_limit":"5.0000","spend_limit_period":"month","period_spend":"1.2000","period_start":"2026-05-01T00:00:00.000Z","expires_at":"2027-01-01T00:00:00.000Z"}]}',
                now: '2026-05-10T12:00:00Z',
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
            },
        ],
        maintenance: null,
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/info/max_budget',
                plus: '2.13',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/balance',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/usd_balance',
                as: 'string',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/data/total_available',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/availableBalance',
                times: '10000',
                as: 'string',
            },
        ],
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
            },
            {
                method: 'GET',
                path: '/v1/dashboard/billing/subscription',
                query: {},
                status: 401,
                headers: {
                    'content-type': 'application/json',
                },
                body: '{"error":{"message":"无效的令牌","type":"one_api_error"}}',
                now: null,
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/hard_limit_usd',
                plus: '12.345',
            },
        ],
    },
    openai: {
        ok: [],
        empty: null,
        unlimited: null,
        unauthorized: null,
        garbage: null,
        maintenance: null,
        balance: [],
    },
    openrouter: {
        ok: [],
        empty: null,
        unlimited: null,
        unauthorized: null,
        garbage: null,
        maintenance: null,
        balance: [],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/creditsRemaining',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/credits',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/data/myself/clientBalance',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/creditBalance',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/balances/usd',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/balance',
                as: 'string',
            },
        ],
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
            },
        ],
        maintenance: null,
        balance: [
            {
                pointer: '/coreInvoice/prepaidCredits/val',
                times: '-100',
                as: 'string',
            },
        ],
    },
};

// EXTERNAL MODULE: ./lib/sandbox/scenario.js
var sandbox_scenario = __webpack_require__(8989);
;// CONCATENATED MODULE: ./lib/sandbox/server.js




/** Providers that answer at the root too, so that a workflow needs no path: the founding five. */
const atRoot = ['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev'];
/** How long `sandbox-slow` is silent: longer than any attempt may take. */
const slowMs = 60_000;
function samePath(pattern, path) {
    const [wanted, given] = [pattern.split('/'), path.split('/')];
    return wanted.length === given.length && wanted.every((segment, index) => segment === '*' || segment === given[index]);
}
/** The answer to a request: the one with its very query, else with its page, else any of its path. */
function chooseAnswer(candidates, method, url) {
    const matching = candidates.filter((answer) => answer.method === method && samePath(answer.path, url.pathname));
    const query = Object.fromEntries(url.searchParams);
    const exact = matching.find((answer) => Object.entries(answer.query).every(([name, value]) => query[name] === value) &&
        Object.keys(answer.query).length === Object.keys(query).length);
    const paged = matching.find((answer) => (answer.query['page'] ?? '') === (query['page'] ?? ''));
    return exact ?? paged ?? matching[0] ?? null;
}
/** The key of a request, wherever its provider puts it; empty when there is none. */
function keyOf({ auth }, request, url) {
    const header = (name) => String(request.headers[name.toLowerCase()] ?? '');
    if (auth.kind === 'query')
        return url.searchParams.get(auth.name) ?? '';
    if (auth.kind === 'header')
        return header(auth.name).slice((auth.prefix ?? '').length);
    const [, credentials = ''] = /^\S+\s+(.*)$/.exec(header('authorization')) ?? [];
    if (auth.kind === 'bearer')
        return credentials;
    const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':');
    return [password, user].find((part) => part.startsWith('sandbox-')) ?? password;
}
/** The scenario's answers; null when this provider cannot express it. */
function answersOf(scenario, provider) {
    if (scenario.balance !== null)
        return (0,sandbox_scenario/* withBalance */.hz)(provider, scenario.balance);
    if (scenario.name === 'ok' || scenario.name === 'slow')
        return provider.ok;
    const own = {
        empty: provider.empty,
        unlimited: provider.unlimited,
        unauthorized: provider.unauthorized,
        garbage: provider.garbage,
        maintenance: provider.maintenance,
    };
    return own[scenario.name] ?? null;
}
/** Which provider a path is for, and the path as that provider knows it. */
function findProvider(path) {
    const [, first = ''] = path.split('/');
    const named = registry/* providers */.r.find(({ id }) => id === first);
    if (named !== undefined)
        return { provider: named, path: path.slice(first.length + 1) || '/' };
    const founding = registry/* providers */.r.find(({ id }) => atRoot.includes(id) && (answers[id]?.ok ?? []).some((answer) => samePath(answer.path, path)));
    return founding === undefined ? null : { provider: founding, path };
}
function send(response, status, headers, body) {
    response.writeHead(status, {
        'content-type': 'application/json',
        ...headers,
        'content-length': Buffer.byteLength(body),
    });
    response.end(body);
}
/**
 * Starts the sandbox: every provider's contract, answered from its own fixtures, on loopback alone.
 * @param port 0 takes any free one.
 * @param log takes one line for each request; a key that is no scenario's is never in it.
 * @throws when the port is taken (`EADDRINUSE`).
 */
async function startSandbox(port, log) {
    const readings = new Map();
    const slow = new Set();
    const server = (0,external_node_http_.createServer)((request, response) => {
        request.resume();
        const url = new URL(request.url ?? '/', 'http://127.0.0.1');
        const found = findProvider(url.pathname);
        if (found === null) {
            log(`${request.method} ${url.pathname}: no provider has this path`);
            return send(response, 404, {}, '{"error":{"message":"the sandbox knows no such path; put /<provider id> before it"}}');
        }
        const { provider, path } = found;
        url.pathname = path;
        const key = keyOf(provider, request, url);
        const read = readings.get(`${provider.id} ${key}`) ?? 0;
        if (key.startsWith('sandbox-drain-'))
            readings.set(`${provider.id} ${key}`, read + 1);
        if (provider.auth.kind === 'query')
            url.searchParams.delete(provider.auth.name);
        const scenario = (0,sandbox_scenario/* parseScenario */.Mo)(key, read);
        const plain = scenario === null ? undefined : sandbox_scenario/* plainScenarios */.Ov[scenario.name];
        const own = answers[provider.id];
        const wanted = scenario === null || own === undefined ? null : answersOf(scenario, own);
        const told = scenario === null ? 'a key that is no scenario' : key;
        if (plain !== undefined) {
            log(`${request.method} /${provider.id}${path}: ${told}: ${plain.status}`);
            return send(response, plain.status, plain.headers ?? {}, plain.body);
        }
        const answer = chooseAnswer(wanted ?? own?.ok ?? [], request.method ?? 'GET', url) ??
            chooseAnswer(own?.ok ?? [], request.method ?? 'GET', url);
        const instead = wanted === null ? ' (answered as sandbox-ok)' : '';
        if (answer === null) {
            log(`${request.method} /${provider.id}${path}: ${told}: 404, not a request of this provider`);
            return send(response, 404, {}, '{"error":{"message":"not a request of this provider"}}');
        }
        log(`${request.method} /${provider.id}${path}: ${told}${instead}: ${answer.status}`);
        const reply = () => send(response, answer.status, answer.headers, (0,sandbox_scenario/* atPresent */.Bn)(answer, new Date()));
        if (scenario?.name !== 'slow')
            return reply();
        const timer = setTimeout(reply, slowMs);
        slow.add(timer);
        response.once('close', () => clearTimeout(timer));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve());
    });
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        close() {
            for (const timer of slow)
                clearTimeout(timer);
            server.closeAllConnections();
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}


/***/ })

};
