'use strict';

const gate = require('../gate.js');
const start = require('../start.js');
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));

//#region src/action/receipt/leave-readings.ts
function save(text) {
  gate.appendToRunnerFile('GITHUB_STATE', { [start.stateName]: text });
}
/** The runner writes the event's file when a job begins; nothing else tells that. Now, where there is no such file. */
function startOfJob(environment) {
  const event = node_fs.statSync(environment['GITHUB_EVENT_PATH'] ?? '', { throwIfNoEntry: false });
  return Math.floor(Math.min(Date.now(), event?.mtimeMs ?? Number.POSITIVE_INFINITY));
}
/**
 * Tells the post step that there is nothing for it to do. Before anything is asked: what a step that is killed leaves empty,
 * a later step could fill, and name a way to the key that the gate never went.
 */
function leaveNothing() {
  try {
    save(start.nothingToDo);
  }
  catch {
    // It is told where there is something to leave.
  }
}
/** Leaves what the gate read for the post step: no key, and nothing more than `leaveNothing` where no receipt can follow. */
async function leaveReadings({ report, plan }, environment) {
  if (plan === null || (plan.receipt === 'false' && plan.logFile === null))
    return;
  const { text, note } = start.renderState({
    receipt: plan.receipt,
    summary: plan.summary,
    problem: gate.hasProblem(report),
    sawSuccess: gate.readInputs(environment)['job-status'] === 'success',
    logFile: plan.logFile,
    since: startOfJob(environment),
    asked: await gate.askedOf(plan, environment),
    readings: gate.saveFirstReadings(gate.firstReadingsOf(report, plan, plan.cleaner.clean)),
  });
  // Who did not ask for a receipt need not hear that there is none.
  if (note !== null && plan.receipt === 'true')
    gate.info(note);
  try {
    save(text);
  }
  catch (error) {
    // The gate's verdict stands without it.
    gate.info(`There will be no receipt: nothing can be left for the post step (${error.code ?? 'unknown fault'}).`);
  }
}
//#endregion

//#region src/action/tell-alerts.ts
const title = 'Credit Gate: no issue';
/** Is a pull request behind this run? Whoever made it must not write to the repository's issues by it. */
function isOfPullRequest(environment) {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const event = gate.readEvent(environment['GITHUB_EVENT_PATH']);
  return (name.startsWith('pull_request') ||
    (name === 'issue_comment' && event.issue?.pull_request !== undefined) ||
    (name === 'workflow_run' && event.workflow_run?.event?.startsWith('pull_request') === true));
}
/** `https://github.com/acme/widgets/actions/runs/7`; null where this run has no page. */
function pageOf(environment) {
  const server = environment['GITHUB_SERVER_URL'] ?? '';
  const [repository, run] = [environment['GITHUB_REPOSITORY'] ?? '', environment['GITHUB_RUN_ID'] ?? ''];
  return server === '' || repository === '' || run === '' ? null : `${server}/${repository}/actions/runs/${run}`;
}
/** `alert-issue`: what could not be told is a warning, and never changes the job\u2019s result. */
async function tellAlerts({ report, plan, memory }, environment, say) {
  if (plan === null || memory === null || !plan.alertIssue)
    return;
  if (isOfPullRequest(environment)) {
    say.info('alert-issue: the run of a pull request opens, edits and closes no issue.');
    return;
  }
  const token = gate.readInputs(environment)['github-token']?.trim() ?? '';
  const name = environment['GITHUB_REPOSITORY'] ?? '';
  if (token === '' || name === '') {
    say.warning(`No issue could be written for alert-issue: ${token === '' ? 'github-token is empty' : 'there is no repository'}.`, { title });
    return;
  }
  const [{ alertByIssue }, { alertsOf }] = await Promise.all([
    Promise.resolve().then(() => require('./alert-issue.js')),
    Promise.resolve().then(() => require('../core/memory/alerts-of.js')),
  ]);
  if (plan.historyFile === null && report.results.some(({ status }) => status === 'unknown')) {
    say.info('alert-issue: a balance that is unknown opens no issue without `history-file`, which counts how often.');
  }
  const apiUrl = (environment['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`;
  const id = environment['GITHUB_REPOSITORY_ID'] || name.toLowerCase();
  const warnings = await alertByIssue(alertsOf(report, plan, memory), pageOf(environment), {
    ...{ apiUrl, graphqlUrl, name, id, token },
  });
  for (const warning of warnings)
    say.warning(warning, { title });
}
//#endregion

//#region src/action/main.ts
void start.runToEnd(async () => {
  leaveNothing();
  const gate$1 = await gate.runGate(process.env);
  const { report, plan } = gate$1;
  await tellAlerts(gate$1, process.env, { info: gate.info, warning: gate.warning });
  if (plan !== null && plan.run !== null) {
    // Whatever is to be said is said by this step itself: nothing is left for the post step.
    const { runScript } = await Promise.resolve().then(() => require('./run-script.js'));
    return runScript(gate$1, plan, plan.run, process.env);
  }
  await leaveReadings(gate$1, process.env);
  return report.verdict.outcome === 'fail' ? 1 : 0;
}, (message) => gate.error(message, { title: 'Credit Gate' }));
//#endregion
