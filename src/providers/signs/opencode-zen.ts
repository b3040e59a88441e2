import type { SigningVendor } from '../../core/provider/sign.ts'

/** How OpenCode Zen says it: it has no balance that a gate could ask for. */
export const opencodeZen: SigningVendor = {
  id: 'opencode-zen',
  name: 'OpenCode Zen',
  topUp: 'https://opencode.ai/zen',
  keyVariables: ['OPENCODE_API_KEY'],
  signs: [
    {
      cause: 'credit',
      code: 'CreditsError',
      near: ['opencode.ai'],
      source: 'https://opencode.ai/docs/zen',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'Insufficient balance. Manage your billing here: https://opencode.ai',
      source: 'https://opencode.ai/docs/zen',
      seen: '2026-11-28',
    },
  ],
}
