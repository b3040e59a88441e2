"use strict";
exports.id = 954;
exports.ids = [954];
exports.modules = {

/***/ 954:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const server = __webpack_require__(470);
const registry = __webpack_require__(690);
const main = __webpack_require__(777);
__webpack_require__(67);
__webpack_require__(512);
__webpack_require__(975);

//#region src/cli/sandbox-command.ts
function introduce(origin) {
    return [
        `Credit Gate sandbox: ${origin} (loopback only; stop it with Ctrl-C)`,
        '',
        `Each provider is under its own path: base-url ${origin}/<provider id>`,
        `Keys: ${[...server.scenarioKeys, 'sandbox-balance-12.5', 'sandbox-drain-0.5'].join(', ')}`,
        '',
        'In a shell:',
        `  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url ${origin}/apertis`,
        'In a workflow, on the same machine:',
        `  with: { provider: apertis, api-key: sandbox-low, minimum: 5 USD, base-url: "${origin}/apertis" }`,
        '',
    ].join('\n');
}
function readPort(words) {
    const { flags, positionals, errors } = registry.parseArguments(words, { values: ['port'], switches: ['help', 'no-color'] });
    const wrong = [...errors];
    const text = flags.get('port') ?? '0';
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        wrong.push({ where: '', field: '--port', message: 'is a number from 0 to 65535; 0 takes any free one' });
    if (positionals.length > 0)
        wrong.push({ where: '', field: 'sandbox', message: 'takes no words, only --port' });
    if (wrong.length > 0)
        throw new main.Stop(main.exitCodes.usage, `credit-gate sandbox:\n${main.listErrors(wrong)}`);
    return Number(text);
}
/** `credit-gate sandbox [--port N]`: serves until it is stopped. */
async function sandboxCommand(words) {
    const port = readPort(words);
    const sandbox = await server.startSandbox(port, (line) => process.stderr.write(`${line}\n`)).catch((error) => {
        const why = error.code === 'EADDRINUSE' ? 'it is taken' : (error.code ?? 'unknown fault');
        throw new main.Stop(main.exitCodes.unknown, `credit-gate sandbox: cannot listen on port ${port}: ${why}. Choose another with --port, or leave it out to take any free one.`);
    });
    process.stdout.write(introduce(sandbox.origin));
    await new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
    await sandbox.close();
    return main.exitCodes.ok;
}
//#endregion

exports.sandboxCommand = sandboxCommand;


/***/ })

};
;