// https://developers.upcloud.com/1.3/3-accounts/ · checked 2026-11-28
// Traps: what a credit is worth is not in the answer, and clients differ (a euro, a cent), so that it stays a credit.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const upcloud: Provider = {
  id: 'upcloud',
  name: 'UpCloud',
  aliases: ['upcloud.com', 'up-cloud'],
  origin: 'https://api.upcloud.com',
  keyVariable: 'UPCLOUD_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /1.3/account',
  documentation: 'https://developers.upcloud.com/1.3/3-accounts/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://upcloud.com',
  pools: [credits],
  about: {
    key: 'An API token (`ucat_…`), from the control panel.',
    zero: 'Nothing is left: resources are disabled until there is credit again.',
    limits: [
      'What a credit is worth is not told: compare the figure with the control panel’s before you set a minimum.',
      'Resources that run go on spending, every hour: the figure falls by itself.',
    ],
    sources: [
      'github UpCloudLtd/upcloud-go-api upcloud/account.go, account_test.go (the vendor’s)',
      'github UpCloudLtd/upcloud-javascript-api docs/Account.md (the vendor’s: what credits are)',
      'https://upcloud.com/docs/guides/getting-started-upcloud-api/ (tokens)',
    ],
  },
  read: readFigure(credits, { path: '/1.3/account', at: ['account', 'credits'] }),
}
