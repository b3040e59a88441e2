import { anthropic } from './anthropic.ts'
import { apertis } from './apertis.ts'
import { apikley } from './apikley.ts'
import { crustdata } from './crustdata.ts'
import { imagerouter } from './imagerouter.ts'
import { openai } from './openai.ts'
import { openrouter } from './openrouter.ts'
import { predev } from './predev.ts'
import type { Provider } from './provider.ts'

/** Every provider, sorted by id. */
export const providers: readonly Provider[] = [
  anthropic,
  apertis,
  apikley,
  crustdata,
  imagerouter,
  openai,
  openrouter,
  predev,
]
