import { aimlapi } from './aimlapi.ts'
import { anthropic } from './anthropic.ts'
import { apertis } from './apertis.ts'
import { apify } from './apify.ts'
import { apikley } from './apikley.ts'
import { bfl } from './bfl.ts'
import { browserUse } from './browser-use.ts'
import { cloudflareAiGateway } from './cloudflare-ai-gateway.ts'
import { crustdata } from './crustdata.ts'
import { dataforseo } from './dataforseo.ts'
import { deepgram } from './deepgram.ts'
import { deepinfra } from './deepinfra.ts'
import { deepl } from './deepl.ts'
import { deepseek } from './deepseek.ts'
import { elevenlabs } from './elevenlabs.ts'
import { fal } from './fal.ts'
import { featherless } from './featherless.ts'
import { firecrawl } from './firecrawl.ts'
import { hyperbrowser } from './hyperbrowser.ts'
import { imagerouter } from './imagerouter.ts'
import { kie } from './kie.ts'
import { linkup } from './linkup.ts'
import { litellm } from './litellm.ts'
import { meshy } from './meshy.ts'
import { moonshot } from './moonshot.ts'
import { nanogpt } from './nanogpt.ts'
import { newApi } from './new-api.ts'
import { novita } from './novita.ts'
import { oneApi } from './one-api.ts'
import { openai } from './openai.ts'
import { openrouter } from './openrouter.ts'
import { photoroom } from './photoroom.ts'
import { predev } from './predev.ts'
import type { Provider } from './provider.ts'
import { recraft } from './recraft.ts'
import { runpod } from './runpod.ts'
import { runway } from './runway.ts'
import { scrapegraphai } from './scrapegraphai.ts'
import { scraperapi } from './scraperapi.ts'
import { scrapingant } from './scrapingant.ts'
import { scrapingbee } from './scrapingbee.ts'
import { serpapi } from './serpapi.ts'
import { serper } from './serper.ts'
import { siliconflow } from './siliconflow.ts'
import { stability } from './stability.ts'
import { tavily } from './tavily.ts'
import { telnyx } from './telnyx.ts'
import { twilio } from './twilio.ts'
import { vastai } from './vastai.ts'
import { venice } from './venice.ts'
import { vercelAiGateway } from './vercel-ai-gateway.ts'
import { xai } from './xai.ts'

/** Every provider, sorted by id. */
export const providers: readonly Provider[] = [
  aimlapi,
  anthropic,
  apertis,
  apify,
  apikley,
  bfl,
  browserUse,
  cloudflareAiGateway,
  crustdata,
  dataforseo,
  deepgram,
  deepinfra,
  deepl,
  deepseek,
  elevenlabs,
  fal,
  featherless,
  firecrawl,
  hyperbrowser,
  imagerouter,
  kie,
  linkup,
  litellm,
  meshy,
  moonshot,
  nanogpt,
  newApi,
  novita,
  oneApi,
  openai,
  openrouter,
  photoroom,
  predev,
  recraft,
  runpod,
  runway,
  scrapegraphai,
  scraperapi,
  scrapingant,
  scrapingbee,
  serpapi,
  serper,
  siliconflow,
  stability,
  tavily,
  telnyx,
  twilio,
  vastai,
  venice,
  vercelAiGateway,
  xai,
]
