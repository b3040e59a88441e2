/** The outputs, as the contract lists them. */
export const outputNames = [
  'should-run',
  'status',
  'decided-by',
  'remaining',
  'unit',
  'required',
  'shortfall',
  'first-ok',
  'ok-checks',
  'problem-checks',
  'runs-left',
  'days-left',
  'message',
  'cause',
  'explanation',
  'results',
] as const
