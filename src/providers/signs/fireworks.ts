import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Fireworks AI says it: it has no balance that a gate could ask for. */
export const fireworks: SigningVendor = {
  id: 'fireworks',
  name: 'Fireworks AI',
  topUp: 'https://app.fireworks.ai/account/billing',
  keyVariables: ['FIREWORKS_API_KEY'],
  signs: [
    {
      cause: 'credit',
      says: '…is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices',
      orCap: true,
      most: 'probable',
      source: 'https://docs.fireworks.ai/guides/inference-error-codes',
      seen: '2026-11-28',
    },
  ],
}
