// All that sends, in one file that is read when the first request is due. In the bundle `node:https`, and TLS with it,
// comes with the first `https:` request only: see scripts/roll-up.ts.

import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { getProxyUrl } from '@actions/http-client/lib/proxy'

/** By the protocol of an address. */
export const requesters = { 'http:': overHttp, 'https:': overHttps } as const

export { getProxyUrl }
