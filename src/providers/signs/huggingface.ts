import type { Sign } from '../../core/provider/sign.ts'

export const huggingfaceSigns: readonly Sign[] = [
  {
    cause: 'cap',
    says: 'You have exceeded your monthly included credits',
    source: 'https://huggingface.co/docs/inference-providers/pricing',
    seen: '2026-11-28',
  },
  {
    cause: 'cap',
    says: 'You have depleted your monthly included credits',
    source: 'https://huggingface.co/docs/inference-providers/pricing',
    seen: '2026-11-28',
  },
  {
    cause: 'cap',
    says: "Client error '402 Payment Required' for url 'https://router.huggingface.co",
    most: 'probable',
    source: 'https://huggingface.co/docs/inference-providers/pricing',
    seen: '2026-11-28',
  },
  {
    cause: 'cap',
    says: '402 Client Error: Payment Required for url: https://router.huggingface.co',
    most: 'probable',
    source: 'https://huggingface.co/docs/inference-providers/pricing',
    seen: '2026-11-28',
  },
]
