import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Cloudflare says it: it has no balance that a gate could ask for. */
export const cloudflare: SigningVendor = {
  id: 'cloudflare',
  name: 'Cloudflare',
  topUp: 'https://dash.cloudflare.com/?to=/:account/billing',
  keyVariables: ['CLOUDFLARE_API_TOKEN'],
  signs: [
    {
      cause: 'cap',
      says: '…you have used up your daily free allocation of 10,000 neurons',
      source: 'https://developers.cloudflare.com/workers-ai/platform/pricing/',
      seen: '2026-11-28',
    },
  ],
}
