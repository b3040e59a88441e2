'use strict';

const node_os = (process.getBuiltinModule?.('node:os') ?? require('node:os'));

//#region src/cli/leave-on-signals.ts
/**
 * Leaves at once, red, when told to: 130 for Ctrl-C. Said by ourselves because the system does nothing of its own about
 * a signal to a container's first process.
 * @returns ends this: from then on somebody else listens.
 */
function leaveOnSignals() {
  const leave = (signal) => process.exit(128 + node_os.constants.signals[signal]);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals)
    process.once(signal, leave);
  return () => {
    for (const signal of signals)
      process.off(signal, leave);
  };
}
//#endregion

exports.leaveOnSignals = leaveOnSignals;
