import { aimlapi } from './aimlapi.ts'
import { anthropic } from './anthropic.ts'
import { apertis } from './apertis.ts'
import { apikley } from './apikley.ts'
import { cloudflareAiGateway } from './cloudflare-ai-gateway.ts'
import { crustdata } from './crustdata.ts'
import { deepinfra } from './deepinfra.ts'
import { imagerouter } from './imagerouter.ts'
import { litellm } from './litellm.ts'
import { meshy } from './meshy.ts'
import { nanogpt } from './nanogpt.ts'
import { newApi } from './new-api.ts'
import { novita } from './novita.ts'
import { oneApi } from './one-api.ts'
import { openai } from './openai.ts'
import { openrouter } from './openrouter.ts'
import { predev } from './predev.ts'
import type { Provider } from './provider.ts'
import { recraft } from './recraft.ts'
import { runpod } from './runpod.ts'
import { runway } from './runway.ts'
import { venice } from './venice.ts'
import { vercelAiGateway } from './vercel-ai-gateway.ts'
import { xai } from './xai.ts'

/** Every provider, sorted by id. */
export const providers: readonly Provider[] = [
  aimlapi,
  anthropic,
  apertis,
  apikley,
  cloudflareAiGateway,
  crustdata,
  deepinfra,
  imagerouter,
  litellm,
  meshy,
  nanogpt,
  newApi,
  novita,
  oneApi,
  openai,
  openrouter,
  predev,
  recraft,
  runpod,
  runway,
  venice,
  vercelAiGateway,
  xai,
]
