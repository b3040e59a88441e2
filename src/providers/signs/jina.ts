import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Jina AI says it: it has no balance that a gate could ask for. */
export const jina: SigningVendor = {
  id: 'jina',
  name: 'Jina AI',
  topUp: 'https://jina.ai/api-dashboard/key-manager',
  keyVariables: ['JINA_API_KEY'],
  signs: [
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.jina.ai",
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.jina.ai',
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://r.jina.ai",
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://r.jina.ai',
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://s.jina.ai",
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://s.jina.ai',
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
  ],
}
