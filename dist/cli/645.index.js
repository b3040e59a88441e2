export const id = 645;
export const ids = [645];
export const modules = {

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandboxCommand: () => (/* binding */ sandboxCommand)
/* harmony export */ });
/* harmony import */ var _sandbox_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9668);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(535);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(100);





function introduce(origin) {
    return [
        `Credit Gate sandbox: ${origin} (loopback only; stop it with Ctrl-C)`,
        '',
        `Each provider is under its own path: base-url ${origin}/<provider id>`,
        `Keys: ${[..._sandbox_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .scenarioKeys */ .BZ, 'sandbox-balance-12.5', 'sandbox-drain-0.5'].join(', ')}`,
        '',
        'In a shell:',
        `  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url ${origin}/apertis`,
        'In a workflow, on the same machine:',
        `  with: { provider: apertis, api-key: sandbox-low, minimum: 5 USD, base-url: "${origin}/apertis" }`,
        '',
    ].join('\n');
}
function readPort(words) {
    const { flags, positionals, errors } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(words, { values: ['port'], switches: ['help', 'no-color'] });
    const wrong = [...errors];
    const text = flags.get('port') ?? '0';
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        wrong.push({ where: '', field: '--port', message: 'is a number from 0 to 65535; 0 takes any free one' });
    if (positionals.length > 0)
        wrong.push({ where: '', field: 'sandbox', message: 'takes no words, only --port' });
    if (wrong.length > 0)
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_4__/* .Stop */ .V(_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.usage, `credit-gate sandbox:\n${(0,_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .listErrors */ .G)(wrong)}`);
    return Number(text);
}
/** `credit-gate sandbox [--port N]`: serves until it is stopped. */
async function sandboxCommand(words) {
    const port = readPort(words);
    const sandbox = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .startSandbox */ .O)(port, (line) => process.stderr.write(`${line}\n`)).catch((error) => {
        const why = error.code === 'EADDRINUSE' ? 'it is taken' : (error.code ?? 'unknown fault');
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_4__/* .Stop */ .V(_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.unknown, `credit-gate sandbox: cannot listen on port ${port}: ${why}. Choose another with --port, or leave it out to take any free one.`);
    });
    process.stdout.write(introduce(sandbox.origin));
    await new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
    await sandbox.close();
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok;
}


/***/ })

};
