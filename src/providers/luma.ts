// https://docs.lumalabs.ai/changelog/callbacks-and-credits-balance · checked 2026-11-28
// Traps: the balance is told in cents.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const balance = { id: 'balance', label: 'Credit balance', unit: 'USD' }

export const luma: Provider = {
  id: 'luma',
  name: 'Luma Dream Machine',
  aliases: ['lumalabs', 'luma-ai', 'lumaai', 'dream-machine'],
  origin: 'https://api.lumalabs.ai',
  keyVariable: 'LUMAAI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /dream-machine/v1/credits',
  documentation: 'https://docs.lumalabs.ai/changelog/callbacks-and-credits-balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://lumalabs.ai',
  pools: [balance],
  about: {
    key: 'Any API key of the account. Credits of the web application do not count.',
    sources: [
      'github tryAGI/Luma src/libs/Luma/openapi.yaml (a copy of the vendor’s document: “in USD cents”)',
      'github lumalabs/lumaai-python src/lumaai/types/credit_get_response.py (the vendor’s SDK)',
    ],
  },
  read: readFigure(balance, { path: '/dream-machine/v1/credits', at: ['credit_balance'], times: '0.01' }),
}
