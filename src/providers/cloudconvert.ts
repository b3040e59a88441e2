// https://github.com/cloudconvert/cloudconvert-node/blob/master/lib/UsersResource.ts · checked 2026-11-28
// Traps: the answer repeats the user's name and address, which are not read; the key needs the scope `user.read`.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Conversion credits', unit: 'credits' }

export const cloudconvert: Provider = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  aliases: ['cloud-convert'],
  origin: 'https://api.cloudconvert.com',
  keyVariable: 'CLOUDCONVERT_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/users/me',
  documentation: 'https://cloudconvert.com/api/v2',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://cloudconvert.com',
  pools: [credits],
  about: {
    key: 'An API key with the scope `user.read`.',
    limits: [
      'What a conversion costs depends on its kind and its time.',
      'Keys of the sandbox have a host of their own.',
    ],
    sources: [
      'github cloudconvert/cloudconvert-node lib/UsersResource.ts and tests/unit/responses/user.json (the vendor’s SDK)',
      'https://www.rubydoc.info/gems/cloudconvert/CloudConvert/Resources/Users',
    ],
  },
  read: readFigure(credits, { path: '/v2/users/me', at: ['data', 'credits'] }),
}
