'use strict';

const gate = require('../gate.js');
const start = require('../start.js');

//#region src/action/receipt/leave-readings.ts
function save(text) {
    try {
        gate.appendToRunnerFile('GITHUB_STATE', { [start.stateName]: text });
    }
    catch (error) {
        // The gate's verdict stands without it.
        gate.info(`There will be no receipt: nothing can be left for the post step (${error.code ?? 'unknown fault'}).`);
    }
}
/** Tells the post step that there is nothing for it to do. */
function leaveNothing() {
    save(start.nothingToDo);
}
/** Leaves what the gate read for the post step: no key, and nothing at all where no receipt can follow. */
async function leaveReadings({ report, plan }, environment) {
    if (plan === null || plan.receipt === 'false') {
        leaveNothing();
        return;
    }
    const { text, note } = start.renderState({
        receipt: plan.receipt,
        summary: plan.summary,
        problem: gate.hasProblem(report),
        sawSuccess: gate.readInputs(environment)['job-status'] === 'success',
        asked: await gate.askedOf(plan, environment),
        readings: gate.saveFirstReadings(gate.firstReadingsOf(report, plan, plan.cleaner.clean)),
    });
    // Who did not ask for a receipt need not hear that there is none.
    if (note !== null && plan.receipt === 'true')
        gate.info(note);
    save(text);
}
//#endregion

//#region src/action/main.ts
void start.runToEnd(async () => {
    const gate$1 = await gate.runGate(process.env);
    const { report, plan } = gate$1;
    if (plan !== null && plan.run !== null) {
        // Whatever is to be said is said by this step itself.
        leaveNothing();
        const { runScript } = await Promise.resolve().then(() => require('./run-script.js'));
        return runScript(gate$1, plan, plan.run, process.env);
    }
    await leaveReadings(gate$1, process.env);
    return report.verdict.outcome === 'fail' ? 1 : 0;
}, (message) => gate.error(message, { title: 'Credit Gate' }));
//#endregion
