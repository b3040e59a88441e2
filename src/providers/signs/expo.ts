import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Expo says it: it has no balance that a gate could ask for. */
export const expo: SigningVendor = {
  id: 'expo',
  name: 'Expo',
  topUp: 'https://expo.dev/settings/billing',
  keyVariables: ['EXPO_TOKEN'],
  signs: [
    {
      cause: 'cap',
      says: 'This account has used its … builds from the Free plan this month',
      source: 'https://docs.expo.dev/billing/plans/',
      seen: '2026-11-28',
    },
  ],
}
