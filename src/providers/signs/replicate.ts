import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Replicate says it: it has no balance that a gate could ask for. */
export const replicate: SigningVendor = {
  id: 'replicate',
  name: 'Replicate',
  topUp: 'https://replicate.com/account/billing',
  keyVariables: ['REPLICATE_API_TOKEN'],
  signs: [
    {
      cause: 'credit',
      code: 'Insufficient credit',
      fields: ['title'],
      near: ['replicate'],
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'You have insufficient credit to run this model. Go to https://replicate.com/account/billing',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: 'Monthly spend limit reached',
      fields: ['title'],
      near: ['replicate'],
      page: 'https://replicate.com/account/billing#limits',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: "You've hit your monthly spend limit. You can change or remove your limit at https://replicate.com",
      page: 'https://replicate.com/account/billing#limits',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'rate',
      says: '…while you have less than $5.0 in credit',
      isTransient: true,
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.replicate.com",
      orCap: true,
      most: 'probable',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.replicate.com',
      orCap: true,
      most: 'probable',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
  ],
}
