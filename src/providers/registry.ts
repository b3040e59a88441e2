import { apikley } from './apikley.ts'
import { crustdata } from './crustdata.ts'
import { predev } from './predev.ts'
import type { Provider } from './provider.ts'

/** Every provider, sorted by id. */
export const providers: readonly Provider[] = [apikley, crustdata, predev]
