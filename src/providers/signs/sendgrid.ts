import type { SigningVendor } from '../../core/provider/sign.ts'

/** How SendGrid says it: it has no balance that a gate could ask for. */
export const sendgrid: SigningVendor = {
  id: 'sendgrid',
  name: 'SendGrid',
  topUp: 'https://app.sendgrid.com/account/billing',
  keyVariables: ['SENDGRID_API_KEY'],
  signs: [
    {
      cause: 'credit',
      says: 'Maximum credits exceeded',
      status: [401, 403],
      // Courses and games have credits too: the answer's own fields, the SDK's package or the address must be there.
      near: [
        'sendgrid',
        '"field": null',
        "'field': None",
        'field: null',
        'python_http_client',
        '451 Authentication failed',
      ],
      isWhole: true,
      orCap: true,
      source: 'https://www.twilio.com/docs/sendgrid',
      seen: '2026-11-28',
    },
  ],
}
