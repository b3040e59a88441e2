import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Exa says it: it has no balance that a gate could ask for. */
export const exa: SigningVendor = {
  id: 'exa',
  name: 'Exa',
  topUp: 'https://dashboard.exa.ai/billing',
  keyVariables: ['EXA_API_KEY'],
  signs: [
    {
      cause: 'credit',
      code: 'NO_MORE_CREDITS',
      fields: ['tag'],
      near: ['exa.ai', 'keep using Exa', 'exa_py', 'exa-js'],
      source: 'https://docs.exa.ai/reference/error-codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'You have exceeded your credits limit. Please top up to keep using Exa',
      source: 'https://docs.exa.ai/reference/error-codes',
      seen: '2026-11-28',
    },
  ],
}
