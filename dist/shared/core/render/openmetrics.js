'use strict';

const gate = require('../../gate.js');

//#region src/core/render/openmetrics.ts
/** https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details */
function escapeLabel(text) {
  return gate.cleanLine(text, gate.maxFieldNameCharacters).replace(/[\\"]/g, '\\$&');
}
function renderSample(name, { labels, value }) {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`);
  return pairs.length === 0 ? `${name} ${value}` : `${name}{${pairs.join(',')}} ${value}`;
}
function renderFamily({ name, help, samples }) {
  if (samples.length === 0)
    return [];
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...samples.map((sample) => renderSample(name, sample))];
}
function secondsOf(time) {
  if (time === null || time === undefined)
    return null;
  const at = new Date(time).getTime();
  return Number.isNaN(at) ? null : String(Math.floor(at / 1000));
}
const figure = (value) => (value === null ? null : gate.formatDecimal(value));
const flag = (is) => (is ? '1' : '0');
/** What is told of each check; null is "not known", and then there is no sample: absent is not zero. */
const ofChecks = [
  ['remaining', 'What can be spent from the pool now, in its unit.', ({ pool }) => figure(gate.amountLeft(pool))],
  [
    'required',
    'What must be left for the check to be ok, in the unit of the pool.',
    ({ required }) => figure(required),
  ],
  ['shortfall', 'What is missing, where there is too little.', ({ shortfall }) => figure(shortfall)],
  ['warn_below', 'The soft limit.', ({ warnBelow }) => figure(warnBelow)],
  ['limit', 'What a cycle, a key or a budget allows.', ({ pool }) => figure(pool?.limit ?? null)],
  ['used', 'What was spent of it.', ({ pool }) => figure(pool?.used ?? null)],
  ['runs_left', 'How many more jobs of the estimated cost the balance covers.', ({ runsLeft }) => figure(runsLeft)],
  ['unlimited', 'Is the pool unlimited?', ({ pool }) => (pool === null ? null : flag(gate.isUnlimited(pool)))],
  ['reset_timestamp_seconds', 'When the pool starts anew.', ({ pool }) => secondsOf(pool?.resetsAt)],
  ['expiry_timestamp_seconds', 'When the credit expires.', ({ pool }) => secondsOf(pool?.expiresAt)],
  ['read_timestamp_seconds', 'When the provider was asked.', ({ checkedAt }) => secondsOf(checkedAt)],
];
function labelsOf({ name, provider, pool, askedPool, unit }) {
  return { check: name, provider, pool: pool?.id ?? askedPool ?? '', unit: unit ?? '' };
}
/**
 * A run as gauges, in Prometheus' text format as OpenMetrics has it, for a textfile collector or a Pushgateway. There
 * are no times beside the values: a collector takes none.
 */
function renderOpenMetrics({ results, verdict, configurationErrors, endedAt }) {
  const families = [
    {
      name: 'credit_gate_should_run',
      help: 'May the expensive job start?',
      samples: [{ labels: {}, value: flag(verdict.shouldRun) }],
    },
    {
      name: 'credit_gate_configuration_errors',
      help: 'How much is wrong with the configuration; no provider is asked then.',
      samples: [{ labels: {}, value: String(configurationErrors.length) }],
    },
    {
      name: 'credit_gate_run_timestamp_seconds',
      help: 'When the gate came to its verdict.',
      samples: [{ labels: {}, value: secondsOf(endedAt) ?? '0' }],
    },
    {
      name: 'credit_gate_check_status',
      help: 'How the check ended: 1 for its status, 0 for every other.',
      samples: results.flatMap((result) => gate.statuses.map((status) => ({
        labels: { check: result.name, provider: result.provider, status },
        value: flag(result.status === status),
      }))),
    },
    ...ofChecks.map(([name, help, tell]) => ({
      name: `credit_gate_check_${name}`,
      help,
      samples: results.flatMap((result) => {
        const value = tell(result);
        return value === null ? [] : [{ labels: labelsOf(result), value }];
      }),
    })),
  ];
  return `${[...families.flatMap(renderFamily), '# EOF'].join('\n')}\n`;
}
//#endregion

exports.renderOpenMetrics = renderOpenMetrics;
