'use strict';

const gate = require('../gate.js');
const check = require('../check.js');
const start = require('../start.js');

//#region src/core/memory/alerts.ts
/** An issue is not opened before a balance was unknown this often in a row. */
const minUnknown = 3;
/** A balance that cannot be read closes nothing, nor does a missing key. */
function needOf({ status, unknownInARow }) {
  switch (status) {
    case 'low':
    case 'denied':
      return 'open';
    case 'unknown':
      return unknownInARow >= minUnknown ? 'open' : 'stay';
    case 'ok':
    case 'warn':
      return 'close';
    case 'no-key':
    case 'error':
      return 'stay';
  }
}
//#endregion

//#region src/core/render/alert-issue.ts
// The issue of a check whose credit has run out. Anybody may read it, and what is in it is acted upon: it holds our own
// words and figures, and names that mention, link and close nothing.
/** A name in plain words: a title knows no escaping. */
function titleName(name) {
  return gate.cleanLine(name, gate.maxNameCharacters)
    .replace(/[^\p{L}\p{N} .,:/_+-]|-->?|<!--/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
const kinds = {
  low: 'too little credit',
  denied: 'the key is rejected',
  unknown: 'the balance cannot be read',
};
function kindOf({ status }) {
  return status === 'low' || status === 'denied' ? kinds[status] : kinds.unknown;
}
function alertTitle(alert) {
  return `Credit Gate: ${kindOf(alert)}: ${titleName(alert.name)}`;
}
function storyOf(alert) {
  const { status, unit, remaining, required, shortfall, reason, unknownInARow } = alert;
  const figure = (value) => (value === null ? '' : gate.formatFigure(value, unit));
  if (status === 'denied')
    return 'the provider does not take the key. Topping up does not heal that: the key does.';
  if (status !== 'low') {
    const why = reason === null ? '' : ` (${gate.reasons[reason].clause})`;
    return `the balance could not be read${why}, ${Math.max(unknownInARow, minUnknown)} runs in a row.`;
  }
  if (remaining === null)
    return 'the provider says that the credit is used up.';
  const short = shortfall === null ? '' : `, short by ${figure(shortfall)}`;
  return `${figure(remaining)} left, ${figure(required)} required${short}.`;
}
function rowsOf({ providerName, pool, forecast, resetsAt, topUpUrl, checkedAt }, page) {
  const lasts = gate.lastsText(forecast);
  const ends = gate.formatTime(forecast?.runsOutAt ?? null);
  const seen = page === null ? '' : gate.renderLink('run', page);
  const facts = [
    ['Provider', gate.escapeMarkdown(providerName, gate.maxNameCharacters)],
    ['Pool', pool === null ? '' : gate.escapeMarkdown(pool, gate.maxNameCharacters)],
    ['Lasts', ends === '' ? lasts : `${lasts}, until ${ends}`],
    ['Resets', gate.formatTime(resetsAt)],
    ['Top up', gate.renderLink(topUpUrl, topUpUrl)],
    ['Seen', [gate.formatTime(checkedAt), seen].filter((part) => part !== '').join(', ')],
  ];
  const rows = facts.filter(([, text]) => text !== '').map(([name, text]) => `| ${name} | ${text} |`);
  return ['| | |', '| :-- | :-- |', ...rows];
}
function trendOf({ trend, unit }) {
  if (trend.length < 2)
    return [];
  const rows = trend
    .slice(-10)
    .toReversed()
    .map(({ at, remaining }) => `| ${gate.formatTime(gate.formatInstant(new Date(at)))} | ${gate.formatFigure(remaining, unit)} |`);
  return ['', '| Read | Left |', '| :-- | --: |', ...rows];
}
/** @param mark hidden in the text, and how the issue is found again. */
function alertBody(alert, page, mark) {
  return [
    `**${gate.escapeMarkdown(alert.name, gate.maxNameCharacters)}**: ${gate.escapeMarkdown(storyOf(alert))}`,
    '',
    ...rowsOf(alert, page),
    ...trendOf(alert),
    '',
    'Credit Gate keeps this issue up to date, and closes it when the credit is there again.',
    '',
    mark,
  ].join('\n');
}
/** Said when the issue is closed. */
function alertEnd({ name, remaining, unit }, page) {
  const left = remaining === null ? '' : `: ${gate.formatFigure(remaining, unit)} left`;
  const seen = page === null ? '' : ` (${gate.renderLink('run', page)})`;
  return `The credit of **${gate.escapeMarkdown(name, gate.maxNameCharacters)}** is there again${gate.escapeMarkdown(left)}${seen}.`;
}
/** Said when one check has two issues, which two runs at once may have opened. */
const alertTwin = 'Another open issue, an older one, is about the same check.';
//#endregion

//#region src/action/github-issues.ts
// The few requests to GitHub that alert-issue needs, within one time limit. Nothing is tried twice.
/** The label that every issue of ours has. */
const alertLabel = 'credit-gate';
/** Issues with ours for a label, page by page; more than so many are nobody's checks. */
const perPage = 50;
const maxPages = 10;
/** Why GitHub did not do it, as the rest of a sentence. */
class GithubError extends Error {
}
function record(value) {
  return typeof value === 'object' && value !== null ? value : {};
}
const permissionHint = 'the token may not do it; give the job `permissions: issues: write`';
const problems = {
  401: 'the token is not accepted',
  403: permissionHint,
  404: `the repository is not found, or ${permissionHint}`,
  410: 'issues are disabled in this repository',
};
/** Both of GitHub's limits answer 403 or 429; only the headers and the words tell them from a missing right. */
function isLimited(status, headers, value) {
  if (status === 429)
    return true;
  if (status !== 403)
    return false;
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  return limited || /rate limit/i.test(String(record(value)['message']));
}
function problemOf(status) {
  if (status >= 300 && status < 400)
    return 'the repository has moved';
  return problems[status] ?? `GitHub answered ${status}`;
}
function parseJson(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  }
  catch {
    return null;
  }
}
/** An issue of GitHub's answer; null when it is a pull request, or none. */
function issueOf(value) {
  const { number, title, body, user, labels, pull_request } = record(value);
  if (typeof number !== 'number' || pull_request !== undefined)
    return null;
  const names = Array.isArray(labels) ? labels.map((label) => String(record(label)['name'] ?? label)) : [];
  return { number, title: String(title), body: String(body ?? ''), author: record(user), labels: names };
}
function hasLabel(labels) {
  return labels.some((name) => name.toLowerCase() === alertLabel);
}
function openRequests({ token }, maxMs) {
  const ended = new AbortController();
  const requester = check.openRequester(start.userAgent, ended.signal);
  const until = performance.now() + maxMs;
  return {
    async send(method, url, body = null) {
      const left = until - performance.now();
      if (left <= 0)
        throw new GithubError('GitHub took too long');
      const headers = {
        accept: 'application/vnd.github+json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      };
      const request = { method, url: new URL(url), headers, body: body === null ? null : JSON.stringify(body) };
      const answer = await requester.send(request, Math.ceil(left)).catch((error) => {
        const late = error instanceof check.Failure && error.reason === 'timeout';
        throw new GithubError(late ? 'GitHub took too long' : 'GitHub could not be reached');
      });
      const value = parseJson(answer.bytes);
      if (isLimited(answer.status, answer.headers, value))
        throw new GithubError('GitHub limits the rate of requests');
      return { status: answer.status, value };
    },
    end: () => ended.abort(),
  };
}
/** @param maxMs for all requests together. */
function openGithubIssues(repository, maxMs) {
  const { send, end } = openRequests(repository, maxMs);
  const base = `${repository.apiUrl}/repos/${repository.name}/issues`;
  let login;
  const must = ({ status, value }) => {
    if (status < 200 || status > 299)
      throw new GithubError(problemOf(status));
    return value;
  };
  /** The only way in which a token of an installation, which a job's token is, can say whose it is. */
  const whoAmI = async () => {
    if (login !== undefined)
      return login;
    const answer = must(await send('POST', repository.graphqlUrl, { query: '{ viewer { login } }' }));
    const found = record(record(record(answer)['data'])['viewer'])['login'];
    if (typeof found !== 'string' || found === '')
      throw new GithubError('GitHub does not tell whose token it is');
    login = found;
    return found;
  };
  const isMine = ({ login: author, type }, me) => author === me || (type === 'Bot' && author === `${me}[bot]`);
  return {
    async list() {
      const me = await whoAmI();
      const found = new Map();
      for (let page = 1; page <= maxPages; page += 1) {
        const query = new URLSearchParams({
          ...{ labels: alertLabel, state: 'open', creator: me, sort: 'created', direction: 'asc' },
          ...{ per_page: String(perPage), page: String(page) },
        });
        const items = must(await send('GET', `${base}?${query}`));
        if (!Array.isArray(items))
          throw new GithubError('GitHub\u2019s answer is no list');
        for (const item of items) {
          const issue = issueOf(item);
          if (issue !== null && isMine(issue.author, me) && hasLabel(issue.labels))
            found.set(issue.number, issue);
        }
        if (items.length < perPage)
          break;
      }
      return [...found.values()].sort((one, other) => one.number - other.number);
    },
    async create(title, body) {
      const issue = issueOf(must(await send('POST', base, { title, body, labels: [alertLabel] })));
      if (issue === null)
        throw new GithubError('GitHub\u2019s answer is no issue');
      if (hasLabel(issue.labels))
        return issue;
      // Who may not set labels gets none, without a word: the next run would open another one.
      must(await send('PATCH', `${base}/${issue.number}`, { state: 'closed', state_reason: 'not_planned' }));
      throw new GithubError(`the issue did not get its label \`${alertLabel}\`: the token may not set labels`);
    },
    async edit(number, body) {
      must(await send('PATCH', `${base}/${number}`, { body }));
    },
    async close(number, comment) {
      await send('POST', `${base}/${number}/comments`, { body: comment });
      must(await send('PATCH', `${base}/${number}`, { state: 'closed', state_reason: 'completed' }));
    },
    end,
  };
}
//#endregion

//#region src/action/alert-issue.ts
/** Issues that one run opens, edits or closes. */
const maxWrites = 20;
/** For all that GitHub is asked. */
const maxMs = 10_000;
const maxNamed = 5;
/** What is hidden in an issue's text, and tells which check it is about. No name can end it too early: it is a hash. */
async function markOf(repository, name) {
  const { createHash } = await Promise.resolve().then(() => (process.getBuiltinModule?.('node:crypto') ?? require('node:crypto')));
  const hash = createHash('sha256')
    .update(JSON.stringify([repository, name]))
    .digest('hex');
  return `<!-- credit-gate ${hash} -->`;
}
/** The oldest of each check stays; the others are closed. */
async function closeTwins(issues, mark, github) {
  const [oldest, ...twins] = issues.filter(({ body }) => body.includes(mark));
  for (const { number } of twins)
    await github.close(number, alertTwin);
  return oldest;
}
async function settle({ alert, mark }, issue, page, github) {
  const none = { done: 'none', number: null };
  const need = needOf(alert);
  if (need === 'open') {
    const body = alertBody(alert, page, mark);
    if (issue === undefined)
      return { done: 'opened', number: (await github.create(alertTitle(alert), body)).number };
    await github.edit(issue.number, body);
    return { ...none, done: 'edited' };
  }
  if (need !== 'close' || issue === undefined)
    return none;
  await github.close(issue.number, alertEnd(alert, page));
  return { ...none, done: 'closed' };
}
function leftOut(due) {
  const names = due.slice(0, maxNamed).map(({ alert }) => gate.plainText(alert.name, gate.maxNameCharacters));
  const more = due.length > maxNamed ? `, and ${due.length - maxNamed} more` : '';
  return `No more than ${maxWrites} issues are written in a run; left out: ${names.join(', ')}${more}.`;
}
async function tell(alerts, page, repository, github) {
  const marked = await Promise.all(alerts.map(async (alert) => ({ alert, mark: await markOf(repository.id, alert.name) })));
  const due = marked.filter(({ alert }) => needOf(alert) !== 'stay');
  if (due.length === 0)
    return [];
  const issues = await github.list();
  const opened = new Map();
  let writes = 0;
  let at = 0;
  for (; at < due.length && writes < maxWrites; at += 1) {
    const each = due[at];
    const { done, number } = await settle(each, await closeTwins(issues, each.mark, github), page, github);
    if (done !== 'none')
      writes += 1;
    if (number !== null)
      opened.set(number, each.mark);
  }
  if (opened.size > 0) {
    // Another run may have opened one for the same check since they were listed: the younger goes, by who opened it.
    const now = await github.list();
    for (const [number, mark] of opened) {
      const oldest = now.find(({ body }) => body.includes(mark))?.number ?? number;
      if (oldest < number)
        await github.close(number, alertTwin);
    }
  }
  return at < due.length ? [leftOut(due.slice(at))] : [];
}
/**
 * Opens, edits and closes issues.
 * @param page where this run can be seen.
 * @returns warnings: what fails here never changes the job's result.
 */
async function alertByIssue(alerts, page, repository) {
  const github = openGithubIssues(repository, maxMs);
  try {
    return await tell(alerts, page, repository, github);
  }
  catch (error) {
    const why = error instanceof GithubError ? error.message : 'an unknown fault';
    return [`No issue could be written for \`alert-issue\`: ${why}.`];
  }
  finally {
    github.end();
  }
}
//#endregion

exports.alertByIssue = alertByIssue;
