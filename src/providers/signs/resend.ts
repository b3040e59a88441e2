import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Resend says it: it has no balance that a gate could ask for. */
export const resend: SigningVendor = {
  id: 'resend',
  name: 'Resend',
  topUp: 'https://resend.com/settings/billing',
  keyVariables: ['RESEND_API_KEY'],
  signs: [
    {
      cause: 'cap',
      code: 'monthly_quota_exceeded',
      fields: ['name'],
      with: ['statusCode'],
      near: ['resend', 'email'],
      source: 'https://resend.com/docs/api-reference/errors',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: 'daily_quota_exceeded',
      fields: ['name'],
      with: ['statusCode'],
      near: ['resend', 'email'],
      source: 'https://resend.com/docs/api-reference/errors',
      seen: '2026-11-28',
    },
  ],
}
