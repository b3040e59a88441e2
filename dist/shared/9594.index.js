"use strict";
exports.id = 9594;
exports.ids = [9594];
exports.modules = {

/***/ 9594:
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

//#region src/providers/twilio.ts
// https://www.twilio.com/docs/usage/api \u00b7 checked 2026-11-21
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
    account: { required: true, meaning: 'the account SID (`AC\u2026`)' },
    about: {
        key: 'The auth token of the account; or a Main API key as `SK\u2026:secret`.',
        zero: 'The prepaid money is used up.',
        limits: [
            'Subaccounts have no balance of their own: ask with the main account.',
            'Changes of the balance may show late: less may be left than is told.',
            'The currency is the one that the answer names.',
        ],
        sources: [
            'npm twilio 5.8.0 lib/rest/api/v2010/account/balance.d.ts (generated from the vendor\u2019s OpenAPI)',
            'https://www.rubydoc.info/github/twilio/twilio-ruby/Twilio/REST/Api/V2010/AccountContext/BalanceInstance',
            'https://www.twilio.com/docs/api/errors/20003',
        ],
    },
    failureOf({ status }) {
        if (status !== 404)
            return null;
        return gate.Failure.configuration('there is no such account for this key (404)', 'Check `account`: it must be the account SID (`AC\u2026`) that the auth token belongs to.');
    },
    async read(api, { account }) {
        const Balance = asking.object({ balance: asking.optionalDecimal(), currency: asking.optionalText() });
        const path = `/2010-04-01/Accounts/${encodeURIComponent(account ?? '')}/Balance.json`;
        const { balance, currency } = await api.get(path, Balance);
        if (balance === null || currency === null || !asking.unitForm.test(currency))
            throw gate.Failure.because('unexpected-body', 'the answer has no balance', {
                hint: 'A subaccount has no balance of its own: ask with the SID and the token of the main account.',
            });
        return {
            pools: [
                gate.pool({
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

exports.twilio = twilio;


/***/ })

};
;