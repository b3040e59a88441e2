// Servers of one family (One API, New API, AIHubMix): a key has a quota of its own, or none.

/** What is to be said of a key without one. */
export const noQuota =
  'The key has no quota of its own: what its owner’s account has left decides, and a key cannot read that.'
