'use strict';

const gate = require('../gate.js');
const start = require('../start.js');
const _arguments = require('./arguments.js');
const plan = require('../plan.js');
const main = require('./main.js');

//#region src/providers/groups.ts
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
};
const members = {
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
};
/** Every id with its group, as written above. */
const grouped = Object.entries(members).flatMap(([group, ids]) => ids
  .trim()
  .split(/\s+/)
  .map((id) => [id, group]));
const groups = new Map(grouped);
/** The group of a provider; undefined for an id that is in none. */
function groupOf(id) {
  return groups.get(id);
}
/** The title of a provider's group; empty for an id that is in none. */
function groupTitleOf(id) {
  const group = groupOf(id);
  return group === undefined ? '' : groupTitles[group];
}
/** Providers by group, each group with its title, in the order of the titles; empty groups are left out. */
function byGroup(providers) {
  return Object.entries(groupTitles)
    .map(([group, title]) => ({ title, providers: providers.filter(({ id }) => groupOf(id) === group) }))
    .filter((each) => each.providers.length > 0);
}
//#endregion

//#region src/providers/about.ts
const abouts = {
  '2captcha': {
    key: 'The API key of the customer\u2019s account.',
    limits: ['This interface takes a key in the address alone: it may stand in the logs of proxies on the way.'],
  },
  'abyssale': {
    key: 'Any API key of the workspace.',
    unlimited: 'A plan without a limit of that kind of credits.',
    reset: 'Each billing period; its date is not told.',
    limits: [
      '`generation` pays for images, videos, PDFs and HTML5; `ai` for text to image, background removal and the like.',
      'Whether bought extra credits are in the figure is not told: where there are some, it is a lower bound.',
    ],
  },
  'ahrefs': {
    key: 'Any API v3 key of the workspace. The request is free.',
    zero: 'The month\u2019s units of the workspace, or those that this key may use, are used up; the smaller decides.',
    unlimited: 'Nothing tells a limit, of the workspace or of the key: the check is unknown.',
    reset: 'The start of the next billing period.',
    limits: ['Where the answer tells no limit of the workspace, the key\u2019s own is all that is known.'],
  },
  'aihubmix': {
    key: 'Any API key that has a quota of its own.',
    zero: 'The key\u2019s own quota is used up.',
    unlimited: 'A key without a quota can never stop a job, and its owner\u2019s account, which it cannot read, may be empty: the check is unknown.',
    limits: ['A key cannot read its owner\u2019s account: less may be left than the key\u2019s quota says.'],
  },
  'aimlapi': {
    key: 'An ordinary AI/ML API key; a management key is for other endpoints.',
  },
  'anthropic': {
    key: 'An admin key (`sk-ant-admin\u2026`), made by an organization admin in the Console; individual accounts have none. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
    reset: 'The budget starts anew at 00:00 UTC: each Monday, or on the first of the month. One `since` a day never does.',
    limits: [
      'Anthropic has no balance to ask for: what is left is your budget less what was spent.',
      'The report holds finished UTC days only. The running day comes from the newer Usage and Cost Analytics API, up to the last whole hour, where the organization has it (it is in beta); elsewhere what was spent since 00:00 UTC is not in the figure, which a note says. A budget for a `day` is refused.',
      'Priority Tier is billed apart and never in the figure; neither is use through a cloud vendor (Bedrock, Vertex, Foundry).',
    ],
  },
  'apertis': {
    key: 'Any API key, `sk-\u2026` or `sk-sub-\u2026`; no admin key is needed.',
    zero: 'A subscriber with 0 quota may go on from the pool `fallback`, where the plan allows it: the check is low, and its message names the fallback.',
    unlimited: 'Nothing. In the older schema a key without a limit is reported as unlimited: the account\u2019s balance is not told, so the check is `unknown`.',
    reset: 'The end of the subscription\u2019s cycle; when it is cancelled, its expiry. Quota does not roll over.',
    limits: [
      '`payg` is the smallest of what the account, the key\u2019s own limit and its monthly limit leave; the one that binds is named.',
      'The day on which a monthly limit starts anew is told without a time zone, so it is only a note.',
    ],
  },
  'apify': {
    key: 'An API token of the account without limited permissions, from console.apify.com.',
    zero: 'The account\u2019s limit for this usage cycle is reached: no Actor starts.',
    reset: 'The end of the monthly usage cycle.',
    limits: [
      'It is the spending limit that is read: usage beyond the plan\u2019s prepaid part is charged extra before it is reached.',
    ],
  },
  'apikley': {
    key: 'An Apikley API key. Keys of Kie.ai, whose interface this is, work with `base-url` only.',
    limits: ['A credit has no stated price, so it is never converted to money.'],
  },
  'apiyi': {
    key: 'The system access token, from the profile page. Keys for models (`sk-\u2026`) are refused.',
    limits: ['A limit of one key for models is not in the figure.'],
  },
  'apollo': {
    key: 'A master API key, or one whose scope names `api/v1/usage_stats/credit_usage_stats`. The request costs 0 credits.',
    zero: 'The team\u2019s credits of this kind are used up for the billing cycle, or the plan has none of it.',
    reset: 'The end of the billing cycle; a team without one has no date.',
    limits: [
      'On a unified plan the pool `lead` is what all kinds draw from: the pools are never added up.',
      'Figures follow a call by some seconds.',
    ],
  },
  'bettercontact': {
    key: 'The API key of the account.',
    limits: ['All questions of the account share 60 requests a minute.'],
  },
  'bfl': {
    key: 'A BFL API key; all projects of its organization draw from the same credits.',
  },
  'bifrost': {
    key: 'A virtual key of the gateway (`sk-bf-\u2026`), which may ask for its own quota; no admin key.',
    zero: 'One of the key\u2019s budgets is used up; a budget of 0 counts as that.',
    unlimited: 'Never told as that: a key without a budget of its own is unknown, since others may bind.',
    reset: 'At the end of the window of the budget that binds; when that is, is not told.',
    limits: ['Budgets of the team, the customer, a provider or a model, and limits of rate, are not told.'],
  },
  'bouncer': {
    key: 'Any API key of the account.',
  },
  'bouncify': {
    key: 'The API key of the account. It goes into the address, the only place that Bouncify takes it.',
  },
  'brevo': {
    key: 'Any API v3 key (`xkeysib-\u2026`). Keys of SMTP do not work here.',
    zero: 'No email can be sent by this plan; on the free one until tomorrow.',
    reset: 'The end of a subscription\u2019s period; the free plan\u2019s emails are a day\u2019s.',
    limits: ['Plans are told apart and never added: whether one pays once another is used up is not told.'],
  },
  'brightdata': {
    key: 'An API key of the account, from brightdata.com/cp/setting/users.',
    zero: 'The money in the account does not pay more than what is charged with the next invoice.',
    limits: [
      'What the next invoice will charge is taken off; where the vendor had done so already, more is left than is told.',
      'The answer names no currency; the vendor\u2019s own client shows dollars.',
    ],
  },
  'browser-use': {
    key: 'A Browser Use Cloud API key; it reads the credits of its project.',
  },
  'builtwith': {
    key: 'The API key of the account. The request spends no credit.',
    limits: ['The vendor takes a key in the address alone: it may stand in the logs of proxies on the way.'],
  },
  'bulksms': {
    key: 'An API token as `id:secret`, from Settings, Developer Settings, API Tokens; or its secret, with the id as `account`.',
    limits: [
      'A message costs a credit or more for each of its parts, by country.',
      'The day\u2019s limit on messages is a pool of its own: without it named, credits alone are judged.',
    ],
  },
  'censys': {
    key: 'A personal access token. Without `account` the credits of its user\u2019s Free account are meant.',
    reset: 'The date that the answer tells, on Free accounts.',
    limits: [
      'An organization\u2019s credits expire lot by lot; the figure holds all that have not.',
      'With automatic replenishment more may be spent than this.',
    ],
  },
  'cerebras': {
    key: 'An ordinary key of the Cerebras console.',
  },
  'chutes': {
    key: 'An API key (`cpk_\u2026`) that may read the account.',
    zero: 'Pay as you go has nothing left; a subscription may still serve.',
    limits: [
      'What a subscription includes is not in the figure.',
      'The answer names no currency: clients take it for dollars, as Chutes\u2019 prices are.',
    ],
  },
  'clearout': {
    key: 'An API token of the account, both parts with the colon between them.',
    zero: 'Nothing is left, or the limit of the day is reached.',
    reset: 'Of the limit of the day, where that binds.',
    limits: ['Where the account has a limit of verifications a day, what is left of the smaller of both is told.'],
  },
  'clicksend': {
    key: 'The API key of the user that `account` names.',
    limits: ['The currency is the one that the answer names.', 'With automatic recharge more may be spent than this.'],
  },
  'cloudconvert': {
    key: 'An API key with the scope `user.read`.',
    limits: [
      'What a conversion costs depends on its kind and its time.',
      'Keys of the sandbox have a host of their own.',
    ],
  },
  'cloudflare-ai-gateway': {
    key: 'An API token with the permission AI Gateway Read (or Write) on the account.',
    zero: 'Also what an account says that never bought credits. Models with a key of one\u2019s own, and Workers AI, need none.',
    limits: [
      'Spend limits of a gateway (by model, provider or your own metadata) and of the account stand in no answer: a request beyond one is refused with 429, whatever is left here.',
      'With automatic top-up more may be spent than this.',
    ],
  },
  'cloudinary': {
    key: 'The API key and the API secret of the product environment, as `key:secret`.',
    zero: 'The plan\u2019s credits of the period are used up, or were used beyond it.',
    limits: [
      'The figures are of the day before: less may be left.',
      'A plan that has no `credits`, or no limit of them, is unknown.',
      'The Admin API takes 500 requests an hour on free plans, and more are refused with 420.',
    ],
  },
  'codebuff': {
    key: 'An API key of Codebuff, or the token that its command line keeps after a login.',
    limits: [
      'Free and paid credits are told together; the free ones start anew at a time of their own.',
      'The weekly limit of a subscription stands in another answer, which is not read.',
    ],
  },
  'cohere': {
    key: 'An ordinary production key of the Cohere dashboard. A trial key works too, and the probe uses one of its 1,000 calls a month.',
  },
  'coinmarketcap': {
    key: 'Any API key. The request costs 0 credits; it counts in the pace of a minute.',
    zero: 'The credits of the month or of the day are used up; the smaller decides.',
    unlimited: 'A plan whose answer has no figure of what is left: the check is unknown.',
    reset: 'Of the month, or of the day: of whichever decides, where the answer tells it.',
  },
  'contactout': {
    key: 'The API token of the account.',
    zero: 'Nothing of that kind is left; on some postpaid accounts more is served, and charged as an overage.',
    reset: 'Each month, on a postpaid account; its date is not told.',
    limits: ['On plans with one kind of credit for all, `phone` may be 0 while the other kind still pays.'],
  },
  'convertapi': {
    key: 'The secret of the account; the vendor\u2019s document says that a token is not taken here.',
    zero: 'The plan\u2019s conversions are used up, or the account is not active.',
    limits: [
      'A plan with overage goes on converting beyond its count, for more money.',
      'A limit of one token is told by no answer.',
    ],
  },
  'creatify': {
    key: 'The API key of the workspace; its API ID is the account.',
    reset: 'Each month, with the plan; the date is not told.',
  },
  'crof': {
    key: 'An API key of CrofAI.',
    zero: 'In `requests`: what the plan allows today is used up.',
    limits: ['A plan\u2019s requests start anew each day; at what time is not told.'],
  },
  'crustdata': {
    key: 'Any API key of the account: all keys draw from the same credits. The request is free.',
    reset: 'The date of the next recurring grant, where the plan has one.',
    limits: [
      'Wallets with an expiry of their own are not told apart from the rest.',
      'At most 300 requests a minute are answered.',
    ],
  },
  'd-id': {
    key: 'The API key as D-ID hands it out, from studio.d-id.com/account-settings.',
    zero: 'All credits are used up, or have expired.',
    limits: ['Credits expire on days of their own, which are not told for the sum.'],
  },
  'dataforseo': {
    key: 'API login and API password (not the account\u2019s own), as `login:password`, or as the Base64 text that DataForSEO mails. The request is free.',
    zero: 'Nothing is left on the account, or of the limit for a day that you set in its dashboard; the one that binds is named.',
    reset: 'A limit for a day starts anew at 00:00 UTC.',
    limits: [
      'Limits for a day of single APIs stand beside the whole one and are not read.',
      'At most 6 requests a minute are answered.',
    ],
  },
  'debounce': {
    key: 'A private API key of the account. It goes into the address, the only place that DeBounce takes it.',
  },
  'deepgram': {
    key: 'An API key with the scope `billing:read`, which keys of the role Owner or Admin have.',
    zero: 'The project\u2019s balances of that unit add up to nothing.',
    limits: ['A project without any balance is reported as unknown: it may be used up, or paid by invoice.'],
  },
  'deepinfra': {
    key: 'A DeepInfra API key that may read billing.',
    zero: 'An account that pays by card after use has no credit here: its figure is what it owes, with a minus.',
    limits: ['The spending limit is taken to hold for what was used since the last invoice.'],
  },
  'deepl': {
    key: 'Any authentication key. One that ends in `:fx` is asked at api-free.deepl.com, any other at api.deepl.com.',
    zero: 'The limit of the period is reached: a free plan\u2019s, the one of Cost Control, or the key\u2019s own.',
    unlimited: 'A Pro subscription without Cost Control, with a key that has no limit of its own.',
    reset: 'The end of the billing period, which is told to Pro subscriptions only.',
    limits: ['Minutes of speech to text have a limit of their own, which is not read.'],
  },
  'deepseek': {
    key: 'Any API key of the account, from platform.deepseek.com. The request is free.',
    zero: 'No granted and no topped-up money is left in that currency.',
    limits: [
      'Granted money may expire; when is not told.',
      'An account may list an empty wallet beside a funded one: the first that has something is the default, USD before CNY. Name `pool: cny`, or write the minimum in CNY, to choose.',
      'Limits of a key, which the console offers, are not told.',
    ],
  },
  'digitalocean': {
    key: 'A token with the scope `billing:read`.',
    zero: 'Nothing was paid in beyond what is used: an account that pays by card owes then, and is always low.',
    limits: [
      'Only an account that pays in beforehand, or has credit, can be told: others owe until the month ends.',
      'The figure is some time old: less may be left.',
    ],
  },
  'docker-hub': {
    key: 'An access token (https://app.docker.com/settings/personal-access-tokens) with the user as `account`, or `user:token` in one. Without a key the runner\u2019s own address is asked for.',
    zero: 'Further pulls are refused (429) until the window has moved on.',
    unlimited: 'An answer without any figure: a paid plan, which has no such limit.',
    reset: 'No time is told: only how long the window is.',
    limits: [
      'Without a key the figure is that of the runner\u2019s address: other jobs behind it draw from the same pulls.',
      'Neither request is a pull.',
    ],
  },
  'dropcontact': {
    key: 'The API key, from app.dropcontact.com/api. The question uses no credit.',
    zero: 'Nothing is left: a batch that needs more than there is is refused whole.',
    limits: ['A credit is taken when a request is sent, and given back where no address is found.'],
  },
  'dune': {
    key: 'An API key of the team whose credits are meant. The vendor\u2019s SDK says that this needs a Plus plan.',
    zero: 'The credits that the plan includes in this period are used up.',
    reset: 'The end of the billing period.',
    limits: ['What the vendor sells beyond the included credits is not told.'],
  },
  'edenai': {
    key: 'An API key that may read the credits of the account; one without the right is refused with 403.',
    limits: [
      'What a credit is worth is not told by the interface, so it is never converted to money.',
      'The address belongs to v2, which is to go: a 404 or 410 then means that, and not your key.',
    ],
  },
  'elevenlabs': {
    key: 'An API key with the permission `user_read` (User: Read), or one without restrictions.',
    zero: 'The plan\u2019s characters (ElevenLabs calls them credits) are used up until the reset.',
    reset: 'The time at which the count starts again.',
    limits: [
      'Where usage-based billing is on, more than this can be used: the figure is then a lower bound.',
      'A limit of the key\u2019s own is not told.',
      'Free plans are refused from many addresses of the cloud (401 `detected_unusual_activity`), CI\u2019s among them, whatever is left.',
      'Accounts with data residency have a host of their own: give it as `base-url`.',
    ],
  },
  'emailable': {
    key: 'A live private API key.',
  },
  'emaillistverify': {
    key: 'An API key of the account.',
    zero: 'Neither bought credits nor those of a subscription are left.',
    limits: [
      '`credits` is what was bought and what the subscription has together; which of both goes first is not told.',
    ],
  },
  'enrow': {
    key: 'An API key, from the account\u2019s integrations. The question is free.',
  },
  'evolink': {
    key: 'Any API key.',
    zero: 'In `key`: the key\u2019s own credits are used up, or the account\u2019s.',
    limits: ['`key` is what this key can still take: the smaller of its own credits and the account\u2019s.'],
  },
  'evomi': {
    key: 'The public API key, from the dashboard\u2019s settings; the key of the scraper itself is another one.',
    zero: 'Nothing is left, or the account has no access to the Scraper API: a sentence says so.',
    limits: ['Proxies are paid for apart.'],
  },
  'exa': {
    key: 'A service key, from the tab Service keys of dashboard.exa.ai/api-keys, where Exa has enabled the Team Management API for the team. It can make and delete API keys: keep it in an environment of its own, for the gate job alone.',
    reset: 'The budget starts anew at 00:00 UTC: each day, each Monday, or on the first of the month. One `since` a day never does.',
    limits: [
      'What is left is your budget less what this one key has spent; other keys of the team draw from the same credits.',
      'How late spend is reported is not documented. What is left is an upper bound.',
      'A budget `since` a day more than 180 days ago is refused by Exa.',
      'Of a budget of Exa\u2019s own on the key only that it is used up counts: its period is not told.',
    ],
  },
  'explorium': {
    key: 'The API key of the company, from the admin portal.',
    zero: 'Nothing is left: calls that spend are refused with 403.',
  },
  'fal': {
    key: 'A key of the scope ADMIN, from fal.ai/dashboard/keys. It can do more than a gate needs: keep it in a job of its own.',
    limits: [
      'The currency is the one that the answer names.',
      'An account is locked below a threshold of its own, which no answer tells and need not be 0: a little may be left that cannot be spent.',
    ],
  },
  'featherless': {
    key: 'The key of an Admin of the organization (permission `manage_billing`).',
    limits: ['Only organizations on the Developer plan pay from credits.'],
  },
  'findymail': {
    key: 'An API key of the account. The question is free.',
    zero: 'Nothing of that kind is left: its requests are refused with 402.',
  },
  'firecrawl': {
    key: 'Any API key of the team (`fc-\u2026`): all keys draw from the same credits.',
    reset: 'The end of the billing period; not told on the free plan.',
    limits: [
      'A percentage is a share of the plan\u2019s credits, without packs, coupons and auto-recharge.',
      'With pay-as-you-go on, which no answer tells, new credits are bought at 0: a figure of 0 or below is a lower bound.',
      'Batch jobs are charged as their pages are done: what a running one will still cost is not in the figure.',
    ],
  },
  'fireworks': {
    key: 'An ordinary key of the Fireworks console.',
  },
  'fish-audio': {
    key: 'Any API key of the account.',
    zero: 'The money for the API is used up: every call is refused with 402, whatever the web platform shows.',
    limits: ['Credit of a team is not told: the wallet is the user\u2019s own.', 'Free credit is not in the figure.'],
  },
  'fullenrich': {
    key: 'An API key of the workspace, whose members draw from the same credits.',
  },
  'gemini': {
    key: 'An ordinary key of Google AI Studio. Vertex AI is another API, with other keys.',
    limits: [
      'Gemini tells \u201cprepayment credits are depleted\u201d to funded accounts too: where the credit was bought in the Cloud console instead of AI Studio, and while its systems catch up.',
    ],
  },
  'github-ai-credits': {
    key: 'A token of an administrator of the organization, as a secret; a fine-grained one needs the permission Administration (read). The job\u2019s own token (`github-token`) cannot read usage.',
    reset: 'The budget starts anew at 00:00 UTC, each day or on the first of the month, as the credits of a plan do.',
    limits: [
      'What a plan includes is not told: the budget is yours to give, seats times the credits of a seat.',
      'Usage shows with a delay. What is left is an upper bound.',
      'A budget in USD that GitHub itself enforces is the pool `ai_credits` of `github-billing`.',
    ],
  },
  'github-billing': {
    key: 'A token of an administrator or billing manager of the organization, as a secret. The job\u2019s own token (`github-token`) cannot read budgets.',
    zero: 'The budget is used up, and GitHub stops that product.',
    unlimited: 'Never said: without a budget that stops usage the check is unknown (`not-told`).',
    reset: 'Budgets start anew with the month; the answer names no date.',
    limits: [
      'Only budgets that stop usage count: one that only alerts is no limit.',
      'Budgets of single repositories, cost centers or users, and of single SKUs, are left out.',
      'Spend shows with a delay: less may be left than is told.',
      'Products that are bought by the seat have budgets in licences, and no pool.',
      'GitHub calls this API a preview.',
    ],
  },
  'github': {
    key: 'None is needed: the action asks with the job\u2019s own token (`github-token`), a command line with `GH_TOKEN`, else `GITHUB_TOKEN`. Any other token is given as `api-key`.',
    zero: 'Every further request of that kind is refused until the reset.',
    unlimited: 'An Enterprise Server without rate limits says so.',
    reset: 'An hour after the first request, for search a minute; in UTC.',
    limits: [
      'The token goes to the address in `GITHUB_API_URL`, which the runner sets, and to no other.',
      'The limit is the token\u2019s: a job\u2019s own token shares it with every job of the repository.',
      'The pool `graphql` counts points; most queries cost one.',
      'Secondary limits (too much at once) are told by no figure.',
    ],
  },
  'groq': {
    key: 'An ordinary key of the GroqCloud console.',
    limits: [
      'A spend limit that was reached bites 10 to 15 minutes later.',
      'Groq bills afterwards: an empty prepaid account was never seen.',
    ],
  },
  'helicone': {
    key: 'An API key of the organization.',
    limits: ['With keys of your own at the models\u2019 vendors the credits are not spent.'],
  },
  'heygen': {
    key: 'Any API key of the account.',
    zero: 'The wallet is empty, or the credits of the subscription are used up until they reset.',
    reset: 'Credits of a subscription: the time that the answer tells.',
    limits: [
      'Which pools there are depends on how the account pays: `wallet` for keys as a rule, in dollars, or in credits for enterprises.',
      'A metered account goes on at a price once its included credits are used up: `included` is a lower bound then.',
    ],
  },
  'huggingface': {
    key: 'A classic read token, or a fine-grained one with the right to read billing, of the user who pays.',
    zero: 'The spending limit of this month is used up; of an account that may spend nothing, what its plan includes.',
    unlimited: 'An account without a spending limit can never stop a job by it, and what pays for it is not told: the check is unknown.',
    reset: 'Not told. Billing periods are anchored to the account, and the running month in UTC is what is asked for.',
    limits: [
      'The prepaid wallet is told by no answer: less may be left than the limit says.',
      'What is left is the spending limit less what is billed, and what the plan includes is not billed. A limit no larger than what is included leaves what is included and not used.',
      'A budget counts all use of Inference Providers, what the plan includes too.',
      'Jobs, Spaces and endpoints are billed apart, and not in the figure; nor is what an organization pays.',
    ],
  },
  'hunter': {
    key: 'Any API key of the account. The request is free.',
    zero: 'The period\u2019s credits and those of bought packs are used up.',
    reset: 'The date of `reset_date`; packs do not reset.',
    limits: ['Plans of today have `credits` alone; older ones have `searches` and `verifications` instead.'],
  },
  'hyperbolic': {
    key: 'Any API key of the account.',
    limits: ['Instances that run go on spending.'],
  },
  'hyperbrowser': {
    key: 'Any Hyperbrowser API key of the team.',
    limits: ['When the limit starts anew is not told.'],
  },
  'hyperstack': {
    key: 'An API key of the organization.',
    zero: 'Nothing is left. Below 0 all resources of a prepaid organization are suspended.',
    limits: ['Resources that run go on spending: the figure falls by itself.'],
  },
  'imagerouter': {
    key: 'An API key. A management key is rejected here.',
    zero: 'Nothing is left. Below 0 the account is overdrawn.',
    reset: 'A key\u2019s spend limit starts anew at 00:00 UTC: every day, every Monday, or on the first of the month.',
    limits: [
      'A key\u2019s pool is the smaller of the account\u2019s balance and what is left of the key\u2019s spend limit; the one that binds is named.',
      'The answer never says which key asked: name it, as in `key:Production Key`, by its id or its name.',
      'Only keys that were used already are listed; `key:*` is all of them that are active.',
    ],
  },
  'infobip': {
    key: 'An API key with the scope `account-management:manage`, and as `base-url` the account\u2019s own host (`https://\u2026.api.infobip.com`).',
    zero: 'The balance is used up; a credit limit that the account may have is not in the figure.',
    limits: ['The currency is the one that the answer names.'],
  },
  'ipify': {
    key: 'The API key of the account (`at_\u2026`). It goes into the address, the only place that ipify takes it.',
    limits: ['A wrong key and used-up credits are refused with the same 403: the message then names both.'],
  },
  'ipinfo': {
    key: 'The access token of the account.',
    zero: 'The month\u2019s requests are used up.',
    unlimited: 'A token whose requests are counted down from 2147483647, and that has no limit beside.',
    reset: 'Each month; its date is not told.',
    limits: [
      'Where the count is boundless and a limit is told, what the limit leaves counts, as a lower bound.',
      'Limits of single products, which the answer tells beside, are not read.',
    ],
  },
  'iproyal-scraper': {
    key: 'The token of the Web Scraper API, from the dashboard. The vendor\u2019s pages call its variable `WEB_SCRAPER_API_TOKEN`: it has a name of its own here.',
    limits: ['The product is in beta: its answers may change.'],
  },
  'jina': {
    key: 'Any API key (`jina_\u2026`).',
    zero: 'Trial and bought tokens are used up; below 0, more were used than there were.',
    limits: [
      'The endpoint is not documented, and may go.',
      'Spend shows some minutes late: less may be left than is told.',
    ],
  },
  'keywordseverywhere': {
    key: 'The API key of the account.',
  },
  'kie': {
    key: 'Any API key of the account, from kie.ai/api-key. The request is free.',
    zero: 'Nothing is left: every generation is refused with 402.',
    limits: ['A credit has no fixed price, so it is never converted to money.'],
  },
  'kimi-coding': {
    key: 'The API key of the plan (`sk-kimi-\u2026`). Keys of the open platform are another product: see `moonshot`.',
    zero: 'The window is used up: the models of the plan refuse until it starts anew.',
    reset: 'Each window has its own; the one that decides is told.',
    limits: ['What is left is reckoned in percent of each limit, rounded down to a hundredth.'],
  },
  'leadmagic': {
    key: 'An API key, from the settings of app.leadmagic.io. The question is free.',
    zero: 'Nothing is left that can be used: frozen credits do not count.',
  },
  'leonardo': {
    key: 'A production API key.',
    zero: 'Neither paid nor subscribed credits of the API are left; what the web application has does not count.',
    reset: 'The renewal of the API plan; paid credits do not renew.',
    limits: ['A credit of pay as you go is 1/100,000 dollar; what one of an older plan is worth is not told.'],
  },
  'linkup': {
    key: 'Any Linkup API key of the account.',
    limits: ['The reference calls the figure credits and states no price, so it is never converted to money.'],
  },
  'linode': {
    key: 'A personal access token with the scope `account:read_only`.',
    zero: 'Nothing was paid ahead, or all of it is spent. Below 0 money is owed: so an account stands that pays by card after the month.',
    limits: [
      'What the running month cost so far is taken off; Linode calls it an estimate.',
      'Promotional credit is left out: where there is some, the figure is a lower bound.',
    ],
  },
  'litellm': {
    key: 'A virtual key (`sk-\u2026`) of the proxy that `base-url` names. It reads itself, and its team or user. A key of the type \u201cAI APIs\u201d, the dashboard\u2019s default, may not: it takes one of the type Default, or `info_routes` among the allowed routes. The master key has no budget.',
    zero: 'The budget that leaves the least is used up: the key\u2019s, one of its windows, its team\u2019s, its member\u2019s in the team, or its user\u2019s.',
    unlimited: 'Nothing: neither the key nor its team (or user) having a budget is `unknown`, since what pays behind the proxy is not told.',
    reset: 'When the budget that binds starts anew, where it has a duration.',
    limits: [
      'Budgets of organizations, models, tags, end users and of the whole proxy are in no answer that a key may read; a model\u2019s own that is used up is a warning.',
      'With `apply_user_budget_to_team_keys` in the proxy\u2019s settings the user\u2019s budget binds a team\u2019s key too; no answer tells that setting.',
      'Windows of a team\u2019s budget are told without their use: a warning.',
      'The proxy sets aside what a request may cost at most while it runs: a call may be refused a little before the budget is at 0.',
      'Spend is written some seconds after each call.',
    ],
  },
  'luma': {
    key: 'Any API key of the account. Credits of the web application do not count.',
  },
  'lusha': {
    key: 'Any API key of the account: all keys and users draw from the same credits.',
    limits: ['The rate limits of day, hour and minute can stop a job while credits are left; they are not read.'],
  },
  'merge-gateway': {
    key: 'A management key (`mgmt_\u2026`) with `view_billing` or `manage_billing`.',
    zero: 'Nothing is left. Below 0 only a contract of an enterprise can be.',
    limits: [
      'Spend limits of keys, projects and budgets are told by other answers: a request may be refused whatever is left here.',
    ],
  },
  'meshy': {
    key: 'Any Meshy API key of the account.',
  },
  'messagebird': {
    key: 'A live access key of MessageBird (`live_\u2026`). Keys of Bird\u2019s newer interface are refused.',
    unlimited: 'A postpaid account has no balance that binds: the check is unknown.',
    limits: ['The unit is the account\u2019s own: credits, or a currency, as the answer names it.'],
  },
  'millionverifier': {
    key: 'The API key of the account. It goes into the address, the only place that MillionVerifier takes it.',
    limits: ['A figure of its own for the verification of files (`bulk_credits`) is not read.'],
  },
  'minimax-coding': {
    key: 'The key of the coding plan; a pay-as-you-go key has no plan. One of minimaxi.com needs `region: cn`.',
    zero: 'The window is used up: the models of the plan refuse until it starts anew.',
    reset: 'Each window has its own; the one that decides is told.',
    limits: [
      'What is left is told in percent of each window.',
      'The windows are those of the general models; video, speech and music are counted apart and not read.',
    ],
  },
  'minimax': {
    key: 'An ordinary key of the platform. Keys of mainland China need `region: cn`.',
  },
  'mistral': {
    key: 'An ordinary key of the Mistral console.',
  },
  'moonshot': {
    key: 'An API key of the open platform. Keys made at platform.moonshot.cn (now platform.kimi.com) need `region: cn`; those of the Kimi Code plan are another product.',
    zero: 'Vouchers and cash together: at 0 or below every call to a model is refused.',
    limits: [
      'The answer names no currency: it is USD at api.moonshot.ai and CNY at api.moonshot.cn.',
      'The consoles have moved to platform.kimi.ai and platform.kimi.com; the hosts that are asked have not.',
      'A used-up account is told by the models alone (`exceeded_current_quota_error`, 403 or 429), never here.',
      'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
    ],
  },
  'nanogpt': {
    key: 'Any NanoGPT API key of the account.',
    limits: [
      'What a subscription includes is not in the figures.',
      'A key may have a limit in USD a day of its own, which no answer tells: less may be left for this key.',
    ],
  },
  'neuralwatt': {
    key: 'Any API key, from portal.neuralwatt.com/dashboard/keys.',
    zero: 'In `plan`: the energy of this period is used up; credits may still pay.',
    reset: 'Of `plan`: the end of the subscription\u2019s period.',
    limits: [
      'Without a subscription there is no pool `plan`.',
      'An allowance of the key itself is named by a warning, and not read: its unit is not told.',
    ],
  },
  'neverbounce': {
    key: 'An API key of the fourth version (`secret_\u2026` or `private_\u2026`).',
    zero: 'Neither bought nor free credits are left.',
    limits: ['The figure is bought and free credits together.', 'Accounts that pay by the month are unknown.'],
  },
  'new-api': {
    key: 'An API key (`sk-\u2026`) of the server that `base-url` names. Credit is added on that server.',
    zero: 'The key\u2019s own quota is used up. Its owner can raise it on the server\u2019s page of keys, and tops up there.',
    unlimited: 'A key whose quota is unlimited can never stop a job, and its owner\u2019s account, which it cannot read, may be empty: the check is unknown.',
    limits: [
      'A key cannot read its owner\u2019s account: less may be left than the key\u2019s quota says.',
      'Servers limit how often this may be asked (20 times in 20 minutes from one address unless changed).',
    ],
  },
  'ngrok-ai-gateway': {
    key: 'An ngrok.ai API key, from the settings of app.ngrok.ai; an access key (`ng-\u2026`), with which models are called, is another one. The vendor\u2019s pages call its variable `AI_GATEWAY_API_KEY`, as another vendor\u2019s do: it has a name of its own here.',
    zero: 'Nothing is left: the gateway refuses every request until credits are bought.',
    limits: [
      'Usage is taken off after a while: less may be left.',
      'Credits expire a year after they were bought; when is not told.',
      'With provider keys of your own the credits pay for the processing fee alone.',
    ],
  },
  'ninjapear': {
    key: 'An API key, from nubela.co/dashboard. The question is free.',
  },
  'novita': {
    key: 'Any Novita API key of the account.',
    zero: '`available` holds what the account may owe; `cash` is 0 when the money that was paid in is gone.',
    limits: ['Vouchers are not in the figures: more may be left than is told.'],
  },
  'one-api': {
    key: 'An API key (`sk-\u2026`) of the server that `base-url` names. Credit is added on that server.',
    zero: 'The key\u2019s own quota is used up. Its owner can raise it on the server\u2019s page of keys, and tops up there.',
    unlimited: 'A key whose quota is unlimited can never stop a job, and its owner\u2019s account, which it cannot read, may be empty: the check is unknown.',
    limits: [
      'A key cannot read its owner\u2019s account: less may be left than the key\u2019s quota says.',
      'A server that does not show keys their own statistics answers for the account, and too little (it leaves out of the limit what was used): the gate may then stop a job that has credit. No answer tells which kind a server is.',
      'Where quota is shown, 100,000,000 is read as a limit of the key, although it can also mean that the key has none.',
      'The unit is quota where the server is set to show quota.',
    ],
  },
  'openai': {
    key: 'An admin key (`sk-admin-\u2026`) with the scope `api.usage.read`, made by an organization owner under Settings, Admin keys. It can manage the organization: keep it in an environment of its own, for the gate job alone.',
    reset: 'The budget starts anew at 00:00 UTC: each day, each Monday, or on the first of the month. One `since` a day never does.',
    limits: [
      'OpenAI has no balance to ask for: what is left is your budget less what was spent.',
      'Spend is reported late, and how late is not documented. What is left is an upper bound.',
      'A key of another organization than the one that spends answers a true-looking 0.',
      'Whether free grants, credits and tax are in the figure is not documented.',
    ],
  },
  'openexchangerates': {
    key: 'Any App ID. The request is not counted.',
    zero: 'The month\u2019s requests are used up, or access of the App ID is restricted.',
    unlimited: 'A plan without a limit tells no quota: the check is unknown.',
    reset: 'Each month of the subscription; its date is not told, only how many days are left.',
  },
  'openrouter': {
    key: 'The pool `key` (`openrouter/key`) and a budget work with the ordinary key that the job uses, the pool `account` needs a management key (Settings, Management keys), which cannot call models.',
    zero: 'The account is used up. Two zeros that an ordinary key gets are not believed: the check is denied.',
    unlimited: 'A key without a spend limit of its own can never stop a job, and the account behind it, which it cannot read, may be empty: the check is unknown. Give the key a limit, or set a `budget`.',
    reset: 'A key\u2019s limit starts anew at 00:00 UTC each day, each Monday or on the first of the month, if it has such a reset; a budget does so by its period.',
    limits: [
      'An ordinary key cannot see the account\u2019s credits: what is left of its limit is an upper bound.',
      'A budget counts what this key spent, not the account, and not what went through own vendor keys.',
      'Figures may be up to a minute old.',
      'A limit that was used up is raised on the page of keys (openrouter.ai/settings/keys); one without a reset never starts anew by itself.',
      'Budgets of a guardrail, a member or a workspace are told by no answer: a call can be refused for them (402, 403) while credit is left.',
    ],
  },
  'pdf-co': {
    key: 'Any API key of the account: PDF.co knows no keys with fewer rights.',
  },
  'perplexity': {
    key: 'An ordinary key of the API settings.',
  },
  'photoroom': {
    key: 'A live API key, from app.photoroom.com/api-dashboard.',
    limits: [
      'What a call costs depends on the plan: an edit costs 5 images on Basic, removing a background 0.2 on Plus.',
      'A percentage is a share of the month\u2019s images of the plan.',
    ],
  },
  'piapi': {
    key: 'Any API key of the account.',
    limits: ['Credits lapse 6 months after they were bought; when is not told.'],
  },
  'picsart': {
    key: 'Any API key.',
    zero: 'Nothing is left: calls are refused with 402.',
  },
  'plivo': {
    key: 'The auth token that belongs to the auth id.',
    zero: 'The prepaid money is used up.',
    unlimited: 'A postpaid account has no balance that binds: the check is unknown.',
    limits: [
      'A cash credit is one of the account\u2019s currency, which the answer does not tell: dollars, or rupees for accounts of India.',
    ],
  },
  'poe': {
    key: 'The API key of the account, from poe.com/api/keys.',
    zero: 'All points are used up.',
    limits: [
      'When a subscription\u2019s points start anew is not told.',
      'A point has no price of its own, so it is never converted to money.',
    ],
  },
  'pollo': {
    key: 'An API key of the API platform.',
    limits: ['Credits of the app are another store.'],
  },
  'predev': {
    key: 'A Solo API key, from pre.dev/projects/playground, or an Enterprise one, from pre.dev/enterprise/dashboard?page=api. The request is free.',
    zero: 'A lower bound: daily and rollover credits are not in this figure, so 0 does not mean that nothing can run.',
    limits: [
      'What an Enterprise key with an unlimited plan answers is not documented: null is reported as unknown.',
      'The reference of the endpoint speaks of credits that may come on top; the vendor\u2019s newer pages speak of one balance. The reference won: a lower bound can stop a job too early, never let one through.',
      'The vendor advises to ask every 5 to 10 minutes, and not more often.',
    ],
  },
  'prospeo': {
    key: 'An API key of the team, whose members draw from the same credits. The question is free.',
    reset: 'The renewal of the quota.',
  },
  'quicknode': {
    key: 'An account API key with the permission CONSOLE_REST (paid plans), not the token in an endpoint\u2019s address.',
    zero: 'The cycle\u2019s credits are used up. Calls may go on, and are billed as overage.',
    limits: ['What the plan allows beyond the cycle\u2019s credits is not told.'],
  },
  'recraft': {
    key: 'A Recraft API token; all tokens of a personal account or workspace draw from its API units.',
    limits: ['Credits of Recraft Studio are another account, and not in the figure.'],
  },
  'remove-bg': {
    key: 'Any API key of the account. The request is free.',
    zero: 'No credit of subscription, pay as you go or enterprise is left; free previews may be.',
    limits: ['Spend shows some seconds late: less may be left than is told.'],
  },
  'reoon': {
    key: 'An API key of the account. It goes into the address, the only place that Reoon takes it.',
    zero: 'Nothing of that kind is left; the other kind may still serve.',
    reset: 'Of `daily`: each day; at what time is not told.',
    limits: ['Instant and daily credits are not added: name the pool that your verifications draw from.'],
  },
  'replicate': {
    key: 'An ordinary token of the Replicate account.',
  },
  'revai': {
    key: 'Any access token of the account.',
    zero: 'No second of speech is paid for any more.',
    limits: ['What a second costs depends on the kind of transcription.'],
  },
  'rocketreach': {
    key: 'The API key of the account, from rocketreach.co/account.',
    unlimited: 'A plan without a limit of that kind of credits.',
    limits: [
      'Kinds are named as RocketReach does: `kind:standard_lookup`. Those of which the plan allots none do not count, unless they are named.',
      'Plans with Universal Credits tell them elsewhere, and are not read.',
    ],
  },
  'runpod': {
    key: 'A Runpod API key that may read the GraphQL interface.',
    limits: [
      'Pods that run go on spending: the figure falls by itself.',
      'Runpod has announced that this field of its GraphQL interface will go. A check is then unknown, never enough.',
    ],
  },
  'runware': {
    key: 'Any API key of the organization. The task only reads (`getDetails`).',
    limits: [
      'The currency is the one that the answer names; where it names none, dollars.',
      'A free balance is not added: whether every task may use it is not told.',
    ],
  },
  'runway': {
    key: 'A key of the organization, from the developer portal. Credits of the Runway app are another account.',
    limits: [
      'A model has a limit of generations a day as well: when one is used up, a note names the model, and calls to it are refused while credits are left.',
    ],
  },
  'sambanova': {
    key: 'An ordinary key of SambaNova Cloud.',
  },
  'scrapedo': {
    key: 'The API token of the account.',
    zero: 'The month\u2019s requests are used up, or the subscription is not active.',
    reset: 'Each month; its date is not told.',
    limits: ['A scrape may cost several requests.', 'At most 10 questions a minute are answered.'],
  },
  'scrapegraphai': {
    key: 'Any ScrapeGraphAI API key of the account.',
    limits: [
      'When the billing cycle ends is not told.',
      'Crawl and monitor jobs have limits of their own: when one is used up, a note says so, and such jobs are refused while credits are left.',
    ],
  },
  'scrapeops': {
    key: 'The API key of the account.',
    zero: 'The plan\u2019s credits are used up until it renews.',
    reset: 'The plan\u2019s renewal.',
  },
  'scraperapi': {
    key: 'The API key of the account, from dashboard.scraperapi.com.',
    zero: 'The plan\u2019s credits of this billing cycle are used up.',
    reset: 'Each billing cycle; its date is not told.',
    limits: ['Spend is counted every 15 seconds: right after a job less may be left than is told.'],
  },
  'scrapfly': {
    key: 'Any API key; each belongs to a project.',
    zero: 'The plan\u2019s credits are used up, or the limit of the key\u2019s project is; a suspended account has nothing either.',
    reset: 'The end of the subscription\u2019s period.',
    limits: [
      'Where account and project allow extra usage, more can be used at a price: the figure is then a lower bound.',
    ],
  },
  'scrapingant': {
    key: 'The API token, from the dashboard.',
    reset: 'The end of the subscription period; unused credits lapse then.',
    limits: ['ScrapingAnt refuses a wrong token and used-up credits with the same 403: the message then names both.'],
  },
  'scrapingbee': {
    key: 'The API key of the account, from app.scrapingbee.com.',
    zero: 'The plan\u2019s credits are used up until it renews.',
    reset: 'The date on which the subscription renews.',
    limits: [
      'The balance can be asked 6 times a minute: many jobs at once on one key are answered with 429.',
      'Spend shows about a minute late: right after a job less may be left than is told.',
    ],
  },
  'scrapingdog': {
    key: 'The API key of the account.',
    zero: 'The pack\u2019s credits are used up.',
    limits: ['When the pack renews is not read: what `validity` counts is not documented.'],
  },
  'searchapi': {
    key: 'Any API key of the account. The request is free.',
    zero: 'The month\u2019s searches are used up, or the account is on trial: one client saw 0 throughout then.',
    reset: 'Each month; its date is not told.',
    limits: ['The limit of an hour is a pace: it is a warning when it is reached.'],
  },
  'securitytrails': {
    key: 'Any API key of the account.',
    zero: 'The month\u2019s queries are used up.',
    reset: 'Each month; its date is not told.',
  },
  'segmind': {
    key: 'An API key (`SG_\u2026`). The request spends nothing.',
    limits: ['A client takes a credit for a dollar; the vendor\u2019s answer names no currency, so that it stays a credit.'],
  },
  'sendgrid': {
    key: 'An API key with the scope `user.credits.read`.',
    zero: 'The emails of the plan are used up. Paid plans send more, at a price for each email; free ones refuse.',
    reset: 'The date of `next_reset`.',
    limits: ['`region: eu` asks the host of subusers that are kept in the EU.'],
  },
  'seranking': {
    key: 'A Data API key.',
    zero: 'Nothing is left in subscription, add-on and wallet together.',
    limits: [
      'Credits of the subscription lapse at its end, those of the wallet do not; their ends are not told apart.',
      'The Project API counts a plan\u2019s limits instead, and has no credits.',
    ],
  },
  'serpapi': {
    key: 'The private API key of the account. The request is free, and not counted.',
    zero: 'No search of the month\u2019s plan and no extra credit is left.',
    reset: 'Each month, on the date of the plan\u2019s renewal where the answer tells it. Extra credits do not reset.',
    limits: [
      'A percentage is a share of the plan\u2019s searches for a month, without extra credits.',
      'The throughput limit of an hour can stop a job while searches are left.',
    ],
  },
  'serper': {
    key: 'The API key of the account, from serper.dev/api-key.',
    zero: 'All bought credits are used up, or have expired.',
    limits: ['Credits expire some months after they were bought; when is not told.'],
  },
  'shodan': {
    key: 'The API key of the account. The request costs no credit.',
    zero: 'The month\u2019s credits of this kind are used up.',
    reset: 'Each month; its date is not told.',
    limits: ['A plan whose limit is told as -1 has none: the figure is then a lower bound.'],
  },
  'siliconflow': {
    key: 'Any API key of the account, made at cloud.siliconflow.com. Keys made at cloud.siliconflow.cn cannot be checked any more.',
    zero: 'Granted and charged money together: nothing is left of either.',
    limits: [
      'Vouchers are not in the figure: more may be left than is told.',
      'The answer names no currency: it is USD at api.siliconflow.com, and so it is taken behind a `base-url`.',
      'The endpoint of api.siliconflow.cn was taken away in August 2026 (it answers 410), and with it `region: cn` and its pool.',
    ],
  },
  'skrapp': {
    key: 'The API access key of a paid account, from its settings, Integrations.',
    reset: 'The renewal of the plan.',
  },
  'spider': {
    key: 'Any API key of the account. The request is free.',
  },
  'stability': {
    key: 'Any API key from platform.stability.ai. The request is free.',
    limits: [
      'The balance is that of the key\u2019s default organization.',
      'A credit is sold for 0.01 USD; it is never converted here.',
    ],
  },
  'stepfun': {
    key: 'An API key of the open platform. Keys made at platform.stepfun.com need `region: cn`; those of a Step Plan are refused here.',
    zero: 'A prepaid account has nothing left. A postpaid one may go on.',
    limits: [
      'The answer names no currency: by the price lists it is USD at api.stepfun.ai and CNY at api.stepfun.com.',
      'What a Step Plan includes is not in the figure.',
      'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
    ],
  },
  'sunoapi': {
    key: 'An API key of sunoapi.org, a reseller: Suno itself has no public API.',
  },
  'surfe': {
    key: 'An API key of the account.',
    zero: 'Nothing of that kind is left.',
  },
  'synthetic': {
    key: 'An API key of the subscription. Asking for the quota does not count against it.',
    zero: 'The window is used up: requests are refused until it has refilled a little.',
    reset: 'Of the older plan the renewal. The newer windows refill bit by bit, and name no time at which all is back.',
    limits: [
      'What is left is reckoned in percent of each limit, rounded down to a hundredth.',
      'The quotas of search and of free tool calls are not read.',
    ],
  },
  'tavily': {
    key: 'Any API key (`tvly-\u2026`).',
    zero: 'In `plan`: the plan\u2019s credits of this billing cycle are used up; pay as you go may still serve.',
    unlimited: 'A plan without a limit, for a key that has none either.',
    reset: 'Each billing cycle; its date is not told.',
    limits: [
      '`key` is what this key can still take of plan and pay as you go together.',
      'Without a pay-as-you-go limit in the answer the pool `paygo` is unknown, and `key` may be too low.',
      'A key may be asked about 10 times in 10 minutes: more than 10 jobs that start together on one key are answered with 429.',
    ],
  },
  'telnyx': {
    key: 'An API v2 key of an account that may read its balance.',
    zero: '`available` holds the credit limit, where there is one; `balance` is what was paid in and is left.',
    limits: ['The unit is the account\u2019s currency: USD unless it says otherwise.'],
  },
  'together': {
    key: 'An ordinary key of a Together project.',
  },
  'tripo': {
    key: 'Any API key (`tsk_\u2026`) of the account. Credits of the studio do not count.',
    limits: ['What running tasks have reserved is apart from the figure.'],
  },
  'twilio': {
    key: 'The auth token of the account; or a Main API key as `SK\u2026:secret`.',
    zero: 'The prepaid money is used up, and Twilio suspends the account: it then refuses the question too, which counts as low.',
    limits: [
      'Subaccounts have no balance of their own: ask with the main account.',
      'Changes of the balance may show late: less may be left than is told.',
      'The currency is the one that the answer names.',
    ],
  },
  'upcloud': {
    key: 'An API token (`ucat_\u2026`), from the control panel.',
    zero: 'Nothing is left: resources are disabled until there is credit again.',
    limits: [
      'What a credit is worth is not told: compare the figure with the control panel\u2019s before you set a minimum.',
      'Resources that run go on spending, every hour: the figure falls by itself.',
    ],
  },
  'urlscan': {
    key: 'An API key, from Settings & API.',
    zero: 'The running hour\u2019s or day\u2019s quota of this action is used up; `private` is 0 on plans without private scans.',
    reset: 'The full hour, or midnight UTC, whichever window has less left.',
    limits: [
      'The smaller of hour and day counts. The limit for a minute is a pace and no store, and is not counted.',
      'Only requests that succeed count against a quota.',
    ],
  },
  'v0': {
    key: 'Any API key of the user or team.',
    zero: 'Both what the plan includes and what was bought are used up.',
    reset: 'What the plan includes starts anew each billing cycle; bought credits do not.',
    limits: [
      'The figures are shown as told: no unit is named for them.',
      'Plans of old (`legacy`) count requests instead, and are unknown.',
    ],
  },
  'vastai': {
    key: 'A Vast.ai API key; a scoped one needs `user_read`.',
    limits: [
      'Instances that run go on spending: the figure falls by itself.',
      'Where the answer has no `credit`, its `balance` is read.',
    ],
  },
  'venice': {
    key: 'Any Venice API key. An ADMIN key tells the account\u2019s balance, an ordinary (inference) key what it may take itself: the gate asks for the one, and when that is refused for the other.',
    zero: 'Nothing can be spent in this currency: for an ordinary key the account\u2019s balance or the key\u2019s own limit is used up.',
    reset: 'DIEM refreshes at 00:00 UTC; what is left of it lapses. A limit of a key starts anew then too.',
    limits: [
      'For an ADMIN key `usd` is all that is spent in USD: earned credits, bundled credits and the balance together.',
      'For an ordinary key each kind of credit is told as what the key\u2019s limit leaves of it: they are separate pools, and the largest one is read, as an upper bound.',
      'Without a named pool or a unit, the currency that is spent now is read.',
      'Venice also answers 401 for a key whose own limit is 0: look at its limit before you take it for wrong.',
    ],
  },
  'vercel-ai-gateway': {
    key: 'An AI Gateway API key, or a Vercel OIDC token. The credits are the team\u2019s.',
    limits: [
      'A budget of a project, a member or a key is told by no answer: a call can be refused for it (402 `quota_for_entity_exceeded`) while the team has credits.',
      'The credits are the team\u2019s, and every job of the team draws from them.',
    ],
  },
  'verifalia': {
    key: 'The password of a user of the account; or `user:password`.',
    zero: 'Neither a credit pack nor free credits of the day are left.',
    limits: [
      '`credits` is what the packs and the free credits of the day are together; the latter start anew each day.',
    ],
  },
  'vidu': {
    key: 'An API key of the platform whose host is asked: `region: cn` is for keys of the Chinese one.',
    limits: [
      'Kinds of package are not added: which one a request draws from is not told.',
      'An account without any package in force is reported as unknown.',
      'When packages lapse is not read.',
    ],
  },
  'virustotal': {
    key: 'The API key of the user, from virustotal.com/gui/my-apikey.',
    zero: 'The requests of the day or of the month are used up, of the user or of the group; the smaller decides.',
    reset: 'The day\u2019s at 00:00 UTC, the month\u2019s at 00:00 UTC on the 1st: of whichever decides.',
    limits: [
      'The quota of an hour is a pace: it is a warning when it is reached. That of a minute is told by no answer.',
      'The vendor does not say that the question is free: it was answered with nothing left of the day, and a published answer tells 0 used.',
      'A free account may be asked 4 times a minute.',
      'Quotas of Intelligence, Livehunt and the like are not read.',
    ],
  },
  'vonage': {
    key: 'The API secret; the API key beside it goes into `account`.',
    limits: ['Where automatic reload is on, more is bought by itself once the balance is low.'],
  },
  'vultr': {
    key: 'An API key that may read billing, whose access list holds the runner\u2019s address.',
    zero: 'Nothing was paid ahead, or all of it is spent. Below 0 money is owed.',
    limits: [
      'Charges of the running month are taken off.',
      'Vultr answers only addresses on the key\u2019s access list: from others it refuses a good key too.',
    ],
  },
  'wavespeed': {
    key: 'Any API key of the account.',
  },
  'webscraping-ai': {
    key: 'The API key of the account.',
    reset: 'The start of the next billing cycle.',
  },
  'wiza': {
    key: 'An API key of the account.',
    unlimited: 'A kind that the plan does not limit; email and phone credits may be that.',
    limits: ['Email, phone and export credits are those of the web application; a kind that is not told is no pool.'],
  },
  'worldlabs': {
    key: 'An API key of platform.worldlabs.ai. The question starts nothing.',
    limits: [
      'Credits that were bought in the Marble application do not pay for the API, and are not told.',
      'An automatic refill, where one is set, adds more than is told.',
    ],
  },
  'xai': {
    key: 'A management key of the team (console, Settings, Management Keys) with the right to read billing; an inference key does not work.',
    zero: 'With a postpaid spending limit above 0, requests go on after the prepaid credits are gone.',
    reset: 'The postpaid limit is one of the calendar month, and its time zone is not documented.',
    limits: [
      'Free and promotional credits are not in the figure of `prepaid`, nor is what a postpaid spending limit allows.',
      '`postpaid` is what the monthly limit for postpaid use still allows after the credits; a team that has none lacks the pool.',
    ],
  },
  'zai-coding': {
    key: 'The API key of the plan; one of open.bigmodel.cn needs `region: cn`.',
    zero: 'The window is used up: the models of the plan refuse until it starts anew.',
    reset: 'Each window has its own; the one that decides is told.',
    limits: [
      'What is left is told in percent of each window, and in nothing else.',
      'The pool `tools` (search, reader) does not bind the models, and so is no part of `plan`.',
    ],
  },
  'zenmux': {
    key: 'A management API key, from zenmux.ai/platform/management. Ordinary keys are refused.',
    limits: ['What a subscription includes is not in the figure: only ordinary keys of pay as you go spend it.'],
  },
  'zenrows': {
    key: 'Any API key of the account. The request costs no credit, and does not count as concurrent.',
    zero: 'The plan\u2019s credits of this period, or those of a cap of this key, are used up; the smallest decides. ZenRows then refuses the question too, which counts as low.',
    reset: 'The end of the period, or of the window of the key\u2019s cap.',
    limits: [
      'Where there are top-ups, more may be left: the figure is then a lower bound.',
      'Where the answer does not tell the key\u2019s caps, or the use of one, less may be left: an upper bound.',
    ],
  },
  'zenserp': {
    key: 'The API key of the account, from the dashboard.',
    reset: 'Each month, with the plan; the date is not told.',
  },
  'zerobounce': {
    key: 'Any API key of the account. The request spends no credit.',
    limits: ['The vendor takes a key in the address alone: it may stand in the logs of proxies on the way.'],
  },
  'zoo': {
    key: 'Any API token; for `pool: org` one of a member of the organization.',
    zero: 'Neither the month\u2019s credits nor the lasting ones are left.',
    reset: 'The month\u2019s credits, each month: what is left of them lapses. The lasting ones do not reset.',
    limits: [
      'In an organization name `pool: org` where the organization pays.',
      'What is due, and a contract, are not in the figure.',
    ],
  },
};
const aboutOf = ({ id, about }) => ({ ...about, ...abouts[id] });
//#endregion

