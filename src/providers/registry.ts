import { apertis } from './apertis.ts'
import { apikley } from './apikley.ts'
import { crustdata } from './crustdata.ts'
import { imagerouter } from './imagerouter.ts'
import { predev } from './predev.ts'
import type { Provider } from './provider.ts'

/** Every provider, sorted by id. */
export const providers: readonly Provider[] = [apertis, apikley, crustdata, imagerouter, predev]
