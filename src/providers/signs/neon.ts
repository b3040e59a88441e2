import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Neon says it: it has no balance that a gate could ask for. */
export const neon: SigningVendor = {
  id: 'neon',
  name: 'Neon',
  topUp: 'https://console.neon.tech/app/billing',
  keyVariables: ['NEON_API_KEY', 'DATABASE_URL'],
  signs: [
    {
      cause: 'cap',
      says: 'Your account or project has exceeded the compute time quota.',
      source: 'https://neon.tech/docs/introduction/usage-metrics',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'Your project has exceeded the data transfer quota.',
      source: 'https://neon.tech/docs/introduction/usage-metrics',
      seen: '2026-11-28',
    },
  ],
}