//#region src/cli/describe-provider.ts
/** The hosts that get the key, each with its region where there are several. */
function hostsOf({ origin, regions, furtherOrigins, forge }) {
  const named = Object.entries(regions ?? {}).map(([region, host]) => `${host} (region ${region})`);
  const first = forge === undefined ? origin : `${origin} (or ${forge.addressVariable})`;
  return [
    ...(named.length > 0 ? named : [first ?? 'your own server (base-url)']),
    ...Object.values(furtherOrigins ?? {}).map((host) => `${host} (a token that the key was changed for)`),
  ];
}
/** The price of one probe, told before it is sent. */
function costOf({ cost }) {
  if (cost === null)
    return 'price not known before';
  return cost === '0' ? 'free' : `${cost} USD each`;
}
/** How a probe asks, and at which price. */
function probeOf(provider) {
  const { id, probe } = provider;
  if (probe === undefined)
    return '';
  const asked = plan.providerOfProbe(provider, probe);
  const price = probe.ownModel === undefined ? costOf(probe) : `${costOf(probe)}; with probe-model not known before`;
  return `credit-gate check '${id} can-spend' asks ${probe.endpoint} at ${hostsOf(asked).join(', ')} with ${probe.keyVariables.join(' or ')} (${price}). It proves that something is left, never how much.`;
}
function poolsOf({ pools, budget, probe }) {
  const told = pools.map(({ id, unit }) => `${id.endsWith(':') ? `${id}<id or name>` : id} (${unit})`);
  const own = budget === undefined
    ? []
    : [`budget (${budget.unit} per ${budget.periods.join(', ')}${budget.since ? ', or since a day' : ''})`];
  return [...told, ...own, ...(probe === undefined ? [] : [`can-spend (${costOf(probe)})`])];
}
/** A check that a user can start from, with the provider's own unit. */
function exampleOf({ id, pools, budget, account, origin, instead }) {
  if (instead !== undefined)
    return `credit-gate check '${id} can-spend'`;
  // Money is what most know they need; and a unit finds its pool.
  const pool = pools.find(({ unit }) => unit === 'USD') ?? pools[0];
  const needs = [
    account?.required ? ' --account <id>' : '',
    origin === null ? ' --base-url https://your.server.example' : '',
  ].join('');
  if (pool !== undefined) {
    return needs === ''
      ? `credit-gate check '${id} >= 5 ${pool.unit}'`
      : `credit-gate check ${id} --minimum '5 ${pool.unit}'${needs}`;
  }
  const period = budget?.periods.at(-1) ?? 'month';
  if (needs !== '') {
    const unit = budget?.unit ?? 'USD';
    return `credit-gate check ${id} --minimum '20 ${unit}' --budget '200 ${unit}/${period}'${needs}`;
  }
  return `credit-gate check '${id} >= 10% of 200 ${budget?.unit ?? 'USD'}/${period}'`;
}
const width = 15;
/** All that is known of a provider, a line for each fact. */
function describeProvider(provider, columns) {
  const { account, aliases = [] } = provider;
  const about = aboutOf(provider);
  const also = aliases.length > 0 ? `; also typed ${aliases.join(', ')}` : '';
  const evidence = provider.evidence === 'documented' ? 'the vendor\u2019s documentation' : 'public client code';
  const live = provider.seenLive === undefined ? '' : `; seen live by ${provider.seenLive.by} on ${provider.seenLive.on}`;
  const facts = [
    ['provider', `${provider.name} (\`${provider.id}\`${also})`],
    ['group', groupTitleOf(provider.id)],
    ['request', provider.endpoint],
    ['hosts', hostsOf(provider).join(', ')],
    ['key', `${provider.keyVariable}. ${about.key}`],
    ['account', account === undefined ? '' : `${account.required ? 'required' : 'optional'}: ${account.meaning}`],
    ['pools', poolsOf(provider).join(', ')],
    ['probe', probeOf(provider)],
    ['instead', provider.instead ?? ''],
    ['zero', about.zero ?? ''],
    ['unlimited', about.unlimited ?? ''],
    ['reset', about.reset ?? ''],
    ['limits', (about.limits ?? []).join(' ')],
    ['known from', `${evidence}, checked ${provider.checked}${live}`],
    ['documentation', provider.documentation],
    ['top up', provider.topUp],
    ['example', exampleOf(provider)],
  ];
  return facts
    .flatMap(([name, text]) => (text === '' ? [] : [main.foldBeside(name.padEnd(width), text, columns)]))
    .join('\n');
}
//#endregion

