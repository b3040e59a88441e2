// https://docs.pdf.co/api-reference · checked 2026-11-28
// Traps: the reference has `status` of a refusal as a number, the server sends the word `error` and the number elsewhere.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const pdfCo: Provider = {
  id: 'pdf-co',
  name: 'PDF.co',
  aliases: ['pdf.co', 'pdfco'],
  origin: 'https://api.pdf.co',
  keyVariable: 'PDFCO_API_KEY',
  otherKeyVariables: ['PDF_CO_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v1/account/credit/balance',
  documentation: 'https://docs.pdf.co/api-reference',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.pdf.co/',
  pools: [credits],
  about: {
    key: 'Any API key of the account: PDF.co knows no keys with fewer rights.',
    sources: [
      'the vendor’s OpenAPI document of 2026-08, as public client code quotes it (`remainingCredits`)',
      'github api-evangelist/pdf-co openapi/pdf-co-openapi.yml',
      'public client code: four more',
    ],
  },
  read: readFigure(credits, { path: '/v1/account/credit/balance', at: ['remainingCredits'] }),
}
