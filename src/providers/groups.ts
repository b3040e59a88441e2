/** What a vendor's credit is for: so that one is found among two hundred. In the order in which lists show them. */
const groupTitles = {
  models: 'Models and gateways',
  media: 'Speech, pictures, video and translation',
  search: 'Search and scraping',
  data: 'Data and enrichment',
  messages: 'Mail, messages and telephony',
  cloud: 'Cloud and GPUs',
  ci: 'CI and registries',
  tools: 'Documents, captchas and other tools',
} as const

export type Group = keyof typeof groupTitles

const members: Readonly<Record<Group, string>> = {
  models: `
    aihubmix aimlapi anthropic apertis apikley apiyi bifrost cerebras chutes cloudflare-ai-gateway codebuff cohere
    crof deepinfra deepseek edenai evolink featherless fireworks gemini groq helicone huggingface hyperbolic
    imagerouter kimi-coding litellm merge-gateway minimax minimax-coding mistral moonshot nanogpt neuralwatt
    new-api ngrok-ai-gateway novita one-api openai openrouter perplexity poe predev replicate sambanova
    siliconflow stepfun synthetic together v0 venice vercel-ai-gateway xai zai-coding zenmux`,
  media: `
    abyssale bfl creatify d-id deepgram deepl elevenlabs fal fish-audio heygen kie leonardo luma meshy photoroom
    piapi picsart pollo recraft remove-bg revai runware runway segmind stability sunoapi tripo vidu wavespeed
    worldlabs zoo`,
  search: `
    apify brightdata browser-use dataforseo evomi exa firecrawl hyperbrowser iproyal-scraper jina linkup scrapedo
    scrapegraphai scrapeops scraperapi scrapfly scrapingant scrapingbee scrapingdog searchapi serpapi serper
    spider tavily webscraping-ai zenrows zenserp`,
  data: `
    ahrefs apollo bettercontact builtwith censys coinmarketcap contactout crustdata dropcontact dune enrow
    explorium findymail fullenrich hunter ipify ipinfo keywordseverywhere leadmagic lusha ninjapear
    openexchangerates prospeo quicknode rocketreach securitytrails seranking shodan skrapp surfe urlscan
    virustotal wiza`,
  messages: `
    bouncer bouncify brevo bulksms clearout clicksend debounce emailable emaillistverify infobip messagebird
    millionverifier neverbounce plivo reoon sendgrid telnyx twilio verifalia vonage zerobounce`,
  cloud: `
    digitalocean hyperstack linode runpod upcloud vastai vultr`,
  ci: `
    docker-hub github github-ai-credits github-billing`,
  tools: `
    2captcha cloudconvert cloudinary convertapi pdf-co`,
}

/** Every id with its group, as written above. */
export const grouped: readonly (readonly [string, Group])[] = (Object.entries(members) as [Group, string][]).flatMap(
  ([group, ids]) =>
    ids
      .trim()
      .split(/\s+/)
      .map((id) => [id, group] as const),
)

const groups = new Map(grouped)

/** The group of a provider; undefined for an id that is in none. */
export function groupOf(id: string): Group | undefined {
  return groups.get(id)
}

/** The title of a provider's group; empty for an id that is in none. */
export function groupTitleOf(id: string): string {
  const group = groupOf(id)
  return group === undefined ? '' : groupTitles[group]
}

/** Providers by group, each group with its title, in the order of the titles; empty groups are left out. */
export function byGroup<T extends { readonly id: string }>(
  providers: readonly T[],
): readonly { readonly title: string; readonly providers: readonly T[] }[] {
  return (Object.entries(groupTitles) as [Group, string][])
    .map(([group, title]) => ({ title, providers: providers.filter(({ id }) => groupOf(id) === group) }))
    .filter((each) => each.providers.length > 0)
}