//#region src/cli/providers-command.ts
const entries = [...gate.catalog.entries];
const withoutBalance = entries.flatMap(([id, { kind }]) => (kind === 'without-balance' ? [id] : []));
const labels = ['  key     ', '  asks    ', '  pools   ', '  hosts   '];
/** One line for each, for `grep`, under the name of its group; where a terminal is too narrow, a few lines for each. */
function listProviders(providers, columns) {
  const head = ['provider', 'key variable', 'request', 'pools', 'hosts that get the key'];
  const groups = byGroup(providers);
  const rows = groups.flatMap((group) => group.providers.map((provider) => [
    provider.id,
    provider.keyVariable,
    provider.endpoint,
    poolsOf(provider).join(', '),
    hostsOf(provider).join(', '),
  ]));
  const table = start.alignColumns([head, ...rows], [false, false, false, false, false]).map((line) => line.trimEnd());
  const isWide = columns === null || table.every((line) => line.length <= columns);
  const [top = '', ...lines] = table;
  const blocks = rows.map(([id = '', ...facts]) => [id, ...facts.map((fact, at) => main.foldBeside(labels[at] ?? '', fact, columns)), ''].join('\n'));
  const shown = isWide ? lines : blocks;
  let at = 0;
  const parts = groups.map((group) => {
    const own = shown.slice(at, at + group.providers.length);
    at += own.length;
    return `${main.fold(`${group.title} (${own.length})`, columns)}\n${isWide ? '' : '\n'}${own.join('\n')}\n`;
  });
  return [...(isWide ? [`${top}\n`] : []), ...parts].join('\n');
}
/** What a vendor that stands nowhere here needs, to be pasted: the address and the pointer are all that is left to say. */
const anyOther = `Any other JSON endpoint, in \`checks\` of a config file or of the action:

- provider: custom
  name: acme
  api-key-env: ACME_API_KEY
  url: https://api.acme.example/v1/balance
  auth: bearer                  # or: header X-Api-Key
  remaining: /data/balance      # where the amount stands in the answer
  unit: USD
  minimum: 5 USD

All that it can read: ${gate.pageAddress('docs/custom.md')}`;
/** Of sentences in a pipe; the table's lines are for `grep`, and stay whole. */
const widthInPipe = 100;
function listOthers(columns) {
  return [
    'One provider in full: credit-gate providers <id>',
    `Any other JSON endpoint: \`provider: custom\`, declared in a check (${gate.pageAddress('docs/custom.md')}).`,
    `Neither balance nor spend is told by ${withoutBalance.join(', ')}. Their ids say what they offer instead.`,
  ]
    .map((line) => `${main.fold(line, columns ?? widthInPipe)}\n`)
    .join('\n');
}
async function describeEntry(id, columns) {
  const name = id.toLowerCase();
  const aliases = gate.catalog.entries.has(name) ? new Map() : await gate.catalog.loadAliases();
  const entry = gate.catalog.entries.get(name) ?? gate.catalog.entries.get(aliases.get(name) ?? '');
  switch (entry?.kind) {
    case 'provider':
      return describeProvider(await entry.load(), columns);
    case 'without-balance':
      return main.fold(`${entry.name} tells neither what is left nor, in a form that can be used here, what was spent. ${entry.instead}`, columns);
    case 'declared':
      return anyOther;
    default:
      return findProviders(id, aliases, columns);
  }
}
/** The providers that have a word in their id, name, other names, hosts or group. @throws {Stop} when there is none. */
async function findProviders(word, aliases, columns) {
  const typed = word.toLowerCase();
  const holds = (text) => text.toLowerCase().includes(typed);
  const found = (await gate.loadProviders()).filter((provider) => [provider.id, provider.name, ...(provider.aliases ?? []), ...hostsOf(provider), groupTitleOf(provider.id)].some(holds));
  if (found.length > 0)
    return listProviders(found, columns).trimEnd();
  const others = entries.flatMap(([, entry]) => entry.kind === 'without-balance' && holds(entry.name) ? [entry.name] : []);
  if (others.length > 0)
    return main.fold(`Neither balance nor spend is told by ${others.join(', ')}: ask for one by its id.`, columns);
  const ids = [...gate.catalog.entries.keys()];
  const near = start.suggestion(word, ids, aliases) || `; the nearest are ${start.nearestFew(word, ids, aliases).join(', ')}`;
  throw new main.Stop(main.exitCodes.usage, `credit-gate providers: no provider has this word in its name${near}\nAll of them: credit-gate providers\n\n${anyOther}`);
}
/** `credit-gate providers [<id or word>]`: what is supported, and which hosts get a key. */
async function providersCommand(words) {
  const { positionals, errors } = _arguments.parseArguments(words, { values: [], switches: ['help', 'no-color'] });
  const extra = positionals.length > 1 ? [{ where: '', field: 'providers', message: 'takes one word at most' }] : [];
  main.refuseErrors('providers', [...errors, ...extra]);
  const [id] = positionals;
  const columns = main.columnsOf(process.stdout);
  process.stdout.write(id === undefined
    ? `${listProviders(await gate.loadProviders(), columns)}\n${listOthers(columns)}`
    : `${await describeEntry(id, columns)}\n`);
  return main.exitCodes.ok;
}
//#endregion

exports.providersCommand = providersCommand;
